/** Completion over the real protocol: what is offered where, and that what it writes passes the checker. */
import { strict as assert } from "node:assert";
import { type Options, type Range, TestClient } from "./client.ts";

interface Item {
  readonly label: string;
  readonly detail: string;
  readonly sortText: string;
  readonly insertTextFormat?: number;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}

const uri = "file:///page.md";
const snippets: Options = { completion: { completionItem: { snippetSupport: true } } };

/** What is offered at the bar in the text. */
async function offered(
  textWithBar: string,
  options: Options = snippets,
  { languageId = "markdown", character = undefined as string | undefined } = {},
): Promise<Item[]> {
  const client = await TestClient.start({ pull: true, ...options });
  const at = textWithBar.lastIndexOf("‸");
  await client.open(uri, textWithBar.slice(0, at) + textWithBar.slice(at + 1), languageId);
  const before = textWithBar.slice(0, at).split("\n");
  const items = await client.connection.sendRequest<Item[]>("textDocument/completion", {
    textDocument: { uri },
    position: { line: before.length - 1, character: (before.at(-1) as string).length },
    context: character ? { triggerKind: 2, triggerCharacter: character } : { triggerKind: 1 },
  });
  TestClient.endAll();
  return [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** The rules that mark a text. */
async function rulesOf(text: string, options: Options = {}): Promise<string[]> {
  const client = await TestClient.start({ pull: true, ...options });
  await client.open(uri, text);
  const { items } = await client.pull(uri);
  TestClient.endAll();
  return items.map(({ code }) => code);
}

const page = "# Exosomes\n\nBook our exosome facial for $90. It helps skin look fresh.\n";

describe("completion", () => {
  afterEach(() => TestClient.endAll());

  it("offers the disclosures that the page lacks first, as snippets", async () => {
    const items = await offered(`${page}\nAs of May 2026, no exosome product is FDA-approved.\n\n‸`);
    assert.equal(items.length, 5);
    assert.deepEqual(
      items.map(({ detail }) => detail),
      [
        "Disclosure that this page lacks",
        "Disclosure that this page lacks",
        "Disclosure that this page lacks",
        "Disclosure",
        "Disclosure",
      ],
    );
    const [source] = items;
    assert.match(source?.label ?? "", /^The exosomes in \[product\] come from/);
    assert.equal(source?.insertTextFormat, 2);
    assert.match(
      source.textEdit.newText,
      /\$\{1:\[product\]\}.*\$\{2\|\[species and tissue.*human platelets.*\|\}/,
    );
  });

  it("writes plain placeholders where snippets are not known", async () => {
    const [source] = await offered(`${page}\n‸`, {});
    assert.equal(source?.insertTextFormat, 1);
    assert.match(source.textEdit.newText, /^The exosomes in \[product\] come from \[species and tissue/);
  });

  it("names the regulator of each profile, and no human source where none may be named", async () => {
    const items = await offered(`${page}\n‸`, { ...snippets, configuration: { profiles: ["uk", "ca"] } });
    const labels = items.map(({ label }) => label).join("\n");
    assert.match(labels, /approved by the MHRA/);
    assert.match(labels, /authorised by Health Canada/);
    assert.doesNotMatch(labels, /FDA/);
    assert.doesNotMatch(items.map(({ textEdit }) => textEdit.newText).join("\n"), /human/);
    const sources = await offered("Our exosomes come from ‸", { configuration: { profiles: ["au"] } });
    assert.ok(sources.length >= 8);
    assert.doesNotMatch(sources.map(({ label }) => label).join("\n"), /human/);
  });

  it("takes in the words typed so far, at the start of a sentence only", async () => {
    const [item] = await offered(`${page}\nWe love it. The exosomes‸`);
    assert.deepEqual(item?.textEdit.range, {
      start: { line: 4, character: 12 },
      end: { line: 4, character: 24 },
    });
    assert.deepEqual(await offered(`${page}\nWe love it, really we do, and so do all the exosomes‸`), []);
  });

  it("offers sources after “derived from” and “come from”, by themselves after the space", async () => {
    for (const words of [
      "The exosomes come from ‸",
      "Exosomes derived from ‸",
      "Exosomes isolated from ro‸",
    ]) {
      const items = await offered(words, snippets, words.includes("ro‸") ? {} : { character: " " });
      assert.ok(
        items.some(({ label }) => label === "rose (Rosa damascena) callus"),
        words,
      );
      assert.ok(
        items.some(({ label }) => label === "human platelets"),
        words,
      );
    }
    const [item] = await offered("Exosomes isolated from ro‸");
    assert.equal(item?.textEdit.range.start.character, "Exosomes isolated from ".length);
    assert.deepEqual(await offered("Our towels come from ‸"), []);
  });

  it("offers only sources that name a source in full", async () => {
    const sources = await offered("The exosomes come from ‸");
    const client = await TestClient.start({ pull: true });
    await client.open(uri, "");
    for (const [index, { label }] of sources.entries()) {
      const text = `Book our exosome facial for $90. The exosomes come from ${label}.`;
      await client.change(uri, index + 2, [{ text }]);
      const { items } = await client.pull(uri);
      const found = items.map(({ code }) => code);
      assert.ok(found.includes("quality-missing"), label);
      assert.deepEqual(
        found.filter((rule) => rule.startsWith("source-")),
        [],
        label,
      );
    }
  });

  it("offers rules in an exoclaim-allow comment, those that mark the page first", async () => {
    const items = await offered("<!-- exoclaim-allow ‸ -->\n\nOur exosomes heal acne.\n", snippets, {
      character: " ",
    });
    assert.equal(items[0]?.label, "disease-claim");
    assert.match(items[0].detail, /marked on this page/);
    assert.ok(items.some(({ label }) => label === "hype"));
    const second = await offered("{/* exoclaim-allow-file hype, dis‸ */}\n\nOur exosomes.\n", snippets, {
      languageId: "mdx",
    });
    const disease = second.find(({ label }) => label === "disease-claim");
    assert.equal(disease?.textEdit.range.start.character, "{/* exoclaim-allow-file hype, ".length);
    assert.deepEqual(await offered("<!-- exoclaim-allow hype: the prize ‸ -->\n\nOur exosome miracle."), []);
  });

  it("keeps out of code, front matter, comments and tags, and is not in the way of a space", async () => {
    assert.deepEqual(await offered("# Exosomes\n\n```\n‸\n```\n"), []);
    assert.deepEqual(await offered("---\ntitle: x\n‸\n---\n\nExosomes.\n"), []);
    assert.deepEqual(await offered("# Exosomes\n\n<!-- ‸ -->\n"), []);
    const html = { languageId: "html" };
    assert.deepEqual(await offered("<p>Exosomes</p><p ‸></p>", snippets, html), []);
    assert.deepEqual(await offered("<p>Exosomes</p><script>‸</script>", snippets, html), []);
    assert.equal((await offered("<p>Exosomes</p><p>‸</p>", snippets, html)).length, 5);
    assert.deepEqual(await offered(`${page}\nThe ‸`, snippets, { character: " " }), []);
  });

  it("writes sentences that make the disclosures, once they are filled in", async () => {
    const before = await rulesOf(page);
    assert.ok(before.includes("source-missing") && before.includes("evidence-caveat-missing"));
    const items = await offered(`${page}\n‸`, {});
    const sentences = items
      .map(({ textEdit }) => textEdit.newText)
      .join(" ")
      .replace("[species and tissue, or plant and part]", "rose callus")
      .replace("[month year]", "May 2026")
      .replace("[method]", "ultracentrifugation")
      .replace("[tests]", "sterility")
      .replace(/\[maker\]/gi, "Rosavie")
      .replace(/\[product\]/gi, "the serum");
    assert.deepEqual(await rulesOf(`${page}\n${sentences}\n`), []);
  });
});
