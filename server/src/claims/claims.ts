/** The claims of a document: what its sentences say of exosomes, in their place, as far as they assert it. */
import { type ProseBlock, toSource } from "../reading/prose.ts";
import { type Citation, citedSentences } from "./citations.ts";
import type { Claim, ClaimFamily } from "./claim.ts";
import { inScope, isOfAnother } from "./claimScope.ts";
import { isMet } from "./clearing.ts";
import type { PlacedSentence } from "./context.ts";
import { isVisitors } from "./hearsay.ts";
import { isHeldUpPhrase, isReplaced } from "./heldUp.ts";
import { isMade, materialFamilies } from "./isMade.ts";
import { claimModel, maskOf, numberOf } from "./learned/families.ts";
import { addFeatures, placeFeatures } from "./learned/place.ts";
import { bothOdds, readOdds } from "./learned/reading.ts";
import { claimedOf, type Evidence, manyWords } from "./learned/verdict.ts";
import type { Guess } from "./learned/wording.ts";
import type { LocalClaim } from "./localClaim.ts";
import { placeClaims } from "./placeClaims.ts";
import { SectionSign } from "./sectionSigns.ts";

/** A claim as its piece of the document makes it. Places are relative to the piece. */
export interface PieceClaim {
  readonly family: ClaimFamily;
  readonly shade: string | null;
  readonly start: number;
  readonly end: number;
  /** The answer that turns a question into the claim: text offsets of a block, perhaps of the next piece. */
  readonly answer: { readonly block: ProseBlock; readonly start: number; readonly end: number } | null;
}

/** What a piece has to know of the whole document. */
export interface WholeDocument {
  /** Of its sections, by the numbers that the piece's sentences carry (see `sectionSigns`). */
  readonly signs: readonly number[];
  /** Whether it promotes: see `promotingDegree`. */
  readonly promoting: number | null;
}

/** The claims of a piece that begins at `origin`. */
export function claimsOfPiece(
  placed: readonly PlacedSentence[],
  origin: number,
  { signs, promoting }: WholeDocument,
): PieceClaim[] {
  const cited = citedSentences(placed);
  const claims: PieceClaim[] = [];
  let asked: Guessed | null = null;
  for (const sentence of placed) {
    if (sentence.block.kind === "reference") continue;
    const own = claimsOfSentence(
      sentence,
      cited.get(sentence) ?? "none",
      signs[sentence.section] ?? 0,
      promoting,
      origin,
    );
    // A question whose answer makes the claim is no second one.
    if (asked) for (const claim of asked.guesses) if (!makes(own, claim.family)) claims.push(claim);
    asked = sentence.facts.question ? own : null;
    for (const claim of own.made) claims.push(claim);
    if (!asked) for (const claim of own.guesses) claims.push(claim);
  }
  if (asked) for (const claim of asked.guesses) claims.push(claim);
  return claims;
}

/** The claims of a sentence: those that patterns found, and those that its words weigh for. */
interface Guessed {
  readonly made: readonly PieceClaim[];
  readonly guesses: readonly PieceClaim[];
}
const noClaims: Guessed = { made: [], guesses: [] };

const makes = ({ made, guesses }: Guessed, family: ClaimFamily): boolean =>
  made.some((claim) => claim.family === family) || guesses.some((claim) => claim.family === family);

