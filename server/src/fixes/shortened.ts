/** Names and lines of a list without what is promised of them: the thing, its place and its price stay. */
import { capitalLike, casedLike, tidy, wordCount } from "./grammar.ts";
import { namesConcern } from "./labels.ts";
import type { Mark, Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { things } from "./phrases/names.ts";
import { goods, productNouns } from "./phrases/words.ts";

/** "Oat Cream, $40: farewell to flakes.": a line of a list of goods keeps its name and its price. */
export function pricedLine({ text, marks }: Passage): string {
  const [, line, stop] = /^(\P{Ll}[^.:;$£€₩]{2,40},? [$£€₩]\s?\d[\d,.]*\d): [^:]*?([.!]?)$/u.exec(text) ?? [];
  if (!line || !marks.every((mark) => isEffect(mark) && mark.start >= line.length)) return text;
  return line + (stop === "!" ? "." : stop);
}

/** "Exo Dew – lifts dull skin, $250.": the name that it has, where it claims nothing, and its price. */
export function dashedLine({ text, marks }: Passage): string {
  const [, name, price] =
    /^(\p{Lu}[^–—:,.$£€₩]{3,32}) [–—] [^$£€₩–—]*?,? (\+?[$£€₩]\s?\d[\d,.]*\d[.!]?)$/u.exec(text) ?? [];
  if (name && price && !namesConcern(name) && marks.every((mark) => mark.start > name.length))
    return `${name}, ${price}`;
  return text;
}

/** "Exosome Brows and Lashes, $250, longer and denser in six weeks": the thing and its price stay, what it promises goes. */
export function segmentsLeft({ text, marks, shape }: Passage): string {
  if (
    shape === "sentence" ||
    shape === "cell" ||
    marks.some((mark) => /injection|prohibited|plant|stem-cell/.test(mark.rule))
  )
    return text;
  const parts = [...text.matchAll(/(?:^|,\s+|\s+[–—|·]\s+)((?:(?!,\s|\s[–—|·]\s).)+)/gu)];
  // A mark that runs over the price is of what stands behind it.
  const priced = parts.find(({ 0: words }) => /^[\W_]*(?:[$£€₩]\s?\d[\d,.]*|\d[\d,.]*\s?[€₩])$/u.test(words));
  const from = (mark: Mark): number =>
    priced && mark.start < priced.index && mark.end > priced.index + priced[0].length
      ? priced.index + priced[0].length
      : mark.start;
  const end = (mark: Mark): number =>
    mark.start + text.slice(mark.start, mark.end).replace(/[\s,]+$/, "").length;
  const isMarked = ({ index, 0: whole }: RegExpExecArray): boolean =>
    marks.some((mark) => from(mark) < index + whole.length && end(mark) > index);
  // Of what is praised in a segment with something else, the rest stays.
  const fills = ({ index, 0: whole }: RegExpExecArray): boolean =>
    marks.some((mark) => mark.end - from(mark) > 0.7 * whole.replace(/^\W+/, "").length && end(mark) > index);
  const first = parts[0];
  if (!first || parts.length < 2 || isMarked(first) || !goods.test(first[0])) return text;
  if (/^\W*(?:with|for|by|after|in|on|at|from|and|plus)\b/i.test(first[0])) return text;
  const effect = marks.every((mark) => isEffect(mark));
  if (!effect && !parts.every((part) => !isMarked(part) || fills(part))) return text;
  const kept = parts.filter((part) => !isMarked(part));
  // What is left has to have its price, or be all that there was before the promise.
  if (kept.length === parts.length || kept.some((part, at) => part !== parts[at] && !/\d/.test(part[0])))
    return text;
  return kept.map(([whole]) => whole).join("");
}

const counted =
  /,?\s*(?:(?:now )?with (?:over )?|\()?\d[\d.,]*\s?(?:B|bn|T|M|billion|million|trillion)\b(?:\s+(?:exosomes|particles|vesicles|per \p{L}+|an? \p{L}+|strong))*\)?\W*$/iu;

const countWithThing = new RegExp(
  `,\\s+(?:(?:the|our|an?) )?\\d[\\d.,]*\\s?(?:B|bn|T|M|billion|million|trillion)\\b[\\s-]+(?=(?:${productNouns})\\W*$)`,
  "iu",
);

/** "Exosome Facial, Now With 25B": the facial; "Exosome Forte, the 40 billion ampoule": the ampoule. */
export function withoutCount({ text, shape, marks }: Passage): string {
  if (/^(?:sentence|cell)$/.test(shape) || !marks.every((mark) => mark.rule === "potency-claim")) return text;
  const left = text.replace(countWithThing, " ").replace(counted, "");
  if (left === text || /\b(?:words|number|label|count|with|of)\W*$/i.test(left)) return text;
  const plain = left.replace(
    /\b(?:triple|double|high|mega|max(?:imum)?|super|ultra)[- ](?:dose|strength|potency)?\s*(?=\p{L})/giu,
    "",
  );
  const named =
    /\bexo/i.test(text) && !/\bexo/i.test(plain) ? casedLike(`exosome ${plain.toLowerCase()}`, text) : plain;
  return goods.test(named) && /\p{L}\s+\p{L}/u.test(named) && !/\bdose\b/i.test(named)
    ? capitalLike(tidy(named, text), text)
    : text;
}

/** "With exosomes afterwards, | you heal in half the time, +$250". */
const beside = /^(\W*with exosomes[^,;:$£€₩]*), (?:so|you|your|skin)\b[^,;:$£€₩]*?(?=,? \+?[$£€₩]|$)/iu;

const boast =
  /^([^,;:]*\bexo[^,;:]*?),? (?:and|to|&) (?:skip|forget|heal|recover|shorten|halve|wake|wave|say|lose|ditch|be|get|see|watch|walk|peeling|redness|scabs?|swelling|downtime|healing|you(?:[’']ll| will| heal)|your)\b[^,;:$£€₩(]*?(?=\s*(?:[,.;!$£€₩(]|\+\s?[$£€₩]|$))/iu;

/** "Finish any laser with exosomes | and skip the peeling, +$175": what is to be had stays, whatever of it was found. */
export function withoutBoast({ text, shape, marks }: Passage): string {
  const [whole, kept] = beside.exec(text) ?? boast.exec(text) ?? [];
  if (
    shape === "sentence" ||
    shape === "heading" ||
    !whole ||
    !kept ||
    !marks.every((mark) => isEffect(mark) || /^(?:safety|guarantee)/.test(mark.rule))
  )
    return text;
  const rest = text.slice(whole.length).replace(/^\s+\((?:up to |by )?\d+\s?%\)/i, "");
  return namesConcern(kept) ? text : kept + rest;
}

const wordsOnly: ReadonlySet<string> = new Set([
  "safety-claim",
  "guarantee-claim",
  "purity-claim",
  "stability-claim",
  "potency-claim",
  "stem-cell-conflation",
  "restricted-expression",
]);

const countBefore = new RegExp(
  `^\\W*\\d[\\d.,]*\\s?(?:[bmt]n?|billion|million|trillion)\\+?[\\s-]+(?=exosome (?:${productNouns}|add-on|boost|shot)\\b)`,
  "i",
);

/** "Pharmaceutical-Grade Exosomes", "Zero-Recovery Peel, $330": a name, without the word before it that promises. */
export function withoutMarked({ text, marks, shape }: Passage): string[] {
  if (shape === "sentence" || shape === "heading" || text.includes("#")) return [];
  if (!marks.every((mark) => wordsOnly.has(mark.rule))) return [];
  let left = text;
  for (const { rule, start, end } of [...marks].reverse()) {
    if (rule === "stem-cell-conflation") {
      const named = left.slice(start, end);
      const stem =
        /^((?:[^:]{2,20}: )?(?:exo\p{L}*[\s-]+)?)(?:(?:live|living)[\s-]+(?:stem[\s-])?|stem[\s-])cells?(?:$|[\s-]+(?=\p{L}))/iu;
      // "Exosome stem cells for your face": exosomes.
      if (!stem.test(named) || /^exo\p{L}*\s+stem[\s-]cells\b/iu.test(left.slice(start))) return [];
      const rest = named.replace(stem, "$1");
      left = (left.slice(0, start) + rest + left.slice(end)).replace(/ {2,}/g, " ");
      continue;
    }
    const before = left.slice(0, start);
    // "30 Billion Exosome Upgrade": an upgrade.
    const counted = rule === "potency-claim" ? countBefore.exec(left.slice(start)) : null;
    if (counted && /(?:^|[:–—]\s*)$/.test(before)) {
      left = before + left.slice(start + counted[0].length);
      continue;
    }
    const behind = /^[\s-]*([\p{L}’'-]+)/u.exec(left.slice(end))?.[1] ?? "";
    const names = (goods.test(behind) || things.test(behind)) && /(?:^|[\s,:–—])$/.test(before);
    const segment = /(?:,|–|—)\s*$/.test(before) && /^\s*(?:,|–|—|$)/.test(left.slice(end));
    if (!names && !segment) return [];
    left = (names ? before.replace(/,\s*$/, " ") : before) + left.slice(end);
  }
  left = left
    .replace(/\b(exosomes?) (?:&|and|\+) (?=(?:facial|therapy|treatment|serum|mask|cream)s?\b)/i, "$1 ")
    .replace(/\s*[,–—]\s*(?=[,–—]|$)|^\W*[,–—]\s*/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
  // What is left of an infusion is one still.
  if (/\binject|\binfus(?:e|ed|es|ing|ion)\b|\bIVs?\b|\bdrips?\b/i.test(left)) return [];
  if (left === text.trim() || !goods.test(left) || (/exo/i.test(text) && !/exo/i.test(left))) return [];
  if (/\b(?:and|or|with|for|of|in|to|by|the|a|an|that|which|is|are|as)\s*(?:,|$)/i.test(left)) return [];
  // "Boost with exosomes" sounds of what they boost.
  const boost = /^(boost(?:er)?) with exosomes$/i.exec(left);
  return [
    ...(boost ? [casedLike(`exosome ${boost[1]?.toLowerCase()}`, text)] : []),
    capitalLike(tidy(left, text), text),
  ];
}

/** "Winter Eczema Cocoon, $210": a name of its own without the disease in it. */
export function withoutDisease({ text, marks, shape }: Passage): string {
  const [mark] = marks;
  if (shape === "sentence" || shape === "heading" || !mark || marks.length > 1) return text;
  if (mark.rule !== "disease-claim" || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(mark.start, mark.end)))
    return text;
  const before = text.slice(0, mark.start);
  const behind = text.slice(mark.end);
  return /^\W*\p{Lu}[\p{L}’'-]+ $/u.test(before) &&
    !/^\W*exo/i.test(before) &&
    /^ \p{Lu}\p{Ll}+/u.test(behind)
    ? before.trimEnd() + behind
    : text;
}

/** "Exosome Therapy for Knee Pain in Reno": what is to be had, and where. */
export function withoutPurpose({ text, marks }: Passage): string {
  const last = marks.at(-1);
  const purpose = last && /\s+for\s+[^:;,.!?–—]*$/i.exec(text.slice(0, last.end));
  if (!purpose || marks.some((mark) => mark.rule !== "disease-claim" || mark.end <= purpose.index))
    return text;
  const named = text.slice(0, purpose.index);
  return goods.test(named) ? tidy(named + text.slice(last.end), text) : text;
}

/** Claims that a name or sentence reads well without. */
const asides: ReadonlySet<string> = new Set([
  "trend-pressure",
  "hype",
  "guarantee-claim",
  "safety-claim",
  "superiority-claim",
  "endorsement-claim",
  "proof-claim",
  "approval-claim",
  "registration-claim",
  "exemption-claim",
  "purity-claim",
  "stability-claim",
]);

/** "Exosomes are here (and they are going fast)": what is said by the way goes with its brackets. */
export function withoutAside({ text, marks }: Passage): string {
  if (marks.length === 0 || !marks.every((mark) => asides.has(mark.rule))) return text;
  const aside = [...text.matchAll(/\s*\(([^()]*)\)/g)].find(
    ({ index, 0: whole }) =>
      marks.every(({ start, end }) => start > index && end < index + whole.length) &&
      !/[$£€₩[]|\d\s?(?:min|ml|visits?|sessions?|weeks?|months?)/i.test(whole),
  );
  if (!aside || !/\p{L}\s+\p{L}/u.test(text.slice(0, aside.index))) return text;
  return tidy(text.slice(0, aside.index) + text.slice(aside.index + aside[0].length), text);
}

const people = "(?:people|individuals|patients|clients|adults|men|women|those|guests|anyone)";
const forThem = new RegExp(`^\\W*(?:for|in) (?:\\p{L}+ ){0,2}${people}\\b[^,.;:]*, (?=\\p{L})`, "iu");

/** "For people with hair loss, exosomes may be used alone": what is said of exosomes, whoever has what. */
export function withoutThem({ text, marks, shape }: Passage): string {
  const lead = shape === "sentence" ? forThem.exec(text)?.[0] : undefined;
  if (lead === undefined || marks.some(({ end }) => end > lead.length)) return text;
  const rest = text.slice(lead.length);
  return /\b(?:them|they|those|appropriate|suitable|recommend\w*)\b/i.test(rest)
    ? text
    : capitalLike(rest, text);
}

/** "Scabs clear by the fifth day, | as the tissue repairs itself": the reason that a note gives. */
const reason = /,\s+(?:as|since|because|thanks to|due to)\s+\p{Ll}[^$£€₩]*$/iu;
/** "An exosome upgrade each quarter, | to keep your collagen going": its purpose. */
const purpose = /,\s+(?:to|so that|so)\s+\p{Ll}[^$£€₩]*$/iu;

function headBefore(tail: RegExp, { text, marks, shape }: Passage): string {
  const found = shape === "sentence" || shape === "heading" ? null : tail.exec(text);
  if (!found || !marks.some(({ end }) => end > found.index)) return text;
  const head = text.slice(0, found.index);
  return wordCount(head) < 2 || namesConcern(head) ? text : head + (/[.!]\s*$/.exec(text)?.[0] ?? "");
}

/** "Exosomes can be added to a peel for $90 | in order to help you heal": what is to be had, and for how much. */
const toWhatEnd =
  /(?<=\b(?:added|available|offered|included|booked|ordered)\b[^,;:]*)\s+in order to\s+[^$£€₩]*$/iu;

function offerBefore({ text, marks, shape }: Passage): string {
  const found = shape === "sentence" ? toWhatEnd.exec(text) : null;
  if (!found || marks.some(({ start }) => start < found.index)) return text;
  const head = text.slice(0, found.index);
  return namesConcern(head) ? text : head + (/[.!]\s*$/.exec(text)?.[0] ?? "");
}

/** What is offered or noted without the reason, or the purpose, in which it claims. */
export const withoutReason = (passage: Passage): string =>
  passage.shape === "sentence" ? offerBefore(passage) : headBefore(reason, passage);
export const withoutAim = (passage: Passage): string => headBefore(purpose, passage);
