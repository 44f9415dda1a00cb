/** The sentences of labelled copy as the rooms see them. */
import { analyseBlock, type BlockFacts, sentenceFeatures } from "../../server/src/claims/blockFacts.ts";
import { citedSentences } from "../../server/src/claims/citations.ts";
import type { ClaimFamily } from "../../server/src/claims/claim.ts";
import { patternedClaims, wordedIn } from "../../server/src/claims/claims.ts";
import { placeSentences } from "../../server/src/claims/context.ts";
import { documentTopic, topicShare } from "../../server/src/claims/documentTopic.ts";
import { maskOf } from "../../server/src/claims/learned/families.ts";
import { addFeatures, ownTraits, placeFeatures } from "../../server/src/claims/learned/place.ts";
import { following, wordsAround } from "../../server/src/claims/learned/reading.ts";
import { sectionSigns } from "../../server/src/claims/sectionSigns.ts";
import { beginning } from "../../server/src/claims/thread.ts";
import type { Feature } from "../../server/src/language/weighing/features.ts";
import type { Model } from "../../server/src/language/weighing/model.ts";
import { around, type Network } from "../../server/src/language/weighing/network.ts";
import { mostWords, type WordSequence } from "../../server/src/language/weighing/sequence.ts";
import { read } from "../../server/src/reading/index.ts";
import { type CopyLanguage, toSource } from "../../server/src/reading/prose.ts";
import type { ReadSentence } from "./network.ts";

/** Numbers of features, kind by kind. */
type Features = readonly (readonly number[])[];

/** What models see of a sentence, or of several as one. */
export interface Seen {
  readonly features: Features;
  readonly read: ReadSentence;
}

export interface SeenSentence {
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** The features of its words, and those of its place, kind by kind. */
  readonly words: Features;
  readonly place: Features;
  /** The same as a network reads it. */
  readonly read: ReadSentence;
  /** Families that patterns find claimed, and those that they find worded, with why they may be no claims. */
  readonly made: number;
  readonly worded: ReturnType<typeof wordedIn>;
}

export const numbersOf = (kinds: readonly (readonly Feature[])[]): Features =>
  kinds.map((group) => group.map(({ hash }) => hash));

export const featuresOf = ({ words, place }: Pick<SeenSentence, "words" | "place">): Features => [
  ...words,
  ...place,
];

/** The features of sentences that are taken as one. */
export function joined(all: readonly Features[]): number[][] {
  const kinds: Set<number>[] = [];
  for (const features of all)
    features.forEach((group, kind) => {
      kinds[kind] ??= new Set();
      for (const hash of group) kinds[kind].add(hash);
    });
  return kinds.map((group) => [...group]);
}

/** The words of sentences that are taken as one. */
export function joinedSequence(all: readonly WordSequence[]): WordSequence {
  const numbers = all.flatMap((sequence) => [...sequence]);
  let words = 0;
  const end = numbers.findIndex((number) => number > 0 && ++words > mostWords);
  return Int32Array.from(end < 0 ? numbers : numbers.slice(0, end));
}

/** Sentences that follow each other, as one. */
export function seenAsOne(all: readonly SeenSentence[]): Seen {
  const [first, last] = [all[0] as SeenSentence, all.at(-1) as SeenSentence];
  const next = last.read.others[following] ?? null;
  return {
    features: joined(all.map(featuresOf)),
    read: {
      sequence: joinedSequence(all.map(({ read: { sequence } }) => sequence)),
      others: first.read.others.map((own, index) => (index === following ? next : own)),
      traits: [...new Set(all.flatMap(({ read: { traits } }) => traits))],
    },
  };
}

/** The odds of each label, by features kind by kind. */
export const oddsOf = (model: Model, groups: Features): number[] => addFeatures(model, groups, model.bias);

/** The same, as a network tells them. */
export function networkOdds(network: Network, { sequence, others, traits }: ReadSentence): Float32Array {
  return network.odds(
    network.units(sequence),
    others.map((other) => (other ? network.gist(other) : null)),
    traits,
  );
}

/** A line that stands in no place; null where it says nothing. */
export function seenLine(line: string): Seen | null {
  const facts = analyseBlock(line);
  if (facts.sentences.length === 0) return null;
  const words = wordsOf(facts);
  const traits = facts.sentences.map(ownTraits);
  return {
    features: joined(words.map((own, at) => [...own, traits[at] as number[]])),
    read: {
      sequence: joinedSequence(facts.sentences.map(({ wording }) => wording.words.sequence)),
      others: Array.from({ length: around }, () => null),
      traits: [...new Set(traits.flat())],
    },
  };
}

/** The sentences of a document in their places. */
export function sentencesIn(text: string, language: CopyLanguage): SeenSentence[] {
  const { blocks } = read(text, language);
  const facts = blocks.map((block) => analyseBlock(block.text));
  const whole = documentTopic([{ topic: topicShare(blocks, facts) }]);
  const placed = placeSentences(blocks, facts, whole, beginning, null).sentences;
  const signs = sectionSigns(placed);
  const cited = citedSentences(placed);
  const words = facts.map(wordsOf);
  return placed
    .filter(({ block }) => block.kind !== "reference")
    .map((sentence) => {
      const { block, blockIndex, section } = sentence;
      const at = (facts[blockIndex] as BlockFacts).sentences.indexOf(sentence.facts);
      const citation = cited.get(sentence) ?? "none";
      const made = patternedClaims(sentence, citation, signs[section] ?? 0, 0);
      const place = placeFeatures(sentence, citation);
      return {
        ...toSource(block, sentence.facts.start, sentence.facts.end),
        words: (words[blockIndex] as Features[])[at] as Features,
        place,
        read: {
          sequence: sentence.facts.wording.words.sequence,
          others: wordsAround(sentence).map((other) => other?.sequence ?? null),
          traits: place[0] as number[],
        },
        made: setOf(made.map(({ family }) => family)),
        worded: wordedIn(sentence),
      };
    });
}

const setOf = (families: readonly ClaimFamily[]): number =>
  families.reduce((set, family) => set | maskOf(family), 0);

/** The features of the words of each sentence of a block. */
function wordsOf(facts: BlockFacts): Features[] {
  return sentenceFeatures(facts).map(numbersOf);
}
