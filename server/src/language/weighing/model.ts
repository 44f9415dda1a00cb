/** Weights that have been learned: for each run of words how much it speaks for or against each of a few labels. */

/**
 * What a model is made of. Three streams of letters, each of one kind, so that they pack well: for every run of words
 * in the order of their hashes the distance from the one before, the labels that it speaks for or against, and how
 * much.
 */
export interface ModelData {
  /** By label: what every sentence begins with. At most 32. */
  readonly bias: readonly number[];
  /** The greatest weight. */
  readonly greatest: number;
  /** Distances in digits of base 32, the lowest first, 32 added to all but the last. */
  readonly hashes: string;
  /** Numbers of labels, 32 added to the last of each run. */
  readonly labels: string;
  /** Levels, `levels` added: see `weightOf`. */
  readonly weights: string;
}

/** A run of words by its number, and its weights. */
export interface Weights {
  readonly hash: number;
  /** Pairs of a label's number and a level. */
  readonly of: readonly (readonly [label: number, level: number])[];
}

const levels = 15;
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const letter = (value: number): string => letters[value] as string;
const values: ReadonlyMap<number, number> = new Map(
  [...letters].map((character, value) => [character.charCodeAt(0), value]),
);

/** The level that comes nearest to a weight, from -15 to 15; 0 for one that is too small to tell. */
export function levelOf(weight: number, greatest: number): number {
  return Math.sign(weight) * Math.round(levels * (Math.abs(weight) / greatest) ** (1 / power));
}

/** Levels lie closer where weights are small. */
const power = 1.5;

function weightOf(level: number, greatest: number): number {
  return Math.sign(level) * (Math.abs(level) / levels) ** power * greatest;
}

export function encode(runs: readonly Weights[]): Pick<ModelData, "hashes" | "labels" | "weights"> {
  let hashes = "";
  let labels = "";
  let weights = "";
  let last = 0;
  for (const { hash, of } of [...runs].sort((a, b) => a.hash - b.hash)) {
    let distance = hash - last;
    for (; distance >= 32; distance = Math.floor(distance / 32)) hashes += letter(32 + (distance % 32));
    hashes += letter(distance);
    last = hash;
    of.forEach(([label, level], index) => {
      labels += letter(index === of.length - 1 ? 32 + label : label);
      weights += letter(levels + level);
    });
  }
  return { hashes, labels, weights };
}

/** Most runs are unknown, which one bit of these can tell of nearly all. */
const SIEVE = 1 << 19;

/** A model ready to be asked. */
export class Model {
  readonly bias: Float32Array;
  /** Where the weights of a run begin in `#labels` and `#weights`. */
  readonly #places = new Map<number, number>();
  readonly #sieve = new Uint8Array(SIEVE / 8);
  /** Numbers of labels, 32 added to the last of each run. */
  readonly #labels: Uint8Array;
  readonly #weights: Float32Array;

  constructor({ bias, greatest, hashes, labels, weights }: ModelData) {
    this.bias = Float32Array.from(bias);
    this.#labels = Uint8Array.from(labels, digitOf);
    this.#weights = Float32Array.from(weights, (character) =>
      weightOf(digitOf(character) - levels, greatest),
    );
    let hash = 0;
    let place = 0;
    for (let at = 0; at < hashes.length; at++) {
      for (let scale = 1; ; scale *= 32, at++) {
        const digit = values.get(hashes.charCodeAt(at)) as number;
        hash += (digit % 32) * scale;
        if (digit < 32) break;
      }
      this.#places.set(hash, place);
      const bit = hash % SIEVE;
      this.#sieve[bit >> 3] = (this.#sieve[bit >> 3] as number) | (1 << (bit & 7));
      while ((this.#labels[place] as number) < 32) place++;
      place++;
    }
  }

  /** Whether it has weights for a run. */
  readonly knows = (hash: number): boolean => {
    const bit = hash % SIEVE;
    return ((this.#sieve[bit >> 3] as number) & (1 << (bit & 7))) !== 0 && this.#places.has(hash);
  };

  /** Adds the weights of a run, times `factor`, to the sums of all labels. */
  add(hash: number, factor: number, sums: Float32Array): void {
    let place = this.#places.get(hash);
    if (place === undefined) return;
    for (let more = true; more; place++) {
      const label = this.#labels[place] as number;
      more = label < 32;
      sums[label % 32] = (sums[label % 32] as number) + (this.#weights[place] as number) * factor;
    }
  }

  /** The weight of a run for one label. */
  weight(hash: number, label: number): number {
    let place = this.#places.get(hash);
    if (place === undefined) return 0;
    for (;;) {
      const own = this.#labels[place] as number;
      if (own % 32 === label) return this.#weights[place] as number;
      if (own >= 32) return 0;
      place++;
    }
  }
}

const digitOf = (character: string): number => values.get(character.charCodeAt(0)) as number;
