/** Names on a menu that are the same once what they promised has gone: what is to be filled in to tell them apart. */
import type { Draft } from "./draftList.ts";
import type { Passage } from "./passage.ts";

const price = /(?:\s*(?:\.{2,}|…|[–—|:,])?\s*(?:from )?\+?(?:[$£€₩]\s?\d|\d+(?:[.,]\d+)?\s?[€₩]).*)?$/su;

/** "Exosome facial, [length or area]"; null where the name is told of at length already. */
export function toldApart({ text, marks }: Draft, passage: Passage): Draft | null {
  if (text === null || /\[/.test(text)) return null;
  const at = text.search(price);
  const name = text.slice(0, at < 0 ? text.length : at).trimEnd();
  // "Exosome facial (45 min)": how long it takes is told.
  if (name === "" || /[.!?]$|\d[^()]*\)$/.test(name)) return null;
  const gap = passage.marks.some(({ rule }) => rule === "purity-claim")
    ? "purified by [method]"
    : /\b(?:vials?|upgrades?|serums?|creams?|masks?|oils?|gels?|mists?|boosters?|kits?|balms?)\b/i.test(name)
      ? "[size]"
      : "[length or area]";
  return { text: `${name}, ${gap}${text.slice(name.length)}`, marks };
}

/** Whether a text names a thing, of which exosomes or its purpose are told. */
export const isNamedLike = (text: string): boolean => /\bexo/i.test(text) && /\bfor\b/i.test(text);
