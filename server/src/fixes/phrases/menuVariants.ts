/** What a line of a menu may be called once its promise went, so that it is not called as the next one is. */
import { capitalLike, casedLike } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import { appearanceGoal, type Goal, goalOf, purpose } from "./goals.ts";
import { elsewhere, isOfExosomes, isUnit, number, partOnMenu } from "./menuTerms.ts";
import { isPartOfFace, things } from "./names.ts";
import { hasTwins, isCommon } from "./twins.ts";

/** The names that a line could have, the most telling first. */
export const variants = (named: string, name: string, rest: string, passage: Passage): string[] => [
  ...distinguished(named, name, rest, passage),
  named,
  ...partBehind(named),
  ...plainly(named, name, rest, passage),
];

/** "Exosome Soak, elbows and knees", where the soak sounds of what it was for: a treatment, with its terms alone. */
function plainly(named: string, name: string, rest: string, { hair }: Passage): string[] {
  const exo = /\bexo\p{L}*(?=\s)/iu.exec(named)?.[0];
  const aside = /\s\([^()]*\)$/.exec(named)?.[0] ?? "";
  if (exo === undefined || !/\p{L}{2}/u.test(aside + rest) || isCommon(named)) return [];
  // What is sold by weight is no visit.
  if (/\d ?(?:g|ml|oz)\b/i.test(rest)) return [];
  const ofFace = isPartOfFace(rest) && !elsewhere.test(rest) && !hair;
  const of = hair && !/scalp/i.test(aside + rest) ? "scalp " : "";
  return [casedLike(`${exo} ${of}${ofFace ? "facial" : "treatment"}`, name) + aside];
}

/** A name that another line may have, too, with its purpose, or with the part that it is for. */
function distinguished(named: string, name: string, rest: string, passage: Passage): string[] {
  const { text, marks, hair } = passage;
  const effects = marks.filter(isEffect);
  const promised = effects.map(({ start, end }) => text.slice(start, end)).join(" ");
  const [first] = effects;
  if (!first || !isCommon(named) || / for /i.test(named)) return [];
  const goal = lookOf(promised, text) ?? goalOf(first.rule, promised, hair);
  const part = hair ? null : partOnMenu(text);
  const bare = !/\p{L}{2}/u.test(rest.replace(timeOnly, ""));
  // "Exosome eye treatment": of what was called by its flaw.
  const thing = / (?:facial|treatment)$/i.exec(named);
  const placed =
    thing && part !== null && !`${named} ${rest}`.toLowerCase().includes(part.replace("under-", ""))
      ? [named.slice(0, thing.index) + casedLike(` ${part}${thing[0].toLowerCase()}`, name)]
      : [];
  const aim =
    bare && (placed.length > 0 || hasTwins(named, passage)) ? [casedLike(aimed(named, goal), name)] : [];
  // A purpose that names what it is about says more than the part; any other one less.
  return goal.kind === "framed" ? [...aim, ...placed] : [...placed, ...aim];
}

const timeOnly = /\b(?:min(?:ute)?s?|visits?|sessions?|weeks?|months?)\b/gi;

/** "Exosome facial for a firmer-looking jawline", "… for softer-looking wrinkles". */
const aimed = (named: string, goal: Goal): string =>
  `${named} for ${goal.kind === "look" && goal.object === "jawline" ? `a ${goal.as}-looking jawline` : purpose(goal)}`;

