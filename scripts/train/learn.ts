/** Learns weights for runs of words from labelled examples, and writes them as a module. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { encode, levelOf, type Weights } from "../../server/src/language/weighing/model.ts";
import { scaleOf } from "../../server/src/language/weighing/weighedSentence.ts";

/** A sentence: the numbers of its runs of words (features.ts), and of the labels that it has. */
export interface Example {
  readonly features: readonly number[];
  readonly labels: readonly number[];
}

/** A run of words has to stand in as many sentences. */
const fewest = 3;
const rounds = 12;
const rate = 2;
const smoothing = 0.05;
/** How much evidence a weight needs to be kept. */
const sparsity = 0.8;

/** Learns `count` labels and writes them to `target`. */
export function train(all: readonly Example[], count: number, target: string): void {
  const { examples, hashes } = numbered(all);
  const { weights, bias } = learn(examples, hashes.length, count);
  let greatest = 0;
  for (let at = 0; at < hashes.length * count; at++)
    greatest = Math.max(greatest, Math.abs(weights[at] as number));
  const kept: Weights[] = hashes.flatMap((hash, feature) => {
    const of: [number, number][] = [];
    for (let label = 0; label < count; label++) {
      const level = levelOf(weights[feature * count + label] as number, greatest);
      if (level !== 0) of.push([label, level]);
    }
    return of.length > 0 ? [{ hash, of }] : [];
  });
  const encoded = encode(kept);
  writeFileSync(
    target,
    `/** Written by \`npm run train\` from ${all.length.toLocaleString("en")} labelled sentences: not for reading. */
import type { ModelData } from "../../language/weighing/model.ts";

export const modelData: ModelData = {
  bias: [${[...bias].map((value) => value.toFixed(4)).join(", ")}],
  greatest: ${greatest.toPrecision(8)},
  hashes:
    "${encoded.hashes}",
  labels:
    "${encoded.labels}",
  weights:
    "${encoded.weights}",
};
`,
  );
  console.log(
    `${relative(process.cwd(), target)}: ${all.length} sentences, ${kept.length} of ${hashes.length} runs of words, ${encoded.weights.length} weights`,
  );
}

/** Repeatable, so that the same corpus gives the same weights. */
function shuffler(seed: number): (list: unknown[]) => void {
  let state = seed;
  return (list) => {
    for (let i = list.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const j = state % (i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  };
}

/** Logistic regression by FTRL-Proximal (McMahan et al., KDD 2013), which leaves most weights at nothing. */
function learn(examples: readonly Example[], features: number, count: number) {
  const weights = new Float32Array((features + 1) * count);
  const gathered = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  const order = examples.map((_, index) => index);
  const shuffle = shuffler(7);
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
    shuffle(order);
    for (const index of order) {
      const { features: own, labels } = examples[index] as Example;
      const scale = scaleOf(own.length);
      for (let label = 0; label < count; label++) sums[label] = weights[features * count + label] as number;
      for (const feature of own)
        for (let label = 0; label < count; label++)
          sums[label] = (sums[label] as number) + (weights[feature * count + label] as number) * scale;
      for (let label = 0; label < count; label++) {
        const wrong = 1 / (1 + Math.exp(-(sums[label] as number))) - (labels.includes(label) ? 1 : 0);
        if (Math.abs(wrong) < 1e-3) continue;
        update(features * count + label, wrong, 0);
        for (const feature of own) update(feature * count + label, wrong * scale, sparsity);
      }
    }
  }
  return { weights, bias: weights.slice(features * count) };
}

/** The examples with their features numbered from 0, those that are too rare left out. */
function numbered(examples: readonly Example[]): { examples: Example[]; hashes: number[] } {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of new Set(features)) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, times] of seen) if (times >= fewest) ids.set(hash, ids.size);
  const kept = examples.map(({ features, labels }) => ({
    features: [...new Set(features)].flatMap((hash) => ids.get(hash) ?? []),
    labels,
  }));
  return { examples: kept, hashes: [...ids.keys()] };
}
