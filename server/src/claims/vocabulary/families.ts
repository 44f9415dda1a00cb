/** Concepts that the claim families share beside topics, conditions and effects. */
import { countPatterns } from "./families/counts.ts";
import { endorsementPatterns } from "./families/endorsement.ts";
import { exemptionPatterns } from "./families/exemption.ts";
import { hintPatterns } from "./families/hints.ts";
import { hypePatterns } from "./families/hype.ts";
import { identityPatterns } from "./families/identity.ts";
import { lastingPatterns } from "./families/lasting.ts";
import { legalStatusPatterns } from "./families/legalStatus.ts";

import { marvelPatterns } from "./families/marvel.ts";
import { penetrationPatterns } from "./families/penetration.ts";
import { pledgePatterns } from "./families/pledge.ts";
import { praisePatterns } from "./families/praise.ts";

import { pressurePatterns } from "./families/pressure.ts";
import { profilesPatterns } from "./families/profiles.ts";
import { promisePatterns } from "./families/promise.ts";
import { proofPatterns } from "./families/proof.ts";
import { qualityPatterns } from "./families/quality.ts";
import { rivalryPatterns } from "./families/rivalry.ts";
import { routePatterns } from "./families/route.ts";
import { safetyPatterns } from "./families/safety.ts";
import { scarcityPatterns } from "./families/scarcity.ts";
import { superiorityPatterns } from "./families/superiority.ts";
import { troubleFreePatterns } from "./families/troubleFree.ts";
import { turnPatterns } from "./families/turns.ts";

export const familyConcepts: Readonly<Record<string, string>> = {
  approved:
    "approved; cleared; licensed; authorized; certified; accepted; endorsed; sanctioned; recognized; greenlit; green lit; compliant; regulated; accredited; vetted; validated; okayed; ok 'd; ok'd; ok'ed; passed; granted; blessed; backed; verified; reviewed and approved; approval; clearance; authorization; compliance; licensure; grade; conform",
  /** Who grants: regulators by their names and by what they are called in passing. */
  grantor:
    "fda; us fda; food and drug administration; mhra; ema; european medicines agency; tga; therapeutic goods administration; health canada; mfds; kfda; korean fda; ministry; regulator/n; authorities; agency; watchdog; feds; federal government; government; washington; whitehall; canberra; brussels; officials; swissmedic; hsa; anvisa; pmda; nmpa; bfarm; bundesinstitut; hpra; medsafe; aifa; aemps; sahpra; european commission; europe 's regulator; health department; health authority|authorities",
  /** What is granted. */
  grant:
    "approval/n; clearance/n; authorization/n; license/n; licensure; marketing authorization; nod; blessing; sign off; go ahead; green light; thumbs up; stamp of approval; seal of approval; regulatory approval; ok; okay; ce mark; rubber stamp",
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

/** Concepts of promise, haste and praise. */
export const sellingConcepts: Readonly<Record<string, string>> = {
  amount:
    "two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; eighteen; twenty; thirty; forty; fifty; sixty; ninety; hundred; a hundred; a dozen; half a dozen; dozen; thousand; a thousand; few; a few; a? handful of?; a? couple of?; two dozen",
  seat: "spot/n; place/n; slot/n; space/n; seat/n; chair/n; opening/n; appointment/n; vial/n; bottle/n; jar/n; ampoule/n; ticket/n; kit/n; dose/n; booking/n; tube/n; pot/n; set/n; invitation/n; invite/n; bed/n; cancellation/n",
  offer:
    "offer/n; deal/n; rate/n; discount/n; price/n; promo/n; promotion/n; sale/n; saving/n; launch price/n; code/n; bundle/n; coupon/n; voucher/n; intro rate/n",
  payoff:
    "result/n; effect/n; difference; change; improvement/n; wow; wow factor; radiance; luminosity; glow; payoff; gratification; lift; transformation/n; brightness; freshness; smoothness; firmness; benefit/n; boost; impact; outcome/n; beauty; rejuvenation; bounce; success; satisfaction; happiness; delight; hydration; plumpness; dewiness; perfection; regrowth; volume",
  better:
    "radiant; flawless; glowing; dewy; fresher; younger; brighter; smoother; firmer; tighter; plumper; fuller; thicker; clearer; softer; transformed; luminous; rejuvenated; refreshed; revived; lifted; gorgeous; beaming; dazzling; perfect; brand new; different; better; happier; prettier; unrecognizable; lit from within; glass skin; thrilled; delighted; wow; believer/n; convinced; youthful; poreless; wrinkle free",
  bodily:
    "face/n; skin/n; skin type/n; complexion/n; scalp/n; client/n; patient/n; guest/n; customer/n; person; woman; man; body|bodies; head/n; skin tone/n; hairline/n; user/n; visitor/n; case/n",
  stint:
    "session/n; visit/n; appointment/n; treatment/n; facial/n; sitting/n; application/n; round/n; pass|passes; dose/n; vial/n; course/n; drop/n; use/n; bottle/n; go; trip/n; ampoule/n",
  expert:
    "dermatologist/n; derm/n; doctor/n; surgeon/n; physician/n; nurse/n; pharmacist/n; aesthetician/n; esthetician/n; facialist/n; makeup artist/n; make up artist/n; chemist/n; hairdresser/n; hairstylist/n; trichologist/n; physiotherapist/n; beautician/n; professionals; pros; specialist/n; clinician/n; expert/n; insider/n; editor/n; stylist/n; beauty therapist/n; medic/n; consultant/n; practitioner/n; injector/n; midwife|midwives; colleague/n; therapist/n",
  field:
    "skincare; skin care; skin; beauty; facials; serums; dermatology; aesthetics; aesthetic medicine; cosmetics; anti aging; antiaging; hair care; haircare; medicine; rejuvenation; creams; treatments; vials; ampoules; glow; complexions; hair; regeneration; cosmetic science; face care; faces; aging; youth; care; the beauty world|lab|industry",
  icon: "mona lisa; everest; mount everest; hermes; chanel; picasso; einstein; mozart; beethoven; caviar; bible; beyonce; iphone; crown; diamond; taj mahal; eiffel tower; michelangelo; sistine chapel; shakespeare; beatles; big bang; renaissance; superman; james bond; excalibur; midas touch; philosopher 's stone; philosophers stone; space shuttle; concorde; hubble; wright brothers; da vinci; leonardo; kohinoor; oscar; moon landing; printing press; internet; electricity; penicillin; rosetta stone; hogwarts; merlin; gandalf; jackpot; rocket ship; time machine; rolls royce; ferrari; lamborghini; bentley; bugatti; rolex; cartier; gold rush; manhattan project; copernican turn|revolution; eureka; light bulb; lightbulb; sputnik; hadron collider",
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
  ...penetrationPatterns,
  ...proofPatterns,
  ...promisePatterns,
  ...pledgePatterns,
  ...lastingPatterns,
  ...safetyPatterns,
  ...troubleFreePatterns,
  ...hypePatterns,
  ...marvelPatterns,
  ...pressurePatterns,
  ...scarcityPatterns,
  ...countPatterns,
  ...superiorityPatterns,
  ...rivalryPatterns,
  ...turnPatterns,
  ...endorsementPatterns,
  ...praisePatterns,
  ...hintPatterns,
  ...identityPatterns,
  ...qualityPatterns,
  ...profilesPatterns,
];
