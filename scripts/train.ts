/**
 * `npm run train`: learns from the labelled copy in test/corpus which runs of words speak for which family of claims and
 * for which disclosure, and writes claimWeights.ts and disclosureWeights.ts. The part kept for judging is never looked
 * at. The same corpus gives the same weights. `-- --without d1-,d2-` leaves out the documents whose names begin so: what
 * comes of it shows how the rest judges them unseen, and is not for keeping.
 */
import { join, resolve } from "node:path";
import { analyseBlock } from "../server/src/claims/blockFacts.ts";
import { anything, learnedFamilies } from "../server/src/claims/learned/families.ts";
import { patternSignals } from "../server/src/disclosures/documentFacts.ts";
import { learnedLabels } from "../server/src/disclosures/learned/labels.ts";
import { featuresOf } from "../server/src/language/weighing/features.ts";
import { read } from "../server/src/reading/index.ts";
import { type CopyLanguage, type ProseBlock, toSource } from "../server/src/reading/prose.ts";
import { rules } from "../server/src/rules/index.ts";
import { unmark } from "../test/rules/marked.ts";
import { documentsIn, linesIn } from "./train/corpus.ts";
import { type Example, train } from "./train/learn.ts";

const corpus = resolve(import.meta.dirname, "../test/corpus");
const server = resolve(import.meta.dirname, "../server/src");

const without = process.argv.indexOf("--without");
const leftOut = without < 0 ? [] : (process.argv[without + 1] ?? "").split(",");
const documents = documentsIn(join(corpus, "building")).filter(
  ({ name }) => !leftOut.some((prefix) => name.startsWith(prefix)),
);
const lines = linesIn(join(corpus, "lines"));

const familyNumbers = numbered(learnedFamilies);
const disclosureNumbers = numbered(learnedLabels);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly features: readonly number[];
}

/** The sentences of a block. Source offsets. */
function sentencesOf(block: ProseBlock): Sentence[] {
  const facts = analyseBlock(block.text);
  const { sentences } = facts;
  const tokens = facts.tokens();
  return sentences.map(({ start, end, tokenFrom, tokenTo }) => ({
    ...toSource(block, start, end),
    features: featuresOf(tokens, tokenFrom, tokenTo).map(({ hash }) => hash),
  }));
}

/** The features of a text, whatever sentences it has. */
function featuresIn(text: string): number[] {
  const facts = analyseBlock(text);
  const tokens = facts.tokens();
  return facts.sentences.flatMap(({ tokenFrom, tokenTo }) =>
    featuresOf(tokens, tokenFrom, tokenTo).map(({ hash }) => hash),
  );
}

function familiesOf(ids: readonly string[]): number[] {
  const families = ids.flatMap((id) => familyNumbers.get(id) ?? []);
  return families.length > 0 ? [...families, anything] : families;
}

/** The labelled sentences of whole documents. */
function* documentExamples(): Generator<Example> {
  for (const { text, language, sentences } of documents) {
    const sentencesRead = read(text, language).blocks.flatMap(sentencesOf);
    for (const { text: words, rules: ids, maybe } of sentences) {
      if (maybe && maybe.length > 0) continue;
      const start = text.indexOf(words);
      const own = sentencesRead.filter((s) => s.start < start + words.length && s.end > start);
      if (own.length > 0) yield { features: own.flatMap((s) => s.features), labels: familiesOf(ids) };
    }
  }
}

/** The rules' own examples: what they mark, what they leave, and what their fixes write. */
function* ruleExamples(): Generator<Example> {
  for (const { id, bad, good } of rules) {
    if (!familyNumbers.has(id)) continue;
    for (const { text, fixed, language } of bad) {
      const marks = unmark(text);
      yield* exampleOf(marks.text, language, (start, end) =>
        marks.ranges.some((mark) => mark.start < end && mark.end > start) ? [id] : [],
      );
      if (fixed) yield* exampleOf(fixed, language, () => []);
    }
    for (const { text, language } of good) yield* exampleOf(text, language, () => []);
  }
}

function* exampleOf(
  text: string,
  language: string | undefined,
  idsAt: (start: number, end: number) => string[],
): Generator<Example> {
  if (language === "yaml") return;
  const { blocks } = read(text, (language ?? "markdown") as CopyLanguage);
  for (const { start, end, features } of blocks.flatMap(sentencesOf))
    yield { features, labels: familiesOf(idsAt(start, end)) };
}

/** What the patterns tell of other copy: what is no disclosure is learned from there. */
function* patternedExamples(): Generator<Example> {
  const texts = [
    ...lines.map(({ text }) => text),
    ...documents.flatMap(({ text, language }) => read(text, language).blocks.map((block) => block.text)),
  ];
  for (const facts of texts.map((text) => analyseBlock(text))) {
    const signals = patternSignals(facts);
    const tokens = facts.tokens();
    for (const [at, { tokenFrom, tokenTo }] of facts.sentences.entries())
      yield {
        features: featuresOf(tokens, tokenFrom, tokenTo).map(({ hash }) => hash),
        labels: learnedLabels.flatMap((label, number) =>
          signals[at]?.has(label.replace("source-", "")) ? [number] : [],
        ),
      };
  }
}

/** What is labelled by hand weighs more than what is only there in mass. */
const thrice = (examples: Iterable<Example>): Example[] => [...examples].flatMap((own) => [own, own, own]);

train(
  [
    ...documentExamples(),
    ...lines.map(({ labels, text }) => ({ features: featuresIn(text), labels: familiesOf(labels) })),
    ...thrice(ruleExamples()),
  ],
  anything + 1,
  join(server, "claims/learned/claimWeights.ts"),
);
train(
  [
    ...thrice(
      linesIn(join(corpus, "disclosures")).map(({ labels, text }) => ({
        features: featuresIn(text),
        labels: labels.flatMap((label) => disclosureNumbers.get(label) ?? []),
      })),
    ),
    ...patternedExamples(),
  ],
  learnedLabels.length,
  join(server, "disclosures/learned/disclosureWeights.ts"),
);
