/**
 * What a block says, found from its text alone: sentences with their claims, what each is about, and the cues
 * that other blocks are read by. Independent of place and neighbours, so that it can be kept while the text stays.
 */
import { type NameIndex, type NameMatch, withNames } from "../language/names.ts";
import { PatternSet } from "../language/patterns.ts";
import { type SentenceSpan, splitSentences } from "../language/sentences.ts";
import { knowsCueWord, markSentence, notAsserted, quoteFlags, Status } from "../language/status.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { openingOf } from "../language/weighing/features.ts";
import { afterAdverbial } from "./biology.ts";
import type { ClaimFamily } from "./claim.ts";
import { knowsEffectWord } from "./effects/index.ts";
import { effectVerbs } from "./effects/words.ts";
import { knowsFamilyWord } from "./familyMatches.ts";
import { advises } from "./heldUp.ts";
import { featuresOf, type Wording, weighWording } from "./learned/wording.ts";
import type { LocalClaim } from "./localClaim.ts";
import { otherSet as anyOther, exosomeIn, mentionIn, otherIn, otherThings } from "./mentions.ts";
import { findClaims } from "./sentenceClaims.ts";
import { type Scope, scopeOfPhrase } from "./subject.ts";
import {
  answerPatterns,
  attributionPatterns,
  contradictionPatterns,
  otherServices,
} from "./vocabulary/discourse.ts";
import { concepts } from "./vocabulary/index.ts";
import { leadInPatterns } from "./vocabulary/leadIns.ts";

export interface SentenceFacts {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  readonly answer: "yes" | "no" | null;
  readonly topic: "exosomes" | "other" | null;
  /** The treatment named is the sentence's own subject. */
  readonly subject: Scope;
  /** Its last clause speaks of exosomes: "the pen opens channels, and then the exosome serum is smoothed on". */
  readonly endsOnExosomes: boolean;
  readonly leadIn: "benefit" | "negative" | "critical" | null;
  readonly contradicts: boolean;
  /** Tells what somebody else says. */
  readonly attributed: boolean;
  /** … and takes it back itself: "…; the regulator disagrees". */
  readonly disputed: boolean;
  readonly otherServices: boolean;
  readonly wholeQuoted: boolean;
  readonly firstPerson: boolean;
  /** Names a harm and nothing of it ("Side effects", "Any downtime?"). */
  readonly harm: boolean;
  readonly words: number;
  /** "Fades them": an effect on what was named before. */
  readonly actsOnPronoun: boolean;
  /** "Smooths them away", asserted: the token range, and on what such a verb acts (see Acts); null for none. */
  readonly actsOnThem: {
    readonly start: number;
    readonly end: number;
    readonly acts: number;
    /** Of "them"; "it" and "that" take up only what a question or a head has just named. */
    readonly several: boolean;
  } | null;
  /** Asks where something comes from. */
  readonly asksSource: boolean;
  /** Asks whether something is approved. */
  readonly asksApproval: boolean;
  /** Asks about another treatment or a device: "Is the laser approved?", "Do you do Botox on the same day?". */
  readonly asksOther: boolean;
  readonly claims: readonly LocalClaim[];
  /** Families whose words stand in a wording that claims nothing. */
  readonly cleared: ReadonlySet<ClaimFamily>;
  /** What its words weigh. */
  readonly wording: Wording;
  /** Its first words, as numbers (features.ts). */
  readonly opening: Int32Array;
  /** Begins with something else that "it" can mean in the next sentence: a treatment, a device, an ingredient. */
  readonly opensOnThing: boolean;
  /** Begins with what can take that up: "It", "Both", "The injury". */
  readonly opensOnPronoun: boolean;
  /** Would have its reader print a wording: see `advises`. */
  readonly advised: boolean;
  /** "Both", "all": speaks of all that are named. */
  readonly namesAll: boolean;
  readonly tokenFrom: number;
  readonly tokenTo: number;
}

/** What a block's text says. Its tokens are not kept, being most of what there is to keep, but can be had again. */
export class BlockFacts {
  constructor(
    readonly text: string,
    readonly products: NameIndex | null,
    readonly sentences: readonly SentenceFacts[],
    /** Key of its first token; empty where it has none. */
    readonly firstKey: string,
    readonly mentionsExosomes: boolean,
    readonly mentionsOther: boolean,
    /** Names an ingredient and little else: "Retinol cream". */
    readonly namesIngredient: boolean,
    /** Names of the project's products. */
    readonly names: readonly NameMatch[],
  ) {}

  /** Found anew each time, but for the block that was read last. */
  tokens(): readonly Token[] {
    return blockTokens(this.text, this.products);
  }

  /** The keys of its tokens, the first `most` of them. */
  keys(most = Number.POSITIVE_INFINITY): string {
    return this.tokens()
      .slice(0, most)
      .map(({ key }) => key)
      .join(" ");
  }
}

