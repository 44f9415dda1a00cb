/** The part of an answer that claims nothing and answers: "As early as you can, since we sell out." */
import type { RuleId } from "../../rules/ids.ts";
import { capitalLike, wordCount } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import * as q from "./questions.ts";

/** Where a clause may end: before what gives its reason, sets something against it, or goes on. */
const joints =
  /[,;:–—]\s+(?=\S)|[.!]\s+(?=\p{Lu})|\s+(?=(?:because|since|so|and|but|although|though|even though|after which|while)\s)/giu;
/** Behind a comma only these begin another clause. */
const goesOn =
  /^(?:because|since|as|so|and|but|although|though|even though|after which|while|which|where|who|or|not)\s/i;

const yes =
  /^\W*(?:yes|yep|yeah|absolutely|certainly|definitely|of course|sure|gladly|happily|with pleasure|naturally|we (?:do|would|can|will|are)|I (?:do|have|would|can)|it is|they (?:do|are|can)|there (?:is|are))(?:,? (?:and we (?:do|are|will)|ma[’']am|sir|indeed))?\W*$/i;
const no =
  /^\W*(?:no|nope|nah|none|never|not (?:yet|any more|at all|really)|we (?:don[’']t|do not|can[’']t|cannot|won[’']t)|not)\b/i;
const ofPressure =
  /\b(?:book|order|reserve|grab|hurry|quick|fast|last|left|limited|only|run(?:ning)?|gone|rush|everybody|everyone|anyone|anybody|whole|talk\w*|sooner)\b/i;

/** "What is it?" */
const asksWhatIs = /^\W*(?:and |so |but )?what (?:exactly )?(?:is|are) (?!(?:the|your|our)\b)/i;
const defines =
  /^\W*(?:(?:an? |the )?(?:\p{L}+ )?exo[\p{L} ]{0,30}|they|it) (?:is|are) (?!not\b|the (?:future|answer|secret|key)\b)(?:an? |the |tiny |small |\p{Ll}+ )\p{L}+/iu;
/** "Exosomes are small envelopes that …" */
const relative = /(?<!\b(?:by|in|of|with|from|to|for|on|at|through))\s+(?=(?:that|which)\s)/giu;
const leastOfDefinition = 5;

/** The rules whose claim may stand behind an answer that has nothing to do with it. */
const besideAnswer: ReadonlySet<RuleId> = new Set<RuleId>([
  "trend-pressure",
  "endorsement-claim",
  "guarantee-claim",
  "stability-claim",
  "public-advertising-prohibited",
  "human-source-prohibited",
  "superiority-claim",
  "penetration-claim",
  "safety-claim",
]);

/** Null where nothing of the answer may stay. */
export function keptAnswer(passage: Passage): string | null {
  const question = q.questionBefore(passage);
  if (question === null || passage.shape === "cell") return null;
  const last = q.asked(question);
  if (q.asksReader.test(last) && !q.asksDesk(last) && !q.asksWhatWeDo.test(last)) return null;
  if (!passage.marks.every((mark) => isEffect(mark) || besideAnswer.has(mark.rule))) return null;
  return firstPart(passage, last, q.speakerOf(question) !== "") ?? secondReason(passage);
}

function firstPart(passage: Passage, question: string, isSpoken: boolean): string | null {
  const { text } = passage;
  const label = isSpoken ? q.speakerOf(text).length : 0;
  let kept: string | null = null;
  const ends = [...text.matchAll(joints), ...(asksWhatIs.test(question) ? text.matchAll(relative) : [])];
  for (const { 0: joint, index } of ends) {
    const part = text.slice(label, index);
    if (part.trim() === "" || isMarked(passage, label, index)) continue;
    const rest = text.slice(index + joint.length);
    const isReply = yes.test(part) || no.test(part);
    if (joint.startsWith(",") && !isReply && !goesOn.test(rest)) continue;
    if (!mayStand(passage, part, question)) continue;
    // "We would, and we do": a reply goes on as long as it says no more.
    if (kept !== null && !yes.test(part)) break;
    kept = `${text.slice(0, label)}${part.trim().replace(/[.!]+$/, "")}.`;
  }
  return kept;
}

/** "We" */
const longestLead = 4;

/** Whether a claim is in these words; one that takes up the whole sentence may be in the others. */
function isMarked({ marks, text }: Passage, from: number, to: number): boolean {
  return marks.some((mark) => {
    const whole = mark.start <= from + longestLead && mark.end > (text.length * 2) / 3;
    return !whole && mark.start < to && mark.end > from;
  });
}

function mayStand(passage: Passage, part: string, question: string): boolean {
  if (passage.marks.every(isEffect))
    return (
      (yes.test(part) && (q.asksWhatWeDo.test(question) || q.asksOurOwn.test(question))) ||
      (asksWhatIs.test(question) && defines.test(part) && wordCount(part) >= leastOfDefinition)
    );
  const rules = new Set(passage.marks.map((mark) => mark.rule));
  if (rules.has("public-advertising-prohibited") || rules.has("human-source-prohibited"))
    return no.test(part) && wordCount(part) <= 2;
  if (rules.has("endorsement-claim"))
    return (
      (/n[’']t |\bnot\b/i.test(part) && !yes.test(part)) ||
      (yes.test(part) && q.asksLeaveToUse.test(question))
    );
  // "On whole skin, no. Behind the laser they go deep."
  if (rules.has("penetration-claim")) return /,? no\W*$/i.test(part);
  if (rules.has("safety-claim")) return q.asksProof.test(question) && no.test(part) && wordCount(part) <= 2;
  if (rules.has("superiority-claim") && q.asksToCompare.test(question) && wanting.test(part)) return true;
  if (rules.has("superiority-claim"))
    return /\bwho (?:makes|made)\b|^\W*(?:where|when)\b/i.test(question) && !yes.test(part);
  if (rules.has("stability-claim")) return yes.test(part) && !ofStorage.test(question);
  if (rules.has("guarantee-claim"))
    return !yes.test(part) && !no.test(part) && /\bhow much\b/i.test(question) && wordCount(part) > 2;
  return ofTrend(part, question);
}

/** "No blood draw": what one of two does without. */
const wanting =
  /^\W*(?:there (?:is|are) )?(?:no|without) (?:\p{L}+ )?(?:draws?|needles?|blood|stitches|cuts?|knife|incisions?)\W*$/iu;

const ofStorage =
  /\b(?:fridge|freez\w*|cold|cool|warm|heat|hot|keep|last|stor\w+|travel|ruined|spoil\w*|room)\b/i;

/** What tells when, where, how or whether there is any, and does not press. */
function ofTrend(part: string, question: string): boolean {
  if (ofPressure.test(part.replace(/\bas (?:soon|early|far ahead) as\b/i, "")) && !isHowTo(question))
    return false;
  if (/^\W*(?:because|since)\b/i.test(part)) return false;
  return (
    yes.test(part) ||
    q.asksDesk(question) ||
    q.asksWhen.test(question) ||
    /^\W*(?:and |so )?(?:when|where|how)\b/i.test(question)
  );
}

const isHowTo = (question: string): boolean => /\bhow (?:do|can|should|would) (?:I|we|you)\b/i.test(question);

/** "Because all the town wants it, and we were tired of saying no.": the reason that presses nobody. */
function secondReason({ text, marks }: Passage): string | null {
  const [whole, because, second] =
    /^(\W*because )[^.;]*, and (?:because )?((?:we|I|our) [^.;,]*[.!]?)$/iu.exec(text) ?? [];
  if (
    whole === undefined ||
    because === undefined ||
    second === undefined ||
    ofPressure.test(second.replace(/\bonly\b/i, ""))
  )
    return null;
  const from = text.length - second.length;
  if (!marks.every((mark) => mark.rule === "trend-pressure" && mark.end <= from)) return null;
  return capitalLike(because + second, text);
}
