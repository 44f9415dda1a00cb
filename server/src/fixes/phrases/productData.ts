/** The maker's data in place of a claim: how a product keeps, how many particles it holds, how it was purified. */
import { upperFirst, wordCount } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { isSold } from "../priceLines.ts";
import { countLabel, sizedMeasure } from "./measures.ts";
import { questionLeftBy } from "./questions.ts";
import { rowHead } from "./rows.ts";
import { listsReasons } from "./siblings.ts";
import { type Subject, subjectOf } from "./words.ts";

const containers =
  "vials?|ampoules?|bags?|bottles?|jars?|pouch(?:es)?|sachets?|tubes?|syringes?|capsules?|cartons?|boxes|packs?|pods?";
const startsWithOne = new RegExp(
  `^\\W*((?:Our|The|These|This|Your|My|Each|Every|All our) (?:[\\p{L}-]+ ){0,2}?(${containers}))\\b(?! of\\b)`,
  "u",
);

/** "Our gold vials never need ice.": what holds them, and is spoken of. */
function containerOf({ text, marks }: Passage): Subject | null {
  const [whole, named, noun] = startsWithOne.exec(text) ?? [];
  if (whole === undefined || named === undefined || noun === undefined) return null;
  const plural = /(?:[^s]s|xes|ches)$/.test(noun);
  // "Our shelf-stable vials": words that claim themselves describe nothing.
  const claimed = marks.some(({ start, end }) => start < whole.length - noun.length && end <= whole.length);
  return { text: claimed ? `${named.split(" ")[0]} ${noun}` : named, plural };
}

const many =
  /\b(?:they|them|these|those|yours|ours|exo\p{L}*|(?:vial|ampoule|bottle|jar|drop|serum|cream|mask|gel|mist|product|powder|capsule)s)\b/iu;
/** "Does the serum need ice? [No, never.]": what was asked about. */
function askedAbout(passage: Passage): Subject | null {
  const question = questionLeftBy(passage);
  if (question === null) return null;
  const one =
    /\bit\b|\b(?:serum|cream|mask|mist|gel|ampoule|booster|vial|bottle|product|lotion|balm|powder|solution|preparation|formula|concentrate|essence)\b/i;
  // "Has it to be chilled? [No, it keeps.]": of what the answer speaks.
  if (/^\W*no,? it\b/i.test(passage.text)) return { text: "It", plural: false };
  const last = /[^.!?]*\?\W*$/.exec(question)?.[0] ?? question;
  if (one.test(last)) return { text: "It", plural: false };
  // "Do I need a fridge?", "Shipping?": nothing is named there that "they" could be.
  return many.test(last) ? { text: "They", plural: true } : null;
}

/** Of what the data are: those on offer, and not exosomes as such. */
export function holderOf(passage: Passage): Subject {
  const found = containerOf(passage) ?? subjectOf(passage);
  // "Left our exosomes in the car", "Most products have to be chilled, but ours …"
  const isOther = /^(?:Most|Some|Many|Other|Few) | (?:our|the) /u.test(found.text);
  if (found.text !== "Exosomes" && !isOther) return found;
  const own = /\b(?:we|our|ours|us)\b/i.test(passage.text);
  return askedAbout(passage) ?? { text: own ? "Our exosomes" : "The exosomes", plural: true };
}

/** Told in a paragraph, where a label would break off what is told. */
const isProse = ({ shape, block }: Passage): boolean =>
  shape === "sentence" && /^(?:paragraph|definition|data|description)$/.test(block.kind);

const keeping = "[time] at [temperature], by the maker’s data";

const whichOne =
  "(?:it|they|(?:the|our) (?:(?:exosome|finished|mixed|dry) )?(?:product|exosomes|serum|vial|powder|bottle|ampoule|solution|preparation|cream|gel)s?)";
const whenItIs =
  "(?:(?:while|when|once|if) )?(?:sealed|unopened|opened|unmixed|mixed|reconstituted|thawed|frozen|freeze-dried|lyophili[sz]ed)|(?:after|before|until) (?:reconstitution|opening|mixing|thawing|dilution)";
