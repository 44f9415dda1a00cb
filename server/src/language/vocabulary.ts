/**
 * The notation in which word lists are written, and what it expands to.
 *
 * An entry is one or more words. A suffix says which forms a word takes: `heal/v` all forms of the verb,
 * `scar/n` singular and plural, `firm/a` with comparative and superlative. `a|b` is a choice of one word.
 * Entries are separated by `;` or line ends.
 */
import { adjectiveForms, nounForms, verbForms } from "./inflect.ts";
import { wordKey } from "./spelling.ts";
import { wordIds } from "./wordIds.ts";

/** The word keys that one notation word ("heal/v|cure/v") stands for. */
export function wordChoices(notation: string): readonly string[] {
  const keys = new Set<string>();
  for (const choice of notation.split("|")) {
    for (const form of formsOf(choice)) keys.add(wordKey(form));
  }
  return [...keys];
}

/** What choices of one word stand for, while vocabularies are read: most are met many times. */
let read = new Map<string, readonly number[]>();

/** The numbers of the word keys that one notation word ("heal/v|cure/v") stands for, each once. */
export function wordChoiceIds(notation: string): readonly number[] {
  let known = read.get(notation);
  if (!known) {
    known = notation.includes("|")
      ? [...new Set(notation.split("|").flatMap((choice) => wordChoiceIds(choice)))]
      : wordChoices(notation).map((key) => wordIds.of(key));
    read.set(notation, known);
  }
  return known;
}

/** No more are to be read for now. */
export function settleVocabulary(): void {
  read = new Map();
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
