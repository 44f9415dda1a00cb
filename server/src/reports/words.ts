/** What claims, disclosures and their states are called in reports. */
import type { ClaimState, DisclosureId, DisclosureState } from "../survey.ts";

export const NOT_LEGAL_ADVICE =
  "Exoclaim helps to find claims worth a second look. Its findings are not legal advice.";

export const claimStates: Readonly<Record<ClaimState, string>> = {
  "needs-work": "Needs work",
  allowed: "Allowed",
  supported: "Supported by a citation",
  clear: "Clear",
};

export const disclosureNames: Readonly<Record<DisclosureId, string>> = {
  source: "Where the exosomes come from",
  quality: "How they are made and tested",
  status: "That no regulator has approved them",
  evidence: "What the evidence does not show",
  route: "How they are applied",
};

export const disclosureStates: Readonly<Record<DisclosureState, string>> = {
  given: "Said",
  missing: "Missing",
  vague: "Too vague",
  allowed: "Allowed to be missing",
  unfilled: "A placeholder is left to fill in",
  "not-needed": "Not needed on this page",
};

/** A sign beside the word, for those who skim: never instead of it. */
export const signs: Readonly<Record<ClaimState | DisclosureState, string>> = {
  "needs-work": "✗",
  missing: "✗",
  vague: "✗",
  unfilled: "✎",
  allowed: "◇",
  supported: "✓",
  clear: "✓",
  given: "✓",
  "not-needed": "–",
};

/** "Dr. Pell, until 2027-03-01: …": why a finding is allowed. */
export function reasonOf(suppressed: { reason: string; by: string | null; until: string | null }): string {
  const who = suppressed.by ? `, by ${suppressed.by}` : "";
  const until = suppressed.until ? `, until ${suppressed.until}` : "";
  return `${suppressed.reason}${who}${until}`;
}