const answers = new PatternSet<"yes" | "no" | "gone">("answers", answerPatterns);
const leadIns = new PatternSet<(typeof leadInPatterns)[number][0]>("leadIns", leadInPatterns);
const contradictions = new PatternSet<"x">("contradictions", [["x", contradictionPatterns]]);
const attributions = new PatternSet<"x">("attributions", [["x", attributionPatterns]]);
const others = new PatternSet<"x">("otherServices", [["x", otherServices]]);

const functionWords = new Set(
  "the and for with your our you not no are all new get now before after skin glow free best love care day clinic aesthetics beauty med spa facial life style goals hair of to in on is it my we me be by at or an this that up out go near tips day tok".split(
    " ",
  ),
);

export function knowsWord(word: string): boolean {
  return (
    concepts.knows(word) ||
    knowsFamilyWord(word) ||
    knowsEffectWord(word) ||
    knowsCueWord(word) ||
    functionWords.has(word)
  );
}

const noTokens: readonly Token[] = [];
/** The block that was read last. */
let last: { text: string; products: NameIndex | null; tokens: readonly Token[] } = {
  text: "",
  products: null,
  tokens: noTokens,
};

function blockTokens(text: string, products: NameIndex | null): readonly Token[] {
  if (last.text !== text || last.products !== products) {
    const knows = products ? (word: string) => knowsWord(word) || products.knows(word) : knowsWord;
    last = { text, products, tokens: tokenize(text, knows) };
  }
  return last.tokens;
}

/** Analyses a block's text. `products`: names that stand for exosomes in this project. */
export function analyseBlock(text: string, products: NameIndex | null = null): BlockFacts {
  const { tokens, names, table, flags, spans } = readBlock(text, products);
  const asked = quotedQuestion.test(text) && readersQuestion.test(text);
  const sentences = spans.map((span) => {
    markSentence(tokens, table, span, flags);
    return describeSentence(text, tokens, table, asked ? { ...span, question: true } : span, flags);
  });
  return new BlockFacts(
    text,
    products,
    sentences,
    tokens[0]?.key ?? "",
    exosomeIn(table, 0, tokens.length) !== null,
    otherIn(tokens, table, 0, tokens.length) !== null,
    tokens.length <= 4 && mentionIn(table, 0, tokens.length, ingredients) !== null,
    names,
  );
}

const noNames: readonly NameMatch[] = [];

function readBlock(text: string, products: NameIndex | null) {
  const tokens = blockTokens(text, products);
  const names = products?.find(tokens) ?? noNames;
  const table = withNames(concepts.find(tokens), names, "exosome");
  return { tokens, names, table, flags: quoteFlags(tokens), spans: splitSentences(text, tokens) };
}

/** The features by which each sentence is weighed (learned/wording.ts). */
export function sentenceFeatures({ text, products }: BlockFacts): ReturnType<typeof featuresOf>[] {
  const { tokens, table, flags, spans } = readBlock(text, products);
  return spans.map((span) => {
    markSentence(tokens, table, span, flags);
    return featuresOf(tokens, table, flags, span.from, span.to);
  });
}

/** Its last half contradicts the one before the semicolon. */
function isDisputed(tokens: readonly Token[], table: Table, { from, to }: SentenceSpan): boolean {
  for (let at = from; at < to - 1; at++)
    if ((tokens[at] as Token).key === ";" && contradictions.match(tokens, table, at + 1, to).length > 0)
      return true;
  return false;
}

const opensOnPronoun =
  /^\W*(?:it|they|both|neither|the (?:injury|injuries|heat|light|energy|pulses|current|trauma|beam|wounding))\b/i;

/** "Our pen is cleared for wrinkles", with no serum in the sentence. */
function opensOnThing(tokens: readonly Token[], table: Table, { from, to }: SentenceSpan): boolean {
  return (
    mentionIn(table, from, Math.min(to, from + 4), anyOther) !== null &&
    mentionIn(table, from, to, vesicles) === null &&
    !tokens.slice(from, to).some(({ key }) => fluids.has(key))
  );
}

const vesicles = new Set(["vesicle"]);
/** What exosomes are sold as: "it" is the serum after "A pen makes the channels, then comes the serum". */
const fluids = new Set(
  "serum serums fluid liquid solution vial vials ampoule ampoules gel drops essence mist product treatment facial formula parcels particles messengers".split(
    " ",
  ),
);

