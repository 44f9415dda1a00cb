/** Terms of what is to be had, on a line of a menu: how often, how much, for what unit, for which part. */
import type { Passage } from "../passage.ts";
import { isSold } from "../priceLines.ts";
import { isPart, isPartOfFace } from "./names.ts";

const priceOnly = /^[\s,–—|·+(]*(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*(?:\s*(?:each|per \p{L}+))?\W*$/iu;
/** How many visits, as the source of a pattern. */
export const number = "(?:\\d+|one|two|three|four|five|six|eight|ten|twelve)";
/** How often, how much of it, and for what unit: "per scar", "5 visits", "add-on", "travel size". */
const termsOnly = new RegExp(
  `^[\\s,–—|·+(]*(?:${number}[- ](?:visits?|sessions?|weeks?|months?|min(?:ute)?s?|ml|oz|sheets?|pieces?)|both visits|per (?!scars?\\b|lines?\\b|spots?\\b)\\p{L}+|each|add-on|top-up|take[- ]home|(?:travel|trial|family|salon) size|(?:small|large|half|full)(?: size)?|refill)\\W*$`,
  "iu",
);
const countOnly = /^[\s,(]*\d{1,2}\)?\W*$/;
/** What is counted, and what is added to something else. */
const unit =
  /^(?:courses?|plans?|series|programs?|programmes?|packages?|sets?|pairs?|trios?|duos?|add-ons?|upgrades?)$/i;
export const isUnit = (word: string): boolean => unit.test(word);
const concernAsUnit = /^([\s,–—|·+(]*per )(?:scar|line|spot|mark|patch|lesion)(\W*)$/i;
const instalments = new RegExp(`^([\\s,–—|·+(]*)(${number}) (?:deposits|instal?ments|doses)(\\W*)$`, "i");

/**
 * What stays of a segment behind the name of a line: all of it where it promises nothing, else its terms: "neck crêpe
 * begone" is for the neck, "stretch-mark course" a course. `counted`: of so many visits, as another segment tells.
 */
export function termsIn(
  whole: string,
  harmless: boolean,
  isMarked: (start: number, end: number) => boolean,
  counted: boolean,
): string {
  if (priceOnly.test(whole) || countOnly.test(whole) || termsOnly.test(whole)) return whole;
  if (concernAsUnit.test(whole)) return whole.replace(concernAsUnit, "$1area$2");
  if (instalments.test(whole)) return whole.replace(instalments, "$1course of $2$3");
  if (harmless || isPartOfFace(whole)) return whole;
  const words = [...whole.matchAll(/[\p{L}\p{N}’']+(?:-(?:ons?|ups?)\b)?/gu)];
  const joint = /^[\s,–—|·+(]*/u.exec(whole)?.[0] ?? "";
  const unmarked = words
    .filter(({ 0: word, index }) => !isMarked(index, index + word.length))
    .map(([word]) => word)
    .join(" ")
    .replace(/ of$/i, "");
  if (termsOnly.test(unmarked)) return joint + unmarked;
  const kept = words
    .map(([word]) => word)
    .filter((word, i, all) => isPart(word) || (!counted && unit.test(word) && i === all.length - 1));
  return kept.length > 0 ? joint + kept.join(" ").toLowerCase() : "";
}

/** Parts of the body that a line may name by what ails them, with the word that stands before "facial". */
const partsOfBody: readonly (readonly [RegExp, string])[] = [
  [/,\s*overnight\b/i, "overnight"],
  [/\b(?:under-?eyes?|tear[- ]troughs?|dark[- ]circles?|eye[- ]?bags?|bags)\b/i, "under-eye"],
  [/\b(?:crow[’']?s[- ]feet|eye area|eyes?)\b/i, "eye"],
  [/\b(?:jowls?|jaw(?:line)?|double[- ]chin)\b/i, "jawline"],
  [/\b(?:necks?|throat|turkey)\b/i, "neck"],
  [/\b(?:d[ée]collet(?:é|e|age)|chest)\b/i, "décolleté"],
  [/\b(?:forehead|frown)\b/i, "forehead"],
  [/\b(?:lips?|smokers?[’']?s?)\b/i, "lip"],
  [/\bhands?\b/i, "hand"],
  [/\b(?:cellulite|body|tummy|belly|thighs?|abdomen|c-section|caesarean|stretch[- ]marks?)\b/i, "body"],
];

/** For which part a line is, "neck"; null where it does not say. */
export const partOnMenu = (text: string): string | null =>
  partsOfBody.find(([named]) => named.test(text))?.[1] ?? null;

/** No part of a face. */
export const elsewhere =
  /\b(?:body|back|shoulders?|hands?|arms?|legs?|chest|neck|d[ée]collet(?:é|e|age)|eyes?|lips?|feet|scalp|brows?|lash(?:es)?|beard|abdomen|tummy|thighs?|knees?|elbows?|knuckles)\b/i;

/** What lies anywhere on the body, and what is sold for so much of it: no facial mends it. */
export const anywhere =
  /\bstretch\b|(?<!\bacne )\bscars?\b|\bcellulite\b|\b(?:eczema|psoriasis|dermatitis)\b|\bper (?:inch|cm)\b/i;

const priced = /[$£€₩]\s?\d|(?:\.{3,}|…)\s*\d/;
/** Whether what heads a list of prices, or its page, speaks of exosomes. */
export function isOfExosomes({ document, blockIndex }: Passage): boolean {
  const above = document.blocks.slice(0, blockIndex);
  const head =
    above.findLast(
      ({ kind, text }) =>
        kind === "heading" || (kind === "paragraph" && !priced.test(text) && text === text.toUpperCase()),
    ) ?? above[0];
  return (
    head !== undefined &&
    /\bexo/i.test(head.text) &&
    !/\b(?:not|other|non|besides|without)\b/i.test(head.text)
  );
}

/** A line with its price, or a name in capitals among others of its list, about exosomes. */
export function isLine(passage: Passage): boolean {
  const { text, shape, block } = passage;
  if (isSold(passage)) return true;
  const name = /^[^,(]+/.exec(text)?.[0].trim() ?? "";
  return shape === "bullet" && block.list !== null && titled.test(name) && name.split(/\s+/).length > 1;
}

const titled = /^(?:(?:\p{Lu}[\p{L}’'-]*|and|&|of|for|the|with)\s+)*\p{Lu}[\p{L}’'-]*$/u;
