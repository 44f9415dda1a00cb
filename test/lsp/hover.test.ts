/** Hover over the real protocol: why a mark is there, what to write instead, what a citation cites. */
import { strict as assert } from "node:assert";
import { rules } from "../../server/src/rules/index.ts";
import { type Options, type Range, TestClient } from "./client.ts";

interface Hover {
  readonly contents: { readonly kind: string; readonly value: string };
  readonly range: Range;
}

const uri = "file:///page.md";
const page = "# Exosomes\n\nOur FDA-approved exosomes are kept cold.\n";

/** The hover in the middle of these words. */
async function hoverOn(words: string, text = page, options: Options = {}): Promise<Hover | null> {
  const client = await TestClient.start({ pull: true, ...options });
  await client.open(uri, text);
  const at = text.indexOf(words) + Math.floor(words.length / 2);
  const before = text.slice(0, at).split("\n");
  const position = { line: before.length - 1, character: (before.at(-1) as string).length };
  return client.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position });
}

async function textOn(words: string, text = page, options: Options = {}): Promise<string> {
  const hover = await hoverOn(words, text, options);
  assert.ok(hover, `nothing is said of “${words}”`);
  return hover.contents.value;
}

describe("hover", () => {
  afterEach(() => TestClient.endAll());

  it("says what is wrong, why, what to write instead, with an example, its basis and links", async () => {
    const rule = rules.find(({ id }) => id === "approval-claim");
    assert.ok(rule);
    const hover = await hoverOn("FDA-approved");
    assert.ok(hover);
    assert.equal(hover.contents.kind, "markdown");
    assert.deepEqual(hover.range.start, { line: 2, character: 4 });
    const { value } = hover.contents;
    assert.ok(value.startsWith(`**${rule.title}.** ${rule.message}`), value);
    assert.ok(value.includes("**Why:** "), value);
    assert.ok(value.includes("**Write instead:** "), value);
    assert.match(value, /\*\*Example:\*\* ~~.*FDA.*~~ → (?!.*FDA-approved).+/);
    for (const { reference } of rule.basis) assert.ok(value.includes(reference.slice(0, 20)), reference);
    assert.match(value, /- \[FDA, Public Safety Notification[^\]]*\]\(https:\/\/www\.fda\.gov\/\S+\)/);
    assert.ok(value.includes(`Last checked on ${rule.checked}.`), value);
    assert.match(value, /Holds for: United States/);
    assert.match(value, /\[More about this rule\]\(https:\/\/\S+approval-claim\.md\)/);
  });

  it("says so when a basis was last checked more than 12 months ago", async () => {
    const fresh = await textOn("FDA-approved", page, { initializationOptions: { today: "2027-11-01" } });
    assert.doesNotMatch(fresh, /12 months/);
    const old = await textOn("FDA-approved", page, { initializationOptions: { today: "2027-11-02" } });
    assert.match(old, /Last checked on 2026-11-01, more than 12 months ago/);
  });

  it("tells the claim at length and the missing disclosures in brief", async () => {
    const value = await textOn("exosome serum", "Our exosome serum cures eczema. Book it for $90.\n");
    const sections = value.split("\n\n---\n\n");
    assert.ok(sections.length >= 3, value);
    assert.equal(value.split("**Why:**").length, 2);
    const cards = await textOn("cures eczema", "Our exosome serum cures eczema. Book it for $90.\n");
    assert.match(cards, /^\*\*Disease claim\.\*\*/);
  });

  it("is silent where nothing is marked, where a mark is allowed, and where checking is off", async () => {
    assert.equal(await hoverOn("kept cold"), null);
    const allowed = `<!-- exoclaim-allow approval-claim: a quotation -->\n${page.split("\n")[2]}\n`;
    assert.equal(await hoverOn("FDA-approved", `# Exosomes\n\n${allowed}`), null);
    assert.equal(await hoverOn("FDA-approved", page, { configuration: { enable: false } }), null);
  });

  it("shows the whole entry of a footnote that is cited, its DOI as a link", async () => {
    const entry = "Rossi P, Adeyemi T. Vesicles on the skin. J Derm 2021;12(3):45–51. doi 10.1000/xyz123.";
    const text = `# Exosomes\n\nA study of exosomes saw calmer skin.[^rossi]\n\n[^rossi]: ${entry}\n`;
    const value = await textOn("[^rossi]", text);
    assert.match(value, /^\*\*Reference rossi\*\*/);
    assert.ok(value.includes("Rossi P, Adeyemi T. Vesicles on the skin. J Derm 2021;12(3):45–51."), value);
    assert.ok(value.includes("[10.1000/xyz123](https://doi.org/10.1000/xyz123)"), value);
  });

  it("shows each entry that a numbered marker cites, in HTML too", async () => {
    const entries = ["Lind A. Skin. J Derm 2020;1(2):3–9.", "Okoye B. Hair. Clin Hair 2022;4(1):7–11."];
    const list = entries.map((entry, index) => `${index + 1}. ${entry}`).join("\n");
    const text = `# Exosomes\n\nTwo studies of exosomes disagree [1, 2].\n\n## References\n\n${list}\n`;
    const both = await textOn("[1, 2]", text);
    for (const entry of entries) assert.ok(both.includes(entry), both);
    TestClient.endAll();
    const html = `<h1>Exosomes</h1><p>A study saw calm skin.<sup>2</sup></p><h2>References</h2><ol>${entries
      .map((entry) => `<li>${entry}</li>`)
      .join("")}</ol>`;
    const client = await TestClient.start({ pull: true });
    await client.open("file:///page.html", html, "html");
    const hover = await client.connection.sendRequest<Hover | null>("textDocument/hover", {
      textDocument: { uri: "file:///page.html" },
      position: { line: 0, character: html.indexOf("2</sup>") },
    });
    assert.ok(hover);
    assert.ok(hover.contents.value.includes(entries[1] as string), hover.contents.value);
    assert.ok(!hover.contents.value.includes(entries[0] as string), hover.contents.value);
  });

  it("does not repeat what the client shows of a mark", async () => {
    const rule = rules.find(({ id }) => id === "approval-claim");
    assert.ok(rule);
    const value = await textOn("FDA-approved", page, { initializationOptions: { showsMessages: true } });
    assert.ok(value.startsWith(`**${rule.title}.**\n\n**Why:**`), value);
    assert.ok(!value.includes(rule.message), value);
  });

  it("is plain text for clients that show no Markdown", async () => {
    const hover = await hoverOn("FDA-approved", page, { hover: { contentFormat: ["plaintext"] } });
    assert.equal(hover?.contents.kind, "plaintext");
    assert.doesNotMatch(hover.contents.value, /\*\*|~~|\]\(/);
    assert.match(hover.contents.value, /More about this rule \(https:/);
  });
});
