/** Completion and hover inside `exoclaim.yml`, and of reference keys in copy. */
import { strict as assert } from "node:assert";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Range, TestClient } from "./client.ts";

interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}

interface Found {
  readonly labels: string[];
  /** The text after taking a suggestion. */
  readonly taking: (label: string) => string;
}

const bib = `@article{smith2024, title = {Vesicles in skin}, author = {Smith, Jane}, year = {2024}, doi = {10.1000/skin.2024}, pmid = {31234567}}
@article{vale2019, title = {RETRACTED: Wrinkles}, author = {Vale, Tom}, year = {2019}}
`;

describe("project language", function () {
  this.timeout(20_000);
  let folder: string;
  let client: TestClient;
  let opened = 0;

  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "exoclaim-lsp-")));
    await writeFile(join(folder, "references.bib"), bib);
    await writeFile(join(folder, "exoclaim.yml"), "references: [references.bib]\n");
    client = await TestClient.start({ pull: true, folder: pathToFileURL(folder).href });
  });

  after(async () => {
    TestClient.endAll();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a text whose `|` is the cursor. */
  async function open(marked: string, name: string): Promise<{ text: string; request: object }> {
    const at = marked.indexOf("|");
    const text = marked.slice(0, at) + marked.slice(at + 1);
    const lines = text.slice(0, at).split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    // A folder of its own for each: what one says must not hold for the next.
    const uri = pathToFileURL(
      join(folder, name === "exoclaim.yml" ? `${++opened}/${name}` : `${++opened}-${name}`),
    ).href;
    await client.open(uri, text, name.endsWith(".yml") ? "yaml" : "markdown");
    return { text, request: { textDocument: { uri }, position } };
  }

  async function complete(marked: string, name = "exoclaim.yml"): Promise<Found> {
    const { text, request } = await open(marked, name);
    const items =
      (await client.connection.sendRequest<Item[] | null>("textDocument/completion", request)) ?? [];
    const offset = ({ line, character }: Range["start"]): number =>
      text
        .split("\n")
        .slice(0, line)
        .reduce((sum, own) => sum + own.length + 1, character);
    return {
      labels: items.map(({ label }) => label),
      taking(label) {
        const edit = items.find((item) => item.label === label)?.textEdit;
        assert.ok(edit, `no ${label} among ${items.map((item) => item.label).join(", ")}`);
        return text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end));
      },
    };
  }

  async function hover(marked: string, name = "exoclaim.yml"): Promise<string> {
    const { request } = await open(marked, name);
    const answer = await client.connection.sendRequest<{ contents: { value: string } } | null>(
      "textDocument/hover",
      request,
    );
    return answer?.contents.value ?? "";
  }

  it("suggests the settings that are not there yet", async () => {
    const { labels, taking } = await complete("profiles: [us]\nph|\n");
    assert.ok(labels.includes("phrases") && labels.includes("products"), labels.join());
    assert.ok(!labels.includes("profiles"));
    assert.equal(taking("phrases"), "profiles: [us]\nphrases:\n  - \n");
  });

  it("suggests the keys of an entry, in an item and below a key", async () => {
    const product = await complete("products:\n  - name: Aurelia\n    |\n");
    assert.ok(product.labels.includes("source") && !product.labels.includes("name"), product.labels.join());
    const source = await complete("products:\n  - name: Aurelia\n    source:\n      ki|\n");
    assert.deepEqual(source.labels, ["kind", "species", "tissue"]);
    const entry = await complete("allow:\n  - rule: hype\n    text: x\n  - |\n");
    assert.ok(entry.labels.includes("rule"), entry.labels.join());
  });

  it("suggests values with their meaning", async () => {
    const kind = await complete("products:\n  - name: Aurelia\n    source:\n      kind: pl|\n");
    assert.deepEqual(kind.labels, ["human", "animal", "plant", "synthetic"]);
    assert.match(kind.taking("plant"), /kind: plant\n$/);
    const profile = await complete("profiles: [us, |]\n");
    assert.ok(profile.labels.includes("kr"));
    assert.equal(profile.taking("uk"), "profiles: [us, uk]\n");
    const severity = await complete("rules:\n  hype: |\n");
    assert.deepEqual(severity.labels, ["error", "warning", "information", "off"]);
    const rule = await complete("allow:\n  - rule: disease|\n");
    assert.match(rule.taking("disease-claim"), /rule: disease-claim\n$/);
    const ids = await complete("rules:\n  hy|\n");
    assert.equal(ids.taking("hype"), "rules:\n  hype: \n");
  });

  it("suggests nothing in a comment", async () => {
    assert.deepEqual((await complete("# pro|\n")).labels, []);
  });

  it("says what a setting, a rule and a value mean", async () => {
    assert.match(await hover("prof|iles: [us]\n"), /Whose rules the copy has to keep/);
    assert.match(await hover("rules:\n  hy|pe: off\n"), /Hype: .*superlative/);
    assert.match(await hover("profiles: [u|k]\n"), /United Kingdom/);
    assert.match(await hover("disclosedAt:\n  - fi|les: social/\n    page: a.md\n"), /adverts/i);
    assert.equal(await hover("products:\n  - name: Aur|elia\n"), "");
  });

  it("suggests the keys of references in copy, and says what they stand for", async () => {
    const inside = await complete("# Exosomes\n\nStudies show it [@sm|].\n", "page.md");
    assert.deepEqual(inside.labels.sort(), ["smith2024", "vale2019"]);
    assert.match(inside.taking("smith2024"), /it \[@smith2024\]\.\n$/);
    const bare = await complete("# Exosomes\n\nStudies show it @|\n", "page.md");
    assert.match(bare.taking("smith2024"), /it \[@smith2024\]\n$/);
    assert.deepEqual((await complete("Write to me@|\n", "page.md")).labels, []);
    assert.match(await hover("Studies show it [@smi|th2024].\n", "page.md"), /Smith 2024\. Vesicles in skin/);
    assert.match(await hover("Studies show it [@vale|2019].\n", "page.md"), /Retracted/);
    for (const cited of [
      "[see @smi|th2024, p. 3]",
      "@{smi|th2024}",
      "(doi:10.1000/sk|in.2024)",
      "(PMID: 3123|4567)",
      "[it](https://doi.org/10.10|00/SKIN.2024)",
    ])
      assert.match(
        await hover(`Studies show ${cited}.\n`, "page.md"),
        /Smith 2024\. Vesicles in skin/,
        cited,
      );
    assert.equal(await hover("Studies show (doi:10.1000/oth|er.2024).\n", "page.md"), "");
    assert.equal(await hover("Studies sh|ow it.\n", "page.md"), "");
  });
});
