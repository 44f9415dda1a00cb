/** Learns a network (server/src/language/weighing/network.ts) from labelled examples. */
import { distanceIn, rounded } from "../../server/src/language/weighing/letters.ts";
import {
  filters,
  hidden,
  inputs,
  levels,
  type NetworkData,
  narrow,
  reach,
  spread,
  width,
  wordLevels,
} from "../../server/src/language/weighing/network.ts";
import type { WordSequence } from "../../server/src/language/weighing/sequence.ts";
import { Chance } from "./chance.ts";
import { Parameters, type Rate } from "./parameters.ts";

/** What a network sees of a sentence. */
export interface ReadSentence {
  readonly sequence: WordSequence;
  /** Those around it, in the order of `wordsAround`. */
  readonly others: readonly (WordSequence | null)[];
  readonly traits: readonly number[];
}

export interface ReadExample {
  readonly read: ReadSentence;
  readonly labels: readonly number[];
}

const epochs = 5;
const batch = 32;
const rate = 0.004;
/** Share of the steps in which the rate rises; from there on it falls. */
const rising = 0.1;
/** A word and a trait have to be met in as many sentences. */
const fewestWords = 6;
const fewestTraits = 20;
/** Shares of what is left out at random, so that nothing is learned by heart: words, numbers of words, findings. */
const lostWords = 0.04;
const lostNumbers = 0.1;
const lostFindings = 0.3;
const bothFilters = 2 * filters;
/** Numbers of words are rounded up to as many times their spread. */
const wordRange = 2.6;

/** An example, its words and traits numbered. Rows of words: 0 is that of all unknown ones. */
interface Numbered {
  readonly words: Int32Array;
  /** What words mean and how they are meant, each with the place of its word. */
  readonly more: readonly { readonly at: number; readonly row: number }[];
  readonly others: readonly Int32Array[];
  readonly traits: Int32Array;
  readonly labels: Float32Array;
}

/** Learns `count` labels. */
export function learnNetwork(examples: readonly ReadExample[], count: number): NetworkData {
  const words = frequent(
    examples.map(({ read }) => new Set(read.sequence.map(Math.abs))),
    fewestWords,
  );
  const traits = frequent(
    examples.map(({ read }) => new Set(read.traits)),
    fewestTraits,
  );
  const learner = new Learner(words.length + 1, traits.length, count);
  learner.learn(numbered(examples, words, traits, count));
  return learner.data(words, traits);
}

/** Those that stand in enough sets, from the least up. */
function frequent(sets: readonly ReadonlySet<number>[], fewest: number): number[] {
  const times = new Map<number, number>();
  for (const set of sets) for (const number of set) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count >= fewest)
    .map(([number]) => number)
    .sort((a, b) => a - b);
}

function numbered(
  examples: readonly ReadExample[],
  words: readonly number[],
  traits: readonly number[],
  count: number,
): Numbered[] {
  const rows = new Map(words.map((word, index) => [word, index + 1]));
  const places = new Map(traits.map((trait, index) => [trait, index]));
  const wordsOf = (sequence: WordSequence | null): Int32Array =>
    (sequence ?? new Int32Array(0)).filter((number) => number > 0).map((word) => rows.get(word) ?? 0);
  return examples.map(({ read, labels }) => ({
    words: wordsOf(read.sequence),
    more: moreOf(read.sequence, rows),
    others: read.others.map(wordsOf),
    traits: Int32Array.from(read.traits.flatMap((trait) => places.get(trait) ?? [])),
    labels: Float32Array.from({ length: count }, (_, label) => (labels.includes(label) ? 1 : 0)),
  }));
}

function moreOf(sequence: WordSequence, rows: ReadonlyMap<number, number>): Numbered["more"] {
  const more: { at: number; row: number }[] = [];
  let at = -1;
  for (const number of sequence) {
    if (number > 0) at++;
    const row = number > 0 ? undefined : rows.get(-number);
    if (row !== undefined) more.push({ at, row });
  }
  return more;
}

/** Backpropagation, by hand: of a filter only the words where it found most have a share in it. */
class Learner {
  readonly #chance = new Chance(7);
  readonly #vectors: Parameters;
  readonly #filters: Parameters;
  readonly #thresholds = new Parameters(bothFilters);
  readonly #hidden: Parameters;
  readonly #units = new Parameters(hidden);
  readonly #labels: Parameters;
  readonly #biases: Parameters;
  readonly #traits: Parameters;
  /** Rows of words and traits that the batch has met. */
  readonly #metWords = new Set<number>();
  readonly #metTraits = new Set<number>();

  /** Of the example at hand: numbers of its words, and what was kept of them. */
  #numbers = new Float32Array(0);
  #kept = new Float32Array(0);
  #lost = new Uint8Array(0);
  #slopes = new Float32Array(0);
  /** Where each filter found most, -1 for nowhere; what it found there, and what comes of the sentences around. */
  readonly #where = new Int32Array(bothFilters);
  readonly #inputs = new Float32Array(inputs);
  readonly #inputKept = new Float32Array(inputs);
  readonly #unitValues = new Float32Array(hidden);
  readonly #unitKept = new Float32Array(hidden);
  readonly #odds: Float32Array;
  readonly #sums = new Float32Array(bothFilters);

