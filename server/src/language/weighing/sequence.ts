/** The words of a sentence in their order, as a network reads them. */
import type { ConceptTable } from "../concepts.ts";
import type { Token } from "../tokens.ts";
import { conceptSymbol, flagSymbol, longestAt, mix, symbolsOf } from "./symbols.ts";

/**
 * The number of each word's stem and, negative and behind it, those of what the phrase in which it stands means
 * ("<disease>") and of how it is meant ("negated"), where there is anything to be told.
 */
export type WordSequence = Int32Array;

/** Words of a sentence that are read: what no sentence of copy has, but a list without an end. */
export const mostWords = 64;

/** Tokens `from` to `to`, a sentence. */
export function sequenceOf(
  tokens: readonly Token[],
  table: ConceptTable,
  flags: Uint16Array,
  from: number,
  to: number,
): WordSequence {
  const symbols = symbolsOf(tokens);
  const end = Math.min(to, from + mostWords);
  const sequence: number[] = [];
  let concept = 0;
  let phraseEnd = from;
  for (let at = from; at < end; at++) {
    if (at >= phraseEnd) {
      const match = longestAt(table[at], to);
      concept = match ? numberOf(conceptSymbol(match)) : 0;
      phraseEnd = match ? match.to : at + 1;
    }
    sequence.push(numberOf(symbols[at] as number));
    if (concept !== 0) sequence.push(-concept);
    const flag = flagSymbol(flags[at] as number);
    if (flag !== 0) sequence.push(-numberOf(flag));
  }
  return new Int32Array(sequence);
}

/** In as few bits as those of a feature. */
const numberOf = (symbol: number): number => mix(0, symbol);
