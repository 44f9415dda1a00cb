/** Whether what is claimed is claimed of exosomes, by the subject of the clause and by the place of the sentence. */
import { type PlacedSentence, textOf } from "./context.ts";
import type { Topic } from "./documentTopic.ts";
import type { LocalClaim } from "./localClaim.ts";

/** What a claim out of scope is made of is plain: its own subject, its section, or "it" after that was named. */
export function isOfAnother(sentence: PlacedSentence, { scope }: LocalClaim): boolean {
  if (scope === "other") return true;
  return scope === "pronoun"
    ? sentence.previous !== null && sentence.facts.opensOnPronoun
    : openTopic(sentence) === "other";
}

export function inScope(sentence: PlacedSentence, claim: LocalClaim): boolean {
  switch (claim.scope) {
    case "exosomes":
      return true;
    case "other":
      return false;
    case "pronoun":
      if (speaksOfRivals(sentence)) return false;
      return sentence.antecedent === "exosomes" && openTopic(sentence) !== "other";
    default:
      return openTopic(sentence) === "exosomes";
  }
}

/** "Is it better than filler or toxin? They are injected …": the others, where exosomes were "it". */
function speaksOfRivals(sentence: PlacedSentence): boolean {
  const { asks, asked } = sentence;
  if (asks?.topic !== "other" || asks.subject === "other" || !/\b(?:it|this)\b/i.test(asked)) return false;
  return /^\W*(?:they|those|these)\b/i.test(textOf(sentence));
}

/** An answer without a subject of its own speaks of what was asked. */
function openTopic(sentence: PlacedSentence): Topic {
  const asked = sentence.asks;
  if (asked && asked.subject === "other" && asked.topic === "other") return "other";
  return sentence.topic;
}
