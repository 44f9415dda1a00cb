/**
 * A document is read in pieces: stretches of the source that can be read by themselves, given the HTML elements
 * that are open where they begin. An edit reads the pieces that it touches anew and moves the others.
 */
import type { Found } from "./page.ts";
import type { CitationMarker, ProseBlock, ReferenceEntry } from "./prose.ts";

/** A place in the source that moves with the text. */
interface Moving {
  start: number;
  end: number;
}

function move(places: readonly { readonly start: number; readonly end: number }[], delta: number): void {
  if (places.length === 0) return;
  for (const place of places as readonly Moving[]) {
    place.start += delta;
    place.end += delta;
  }
}

/** What the reference lists of the document made of a piece. */
export interface Resolved {
  /** What it was made from; the same key gives the same. */
  readonly key: string;
  /** The blocks, entries of reference lists turned into references, numbers that cite them taken out. */
  readonly blocks: readonly ProseBlock[];
  readonly references: readonly ReferenceEntry[];
  readonly citations: readonly CitationMarker[];
}

/** How reading stands where a piece begins; compared by the reader that knows it. */
export type Entry = unknown;

export class Piece {
  /** Source offset, UTF-16 code units, at which it begins; it ends where the next one does. */
  start: number;
  /** In the order of the source. */
  readonly found: Found;
  readonly entry: Entry;
  readonly exit: Entry;
  resolved: Resolved;
  /** Whether one of its blocks is the heading of a reference list; unknown until somebody asks. */
  namesReferences: boolean | undefined = undefined;
  /** Whether it ends within a section of references. */
  inReferences = false;
  /** Room for what the checker knows of the piece. */
  kept: unknown = null;

  constructor(start: number, found: Found, entry: Entry, exit: Entry) {
    this.start = start;
    this.found = found;
    this.entry = entry;
    this.exit = exit;
    found.blocks.sort((a, b) => a.start - b.start);
    this.resolved = { key: "", blocks: found.blocks, references: [], citations: [] };
  }

  /** Moves the piece with everything in it by `delta`. */
  shift(delta: number): void {
    if (delta === 0) return;
    const { found, resolved } = this;
    this.start += delta;
    move(found.blocks, delta);
    move(found.citations, delta);
    move(found.references, delta);
    move(found.directives, delta);
    move(found.units, delta);
    if (resolved.blocks !== found.blocks)
      for (let index = 0; index < resolved.blocks.length; index++) {
        const block = resolved.blocks[index] as ProseBlock;
        if (block !== found.blocks[index]) move([block], delta);
      }
    move(resolved.references, delta);
    move(resolved.citations, delta);
  }
}

/** Where two readings of a document differ: the pieces from `from` to `to` stand where those to `oldTo` stood. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly oldTo: number;
}

export function changedStretch(old: readonly Piece[], now: readonly Piece[]): Stretch {
  let from = 0;
  while (from < now.length && from < old.length && now[from] === old[from]) from++;
  let behind = 0;
  const most = Math.min(now.length, old.length) - from;
  while (behind < most && now[now.length - 1 - behind] === old[old.length - 1 - behind]) behind++;
  return { from, to: now.length - behind, oldTo: old.length - behind };
}

/** A change of the source: from `start` on, what ended at `oldEnd` now ends at `newEnd`. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Work that can be put off between two steps. Nothing changes before its end. */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * How far back, in UTF-16 code units, a reader looks from the place at which a piece begins: a piece that near
 * behind an edit is read anew.
 */
export const LOOK_BACK = 8;