function claimsOfSentence(
  sentence: PlacedSentence,
  citation: Citation,
  sign: number,
  promoting: number | null,
  origin: number,
): Guessed {
  if (sentence.takenBack || (isVisitors(sentence.block.text) && !sentence.facts.question)) return noClaims;
  const patterned = patternedClaims(sentence, citation, sign, origin);
  if (patterned.length === 0 && sentence.facts.wording.guesses.length === 0) return noClaims;
  const evidence = evidenceOf(sentence, citation, patterned, promoting);
  const offersNothing = evidence.promoting < 0;
  const holdsUp = offersNothing && !sentence.underAdvice;
  const claimed = claimedOf(
    evidence,
    [...new Set([...patterned, ...sentence.facts.wording.guesses].map(({ family }) => family))].flatMap(
      (family) => numberOf(family) ?? [],
    ),
  );
  const isHeld = (family: ClaimFamily): boolean => {
    // A page that offers nothing tells what is banned, and of whom.
    if (offersNothing && materialFamilies.has(family)) return false;
    const number = numberOf(family);
    return number === undefined || ((claimed >> number) & 1) === 1;
  };
  // What the words of a question weigh tells nothing of the "yes" that makes it a claim.
  const affirmed = sentence.facts.question && sentence.answeredBy?.answer === "yes";
  // In the labelled copy four of five of the claims that a guide has its writers print are marked.
  const stands = affirmed || (patterned.length > 0 && sentence.facts.advised);
  const made = stands
    ? patterned
    : patterned.filter(
        ({ family }) =>
          (isHeld(family) || saysNothingElse(sentence, family)) && !(holdsUp && onlyHeldUp(sentence, family)),
      );
  const guesses = sentence.facts.wording.guesses
    .filter(({ family }) => !patterned.some((claim) => claim.family === family) && isHeld(family))
    .filter(({ family }) => !(holdsUp && onlyHeldUp(sentence, family)))
    .filter(
      (guess) => !isMet(sentence, guess, citation, sign) && !made.some((claim) => excludes(claim, guess)),
    )
    .map((guess) => toClaim(sentence, { ...guess, shade: null }, citation, origin));
  return { made, guesses };
}

const exosomesAlone =
  /^\W*(?:(?:our|the|these|all|plant|human|topical) ){0,2}exosom(?:es?|al)(?: (?:serums?|facials?|therapy|therapies|treatments?|creams?|products?))? *(?:(?:is|are|can|will) )?$/i;

/** Where exosomes were named last. */
const pronounAlone = /^\W*(?:it|they|this|these) (?:(?:is|are|can|will) )?$/i;

const owner = /^\W*(?:our|the|a|an|this)? *$/i;
const productAlone =
  /^ *exosom(?:es?|al)(?: (?:serums?|facials?|therapy|therapies|treatments?|creams?|products?))?\W*$/i;

/** "Exosomes cure eczema.", "It regrows hair.", "Our miracle exosome serum": exosomes, what they are said to be or to do, and not a word more. */
function saysNothingElse(sentence: PlacedSentence, family: ClaimFamily): boolean {
  const { facts, block, topic, antecedent } = sentence;
  const ofThem = topic === "exosomes" && antecedent === "exosomes";
  return facts.claims.some(({ family: own, asserted, start, end }) => {
    if (own !== family || !asserted) return false;
    const before = block.text.slice(facts.start, start);
    const after = block.text.slice(end, facts.end);
    return exosomesAlone.test(before) || (ofThem && pronounAlone.test(before))
      ? /^\W*$/.test(after)
      : owner.test(before) && productAlone.test(after);
  });
}

/** All that a sentence says of a family stands in short phrases between inverted commas, or was replaced. */
function onlyHeldUp({ facts, block }: PlacedSentence, family: ClaimFamily): boolean {
  const own = facts.claims.filter((claim) => claim.family === family);
  const said = own.length > 0 ? own : facts.wording.guesses.filter((guess) => guess.family === family);
  return (
    said.length > 0 &&
    said.every(
      ({ start, end }) => isHeldUpPhrase(block.text, facts, start, end) || isReplaced(block.text, facts, end),
    )
  );
}

/** What is said of a lab's approval is said of its registration. */
function excludes(made: PieceClaim, guess: Guess): boolean {
  return legal.has(made.family) && legal.has(guess.family);
}

const legal: ReadonlySet<ClaimFamily> = new Set([
  "approval-claim",
  "registration-claim",
  "approval-forecast",
]);

