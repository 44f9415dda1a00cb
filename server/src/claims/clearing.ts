/** What clears a wording in its sentence and place: a head that refuses it, a denial, the method or the remark that it wants. */
import type { ProseBlock } from "../reading/prose.ts";
import type { SentenceFacts } from "./blockFacts.ts";
import type { Citation } from "./citations.ts";
import { type ClaimFamily, effectFamilies } from "./claim.ts";
import { isUnmarkedItem, type PlacedSentence, textOf } from "./context.ts";
import { hangsOnDenial, isLabelledRefused, isLeftOpen } from "./hearsay.ts";
import type { Guess } from "./learned/wording.ts";
import type { LocalClaim } from "./localClaim.ts";
import { SectionSign } from "./sectionSigns.ts";

/** "Registration is not approval." */
const noApproval = /\b(?:not|no|never|isn[’']t|aren[’']t|nor|neither)\b[^.]{0,20}\b(?:approv\w+|endorse\w*)/i;

/** The same, said of the registration that stands before it: "…, an ISO-certified lab; neither is approval". */
export const setsApart =
  /\b(?:(?:registration|registering|listing|certificat\w+|inspections?|accreditation|licen[cs]e|being (?:registered|listed|inspected)|this|that|which|it)\b[^.;]{0,12}\b(?:not|never|isn[’']t|doesn[’']t|no)\b[^.;]{0,20}\bapprov\w+|(?:neither|none of (?:this|these|that|them)) (?:is|are|means?|amounts to)\b[^.;]{0,12}\bapprov\w+)/i;

/** Under "Don't write", or labelled so. */
export function isListedToAvoid(sentence: PlacedSentence): boolean {
  if (isLabelledRefused(sentence.block.text, sentence.previous)) return true;
  return sentence.leadIn === "critical" && !sentence.facts.question && !setsRight.test(textOf(sentence));
}

