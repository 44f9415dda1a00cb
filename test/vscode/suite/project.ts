/** A project's exoclaim.yml in the editor. */
import * as vscode from "vscode";
import { fileUri, marked, marks, openFile, ruleOf, unmarked, until } from "./editor.ts";
import { equal, ok } from "./expect.ts";

const path = "client/exoclaim.yml";
const human = "human-source-prohibited";

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

/** Puts a text into the open configuration, as typing would. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(whole, text));
}

export function project(): void {
  describe("exoclaim.yml", () => {
    const original = "profiles: [us]\nreferences: [references.bib]\n";
    afterEach(async () => {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await write(original);
    });

    it("re-judges an open page when another profile is chosen, on disk or while it is typed", async () => {
      const { uri } = (await openFile("client/page.md")).document;
      await marked(uri, "source-missing").catch(() => marked(uri, "citation-broken"));
      equal(
        marks(uri).some((mark) => ruleOf(mark) === human),
        false,
        "the UK's rule under the US profile",
      );
      await write(original.replace("us", "uk"));
      await marked(uri, human);
      const editor = await openFile(path);
      await type(editor, original);
      await unmarked(uri, human);
    });

    it("is marked at its line where it is wrong, and stays in force as it last was valid", async () => {
      await write(original.replace("us", "uk"));
      const page = (await openFile("client/page.md")).document.uri;
      await marked(page, human);
      const editor = await openFile(path);
      await type(editor, `# whose rules\n${original.replace("us", "usa")}`);
      const mark = await marked(editor.document.uri, "config-invalid");
      equal(mark.range.start.line, 1, "line");
      equal(editor.document.getText(mark.range), "usa", "marked words");
      equal(mark.source, "Exoclaim", "source");
      ok(
        marks(page).some((own) => ruleOf(own) === human),
        "the last valid profile stays in force",
      );
      await type(editor, original);
      await unmarked(editor.document.uri, "config-invalid");
      await unmarked(page, human);
    });

    it("is marked once although nobody has opened it", async () => {
      const page = (await openFile("client/page.md")).document.uri;
      await marked(page, "citation-broken");
      await write("profiles: [us]\nrules:\n  hypes: off\n");
      const found = await until(fileUri(path), "config-invalid", (all) => all.length > 0);
      equal(
        found.map((mark) => [ruleOf(mark), mark.range.start.line]),
        [["config-invalid", 2]],
        "marks",
      );
    });

    it("knows the keys of its references", async () => {
      const { document } = await openFile("client/page.md");
      const mark = await marked(document.uri, "citation-broken");
      equal(document.getText(mark.range), "[@unknown2024]", "broken key");
      ok(mark.message.includes("known2024"), "it says which key may be meant");
    });

    it("is written by a command, and not over another", async () => {
      const uri = fileUri("exoclaim.yml");
      await vscode.commands.executeCommand("exoclaim.init");
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      ok(text.includes("profiles: [us]"), "it sets a profile");
      equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), "it is shown");
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("# mine\n"));
      await vscode.commands.executeCommand("exoclaim.init");
      equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), "# mine\n", "what was there");
      await vscode.workspace.fs.delete(uri);
    });
  });
}
