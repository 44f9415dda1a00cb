/**
 * Words as numbers, by their stems; so are what words stand for ("<disease>") and how they are meant. Numbers and figures
 * of speech are alike.
 */
import { stemmer } from "stemmer";
import type { ConceptMatch } from "../concepts.ts";
import { Status } from "../statusFlags.ts";
import type { Token } from "../tokens.ts";

const known = new Map<string, number>();
/** Words kept in `known` at the most: copy has few beyond the vocabulary of the trade. */
const most = 20_000;

/** The numbers of the words of a block, kept until another block is asked about. */
let symbolled: readonly Token[] | null = null;
let blockSymbols = new Int32Array(0);

export function symbolsOf(tokens: readonly Token[]): Int32Array {
  if (tokens !== symbolled) {
    symbolled = tokens;
    blockSymbols = Int32Array.from(tokens, symbolOf);
  }
  return blockSymbols;
}

const conceptSymbols: number[] = [];

export function longestAt(matches: readonly ConceptMatch[] | undefined, to: number): ConceptMatch | null {
  let best: ConceptMatch | null = null;
  if (matches) for (const match of matches) if (match.to <= to && (!best || match.to > best.to)) best = match;
  return best;
}

export function conceptSymbol({ concept, id }: ConceptMatch): number {
  conceptSymbols[id] ??= hashOf(`<${concept}>`);
  return conceptSymbols[id];
}

const flagSeed = hashOf("\u0006");

/** How a word is meant, by its flags; 0 where nothing is to be told of it. */
export function flagSymbol(flags: number): number {
  const told = flags & ~(Status.studied | Status.distanced);
  return told === 0 || told === Status.quoted ? 0 : mix(flagSeed, told);
}

export function symbolOf({ kind, key }: Token): number {
  if (kind === "number") return numberSymbol;
  if (kind === "emoji") return emojiSymbol;
  let symbol = known.get(key);
  if (symbol === undefined) {
    if (known.size >= most) known.clear();
    symbol = hashOf(kind === "word" && /^[a-z]+$/.test(key) ? stemmer(key) : key);
    known.set(key, symbol);
  }
  return symbol;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const numberSymbol = hashOf("\u0003");
const emojiSymbol = hashOf("\u0004");

/** The number of a run that is one word longer; the order of the words counts. */
export function mix(run: number, word: number): number {
  let hash = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) + word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  // One in two hundred or so of sixteen million numbers is taken: a run that nobody has seen seldom meets one.
  return (hash ^ (hash >>> 13)) >>> 8;
}