const concerns =
  /\b(?:(wrinkle|(?:frown |smile |lip |laugh |fine )?line|pore|freckle|(?:dark|age|sun|brown) spot|dark circle|crease)s?|(redness|puffiness|crow[’']s feet|pigment(?:ation)?))\b/i;

/** What a promise of looks was about: "wrinkle eraser" is for softer-looking wrinkles. */
function lookOf(promised: string, text: string): Goal | null {
  const named = /\bcrow[’']?s[- ]feet\b/i.test(text) ? "crow’s feet" : promised;
  const [, one, many] = concerns.exec(named) ?? [];
  const object = one ? `${one.toLowerCase()}s` : many?.toLowerCase().replace(/^pigment$/, "pigmentation");
  if (object) return appearanceGoal("", object);
  if (/\b(?:jowls?|jaw(?:line)?)\b/i.test(promised)) return { kind: "look", object: "jawline", as: "firmer" };
  if (/\b(?:lift|tighten|tight|firm|sculpt|jowl|sag|contour)/i.test(promised)) return { kind: "firm" };
  const as = /\b(?:bright|plump|smooth)/i.exec(promised)?.[0].toLowerCase();
  return as ? { kind: "look", object: "skin", as: `${as}er` } : null;
}

/** "Rose exosome facial, jawline", where the jawline's treatment still sounds of what was done to it. */
function partBehind(named: string): string[] {
  const [, core, part, noun] =
    /^(.*\bexo\p{L}*) (\p{L}+(?: (?:and|&) \p{L}+)?) (\p{L}+)$/iu.exec(named) ?? [];
  if (
    core === undefined ||
    part === undefined ||
    noun === undefined ||
    !isPartOfFace(part) ||
    !things.test(noun)
  )
    return [];
  const thing = noun.replace(/^treatment$/i, (word) => (/^T/.test(word) ? "Facial" : "facial"));
  const firmer = casedLike(`${core} ${thing} for a firmer-looking ${part.toLowerCase()}`, named);
  return [
    ...(elsewhere.test(part) ? [`${core} ${noun}, ${part.toLowerCase()}`] : []),
    `${core} ${thing}, ${part.toLowerCase()}`,
    ...(/^jaw(?:line)?$/i.test(part) ? [firmer] : []),
  ];
}

/** "Exosome alopecia plan": a plan for the scalp. */
export function ofScalp(named: string | null, whole: boolean, rest: string, passage: Passage): string | null {
  if (named === null || !passage.hair || whole) return named;
  const [, before = "", thing] = /^((?:.* )?)(\p{L}+)(?= with exo|$)/iu.exec(named) ?? [];
  if (thing === undefined || !isUnit(thing) || ofHair.test(`${named} ${rest}`)) return named;
  const said = before === "" ? capitalLike("scalp", named) : casedLike("scalp", named);
  const unit = before === "" && said !== casedLike("scalp", named) ? thing.toLowerCase() : thing;
  return `${before}${said} ${unit}${named.slice(before.length + thing.length)}`;
}
const ofHair =
  /\b(?:scalp|hair|crown|hairline|temples?|beard|(?:eye)?brows?|(?:eye)?lash(?:es)?|head|body)\b/i;

/** A name that says of what it is, or for what; `added`: its noun was none of its own. */
export function called(said: string, name: string, rest: string, added: boolean, passage: Passage): string {
  // "Medical-Grade Vial", "Post-acne course": of exosomes, where the list is one of these.
  const one = /^\p{L}+$/u.test(said) && !/^exo/i.test(said);
  // "Course of four for rosacea": it is one of four still.
  const often = one ? new RegExp(`\\b${said} (of ${number})\\b`, "i").exec(passage.text)?.[1] : undefined;
  const thing = often ? `${said} ${often}` : said;
  const told =
    one && isOfExosomes(passage)
      ? capitalLike(casedLike(`exosome ${thing.toLowerCase()}`, name), name)
      : thing;
  // "Exosomes for thinning hair": for what may be said of it.
  if (!passage.hair || !(/^exosomes$/i.test(told) || (added && isBareScalp(told, rest)))) return told;
  const whose = /\bfor (men|women)\b/i.exec(passage.text)?.[1];
  return casedLike("Exosomes for fuller-looking hair", name) + (whose ? `, ${whose}` : "");
}

/** "Exosome scalp treatment", and nothing but its price. */
const isBareScalp = (named: string, rest: string): boolean =>
  /^exosome scalp treatment$/i.test(named) && !/\p{L}{2}|\(/u.test(rest);
