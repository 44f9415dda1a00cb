/** What the sentence or line behind a passage is to say otherwise once the passage is gone or says something else. */

import { analyseBlock } from "../claims/blockFacts.ts";
import type { ProseBlock } from "../reading/prose.ts";
import { upperFirst } from "./grammar.ts";
import { answersPlainly, plainLook } from "./leaning.ts";
import { warnsOfUse } from "./leaningWords.ts";
import { linesAbove, linesBelow } from "./lines.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { nounBehind } from "./pronouns.ts";
import { withSpeaker } from "./quotations.ts";
import { type Referents, referentsOf } from "./referents.ts";
import { ofExosomes, rival } from "./rivals.ts";
import { differences, type Hunk } from "./sourceEdits.ts";
import { isStock } from "./stockTopics.ts";

export interface Behind {
  readonly block: ProseBlock;
  readonly hunks: readonly Hunk[];
}

/** `to`: where in its block what goes ends; `connective`: what is taken from the head of the sentence behind already. */
export function mendedBehind(
  passage: Passage,
  text: string | null,
  to: number,
  connective: Hunk | null = null,
): Behind | null {
  const next = nextSentence(passage, to);
  if (!next) return null;
  const { block, start, end } = next;
  const words = block.text.slice(start, end);
  const inHead = connective && block === passage.block && connective.start >= start && connective.end < end;
  const shown = inHead
    ? words.slice(0, connective.start - start) + connective.text + words.slice(connective.end - start)
    : words;
  const sign = block.text.includes("'") ? "'" : "’";
  const spoken = text === null ? withSpeaker(shown, passage.text) : shown;
  const told = withUse(withoutToo(spoken, text), passage);
  const placed = withoutPlace(firstOfMany(told, passage, text), passage, text);
  const noun = nounBehind(placed, referentsLeft(passage, text), sign);
  const said = noun ? placed.slice(0, noun.start) + noun.text + placed.slice(noun.end) : placed;
  const hunks = differences(words, said).map((hunk) => ({
    ...hunk,
    start: hunk.start + start,
    end: hunk.end + start,
  }));
  return hunks.length > 0 ? { block, hunks } : null;
}

function nextSentence(
  passage: Passage,
  to: number,
): { readonly block: ProseBlock; readonly start: number; readonly end: number } | null {
  const { block } = passage;
  if (/[\p{L}\p{N}]/u.test(block.text.slice(to))) {
    const next = analyseBlock(block.text).sentences.find(({ start }) => start >= to);
    return next && block.text.slice(to, next.start).trim() === "" ? { block, ...next } : null;
  }
  const line = linesBelow(passage)[0] ?? itemBelow(passage);
  const first = line && analyseBlock(line.text).sentences[0];
  return line && first ? { block: line, start: first.start, end: first.end } : null;
}

function itemBelow({ block, blockIndex, document }: Passage): ProseBlock | undefined {
  const next = document.blocks[blockIndex + 1];
  return block.list && next?.list?.list === block.list.list ? next : undefined;
}

/** Which nouns neither the new text nor the sentence before it gives. */
function referentsLeft(passage: Passage, text: string | null): Referents {
  const { they, it, people, person, body } = referentsOf(passage);
  const around = text ?? sentenceBefore(passage);
  const named = (noun: string): boolean => {
    const words = noun.replace(/,.*$/u, "").replace(/^(?:the|our|this|an?) /iu, "");
    const last = /^\p{Lu}/u.test(words) ? (words.split(" ").at(-1) as string) : words;
    return around.toLowerCase().includes(last.toLowerCase());
  };
  const opensWith = (pronoun: RegExp): boolean => pronoun.test(around);
  return {
    they: they !== null && !/\b(?:exosomes|vesicles|they)\b/i.test(around) && !named(they) ? they : null,
    it: it !== null && !named(it) && !opensWith(/^\W*(?:it|its|this)\b/i) ? it : null,
    people: people !== null && !named(people) ? people : null,
    person: person !== null && !named(person) && !opensWith(/^\W*(?:she|he|her|his)\b/i) ? person : null,
    body: body !== null && !named(body) ? body : null,
  };
}

function sentenceBefore(passage: Passage): string {
  const left = passage.before?.() ?? null;
  if (left !== null) return left;
  const { block, from } = passage;
  const before = analyseBlock(block.text).sentences.findLast(({ end }) => end <= from);
  if (before) return block.text.slice(before.start, before.end);
  return linesAbove(passage).at(-1)?.text ?? "";
}

/** "No device has been cleared for that purpose.": for which, now that nothing goes deep? */
function withUse(sentence: string, { marks }: Passage): string {
  if (!marks.some(({ rule }) => rule === "penetration-claim") || !warnsOfUse.test(sentence)) return sentence;
  return sentence.replace(/ for (?:that|this) (?:purpose|use)\b/i, " for use with exosomes");
}

const inThere =
  /^(\W*)(?:(?:(?:once|and) )?(?:there|in there|down there|inside|deep down|in the dermis)|from there|(?:through|along|by|down|via) (?:the same|these|those) (?:\p{L}+ )?(?:channels?|holes?|routes?|tracks?|openings?|way)|once (?:inside|through|absorbed|delivered|in place|they (?:arrive|are in))|at that depth),? (?=(?:they|it|the|our|an?|exosomes|its|their)\b)/iu;
