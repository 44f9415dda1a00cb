/** The claims of a document: what its sentences say of exosomes, in their place, as far as they assert it. */

import { type ProseBlock, toSource } from "../reading/prose.ts";
import { type Citation, citedSentences } from "./citations.ts";
import { type Claim, type ClaimFamily, effectFamilies } from "./claim.ts";
import { type PlacedSentence, textOf } from "./context.ts";
import type { Topic } from "./documentTopic.ts";
import {
  hangsOnDenial,
  isHeldUp,
  isLabelledRefused,
  isLeftOpen,
  isVisitors,
  repeatsOthers,
} from "./hearsay.ts";
import { advises, isHeldUpPhrase } from "./heldUp.ts";
import { claimModel, maskOf, numberOf } from "./learned/families.ts";
import { addFeatures, placeFeatures } from "./learned/place.ts";
import { type Evidence, isClaimed, manyWords } from "./learned/verdict.ts";
import type { Guess } from "./learned/wording.ts";
import type { LocalClaim } from "./localClaim.ts";
import { placeClaims, theyGo } from "./placeClaims.ts";

/** Rules on what the product itself is made of: what a study used is not on offer. */
const materialFamilies: ReadonlySet<ClaimFamily> = new Set([
  "human-source-prohibited",
  "public-advertising-prohibited",
  "restricted-expression",
]);

/** A claim as its piece of the document makes it. Places are relative to the piece. */
export interface PieceClaim {
  readonly family: ClaimFamily;
  readonly shade: string | null;
  readonly start: number;
  readonly end: number;
  /** The answer that turns a question into the claim: text offsets of a block, perhaps of the next piece. */
  readonly answer: { readonly block: ProseBlock; readonly start: number; readonly end: number } | null;
}

/** What the blocks of a section name that bears on claims elsewhere in it; flags. */
const SectionSign = { purification: 1, plants: 2 } as const;

