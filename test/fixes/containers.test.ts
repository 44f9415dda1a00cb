/** A fix writes as its place writes: markup, attributes, quotation, tables, line ends. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import type { Profile } from "../../server/src/rules/rule.ts";

function fixed(
  rule: string,
  text: string,
  language: CopyLanguage = "markdown",
  profile: Profile = "us",
): string | null {
  const settings = { profiles: [profile], rules: {}, today: "2026-11-01" };
  const fixer = new Fixer({ text, language }, settings);
  const finding = fixer.findings.find((f) => f.rule === rule);
  assert.ok(finding, `no ${rule} in ${JSON.stringify(text)}`);
  const fix = fixer.preferred(finding);
  return fix && applyEdits(text, fix.edits);
}

interface Case {
  readonly what: string;
  readonly rule: string;
  readonly language?: CopyLanguage;
  readonly profile?: Profile;
  readonly before: string;
  readonly after: string | null;
}

const cases: readonly Case[] = [
  {
    what: "a row that offered nothing else goes with its price",
    rule: "injection-claim",
    before:
      "# Menu\n\n| Service | Price |\n|---|---|\n| Exosome IV drip | $780 |\n| Exosome facial | $300 |\n",
    after: "# Menu\n\n| Service | Price |\n|---|---|\n| Exosome facial | $300 |\n",
  },
  {
    what: "a row of a page goes as an element",
    rule: "injection-claim",
    language: "html",
    before:
      "<table><tr><th>Service</th><th>Price</th></tr>\n<tr><td>Exosome IV drip</td><td>$780</td></tr>\n<tr><td>Exosome facial</td><td>$300</td></tr></table>",
    after:
      "<table><tr><th>Service</th><th>Price</th></tr>\n<tr><td>Exosome facial</td><td>$300</td></tr></table>",
  },
  {
    what: "a row that tells more stays",
    rule: "injection-claim",
    before:
      "# Menu\n\n| Service | What it is |\n|---|---|\n| Exosome IV drip | An hour in a chair |\n| Exosome facial | A mask |\n",
    after:
      "# Menu\n\n| Service | What it is |\n|---|---|\n| — | An hour in a chair |\n| Exosome facial | A mask |\n",
  },
  {
    what: "emphasis around the words that change stays around them",
    rule: "disease-claim",
    before: "Our exosome serum **heals acne scars**.",
    after: "Our exosome serum **improves the look of skin**.",
  },
  {
    what: "emphasis goes with the word that goes",
    rule: "hype",
    before: "Our *revolutionary* exosomes arrive on Mondays.",
    after: "Our exosomes arrive on Mondays.",
  },
  {
    what: "a link keeps its target",
    rule: "disease-claim",
    before: "Our exosome serum [heals acne scars](/scars).",
    after: "Our exosome serum [improves the look of skin](/scars).",
  },
  {
    what: "a footnote marker stays where it stood",
    rule: "disease-claim",
    before: "Our exosome serum heals acne scars.[^1]\n\n[^1]: Doe J. Example J Dermatol 2024;1(2):3–9.",
    after:
      "Our exosome serum improves the look of skin.[^1]\n\n[^1]: Doe J. Example J Dermatol 2024;1(2):3–9.",
  },
  {
    what: "a soft line wrap in the sentence does no harm",
    rule: "disease-claim",
    before: "Our exosome serum heals\nacne scars while you sleep.",
    after: "Our exosome serum improves the look of skin while you sleep.",
  },
  {
    what: "a table cell stays one cell",
    rule: "safety-claim",
    before: "| | Exosomes | PRP |\n|---|---|---|\n| Side effects | None | bruising |",
    after: "| | Exosomes | PRP |\n|---|---|---|\n| Side effects | Possible; ask your clinician | bruising |",
  },
  {
    what: "carriage returns stay, and new lines have them too",
    rule: "status-missing",
    before: "# Exosomes\r\n\r\nBook our exosome facial, $120.\r\n",
    after:
      "# Exosomes\r\n\r\nBook our exosome facial, $120.\r\n\r\nAs of [month year], no exosome product is FDA-approved.\r\n",
  },
  {
    what: "a byte-order mark stays first",
    rule: "hype",
    before: "\uFEFFOur revolutionary exosomes arrive on Mondays.",
    after: "\uFEFFOur exosomes arrive on Mondays.",
  },
  {
    what: "emoji before the claim do not shift it",
    rule: "disease-claim",
    before: "👩‍⚕️🧬 Our exosome serum heals acne scars.",
    after: "👩‍⚕️🧬 Our exosome serum improves the look of skin.",
  },
  {
    what: "front matter between double quotes",
    rule: "disease-claim",
    before: '---\ntitle: "Exosomes heal \\"acne\\" scars"\n---\n\nCome in.\n',
    after: '---\ntitle: "Exosomes improve the look of skin"\n---\n\nCome in.\n',
  },
  {
    what: "plain front matter keeps its key",
    rule: "disease-claim",
    before: "---\ntitle: Exosomes heal acne scars\n---\n\nCome in.\n",
    after: "---\ntitle: Exosomes improve the look of skin\n---\n\nCome in.\n",
  },
  {
    what: "a hard space inside the claim",
    rule: "disease-claim",
    language: "html",
    before: "<p>Our exosome serum heals&nbsp;acne&nbsp;scars.</p>",
    after: "<p>Our exosome serum improves the look of skin.</p>",
  },
  {
    what: "elements inside the claim that end outside of it",
    rule: "disease-claim",
    language: "html",
    before: "<p>Our <b>exosome serum heals</b> acne scars.</p>",
    after: "<p>Our <b>exosome serum improves the look of skin</b>.</p>",
  },
  {
    what: "an attribute's text",
    rule: "disease-claim",
    language: "html",
    before: '<h1>Exosomes</h1><img alt="Exosome cream that heals acne scars" src="a.jpg">',
    after: '<h1>Exosomes</h1><img alt="Exosome cream that improves the look of skin" src="a.jpg">',
  },
  {
    what: "a string of JSON-LD",
    rule: "disease-claim",
    language: "html",
    before:
      '<p>Exosome facials.</p><script type="application/ld+json">{"name":"A \\"B\\"","description":"Exosomes that heal acne scars"}</script>',
    after:
      '<p>Exosome facials.</p><script type="application/ld+json">{"name":"A \\"B\\"","description":"Exosomes that improve the look of skin"}</script>',
  },
  {
    what: "an item goes with its element and its line",
    rule: "trend-pressure",
    language: "html",
    before: "<ul>\n  <li>Exosome facial, $90</li>\n  <li>Only 3 exosome places left</li>\n</ul>",
    after: "<ul>\n  <li>Exosome facial, $90</li>\n</ul>",
  },
  {
    what: "an item goes with its bullet",
    rule: "trend-pressure",
    before: "- Exosome facial, $90\n- Only 3 exosome places left\n- Hydrating mask",
    after: "- Exosome facial, $90\n- Hydrating mask",
  },
  {
    what: "a testimonial goes with its quotation",
    rule: "endorsement-claim",
    language: "html",
    before:
      "<h2>Exosome facial</h2>\n<blockquote><p>&ldquo;I love my exosome facial&rdquo; &mdash; Leah</p></blockquote>\n<p>Open daily.</p>",
    after: "<h2>Exosome facial</h2>\n<p>Open daily.</p>",
  },
  {
    what: "the article follows its new noun",
    rule: "hype",
    before: "Try a revolutionary exosome facial at our place.",
    after: "Try an exosome facial at our place.",
  },
  {
    what: "headline capitals",
    rule: "structure-function-claim",
    before: "# Exosomes\n\n## Exosome Hair Restoration",
    after: "# Exosomes\n\n## Exosomes for Fuller-Looking Hair",
  },
  {
    what: "capital letters throughout",
    rule: "disease-claim",
    language: "plaintext",
    before: "EXOSOMES HEAL ACNE SCARS AND MORE.",
    after: "EXOSOMES IMPROVE THE LOOK OF SKIN.",
  },
  {
    what: "MDX",
    rule: "disease-claim",
    language: "mdx",
    before: "# Exosomes\n\n<Note>Our exosome serum heals acne scars.</Note>\n",
    after: "# Exosomes\n\n<Note>Our exosome serum improves the look of skin.</Note>\n",
  },
  {
    what: "a citation in the numbers of the page",
    rule: "citation-missing",
    before:
      "One trial of exosomes reported calm skin [1]. Another study reported softer skin.\n\n## References\n\n1. Doe J. Example J Dermatol 2024;1(2):3–9.\n",
    after:
      "One trial of exosomes reported calm skin [1]. Another study reported softer skin [2].\n\n## References\n\n1. Doe J. Example J Dermatol 2024;1(2):3–9.\n2. [author, title, journal and year]\n",
  },
  {
    what: "a disclosure goes into the section for it",
    rule: "status-missing",
    before:
      "# Exosomes\n\nBook our exosome facial, $120.\n\n## Good to know\n\nBring a hat.\n\n## Team\n\nAda.\n",
    after:
      "# Exosomes\n\nBook our exosome facial, $120.\n\n## Good to know\n\nBring a hat.\n\nAs of [month year], no exosome product is FDA-approved.\n\n## Team\n\nAda.\n",
  },
  {
    what: "else behind the section that promotes",
    rule: "status-missing",
    before: "# Menu\n\n## Exosomes\n\nBook our exosome facial, $120.\n\n## Team\n\nAda.\n",
    after:
      "# Menu\n\n## Exosomes\n\nBook our exosome facial, $120.\n\nAs of [month year], no exosome product is FDA-approved.\n\n## Team\n\nAda.\n",
  },
  {
    what: "in HTML as a paragraph, outside of the list",
    rule: "status-missing",
    language: "html",
    before: "<main>\n  <h1>Exosomes</h1>\n  <ul>\n    <li>Our exosome facial, $120</li>\n  </ul>\n</main>",
    after:
      "<main>\n  <h1>Exosomes</h1>\n  <ul>\n    <li>Our exosome facial, $120</li>\n  </ul>\n  <p>As of [month year], no exosome product is FDA-approved.</p>\n</main>",
  },
  {
    what: "behind a button, not into it",
    rule: "status-missing",
    language: "html",
    before: "<main>\n  <h1>Exosomes</h1>\n  <button>Book our exosome facial</button>\n</main>",
    after:
      "<main>\n  <h1>Exosomes</h1>\n  <button>Book our exosome facial</button>\n  <p>As of [month year], no exosome product is FDA-approved.</p>\n</main>",
  },
  {
    what: "no empty element stays where words move into the next one",
    rule: "structure-function-claim",
    language: "html",
    before:
      '<p>Our exosomes <strong>stimulate dormant follicles</strong>, <em>thicken hair</em> and <a href="/loss">halt hair loss</a>.</p>',
    after: '<p>Our exosomes <a href="/loss">give hair a fuller look</a>.</p>',
  },
  {
    what: "the name behind a testimonial goes with it",
    rule: "endorsement-claim",
    language: "html",
    before:
      "<h1>Exosomes</h1>\n<blockquote>&ldquo;My hairline came back!&rdquo; &ndash; Steve, 44</blockquote>\n<p>Open daily.</p>",
    after: "<h1>Exosomes</h1>\n<p>Open daily.</p>",
  },
];

describe("fixes in their place", () => {
  for (const { what, rule, language, profile, before, after } of cases) {
    it(what, () => assert.equal(fixed(rule, before, language, profile), after));
  }
});

describe("a filled placeholder", () => {
  const answers: Readonly<Record<string, string>> = {
    product: "our exosome serum",
    Product: "Our exosome serum",
    "species and tissue, or plant and part": "rose (Rosa damascena) callus",
    maker: "Acme Labs",
    Maker: "Acme Labs",
    method: "ultracentrifugation",
    tests: "sterility",
    "month year": "October 2026",
    "author, title, journal and year": "Doe J. Example J Dermatol 2024;1(2):3–9.",
  };
  const cases = [
    ["source-missing", "Book our exosome facial, $120."],
    ["source-vague", "Book our exosome facial, $120. Our exosomes are plant-based."],
    ["quality-missing", "Book our exosome facial, $120."],
    ["status-missing", "Book our exosome facial, $120."],
    ["route-missing", "Book our exosome microneedling, $120."],
    ["citation-missing", "Studies show that exosomes leave skin looking calmer."],
  ] as const;
  for (const language of ["markdown", "html", "plaintext"] as const) {
    for (const [rule, sentence] of cases) {
      it(`satisfies ${rule} in ${language}`, () => {
        const text = language === "html" ? `<p>${sentence}</p>\n` : `${sentence}\n`;
        const after = fixed(rule, text, language) as string;
        const filled = after.replace(/\[([^\][^@]+)\]/g, (whole, blank: string) => answers[blank] ?? whole);
        const left = check({ text: filled, language }, { profiles: ["us"], rules: {}, today: "2026-11-01" });
        assert.deepEqual(
          left
            .map((f) => f.rule)
            .filter((id) => id === rule || id === "placeholder-unfilled" || id === "citation-broken"),
          [],
          filled,
        );
      });
    }
  }
});

describe("disclosures in Australia", () => {
  it("are not offered where human exosomes are advertised", () => {
    const text = "Book our facial with exosomes from human platelets, $300.";
    const settings = { profiles: ["au" as const], rules: {}, today: "2026-11-01" };
    const fixer = new Fixer({ text, language: "markdown" }, settings);
    assert.ok(fixer.findings.some((f) => f.rule === "status-missing"));
    assert.equal(fixer.allDisclosures(), null);
    for (const finding of fixer.findings)
      if (/missing$/.test(finding.rule)) assert.deepEqual(fixer.fixesOf(finding), []);
  });
});
