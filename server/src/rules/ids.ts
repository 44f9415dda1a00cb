import { type ClaimFamily, claimFamilies } from "../claims/claim.ts";

export type Severity = "error" | "warning" | "information";

export const documentRuleIds = [
  "source-missing",
  "source-vague",
  "quality-missing",
  "status-missing",
  "evidence-caveat-missing",
  "route-missing",
] as const;

/** Rules that judge by what the project declares. */
export const projectRuleIds = [
  "product-mismatch",
  "house-phrase",
  "reference-retracted",
  "reference-unused",
] as const;

export const hygieneRuleIds = [
  "suppression-unexplained",
  "suppression-unused",
  "placeholder-unfilled",
  "checked-in-part",
  "config-invalid",
] as const;

export const sentenceRuleIds = claimFamilies;

export type SentenceRuleId = ClaimFamily;
export type DocumentRuleId = (typeof documentRuleIds)[number];
export type HygieneRuleId = (typeof hygieneRuleIds)[number];
export type ProjectRuleId = (typeof projectRuleIds)[number];
export type RuleId = SentenceRuleId | DocumentRuleId | ProjectRuleId | HygieneRuleId;

const all: ReadonlySet<string> = new Set([
  ...claimFamilies,
  ...documentRuleIds,
  ...projectRuleIds,
  ...hygieneRuleIds,
]);

export function isRuleId(id: string): id is RuleId {
  return all.has(id);
}
