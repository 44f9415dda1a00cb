/** What is learned of claims: `npm run train` writes the weights from the labelled copy in test/corpus. */

import type { Token } from "../../language/tokens.ts";
import { Model } from "../../language/weighing/model.ts";
import { WeighedSentence } from "../../language/weighing/weighedSentence.ts";
import type { ClaimFamily } from "../claim.ts";
import { modelData } from "./claimWeights.ts";

/** Families that can be recognised from their wording. */
export const learnedFamilies = [
  "approval-claim",
  "registration-claim",
  "approval-forecast",
  "exemption-claim",
  "injection-claim",
  "penetration-claim",
  "disease-claim",
  "structure-function-claim",
  "appearance-overclaim",
  "proof-claim",
  "citation-missing",
  "guarantee-claim",
  "safety-claim",
  "hype",
  "trend-pressure",
  "superiority-claim",
  "endorsement-claim",
  "stem-cell-conflation",
  "plant-equivalence",
  "potency-claim",
  "stability-claim",
  "purity-claim",
] as const satisfies readonly ClaimFamily[];

/** The number under which it is learned whether a sentence claims anything at all. */
export const anything = learnedFamilies.length;

const numbers: ReadonlyMap<ClaimFamily, number> = new Map(
  learnedFamilies.map((family, number) => [family, number]),
);

/** The number of a family among the labels that are learned; undefined for one that is not. */
export const numberOf = (family: ClaimFamily): number | undefined => numbers.get(family);

let model: Model | null = null;

/** A sentence, tokens `from` to `to`, weighed for the families. */
export function weigh(tokens: readonly Token[], from: number, to: number): WeighedSentence {
  // Unpacked when the first sentence is weighed.
  model ??= new Model(modelData);
  return new WeighedSentence(model, { tokens, from, to });
}
