/** A claim of research may be given one of the project's references, in the style of its page. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import { projectFor } from "../rules/projectFor.ts";

const references = `@article{doe2024, author = {Doe, Jane}, title = {Topical vesicles and the look of calm skin}, journal = {Example J Dermatol}, year = {2024}}
@article{roe2023, author = {Roe, Richard}, title = {Hair counts after microneedling}, journal = {Example J Dermatol}, year = {2023}}
`;

async function cited(text: string, language: CopyLanguage = "markdown"): Promise<string> {
  const project = await projectFor({ text: "", references });
  const settings = { profiles: ["us" as const], rules: {}, today: "2026-11-01", project };
  const fixer = new Fixer({ text, language }, settings);
  const finding = fixer.findings.find((f) => f.rule === "citation-missing");
  assert.ok(finding);
  const offered = fixer.fixesOf(finding).filter(({ title }) => title.startsWith("Cite "));
  assert.ok(
    offered.every(({ preferred }) => !preferred),
    "which source it is, only the author knows",
  );
  const [likeliest] = offered;
  assert.match(likeliest?.title ?? "", /calm skin/);
  const after = applyEdits(text, likeliest?.edits ?? []) as string;
  const left = check({ text: after, language }, settings).map(({ rule }) => rule);
  assert.ok(!left.some((rule) => /^citation|placeholder/.test(rule)), after);
  return after;
}

describe("the project's references", () => {
  it("are cited by key where the page cites by key", async () => {
    const after = await cited("A panel met [@roe2023]. Studies show that exosomes leave skin looking calm.");
    assert.equal(
      after,
      "A panel met [@roe2023]. Studies show that exosomes leave skin looking calm [@doe2024].",
    );
  });

  it("become a footnote elsewhere, the likeliest first", async () => {
    const after = await cited("Studies show that exosomes leave skin looking calm.\n");
    assert.match(
      after,
      /^Studies show that exosomes leave skin looking calm\.\[\^1\]\n\n\[\^1\]: .*Doe.*Topical vesicles/,
    );
  });

  it("become an entry in HTML", async () => {
    const after = await cited("<p>Studies show that exosomes leave skin looking calm.</p>\n", "html");
    assert.match(after, /calm\.<sup>1<\/sup><\/p>\n<h2>References<\/h2>\n<ol>\n<li>.*Doe.*<\/li>\n<\/ol>/);
  });
});

describe("a citation to fill in", () => {
  it("takes the list's next number, whatever numbers are cited in vain", () => {
    const text =
      "A trial found that 78% had smaller pores with exosomes. Mice did better [9].\n\n## References\n\n1. Doe J. Skin. 2020.\n";
    const fixer = new Fixer(
      { text, language: "markdown" },
      { profiles: ["us"], rules: {}, today: "2026-11-01" },
    );
    const finding = fixer.findings.find((f) => f.rule === "citation-missing");
    assert.ok(finding);
    const fix = fixer.preferred(finding);
    assert.equal(fix?.title, "Add a citation to fill in");
    const after = applyEdits(text, fix?.edits ?? []) as string;
    assert.match(after, /with exosomes \[2\]\./);
    assert.match(after, /^2\. \[author/m);
  });
});