  constructor(
    words: number,
    readonly traits: number,
    readonly count: number,
  ) {
    const chance = this.#chance;
    this.#vectors = new Parameters(words * width, 0.1, chance);
    this.#filters = new Parameters(width * spread, 0.08, chance);
    this.#hidden = new Parameters(inputs * hidden, Math.sqrt(1 / inputs), chance);
    this.#labels = new Parameters(hidden * count, Math.sqrt(1 / hidden), chance);
    this.#biases = new Parameters(count);
    this.#traits = new Parameters(traits * count);
    this.#odds = new Float32Array(count);
  }

  learn(examples: Numbered[]): void {
    const steps = Math.ceil(examples.length / batch) * epochs;
    const order = [...examples];
    let step = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.#chance.shuffle(order);
      for (let from = 0; from < order.length; from += batch) {
        const group = order.slice(from, from + batch);
        for (const example of group) this.#study(example);
        step++;
        const share = step / steps;
        const now = rate * (share < rising ? share / rising : Math.max(0.01, (1 - share) / (1 - rising)));
        this.#move({ rate: now, step, batch });
      }
    }
  }

  #move(rate: Rate): void {
    for (const all of [
      this.#filters,
      this.#thresholds,
      this.#hidden,
      this.#units,
      this.#labels,
      this.#biases,
    ])
      all.move(rate);
    for (const row of this.#metWords) this.#vectors.move(rate, row * width, width);
    for (const trait of this.#metTraits) this.#traits.move(rate, trait * this.count, this.count);
    this.#metWords.clear();
    this.#metTraits.clear();
  }

  #study(example: Numbered): void {
    this.#see(example);
    this.#look(example.words.length);
    example.others.forEach((words, index) => {
      this.#hear(words, bothFilters + index * width);
    });
    this.#weigh(example.traits);
    this.#correct(example);
  }

  /** The numbers of the words, some of them lost. */
  #see({ words, more }: Numbered): void {
    const size = words.length * width;
    if (this.#numbers.length < size) {
      this.#numbers = new Float32Array(size);
      this.#kept = new Float32Array(size);
      this.#slopes = new Float32Array(size);
      this.#lost = new Uint8Array(words.length);
    }
    const { values } = this.#vectors;
    for (let at = 0; at < words.length; at++) {
      this.#lost[at] = this.#chance.next() < lostWords ? 1 : 0;
      const row = this.#lost[at] === 1 ? 0 : (words[at] as number);
      for (let n = 0; n < width; n++) this.#numbers[at * width + n] = values[row * width + n] as number;
    }
    for (const { at, row } of more)
      for (let n = 0; n < width; n++)
        this.#numbers[at * width + n] =
          (this.#numbers[at * width + n] as number) + (values[row * width + n] as number);
    for (let n = 0; n < size; n++) {
      this.#kept[n] = this.#keeps(lostNumbers);
      this.#numbers[n] = (this.#numbers[n] as number) * (this.#kept[n] as number);
    }
  }

  #keeps(lost: number): number {
    return this.#chance.next() < lost ? 0 : 1 / (1 - lost);
  }

  #look(words: number): void {
    const found = this.#inputs.fill(0);
    const where = this.#where.fill(-1);
    const weights = this.#filters.values;
    const sums = this.#sums;
    for (let at = 0; at < words; at++) {
      sums.set(this.#thresholds.values);
      for (let place = 0; place < reach.length; place++) {
        const word = at + (reach[place] as number);
        if (word < 0 || word >= words) continue;
        const first = place < narrow ? 0 : filters;
        for (let n = 0; n < width; n++) {
          const value = this.#numbers[word * width + n] as number;
          if (value === 0) continue;
          const begin = n * spread + place * filters;
          for (let f = 0; f < filters; f++)
            sums[first + f] = (sums[first + f] as number) + value * (weights[begin + f] as number);
        }
      }
      for (let filter = 0; filter < bothFilters; filter++)
        if ((sums[filter] as number) > (found[filter] as number)) {
          found[filter] = sums[filter] as number;
          where[filter] = at;
        }
    }
  }

  #hear(words: Int32Array, begin: number): void {
    const scale = 1 / Math.sqrt(Math.max(1, words.length));
    for (const row of words)
      for (let n = 0; n < width; n++)
        this.#inputs[begin + n] =
          (this.#inputs[begin + n] as number) + (this.#vectors.values[row * width + n] as number) * scale;
  }

  #weigh(traits: Int32Array): void {
    const units = this.#unitValues;
    units.set(this.#units.values);
    for (let input = 0; input < inputs; input++) {
      this.#inputKept[input] = this.#keeps(lostFindings);
      const value = (this.#inputs[input] as number) * (this.#inputKept[input] as number);
      this.#inputs[input] = value;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit++)
        units[unit] =
          (units[unit] as number) + value * (this.#hidden.values[input * hidden + unit] as number);
    }
    const { count } = this;
    const odds = this.#odds;
    odds.set(this.#biases.values);
    for (let unit = 0; unit < hidden; unit++) {
      this.#unitKept[unit] = (units[unit] as number) > 0 ? this.#keeps(lostFindings) : 0;
      const value = (units[unit] as number) * (this.#unitKept[unit] as number);
      units[unit] = value;
      if (value === 0) continue;
      for (let label = 0; label < count; label++)
        odds[label] = (odds[label] as number) + value * (this.#labels.values[unit * count + label] as number);
    }
    const scale = 1 / Math.sqrt(Math.max(1, traits.length));
    for (const trait of traits)
      for (let label = 0; label < count; label++)
        odds[label] =
          (odds[label] as number) + scale * (this.#traits.values[trait * count + label] as number);
  }

  /** Sums up how each parameter would have to move. */
  #correct({ words, more, others, traits, labels }: Numbered): void {
    const { count } = this;
    const wrong = this.#odds;
    for (let label = 0; label < count; label++)
      wrong[label] = 1 / (1 + Math.exp(-(wrong[label] as number))) - (labels[label] as number);
    this.#biases.add(0, wrong, 1);
    const scale = 1 / Math.sqrt(Math.max(1, traits.length));
    for (const trait of traits) {
      this.#metTraits.add(trait);
      this.#traits.add(trait * count, wrong, scale);
    }
    const ofUnits = new Float32Array(hidden);
    for (let unit = 0; unit < hidden; unit++) {
      if (this.#unitKept[unit] === 0) continue;
      ofUnits[unit] = this.#labels.product(unit * count, wrong) * (this.#unitKept[unit] as number);
      this.#labels.add(unit * count, wrong, this.#unitValues[unit] as number);
    }
    this.#units.add(0, ofUnits, 1);
    const slopes = this.#slopes.fill(0, 0, words.length * width);
    for (let input = 0; input < inputs; input++) {
      const kept = this.#inputKept[input] as number;
      const value = this.#inputs[input] as number;
      if (kept === 0 || (input < bothFilters && value === 0)) {
        this.#inputs[input] = 0;
        continue;
      }
      const slope = this.#hidden.product(input * hidden, ofUnits) * kept;
      this.#hidden.add(input * hidden, ofUnits, value);
      this.#inputs[input] = slope;
      if (input < bothFilters) this.#correctFilter(input, slope, words.length, slopes);
    }
    this.#correctWords(words, more, slopes);
    others.forEach((own, index) => {
      const share = this.#inputs.subarray(bothFilters + index * width, bothFilters + (index + 1) * width);
      const less = 1 / Math.sqrt(Math.max(1, own.length));
      for (const row of own) this.#correctWord(row, share, less);
    });
  }

  #correctFilter(filter: number, slope: number, words: number, slopes: Float32Array): void {
    const at = this.#where[filter] as number;
    if (at < 0) return;
    this.#thresholds.slopes[filter] = (this.#thresholds.slopes[filter] as number) + slope;
    const { values, slopes: own } = this.#filters;
    const wide = filter >= filters;
    for (let place = wide ? narrow : 0; place < (wide ? reach.length : narrow); place++) {
      const word = at + (reach[place] as number);
      if (word < 0 || word >= words) continue;
      let weight = place * filters + (wide ? filter - filters : filter);
      for (let n = word * width; n < (word + 1) * width; n++, weight += spread) {
        own[weight] = (own[weight] as number) + slope * (this.#numbers[n] as number);
        slopes[n] = (slopes[n] as number) + slope * (values[weight] as number);
      }
    }
  }

  #correctWords(words: Int32Array, more: Numbered["more"], slopes: Float32Array): void {
    for (let n = 0; n < words.length * width; n++)
      slopes[n] = (slopes[n] as number) * (this.#kept[n] as number);
    const of = (at: number): Float32Array => slopes.subarray(at * width, (at + 1) * width);
    for (let at = 0; at < words.length; at++)
      this.#correctWord(this.#lost[at] === 1 ? 0 : (words[at] as number), of(at), 1);
    for (const { at, row } of more) this.#correctWord(row, of(at), 1);
  }

  #correctWord(row: number, slopes: Float32Array, factor: number): void {
    this.#metWords.add(row);
    this.#vectors.add(row * width, slopes, factor);
  }

  data(words: readonly number[], traits: readonly number[]): NetworkData {
    const { values } = this.#vectors;
    const spreadOfWords = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    const all = (...parts: Parameters[]) => {
      const numbers = Float32Array.from(parts.flatMap((part) => [...part.values]));
      return rounded(
        numbers,
        levels,
        numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6),
      );
    };
    return {
      words: distances(words),
      vectors: rounded(values, wordLevels, spreadOfWords * wordRange),
      filters: all(this.#filters),
      thresholds: all(this.#thresholds),
      hidden: all(this.#hidden, this.#units),
      labels: all(this.#labels, this.#biases),
      traits: distances(traits),
      traitWeights: all(this.#traits),
    };
  }
}

function distances(numbers: readonly number[]): string {
  return numbers.map((number, index) => distanceIn(number - (numbers[index - 1] ?? 0))).join("");
}
