/** What a question is answered with that was answered with "yes". */

import type { RuleId } from "../../rules/ids.ts";
import type { Profile } from "../../rules/rule.ts";
import { upperFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";

import { actOnLab, affirmed, toldAct } from "./claims/legal.ts";
import { answerOfHarm } from "./harmAnswers.ts";
import { countLabel } from "./measures.ts";
import { askUs, notOurs, ofPopularity, unknown } from "./plainAnswers.ts";
import * as q from "./questions.ts";
import { plantIn, regulatorIn } from "./words.ts";

const isQuiz = /\b(?:true or false|myth or fact|fact or (?:fiction|myth))\b/i;
const asks =
  /\b(?:is|are|do|does|did|can|could|will|would|has|have|should|may|might|whether)\b|^\W*(?:better|safer|stronger)\b/i;

/** "So it's safe for me?", "Rosacea, then?", "Nothing can happen, right?": somebody wants to hear yes. */
const asksBack =
  /^\W*(?:so|but|and|you mean)\b[^?]*\b(?:it|they|this|these|that|there|I|nothing|nobody)\b[^?]*\?|, (?:then|right|no|correct|yes)\?\W*$/i;

/** "Fewer wrinkles by Thanksgiving?": a line of an advert, to which nothing is an answer. */
const isTeaser = (question: string, passage: Passage): boolean =>
  passage.shape !== "cell" &&
  !asks.test(question) &&
  !asksBack.test(question) &&
  !/^\W*(?:what|which|who|how|why|when|where|any|no)\b/i.test(question);

/** "No new growth by month four? Your money back.": a condition that is put as a question. */
const isCondition = /^\W*(?:no|not|still|don[’']t|didn[’']t) (?!.*\b(?:is|are|does|will|can)\b)[^?]*\?\W*$/i;

/** "Looking for an alternative to Botox?" asks the reader, and what follows is no answer to a claim. */
const asksWhoReads =
  /^\W*(?:looking|want|need|ready|tired|struggling|searching|thinking|dreaming|fed up|had enough)\b/i;

const ofLabOrDevice =
  /\b(?:lab|laboratory|facility|maker|manufacturer|supplier|warehouse|site|device|pen|laser)\b/i;
/** "Is infection possible?", "Could it leave a scar?": a yes to that is no claim. */
const ofRisk = /\b(?:possible|risk|chance|catch|leave|cause|give me|happen)\b/i;

/** "Is your serum pure?", "How pure is the solution?": it is asked of one thing. */
const ofOne =
  /\b(?:is|does) (?:it|this|(?:the|your) (?:exosome )?(?:solution|serum|product|gel|cream|formula|preparation|concentrate|ampoule|material))\b/i;

/** Put, and not asked. */
const isPut = (question: string, { block, to }: Passage): boolean =>
  q.isRhetorical.test(question) || q.isEcho(block.text.slice(0, to));

/** "Is a lab with an ISO number a good sign?": what was done there is no approval. */
function registered(question: string, profile: Profile): string[] {
  const act = toldAct(question, "", profile) ?? "registration is not approval";
  return [...affirmed(question, act), `${upperFirst(act)}.`, unknown];
}

/** The rules that decide what a question is answered with which asks for more than one claim, the weightiest first. */
const weighty: readonly RuleId[] = [
  "approval-claim",
  "exemption-claim",
  "safety-claim",
  "guarantee-claim",
  "stem-cell-conflation",
];

/** The claim that is answered of those which a question asks for: what answers one of them answers all. */
export function ruleAsked({ marks }: Passage, rule: RuleId): RuleId {
  const asked = marks.filter(({ finding }) => finding.related.length > 0).map((mark) => mark.rule);
  return weighty.find((heavy) => asked.includes(heavy)) ?? rule;
}

/** "Is that legal?", which asks for no approval. */
const ofLaw =
  /^(?!.*\b(?:approv|clear|licen[cs]|regist|certif)).*\b(?:legal(?:ly)?|lawful|allowed|permitted)\b/i;

/** Answers to the question of a passage that asks for a claim of the rule, the best first. */
export function answersFor(rule: RuleId, passage: Passage, profile: Profile): string[] {
  const question = q.asked(passage.text);
  const by = regulatorIn(question, profile);
  if (isQuiz.test(passage.text))
    return rule === "approval-claim" || rule === "approval-forecast"
      ? [`False: no exosome product is approved by ${by}.`]
      : [unknown];
  if (isTeaser(question, passage) || isPut(question, passage) || asksWhoReads.test(question)) return [];
  if (q.asksToSay.test(question) && q.asksWhether.test(question)) return ["No."];
  switch (rule) {
    case "approval-claim":
      return ofLabOrDevice.test(question)
        ? [...actOnLab(question, profile), `No exosome product is approved by ${by}.`, "No."]
        : [
            // What is not approved need not be forbidden.
            ...(ofLaw.test(question) ? [] : [`No. No exosome product is approved by ${by}.`, "No."]),
            `No exosome product is approved by ${by}.`,
            // Where the old answer said how it is used, too.
            `No: it is applied topically, and no exosome product is approved by ${by}.`,
          ];
    case "approval-forecast":
      return [
        ...(q.asksFuture.test(question) ? [notOurs] : []),
        `No exosome product is approved by ${by}.`,
        unknown,
      ];
    case "exemption-claim":
      return [`No exosome product is approved by ${by}.`, "No."];
    case "registration-claim":
      return registered(question, profile);
    case "safety-claim": {
      const harm = answerOfHarm(question);
      return [
        ...(harm === null ? [] : [harm]),
        "Side effects are possible; your clinician will explain them.",
        "Ask your clinician about the possible side effects.",
        "No, side effects are possible.",
      ];
    }
    case "endorsement-claim":
      return [ofPopularity(question)];
    case "guarantee-claim":
      return ["Results vary from person to person."];
    case "injection-claim":
      return ["No, exosomes are applied to the skin.", "No."];
    case "plant-equivalence":
      return [`${plantIn(question)} exosomes may have little effect on human cells.`, unknown];
    case "stem-cell-conflation":
      return [
        /\bstem/i.test(question) ? "No, exosomes are not stem cells." : "No, exosomes are not cells.",
        "No.",
      ];
    case "stability-claim":
      return ["Please store it as the maker directs.", unknown];
    case "potency-claim":
      return [countLabel(passage)];
    case "purity-claim":
      return [ofOne.test(question) ? "It is purified by [method]." : "They are purified by [method]."];
    case "hype":
    case "trend-pressure":
      // "The secret to ageless skin?" is answered by a name.
      return q.asksWhether.test(question) ? ["No."] : [];
    case "restricted-expression":
      return ["No, please use it with clean fingertips.", "No."];
    case "proof-claim":
      return ["The evidence for exosomes is limited.", unknown, "No."];
    case "superiority-claim":
      if (/\bwould you\b/i.test(question))
        return [
          /\b(?:over|or|rather|instead|than)\b/i.test(question) ? "They are different treatments." : askUs,
        ];
      return q.asksToGiveUp.test(question) ? ["Please ask your clinician."] : ofEffect(question);
    default:
      return isCondition.test(question) ? ["Results vary from person to person."] : ofEffect(question);
  }
}

function ofEffect(question: string): string[] {
  if (ofRisk.test(question) && q.asksWhether.test(question)) return ["Please ask your clinician."];
  const isAsked = asks.test(question) || asksBack.test(question) || q.asksAboutNamed.test(question);
  // "Wrinkle depth?": nothing that could be established is asked.
  return isAsked ? [unknown, "No.", "Ask your clinician."] : ["Ask your clinician.", unknown];
}
