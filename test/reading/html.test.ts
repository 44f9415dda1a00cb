import assert from "node:assert/strict";
import { read } from "../../server/src/reading/index.ts";
import { blocks, citations, sourceOf, texts } from "./helpers.ts";

const html = (source: string): string[] => blocks(source, "html");

describe("reading HTML", () => {
  it("reads the head's title, descriptions and JSON-LD", () => {
    const source =
      '<head><title>A &amp; B</title><meta name="description" content="Heals &quot;skin&quot;"><meta property=\'og:title\' content=C><meta name="keywords" content="cure"><script>var cure</script><style>cure{}</style><script type="application/ld+json">{"@type":"FAQ","name":"Exo\\u2013some","url":"https://cure","mainEntity":[{"name":"Q?","acceptedAnswer":{"text":"<p>Yes &amp; no.<\\/p>"}}],"sameAs":["cure"]}</script></head>';
    assert.deepEqual(html(source), [
      "title: A & B",
      'description: Heals "skin"',
      "title: C",
      "data: Exo–some",
      "data: Q?",
      "data: Yes & no.",
    ]);
    assert.equal(sourceOf(source, "html", "Exo–some"), "Exo\\u2013some");
    assert.equal(sourceOf(source, "html", 'Heals "skin"'), "Heals &quot;skin&quot;");
  });

  it("breaks at blocks and not at inline tags", () => {
    assert.deepEqual(
      html("<body>One <em>tw</em>o<p>Th<a href=x>re</a>e<br>four<div>five<span> six</span></div>seven"),
      ["paragraph: One two", "paragraph: Three\nfour", "paragraph: five six", "paragraph: seven"],
    );
  });

  it("reads lists, terms, quotes, captions and buttons", () => {
    assert.deepEqual(
      html(
        "<ul><li>a<li><p>b</p><ol start=3><li>c</ol></ul><dl><dt>T<dd>D</dl><blockquote><p>Q</p></blockquote><figure><img alt='I' src=cure><figcaption>F</figcaption></figure><details><summary>S</summary>Text</details><button>B</button>",
      ),
      [
        "listItem 0.0: a",
        "listItem 0.1: b",
        "listItem 1.2: c",
        "term: T",
        "definition: D",
        "> paragraph: Q",
        "alt: I",
        "paragraph: F",
        "heading6: S",
        "paragraph: Text",
        "paragraph: B",
      ],
    );
  });

  it("finds the heads of tables", () => {
    assert.deepEqual(html("<table><thead><tr><th>A<th>B<tbody><tr><td>x<td>y</table>"), [
      "cell 0,0 column: A",
      "cell 0,1 column: B",
      "cell 1,0 row: x",
      "cell 1,1: y",
    ]);
    assert.deepEqual(html("<table><tr><th>A</th><td>x</td></tr></table><table><tr><td>B<td>y</table>"), [
      "cell 0,0 row: A",
      "cell 0,1: x",
      "cell 0,0 row: B",
      "cell 0,1: y",
    ]);
  });

  it("takes a bold paragraph for a heading and <q> for a quotation", () => {
    assert.deepEqual(html("<p><b>Is it safe?</b></p><p><strong>Yes</strong>, <q>very</q>.</p>"), [
      "heading6: Is it safe?",
      "paragraph: Yes, very.",
    ]);
    const marks = read("<p>A <q>b c</q></p>", "html").blocks[0]?.marks;
    assert.deepEqual(marks, [{ kind: "quote", start: 2, end: 5 }]);
  });

  it("does not read what is hidden, code or in another language", () => {
    assert.deepEqual(
      html(
        "<p hidden>a</p><div style='display: none'><p>b</p></div><pre>c</pre><template><p>d</p></template><p lang=de>e</p><p lang=en-GB>f <i lang=la>Rosa</i> <code>g</code>.</p><!-- h --><noscript>i</noscript><svg><title>j</title></svg>",
      ),
      ["paragraph: f \uFFFC \uFFFC."],
    );
    assert.deepEqual(html('<html lang="de"><title>x</title><p>Heilt</p></html>'), []);
  });

  it("survives broken markup", () => {
    assert.deepEqual(html("<p>a <b>b</p><p>c</b> < d <3 > e"), ["paragraph: a b", "paragraph: c < d <3 > e"]);
    assert.deepEqual(html("<p>a</p><!-- never closed <p>b</p>"), ["paragraph: a"]);
    assert.deepEqual(html('<p>a <a href="x>b</a></p><p>c</p>'), ["paragraph: a b", "paragraph: c"]);
    assert.deepEqual(html("</div></td><li>a</p></ul>b"), ["listItem 0.0: a", "listItem 0.0: b"]);
  });

  it("finds citations and reference lists", () => {
    const source =
      '<p>Less redness.<sup>1</sup> More <sup><a href="#ref2">2</a></sup>, m<sup>2</sup>, 10<sup>6</sup>, ™, [3].</p><ol class="refs"><li>Smith</li><li>Lee</li></ol>';
    assert.deepEqual(texts(source, "html"), ["Less redness. More, m2, 106, ™,.", "Smith", "Lee"]);
    assert.deepEqual(citations(source, "html"), ["superscript 1", "superscript 2", "numbered 3"]);
    assert.deepEqual(
      read(source, "html").references.map((entry) => `${entry.label} ${entry.text}`),
      ["1 Smith", "2 Lee"],
    );
  });

  it("takes an item to which a marker leads for a reference", () => {
    const source =
      '<p>Less dryness.<sup><a href="#n1">1</a></sup></p><ol class="small"><li id="n1">Own survey</li></ol><ul><li id="step1">Wash</li></ul><p id="ref-2">[2] Own log</p><p id="p3">Ours</p>';
    assert.deepEqual(
      read(source, "html").references.map((entry) => `${entry.label} ${entry.text}`),
      ["1 Own survey", "2 Own log"],
    );
  });

  it("takes the label of a reference for no citation", () => {
    const source =
      "<p>It fell [2].</p><h2>References</h2><p>[1] Smith. 2020;3:4.</p><p>[2] Lee. 2021;1(2):3.</p>";
    assert.deepEqual(citations(source, "html"), ["numbered 2"]);
    assert.deepEqual(
      read(source, "html").references.map((entry) => entry.label),
      ["1", "2"],
    );
  });

  it("leaves merge fields as gaps", () => {
    assert.deepEqual(texts("<p>Hi {{ a | b: '<c>' }}, <% d %> [gallery ids='1']</p>", "html"), [
      "Hi \uFFFC, \uFFFC \uFFFC",
    ]);
  });

  it("lets a directive cover the next block, list or table", () => {
    const source =
      "<div><!-- exoclaim-allow hype: x --><div><p>a <b>b</b></p></div><!-- exoclaim-allow hype: y -->\n<table><tr><td>c</table><p>d<!-- exoclaim-allow hype: z --> e</p></div>";
    assert.deepEqual(
      read(source, "html").directives.map(({ covers }) => covers && source.slice(covers.start, covers.end)),
      ["a <b>b</b>", "<table><tr><td>c</table>", "d<!-- exoclaim-allow hype: z --> e"],
    );
  });
});