/** A line of hashtags: those that claim are known word by word, and one that names a concern claims nothing. */
const hashtagsOnly = /^[^\p{L}\p{N}#]*(?:#[\p{L}\p{N}_]+[^\p{L}\p{N}_#]*)+$/u;

/** What a claim of the family wants is there: the method, the source, or the word that takes it back. */
export function isMet(
  sentence: PlacedSentence,
  { family }: Guess,
  citation: Citation,
  sign: number,
): boolean {
  const text = textOf(sentence);
  if (hashtagsOnly.test(text) || isLeftOpen(text)) return true;
  if (sentence.entry || isListedAsNot(sentence, family)) return true;
  if (bringsUp.test(text)) return true;
  if (isElsewhere(sentence) || hangsOnDenial(sentence.block.text, sentence.facts, sentence.previous))
    return true;
  if (takesBack.get(family)?.test(text) || worries.test(text)) return true;
  if (family === "disease-claim" && describesConcern(sentence)) return true;
  // "Will it soften my folds? It won't."
  if (sentence.facts.question && sentence.answeredBy?.answer === "no" && deniable.has(family)) return true;
  // Running text says its own between the wordings that it refuses; its words tell which is which.
  if (isListedToAvoid(sentence) && !runsOn(sentence)) return true;
  if (isDenied(sentence, family) || isDistanced(sentence, family)) return true;
  // "Leaves pores looking smaller": a look, of which no pattern has found any part unframed.
  if (/^(?:appearance|structure)/.test(family) && onlyLooks.test(text))
    return wordingsOf(sentence.facts, family).length === 0;
  if (family === "registration-claim") return noApproval.test(text) || setsApart.test(text);
  if (family === "potency-claim" && (namesAssay(sentence.block) || onlySized.test(text))) return true;
  // "Without the need for stem cells themselves", "less risky than live cells".
  if (family === "stem-cell-conflation" && sentence.facts.cleared.has(family)) return true;
  if (family === "purity-claim") return (sign & SectionSign.purification) !== 0;
  return family === "citation-missing" && (citation === "sentence" || sentence.block.kind === "heading");
}

/** "Results are different for everybody." */
const differs =
  /\b(?:results?|outcomes?|responses?|skins?|faces?|people|everyone|everybody|no two \w+) (?:\w+ ){0,3}?(?:different|differs?|var(?:y|ies)|alike)\b/i;

/** "Exosomes cannot do what a facelift does." */
const fallsShort =
  /\b(?:exosomes|they|it)\b[^.;]*\b(?:cannot|can[’']t|won[’']t|will not|do(?:es)? not|do(?:es)?n[’']t|nor (?:can|do|will))\b[^.;]*\b(?:replace|match|do what|compete|equal|rival|substitute|stand in)\b/i;

/** "Some scientists worry that they could promote tumours." */
const worries =
  /\b(?:scientists|researchers|doctors|dermatologists|experts|physicians|critics|some|many) (?:\w+ )?(?:worry|fear|are (?:worried|concerned)) (?:that|about)\b/i;

/** What patterns know of a family in a sentence, claimed or not. */
const wordingsOf = (facts: SentenceFacts, family: ClaimFamily): LocalClaim[] =>
  facts.claims.filter((claim) => claim.family === family);

/** "Ice-pick scars are narrow and deep.": what a concern is like, with nothing that is done about it. */
function describesConcern({ facts, block }: PlacedSentence): boolean {
  const own = wordingsOf(facts, "disease-claim");
  const [first] = own;
  if (!first || facts.topic === "exosomes" || !own.every(({ bare }) => bare)) return false;
  const before = block.text.slice(facts.start, first.start);
  return before.split(/\s+/).length <= 4 && isLike.test(block.text.slice(first.end, facts.end));
}
const isLike =
  /^[\s*_]*(?:\([^)]*\) )?(?:(?:can|may|often|usually|typically|generally) )?(?:is|are|be|has|have|gives?|leaves?|appears?|develops?|occurs?|tends?|begins?|starts?|comes? in|results? from|takes?|looks?)\b/i;

/** What the house does not use, or the law does not let it: "Human exosomes may not …, and we sent the rep away." */
export const refusesMaterial =
  /\b(?:prohibit\w*|bann(?:ed|ing)|bans?|outlaw\w*|illegal|unlawful|against the law|not (?:allowed|permitted|legal)|off[- ]limits|seized|confiscat\w*|injunctions?|walk(?:ed)? away|turn(?:ed)? (?:it|them|him|her) (?:down|away)|sent (?:it|them|him|her) (?:back|away)|refus\w+|declin\w+|offered us|a word on|your own (?:cells|body|fat|blood))\b|\b(?:is|are) out\b|\b(?:may|must|can|could|would|will|do|does|did|should)(?: not|n[’']t|not)(?:,| (?:use|sell|stock|offer|buy|carry|touch|want|go|come|be (?:used|sold|put))\b)|\bnever (?:use|sell|stock|offer|buy|touch|used)\b/i;

/** "We send people with eczema to their GP.", "Sagging lids I leave to the surgeons." */
export const refersAway =
  /\b(?:I|we) (?:gladly |always |happily |still )?leave (?:it |them |that |those )?to (?:the |their |your |a |my )?(?:\w+ )?(?:surgeons?|doctors?|dermatologists?|physicians?|specialists?|gps?|hospitals?|lasers?|professionals)\b|\bfor [^,.;]{3,40}(?:,| that[’']s| we have|) there(?:[’']s| is| are) (?:the |our |a )?(?:laser|botox|toxin|filler|ipl|surgery|minoxidil|retinoids?|peels?)\b|\b(?:send|sends|sent|refer|refers|referred|point|direct)\b[^.;]*\bto (?:their|your|his|her|a|the|see) (?:\w+ )?(?:gp|gps|doctors?|dermatologists?|physicians?|specialists?|hospital|pharmacist|dentist)\b/i;

/** "Our nurse swears that …": the house is speaking. */
export const ownStaffSays =
  /\b(?:our|my) (?:own |lead |head |senior |chief )?(?:nurses?|doctors?|surgeons?|physicians?|dermatologists?|therapists?|aestheticians?|estheticians?|injectors?|team|staff|founder|medical director|clinicians?|practitioners?|chemists?|scientists?) (?:\w+ly )?(?:says?|said|swears?|tells? (?:you|us|clients|patients|everyone)|explains?|adds?|promises?|insists?|reports?|believes?|knows?|will tell you) (?:that|exosomes|the|it)\b/i;

/** "Exosome Concentrate, 5 ml": how much is in it, and not how many. */
const onlySized =
  /^(?!.*(?:\b(?:[mbtr]illions?|particles?|vesicles|counts?|strength|poten\w+|strong\w*|concentrated|concentrations?|dos(?:e|es|age)|most|more|x\d|\d+ ?(?:x|[bmt]n?))\b|%)).{0,60}\b\d+(?:[.,]\d+)? ?(?:ml|mL|g|oz|fl\.? ?oz)\b[^\p{L}]{0,12}$/iu;

/** "Our doctors are licensed by the state": people, and no product. */
const licensesPeople =
  /\b(?:doctors?|physicians?|nurses?|surgeons?|dermatologists?|therapists?|aestheticians?|estheticians?|practitioners?|injectors?|clinicians?|staff|team)\b[^.;,]{0,24}\b(?:is|are) (?:\w+ )?(?:licen[cs]ed|registered|certified|accredited)\b/i;

/** What takes a family back in whatever words it is claimed. */
const takesBack: ReadonlyMap<ClaimFamily, RegExp> = new Map([
  ...[...effectFamilies].map((family) => [family, refersAway] as const),
  ["approval-claim", licensesPeople],
  ["registration-claim", licensesPeople],
  ["endorsement-claim", ownStaffSays],
  ["guarantee-claim", differs],
  ["superiority-claim", fallsShort],
]);

/**
 * Under another treatment's head, in its row, or on a menu under none: what names no exosomes there is not about them. Nor
 * is what "it" does where another treatment was named last.
 */
function isElsewhere(sentence: PlacedSentence): boolean {
  const { facts, topic, antecedent, asks } = sentence;
  if (facts.topic === "exosomes") return false;
  // "And the needling pen? Cleared for the face."
  if (asks?.asksOther && facts.subject === "open" && facts.answer === null) return true;
  if (antecedent === "exosomes") return false;
  if (topic !== "exosomes" || opensOnIt.test(textOf(sentence))) return true;
  // "Polynucleotides are injected. They stimulate …"
  const { previous } = sentence;
  return (
    previous?.subject === "other" &&
    opensOnThey.test(textOf(sentence)) &&
    isPlural.test(sentence.block.text.slice(previous.start, previous.end))
  );
}

const opensOnThey = /^\W*they\b/i;
const isPlural = /^\W*(?:[\w-]+ ){0,3}[\w-]+s (?:are|were|have|can|may|will|do|work)\b/i;

/** "Headline: It softens …" */
const opensOnIt = /^\W*(?:(?:[a-z]+ ){0,2}[a-z]+:\s*)?it\b/i;

/** "Dr. Orr, of Harbour Facial Surgery, discusses the pros and cons": what is talked about, and nothing of it. */
const bringsUp =
  /\b(?:discuss(?:es|ed)?|weigh(?:s|ed)?|explor(?:es?|ed)|examin(?:es?|ed)|look(?:s|ed)? at|debat(?:es?|ed)|cover(?:s|ed)?|explain(?:s|ed)?|talk(?:s|ed)? about) (?:the |both )?(?:pros\b|upsides? and\b|risks? and\b|benefits and (?:risks|limits|drawbacks)|limits\b|controvers|evidence\b|hype\b|myths?\b|state of\b)/i;

/** Families that an outside "not" denies, whatever else their sentence says. */
const deniable: ReadonlySet<ClaimFamily> = new Set([
  ...effectFamilies,
  "penetration-claim",
  "injection-claim",
  "approval-claim",
  "proof-claim",
  "guarantee-claim",
]);
const denies = /(?:\b(?:not|never|cannot|nor|neither|nothing|nobody)\b|n[’']t\b)[^.;:!?,]{0,24}$/i;
const startsDenied = /^\W*(?:\p{L}+ ){0,2}(?:(?:not|never|cannot)\b|\p{L}+n[’']t\b)/iu;

/** "They do not reach the dermis": said and denied in one breath. Little depth is denied in many ways ("blocks most of it"). */
function isDenied({ facts, block }: PlacedSentence, family: ClaimFamily): boolean {
  if (family === "penetration-claim" && facts.cleared.has(family)) return true;
  if (!deniable.has(family)) return false;
  const own = wordingsOf(facts, family);
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

/** Every wording of the family that patterns know in the sentence stands at a distance, and none of them is said to be done. */
function isDistanced({ facts }: PlacedSentence, family: ClaimFamily): boolean {
  const own = wordingsOf(facts, family);
  return own.length > 0 && own.every(({ asserted, bare, distanced }) => (!asserted || bare) && distanced);
}

const onlyLooks =
  /\b(?:leav|keep|mak|help)\w*\b[^.;:]*\blook(?:ing)? \p{L}|\bgiv\w*\b[^.;:]*\b(?:an?|that|this) (?:[\p{L}-]+ ){1,2}look\b|\b(?:for|improv\w*|soften\w*|reduc\w*|minimi[sz]\w*|diminish\w*) the (?:look|appearance) of\b/iu;

/** A sentence of running text, not a line of a list. */
const runsOn = (sentence: PlacedSentence): boolean =>
  (sentence.block.kind === "paragraph" || sentence.block.kind === "definition") &&
  !sentence.block.quoted &&
  /[.!?]\W*$/.test(textOf(sentence)) &&
  !isLabelledRefused(sentence.block.text, sentence.previous);

/** Under "Myths": "Fact: one session lasts for ever." */
const setsRight = /^\W*(?:facts?|truth|reality|the truth|in fact|in truth)\s*[:–—]/i;

/** In a list of what it does not do, or of those who should not have it. */
export const isListedAsNot = (sentence: PlacedSentence, family: ClaimFamily): boolean =>
  sentence.leadIn === "negative" &&
  (sentence.inList || sentence.block.kind === "cell" || isUnmarkedItem(sentence.block.text)) &&
  family !== "safety-claim";

/** A count with its assay in the same paragraph is a measurement. */
const countedByMethod =
  /nanoparticle tracking|\bNTA\b|flow[- ]cytometry|dynamic light scattering|\bDLS\b|resistive pulse|\bTRPS\b|\bMADLS\b/i;
const assays = new WeakMap<ProseBlock, boolean>();

export function namesAssay(block: ProseBlock): boolean {
  let names = assays.get(block);
  if (names === undefined) {
    names = countedByMethod.test(block.text);
    assays.set(block, names);
  }
  return names;
}
