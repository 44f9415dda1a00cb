/** How a draft begins, ends and is told where the old text stood. */
import { lowerFirst } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** What heals a gut is no facial, and the description of a page on pain speaks of no look. */
export function inwardly(text: string, { text: before, block, shape }: Passage): string | null {
  // The name of a joint or an organ: no skin takes its place.
  if (shape === "label" && /-looking|\blook/i.test(text) && !/\b(?:skin|hair|look)/i.test(before))
    return null;
  if (/^(?:title|description)$/.test(block.kind) && /\blook/i.test(text) && !/\blook/i.test(before))
    return null;
  return /facial/i.test(before)
    ? text
    : (/scalp/i.test(before) ? text : text.replace(/\bscalp treatment/g, "treatment"))
        .replace(/\bfacial/g, "treatment")
        .replace(/\bFacial/g, "Treatment");
}

/** "Exosome sessions give hair a fuller look": of what the old sentence spoke. */
export function keepsSubject(text: string, { text: before, shape }: Passage): boolean {
  const first = /^\W*\p{L}+ \p{L}+/u.exec(text)?.[0] ?? "";
  return shape !== "sentence" || before.startsWith(first);
}

/** "Exosomes: cleared at last" among "PRP: …", "Laser: …": it is told of them still. */
export function losesLabel(text: string, label: string, { shape }: Passage): boolean {
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return (
    shape !== "sentence" &&
    /:\s+$/.test(label) &&
    /\p{L}/u.test(text) &&
    !letters(text).startsWith(letters(label)) &&
    !letters(label).includes(letters(text))
  );
}

/** “You will glow”, among other lines of a list that are quoted, too. */
export function quotedLike(text: string, { text: before, block, shape, alone }: Passage): string {
  if (
    !alone ||
    !(block.list || block.table) ||
    shape === "heading" ||
    /["“”[]/.test(text) ||
    !/\p{L}/u.test(text)
  )
    return text;
  const [, open, close, stop = ""] = /^\s*(["“])[^"“”]+(["”])([.!]?)\s*$/.exec(before) ?? [];
  if (open === undefined || close === undefined) return text;
  if (stop !== "") return `${open}${text.replace(/[.!]$/, "")}${close}${stop}`;
  // What somebody says is a sentence.
  const said = /[.!]["”]\s*$/.test(before)
    ? text.replace(/^Not established$/i, "That has not been established").replace(/[\p{L}\])]$/u, "$&.")
    : text;
  return open + said + close;
}

/** "A rejuvenated face as a bonus": a fresher-looking one. */
const withArticleOf = (text: string, before: string): string =>
  /^\W*An? /.test(before)
    ? text.replace(
        /^(\P{L}*)(\p{Lu}\p{Ll}+-looking (?:face|necks?|jaw(?:line)?|chin|forehead|complexion|chest|scalp|brow)(?<!s))(?=[.!]?$)/u,
        (_, sign: string, words: string) => `${sign}A ${lowerFirst(words)}`,
      )
    : text;

/** `label`: what stands before the words of the line. */
export const edgesLike = (text: string, label: string, passage: Passage): string =>
  capitalBehind(
    label,
    stoppedLike(firstLike(withArticleOf(ofAny(text), passage.text), passage), passage),
    passage,
  );

/** "Exosomes reduce the look of the bags": of none that were spoken of. */
const ofAny = (text: string): string =>
  text.replace(
    /^(\W*exosomes (?:soften|reduce) the look of )the (wrinkles|lines|creases|spots|bags|shadows)(?=[.!]?$)/i,
    (_, lead: string, what: string) =>
      `${lead}${/^(?:bags|shadows)$/i.test(what) ? "under-eye " : ""}${what}`,
  );

/**
 * An item that began with a small letter does so still, as those around it do; a sentence that began with a number
 * begins with a large one.
 */
function firstLike(text: string, passage: Passage): string {
  const { text: before, shape } = passage;
  if (
    /^(?:sentence|label|heading)$/.test(shape) &&
    /^\P{L}*\d/u.test(before) &&
    /^\P{L}*\p{Ll}/u.test(text) &&
    !/^\P{L}*\d/u.test(text)
  )
    return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  // "FDA-compliant" beside "not approved here": as the other cells of its row begin.
  if (shape === "cell" && /^\P{L}*\p{Lu}{2,}/u.test(before) && /^\P{L}*\p{Lu}\p{Ll}/u.test(text))
    return besideSmall(passage) ? text.replace(/\p{L}/u, (letter) => letter.toLowerCase()) : text;
  const first = /^[^\p{L}\p{N}]*(\p{L}\p{L}?)/u.exec(before)?.[1] ?? "";
  if (shape === "sentence" || shape === "heading" || first === "" || first !== first.toLowerCase())
    return text;
  // "#glow season is open": the tag tells of no first letter.
  if (/^\W*#/.test(before) && !/^\W*#/.test(text)) return text;
  // Names of brands begin so: "iPeel".
  if (/^\P{L}*\p{Ll}\p{Lu}/u.test(before) || /^\P{L}*(?:I\b|\p{Lu}{2})/u.test(text)) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** Whether the other cells of a row begin with small letters, but for its head. */
const besideSmall = ({ block, document }: Passage): boolean =>
  document.blocks.some(
    (other) =>
      other !== block &&
      other.table?.table === block.table?.table &&
      other.table?.row === block.table?.row &&
      (other.table?.column ?? 0) > 0 &&
      /^\P{L}*\p{Ll}/u.test(other.text),
  );

/** "D) Better than fillers": a capital behind the label where there was one. */
function capitalBehind(label: string, text: string, { text: before, shape }: Passage): string {
  if (
    label === "" ||
    !text.startsWith(label) ||
    !/^[^\p{L}\p{N}]*\p{Lu}/u.test(before.slice(label.length)) ||
    (shape !== "sentence" && !/^[^\p{L}\p{N}]*\p{Lu}\p{Ll}/u.test(before.slice(label.length)))
  )
    return text;
  return (
    label +
    text
      .slice(label.length)
      .replace(/^(["“(]?)(\p{Ll})/u, (_, sign: string, letter: string) => sign + letter.toUpperCase())
  );
}

/** "Subject: We boosted a billion cells. Here is how": what goes on behind it is a sentence of its own still. */
function stoppedLike(text: string, { text: before, block, from, to, shape }: Passage): string {
  // A sentence ends as one.
  if (shape === "sentence" && /[.!]\s*$/.test(before) && /[\p{L}\p{N})%]$/u.test(text)) return `${text}.`;
  // "… on every face so far 😏": behind other sentences of its paragraph the stock one is one, too.
  if (
    shape === "label" &&
    /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(before) &&
    /[.!?]\s*$/.test(block.text.slice(0, from)) &&
    /^\W*\p{Lu}[^.!?]*(?:\bvary from\b|\bdoes not\b|\bapplied to\b|\bpurified by\b|\bare not\b)[^.!?]*[\p{L}\])]$/u.test(
      text,
    )
  )
    return `${text}.`;
  const goesOn =
    shape !== "sentence" && /[.!?]\s*$/.test(before) && /^\s+["“(]?[\p{L}\p{N}]/u.test(block.text.slice(to));
  return goesOn && /[\p{L}\p{N})%]\s*$/u.test(text) ? `${text.trimEnd()}.` : text;
}
