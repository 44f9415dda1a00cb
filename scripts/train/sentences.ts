/** The sentences of labelled copy as the rooms see them. */
import { analyseBlock, type BlockFacts, sentenceFeatures } from "../../server/src/claims/blockFacts.ts";
import { citedSentences } from "../../server/src/claims/citations.ts";
import type { ClaimFamily } from "../../server/src/claims/claim.ts";
import { patternedClaims, wordedIn } from "../../server/src/claims/claims.ts";
import { placeSentences } from "../../server/src/claims/context.ts";
import { documentTopic, topicShare } from "../../server/src/claims/documentTopic.ts";
import { maskOf } from "../../server/src/claims/learned/families.ts";
import { addFeatures, ownTraits, placeFeatures } from "../../server/src/claims/learned/place.ts";
import { sectionSigns } from "../../server/src/claims/sectionSigns.ts";
import { beginning } from "../../server/src/claims/thread.ts";
import type { Feature } from "../../server/src/language/weighing/features.ts";
import type { Model } from "../../server/src/language/weighing/model.ts";
import { read } from "../../server/src/reading/index.ts";
import { type CopyLanguage, toSource } from "../../server/src/reading/prose.ts";

/** Numbers of features, kind by kind. */
type Features = readonly (readonly number[])[];

export interface SeenSentence {
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** The features of its words, and those of its place, kind by kind. */
  readonly words: Features;
  readonly place: Features;
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

/** The odds of each label, by features kind by kind. */
export const oddsOf = (model: Model, groups: Features): number[] => addFeatures(model, groups, model.bias);

/** The features of each sentence of a line that stands in no place. */
export function featuresIn(line: string): Features[] {
  const facts = analyseBlock(line);
  const words = wordsOf(facts);
  return facts.sentences.map((sentence, at) =>
    featuresOf({ words: words[at] as Features, place: [ownTraits(sentence)] }),
  );
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
      return {
        ...toSource(block, sentence.facts.start, sentence.facts.end),
        words: (words[blockIndex] as Features[])[at] as Features,
        place: placeFeatures(sentence, citation),
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
