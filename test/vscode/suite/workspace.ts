/** The check of the whole workspace and its report: asked for, kept fresh, saved. */
import * as vscode from "vscode";
import { fileUri, marked, marks, openFile, ruleOf, unmarked, until } from "./editor.ts";
import { equal, ok } from "./expect.ts";

const claim = "# Exosomes\n\nOur exosomes cure eczema.\n";
const patience = 15_000;

async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** The report's tab, once it is there. */
async function reportTab(): Promise<vscode.Tab | undefined> {
  const find = (): vscode.Tab | undefined =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("exoclaim.report"),
      );
  for (const end = Date.now() + patience; Date.now() < end && !find(); )
    await new Promise((resolve) => setTimeout(resolve, 50));
  return find();
}

export function workspace(): void {
  describe("the whole workspace", () => {
    const made: vscode.Uri[] = [];

    before(async () => {
      await closeAll();
    });

    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => {});
    });

    it("is checked on request: files that are not open have their marks", async () => {
      const closed = await write("site/deep/closed.md", claim);
      const hidden = await write("node_modules/pack/readme.md", claim);
      made.push(closed, hidden);
      equal(marks(closed).length, 0, "marks before anybody asked");
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      await marked(closed, "disease-claim");
      ok(marks(fileUri("examples/hair.md")).length > 0, "marks in the examples");
      equal(marks(hidden).length, 0, "marks in the folders of tools");
    });

    it("leaves out what .gitignore files leave out, each for its folder, the nearest deciding", async () => {
      const text = new TextEncoder();
      const rules = fileUri("built/.gitignore");
      await vscode.workspace.fs.writeFile(rules, text.encode("*.md\n!kept.md\nold/\n"));
      const left = [await write("built/page.md", claim), await write("built/old/kept.md", claim)];
      const kept = await write("built/kept.md", claim);
      made.push(rules, ...left, kept);
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      await marked(kept, "disease-claim");
      equal(
        left.map((uri) => marks(uri).length),
        [0, 0],
        "marks in what git ignores",
      );
    });

    it("stays fresh: new, changed and deleted files are followed", async () => {
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      const uri = await write("site/new.md", claim);
      made.push(uri);
      await marked(uri, "disease-claim");
      await write("site/new.md", "# Exosomes\n\nOur FDA-approved exosomes.\n");
      await marked(uri, "approval-claim");
      await unmarked(uri, "disease-claim");
      await vscode.workspace.fs.delete(uri);
      await until(uri, "no marks", (found) => found.length === 0);
    });

    it("marks a file once, opened or closed, and as it is written", async () => {
      const uri = await write("site/page.md", claim);
      made.push(uri);
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      await marked(uri, "disease-claim");
      await openFile("site/page.md");
      await until(
        uri,
        "one disease-claim",
        (found) => found.filter((m) => ruleOf(m) === "disease-claim").length === 1,
      );
      await closeAll();
      await until(
        uri,
        "one disease-claim",
        (found) => found.filter((m) => ruleOf(m) === "disease-claim").length === 1,
      );
    });

    it("takes changed settings into account", async () => {
      const uri = await write("site/settings.md", claim);
      made.push(uri);
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      await marked(uri, "disease-claim");
      const configuration = vscode.workspace.getConfiguration("exoclaim");
      try {
        await configuration.update("rules", { "disease-claim": "off" }, vscode.ConfigurationTarget.Workspace);
        await unmarked(uri, "disease-claim");
      } finally {
        await configuration.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
      }
      await marked(uri, "disease-claim");
    });

    it("has a report: shown in the editor, saved as a page and as a table", async () => {
      await vscode.commands.executeCommand("exoclaim.report");
      ok(await reportTab(), "the report is shown");
      const page = fileUri("report.html");
      const table = fileUri("report.csv");
      made.push(page, table);
      await vscode.commands.executeCommand("exoclaim.report.saveHtml", page);
      await vscode.commands.executeCommand("exoclaim.report.saveCsv", table);
      const read = async (uri: vscode.Uri): Promise<string> =>
        new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const html = await read(page);
      ok(html.startsWith("<!doctype html>"), "a page of HTML");
      ok(html.includes("examples/hair.md"), "names the page");
      ok(html.includes("wakes sleeping follicles"), "tells its claims");
      ok(html.includes("Signature"), "has room to sign");
      ok((await read(table)).includes("examples/hair.md,"), "a table with the page");
    });
  });
}