const dry = "(?:freeze-dried|lyophili[sz]ed|powdered|dried|frozen|dry)";

/** "After reconstitution the product stays active for weeks": when, as it was told, or how it comes. */
function ownStorage(text: string): string[] {
  const s = (what: string): string => (/^they$|exosomes$|[^s]s$/i.test(what) ? "" : "s");
  const state = new RegExp(`^(\\W*(?:${whenItIs})),? (${whichOne})(?= )`, "iu").exec(text);
  if (state?.[1] && state[2]) return [`${state[1]}, ${state[2]} keep${s(state[2])} for ${keeping}.`];
  const reason = new RegExp(
    `^\\W*(?:because|since|as) (?:it|they) (is|are) (${dry}), (${whichOne})(?= )`,
    "iu",
  ).exec(text);
  if (reason?.[2] && reason[3])
    return [`${upperFirst(reason[3])} ${reason[1]} ${reason[2]} and keep${s(reason[3])} for ${keeping}.`];
  const comes = new RegExp(
    `^(\\W*(?:${whichOne}|ours) (?:arrives?|comes?|ships?|travels?|is|are|(?:is|are) (?:shipped|sent|supplied|sold)) ${dry})(?= and\\b)`,
    "iu",
  ).exec(text)?.[1];
  if (comes)
    return [
      `${comes} and keep${/\b(?:arrive|come|ship|travel|are)\b/i.test(comes) ? "" : "s"} for ${keeping}.`,
    ];
  // "A dried version, due in spring, will keep for three years."
  const named =
    /^(\W*(?:An?|The|Our) [^,.;:]{3,40}, (?:due|out|coming|available|on sale|planned) [^,.;:]+,) (?:will )?(?:keep|last|stay|remain)s?\b/iu.exec(
      text,
    )?.[1];
  return named ? [`${named} will keep for ${keeping}.`] : [];
}

/** How it keeps; `styled`: as the words of the passage are. A page that sells nothing has no such data. */
export function storage(passage: Passage, styled: (words: string) => string): (string | null)[] {
  if (passage.neutral && passage.shape === "sentence") return [null];
  if (passage.shape === "bullet" && listsReasons(passage)) return [null];
  if (isProse(passage)) {
    const { text, plural } = holderOf(passage);
    const told = `${text} ${plural ? "keep" : "keeps"} for ${keeping}.`;
    return [...ownStorage(passage.text), told, null];
  }
  const dried = /^\W*(?:freeze-dried|lyophili[sz]ed)(?=,? (?:and|so|with)\b)/i.exec(passage.text)?.[0];
  return [
    ...(dried && passage.shape === "bullet" ? [dried] : []),
    ...(passage.shape === "cell" &&
    /\b(?:storage|store|stored|shelf|keeps?|keeping)\b/i.test(rowHead(passage))
      ? [styled("[conditions and shelf life, with the maker’s data]")]
      : []),
    styled("Storage: [conditions and shelf life, with the maker’s data]."),
    null,
  ];
}

const counted = /\d|\b(?:billions?|millions?|trillions?|counts?|doses?|particles?)\b/i;
/** "A billion reasons to try it", "our bodies make billions": no count of what is sold. */
const figurativeCount =
  /\b(?:billion|million|thousand|hundred)s? (?:\p{L}+ )?(?:reasons|ways|times|excuses|thanks|dollars|people|clients|women|men|years)\b|\b(?:our|your|the human|every) (?:own )?(?:bod(?:y|ies)|cells?) (?:\p{L}+ )?(?:makes?|produces?|releases?|sends?)\b/iu;

