/** Short lines of advertisements and price lists: what they would be left with, and what may be said in them. */
import type { ProseDocument } from "../reading/prose.ts";
import { casedLike, wordCount } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { openingOf } from "./phrases/openings.ts";

/** "Headline 2: ", "B: ", "FB ad 5: ": a place in an advertisement that is to be filled. */
const adLabel =
  /^\W*(?:(?:headline|subject(?: line)?|preheader|push|sms|email|(?:primary|ad) text|(?:fb |google |search )?ad|variant|version|option)\s*\d*|[A-H])[:)]\s+$/i;

/** "Call today.", "Evenings available.", "Now in Leeds.": how and when, and not what. */
const howAndWhen =
  /^\W*(?:[A-Z\d]{1,2}[).:]\s+)?(?:(?:call|book|reserve|text|ring|order|shop|ask|enquire|inquire|apply|visit|bring|come|try|message|dm|see|start)\b(?: [\p{L}’'-]+){0,4}|(?:[\p{L}-]+ )?(?:evenings?|weekends?|slots?|visits|times|appointments|chairs|places)(?: (?:available|open|free|too|only))?|now (?:in|at|open in) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}|results vary|same day)[.!]*\W*$/iu;
/** "From £149." */
const howMuch =
  /^\W*(?:(?:from|only|just|now|at|for) )?[$£€₩]\s?\d[\d,.]*(?: (?:each|a visit|per (?:visit|session)))?[.!]*\W*$/iu;
/** "Revivant HAIR.": a name without what it does. */
const nameAlone = /^\W*(?:\p{Lu}[\p{L}\p{N}’'-]*[ ]?){1,3}\.\W*$/u;

const longestLine = 20;

/** Whether a block is one of several short lines. */
function isShortLine({ blocks }: ProseDocument, at: number): boolean {
  const isShort = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && (block.kind === "heading" || wordCount(block.text) <= longestLine);
  };
  return blocks[at]?.kind === "paragraph" && [at - 1, at, at + 1].every(isShort);
}

/** Whether what is left of a line without a passage tells how and when of nothing, or only names something. */
export const isLeftBare = (left: string, { document, blockIndex }: Passage): boolean =>
  !/\bexo/i.test(left) &&
  (howAndWhen.test(left) || nameAlone.test(left)) &&
  isShortLine(document, blockIndex);

/** What a line offers that would have nothing in it, or only its price, without its claim. */
export function offeredInLine(passage: Passage): string[] {
  const { block, from, to, shape, body, neutral, hair, document, blockIndex, text, marks } = passage;
  if (
    body ||
    neutral ||
    marks.some(({ rule }) => rule === "injection-claim") ||
    /^(?:title|description|data|alt)$/.test(block.kind)
  )
    return [];
  const rest = block.text.slice(to).trim();
  if (/\bexo/i.test(rest)) return [];
  const what = hair ? "exosome scalp treatment" : "exosome facial";
  const label = openingOf(passage);
  if (label !== "" && adLabel.test(label) && from === 0 && (rest === "" || howAndWhen.test(rest))) {
    const look = hair ? "a fuller look" : "a fresher look";
    return [
      label +
        (shape === "sentence"
          ? `An ${what} for ${look}.`
          : casedLike(`The ${what}`, text.slice(label.length))),
    ];
  }
  const isLed = from === 0 && rest !== "" && (howAndWhen.test(rest) || howMuch.test(rest));
  return isLed && shape === "sentence" && isShortLine(document, blockIndex)
    ? [
        `${label}${/^exo\p{L}* \p{L}+(?= \()/iu.exec(text.slice(label.length))?.[0] ?? `Exosome ${what.slice("exosome ".length)}s`}.`,
      ]
    : [];
}

/** Whether a line of an advertisement has room for nothing but its one sentence. */
export const fillsAd = (passage: Passage): boolean =>
  passage.alone &&
  /^\W*(?:(?:fb |google |search )?ad|headline|subject(?: line)?|push|sms)\b/i.test(openingOf(passage));
