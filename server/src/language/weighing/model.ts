/** Weights that have been learned: for each run of words how much it speaks for or against each of a few labels. */
import { digitsOf, distanceIn, letter } from "./letters.ts";

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

const levels = 10;
/** The level that comes nearest to a weight, from -10 to 10; 0 for one that is too small to tell. */
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
    hashes += distanceIn(hash - last);
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

/** Hashes have no more bits (see features.ts). */
const HASH_BITS = 24;

function countRuns(labels: Uint8Array): number {
  let runs = 0;
  for (const label of labels) if (label >= 32) runs++;
  return runs;
}

/** Files where the weights of each hash begin. What it reads stands in variables: the code runs once, before it is compiled. */
function fill(
  table: Int32Array,
  places: Int32Array,
  shift: number,
  distances: Uint8Array,
  labels: Uint8Array,
): void {
  const mask = table.length - 1;
  let hash = 0;
  let place = 0;
  for (let at = 0; at < distances.length; at++) {
    let digit = distances[at] as number;
    for (let bits = 0; ; bits += 5) {
      hash += (digit & 31) << bits;
      if (digit < 32) break;
      digit = distances[++at] as number;
    }
    let slot = hash >> shift;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = hash + 1;
    places[slot] = place;
    while ((labels[place] as number) < 32) place++;
    place++;
  }
}

/** A model ready to be asked. */
export class Model {
  /** What every sentence begins with, by label. */
  readonly bias: readonly number[];
  /** Hashes at their highest bits or in the free places after it, one added; 0 where there is none. */
  readonly #hashes: Int32Array;
  /** Where the weights of a hash begin in `#labels` and `#levels`. */
  readonly #places: Int32Array;
  readonly #mask: number;
  /** A table is filled in the order of the hashes, from its beginning to its end: memory likes that. */
  readonly #shift: number;
  /** Numbers of labels, 32 added to the last of each run. */
  readonly #labels: Uint8Array;
  readonly #levels: Uint8Array;
  /** By level. */
  readonly #weightAt: Float32Array;

  constructor({ bias, greatest, hashes, labels, weights }: ModelData) {
    this.bias = bias;
    this.#labels = digitsOf(labels);
    this.#levels = digitsOf(weights);
    this.#weightAt = Float32Array.from({ length: 2 * levels + 1 }, (_, digit) =>
      weightOf(digit - levels, greatest),
    );
    const runs = countRuns(this.#labels);
    let bits = 10;
    while (1 << bits < runs * ROOM) bits++;
    const size = 1 << bits;
    this.#shift = HASH_BITS - bits;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#places = new Int32Array(size);
    fill(this.#hashes, this.#places, this.#shift, digitsOf(hashes), this.#labels);
  }

  /** Where the weights of a run begin; -1 where it has none. */
  readonly find = (hash: number): number => {
    const hashes = this.#hashes;
    for (let slot = hash >> this.#shift; ; slot = (slot + 1) & this.#mask) {
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
      sums[label & 31] = (sums[label & 31] as number) + this.#weightOf(place) * factor;
      if (label >= 32) return;
    }
  }

  /** The weight for one label among those that begin at a place. */
  weight(begin: number, label: number): number {
    for (let place = begin; ; place++) {
      const own = this.#labels[place] as number;
      if ((own & 31) === label) return this.#weightOf(place);
      if (own >= 32) return 0;
    }
  }

  #weightOf(place: number): number {
    return this.#weightAt[this.#levels[place] as number] as number;
  }
}
