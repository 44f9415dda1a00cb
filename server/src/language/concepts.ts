/** Concepts: named sets of phrases (a disease, a treatment, a body structure), found in one pass over the tokens. */
import {
  type CompiledTree,
  compiledOf,
  compiledVocabulary,
  differences,
  restored,
} from "./compiledVocabulary.ts";
import type { Token } from "./tokens.ts";
import { entries, wordChoiceIds } from "./vocabulary.ts";
import { conceptIds, wordIds } from "./wordIds.ts";

/** A phrase of a concept. Token indexes, `to` exclusive. */
export interface ConceptMatch {
  readonly concept: string;
  /** Number of the concept. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** The matches of a token range, by the token at which they begin. */
export type ConceptTable = readonly (readonly ConceptMatch[] | undefined)[];

/** Nodes have more children than these only near the root; those are searched by halves. */
const SHORT = 8;

/** Phrases as a tree, a word to a branch, in rows of integers. */
interface Tree {
  /** By word: the node to which it leads from the root; 0 for none. */
  readonly firsts: Int32Array;
  /** Where the branches of each node begin, in rising order of their words; they end where those of the next do. */
  readonly branches: Int32Array;
  readonly words: Int32Array;
  readonly nodes: Int32Array;
  /** By node: the concepts of which it ends a phrase. */
  readonly concepts: readonly (readonly NamedConcept[] | undefined)[];
}

interface NamedConcept {
  readonly concept: string;
  readonly id: number;
}

export class ConceptIndex {
  static readonly made = new Map<string, ConceptIndex>();
  readonly #tree: Tree;
  /** All its words, once somebody asks for them. */
  #words: ReadonlySet<number> | null = null;

  /** `name`: under which it is compiled; `lists`: concept name to word list in the notation of vocabulary.ts. */
  constructor(name: string, lists: Readonly<Record<string, string>>) {
    ConceptIndex.made.set(name, this);
    this.#tree = compiledVocabulary
      ? restoredTree(compiledOf(compiledVocabulary.trees, name))
      : readTree(lists);
  }

  knows(word: string): boolean {
    this.#words ??= this.#wordsOfAll();
    return this.#words.has(wordIds.known(word));
  }

  #wordsOfAll(): ReadonlySet<number> {
    const words = new Set(this.#tree.words);
    this.#tree.firsts.forEach((node, word) => {
      if (node > 0) words.add(word);
    });
    return words;
  }

  compiled(): CompiledTree {
    const { firsts, branches, words, nodes, concepts } = this.#tree;
    const firstWords = [...firsts.keys()].filter((word) => (firsts[word] as number) > 0);
    const ends = concepts.flatMap((ended, node) => (ended ?? []).map(({ id }) => ({ node, id })));
    return {
      firstWords: differences(firstWords),
      firstNodes: differences(firstWords.map((word) => firsts[word] as number)),
      branches: differences(branches),
      words: differences(words),
      nodes: differences(nodes),
      ends: differences(ends.map(({ node }) => node)),
      concepts: differences(ends.map(({ id }) => id)),
    };
  }

  /** For each token the longest phrase of each concept that begins there. */
  find(tokens: readonly Token[]): ConceptTable {
    const table: (ConceptMatch[] | undefined)[] = new Array(tokens.length);
    const { firsts, concepts } = this.#tree;
    for (let from = 0; from < tokens.length; from++) {
      let node = firsts[(tokens[from] as Token).id] ?? 0;
      if (node === 0) continue;
      let found: ConceptMatch[] | undefined;
      for (let to = from + 1; node > 0; to++) {
        const ended = concepts[node];
        if (ended) {
          found ??= [];
          for (const { concept, id } of ended) put(found, { concept, id, from, to });
        }
        const token = tokens[to];
        node = token ? this.#next(node, token.id) : 0;
      }
      if (found) table[from] = found;
    }
    return table;
  }

  /** The node to which a word leads from another; 0 for none. */
  #next(node: number, word: number): number {
    const { branches, words, nodes } = this.#tree;
    let low = branches[node] as number;
    let high = branches[node + 1] as number;
    while (high - low > SHORT) {
      const middle = (low + high) >> 1;
      if ((words[middle] as number) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (words[low] === word) return nodes[low] as number;
    return 0;
  }
}

