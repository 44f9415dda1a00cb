/** What the checker promises for any input at all. */
import { strict as assert } from "node:assert";
import fc from "fast-check";
import { type CheckSettings, check, textLimit } from "../../server/src/checker.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import { hygieneRuleIds } from "../../server/src/rules/ids.ts";

const languages: readonly CopyLanguage[] = ["markdown", "html", "plaintext", "mdx"];
const settings: CheckSettings = { profiles: ["us"], rules: {}, today: "2026-11-01" };
const everywhere: CheckSettings = { ...settings, profiles: ["us", "uk", "eu", "ca", "au", "kr"] };
const runs = Number(process.env.FUZZ_RUNS ?? 400);

const exosomePhrases = [
  "exosomes",
  "Our exosome serum heals acne scars.",
  "EXO therapy",
  "FDA-approved exosomes",
  "extracellular vesicles",
  "Exo&shy;somes",
  "exo<b>somes</b> heal eczema",
  "ｅxosomes",
  "#exosomefacial",
  "Are exosomes approved? Yes.",
];

const copy = [
  "It boosts collagen by 600%.",
  "does not treat, cure or prevent",
  "“Best facial ever!” – Jen",
  "studies show that",
  "Side effects",
  "None.",
  "constructor",
  "__proto__",
  "n't",
  "don’t",
  "e.g.",
  "Dr.",
  "3.5 mm",
  "[species and tissue]",
  "doi:10.1/x",
  "PMID: 12a",
  "[1]",
  "[^1]",
  "[^1]: Entry",
  "^2^",
  "[@lee2020]",
  "1. Lee A. 2020;1:2.",
  "## References",
  "Botox",
  "No,",
  "?",
  "!",
  "…",
  "|",
];

const markup = [
  "# ",
  "## ",
  "- ",
  "> ",
  "| a | b |\n|---|---|\n| ",
  "**",
  "*",
  "_",
  "`",
  "```\n",
  "~~~",
  "---\n",
  "[",
  "](",
  ")",
  "![",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "<ul><li>",
  "<script>",
  '<script type=\'application/ld+json\'>{"name":"',
  "<!--",
  "-->",
  "<!-- exoclaim-allow disease-claim: reviewed -->",
  "<!-- exoclaim-allow constructor: x -->",
  "{/* exoclaim-allow-file hype: x */}",
  "<meta name='description' content='",
  "<img alt='",
  "'>",
  "{{",
  "}}",
  "&amp;",
  "&#0;",
  "&#x1F525;",
  "&nbsp;",
  "<",
  ">",
];

const characters = [
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  "\t",
  "\0",
  "\uD83D",
  "\uDE00",
  "✨",
  "👩\u200D⚕️",
  "\uFEFF",
  "\u200B",
  "\u00AD",
  "\u2028",
  "e\u0301",
];

