/** The sentences of labelled copy as the rooms see them. */
import { analyseBlock, type BlockFacts, sentenceFeatures } from "../../server/src/claims/blockFacts.ts";
import { citedSentences } from "../../server/src/claims/citations.ts";
import type { ClaimFamily } from "../../server/src/claims/claim.ts";
import { patternedClaims, sectionSigns } from "../../server/src/claims/claims.ts";
import {
  beginning,
  documentTopic,
  type PlacedSentence,
  placeSentences,
  topicShare,
} from "../../server/src/claims/context.ts";
import { maskOf } from "../../server/src/claims/learned/families.ts";
import { addFeatures, ownTraits, placeFeatures } from "../../server/src/claims/learned/place.ts";
import type { Model } from "../../server/src/language/weighing/model.ts";
import { read } from "../../server/src/reading/index.ts";
import { type CopyLanguage, toSource } from "../../server/src/reading/prose.ts";

export interface SeenSentence {
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** Its features, kind by kind; those of its place last. */
  readonly features: readonly (readonly number[])[];
  /** Families that patterns find claimed, and those that they find worded. */
  readonly made: number;
  readonly worded: number;
}

/** The features of sentences that are labelled as one. */
export function joined(seen: readonly { readonly features: SeenSentence["features"] }[]): number[][] {
  const groups: Set<number>[] = [];
  for (const { features } of seen)
    features.forEach((group, kind) => {
      groups[kind] ??= new Set();
      for (const hash of group) groups[kind].add(hash);
    });
  return groups.map((group) => [...group]);
}

/** The odds of each label, by features kind by kind. */
export const oddsOf = (model: Model, groups: readonly (readonly number[])[]): number[] =>
  addFeatures(model, groups, model.bias);

/** The sentences of a line that stands in no place. */
export function sentencesOf(text: string): { readonly features: number[][] }[] {
  const facts = analyseBlock(text);
  const groups = featuresOf(facts);
  return facts.sentences.map((sentence, at) => ({
    features: [...(groups[at] as number[][]), ownTraits(sentence)],
  }));
}

/** The sentences of a document in their places. */
export function sentencesIn(text: string, language: CopyLanguage): SeenSentence[] {
  const { blocks } = read(text, language);
  const facts = blocks.map((block) => analyseBlock(block.text));
  const whole = documentTopic([{ topic: topicShare(blocks, facts) }]);
  const placed = placeSentences(blocks, facts, whole, beginning, null).sentences;
  const signs = sectionSigns(placed);
  const cited = citedSentences(placed);
  const groups = facts.map(featuresOf);
  return placed
    .filter(({ block }) => block.kind !== "reference")
    .map((sentence) => {
      const { block, blockIndex, section } = sentence;
      const at = (facts[blockIndex] as BlockFacts).sentences.indexOf(sentence.facts);
      const citation = cited.get(sentence) ?? "none";
      const made = patternedClaims(sentence, citation, signs[section] ?? 0, 0);
      return {
        ...toSource(block, sentence.facts.start, sentence.facts.end),
        features: [
          ...((groups[blockIndex] as number[][][])[at] as number[][]),
          ...placeFeatures(sentence, citation),
        ],
        made: setOf(made.map(({ family }) => family)),
        worded: setOf(wordedIn(sentence)),
      };
    });
}

const wordedIn = ({ facts }: PlacedSentence) => [
  ...facts.claims.map(({ family }) => family),
  ...facts.cleared,
];

const setOf = (families: readonly ClaimFamily[]): number =>
  families.reduce((set, family) => set | maskOf(family), 0);

/** The features of each sentence of a block, kind by kind. */
function featuresOf(facts: BlockFacts): number[][][] {
  return sentenceFeatures(facts).map((groups) => groups.map((group) => group.map(({ hash }) => hash)));
}
