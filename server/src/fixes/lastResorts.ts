/** Rewrites that are better than nothing, and offered only where there is nothing better. */
import { wordCount } from "./grammar.ts";
import { factorAlone } from "./growthFactors.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { things } from "./phrases/names.ts";
import { goods } from "./phrases/words.ts";
import { isSold, losesName } from "./priceLines.ts";
import { stillClaims } from "./remains.ts";

export function isLastResort(text: string, passage: Passage): boolean {
  // "VEGF": the name of what a list of growth factors holds.
  if (text === factorAlone(passage)) return false;
  // "Side effects | Possible": what a row tells in a word.
  if (/^possible$/i.test(text)) return false;
  return (
    isOneWord(text, passage) ||
    isUnsaid(text, passage) ||
    isBareThing(text, passage) ||
    isScrap(text, passage) ||
    isHollow(text, passage) ||
    isUnnamed(text, passage) ||
    isHeadless(text, passage) ||
    tellsNothing(text, passage) ||
    losesName(text, passage) ||
    stillClaims(text, passage)
  );
}

/** "It has dried up many a cold sore", "Exosomes work with your biology …": in their place no bare look stands. */
const tellsNothing = (text: string, { shape, text: before, alone, block }: Passage): boolean =>
  shape !== "heading" &&
  shape !== "cell" &&
  (shape === "sentence" ? !alone || !block.list : !block.list) &&
  /^\W*(?:an? )?(?:less noticeable|(?:more )?\p{L}+-looking) [\p{L}’' -]+[.!]?$/iu.test(text) &&
  (shape === "sentence"
    ? /\b(?:exosomes|they|it|ours|these) (?!for\b|from\b|with\b|in\b|and\b|on\b|of\b)\p{Ll}/u.test(before)
    : /^\W*(?:It|They|Exosomes|Ours|These)(?:[’'](?:s|ve|re|ll))? (?!for\b|from\b|with\b|in\b|and\b|on\b|of\b)\p{Ll}/u.test(
        before,
      ));

/** "Different from filler.": what is? */
const isUnsaid = (text: string, { shape }: Passage): boolean =>
  (shape === "sentence" || shape === "label") && /^\W*different from [^,;:]*$/i.test(text);

/** A word that is left over says nothing. */
function isOneWord(text: string, passage: Passage): boolean {
  return (
    !/^(?:—|(?:A\W+)?(?:Yes|No)\.|Varies\.?|Limited\.?)$/i.test(text) &&
    wordCount(text) <= 1 &&
    wordCount(passage.text) > 1 &&
    !(passage.shape === "heading" && /^exosomes$/i.test(text)) &&
    !passage.text.includes("#")
  );
}

/** "Medical-grade exosomes only", "Proven safety profile": the thing that was praised, and nothing of it. */
const bareThing =
  /^\W*(?:(?:only )?(?:our |the )?exosomes(?: only)?|every \p{L}+|upgrade to (?:the )?\p{L}+|(?:the |our )?(?:safety |track |quality )?(?:profile|record|results?|science|technology|formula|quality|approach|method)s?)\W*$/iu;

/** "Exosome technology", "An exosome line", "The vial": a kind of thing, of which a whole line told something. */
const bareKind =
  /^\W*(?:(?:an?|the|our) )?(?:(?:exosome|skin) (?:technology|products?|lines?|protocol|science|visit|hour|innovation|formula)|(?:the|our) (?:vial|facial|serum|treatment|protocol|bottle))[.!]?$/iu;

function isBareThing(text: string, passage: Passage): boolean {
  const { shape, marks, text: before, block } = passage;
  if (shape !== "cell" && bareKind.test(text) && wordCount(text) < wordCount(before) && !isSold(passage))
    return true;
  return (
    (shape === "bullet" || shape === "label") &&
    block.kind !== "alt" &&
    marks.every(({ rule }) => /^(?:purity|proof|potency|safety)-claim$/.test(rule)) &&
    wordCount(text) < wordCount(before) &&
    bareThing.test(text)
  );
}

const ofPraise =
  /^(?:superiority-claim|hype|trend-pressure|endorsement-claim|potency-claim|approval-claim|approval-forecast|exemption-claim)$/;
const longestScrap = 6;

/** "Better than any laser, and | we have owned a few": of praise a few words stay that tell of nothing. */
function isScrap(text: string, { shape, marks, text: before }: Passage): boolean {
  if (
    shape !== "sentence" ||
    wordCount(text) > longestScrap ||
    !marks.every(({ rule }) => ofPraise.test(rule))
  )
    return false;
  // Words of its own answer or deny.
  const own = text.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const given = new Set(before.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
  if (own.some((word) => !given.has(word.toLowerCase()))) return false;
  const names = text.replace(/^\W*\p{L}+/u, "");
  return !goods.test(text) && !/\d|\p{Lu}/u.test(names) && !invites.test(text) && !ofWhatItIs.test(text);
}

/** "Vegan and cruelty-free." */
const ofWhatItIs =
  /\b(?:vegan|(?:cruelty|fragrance|perfume|alcohol|paraben|oil|gluten)-free|unscented|freeze-dried|human-derived|plant-derived)\b/i;
const invites = /\b(?:book|call|text|message|ring|order|reserve|enquire|ask|DM|email|visit|come|see)\b/i;

/** "Exosome IV, 60 min": the minutes without the thing. */
function isHeadless(text: string, passage: Passage): boolean {
  return (
    passage.shape !== "sentence" &&
    wordCount(text) < wordCount(passage.text) &&
    !standsApart(text, passage) &&
    passage.text.toLowerCase().endsWith(text.toLowerCase()) &&
    goods.test(passage.text.slice(0, -text.length)) &&
    !goods.test(text)
  );
}

/** "… with our exosome facial, ten minutes from the beach": of what is it said? */
function isUnnamed(text: string, passage: Passage): boolean {
  return (
    passage.shape === "sentence" &&
    passage.marks.some(isEffect) &&
    /\b(?:our|the|this|an?) (?:\w+ )?exo[\w-]* \p{L}/iu.test(passage.text) &&
    !/exo|\b(?:it|they|this|these)\b/i.test(text)
  );
}

/** "Clinically proven in every skin tone": the last words alone say nothing. */
function isHollow(text: string, passage: Passage): boolean {
  return (
    passage.shape !== "sentence" &&
    wordCount(text) <=
      (/^(?:stem-cell|hype|purity|superiority|endorsement)/.test(passage.marks[0]?.rule ?? "") ? 5 : 3) &&
    !standsApart(text, passage) &&
    wordCount(passage.text) > wordCount(text) + 1 &&
    passage.text.toLowerCase().includes(text.toLowerCase().replace(/\.$|^an? /g, "")) &&
    !goods.test(text) &&
    !text.split(/[^\p{L}-]+/u).some((word) => things.test(word)) &&
    !/[$£€₩#]|\d+ ?(?:mins?|minutes?|ml|oz|g|h|hours?)\b/.test(text)
  );
}

/** "… 👉 Closed on the 4th of July 🎆": a picture parts it from what stood before. */
function standsApart(text: string, passage: Passage): boolean {
  const at = passage.text.indexOf(text);
  return at > 0 && /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(passage.text.slice(0, at));
}
