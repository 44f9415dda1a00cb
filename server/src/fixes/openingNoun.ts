/** "They improve …", "It is purified …": the pronoun that a rewrite opens with, named where nothing before it is meant. */
import { analyseBlock } from "../claims/blockFacts.ts";
import { linesAbove } from "./lines.ts";
import type { Passage } from "./passage.ts";
import { questionBefore } from "./phrases/questions.ts";
import { bottledGoods, goods, productNouns } from "./phrases/words.ts";

const opens =
  /^(\W*)(They|It) ((?:also )?)((?:are|is)(?= (?:also )?(?:purified|applied|filled|made|bottled|packed|produced|manufactured|grown)\b)|(?:keeps?)(?= for\b)|improves?|helps?|gives?|softens?|reduces?|leaves?)\b(?!.*\b(?:it|its)\b)/su;
const exosomes = /\b(?:exosomes?|vesicles|EVs|they|them|these|ours)\b/i;
/** At the head of a sentence: what the next one calls "they". */
const many =
  /^\W*(?:[\p{L}’'-]+ ){0,4}?(?:exosomes|vesicles|EVs|they|these|ours|both|drops|\p{L}+(?:serums|masks|creams|facials|treatments))\b/iu;
/** … and what it calls "it". */
const one = new RegExp(
  String.raw`^\W*(?:[\p{L}’'-]+,? ){0,3}?(?:it|its|this|each|every|one|ours)\b|\b(?:our|the|this|an?|each|every|one|your) (?:[\p{L}’'-]+ ){0,4}?(?:${productNouns}|vials?|bottles?|jars?|tubes?|exosome|preparation|material|powder|range|microneedling|needling)\b`,
  "iu",
);
const brand =
  /^\W*\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]*| \d+)* (?:is|was|has|comes|contains|holds|costs|goes)\b/u;
/** Others of whom a plural may be told. */
const others =
  /\b(?:creams|serums|lasers|peptides|fillers|needles|retinoids|acids|patients|clients|women|men|volunteers|channels|pores|follicles|cells|fibroblasts|studies|trials|joints)\b/i;

/** The draft with the noun where the sentence before speaks of something else. */
export function withSubject(text: string, passage: Passage): string {
  const before = opensWithPronoun(text, passage) ? sentenceBefore(passage) : "";
  return before === "" ? text : namedBehind(before, text, passage);
}

/** Whether a draft begins with a pronoun of which the sentence before it has to tell. */
export const opensWithPronoun = (text: string, passage: Passage): boolean =>
  passage.shape === "sentence" &&
  text !== passage.text &&
  opens.test(text) &&
  questionBefore(passage) === null;

/** … behind a sentence as it will be; behind nothing nothing is meant. */
export function namedBehind(before: string, text: string, passage: Passage): string {
  const found = opens.exec(text);
  if (!found) return text;
  // "It calms. It is no medicine.": the next one goes on with it.
  if (found[2] === "It" && /^\W*Its?\b/.test(passage.block.text.slice(passage.to))) return text;
  const [whole, lead = "", pronoun, also = "", verb = ""] = found;
  // "They are different treatments.": both of them are.
  const compared = before.replace(/\b(?:than|unlike) [^,;:.]*|^They are different \p{L}+/giu, " ");
  const isMeant =
    pronoun === "They"
      ? many.test(compared) || (exosomes.test(compared) && !others.test(compared))
      : one.test(compared) || brand.test(before);
  if (isMeant || (pronoun === "They" && goods.test(passage.text) && !/exo|vesicle/i.test(passage.text)))
    return text;
  const rest = text.slice(whole.length).replace(/^ also /, " ");
  const sold = pronoun === "It" ? bottledGoods(passage.document) : null;
  if (sold !== null) return `${lead}The ${sold} ${also}${verb}${rest}`;
  // "… and never sees a preservative": of one thing.
  if (pronoun === "It" && /\b(?:and|but|yet) (?:never |also |always |then |still )?\p{Ll}+s\b/u.test(rest))
    return text;
  const base = verb === "is" ? "are" : pronoun === "It" ? verb.replace(/s$/, "") : verb;
  const noun = /^(?:are|keep)$/.test(base) && !rest.startsWith(" applied") ? "The exosomes" : "Exosomes";
  return `${lead}${noun} ${also}${base}${rest}`;
}

function sentenceBefore(passage: Passage): string {
  const { block, from } = passage;
  const before = analyseBlock(block.text).sentences.findLast(({ end }) => end <= from);
  if (before) return block.text.slice(before.start, before.end);
  return linesAbove(passage).at(-1)?.text ?? "";
}
