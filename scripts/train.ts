/**
 * `npm run train`: learns from the labelled copy in test/corpus what speaks for which family of claims, how far patterns
 * and words are to be believed, what a page that promotes sounds like, and what speaks for which disclosure; writes
 * claimWeights.ts, verdictWeights.ts, pageWeights.ts and disclosureWeights.ts. The part kept for judging is never looked
 * at. The same corpus gives the same weights.
 * `-- --without d1-,d2-` leaves out the documents whose names begin so: what comes of it shows how the rest judges them
 * unseen, and is not for keeping.
 */
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { voiceOf } from "../server/src/checker.ts";
import { anything, learnedFamilies } from "../server/src/claims/learned/families.ts";
import {
  type Evidence,
  isWorthDeciding,
  manyWords,
  measuresOf,
} from "../server/src/claims/learned/verdict.ts";
import { degreeOf, pageMeasures, someSentences } from "../server/src/disclosures/voice.ts";
import { Model } from "../server/src/language/weighing/model.ts";
import type { CopyLanguage } from "../server/src/reading/prose.ts";
import { rules } from "../server/src/rules/index.ts";
import { unmark } from "../test/rules/marked.ts";
import { documentsIn, type LabelledDocument, linesIn } from "./train/corpus.ts";
import { learnDisclosures } from "./train/disclosures.ts";
import { type Example, learn } from "./train/learn.ts";
import { fit, type Measured } from "./train/logistic.ts";
import { featuresIn, featuresOf, joined, oddsOf, type SeenSentence, sentencesIn } from "./train/sentences.ts";
import { writeModel, writeNumbers } from "./train/write.ts";

const corpus = resolve(import.meta.dirname, "../test/corpus");
const server = resolve(import.meta.dirname, "../server/src");

const building = documentsIn(join(corpus, "building"));
/** Copy that the patterns were not written for: how far they are to be believed shows here only. */
const apart = documentsIn(join(corpus, "apart"));
const lines = linesIn(join(corpus, "lines"));

const familyNumbers = numbered(learnedFamilies);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}

function familiesOf(ids: readonly string[]): number[] {
  const families = ids.flatMap((id) => familyNumbers.get(id) ?? []);
  return families.length > 0 ? [...families, anything] : families;
}

