/** Offsets of a text turned into lines and columns. */

/** A place in a text. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units; a byte-order mark counts. */
  readonly offset: number;
}

const LF = 10;
const CR = 13;

/** Knows where the lines of one text begin. Lines end in CRLF, LF or a lone CR, as editors count them. */
export class LineIndex {
  private readonly text: string;
  /** Offset of the first code unit of each line. */
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(inside);
    return { line: line + 1, column: inside - this.startOf(line) + 1, offset: inside };
  }

  /** Start and end (exclusive, without its terminator) of a line; `line` counts from 1. */
  lineRange(line: number): { readonly start: number; readonly end: number } {
    const start = this.startOf(line - 1);
    let end = this.starts[line] ?? this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return { start, end };
  }

  private startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Number (from 0) of the last line that begins at or before the offset. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++;
    else if (unit !== CR && unit !== LF) continue;
    starts.push(at + 1);
  }
  return starts;
}
