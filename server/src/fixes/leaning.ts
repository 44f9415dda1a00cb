/** What a sentence that goes takes with it: what leans on it, what answers it, what asked for it. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Passage } from "./passage.ts";
import { asked as askedIn, asksWhether } from "./phrases/questions.ts";
import { referentsOf } from "./referents.ts";
import type { Hunk } from "./sourceEdits.ts";
import { isStock } from "./stockTopics.ts";

/** A few words that only go on with what stood before them: "She cried happy tears.", "Left: March. Right: June." */
const goesOn =
  /^\W*(?:(?:she|he|it|they|this|that|these|those|so|and|but|neither|same|(?:left|right)(?= ?:)|before|after|no filter|do the math|everywhere else|all of it|both) ?\b|(?:hers?|his|theirs)\b)/i;
const shortest = 7;
/** "My barber swears by exosomes. He charged me full price all the same.": of him nothing is told any more. */
const ofPerson = /^\W*(?:she|he)\b/i;
const longestOfPerson = 14;
/** "That is my impression, and impressions are no trials.": of the whole sentence before it. */
const ofSentence =
  /^\W*(?:that|this) (?:alone |also |in turn )?(?:(?:is|was) (?:why|how|what|because|where|when)|makes?|means?|explains?|translates?|amounts?|takes|includes?|leaves|does|doesn[’']t|goes)\b|^\W*that (?:is|isn[’']t|was|wasn[’']t)\b|^\W*that (?:story|sentence|(?:last )?line|claim|remark|promise|argument|advice|phrase)\b|^\W*whether (?:that|this)\b|^\W*so (?:did|do|does|has|have|had|is|are|was|were|will|can) /i;
const longestOfSentence = 18;
/** "Posted with her permission.", "I couldn't have put it better.": said of the words or the picture that went. */
const comment =
  /\b(?:her|his|their|(?:client|patient)[’']s) (?:written |kind |full )?(?:permission|consent|ok(?:ay)?|blessing)\b|\b(?:let|allowed|gave) us (?:to )?(?:post|share|show|use|print|written permission|permission|consent)\b|\b(?:could|can)(?:n[’']t| not) (?:have )?(?:put|said?|agree)(?: it| that)? (?:any )?(?:better|more)\b|^\W*(?:and |so )?(?:(?:you|we|I) can (?:see|guess|imagine) why|(?:no|small|little) wonder|enough said|need (?:we|I) say more|I know how (?:that|this|it) sounds|(?:we|I) (?:will not|won[’']t|can[’']t) (?:tell you|say) (?:which|who)|clues? in (?:our |the )?stor(?:y|ies)|thank(?:s| you),? \p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)?)\W*$/iu;
/** "Ghosted.", "SHOOK.", "Perfectly.": one word about what went. */
const oneWord =
  /^\W*(?:(?!(?:open|clos|limit|unscent|includ|requir|recommend|book|reserv|seal|seat|need|red)ed\b)\p{Ll}?\p{L}\p{Ll}{2,}(?:ed|(?<!fami|ear|dai|week|month|on|friend|li|ju|ita)ly)|shook|relax|gone|done|poof|wow|boom|magic|exactly|sold|history|toast|bye|vanished)[.!]+\W*$/iu;

/** "Guaranteed.", "No exceptions.": it says once more how sure the claim was. */
const echo =
  /^\W*(?:ever|for ?ever|guaranteed|promised?|(?:we|I) promise|cross my heart|period|full stop|seriously|truly|really|honestly|no (?:exceptions?|joke|kidding|question|matter what)|without (?:exception|question|fail)|every (?:single )?time|for (?:good|life|keeps)|hands down|end of story|single(?: time)?|time|that[’']s (?:it|all|the (?:whole )?list)|that is (?:it|all)|simple as that|just like that|(?:that[’']s )?a (?:fact|promise)|trust (?:me|us)|(?:you )?do the math|still (?:fine|good|fresh|perfect|as good as new))\b[.!]*\W*$/i;

