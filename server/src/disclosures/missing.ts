/** Which disclosures a promotional document leaves out, per profile. */
import type { DocumentRuleId } from "../rules/ids.ts";
import { profileData } from "../rules/profiles/index.ts";
import type { Profile } from "../rules/rule.ts";
import type { DocumentFacts, Place } from "./documentFacts.ts";

export interface Missing extends Place {
  readonly rule: DocumentRuleId;
  readonly profiles: readonly Profile[];
}

/** The disclosures that the document lacks; none where it does not promote exosomes. */
export function documentFindings(facts: DocumentFacts, profiles: readonly Profile[]): Missing[] {
  const place = facts.firstPromotion;
  if (!facts.promotes || !place) return [];
  const missing: Missing[] = [];
  const add = (rule: DocumentRuleId, at: Place, holds: readonly Profile[] = profiles): void => {
    if (holds.length > 0) missing.push({ rule, start: at.start, end: at.end, profiles: holds });
  };
  if (!facts.source) add(facts.vagueSource ? "source-vague" : "source-missing", facts.vagueSource ?? place);
  if (!facts.quality) add("quality-missing", place);
  add(
    "status-missing",
    place,
    profiles.filter(
      (profile) =>
        !facts.status.has("any") && !profileData(profile).regulators.some((name) => facts.status.has(name)),
    ),
  );
  if (facts.benefits && !facts.caveat) add("evidence-caveat-missing", place);
  if (facts.needling && !facts.route) add("route-missing", place);
  return missing;
}