/** How many there are, and that this is no effect. */
export function particleCount(passage: Passage, styled: (words: string) => string): (string | null)[] {
  const { text, shape, marks, alone, neutral } = passage;
  if (figurativeCount.test(text)) return [null, countLabel(passage)];
  // "More concentrated than PRP": it is the rival that it is about, and no count.
  if (!counted.test(text) && marks.some((mark) => mark.rule === "superiority-claim")) return [null];
  // "Potent." in a row of such words, "the most potent of them" in the news.
  if (!counted.test(text) && (neutral || /^\W*\p{L}+\W*$/u.test(text))) return [null];
  if (neutral && shape === "sentence") return ["A particle count does not measure effect.", null];
  // A line of a menu names something.
  if (isSold(passage) && shape !== "cell") return [null];
  const label = styled(countLabel(passage));
  const held = shape === "sentence" ? ofSoMany.exec(text)?.[1] : undefined;
  if (held && marks.every((mark) => mark.rule === "potency-claim")) return [`${held}.`, label];
  if (isProse(passage) && !alone)
    return [
      `Each ${sizedMeasure(passage)} holds [number] particles by [method]; a count does not measure effect.`,
      label,
    ];
  // "Per pump | 12 billion": per what is said.
  return shape === "cell" &&
    /\b(?:per|particles?|count|concentration|dose|strength|contains)\b/i.test(rowHead(passage))
    ? [styled("[number] by [method]; a count does not measure effect."), label]
    : [label];
}

/** "Pure. Potent. Exosomes.": a word among such words. */
function standsInRow({ block, from, to }: Passage): boolean {
  const before = /(?:^|[.!?]\s+)[^.!?]*[.!?]\s*$/.exec(block.text.slice(0, from))?.[0] ?? "";
  const behind = /^\s*[^.!?]*[.!?]?/.exec(block.text.slice(to))?.[0] ?? "";
  return [before, behind].some((words) => wordCount(words) > 0 && wordCount(words) < 4);
}

/** "The kit holds ten vials of fifteen million exosomes each": how many vials it holds. */
const ofSoMany =
  /^(\W*(?:(?:The|Each|Every|Our|A|One) )[^,.;:\d]{2,40} (?:holds?|contains?|comes with|has|have|includes?) (?:\d+|two|three|four|five|six|eight|ten|twelve) (?:vials|ampoules|bottles|tubes|sachets|jars)) (?:of|with|holding|containing) [^;:]*$/iu;

const figurative =
  /\b(?:in (?:its|their) (?:very )?purest form|pure (?:sorcery|magic|genius|bliss|gold|joy|alchemy|luxury|indulgence|poetry|wizardry|witchcraft|heaven|happiness))\b/i;

/** By what method it was purified. */
export function purification(passage: Passage, styled: (words: string) => string): (string | null)[] {
  const { text, neutral, shape, marks } = passage;
  // "The facial is pure sorcery", "renewal in its purest form": nothing is said to be free of anything.
  if (figurative.test(text)) return marks.some((mark) => mark.rule !== "purity-claim") ? [] : [null];
  if (shape !== "sentence") {
    const bare = styled("Purified by [method].");
    if (!passage.alone && /\.\s*$/.test(text) && shape === "label")
      return standsInRow(passage) ? [null, bare] : ["The exosomes are purified by [method].", null];
    return /\bexosomes\b/i.test(text) && shape !== "cell"
      ? [styled("Exosomes purified by [method]."), bare, null]
      : [bare, null];
  }
  const holder = holderOf(passage);
  const bottle = containerOf(passage);
  if (bottle && !neutral)
    return [`${bottle.text} ${bottle.plural ? "hold" : "holds"} exosomes purified by [method].`, null];
  // What carries them is not what is purified.
  const { text: who, plural } = /^The (?!.*exo)/i.test(holder.text)
    ? { text: "The exosomes", plural: true }
    : holder;
  const is = isOfThePast.test(text) ? (plural ? "were" : "was") : plural ? "are" : "is";
  const told = `${who} ${is} purified by [method].`;
  // A page that sells none says nothing of how they are purified.
  return neutral ? [null, told] : [told, null];
}

/** "They were of the highest purity": of those that were. */
const isOfThePast = /^\W*(?:they|it|these|ours) (?:were|was|had|came)\b/i;
