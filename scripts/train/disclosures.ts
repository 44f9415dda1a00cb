/** What labelled copy teaches of disclosures. */
import { analyseBlock } from "../../server/src/claims/blockFacts.ts";
import { type LearnedLabel, learnedLabels } from "../../server/src/disclosures/learned/labels.ts";
import { patternSignals, signalFeatures } from "../../server/src/disclosures/sentenceSignals.ts";
import { Model, type ModelData } from "../../server/src/language/weighing/model.ts";
import { read } from "../../server/src/reading/index.ts";
import type { LabelledDocument, LabelledLine } from "./corpus.ts";
import { type Example, learn } from "./learn.ts";
import { joined, numbersOf, oddsOf } from "./sentences.ts";

/** Where one of these is missing, no sentence of the document makes the disclosure. */
const missingWhere: Readonly<Record<LearnedLabel, readonly string[]>> = {
  "source-full": ["source-missing", "source-vague"],
  "source-vague": ["source-missing"],
  quality: ["quality-missing"],
  status: ["status-missing"],
  caveat: ["evidence-caveat-missing"],
  route: ["route-missing"],
};

/** Asked of every page that promotes: where they are not missing, some sentence makes them. */
const always: readonly LearnedLabel[] = ["source-full", "quality", "status"];
/** See `learn`. */
const least = 0.55;
/** As probable as the likeliest sentence has to be, that it be taken for the one. */
const probable = -1;

interface Copy {
  readonly examples: Example[];
  /** Disclosures that some sentence of it makes, though no pattern finds it. */
  readonly somewhere: readonly number[];
}

/** The sentences of a text, with what the patterns find in them, but for what is known to be `missing`. */
function* patterned(text: string, missing: ReadonlySet<LearnedLabel>): Generator<Example> {
  const facts = analyseBlock(text);
  const signals = patternSignals(facts);
  for (const [at, kinds] of signalFeatures(facts).entries())
    yield {
      features: numbersOf(kinds),
      labels: learnedLabels.flatMap((label, number) =>
        !missing.has(label) && signals[at]?.has(label.replace("source-", "")) ? [number] : [],
      ),
    };
}

function copyOf({ text, language, promotional, missing }: LabelledDocument): Copy {
  const lacks = (label: LearnedLabel): boolean =>
    promotional && missingWhere[label].some((rule) => missing.includes(rule));
  const lacking = new Set(learnedLabels.filter(lacks));
  const examples = read(text, language).blocks.flatMap((block) => [...patterned(block.text, lacking)]);
  const somewhere = always
    .filter((label) => promotional && !lacking.has(label))
    .map((label) => learnedLabels.indexOf(label))
    .filter((number) => !examples.some(({ labels }) => labels.includes(number)));
  return { examples, somewhere };
}

/** Where a disclosure is made and no pattern finds it, the sentence that is likeliest to make it is taken to. */
function found({ examples, somewhere }: Copy, model: Model): Example[] {
  const odds = examples.map(({ features }) => oddsOf(model, features));
  return examples.map((example, at) => {
    const own = somewhere.filter((number) => {
      const likeliest = Math.max(...odds.map((sums) => sums[number] as number));
      return likeliest > probable && odds[at]?.[number] === likeliest;
    });
    return own.length > 0 ? { ...example, labels: [...example.labels, ...own] } : example;
  });
}

/** A line labelled by hand. */
function labelled({ labels, text }: LabelledLine): Example {
  return {
    features: joined(signalFeatures(analyseBlock(text)).map(numbersOf)),
    labels: learnedLabels.flatMap((label, number) => (labels.includes(label) ? [number] : [])),
  };
}

/** Learns from documents, from `lines` that claim or do not, and from lines labelled by what they `disclose`. */
export function learnDisclosures(
  documents: readonly LabelledDocument[],
  lines: readonly LabelledLine[],
  disclose: readonly LabelledLine[],
): { readonly data: ModelData; readonly sentences: number } {
  const own = disclose.map(labelled);
  const common = [...own, ...own, ...own, ...lines.flatMap(({ text }) => [...patterned(text, new Set())])];
  const copies = documents.map(copyOf);
  const first = learn(
    [...common, ...copies.flatMap(({ examples }) => examples)],
    learnedLabels.length,
    least,
  );
  const model = new Model(first);
  const examples = [...common, ...copies.flatMap((copy) => found(copy, model))];
  return { data: learn(examples, learnedLabels.length, least), sentences: examples.length };
}
