/** Whose voice a page speaks in: that of a house which offers exosomes, of somebody who tells of others, or neither. */

import { pageWeights } from "./learned/pageWeights.ts";
import { voiceWeights } from "./learned/voiceWeights.ts";

/** What is counted of a page's sentences; of none yet. */
export const noVoice = () => ({
  sentences: 0,
  /** Told as somebody's words. */
  speech: 0,
  /** In a report's manner; some count twice. */
  telling: 0,
  /** As the house to its reader: "we", "your". */
  offering: 0,
  /** In the manner of papers and guides: with references, "in this review", "no medical advice". */
  scholarly: 0,
  /** Telling writers what to write. */
  editorial: 0,
  /** Titles and headings of guides. */
  guide: 0,
  /** Of its own treatment, product or patients. */
  house: 0,
  /** Offers of exosomes, and those made with a verb or "our". */
  own: 0,
  said: 0,
  /** Prices of exosomes, and sentences on them with a price. */
  price: 0,
  priced: 0,
  /** Asking the reader to book or buy; naming exosomes with it; to buy. */
  call: 0,
  exosomeCall: 0,
  cart: 0,
  /** To those who resell or apply it. */
  trade: 0,
  reader: 0,
  benefit: 0,
  /** Says that it does not offer exosomes; says no when asked. */
  declined: 0,
  refused: 0,
  /** A course or a post on offer. */
  teaches: 0,
  announced: 0,
  onSale: 0,
  /** Sentences that by their words claim something. */
  claiming: 0,
});

export type VoiceTally = ReturnType<typeof noVoice>;

export const voiceSigns = Object.keys(noVoice()) as readonly (keyof VoiceTally)[];

export interface Voice {
  readonly tally: Readonly<VoiceTally>;
  /** Exosomes are its topic. */
  readonly titled: boolean;
  /** It claims effects. */
  readonly benefits: boolean;
  readonly claims: number;
}

type Sounds = Pick<Voice, "tally" | "titled" | "benefits">;

/** Shares of fewer sentences than these tell little. */
export const someSentences = 12;
/** A page of so many sentences has a voice; so much of it in a report's voice, and it is a report. */
const fewSentences = 20;
const reportShare = 0.25;
const houseShare = 0.1;

/** Announces a product and says that it is on sale. */
const announces = ({ tally, titled, benefits }: Sounds): boolean =>
  tally.announced > 0 && tally.onSale > 0 && titled && benefits;

/** As a whole it tells of others more than it speaks for itself. */
export function tellsOfOthers(voice: Sounds): boolean {
  const { sentences, telling, offering } = voice.tally;
  return sentences >= fewSentences && telling - offering > sentences * reportShare && !announces(voice);
}

const isGuide = ({ guide, editorial }: Readonly<VoiceTally>): boolean => guide > 0 || editorial >= 3;

/** A page of some length that offers nothing: news, education, a style guide. */
export const isNeutral = ({ tally }: Voice): boolean =>
  isGuide(tally) || (tally.sentences >= 8 && tally.call === 0);

/** Whether a page promotes exosomes: a few sentences by single signs, more by all of them together. */
export function isPromotion(voice: Voice): boolean {
  return voice.tally.sentences < someSentences
    ? promotesBySigns(voice)
    : weighsAsPromotion(voiceMeasures(voice));
}

/** What the verdict on a voice is made of: shares of its sentences, and whether there are any. */
export function voiceMeasures(voice: Voice): number[] {
  const { tally, titled, benefits, claims } = voice;
  const { sentences } = tally;
  const shareOf = (count: number): number => count / Math.max(1, sentences);
  const claimed = shareOf(claims);
  const measures = [
    Math.log(Math.max(1, sentences)) / 4,
    titled,
    benefits,
    promotesBySigns(voice),
    tellsOfOthers(voice),
    3 * Math.min(claimed, 0.6),
    ...[0.08, 0.15, 0.25].map((edge) => claimed > edge),
    announces(voice),
    tally.house >= 3,
    tally.own >= 2,
    tally.editorial >= 3,
    titled ? 3 * Math.min(claimed, 0.6) : 0,
    3 * Math.max(-0.5, Math.min(0.5, shareOf(tally.telling - tally.offering))),
    ...shared.map((sign) => 4 * Math.min(shareOf(tally[sign]), 0.4)),
    ...met.map((sign) => tally[sign] > 0),
  ];
  return measures.map(Number);
}

