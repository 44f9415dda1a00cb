/**
 * A small convolutional network over the words of a sentence: each filter looks for something said in three or five words
 * in a row, wherever it stands, and what the filters have found is weighed for each label (Kim, "Convolutional Neural
 * Networks for Sentence Classification", EMNLP 2014). Unlike the weights of single runs of words it sees that words are
 * alike, and what the rest of the sentence makes of them.
 */
import { numbersIn, numbersOf, type Rounded } from "./letters.ts";
import { mostWords, type WordSequence } from "./sequence.ts";

/** Numbers by which a word is told. */
export const width = 32;
/** Filters over three words, and as many over five. */
export const filters = 64;
export const hidden = 64;
const both = 2 * filters;
/** Places outside of a sentence from which a filter sees into it. */
const margin = 2;
/** Other sentences that are heard with it. */
export const around = 5;
/** What hidden units are made of. */
export const inputs = both + around * width;
/** Places of the words that a filter looks at, from its own: first those of three, then those of five. */
export const reach = [-1, 0, 1, -2, -1, 0, 1, 2] as const;
/** Of these the first are those of filters over three words. */
export const narrow = 3;
/** What a word gives to all filters in all the places in which they may see it. */
export const spread = reach.length * filters;

/** Steps to which the numbers of words are rounded, and all others. */
export const wordLevels = 7;
export const levels = 31;

export interface NetworkData {
  /** Numbers of words that are known (see sequence.ts), the distance of each from the one before. */
  readonly words: string;
  /** `width` for each, those of an unknown word first. */
  readonly vectors: Rounded;
  /** By number of a vector, by place in `reach`, by filter. */
  readonly filters: Rounded;
  /** What filters begin with. */
  readonly thresholds: Rounded;
  /** By filter, then by sentence around and number of its gist; by hidden unit. Then what hidden units begin with. */
  readonly hidden: Rounded;
  /** By hidden unit, by label; then what labels begin with. */
  readonly labels: Rounded;
  /** Traits of the place (see features.ts), the distance of each from the one before, and what each adds to each label. */
  readonly traits: string;
  readonly traitWeights: Rounded;
}

/** Words whose share in the filters is kept, twice as many at the most. */
const mostKept = 1000;

export class Network {
  /** By number of the word: its row in `#vectors`. */
  readonly #rows: ReadonlyMap<number, number>;
  readonly #vectors: Float32Array;
  readonly #filters: Float32Array;
  readonly #thresholds: Float32Array;
  readonly #hidden: Float32Array;
  readonly #labels: Float32Array;
  readonly #traits: ReadonlyMap<number, number>;
  readonly #traitWeights: Float32Array;
  readonly #count: number;
  /** By row: see `spread`. Those asked for last, and those before them. */
  #kept = new Map<number, Float32Array>();
  #keptBefore: ReadonlyMap<number, Float32Array> = new Map();
  readonly #found = new Float32Array(both);
  /** By place, with some before the first word and behind the last, by filter. */
  readonly #sums = new Float32Array((mostWords + 2 * margin) * both);

  constructor(data: NetworkData) {
    this.#rows = placesOf(data.words, 1);
    this.#vectors = numbersOf(data.vectors, wordLevels);
    this.#filters = numbersOf(data.filters, levels);
    this.#thresholds = numbersOf(data.thresholds, levels);
    this.#hidden = numbersOf(data.hidden, levels);
    this.#labels = numbersOf(data.labels, levels);
    this.#traits = placesOf(data.traits, 0);
    this.#traitWeights = numbersOf(data.traitWeights, levels);
    this.#count = this.#labels.length / (hidden + 1);
  }

  /** What the words of a sentence give to the hidden units. */
  units(sequence: WordSequence): Float32Array {
    this.#look(sequence);
    const units = this.#hidden.slice(inputs * hidden);
    for (let filter = 0; filter < both; filter++) {
      const found = this.#found[filter] as number;
      if (found !== 0) this.#give(units, filter, found);
    }
    return units;
  }