/** What the patterns find claimed in a sentence of a piece that begins at `origin`. */
export function patternedClaims(
  sentence: PlacedSentence,
  citation: Citation,
  sign: number,
  origin: number,
): PieceClaim[] {
  const claims: PieceClaim[] = [];
  const own = sentence.facts.claims.filter((claim) => {
    if (claim.family === "purity-claim" && sign & SectionSign.purification) return false;
    if (claim.shade === "if-plant" && !(sign & SectionSign.plants)) return false;
    return isMade(sentence, claim, citation);
  });
  for (const claim of own) {
    // "Calms inflammation by changing cells": the list promises what is said to be done.
    if (claim.bare && own.some(({ family, bare }) => family === claim.family && !bare)) continue;
    claims.push(toClaim(sentence, claim, citation, origin));
  }
  for (const { family, shade, start, end } of placeClaims(sentence))
    claims.push({ family, shade, start: start - origin, end: end - origin, answer: null });
  return claims;
}

/** All that is known of a sentence, for a verdict on it. */
function evidenceOf(
  sentence: PlacedSentence,
  citation: Citation,
  patterned: readonly PieceClaim[],
  promoting: number | null,
): Evidence {
  let made = 0;
  for (const { family } of patterned) made |= maskOf(family);
  const features = placeFeatures(sentence, citation);
  const weighed = addFeatures(claimModel(), features, sentence.facts.wording.odds);
  const known = bothOdds(weighed, () => readOdds(sentence, features[0] as number[]));
  const long = sentence.facts.words >= manyWords;
  return {
    ...known,
    made,
    ...wordedIn(sentence),
    long,
    promoting: promoting ?? 0,
    brief: promoting === null,
  };
}

/** The families that patterns find worded in a sentence, and why they may be no claims of it. */
export function wordedIn(sentence: PlacedSentence): Pick<Evidence, "seen" | "denied" | "elsewhere"> {
  let denied = 0;
  let elsewhere = 0;
  let here = 0;
  let vague = 0;
  for (const family of sentence.facts.cleared) denied |= maskOf(family);
  for (const claim of sentence.facts.claims) {
    const family = maskOf(claim.family);
    if (!claim.asserted) denied |= family;
    else if (inScope(sentence, claim)) here |= family;
    else if (isOfAnother(sentence, claim)) elsewhere |= family;
    else vague |= family;
  }
  here |= vague;
  return { seen: here | denied | elsewhere, denied: denied & ~here, elsewhere: elsewhere & ~here };
}

/** The claims of pieces in their places in the source, and the problems of citations among them. */
export function collectClaims(
  pieces: Iterable<{ readonly start: number; readonly claims: readonly PieceClaim[] }>,
  problems: readonly Claim[],
): Claim[] {
  const claims: Claim[] = [];
  for (const { start: origin, claims: own } of pieces) {
    for (const { family, shade, start, end, answer } of own) {
      const made = { family, shade, start: origin + start, end: origin + end };
      if (!answer) claims.push(made);
      else {
        const place = toSource(answer.block, answer.start, answer.end);
        claims.push({
          ...made,
          related: { ...place, message: "This answer turns the question into a claim." },
        });
      }
    }
  }
  for (const problem of problems) claims.push(problem);
  return dedupe(claims.sort((a, b) => a.start - b.start || a.end - b.end));
}

function toClaim(
  { block, facts, answerBlock, answeredBy }: PlacedSentence,
  claim: Pick<LocalClaim, "family" | "shade" | "start" | "end">,
  citation: Citation,
  origin: number,
): PieceClaim {
  const shade =
    claim.family === "proof-claim" && citation !== "none"
      ? "cited"
      : claim.shade === "if-plant" || claim.shade === "if-denied"
        ? null
        : claim.shade;
  const { start, end } = toSource(block, claim.start, claim.end);
  const answer =
    facts.question && answerBlock && answeredBy
      ? { block: answerBlock, start: answeredBy.start, end: answeredBy.end }
      : null;
  return { family: claim.family, shade, start: start - origin, end: end - origin, answer };
}

/** Overlapping claims of a family are one. `claims` are in the order of the text. */
function dedupe(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const lastOf = new Map<ClaimFamily, number>();
  for (const claim of claims) {
    const index = lastOf.get(claim.family);
    const other = index === undefined ? undefined : kept[index];
    if (index === undefined || !other || other.end <= claim.start) {
      lastOf.set(claim.family, kept.length);
      kept.push(claim);
    } else kept[index] = { ...other, end: Math.max(other.end, claim.end) };
  }
  return kept;
}
