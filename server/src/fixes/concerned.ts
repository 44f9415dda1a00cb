/**
 * The look that took a claim's place, of what the claim named: "Irons out forehead creases" is about the creases, and
 * "Exo lifts jowls" about the jowls, whatever became of the rest.
 */
import { type Form, inForm, listed, upperFirst } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { hairPlaceIn, type Named, namedIn, wordsOf } from "./phrases/named.ts";
import { placed } from "./places.ts";
import { isSold } from "./priceLines.ts";

const whose = "(?:your |my |the |her |his |their )?";
const as = "((?:more )?\\p{L}+(?: and (?:firm|fresh|calm|soft|smooth|\\p{L}+er)(?!\\p{L}))?)";

/** Looks of skin in general, each with what a look of named things is in its place. */
const general: readonly {
  readonly pattern: RegExp;
  readonly of: (found: RegExpExecArray, named: readonly Named[], quality: string) => string | null;
}[] = [
  {
    pattern: new RegExp(`\\b(improv(?:es?|ed|ing)) the look of ${whose}skin\\b(?! tone| texture)`, "iu"),
    of: ([, verb = ""], named, quality) => acted(formOf(verb), named, quality),
  },
  {
    pattern: new RegExp(`\\b(help(?:s|ed|ing)?) ${whose}skin look ${as}`, "iu"),
    of: ([, verb = ""], named, quality) =>
      quality !== "fresher" && named.length === 1 && areParts(named)
        ? `${verb} ${wordsOf(named)} look ${quality}`
        : acted(formOf(verb), named, quality),
  },
  {
    pattern: new RegExp(`\\b(giv(?:es?|en|ing)|gave) ${whose}skin an? ${as} look\\b`, "iu"),
    of: ([, verb = "", old = ""], named, quality) =>
      named.length === 1 && areParts(named)
        ? `${verb} ${wordsOf(named)} a ${quality === "fresher" ? old : quality} look`
        : acted(formOf(verb), named, quality),
  },
  {
    pattern: new RegExp(`\\b(leav(?:es?|ing)|left) ${whose}skin looking ${as}`, "iu"),
    of: ([, verb = ""], named, quality) => acted(formOf(verb), named, quality),
  },
  {
    pattern: new RegExp(
      `\\b${as}-looking skin\\b|\\bskin that looks ${as}\\b|^(?<=^\\W*)an? \\p{L}+ look(?=\\W*$)`,
      "iu",
    ),
    of: (_, named, quality) => asThing(named, quality),
  },
  {
    pattern: new RegExp(`\\b${whose}skin look(s|ed) ${as}`, "iu"),
    of: ([, tense = ""], named, quality) => asClause(named, quality, tense === "ed"),
  },
];

/** A note that tells of a look and of nothing else: "Softer-looking fine lines". */
const particular =
  /^(?<sign>\W*)(?:(?<verb>softens?|reduces?|leaves?) (?:the look of )?[\p{L}’' -]+?(?: looking (?:more )?\p{L}+)?|(?:an? )?(?:less noticeable|(?:more )?\p{L}+-looking) [\p{L}’' -]+)(?<stop>[.!]?)$/iu;

/** What was to be done, and how it looks where it was. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:smooth|iron|soften|polish|resurfac)\p{L}*/iu, "smoother"],
  [
    /\b(?:tight|lift|firm|sculpt|contour|hoist|taut|snatch|perk)\p{L}*|\b(?:drawn?|pick(?:s|ed)?) up\b|\bton(?:es|ed|ing)\b/iu,
    "firmer",
  ],
  [/\bfuller\b/iu, "fuller"],
  [/\b(?:plump\p{L}*|fill(?:s|ed|ing)?|volumi\p{L}+)\b/iu, "plumper"],
  [/\b(?:bright|illumin|glow)\p{L}*/iu, "brighter"],
  [/\b(?:calm|sooth)\p{L}*/iu, "calmer"],
  [/\bevens?\b|\bevened\b/iu, "more even"],
  [/\b(?:shr[iu]nk|minimi[sz]|refin)\p{L}*|\bsmaller\b/iu, "smaller"],
];
const flaws: readonly (readonly [RegExp, string])[] = [
  [/\bcr[êe]p\p{L}*|\brough\p{L}*|\bcrink\p{L}+/iu, "smoother"],
  [/\b(?:slack|sag|loose|droop|jowl)\p{L}*/iu, "firmer"],
  [/\bhollow\p{L}*/iu, "plumper"],
  [/\bdull\b/iu, "brighter"],
  [/\b(?:red|redness|flush\p{L}*)\b/iu, "calmer"],
];

