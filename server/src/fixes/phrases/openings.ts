/** What stands before the words of a line and is no part of what they tell: its label, its speaker, its hour, its letter. */
import { analyseBlock } from "../../claims/blockFacts.ts";
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { namesConcern } from "../labels.ts";
import type { Passage } from "../passage.ts";

/** What a line of an advertisement, a script or a message is for, whatever was marked in it. */
const labels =
  /^(?:(?:headline|subject(?: line)?|title|description|preheader|cta|callouts?|caption|body|[hdq]|(?:primary |body |link |ad )?text|a|slide|frame|card|story|sticker|poll|hook|scene|reel|button|push|sms|intro|outro|(?:pinned )?(?:reply|comment)|post|(?:fb |google )?ad|email|tweet|line|variant)\s*\d*|write|say|good|you may say|fact|ps)(?::| –)\s+|^\[[\p{L}\d][\p{L}\d-]{1,15}\]\s+/iu;

/** Who speaks in a script, or what a line is for: "DR. OSEI: ", "WHAT IT COSTS: ", "Close with: ". */
const speakers =
  /^(?:(?!FAQ|PS)\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,4}|(?:Open|Close|End|Start|Begin|Sign off|Reply|Text|Bio|Overlay|Voice ?over|On screen|Hook)(?: with| on)?|[AQ]):\s+/u;

/** Whom a comment answers. */
const handle = /^@[\w.]+\s+/u;
/** When and by whom a line of a chat was written: "[9:03] Yani (desk): ". */
const chat = /^\[?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\]?\s+[\p{Lu}@][\p{L}\p{N} ().’'-]{1,28}:\s+/iu;

/** "[33:30] ", where nobody's name stands behind it. */
const stamp = /^\[\d{1,2}:\d{2}(?::\d{2})?\]\s+/;

/** When a thing is, or which of several it is: "3:00 ", "5.4 ", "DAY 12 ... ", "2 / ". */
const numbers =
  /^(?:\d{1,2}[:.]\d{1,2}(?:\s?[ap]\.?m\.?)?\s+|(?:day|week|month|step|visit|session|stage|phase|no\.?|tip|reason) \d+\s*(?:\.{3}|…|[–—:-])\s+|\d{1,2} \/ )(?=\p{L})/iu;

/** "【DEEP CARE】 ": a title within the line. */
const bracketed = /^【[^】]{1,40}】\s*/u;

/** "To be said at the door: “…": what is quoted has its label. */
const beforeQuotation = /^\p{Lu}[^:.!?"“]{2,40}:\s+(?=["“])/u;

/** "Care: ", "Dr. Cole: ", "Stage 2 – Feed: ". */
const named = /^(?!FAQ)(?:(?:Dr|Mr|Ms|Mrs|Prof|St)\. )?\p{Lu}[^:.!?\n]{0,32}:\s+/u;
const postscript = /^P\.\s?S\.:?\s+/u;
const lettered = /^(\p{L})([.):])\s+/u;

/** The label of a passage with the space behind it; empty where it has none. */
export function openingOf(passage: Passage): string {
  const { text, shape, marks } = passage;
  const claimed = marks[0]?.start ?? text.length;
  const own = (pattern: RegExp): string => {
    const label = pattern.exec(text)?.[0] ?? "";
    return label.length <= claimed || claimsNothing(label) ? label : "";
  };
  return (
    labels.exec(text)?.[0] ||
    first(text, handle, chat, stamp, postscript) ||
    titleOf(text) ||
    own(beforeQuotation) ||
    letterOf(passage) ||
    (shape === "heading" ? "" : own(speakers)) ||
    (isSaidOften(passage) ? first(text, named) : "") ||
    (isOneOfSome(passage) ? own(named) : "") ||
    first(text, numbers) ||
    (shape === "sentence" ? "" : nameBefore(text, claimed))
  );
}

/** Whether a label is needed whatever stands behind it: "B: ", "SLIDE 2: ", "Ines (nurse): ". */
export const isSlot = (label: string, passage: Passage): boolean =>
  isSaidOften(passage) ||
  (speakers.test(label) && (passage.marks[0]?.start ?? 0) >= label.length) ||
  [labels, chat, stamp, handle, bracketed, numbers, lettered, postscript].some((pattern) =>
    pattern.test(label),
  );

