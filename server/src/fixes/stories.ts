/** What somebody lived through: nobody's story, and no doubt, goes on with a stock sentence. */
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

const somebody = /\b(?:I|my|me|she|her|he|his|him)\b(?![’']d (?:say|recommend|suggest))/i;
const past =
  /\b(?:was|were|had|did|would|could|went|came|put|grew|fell|left|took|got|began|shrank|swore|saw|thought|said|wore|[’']d|(?!need|feed|indeed|seed|speed|bleed|breed)\p{L}{3,}ed|(?:has|have|is|are) (?:(?:never|not|all|now|since|already|finally) )?(?:gone|come|seen|grown|been|\p{L}+ed))\b|^\W*so (?:is|are|did|has|have)\b/iu;
/** "Within a week the rash …", "By Sunday …" */
const atTime =
  /^\W*(?:within|in|after|by|over|during|that|the next|one|two|three|\p{L}+) (?:(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|just|only|her|his|my|next|second|third|first|that|same) )*(?:days?|weeks?|months?|nights?|mornings?|evenings?|fortnight|years?|summer|winter|spring|autumn|fall|\p{L}+day|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
const ofEverybody = /\b(?:you|your|our (?:clients|patients|guests)|we)\b/i;

/** A question that is put to a reader, and not by who tells to himself. */
const asksOthers = /\?(?<!\b(?:would|should|do|did|was|am) I\b[^.!?]*\?)/i;

/** Told in the past of one person, in a paragraph that tells it so. */
export function isOfStory({ text, block, marks, shape, alone }: Passage): boolean {
  if (shape !== "sentence" || !/^(?:paragraph|listItem)$/.test(block.kind)) return false;
  if (alone && !/\b(?:I|my|me)\b/.test(text)) return false;
  if (!marks.some((mark) => isEffect(mark) || mark.rule === "guarantee-claim")) return false;
  if (!past.test(text) || ofEverybody.test(text) || asksOthers.test(block.text)) return false;
  if (somebody.test(text)) return true;
  const around = block.text.replace(text, " ");
  return (atTime.test(text) || /^\W*it\b/i.test(text)) && somebody.test(around) && past.test(around);
}

const opinion =
  /^\W*(?:(?:still|but|and|that said|all the same|in practice|personally),? )?(?:(?:I|we) (?:(?:also|do|still|certainly|really|have come to|have also|have) )*(?:believe|think|feel|find|suspect|observed?|noticed?|am convinced|are convinced)\b|(?:my|our) (?:own )?(?:impression|view|sense|feeling|belief|experience|hunch) (?:is|has been)\b)/iu;

/** "I also believe that they mend it sooner.": what somebody thinks is not told as what is. */
export const isOpinion = ({ text, block, marks, shape, alone }: Passage): boolean =>
  shape === "sentence" &&
  !alone &&
  /^(?:paragraph|listItem)$/.test(block.kind) &&
  marks.every(isEffect) &&
  opinion.test(text);

const counters =
  /^\W*(?:nevertheless|nonetheless|all the same|even so|still|mind you|yet|that said|having said that|but|however),? /i;
const ofProof =
  /\b(?:trials?|stud(?:y|ies)|evidence|prov(?:e|es|ed|en)|proof|research|data|control group)\b/i;

/** "One study proves little. All the same, we see peeling settle.": against what was said of proof stands no look. */
export function isCounter({ text, block, from, marks, shape }: Passage): boolean {
  return (
    shape === "sentence" &&
    marks.some(isEffect) &&
    counters.test(text) &&
    ofProof.test(block.text.slice(Math.max(0, from - 200), from))
  );
}
