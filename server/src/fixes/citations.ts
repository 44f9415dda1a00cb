/** Citations: the next number, footnote or key in the style that a document uses, and its entry. */
import { hasMalformedIdentifier } from "../claims/citations.ts";
import type { Edit, Finding } from "../finding.ts";
import type { ReferenceLibrary } from "../project/references.ts";
import type { Reference } from "../project/types.ts";
import type { CitationMarker, CopyLanguage, ProseDocument } from "../reading/prose.ts";
import { type Passage, sourceOf } from "./passage.ts";

/** What stands in an entry until somebody fills it in. */
export const entryPlaceholder = "[author, title, journal and year]";

type Style = "footnote" | "bracket" | "plain" | "sup" | "superscript" | "key";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The edits that cite something for a sentence: the marker behind it, the entry at its place; null where nothing can. */
export function citationEdits(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  passage: Passage,
  reference: Reference | null = null,
): readonly Edit[] | null {
  if (!/^(?:paragraph|listItem|cell|definition|term)$/.test(passage.block.kind)) return null;
  const style = styleOf(source, language, document);
  // The project keeps the entries of its keys.
  if (reference && style === "key") return [markerEdit(source, passage, style, reference.key)];
  const label = nextLabel(document, style);
  const words = reference ? escapedEntry(reference.text, language) : entryPlaceholder;
  const entry = entryEdit(source, language, document, style, label, words);
  if (!entry) return null;
  return [markerEdit(source, passage, style, label), ...(entry === "none" ? [] : [entry])];
}

/** The entry that a marker without one asks for; null where the finding is of another kind. */
export function entryFor(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  finding: Finding,
): Edit | null {
  const marker = document.citations.find((c) => c.start < finding.end && c.end > finding.start);
  if (!marker || document.references.some((entry) => entry.label === marker.label)) return null;
  const edit = entryEdit(source, language, document, styleOfMarker(source, marker), marker.label);
  return edit === "none" ? null : edit;
}

const identifier =
  /\b(doi:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?|PMID:?\s*|NCT[\s:]*)([^\s,;)\]<"]*\d[^\s,;)\]<"]*)/gi;

/** A number that cannot be one, made a placeholder that keeps it in sight; null where the finding has none. */
export function identifierEdit(source: string, finding: Finding): Edit | null {
  for (const match of source.slice(finding.start, finding.end).matchAll(identifier)) {
    const number = (match[2] as string).replace(/\.+$/, "");
    if (!hasMalformedIdentifier(match[0].replace(/\.+$/, "")) || number.length > 60) continue;
    const start = finding.start + match.index + (match[1] as string).length;
    const space = /[A-Z]$/.test(match[1] as string) ? " " : "";
    return { start, end: start + number.length, newText: `${space}[correct number, not ${number}]` };
  }
  return null;
}

/** The key that may be meant in place of one that the project does not hold. */
export function keyEdit(source: string, finding: Finding, library: ReferenceLibrary): Edit | null {
  const { instead, start } = finding;
  if (instead === undefined) return null;
  for (const match of source.slice(start, finding.end).matchAll(/@\{?([^\s{}\],;]+)/g)) {
    const key = (match[1] as string).replace(/[.:]$/, "");
    const at = start + match.index + match[0].indexOf(match[1] as string);
    if (!library.byKey.has(key)) return { start: at, end: at + key.length, newText: instead };
  }
  return null;
}

