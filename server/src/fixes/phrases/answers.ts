/** What a question is answered with that was answered with "yes". */
import type { RuleId } from "../../rules/ids.ts";
import type { Profile } from "../../rules/rule.ts";
import { capital } from "./claims/context.ts";
import { toldAct } from "./claims/legal.ts";
import { regulatorIn } from "./words.ts";

const isQuiz = /\b(?:true or false|myth or fact|fact or (?:fiction|myth))\b/i;
const asks =
  /\b(?:is|are|do|does|did|can|could|will|would|has|have|should|may|might|whether)\b|^\W*(?:better|safer|stronger)\b/i;

/** "Fewer wrinkles by Thanksgiving?": a line of an advert, to which nothing is an answer. */
const isTeaser = (question: string, inTable: boolean): boolean =>
  !inTable &&
  !asks.test(question) &&
  !/^\W*(?:q\W+)?(?:what|which|who|how|why|when|where|any|no)\b/i.test(question);

/** "What’s not to love?": nobody waits for an answer. */
const isRhetorical =
  /\bwhat(?:[’']s| is) not to [\p{L} ]+\?\W*$|\bwhat (?:should|could|can|would) (?:possibly )?go wrong\?\W*$|\bwhat more (?:could|can|do|would) (?:you|anyone|anybody|one) (?:want|need|ask)[^?]*\?\W*$|\bwho (?:would|could)(?:n[’']t| not)? [^?]*\?\W*$|\bwhy (?:bother|go|pay|suffer|settle|wait|risk|choose|use|freeze|spend|put up)\b[^?]*\bwhen\b[^?]*\?\W*$/iu;

/** "Is a lab with an ISO number a good sign?": what was done there is no approval. */
function registered(question: string, unknown: string, profile: Profile): string[] {
  const act = toldAct(question, "", profile) ?? "registration is not approval";
  return [...(/\bregist/i.test(question) ? [`It is, and ${act}.`] : []), `${capital(act)}.`, unknown];
}

/** Answers to a question that asks for a claim of the rule, the best first; `inTable`: its words are a row's head. */
export function answersFor(rule: RuleId, question: string, profile: Profile, inTable = false): string[] {
  if (isQuiz.test(question))
    return rule === "approval-claim" || rule === "approval-forecast"
      ? [`False: no exosome product is approved by ${regulatorIn(question, profile)}.`]
      : ["That has not been established."];
  if (isTeaser(question, inTable) || isRhetorical.test(question)) return [];

  const unknown = "That has not been established.";
  // "Looking for an alternative to Botox?" asks the reader, and what follows is no answer to a claim.
  if (
    /^\W*(?:looking|want|need|ready|tired|struggling|searching|thinking|dreaming|fed up|had enough)\b/i.test(
      question,
    )
  )
    return [];
  switch (rule) {
    case "approval-claim":
      return [`No, no exosome product is approved by ${regulatorIn(question, profile)}.`, `No.`];
    case "approval-forecast":
      return [`No exosome product is approved by ${regulatorIn(question, profile)}.`, unknown];
    case "registration-claim":
      return registered(question, unknown, profile);
    case "safety-claim":
      return [
        "Side effects are possible; your clinician will explain them.",
        "Ask your clinician about the possible side effects.",
        "No, side effects are possible.",
      ];
    case "endorsement-claim":
      return ["Please ask us."];
    case "guarantee-claim":
      return ["Results vary from person to person."];
    case "injection-claim":
      return ["No, exosomes are applied to the skin.", "No."];
    case "stem-cell-conflation":
      return ["No, exosomes are not stem cells.", "No."];
    case "stability-claim":
      return ["Please store it as the maker directs.", unknown];
    case "potency-claim":
      return ["Particle count: [number] per vial by [method]; a count does not measure effect."];
    case "purity-claim":
      return ["They are purified by [method]."];
    case "hype":
    case "trend-pressure":
      // "The secret to ageless skin?" is answered by a name.
      return /^\W*(?:is|are|do|does|did|can|could|will|would|has|have|should)\b/i.test(question)
        ? ["No."]
        : [];
    case "restricted-expression":
      return ["No, please use it with clean fingertips.", "No."];
    default:
      // "Wrinkle depth?": nothing that could be established is asked.
      return asks.test(question) ? [unknown, "No."] : ["Ask your clinician.", unknown];
  }
}
