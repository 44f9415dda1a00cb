/** The words that a project adds to those that the checker knows. */
import { knowsWord } from "../claims/blockFacts.ts";
import { NameIndex } from "../language/names.ts";
import type { Product } from "./types.ts";

export interface ProjectWords {
  /** The names of `products[i]` are those of the thing number `i`. */
  readonly names: NameIndex;
  /** Finds any text that may name a product; null where there are none. */
  readonly mayMention: RegExp | null;
}

const known = new Map<string, ProjectWords>();
const most = 20;

/** One object for the same words, so that what was read by them stays valid when something else changes. */
export function projectWords(products: readonly Product[]): ProjectWords | null {
  if (products.length === 0) return null;
  const names = products.map(({ name, aliases }) => [name, ...aliases]);
  const key = JSON.stringify(names);
  let words = known.get(key);
  if (!words) {
    const index = new NameIndex(names, knowsWord);
    words = { names: index, mayMention: index.cheapTest };
    if (known.size >= most) known.clear();
    known.set(key, words);
  }
  return words;
}