const shared = [
  "speech",
  "telling",
  "offering",
  "scholarly",
  "editorial",
  "house",
  "own",
  "said",
  "price",
  "priced",
  "call",
  "cart",
  "trade",
  "reader",
  "benefit",
  "guide",
] as const;
const met = [
  "speech",
  "scholarly",
  "editorial",
  "guide",
  "house",
  "own",
  "said",
  "price",
  "priced",
  "call",
  "exosomeCall",
  "cart",
  "trade",
  "reader",
  "declined",
  "refused",
  "teaches",
] as const;

/** By a logistic regression, learned from the labelled pages in test/corpus. */
const weighsAsPromotion = (measures: readonly number[]): boolean => weigh(measures, voiceWeights) > 0;

/** The logarithm of the odds; the first weight is the bias. */
function weigh(measures: readonly number[], weights: readonly number[]): number {
  let sum = weights[0] as number;
  for (let at = 0; at < measures.length; at++) sum += (measures[at] as number) * (weights[at + 1] as number);
  return sum;
}

/** The logarithm of the odds beyond which a page is one or the other. */
const plainly = 2;

/**
 * Whether a page sounds like one that promotes (1) or like one that does not (-1), before it is known what it claims: a
 * claim is more likely on the one. 0 where that is open, null where it is too short to tell. No finer, so that it seldom
 * changes while somebody writes.
 */
export function promotingDegree(tally: Readonly<VoiceTally>, titled: boolean): number | null {
  if (tally.sentences < someSentences) return null;
  return degreeOf(pageMeasures(tally, titled), pageWeights);
}

export function degreeOf(measures: readonly number[], weights: readonly number[]): number {
  const odds = weigh(measures, weights);
  if (odds > plainly) return 1;
  return odds < -plainly ? -1 : 0;
}

/** What that is made of. */
export function pageMeasures(tally: Readonly<VoiceTally>, titled: boolean): number[] {
  const { sentences } = tally;
  const shareOf = (count: number): number => count / Math.max(1, sentences);
  const claiming = 3 * Math.min(shareOf(tally.claiming), 0.6);
  const measures = [
    Math.log(Math.max(1, sentences)) / 4,
    titled,
    tellsOfOthers({ tally, titled, benefits: true }),
    tally.house >= 3,
    tally.own >= 2,
    tally.editorial >= 3,
    3 * Math.max(-0.5, Math.min(0.5, shareOf(tally.telling - tally.offering))),
    claiming,
    ...[0.1, 0.2, 0.3].map((edge) => shareOf(tally.claiming) > edge),
    titled ? claiming : 0,
    ...shared.map((sign) => 4 * Math.min(shareOf(tally[sign]), 0.4)),
    ...met.map((sign) => tally[sign] > 0),
  ];
  return measures.map(Number);
}

/** … as far as single signs tell. */
function promotesBySigns(voice: Voice): boolean {
  const { tally, titled, benefits } = voice;
  const { sentences, speech, telling, offering } = tally;
  const has = (sign: keyof VoiceTally): boolean => tally[sign] > 0;
  const house = titled && speech < 2 && benefits && (tally.house >= 4 || (tally.house >= 2 && has("priced")));
  const asked = has("call") && (has("exosomeCall") || (titled && sentences <= 8)) && speech < 2;
  // A page that tells what people said of others' prices: news.
  const reports = speech >= 4 && speech * 10 >= sentences && !has("call") && !has("cart");
  // One treatment of its own and one price are enough where it speaks for itself.
  const speaks =
    titled && benefits && has("house") && has("priced") && telling - offering <= sentences * houseShare;
  const strong =
    announces(voice) ||
    speaks ||
    (has("own") && !(reports && !has("said") && !has("house"))) ||
    house ||
    asked ||
    (has("price") && titled && speech < 2) ||
    (has("price") && has("call") && !reports) ||
    (has("trade") && titled);
  const weak = has("call") && (has("reader") || has("cart") || benefits || has("benefit")) && titled;
  return (
    (strong || weak) &&
    !tellsOfOthers(voice) &&
    !(has("declined") && !has("price")) &&
    !(has("refused") && !has("own")) &&
    !(has("teaches") && !has("own") && !has("cart")) &&
    !(isGuide(tally) && !(has("price") && (has("call") || has("trade"))))
  );
}
