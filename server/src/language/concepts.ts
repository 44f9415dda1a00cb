/** Concepts: named sets of phrases (a disease, a treatment, a body structure), found in one pass over the tokens. */
import type { Token } from "./tokens.ts";
import { entries, wordChoices } from "./vocabulary.ts";

interface Node {
  readonly next: Map<string, Node>;
  concepts: string[] | null;
}

/** A phrase of a concept. Token indexes, `to` exclusive. */
export interface ConceptMatch {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** The matches of a token range, by the token at which they begin. */
export type ConceptTable = readonly (readonly ConceptMatch[] | undefined)[];

export class ConceptIndex {
  readonly #root: Node = { next: new Map(), concepts: null };
  readonly #words = new Set<string>();

  /** `lists`: concept name to word list in the notation of vocabulary.ts. */
  constructor(lists: Readonly<Record<string, string>>) {
    for (const [concept, list] of Object.entries(lists)) {
      for (const entry of entries(list)) this.#add(concept, entry);
    }
  }

  /** Names known only at run time (products of the project's configuration). */
  add(concept: string, phrases: readonly string[]): void {
    for (const phrase of phrases) this.#add(concept, phrase);
  }

  #add(concept: string, entry: string): void {
    let nodes: Node[] = [this.#root];
    for (const word of entry.split(/\s+/)) {
      const optional = word.endsWith("?");
      const choices = wordChoices(optional ? word.slice(0, -1) : word);
      const following: Node[] = optional ? [...nodes] : [];
      for (const key of choices) {
        this.#words.add(key);
        for (const node of nodes) {
          let next = node.next.get(key);
          if (!next) {
            next = { next: new Map(), concepts: null };
            node.next.set(key, next);
          }
          if (!following.includes(next)) following.push(next);
        }
      }
      nodes = following;
    }
    for (const node of nodes) {
      node.concepts ??= [];
      if (!node.concepts.includes(concept)) node.concepts.push(concept);
    }
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** For each token the longest phrase of each concept that begins there. */
  find(tokens: readonly Token[]): ConceptTable {
    const table: (ConceptMatch[] | undefined)[] = new Array(tokens.length);
    for (let from = 0; from < tokens.length; from++) {
      let node: Node | undefined = this.#root.next.get((tokens[from] as Token).key);
      if (!node) continue;
      let found: Map<string, ConceptMatch> | undefined;
      for (let to = from + 1; node; to++) {
        if (node.concepts) {
          found ??= new Map();
          for (const concept of node.concepts) found.set(concept, { concept, from, to });
        }
        const token = tokens[to];
        node = token ? node.next.get(token.key) : undefined;
      }
      if (found) table[from] = [...found.values()];
    }
    return table;
  }
}

/** The match of one of the concepts that begins at a token, the longest first; undefined where there is none. */
export function conceptAt(
  table: ConceptTable,
  at: number,
  concepts: ReadonlySet<string>,
): ConceptMatch | undefined {
  let best: ConceptMatch | undefined;
  const matches = table[at];
  if (!matches) return undefined;
  for (const match of matches) {
    if (concepts.has(match.concept) && (!best || match.to > best.to)) best = match;
  }
  return best;
}
