/** What a network makes of a sentence, its place and those around it. */
import type { PlacedSentence } from "../context.ts";
import { anything } from "./families.ts";
import { claimNetwork, type WordsInOrder } from "./wordsInOrder.ts";

/** A sentence, and those that are heard with it. */
export type InCompany = Pick<
  PlacedSentence,
  "facts" | "before" | "rowHead" | "heading" | "lead" | "title" | "next"
>;

/** The words of those around a sentence, in the order that is learned; before the cells of a row its head counts. */
export const wordsAround = (own: InCompany): (WordsInOrder | null)[] =>
  [own.rowHead?.sentences[0] ?? own.before, own.heading, own.next, own.lead, own.title].map(
    (sentence) => sentence?.wording.words ?? null,
  );

/** Which of them is the sentence that follows. */
export const following = 2;

/** By family, and of `anything`: the logarithm of the odds. `traits`: those of its place (place.ts). */
export function readOdds(sentence: InCompany, traits: readonly number[]): Float32Array {
  const own = sentence.facts.wording.words.units();
  const others = wordsAround(sentence).map((words) => words?.gist() ?? null);
  return claimNetwork().odds(own, others, traits);
}

/** Where runs of words are as sure that nothing is claimed, or that something is, nobody else is asked: to read takes time. */
const clear = -3;
const certain = 8;

/** By family, and of `anything`: the logarithm of the odds, and how much further a network goes than runs of words do. */
export interface Weighed {
  readonly odds: readonly number[];
  readonly gaps: readonly number[];
}

const noGaps: readonly number[] = new Array(anything + 1).fill(0);

/** What runs of words weigh and what a network reads, as one: each errs where the other does not. */
export function bothOdds(weighed: readonly number[], read: () => Float32Array): Weighed {
  const some = weighed[anything] as number;
  if (some < clear || some > certain) return { odds: weighed, gaps: noGaps };
  const odds = read();
  return {
    odds: weighed.map((own, label) => (own + (odds[label] as number)) / 2),
    gaps: weighed.map((own, label) => (odds[label] as number) - own),
  };
}
