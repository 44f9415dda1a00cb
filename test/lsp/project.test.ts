/** `exoclaim.yml` in the language server: what it sets, where it is wrong, and that changes take effect. */
import { strict as assert } from "node:assert";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkFileRequest, workspaceChecked } from "../../server/src/features/protocol.ts";
import { type Diagnostic, type Options, TestClient } from "./client.ts";

const page = "# Exosomes\n\nOur miracle exosome serum comes from human platelets.\n";

class Site {
  constructor(
    readonly folder: string,
    readonly client: TestClient,
  ) {}

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  /** Writes a file and says so. */
  async change(path: string, text: string): Promise<void> {
    await this.write(path, text);
    await this.client.changed(this.uri(path));
  }

  async codes(path: string): Promise<string[]> {
    const { items } = await this.client.pull(this.uri(path));
    return items.map(({ code }) => code);
  }
}

function inSite(
  files: Readonly<Record<string, string>>,
  options: Options,
  test: (site: Site) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "exoclaim-lsp-")));
    try {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      await test(
        new Site(folder, await TestClient.start({ folder: pathToFileURL(folder).href, ...options })),
      );
    } finally {
      TestClient.endAll();
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 100; wait++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail("it did not come about in five seconds");
}

const lineOf = ({ range }: Diagnostic): number => range.start.line;

