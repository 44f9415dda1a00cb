/** The claims of a document: what its sentences say of exosomes, in their place, as far as they assert it. */

import { wordKey } from "../language/spelling.ts";
import { type CitationMarker, type ProseBlock, type ReferenceEntry, toSource } from "../reading/prose.ts";
import { analyseBlock, type SentenceFacts } from "./blockFacts.ts";
import type { Claim, ClaimFamily } from "./claim.ts";
import type { PlacedSentence, Topic } from "./context.ts";
import { Acts, effectVerbs } from "./effects/words.ts";
import { hangsOnDenial, isHeldUp, repeatsOthers } from "./hearsay.ts";
import { claimModel, maskOf, numberOf } from "./learned/families.ts";
import { addFeatures, type Citation, placeFeatures } from "./learned/place.ts";
import { type Evidence, verdict } from "./learned/verdict.ts";
import type { Guess } from "./learned/wording.ts";
import type { LocalClaim } from "./localClaim.ts";
import { isTestimonial } from "./testimonial.ts";

const effectFamilies: ReadonlySet<ClaimFamily> = new Set([
  "disease-claim",
  "structure-function-claim",
  "appearance-overclaim",
]);

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
export const SectionSign = { purification: 1, plants: 2 } as const;

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

/** The claims of a piece that begins at `origin`; `signs` are those of whole sections. */
export function claimsOfPiece(
  placed: readonly PlacedSentence[],
  origin: number,
  signs: readonly number[],
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
  origin: number,
): Guessed {
  const patterned = patternedClaims(sentence, citation, sign, origin);
  if (patterned.length === 0 && sentence.facts.wording.guesses.length === 0) return noClaims;
  const claimed = verdict(evidenceOf(sentence, citation, patterned));
  const made = patterned.filter(({ family }) => numberOf(family) === undefined || claimed.has(family));
  const guesses = sentence.facts.wording.guesses
    .filter(({ family }) => claimed.has(family) && !patterned.some((claim) => claim.family === family))
    .filter(
      (guess) => !isMet(sentence, guess, citation, sign) && !made.some((claim) => excludes(claim, guess)),
    )
    .map((guess) => toClaim(sentence, { ...guess, shade: null }, citation, origin));
  return { made, guesses };
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

/** All that is known of a sentence, for a verdict on it. */
export function evidenceOf(
  sentence: PlacedSentence,
  citation: Citation,
  patterned: readonly PieceClaim[],
): Evidence {
  const { claims, cleared, wording } = sentence.facts;
  let made = 0;
  let seen = 0;
  for (const { family } of patterned) made |= maskOf(family);
  for (const { family } of claims) seen |= maskOf(family);
  for (const family of cleared) seen |= maskOf(family);
  return { odds: addFeatures(claimModel(), placeFeatures(sentence, citation), wording.odds), made, seen };
}

/** Under "Don't write". */
function isListedToAvoid(sentence: PlacedSentence): boolean {
  return sentence.leadIn === "critical" && !sentence.facts.question && !setsRight.test(textOf(sentence));
}

/** What a claim of the family wants is there: the method, the source, the assay, or the word that takes it back. */
function isMet(sentence: PlacedSentence, { family }: Guess, citation: Citation, sign: number): boolean {
  if (sentence.facts.cleared.has(family) || isListedToAvoid(sentence)) return true;
  if (family === "registration-claim") return noApproval.test(textOf(sentence));
  if (family === "purity-claim") return (sign & SectionSign.purification) !== 0;
  if (family === "citation-missing") return citation === "sentence" || sentence.block.kind === "heading";
  return family === "potency-claim" && namesAssay(sentence.block);
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

/** Under "Myths": "Fact: one session lasts for ever." */
const setsRight = /^\W*(?:facts?|truth|reality|the truth|in fact|in truth)\s*[:–—]/i;

/** Which sentences carry a citation, or stand in a paragraph whose last sentence does. */
export function citedSentences(placed: readonly PlacedSentence[]): Map<PlacedSentence, Citation> {
  const result = new Map<PlacedSentence, Citation>();
  const lastOfBlock = new Map<number, PlacedSentence>();
  for (const sentence of placed) lastOfBlock.set(sentence.blockIndex, sentence);
  for (const sentence of placed) {
    if (carriesCitation(sentence)) result.set(sentence, "sentence");
    else {
      const last = lastOfBlock.get(sentence.blockIndex);
      if (last && last !== sentence && carriesCitation(last)) result.set(sentence, "paragraph");
    }
  }
  return result;
}

const identifier = /\b(?:doi:?\s*10\.|(?:doi:|PMID |NCT )\[|10\.\d{4,9}\/|PMID:?\s*\d|PMC\d|NCT\d|arXiv:)/i;
const scholarlyLink =
  /doi\.org|pubmed|ncbi|clinicaltrials|nature\.com|sciencedirect|wiley|springer|jamanetwork|nejm|thelancet|bmj|frontiersin|mdpi|academic\.oup|plos|study|trial|journal|abstract|article/i;

function carriesCitation({ facts, block }: PlacedSentence): boolean {
  for (const mark of block.marks) {
    if (mark.kind === "citation" && mark.start > facts.start && mark.start <= facts.end + 1) return true;
    if (
      mark.kind === "link" &&
      mark.start >= facts.start &&
      mark.end <= facts.end + 1 &&
      scholarlyLink.test(mark.target ?? "")
    )
      return true;
  }
  return identifier.test(block.text.slice(facts.start, facts.end));
}

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
function speaksOfRivals({ asks, asked, facts, block }: PlacedSentence): boolean {
  if (asks?.topic !== "other" || asks.subject === "other" || !/\b(?:it|this)\b/i.test(asked)) return false;
  return /^\W*(?:they|those|these)\b/i.test(block.text.slice(facts.start, facts.end));
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
  if (isListedToAvoid(sentence)) return false;
  if (isHeldUp(sentence.block.text, facts, sentence.next)) return false;
  if (claim.family !== "approval-forecast" && repeatsOthers(sentence.block.text, facts, sentence.previous))
    return false;
  if (hangsOnDenial(sentence.block.text, facts, sentence.previous)) return false;
  if (
    sentence.leadIn === "negative" &&
    (sentence.inList || sentence.block.kind === "cell") &&
    claim.family !== "safety-claim"
  )
    return false;
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
const textOf = ({ block, facts }: PlacedSentence): string => block.text.slice(facts.start, facts.end);

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

/** "Crow's feet? Clipped. Tone? Evened.": one participle that tells what became of it. */
const doneTo = /^\W*(?:\w+ly |now |all |well and truly )?([a-z]+)\W*$/i;

function tellsDone(cell: string): boolean {
  const word = doneTo.exec(cell)?.[1]?.toLowerCase() ?? "";
  return effectVerbs.get(wordKey(word))?.form === "past";
}

/** "Jawline? Sharper. Pores? Invisible." */
const becomes =
  /^\W*(?:visibly |much |so |way |finally )?(?:sharper|higher|tighter|smaller|invisible|softer|smoother|brighter|firmer|lifted|plumper|thicker|fuller|denser|clearer|lighter|faded|halved|erased|gone|where|history|banished|vanished|restored|rebuilt|repaired|calmer|stronger|flatter|fewer|less|ghosted|dumped|evicted|cancell?ed|deleted|unfollowed|blocked|muted|fired|retired|dusted|toast|over|outta here|out of here|sent packing|shown the door|never (?:met|heard of|knew) (?:them|her|him|it)|see (?:ya|you)|bye(?:[- ]bye)?|adios|so long|no more|not any ?more|old news|dealt with|taken care of|under control|melted|ironed out|on the run)\W*$/i;

/** "How soon? Straight away.", "How long does it last? For life." */
function isPromptOrLasting({ facts, block, asks, asked, rowHead }: PlacedSentence): boolean {
  if (facts.claims.some((c) => c.family === "guarantee-claim")) return false;
  const head = rowHead?.keys(6) ?? "";
  if (/\b(?:last|lasts|duration|lifespan|longevity)\b/.test(head) && forEver.test(block.text)) return true;
  if (!asks || asks.words > 12) return false;
  const answer = block.text.slice(facts.start, facts.end);
  if (again.test(asked) && (facts.answer === "no" || once.test(answer))) return true;
  return (soon.test(asked) && atOnce.test(answer)) || (long.test(asked) && forEver.test(answer));
}

const soon =
  /\b(?:how (?:soon|fast|quick\w*|long (?:until|till|before|does it take))|when (?:will|do|can) (?:I|you|we))\b/i;
const atOnce =
  /^\W*(?:almost |pretty much |literally )?(?:straight ?away|right away|immediately|instantly|at once|overnight|the (?:same|very next|next) (?:day|morning)|from (?:day one|the first \w+))\b/i;
/** "Do I need more than one visit? Hardly anyone does." */
const again =
  /\b(?:more than one|a second|another|further|top[- ]?ups?|repeat) (?:visits?|sessions?|treatments?|courses?|appointments?|ones?)\b/i;
const once = /^\W*(?:hardly|scarcely|almost no|practically no|few|one (?:is|does|will)|once)\b/i;
const long = /\bhow long (?:do|does|will|can)\b.*\b(?:last|stay|keep|results?|effects?)\b/i;
const forEver = /^\W*(?:for ?ever|for (?:good|life)|permanently|indefinitely|a lifetime)\b/i;

/** "No results? No charge.", "Not thrilled? The next one is on us": what the house forfeits if it fails. */
function isForfeit({ facts, block, asks, asked }: PlacedSentence): boolean {
  if (!asks || asks.words > 8 || facts.words > 14 || facts.claims.length > 0) return false;
  return failed.test(asked) && forfeit.test(block.text.slice(facts.start, facts.end));
}

const failed =
  /(?:n[’']t|\b(?:no|not|without|un(?:happy|impressed|convinced)|dis(?:appointed|satisfied)))\b.*(?:result|change|difference|improve|regrowth|glow|happy|thrilled|love|delighted|satisfied|impressed|convinced|pleased|work|see|notice)|\b(?:unhappy|unimpressed|unconvinced|disappointed|dissatisfied)\b/i;
const forfeit =
  /\b(?:no (?:charge|fee|bill|cost|payment)|pay nothing|(?:don[’']t|do not|won[’']t|will not) (?:pay|charge|bill)|refund\w*|reimburs\w*|repaid|(?:card|account|deposit|fee)\b.*\b(?:credited|returned|waived)|money back|on us|on the house|(?:again|next|another)\b.*\b(?:free|at no))\b/i;

/** What becomes of the concern in the row's head: "Flatter and paler after three sessions", "Gone in a month". */
const tellsOutcome =
  /^\W*(?:visibly |much |clearly |often |all |almost |largely |noticeably |markedly |significantly |dramatically |steadily )?(?:increas(?:es|ed|ing)|grows?|boosted|doubles?|doubled|stimulated|renewed|regenerated|rebuilt|repaired|strengthened|minimi[sz]ed|smoothed|softened|flatter|paler|smaller|fewer|less|calmer|lighter|softer|smoother|tighter|firmer|thicker|fuller|brighter|faded|fades?|gone|cleared?|clears|closes?|closed|heals?|healed|shrinks?|shrunk|lifts?|lifted|lightened|lightens|reduced|halved|improved?|improves|erased|vanish\w*|disappear\w*|ironed|filled|fills|climbs|rises|restored|rebuilt|settles down|calms)\b/i;

/** Claims that only the place makes: "None" under "Side effects", a testimonial, a symptom that leads to an offer. */
function placeClaims(sentence: PlacedSentence): Claim[] {
  const { facts, block } = sentence;
  const made: Claim[] = [];
  const whole = (family: ClaimFamily, shade: string | null): Claim => ({
    family,
    shade,
    ...toSource(block, facts.start, facts.end),
  });
  const about = facts.topic === "exosomes" || sentence.topic === "exosomes";
  if (
    sentence.underHarm &&
    about &&
    isNone(block.text.slice(facts.start, facts.end)) &&
    sentence.asks?.subject !== "other"
  ) {
    made.push(whole("safety-claim", null));
  }
  const cell = block.text.slice(facts.start, facts.end);
  const askedObject =
    sentence.asks && sentence.asks.words <= 5 && sentence.asks.topic === null && facts.words <= 4
      ? sentence.asks.claims.find((c) => effectFamilies.has(c.family) && c.bare)
      : undefined;
  if (askedObject && about && (becomes.test(cell) || tellsDone(cell)) && sentence.leadIn !== "critical")
    made.push(whole(askedObject.family, null));
  if (
    sentence.rowHead &&
    about &&
    (facts.actsOnPronoun ||
      (tellsOutcome.test(cell) &&
        !/\b(?:look|looks|looking|appearance|noticeable|visible|obvious)\b/i.test(cell))) &&
    sentence.leadIn !== "critical"
  ) {
    const object = sentence.rowHead.sentences[0]?.claims.find((c) => effectFamilies.has(c.family) && c.bare);
    if (object) made.push(whole(object.family, null));
  }
  if (made.length === 0 && about)
    for (const family of claimsWithHead(sentence)) made.push(whole(family, null));
  const them = facts.actsOnThem;
  const went = fadesAway(sentence);
  if (went && about) made.push(whole(went, null));
  const before = them?.several ? sentence.previous : concernAsked(sentence);
  if (them && before && about && facts.subject !== "other" && sentence.leadIn !== "critical") {
    const object = before.claims.findLast(
      (c) => effectFamilies.has(c.family) && c.bare && ((actsFor[c.family] ?? 0) & them.acts) !== 0,
    );
    if (object) made.push({ family: object.family, shade: null, ...toSource(block, them.start, them.end) });
  }
  if (about && sentence.leadIn !== "critical" && isMeasured(sentence)) {
    made.push(whole("citation-missing", null));
  }
  if (isNeedlessApproval(sentence)) made.push(whole("exemption-claim", null));
  if (isSymptomLeadIn(sentence)) made.push(whole("disease-claim", null));
  if (about && isPromptOrLasting(sentence)) made.push(whole("guarantee-claim", null));
  if (about && isForfeit(sentence)) made.push(whole("guarantee-claim", null));
  // “I cancelled my laser”: another treatment, given up for this one.
  if (about && (facts.topic !== "other" || givesUp.test(text(sentence))) && isTestimonial(sentence))
    made.push(whole("endorsement-claim", "testimonial"));
  return made;
}

/** "And acne scars? Yes, they fade by half.": what was asked of goes. */
function fadesAway(sentence: PlacedSentence): ClaimFamily | null {
  const { facts, block } = sentence;
  if (!facts.claims.every(({ family }) => family === "citation-missing")) return null;
  if (facts.question || !theyGo.test(block.text.slice(facts.start, facts.end))) return null;
  return (
    concernAsked(sentence)?.claims.findLast((c) => effectFamilies.has(c.family) && c.bare)?.family ?? null
  );
}

const theyGo =
  /^\W*(?:(?:yes|yep|sure|absolutely|definitely|certainly|indeed|of course|oh yes)\W+)?(?:(?:and|but|usually|often|most of the time)\W+)?(?:they|it|those|these|that|both|all of (?:them|those)|the \w+ ones?)(?: (?:will|do|does|can|usually|often|also|all|both|\w+ly))* (?:fades?|flattens?|softens?|shrinks?|clears?|close|closes|heals?|vanish|vanishes|disappears?|lifts?|settles?|calms?|improves?|respond|responds|go|goes|melts?|recedes?|lightens?)\b(?! (?:to|for|from|on|into)\b)/i;

/** "Thinning at the temples?": a concern and nothing else, put as a question just now. */
function concernAsked({ asks, block, facts }: PlacedSentence): SentenceFacts | null {
  // The symptom itself is reported where an offer follows it.
  if (offersItself.test(block.text.slice(facts.start, facts.end))) return null;
  return asks && asks.words <= 7 && asks.topic === null && asks.answer === null ? asks : null;
}

const givesUp =
  /\b(?:cancell?(?:ed|ing)?|skipp?ed|quit|ditched|dropped|no longer|instead of|used to|threw (?:out|away)|stopped|not anymore|was told|goodbye|yesterday|outdated)\b/i;

function text({ block, facts }: PlacedSentence): string {
  return block.text.slice(facts.start, facts.end);
}

/** What a short cell claims together with the head of its row: "Purity | 99.9%", "Effect | permanent". */
function claimsWithHead({ facts, block, rowHead, leadIn }: PlacedSentence): ClaimFamily[] {
  if (!rowHead || leadIn === "critical" || leadIn === "negative") return [];
  if (facts.claims.length > 0 || facts.question || facts.words > 6) return [];
  if (rowHead.sentences.length !== 1 || rowHead.tokens().length > 5) return [];
  const head = rowHead.keys();
  const cell = block.text.slice(facts.start, facts.end);
  // A price says nothing of what stands in the row's head.
  if (/^\W*[$£€₩]/.test(cell)) return [];
  const read = analyseBlock(`${head}: ${cell}`);
  const [sentence] = read.sentences;
  if (!sentence || read.sentences.length > 1) return [];
  return sentence.claims
    .filter((c) => c.asserted && !c.bare && c.start < head.length && c.end > head.length + 2)
    .map((c) => c.family);
}

/** What a verb has to act on for each family of effects. */
const actsFor: Partial<Record<ClaimFamily, number>> = {
  "disease-claim": Acts.disease,
  "structure-function-claim": Acts.structure,
  "appearance-overclaim": Acts.appearance,
};

/** "32%" in the row "Reduction in wrinkles", "Elasticity? Up 38%". */
function isMeasured({ facts, block, rowHead, asks, asked }: PlacedSentence): boolean {
  const text = block.text.slice(facts.start, facts.end);
  if (rowHead) {
    if (!/\d/.test(text)) return false;
    const head = rowHead.keys();
    if (countedOutcome.test(head)) return true;
    return (
      /\d\s?%/.test(text) && (outcome.test(head) || rowHead.sentences[0]?.claims.some(isEffect) === true)
    );
  }
  if (!asks || asks.words > 4 || facts.words > 8 || facts.question) return false;
  return figure.test(text) && outcome.test(asked);
}

const isEffect = (claim: LocalClaim): boolean => effectFamilies.has(claim.family);
const figure = /\d\s?%|\b(?:halved|doubled|tripled)\b|\bfold\b/i;
const outcome =
  /\b(?:wrinkles?|lines?|pores?|redness|hydration|moisture|elasticity|firmness|density|collagen|elastin|pigment\w*|dark spots|scars?|shedding|regrowth|satisf\w+|smoother|brighter|firmer|thicker|improve\w*|reduction|increase)\b/i;
const countedOutcome = /\b(?:new hairs|hair count|hairs per|hair density)\b/i;

function isNone(text: string): boolean {
  // "Could it hurt me? It couldn't."
  if (/^\W*(?:you|it|they|exosomes) (?:couldn|can|won)[’']t\W*$/i.test(text)) return true;
  // "Nothing in skin care is."
  if (/^\W*(?:nothing|none|no \w+)\b.*\b(?:is|are|does|can)\W*$/i.test(text)) return false;
  return /^\W*(?:(?:otherwise|beyond that|apart from that|other than that|honestly|truly|in short),? )?(?:there(?:.s| is| are) )?(?:(?:there (?:are|is)n[’']t|there (?:are|is) not|we have(?:n[’']t| not) (?:seen|had)) any|don[’']t (?:be|worry)|we (?:know of|have (?:seen|had)) none|(?:that(?:[’']s| is) |it(?:[’']s| is) )?(?:impossible|out of the question|unheard of)|not (?:with|from|in) (?:ours|this|these|exosomes|us|it)|none|zero|nil|nope|no|never|not any|not (?:a|one|yet|reported|seen|observed|recorded|known)\b|nothing)\b(?: at all| whatsoever| whatever)?(?:[\s\S]{0,24}$|,? (?:since|because|as|thanks)\b)/i.test(
    text,
  );
}

/** "Is it approved? It doesn't need to be." */
function isNeedlessApproval(sentence: PlacedSentence): boolean {
  const { facts, block, asks, topic } = sentence;
  if (!asks?.asksApproval || asks.topic === "other" || asks.words > 9) return false;
  return (
    topic === "exosomes" &&
    /^\W*(?:no[,.]? (?:and |but )?)?(?:it|they|ours) (?:do(?:es)?n[’']t|do(?:es)? not|need not|needn[’']t) (?:need|have|require|be)\b/i.test(
      block.text.slice(facts.start, facts.end),
    )
  );
}

/** "This is your rescue.", "We've got you.", "Watch this.": what a symptom asked after is followed by in an advert. */
const offersItself =
  /^\W*(?:(?:sit down|sit back|relax|don['’]t worry|breathe|fear not|come in|good news)\b[\s,.:;!–—-]*(?:and )?(?:we\b|our\b|help\b|this\b|$)|we(?:['’]ll| can| will)? (?:help|handle|sort|fix|have (?:the|an) answer|take (?:it|that|care)|know what to do)|leave (?:it|that) (?:to|with) us|(?:this|here|it|that)(?:'s|’s| is) (?:your|the|for you|where|what)|we(?:'ve|’ve| have) got (?:you|an? [\w -]{0,24}for (?:that|it|those|them|this))|(?:come|pop|drop|stop) (?:in|by|over|and (?:talk|see|meet|ask|chat))|(?:talk to|call|ring|message|text|ask) (?:us|our)\b|meet |try (?:this|these|our|it)|watch (?:this|these|how)|read on|keep (?:reading|watching|scrolling)|look no further|say hello|help is|you(?:'re|’re| are) in the right place|let(?:['’]s)? (?:talk|us|our|vesicles)|there(?:['’]s| is) an? [\w -]{0,24} for that|(?:enter|cue|hello|try|ask about|book)\b|(?:got|tried|ever tried) (?:exo|vesicle)|(?:[\w’'-]+ ){0,3}vesicles?\b)/i;

function isSymptomLeadIn({ facts, answeredBy, answerBlock, topic }: PlacedSentence): boolean {
  if (!facts.question || !answeredBy || facts.topic === "other" || facts.words > 12) return false;
  if (facts.answer) return false;
  const names = facts.claims.some((c) => c.family === "disease-claim" && (c.bare || c.asserted));
  const answered = answerBlock?.text.slice(answeredBy.start, answeredBy.end) ?? "";
  const offered = topic === "exosomes" && answeredBy.topic === null && offersItself.test(answered);
  return (
    names &&
    facts.topic === null &&
    (answeredBy.topic === "exosomes" || offered) &&
    topic !== "other" &&
    !answeredBy.answer &&
    (!answeredBy.question ||
      /^\W*(?:got|tried|ever tried|why not|met|have you (?:tried|met))\b/i.test(answered))
  );
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

/** Markers without an entry, entries without a marker, malformed identifiers. */
export function citationProblems(
  references: readonly ReferenceEntry[],
  citations: readonly CitationMarker[],
): Claim[] {
  const claims: Claim[] = [];
  const broken = (start: number, end: number, shade: string): void => {
    claims.push({ family: "citation-broken", shade, start, end });
  };
  const entries = new Set(references.map((r) => r.label));
  const markers = new Set(citations.map((c) => c.label));
  for (const marker of citations) {
    if (marker.style === "key" && references.length === 0) continue;
    if (!entries.has(marker.label)) broken(marker.start, marker.end, "no-entry");
  }
  for (const entry of references) {
    if (!markers.has(entry.label) && entry.style !== "key") broken(entry.start, entry.end, "no-marker");
    else if (isMalformed(entry)) broken(entry.start, entry.end, "malformed");
  }
  return claims;
}

/** Entries stay the same objects from edit to edit. */
const malformed = new WeakMap<ReferenceEntry, boolean>();

function isMalformed(entry: ReferenceEntry): boolean {
  let known = malformed.get(entry);
  if (known === undefined) {
    known = hasMalformedIdentifier(entry.text);
    malformed.set(entry, known);
  }
  return known;
}

/** What every identifier is written with. */
const mayIdentify = /doi|pmid|nct/i;

/** Malformed identifiers of a block, outside the reference entries. Text offsets. */
export function malformedIdentifiers(block: ProseBlock): { readonly start: number; readonly end: number }[] {
  if (block.kind === "reference" || !mayIdentify.test(block.text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of block.text.matchAll(/\b(?:doi:?|PMID:?|NCT)[\s:]*[^\s,;)\]]*\d[^\s,;)\]]*/gi)) {
    if (hasMalformedIdentifier(match[0].replace(/[.)]+$/, "")))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A DOI, PMID or NCT number that cannot be one. */
export function hasMalformedIdentifier(text: string): boolean {
  if (!mayIdentify.test(text)) return false;
  for (const match of text.matchAll(
    /\bdoi\b(?!\.org|\/):?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?([^\s,;)\]]*)/gi,
  )) {
    if (!toFillIn(match[1]) && !/^10\.\d{4,9}\/\S+/.test(match[1] ?? "")) return true;
  }
  for (const match of text.matchAll(/\bdoi\.org\/([^\s,;)\]]*)/gi))
    if (!/^10\.\d{4,9}\/\S+/.test(match[1] ?? "")) return true;
  for (const match of text.matchAll(/\bPMID:?\s*([^\s,;.)\]]*)/g))
    if (!toFillIn(match[1]) && !/^\d{1,8}$/.test(match[1] ?? "")) return true;
  for (const match of text.matchAll(/\bNCT[\s:]*([0-9A-Za-z]*)/g))
    if (!/^[\s:]*\[/.test(text.slice(match.index + 3)) && !/^\d{8}$/.test(match[1] ?? "")) return true;
  return false;
}

/** "doi:[correct number]": a placeholder, which is told of as one. */
const toFillIn = (id: string | undefined): boolean => id?.startsWith("[") ?? false;

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
