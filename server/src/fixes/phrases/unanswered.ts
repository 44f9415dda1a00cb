/** Questions that nothing which may be said would answer: they go with their answer. */

import type { Passage } from "../passage.ts";
import { isInward, isOfBody } from "../unmendable.ts";
import { isBorneOut, mythOf } from "./facts.ts";
import * as q from "./questions.ts";

/** "Why is it sold out?", "So how come you can sell it?": it takes for granted what may not be said. */
const asksReason =
  /^\W*(?:q\W+)?(?:(?:and|so|but|then|well|ok(?:ay)?)\W+)*(?:why\b|how come\b|how (?:can|could|may) (?:you|we|they|it|that|this)\b|under (?:which|what)\b)|^\W*what(?:[’']s| is) (?:all )?the (?:fuss|hype|secret)\b|^\W*what gives you\b/i;
/** "Why exosomes?", "Why not laser?": what they are good for may be told. */
const asksMerit =
  /^\W*(?:\p{L}+\W+)?why (?:not\b|exosomes?\b|us\b|our\b|ours\b|choose\b|should\b|do people\b|use\b|put\b|bother\b|(?:\p{L}+ ){0,3}(?:rather|instead|over|and not)\b)/iu;

/** What "no product is approved" answers. */
const asksStatus =
  /\b(?:approv\p{L}+|licen[cs]\p{L}+|authori[sz]\p{L}+|cleared|legal|allowed|regulat\p{L}+|exempt|off-label|permission|FDA|MHRA|EMA|TGA|MFDS|Health Canada)\b/iu;
/** "Then is there a way they could be legal?": nor does it answer what follows from it. */
const asksFurther =
  /^\W*(?:and |so |but )?then\b|\ball the same\b|\b(?:permit|prescription|(?:doctor|physician)[’']s order|against the (?:rules|law)|isn[’']t approved)\b|\bregistration\b[^?]*\b(?:needed|required|necessary)\b/i;

const asksDeed = /^\W*(?:and |so |but )?(?:what|how|why)\b[^?]*\b(?:do(?:es)?|works?|helps?|used?)\b/i;

const asksMoneyBack =
  /\b(?:refunds?|money[- ]back)\b|^\W*(?:what if I[’' ]?a?m |what if you[’' ]?a?re |if you[’' ]?a?re )?(?:not|un)[- ]?(?:happy|satisfied|thrilled|in love|delighted|pleased|convinced|impressed)\b/i;
/** "Do your own doctors have it?", "What do your patients say?": others are to speak, and may not. */
const asksForPraise =
  /^\W*(?:(?:and|so) )?who(?: else)? (?:uses?|wears?|has (?:had|tried|used)|swears|comes|loves?|recommends?)\b|\bwhat (?:do|did|have) [^?]* (?:say|said|think|thought|tell)\b|\b(?:your|our) (?:own )?(?:staff|team|doctors?|nurses?|surgeons?|patients|clients|guests|customers)\b(?![^?]*\bpublic\b)/i;

/** … and what a desk is asked that answers in person: "Please ask us" sends in a circle. */
const isChat = (passage: Passage, question: string): boolean =>
  q.speakerOf(passage.document.blocks[passage.blockIndex - 1]?.text ?? "") !== "" &&
  /\p{L}{2}/u.test(q.speakerOf(passage.text) || q.speakerOf(passage.block.text)) &&
  (q.asksDesk(question) || q.asksToSee.test(question));

export function goesUnanswered(passage: Passage): boolean {
  const myth = mythOf(passage);
  if (myth !== null) return isBorneOut(passage, myth);
  const question = q.questionBefore(passage);
  if (question === null) return false;
  const last = q.asked(question);
  const asksWhy = asksReason.test(last) && !asksMerit.test(last);
  const rules = new Set<string>(passage.marks.map((mark) => mark.rule));
  if (rules.has("exemption-claim")) return asksWhy || asksFurther.test(last) || !asksStatus.test(last);
  if (rules.has("endorsement-claim") || rules.has("trend-pressure"))
    return asksWhy || asksForPraise.test(last) || isChat(passage, last);
  if (rules.has("superiority-claim") && asksForPraise.test(last)) return true;
  if (rules.has("guarantee-claim")) return asksMoneyBack.test(last);
  // "What does it do in there?": of joints there is nothing to tell, and whether it helps is another question.
  if (isInward(passage) && isOfBody(passage))
    return q.asksInside.test(last) || (!q.asksIt(question) && !q.asksWhen.test(last) && asksDeed.test(last));
  const reasons = ["hype", "stem-cell-conflation", "safety-claim", "superiority-claim"];
  return asksWhy && reasons.some((rule) => rules.has(rule));
}
