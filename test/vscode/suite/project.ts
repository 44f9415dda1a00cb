/** A project's exoclaim.yml in the editor. */
import * as vscode from "vscode";
import { fileUri, marked, marks, openFile, openUntitled, ruleOf, unmarked, until } from "./editor.ts";
import { equal, ok } from "./expect.ts";

const path = "client/exoclaim.yml";
const human = "human-source-prohibited";
const original = "profiles: [us]\nreferences: [references.bib]\n";

/** A page that stays open when another is shown. */
async function keepOpen(page: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(page));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Puts a text into the configuration, as typing would. */
async function type(text: string): Promise<vscode.TextDocument> {
  const editor = await openFile(path);
  const { document } = editor;
  const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(whole, text));
  return document;
}

export function project(): void {
  describe("exoclaim.yml", () => {
    afterEach(async () => {
      await (await type(original)).save();
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    it("re-judges an open page while another profile is typed, and when it is saved", async () => {
      const { uri } = await keepOpen("client/page.md");
      await marked(uri, "citation-broken");
      equal(
        marks(uri).some((mark) => ruleOf(mark) === human),
        false,
        "the UK's rule under the US profile",
      );
      const document = await type(original.replace("[us]", "[us, uk]"));
      await marked(uri, human);
      await document.save();
      await type(original);
      await unmarked(uri, human);
    });

    it("is marked at its line where it is wrong, and stays in force as it last was valid", async () => {
      const page = (await keepOpen("client/page.md")).uri;
      await type(original.replace("[us]", "[uk]"));
      await marked(page, human);
      const document = await type(`# whose rules\n${original.replace("[us]", "[usa]")}`);
      const mark = await marked(document.uri, "config-invalid");
      equal(mark.range.start.line, 1, "line");
      equal(document.getText(mark.range), "usa", "marked words");
      ok(
        marks(page).some((own) => ruleOf(own) === human),
        "the last valid profile stays in force",
      );
      await type(original);
      await unmarked(document.uri, "config-invalid");
      await unmarked(page, human);
    });

    it("is marked although nobody has opened it", async () => {
      await openFile("broken/page.md");
      const found = await until(fileUri("broken/exoclaim.yml"), "config-invalid", (all) => all.length > 0);
      equal(
        found.map((mark) => [ruleOf(mark), mark.range.start.line]),
        [["config-invalid", 2]],
        "marks",
      );
    });

    it("is marked once where it is open", async () => {
      const { uri } = await keepOpen("broken/exoclaim.yml");
      await openFile("broken/page.md");
      await marked(uri, "config-invalid");
      await marked(fileUri("broken/page.md"), "hype");
      equal(marks(uri).length, 1, "marks");
    });

    it("knows the keys of its references", async () => {
      const { document } = await openFile("client/page.md");
      const mark = await marked(document.uri, "citation-broken");
      equal(document.getText(mark.range), "[@unknown2024]", "broken key");
      ok(mark.message.includes("known2024"), "it says which key may be meant");
    });

    it("suggests what may be written, and says what it means", async () => {
      const document = await type("profiles: [us]\nreferences: [references.bib]\nrules:\n  hype: \n");
      const at = document.positionAt(document.getText().indexOf("hype: ") + 6);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        at,
      );
      const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
      ok(labels.includes("off") && labels.includes("information"), `suggested: ${labels.join(", ")}`);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        new vscode.Position(0, 3),
      );
      const text = hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value);
      ok(text.join().includes("Whose rules the copy has to keep"), `hover: ${text.join()}`);
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
    });

    it("is gone when its file is deleted, although the editor keeps its text for a while", async () => {
      const uri = fileUri("exoclaim.yml");
      const { document } = await openUntitled("markdown", "Our serum with exosomes from human platelets.\n");
      await marked(document.uri, "status-missing");
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("profiles: [uk]\n"));
      const configuration = await vscode.workspace.openTextDocument(uri);
      await marked(document.uri, human);
      await vscode.workspace.fs.delete(uri);
      await unmarked(document.uri, human);
      equal(configuration.isClosed, false, "the editor has let go of its text");
    });
  });
}
