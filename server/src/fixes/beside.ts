/** What stands beside a passage and is not to say the same: other items of a list, other headlines of a page. */
import type { ProseBlock } from "../reading/prose.ts";
import type { Passage } from "./passage.ts";
import { isSold } from "./priceLines.ts";

const shortLine = 60;

/** Other items of the list, other short lines of the page: none of them is to be said twice. */
export function alike(passage: Passage): ProseBlock[] {
  const { block, shape, document } = passage;
  // The headline of an advertisement is not to be missed, whatever heads the next.
  if (/^\W*(?:(?:headline|subject(?: line)?|preheader|title)\s*\d*|[A-H]):/i.test(block.text)) return [];
  // Two things on a menu are two, whatever they are called.
  if (isSold(passage)) return [];
  if (shape === "bullet" && block.list)
    return document.blocks.filter((other) => other !== block && other.list?.list === block.list?.list);
  if (shape !== "label" || block.kind !== "paragraph") return [];
  return document.blocks.filter(
    (other) => other !== block && other.kind === "paragraph" && other.text.length < shortLine,
  );
}

/** Lines that say no more than a look, in whatever words: "Gives hair a fuller look", "Fuller-looking hair". */
const sameLooks: readonly (readonly [string, RegExp])[] = [
  [
    "fuller hair",
    /^\W*(?:(?:gives? )?(?:your )?hair a fuller look|a fuller look for hair|fuller-looking hair|hair (?:that )?looks? (?:fuller|thicker)|helps? (?:your )?hair look fuller|improves? the look of (?:your )?hair)\W*$/i,
  ],
  [
    "fresher skin",
    /^\W*(?:fresh(?:er)?-looking skin|skin that looks rested|skin looks (?:fresher|rested)|a fresh(?:er)? look|gives? skin a rested look|improves? the look of (?:your )?skin|helps? (?:your )?skin look fresh)\W*$/i,
  ],
  [
    "firmer skin",
    /^\W*(?:firmer-looking skin|helps? (?:your )?skin look firm(?:er)?|skin looks firmer)\W*$/i,
  ],
  ["calm skin", /^\W*(?:calm-looking skin|helps? (?:your )?skin look calm|skin looks calm)\W*$/i],
];

/** "They also …", "Our serum …": who gives the look makes it no other. */
const ofWhat =
  /^\W*(?:it|they|(?:(?:our|the|these|this) )?(?:exosomes?|vesicles|serum|cream|gel|facial|treatment))(?: (?:also|simply|then))? (?=gives?\b|helps?\b|improves?\b)/i;

/** The looks of which a line speaks, among whatever else: "Skin that looks rested after a red-eye flight". */
const looksNamed: readonly (readonly [string, RegExp])[] = [
  ["fuller hair", /\b(?:fuller look|fuller-looking|looks? (?:\p{L}+ )?(?:fuller|thicker))\b/iu],
  [
    "fresher skin",
    /\blooks? (?:\p{L}+ )?(?:fresh(?:er)?|rested|less tired)\b|\b(?:fresh(?:er)?|rested)[\p{L}-]*-looking\b|\b(?:fresher|rested) look\b/iu,
  ],
  ["firmer skin", /\blooks? (?:\p{L}+ )?firm(?:er)?\b|\bfirmer-looking\b/iu],
  ["calm skin", /\blooks? (?:\p{L}+ )?calm(?:er)?\b|\bcalm(?:er)?-looking\b/iu],
];

/** By what another line may say the same as a line that speaks of nothing but a look. */
export const looksOfLine = (text: string): string[] =>
  looksNamed.filter(([, named]) => named.test(text)).map(([look]) => look);

/** The words by which two short lines are the same. */
export const wordsOfLine = (text: string): string =>
  sameLooks.find(([, said]) => said.test(text.replace(ofWhat, "")))?.[0] ??
  text
    .toLowerCase()
    .replace(/^[^:]{2,20}:\s+|,?\s+(?:from\s+)?[$£€₩]\s?\d.*$/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
