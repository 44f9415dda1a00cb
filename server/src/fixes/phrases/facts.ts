/** "Myth: … Fact: …": a fact that may not stand leaves a myth which then denies what is true. */
import type { Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import { inPlace } from "./inPlace.ts";
import { plantIn } from "./words.ts";

const factLabel = /^\W*(?:fact|truth|reality|actually)\W*[:.–—]\s*/i;
const isMyth = /(?:^|[.!?]\W+)\W*myth\b[^.!?]*[.!?]?\W*$/i;

/** The myth that a passage is the fact to; null where it is none. */
export function mythOf({ document, block, blockIndex, from, text }: Passage): string | null {
  const lead = block.text.slice(0, from);
  const labelled = factLabel.exec(lead.slice(lead.search(/\b(?:fact|truth|reality|actually)\W*$/i)));
  if (!labelled && !factLabel.test(text)) return null;
  const before = labelled ? lead.slice(0, -labelled[0].length) : lead;
  if (before.trim() !== "") return isMyth.exec(before)?.[0] ?? null;
  const above = document.blocks[blockIndex - 1]?.text ?? "";
  return isMyth.test(above) ? above : null;
}

/** What the fact may say, whatever the myth. */
export function factsAgainst(passage: Passage, myth: string): string[] {
  return words(passage, myth).map((text) => inPlace(text, passage));
}

const isOfTime = (myth: string): boolean => /\bdown ?time\b|\btakes? (?:weeks|months|time)\b/i.test(myth);
const isOfVisits = (myth: string): boolean => /\b(?:visits?|sessions?|treatments?|once|course)\b/i.test(myth);

function words(passage: Passage, myth: string): string[] {
  const rules = new Set(passage.marks.map((mark) => mark.rule));
  if (isOfTime(myth)) return ["It varies from person to person."];
  if (rules.has("safety-claim")) return ["Side effects are possible; ask your clinician."];
  if (rules.has("guarantee-claim"))
    return isOfVisits(myth)
      ? ["The number of visits varies from person to person."]
      : ["Results vary from person to person."];
  if (
    ["hype", "endorsement-claim", "trend-pressure", "proof-claim"].some((rule) => rules.has(rule as "hype"))
  )
    return ["The evidence for exosomes is limited."];
  const contested =
    passage.marks.every(isEffect) ||
    [...rules].every((rule) => /^(?:superiority|plant|penetration)/.test(rule));
  if (rules.has("plant-equivalence"))
    return [`${plantIn(passage.text)} exosomes may have little effect on human cells.`];
  return contested ? ["The opposite has not been established."] : [];
}

/** "Myth: they do nothing.": whatever fact may be told bears the myth out. */
export function isBorneOut({ marks }: Passage, myth: string): boolean {
  if (isOfTime(myth) || isOfVisits(myth)) return false;
  return marks.every(
    (mark) =>
      /^(?:superiority|safety)/.test(mark.rule) ||
      (mark.rule === "approval-claim" && !/\b(?:approv|cleared|licen[cs]|FDA|MHRA|TGA|EMA)/i.test(myth)) ||
      ((isEffect(mark) || /^(?:plant|penetration)/.test(mark.rule)) && deniesEffect(myth)),
  );
}

/** Whether what stands for any claim of the rule would miss the myth, or only bear it out. */
export const isMissed = (passage: Passage, myth: string): boolean =>
  deniesEffect(myth) ||
  isOfTime(myth) ||
  (passage.marks.some((mark) => mark.rule === "guarantee-claim") && isOfVisits(myth));

/** "Myth: they do nothing." */
const deniesEffect = (myth: string): boolean =>
  /\b(?:nothing|no (?:effect|use)|do(?:es)?(?:n[’']t| not) (?:work|do|help|get|reach|go)|can(?:[’']t|not) |sits? on|stays? on|useless|a scam)\b/i.test(
    myth,
  );