  /** What a sentence is about, as far as another has to know. */
  gist(sequence: WordSequence): Float32Array {
    const gist = new Float32Array(width);
    const words = sequence.filter((number) => number > 0);
    const scale = 1 / Math.sqrt(Math.max(1, words.length));
    for (const word of words) addRow(gist, this.#vectors, (this.#rows.get(word) ?? 0) * width, scale);
    return gist;
  }

  /**
   * By label: the logarithm of the odds. `own`: the units of the sentence; `others`: the gists of those around it, in the
   * order that was learned; `traits`: those of its place.
   */
  odds(own: Float32Array, others: readonly (Float32Array | null)[], traits: readonly number[]): Float32Array {
    const units = own.slice();
    others.forEach((gist, index) => {
      const begin = both + index * width;
      if (gist) for (let at = 0; at < width; at++) this.#give(units, begin + at, gist[at] as number);
    });
    const count = this.#count;
    const odds = this.#labels.slice(hidden * count);
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit] as number;
      if (value > 0) addRow(odds, this.#labels, unit * count, value);
    }
    const known: number[] = [];
    for (const trait of traits) {
      const place = this.#traits.get(trait);
      if (place !== undefined) known.push(place);
    }
    const scale = 1 / Math.sqrt(Math.max(1, known.length));
    for (const trait of known) addRow(odds, this.#traitWeights, trait * count, scale);
    return odds;
  }

  #give(units: Float32Array, input: number, value: number): void {
    addRow(units, this.#hidden, input * hidden, value);
  }

  /** What each filter finds where it finds most. */
  #look(sequence: WordSequence): void {
    const places = this.#see(sequence);
    const found = this.#found.fill(0);
    const sums = this.#sums;
    for (let begin = margin * both; begin < (margin + places) * both; begin += both)
      for (let filter = 0; filter < both; filter++) {
        const sum = (sums[begin + filter] as number) + (this.#thresholds[filter] as number);
        if (sum > (found[filter] as number)) found[filter] = sum;
      }
  }

  /** Sums up what each filter sees in each place; the number of places. */
  #see(sequence: WordSequence): number {
    const places = sequence.reduce((count, number) => (number > 0 ? count + 1 : count), 0);
    const sums = this.#sums.fill(0, 0, (places + 2 * margin) * both);
    let at = margin - 1;
    for (const number of sequence) {
      const row = this.#rows.get(Math.abs(number));
      if (number > 0) at++;
      else if (row === undefined) continue;
      const share = this.#share(row ?? 0);
      for (let place = 0; place < reach.length; place++) {
        const begin = (at - (reach[place] as number)) * both + (place < narrow ? 0 : filters);
        const from = place * filters;
        for (let filter = 0; filter < filters; filter++)
          sums[begin + filter] = (sums[begin + filter] as number) + (share[from + filter] as number);
      }
    }
    return places;
  }

  #share(row: number): Float32Array {
    let share = this.#kept.get(row) ?? this.#keptBefore.get(row);
    if (!share) {
      share = new Float32Array(spread);
      for (let number = 0; number < width; number++) {
        const value = this.#vectors[row * width + number] as number;
        if (value !== 0) addRow(share, this.#filters, number * spread, value);
      }
    }
    if (this.#kept.size >= mostKept) {
      this.#keptBefore = this.#kept;
      this.#kept = new Map();
    }
    this.#kept.set(row, share);
    return share;
  }
}

/** Adds to `sums` as many of `values` from `begin`, times `factor`. */
function addRow(sums: Float32Array, values: Float32Array, begin: number, factor: number): void {
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] as number) + factor * (values[begin + at] as number);
}

function placesOf(distances: string, first: number): ReadonlyMap<number, number> {
  return new Map(numbersIn(distances).map((number, index) => [number, index + first]));
}
