/** Proper names that are known only at run time, found in tokens: no inflection, and no other meaning inside them. */
import type { ConceptMatch, ConceptTable } from "./concepts.ts";
import { type Token, tokenize } from "./tokens.ts";
import { conceptIds } from "./wordIds.ts";

/** A name in a range of tokens, `to` exclusive. */
export interface NameMatch {
  /** Number of the thing that is called so. */
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly of: number;
  readonly keys: readonly string[];
  /** A name that is also a word is one only with its capital. */
  readonly capital: boolean;
}

export class NameIndex {
  /** By first key, the longest first. */
  readonly #names = new Map<string, Name[]>();
  readonly #words = new Set<string>();

  /** `names[i]`: what the thing number `i` is called. `isWord`: whether a key is a word of the language. */
  constructor(names: readonly (readonly string[])[], isWord: (key: string) => boolean) {
    names.forEach((own, of) => {
      for (const name of own) {
        const tokens = tokenize(name, isWord);
        const keys = tokens.map(({ key }) => key);
        const first = keys[0];
        if (first === undefined) continue;
        for (const key of keys) this.#words.add(key);
        const capital = keys.length === 1 && (tokens[0] as Token).capital && isWord(first);
        const list = this.#names.get(first) ?? [];
        list.push({ of, keys, capital });
        this.#names.set(
          first,
          list.sort((a, b) => b.keys.length - a.keys.length),
        );
      }
    });
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** A pattern that finds any text in which a name may stand; null where there are no names. */
  get cheapTest(): RegExp | null {
    const firsts = [...this.#names.keys()].map((key) =>
      key.slice(0, 4).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
    );
    return firsts.length > 0 ? new RegExp(firsts.join("|"), "i") : null;
  }

  /** All names, the longest at each place; they do not overlap. */
  find(tokens: readonly Token[]): readonly NameMatch[] {
    if (this.#names.size === 0) return [];
    const found: NameMatch[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] as Token;
      const name = this.#names.get(token.key)?.find((own) => stands(own, tokens, from));
      if (!name) continue;
      const to = from + name.keys.length;
      found.push({ of: name.of, from, to });
      from = to - 1;
    }
    return found;
  }
}

function stands({ keys, capital }: Name, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from] as Token;
  if (capital && !first.capital && !first.hashtag) return false;
  return keys.every((key, index) => tokens[from + index]?.key === key);
}

/** The table with the names as phrases of a concept, in place of whatever else begins within them. */
export function withNames(table: ConceptTable, names: readonly NameMatch[], concept: string): ConceptTable {
  if (names.length === 0) return table;
  const result: (readonly ConceptMatch[] | undefined)[] = [...table];
  const id = conceptIds.known(concept);
  for (const { from, to } of names) {
    result[from] = [{ concept, id, from, to }];
    for (let inside = from + 1; inside < to; inside++) result[inside] = undefined;
  }
  return result;
}