const plain = fc.constantFrom(...copy, ...markup, ...characters);
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...exosomePhrases) },
  { weight: 9, arbitrary: plain },
  { weight: 3, arbitrary: fc.constantFrom(" ", "\n\n", ". ") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const text = fc.array(anything, { maxLength: 50, size: "max" }).map((pieces) => pieces.join(""));
const language = fc.constantFrom(...languages);

function assertPromises(input: string, findings: ReturnType<typeof check>): void {
  let last = { start: 0, end: 0 };
  for (const finding of findings) {
    assert.ok(0 <= finding.start && finding.start < finding.end && finding.end <= input.length, finding.rule);
    assert.ok(
      finding.start > last.start || (finding.start === last.start && finding.end >= last.end),
      "in the order of the text",
    );
    last = finding;
    assert.ok(finding.message.length > 0 && finding.profiles.length > 0, finding.rule);
    for (const related of finding.related) {
      assert.ok(0 <= related.start && related.start < related.end && related.end <= input.length, "related");
    }
  }
}

describe("checking anything", () => {
  for (const name of languages) {
    it(`keeps its promises on ${name}`, () => {
      fc.assert(
        fc.property(text, (input) => {
          assertPromises(input, check({ text: input, language: name }, settings));
          assertPromises(input, check({ text: input, language: name }, everywhere));
        }),
        { numRuns: runs },
      );
    }).timeout(120_000);
  }

  it("answers the same to the same text, whatever it read in between", () => {
    fc.assert(
      fc.property(text, language, text, language, (first, language1, second, language2) => {
        const before = check({ text: first, language: language1 }, settings);
        check({ text: second, language: language2 }, everywhere);
        check({ text: `${first}\n\n${second}`, language: language1 }, settings);
        assert.deepEqual(check({ text: first, language: language1 }, settings), before);
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  it("says nothing but hygiene of text that names no exosomes", () => {
    const hygiene = new Set<string>(hygieneRuleIds);
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 50, size: "max" }), language, (pieces, name) => {
        const findings = check({ text: pieces.join(""), language: name }, everywhere);
        assert.deepEqual(
          findings.map((f) => f.rule).filter((rule) => !hygiene.has(rule)),
          [],
        );
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);

  for (const name of ["markdown", "plaintext", "mdx"] as const) {
    it(`moves every finding by the blank lines before it in ${name}`, () => {
      fc.assert(
        fc.property(text, fc.integer({ min: 1, max: 4 }), (rest, lines) => {
          // A first paragraph of its own, for front matter stands on the first line only.
          const input = `Notes on exosomes.\n\n${rest}`;
          const prefix = "\n".repeat(lines);
          const place = (shift: number) => (f: ReturnType<typeof check>[number]) => ({
            ...f,
            start: f.start + shift,
            end: f.end + shift,
            related: f.related.map((r) => ({ ...r, start: r.start + shift, end: r.end + shift })),
          });
          assert.deepEqual(
            check({ text: prefix + input, language: name }, settings),
            check({ text: input, language: name }, settings).map(place(lines)),
          );
        }),
        { numRuns: runs },
      );
    }).timeout(120_000);
  }

  it("gives one severity per rule that is set, and nothing of a rule that is off", () => {
    fc.assert(
      fc.property(text, language, (input, name) => {
        const set = { ...settings, rules: { "disease-claim": "off", hype: "information" } } as const;
        for (const finding of check({ text: input, language: name }, set)) {
          assert.notEqual(finding.rule, "disease-claim");
          if (finding.rule === "hype") assert.equal(finding.severity, "information");
        }
      }),
      { numRuns: runs },
    );
  }).timeout(120_000);
});

describe("bad input", () => {
  const inAll = (name: string, make: () => string) => {
    for (const language of languages) {
      it(`${name} (${language})`, () => {
        const input = make();
        assertPromises(input, check({ text: input, language }, settings));
      }).timeout(60_000);
    }
  };

  for (const empty of ["", " ", "\n", "\0", "\uFEFF", "\uD83D"]) {
    it(`finds nothing in ${JSON.stringify(empty)}`, () => {
      for (const language of languages) assert.deepEqual(check({ text: empty, language }, settings), []);
    });
  }

  for (const language of languages) {
    it(`reads five megabytes of prose in part, and says so (${language})`, () => {
      const line = "Our exosome serum heals acne scars, but a peel does not.\n\n";
      const input = line.repeat(Math.ceil(5_000_000 / line.length));
      const findings = check({ text: input, language }, settings);
      assert.equal(findings.filter((f) => f.rule === "checked-in-part").length, 1);
      assert.ok(findings.some((f) => f.rule === "disease-claim" && f.start > textLimit / 2));
      assert.ok(findings.every((f) => f.end <= textLimit));
    }).timeout(60_000);
  }

  it("says that it read in part where only the part left out could name exosomes", () => {
    const input = `${"A long text. ".repeat(Math.ceil(textLimit / 13) + 1)}Exosomes heal scars.`;
    const findings = check({ text: input, language: "markdown" }, settings);
    assert.deepEqual(
      findings.map((f) => f.rule),
      ["checked-in-part"],
    );
  });

  it("does not report a text at the limit as read in part", () => {
    const input = "Exosomes. ".padEnd(textLimit, " ");
    assert.ok(
      check({ text: input, language: "plaintext" }, settings).every((f) => f.rule !== "checked-in-part"),
    );
  });

  inAll("one line of two megabytes", () => "Exosomes heal acne scars and more ".repeat(58_000));
  inAll("one word of two megabytes", () => `exosomes ${"a".repeat(1_990_000)}`);
  inAll("a hundred thousand lines", () => "Exosome serum\n".repeat(100_000));
  inAll("a hundred thousand questions", () => "# Exosomes\n\n".concat("Yes? No! ".repeat(100_000)));
  inAll("commas without end", () => `Exosomes ${"heal, not, ".repeat(60_000)}`);
  inAll("brackets without end", () => `Exosomes ${"[".repeat(100_000)}`);
  inAll("quotation marks without end", () => `Exosomes ${'"heal " “ '.repeat(50_000)}`);
  inAll("deep block quotes", () => `${"> ".repeat(2_000)}Exosomes heal scars.`);
  inAll("deep lists", () =>
    Array.from({ length: 500 }, (_, i) => `${" ".repeat(2 * i)}- exosomes`).join("\n"),
  );
  inAll(
    "deep elements",
    () => `${"<div><ul><li>".repeat(5_000)}Exosomes heal scars.${"</li></ul></div>".repeat(5_000)}`,
  );
  inAll("deep tables", () => `${"<table><tr><td>".repeat(3_000)}Exosomes heal scars.`);
  inAll("an unclosed fence", () => `Exosomes\n\n\`\`\`\n${"heal scars\n".repeat(10_000)}`);
  inAll("an unclosed comment", () => `Exosomes <!-- ${"heal scars ".repeat(10_000)}`);
});
