/**
 * `npm run train`: learns from the labelled copy in test/corpus which runs of words speak for which family of claims,
 * and writes server/src/claims/learned/weights.ts. The part kept for judging is never looked at. The same corpus gives
 * the same weights. `-- --without d1-,d2-` leaves out the documents whose names begin so: what comes of it shows how
 * the rest judges them unseen, and is not for keeping.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyseBlock } from "../server/src/claims/blockFacts.ts";
import { anything, learnedFamilies } from "../server/src/claims/learned/families.ts";
import { type Feature, featuresOf } from "../server/src/language/weighing/features.ts";
import { read } from "../server/src/reading/index.ts";
import { type CopyLanguage, type ProseBlock, toSource } from "../server/src/reading/prose.ts";
import { rules } from "../server/src/rules/index.ts";
import { unmark } from "../test/rules/marked.ts";
import { type Example, train } from "./train/learn.ts";

const corpus = resolve(import.meta.dirname, "../test/corpus");
const target = resolve(import.meta.dirname, "../server/src/claims/learned/weights.ts");
const count = anything + 1;
const numbers = new Map<string, number>(learnedFamilies.map((family, number) => [family, number]));

const without = process.argv.indexOf("--without");
const leftOut = without < 0 ? [] : (process.argv[without + 1] ?? "").split(",");

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
      yield { features: own.flatMap((s) => s.features), labels: familiesOf(rules) };
    }
  }
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly features: readonly number[];
}

function sentencesOf(block: ProseBlock): Sentence[] {
  const facts = analyseBlock(block.text);
  const { sentences } = facts;
  const tokens = facts.tokens();
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
      const facts = analyseBlock(words);
      const tokens = facts.tokens();
      const features = facts.sentences.flatMap((s) => hashes(featuresOf(tokens, s.tokenFrom, s.tokenTo)));
      yield { features, labels: familiesOf(rules.split(",")) };
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
    yield { features, labels: families(start, end) };
}

function familiesOf(rules: readonly string[]): number[] {
  const families = rules.flatMap((rule) => numbers.get(rule) ?? []);
  return families.length > 0 ? [...families, anything] : families;
}

train(
  [
    ...documentExamples(join(corpus, "building")),
    ...lineExamples(join(corpus, "lines")),
    // What the rules show weighs more than what was collected.
    ...[...ruleExamples()].flatMap((example) => [example, example, example]),
  ],
  count,
  target,
  "../../language/weighing/model.ts",
);
