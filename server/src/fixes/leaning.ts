/** What a sentence that goes takes with it: what leans on it, what answers it, what asked for it. */
import { analyseBlock } from "../claims/blockFacts.ts";
import {
  asksBack,
  echoes,
  keeps,
  leans,
  longestOfPerson,
  longestOfSentence,
  ofForecast,
  oneWord,
  shortest,
  tellsOfSomebody,
} from "./leaningWords.ts";
import type { Passage } from "./passage.ts";
import { asked as askedIn, asksWhether } from "./phrases/questions.ts";
import { referentsOf } from "./referents.ts";
import type { Hunk } from "./sourceEdits.ts";
import { isStock } from "./stockTopics.ts";

/** The words that a reply begins with. */
const reply =
  /^\W*(?:(?:oh|why|well|omg),? )?(?:yes|yep|yup|yeah|you bet|sure|absolutely|certainly|totally|basically|naturally|definitely|of course|as [\p{L} ]+[.!]|no\b|not\b|nope|never|none|without\b|gone|sorted|done|poof|consider (?:it|them)|they|it|those|these|that|there|what\b.*\?|(?:I|we|some) (?:do|would|can|have|are)(?=[,.;!])|can[’']t (?:find|see) (?:it|them|any)\b|meet (?:your|their|its|our)\b|this is\b|say (?:hello|goodbye|bye)\b|we[’'](?:re|ve|ll)\b|let[’']s\b|new\b|(?:[\p{L}’]+ ){1,3}can help\b)/iu;
/** "Exosomes clear it.", "We've got a vial for that.", "Exosomes help": with what is not said any more. */
const actsOnIt =
  /^(?!.*\?)\W*(?:exosomes?|we|sit|here|there)\b.*\b(?:it|them|that|your answer|the answer|help)(?: (?:just|right))?[.!]*\W*$/iu;
/** "Exosomes.": the whole answer. */
const nothingElse = /^\W*(?:our )?exosomes(?: first)?(?:, [^.!?$£€₩]{1,24})?[.!]+\W*$/i;
const asksWhat =
  /^\W*(?:q\W+)?(?:and |so |but )?(?:who|whose|whom|where|when|which|how|what(?! about)|why (?:do|does|did|is|are|can|should|not)|(?:is|are|does|do|would|wo|ca)n[’']t)\b/i;

/** What a removed sentence takes with it. Offsets of the block's text. */
export function withLeaning(
  passage: Passage,
  range: { from: number; to: number },
): { from: number; to: number } {
  const { block } = passage;
  const sentences = analyseBlock(block.text).sentences;
  const wordsIn = (start: number, end: number): string => block.text.slice(start, end);
  let { from, to } = range;
  let asked = /\?\W*$/.test(passage.text) ? passage.text : null;
  for (const { start, end, words } of sentences) {
    if (start < to || wordsIn(to, start).trim() !== "") continue;
    const text = wordsIn(start, end);
    const goesAlong =
      asked !== null
        ? answers(text, asked, words)
        : (leans(text, words) || tellsOfSomebody(text, words)) && !isKnown(text, passage, from);
    const goesOn =
      goesAlong ||
      countsOn(text, passage.text) ||
      isOfTheOthers(text, passage.text) ||
      isOfForecast(text, passage) ||
      asksBack.test(text) ||
      isOfARow(text, passage.text) ||
      isOfSigner(text, words, wordsIn(range.from, range.to));
    if (!goesOn) break;
    asked = null;
    to = end;
  }
  const before = sentences.findLast(({ end }) => end <= from);
  if (!before || wordsIn(before.end, from).trim() !== "") return { from, to };
  const text = wordsIn(before.start, before.end);
  const answered = wordsIn(to, block.text.length).trim() !== "";
  if (/\?\W*$/.test(text) && before.words <= shortest && !answered && !keeps(text) && before.start > 0)
    from = before.start;
  return { from: Math.min(from, announcedFrom({ ...passage, from })), to };
}

/** "She left the bank in May.": of somebody who was spoken of before, or who can be named from the passage. */
function isKnown(text: string, passage: Passage, from: number): boolean {
  const told = /^\W*(she|he|her|his)\b/i.exec(text)?.[1]?.toLowerCase();
  if (told === undefined) return false;
  const before = /^(?:she|her)$/.test(told) ? /\b(?:she|her)\b/i : /\b(?:he|his|him)\b/i;
  return (
    before.test(passage.block.text.slice(0, from)) ||
    speaksOfKnown(passage.text, before) ||
    (passage.neutral && referentsOf(passage).person !== null)
  );
}

/** "In 2017 she rubbed it on …": who was known before it, since nobody is named in it. */
function speaksOfKnown(text: string, pronoun: RegExp): boolean {
  const at = text.search(pronoun);
  return (
    at >= 0 &&
    !/^\W*\p{Lu}\p{Ll}+[’']s\b|\b(?:an?|another|one|my|our|the) \p{L}+|(?<=\s)\p{Lu}\p{Ll}/u.test(
      text.slice(0, at),
    )
  );
}

/** "Others are more hopeful.", "For hair, my view is different.": it announces what went. */
const announces =
  /\b(?:(?:is|are|was|were) (?:another|a different|quite another) (?:matter|story|thing)|(?:sees?|saw|thinks?|thought|views?|viewed) (?:it|this|that|things|the matter) (?:otherwise|differently)|(?:took|takes?|have|has|had) (?:a|another|the) (?:different|other|opposite) view|view is (?:a )?different(?: one)?|(?:is|are|was|were) (?:less|more) (?:shy|sure|hopeful|optimistic|cautious|generous|certain)|shares? (?:that|this|the|her|his|their) (?:reserve|view|caution|doubts?|opinion|enthusiasm|fears?)|(?:struck|strikes?|takes?|took) a (?:(?:very|quite|rather) )?(?:different|other|warmer|sunnier|more \p{L}+) (?:tone|line|view)|here (?:is|are) (?:our|my|the) (?:\p{L}+ )?(?:view|verdict|answer|take|opinion)s?)\W*$/iu;
const of47 = /^\W*(?:she|he)(?:[’']s| is) \d\d\b[^.!?]{0,12}[.!]*\W*$/i;
/** "We asked three dermatologists. [All three would pick ours.]" */
const polls = /^\W*(?:we|I) (?:asked|polled|surveyed|quizzed|called) [^.?]*\W*$/i;
const polled = /^\W*(?:all|both|they|most|each|every one|two|three|four|five|she|he)\b/i;
const longestAnnouncement = 12;

/** Where the sentence begins that only announced a passage; its own beginning where none did. */
function announcedFrom({ block, from }: Passage): number {
  const before = analyseBlock(block.text).sentences.findLast(({ end }) => end <= from);
  if (!before || block.text.slice(before.end, from).trim() !== "") return from;
  const text = block.text.slice(before.start, before.end);
  // "She is 47! [Swipe for the before and after.]"
  if (of47.test(text) && /\b(?:swipe|slide|tap|scroll)\b/i.test(block.text.slice(from)) && before.start === 0)
    return before.start;
  const leads = announces.test(text) || (polls.test(text) && polled.test(block.text.slice(from)));
  // "The pen is cleared, which is a different matter.": it tells of the pen.
  const isBare = !/[$£€₩\d\uFFFC]|, which (?:is|was) /.test(text);
  return leads && isBare && before.words <= longestAnnouncement + 3 ? before.start : from;
}

/** "It works in two phases. [The first phase lasts days.]": one of those that went. */
function countsOn(text: string, gone: string): boolean {
  const of = /^\W*the (?:first|second|third|former|latter)(?: (\p{L}+))? /iu.exec(text);
  if (!of || keeps(text)) return false;
  const counted = /\b(?:two|three|four|both|several)(?: \p{L}+)? (\p{L}+s)\b/iu.exec(gone)?.[1];
  const named = of[1]?.toLowerCase().slice(0, 4);
  return counted !== undefined && (named === undefined || counted.toLowerCase().startsWith(named));
}

/** "Day 7: clearer. [Day 30: radiant.]", "Restore. [Revive.]", "Kim does it. [Ann does it.]": the rest of a row. */
function isOfARow(text: string, gone: string): boolean {
  const words = (of: string): readonly string[] => of.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const [mine, others] = [words(text), words(gone)];
  if (mine.length > 5 || others.length > 5 || mine.length === 0 || /[?$£€₩]|\bexo/i.test(text)) return false;
  if (mine.length === 1 && others.length === 1) return true;
  if (mine[0] === others[0])
    return (
      mine.length > 1 &&
      !/^(?:our|the|we|it|its|an?|you|your|they|this|these|that|my|in|at|on|and|i|he|she|book|call)$/.test(
        mine[0] as string,
      )
    );
  // "Kim does it. Ann Lee does it."
  return mine.length > 2 && others.length > 2 && mine.slice(-2).join() === others.slice(-2).join();
}

/** "“Never without it.” Bea, Leeds. [Bea had her visit for nothing.]" */
function isOfSigner(text: string, words: number, gone: string): boolean {
  const signer = /[”"»]\s*(?:[–—-]+\s*)?(\p{Lu}\p{Ll}+)\b/u.exec(gone)?.[1];
  return (
    signer !== undefined &&
    words <= 9 &&
    new RegExp(`^\\W*(?:thank\\p{L}*\\b.*\\b)?${signer}\\b`, "iu").test(text)
  );
}

/** "Many feel it at once. [Others notice little.]": other than those that went. */
function isOfTheOthers(text: string, gone: string): boolean {
  return (
    /^\W*(?:(?:still |some |the |a few |many )?others|the rest)\b/i.test(text) &&
    /^\W*(?:many|some|most|a few|several|for some|for many|(?:\p{L}+ )?of our|the (?:best|better|top|good|big|cheaper) \p{L}+s)\b/iu.test(
      gone,
    ) &&
    !keeps(text)
  );
}

/** "But redness is common.": set against what is gone. */
const contrast =
  /^(\s*)(?:(?:but(?! (?:for|then)\b)|by contrast,?|(?:that said|even so|nevertheless|nonetheless|however|still|then again|on the other hand),|(?:for (?:this|that) reason|as a result|therefore|hence|consequently|accordingly|in this way|in such cases|likewise|similarly|in the same way|at the same time|otherwise|for (?:everything|all|anything) else|because of (?:this|that)),?)\s+)(\p{L})/iu;
/** "In this way it improves …": by what the sentence before told. */
const following =
  /^(\W*)(?:(?:for (?:this|that) reason|as a (?:result|consequence)|therefore|hence|thus|consequently|accordingly|in (?:this|that) way|that way|in such cases|because of (?:this|that)),?)\s+(\p{L})/iu;

/** A sentence without the word by which it follows from another. */
export const withoutLink = (text: string): string =>
  text.replace(following, (_, lead: string, letter: string) => lead + letter.toUpperCase());

const addition =
  /^(\s*)(?:(?:besides|moreover|furthermore|in addition|what[’']s more|what is more|on top of (?:that|it all)|better (?:still|yet)),\s+|(?:and|or|then)\s+(?!yes\b|no\b|so\b|then\b|yet\b))(\p{L})/iu;

/** "Peels, by contrast, sting.", "Clinics nevertheless sell them." */
const aside =
  /^(\s*[^,.;:!?]{3,40})(?:, (?:by (?:comparison|contrast)|on the other hand|in contrast|conversely|for (?:its|their) part), | (?:nevertheless|nonetheless) )/i;

const besides = /^(\s*(?![^,.;:!?]*\b(?:only|but) )[^,.;:!?]{1,60}(?:,[^,.;:!?]{3,60})?) also(?= \p{Ll})/iu;

/** The word with which the sentence behind a removed one takes it up, and what takes its place. */
export function connectiveBehind(text: string, from: number, to: number): Hunk | null {
  const rest = text.slice(to);
  const within = aside.exec(rest);
  if (within) return { start: to + (within[1] as string).length, end: to + within[0].length, text: " " };
  // "The first is strength. The second is comfort.": now the one that is told.
  const second = /^\W*the first (?:is|was)\b/i.test(text.slice(from, to))
    ? /^(\s*)The second (?=is\b)/.exec(rest)
    : null;
  if (second) return { start: to + (second[1] as string).length, end: to + second[0].length, text: "One " };
  const opens = /(?:^|[?:]["”’)*_]*)\s*$/.test(text.slice(0, from));
  // "For the rest a gel is also available": besides what went.
  const also = besides.exec(rest);
  if (also) return { start: to + (also[1] as string).length, end: to + also[0].length, text: "" };
  const [whole, lead, letter] = contrast.exec(rest) ?? ((opens && addition.exec(rest)) || []);
  if (whole === undefined || lead === undefined || letter === undefined) return null;
  return { start: to + lead.length, end: to + whole.length, text: letter.toUpperCase() };
}

/** "Does it need a fridge? Not a bit. [It keeps for ever.]": a reply to which the claim was the reason. */
const replyAlone =
  /^\W*(?:(?:oh|well|why|ah|honestly|frankly|in short|in a word),? )?(?:yes|yep|yup|yeah|no|nope|nah|never|none(?: (?:at all|whatever|whatsoever))?|not (?:a bit|at all|really|one bit|in the least|a chance|ever|once)|(?:absolutely|certainly|definitely|of course|indeed|probably|perfectly|completely|entirely|totally|very(?: much)?)(?: (?:not|so))?|totally|sure|you bet|too right|(?:it|they|you|we|that) (?:(?:really|certainly|absolutely|surely) )?(?:is|are|do|does|did|can|will|would|won[’']t|don[’']t|doesn[’']t|isn[’']t|aren[’']t|can[’']t|needn[’']t))(?:,? (?:indeed|sir|ma[’']am|of course|for sure|and then some))?\W*$/i;
/** What is told in answer to a question agrees with no reply to it; "No" does with "no product is approved". */
export const answersPlainly = (text: string): boolean =>
  (isStock(text) && !/^\W*no\b/i.test(text)) ||
  /\b(?:not been established|varies from person|ask (?:us|your clinician))/i.test(text);

/** "Why not take tablets? You can.": that is no reply to whether it is so. */
const asksFor = /^\W*(?:and |so |but )?(?:why|how|what|where|who)\b/i;

/** The short reply that stands between a question and an answer which is now a plain one. */
function replyBefore({ block, blockIndex, document, from }: Passage, text: string): Hunk[] {
  if (!answersPlainly(text)) return [];
  const sentences = analyseBlock(block.text).sentences.filter(({ end }) => end <= from);
  const reply = sentences.at(-1);
  if (!reply || block.text.slice(reply.end, from).trim() !== "") return [];
  const said = block.text.slice(reply.start, reply.end);
  const before = block.text
    .slice(0, reply.start)
    .replace(/^\s*(?:a|answer)\s*[:.]\s*/i, "")
    .trim();
  const asked = before === "" ? (document.blocks[blockIndex - 1]?.text ?? "") : before;
  // "How deep does it go? Deep."
  const word = /^\W*(\p{L}+)\W*$/u.exec(said)?.[1];
  const isAsked = word !== undefined && new RegExp(`\\bhow ${word}\\b`, "i").test(asked);
  // "Are there side effects? Apart from a glow?": asked for the sake of the old answer.
  const isAside = /^\W*(?:apart from|aside from|besides|other than|except)\b[^.!]*\?\W*$/i.test(said);
  if (!isAsked && !isAside && (!replyAlone.test(said) || asksFor.test(askedIn(asked)))) return [];
  return /\?["”’)*_\]]*\s*$/.test(asked) ? [{ start: reply.start, end: from, text: "" }] : [];
}

/** What a rewritten claim takes with it: a reply, its echo, and a word that sets the next sentence against it. */
export function aroundRewritten(passage: Passage, text: string): Hunk[] {
  const { block, from, to } = passage;
  const announced = isStock(text) ? announcedFrom(passage) : from;
  const reply = announced < from ? [{ start: announced, end: from, text: "" }] : replyBefore(passage, text);
  const end = goesOnBehind(passage, text);
  const echoed = end > to ? [{ start: to, end, text: "" }] : [];
  const rest = block.text.slice(end);
  const next =
    isStock(text) && (contrast.test(rest) || aside.test(rest))
      ? connectiveBehind(block.text, from, end)
      : null;
  return [...reply, ...echoed, ...(next ? [next] : [])];
}

/** How far behind a passage what it said goes on: its echo, and what is told of somebody who is named no more. */
function goesOnBehind(passage: Passage, text: string): number {
  const { block, from, to, text: old } = passage;
  const rest = block.text.slice(to);
  const next = analyseBlock(block.text).sentences.find(({ start }) => start >= to);
  if (!next || rest.slice(0, next.start - to).trim() !== "") return to;
  const words = block.text.slice(next.start, next.end);
  const named = /^\W*(?:\p{L}+\W+){1,2}/u.exec(old)?.[0] ?? "";
  const ofNobody =
    ofSomebody.test(words) &&
    !ofSomebody.test(old) &&
    next.words <= longestOfPerson &&
    !keeps(words) &&
    !isKnown(words, passage, from) &&
    referentsOf(passage).person === null &&
    !text.startsWith(named);
  const isNew = isStock(text) || answersPlainly(text) || plainLook.test(text);
  const echoed = isNew ? echoes(words, next.words) : echoes(words, Infinity);
  return echoed || ofNobody || isOfTheOthers(words, old) || isOfForecast(words, passage) ? next.end : to;
}

/** "I will believe it when I see it.": what was foretold is not told any more. */
const isOfForecast = (text: string, { marks }: Passage): boolean =>
  marks.some(({ rule }) => rule === "approval-forecast") &&
  ofForecast.test(text) &&
  !/[$£€₩]|\bexo/i.test(text);

/** The look that is told of any claim. */
export const plainLook = /^\W*exosomes (?:improve|help|give|soften|reduce)\b[^,;]*$/i;

/** "Her sister thought that she had slept.": of whom? */
const ofSomebody = /^\W*(?:she|he|hers?|his)\b/i;

/** Whether a sentence answers the question before it, and says nothing without it. */
function answers(text: string, question: string, words: number): boolean {
  if (/[$£€₩]\s?\d|\uFFFC/.test(text)) return false;
  if (words > longestOfSentence) return false;
  if (reply.test(text) || tellsOfSomebody(text, words) || oneWord.test(text) || nothingElse.test(text))
    return true;
  if (words <= shortest && actsOnIt.test(text) && !/\b(?:our|the) exo/i.test(text)) return true;
  return (asksWhether.test(question) || asksWhat.test(question)) && !/\?|^exo/i.test(text);
}