describe("exoclaim.yml in the language server", function () {
  this.timeout(20_000);

  it(
    "sets profiles and rules, before what the editor sets",
    inSite(
      { "exoclaim.yml": "profiles: [uk]\nrules:\n  hype: off\n" },
      { pull: true, configuration: { profiles: ["us"], rules: { hype: "error" } } },
      async (site) => {
        await site.client.open(site.uri("a.md"), page);
        const codes = await site.codes("a.md");
        assert.ok(codes.includes("human-source-prohibited"), codes.join());
        assert.ok(!codes.includes("hype"), codes.join());
      },
    ),
  );

  it(
    "holds from the nearest folder upwards",
    inSite(
      { "exoclaim.yml": "rules:\n  hype: off\n", "b/exoclaim.yml": "profiles: [us]\n" },
      { pull: true },
      async (site) => {
        await site.client.open(site.uri("a/x/page.md"), page);
        await site.client.open(site.uri("b/x/page.md"), page);
        assert.ok(!(await site.codes("a/x/page.md")).includes("hype"));
        assert.ok((await site.codes("b/x/page.md")).includes("hype"));
      },
    ),
  );

  it(
    "is followed as it changes, as are the files that it extends",
    inSite(
      { "exoclaim.yml": "profiles: [us]\n", "house rules.yml": "rules:\n  hype: off\n" },
      { pull: true },
      async (site) => {
        await site.client.open(site.uri("a.md"), page);
        assert.ok((await site.codes("a.md")).includes("hype"));
        await until(() => site.client.watched.includes("**/exoclaim.yml"));
        const before = site.client.refreshes;
        await site.change("exoclaim.yml", "profiles: [us]\nextends: house rules.yml\n");
        await until(() => site.client.refreshes > before);
        assert.ok(!(await site.codes("a.md")).includes("hype"));
        await until(() => site.client.watched.includes("**/house rules.yml"));
        await site.change("house rules.yml", "rules:\n  hype: error\n");
        await until(async () => (await site.codes("a.md")).includes("hype"));
      },
    ),
  );

  it(
    "is marked where it is wrong, and stays in force as it last was valid",
    inSite({ "exoclaim.yml": "profiles: [uk]\n" }, { pull: true }, async (site) => {
      const uri = site.uri("exoclaim.yml");
      await site.client.open(site.uri("a.md"), page);
      await site.client.open(uri, "profiles: [uk]\n", "yaml");
      assert.ok((await site.codes("a.md")).includes("human-source-prohibited"));
      await site.client.change(uri, 2, [{ text: "# which\nprofiles: [usa]\nrules:\n  hype: off\n" }]);
      await until(() => site.client.pushes(uri).length > 0);
      const items = site.client.pushes(uri);
      assert.deepEqual(
        items.map((item) => [item.code, item.source, lineOf(item)]),
        [["config-invalid", "Exoclaim", 1]],
      );
      assert.match((items[0] as Diagnostic).message, /usa.*us, uk/);
      const codes = await site.codes("a.md");
      assert.ok(codes.includes("human-source-prohibited"), "the last valid profile stays");
      assert.ok(codes.includes("hype"), "nothing of the invalid text counts");
      await site.client.change(uri, 3, [{ text: "profiles: [us]\n" }]);
      await until(() => site.client.pushes(uri).length === 0);
      assert.deepEqual((await site.client.pull(uri)).items, [], "its marks are pushed only");
      assert.ok(!(await site.codes("a.md")).includes("human-source-prohibited"));
    }),
  );

  it(
    "is marked although nobody has opened it",
    inSite({ "exoclaim.yml": "rules:\n  hypes: off\n" }, { pull: true }, async (site) => {
      const marks = await site.client.pushed(site.uri("exoclaim.yml"), undefined);
      assert.deepEqual(marks.map(lineOf), [1]);
      await site.change("exoclaim.yml", "rules:\n  hype: off\n");
      await until(async () => (await site.client.pushed(site.uri("exoclaim.yml"), undefined)).length === 0);
    }),
  );

  it(
    "is marked in whatever folder a page is opened",
    inSite({ "client/exoclaim.yml": "rules:\n  hypes: off\n" }, { pull: true }, async (site) => {
      await site.client.open(site.uri("client/page.md"), page);
      await site.codes("client/page.md");
      const marks = await site.client.pushed(site.uri("client/exoclaim.yml"), undefined);
      assert.deepEqual(marks.map(lineOf), [1]);
    }),
  );

  it(
    "stays marked while another project changes",
    inSite(
      { "exoclaim.yml": "profiles: [us]\n", "client/exoclaim.yml": "rules:\n  hypes: off\n" },
      { pull: true },
      async (site) => {
        await site.client.open(site.uri("client/page.md"), page);
        await site.codes("client/page.md");
        await site.client.pushed(site.uri("client/exoclaim.yml"), undefined);
        await site.change("exoclaim.yml", "profiles: [usa]\n");
        await until(() => site.client.pushes(site.uri("exoclaim.yml")).length > 0);
        assert.equal(site.client.pushes(site.uri("client/exoclaim.yml")).length, 1);
      },
    ),
  );

  it(
    "is marked for clients that are sent their marks",
    inSite({ "exoclaim.yml": "extends: ../../elsewhere.yml\n" }, {}, async (site) => {
      const [mark] = await site.client.pushed(site.uri("exoclaim.yml"), undefined);
      assert.match(mark?.message ?? "", /outside of the workspace/);
      await site.client.open(site.uri("a.md"), page);
      assert.ok((await site.client.pushed(site.uri("a.md"), 1)).length > 0);
    }),
  );

  it(
    "leaves files unmarked that it ignores, and findings that it allows",
    inSite(
      {
        "exoclaim.yml":
          "ignore: [old/]\nallow:\n  - rule: hype\n    file: b.md\n    text: miracle exosome\n    reason: a mark\n",
      },
      { pull: true },
      async (site) => {
        for (const path of ["old/a.md", "a.md", "b.md"]) await site.client.open(site.uri(path), page);
        assert.deepEqual(await site.codes("old/a.md"), []);
        assert.ok((await site.codes("a.md")).includes("hype"));
        assert.ok(!(await site.codes("b.md")).includes("hype"));
      },
    ),
  );

  it(
    "is marked for what nobody needs once the whole workspace has been checked, and as that changes",
    inSite(
      {
        "exoclaim.yml":
          "references: [r.bib]\nallow:\n  - rule: hype\n    text: miracle exosome\n    reason: a mark\n  - rule: hype\n    text: wondrous exosome\n    reason: a mark\n",
        "r.bib": "@article{a, title={A}}\n@article{b, title={B}}\n",
        "ignored.md": "",
      },
      { pull: true },
      async (site) => {
        const marks = (path: string): string[] =>
          site.client
            .pushes(site.uri(path))
            .map((mark) => `${mark.code} ${lineOf(mark)}:${mark.range.start.character} ${mark.severity}`);
        const check = (path: string, text: string) =>
          site.client.connection.sendRequest(checkFileRequest, {
            uri: site.uri(path),
            languageId: "markdown",
            text,
            path: null,
          });
        const settle = (...paths: string[]) =>
          site.client.connection.sendNotification(workspaceChecked, {
            uris: paths.map((own) => site.uri(own)),
          });
        await check("a.md", `${page}\nAs known [@a].\n`);
        await settle("a.md", "b.md");
        assert.deepEqual(marks("r.bib"), [], "not before all was checked");
        await check("b.md", "See @b.\n");
        await settle("a.md", "b.md");
        await until(() => marks("exoclaim.yml").length > 0);
        assert.deepEqual(marks("exoclaim.yml"), ["suppression-unused 6:10 3"]);
        assert.deepEqual(marks("r.bib"), []);
        await check("b.md", "Nothing.\n");
        await settle("a.md", "b.md");
        await until(() => marks("r.bib").length > 0);
        assert.deepEqual(marks("r.bib"), ["reference-unused 1:9 3"]);
        await check("b.md", "Our wondrous exosome serum [@b].\n");
        await settle("a.md", "b.md");
        await until(() => marks("r.bib").length === 0 && marks("exoclaim.yml").length === 0);
        await settle("a.md");
        await until(() => marks("r.bib").length === 1);
        await site.change("exoclaim.yml", "references: [r.bib]\nprofiles: [uk]\n");
        await until(() => marks("r.bib").length === 0);
      },
    ),
  );

  const registers: readonly (readonly [what: string, config: string, after: string])[] = [
    [
      "none",
      "profiles: [us]\n",
      "profiles: [us]\n\nallow:\n  - rule: hype\n    file: pages/a.txt\n    text: miracle exosome serum\n    reason: a mark\n",
    ],
    [
      "entries, and settings behind them",
      "allow:\n- rule: hype # ours\n  text: wonder\n  reason: a mark\n\n# more\nprofiles: [us]\n",
      "allow:\n- rule: hype # ours\n  text: wonder\n  reason: a mark\n- rule: hype\n  file: pages/a.txt\n  text: miracle exosome serum\n  reason: a mark\n\n# more\nprofiles: [us]\n",
    ],
    [
      "an empty list",
      "allow:\nprofiles: [us]\n",
      "allow:\n  - rule: hype\n    file: pages/a.txt\n    text: miracle exosome serum\n    reason: a mark\nprofiles: [us]\n",
    ],
    [
      "a list in brackets",
      "allow: []\n",
      'allow: [{"rule":"hype","file":"pages/a.txt","text":"miracle exosome serum","reason":"a mark"}]\n',
    ],
  ];
  for (const [what, config, after] of registers) {
    it(
      `takes an allowed finding into a register that has ${what}`,
      inSite(
        { "exoclaim.yml": config },
        { pull: true, initializationOptions: { asksForReasons: true } },
        async (site) => {
          const uri = site.uri("pages/a.txt");
          await site.client.open(uri, "Our miracle exosome serum.\n", "plaintext");
          const place = { line: 0, character: 6 };
          const actions = await site.client.connection.sendRequest<
            { title: string; command?: { arguments: object[] } }[]
          >("textDocument/codeAction", {
            textDocument: { uri },
            range: { start: place, end: place },
            context: { diagnostics: [] },
          });
          const allow = actions.find(({ title }) => /^Allow this hype in exoclaim\.yml/.test(title));
          assert.ok(allow?.command, actions.map(({ title }) => title).join("; "));
          const params = { ...allow.command.arguments[0], reason: "a mark" };
          const { changes } = await site.client.connection.sendRequest<{
            changes: Record<string, { range: Diagnostic["range"]; newText: string }[]>;
          }>("exoclaim/suppress", params);
          const [edit] = changes[site.uri("exoclaim.yml")] ?? [];
          assert.ok(edit);
          const offset = ({ line, character }: { line: number; character: number }): number =>
            config
              .split("\n")
              .slice(0, line)
              .reduce((sum, own) => sum + own.length + 1, character);
          const text =
            config.slice(0, offset(edit.range.start)) + edit.newText + config.slice(offset(edit.range.end));
          assert.equal(text, after);
          assert.ok((await site.codes("pages/a.txt")).includes("hype"));
          await site.change("exoclaim.yml", text);
          await until(async () => !(await site.codes("pages/a.txt")).includes("hype"));
        },
      ),
    );
  }
});
