import { appendInline } from "./inlineText.ts";
import { type BlockPlace, PARAGRAPH, type Page } from "./page.ts";
import { headingOf, isHeadingLike, type TextLine } from "./plainHeadings.ts";

const BULLET =
  /^(?:[-*•·–—‣▪▸►➤◦○●■✓✔✅☑→»o+~]|\p{Extended_Pictographic}\uFE0F?)[ \t\u00A0]+(?=\S)|^[xX](?=[ \t]{2,}\S|[ \t]+[“"]?\p{Lu})[ \t]+|^(\d{1,3})[.)][ \t\u00A0]+(?=\S)/u;
/** What marks an item: its length in the line, and the number that it is or null. */
interface Marker {
  readonly length: number;
  readonly number: number | null;
}
/** Of an item that is not marked as one. */
const UNMARKED: Marker = { length: 0, number: null };
const LONGEST_ITEM = 100;
const MOST_UNMARKED = 60;
const LABEL = /^(subject(?: line)?|preheader|preview(?: text)?)[ \t]*:[ \t]*/i;
const SENTENCE_END = /[.!?…][”"’')\]]*$/;
/** A line that ends on one of these goes on. */
const BROKEN_OFF =
  /(?:[,–—-]|(?<=\s)(?:a|an|and|as|at|because|but|by|for|from|in|into|is|are|of|on|or|our|that|the|their|to|was|were|which|with|your))$/i;
const LEADER = /\.{4,}|…{2,}|(?:\. ){3,}\./;
/** Columns beyond which a line was not wrapped by hand or by an e-mail program. */
const WIDEST = 110;
const NARROWEST = 55;

/** Reads text without markup: paragraphs, lists, headings as people type them. */
export class PlainTextReader {
  readonly #page: Page;
  #list: { list: number; index: number; ordered: boolean; from: number; to: number } | null = null;
  #first: boolean;

  /** `first` says that nothing stands before what is read. */
  constructor(page: Page, first: boolean) {
    this.#page = page;
    this.#first = first;
  }

  /** Nothing is under way: no list that may go on. */
  get settled(): boolean {
    return this.#list === null;
  }

  /** Reads the lines between two blank lines. */
  read(lines: readonly TextLine[]): void {
    this.#paragraph(lines);
  }

  /** Ends the page. */
  finish(): void {
    this.#endList();
  }

  #paragraph(lines: readonly TextLine[]): void {
    let start = 0;
    const widest = lines.reduce((most, line) => Math.max(most, line.to - line.from), 0);
    const wrapped = isWrapped(lines, widest);
    // Where all lines begin with a small letter, that tells nothing of one that goes on.
    const casual = lines.length > 2 && lines.every((line) => /^\P{Lu}/u.test(line.text));
    let listed = lines.length;
    for (let index = 0; index < lines.length; ) {
      const line = lines[index] as TextLine;
      start = index++;
      const heading = headingOf(lines, start, this.#first && lines.length === 1);
      this.#first = false;
      if (heading) {
        this.#endList();
        this.#emit([heading.line], { ...PARAGRAPH, kind: "heading", level: heading.level });
        index = start + heading.lines;
        continue;
      }
      const marker = markerOf(line.text) ?? (start >= listed ? UNMARKED : null);
      while (
        index < lines.length &&
        joins(lines, index, start, { widest, wrapped, casual, inItem: marker !== null })
      )
        index++;
      const group = lines.slice(start, index);
      if (start < listed && leadsToList(lines, start, index)) listed = index;
      if (marker) this.#item(group, marker);
      else if (!this.#labelled(group)) {
        this.#endList();
        this.#emit(group, PARAGRAPH);
      }
    }
  }

  #labelled(lines: readonly TextLine[]): boolean {
    const line = lines[0] as TextLine;
    const label = LABEL.exec(line.text);
    if (!label) return false;
    const kind = /^subject/i.test(label[1] as string) ? "title" : "description";
    this.#emit([cutStart(line, label[0].length), ...lines.slice(1)], { ...PARAGRAPH, kind });
    return true;
  }

  #item(lines: readonly TextLine[], { length, number }: Marker): void {
    const [line, last] = [lines[0] as TextLine, lines[lines.length - 1] as TextLine];
    const ordered = number !== null;
    if (this.#list && this.#list.ordered !== ordered) this.#endList();
    this.#list ??= { list: this.#page.lists++, index: 0, ordered, from: line.from, to: line.to };
    this.#list.to = last.to;
    const index = ordered ? Math.max(0, number - 1) : this.#list.index++;
    const list = { list: this.#list.list, depth: 0, index, ordered };
    this.#emit([cutStart(line, length), ...lines.slice(1)], {
      ...PARAGRAPH,
      kind: "listItem",
      list,
    });
  }

  #endList(): void {
    if (this.#list) this.#page.units.push({ start: this.#list.from, end: this.#list.to });
    this.#list = null;
  }

  #emit(lines: readonly TextLine[], place: BlockPlace): void {
    const builder = this.#page.builder();
    let end = -1;
    for (const line of lines) {
      if (end >= 0) builder.space(end, line.from);
      let from = line.from;
      // A run of dots leads to a price: the price stands on a line of its own.
      for (const leader of line.text.matchAll(/\s*(?:\.{4,}|…{2,}|(?:\. ){3,}\.|_{4,})\s*/g)) {
        const at = line.from + leader.index;
        appendInline(builder, this.#page.source, from, at, false, undefined, false);
        from = at + leader[0].length;
        builder.hardBreak(at, from);
      }
      appendInline(builder, this.#page.source, from, line.to, false, undefined, false);
      end = line.to;
    }
    this.#page.finish(builder, place);
  }
}

interface Layout {
  /** Columns of the longest line. */
  readonly widest: number;
  readonly wrapped: boolean;
  /** No line begins with a capital letter. */
  readonly casual: boolean;
  readonly inItem: boolean;
}

function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  return bullet && { length: bullet[0].length, number: bullet[1] === undefined ? null : Number(bullet[1]) };
}

/** "Ask for these:", and at least two short lines below it: a list that is not marked as one. */
function leadsToList(lines: readonly TextLine[], start: number, index: number): boolean {
  const items = lines.length - index;
  if (index !== start + 1 || items < 2 || items > MOST_UNMARKED) return false;
  if (!/[:：]$/.test((lines[start] as TextLine).text)) return false;
  return lines
    .slice(index)
    .every(({ text }) => text.length <= LONGEST_ITEM && !isHeadingLike(text) && !LABEL.test(text));
}

/** Whether the line at `index` goes on with the sentence or the paragraph of the lines from `start`. */
function joins(
  lines: readonly TextLine[],
  index: number,
  start: number,
  { widest, wrapped, casual, inItem }: Layout,
): boolean {
  const previous = lines[index - 1] as TextLine;
  const line = lines[index] as TextLine;
  if (BULLET.test(line.text) || LABEL.test(line.text)) return false;
  if (index === start + 1 && LABEL.test(previous.text)) return line.indent > 0;
  if (isHeadingLike(line.text)) return false;
  if (inItem && line.indent > previous.indent + 1 && index === start + 1) return true;
  // "It helps with:", and what it helps with.
  if (!wrapped && /[:：]$/.test(previous.text)) return false;
  const length = previous.to - previous.from;
  if (!casual && /^\p{Ll}/u.test(line.text))
    return length >= 20 && !SENTENCE_END.test(previous.text) ? true : length >= NARROWEST;
  if (!wrapped || length < NARROWEST || length > WIDEST || LEADER.test(previous.text)) return false;
  const full = length + 1 + firstWord(line.text) > widest;
  return full || (!SENTENCE_END.test(previous.text) && length >= widest * 0.8);
}

/** Whether some line of the paragraph breaks in the middle of a sentence: then the others were wrapped too. */
function isWrapped(lines: readonly TextLine[], widest: number): boolean {
  if (widest > WIDEST) return false;
  for (let index = 1; index < lines.length; index++) {
    const previous = lines[index - 1] as TextLine;
    const { text } = lines[index] as TextLine;
    if (previous.to - previous.from < NARROWEST || SENTENCE_END.test(previous.text)) continue;
    if (BULLET.test(text) || LEADER.test(previous.text)) continue;
    if (/^\p{Ll}/u.test(text) || BROKEN_OFF.test(previous.text)) return true;
    // Two lines that together end like a sentence, of which the first does not, are one.
    if (index === lines.length - 1 && lines.length === 2 && SENTENCE_END.test(text)) return true;
  }
  return false;
}

function firstWord(text: string): number {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
}

function cutStart(line: TextLine, length: number): TextLine {
  return { from: line.from + length, to: line.to, text: line.text.slice(length), indent: line.indent };
}

/** The lines between blank lines, from `start` on, which begins a line. */
export function* paragraphs(source: string, start: number): Generator<readonly TextLine[]> {
  let group: TextLine[] = [];
  for (let at = start; at <= source.length; ) {
    let end = at;
    while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
    const raw = source.slice(at, end);
    const text = raw.trim();
    if (text === "") {
      if (group.length > 0) yield group;
      group = [];
    } else {
      const indent = raw.length - raw.trimStart().length;
      group.push({ from: at + indent, to: at + indent + text.length, text, indent });
    }
    at = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (group.length > 0) yield group;
}
