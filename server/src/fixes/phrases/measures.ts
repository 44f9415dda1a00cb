/** By what a count is told: the vial, jar or bag that a product comes in, a pump or a gram of it. */
import type { Passage } from "../passage.ts";
import { mostFrequent, perPage, textOf } from "../wholePage.ts";
import { questionBefore } from "./questions.ts";
import { bottledGoods } from "./words.ts";

const containers =
  "vials?|ampoules?|ampules?|bags?|bottles?|jars?|pouch(?:es)?|sachets?|tubes?|syringes?|capsules?|cartons?|box(?:es)?|pack|pods?|tins?|tubs?|pots?|droppers?|pipettes?|sheets?|sticks?|cartridges?";
const amounts = "doses?|pumps?|pours?|teaspoons?|spoons?|millilit(?:er|re)s?|ml|grams?";
/** "In every tin", "a pump", "five ampoules"; not "a syringe-shaped dropper", "each bottle packs in". */
const counted = new RegExp(
  `\\b(?:each|every|one|an?|per|the|our|your|their|\\d+ ?ml|two|three|four|five|six|ten|twelve) (?:(?!(?:${containers}) )[\\p{L}-]+ )?(${containers}|${amounts})(?![\\p{L}-])`,
  "giu",
);
const named = new RegExp(`(?<![\\p{L}-])(${containers}|${amounts})(?![\\p{L}-])`, "giu");
/** What a page may sell without saying so where it tells of a count. */
const goods = /(?<![\p{L}-])(vial|ampoule|ampule|bottle|jar|tube|sachet|tin)s?(?![\p{L}-])/giu;

/** Where a word for another thing is at hand: "to the point", "our gym bag". */
const notOfGoods = /\b(?:gym|hand|tote|wash|make-?up|goody|carry-on|bean|voice|mail|tool|in) $/i;

const singular = (word: string): string => {
  const small = word.toLowerCase();
  return small === "ml" ? word : small.replace(/(?<=ch|x)es$|s$/, "");
};

function firstIn(pattern: RegExp, text: string): string | null {
  for (const match of text.matchAll(pattern))
    if (
      match[1] !== undefined &&
      !notOfGoods.test(text.slice(0, match.index + match[0].length - match[1].length))
    )
      return singular(match[1]);
  return null;
}

/** What the page calls most often what its product comes in. */
const onPage = perPage((document) => {
  const words = [...textOf(document).matchAll(goods)].map(([, word]) => singular(word as string));
  const most = mostFrequent(words);
  // A clinic's page tells of other bottles, too.
  const isOther = most === null || (bottledGoods(document) === null && most !== "ampoule");
  return isOther || words.includes("vial") ? "vial" : most;
});

/** "vial" where nothing tells. */
export function measureOf(passage: Passage): string {
  const { text, document, block } = passage;
  return (
    firstIn(counted, text) ??
    firstIn(named, questionBefore(passage) ?? "") ??
    firstIn(counted, block.text) ??
    onPage(document)
  );
}

const size = /(?<![\d.$£€₩])\d+(?:\.\d+)? ?(?:ml|mL|fl oz|g)(?![\p{L}])/gu;

/** "5 ml vial": with how much it holds, where the passage says so. */
export function sizedMeasure(passage: Passage): string {
  const measure = measureOf(passage);
  const sizes = passage.text.match(size) ?? [];
  const holds = new RegExp(`^(?:${containers})$`, "i").test(measure);
  return holds && sizes.length === 1 ? `${sizes[0]} ${measure}` : measure;
}

/** How many there are, as the maker counts them. */
export const countLabel = (passage: Passage): string =>
  `Particle count: [number] per ${sizedMeasure(passage)} by [method]; a count does not measure effect.`;
