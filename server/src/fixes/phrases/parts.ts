/** Where what is said of hair is said of brows, lashes or a beard. */
import { upperFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";

/** Brows, lashes and beards are called by their names, and what is calm under hair is the scalp. */
export function whereItGrows(told: string, passage: Passage): string {
  const { text, hair } = passage;
  const after = hair ? calmScalp(told, passage) : told;
  const part =
    hair && !/\bhairs?\b/i.test(text) ? (partIn.exec(text) ?? partOfHeading(passage))?.[0] : undefined;
  if (part === undefined) return after;
  const name = /brow/i.test(part) ? "brows" : /lash/i.test(part) ? "lashes" : "beard";
  return after.replace(
    /(fuller-looking |the look of |give |gives |giving |gave |helps? |helping |helped )hair\b|\bhair( that)? (looks|looked)(?= fuller)/gi,
    (whole, before: string | undefined, that: string | undefined, looks: string | undefined) => {
      if (text.includes(whole)) return whole;
      if (name === "beard" && /^fuller-looking /i.test(whole))
        return `${before}${/Hair/.test(whole) ? "Beards" : "beards"}`;
      const named = /\bHair\b/.test(whole) ? upperFirst(name) : name;
      const owned =
        name === "beard" && before && /^(?:giv|gave|the|help)/i.test(before) ? `the ${named}` : named;
      if (before !== undefined) return before + owned;
      return `${named}${that ?? ""} ${name === "beard" ? looks : /ed$/i.test(looks ?? "") ? "looked" : "look"}`;
    },
  );
}

const partIn = /\b(?:eye)?brows?\b|\b(?:eye)?lash(?:es)?\b|\bbeards?\b/i;

/** "Ridgeway Brow Drops" right above: what is said below is said of brows. */
function partOfHeading({ document, blockIndex, text }: Passage): RegExpExecArray | null {
  if (/\b(?:scalp|follic\w*|crown|hairline|bald\w*|shedding|thinning)\b/i.test(text)) return null;
  const heading = document.blocks
    .slice(Math.max(0, blockIndex - 3), blockIndex)
    .findLast(({ kind }) => kind === "heading");
  return heading && !/\b(?:hair|scalp)\b/i.test(heading.text) ? partIn.exec(heading.text) : null;
}

/** "Help skin look calm" said of roots: the scalp. */
function calmScalp(told: string, { text }: Passage): string {
  if (
    !/\b(?:hair|scalp|dandruff|follic|bulbs?\b|(?<!at the )roots?\b)/i.test(text) ||
    /\b(?:skin|face|brows?|lash(?:es)?|beards?)\b/i.test(text)
  )
    return told;
  return told
    .replace(
      /\b(help(?:s|ed|ing)?) (your )?skin(?= look calm\b)/gi,
      (_, verb: string, your?: string) => `${verb} ${your ?? "the "}scalp`,
    )
    .replace(/\bskin(?= look(?:s|ed) calm\b)/g, "the scalp")
    .replace(/\bcalm-looking skin\b/gi, (words) =>
      /^C/.test(words) ? "A calm-looking scalp" : "a calm-looking scalp",
    );
}
