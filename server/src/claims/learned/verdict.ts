/**
 * Which families a sentence claims, by what the patterns have made of it and what its words and place weigh: a second
 * logistic regression, over a few dozen measures of both, learned from copy that the patterns were not written for.
 */
import type { ClaimFamily } from "../claim.ts";
import { anything, learnedFamilies, maskOf, numberOf } from "./families.ts";
import { verdictWeights } from "./verdictWeights.ts";
import { hopeless } from "./wording.ts";

/** As probable as a family has to be. */
const likely = 0.6;
/** … where a pattern has found it. */
const standing = 0.55;
/** … beside another: a sentence that claims seldom means half of it. */
const beside = 0.35;
/**
 * … and where its words are the claim by themselves, save on a page that offers nothing: there they are spoken of. Copy
 * has more of them than any corpus has seen.
 */
const plainlyWorded = 0.08;
/** … and where it is all that is claimed, or a disease, with little around it to tell how it is meant: "Exosomes are FDA-approved." */
const alone = 0.12;
/** … and where a disease is said to be treated: of all claims the one to miss least. */
const cures = 0.25;
/** Where words and place speak as much for some claim, the likeliest family is claimed from here on. */
const something = 0.5;
const leading = 0.35;
const plain: ReadonlySet<ClaimFamily> = new Set(["hype", "purity-claim"]);
/** Words that speak more against a family than this make it no claim, however much the sentence sounds like one. */
const against = -1;
const limit = 8;
const uncited = maskOf("citation-missing");

const effects: readonly number[] = (
  ["disease-claim", "structure-function-claim", "appearance-overclaim"] as const
).map((family) => numberOf(family) as number);

/** Words of a long sentence. */
export const manyWords = 22;

/** What is known of a sentence. Sets of families have a bit for each (see `maskOf`). */
export interface Evidence {
  /** With `anything`: the logarithm of the odds, by wording and place. */
  readonly odds: readonly number[];
  /** How much further one of the two that weigh goes than the other. */
  readonly gaps: readonly number[];
  /** What patterns have found claimed. */
  readonly made: number;
  /** What they have found worded, claimed or not. */
  readonly seen: number;
  /** Of that, what the sentence takes back, and what it says of something else than exosomes. */
  readonly denied: number;
  readonly elsewhere: number;
  /** It is as long as those of essays are: patterns find more in it by chance. */
  readonly long: boolean;
  /** Whether its page promotes: see `promotingDegree`. */
  readonly promoting: number;
  /** It is a caption, a line, a first sentence: too little to tell what it is. */
  readonly brief: boolean;
}

const holds = (families: number, family: number): boolean => ((families >> family) & 1) === 1;

/**
 * Which of some families a sentence claims, as a set. Where words and place say that it claims something, and no family
 * is likely by itself, it is the likeliest.
 */
export function claimedOf(evidence: Evidence, families: readonly number[]): number {
  let claimed = 0;
  let besides = 0;
  let likeliest = -1;
  let most = leading;
  for (const family of families) {
    const probability = probabilityOf(evidence, family);
    const isMade = holds(evidence.made, family);
    if (isMade && probability >= beside) besides |= 1 << family;
    if (probability >= (isMade ? standingOf(evidence, family) : likely)) claimed |= 1 << family;
    else if (probability > most) {
      most = probability;
      likeliest = family;
    }
  }
  if (claimed !== 0) return claimed | besides;
  return likeliest < 0 || (evidence.odds[anything] as number) < something ? 0 : 1 << likeliest;
}

function probabilityOf(evidence: Evidence, family: number): number {
  if (!isWorthDeciding(evidence, family)) return 0;
  const isMade = holds(evidence.made, family);
  if (!isMade && (evidence.odds[family] as number) < against) return 0;
  const measures = sharedMeasures(evidence, family);
  let sum = verdictWeights[0] as number;
  for (let at = 0; at < measures.length; at++)
    sum += (measures[at] as number) * (verdictWeights[at + 1] as number);
  // Of the measures that each family has for itself only its own are not 0.
  flagsOf(evidence, family).forEach((flag, kind) => {
    sum += flag * (verdictWeights[measures.length + 1 + kind * anything + family] as number);
  });
  return 1 / (1 + Math.exp(-sum));
}

