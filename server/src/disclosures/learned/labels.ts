/** What is learned of disclosures: `npm run train` writes the weights from the labelled lines in test/corpus. */
import type { Token } from "../../language/tokens.ts";
import { Model } from "../../language/weighing/model.ts";
import { WeighedSentence, type WordingSpan } from "../../language/weighing/weighedSentence.ts";
import { modelData } from "./disclosureWeights.ts";

/** What a sentence may disclose. */
export const learnedLabels = ["source-full", "source-vague", "quality", "status", "caveat", "route"] as const;

export type LearnedLabel = (typeof learnedLabels)[number];

/** A disclosure taken for made is one that nobody is asked for: it has to be sure. */
const sure = 0.8;

let model: Model | null = null;

/** What tokens `from` to `to`, a sentence, disclose, each with the words that say so. */
export function recognise(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly { readonly label: LearnedLabel; readonly span: WordingSpan }[] {
  model ??= new Model(modelData);
  const weighed = new WeighedSentence(model, { tokens, from, to });
  return learnedLabels.flatMap((label, number) =>
    weighed.probability(number) >= sure ? [{ label, span: weighed.span(number) }] : [],
  );
}
