/** The words that a project adds to those that the checker knows. */
import { knowsWord } from "../claims/blockFacts.ts";
import { NameIndex } from "../language/names.ts";
import { WordPatterns } from "../language/wordPatterns.ts";
import type { HousePhrase, Product } from "./types.ts";

export interface ProjectWords {
  /** The names of `products[i]` are those of the thing number `i`. */
  readonly names: NameIndex;
  /** Finds any text that may name a product; null where there are none. */
  readonly mayMention: RegExp | null;
  /** Wording number `i` is what `phrases[i]` avoids; null where the house avoids nothing. */
  readonly avoided: WordPatterns | null;
}

const known = new Map<string, ProjectWords>();
const most = 20;

/** One object for the same words, so that what was read by them stays valid when something else changes. */
export function projectWords(
  products: readonly Product[],
  phrases: readonly HousePhrase[],
): ProjectWords | null {
  if (products.length === 0 && phrases.length === 0) return null;
  const names = products.map(({ name, aliases }) => [name, ...aliases]);
  const avoided = phrases.map(({ avoid }) => avoid);
  const key = JSON.stringify([names, avoided]);
  let words = known.get(key);
  if (!words) {
    const index = new NameIndex(names, knowsWord);
    words = {
      names: index,
      mayMention: index.cheapTest,
      avoided: avoided.length > 0 ? new WordPatterns(avoided) : null,
    };
    if (known.size >= most) known.clear();
    known.set(key, words);
  }
  return words;
}
