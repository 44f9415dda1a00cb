import { appearanceOverclaim } from "./appearance-overclaim.ts";
import { approvalClaim } from "./approval-claim.ts";
import { approvalForecast } from "./approval-forecast.ts";
import { checkedInPart } from "./checked-in-part.ts";
import { citationBroken } from "./citation-broken.ts";
import { citationMissing } from "./citation-missing.ts";
import { configInvalid } from "./config-invalid.ts";
import { diseaseClaim } from "./disease-claim.ts";
import { endorsementClaim } from "./endorsement-claim.ts";
import { evidenceCaveatMissing } from "./evidence-caveat-missing.ts";
import { exemptionClaim } from "./exemption-claim.ts";
import { guaranteeClaim } from "./guarantee-claim.ts";
import { housePhrase } from "./house-phrase.ts";
import { humanSourceProhibited } from "./human-source-prohibited.ts";
import { hype } from "./hype.ts";
import { injectionClaim } from "./injection-claim.ts";
import { penetrationClaim } from "./penetration-claim.ts";
import { placeholderUnfilled } from "./placeholder-unfilled.ts";
import { plantEquivalence } from "./plant-equivalence.ts";
import { potencyClaim } from "./potency-claim.ts";
import { productMismatch } from "./product-mismatch.ts";
import { proofClaim } from "./proof-claim.ts";
import { publicAdvertisingProhibited } from "./public-advertising-prohibited.ts";
import { purityClaim } from "./purity-claim.ts";
import { qualityMissing } from "./quality-missing.ts";
import { referenceRetracted } from "./reference-retracted.ts";
import { referenceUnused } from "./reference-unused.ts";
import { registrationClaim } from "./registration-claim.ts";
import { restrictedExpression } from "./restricted-expression.ts";
import { routeMissing } from "./route-missing.ts";
import type { Rule } from "./rule.ts";
import { safetyClaim } from "./safety-claim.ts";
import { sourceMissing } from "./source-missing.ts";
import { sourceVague } from "./source-vague.ts";
import { stabilityClaim } from "./stability-claim.ts";
import { statusMissing } from "./status-missing.ts";
import { stemCellConflation } from "./stem-cell-conflation.ts";
import { structureFunctionClaim } from "./structure-function-claim.ts";
import { superiorityClaim } from "./superiority-claim.ts";
import { suppressionUnexplained } from "./suppression-unexplained.ts";
import { suppressionUnused } from "./suppression-unused.ts";
import { trendPressure } from "./trend-pressure.ts";

/** Every rule, in the order of the rulebook. */
export const rules: readonly Rule[] = [
  approvalClaim,
  registrationClaim,
  approvalForecast,
  exemptionClaim,
  injectionClaim,
  penetrationClaim,
  diseaseClaim,
  structureFunctionClaim,
  appearanceOverclaim,
  proofClaim,
  citationMissing,
  citationBroken,
  referenceRetracted,
  guaranteeClaim,
  safetyClaim,
  hype,
  trendPressure,
  superiorityClaim,
  endorsementClaim,
  stemCellConflation,
  plantEquivalence,
  potencyClaim,
  stabilityClaim,
  purityClaim,
  productMismatch,
  sourceMissing,
  sourceVague,
  qualityMissing,
  statusMissing,
  evidenceCaveatMissing,
  routeMissing,
  humanSourceProhibited,
  publicAdvertisingProhibited,
  restrictedExpression,
  housePhrase,
  suppressionUnexplained,
  placeholderUnfilled,
  suppressionUnused,
  checkedInPart,
  referenceUnused,
  configInvalid,
];
