/** Takes whole blocks out of a document: a list item, a paragraph, a testimonial, a line of a price list. */

import type { Edit } from "../finding.ts";
import type { CopyLanguage, ProseBlock, ProseDocument } from "../reading/prose.ts";
import { farthest } from "./passage.ts";

/** The edit that removes a block with its markup; null where the page would be left broken. */
export function removeBlock(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  block: ProseBlock,
  withPicture = false,
  isOffer = false,
): Edit | null {
  switch (block.kind) {
    case "cell":
      return removeRow(source, language, document, block, isOffer);
    case "heading":
    case "title":
    case "description":
    case "data":
    case "reference":
      return null;
    case "alt":
      return removeAlt(source, block, withPicture);
    default:
      break;
  }
  if (language === "html" || startsInTag(source, block))
    return removeElement(source, block) ?? removeCited(source, block);
  if (
    document.blocks.some(
      (other) =>
        other !== block && other.start < block.end && other.end > block.start && other.kind !== "alt",
    )
  )
    return null;
  return removeLines(source, block);
}

/** What a cell may say of an offer that is no more: its price, its time. */
const mereTerms =
  /^[^\p{L}]*(?:(?:from|per|each|only|now|session|visit|mins?|minutes?|hours?|hrs?|h|usd|gbp|eur|aud|cad|poa|free|call|ask)\b[^\p{L}]*)*$/iu;

/**
 * The row of a table that offered what goes: nothing is left in it but what that costs. `isOffer`: "Vein | an hour's
 * drip | $900", where the row sells nothing else, whatever else it tells of it.
 */
function removeRow(
  source: string,
  language: CopyLanguage,
  { blocks }: ProseDocument,
  block: ProseBlock,
  isOffer: boolean,
): Edit | null {
  const place = block.table;
  if (!place || place.head === "column") return null;
  const rows = blocks.filter(({ table }) => table?.table === place.table && table.head !== "column");
  const row = rows.filter(({ table }) => table?.row === place.row);
  if (rows.length === row.length || row.length < 2) return null;
  const told = isOffer || saysNothingElse(rows, row, block);
  if (place.column > 0 && !told) return null;
  if (!told && row.some((cell) => cell !== block && !mereTerms.test(cell.text))) return null;
  const edit = rowEdit(source, language, row);
  return edit && block.start - edit.start <= farthest && edit.end - block.end <= farthest ? edit : null;
}

/** "Awards | named the best": a label of which nothing would be told, in a table that goes on without it. */
function saysNothingElse(
  rows: readonly ProseBlock[],
  row: readonly ProseBlock[],
  block: ProseBlock,
): boolean {
  const others = row.filter((cell) => cell !== block && cell.table?.column !== 0);
  return (
    block.table?.column !== 0 &&
    row.every(({ table, text }) => table?.column !== 0 || text.trim().split(/\s+/).length <= longestLabel) &&
    rows.length >= leastRows * row.length &&
    row.length <= 3 &&
    others.every(({ text }) => !/[$£€₩\d]/.test(text) && text.trim().split(/\s+/).length <= longestBeside)
  );
}
const leastRows = 3;
const longestBeside = 2;
const longestLabel = 5;

function rowEdit(source: string, language: CopyLanguage, row: readonly ProseBlock[]): Edit | null {
  const first = row.reduce((known, cell) => (cell.start < known.start ? cell : known));
  const last = row.reduce((end, cell) => Math.max(end, cell.end), 0);
  if (language === "html" || startsInTag(source, first)) {
    const open = /<tr\b[^<>]*>(?:\s*<t[hd]\b[^<>]*>)?(?:\s*<\w+\b[^<>]*>)*\s*$/i.exec(
      source.slice(0, first.start),
    );
    const close = /^(?:(?!<tr\b)[\s\S])*?<\/tr\s*>/i.exec(source.slice(last));
    return open && close ? wholeLines(source, open.index, last + close[0].length) : null;
  }
  const start = source.lastIndexOf("\n", first.start - 1) + 1;
  const rest = /^[^\r\n]*/.exec(source.slice(last))?.[0] ?? "";
  if (!/^[\s>]*\|?[\s*_]*$/.test(source.slice(start, first.start))) return null;
  return wholeLines(source, start, last + rest.length);
}

