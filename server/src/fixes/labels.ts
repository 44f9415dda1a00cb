/** Labels of short lines: "The Nightcap: lines gone by dawn", "✔ Trouble care: spots dry up", "Ampoules, 5 ml: Scar Repair". */
import { findObjects } from "../claims/effects/objects.ts";
import { concepts } from "../claims/vocabulary/index.ts";
import { tokenize } from "../language/tokens.ts";

const label = /^[^\p{L}\p{N}]*[\p{L}\p{N}][^:!?]{1,60}:\s+(?=\S)/u;
const effects = /^(?:disease-claim|structure-function-claim|appearance-overclaim)$/;

/** Whether words name what is treated: "Wrinkles", "Stubborn melasma". */
export function namesConcern(words: string): boolean {
  const tokens = tokenize(words, (word) => concepts.knows(word));
  return findObjects(tokens, concepts.find(tokens), 0, tokens.length).some(({ kind }) =>
    /^(?:disease|structure|appearance)$/.test(kind),
  );
}

const price = /,?\s+(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*\W*$/i;

const site = /\s+[|–—·]\s+(?!.*\s[|–—·]\s)[^|–—·]+$/u;

/** "Exosome Hair Regrowth in Plano – Follicle House": what the site is called claims nothing. */
export function withoutSite<M extends { readonly start: number; readonly end: number }>(
  text: string,
  mark: M,
): M {
  const name = site.exec(text);
  return name && mark.start < name.index && mark.end > name.index ? { ...mark, end: name.index } : mark;
}

/** A mark without the label before it, where that names no concern, and without the price behind it. */
export function withoutLabel<
  M extends { readonly rule: string; readonly start: number; readonly end: number },
>(text: string, mark: M): M {
  if (!effects.test(mark.rule)) return mark;
  const words = text.slice(mark.start, mark.end);
  const end = mark.end - (price.exec(words)?.[0].length ?? 0);
  const named = label.exec(text)?.[0].length ?? 0;
  const start = named > mark.start && named < end && !namesConcern(text.slice(0, named)) ? named : mark.start;
  return start < end ? { ...mark, start, end } : mark;
}
