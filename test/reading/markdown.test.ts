import assert from "node:assert/strict";
import { read } from "../../server/src/reading/index.ts";
import { blocks, citations, sourceOf, texts } from "./helpers.ts";

const md = (source: string): string[] => blocks(source, "markdown");

describe("reading Markdown", () => {
  it("reads headings, paragraphs and soft wraps", () => {
    assert.deepEqual(md("# One *two* #\n\nThree\r\nfour  \nfive\n\nSix\n---\n\n### Seven"), [
      "heading1: One two",
      "paragraph: Three four\nfive",
      "heading2: Six",
      "heading3: Seven",
    ]);
  });

  it("reads link text and leaves out URLs, code and e-mail addresses", () => {
    const source =
      "See [our *page*](https://a.org/cure 'heals') or https://a.org/heal, `cure()` or me@a.org.";
    assert.deepEqual(texts(source, "markdown"), ["See our page or \uFFFC, \uFFFC or \uFFFC."]);
    const link = read(source, "markdown").blocks[0]?.marks.find((mark) => mark.kind === "link");
    assert.deepEqual(link, { kind: "link", start: 4, end: 12, target: "https://a.org/cure" });
    assert.deepEqual(md("```\nexosomes cure\n```\n\n    exosomes cure\n\n<https://a.org>"), []);
  });

  it("keeps brackets that are no link", () => {
    assert.deepEqual(
      texts("From [species and tissue], on [month year] [x][y].\n\n[Real]\n\n[real]: /url", "markdown"),
      ["From [species and tissue], on [month year] [x][y].", "Real"],
    );
  });

  it("maps entities and escapes", () => {
    const source = "Skin &amp; hair\\* &#128293; a&nbsp;b &unknown; AT&T";
    assert.deepEqual(texts(source, "markdown"), ["Skin & hair* 🔥 a b &unknown; AT&T"]);
    assert.equal(sourceOf(source, "markdown", "&"), "&amp;");
    assert.equal(sourceOf(source, "markdown", "hair*"), "hair\\*");
    assert.equal(sourceOf(source, "markdown", "🔥 a"), "&#128293; a");
    assert.equal(sourceOf(source, "markdown", "a b"), "a&nbsp;b");
  });

  it("reads lists with their places, tasks and quotes", () => {
    assert.deepEqual(md("- a\n- [ ] b\n  1. c\n\n     d\n\n3. e\n4. f\n\n> q\n> r\n>\n> - s"), [
      "listItem 0.0: a",
      "listItem 0.1: b",
      "listItem 1.0: c",
      "listItem 1.0: d",
      "listItem 0.2: e",
      "listItem 0.3: f",
      "> paragraph: q r",
      "> listItem 0.0: s",
    ]);
  });

  it("reads tables with their heads and empty cells", () => {
    assert.deepEqual(md("| A | B |\n|---|---|\n| x | y \\| z |\n|  | w |\n\n| One |\n|---|\n| v |"), [
      "cell 0,0 column: A",
      "cell 0,1 column: B",
      "cell 1,0 row: x",
      "cell 1,1: y | z",
      "cell 2,1: w",
      "cell 0,0 column: One",
      "cell 1,0: v",
    ]);
  });

  it("reads alternative text as a block of its own", () => {
    const source = 'Before ![Exosomes &amp; *skin*](/a.jpg "t") after.\n\n![Alone](b.png)';
    assert.deepEqual(md(source), ["paragraph: Before after.", "alt: Exosomes & *skin*", "alt: Alone"]);
    assert.equal(sourceOf(source, "markdown", "Alone"), "Alone");
  });

  it("takes a bold paragraph for a heading and a bold first line for a line", () => {
    assert.deepEqual(md("**Is it safe?**\n\nYes.\n\n**Is it approved?**\nNo.\n\n**Bold** start"), [
      "heading6: Is it safe?",
      "paragraph: Yes.",
      "paragraph: Is it approved?\nNo.",
      "paragraph: Bold start",
    ]);
  });

  it("reads title and description of the front matter", () => {
    const source =
      '---\r\ntitle: "Exosomes: \\"new\\" \\u2013 here"\r\ntags: [cure]\r\ndescription: >-\r\n  One\r\n  two.\r\nseo:\r\n  title: no\r\n---\r\n\r\nBody';
    assert.deepEqual(md(source), [
      'title: Exosomes: "new" – here',
      "description: One two.",
      "paragraph: Body",
    ]);
    assert.equal(sourceOf(source, "markdown", '"new" –'), '\\"new\\" \\u2013');
    assert.deepEqual(md("---\ntitle: It # comment\ndescription: 'It''s'\n---\n"), [
      "title: It",
      "description: It's",
    ]);
    assert.deepEqual(md("\uFEFF---\ntitle: T\n---\n# H"), ["title: T", "heading1: H"]);
    assert.deepEqual(md('+++\ntitle = "T"\n[params]\ntitle = "no"\n+++\nBody'), [
      "title: T",
      "paragraph: Body",
    ]);
    assert.deepEqual(md("---\n\nA rule, and no front matter"), ["paragraph: A rule, and no front matter"]);
  });

  it("reads references of the front matter", () => {
    const { references } = read(
      "---\nreferences:\n  - id: smith2020\n    title: A trial\n  - id: lee2021\n---\n",
      "markdown",
    );
    assert.deepEqual(
      references.map(({ label, style }) => `${style} ${label}`),
      ["key smith2020", "key lee2021"],
    );
  });

  it("reads footnotes as citations and references", () => {
    const source =
      "Better levels.[^1] Worse [^b] now.\n\n[^1]: Sengupta, *Stem Cells*.\n[^b]: Two\n    lines\n\n    and a paragraph.\n\nAfter.";
    assert.deepEqual(md(source), [
      "paragraph: Better levels. Worse now.",
      "reference: Sengupta, Stem Cells.",
      "reference: Two lines",
      "reference: and a paragraph.",
      "paragraph: After.",
    ]);
    assert.deepEqual(citations(source, "markdown"), ["footnote 1", "footnote b"]);
    const { references, blocks: all } = read(source, "markdown");
    assert.deepEqual(
      references.map((entry) => entry.label),
      ["1", "b"],
    );
    assert.deepEqual(all[0]?.marks, [
      { kind: "citation", start: 14, end: 14, target: "1" },
      { kind: "citation", start: 20, end: 20, target: "b" },
    ]);
  });

  for (const [text, keys] of [
    ["See [see @a, p. 3].", ["a"]],
    ["See [-@a].", ["a"]],
    ["See [@{a}].", ["a"]],
    ["See [see also @a, pp. 3-5; cf. *all of* @b].", ["a", "b"]],
    ["See [@a, p. 3; 5; @b.c].", ["a", "b.c"]],
    [
      "See [tag us @a], [mail me at me@a.org], [book @a](https://a.org), [by (@a)][b].\n\n[b]: https://b.org",
      [],
    ],
  ] as const) {
    it(`reads the keys of ${text.split("\n")[0]}`, () => {
      for (const language of ["markdown", "plaintext"] as const) {
        if (language === "plaintext" && text.includes("]:")) continue;
        assert.deepEqual(
          read(text, language).citations.map(({ label }) => label),
          keys,
          language,
        );
      }
    });
  }

  it("takes citation markers out of the text", () => {
    const source = "One [1]. Two [2, 4–6] x [@a; @b, p. 3] y.¹ Z <sup>7</sup> and^8^ m² 10^6^ a[9][10].";
    assert.deepEqual(texts(source, "markdown"), ["One. Two x y. Z and m² 10^6^ a."]);
    assert.deepEqual(citations(source, "markdown"), [
      ...["1", "2", "4", "5", "6"].map((label) => `numbered ${label}`),
      "key a",
      "key b",
      ...["1", "7", "8"].map((label) => `superscript ${label}`),
      "numbered 9",
      "numbered 10",
    ]);
    assert.deepEqual(
      texts(
        "Scores fell [[3]](#ref3), <sup><a href='#r'>4</a></sup> CO<sub>2</sub> X<sup>®</sup>",
        "markdown",
      ),
      ["Scores fell, CO2 X®"],
    );
  });

  it("finds the reference list and the numbers that are glued to a sentence", () => {
    const source =
      "Few know exosomes.1 It rose 1.5 mm. In medicine. 2\n\n## References\n\n1. Smith J. 2020;3:4.\n2. Data on file.";
    assert.deepEqual(md(source), [
      "paragraph: Few know exosomes. It rose 1.5 mm. In medicine.",
      "heading2: References",
      "reference 0.0: Smith J. 2020;3:4.",
      "reference 0.1: Data on file.",
    ]);
    assert.deepEqual(citations(source, "markdown"), ["numbered 1", "numbered 2"]);
    assert.equal(sourceOf(source, "markdown", "It rose"), "It rose");
  });

  it("keeps a citation that closes the paragraph before the list", () => {
    const source = "Skin was smoother in a trial [1].\n\n[1] Kim A. J Hair 2021;3:1.\n";
    assert.deepEqual(citations(source, "markdown"), ["numbered 1"]);
  });

  it("reads HTML blocks and inline tags", () => {
    const source =
      '<div class="x">\n<h2>Skin &amp; hair</h2>\n<p>Heals <b>scars</b>.</p>\n</div>\n\nA <span title="no">b</span><br>c <!-- no -->\n\n<style>p{}</style>';
    assert.deepEqual(md(source), ["heading2: Skin & hair", "paragraph: Heals scars.", "paragraph: A b\nc"]);
    assert.equal(sourceOf(source, "markdown", "Skin & hair"), "Skin &amp; hair");
    assert.deepEqual(md('> <p>one\n> two</p>\n\n<div lang="de">\n\nHeilt Narben.\n\n</div>\n\nYes'), [
      "> paragraph: one two",
      "paragraph: Yes",
    ]);
  });

  it("leaves merge fields and short codes as gaps", () => {
    assert.deepEqual(
      texts(
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field
        'Hi {{ name }}, *|FNAME|* %%X_Y%% ${z} {% if a %}b{% endif %} [gallery ids="1"] [/vc_column] [contact-form-7 id="2"] <%= c %>.',
        "markdown",
      ),
      ["Hi \uFFFC, \uFFFC \uFFFC \uFFFC \uFFFCb\uFFFC \uFFFC \uFFFC \uFFFC \uFFFC."],
    );
  });

  it("drops what nobody sees", () => {
    assert.deepEqual(texts("\uFEFF# Exo\u00ADsomes\u200B heal\0\u00A0 skin 👩\u200D⚕️", "markdown"), [
      "Exosomes heal skin 👩\u200D⚕️",
    ]);
  });

  it("finds directives and what they cover", () => {
    const source =
      "<!-- exoclaim-allow hype, proof-claim: a quote; by: Ann; until: 2027-03-01 -->\n<!-- exoclaim-allow safety-claim -->\n- a\n- b\n\n<!-- exoclaim-allow-file source-missing: shop page -->\n\nText";
    const { directives } = read(source, "markdown");
    assert.deepEqual(
      directives.map(({ scope, rules, reason, by, until, covers }) => ({
        scope,
        rules,
        reason,
        by,
        until,
        covers: covers && source.slice(covers.start, covers.end),
      })),
      [
        {
          scope: "block",
          rules: ["hype", "proof-claim"],
          reason: "a quote",
          by: "Ann",
          until: "2027-03-01",
          covers: "- a\n- b",
        },
        { scope: "block", rules: ["safety-claim"], reason: "", by: null, until: null, covers: "- a\n- b" },
        {
          scope: "file",
          rules: ["source-missing"],
          reason: "shop page",
          by: null,
          until: null,
          covers: null,
        },
      ],
    );
  });
});

describe("reading MDX", () => {
  it("skips modules, expressions and tags", () => {
    const source =
      "import A from 'a'\nexport const b = {\n  c: 'cures'\n}\n\n# Hi {props.name}\n\n<Card title=\"cures\" on={() => a > b}>\n  **Bold** text {/* no */} here\n</Card>\n\n{/* exoclaim-allow hype: said by a patient */}\n\nMiracle <Tip>now</Tip>.";
    assert.deepEqual(blocks(source, "mdx"), [
      "heading1: Hi \uFFFC",
      "paragraph: Bold text here",
      "paragraph: Miracle now.",
    ]);
    const [directive] = read(source, "mdx").directives;
    assert.equal(source.slice(directive?.covers?.start, directive?.covers?.end), "Miracle <Tip>now</Tip>.");
  });
});