/** Removes a range, and the line that it leaves empty. */
function wholeLines(source: string, from: number, to: number): Edit {
  const lineStart = source.lastIndexOf("\n", from - 1) + 1;
  const feed = /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(to));
  return source.slice(lineStart, from).trim() === "" && feed
    ? { start: lineStart, end: to + feed[0].length, newText: "" }
    : { start: from, end: to, newText: "" };
}

/** The words for a picture; with them the picture, where that is what promises. */
function removeAlt(source: string, block: ProseBlock, withPicture: boolean): Edit {
  const start = block.start + block.map.startOf(0);
  const end = block.start + block.map.endOf(block.text.length);
  const words = { start, end, newText: "" };
  if (!withPicture) return words;
  const open = /(?:!\[|<img\b[^<>]*)$/i.exec(source.slice(0, start));
  const close = open?.[0] === "![" ? /^\]\([^()\s]*(?:\s+"[^"]*")?\)/ : /^[^<>]*>/;
  const rest = close.exec(source.slice(end));
  if (!open || !rest) return words;
  const from = open.index;
  const to = end + rest[0].length;
  // A link would be left with nothing in it; a paragraph or a figure goes along.
  if (/[[(]$|<a\b[^<>]*>\s*$/i.test(source.slice(0, from)) && /^\s*(?:\]|<\/a>)/.test(source.slice(to)))
    return words;
  if (/<(?:p|figure|picture|div)\b[^<>]*>\s*$/i.test(source.slice(0, from))) {
    // A short caption tells of this picture.
    const caption = /^\s*<figcaption\b[^<>]*>[^<>$£€₩]{1,60}<\/figcaption\s*>/i.exec(source.slice(to));
    const end = to + (caption?.[0].length ?? 0);
    return removeElement(source, { start: from, end }) ?? words;
  }
  const lineStart = source.lastIndexOf("\n", from - 1) + 1;
  const feed = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(to));
  const alone = source.slice(lineStart, from).trim() === "" && feed !== null;
  if (!alone) return { start: from, end: to, newText: "" };
  const lineEnd = to + feed[0].length;
  const above = lineStart === 0 || /\n[ \t]*\r?\n$/.test(source.slice(0, lineStart));
  const below = above ? (/^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(lineEnd))?.[0].length ?? 0) : 0;
  return { start: lineStart, end: lineEnd + below, newText: "" };
}

