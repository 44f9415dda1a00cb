/** A sentence weighed by its words. */
import type { Token } from "../tokens.ts";
import type { Feature } from "./features.ts";
import type { Model } from "./model.ts";

/** Where in a sentence the words stand that speak for a label. Token indexes, `to` exclusive. */
export interface WordingSpan {
  readonly from: number;
  readonly to: number;
}

/** Tokens `from` to `to`, exclusive. */
export interface TokenRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

export class WeighedSentence {
  readonly #model: Model;
  readonly #groups: readonly (readonly Feature[])[];
  readonly #range: TokenRange;
  /** For each label what speaks for it, less what speaks against it: the logarithm of the odds. */
  readonly sums: number[];

  /** `groups`: its features, of several kinds, as far as the model knows them. */
  constructor(model: Model, range: TokenRange, groups: readonly (readonly Feature[])[]) {
    this.#model = model;
    this.#groups = groups;
    this.#range = range;
    this.sums = model.bias.slice();
    for (const group of groups) {
      const scale = scaleOf(group.length);
      for (const { place } of group) model.add(place, scale, this.sums);
    }
  }

  /** How probable a label is: from 0 to 1. */
  probability(label: number): number {
    return 1 / (1 + Math.exp(-(this.sums[label] as number)));
  }

  /** The run of words that speaks for a label: what each word adds is summed, what speaks against ends it. */
  span(label: number): WordingSpan {
    const { tokens, from } = this.#range;
    let [first, last] = heaviestRun(this.#shares(label));
    while (first < last - 1 && !isContent(tokens[from + first] as Token)) first++;
    while (last > first + 1 && !isContent(tokens[from + last - 1] as Token)) last--;
    return { from: from + first, to: from + last };
  }

  /** What each word of the sentence adds. */
  #shares(label: number): Float32Array {
    const shares = new Float32Array(this.#range.to - this.#range.from);
    for (const group of this.#groups) {
      const scale = scaleOf(group.length);
      for (const { place, from, to } of group) {
        if (from === to) continue;
        const share = (this.#model.weight(place, label) * scale) / (to - from);
        for (let at = from - this.#range.from; at < to - this.#range.from; at++)
          shares[at] = (shares[at] as number) + share;
      }
    }
    return shares;
  }
}

/** Much said of one kind says no more than little. */
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
