/** Documents and random edits of them, structural ones included. */
import fc from "fast-check";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";

export const languages: readonly CopyLanguage[] = ["markdown", "mdx", "html", "plaintext"];

const prose = [
  "Our exosome serum heals acne scars and boosts collagen by 600%.",
  "Exosomes are FDA-approved.",
  "It is safe for everyone, and it works.",
  "Book your exosome facial today from $450.",
  "Our exosomes come from human umbilical cord tissue, purified by ultrafiltration.",
  "A peel takes twenty minutes.",
  "We opened in 2009 on Main Street.",
  "Studies show that exosomes reduce wrinkles.1",
  "Botox relaxes muscles.",
  "Are exosomes approved?",
  "No.",
  "Yes.",
  "100% pure.",
  "They talk to your cells.",
  "Side effects",
  "None.",
  "Benefits:",
  "“Best facial ever!” – Jen",
  "The FDA has not approved any exosome product.",
  "Apple exosomes come from fruit [plant and part].",
];

const markdownPieces = [
  ...prose,
  ...prose.map((line) => `\n\n${line}\n\n`),
  "\n# Exosomes\n",
  "\n# Botox\n",
  "\n## Benefits\n\n",
  "\n## Side effects\n\n",
  "\n## References\n\n1. Lee A. J Dermatol 2020;1(2):3.\n2. Kim B. Clin Med 2021;4:5.\n",
  "\n## What are the risks?\n",
  "\n- heals scars\n- firmer skin\n",
  "\n1. acne\n2. eczema\n",
  "    indented\n",
  "  continued line\n",
  "\n> Quoted words of exosomes.\n> More of them.\n",
  "\n| Treatment | Benefit |\n|---|---|\n| Exosomes | heals eczema |\n| Botox | fewer lines |\n",
  "\n```\n",
  "\n```\ncode exosomes\n```\n",
  "~~~\n",
  "\n---\n",
  "---\ntitle: Exosome facial\n---\n",
  "+++\ntitle = 'Exosomes'\n+++\n",
  "\n===\n",
  "\n<div>\n\n",
  "\n</div>\n\n",
  "\n<div hidden>\n\n",
  '\n<section class="references">\n\n',
  "\n</section>\n\n",
  "\n<table><tr><td>Exosomes</td><td>heal acne</td></tr>\n",
  "\n</table>\n\n",
  "<b>bold",
  "</b>",
  "<sup>1</sup>",
  "\n<!-- exoclaim-allow disease-claim: reviewed; by: Ann -->\n",
  "\n<!-- exoclaim-allow-file hype: house style -->\n",
  "<!-- ",
  "-->",
  "{/* exoclaim-allow hype: reviewed */}",
  "{/* ",
  " */}",
  "\nimport A from 'a'\n",
  "[^1]",
  "\n\n[^1]: Smith, 2020. doi:10.1000/abc\n\n",
  "[text][label]",
  "[label]",
  "\n\n[label]: https://example.com/study\n",
  "![Exosome vials](vials.jpg)",
  "**Benefits**",
  "*",
  "_",
  "`",
  "[1]",
  "²",
  "^1^",
  "{{ name }}",
  "{{",
  "\uFEFF",
];

