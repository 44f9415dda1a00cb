/**
 * `npm run train`: learns from the labelled copy in test/corpus which runs of words speak for which family of claims,
 * and writes server/src/claims/learned/weights.ts. The part kept for judging is never looked at. The same corpus gives
 * the same weights. `-- --without d1-,d2-` leaves out the documents whose names begin so: what comes of it shows how
 * the rest judges them unseen, and is not for keeping.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyseBlock } from "../server/src/claims/blockFacts.ts";
import { type Feature, featuresOf } from "../server/src/claims/learned/features.ts";
import {
  anything,
  encode,
  learnedFamilies,
  levelOf,
  type Weights,
} from "../server/src/claims/learned/model.ts";
import { scaleOf } from "../server/src/claims/learned/recognise.ts";
import { read } from "../server/src/reading/index.ts";
import { type CopyLanguage, type ProseBlock, toSource } from "../server/src/reading/prose.ts";
import { rules } from "../server/src/rules/index.ts";
import { unmark } from "../test/rules/marked.ts";

const corpus = resolve(import.meta.dirname, "../test/corpus");
const target = resolve(import.meta.dirname, "../server/src/claims/learned/weights.ts");
const count = anything + 1;
const numbers = new Map<string, number>(learnedFamilies.map((family, number) => [family, number]));

const without = process.argv.indexOf("--without");
const leftOut = without < 0 ? [] : (process.argv[without + 1] ?? "").split(",");

/** A run of words has to stand in as many sentences. */
const fewest = 3;
const rounds = 12;
const rate = 2;
const smoothing = 0.05;
/** How much evidence a weight needs to be kept, */
const sparsity = 0.8;

interface Example {
  readonly features: readonly number[];
  readonly families: readonly number[];
}

const languages: Readonly<Record<string, CopyLanguage>> = {
  md: "markdown",
  html: "html",
  txt: "plaintext",
  mdx: "mdx",
};

/** The labelled sentences of whole documents. */
function* documentExamples(folder: string): Generator<Example> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".json") || leftOut.some((prefix) => name.startsWith(prefix))) continue;
    const label = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      file: string;
      sentences: { text: string; rules: string[]; maybe?: string[] }[];
    };
    const text = readFileSync(join(folder, label.file), "utf8");
    const language = languages[label.file.split(".").at(-1) ?? ""] ?? "plaintext";
    const sentences = read(text, language).blocks.flatMap(sentencesOf);
    for (const { text: words, rules, maybe } of label.sentences) {
      if (maybe && maybe.length > 0) continue;
      const start = text.indexOf(words);
      const own = sentences.filter((s) => s.start < start + words.length && s.end > start);
      if (own.length === 0) continue;
      yield { features: own.flatMap((s) => s.features), families: familiesOf(rules) };
    }
  }
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly features: readonly number[];
}

function sentencesOf(block: ProseBlock): Sentence[] {
  const { tokens, sentences } = analyseBlock(block.text);
  return sentences.map(({ start, end, tokenFrom, tokenTo }) => ({
    ...toSource(block, start, end),
    features: hashes(featuresOf(tokens, tokenFrom, tokenTo)),
  }));
}

const hashes = (features: readonly Feature[]): number[] => features.map(({ hash }) => hash);

/** Single lines: rules, a tab, and the words. */
function* lineExamples(folder: string): Generator<Example> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".tsv")) continue;
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      const [rules = "", words] = line.split("\t");
      if (words === undefined) continue;
      const { tokens, sentences } = analyseBlock(words);
      const features = sentences.flatMap((s) => hashes(featuresOf(tokens, s.tokenFrom, s.tokenTo)));
      yield { features, families: familiesOf(rules.split(",")) };
    }
  }
}

/** The rules' own examples: what they mark, what they leave, and what their fixes write. */
function* ruleExamples(): Generator<Example> {
  for (const rule of rules) {
    const number = numbers.get(rule.id);
    if (number === undefined) continue;
    for (const { text, fixed, language } of rule.bad) {
      const marks = unmark(text);
      yield* exampleOf(marks.text, language, (start, end) =>
        marks.ranges.some((mark) => mark.start < end && mark.end > start) ? [number, anything] : [],
      );
      if (fixed) yield* exampleOf(fixed, language, () => []);
    }
    for (const { text, language } of rule.good) yield* exampleOf(text, language, () => []);
  }
}

function* exampleOf(
  text: string,
  language: string | undefined,
  families: (start: number, end: number) => number[],
): Generator<Example> {
  if (language === "yaml") return;
  const { blocks } = read(text, (language ?? "markdown") as CopyLanguage);
  for (const { start, end, features } of blocks.flatMap(sentencesOf))
    yield { features, families: families(start, end) };
}

function familiesOf(rules: readonly string[]): number[] {
  const families = rules.flatMap((rule) => numbers.get(rule) ?? []);
  return families.length > 0 ? [...families, anything] : families;
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
function learn(examples: readonly Example[], features: number) {
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
      const { features: own, families } = examples[index] as Example;
      const scale = scaleOf(own.length);
      for (let family = 0; family < count; family++)
        sums[family] = weights[features * count + family] as number;
      for (const feature of own)
        for (let family = 0; family < count; family++)
          sums[family] = (sums[family] as number) + (weights[feature * count + family] as number) * scale;
      for (let family = 0; family < count; family++) {
        const wrong = 1 / (1 + Math.exp(-(sums[family] as number))) - (families.includes(family) ? 1 : 0);
        if (Math.abs(wrong) < 1e-3) continue;
        update(features * count + family, wrong, 0);
        for (const feature of own) update(feature * count + family, wrong * scale, sparsity);
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
  const kept = examples.map(({ features, families }) => ({
    features: [...new Set(features)].flatMap((hash) => ids.get(hash) ?? []),
    families,
  }));
  return { examples: kept, hashes: [...ids.keys()] };
}

const all = [
  ...documentExamples(join(corpus, "building")),
  ...lineExamples(join(corpus, "lines")),
  ...[...ruleExamples()].flatMap((example) => [example, example, example]),
];
const { examples, hashes: runs } = numbered(all);
const { weights, bias } = learn(examples, runs.length);
let greatest = 0;
for (let at = 0; at < runs.length * count; at++)
  greatest = Math.max(greatest, Math.abs(weights[at] as number));
const kept: Weights[] = runs.flatMap((hash, feature) => {
  const of: [number, number][] = [];
  for (let family = 0; family < count; family++) {
    const level = levelOf(weights[feature * count + family] as number, greatest);
    if (level !== 0) of.push([family, level]);
  }
  return of.length > 0 ? [{ hash, of }] : [];
});
const encoded = encode(kept);
writeFileSync(
  target,
  `/** Written by \`npm run train\` from ${all.length.toLocaleString("en")} labelled sentences: not for reading. */
import type { ModelData } from "./model.ts";

export const modelData: ModelData = {
  bias: [${[...bias].map((value) => value.toFixed(4)).join(", ")}],
  greatest: ${greatest.toPrecision(8)},
  hashes:
    "${encoded.hashes}",
  families:
    "${encoded.families}",
  weights:
    "${encoded.weights}",
};
`,
);
console.log(
  `${all.length} sentences, ${runs.length} runs of words, ${kept.length} kept, ${encoded.weights.length} weights`,
);