/** Whether a line of its own begins here. */
export const beginsLine = (text: string): boolean => named.test(text) || labels.test(text);

/** "【DEEP CARE】 ", if it promises nothing itself. */
const titleOf = (text: string): string => {
  const title = bracketed.exec(text)?.[0] ?? "";
  return namesConcern(title) ||
    /\b(?:goodbye|farewell|gone|restored|rebuilt|erased?|no more|delivery)\b/i.test(title)
    ? ""
    : title;
};

const first = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((label) => label !== undefined) ?? "";

/** "Roots: ", whatever was marked with it. */
const claimsNothing = (label: string): boolean =>
  aspects.test(label) ||
  (!namesConcern(label) &&
    !(label.match(/\p{L}+/gu) ?? []).some((word) => effectVerbs.has(wordKey(word)) || boasts.test(word)));
/** Of what a line tells, whatever it tells of it. */
const aspects =
  /^(?:recovery|downtime|healing time|side effects?|results?|proof|evidence|safety|storage|benefits?):\s/i;
const boasts =
  /^(?:approved|approval|cleared|proven|proof|safe|guarantee\w*|permanent|pure|purest|best|stem|injections?|drips?|IV|infusions?|deep|viral|secret|miracle|magic|delivery)$/i;

/** "B) ", where the line above or below has the letter before or behind it. */
function letterOf({ text, block, blockIndex, document }: Passage): string {
  const [whole, letter, sign] = lettered.exec(text) ?? [];
  if (whole === undefined || letter === undefined || sign === undefined || !block.text.startsWith(whole))
    return "";
  const code = letter.charCodeAt(0);
  const beside = [blockIndex - 1, blockIndex + 1, blockIndex - 2, blockIndex + 2].some((at) => {
    const other = lettered.exec(document.blocks[at]?.text ?? "");
    return other?.[2] === sign && Math.abs((other[1] as string).charCodeAt(0) - code) === 1;
  });
  return beside ? whole : "";
}

const near = 4;
/** "Exosomes can do much: ": half a sentence. */
const tells =
  /^(?!(?:if|when|where)\b).*(?:\b(?:is|are|do|does|can|will|has|have|thinks?|makes?|know|love)\b|[’'](?:s|re|ve|ll) \p{Ll})/iu;

/** "Ines (nurse): ", with which others begin, too. */
function isSaidOften({ text, document }: Passage): boolean {
  const label = named.exec(text)?.[0] ?? "";
  return label !== "" && !tells.test(label) && timesSaid(label, document) > 2 && !namesConcern(label);
}

const timesSaid = (label: string, { blocks }: Passage["document"]): number =>
  blocks.reduce((count, { text }) => count + text.split(label).length - 1, 0);

/** Whether the lines, the items or the sentences around begin with a name of their own, too. */
function isOneOfSome({ text, block, blockIndex, document }: Passage): boolean {
  const label = named.exec(text)?.[0] ?? "";
  if (label === "" || tells.test(label)) return false;
  const sentences = analyseBlock(block.text).sentences;
  if (sentences.filter(({ start, end }) => named.test(block.text.slice(start, end))).length > 3) return true;
  const alike = document.blocks.filter(
    (other, at) =>
      other !== block &&
      other.kind === block.kind &&
      (block.list ? other.list?.list === block.list.list : Math.abs(at - blockIndex) <= near) &&
      named.test(other.text),
  );
  return (
    block.text.startsWith(label) && (alike.length > 1 || (alike.length > 0 && timesSaid(label, document) > 1))
  );
}

/** "Month 3: ", which claims nothing itself. */
function nameBefore(text: string, from: number): string {
  const name = /^[^:]{2,28}:\s+/.exec(text)?.[0] ?? "";
  return name.length <= from && /^[^\p{L}\p{N}]*[\p{L}\p{N} .&’'+-]+:/u.test(name) && !/exosom/i.test(name)
    ? name
    : "";
}