function escapedEntry(text: string, language: CopyLanguage): string {
  if (language === "plaintext") return text;
  const plain = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return language === "html" ? plain : plain.replace(/[\\`*_[\]{}]/g, "\\$&");
}

/** References of a project that a sentence may rest on, those that share most words with it first. */
export function likelyReferences(
  sentence: string,
  library: ReferenceLibrary,
  most: number,
): readonly Reference[] {
  const wanted = wordsOf(sentence);
  const shared = (entry: Reference): number =>
    [...wordsOf(`${entry.title} ${entry.text}`)].filter((word) => wanted.has(word)).length;
  return library.entries
    .filter((entry) => !entry.retracted)
    .map((entry) => ({ entry, score: shared(entry) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

const common = new Set(
  "exosome exosomes with from that this have study trial their were been after".split(" "),
);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 7)));
}

function styleOf(source: string, language: CopyLanguage, document: ProseDocument): Style {
  const votes = new Map<Style, number>();
  for (const marker of document.citations) {
    const style = styleOfMarker(source, marker);
    votes.set(style, (votes.get(style) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first) return first[0];
  const entry = document.references[0];
  if (entry?.style === "footnote") return "footnote";
  if (entry?.style === "key") return "key";
  if (language === "html") return "sup";
  if (entry) return "bracket";
  return language === "markdown" || language === "mdx" ? "footnote" : "bracket";
}

function styleOfMarker(source: string, { style, start, end }: CitationMarker): Style {
  const text = source.slice(start, end);
  if (style === "footnote") return "footnote";
  if (style === "key") return "key";
  if (/<sup/i.test(text) || /<sup[^>]*>\s*(?:<a[^>]*>)?\s*$/i.test(source.slice(0, start))) return "sup";
  if (/[⁰¹²³⁴-⁹]/.test(text)) return "superscript";
  return /[[(]/.test(text) ? "bracket" : "plain";
}

function nextLabel(document: ProseDocument, style: Style): string {
  if (style === "key") {
    const known = new Set([...document.citations, ...document.references].map(({ label }) => label));
    let number = 1;
    while (known.has(`source${number}`)) number++;
    return `source${number}`;
  }
  const cited = document.citations.map(({ label }) => label);
  const listed = document.references.map(({ label }) => label);
  // A list is numbered as it stands: a marker that points beyond its end makes no gap in it.
  const next = String(highest(listed) + 1);
  if (style !== "footnote" && listed.length > 0 && !cited.includes(next)) return next;
  return String(highest([...cited, ...listed]) + 1);
}

function highest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => Number.parseInt(label, 10)).filter(Number.isFinite));
}

function markerEdit(source: string, passage: Passage, style: Style, label: string): Edit {
  let { end } = sourceOf(passage);
  const text = source.slice(0, end);
  const closing = /[.!?…]+["”’)\]*_]*$/.exec(text);
  const number = [...label].map((digit) => raised[Number(digit)]).join("");
  const marker = {
    footnote: `[^${label}]`,
    bracket: ` [${label}]`,
    plain: label,
    sup: `<sup>${label}</sup>`,
    superscript: number,
    key: ` [@${label}]`,
  }[style];
  if ((style === "bracket" || style === "key") && closing) end -= closing[0].length;
  return { start: end, end, newText: marker };
}

function entryEdit(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  style: Style,
  label: string,
  words: string = entryPlaceholder,
): Edit | "none" | null {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";
  const last = document.references.at(-1);
  if (style === "key") {
    if (!last) return "none";
    const front = /^(\uFEFF?---\r?\n[\s\S]*?\r?\n)---/.exec(source);
    const item = front && /\n([ \t]*)- id:/.exec(front[1] as string);
    if (!front || !item) return "none";
    const at = (front[1] as string).length;
    return {
      start: at,
      end: at,
      newText: `${item[1]}- id: ${label}${eol}${item[1]}  title: "${words}"${eol}`,
    };
  }
  if (last) return afterEntry(source, language, last, style, label, eol, words);
  if (language === "html") {
    const at = source.search(/\s*<\/(?:main|article|body)>/i);
    const place = at < 0 ? source.trimEnd().length : at;
    return {
      start: place,
      end: place,
      newText: `${eol}<h2>References</h2>${eol}<ol>${eol}<li>${words}</li>${eol}</ol>`,
    };
  }
  const place = source.trimEnd().length;
  const gap = eol + eol;
  const entry =
    style === "footnote"
      ? `[^${label}]: ${words}`
      : `${language === "plaintext" ? "References" : "## References"}${gap}${label}. ${words}`;
  return { start: place, end: place, newText: gap + entry };
}

/** A new entry behind the last, written as the last is. */
function afterEntry(
  source: string,
  language: CopyLanguage,
  last: { readonly start: number; readonly end: number; readonly label: string },
  style: Style,
  label: string,
  eol: string,
  words: string,
): Edit | null {
  const item = /<li\b[^>]*>\s*$/i.exec(source.slice(0, last.start));
  if (item || language === "html") {
    const close = /^[\s\S]*?<\/li\s*>/i.exec(source.slice(last.end));
    const at = close ? last.end + close[0].length : -1;
    if (at < 0) return null;
    return {
      start: at,
      end: at,
      newText: `${source.slice(0, at).includes("\n") ? eol : ""}<li>${words}</li>`,
    };
  }
  const at = last.end + (/^[^\r\n]*/.exec(source.slice(last.end))?.[0].length ?? 0);
  const lineStart =
    Math.max(source.lastIndexOf("\n", last.start - 1), source.lastIndexOf("\r", last.start - 1)) + 1;
  const line = source.slice(lineStart, at);
  const lead =
    style === "footnote"
      ? `[^${label}]: `
      : (/^\s*(?:\[\d+\]|\(\d+\)|\d+[.)]?)\s+/.exec(line)?.[0].replace(/\d+/, label) ?? `${label}. `);
  // Footnotes stand on their own; a list's items follow each other as they did.
  const gap = /(\r\n|\n|\r)[ \t]*(\r\n|\n|\r)[^\r\n]*$/.test(
    source.slice(0, lineStart).trimEnd() === "" ? "" : source.slice(0, last.start).slice(-200),
  )
    ? eol
    : eol;
  return { start: at, end: at, newText: gap + lead + words };
}
