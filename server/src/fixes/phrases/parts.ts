/** Where what is said of hair is said of brows, lashes or a beard. */
import type { Passage } from "../passage.ts";

/** Brows, lashes and beards are called by their names. */
export function whereItGrows(after: string, { text, hair }: Passage): string {
  const part =
    hair && !/\bhairs?\b/i.test(text)
      ? /\b(?:eye)?brows?\b|\b(?:eye)?lash(?:es)?\b|\bbeards?\b/i.exec(text)?.[0]
      : undefined;
  if (part === undefined) return after;
  const name = /brow/i.test(part) ? "brows" : /lash/i.test(part) ? "lashes" : "beard";
  return after.replace(
    /(fuller-looking |the look of |give |gives |giving |gave )hair\b|\bhair (looks|looked)(?= fuller)/gi,
    (whole, before: string | undefined, looks: string | undefined) => {
      if (text.includes(whole)) return whole;
      const named = /\bHair\b/.test(whole) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
      const owned = name === "beard" && before && /^(?:giv|gave|the)/i.test(before) ? `the ${named}` : named;
      if (before !== undefined) return before + owned;
      return `${named} ${name === "beard" ? looks : /ed$/i.test(looks ?? "") ? "looked" : "look"}`;
    },
  );
}