/** A labelled sentence as it stands in its document, read as one sentence or as several. */
interface Labelled {
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

function examplesOf({ seen, rules: ids, long }: Labelled): Example[] {
  const example = { features: joined(seen.map(featuresOf)), labels: familiesOf(ids) };
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
    seen: [{ ...own, words: joined([own, ...others].map(({ words }) => words)) }],
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

const sure = ({ maybe }: Labelled): boolean => maybe.length === 0;

/** The rules' own examples: what they mark, what they leave, and what their fixes write. */
function* ruleExamples(): Generator<Example> {
  for (const { id, bad, good } of rules) {
    if (!familyNumbers.has(id)) continue;
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

function* examplesIn(
  text: string,
  language: string | undefined,
  idsAt: (start: number, end: number) => string[],
): Generator<Example> {
  if (language === "yaml") return;
  for (const seen of sentencesIn(text, (language ?? "markdown") as CopyLanguage))
    yield { features: featuresOf(seen), labels: familiesOf(idsAt(seen.start, seen.end)) };
}

/** What is labelled by hand weighs more than what is only there in mass. */
const thrice = (examples: Iterable<Example>): Example[] => [...examples].flatMap((own) => [own, own, own]);

const built = building.flatMap(labelledIn);
const common: Example[] = [
  ...[...built, ...inCompany(built)].filter(sure).flatMap(examplesOf),
  ...lines.map(({ labels, text }) => ({ features: joined(featuresIn(text)), labels: familiesOf(labels) })),
  ...thrice(ruleExamples()),
];
const folds = [0, 1].map((fold) => {
  const pages = apart
    .filter((_, index) => index % 2 === fold)
    .map((page) => ({ page, labelled: labelledIn(page) }));
  // What is said in company stands on no page.
  const company = inCompany(pages.flatMap(({ labelled }) => labelled));
  return { pages, company, labelled: [...pages.flatMap(({ labelled }) => labelled), ...company] };
});

/** A page of a fold, and its sentences as the other fold has taught to see them. */
interface Page {
  readonly promotional: boolean;
  /** What is seen of it as a whole; null where it is too short to tell. */
  readonly measures: readonly number[] | null;
  readonly sentences: readonly Decided[];
}

interface Decided {
  readonly evidence: Omit<Evidence, "promoting">;
  readonly held: readonly number[];
  readonly open: readonly number[];
}

function pagesOf(fold: number): Page[] {
  const [own, other] = [folds[fold], folds[1 - fold]] as [(typeof folds)[0], (typeof folds)[0]];
  const model = new Model(
    learn([...common, ...other.labelled.filter(sure).flatMap(examplesOf)], anything + 1),
  );
  const decided = (labelled: Labelled): Decided[] => {
    const [sentence, more] = labelled.seen;
    if (!sentence || more) return [];
    const { made, worded } = sentence;
    return [
      {
        evidence: { odds: oddsOf(model, featuresOf(sentence)), made, ...worded, long: labelled.long },
        held: familiesOf(labelled.rules),
        open: familiesOf(labelled.maybe),
      },
    ];
  };
  const pages = own.pages.map(({ page, labelled }) => ({
    promotional: page.promotional,
    measures: measuresOfPage(page, model),
    sentences: labelled.flatMap(decided),
  }));
  return [...pages, { promotional: false, measures: null, sentences: own.company.flatMap(decided) }];
}

function measuresOfPage({ text, language }: LabelledDocument, model: Model): number[] | null {
  const voice = voiceOf({ text, language });
  if (!voice || voice.tally.sentences < someSentences) return null;
  const claiming = sentencesIn(text, language).filter(
    ({ words }) => (oddsOf(model, words)[anything] as number) > 0,
  ).length;
  return pageMeasures({ ...voice.tally, claiming }, voice.titled);
}

/** Of every fourth sentence it is not told on what page it stands: some stand on none. */
function* measured(pages: readonly Page[], weights: readonly number[]): Generator<Measured> {
  for (const { measures, sentences } of pages) {
    const degree = measures ? degreeOf(measures, weights) : 0;
    for (const [index, { evidence, held, open }] of sentences.entries()) {
      const known = { ...evidence, promoting: index % 4 === 3 ? 0 : degree };
      for (const family of learnedFamilies.keys())
        if (isWorthDeciding(known, family) && !open.includes(family))
          yield { measures: measuresOf(known, family), holds: held.includes(family) };
    }
  }
}

const examples = [
  ...common,
  ...folds
    .flatMap(({ labelled }) => labelled)
    .filter(sure)
    .flatMap(examplesOf),
];
writeModel(join(server, "claims/learned/claimWeights.ts"), learn(examples, anything + 1), examples.length);

const pages = [...pagesOf(0), ...pagesOf(1)];
const known = pages.flatMap(({ measures, promotional }) =>
  measures ? [{ measures, holds: promotional }] : [],
);
const pageWeights = fit(known);
writeNumbers(
  join(server, "disclosures/learned/pageWeights.ts"),
  "pageWeights",
  pageWeights,
  `${known.length.toLocaleString("en")} labelled pages`,
);
const decided = pages.reduce((sum, { sentences }) => sum + sentences.length, 0);
writeNumbers(
  join(server, "claims/learned/verdictWeights.ts"),
  "verdictWeights",
  fit([...measured(pages, pageWeights)]),
  `${decided.toLocaleString("en")} labelled sentences`,
);

const disclosed = learnDisclosures([...building, ...apart], lines, linesIn(join(corpus, "disclosures")));
writeModel(join(server, "disclosures/learned/disclosureWeights.ts"), disclosed.data, disclosed.sentences);

// What a page sounds like depends on its claims, and so on the weights just written: another process reads them.
execFileSync(
  process.execPath,
  [...process.execArgv, join(import.meta.dirname, "trainVoice.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