const htmlPieces = [
  ...prose,
  ...prose.map((line) => `<p>${line}</p>\n`),
  "<h1>Exosomes</h1>\n",
  "<h1>Botox</h1>",
  "<h2>Benefits</h2>\n",
  "<h2>Side effects</h2>\n",
  "<ul><li>heals scars</li><li>firmer skin</li></ul>\n",
  "<ol class='references'><li>Lee A. J Dermatol 2020;1(2):3.</li></ol>",
  "<h2>References</h2><ol><li>Lee A. J Dermatol 2020;1(2):3.</li></ol>\n",
  "<table><tr><th>Treatment</th><th>Benefit</th></tr><tr><td>Exosomes</td><td>heal eczema</td></tr></table>\n",
  "<table><tr><td>",
  "</td></tr></table>",
  "<div>",
  "</div>",
  "<div hidden>",
  '<div lang="de">',
  "<section class='references'>",
  "</section>",
  "<blockquote>",
  "</blockquote>",
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<a href='/book'>",
  '<a href="',
  "</a>",
  '"',
  "'>",
  "<br>",
  "<h2>",
  "</h2>",
  "<ul>",
  "<li>",
  "</ul>",
  "<sup>1</sup>",
  "<title>Exosome facial</title>",
  "<title>",
  "<script>",
  "</script>",
  "<style>p{}</style>",
  '<script type=\'application/ld+json\'>{"name":"Exosomes heal acne"}</script>',
  "<meta name='description' content='Exosomes heal acne.'>",
  "<img alt='Exosome vials heal scars'>",
  "<!-- exoclaim-allow disease-claim: reviewed -->",
  "<!-- exoclaim-allow-file hype: house style -->",
  "<!--",
  "-->",
  "{{ name }}",
  "{{",
  "&amp;",
  "&nbsp;",
  "<",
  ">",
  "\uFEFF",
];

const plainPieces = [
  ...prose,
  ...prose.map((line) => `${line}\n\n`),
  "EXOSOMES\n\n",
  "\nBENEFITS\n",
  "BOTOX\n=====\n\n",
  "- heals scars\n- firmer skin\n",
  "\n\n- eczema\n",
  "1. acne\n2. pain\n",
  "REFERENCES\n\n1. Lee A. J Dermatol 2020;1(2):3.\n",
  "Subject: Exosomes are here\n",
  "Exosome facial ........ $450\n",
  "[1]",
  "²",
  "\uFEFF",
];

const blanks = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "    ", "\t", "."];

function piecesOf(language: CopyLanguage): readonly string[] {
  if (language === "html") return htmlPieces;
  return language === "plaintext" ? plainPieces : markdownPieces;
}

function separator(language: CopyLanguage): fc.Arbitrary<string> {
  return language === "html"
    ? fc.constantFrom("", "\n", " ")
    : fc.constantFrom("\n\n", "\n\n", "\n", "\r\n\r\n", "", " ");
}

/** A document of the language. */
export function documentOf(language: CopyLanguage): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...piecesOf(language));
  const parts = fc.tuple(piece, separator(language));
  // Long ones, too: what is far from an edit is not read again.
  const long = { minLength: 100, maxLength: 250, size: "max" } as const;
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.array(parts, { maxLength: 40, size: "max" }) },
      { weight: 1, arbitrary: fc.array(parts, long) },
    )
    .map((all) => all.flat().join(""));
}

/** An edit whose place is a share of the text's length, so that it fits any text. */
export interface RandomEdit {
  readonly at: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly text: string;
}

export function editOf(language: CopyLanguage): fc.Arbitrary<RandomEdit> {
  const at = fc.nat({ max: 10_000 }).map((share) => share / 10_000);
  const some = fc.constantFrom(...piecesOf(language), ...blanks);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ at, length: fc.constant(0), text: some }) },
    {
      weight: 3,
      arbitrary: fc.record({ at, length: fc.constant(0), text: fc.constantFrom("e", "x", " ", ".") }),
    },
    { weight: 3, arbitrary: fc.record({ at, length: fc.nat({ max: 3 }), text: fc.constant("") }) },
    { weight: 2, arbitrary: fc.record({ at, length: fc.nat({ max: 200 }), text: fc.constant("") }) },
    { weight: 2, arbitrary: fc.record({ at, length: fc.nat({ max: 60 }), text: some }) },
    {
      weight: 1,
      arbitrary: fc.record({ at: fc.constantFrom(0, 1), length: fc.nat({ max: 40 }), text: some }),
    },
  );
}

/** The places that an edit means in a text. */
export function placeEdit(text: string, edit: RandomEdit): { start: number; end: number; newText: string } {
  const start = Math.min(text.length, Math.round(edit.at * text.length));
  return { start, end: Math.min(text.length, start + edit.length), newText: edit.text };
}
