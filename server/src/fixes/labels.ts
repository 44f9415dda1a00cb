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

/** A mark that runs over the label of its line is of what stands behind the colon, where the label names no concern. */
export function withoutLabel<
  M extends { readonly rule: string; readonly start: number; readonly end: number },
>(text: string, mark: M): M {
  const end = effects.test(mark.rule) ? (label.exec(text)?.[0].length ?? 0) : 0;
  if (end <= mark.start || end >= mark.end || namesConcern(text.slice(0, end))) return mark;
  return { ...mark, start: end };
}
