/** What is told beside an answer: a look answers nobody who asks what it costs, when, or whether it hurts. */
import { analyseBlock } from "../../claims/blockFacts.ts";
import type { Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import { asked, asksInBlock, speakerOf } from "./questions.ts";

const ofPrice = /\b(?:cost|price|priced|how much|charge|fees?|expensive|afford|what does it run)\b/i;
const ofTime = /^\W*(?:and |so |but )?(?:when|how (?:soon|quickly|fast|long|many|often))\b/i;
const ofPain = /\b(?:hurts?|painful|sting|pain|sore)\b/i;

/** The question which the sentences around a passage answer, and whether the passage is the first of them. */
function questionAround(passage: Passage): { readonly question: string; readonly first: boolean } | null {
  const { block, blockIndex, document, from } = passage;
  const before = analyseBlock(block.text)
    .sentences.filter(({ end }) => end <= from)
    .map(({ start, end }) => block.text.slice(start, end))
    .filter((sentence) => !/^\W*(?:a|answer)\W*$/i.test(sentence));
  const at = before.findLastIndex((sentence) => /\?["”’)*_\]]*\s*$/.test(sentence));
  if (at >= 0) return { question: asked(before[at] as string), first: at === before.length - 1 };
  const above = document.blocks[blockIndex - 1];
  if (asksInBlock(passage) && speakerOf(block.text) === "" && above?.kind === "paragraph") return null;
  if (!above || !/\?["”’)*_\]]*\s*$/.test(above.text)) return null;
  return { question: asked(above.text), first: before.length === 0 };
}

export function isBesideThePoint(passage: Passage): boolean {
  if (passage.shape !== "sentence" || passage.block.list) return false;
  const around = questionAround(passage);
  if (!around) return false;
  const { question, first } = around;
  const rest = passage.block.text.slice(passage.to);
  if (passage.marks.every(({ rule }) => rule === "potency-claim"))
    return ofPrice.test(question) && (!first || /[$£€₩]\s?\d/.test(rest));
  if (!passage.marks.every(isEffect) || first) return false;
  return ofPrice.test(question) || ofTime.test(question) || ofPain.test(question);
}
