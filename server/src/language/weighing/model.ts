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
/** By character code. */
const values = new Uint8Array(128);
[...letters].forEach((character, value) => {
  values[character.charCodeAt(0)] = value;
});

function digitsOf(text: string): Uint8Array {
  const digits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) digits[at] = values[text.charCodeAt(at)] as number;
  return digits;
}

/** The level that comes nearest to a weight, from -15 to 15; 0 for one that is too small to tell. */
export function levelOf(weight: number, greatest: number): number {
  return Math.sign(weight) * Math.round(levels * (Math.abs(weight) / greatest) ** (1 / power));
}

/** Levels lie closer where weights are small. */
const power = 2.5;

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

/** A table of hashes is filled to half at the most. */
const ROOM = 2;

/** A model ready to be asked. */
export class Model {
  /** What every sentence begins with, by label. */
  readonly bias: readonly number[];
  /** Hashes where they fall or in the free places after it, one added; 0 where there is none. */
  readonly #hashes: Int32Array;
  /** Where the weights of a hash begin in `#labels` and `#weights`. */
  readonly #places: Int32Array;
  readonly #mask: number;
  /** Numbers of labels, 32 added to the last of each run. */
  readonly #labels: Uint8Array;
  readonly #weights: Float32Array;

  constructor({ bias, greatest, hashes, labels, weights }: ModelData) {
    this.bias = bias;
    this.#labels = digitsOf(labels);
    const weightAt = Float32Array.from({ length: 2 * levels + 1 }, (_, digit) =>
      weightOf(digit - levels, greatest),
    );
    const digits = digitsOf(weights);
    this.#weights = new Float32Array(digits.length);
    for (let at = 0; at < digits.length; at++) this.#weights[at] = weightAt[digits[at] as number] as number;
    let runs = 0;
    for (const label of this.#labels) if (label >= 32) runs++;
    let size = 1024;
    while (size < runs * ROOM) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#places = new Int32Array(size);
    let hash = 0;
    let place = 0;
    for (let at = 0; at < hashes.length; at++) {
      for (let scale = 1; ; scale *= 32, at++) {
        const digit = values[hashes.charCodeAt(at)] as number;
        hash += (digit % 32) * scale;
        if (digit < 32) break;
      }
      let slot = hash & this.#mask;
      while (this.#hashes[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash + 1;
      this.#places[slot] = place;
      while ((this.#labels[place] as number) < 32) place++;
      place++;
    }
  }

  /** Where the weights of a run begin; -1 where it has none. */
  readonly find = (hash: number): number => {
    const hashes = this.#hashes;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const own = hashes[slot] as number;
      if (own === hash + 1) return this.#places[slot] as number;
      if (own === 0) return -1;
    }
  };

  /** Adds the weights that begin at a place, times `factor`, to the sums of all labels. */
  add(begin: number, factor: number, sums: number[]): void {
    const labels = this.#labels;
    for (let place = begin; ; place++) {
      const label = labels[place] as number;
      sums[label & 31] = (sums[label & 31] as number) + (this.#weights[place] as number) * factor;
      if (label >= 32) return;
    }
  }

  /** The weight for one label among those that begin at a place. */
  weight(begin: number, label: number): number {
    for (let place = begin; ; place++) {
      const own = this.#labels[place] as number;
      if ((own & 31) === label) return this.#weights[place] as number;
      if (own >= 32) return 0;
    }
  }
}
