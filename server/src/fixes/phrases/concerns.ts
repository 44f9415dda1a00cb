/** Lists and rows of what one comes with, not of what one gets: "What it helps with", "Indications", "Good for". */
import { lowerFirst, wordCount } from "../grammar.ts";
import { namesConcern } from "../labels.ts";
import type { Passage } from "../passage.ts";
import type { Goal } from "./goals.ts";
import { columnHead, rowHead } from "./rows.ts";

const headsConcerns =
  /^(?!.*\b(?:not|no|never)\b)(?:.*\b(?:concerns?|indications?|conditions?|complaints?|problems?|(?:we|it|they|exosomes|this|which) (?:treats?|helps?)|helps? with|treat with \p{L}+|use(?:d|s)? (?:(?:it|them|this|exosomes) )?for|works on|ask(?:ed)? about|come(?:s|ing)? (?:to us |in )?(?:for|with|about)|worr(?:y|ies)|targets?)\b.*|\W*(?:suitable|suited) for\W*|\W*(?:suits|targets|treats|what for|helps|who it helps)\W*)$/iu;

/** The line above the list, or the heads of the row and the column. */
function headsOver(passage: Passage): string[] {
  const { block, blockIndex, document, shape } = passage;
  if (shape === "cell") return [rowHead(passage), columnHead(passage)];
  if (!block.list) return [];
  for (let at = blockIndex - 1; at >= 0; at--) {
    const above = document.blocks[at] as typeof block;
    if (above.list?.list !== block.list.list)
      return [/(?<=[.!?]\s)[^.!?]+[.:]?\s*$/.exec(above.text)?.[0] ?? above.text];
  }
  return [];
}

/** "Tighter pores", "scars, lifted", "jowls that sit higher": what one gets. */
const gain =
  /^\W*(?:\p{L}+er|more|less|fewer|better|no)\b|,\s+(?!(?:enlarged|clogged|tired|damaged|wrinkled|dilated|lined|hooded)\b)\p{L}+ed\b|\bthat (?:sits?|stays?|looks?|holds?)\b|\b(?:regeneration|renewal|repair|recovery|growth|relief|healing|accelerator|boost)\b/iu;

/** Whether a bullet or a cell names a concern among others. */
export const isAmongConcerns = (passage: Passage): boolean =>
  /^(?:bullet|cell)$/.test(passage.shape) &&
  !gain.test(passage.text) &&
  namesConcern(passage.text) &&
  !/\bexo/i.test(passage.text) &&
  headsOver(passage).some((head) => head.length < 80 && headsConcerns.test(head));

/** "Lines, which go", "the marks they leave", "a tired look": no names of what can be looked at. */
const isTold =
  /[.!?:;()\d]|\b(?:which|that|who|they|it|other|looks?|loss|lack|smooth\p{L}*|fad\p{L}+|lift\p{L}*|tighten\p{L}*|lighten\p{L}*)\b/iu;
const longestList = 9;

/** "Scars, stretch marks, enlarged pores": the look of those that are no disease. */
export function concernsNamed(passage: Passage): string[] {
  const { text, marks, body } = passage;
  if (!isAmongConcerns(passage) || body || isTold.test(text) || wordCount(text) > longestList) return [];
  if (!marks.every(({ rule }) => /^(?:disease-claim|appearance-overclaim)$/.test(rule))) return [];
  const overlaps = (rule: string, from: number, to: number): boolean =>
    marks.some((mark) => mark.rule === rule && mark.start < to && mark.end > from);
  const items: string[] = [];
  let at = 0;
  for (const { 0: joint, index } of text.matchAll(/,? (?:and|&) |, |$/g)) {
    if (!overlaps("disease-claim", at, index)) items.push(text.slice(at, index).trim());
    at = index + joint.length;
  }
  const isLook = overlaps("appearance-overclaim", 0, text.length);
  if (items.length === 0 || !isLook) return [];
  if (!marks.some(({ rule }) => rule === "disease-claim")) {
    const joined = / (?:and|&) /.test(text) ? text : text.replace(/, (?=[^,]*$)/, " and ");
    const whole = `The look of ${lowerFirst(joined)}`;
    return joined.includes(",") ? [whole] : [whole, whole.replace(/ (and|&) /i, " $1 of ")];
  }
  const [first = "", ...rest] = items;
  const last = rest.pop();
  const told = [lowerFirst(first), ...rest].join(", ");
  return [`The look of ${told}${last === undefined ? "" : ` and ${last}`}`];
}

/** "Skin that could look firmer": what somebody comes with who would like the goal. */
export function concernOf(goal: Goal, hair: boolean): string {
  switch (goal.kind) {
    case "hair":
      return "hair that could look fuller";
    case "firm":
      return "skin that could look firmer";
    case "calm":
      return `${hair ? "a scalp" : "skin"} that could look calmer`;
    case "framed":
      return `the look of ${goal.object}`;
    default:
      return "skin that could look fresher";
  }
}
