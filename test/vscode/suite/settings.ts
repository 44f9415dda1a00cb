/** Settings take effect at once on open documents. */
import * as vscode from "vscode";
import { marked, openFile, ruleOf, unmarked, until } from "./editor.ts";
import { equal } from "./expect.ts";

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration("exoclaim")
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

export function settings(): void {
  describe("settings", () => {
    afterEach(async () => {
      for (const name of ["enable", "profiles", "rules"]) await set(name, undefined);
    });

    it("turns one rule off, makes another milder, and back", async () => {
      const { document } = await openFile("claims.md");
      await marked(document.uri, "approval-claim");
      await set("rules", { "approval-claim": "off", "disease-claim": "information" });
      await unmarked(document.uri, "approval-claim");
      equal(
        (await marked(document.uri, "disease-claim")).severity,
        vscode.DiagnosticSeverity.Information,
        "severity",
      );
      await set("rules", undefined);
      await marked(document.uri, "approval-claim");
    });

    it("turns everything off and on again", async () => {
      const { document } = await openFile("claims.md");
      await marked(document.uri, "approval-claim");
      await set("enable", false);
      await until(document.uri, "no marks", (found) => found.length === 0);
      await set("enable", true);
      await marked(document.uri, "approval-claim");
    });

    it("applies the chosen profiles", async () => {
      const { document } = await openFile("human.md");
      await set("profiles", ["uk"]);
      const found = await until(document.uri, "human-source-prohibited", (all) =>
        all.some((mark) => ruleOf(mark) === "human-source-prohibited"),
      );
      equal(found.length > 0, true, "marks under the UK's rules");
      await set("profiles", ["us"]);
      await unmarked(document.uri, "human-source-prohibited");
    });
  });
}
