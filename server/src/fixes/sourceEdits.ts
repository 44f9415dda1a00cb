/**
 * From a change of the text that a reader sees to edits of its source. Only the words that differ are touched;
 * markup between them stays, and what is written new is escaped as its place asks.
 */
import type { Edit } from "../finding.ts";
import type { CopyLanguage, ProseBlock } from "../reading/prose.ts";

/** A stretch of old text and what takes its place. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const pieces = /\s+|[\p{L}\p{N}\p{M}'’\uFFFC]+|[^\s]/gu;

/** The stretches in which two texts differ, word by word. */
export function differences(before: string, after: string): Hunk[] {
  const a = before.match(pieces) ?? [];
  const b = after.match(pieces) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const hunks: Hunk[] = [];
  let at = a.slice(0, head).join("").length;
  let start = at;
  let fresh = "";
  const close = (): void => {
    if (at > start || fresh !== "") hunks.push({ start, end: at, text: fresh });
    fresh = "";
  };
  for (const [kind, piece] of align(left, right)) {
    if (kind === "same") {
      close();
      at += piece.length;
      start = at;
    } else if (kind === "old") at += piece.length;
    else fresh += piece;
  }
  close();
  return joinAcrossSpaces(hunks, before);
}

/** The stretches in which two pages differ: line by line first, then word by word. */
export function pageDifferences(before: string, after: string): Hunk[] {
  const a = before.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? [];
  const b = after.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? [];
  const hunks: Hunk[] = [];
  let at = 0;
  let old = "";
  let fresh = "";
  const close = (): void => {
    const start = at - old.length;
    for (const hunk of differences(old, fresh))
      hunks.push({ start: hunk.start + start, end: hunk.end + start, text: hunk.text });
    old = "";
    fresh = "";
  };
  for (const [kind, line] of align(a, b, 4_000_000)) {
    if (kind === "same") close();
    if (kind !== "new") at += line.length;
    if (kind === "old") old += line;
    else if (kind === "new") fresh += line;
  }
  close();
  return hunks;
}

type Step = readonly ["same" | "old" | "new", string];

/** Longest common subsequence; texts are sentences, so a table is cheap. */
function align(a: readonly string[], b: readonly string[], most = 250_000): Step[] {
  if (a.length * b.length > most)
    return [...a.map((p): Step => ["old", p]), ...b.map((p): Step => ["new", p])];
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] as number) + weight(a[i] as string)
          : Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push(["same", a[i++] as string]);
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number))
    )
      steps.push(["old", a[i++] as string]);
    else steps.push(["new", b[j++] as string]);
  }
  return steps;
}

/** Words are worth keeping, spaces and commas only beside them. */
function weight(piece: string): number {
  return /[\p{L}\p{N}]/u.test(piece) ? 10 : 1;
}

/** Two changes with nothing but a space between them are one. */
function joinAcrossSpaces(hunks: readonly Hunk[], before: string): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? before.slice(last.end, hunk.start) : "";
    if (last && /^ *$/.test(between) && last.text !== "" && hunk.text !== "")
      joined[joined.length - 1] = {
        start: last.start,
        end: hunk.end,
        text: last.text + between + hunk.text,
      };
    else joined.push(hunk);
  }
  return joined;
}