/** A longer phrase of a concept takes the place of a shorter one. */
function put(found: ConceptMatch[], match: ConceptMatch): void {
  const at = found.findIndex(({ id }) => id === match.id);
  if (at < 0) found.push(match);
  else found[at] = match;
}

function readTree(lists: Readonly<Record<string, string>>): Tree {
  const builder = new TreeBuilder();
  for (const [concept, list] of Object.entries(lists)) {
    const named = { concept, id: conceptIds.of(concept) };
    for (const entry of entries(list)) builder.add(named, entry);
  }
  return builder.tree();
}

function restoredTree(compiled: CompiledTree): Tree {
  const firsts = new Int32Array(wordIds.size);
  const firstNodes = restored(compiled.firstNodes);
  restored(compiled.firstWords).forEach((word, index) => {
    firsts[word] = firstNodes[index] as number;
  });
  const branches = restored(compiled.branches);
  const concepts: NamedConcept[][] = new Array(branches.length);
  const named = new Map<number, NamedConcept>();
  const ids = restored(compiled.concepts);
  restored(compiled.ends).forEach((node, index) => {
    const id = ids[index] as number;
    let concept = named.get(id);
    if (!concept) {
      concept = { concept: conceptIds.name(id), id };
      named.set(id, concept);
    }
    const ended = concepts[node];
    if (ended) ended.push(concept);
    else concepts[node] = [concept];
  });
  return { firsts, branches, words: restored(compiled.words), nodes: restored(compiled.nodes), concepts };
}

class TreeBuilder {
  /** By node: its branches. The first is the root. */
  readonly #branches: Map<number, number>[] = [new Map()];
  readonly #concepts: (NamedConcept[] | undefined)[] = [undefined];

  add(concept: NamedConcept, entry: string): void {
    let nodes = [0];
    for (const word of entry.split(/\s+/)) {
      const optional = word.endsWith("?");
      const following = new Set(optional ? nodes : []);
      for (const id of wordChoiceIds(optional ? word.slice(0, -1) : word)) {
        for (const node of nodes) following.add(this.#next(node, id));
      }
      nodes = [...following];
    }
    for (const node of nodes) {
      const ended = this.#concepts[node];
      if (!ended) this.#concepts[node] = [concept];
      else if (!ended.includes(concept)) ended.push(concept);
    }
  }

  #next(node: number, word: number): number {
    const branches = this.#branches[node] as Map<number, number>;
    let next = branches.get(word);
    if (next === undefined) {
      next = this.#branches.push(new Map()) - 1;
      this.#concepts.push(undefined);
      branches.set(word, next);
    }
    return next;
  }

  tree(): Tree {
    const firsts = new Int32Array(wordIds.size);
    for (const [word, node] of this.#branches[0] as Map<number, number>) firsts[word] = node;
    const starts = new Int32Array(this.#branches.length + 1);
    const words = new Int32Array(this.#branches.length);
    const nodes = new Int32Array(this.#branches.length);
    let count = 0;
    this.#branches.forEach((branches, node) => {
      starts[node] = count;
      // Those of the root are found by `firsts`.
      if (node > 0)
        for (const [word, next] of [...branches].sort(([a], [b]) => a - b)) {
          words[count] = word;
          nodes[count++] = next;
        }
    });
    starts[this.#branches.length] = count;
    return {
      firsts,
      branches: starts,
      words: words.subarray(0, count),
      nodes: nodes.subarray(0, count),
      concepts: this.#concepts,
    };
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
