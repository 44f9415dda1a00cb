/** A claim: what a sentence says of exosomes, and how it says it. */

/** What kind of statement a claim makes. Each is decided by the rule of the same name. */
export const claimFamilies = [
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
  "citation-broken",
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
  "human-source-prohibited",
  "public-advertising-prohibited",
  "restricted-expression",
] as const;

export type ClaimFamily = (typeof claimFamilies)[number];

/** Of effects; a wording is reported under the first that fits. */
export const effectFamilies: ReadonlySet<ClaimFamily> = new Set([
  "disease-claim",
  "structure-function-claim",
  "appearance-overclaim",
]);

export interface Claim {
  readonly family: ClaimFamily;
  /** A shade within the family that changes the severity or the fix ("mild", "cited", "before-and-after"). */
  readonly shade: string | null;
  /** Source offsets, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A second place that makes the claim one: the answer to its question. */
  readonly related?: { readonly start: number; readonly end: number; readonly message: string };
}