/** The edits of the source that make a block read anew; null where that would break its markup. */
export function editsFor(
  source: string,
  language: CopyLanguage,
  block: ProseBlock,
  hunks: readonly Hunk[],
): Edit[] | null {
  const edits: Edit[] = [];
  for (const hunk of acrossMarkup(source, block, hunks)) {
    const edit = editFor(source, language, block, hunk);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

const markupCharacter = /[<*_\]]/;

/** Two changes about one word that stays, each across markup, are one: no phrase is torn in two. */
function acrossMarkup(source: string, block: ProseBlock, hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? block.text.slice(last.end, hunk.start) : "";
    const raw = (from: number, to: number): string =>
      source.slice(block.start + block.map.startOf(from), block.start + block.map.endOf(to));
    if (
      last &&
      last.text.trim() !== "" &&
      hunk.text.trim() !== "" &&
      /^\s*[\p{L}\p{N}'’]+\s*$/u.test(between) &&
      markupCharacter.test(raw(last.start, last.end)) &&
      markupCharacter.test(raw(hunk.start, hunk.end)) &&
      !new RegExp(citationPiece).test(raw(last.start, hunk.end))
    )
      joined[joined.length - 1] = { start: last.start, end: hunk.end, text: last.text + between + hunk.text };
    else joined.push(hunk);
  }
  return joined;
}

function editFor(source: string, language: CopyLanguage, block: ProseBlock, hunk: Hunk): Edit | null {
  const text = escaped(hunk.text, language, block, source);
  if (text === null) return null;
  if (hunk.start === hunk.end) {
    const at =
      hunk.start > 0 ? block.start + block.map.endOf(hunk.start) : block.start + block.map.startOf(0);
    return { start: at, end: at, newText: text };
  }
  let start = block.start + block.map.startOf(hunk.start);
  let end = block.start + block.map.endOf(hunk.end);
  const inner = source.slice(start, end);
  if (block.kind === "data") return inner.includes("\n") ? null : { start, end, newText: text };
  const gone = text.trim() === "";
  let halves = halvesIn(inner, language, block);
  if (halves === null) return null;
  // All that an element holds goes: its delimiters go too.
  if (gone) {
    const outerStart = hunk.start > 0 ? block.start + block.map.endOf(hunk.start) : start;
    const outerEnd =
      hunk.end < block.text.length ? block.start + block.map.startOf(hunk.end) : Math.max(end, block.end);
    const opener = new RegExp(`${openers(language)}$`).exec(source.slice(outerStart, start))?.[0];
    if (opener) {
      const first = halves.find((half) => !half.opens && !half.citation);
      const behind = closing(opener).exec(source.slice(end, outerEnd))?.[0];
      if (first && closing(opener).test(first.piece) && !first.textBefore.includes("\n")) {
        start -= opener.length;
        halves = halves.filter((half) => half !== first);
      } else if (behind && halves.length === 0) {
        start -= opener.length;
        end += behind.length;
      }
    } else {
      const last = halves.findLast((half) => half.opens);
      const behind = last && closing(last.piece).exec(source.slice(end, outerEnd))?.[0];
      if (last && behind) {
        end += behind.length;
        halves = halves.filter((half) => half !== last);
      }
    }
  }
  const space = /\s*$/.exec(text)?.[0] ?? "";
  const words = text.slice(0, text.length - space.length);
  const both = halves.some((half) => half.opens) && halves.some((half) => !half.opens && !half.citation);
  const lead: Half[] =
    both || gone ? halves.filter((half) => !half.citation) : halves.filter((half) => isLead(half));
  const trail = halves.filter((half) => !lead.includes(half));
  // What is left empty before the new words goes: "<strong></strong><a>gives".
  const before = new RegExp(`${openers(language)}$`).exec(source.slice(0, start))?.[0];
  const emptied = lead[0];
  if (
    before &&
    emptied &&
    !emptied.opens &&
    closing(before).test(emptied.piece) &&
    start - before.length >= block.start
  ) {
    start -= before.length;
    lead.shift();
  }
  const join = (list: readonly Half[]): string => list.map(({ piece }) => piece).join("");
  return { start, end, newText: join(lead) + words + join(trail) + space };
}

/** One end of a pair of markup whose other end stands outside of what is replaced; or a citation. */
interface Half {
  readonly piece: string;
  readonly opens: boolean;
  readonly citation: boolean;
  /** Words of the replaced stretch that stand before it. */
  readonly textBefore: string;
}

/** What opens, and what closes before any word, stands before the new words; the rest behind them. */
function isLead({ opens, citation, textBefore }: Half): boolean {
  return !citation && (opens || !/[\p{L}\p{N}]/u.test(textBefore));
}

function openers(language: CopyLanguage): string {
  if (language === "html") return "<(?!/)[a-zA-Z][^>]*>";
  if (language === "plaintext") return "(?!)";
  return "(?:<(?!/)[a-zA-Z][^>]*>|\\*{1,3}|_{1,3}|\\[|~~)";
}

/** What closes an opening piece of markup, where it stands at once. */
function closing(opener: string): RegExp {
  if (opener.startsWith("<")) {
    const name = /^<([a-zA-Z][\w-]*)/.exec(opener)?.[1] ?? "";
    return new RegExp(`^</${name}>`, "i");
  }
  if (opener === "[") return /^\]\([^)]*\)/;
  return new RegExp(`^${opener.replace(/[*~_]/g, "\\$&")}`);
}