const isPore = ({ bare }: Named): boolean => /pores$/i.test(bare);
const isPart = ({ kind }: Named): boolean => kind === "part";
/** Of which one thing can be said. */
const areParts = (named: readonly Named[]): boolean =>
  named.every(isPart) && (named.every(isPore) || !named.some(isPore));
const isLined = ({ kind }: Named): boolean => kind === "lines";

/** How a part looks of which so much is told; "fresher" where it is told in two ways, or in none. */
function qualityIn({ text }: Passage, named: readonly Named[]): string {
  const only = (known: typeof deeds): string[] =>
    known.filter(([pattern]) => pattern.test(text)).map(([, quality]) => quality);
  const done = only(deeds);
  const found = done.length > 0 ? done : only(flaws);
  const quality = found.length === 1 ? (found[0] as string) : "fresher";
  return named.every(isPore) ? "smaller" : quality === "smaller" ? "fresher" : quality;
}

function formOf(verb: string): Form {
  if (/ing$/i.test(verb)) return "participle";
  if (/^(?:gave|left|given|helped|improved)$/i.test(verb)) return "past";
  return /s$/i.test(verb) ? "third" : "base";
}

/** "Leaves the neck looking firmer", "softens the look of forehead creases". */
function acted(form: Form, named: readonly Named[], quality: string): string {
  const words = wordsOf(named);
  if (areParts(named))
    // Of several only the first would be framed.
    return quality === "fresher" || named.length > 1
      ? `${inForm("improve", form)} the look of ${words}`
      : `${inForm("leave", form)} ${words} looking ${quality}`;
  const verb = named.some(isPart) ? "improve" : named.some(isLined) ? "soften" : "reduce";
  return `${inForm(verb, form)} the look of ${words}`;
}

/** "A firmer-looking neck", "softer-looking forehead creases". */
function asThing(named: readonly Named[], quality: string): string | null {
  const many = named.some(({ plural, bare }) => plural || /skin/.test(bare));
  const article = (words: string): string => (many ? words : `a ${words}`);
  const bare = listed(named.map((one) => one.bare));
  if (areParts(named)) return article(`${quality}-looking ${bare}`);
  if (named.some(isPore) && named.some((one) => isPart(one) && !isPore(one))) return null;
  if (named.some(isPart)) return `a softer look for ${wordsOf(named)}`;
  return named.every(isLined) ? article(`softer-looking ${bare}`) : `less noticeable ${bare}`;
}

/** "Crepey necks look smoother"; null of parts and lines together. */
function asClause(named: readonly Named[], quality: string, past: boolean): string | null {
  if (named.some(isPart) && !areParts(named)) return null;
  const look = past ? "looked" : named.length > 1 || named[0]?.plural ? "look" : "looks";
  const how = areParts(named) ? quality : named.some(isLined) ? "softer" : "less noticeable";
  return `${wordsOf(named)} ${look} ${how}`;
}

