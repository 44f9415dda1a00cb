/** Names of what is to be had, of which nothing but the thing, its part, its price and how often may stay. */
import { casedLike } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { isNameCell, isSold } from "../priceLines.ts";
import { number, partOnMenu } from "./menuTerms.ts";
import { productNouns } from "./words.ts";

const priceTail =
  /\s*(?:,|–|—|-|\.{2,}|…|\|)?\s*(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*\d(?:\s+(?:each|per \w+|an? (?:visit|session|area|treatment|facial|month|person|course|vial|bottle|kit|box|ampoule|tube|jar|pair)))?/i;

/** No part of a face. */
const elsewhere =
  /\b(?:body|back|hands?|arms?|legs?|chest|neck|d[ée]collet(?:é|e|age)|eyes?|lips?|foot|feet|scalp|hair|knees?|joints?|elbows?|brows?|lash(?:es)?|beard|crown|hairline|abdomen|tummy|thighs?|shoulders?)\b/i;

/** A line of a price list of which nothing but the thing and its price may stay. */
export function pricedName(passage: Passage): string[] {
  const { text, shape, hair } = passage;
  const price = priceTail.exec(text);
  // Its price stands behind it.
  if (!price && shape === "label" && isSold(passage) && /\bexo/i.test(text)) {
    const thing = /^\W*(?:swap|trade|upgrade|switch)\b/i.test(text)
      ? "upgrade"
      : (things.exec(text)?.[1]?.toLowerCase() ?? "treatment");
    return [casedLike(`Exosome ${thing}`, text)];
  }
  // "$100 off": no price of anything.
  if (!price || /\b(?:off|save|discount|instead|less|deposit|(?:under|below|over|above) [$£€₩])/i.test(text))
    return [];
  const tail = price[0];
  if (!/\bexo/i.test(text))
    return /^,\s+from\b/i.test(tail) && shape === "sentence" ? [`${tail.replace(/^,\s+f/i, "F")}.`] : [];
  const part = /\b(?:brow|lash|lip|neck|hand|scalp|body|eye) (?=[\p{L}-]+)/iu.exec(text);
  const own = part && things.exec(text.slice(part.index + part[0].length));
  // "Swap in exosomes for $300", "Add exosomes, +$90": told to do, and no price of a facial.
  const told = /^\W*(?:(swap|trade|upgrade|switch|step)|add|finish|follow)\b/i.exec(text);
  const thing =
    (own?.index === 0 ? part?.[0].toLowerCase() + (own[1] as string).toLowerCase() : undefined) ??
    (told ? (told[1] ? "upgrade" : "add-on") : undefined) ??
    things.exec(text)?.[1]?.toLowerCase() ??
    (elsewhere.test(text) ? `${partIn(text)}treatment` : hair ? "scalp treatment" : "facial");
  const count = /\b\p{L}+-(?:session|visit|month|week|step)(?=\s+exo)/iu.exec(text)?.[0];
  const time =
    /(?<=,\s)(?:\d+ ?(?:min(?:ute)?s?|hours?|h|hrs?)|(?:\d+|two|three|four|five|six) (?:visits?|sessions?))(?=\s*[,–—.|:])/i.exec(
      text.slice(0, price.index + 1),
    )?.[0];
  const joint = /^\s*(?:,|–|—|-|\.{2,}|…|\|)/.test(tail) ? tail : `, ${tail.trimStart()}`;
  const stop = /[.]\s*$/.test(text) ? "." : "";
  // "Exo Facial" where the menu says "Exo".
  const exo = /\bexo(?![\p{L}-])/iu.test(text) ? "Exo" : "Exosome";
  const named = (what: string): string =>
    casedLike(count ? `${count} exosome ${what}` : `${exo} ${what}`, text.slice(0, price.index)) +
    (time ? `, ${time}` : "") +
    joint +
    stop;
  // "A course of four, $980".
  const often = new RegExp(`\\b(?:${thing}|course|series|package|pack|set|plan)( of ${number})\\b`, "i").exec(
    text,
  );
  const size =
    new RegExp(`\\b(?:travel|trial|mini|family|gift) (?=${thing}\\b)`, "i").exec(text)?.[0].toLowerCase() ??
    "";
  const whole = `${size}${thing}${often?.[1] ?? ""}`;
  return [named(whole), named(whole.replace(partIn(text), ""))];
}

/** "Exosome One-and-Done": a name on a menu is a name still. */
export function plainName(passage: Passage, rules: readonly string[]): string | null {
  const { text, shape } = passage;
  if (
    shape === "sentence" ||
    (shape === "cell" && !isNameCell(passage)) ||
    !/^\W*(?:\p{L}+ )?exosome\b/iu.test(text) ||
    text.length > 48
  )
    return null;
  if (!rules.every((rule) => /^(?:guarantee-claim|stem-cell-conflation)$/.test(rule))) return null;
  const thing = things.exec(text)?.[1]?.toLowerCase() ?? "treatment";
  const price = /[\s.…–—,|-]*[$£€₩]\s?\d[\d,.]*\s*$/.exec(text)?.[0] ?? "";
  return casedLike(`Exosome ${thing}`, text) + price;
}

const things = new RegExp(
  `(?<!after |-)\\b((?!lines?\\b)(?:${productNouns})|wraps?|soaks?|baths?|scrubs?|trios?|duos?|bundles?|microneedling|program(?:me)?|plan|series)\\b`,
  "i",
);

export const serviceName = new RegExp(
  `^[\\p{L}’'& -]{3,44}\\b(visits?|soaks?|wraps?|plans?|series|programs?|programmes?|hours?|sets?|${productNouns})(?: \\(exosomes?\\))?(,? \\d+ ?(?:ml|min(?:utes)?|oz|g)\\b)?(\\W*[$£€₩]\\s?\\d[\\d,.]*)?$`,
  "iu",
);

/** "Exosome course for stubborn melasma (4)": what is to be had, how often, and for which part. */
export function plainThing(text: string): string {
  const thing = things.exec(text)?.[1]?.toLowerCase() ?? (elsewhere.test(text) ? "treatment" : "facial");
  const flawed = partIn(text) === "" && /^(?:facial|treatment)$/.test(thing) ? partOnMenu(text) : null;
  if (flawed === "under-eye" || flawed === "body") return `Exosome ${flawed} ${thing}`;
  const often =
    /\s\(\d+\)$|,\s(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:visits?|sessions?|weeks?|months?)\b/i.exec(
      text,
    )?.[0] ?? "";
  return `Exosome ${partIn(text)}${thing}${often}`;
}

/** "Brow Regrowth Drops": the part that they are for, with a space behind it. */
export function partIn(text: string): string {
  const part = /\b(?:brow|lash|lip|neck|hand|scalp|body|eye)\b/i.exec(text)?.[0].toLowerCase();
  return part ? `${part} ` : "";
}
