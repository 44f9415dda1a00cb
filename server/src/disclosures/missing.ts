/** Which disclosures a promotional document leaves out, per profile. */
import type { DocumentRuleId } from "../rules/ids.ts";
import { profileData } from "../rules/profiles/index.ts";
import type { Profile } from "../rules/rule.ts";
import type { DocumentFacts } from "./documentFacts.ts";
import type { ProductFacts } from "./productFacts.ts";
import type { Place } from "./sentenceSignals.ts";

export interface Missing extends Place {
  readonly rule: DocumentRuleId;
  readonly profiles: readonly Profile[];
  /** Number of the product that it is missing for, where products are judged each for itself. */
  readonly product?: number;
}

/**
 * The disclosures that the document lacks; none where it does not promote exosomes. `products`: those that it names,
 * where each is to be judged for itself.
 */
export function documentFindings(
  facts: DocumentFacts,
  profiles: readonly Profile[],
  products: readonly ProductFacts[] = [],
): Missing[] {
  const place = facts.firstPromotion;
  if (!facts.promotes || !place) return [];
  const missing: Missing[] = [];
  const add = (
    rule: DocumentRuleId,
    at: Place,
    holds: readonly Profile[] = profiles,
    product?: number,
  ): void => {
    if (holds.length === 0) return;
    const { start, end } = at;
    missing.push({ rule, start, end, profiles: holds, ...(product === undefined ? {} : { product }) });
  };
  for (const own of products.length > 0 ? products : [facts]) {
    const of = "product" in own ? own.product : undefined;
    const at = "product" in own ? own.firstMention : place;
    if (!own.source)
      add(own.vagueSource ? "source-vague" : "source-missing", own.vagueSource ?? at, profiles, of);
    if (!own.quality) add("quality-missing", at, profiles, of);
    if (own.needling && !own.route) add("route-missing", at, profiles, of);
  }
  add(
    "status-missing",
    place,
    profiles.filter(
      (profile) =>
        !facts.status.has("any") && !profileData(profile).regulators.some((name) => facts.status.has(name)),
    ),
  );
  if (facts.benefits && !facts.caveat) add("evidence-caveat-missing", place);
  return missing;
}