const untilThen = /^(\W*)(?:until|till|before|by) then,? (?=\p{L})/iu;

/** "There they …", "Until then …": where and when went. */
function withoutPlace(sentence: string, { marks }: Passage, text: string | null): string {
  const rules = new Set<string>(marks.map((mark) => mark.rule));
  const isOut = text === null || isStock(text);
  const found =
    (rules.has("penetration-claim") && inThere.exec(sentence)) ||
    (isOut && (rules.has("approval-forecast") || rules.has("approval-claim")) && untilThen.exec(sentence)) ||
    null;
  return found ? behindPlace(sentence, found) : sentence;
}

function behindPlace(sentence: string, { 0: taken, 1: lead = "" }: RegExpExecArray): string {
  const rest = sentence.slice(taken.length);
  return lead + upperFirst(rest);
}

/** "There they help skin look firmer.": in the depth that the sentence before told of, and does no more. */
export function withoutDepth(text: string, { marks, text: before }: Passage): string {
  // "There they rouse the fibroblasts": without its place it claims the same.
  const found = marks.some(isEffect) && text !== before ? inThere.exec(text) : null;
  return found ? behindPlace(text, found) : text;
}

const looksOfThem = /^\W*(?:they|it) (?:improve|help|give|soften|reduce)s?\b[^,;]*$/i;
const ofRival = (words: string): boolean =>
  !ofExosomes.test(words) && (rival.test(words) || /\b(?:micro)?needling\b/i.test(words));
const too =
  /,? (?:too|as well|all the same)(?=[.!;](?:\s|$)|, (?:\p{Ll}+ )?\p{Ll})|, (?:though|even so|nevertheless|nonetheless|mind(?: you)?)(?=[.!](?:\s|$))/iu;
/** "You will be pink, and your pillow may be too.": beside what its own sentence told. */
const besideItsOwn = /[,;] (?:and|but|so|or)\b[^,;]*$|\b(?:only|me|you) $/i;

/** "[Our exosomes last for ever.] The peel is gentle, too.", "… is dear, though." */
function withoutToo(sentence: string, text: string | null): string {
  if (
    text !== null &&
    !isStock(text) &&
    !answersPlainly(text) &&
    !plainLook.test(text) &&
    !looksOfThem.test(text)
  )
    return sentence;
  // "Needling alone also softens scars": beside what nobody says any more.
  const also = /^(\W*[^.,;:]{3,50}?) also(?= \p{Ll})/iu.exec(sentence);
  if (also && text !== null && ofRival(also[1] as string))
    return (also[1] as string) + sentence.slice(also[0].length);
  const found = too.exec(sentence);
  if (!found || besideItsOwn.test(`${sentence.slice(0, found.index)}${found[0].includes(",") ? "" : " "}`))
    return sentence;
  return sentence.slice(0, found.index) + sentence.slice(found.index + found[0].length);
}

/** The trial, the time, the other that was told of before: "In that trial, …", "… that spring", "In another, …". */
function firstOfMany(sentence: string, { text: gone }: Passage, text: string | null): string {
  const isOut = (word: RegExp): boolean =>
    text === null || ((isStock(text) || plainLook.test(text)) && !word.test(text));
  if (!isOut(/\bone\b/i)) return sentence;
  let said = sentence.replace(
    /^(\W*)(In )?(?:That|The same|that|this|the same) (trial|study|test|survey|paper|review|experiment)(?=[, ])/u,
    (_, lead: string, within: string | undefined, noun: string) =>
      `${lead}${within ? "In one" : "One"} ${noun}`,
  );
  if (/^\W*(?:in |at |from )?(?:one|an?)\b/i.test(gone))
    said = said.replace(/^(\W*(?:(?:In|At|From) )?)(a|A)nother\b/u, (_, lead: string, a: string) =>
      a === "A" ? `${lead}One` : `${lead}one`,
    );
  return said
    .replace(/, (she|he) (?:also )?(add)(s|ed)(?=[,.])/, (_, who: string, __: string, tense: string) =>
      /["”]|\b(?:said|says)\b/.test(gone) ? `, ${who} ${tense === "s" ? "says" : "said"}` : _,
    )
    .replace(
      /,? (?:that (?:very )?(?:spring|summer|autumn|fall|winter|year)|at about the same time|in the same (?:week|month|year))(?=[.!]\W*$)/i,
      "",
    )
    .replace(
      /\b(is|are|was|were) (less|more) (sure|certain|convinced|hopeful|optimistic|cautious|careful|sceptical|skeptical)(?=[.!])/i,
      (_, verb: string, than: string, quality: string) =>
        `${verb} ${than.toLowerCase() === "less" ? "not " : ""}${quality}`,
    )
    .replace(/^(\W*The (?:word|term|name)) (?=has |is |was |comes )/u, (whole, lead: string) =>
      /\bexosome/i.test(gone) ? `${lead} “exosome” ` : whole,
    );
}
