import fc from "fast-check";
import { type CopyLanguage, read } from "../../server/src/reading/index.ts";
import { assertMapped } from "./helpers.ts";

const LANGUAGES: CopyLanguage[] = ["markdown", "html", "plaintext", "mdx"];

const PIECES =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field
  'exosomes|heal|.| |\n|\r\n|\t|\n\n|# |- |1. |> |  |    |**|*|_|`|```|~~~|[|]|(|)|![|[^1]|[^1]: |[1]|[@a]|^1^|¹|{{|}}|{%|%}|<%|%>|%%A%%|*\\|A\\|*|${|}|{|{/*|*/}|[gallery ids="1"]|&amp;|&#128293;|&nbsp;|&|&#0;|<|>|<p>|</p>|<b>|</b>|<q>|<sup>1</sup>|<sup>|</sup>|<br>|<ul>|<li>|</ul>|<table>|<tr>|<td>|<th>|</table>|<div hidden>|<div lang="de">|</div>|<img alt="a">|<img alt="|<!--|-->|<!-- exoclaim-allow a: b -->|<!-- exoclaim-allow-file a -->|<title>|</title>|<script type="application/ld+json">{"name":"|\\\\u00e9|"}|</script>|<meta name="description" content="a">|<ol class="refs">|---|---\n|title: |description: >\n|references:\n  - |+++\n|\uD83D|\uDE00|👩\u200D⚕️|\uFEFF|\0|\u00AD|\u200B|e\u0301|\u00A0|\\|\\*|"|\'|\'\'|=|References|1 Smith 2020;1:2|word.1 Word|........ $3|SUBJECT: |Subject: |ALL CAPS\n|===\n|http://a.b|a@b.c|\\|| \\| |\n\\|---\\|\n|import a\n|<A b={c}>|</A>|<>'
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replaceAll("\\|", "|"));

const source = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  ),
  {
    maxLength: 60,
    size: "max",
  },
);

describe("reading anything", () => {
  for (const language of LANGUAGES) {
    it(`maps every character of ${language} and never throws`, () => {
      fc.assert(
        fc.property(source, (pieces) => {
          const text = pieces.join("");
          assertMapped(text, read(text, language));
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 1500) },
      );
    }).timeout(60_000);
  }

  it("ends on five megabytes of markup that never closes", () => {
    for (const piece of ["<div>", '<a "', "{{", "[a "]) {
      const text = piece.repeat(Math.ceil(5_000_000 / piece.length));
      read(text, "html");
      read(text, "plaintext");
    }
    read("Exosomes *do* not heal. ".repeat(200_000), "markdown");
    // Each line leads in to those below it, of which the last is too long for a list.
    read(`${"Ask for:\n".repeat(100_000)}${"exosomes ".repeat(20)}`, "plaintext");
  }).timeout(120_000);
});
