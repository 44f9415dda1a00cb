/** All the forms that a word may stand in for somebody who wrote one of them down, whatever its part of speech. */
import { adjectiveForms, irregularLemma, nounForms, verbForms } from "./inflect.ts";
import { wordKey } from "./spelling.ts";

/** Words that end as if they were forms of others, and are none. */
const wholeWords = new Set(
  "thing something anything nothing everything during morning evening king ring spring string news always perhaps series species lens this his its is as us was has plus bonus status focus the and for not with from her never over under after before their our your".split(
    " ",
  ),
);

const vowel = /[aeiouy]/;

/** The keys of every form of the words that `word` may be a form of, its own among them. */
export function inflectionsOf(word: string): readonly string[] {
  const forms = new Set<string>([word]);
  if (/^\p{Ll}+$/u.test(word)) {
    for (const lemma of lemmasOf(word)) {
      for (const form of [...verbForms(lemma), ...nounForms(lemma)]) forms.add(form);
      if (lemma.length <= 6) for (const form of adjectiveForms(lemma)) forms.add(form);
    }
  }
  return [...new Set([...forms].map(wordKey))];
}

/** The words that it may be a form of. */
function lemmasOf(word: string): readonly string[] {
  const irregular = irregularLemma(word);
  if (irregular) return [irregular];
  if (wholeWords.has(word)) return [];
  const lemmas = [word];
  const add = (lemma: string): void => {
    if (lemma.length >= 3 && vowel.test(lemma) && !wholeWords.has(lemma)) lemmas.push(lemma);
  };
  if (/[^s]s$/.test(word)) add(word.slice(0, -1));
  if (/(?:s|x|z|ch|sh)es$/.test(word)) add(word.slice(0, -2));
  if (word.endsWith("ies")) add(`${word.slice(0, -3)}y`);
  if (word.endsWith("ied")) add(`${word.slice(0, -3)}y`);
  if (word.endsWith("ed")) stems(word.slice(0, -2)).forEach(add);
  if (word.endsWith("ing")) stems(word.slice(0, -3)).forEach(add);
  return lemmas;
}

/** "heal", "mak" (make), "stopp" (stop). */
function stems(stem: string): string[] {
  return /([^aeiouls])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`];
}

/**
 * `instead`, in the form that `found` is of `avoided`: for "cure", "cures" and "treat", "treats". As it was given where
 * the forms do not tell.
 */
export function inFormOf(instead: string, avoided: string, found: string): string {
  if (found === avoided || !/^\p{Ll}+$/u.test(instead)) return instead;
  for (const formsOf of [verbForms, nounForms]) {
    const form = formsOf(avoided).indexOf(found);
    const own = formsOf(instead);
    if (form > 0 && own.length === formsOf(avoided).length) return own[form] ?? instead;
  }
  return instead;
}
