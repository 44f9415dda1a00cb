/** A whole text in the place of an old one: behind its label, between its quotation marks. */
import { lowerFirst, upperFirst, wordCount } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { openingOf } from "./openings.ts";

/** A whole text behind the label and between the quotation marks that the old one had. */
export function inPlace(words: string, passage: Passage): string {
  const { text, marks } = passage;
  const label = openingOf(passage);
  const told = behind(label, words);
  if (told === null) return words;
  const rest = text.slice(label.length);
  // Somebody's words stay whole; a sample that is quoted stays quoted.
  const quoted =
    !marks.some((mark) => mark.rule === "endorsement-claim") && /^(["“])[^"“”]*(["”])[.]?$/.exec(rest.trim());
  const small =
    label !== "" && (beginsSmall(rest, passage) || (/^\W*\d/.test(rest) && othersBeginSmall(label, passage)));
  const said = small && !isShouted(told) ? lowerFirst(told) : told;
  return label + (quoted ? quoted[1] + said + quoted[2] : said);
}

const isShouted = (words: string): boolean => words === words.toUpperCase();

/** "Anna: 0 risk", where Anna begins with small letters. */
const othersBeginSmall = (label: string, { document }: Passage): boolean =>
  document.blocks.some(({ text }) => {
    const at = text.indexOf(label);
    return at >= 0 && /^\p{Ll}/u.test(text.slice(at + label.length));
  });

/** "Regulator: FDA-cleared": where capitals tell of no first letter, the other items do. */
function beginsSmall(rest: string, { block, document }: Passage): boolean {
  if (!/^[^\p{L}\d]*\p{Lu}{2,}\b/u.test(rest)) return /^[^\p{L}\d]*\p{Ll}/u.test(rest);
  return document.blocks.some(
    (other) => block.list && other.list?.list === block.list.list && /^[^:]{1,40}: \p{Ll}/u.test(other.text),
  );
}

/** So many words may stand before words with a label of their own: "Mina: particle count: …". */
const longestBeforeLabel = 3;

const ownLabels: readonly { readonly label: RegExp; readonly words: RegExp }[] = [
  { label: /\b(?:stor\w+|keep\w*|shelf)\b/i, words: /^Storage: /i },
  { label: /\bresults?\b/i, words: /^Results (?=vary)/i },
  { label: /\b(?:particles?|counts?|potency|strength|exo\p{L}*)\b/iu, words: /^Particle count: /i },
  { label: /\b(?:side effects|recovery|downtime|safety)\b/i, words: /^Possible side effects: /i },
];

/** "Storage: [conditions]" behind "KEEPING: ": what the label says is not said again; null where both cannot stand. */
function behind(label: string, words: string): string | null {
  if (label === "") return words;
  const known = ownLabels.find((own) => own.label.test(label) && own.words.test(words));
  if (known) return upperFirst(words.replace(known.words, ""));
  const name = label.replace(/[\s:.)]+$/, "").toLowerCase();
  if (name.length > 1 && words.toLowerCase().startsWith(name)) return null;
  // "Exosomes: liquid stem cells": of exosomes it is told in any case.
  if (/\bexo/i.test(label) && /\bexo/i.test(words)) return null;
  const asked = words.replace(/^Possible (side effects): (?=ask your clinician)/i, (_, harm: string) =>
    /^S/.test(harm) ? `${harm} Are Possible, ` : "Side effects are possible, ",
  );
  return /^[^:[]{3,30}: /.test(asked) && wordCount(label.replace(/\d+/g, " ")) > longestBeforeLabel
    ? null
    : asked;
}