/** Pieces of inline markup, in the order in which they are tried. */
const citationPiece =
  "<sup\\b[^>]*>[\\s\\S]*?</sup>|\\[\\^[^\\]]+\\]|\\[-?@[^\\]]+\\]|\\s?\\[\\d{1,3}(?:[,–-]\\s?\\d{1,3})*\\]|[¹²³⁰⁴-⁹]+";
const tagPiece = "</?[a-zA-Z][^>]*>";
const markdownPiece = "!?\\[|\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]|\\*{1,3}|_{1,3}(?=\\W|$)|(?<=\\W|^)_{1,3}|~~|`+";
const inlinePieces: Readonly<Record<CopyLanguage, RegExp>> = {
  html: new RegExp(`${citationPiece}|${tagPiece}`, "g"),
  plaintext: new RegExp(citationPiece, "g"),
  markdown: new RegExp(`${citationPiece}|${tagPiece}|${markdownPiece}`, "g"),
  mdx: new RegExp(`${citationPiece}|${tagPiece}|${markdownPiece}`, "g"),
};

const isCitation = (piece: string): boolean => /^(?:<sup|\s?\[\^|\s?\[-?@|\s?\[\d|[¹²³⁰⁴-⁹])/.test(piece);

/** Markup inside what goes: pairs go with it, halves of pairs and citations stay. Null where an image would be cut. */
function halvesIn(inner: string, language: CopyLanguage, block: ProseBlock): Half[] | null {
  if (block.kind === "title" || block.kind === "description" || block.kind === "alt") return [];
  const found: Half[] = [];
  const open: Half[] = [];
  let textBefore = "";
  let at = 0;
  for (const match of inner.matchAll(inlinePieces[language])) {
    const piece = match[0];
    textBefore += inner.slice(at, match.index);
    at = match.index + piece.length;
    const half = { piece, opens: true, citation: false, textBefore };
    const rest = inner.slice(at);
    if (isCitation(piece)) found.push({ ...half, opens: false, citation: true });
    else if (/^<(?:br|wbr|img|hr)\b|\/>$/i.test(piece)) continue;
    else if (closes(piece, open.at(-1)?.piece, rest, textBefore)) {
      const opener = open.pop();
      if (opener) found.splice(found.indexOf(opener), 1);
      else found.push({ ...half, opens: false });
    } else if (piece === "[" && !/\]\(|\]\[/.test(rest) && rest.includes("]")) textBefore += piece;
    else {
      open.push(half);
      found.push(half);
    }
  }
  return found.some(({ piece }) => piece === "![") ? null : found;
}

/** Whether a piece of markup closes something. */
function closes(piece: string, opener: string | undefined, rest: string, textBefore: string): boolean {
  if (piece.startsWith("</") || piece.startsWith("]")) return true;
  if (piece.startsWith("<") || /^!?\[$/.test(piece)) return false;
  if (opener === piece) return true;
  // An asterisk behind a word and before a space or the end closes what stands outside.
  return !/^\s*$/.test(textBefore.slice(-1)) && /^(?:[\s.,;:!?)]|$)/.test(rest);
}

/** New words as their place in the source writes them; null where it cannot. */
function escaped(text: string, language: CopyLanguage, block: ProseBlock, source: string): string | null {
  if (block.kind === "data") return text.replace(/["\\]/g, "\\$&");
  if (language === "html") {
    const plain = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return block.kind === "alt" || block.kind === "description" || block.kind === "title"
      ? plain.replace(/"/g, "&quot;")
      : plain;
  }
  if ((language === "markdown" || language === "mdx") && inFrontMatter(source, block)) {
    const quote = source[block.start - 1];
    if (quote === '"') return text.replace(/["\\]/g, "\\$&");
    if (quote === "'") return text.replace(/'/g, "''");
    if (/: |^\s*[[{&*#?|>%@`-]| #/.test(text)) return null;
  }
  if (block.kind === "cell") return text.replace(/\|/g, "\\|");
  return text;
}

function inFrontMatter(source: string, block: ProseBlock): boolean {
  if (block.kind !== "title" && block.kind !== "description") return false;
  return /^\uFEFF?---\r?\n/.test(source);
}

/** Applies edits; null where two of them overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end > source.length) return null;
    text += source.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return text + source.slice(at);
}
