/** What answers a question after one harm. */
import { upperFirst } from "../grammar.ts";
import * as q from "./questions.ts";

/** "Is there a risk of infection?", "Really no chance of a reaction?" */
const ofHarm =
  /\b(?:risk|chance|danger|likelihood) (?:of|that) (?:an? |any |some )?((?:bad |severe |allergic )?\p{L}+)/iu;

/** Null for harm in general. */
export function answerOfHarm(question: string): string | null {
  if (/\b(?:can|could|may|might|will|would|do) (?:I|my skin) (?:still |also )?react\b/i.test(question))
    return "It is possible; your clinician will explain the risk.";
  if (
    /\b(?:cancer|tumou?rs?|graft|stroke|blind\w*|die|deaths?)\b/i.test(question) ||
    q.asksLeave.test(question)
  )
    return "Please ask your clinician.";
  if (
    /\bhave you (?:ever|yet|never)?\b[^?]*\b(?:problems?|trouble|incidents?|complications?|complaints?|mishaps?|go wrong)\b/i.test(
      question,
    )
  )
    return "Side effects are possible; your clinician will explain them.";
  if (/\b(?:hurts?|painful|sting|pain|sore)\b/i.test(question) && q.asksWhether.test(question))
    return "It may; your clinician will explain what to expect.";
  if (/\bdown ?time\b|\b(?:time|days?|weeks?) off\b|\boff work\b|\bhow (?:red|long|sore)\b/i.test(question))
    return "It varies from person to person.";
  if (/\b(?:risk|chance) of\b|\b(?:infection|reaction|bruis\w+|swelling|scarring)\b/i.test(question)) {
    const named = /\bno\b/i.test(question) ? ofHarm.exec(question)?.[1] : undefined;
    const harm = named === undefined ? "It" : upperFirst(/s$/i.test(named) ? named : `a ${named}`);
    return `${harm} is possible; your clinician will explain the risk.`;
  }
  if (q.asksProof.test(question)) return "The evidence for exosomes is limited.";
  return q.asksToCompare.test(question) && !q.asksWhether.test(question)
    ? "They are different treatments."
    : null;
}
