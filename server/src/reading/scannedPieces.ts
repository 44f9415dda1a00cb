/** HTML and plain text, read from one end to the other: an edit resumes the scan before it and ends where it meets what is known. */
import { HtmlReader } from "./html.ts";
import { NO_ELEMENTS, type OpenElements, sameElements } from "./htmlElements.ts";
import { Page } from "./page.ts";
import { type Change, type Entry, LOOK_BACK, Piece, type Steps } from "./piece.ts";
import { PlainTextReader, paragraphs } from "./plainText.ts";

/** Told of each place where the scan can be resumed; answers whether to stop there. `trusted`: see scanHtml. */
type OnBoundary = (at: number, entry: Entry, trusted: boolean) => boolean;

interface Scan {
  readonly initial: Entry;
  /** How far ahead of a place, in UTF-16 code units, the scan looks before it decides. */
  readonly ahead: number;
  /** Smallest piece worth its keeping, in UTF-16 code units. */
  readonly smallest: number;
  same(a: Entry, b: Entry): boolean;
  /** Reads from `from` on to the end, or to the boundary at which it is stopped. Returns whether it was trusted. */
  run(page: Page, from: number, entry: Entry, onBoundary: OnBoundary): boolean;
}

const htmlScan: Scan = {
  initial: NO_ELEMENTS,
  // Template tags reach 1,000 units, citations in superscript 300.
  ahead: 1100,
  smallest: 400,
  same: (a, b) => sameElements(a as OpenElements, b as OpenElements),
  run(page, from, entry, onBoundary) {
    const reader = new HtmlReader(page);
    reader.elements.resume(entry as OpenElements);
    let stopped = false;
    reader.onBoundary = (at, trusted) => {
      const open = reader.settled(at);
      stopped = open !== null && onBoundary(at, open, trusted);
      return stopped;
    };
    const trusted = reader.scan(from, page.source.length);
    if (!stopped) reader.finish(page.source.length);
    return trusted;
  },
};

const plainScan: Scan = {
  initial: "first",
  ahead: 1,
  smallest: 1,
  same: (a, b) => a === b,
  run(page, from, entry, onBoundary) {
    const reader = new PlainTextReader(page, entry === "first");
    let begun = false;
    for (const lines of paragraphs(page.source, from)) {
      const line = lines[0];
      if (begun && line && reader.settled && onBoundary(line.from - line.indent, "next", true)) return true;
      reader.read(lines);
      begun = true;
    }
    reader.finish();
    return true;
  },
};

/** UTF-16 code units that are scanned in one step. */
const STEP = 16_000;

export class ScannedPieces {
  readonly #scan: Scan;
  /** Some quote never closed: then any edit may change how the whole is read. */
  #trusted = true;
  /** Numbers of tables and lists given so far: no two of a document are alike. */
  #tables = 0;
  #lists = 0;

  constructor(html: boolean) {
    this.#scan = html ? htmlScan : plainScan;
  }

  open(source: string, from: number): Steps<Piece[]> {
    return this.#read(source, from, [], [], 0, this.#scan.initial, 0);
  }

  edit(source: string, from: number, pieces: readonly Piece[], change: Change): Steps<Piece[]> {
    if (!this.#trusted) return this.open(source, from);
    let again = 0;
    while (again + 1 < pieces.length && (pieces[again + 1] as Piece).start + this.#scan.ahead <= change.start)
      again++;
    let rest = again + 1;
    while (rest < pieces.length && (pieces[rest] as Piece).start < change.oldEnd + LOOK_BACK) rest++;
    const first = pieces[again] as Piece;
    const delta = change.newEnd - change.oldEnd;
    return this.#read(
      source,
      from,
      pieces.slice(0, again),
      pieces.slice(rest),
      first.start,
      first.entry,
      delta,
    );
  }

  /** Reads from `start` on, after the pieces `before`, until a piece of `after`, moved by `delta`, is met. */
  *#read(
    source: string,
    from: number,
    before: Piece[],
    after: readonly Piece[],
    start: number,
    entry: Entry,
    delta: number,
  ): Steps<Piece[]> {
    const scan = this.#scan;
    const page = new Page(source);
    page.tables = this.#tables;
    page.lists = this.#lists;
    const pieces = before;
    let next = 0;
    let met = false;
    let ended = false;
    let trusted = true;
    while (!ended && !met) {
      const pause = start + STEP;
      ended = true;
      trusted = scan.run(page, Math.max(start, from), entry, (at, state, sure) => {
        while (next < after.length && (after[next] as Piece).start + delta < at) next++;
        const known = after[next];
        const meets = sure && known !== undefined && known.start + delta === at;
        if (at - start < scan.smallest && !meets) return false;
        pieces.push(new Piece(start, page.take(), entry, state));
        start = at;
        entry = state;
        met = meets && scan.same(known.entry, state);
        ended = !met && !(sure && at >= pause);
        return !ended;
      });
      if (!ended && !met) yield;
    }
    if (met) {
      for (const piece of after.slice(next)) {
        piece.shift(delta);
        pieces.push(piece);
      }
    } else pieces.push(new Piece(start, page.take(), entry, entry));
    this.#trusted = trusted;
    this.#tables = page.tables;
    this.#lists = page.lists;
    return pieces;
  }
}
