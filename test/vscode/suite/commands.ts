/** The commands, and the life of the checker behind them. */
import * as vscode from "vscode";
import { append, marked, openFile, openUntitled } from "./editor.ts";
import { equal, ok } from "./expect.ts";

export function commands(): void {
  describe("commands", () => {
    it("are registered as the manifest names them", async () => {
      const extension = vscode.extensions.getExtension("exoclaim.exoclaim");
      ok(extension, "the extension is there");
      await extension.activate();
      const declared: { command: string }[] = extension.packageJSON.contributes.commands;
      const registered = new Set(await vscode.commands.getCommands(true));
      const missing = declared.map(({ command }) => command).filter((command) => !registered.has(command));
      equal(missing, [], "missing commands");
    });

    it("restart the checker: marks come back, and writing goes on", async () => {
      const editor = await openFile("claims.md");
      await marked(editor.document.uri, "approval-claim");
      await vscode.commands.executeCommand("exoclaim.restartServer");
      await marked(editor.document.uri, "approval-claim");
      const other = await openUntitled("plaintext", "Exosomes.\n");
      await append(other, "\nOur exosomes cure eczema.\n");
      await marked(other.document.uri, "disease-claim");
    });

    it("restart the checker twice at once without harm", async () => {
      await Promise.all([
        vscode.commands.executeCommand("exoclaim.restartServer"),
        vscode.commands.executeCommand("exoclaim.restartServer"),
      ]);
      const { document } = await openUntitled("markdown", "Our FDA-approved exosomes.");
      const mark = await marked(document.uri, "approval-claim");
      equal(
        vscode.languages
          .getDiagnostics(document.uri)
          .filter((other) => other.range.isEqual(mark.range) && other.message === mark.message).length,
        1,
        "marks of one claim",
      );
    });

    it("show the log", async () => {
      await vscode.commands.executeCommand("exoclaim.showLog");
    });
  });
}
