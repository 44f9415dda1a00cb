/** What the wording of a sentence weighs for each family of claims. */
import type { ConceptTable } from "../../language/concepts.ts";
import type { Token } from "../../language/tokens.ts";
import {
  conceptFeatures,
  type Feature,
  type Finder,
  statusFeatures,
  wordFeatures,
} from "../../language/weighing/features.ts";
import { sequenceOf } from "../../language/weighing/sequence.ts";
import { WeighedSentence } from "../../language/weighing/weighedSentence.ts";
import type { ClaimFamily } from "../claim.ts";
import { anything, claimModel, learnedFamilies } from "./families.ts";
import { WordsInOrder } from "./wordsInOrder.ts";

/** The words that speak most for a family. Text offsets, end exclusive. */
export interface Guess {
  readonly family: ClaimFamily;
  readonly start: number;
  readonly end: number;
}

export interface Wording {
  /** By number of the family, and of `anything`: the logarithm of the odds, as far as the words tell. */
  readonly odds: readonly number[];
  /** Families that the place may yet bring to be claimed. */
  readonly guesses: readonly Guess[];
  readonly words: WordsInOrder;
}

/** Families less likely than this are claimed in no place, unless patterns have found them. */
export const hopeless = -4;
/** Those that are less likely by their words alone than this are brought to be claimed by no place. */
const unlikely = -3;

/** What is seen of tokens `from` to `to`, a sentence: its kinds of features, each by itself. */
export function featuresOf(
  tokens: readonly Token[],
  table: ConceptTable,
  flags: Uint16Array,
  from: number,
  to: number,
  find: Finder | null = null,
): readonly (readonly Feature[])[] {
  return [
    wordFeatures(tokens, from, to, find),
    conceptFeatures(tokens, table, from, to, find),
    statusFeatures(tokens, flags, from, to, find),
  ];
}

export function weighWording(
  tokens: readonly Token[],
  table: ConceptTable,
  flags: Uint16Array,
  from: number,
  to: number,
): Wording {
  const model = claimModel();
  const weighed = new WeighedSentence(
    model,
    { tokens, from, to },
    featuresOf(tokens, table, flags, from, to, model.find),
  );
  const odds = weighed.sums;
  const guesses: Guess[] = [];
  for (let number = 0; number < anything; number++) {
    if ((odds[number] as number) < unlikely) continue;
    const span = weighed.span(number);
    guesses.push({
      family: learnedFamilies[number] as ClaimFamily,
      start: (tokens[span.from] as Token).start,
      end: (tokens[span.to - 1] as Token).end,
    });
  }
  return { odds, guesses, words: new WordsInOrder(sequenceOf(tokens, table, flags, from, to)) };
}