/** The edit that removes a heading with its markup; null where it is a link's target or its line holds more. */
export function removeHeading(source: string, language: CopyLanguage, block: ProseBlock): Edit | null {
  const slug = block.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
  if (source.includes(`(#${slug})`)) return null;
  if (language === "html" || startsInTag(source, block)) {
    const open = /<h[1-6]\b([^<>]*)>(?:\s*<\w+\b[^<>]*>)*\s*$/i.exec(source.slice(0, block.start));
    const id = /\bid\s*=\s*["']?([^"'\s>]+)/i.exec(open?.[1] ?? "")?.[1];
    if (!open || (id !== undefined && source.includes(`#${id}`))) return null;
    const close = /^(?:\s*<\/\w+\s*>)*?\s*<\/h[1-6]\s*>/i.exec(source.slice(block.end));
    return close ? wholeLines(source, open.index, block.end + close[0].length) : null;
  }
  const underline = /^[ \t]*\r?\n[ \t]*[-=~_*]{3,}[ \t]*(?=\r?\n|$)/.exec(source.slice(block.end));
  return removeLines(source, { start: block.start, end: block.end + (underline?.[0].length ?? 0) });
}

function startsInTag(source: string, block: { readonly start: number }): boolean {
  return /<[a-zA-Z][^<>]*>\s*$/.test(source.slice(Math.max(0, block.start - 200), block.start));
}

/** "<cite>Ann, Leeds</cite>" behind a paragraph: the words begin within the tag. */
function removeCited(source: string, block: ProseBlock): Edit | null {
  const start = block.start + block.map.startOf(0);
  const end = block.start + block.map.endOf(block.text.length);
  return start > block.start ? removeElement(source, { start, end }) : null;
}

/** Elements that may be left empty by nobody: they go when what they hold goes. */
const holders = /^(?:p|li|blockquote|figcaption|footer|dd|small|cite|figure|picture|q)$/i;
const inline = /^(?:b|i|em|strong|span|a|small|mark|u|q|cite|sup|sub|abbr|font)$/i;

/** Widens a range to the elements that hold nothing else. */
function removeElement(source: string, block: { readonly start: number; readonly end: number }): Edit | null {
  let start = block.start;
  let end = block.end;
  let removed = false;
  for (;;) {
    const open = /<([a-zA-Z][\w-]*)(?:\s[^<>]*)?>\s*$/.exec(source.slice(0, start));
    const close = /^\s*<\/([a-zA-Z][\w-]*)\s*>/.exec(source.slice(end));
    if (!open || !close || (open[1] as string).toLowerCase() !== (close[1] as string).toLowerCase()) break;
    const name = open[1] as string;
    if (!holders.test(name) && !inline.test(name)) break;
    start = open.index;
    end += close[0].length;
    if (holders.test(name)) removed = true;
  }
  return removed ? wholeLines(source, start, end) : null;
}

/** Takes away two things that stand one behind the other, and what held them and nothing else. */
export function removedTogether(source: string, first: Edit, second: Edit): readonly Edit[] {
  const start = Math.max(second.start, first.end);
  if (source.slice(first.end, start).trim() !== "") return [first, { ...second, start }];
  const both = { start: first.start, end: second.end };
  const held = removeElement(source, both);
  return [held ?? { ...both, newText: "" }];
}

function removeLines(source: string, block: { readonly start: number; readonly end: number }): Edit | null {
  const before = source.slice(0, block.start);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const marker = source.slice(lineStart, block.start);
  // Only marks of lists, quotations and emphasis may stand before it on its line.
  if (
    !/^[\s\uFEFF>*+\-–—•·o✓✔☑➤→]*(?:\d+[.)]\s+)?(?:[*_“"'\p{Extended_Pictographic}\s]|\uFE0F)*$/u.test(marker)
  )
    return null;
  let start = lineStart;
  const after = source.slice(block.end);
  const rest = /^[^\r\n]*/.exec(after)?.[0] ?? "";
  if (/[\p{L}\p{N}<]/u.test(rest.replace(/\[\^[^\]]+\]|[*_\s]/g, ""))) return null;
  if (/\[\^|\[@|<sup/.test(source.slice(block.start, block.end + rest.length))) return null;
  let end = block.end + rest.length;
  const feed = /^(?:\r\n|\n|\r)/.exec(source.slice(end));
  end += feed?.[0].length ?? 0;
  const isolatedAbove =
    lineStart === 0 || /(?:^|\n|\r)[>\s]*(?:\r\n|\n|\r)$/.test(source.slice(0, lineStart));
  const blankBelow = /^[ \t>]*(?:\r\n|\n|\r)/.exec(source.slice(end));
  if (isolatedAbove && blankBelow) end += blankBelow[0].length;
  else if (end >= source.length) {
    const gap = /(?:\r\n|\n|\r)[>\s]*$/.exec(source.slice(0, start));
    if (gap) start = gap.index + (feed ? (/^(?:\r\n|\n|\r)/.exec(gap[0])?.[0].length ?? 0) : 0);
  }
  if (start === 0 && source.charCodeAt(0) === 0xfeff) start = 1;
  return { start, end, newText: "" };
}

/** The longest term that goes along with its definition. */
const longestTerm = 60;

/** "<dt>Guest book</dt>": a term whose definition goes; null where it stays. */
export function removeTerm(source: string, { blocks }: ProseDocument, block: ProseBlock): Edit | null {
  const at = blocks.indexOf(block);
  const term = blocks[at - 1];
  if (
    block.kind !== "definition" ||
    term?.kind !== "term" ||
    /[$£€₩\d]/.test(term.text) ||
    blocks[at + 1]?.kind === "definition"
  )
    return null;
  const open = /<dt\b[^<>]*>(?:\s*<\w+\b[^<>]*>)*\s*$/i.exec(source.slice(0, term.start));
  const close = /^(?:\s*<\/\w+>)*?\s*<\/dt\s*>/i.exec(source.slice(term.end));
  if (!open || !close) return null;
  const edit = wholeLines(source, open.index, term.end + close[0].length);
  return block.start - edit.start <= longestTerm + "<dd>".length ? edit : null;
}
