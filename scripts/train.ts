/**
 * `npm run train`: learns from the labelled copy in test/corpus what speaks for which family of claims, how far patterns
 * and words are to be believed, what a page that promotes sounds like, and what speaks for which disclosure; writes
 * claimWeights.ts, networkWeights.ts, verdictWeights.ts, pageWeights.ts, voiceWeights.ts and disclosureWeights.ts. The
 * part kept for judging is never looked at. The same corpus gives the same weights.
 * `-- --without d1-,d2-` leaves out the documents whose names begin so: what comes of it shows how the rest judges them
 * unseen, and is not for keeping.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { voiceOf } from "../server/src/checker.ts";
import { anything, learnedFamilies } from "../server/src/claims/learned/families.ts";
import { bothOdds } from "../server/src/claims/learned/reading.ts";
import { type Evidence, isWorthDeciding, measuresOf } from "../server/src/claims/learned/verdict.ts";
import { degreeOf, pageMeasures, someSentences } from "../server/src/disclosures/voice.ts";
import { Model } from "../server/src/language/weighing/model.ts";
import { Network } from "../server/src/language/weighing/network.ts";
import type { LabelledDocument } from "./train/corpus.ts";
import {
  common,
  examplesOf,
  familiesOf,
  folds,
  type Labelled,
  leastOfClaims,
  sure,
} from "./train/examples.ts";
import { learn } from "./train/learn.ts";
import { fit, type Measured } from "./train/logistic.ts";
import { learnNetwork } from "./train/network.ts";
import { featuresOf, networkOdds, oddsOf, sentencesIn } from "./train/sentences.ts";
import { writeNumbers } from "./train/write.ts";

const server = resolve(import.meta.dirname, "../server/src");
const started = (script: string): string[] => [
  ...process.execArgv,
  join(import.meta.dirname, "train", script),
  ...process.argv.slice(2),
];

// What words weigh is learned beside the rest, in a process of its own.
const weights = once(spawn(process.execPath, started("weights.ts"), { stdio: "inherit" }), "exit");

/** A page of a fold, and its sentences as the other fold has taught to see them. */
interface Page {
  readonly promotional: boolean;
  /** What is seen of it as a whole; null where it is too short to tell. */
  readonly measures: readonly number[] | null;
  readonly sentences: readonly Decided[];
}

interface Decided {
  readonly evidence: Omit<Evidence, "promoting" | "brief">;
  readonly held: readonly number[];
  readonly open: readonly number[];
}

function pagesOf(fold: number): Page[] {
  const [own, other] = [folds[fold], folds[1 - fold]] as [(typeof folds)[0], (typeof folds)[0]];
  const examples = [...common, ...other.labelled.filter(sure).flatMap(examplesOf)];
  const model = new Model(learn(examples, anything + 1, leastOfClaims));
  const network = new Network(learnNetwork(examples, anything + 1));
  const decided = (labelled: Labelled): Decided[] => {
    const [sentence, more] = labelled.seen;
    if (!sentence || more) return [];
    const { made, worded } = sentence;
    return [
      {
        evidence: {
          ...bothOdds(oddsOf(model, featuresOf(sentence)), () => networkOdds(network, sentence.read)),
          made,
          ...worded,
          long: labelled.long,
        },
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
      const known = { ...evidence, promoting: index % 4 === 3 ? 0 : degree, brief: false };
      for (const family of learnedFamilies.keys())
        if (isWorthDeciding(known, family) && !open.includes(family))
          yield { measures: measuresOf(known, family), holds: held.includes(family) };
    }
  }
}

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

const [failed] = (await weights) as [number | null];
if (failed !== 0) process.exit(1);

// What a page sounds like depends on its claims, and so on the weights just written: another process reads them.
execFileSync(process.execPath, started("voice.ts"), { stdio: "inherit" });