/** What a reader asks in inverted commas, with what leads to the question: “I saw a drip. Worth a try?”. */
const readersQuestion =
  /^[^“"\p{L}]{0,4}(?:[^“"?]{0,60}\b(?:writes|asks|wrote|asked|wonders)\W{1,3})?[“"][^”"]*\?[”"]\W*$/u;

/** What every such text has; the rest takes far longer to tell. */
const quotedQuestion = /\?[”"]/;

const ingredients = new Set(["ingredient"]);

type Table = ReturnType<typeof concepts.find>;

function describeSentence(
  text: string,
  tokens: readonly Token[],
  table: Table,
  span: SentenceSpan,
  flags: Uint16Array,
): SentenceFacts {
  const exosome = exosomeIn(table, span.from, span.to);
  const other = otherIn(tokens, table, span.from, span.to);
  const subject = sentenceSubject(tokens, table, span);
  const { claims, cleared } = findClaims(tokens, table, span, flags, subject);
  const answer = answers.match(tokens, table, span.from, span.to);
  const attributed = attributions.match(tokens, table, span.from, span.to).length > 0;
  const leadIn = leadIns.match(tokens, table, span.from, span.to);
  const start = (tokens[span.from] as Token).start;
  const end = (tokens[span.to - 1] as Token).end;
  const own = text.slice(start, end);
  let quotedCount = 0;
  let words = 0;
  let firstPerson = false;
  let namesAll = false;
  for (let i = span.from; i < span.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word") {
      words++;
      if ((flags[i] as number) & Status.quoted) quotedCount++;
      if (ownPerson.has(token.key)) firstPerson = true;
      else if (allOfThem.has(token.key)) namesAll = true;
    }
  }
  return {
    start,
    end,
    question: span.question && !isRhetorical(tokens, span),
    answer: answerIn(
      answer.filter((m) => m.first <= span.from + 1).map((m) => m.label),
      span.question,
    ),
    topic: exosome ? "exosomes" : other ? "other" : null,
    subject,
    endsOnExosomes: exosome !== null && endsOnExosomes(tokens, table, span),
    leadIn: leadInOf(leadIn.map((m) => m.label)),
    contradicts: contradictions.match(tokens, table, span.from, span.to).length > 0,
    attributed,
    disputed: attributed && isDisputed(tokens, table, span),
    otherServices: others.match(tokens, table, span.from, span.to).some((m) => m.first <= span.from + 1),
    wholeQuoted: words > 3 && quotedCount >= words * 0.6,
    firstPerson,
    harm: namesHarm(table, span) && !offersTreatment(tokens, span),
    words,
    actsOnPronoun: actsOnPronoun(tokens, span),
    actsOnThem: span.question ? null : actsOnThem(tokens, span, flags),
    asksSource:
      span.question &&
      /^(?:where|what|which|who|whose|so|and)$/.test((tokens[span.from] as Token).key) &&
      asksOrigin(tokens.slice(span.from, span.to)),
    asksApproval:
      span.question &&
      tokens
        .slice(span.from, span.to)
        .some(({ key }) => /^(?:approved?|licensed?|cleared|authorized?|approval|clearance)$/.test(key)),
    asksOther: span.question && exosome === null && asksOther(tokens, table, span),
    claims,
    cleared,
    wording: weighWording(tokens, table, flags, span.from, span.to),
    opening: openingOf(tokens, span.from, span.to),
    opensOnThing: opensOnThing(tokens, table, span),
    opensOnPronoun: opensOnPronoun.test(own),
    advised: advises(own),
    namesAll,
    tokenFrom: span.from,
    tokenTo: span.to,
  };
}

const auxiliary =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|has|have|should|and|but|what|how|about)$/;
const determiner =
  /^(?:the|your|my|our|a|an|this|that|you|i|we|do|does|offer|have|use|get|still|also|is|are|to)$/;

/** Nothing but the question's own words before the other treatment. */
function asksOther(tokens: readonly Token[], table: Table, { from, to }: SentenceSpan): boolean {
  if (!auxiliary.test((tokens[from] as Token).key)) return false;
  let at = from + 1;
  while (at < to && at < from + 6 && determiner.test((tokens[at] as Token).key)) at++;
  return mentionIn(table, at, Math.min(to, at + 4), otherThings)?.from === at;
}

/** "Where are they from?", "what do yours come from?", "which plant is in it?". */
function asksOrigin(words: readonly Token[]): boolean {
  const has = (pattern: RegExp): boolean => words.some(({ key }) => pattern.test(key));
  if (has(/^(?:source|origin)$/)) return true;
  return has(/^from$/) && has(/^(?:where|come|comes|made|taken|derived|sourced|get|grown|drawn)$/);
}

const ownPerson = new Set("i my me mine myself i'm".split(" "));
/** Words that speak of all that were named. */
const allOfThem = new Set("both all each every either".split(" "));

function namesHarm(table: Table, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if (table[i]?.some((match) => match.concept === "harm")) return true;
  return false;
}

