/** What is learned of disclosures: `npm run train` writes the weights from the labelled copy in test/corpus. */
import type { ConceptTable } from "../../language/concepts.ts";
import type { Token } from "../../language/tokens.ts";
import {
  conceptFeatures,
  type Feature,
  type Finder,
  wordFeatures,
} from "../../language/weighing/features.ts";
import { Model } from "../../language/weighing/model.ts";
import { WeighedSentence, type WordingSpan } from "../../language/weighing/weighedSentence.ts";
import { modelData } from "./disclosureWeights.ts";

/** What a sentence may disclose. */
export const learnedLabels = ["source-full", "source-vague", "quality", "status", "caveat", "route"] as const;

export type LearnedLabel = (typeof learnedLabels)[number];

/** A disclosure taken for made is one that nobody is asked for: where no pattern has found it, it has to be sure. */
const sure = 0.6;
/** What a pattern has found is chance where it is less probable than this. */
const chance = 0.015;

let model: Model | null = null;

/** What is seen of tokens `from` to `to`, a sentence; `table` is that of the disclosures' own concepts. */
export function disclosureFeatures(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
  find: Finder | null = null,
): readonly (readonly Feature[])[] {
  return [wordFeatures(tokens, from, to, find), conceptFeatures(tokens, table, from, to, find)];
}

interface Recognised {
  /** It is disclosed, whatever patterns say, and by these words. */
  readonly sure: ReadonlyMap<LearnedLabel, WordingSpan>;
  /** It is not. */
  readonly excluded: ReadonlySet<LearnedLabel>;
}

/** What tokens `from` to `to`, a sentence, disclose. */
export function recognise(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): Recognised {
  model ??= new Model(modelData);
  const weighed = new WeighedSentence(
    model,
    { tokens, from, to },
    disclosureFeatures(tokens, table, from, to, model.find),
  );
  const found = new Map<LearnedLabel, WordingSpan>();
  const excluded = new Set<LearnedLabel>();
  for (const [number, label] of learnedLabels.entries()) {
    const probability = weighed.probability(number);
    if (probability >= sure) found.set(label, weighed.span(number));
    else if (probability < chance) excluded.add(label);
  }
  return { sure: found, excluded };
}
