/** Claims recognised by a learned weighing of a sentence's words, where no pattern knows the wording. */
import type { Token } from "../../language/tokens.ts";
import type { ClaimFamily } from "../claim.ts";
import { type Feature, featuresOf } from "./features.ts";
import { anything, learnedFamilies, Model } from "./model.ts";
import { modelData } from "./weights.ts";

/** Where in a sentence the wording of a family stands. Token indexes, `to` exclusive. */
export interface WordingSpan {
  readonly from: number;
  readonly to: number;
  /** The word that speaks most for the family. */
  readonly anchor: number;
}

let model: Model | null = null;

/** Unpacked when the first sentence is weighed. */
function theModel(): Model {
  model ??= new Model(modelData);
  return model;
}

/** A sentence, tokens `from` to `to`, as the model sees it. */
export class WeighedSentence {
  readonly #known: readonly Feature[];
  readonly #sums: Float32Array;

  constructor(
    readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
  ) {
    const learned = theModel();
    this.#known = featuresOf(tokens, from, to).filter(({ hash }) => learned.knows(hash));
    this.#sums = sumsOf(learned, this.#known);
  }

  /** How probable it is that the sentence makes a claim of the family: from 0 to 1; null for one that is not learned. */
  probability(family: ClaimFamily): number | null {
    const number = numbers.get(family);
    return number === undefined ? null : probabilityOf(this.#sums[number] as number);
  }

  /** How probable it is that it claims anything, of whatever family. */
  get anything(): number {
    return probabilityOf(this.#sums[anything] as number);
  }

  /** Whether one of the words stands in it. */
  has(words: ReadonlySet<string>): boolean {
    for (let at = this.from; at < this.to; at++) if (words.has((this.tokens[at] as Token).key)) return true;
    return false;
  }

  /** The run of words that speaks for the family: what each word adds is summed, what speaks against ends it. */
  span(family: ClaimFamily): WordingSpan {
    const { tokens, from } = this;
    const shares = this.#shares(numbers.get(family) as number);
    let [first, last] = heaviestRun(shares);
    while (first < last - 1 && !isContent(tokens[from + first] as Token)) first++;
    while (last > first + 1 && !isContent(tokens[from + last - 1] as Token)) last--;
    let anchor = first;
    for (let at = first; at < last; at++)
      if ((shares[at] as number) > (shares[anchor] as number)) anchor = at;
    return { from: from + first, to: from + last, anchor: from + anchor };
  }

  /** What each word of the sentence adds. */
  #shares(family: number): Float32Array {
    const shares = new Float32Array(this.to - this.from);
    for (const { hash, from, to } of this.#known) {
      const share = theModel().weight(hash, family) / (to - from);
      for (let at = from - this.from; at < to - this.from; at++) shares[at] = (shares[at] as number) + share;
    }
    return shares;
  }
}

const numbers: ReadonlyMap<ClaimFamily, number> = new Map(
  learnedFamilies.map((family, number) => [family, number]),
);

const probabilityOf = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** For each family the sum of all that speaks for and against it. */
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
