/** Whether a rewrite says what is said beside it already: the same stock sentence twice, a status after a status. */
import type { ProseBlock } from "../reading/prose.ts";
import { wordCount } from "./grammar.ts";
import { linesAbove, linesBelow } from "./lines.ts";
import type { Passage } from "./passage.ts";
import { mythOf } from "./phrases/facts.ts";
import { questionLeftBy, speakerOf } from "./phrases/questions.ts";
import { stockTopics } from "./stockTopics.ts";

/** What a look is said to be. A sentence that says no more than that says nothing beside another that does. */
const looks: Readonly<Record<string, RegExp>> = {
  skin: /\b(?:improv(?:es?|ed|ing) the look of (?:your )?skin(?! tone)|skin (?:\w+ )?looks? (?:fresh(?:er)?|rested)|fresher-looking skin)\b/i,
  hair: /\b(?:hair|brows|lashes|the beard) a fuller look\b|\bhair (?:[\w’'-]+ ){0,4}looks? (?:fuller|thicker)\b|\bfuller-looking hair\b/i,
  firm: /\bskin (?:\w+ )?looks? (?:firmer|firm)\b/i,
  calm: /\b(?:skin|scalp) (?:\w+ )?looks? calm(?:er)?\b/i,
};
const ends =
  /\b(?:skin|hair|brows|lashes|look|fresh(?:er)?|rested|full(?:er)?|thicker|firm(?:er)?|calm(?:er)?)(?:,? (?:too|as well|also)| (?:over|within|after|in|by|at|around) [^,;]*)?\W*$/i;
const longest = 9;
/** "They are also believed to …", "while outcomes differ, this may lead to …": how sure it is makes it no other look. */
const leadIn =
  /^\W*(?:(?:while|although|though) [^,]*, )?(?:they|it|this|these|exosomes) (?:(?:are|is) (?:also )?(?:believed|thought|understood|known|said|expected|designed|intended) to|(?:may|can|could) (?:also )?(?:lead to|result in|help to))\b/i;
/** … nor over which time. */
const overTime =
  / (?:over|within|after|in|by) (?:a |the )?(?:period|course|space|time|several|\p{L}+ (?:weeks?|months?))\b[^,;]*(?=\W*$)/iu;

/** "In four visits they give hair a fuller look": the same again. */
const whenFirst = /^\W*(?:in|within|after|by|over|from) [^,.;]{3,40}?,? (?=(?:they|it|exosomes)\b)/iu;

const promise = String.raw`(?:improves?|gives?|helps?|leaves?|softens?|reduces?) (?:[^.;:!?]*\b(?:look|looking)\b)[^.;:!?]{0,30}[.!]?$`;
/** A look that is promised and no more. */
const promisesLook = new RegExp(String.raw`^\W*(?:[\p{L}’'-]+ ){1,4}${promise}`, "iu");
/** … behind words of the time or the way: "Dabbed on daily, though, they …". */
const promisesInPassing = new RegExp(String.raw`^\W*(?:[\p{L}’'-]+,? ){1,6}${promise}`, "iu");
/** What a sentence before it has just put in doubt. */
const doubts =
  /\b(?:not|n[’']t|never|no one|nobody|nothing|no) (?:\p{L}+ ){0,5}(?:known|knows|shown|proven|proved|established|demonstrated|settled|certain|evidence|proof|studies|trials?)\b|\b(?:unproven|unknown|unclear|untested)\b|\bimpossible to (?:know|say|tell)\b|\banyone[’']s guess\b|\bwe doubt\b|\bno (?:\p{L}+ ){0,2}(?:control|comparison) groups?\b|\bmay have little effect\b|^\W*(?:perhaps|possibly|maybe|(?:we|I) (?:do not|don[’']t) know(?: yet)?)\W*$|\b(?:we|I|it|they|nobody|no one|exosomes) (?:cannot|can[’']t|do(?:es)? not|do(?:es)?n[’']t|can) (?:treat|cure|heal|say|tell|claim)\b(?! (?:you|us) (?:how|what|when|where)\b)|\b(?:makes?|making) (?:it|them|matters) worse\b|\b(?:evidence|proof|data|studies|trials) (?:\p{L}+ ){0,4}(?:is|are|remains?) (?:\p{L}+ )?(?:limited|thin|weak|early|scarce|small|few|lacking|sparse|preliminary|poor|slim)\b/iu;

/** The last two before a place in a block. */
const sentencesBefore = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentence.trim() !== "")
    .slice(-2);

/** What the paragraph before the one that a passage begins ends with; a line of advertisements is no such thing. */
function paragraphAbove({ blockIndex, document, block, neutral }: Passage): string {
  const above = document.blocks[blockIndex - 1];
  if (block.kind !== "paragraph" || above?.kind !== "paragraph") return "";
  return neutral || wordCount(above.text) > shortestParagraph
    ? (sentencesBefore(above.text).at(-1) ?? "")
    : "";
}
const shortestParagraph = 15;

/** "Exosomes soften the look of lines": a look of something is one of skin. */
const ofNamed = /^\W*exosomes (?:(?:improve|soften|reduce) the look of|leave [^.]* looking)\b/i;

/** Whether a short sentence says of the look of skin or hair what the other text says of it, too. */
function repeatsLook(text: string, other: string): boolean {
  if (looks.skin?.test(text))
    return ofNamed.test(other) || ["skin", "firm", "calm"].some((look) => looks[look]?.test(other));
  return Object.values(looks).some((look) => look.test(text) && look.test(other));
}

/** The other items of a list. */
function besideInList({ block, document }: Passage): ProseBlock[] {
  const { list } = block;
  return list === null
    ? []
    : document.blocks.filter((other) => other !== block && other.list?.list === list.list);
}

/** So far on in its section a reader still has a paragraph in mind. */
const blocksNear = 2;

/** The paragraphs and items near a passage that stand under its own heading, without what they ask. */
function sectionAround({ document, blockIndex }: Passage): string {
  const near: string[] = [];
  for (const step of [-1, 1])
    for (let at = blockIndex + step; Math.abs(at - blockIndex) <= blocksNear; at += step) {
      const other = document.blocks[at];
      if (!other || !/^(?:paragraph|listItem)$/.test(other.kind)) break;
      near.push(other.text);
    }
  return near.join(" ").replace(/[^.!?]*\?/g, " ");
}

/** "2. [They sink in.] 3. A mask is laid on.": where it goes is told in its turn. */
const isStep = ({ block }: Passage, text: string): boolean =>
  block.list !== null && /\bsurface of\b/i.test(text);

/**
 * Whether `text`, in a passage's place, would repeat the words that stand around it or those that its neighbours will
 * have, which are asked for only where it might.
 */
export function isSaidAlready(text: string, passage: Passage, neighbours: () => readonly string[]): boolean {
  const topic = stockTopics.find(({ stock }) => stock.test(text));
  // "No redness." in a row of such remarks stands as a line.
  const isTold = passage.shape === "sentence" || (passage.shape === "label" && topic !== undefined);
  if (!isTold || !/^(?:paragraph|definition|listItem)$/.test(passage.block.kind)) return false;
  const { block, from, to } = passage;
  const before = block.text.slice(0, from);
  // What was asked is to be answered, whoever says it elsewhere.
  if (
    /\?["”’)*_\]]*\s*(?:[^.!?]{1,24}[.!]\s*)?$/.test(before) ||
    questionLeftBy(passage) !== null ||
    mythOf(passage) !== null
  )
    return false;
  const lines = [...linesAbove(passage), ...linesBelow(passage)].map((line) => line.text).join(" ");
  const items = besideInList(passage)
    .map((item) => item.text)
    .join(" ");
  const around = `${lines} ${items} ${before} ${block.text.slice(to)}`.replace(/[^.!?]*\?/g, " ");
  if (topic)
    return (
      topic.said.test(around) ||
      (!isStep(passage, text) && topic.said.test(sectionAround(passage))) ||
      neighbours().some((other) => topic.stock.test(other) || topic.said.test(other))
    );
  const said = text.slice(speakerOf(text).length);
  if (
    (promisesInPassing.test(said) &&
      sentencesBefore(before || paragraphAbove(passage)).some((told) => doubts.test(told))) ||
    (promisesLook.test(said) && neighbours().some((told) => doubts.test(told)))
  )
    return true;
  const plain = text.replace(leadIn, "").replace(overTime, "").replace(whenFirst, "");
  if (wordCount(plain) > longest || !ends.test(text) || !Object.values(looks).some((look) => look.test(text)))
    return false;
  return repeatsLook(text, around) || neighbours().some((other) => repeatsLook(text, other));
}
