/** A sentence weighed by its words. */
import type { Token } from "../tokens.ts";
import { type Feature, featuresOf } from "./features.ts";
import type { Model } from "./model.ts";

/** Where in a sentence the words stand that speak for a label. Token indexes, `to` exclusive. */
export interface WordingSpan {
  readonly from: number;
  readonly to: number;
  /** The word that speaks most for it. */
  readonly anchor: number;
}

/** Tokens `from` to `to`, exclusive. */
export interface TokenRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

export class WeighedSentence {
  readonly #model: Model;
  readonly #known: readonly Feature[];
  readonly #sums: Float32Array;
  readonly #range: TokenRange;

  constructor(model: Model, range: TokenRange) {
    this.#model = model;
    this.#known = featuresOf(range.tokens, range.from, range.to, model.knows);
    this.#sums = sumsOf(model, this.#known);
    this.#range = range;
  }

  /** How many tokens it has. */
  get length(): number {
    return this.#range.to - this.#range.from;
  }

  /** How probable a label is: from 0 to 1. */
  probability(label: number): number {
    return 1 / (1 + Math.exp(-(this.#sums[label] as number)));
  }

  /** Whether one of the words stands in it. */
  has(words: ReadonlySet<string>): boolean {
    const { tokens, from, to } = this.#range;
    for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).key)) return true;
    return false;
  }

  /** The run of words that speaks for a label: what each word adds is summed, what speaks against ends it. */
  span(label: number): WordingSpan {
    const { tokens, from } = this.#range;
    const shares = this.#shares(label);
    let [first, last] = heaviestRun(shares);
    while (first < last - 1 && !isContent(tokens[from + first] as Token)) first++;
    while (last > first + 1 && !isContent(tokens[from + last - 1] as Token)) last--;
    let anchor = first;
    for (let at = first; at < last; at++)
      if ((shares[at] as number) > (shares[anchor] as number)) anchor = at;
    return { from: from + first, to: from + last, anchor: from + anchor };
  }

  /** What each word of the sentence adds. */
  #shares(label: number): Float32Array {
    const shares = new Float32Array(this.length);
    for (const { hash, from, to } of this.#known) {
      const share = this.#model.weight(hash, label) / (to - from);
      for (let at = from - this.#range.from; at < to - this.#range.from; at++)
        shares[at] = (shares[at] as number) + share;
    }
    return shares;
  }
}

/** For each label the sum of all that speaks for and against it. */
function sumsOf(model: Model, known: readonly Feature[]): Float32Array {
  const sums = Float32Array.from(model.bias);
  const scale = scaleOf(known.length);
  for (const { hash } of known) model.add(hash, scale, sums);
  return sums;
}

/** A long sentence says no more than a short one. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features));
}

/** The run with the greatest sum (Kadane); `to` exclusive. */
function heaviestRun(shares: Float32Array): [from: number, to: number] {
  let best: [number, number] = [0, shares.length];
  let most = Number.NEGATIVE_INFINITY;
  let start = 0;
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    sum += shares[at] as number;
    if (sum > most) {
      most = sum;
      best = [start, at + 1];
    }
    if (sum < 0) {
      sum = 0;
      start = at + 1;
    }
  }
  return best;
}

const joining = new Set("the a an and or of to in on at for with by is are was were our your its".split(" "));

const isContent = ({ kind, key }: Token): boolean =>
  kind === "number" || (kind === "word" && !joining.has(key));