function standingOf({ promoting, brief, made }: Evidence, number: number): number {
  const family = learnedFamilies[number] as ClaimFamily;
  const only = (made & ~uncited) === 1 << number;
  if (brief && family !== "citation-missing" && (only || family === "disease-claim")) return alone;
  if (promoting < 0) return standing;
  if (plain.has(family)) return plainlyWorded;
  return family === "disease-claim" ? cures : standing;
}

/** Whether there is anything that speaks for a family. */
export const isWorthDeciding = ({ odds, made }: Evidence, family: number): boolean =>
  (odds[family] as number) > hopeless || holds(made, family);

const over = (value: number, edges: readonly number[]): number[] =>
  edges.map((edge) => Math.max(0, value - edge));

const clip = (value: number): number => Math.max(-limit, Math.min(limit, value));

const ownEdges = [-4, -2, -1, 0, 1, 2];
const madeEdges = [-4, -2, 0, 2];
const seenEdges = [-2, 0, 2];

/** Whether a family is there to be decided (always), found claimed, found worded only; on what page. */
function flagsOf({ made, seen, promoting }: Evidence, family: number): readonly [1, number, number, number] {
  const isMade = holds(made, family) ? 1 : 0;
  return [1, isMade, isMade === 0 && holds(seen, family) ? 1 : 0, promoting];
}

/** What the verdict on a family is made of. */
export function measuresOf(evidence: Evidence, family: number): number[] {
  const measures = sharedMeasures(evidence, family);
  for (const flag of flagsOf(evidence, family))
    for (let other = 0; other < anything; other++) measures.push(other === family ? flag : 0);
  return measures;
}

/** Those that families have in common. */
function sharedMeasures(evidence: Evidence, family: number): number[] {
  const { odds, gaps, made, denied, elsewhere, long, promoting } = evidence;
  const gap = clip(gaps[family] as number) / 2;
  const someGap = clip(gaps[anything] as number) / 2;
  const own = clip(odds[family] as number);
  const some = clip(odds[anything] as number);
  const [, isMade, isSeen] = flagsOf(evidence, family);
  const isLong = long ? 1 : 0;
  const isDenied = isMade === 0 && holds(denied, family) ? 1 : 0;
  const isElsewhere = isMade === 0 && holds(elsewhere, family) ? 1 : 0;
  const besides = isMade === 0 && made !== 0 ? 1 : 0;
  const isEffect = effects.includes(family);
  const otherEffect = isEffect && isMade === 0 && effects.some((other) => holds(made, other)) ? 1 : 0;
  let greatest = own;
  let above = 0;
  for (let other = 0; other < anything; other++) {
    const odd = clip(odds[other] as number);
    if (odd > greatest) greatest = odd;
    if (odd > own) above++;
  }
  const greatestEffect = Math.max(...effects.map((effect) => clip(odds[effect] as number)));
  const first = above === 0 ? 1 : 0;
  return [
    ...over(own, ownEdges),
    ...over(some, ownEdges),
    isMade,
    isSeen,
    besides,
    otherEffect,
    isEffect ? greatestEffect - own : 0,
    greatest - own,
    Math.min(above, 3),
    first,
    first * some,
    first * own,
    ...over(own, madeEdges).map((value) => value * isMade),
    ...over(some, madeEdges).map((value) => value * isMade),
    ...over(own, seenEdges).map((value) => value * isSeen),
    besides * own,
    besides * some,
    promoting,
    promoting * isMade,
    promoting * isSeen,
    promoting * besides,
    promoting * own,
    promoting * some,
    Math.abs(promoting),
    isLong,
    isLong * isMade,
    isLong * own,
    isLong * some,
    isLong * isMade * own,
    isLong * isMade * some,
    promoting * isMade * own,
    promoting * isMade * some,
    isMade * Math.min(own, some),
    isMade * Math.max(0, -3 - own),
    isMade * Math.max(0, -3 - some),
    isDenied,
    isDenied * own,
    isDenied * some,
    isElsewhere,
    isElsewhere * own,
    isElsewhere * some,
    gap,
    someGap,
    isMade * gap,
    isMade * someGap,
    isDenied * gap,
    isDenied * someGap,
    promoting * gap,
    promoting * someGap,
    isLong * gap,
    isLong * someGap,
  ];
}