/** The signs of each section that a piece has a part in, by the numbers that its sentences carry. */
export function sectionSigns(placed: readonly PlacedSentence[]): number[] {
  const signs = [0];
  let last: ProseBlock | null = null;
  for (const { block, section } of placed) {
    // Each block is read once, however many sentences it holds.
    if (block === last) continue;
    last = block;
    while (signs.length <= section) signs.push(0);
    let sign = signs[section] as number;
    if (purification.test(block.text)) sign |= SectionSign.purification;
    if (plants.test(block.text)) sign |= SectionSign.plants;
    signs[section] = sign;
  }
  return signs;
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
  if (sentence.takenBack || isVisitors(sentence.block.text)) return noClaims;
  const patterned = patternedClaims(sentence, citation, sign, origin);
  if (patterned.length === 0 && sentence.facts.wording.guesses.length === 0) return noClaims;
  const evidence = evidenceOf(sentence, citation, patterned, promoting);
  const offersNothing = evidence.promoting < 0;
  const holdsUp = offersNothing && !sentence.underAdvice;
  const isHeld = (family: ClaimFamily): boolean => {
    // A page that offers nothing tells what is banned, and of whom.
    if (offersNothing && materialFamilies.has(family)) return false;
    const number = numberOf(family);
    return number === undefined || isClaimed(evidence, number);
  };
  // What the words of a question weigh tells nothing of the "yes" that makes it a claim.
  const affirmed = sentence.facts.question && sentence.answeredBy?.answer === "yes";
  // In the labelled copy four of five of the claims that a guide has its writers print are marked.
  const stands = affirmed || (patterned.length > 0 && advises(textOf(sentence)));
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

/** "Exosomes cure eczema.": exosomes, what they are said to be or to do, and not a word more. */
function saysNothingElse({ facts, block }: PlacedSentence, family: ClaimFamily): boolean {
  return facts.claims.some(
    ({ family: own, asserted, start, end }) =>
      own === family &&
      asserted &&
      exosomesAlone.test(block.text.slice(facts.start, start)) &&
      /^\W*$/.test(block.text.slice(end, facts.end)),
  );
}

/** All that a sentence says of a family stands in short phrases between inverted commas. */
function onlyHeldUp({ facts, block }: PlacedSentence, family: ClaimFamily): boolean {
  const own = facts.claims.filter((claim) => claim.family === family);
  const said = own.length > 0 ? own : facts.wording.guesses.filter((guess) => guess.family === family);
  return said.length > 0 && said.every(({ start, end }) => isHeldUpPhrase(block.text, facts, start, end));
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
  for (const claim of sentence.facts.claims) {
    if (claim.family === "purity-claim" && sign & SectionSign.purification) continue;
    if (claim.shade === "if-plant" && !(sign & SectionSign.plants)) continue;
    if (isMade(sentence, claim, citation)) claims.push(toClaim(sentence, claim, citation, origin));
  }
  for (const { family, shade, start, end } of placeClaims(sentence))
    claims.push({ family, shade, start: start - origin, end: end - origin, answer: null });
  return claims;
}

/** "Registration is not approval." */
const noApproval = /\b(?:not|no|never|isn[’']t|aren[’']t|nor|neither)\b[^.]{0,20}\b(?:approv\w+|endorse\w*)/i;

/** The same, said of the registration that stands before it: "…, an ISO-certified lab; neither is approval". */
const setsApart =
  /\b(?:(?:registration|registering|listing|certificat\w+|inspections?|accreditation|licen[cs]e|being (?:registered|listed|inspected)|this|that|which|it)\b[^.;]{0,12}\b(?:not|never|isn[’']t|doesn[’']t|no)\b[^.;]{0,20}\bapprov\w+|(?:neither|none of (?:this|these|that|them)) (?:is|are|means?|amounts to)\b[^.;]{0,12}\bapprov\w+)/i;

/** All that is known of a sentence, for a verdict on it. */
function evidenceOf(
  sentence: PlacedSentence,
  citation: Citation,
  patterned: readonly PieceClaim[],
  promoting: number | null,
): Evidence {
  let made = 0;
  for (const { family } of patterned) made |= maskOf(family);
  const odds = addFeatures(claimModel(), placeFeatures(sentence, citation), sentence.facts.wording.odds);
  const long = sentence.facts.words >= manyWords;
  return { odds, made, ...wordedIn(sentence), long, promoting: promoting ?? 0, brief: promoting === null };
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

/** What a claim out of scope is made of is plain: its own subject, its section, or "it" after that was named. */
function isOfAnother(sentence: PlacedSentence, { scope }: LocalClaim): boolean {
  if (scope === "other") return true;
  return scope === "pronoun" ? sentence.takesUp : openTopic(sentence) === "other";
}

/** Under "Don't write", or labelled so. */
function isListedToAvoid(sentence: PlacedSentence): boolean {
  if (isLabelledRefused(sentence.block.text, sentence.previous)) return true;
  return sentence.leadIn === "critical" && !sentence.facts.question && !setsRight.test(textOf(sentence));
}

/** A line of hashtags: those that claim are known word by word, and one that names a concern claims nothing. */
const hashtagsOnly = /^[^\p{L}\p{N}#]*(?:#[\p{L}\p{N}_]+[^\p{L}\p{N}_#]*)+$/u;

/** What a claim of the family wants is there: the method, the source, or the word that takes it back. */
function isMet(sentence: PlacedSentence, { family }: Guess, citation: Citation, sign: number): boolean {
  if (hashtagsOnly.test(textOf(sentence)) || isLeftOpen(textOf(sentence))) return true;
  if (sentence.entry || isListedAsNot(sentence, family)) return true;
  // Under another treatment's head, or in its row.
  if (sentence.block.kind === "cell" && sentence.topic === "other" && sentence.facts.topic !== "exosomes")
    return true;
  // Running text says its own between the wordings that it refuses; its words tell which is which.
  if (isListedToAvoid(sentence) && !runsOn(sentence)) return true;
  if (isDenied(sentence, family)) return true;
  // "Leaves pores looking smaller": a look, of which no pattern has found any part unframed.
  if (family === "appearance-overclaim" && onlyLooks.test(textOf(sentence)))
    return !sentence.facts.claims.some((claim) => claim.family === family);
  if (family === "registration-claim")
    return noApproval.test(textOf(sentence)) || setsApart.test(textOf(sentence));
  if (family === "potency-claim" && namesAssay(sentence.block)) return true;
  if (family === "purity-claim") return (sign & SectionSign.purification) !== 0;
  return family === "citation-missing" && (citation === "sentence" || sentence.block.kind === "heading");
}

/** Families that an outside "not" denies, whatever else their sentence says. */
const deniable: ReadonlySet<ClaimFamily> = new Set([
  ...effectFamilies,
  "penetration-claim",
  "injection-claim",
  "approval-claim",
  "proof-claim",
]);
const denies = /(?:\b(?:not|never|cannot|nor|neither)\b|n[’']t\b)[^.;:!?,]{0,24}$/i;
const startsDenied = /^\W*(?:\p{L}+ ){0,2}(?:(?:not|never|cannot)\b|\p{L}+n[’']t\b)/iu;

/** "They do not reach the dermis": said and denied in one breath. Little depth is denied in many ways ("blocks most of it"). */
function isDenied({ facts, block }: PlacedSentence, family: ClaimFamily): boolean {
  if (family === "penetration-claim" && facts.cleared.has(family)) return true;
  if (!deniable.has(family)) return false;
  const own = facts.claims.filter((claim) => claim.family === family);
  return (
    own.length > 0 &&
    own.every(
      ({ asserted, start, end }) =>
        !asserted &&
        (family === "penetration-claim" ||
          denies.test(block.text.slice(facts.start, start)) ||
          startsDenied.test(block.text.slice(start, end))),
    )
  );
}

const onlyLooks = /\b(?:leav|keep|mak|help)\w*\b[^.;:]*\blook(?:ing)? \p{L}/iu;

/** A sentence of running text, not a line of a list. */
const runsOn = (sentence: PlacedSentence): boolean =>
  (sentence.block.kind === "paragraph" || sentence.block.kind === "definition") &&
  !sentence.block.quoted &&
  /[.!?]\W*$/.test(textOf(sentence)) &&
  !isLabelledRefused(sentence.block.text, sentence.previous);

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

/** Under "Myths": "Fact: one session lasts for ever." */
const setsRight = /^\W*(?:facts?|truth|reality|the truth|in fact|in truth)\s*[:–—]/i;

/** In a list of what it does not do, or of those who should not have it. */
const isListedAsNot = (sentence: PlacedSentence, family: ClaimFamily): boolean =>
  sentence.leadIn === "negative" &&
  (sentence.inList || sentence.block.kind === "cell") &&
  family !== "safety-claim";

function inScope(sentence: PlacedSentence, claim: LocalClaim): boolean {
  switch (claim.scope) {
    case "exosomes":
      return true;
    case "other":
      return false;
    case "pronoun":
      if (speaksOfRivals(sentence)) return false;
      return sentence.antecedent === "exosomes" && openTopic(sentence) !== "other";
    default:
      return openTopic(sentence) === "exosomes";
  }
}

/** "Is it better than filler or toxin? They are injected …": the others, where exosomes were "it". */
function speaksOfRivals(sentence: PlacedSentence): boolean {
  const { asks, asked } = sentence;
  if (asks?.topic !== "other" || asks.subject === "other" || !/\b(?:it|this)\b/i.test(asked)) return false;
  return /^\W*(?:they|those|these)\b/i.test(textOf(sentence));
}

/** An answer without a subject of its own speaks of what was asked. */
function openTopic(sentence: PlacedSentence): Topic {
  const asked = sentence.asks;
  if (asked && asked.subject === "other" && asked.topic === "other") return "other";
  return sentence.topic;
}

function isMade(sentence: PlacedSentence, claim: LocalClaim, citation: Citation): boolean {
  const { facts } = sentence;
  if (sentence.block.kind === "reference") return false;
  if (!claim.asserted || !inScope(sentence, claim)) return false;
  if (sentence.entry || isListedToAvoid(sentence)) return false;
  if (isHeldUp(sentence.block.text, facts, sentence.next)) return false;
  if (claim.family !== "approval-forecast" && repeatsOthers(sentence.block.text, facts, sentence.previous))
    return false;
  if (hangsOnDenial(sentence.block.text, facts, sentence.previous)) return false;
  if (isListedAsNot(sentence, claim.family)) return false;
  if (claim.family === "registration-claim" && setsApart.test(textOf(sentence))) return false;
  // "Who can't have it? Anyone with psoriasis."
  if (sentence.asks?.leadIn === "negative" && !facts.question && effectFamilies.has(claim.family))
    return false;
  const askedOf =
    facts.question &&
    facts.words <= (asksOf.test(textOf(sentence)) ? 4 : 6) &&
    sentence.answeredBy?.answer === "yes";
  if (claim.bare && claim.family !== "disease-claim" && sentence.block.table?.column === 0) return false;
  if (claim.bare && !askedOf && !(promised(sentence) && sentence.leadIn !== "negative")) return false;
  // A row "Approved by the FDA | not one product".
  if (sentence.block.table?.column === 0 && sentence.next?.answer === "no") return false;
  if (!claim.bare && sentence.granted === false) return false;
  if (claim.shade === "if-denied") return facts.question && answeredNo(sentence, claim);
  if (facts.question && !answeredYes(sentence, claim)) return false;
  if (
    sentence.next?.contradicts &&
    !facts.question &&
    (sentence.block.kind !== "heading" || facts.attributed) &&
    (isReportLike(claim) || facts.attributed)
  )
    return false;
  if (materialFamilies.has(claim.family) && claim.research === "reported") return false;
  // "In mice, vesicles reached the follicle": what a study saw.
  if (claim.family === "penetration-claim" && claim.research === "reported") return false;
  if (claim.family === "potency-claim" && namesAssay(sentence.block)) return false;
  if (effectFamilies.has(claim.family)) return effectStands(claim, citation);
  if (claim.family === "citation-missing")
    return (
      (citation === "none" || (citation === "paragraph" && claim.research === "flat")) &&
      !facts.question &&
      sentence.block.kind !== "heading" &&
      !(facts.words <= 10 && leadsToList.test(sentence.block.text))
    );
  return true;
}

/** "In our consumer test (n = 62):" leads to what was found. */
const leadsToList = /^\W*(?:in|from|results of) [^.]*:\s*$/i;

/** A method that says what "pure" means, named in the same section. */
const purification =
  /tangential flow|ultracentrifug|size[- ]exclusion|chromatograph|ultrafiltration|density gradient|immunoaffinity/i;

/** "They talk to your cells" is said of a plant's exosomes only where a plant is named. */
const plants =
  /\b(?:plants?|botanicals?|vegan|ros(?:e|es|a)|apples?|centella|cica|ginseng|grapes?|lotus|edelweiss|aloe|citrus|alga[el]?|seaweed|lavender|petals?|callus|orchid|green tea|lime|fig|birch|rice|moss|fern|hemp|mint|thyme|sage|basil|rosemary|cucumber|carrot|broccoli|tomato|olive|oat|barley|soy|hibiscus|camellia|peony|violet|ginkgo|nettle|dandelion|cactus|coconut|argan|mushroom|kelp|petal|leaf|leaves|roots?|seeds?)\b/i;

/** A count with its assay in the same paragraph is a measurement. */
const countedByMethod =
  /nanoparticle tracking|\bNTA\b|flow[- ]cytometry|dynamic light scattering|\bDLS\b|resistive pulse|\bTRPS\b|\bMADLS\b/i;

const assays = new WeakMap<ProseBlock, boolean>();

function namesAssay(block: ProseBlock): boolean {
  let names = assays.get(block);
  if (names === undefined) {
    names = countedByMethod.test(block.text);
    assays.set(block, names);
  }
  return names;
}

/** Only what reads as a report of others can be taken back by the next sentence. */
function isReportLike(claim: LocalClaim): boolean {
  return claim.quoted || claim.research !== "none" || claim.family === "exemption-claim";
}

/** A question proper, and no concern with a question mark. */
const asksOf =
  /^\W*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|what|who|how|why|when|where|which|any)\b/i;

const describes =
  /\b(?:can|may|might|affects?)\b|\b(?:is|are) (?:an?|one|very|often|usually|caused|common)\b/i;

/** A lead-in, a row head or the question before promises what is listed here. */
function promised(sentence: PlacedSentence): boolean {
  if (sentence.facts.words > 14) return false;
  // "Hair loss can be distressing": a sentence about the concern, no item of a list.
  if (sentence.block.kind === "paragraph" && describes.test(textOf(sentence))) return false;
  if (
    sentence.leadIn === "benefit" &&
    (sentence.inList || sentence.block.kind === "cell" || sentence.block.kind === "paragraph")
  )
    return true;
  return sentence.asks?.leadIn === "benefit" && sentence.asks.topic !== "other";
}

function effectStands(claim: LocalClaim, citation: Citation): boolean {
  if (claim.research === "none") return true;
  if (claim.research === "reported") return false;
  return citation === "none";
}

function answeredYes(sentence: PlacedSentence, claim: LocalClaim): boolean {
  const { facts } = sentence;
  const answer = sentence.answeredBy;
  if (!answer) return isLeadInQuestion(sentence, claim);
  const restated = answer.claims.some((c) => c.family === claim.family && c.asserted && !c.bare);
  if (claim.family === "safety-claim") return answer.answer === "yes" && !restated;
  // The answer is the claim.
  if (claim.bare && sentence.answerBlock && facts.words <= 7) {
    const text = sentence.answerBlock.text.slice(answer.start, answer.end);
    if (theyGo.test(text) && answer.claims.every(({ family }) => family === "citation-missing")) return false;
  }
  const namesIt =
    answer.topic === "exosomes" && answer.words <= 3 && answer.answer === null && !answer.question;
  if (answer.answer !== "yes" && !namesIt) return isLeadInQuestion(sentence, claim);
  return !restated;
}

/** "Does it need a fridge? No." */
function answeredNo({ answeredBy }: PlacedSentence, claim: LocalClaim): boolean {
  return (
    answeredBy?.answer === "no" && !answeredBy.claims.some((c) => c.family === claim.family && c.asserted)
  );
}

/** "Bad knees? Exosome shots from Thursday": a symptom asked of the reader, and the offer after it. */
function isLeadInQuestion(sentence: PlacedSentence, claim: LocalClaim): boolean {
  if (claim.family !== "disease-claim" || !claim.bare) return false;
  return sentence.answeredBy?.topic === "exosomes" && sentence.answeredBy.answer !== "no";
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
