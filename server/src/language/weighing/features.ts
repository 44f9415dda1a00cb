/**
 * What a learned weighing sees of a sentence, each thing as a number: its words in their stems, one by one and two and
 * three in a row; the same with what they stand for in the place of words ("<disease>"); and how words are meant.
 * Numbers, counts and figures of speech are told apart by their neighbours, not by themselves.
 */
import type { ConceptTable } from "../concepts.ts";
import type { Token } from "../tokens.ts";
import { conceptSymbol, flagSymbol, hashOf, longestAt, mix, symbolOf, symbolsOf } from "./symbols.ts";

/** A run of words as a number, and the tokens in which it stands; `to` exclusive. */
export interface Feature {
  readonly hash: number;
  /** Where a model has its weights; 0 where none was asked. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** Where a model has the weights of a feature; less than 0 where it has none, and need not hear of it. */
export type Finder = (hash: number) => number;

/** Numbers from 0, each taken once until it is cleared. */
class Met {
  #slots = new Int32Array(512);
  #rounds = new Int32Array(512);
  #round = 0;
  #count = 0;

  clear(): void {
    this.#round++;
    this.#count = 0;
  }

  /** False where it has been met. */
  add(value: number): boolean {
    if (++this.#count * 2 > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = value & mask;
    while (this.#rounds[slot] === this.#round) {
      if (this.#slots[slot] === value) return false;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = value;
    this.#rounds[slot] = this.#round;
    return true;
  }

  #grow(): void {
    const slots = this.#slots;
    const rounds = this.#rounds;
    this.#slots = new Int32Array(slots.length * 2);
    this.#rounds = new Int32Array(slots.length * 2);
    const count = this.#count;
    slots.forEach((value, at) => {
      if (rounds[at] === this.#round) this.add(value);
    });
    this.#count = count;
  }
}

const met = new Met();
const longest = 3;
const edge = hashOf("\u0002");
/** Runs of the words of tokens `from` to `to`, each once; only those that `find` finds, where a model is asked. */
export function wordFeatures(
  tokens: readonly Token[],
  from: number,
  to: number,
  find: Finder | null = null,
): readonly Feature[] {
  const found: Feature[] = [];
  const symbols = symbolsOf(tokens);
  met.clear();
  for (let at = from - 1; at <= to; at++) {
    let hash = 0;
    for (let length = 1; length <= longest && at + length - 1 <= to; length++) {
      const word = at + length - 1;
      hash = mix(hash, word < from || word >= to ? edge : (symbols[word] as number));
      const place = find ? find(hash) : 0;
      if (place < 0 || !met.add(hash)) continue;
      found.push({ hash, place, from: Math.max(from, at), to: Math.min(to, at + length) });
    }
  }
  return found;
}

const conceptSeed = hashOf("\u0005");

/** Runs in which at least one phrase stands for its concept; each once. */
export function conceptFeatures(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
  find: Finder | null = null,
): readonly Feature[] {
  const words = symbolsOf(tokens);
  const symbols = [edge];
  const starts = [from];
  const ends = [from];
  const named = [false];
  for (let at = from; at < to; ) {
    const match = longestAt(table[at], to);
    symbols.push(match ? conceptSymbol(match) : (words[at] as number));
    starts.push(at);
    at = match ? match.to : at + 1;
    ends.push(at);
    named.push(match !== null);
  }
  symbols.push(edge);
  starts.push(to);
  ends.push(to);
  named.push(false);
  const found: Feature[] = [];
  met.clear();
  for (let at = 0; at < symbols.length; at++) {
    let hash = conceptSeed;
    let any = false;
    for (let end = at; end < at + longest && end < symbols.length; end++) {
      hash = mix(hash, symbols[end] as number);
      any ||= named[end] as boolean;
      if (!any) continue;
      const place = find ? find(hash) : 0;
      if (place < 0 || !met.add(hash)) continue;
      found.push({ hash, place, from: starts[at] as number, to: ends[end] as number });
    }
  }
  return found;
}

/** How words are meant: the flags of a sentence, and each word with its own. */
export function statusFeatures(
  tokens: readonly Token[],
  flags: Uint16Array,
  from: number,
  to: number,
  find: Finder | null = null,
): readonly Feature[] {
  const found: Feature[] = [];
  const symbols = symbolsOf(tokens);
  met.clear();
  for (let at = from; at < to; at++) {
    const own = flagSymbol(flags[at] as number);
    if (own === 0) continue;
    for (const hash of [own, mix(own, symbols[at] as number)]) {
      const place = find ? find(hash) : 0;
      if (place < 0 || !met.add(hash)) continue;
      found.push({ hash, place, from: at, to: at + 1 });
    }
  }
  return found;
}

/** Words by which a sentence is known to others. */
const opening = 10;

/** The first words of tokens `from` to `to`, in their stems, as numbers. */
export function openingOf(tokens: readonly Token[], from: number, to: number): Int32Array {
  const symbols: number[] = [];
  for (let at = from; at < to && symbols.length < opening; at++)
    if ((tokens[at] as Token).kind !== "sign") symbols.push(symbolOf(tokens[at] as Token));
  return Int32Array.from(symbols);
}

/** The words of another sentence, one by one and two in a row, in the part that it has for this one. */
export function partFeatures(part: Trait, words: Int32Array): number[] {
  const seed = part.of(true);
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const one = mix(seed, words[at] as number);
    found.add(one);
    if (at + 1 < words.length) found.add(mix(one, words[at + 1] as number));
  }
  if (words.length > 0 && words.length < opening) found.add(mix(mix(seed, words[0] as number), edge));
  return [...found];
}

const traitSeed = hashOf("\u0007");

/** A trait of the place in which a sentence stands ("kind of block"): each of its values has a number. */
export class Trait {
  readonly #name: string;
  readonly #numbers = new Map<TraitValue, number>();
  readonly #pairs = new Map<TraitValue, Trait>();

  constructor(name: string) {
    this.#name = name;
  }

  of(value: TraitValue): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = mix(traitSeed, hashOf(`${this.#name}=${value}`));
      this.#numbers.set(value, number);
    }
    return number;
  }

  /** The number of two values that are met together. */
  ofBoth(one: TraitValue, other: TraitValue): number {
    let pair = this.#pairs.get(one);
    if (!pair) {
      pair = new Trait(`${this.#name}=${one},`);
      this.#pairs.set(one, pair);
    }
    return pair.of(other);
  }
}

type TraitValue = string | number | boolean | null;
