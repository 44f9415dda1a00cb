import { isInvisible, isSpace, superscriptDigit } from "./characters.ts";
import { followsUnitOrNumber } from "./citations.ts";
import { RunMap } from "./offsets.ts";
import type { CitationMarker, InlineMark } from "./prose.ts";

const CLOSING = /[.,;:!?)\]”’»…]/;

/**
 * Gathers the text of one block from pieces of the source, folding white space as it goes, and keeps for
 * every piece where it came from. Source offsets are absolute until `map` makes them relative.
 */
export class TextBuilder {
  readonly marks: InlineMark[] = [];
  readonly citations: CitationMarker[];
  /** Length of the text so far, in UTF-16 units; white space at its end is not yet counted. */
  length = 0;
  /** Where a bold span that began the block ended; -1 for none. */
  boldLead = -1;

  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: number[] = [];
  #lastLiteral = false;
  #pendingFrom = -1;
  #pendingTo = -1;
  #pendingBreak = false;
  #pendingCitation = false;

  constructor(source: string, citations: CitationMarker[]) {
    this.#source = source;
    this.citations = citations;
  }

  /** Adds source text as it stands: no markup, no entities. */
  literal(from: number, to: number): void {
    const source = this.#source;
    let run = from;
    let at = from;
    while (at < to) {
      const code = source.charCodeAt(at);
      if (code > 32 && code < 0x7f) {
        at++;
      } else if (isSpace(code)) {
        let end = at + 1;
        while (end < to && isSpace(source.charCodeAt(end))) end++;
        // The common case, one space between words, stays inside its run.
        const next = end < to ? source.charCodeAt(end) : 0;
        if (code === 32 && end === at + 1 && run < at && next > 32 && next < 0x7f) {
          at = end;
          continue;
        }
        this.#commit(run, at);
        this.space(at, end);
        run = at = end;
      } else if (code === 0x200d || isInvisible(code)) {
        if (code === 0x200d && at > 0 && source.charCodeAt(at - 1) > 0x2100) {
          at++;
          continue;
        }
        this.#commit(run, at);
        run = ++at;
      } else if (superscriptDigit(code) >= 0 && !followsUnitOrNumber(source, at)) {
        this.#commit(run, at);
        run = at = this.#superscripts(at, to);
      } else {
        at++;
      }
    }
    this.#commit(run, to);
  }

  /** Adds text that stands for the whole of a source range: a decoded entity, a placeholder. */
  piece(value: string, from: number, to: number): void {
    const code = value.charCodeAt(0);
    if (value.length === 1 && isSpace(code)) {
      this.space(from, to);
      return;
    }
    if (value.length === 1 && (isInvisible(code) || code === 0x200d)) return;
    this.#flush(code);
    this.#runs.push(this.length, from, to);
    this.#parts.push(value);
    this.length += value.length;
    this.#lastLiteral = false;
  }

  /** Adds the character that a backslash escapes. */
  literalEscape(from: number, to: number): void {
    this.piece(this.#source.slice(from + 1, to), from, to);
  }

  space(from: number, to: number): void {
    if (this.length === 0) return;
    if (this.#pendingFrom < 0 || this.#pendingCitation) this.#pendingFrom = from;
    this.#pendingTo = to;
    this.#pendingCitation = false;
    // A bold line that opens a paragraph is read as a line of its own.
    if (this.length === this.boldLead && this.#source.slice(from, to).includes("\n")) {
      this.#pendingBreak = true;
    }
  }

  hardBreak(from: number, to: number): void {
    if (this.length === 0) return;
    this.space(from, to);
    this.#pendingBreak = true;
  }

  /** Marks a citation where it stood; it leaves no text, nor two spaces for one. */
  cite(label: string, style: CitationMarker["style"], from: number, to: number): void {
    this.marks.push({ kind: "citation", start: this.length, end: this.length, target: label });
    this.citations.push({ label, style, start: from, end: to });
    if (this.#pendingFrom >= 0) this.#pendingCitation = true;
  }

  /** Text offset at which a mark that opens here begins. */
  markStart(): number {
    return this.#pendingFrom >= 0 ? this.length + 1 : this.length;
  }

  mark(kind: InlineMark["kind"], start: number, target?: string): void {
    if (kind === "strong" && start === 0) this.boldLead = this.length;
    if (start >= this.length) return;
    this.marks.push(
      target === undefined ? { kind, start, end: this.length } : { kind, start, end: this.length, target },
    );
  }

  text(): string {
    return this.#parts.join("");
  }

  /** Source offset of the first character of the text; -1 where there is none. */
  get firstSource(): number {
    return this.#runs.length > 0 ? (this.#runs[1] as number) : -1;
  }

  /** Source offset one past the last character of the text. */
  get lastSource(): number {
    return this.#runs.length > 0 ? (this.#runs[this.#runs.length - 1] as number) : -1;
  }

  /** The map of what was gathered, relative to `start`. */
  map(start: number): RunMap {
    const runs = this.#runs;
    for (let at = 0; at < runs.length; at += 3) {
      runs[at + 1] = (runs[at + 1] as number) - start;
      runs[at + 2] = (runs[at + 2] as number) - start;
    }
    return new RunMap(runs, this.length);
  }

  #commit(from: number, to: number): void {
    if (from >= to) return;
    this.#flush(this.#source.charCodeAt(from));
    const last = this.#runs.length - 1;
    if (this.#lastLiteral && this.#runs[last] === from) this.#runs[last] = to;
    else this.#runs.push(this.length, from, to);
    this.#parts.push(this.#source.slice(from, to));
    this.length += to - from;
    this.#lastLiteral = true;
  }

  #flush(next: number): void {
    if (this.#pendingFrom < 0) return;
    const dropped = this.#pendingCitation && !this.#pendingBreak && CLOSING.test(String.fromCharCode(next));
    if (!dropped) {
      this.#runs.push(this.length, this.#pendingFrom, this.#pendingTo);
      this.#parts.push(this.#pendingBreak ? "\n" : " ");
      this.length++;
      this.#lastLiteral = false;
    }
    this.#pendingFrom = -1;
    this.#pendingBreak = false;
    this.#pendingCitation = false;
  }

  #superscripts(from: number, to: number): number {
    let at = from;
    while (at < to) {
      const start = at;
      let label = "";
      while (at < to) {
        const digit = superscriptDigit(this.#source.charCodeAt(at));
        if (digit < 0) break;
        label += digit;
        at++;
      }
      if (label !== "") this.cite(label, "superscript", start, at);
      // ¹⁻³ and ¹ʼ² keep their separators out of the text as well.
      const separator = this.#source[at];
      const more = at + 1 < to && superscriptDigit(this.#source.charCodeAt(at + 1)) >= 0;
      if (!more || separator === undefined || !"⁻⁺ʼ’,–-˒".includes(separator)) return at;
      at++;
    }
    return at;
  }
}
