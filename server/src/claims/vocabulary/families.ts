/** Concepts that the claim families share beside topics, conditions and effects. */
import { endorsementPatterns } from "./families/endorsement.ts";
import { exemptionPatterns } from "./families/exemption.ts";
import { hypePatterns } from "./families/hype.ts";
import { identityPatterns } from "./families/identity.ts";
import { legalStatusPatterns } from "./families/legalStatus.ts";
import { pressurePatterns } from "./families/pressure.ts";
import { profilesPatterns } from "./families/profiles.ts";
import { promisePatterns } from "./families/promise.ts";
import { proofPatterns } from "./families/proof.ts";
import { qualityPatterns } from "./families/quality.ts";
import { routePatterns } from "./families/route.ts";
import { safetyPatterns } from "./families/safety.ts";
import { superiorityPatterns } from "./families/superiority.ts";

export const familyConcepts: Readonly<Record<string, string>> = {
  approved:
    "approved; cleared; licensed; authorized; certified; accepted; endorsed; sanctioned; recognized; greenlit; green lit; compliant; regulated; accredited; vetted; validated; okayed; ok 'd; ok'd; ok'ed; passed; granted; blessed; backed; verified; reviewed and approved; approval; clearance; authorization; compliance; licensure; grade; conform",
  facility:
    "lab|labs; laboratory|laboratories; facility|facilities; factory|factories; plant|plants; cleanroom/n; clean room/n; manufacturer/n; maker/n; supplier/n; site/n; establishment/n; tissue bank/n; premises; production; manufacturing; producer/n; bottler; company; partner/n; biobank; line",
  shelf:
    "fridge; refrigerator; refrigeration; freezer; freezing; cold chain; ice; dry ice; cold storage; cold; deep freeze; chilling; cooler",
  rival:
    "botox; filler/n; dermal filler/n; fillers; prp; prf; platelet rich plasma; pdrn; polynucleotide/n; rejuran; stem cell/n; stem cell therapy; laser/n; retinol; retinoid/n; retinal; tretinoin; surgery; facelift/n; microneedling; microneedling alone; peel/n; minoxidil; finasteride; hair transplant/n; transplant/n; injectable/n; injection/n; toxin; growth factor/n; growth factor cream; growth factor serum/n; peptide/n; vitamin c; hydrafacial; steroid/n; cortisone; any other treatment; other treatment/n; anything else; every other; any other; anything on the market; conventional treatment/n; traditional treatment/n; ordinary serum/n; regular facial/n; everything else; any cream; any serum; any moisturizer; knife; scalpel; needle/n; salmon dna; neurotoxin/n; facial/n; moisturizer; topical; plasma; other therapy|therapies; hyaluronic acid; sculptra; profhilo; threads; thread lift/n; ipl; radiofrequency; ultherapy; lasers; creams; serums; competitor/n; competition; rest",
  marketFact:
    "be sold; are sold; is sold; were sold; sell for; sells for; sold for; go for; goes for; change hands",
  study:
    "study|studies; trial/n; research; data; evidence; paper/n; review/n; experiment/n; findings; literature; science; publication/n; meta analysis|analyses; clinical data; investigation/n; survey/n; scientist/n; researcher/n; lab tests; laboratory tests; clinical test/n; cohort/n; pilot; test/n; researchers; case series; clinic audit; audit; questionnaire; poll; consumer panel; university",
};

/**
 * Patterns by family. A label is the family, then a shade after a colon, then flags after a plus sign:
 * `attribute` (describes the noun that follows), `own` (its negation is part of the claim). The shade `cleared`
 * marks innocent wordings: they clear what overlaps them.
 */
export const familyPatterns: readonly (readonly [string, string])[] = [
  ...legalStatusPatterns,
  ...exemptionPatterns,
  ...routePatterns,
  ...proofPatterns,
  ...promisePatterns,
  ...safetyPatterns,
  ...hypePatterns,
  ...pressurePatterns,
  ...superiorityPatterns,
  ...endorsementPatterns,
  ...identityPatterns,
  ...qualityPatterns,
  ...profilesPatterns,
];
