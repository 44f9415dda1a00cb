/**
 * The notation in which word lists are written, and what it expands to.
 *
 * An entry is one or more words. A suffix says which forms a word takes: `heal/v` all forms of the verb,
 * `scar/n` singular and plural, `firm/a` with comparative and superlative. `a|b` is a choice of one word.
 * Entries are separated by `;` or line ends.
 */
import { adjectiveForms, nounForms, verbForms } from "./inflect.ts";
import { wordKey } from "./spelling.ts";

/** The word keys that one notation word ("heal/v|cure/v") stands for. */
export function wordChoices(notation: string): readonly string[] {
  const keys = new Set<string>();
  for (const choice of notation.split("|")) {
    for (const form of formsOf(choice)) keys.add(wordKey(form));
  }
  return [...keys];
}

function formsOf(choice: string): readonly string[] {
  const slash = choice.lastIndexOf("/");
  if (slash <= 0) return [choice];
  const lemma = choice.slice(0, slash);
  switch (choice.slice(slash + 1)) {
    case "v":
      return verbForms(lemma);
    case "n":
      return nounForms(lemma);
    case "a":
      return adjectiveForms(lemma);
    default:
      return [choice];
  }
}

/** The entries of a word list. */
export function entries(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
