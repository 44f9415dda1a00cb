/** What a claim of looks names: parts of the body, lines, spots, and where on the body they are. */
import { listed, lowerFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { bodyPart, placeWords } from "../places.ts";
import { isEffect } from "./effects/search.ts";
import { isPlural } from "./goals.ts";

/** A part of the body looks firmer; lines look softer, and spots less noticeable. */
export type NamedKind = "part" | "lines" | "spots";

export interface Named {
  readonly kind: NamedKind;
  /** As a subject or an object: "the neck", "lines around the eyes". */
  readonly words: string;
  /** Behind "firmer-looking": "neck", "lines around the eyes". */
  readonly bare: string;
  readonly plural: boolean;
  /** It needs no article. */
  readonly owned: boolean;
  /** The words by which a text names it, too. */
  readonly keys: readonly string[];
}

const determiner = "(?:the|your|my|our|her|his|their|both|these|those|an?) ";
/** What a part of the body is called that something is to be done about. */
const flaws =
  "slack|saggy|sagging|loose|droopy|drooping|heavy|hooded|puffy|swollen|hollow|sunken|tired|dull|crepey|crepy|cr[êe]pey|crinkly|crinkled|wrinkled|lined|dry|thin|red|flushed|ruddy|blotchy|rough|uneven|ageing|aging|mature|older|freckled|sun-damaged|weathered|soft|double|tech";
const qualities = `${flaws}|fine|deep|deeper|deepest|faint|stubborn|new|old|little|small|early|dark|brown|red|upper|lower|first|vertical|horizontal|etched`;
const modifiers =
  "frown|smile|smoker[’']s?|laugh|lip|lipstick|worry|marionette|nasolabial|forehead|brow|neck|eye|under-?eye|cheek|chin|sleep|expression|winter|sun|age|liver|tan|acne-free|necklace|glabellar|eleven|dark|tear|tear-trough";
const lines =
  "wrinkles?|lines?|creases?|furrows?|folds?|grooves?|crow[’']?s[- ]feet|crinkles?|elevens|crepiness|cr[êe]piness";
const spots =
  "spots?|freckles|patch(?:es)?|circles|(?:eye)?bags|puffiness|pigmentation|discolou?ration|redness|blotch(?:es|iness)|shadows|hollows|sagging|blemishes|cellulite|troughs?";
const quality = `(?:(?:${qualities}),? )`;
const thing = `(?:(?:${modifiers})[ -])*(?:${lines}|${spots})`;
const skin = `(?:(?:${flaws}) )*skin(?= ${placeWords})`;
const place = `(?: ${placeWords} (?:${determiner})?(?:(?:${flaws}) )?${bodyPart}(?:(?:,? and | & )(?:the |your )?${bodyPart})?)`;
/** How it was to become. */
const better =
  "(?:(?:smooth|sharp|crisp|firm|tight|taut|small|bright|calm|full|clear|soft|plump|fresh|young|neat)i?er,? (?:and )?|fewer |less )";
const phrase = new RegExp(
  `(?<![\\p{L}-])(?<det>${determiner})?${better}*(?<adj>${quality}*)(?:(?<thing>${thing}|${skin}|pores)(?![\\p{L}-])(?<place>${place})?|(?<part>(?:${bodyPart}|neckline|necklines))(?![\\p{L}-]))`,
  "giu",
);

/** One of them does not stand without its article. */
const single =
  /^(?:jaw(?:line)?|neck|neckline|throat|chin|forehead|brow(?: line)?|eye area|mouth|lip line|nose|chest|d[ée]collet(?:é|e|age)|tummy|abdomen|(?:(?:lower|upper|mid|whole) )?face)$/i;
/** Of these there are two. */
const paired = /^(?:cheek|eyelid|lid|lip|jowl|hand|arm|leg|thigh|knee|elbow|shoulder|eye|cheekbone)$/i;
/** Nouns of what is done to a part: "neck tightening", "jowl lift". */
const deed =
  /^[ -](?:lift|plump|plumper|plumping|tightening|lifting|firming|smoothing|sculpting|contouring|rejuvenation|fill|fills|filling|softening|brightening|toning)\b/i;
/** What may stand behind a part that stands alone: not the noun that it describes. */
const goesOn =
  /^(?:\s*(?:$|[.,;:!?…)”"’|–—+&]|\p{Extended_Pictographic})| (?:and|or|that|which|who|with|without|while|when|after|before|by|in|on|at|for|from|over|so|as|but|too|like|back|up|out|again|sooner|using|is|are|has|have|had|was|were|will|can|need|looks?|starts?|begins?|becomes?|\p{L}+s|\p{L}+ed|\p{L}+en|firm|lift|tighten|smooth|plump|brighten)\b)/iu;

/** "Above her lip", "on hands and heels": where the skin is that something was done to. */
const lies = /\b(around|round|above|below|under|beneath|between|on|along|across|over|off|near|beside)\s+$/i;

/** Of what else a claim is, which the look of skin says better. */
const general =
  /\b(?:skin|tone|texture|complexion|photo-?ag\p{L}+|laxity|collagen|elastin|damage|contours?|pigment|melasma|acne|breakouts?|rosacea|eczema|psoriasis)\b/iu;
/** "Wrinkles packed | their bags". */
const packs = /\bpack\p{L}* (?:up )?$/iu;
/** "The creases | that sunbathing put in": which of them is said by what went. */
const restricts = /^ (?:that|which|who|you|we|there|from|left|caused|etched)\b/i;
const joint = /^(?:,? (?:and|or) |, | & )$/i;

/** What the claims of a passage name, in its order; nothing where they are as much about skin in general. */
export function namedIn(passage: Passage): Named[] {
  const { text, marks } = passage;
  const found = [...text.matchAll(phrase)]
    .map((match) => ({ match, ...within(match) }))
    .filter(({ start }) => !packs.test(text.slice(0, start)));
  const isJoined = (a?: { end: number }, b?: { start: number }): boolean =>
    a !== undefined && b !== undefined && joint.test(text.slice(a.end, b.start));
  const claimed = found.map(({ match, start, end }, i) => {
    const where =
      match.groups?.part && !isJoined(found[i - 1], found[i]) ? lies.exec(text.slice(0, start)) : null;
    return marks.some(
      (mark) =>
        mark.start < end &&
        mark.end > start &&
        (mark.rule === "appearance-overclaim" || (where !== null && isEffect(mark))),
    );
  });
  // "Fewer lines and tighter pores": of which one was found.
  for (let i = 1; i < found.length; i++)
    if (claimed[i - 1] && isJoined(found[i - 1], found[i])) claimed[i] = true;
  for (let i = found.length - 1; i > 0; i--)
    if (claimed[i] && isJoined(found[i - 1], found[i])) claimed[i - 1] = true;
  const own = found.filter((_, i) => claimed[i]);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return [];
  const lying = lies.exec(text.slice(0, first.start))?.[1];
  const chained = own.every((one, i) => i === 0 || isJoined(own[i - 1], one));
  if (lying && chained && own.every(({ match }) => match.groups?.part !== undefined))
    return [skinOn(lying, text.slice(first.start, last.end))];
  if (general.test(besides(passage, own))) return [];
  // "Wrinkles that sit beside the eyes": where they are.
  const acted = own.filter(
    ({ match, start }) => match.groups?.part === undefined || !lies.test(text.slice(0, start)),
  );
  const named = acted.flatMap(({ match, end }) => namedBy(match, text.slice(end)) ?? []);
  return named.length === acted.length ? named : [];
}

/** "Skin on hands and heels". */
function skinOn(how: string, where: string): Named {
  const words = `skin ${/^off$/i.test(how) ? "on" : how.toLowerCase()} ${lowerFirst(where)}`;
  return { kind: "part", words, bare: words, plural: false, owned: true, keys: keysOf(where) };
}

function within(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** The words of the claims besides those. */
function besides({ text, marks }: Passage, own: readonly { start: number; end: number }[]): string {
  return text
    .split("")
    .map((letter, at) =>
      marks.some((mark) => isEffect(mark) && mark.start <= at && mark.end > at) &&
      !own.some(({ start, end }) => start <= at && end > at)
        ? letter
        : " ",
    )
    .join("");
}

function namedBy(match: RegExpMatchArray, behind: string): Named | null {
  const { det: given = "", adj = "", thing: noun, place: where = "", part } = match.groups ?? {};
  const head = (noun ?? part ?? "").trim();
  // "A neck that holds itself up": any neck.
  const det = part && adj === "" ? given.replace(/^an? $/i, "the ") : given;
  const kind: NamedKind =
    part !== undefined || /^pores$|skin$/i.test(head)
      ? "part"
      : new RegExp(`(?:${lines})$`, "i").test(head)
        ? "lines"
        : "spots";
  const done = kind === "part" && deed.test(behind);
  const many = manyOf(head, det !== "");
  // "Lines fill out", but "neck cream".
  if (!done && !goesOn.test(behind) && (many !== lowerFirst(head) || !isPlural(head) || /^-/.test(behind)))
    return null;
  const keys = keysOf(`${head} ${where}`);
  const own = `${kind === "part" && done ? "" : lowerFirst(adj)}${many}`;
  return {
    kind,
    words:
      (kind !== "part" && restricts.test(behind)
        ? lowerFirst(det).replace(/^th(?:e|ose) /, "")
        : lowerFirst(det)) +
      own +
      where,
    bare: (kind === "part" ? many : own) + where,
    plural: isPlural(own) || /feet$/i.test(many),
    owned: det !== "" || !single.test(many) || /tech/i.test(adj),
    keys,
  };
}

const keysOf = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .map((word) => word.replace(/(?:es|s)$/, ""))
    .filter((word) => !smallWords.test(word));
const smallWords =
  /^(?:the|your|her|his|around|round|between|under|above|below|beneath|along|acros|over|near|about|off|skin|and)$/;

/** "Sagging cheek", "nasolabial line": both of them. */
function manyOf(head: string, determined: boolean): string {
  const small = /^\p{Lu}\p{Lu}/u.test(head) ? head : lowerFirst(head);
  if (
    determined ||
    !(paired.test(small) || /\b(?:wrinkle|line|crease|furrow|fold|groove|spot)$/i.test(small))
  )
    return small;
  return `${small}s`;
}

/** "The neck", "hands, neck and chest". */
export function wordsOf(named: readonly Named[]): string {
  const [only] = named;
  if (only && named.length === 1) return only.owned ? only.words : `the ${only.words}`;
  return listed(named.map(({ words }) => words));
}

const hairPart = "(?:crown|hairline|temples?|parting|part line|part|front|edges|widow[’']s peak)";
const hairPhrase = new RegExp(
  `(?:(?<how>along|around|round|at|across|behind) )?(?:the |your |my |his |her )?(?:(?:thinning|thin|bald|balding|sparse|receding|bare|patchy) )?(?<where>${hairPart}(?:(?:,? and | & |, )(?:(?:along|around|at) )?(?:the |your )?(?:(?:thinning|thin|sparse|receding) )?${hairPart})*)(?![\\p{L}-])`,
  "iu",
);

/** "At the crown and hairline": where the hair grows that a claim is about; null where it does not say. */
export function hairPlaceIn({ text, marks }: Passage): { words: string; keys: string[] } | null {
  const effects = marks.filter(isEffect);
  const found = hairPhrase.exec(text);
  const { how, where } = found?.groups ?? {};
  if (!found || where === undefined) return null;
  const end = found.index + found[0].length;
  if (!effects.some((mark) => mark.start <= end + 2 && mark.end >= found.index - 2)) return null;
  const small = where
    .toLowerCase()
    .replace(/\b(?:your|thinning|thin|sparse|receding|bald) /g, "")
    .replace(/\b(?:temple|edge)\b/g, "$&s");
  return {
    words: `${how && !/^behind$/i.test(how) ? how.toLowerCase() : "at"} the ${small}`,
    keys: small.match(/\p{L}{4,}/gu) ?? [],
  };
}