/** "Who needs fillers?": asked for no answer. */
function isRhetorical(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  const opening = `${tokens[from]?.key} ${tokens[from + 1]?.key}`;
  // "Why choose fillers when exosomes …?", and not "Why choose exosomes?".
  if ((tokens[from] as Token).key === "why" && tokens.slice(from, to).some(({ key }) => key === "when"))
    return true;
  // "…, and who are we to argue?"
  for (let at = from; at + 4 < to; at++)
    if (
      (tokens[at] as Token).key === "who" &&
      /^(?:are|am)$/.test((tokens[at + 1] as Token).key) &&
      /^(?:we|i)$/.test((tokens[at + 2] as Token).key) &&
      (tokens[at + 3] as Token).key === "to"
    )
      return true;
  return opening === "who needs" || opening === "why settle" || opening === "why bother";
}

/** "Do you treat pain?", "Can you help with scarring?": a harm as what is treated. */
function offersTreatment(tokens: readonly Token[], span: SentenceSpan): boolean {
  if (!span.question) return false;
  return tokens
    .slice(span.from, span.to)
    .some((token) =>
      /^(?:treat|treats|cure|cures|heal|heals|help|helps|offer|accept|see|fix)$/.test(token.key),
    );
}

function actsOnPronoun(tokens: readonly Token[], span: SentenceSpan): boolean {
  for (let i = span.from; i + 1 < span.to; i++)
    if (actedOn.has((tokens[i + 1] as Token).key) && effectVerbs.has((tokens[i] as Token).key)) return true;
  return false;
}

const actedOn = new Set("it them both these those all".split(" "));

/** Verbs that act on something only with more words. */
const lightVerbs = new Set(
  "put make get give leave keep bring send turn set let take say tell call help support deliver release form develop draw order teach work say".split(
    " ",
  ),
);

const takenUp = new Set("them it that those both this".split(" "));

/** An effect on things that were named in the sentence before. */
function actsOnThem(
  tokens: readonly Token[],
  span: SentenceSpan,
  flags: Uint16Array,
): SentenceFacts["actsOnThem"] {
  for (let i = span.from; i + 1 < span.to; i++) {
    const token = tokens[i] as Token;
    const them = tokens[i + 1] as Token;
    if (!takenUp.has(them.key) || ((flags[i] as number) & notAsserted) !== 0) continue;
    const verb = effectVerbs.get(token.key);
    if (verb && /^(?:third|base)$/.test(verb.form) && !lightVerbs.has(verb.lemma))
      return { start: token.start, end: them.end, acts: verb.acts, several: them.key === "them" };
  }
  return null;
}

/** "Scars? What scars?" answers, though it asks. */
function answerIn(labels: readonly string[], question: boolean): "yes" | "no" | null {
  return question && !labels.includes("gone") ? null : answerOf(labels);
}

function answerOf(labels: readonly string[]): "yes" | "no" | null {
  if (labels.includes("gone")) return "yes";
  if (labels.includes("no")) return "no";
  return labels.includes("yes") ? "yes" : null;
}

function leadInOf(labels: readonly string[]): "benefit" | "negative" | "critical" | null {
  if (labels.includes("aftercare")) return "negative";
  if (labels.includes("critical")) return "critical";
  if (labels.includes("negative") && !labels.includes("affirmed")) return "negative";
  return labels.includes("benefit") ? "benefit" : null;
}

/** What the sentence as a whole is about, for the pronouns that follow it. */
function sentenceSubject(tokens: readonly Token[], table: Table, span: SentenceSpan): Scope {
  let from = afterAdverbial(tokens, span);
  for (;;) {
    let end = from;
    while (end < span.to && !subjectEnds.has((tokens[end] as Token).key)) end++;
    const phrase = scopeOfPhrase(tokens, table, from, Math.min(span.to, Math.max(end, from + 1)));
    // A label that names nothing ("New: lip filler") leaves the subject to what follows it.
    // "They sink in through the needle tracks": of what was named before.
    if (phrase === "other" && /^(?:it|they)$/.test((tokens[from] as Token).key)) return "pronoun";
    if (phrase !== "open" || end >= span.to || (tokens[end] as Token).key !== ":") return phrase;
    from = end + 1;
    if (from >= span.to) return phrase;
  }
}

function endsOnExosomes(tokens: readonly Token[], table: Table, span: SentenceSpan): boolean {
  for (let i = span.to - 3; i > span.from; i--) {
    if (!/^(?:and|then|while|but|;)$/.test((tokens[i] as Token).key)) continue;
    for (let end = i + 2; end < Math.min(span.to, i + 9); end++)
      if (/^(?:is|are|was|were|has|have|can|will|may|does|do)$/.test((tokens[end] as Token).key))
        return scopeOfPhrase(tokens, table, i + 1, end) === "exosomes";
  }
  return false;
}

const subjectEnds = new Set(
  "is are was were has have can will may does do wanted want wants came come comes tried tries needed hated loved asked went chose , : ; . ? !".split(
    " ",
  ),
);
