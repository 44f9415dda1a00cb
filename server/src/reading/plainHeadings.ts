import { isPart } from "./parts.ts";

/** A line of the source without its white space at both ends; `indent` is its leading white space in characters. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly indent: number;
}

/** A heading as it is typed in plain text; `line` is what is read of it, `lines` how many lines it takes. */
export interface PlainHeading {
  readonly line: TextLine;
  readonly level: number;
  readonly lines: number;
}

const STARRED =
  /^(\*{2,}|={2,}|-{2,}|~{2,}|#{1,6}|_{2,})\s+(\S.*?)\s*(\*{2,}|={2,}|-{2,}|~{2,}|#{0,6}|_{2,})$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/;
const NUMBERED = /^\d{1,3}[.)]\s+/;
const PRICE = /[$£€₩]\s?\d|\d\s?€/;
/** A name and its price, with no more behind it than for how long or how many. */
const PRICED =
  /^[\p{Lu}\d][^.!?:$£€₩]{2,60}[,:–—|-]\s*(?:from\s+)?(?:[$£€₩]\s?\d[\d,.]*|\d[\d,.]*\s?€)(?:\s*(?:\/|per|each|a|for)\s*[\w ]{1,20})?$/u;
/** "SECTION B: EXOSOMES" stands above the other headings in capitals. */
const COUNTED_SECTION = /^(?:SECTION|PART|CHAPTER) (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/;
const LONGEST = 80;

/** The heading that the line at `index` is, if it is one; `title` says that it may be the title of the file. */
export function headingOf(lines: readonly TextLine[], index: number, title: boolean): PlainHeading | null {
  const line = lines[index] as TextLine;
  if (line.text.length > LONGEST + 20) return null;
  if (UNDERLINE.test(line.text)) return null;
  const next = lines[index + 1];
  if (next && UNDERLINE.test(next.text))
    return { line, level: title || next.text.startsWith("=") ? 1 : 2, lines: 2 };
  const starred = STARRED.exec(line.text);
  if (starred && ((starred[3] as string) !== "" || (starred[1] as string).startsWith("#"))) {
    const start = line.text.indexOf(starred[2] as string, (starred[1] as string).length);
    const from = line.from + start;
    const text = starred[2] as string;
    const level = (starred[1] as string).startsWith("#") ? (starred[1] as string).length : 2;
    return { line: { from, to: from + text.length, text, indent: 0 }, level, lines: 1 };
  }
  if (title && line.text.length <= LONGEST && !/[.,;:]$/.test(line.text) && !/^\w+:\s/.test(line.text)) {
    return isListItem(line.text) ? null : { line, level: 1, lines: 1 };
  }
  if (isPart(line.text)) return { line, level: 6, lines: 1 };
  if (isCapitals(line.text)) return { line, level: COUNTED_SECTION.test(line.text) ? 2 : 3, lines: 1 };
  // "4. ADVERSE EVENTS" is a heading, unless it is one of a list in capitals.
  const listed = [lines[index - 1], next].some((near) => near && NUMBERED.test(near.text));
  if (!listed && NUMBERED.test(line.text) && isCapitals(line.text.replace(NUMBERED, "")))
    return { line, level: 3, lines: 1 };
  // "Men's Facial, $145" over what it is; a price list goes on with prices.
  if (
    index === 0 &&
    next &&
    line.text.length <= LONGEST &&
    PRICED.test(line.text) &&
    !lines.slice(1).some(({ text }) => PRICE.test(text)) &&
    !isListItem(line.text)
  )
    return { line, level: 6, lines: 1 };
  // A short line over a long paragraph is its caption.
  if (
    next &&
    line.text.length <= 70 &&
    next.text.length > 110 &&
    !/[.,;:!”"]$/.test(line.text) &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    /^[\p{Lu}“"‘]/u.test(next.text)
  ) {
    return { line, level: 6, lines: 1 };
  }
  return null;
}

/** Whether a line is a heading by itself, whatever stands around it. */
export function isHeadingLike(text: string): boolean {
  return (
    text.length <= LONGEST + 20 &&
    (isCapitals(text) || isPart(text) || STARRED.test(text) || UNDERLINE.test(text))
  );
}

function isCapitals(text: string): boolean {
  if (text.length > LONGEST || /[.!]$/.test(text) || isListItem(text)) return false;
  const letters = text.match(/\p{L}/gu);
  return (
    letters !== null &&
    letters.length >= 3 &&
    !/\p{Ll}/u.test(text) &&
    /\p{Lu}{2}/u.test(text) &&
    !/^[“"]/.test(text)
  );
}

function isListItem(text: string): boolean {
  return /^(?:[-*•·–]\s|\d{1,3}[.)]\s)/.test(text);
}
