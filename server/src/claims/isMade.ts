/** Whether what a pattern has found in a sentence is claimed in its place: asserted, of exosomes, and not left to an answer. */
import type { SentenceFacts } from "./blockFacts.ts";
import type { Citation } from "./citations.ts";
import { type ClaimFamily, effectFamilies } from "./claim.ts";
import { inScope } from "./claimScope.ts";
import {
  isListedAsNot,
  isListedToAvoid,
  namesAssay,
  ownStaffSays,
  refersAway,
  refusesMaterial,
  setsApart,
} from "./clearing.ts";
import { type PlacedSentence, textOf } from "./context.ts";
import { hangsOnDenial, isHeldUp, repeatsOthers } from "./hearsay.ts";
import type { LocalClaim } from "./localClaim.ts";
import { theyGo } from "./placeClaims.ts";

/** Rules on what the product itself is made of: what a study used is not on offer. */
export const materialFamilies: ReadonlySet<ClaimFamily> = new Set([
  "human-source-prohibited",
  "public-advertising-prohibited",
  "restricted-expression",
]);

export function isMade(sentence: PlacedSentence, claim: LocalClaim, citation: Citation): boolean {
  const { facts } = sentence;
  if (sentence.block.kind === "reference") return false;
  if (!claim.asserted || !inScope(sentence, claim)) return false;
  if (sentence.entry || isListedToAvoid(sentence)) return false;
  if (isHeldUp(sentence.block.text, facts, sentence.next)) return false;
  if (claim.family !== "approval-forecast" && repeatsOthers(sentence.block.text, facts, sentence.previous))
    return false;
  if (hangsOnDenial(sentence.block.text, facts, sentence.previous)) return false;
  if (isListedAsNot(sentence, claim.family)) return false;
  // "Is it better than filler? By a mile.": claimed by the question.
  if (
    affirmsOnly(facts) &&
    sentence.asks?.claims.some(({ family, bare }) => family === claim.family || !bare)
  )
    return false;
  if (claim.family === "disease-claim" && refersAway.test(textOf(sentence))) return false;
  if (claim.family === "endorsement-claim" && ownStaffSays.test(textOf(sentence))) return false;
  if (claim.family === "registration-claim" && setsApart.test(textOf(sentence))) return false;
  // "Who can't have it? Anyone with psoriasis."
  if (sentence.asks?.leadIn === "negative" && !facts.question && effectFamilies.has(claim.family))
    return false;
  const askedOf =
    facts.question &&
    facts.words <= (asksOf.test(textOf(sentence)) ? 4 : 6) &&
    sentence.answeredBy?.answer === "yes";
  if (claim.bare && claim.family !== "disease-claim" && sentence.block.table?.column === 0) return false;
  if (claim.bare && !askedOf && !(promised(sentence) && sentence.leadIn !== "negative")) return false;
  // A row "Approved by the FDA | not one product".
  if (sentence.block.table?.column === 0 && sentence.next?.answer === "no") return false;
  if (!claim.bare && sentence.granted === false) return false;
  if (claim.shade === "if-denied") return facts.question && answeredNo(sentence, claim);
  if (facts.question && !answeredYes(sentence, claim)) return false;
  if (facts.disputed) return false;
  if (
    sentence.next?.contradicts &&
    !facts.question &&
    (sentence.block.kind !== "heading" || facts.attributed) &&
    (isReportLike(claim) || facts.attributed)
  )
    return false;
  if (materialFamilies.has(claim.family) && claim.research === "reported") return false;
  if (claim.family === "human-source-prohibited" && refusesMaterial.test(textOf(sentence))) return false;
  // "In mice, vesicles reached the follicle": what a study saw.
  if (claim.family === "penetration-claim" && claim.research === "reported") return false;
  if (claim.family === "potency-claim" && namesAssay(sentence.block)) return false;
  if (effectFamilies.has(claim.family)) return effectStands(claim, citation);
  if (claim.family === "citation-missing")
    return (
      (citation === "none" || (citation === "paragraph" && claim.research === "flat")) &&
      !facts.question &&
      sentence.block.kind !== "heading" &&
      !(facts.words <= 10 && leadsToList.test(sentence.block.text))
    );
  return true;
}

/** No more than a "yes", in whatever words. */
const affirmsOnly = ({ answer, words, question }: SentenceFacts): boolean =>
  answer === "yes" && words <= 4 && !question;

/** "In our consumer test (n = 62):" leads to what was found. */
const leadsToList = /^\W*(?:in|from|results of) [^.]*:\s*$/i;

/** Only what reads as a report of others can be taken back by the next sentence. */
function isReportLike(claim: LocalClaim): boolean {
  return claim.quoted || claim.research !== "none" || claim.family === "exemption-claim";
}

/** A question proper, and no concern with a question mark. */
const asksOf =
  /^\W*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|what|who|how|why|when|where|which|any)\b/i;

const describes =
  /\b(?:can|may|might|affects?)\b|\b(?:is|are) (?:an?|one|very|often|usually|caused|common)\b/i;

/** A lead-in, a row head or the question before promises what is listed here. */
function promised(sentence: PlacedSentence): boolean {
  if (sentence.facts.words > 14) return false;
  // "Hair loss can be distressing": a sentence about the concern, no item of a list.
  if (sentence.block.kind === "paragraph" && describes.test(textOf(sentence))) return false;
  if (
    sentence.leadIn === "benefit" &&
    (sentence.inList || sentence.block.kind === "cell" || sentence.block.kind === "paragraph")
  )
    return true;
  return sentence.asks?.leadIn === "benefit" && sentence.asks.topic !== "other";
}

function effectStands(claim: LocalClaim, citation: Citation): boolean {
  if (claim.research === "none") return true;
  if (claim.research === "reported") return false;
  return citation === "none";
}

function answeredYes(sentence: PlacedSentence, claim: LocalClaim): boolean {
  const { facts } = sentence;
  const answer = sentence.answeredBy;
  if (!answer) return isLeadInQuestion(sentence, claim);
  const restated =
    !affirmsOnly(answer) && answer.claims.some((c) => c.family === claim.family && c.asserted && !c.bare);
  if (claim.family === "safety-claim") return answer.answer === "yes" && !restated;
  // The answer is the claim.
  if (claim.bare && sentence.answerBlock && facts.words <= 7) {
    const text = sentence.answerBlock.text.slice(answer.start, answer.end);
    if (theyGo.test(text) && answer.claims.every(({ family }) => family === "citation-missing")) return false;
  }
  const namesIt =
    answer.topic === "exosomes" && answer.words <= 3 && answer.answer === null && !answer.question;
  if (answer.answer !== "yes" && !namesIt) return isLeadInQuestion(sentence, claim);
  return !restated;
}

/** "Does it need a fridge? No." */
function answeredNo({ answeredBy }: PlacedSentence, claim: LocalClaim): boolean {
  return (
    answeredBy?.answer === "no" && !answeredBy.claims.some((c) => c.family === claim.family && c.asserted)
  );
}

/** "Bad knees? Exosome shots from Thursday": a symptom asked of the reader, and the offer after it. */
function isLeadInQuestion(sentence: PlacedSentence, claim: LocalClaim): boolean {
  if (claim.family !== "disease-claim" || !claim.bare) return false;
  return sentence.answeredBy?.topic === "exosomes" && sentence.answeredBy.answer !== "no";
}
