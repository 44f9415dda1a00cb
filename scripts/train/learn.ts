/** Learns weights for features of sentences from labelled examples. */
import { encode, levelOf, type ModelData, type Weights } from "../../server/src/language/weighing/model.ts";
import { scaleOf } from "../../server/src/language/weighing/weighedSentence.ts";
import { Chance } from "./chance.ts";

/** A sentence: the numbers of its features, kind by kind (features.ts), and of the labels that it has. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** A feature has to be found in as many sentences. */
const fewest = 3;
const rounds = 12;
const rate = 1;
const smoothing = 1;
/** How much evidence a weight needs to be kept. */
const sparsity = 0.8;

/** Learns `count` labels. Weights below `least` tell too little to be shipped. */
export function learn(all: readonly Example[], count: number, least: number): ModelData {
  const { examples, hashes } = numbered(all);
  const { weights, bias } = weightsOf(examples, hashes.length, count);
  let greatest = 0;
  for (let at = 0; at < hashes.length * count; at++)
    greatest = Math.max(greatest, Math.abs(weights[at] as number));
  const kept: Weights[] = hashes.flatMap((hash, feature) => {
    const of: [number, number][] = [];
    for (let label = 0; label < count; label++) {
      const weight = weights[feature * count + label] as number;
      const level = Math.abs(weight) < least ? 0 : levelOf(weight, greatest);
      if (level !== 0) of.push([label, level]);
    }
    return of.length > 0 ? [{ hash, of }] : [];
  });
  return { bias: [...bias], greatest, ...encode(kept) };
}

/** An example with its features numbered from 0, each with its scale. */
interface Numbered {
  readonly features: Int32Array;
  readonly scales: Float32Array;
  readonly labels: readonly number[];
}

/** Logistic regression by FTRL-Proximal (McMahan et al., KDD 2013), which leaves most weights at nothing. */
function weightsOf(examples: readonly Numbered[], features: number, count: number) {
  const weights = new Float32Array((features + 1) * count);
  const gathered = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  const order = examples.map((_, index) => index);
  const chance = new Chance(7);
  const sums = new Float32Array(count);
  const update = (at: number, gradient: number, penalty: number): void => {
    const before = squares[at] as number;
    const after = before + gradient * gradient;
    const weight = weights[at] as number;
    const sum =
      (gathered[at] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight;
    squares[at] = after;
    gathered[at] = sum;
    weights[at] =
      Math.abs(sum) <= penalty
        ? 0
        : -(sum - Math.sign(sum) * penalty) / ((smoothing + Math.sqrt(after)) / rate);
  };
  for (let round = 0; round < rounds; round++) {
    chance.shuffle(order);
    for (const index of order) {
      const { features: own, scales, labels } = examples[index] as Numbered;
      for (let label = 0; label < count; label++) sums[label] = weights[features * count + label] as number;
      for (let i = 0; i < own.length; i++) {
        const at = (own[i] as number) * count;
        const scale = scales[i] as number;
        for (let label = 0; label < count; label++)
          sums[label] = (sums[label] as number) + (weights[at + label] as number) * scale;
      }
      for (let label = 0; label < count; label++) {
        const wrong = 1 / (1 + Math.exp(-(sums[label] as number))) - (labels.includes(label) ? 1 : 0);
        if (Math.abs(wrong) < 1e-3) continue;
        update(features * count + label, wrong, 0);
        for (let i = 0; i < own.length; i++)
          update((own[i] as number) * count + label, wrong * (scales[i] as number), sparsity);
      }
    }
  }
  return { weights, bias: weights.slice(features * count) };
}

/** The examples with their features numbered from 0, those that are too rare left out. */
function numbered(examples: readonly Example[]): { examples: Numbered[]; hashes: number[] } {
  const times = new Map<number, number>();
  for (const { features } of examples)
    for (const group of features) for (const hash of group) times.set(hash, (times.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of times) if (count >= fewest) ids.set(hash, ids.size);
  const kept = examples.map(({ features, labels }) => {
    const groups = features.map((group) => group.flatMap((hash) => ids.get(hash) ?? []));
    return {
      features: Int32Array.from(groups.flat()),
      scales: Float32Array.from(groups.flatMap((group) => group.map(() => scaleOf(group.length)))),
      labels,
    };
  });
  return { examples: kept, hashes: [...ids.keys()] };
}
