/** Files of a project that other programs write while the editor is open; and the agency's workspace of the examples. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as vscode from "vscode";
import { fileUri, marked, marks, openFile, ruleOf, unmarked, until } from "./editor.ts";
import { equal, ok } from "./expect.ts";

const human = "human-source-prohibited";
const page = "# Exosomes\n\nOur miracle exosome serum comes from human platelets.\n";

async function write(path: string, text: string): Promise<void> {
  const file = fileUri(path).fsPath;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const rulesOf = (uri: vscode.Uri): string[] => marks(uri).map(ruleOf);

export function outside(): void {
  describe("a project that others write", () => {
    const bib = "client/references.bib";
    let kept = "";

    before(async () => {
      kept = await readFile(fileUri(bib).fsPath, "utf8");
    });

    afterEach(async () => {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await writeFile(fileUri(bib).fsPath, kept);
      await rm(fileUri("fresh").fsPath, { recursive: true, force: true });
    });

    it("has its exoclaim.yml followed: new, changed, deleted", async () => {
      await write("fresh/page.md", page);
      const { document } = await openFile("fresh/page.md");
      await marked(document.uri, "hype");
      ok(!rulesOf(document.uri).includes(human), "the US profile names human sources");
      await write("fresh/exoclaim.yml", "profiles: [uk]\n");
      await marked(document.uri, human);
      await write("fresh/exoclaim.yml", "extends: house.yml\n");
      const mark = await marked(fileUri("fresh/exoclaim.yml"), "config-invalid");
      ok(mark.message.includes("no file house.yml"), mark.message);
      ok(rulesOf(document.uri).includes(human), "what was valid last stays in force");
      await write("fresh/house.yml", "profiles: [us]\nrules:\n  hype: off\n");
      await unmarked(document.uri, human);
      await unmarked(document.uri, "hype");
      await unmarked(fileUri("fresh/exoclaim.yml"), "config-invalid");
      await rm(fileUri("fresh/exoclaim.yml").fsPath);
      await marked(document.uri, "hype");
    });

    it("has its references followed: changed, broken, gone, back", async () => {
      const { document } = await openFile("client/page.md");
      await marked(document.uri, "citation-broken");
      await write(bib, `${kept}\n@article{unknown2024, title = {RETRACTED: Dew}}\n`);
      await unmarked(document.uri, "citation-broken");
      await marked(document.uri, "reference-retracted");
      await write(bib, `${kept}\n@article{unknown2024, title = {Dew\n`);
      const [mark] = await until(fileUri(bib), "a mark", (found) => found.length > 0);
      equal(
        mark && [ruleOf(mark), mark.range.start.line],
        ["config-invalid", 2],
        "the entry that does not end",
      );
      await marked(document.uri, "citation-broken");
      await rm(fileUri(bib).fsPath);
      const missing = await marked(fileUri("client/exoclaim.yml"), "config-invalid");
      ok(missing.message.includes("no reference file"), missing.message);
      await write(bib, kept);
      await unmarked(fileUri("client/exoclaim.yml"), "config-invalid");
      equal(marks(fileUri(bib)).length, 0, "marks of the references");
    });
  });

  describe("the agency's workspace", () => {
    const clients = "examples/agency/clients";

    afterEach(async () => {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    it("judges each client's pages by its own profiles and products", async () => {
      const { uri: journal } = (await openFile(`${clients}/lumen-skin/pages/journal.md`)).document;
      await marked(journal, "product-mismatch");
      const rules = new Set(rulesOf(journal));
      for (const rule of ["reference-retracted", "citation-broken", "house-phrase"])
        ok(rules.has(rule), `${rule} among ${[...rules].join()}`);
      const { uri: menu } = (await openFile(`${clients}/harrow-lane/menu.html`)).document;
      const quality = await marked(menu, "quality-missing");
      ok(quality.message.startsWith("Halcyon Mist"), quality.message);
      const { uri: newsletter } = (await openFile(`${clients}/kestrel-hair/newsletter.txt`)).document;
      await marked(newsletter, "public-advertising-prohibited");
    });

    it("leaves the page that keeps all rules unmarked, and the advert that leads to it", async () => {
      const { uri: caption } = (await openFile(`${clients}/lumen-skin/social/caption.txt`)).document;
      const { uri } = (await openFile(`${clients}/lumen-skin/pages/rosavie.md`)).document;
      const { uri: journal } = (await openFile(`${clients}/lumen-skin/pages/journal.md`)).document;
      await marked(journal, "product-mismatch");
      equal([rulesOf(uri), rulesOf(caption)], [[], []], "rules");
    });

    it("has marks for what none of its pages needs, once all are checked", async () => {
      await vscode.commands.executeCommand("exoclaim.checkWorkspace");
      const bib = fileUri(`${clients}/lumen-skin/references.bib`);
      const unused = await marked(bib, "reference-unused");
      ok(unused.message.includes("'tern2020'"), unused.message);
      equal(marks(bib).length, 1, "marks of the references");
      equal(rulesOf(fileUri(`${clients}/harrow-lane/library.json`)), [], "the linked DOI counts");
      const register = fileUri(`${clients}/kestrel-hair/exoclaim.yml`);
      const ended = await marked(register, "suppression-unused");
      ok(ended.message.includes("2026-06-30"), ended.message);
      const { document } = await openFile(`${clients}/lumen-skin/exoclaim.yml`);
      const journal = fileUri(`${clients}/lumen-skin/pages/journal.md`);
      const text = await readFile(journal.fsPath, "utf8");
      try {
        await writeFile(journal.fsPath, `${text}\nSee [@tern2020].\n`);
        await until(bib, "no marks", (found) => found.length === 0);
      } finally {
        await writeFile(journal.fsPath, text);
      }
      await marked(bib, "reference-unused");
      equal(rulesOf(document.uri), [], "the register in force");
    });
  });
}