const count = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)";
/** "Firmer jowls | by about week six". */
const time = new RegExp(
  `(?<=[\\p{L}\\d,:] )(?:by|after|within|in|from) (?:about |around |roughly )?(?:the (?:weekend|(?:second|third|fourth|fifth|sixth|next) (?:week|month|visit|session))|(?:week|month|day|visit) ${count}|${count} (?:weeks?|months?|fortnight|visits|sessions)|(?:a |your |the )?(?:laser|peels?|needling|microneedling|surgery|shaving|waxing|procedures?)(?:,? (?:and|or) (?:a |your )?\\p{L}+)?)(?=[.!]?(?:\\s*\\p{Extended_Pictographic})?$)`,
  "iu",
);
const lookAlone =
  /^\W*(?:(?:an? )?(?:less noticeable|softer-looking|(?:more )?\p{L}+-looking)(?: [\p{L}’' -]+)?|(?:skin|hair) that looks [\p{L}’' -]+|(?:softens?|reduces?|leaves?|helps?|gives?|improves?) [\p{L}’' -]+)[.!]?$/iu;

/** A note that says nothing but a look, with the time that the old one named. */
function timed(text: string, passage: Passage): string {
  const note = passage.shape === "bullet" || passage.shape === "cell";
  const when = note ? time.exec(passage.text)?.[0] : null;
  if (!when || !lookAlone.test(text) || /\b(?:by|after|within|in|from) /i.test(text)) return text;
  const stop = /[.!]?$/.exec(text)?.[0] ?? "";
  return `${text.slice(0, text.length - stop.length)} ${when}${stop}`;
}

/** The rewrite with what the claim named, where it spoke of skin or of a part of that; the fullest first. */
export function concerned(text: string, passage: Passage): readonly string[] {
  if (passage.shape === "heading" || passage.body || !passage.marks.some(isEffect) || isSold(passage))
    return [];
  const named = passage.hair ? [ofHair(text, passage)] : ofSkin(text, passage);
  return [...named.flatMap((said) => [timed(said, passage), said]), timed(text, passage)];
}

/** "Loose skin on the arms looks firmer", or "skin on the arms". */
function ofSkin(text: string, passage: Passage): readonly string[] {
  const named = namedIn(passage);
  const whole = placed(text, passage);
  const said = whole.toLowerCase();
  const unsaid = named.filter(({ keys }) => !keys.every((key) => said.includes(key)));
  // "Firmer along the neck", and the jaw: both.
  const missing = unsaid.length > 0 && whole !== text ? named : unsaid;
  if (missing.length === 0 || named.length > 4) return [];
  // "A tired face and creases": told one after the other.
  if (!areParts(named) && named.some(({ words }) => /^an? /i.test(words))) return [];
  const plain = missing.map((one) => (/skin/.test(one.bare) ? { ...one, words: one.bare } : one));
  return [about(text, passage, named, missing), about(text, passage, named, plain)];
}

function about(text: string, passage: Passage, named: readonly Named[], missing: readonly Named[]): string {
  const quality = qualityIn(passage, named);
  const [look, ...others] = general.flatMap(({ pattern, of }) => {
    const found = pattern.exec(text);
    return found ? [{ found, of }] : [];
  });
  if (look && others.length === 0) {
    const words = look.of(look.found, missing, quality);
    return words === null ? text : replaced(text, look.found, words);
  }
  const note = particular.exec(text)?.groups;
  if (look || !note) return text;
  const words = note.verb ? acted(formOf(note.verb), named, quality) : asThing(named, quality);
  if (words === null) return text;
  return (note.sign ?? "") + likeFirst(words, text) + (note.stop ?? "");
}

function replaced(text: string, found: RegExpExecArray, words: string): string {
  return text.slice(0, found.index) + likeFirst(words, found[0]) + text.slice(found.index + found[0].length);
}

const likeFirst = (words: string, old: string): string =>
  /^\W*\p{Lu}/u.test(old) ? upperFirst(words) : words;

const fuller =
  /\bfuller-looking hair\b|\bhair (?:looks|looked) fuller\b|\bhair a fuller look\b|\bhair look fuller\b|\bhair that looks fuller\b/i;

/** "Exosomes give hair a fuller look at the crown", "hair at the crown looks fuller". */
function ofHair(text: string, passage: Passage): string {
  const where = hairPlaceIn(passage);
  const found = fuller.exec(text);
  if (where === null || !found || /\b(?:brows?|lash(?:es)?|beards?)\b/i.test(passage.text)) return text;
  if (where.keys.every((key) => text.toLowerCase().includes(key))) return text;
  const subject = /^hair(?= looks| looked)/i.exec(found[0])?.[0].length ?? found[0].length;
  const end = found.index + subject;
  return `${text.slice(0, end)} ${where.words}${text.slice(end)}`;
}