/** The words that a reply begins with. */
const reply =
  /^\W*(?:(?:oh|why|well|omg),? )?(?:yes|yep|yup|yeah|you bet|sure|absolutely|certainly|totally|basically|naturally|definitely|of course|as [\p{L} ]+[.!]|no\b|not\b|nope|never|none|without\b|gone|sorted|done|poof|consider (?:it|them)|they|it|those|these|that|there|what\b.*\?|(?:I|we|some) (?:do|would|can|have|are)(?=[,.;!])|can[’']t (?:find|see) (?:it|them|any)\b|(?:[\p{L}’]+ ){1,3}can help\b)/iu;
/** "Exosomes clear it.", "We've got a vial for that.", "Exosomes help": with what is not said any more. */
const actsOnIt =
  /^(?!.*\?)\W*(?:exosomes?|we|sit|here|there)\b.*\b(?:it|them|that|your answer|the answer|help)(?: (?:just|right))?[.!]*\W*$/iu;
/** "Exosomes.": the whole answer. */
const nothingElse = /^\W*(?:our )?exosomes[.!]+\W*$/i;
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
      asked !== null ? answers(text, asked, words) : leans(text, words) && !isKnown(text, passage, from);
    if (!goesAlong && !countsOn(text, passage.text) && !isOfTheOthers(text, passage.text)) break;
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
  const told = /^\W*(she|he)\b/i.exec(text)?.[1]?.toLowerCase();
  if (told === undefined) return false;
  const before = told === "she" ? /\b(?:she|her)\b/i : /\b(?:he|his|him)\b/i;
  return (
    before.test(passage.block.text.slice(0, from)) ||
    (passage.neutral && referentsOf(passage).person !== null)
  );
}

/** "Others are more hopeful.", "For hair, my view is different.": it announces what went. */
const announces =
  /\b(?:(?:is|are|was|were) (?:another|a different|quite another) (?:matter|story|thing)|(?:sees?|saw|thinks?|thought|views?|viewed) (?:it|this|that|things|the matter) (?:otherwise|differently)|(?:took|takes?|have|has|had) (?:a|another|the) (?:different|other|opposite) view|view is (?:a )?different(?: one)?|(?:is|are|was|were) (?:less|more) (?:shy|sure|hopeful|optimistic|cautious|generous|certain))\W*$/i;
const longestAnnouncement = 12;

/** Where the sentence begins that only announced a passage; its own beginning where none did. */
function announcedFrom({ block, from }: Passage): number {
  const before = analyseBlock(block.text).sentences.findLast(({ end }) => end <= from);
  if (!before || block.text.slice(before.end, from).trim() !== "") return from;
  const text = block.text.slice(before.start, before.end);
  return announces.test(text) && before.words <= longestAnnouncement && !keeps(text) ? before.start : from;
}

/** "It works in two phases. [The first phase lasts days.]": one of those that went. */
function countsOn(text: string, gone: string): boolean {
  const of = /^\W*the (?:first|second|third|former|latter)(?: (\p{L}+))? /iu.exec(text);
  if (!of || keeps(text)) return false;
  const counted = /\b(?:two|three|four|both|several)(?: \p{L}+)? (\p{L}+s)\b/iu.exec(gone)?.[1];
  const named = of[1]?.toLowerCase().slice(0, 4);
  return counted !== undefined && (named === undefined || counted.toLowerCase().startsWith(named));
}

/** "Many feel it at once. [Others notice little.]": other than those that went. */
function isOfTheOthers(text: string, gone: string): boolean {
  return (
    /^\W*(?:(?:still |some |the |a few |many )?others|the rest)\b/i.test(text) &&
    /^\W*(?:many|some|most|a few|several|for some|for many|(?:\p{L}+ )?of our)\b/iu.test(gone) &&
    !keeps(text)
  );
}

/** "But redness is common.": set against what is gone. */
const contrast =
  /^(\s*)(?:(?:but(?! (?:for|then)\b)|by contrast,?|(?:that said|even so|nevertheless|nonetheless|however|still|then again|on the other hand),)\s+)(\p{L})/iu;
const addition =
  /^(\s*)(?:(?:besides|moreover|furthermore|in addition|what[’']s more|what is more|on top of (?:that|it all)|better (?:still|yet)),\s+|(?:and|or|then)\s+(?!yes\b|no\b|so\b|then\b|yet\b))(\p{L})/iu;

/** "Peels, by contrast, sting.", "Clinics nevertheless sell them." */
const aside =
  /^(\s*[^,.;:!?]{3,40})(?:, (?:by (?:comparison|contrast)|on the other hand|in contrast|conversely|for (?:its|their) part), | (?:nevertheless|nonetheless) )/i;

const besides = /^(\s*[^,.;:!?]{3,60}(?:,[^,.;:!?]{3,60})?\b(?:is|are|can|may|we|you|they|it)) also\b/i;

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
  // "For the rest a gel is also available": now the first that is told.
  const also = opens ? besides.exec(rest) : null;
  if (also) return { start: to + (also[1] as string).length, end: to + also[0].length, text: "" };
  const [whole, lead, letter] = contrast.exec(rest) ?? ((opens && addition.exec(rest)) || []);
  if (whole === undefined || lead === undefined || letter === undefined) return null;
  return { start: to + lead.length, end: to + whole.length, text: letter.toUpperCase() };
}

/** "Does it need a fridge? Not a bit. [It keeps for ever.]": a reply to which the claim was the reason. */
const replyAlone =
  /^\W*(?:(?:oh|well|why|ah|honestly|frankly|in short|in a word),? )?(?:yes|yep|yup|yeah|no|nope|nah|never|none(?: (?:at all|whatever|whatsoever))?|not (?:a bit|at all|really|one bit|in the least|a chance|ever|once)|(?:absolutely|certainly|definitely|of course|indeed|probably)(?: not)?|totally|sure|you bet|too right|(?:it|they|you|we|that) (?:(?:really|certainly|absolutely|surely) )?(?:is|are|do|does|did|can|will|would|won[’']t|don[’']t|doesn[’']t|isn[’']t|aren[’']t|can[’']t|needn[’']t))(?:,? (?:indeed|sir|ma[’']am|of course|for sure|and then some))?\W*$/i;
/** What is told in answer to a question agrees with no reply to it; "No" does with "no product is approved". */
const answersPlainly = (text: string): boolean =>
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
  if (!replyAlone.test(block.text.slice(reply.start, reply.end))) return [];
  const before = block.text
    .slice(0, reply.start)
    .replace(/^\s*(?:a|answer)\s*[:.]\s*/i, "")
    .trim();
  const asked = before === "" ? (document.blocks[blockIndex - 1]?.text ?? "") : before;
  if (asksFor.test(askedIn(asked))) return [];
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

/** What is denied or asked of the reader stays whatever stood before: "It will not prevent scars.", "And bring a hat." */
const ownMatter =
  /\b(?:not|never|cannot|no)\b[^.;]*\b(?:treat|cure|heal|prevent|replace|remove|erase|regrow|reverse)|n[’']t (?:\p{L}+ )?(?:treat|cure|heal|prevent|replace|remove|erase|regrow|reverse)|^\W*and (?:please\b|do\b|don[’']t\b|remember\b|bring\b|wear\b|call\b|book\b|ask\b|note\b|mind\b|keep\b|tell\b|let\b|if\b)/iu;
const keeps = (text: string): boolean => /[$£€₩\d]|\bexo|\uFFFC/i.test(text) || ownMatter.test(text);

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
  return echo.test(words) || ofNobody || isOfTheOthers(words, old) ? next.end : to;
}
/** "Her sister thought that she had slept.": of whom? */
const ofSomebody = /^\W*(?:she|he|hers?|his)\b/i;

/** Whether a sentence or a line says nothing where the one before it is gone. */
export function leans(text: string, words: number): boolean {
  if (echo.test(text)) return true;
  if (keeps(text) || text.includes("?")) return false;
  if (comment.test(text)) return words <= longestOfSentence;
  if (oneWord.test(text)) return true;
  if (ofSentence.test(text)) return words <= longestOfSentence;
  return goesOn.test(text) && words <= (ofPerson.test(text) ? longestOfPerson : shortest);
}

/** Whether a sentence answers the question before it, and says nothing without it. */
function answers(text: string, question: string, words: number): boolean {
  if (/[$£€₩]\s?\d|\uFFFC/.test(text)) return false;
  if (words > longestOfSentence) return false;
  if (reply.test(text) || oneWord.test(text) || nothingElse.test(text)) return true;
  if (words <= shortest && actsOnIt.test(text) && !/\b(?:our|the) exo/i.test(text)) return true;
  return (asksWhether.test(question) || asksWhat.test(question)) && !/\?|^exo/i.test(text);
}
