/**
 * The vocabulary as tables of integers, made of its notation when the package is built: to read the notation takes a
 * third of a second, and garbage that the heap grows by.
 */

/** Integers as differences, each from the one before: they are small, and pack well. */
export type Differences = readonly number[];
/** Numbers given in the order of their first use: 0 stands for one that is new, one more than the greatest so far. */
export type FirstUses = readonly number[];

export interface CompiledTree {
  /** The words that lead from the root, and the nodes to which they do. */
  readonly firstWords: Differences;
  readonly firstNodes: Differences;
  readonly branches: Differences;
  readonly words: Differences;
  readonly nodes: Differences;
  /** Nodes at which phrases end, and beside each the number of a concept. */
  readonly ends: Differences;
  readonly concepts: Differences;
}

export interface CompiledVocabulary {
  /** Names by their numbers, from 1, separated by spaces. */
  readonly words: string;
  readonly concepts: string;
  readonly choices: {
    readonly words: FirstUses;
    readonly wordStarts: Differences;
    readonly conceptStarts: Differences;
    readonly concepts: Differences;
    readonly number: Differences;
  };
  readonly programs: {
    /** Without the choices that some of them name; those follow in their order. */
    readonly elements: readonly number[];
    readonly choices: FirstUses;
  };
  /** By set of patterns: the number of its first pattern, and how many there are of each of its lists. */
  readonly sets: Readonly<Record<string, readonly number[]>>;
  /** By index of concepts. */
  readonly trees: Readonly<Record<string, CompiledTree>>;
}

/** Null where the sources run as they are: the build puts its tables in the place of this module. */
export const compiledVocabulary = null as CompiledVocabulary | null;

/** Tables of the build by their name; a name without any is an error, for its wordings are not in the package. */
export function compiledOf<Tables>(all: Readonly<Record<string, Tables>>, name: string): Tables {
  const tables = all[name];
  if (!tables) throw new Error(`The wordings of "${name}" have not been compiled.`);
  return tables;
}

export function differences(items: Iterable<number>): number[] {
  const found: number[] = [];
  let last = 0;
  for (const item of items) {
    found.push(item - last);
    last = item;
  }
  return found;
}

export function restored(differences: Differences): Int32Array {
  const items = new Int32Array(differences.length);
  let last = 0;
  for (let at = 0; at < differences.length; at++) {
    last += differences[at] as number;
    items[at] = last;
  }
  return items;
}

export function firstUses(items: Iterable<number>): number[] {
  const found: number[] = [];
  let greatest = 0;
  for (const item of items) {
    found.push(item === greatest + 1 ? 0 : item);
    greatest = Math.max(greatest, item);
  }
  return found;
}

export function used(firstUses: FirstUses): Int32Array {
  const items = new Int32Array(firstUses.length);
  let greatest = 0;
  for (let at = 0; at < firstUses.length; at++) {
    const item = (firstUses[at] as number) || greatest + 1;
    if (item > greatest) greatest = item;
    items[at] = item;
  }
  return items;
}
