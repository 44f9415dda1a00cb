/** The examples that the models learn from, made of the labelled copy in test/corpus and of the rules' own examples. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ClaimFamily } from "../../server/src/claims/claim.ts";
import { anything, numberOf } from "../../server/src/claims/learned/families.ts";
import { manyWords } from "../../server/src/claims/learned/verdict.ts";
import { fileLanguage } from "../../server/src/reading/fileLanguage.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import { rules } from "../../server/src/rules/index.ts";
import { unmark, unmarkPage } from "../../test/rules/marked.ts";
import { documentsIn, type LabelledDocument, linesIn } from "./corpus.ts";
import type { Example } from "./learn.ts";
import type { ReadExample } from "./network.ts";
import { joined, joinedSequence, type SeenSentence, seenAsOne, seenLine, sentencesIn } from "./sentences.ts";

/** See `learn`: the network hears what is left out. */
export const leastOfClaims = 1.04;

/** What every model of claims learns from. */
export type ClaimExample = Example & ReadExample;

export const corpus = resolve(import.meta.dirname, "../../test/corpus");

export const building = documentsIn(join(corpus, "building"));
/** Copy that the patterns were not written for: how far they are to be believed shows here only. */
export const apart = documentsIn(join(corpus, "apart"));
export const lines = linesIn(join(corpus, "lines"));

export function familiesOf(ids: readonly string[]): number[] {
  const families = ids.flatMap((id) => numberOf(id as ClaimFamily) ?? []);
  return families.length > 0 ? [...families, anything] : families;
}

/** A labelled sentence as it stands in its document, read as one sentence or as several. */
export interface Labelled {
  readonly seen: readonly SeenSentence[];
  readonly rules: readonly string[];
  readonly maybe: readonly string[];
  /** As long as those of essays: of these the corpus has fewer than print. */
  readonly long: boolean;
}

function labelledIn({ text, language, sentences }: LabelledDocument): Labelled[] {
  const all = sentencesIn(text, language);
  return sentences.flatMap(({ text: words, rules: ids, maybe = [] }) => {
    const start = text.indexOf(words);
    const seen = all.filter((s) => s.start < start + words.length && s.end > start);
    const long = words.split(/\s+/).length >= manyWords;
    return seen.length > 0 ? [{ seen, rules: ids, maybe, long }] : [];
  });
}

export function examplesOf({ seen, rules: ids, long }: Labelled): ClaimExample[] {
  const example = { ...seenAsOne(seen), labels: familiesOf(ids) };
  return long ? [example, example] : [example];
}

/**
 * Sentences as long as those of essays: of the claims every other with a clear one said in the same breath ("…, and
 * parking is free"), for a claim remains one in whatever company; and as many of two or three clear ones, which remain
 * clear.
 */
function inCompany(all: readonly Labelled[]): Labelled[] {
  const alone = all.filter((labelled) => labelled.seen.length === 1 && sure(labelled));
  const claims = alone.filter(({ rules: ids }) => ids.length > 0).filter((_, index) => index % 2 === 0);
  const clear = alone
    .filter(({ rules: ids, seen: [one] }) => ids.length === 0 && one?.made === 0)
    .map(({ seen: [one] }) => one as SeenSentence);
  const other = (index: number): SeenSentence => clear[index % clear.length] as SeenSentence;
  const together = (
    own: SeenSentence,
    others: readonly SeenSentence[],
    ids: readonly string[],
  ): Labelled => ({
    seen: [
      {
        ...own,
        words: joined([own, ...others].map(({ words }) => words)),
        read: { ...own.read, sequence: joinedSequence([own, ...others].map(({ read }) => read.sequence)) },
      },
    ],
    rules: ids,
    maybe: [],
    long: false,
  });
  return claims.flatMap(({ seen: [claim], rules: ids }, index) => [
    together(claim as SeenSentence, [other(index * 7)], ids),
    together(
      other(index * 5),
      index % 2 === 0 ? [other(index * 11 + 3)] : [other(index * 11 + 3), other(index * 13 + 8)],
      [],
    ),
  ]);
}

export const sure = ({ maybe }: Labelled): boolean => maybe.length === 0;

/** The rules' own examples: what they mark, what they leave, and what their fixes write. */
function* ruleExamples(): Generator<ClaimExample> {
  for (const { id, bad, good } of rules) {
    if (numberOf(id as ClaimFamily) === undefined) continue;
    for (const { text, fixed, language } of bad) {
      const marks = unmark(text);
      yield* examplesIn(marks.text, language, (start, end) =>
        marks.ranges.some((mark) => mark.start < end && mark.end > start) ? [id] : [],
      );
      if (fixed) yield* examplesIn(fixed, language, () => []);
    }
    for (const { text, language } of good) yield* examplesIn(text, language, () => []);
  }
}

/** The pages that the rules are tried on, marked in their text. */
function* markedPages(): Generator<ClaimExample> {
  const folder = resolve(import.meta.dirname, "../../test/rules/fixtures");
  for (const name of readdirSync(folder).sort()) {
    const { text, marks } = unmarkPage(readFileSync(join(folder, name), "utf8"));
    yield* examplesIn(text, fileLanguage(name) ?? undefined, (start, end) =>
      marks.filter((mark) => mark.start < end && mark.end > start).map(({ rule }) => rule),
    );
  }
}

function* examplesIn(
  text: string,
  language: string | undefined,
  idsAt: (start: number, end: number) => string[],
): Generator<ClaimExample> {
  if (language === "yaml") return;
  for (const seen of sentencesIn(text, (language ?? "markdown") as CopyLanguage))
    yield { ...seenAsOne([seen]), labels: familiesOf(idsAt(seen.start, seen.end)) };
}

/** What is labelled by hand weighs more than what is only there in mass. */
const often = (examples: Iterable<ClaimExample>): ClaimExample[] =>
  [...examples].flatMap((own) => Array.from({ length: 6 }, () => own));

const built = building.flatMap(labelledIn);
export const common: ClaimExample[] = [
  ...[...built, ...inCompany(built)].filter(sure).flatMap(examplesOf),
  ...lines.flatMap(({ labels, text }) => {
    const seen = seenLine(text);
    return seen ? [{ ...seen, labels: familiesOf(labels) }] : [];
  }),
  ...often(ruleExamples()),
  ...often(markedPages()),
];
export const folds = [0, 1].map((fold) => {
  const pages = apart
    .filter((_, index) => index % 2 === fold)
    .map((page) => ({ page, labelled: labelledIn(page) }));
  // What is said in company stands on no page.
  const company = inCompany(pages.flatMap(({ labelled }) => labelled));
  return { pages, company, labelled: [...pages.flatMap(({ labelled }) => labelled), ...company] };
});
