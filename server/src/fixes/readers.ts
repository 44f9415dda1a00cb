/** Who reads a page: what is said to patients is said otherwise to those who treat them, or write for them. */

import { lowerFirst } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { bottledGoods } from "./phrases/words.ts";
import { perPage, textOf } from "./wholePage.ts";

/** Words by which suppliers, teachers and editors speak to their readers. */
const toTrade =
  /\b(?:your (?:\p{L}+ )?(?:clients|patients|customers|guests|practice|treatment rooms?|spa|salon|front desk|staff|team|accounts?|shelf|shelves|margins?|copy|captions?|freelancers)|(?:licensed|registered) (?:professionals|practices|practitioners|providers|physicians|clinics)|for (?:professionals|practices|practitioners|clinicians|stockists|partners)|professional[- ](?:use|only)|wholesale|white[- ]label|private[- ]label|distributors?|stockists?|resellers?|practitioners|trainees|copywriters?|freelancers|case pack|cases? of \d+|net[- ]\d\d terms|minimum order|trade price|sales reps?|may we (?:say|call|print|write|use|compare|claim)|can we (?:say|call|print|write|claim)|(?:don[’']t|never|do not) (?:write|print)|(?:write|print|instead|try|say)(?: instead)?: ?["“])(?![\p{L}-])/giu;
/** … and those by which a clinic speaks to its patients. */
const toPatients =
  /\b(?:your (?:\p{L}+ )?(?:skin|face|hair|scalp|complexion|doctor|visit|appointment|treatment|consultation|session|clinician|nurse|joints?|cells?|knees?)|book (?:now|online|your|a|an)|we (?:will )?(?:see|treat|examine) you)\b/giu;
/** What a page is called that is written for them. */
const tradeTitle =
  /\b(?:style ?guide|house (?:style|rules|guide)|copy ?(?:guide|rules|desk|dos)|guide for (?:writers|freelancers|copywriters)|supplier|wholesale|stockists?|practitioners?|(?:training|certification) (?:course|day)|(?:course|workshop|masterclass) (?:on|in|for)|advertising (?:policy|rules|code|guide))\b/i;
/** "A summary for skin professionals." */
const forTrade =
  /\bfor (?:skin |beauty |aesthetic |health ?care |licensed )?(?:professionals|practitioners|practices|clinicians|stockists|retailers|injectors|estheticians)\b/i;
/** A word or two say nothing of a page. */
const leastWords = 3;

/** Whether a page is written for practitioners, shops or writers rather than for patients. */
export const speaksToTrade = perPage((document) => {
  const text = textOf(document);
  const words = text.match(toTrade)?.length ?? 0;
  const titled = document.blocks.some(
    ({ kind, text: name }, i) =>
      (kind === "description" && forTrade.test(name)) ||
      ((kind === "title" || (kind === "heading" && i < 3)) && (tradeTitle.test(name) || forTrade.test(name))),
  );
  return titled || (words >= leastWords && words * 2 > (text.match(toPatients)?.length ?? 0));
});

/** What tells a patient to ask, and how it is told to those who would be asked. */
const toldToPatients: readonly (readonly [RegExp, string])[] = [
  [/\bPossible; ask your clinician(?=\W*$)/i, "Possible"],
  [/\bPossible side effects: ask your clinician(?=\W*$)/i, "Side effects are possible"],
  [/\bYour clinician will explain the possible side effects\b/i, "Side effects are possible"],
  [
    /\bside effects are possible; (?:ask your clinician|your clinician will explain them)\b/i,
    "Side effects are possible",
  ],
  [/\bAsk your clinician about the possible side effects\b/i, "Side effects are possible"],
  [/\bPlease ask your clinician\b/i, "Please ask us"],
  [/\bAsk your clinician(?=\.)/i, "That has not been established"],
  [/\bAsk your clinician\b/i, "Not established"],
];

/** … and to those who buy from a shelf. */
const toldToShoppers: readonly (readonly [RegExp, string])[] = [
  [/; (?:your clinician will explain them|ask your clinician(?=\.))/i, "; ask your doctor"],
  [/; your clinician will explain (?:what to expect|the risk)\b/i, ""],
  [/\bPossible; ask your clinician(?=\W*$)/i, "Possible"],
  [
    /\bYour clinician will explain the possible side effects\b|\b(?:Ask your clinician about the p|P)ossible side effects(?:: ask your clinician)?\b/i,
    "Side effects are possible",
  ],
  [/\bPlease ask your clinician\b/i, "Please ask your doctor"],
  [/\bAsk your clinician\b/i, "Ask your doctor"],
];

/** The clinician who signs what is told: "In ten years I have treated no reaction." */
const clinicianTells =
  /\bI (?:have |had |[’']ve )?(?:not |never |yet |had to |had )*(?:treat|treated|see|seen|saw|inject|injected|prescribe|operate|needled?)\b|\bmy (?:patients|practice|clinic)\b/i;

/** A stock sentence, as the readers of the page are spoken to. */
export function toReaders(text: string, { document, text: before, neutral }: Passage): string {
  if (!neutral && clinicianTells.test(before) && !/^\W*[“"]/.test(before))
    return text.replace(/\bYour clinician will explain\b/, "I will explain");
  if (!/\bclinician\b/i.test(text) || /\bclinician\b/i.test(before)) return text;
  const isTrade = speaksToTrade(document);
  if (!isTrade && bottledGoods(document) === null) return text;
  for (const [told, instead] of isTrade ? toldToPatients : toldToShoppers) {
    const found = told.exec(text);
    if (found && !isSample.test(text.slice(0, found.index)))
      return text.replace(told, likeFirst(instead, found[0]));
  }
  return text;
}

/** "Write: “…", "Close with: …": it is copy, which patients read. */
const isSample =
  /["“][^"”]*$|^\W*(?:write|say|use|try|print|close with|open with|end with|sign off)\b[^:]*:\s*$/i;

const likeFirst = (words: string, first: string): string =>
  /^\p{Ll}/u.test(first) ? lowerFirst(words) : words;
