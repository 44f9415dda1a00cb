/** What is learned of claims: `npm run train` writes the weights from the labelled copy in test/corpus. */
import { Model } from "../../language/weighing/model.ts";
import { type ClaimFamily, claimFamilies } from "../claim.ts";
import { modelData } from "./claimWeights.ts";

/** Families that no wording alone tells: they are decided by entries, and by profiles. */
const unlearned: ReadonlySet<ClaimFamily> = new Set([
  "citation-broken",
  "human-source-prohibited",
  "public-advertising-prohibited",
  "restricted-expression",
]);

/** Families that can be recognised from their wording; the weights are numbered in this order. */
export const learnedFamilies = claimFamilies.filter((family) => !unlearned.has(family));

/** The number under which it is learned whether a sentence claims anything at all. */
export const anything = learnedFamilies.length;

const numbers: ReadonlyMap<ClaimFamily, number> = new Map(
  learnedFamilies.map((family, number) => [family, number]),
);

/** The number of a family among the labels that are learned; undefined for one that is not. */
export const numberOf = (family: ClaimFamily): number | undefined => numbers.get(family);

/** The bit of a family in a set of families; none for one that is not learned. */
export function maskOf(family: ClaimFamily): number {
  const number = numbers.get(family);
  return number === undefined ? 0 : 1 << number;
}

let model: Model | null = null;

/** Unpacked when the first sentence is weighed. */
export function claimModel(): Model {
  model ??= new Model(modelData);
  return model;
}
