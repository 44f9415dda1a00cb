/** The tokens of a block and the concepts found in them as rows of integers, for patterns to walk over. */
import type { ConceptMatch, ConceptTable } from "./concepts.ts";
import type { Token } from "./tokens.ts";

/** What patterns want to know of a token beside its word; flags. */
export const Mark = {
  sign: 1,
  /** Scare quotes hide no wording. */
  quote: 2,
  /** No gap reaches over it. */
  blocks: 4,
  /** Nor does one that allows commas. */
  blocksAll: 8,
  number: 16,
  word: 32,
  /** May stand behind the last word of a sentence. */
  closes: 64,
} as const;

const quotes = new Set(["“", "”", '"', "‘", "’", "«", "»", "*"]);
const punctuation = new Set(["!", "?", ";", ":", "…", "—", "–", "(", ")", ",", "|", "•"]);
const hardPunctuation = new Set(["!", "?", ";", "…", "|", "•"]);
const closing = /^[.!?…"”’')\]*|•:]/;

function marksOfSign(key: string): number {
  let marks: number = Mark.sign;
  if (quotes.has(key)) marks |= Mark.quote;
  if (punctuation.has(key)) marks |= Mark.blocks;
  if (hardPunctuation.has(key)) marks |= Mark.blocksAll;
  if (closing.test(key)) marks |= Mark.closes;
  return marks;
}

/** Of signs of one character. */
const signs = new Map<string, number>();

function marksOf({ kind, key }: Token): number {
  switch (kind) {
    case "word":
      return Mark.word;
    case "number":
      return Mark.number;
    case "emoji":
      return Mark.blocks | Mark.blocksAll | Mark.closes;
    default: {
      let marks = signs.get(key);
      if (marks === undefined) {
        marks = marksOfSign(key);
        if (key.length === 1) signs.set(key, marks);
      }
      return marks;
    }
  }
}

class Ground {
  /** Number of each token's word; 0 where no pattern knows it. */
  words: Int32Array = new Int32Array(256);
  marks = new Uint8Array(256);
  /** Where the concepts that begin at a token lie; they end where those of the next token do. */
  conceptStarts: Int32Array = new Int32Array(257);
  concepts: Int32Array = new Int32Array(256);
  /** The token after each concept's phrase. */
  conceptEnds: Int32Array = new Int32Array(256);
  #tokens: readonly Token[] | null = null;
  #table: ConceptTable | null = null;

  /** Makes it the ground of these tokens; true where it was not yet. */
  lay(tokens: readonly Token[], table: ConceptTable): boolean {
    if (tokens === this.#tokens && table === this.#table) return false;
    this.#tokens = tokens;
    this.#table = table;
    if (this.words.length < tokens.length) this.#makeRoom(tokens.length);
    let count = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      this.words[at] = token.id;
      this.marks[at] = marksOf(token);
      this.conceptStarts[at] = count;
      const found = table[at];
      if (found) count = this.#addConcepts(found, count);
    }
    this.conceptStarts[tokens.length] = count;
    return true;
  }

  #addConcepts(found: readonly ConceptMatch[], from: number): number {
    let count = from;
    for (const { id, to } of found) {
      if (count === this.concepts.length) {
        this.concepts = grown(this.concepts, 2 * count);
        this.conceptEnds = grown(this.conceptEnds, 2 * count);
      }
      this.concepts[count] = id;
      this.conceptEnds[count] = to;
      count++;
    }
    return count;
  }

  #makeRoom(least: number): void {
    const room = 2 * least;
    this.words = new Int32Array(room);
    this.marks = new Uint8Array(room);
    this.conceptStarts = new Int32Array(room + 1);
  }

  /** One past the last token of `from` to `to` that is no closing punctuation. */
  lastContent(from: number, to: number): number {
    let end = to;
    while (end > from && (this.marks[end - 1] as number) & Mark.closes) end--;
    return end;
  }
}

function grown(items: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(items);
  return larger;
}

/** One for all: one block is read at a time. */
export const ground = new Ground();
