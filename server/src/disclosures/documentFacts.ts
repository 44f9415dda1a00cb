/** What a document discloses, and whether it promotes exosomes: read from the sentences in their place. */
import type { BlockFacts, SentenceFacts } from "../claims/blockFacts.ts";
import type { PlacedSentence } from "../claims/context.ts";
import { caveatPatterns } from "../claims/vocabulary/discourse.ts";
import { familyConcepts } from "../claims/vocabulary/families.ts";
import { topicConcepts } from "../claims/vocabulary/topics.ts";
import { ConceptIndex, type ConceptTable } from "../language/concepts.ts";
import { withNames } from "../language/names.ts";
import { PatternLookup, PatternSet } from "../language/patterns.ts";
import { wordKey } from "../language/spelling.ts";
import type { Token } from "../language/tokens.ts";
import { toSource } from "../reading/prose.ts";
import { disclosureFeatures, type LearnedLabel, recognise } from "./learned/labels.ts";
import { type StatedSource, statedSources } from "./statedSource.ts";
import {
  generalSource,
  offerPatterns,
  qualityPatterns,
  routePatterns,
  sourceConcepts,
  sourcePatterns,
  statusPatterns,
} from "./vocabulary.ts";

/** Source offsets, UTF-16 code units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface DocumentFacts {
  readonly promotes: boolean;
  /** A page of some length that offers nothing: news, education, a style guide. */
  readonly neutral: boolean;
  /** Told in a reporter's voice: who is quoted gives an account, and no reference. */
  readonly reports: boolean;
  /** The first mention of exosomes in a sentence that promotes them. */
  readonly firstPromotion: Place | null;
  readonly source: boolean;
  readonly vagueSource: Place | null;
  readonly quality: boolean;
  /** Regulators by whom the page says that nothing is approved; "any" where it names none. */
  readonly status: ReadonlySet<string>;
  readonly caveat: boolean;
  readonly route: boolean;
  readonly needling: boolean;
  readonly benefits: boolean;
}

/** The facts of a document that says nothing of exosomes. */
export const nothingDisclosed: DocumentFacts = {
  promotes: false,
  neutral: true,
  reports: false,
  firstPromotion: null,
  source: false,
  vagueSource: null,
  quality: false,
  status: new Set(),
  caveat: false,
  route: false,
  needling: false,
  benefits: false,
};

const index = new ConceptIndex({
  exosome: topicConcepts.exosome as string,
  regulator: topicConcepts.regulator as string,
  needling: topicConcepts.needling as string,
  laser: topicConcepts.laser as string,
  otherTreatment: topicConcepts.otherTreatment as string,
  study: familyConcepts.study as string,
  method: "filtration; centrifugation; chromatography",
  ...sourceConcepts,
});

type Signal =
  | "full"
  | "species"
  | "vague"
  | "general"
  | "quality"
  | "status"
  | "caveat"
  | "route"
  | "own"
  | "tag"
  | "editorial"
  | "decline"
  | "house"
  | "call"
  | "cart"
  | "trade"
  | "asking"
  | "price"
  | "guide"
  | "reader"
  | "benefit"
  | "teach"
  | "announcement"
  | "sale";

const patterns = new PatternSet<Signal>(
  [
    ...sourcePatterns,
    ...offerPatterns,
    ["general", generalSource],
    ["quality", qualityPatterns],
    ["status", statusPatterns],
    ["caveat", caveatPatterns],
    ["route", routePatterns],
  ],
  // Its concepts are found by an index of its own.
  new PatternLookup(),
);

export type { StatedSource };

/** A disclosure that the page makes. */
export type Disclosed = "source" | "vagueSource" | "quality" | "route" | "needling";

/** Hears of each disclosure with the sentence that makes it. */
export interface DisclosureListener {
  disclosed(what: Disclosed, sentence: PlacedSentence, place: Place | null): void;
  /** `full`: it discloses the source; otherwise it only hints at it. */
  stated(source: StatedSource, full: boolean, sentence: PlacedSentence, place: Place): void;
}

/** A range of tokens, `to` exclusive. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What one sentence gives; kept with the block's facts. Places are text offsets of the block. */
export interface SentenceSignals {
  readonly signals: ReadonlyMap<Signal, Place>;
  readonly exosome: Place | null;
  readonly needling: boolean;
  readonly regulators: readonly string[];
  readonly placeholder: boolean;
  readonly negatedSource: boolean;
  /** The source hinted at is what others say of theirs, or of plant exosomes in general. */
  readonly reported: boolean;
  /** Names a tissue or a species. */
  readonly origin: boolean;
  /** Tells what others charge. */
  readonly marketPrice: boolean;
  /** Tells what somebody said: the manner of news. */
  readonly speech: boolean;
  /** How much of it is in the voice of somebody who reports: 0, 1 or 2. */
  readonly telling: number;
  /** Speaks as the house to its reader: "we", "your". */
  readonly offering: boolean;
  /** A line, no sentence: "30 ml, €92, refillable glass". */
  readonly verbless: boolean;
  /** Names the thing applied: a serum, an ampoule. */
  readonly product: boolean;
  /** Names a study, a trial or a paper. */
  readonly study: boolean;
  /** The sources that it names. */
  readonly sources: readonly (StatedSource & Place)[];
}

/** Signals of each sentence of a block, from its text alone. */
export function blockSignals(facts: BlockFacts): readonly SentenceSignals[] {
  const tokens = facts.tokens();
  const table = withNames(index.find(tokens), facts.names, "exosome");
  return facts.sentences.map((sentence) => sentenceSignals(tokens, table, sentence));
}

/** What the patterns alone find in each sentence of a block: other copy to learn from. */
export function patternSignals(facts: BlockFacts): readonly ReadonlySet<string>[] {
  const tokens = facts.tokens();
  const table = withNames(index.find(tokens), facts.names, "exosome");
  return facts.sentences.map(
    ({ tokenFrom, tokenTo }) => new Set(matchedSignals(tokens, table, tokenFrom, tokenTo).keys()),
  );
}

/** The features by which each sentence of a block is weighed. */
export function sentenceFeatures(facts: BlockFacts): ReturnType<typeof disclosureFeatures>[] {
  const tokens = facts.tokens();
  const table = withNames(index.find(tokens), facts.names, "exosome");
  return facts.sentences.map(({ tokenFrom, tokenTo }) =>
    disclosureFeatures(tokens, table, tokenFrom, tokenTo),
  );
}

type SignalPlaces = Map<Signal, TokenRange>;

function matchedSignals(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): SignalPlaces {
  const quoted = quotedTokens(tokens, from, to);
  const signals: SignalPlaces = new Map();
  for (const match of patterns.match(tokens, table, from, to)) {
    if (quoted.has(match.from) && quotable.has(match.label)) continue;
    if (match.label === "own" && isNegated(tokens, from, match.last - 1, match.last - match.first + 1))
      continue;
    // "We apply the code to adverts for exosomes", "we compared claims for exosomes".
    if (match.label === "own" && spans(tokens, match.first, match.last, ofOthers)) continue;
    // "You ask whether we offer exosomes".
    if (match.label === "own" && /^(?:whether|if)$/.test(tokens[match.first - 1]?.key ?? "")) continue;
    // "Never write “FDA-approved”", "it needs no approval": neither says that there is none.
    if (
      match.label === "status" &&
      (quoted.has(match.last - 1) ||
        /^(?:needs?|requires?|needed|required)$/.test(tokens[match.first - 1]?.key ?? "") ||
        spans(tokens, match.first, Math.min(to, match.last + 3), notNeeded))
    )
      continue;
    if (match.label === "own" && isOthersOwn(tokens, match.first)) continue;
    // "Hanna Lind's book on exosomes".
    if (match.label === "call" && isNoun(tokens, match.first)) continue;
    // "Not just the surface", "beyond the surface".
    if (match.label === "route" && isBeyond(tokens, from, match.first, match.last)) continue;
    // "Bubbles of fat": what they are made of, not where they come from.
    if (match.label === "full" && isComposition(tokens, match.from, match.to)) continue;
    if (match.label === "call" && isSupposed(tokens, from, match.first)) continue;
    // "Nothing about the series is experimental" is no caveat.
    if (
      match.label === "caveat" &&
      /^(?:experimental|investigational|unproven)$/.test((tokens[match.from] as Token).key) &&
      isNegated(tokens, from, match.from, 6)
    )
      continue;
    if (!signals.has(match.label)) signals.set(match.label, { from: match.from, to: match.to });
  }
  return signals;
}

function sentenceSignals(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceFacts,
): SentenceSignals {
  const { tokenFrom: from, tokenTo: to } = sentence;
  const quoted = quotedTokens(tokens, from, to);
  const signals = matchedSignals(tokens, table, from, to);
  let exosome: TokenRange | null = null;
  let needling = false;
  let verbless = true;
  const regulators: string[] = [];
  let placeholder = false;
  let origin = false;
  let speech = false;
  let study = false;
  let product = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (speechWords.has(token.key)) speech = true;
    if (productWords.has(token.key)) product = true;
    if (finiteVerbs.has(token.key)) verbless = false;
    if (token.key === "[" && tokens[i + 1]?.kind === "word") placeholder = true;
    if (isSpecies(tokens, i)) {
      origin = true;
      signals.set("full", { from: i + 1, to: i + 3 });
    }
    const found = table[i];
    if (!found) continue;
    for (const match of found) {
      if (match.concept === "exosome") exosome ??= { from: i, to: match.to };
      if (
        (match.concept === "needling" || match.concept === "laser") &&
        !isCompared(tokens, i) &&
        !isAvoided(tokens, from, i)
      )
        needling = true;
      if (/^(?:humanTissue|animalSource|plantSource)$/.test(match.concept)) origin = true;
      if (match.concept === "study") study = true;
      if (match.concept === "regulator") regulators.push(keys(tokens, i, match.to));
    }
  }
  recogniseDisclosures(tokens, table, from, to, signals);
  const source = signals.get("full") ?? signals.get("vague");
  const hint = signals.get("vague");
  const place = (range: TokenRange): Place => ({
    start: (tokens[range.from] as Token).start,
    end: (tokens[range.to - 1] as Token).end,
  });
  const sources = source
    ? statedSources(tokens, table, source.from, source.to)
    : origin
      ? statedSources(tokens, table, from, to)
      : [];
  return {
    signals:
      signals.size > 0 ? new Map(Array.from(signals, ([label, range]) => [label, place(range)])) : noSignals,
    exosome: exosome && place(exosome),
    needling,
    regulators: regulators.length > 0 ? regulators : none,
    placeholder,
    origin,
    speech,
    ...voiceOf(tokens, from, to, quoted),
    study,
    product,
    verbless,
    marketPrice: isMarketPrice(tokens, sentence),
    reported: hint !== undefined && isReported(tokens, sentence, hint, quoted),
    negatedSource: source ? isNegated(tokens, from, source.from) : false,
    sources: sources.length > 0 ? sources.map((own) => ({ ...own, ...place(own) })) : none,
  };
}

const ofOthers =
  /^(?:code|codes|rules?|laws?|adverts?|ads|advertisements?|advertising|complaints?|claims?|guidance|regulations?|studies|trials?|clinics|sellers|brands|companies)$/;

function spans(tokens: readonly Token[], from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test((tokens[i] as Token).key)) return true;
  return false;
}

/** One for the many sentences that signal nothing. */
const noSignals: ReadonlyMap<Signal, Place> = new Map();
const none: readonly never[] = [];

const speechWords = new Set(
  "said says told according reported spokesman spokeswoman spokesperson wrote".split(" "),
);
/** The voices of a report: who did something, what was, who looked into it. Each kind counts once in a sentence. */
const reportWords: readonly ReadonlySet<string>[] = [
  "said told asked wrote added testified argued replied recalled laughs laughed admits admitted insisted conceded",
  "he she his her him hers",
  "was were had did",
  "study studies trial trials authors researchers paper papers reviewer reviewers participants cohort volunteers",
  "reporter reporters columnist magazine editor editors letters correction episode podcast ruling rulings complaint complaints complainant digest experts readers newsroom article story column journal newspaper courier gazette ledger sentinel spokesman spokeswoman spokesperson spokespeople board lawsuit court judge plaintiff plaintiffs council regulators officials listeners listener host guest",
].map((words) => new Set(words.split(" ")));
const houseWords = new Set("we our us ours you your yours".split(" ").map(wordKey));

function voiceOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  quoted: ReadonlySet<number>,
): { readonly telling: number; readonly offering: boolean } {
  let kinds = quoted.size > 0 ? 1 : 0;
  let offering = false;
  for (let i = from; i < to; i++) {
    if (quoted.has(i)) continue;
    const { key } = tokens[i] as Token;
    if (houseWords.has(key)) offering = true;
    for (let kind = 0; kind < reportWords.length; kind++)
      if ((reportWords[kind] as ReadonlySet<string>).has(key)) kinds |= 2 << kind;
  }
  let telling = 0;
  for (let rest = kinds; rest > 0; rest &= rest - 1) telling++;
  return { telling: Math.min(2, telling), offering };
}

const productWords = new Set(
  "serum serums ampoule ampoules vial vials solution product formula gel drops liquid concentrate".split(" "),
);
const finiteVerbs = new Set(
  "is are was were be has have had do does did will would can may cost costs run runs offer offers sell sells sold charge charges said says".split(
    " ",
  ),
);

const signalOf = {
  "source-full": "full",
  "source-vague": "vague",
  quality: "quality",
  status: "status",
  caveat: "caveat",
  route: "route",
} as const satisfies Readonly<Record<LearnedLabel, Signal>>;

const isSource = (signal: Signal): boolean => signal === "full" || signal === "vague";

/** Adds what the sentence discloses in words that no pattern knows. */
function recogniseDisclosures(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
  signals: SignalPlaces,
): void {
  const { sure, excluded } = recognise(tokens, table, from, to);
  for (const label of excluded) signals.delete(signalOf[label]);
  for (const [label, span] of sure) {
    const signal = signalOf[label];
    // Where a pattern has found a source, full or vague, that holds.
    if (isSource(signal) ? signals.has("full") || signals.has("vague") : signals.has(signal)) continue;
    if (signal === "status" && spans(tokens, from, to, notNeeded)) continue;
    signals.set(signal, span);
  }
}

function keys(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");
}

/** What a quotation offers, its speaker offers. */
const quotable: ReadonlySet<Signal> = new Set(["own", "house", "call", "cart", "reader"]);

function quotedTokens(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  if (!hasQuotation(tokens, from, to)) return noQuotation;
  const quoted = new Set<number>();
  let open = false;
  for (let i = from; i < to; i++) {
    const key = (tokens[i] as Token).key;
    if (key === "“" || (key === '"' && !open)) open = true;
    else if (key === "”" || key === '"') open = false;
    else if (open) quoted.add(i);
  }
  return quoted;
}

const noQuotation: ReadonlySet<number> = new Set();

function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { key } = tokens[i] as Token;
    if (key === "“" || key === '"') return true;
  }
  return false;
}

/** "They say it comes from “pure, young tissue”", "plant exosomes may have little effect". */
function isReported(
  tokens: readonly Token[],
  { tokenFrom: from, tokenTo: to, claims }: SentenceFacts,
  hint: { readonly from: number; readonly to: number },
  quoted: ReadonlySet<number>,
): boolean {
  const words = tokens.slice(from, to).map((token) => token.key);
  if (quoted.has(hint.to - 1) && words.some((word) => /^(?:says?|said|claims?|claimed|told)$/.test(word)))
    return true;
  if (hint.from !== from || !/^plants?$/.test(words[0] ?? "")) return false;
  return (
    claims.some((claim) => claim.family === "plant-equivalence") ||
    /^(?:may|might|can|do)$/.test(words[2] ?? "")
  );
}

/** A botanical or zoological name in brackets: "(Crithmum maritimum)". */
function isSpecies(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).key !== "(" || tokens[at + 3]?.key !== ")") return false;
  const [genus, species] = [tokens[at + 1], tokens[at + 2]];
  return (
    genus?.capital === true &&
    species?.capital === false &&
    /(?:us|um|is|ii|ae|ens|ea|oides|ata|era|ana|ica|osa|ina|alis|aris|lia)$/.test(species.key)
  );
}

/** "No approval is needed", "approval isn't required". */
const notNeeded = /^(?:needed|required|necessary|hoops?|requirement)$/;

/** "Not from human cells": denied just before it is named. */
function isNegated(tokens: readonly Token[], from: number, at: number, reach = 4): boolean {
  for (let i = Math.max(from, at - reach); i <= at; i++) {
    const key = (tokens[i] as Token).key;
    // "Serum No. 7".
    if (key === "no" && tokens[i + 1]?.key === "." && tokens[i + 2]?.kind === "number") continue;
    if (/^(?:not|never|no|nothing|without|neither|banned|nor|instead|than|unlike|as)$/.test(key)) return true;
  }
  return false;
}

/** "Exosomes > laser": another treatment beside them, not under them. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:>|than|vs|versus|over|unlike|beats?|or)$/.test(tokens[at - 1]?.key ?? "");
}

/** "Do not use it after needling": a treatment that it is kept away from. */
function isAvoided(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 7); i < at; i++)
    if (
      /^(?:not|never|avoid)$/.test((tokens[i] as Token).key) &&
      /^(?:use|apply|combine|combined|used|applied|put|layer|mix|wear)$/.test((tokens[i + 1] as Token).key)
    )
      return true;
  return false;
}

/** "Not just the surface", "below the surface of the skin". */
function isBeyond(tokens: readonly Token[], from: number, first: number, last: number): boolean {
  for (let i = Math.max(from, first - 3); i + 1 < last; i++) {
    const key = (tokens[i] as Token).key;
    if (/^(?:beyond|below|beneath|underneath|past|under)$/.test(key)) return true;
    if (key === "not" && /^(?:just|only|merely|simply)$/.test((tokens[i + 1] as Token).key)) return true;
  }
  return false;
}

/** "I had your exosome facial", "no product of ours": what a client or a report says of a house. */
function isOthersOwn(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  if (key === "your")
    return tokens
      .slice(Math.max(0, at - 3), at)
      .some((token) => /^(?:had|tried|bought|received|regret)$/.test(token.key));
  return key === wordKey("ours") && tokens[at - 1]?.key === "of";
}

/** "A book", "the order": no call to book or to order. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:book|order|shop|schedule|reserve)$/.test(tokens[at]?.key ?? "") &&
    /^(?:'s|the|an?|his|her|this|my|their|your|our|each|every|in|of)$/.test(tokens[at - 1]?.key ?? "")
  );
}

function isComposition(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (
      /^(?:bubbles?|bags?|sacs?|spheres?|membranes?|envelopes?|parcels?|packets?|droplets?)$/.test(
        (tokens[i] as Token).key,
      ) &&
      (tokens[i + 1] as Token).key === "of"
    )
      return true;
  return false;
}

/** "Before you book", "if you order": a visit supposed, not asked for. */
function isSupposed(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(Math.max(from, at - 3), at).map((token) => token.key);
  return before.some((key) =>
    /^(?:before|if|when|whether|until|unless|who|anyone|people|wrote|written|writes|readers)$/.test(key),
  );
}

const priced = new Set(
  "cost costs run runs range ranges sell sells sold charge charges charged pay pays paid ask asks".split(" "),
);
const ownVoice = new Set("our ours we us here book my".split(" "));
/** "In our city": a place, no seller. */
const ownPlaces = new Set("city town area region country state readers survey".split(" "));
/** "My clinic wants $600". */
const ownSellers = new Set(
  "clinic salon spa doctor dermatologist facialist nurse sister friend mother".split(" "),
);
/** "Registration costs €700". */
const otherCosts = new Set(
  "registration ticket tickets admission subscription parking postage fines damages salary rent paperback hardback".split(
    " ",
  ),
);
const currencies = new Set(["$", "€", "£", "₩"]);
const ofTheMarket = new Set("clinics some usually typically average most sellers".split(" "));
/** "I paid £250": what a client gave, not what a seller asks. */
const spending = new Set("paid spent forked said tried booked went got asked".split(" "));
const spent =
  /\b(?:i|she|he|they) (?:have |had )?(?:paid|spent|forked)\b|\bi (?:said|tried|booked|went|got|asked)\b/;

/** "A session costs between $300 and $900": what the market asks, not this page. */
function isMarketPrice(tokens: readonly Token[], { tokenFrom, tokenTo }: SentenceFacts): boolean {
  let own = false;
  let asks = false;
  let general = false;
  let comma = false;
  let prices = 0;
  for (let i = tokenFrom; i < tokenTo; i++) {
    const { key } = tokens[i] as Token;
    const next = i + 1 < tokenTo ? (tokens[i + 1] as Token).key : "";
    if (spending.has(key) && spent.test(keys(tokens, tokenFrom, tokenTo))) return true;
    if (otherCosts.has(key) || (key === "my" && ownSellers.has(next))) return true;
    if (ownVoice.has(key)) own ||= !ownPlaces.has(next);
    else if (priced.has(key)) asks = true;
    else if (ofTheMarket.has(key)) general = true;
    else if (currencies.has(key)) prices++;
    else if (key === ",") comma = true;
  }
  if (own) return false;
  return prices > 1 ? asks || !comma : asks && general;
}

/** In a row headed "Source" or after "Where do they come from?". */
function isUnderSource({ rowHead, asks }: PlacedSentence): boolean {
  const head = rowHead?.keys() ?? "";
  return (
    /\b(?:source|origin|(?:come|comes|made|derived|taken) from)\b/.test(head) || asks?.asksSource === true
  );
}

function conflates({ claims }: SentenceFacts): boolean {
  return claims.some(({ family, asserted }) => family === "stem-cell-conflation" && asserted);
}

/** "No approval is needed": that nothing is approved is told as leave to sell it. */
function isExempted({ claims }: SentenceFacts): boolean {
  return claims.some(({ family, asserted }) => family === "exemption-claim" && asserted);
}

const visibleKinds = new Set(["heading", "paragraph", "listItem", "cell", "term", "definition"]);

/** A page of so many sentences has a voice; so much of it in a report's voice, and it is a report. */
const fewSentences = 20;
const reportShare = 0.25;
const houseShare = 0.1;

/** Gathers the signals of a document, piece by piece. */
export class Gatherer {
  #promotion = 0;
  #sentences = 0;
  #speech = 0;
  /** What its sentences have of a report, and how many speak as a house to its reader. */
  #telling = 0;
  #offering = 0;
  /** Announces a product and says that it is on sale. */
  #announced = false;
  #onSale = false;
  #asked: SentenceSignals | null = null;
  #benefit = false;
  #guide = 0;
  #price = false;
  #own = false;
  /** Says with a verb or "our" that exosomes are on offer, not only what somebody charges. */
  #said = false;
  /** Sentences in which the page speaks of its own treatment, product or patients. */
  #house = 0;
  #priced = false;
  #declined = false;
  /** Asked whether it offers exosomes, the page says no. */
  #refused = false;
  /** A course or a post on offer, not a treatment. */
  #teaches = false;
  /** Sentences that tell writers what to write. */
  #editorial = 0;
  /** Asks the reader to book or buy, and names exosomes with it. */
  #exosomeCall = false;
  #call = false;
  #cart = false;
  /** Offers a product to those who resell or apply it. */
  #trade = false;
  #reader = false;
  #firstOwn: Place | null = null;
  #firstMention: Place | null = null;
  #source = false;
  #vague: Place | null = null;
  #quality = false;
  #status = new Set<string>();
  #caveat = false;
  #route = false;
  #needling = false;

  /** `asked`: the signals of the question just asked. Places given are relative to `origin`, a source offset. */
  constructor(
    asked: SentenceSignals | null,
    readonly origin: number,
    readonly listener: DisclosureListener | null = null,
  ) {
    this.#asked = asked;
  }

  /** The signals of the last question. */
  get asked(): SentenceSignals | null {
    return this.#asked;
  }

  /** Adds what a piece that begins at `origin` gave: every field is merged here, or it is lost. */
  merge(piece: Gatherer, origin: number): void {
    this.#sentences += piece.#sentences;
    this.#speech += piece.#speech;
    this.#telling += piece.#telling;
    this.#offering += piece.#offering;
    this.#announced ||= piece.#announced;
    this.#onSale ||= piece.#onSale;
    this.#guide += piece.#guide;
    this.#editorial += piece.#editorial;
    this.#house += piece.#house;
    this.#benefit ||= piece.#benefit;
    this.#price ||= piece.#price;
    this.#own ||= piece.#own;
    this.#said ||= piece.#said;
    this.#priced ||= piece.#priced;
    this.#declined ||= piece.#declined;
    this.#refused ||= piece.#refused;
    this.#teaches ||= piece.#teaches;
    this.#exosomeCall ||= piece.#exosomeCall;
    this.#call ||= piece.#call;
    this.#cart ||= piece.#cart;
    this.#trade ||= piece.#trade;
    this.#reader ||= piece.#reader;
    this.#source ||= piece.#source;
    this.#quality ||= piece.#quality;
    this.#caveat ||= piece.#caveat;
    this.#route ||= piece.#route;
    this.#needling ||= piece.#needling;
    this.#firstOwn ??= moved(piece.#firstOwn, origin);
    this.#firstMention ??= moved(piece.#firstMention, origin);
    this.#vague ??= moved(piece.#vague, origin);
    if (piece.#status.size > 0) for (const regulator of piece.#status) this.#status.add(regulator);
  }

  add(sentence: PlacedSentence, given: SentenceSignals, facts: BlockFacts): void {
    const { block } = sentence;
    if (block.kind === "reference") return;
    this.#sentences++;
    if (given.speech) this.#speech++;
    this.#telling += given.telling;
    if (given.offering) this.#offering++;
    if (given.signals.has("announcement")) this.#announced = true;
    if (given.signals.has("sale")) this.#onSale = true;
    const place = ({ start, end }: Place): Place => moved(toSource(block, start, end), -this.origin);
    const about =
      given.exosome !== null || sentence.topic === "exosomes" || sentence.antecedent === "exosomes";
    const has = (signal: Signal): boolean => given.signals.has(signal);
    const quotedOrCritical = sentence.facts.wholeQuoted || sentence.leadIn === "critical";
    if (has("guide") && (block.kind === "title" || block.kind === "heading" || block.kind === "description"))
      this.#guide++;
    if (has("editorial")) this.#editorial++;
    if (has("teach")) this.#teaches = true;
    if (given.exosome) this.#firstMention ??= place(given.exosome);
    if (!quotedOrCritical && !block.quoted) this.#offers(given, about, place, sentence);
    if (sentence.facts.question) this.#asked = given;
    if (sentence.facts.question || given.placeholder) return;
    if (sentence.asks && sentence.facts.answer === "no") this.#deniedApproval(sentence.asks);
    const told = sentence.facts.claims.some(
      (claim) =>
        claim.family === "citation-missing" || (given.study && claim.research !== "none" && !claim.bare),
    );
    const ofOther = given.exosome === null && sentence.facts.subject === "other";
    if (about && !ofOther && !told && !quotedOrCritical) this.#sources(given, place, sentence);
    if (about && !ofOther && has("quality")) {
      this.#quality = true;
      this.listener?.disclosed("quality", sentence, null);
    }
    if (
      visibleKinds.has(block.kind) &&
      has("status") &&
      !quotedOrCritical &&
      !isExempted(sentence.facts) &&
      (about || given.regulators.length > 0)
    ) {
      if (given.regulators.length === 0) this.#status.add("any");
      for (const regulator of given.regulators) this.#status.add(regulator);
    }
    if (has("benefit") && about && sentence.facts.subject !== "other") this.#benefit = true;
    if (has("caveat") && about && !ofOther) this.#caveat = true;
    if (
      has("route") &&
      about &&
      (facts.mentionsExosomes || sentence.facts.subject !== "other" || given.product)
    ) {
      this.#route = true;
      this.listener?.disclosed("route", sentence, null);
    }
    if (
      given.needling &&
      (given.exosome ||
        facts.mentionsExosomes ||
        (sentence.topic === "exosomes" &&
          (sentence.facts.subject !== "other" ||
            (sentence.block.list?.ordered === false && sentence.facts.words <= 6 && !has("price")))))
    ) {
      this.#needling = true;
      this.listener?.disclosed("needling", sentence, null);
    }
  }

  /** "You ask whether we offer exosomes. We don't." */
  #declinesOffer({ asks, facts }: PlacedSentence): boolean {
    return (
      asks !== null &&
      facts.answer === "no" &&
      (this.#asked?.signals.has("own") || this.#asked?.signals.has("house")) === true
    );
  }

  #offers(
    given: SentenceSignals,
    about: boolean,
    place: (range: Place) => Place,
    sentence: PlacedSentence,
  ): void {
    const has = (signal: Signal): boolean => given.signals.has(signal);
    const own = given.marketPrice ? undefined : (given.signals.get("own") ?? given.signals.get("tag"));
    if (this.#declinesOffer(sentence)) this.#refused = true;
    if (has("decline") && about) this.#declined = true;
    else if (own) {
      this.#own = true;
      if (own === given.signals.get("own")) this.#said = true;
      this.#firstOwn ??= place(given.exosome ?? own);
    }
    if (has("house") && about && sentence.facts.subject !== "other") this.#house++;
    if (has("price") && about && !given.marketPrice) this.#priced = true;
    const line =
      sentence.facts.words <= (sentence.block.kind === "paragraph" ? (given.verbless ? 6 : 2) : 10);
    if (has("price") && about && !given.marketPrice && (given.exosome !== null || line)) this.#price = true;
    // "She has booked a visit of her own": told of somebody, asked of nobody.
    const calls = (has("call") || has("cart")) && !(given.telling > 0 && !given.offering);
    if (calls) this.#call = true;
    if (calls && given.exosome !== null) this.#exosomeCall = true;
    if (calls && has("cart") && about) this.#cart = true;
    if (has("trade") && about) this.#trade = true;
    // "A bottle is $96": a short sentence that prices the product.
    if (has("asking") && about && !given.marketPrice && sentence.facts.words <= 9) this.#price = true;
    if (has("reader") && about) this.#reader = true;
  }

  #sources(given: SentenceSignals, place: (range: Place) => Place, sentence: PlacedSentence): void {
    const full = given.signals.get("full");
    const namedAsSource = given.origin && isUnderSource(sentence);
    // "Stem cell exosome peel" calls them what they are not, and hints at no source.
    const hint = !given.reported && !conflates(sentence.facts);
    const vague = hint ? given.signals.get("vague") : undefined;
    const general = given.signals.has("general");
    const isFull = (full !== undefined && !general && !given.negatedSource) || namedAsSource;
    if (isFull) {
      this.#source = true;
      if (given.sources.length === 0) this.listener?.disclosed("source", sentence, null);
    } else if ((vague || (full && general)) && !given.negatedSource) {
      const at = place((vague ?? full) as Place);
      this.#vague ??= at;
      this.listener?.disclosed("vagueSource", sentence, at);
    }
    if (this.listener && (isFull || vague) && !general && !given.negatedSource)
      for (const source of given.sources) this.listener.stated(source, isFull, sentence, place(source));
  }

  /** "Is it FDA-approved? No." states the status. */
  #deniedApproval(question: SentenceFacts): void {
    const claimed = question.claims.some((claim) => claim.family === "approval-claim");
    // "Is the serum approved? No.": whoever was meant, it is not.
    if (!claimed && !(question.asksApproval && question.words <= 5 && question.subject !== "other")) return;
    const regulators = this.#asked?.regulators ?? [];
    for (const regulator of regulators) this.#status.add(regulator);
    if (regulators.length === 0) this.#status.add("any");
  }

  /** What it comes to; `titled`: exosomes are the topic, `benefits`: some are claimed. */
  finish(titled: boolean, benefits: boolean): DocumentFacts {
    if (this.#editorial >= 3) this.#guide++;
    const house =
      titled && this.#speech < 2 && benefits && (this.#house >= 4 || (this.#house >= 2 && this.#priced));
    const asked = this.#call && (this.#exosomeCall || (titled && this.#sentences <= 8)) && this.#speech < 2;
    // A page that tells what people said of others' prices: news.
    const reports = this.#speech >= 4 && this.#speech * 10 >= this.#sentences && !this.#call && !this.#cart;
    // As a whole it tells of others more than it speaks for itself.
    const announces = this.#announced && this.#onSale && titled && benefits;
    const tells =
      this.#sentences >= fewSentences &&
      this.#telling - this.#offering > this.#sentences * reportShare &&
      !announces;
    // One treatment of its own and one price are enough where it speaks for itself.
    const speaks =
      titled &&
      benefits &&
      this.#house >= 1 &&
      this.#priced &&
      this.#telling - this.#offering <= this.#sentences * houseShare;
    const strong =
      announces ||
      speaks ||
      (this.#own && !(reports && !this.#said && this.#house === 0)) ||
      house ||
      asked ||
      (this.#price && titled && this.#speech < 2) ||
      (this.#price && this.#call && !reports) ||
      (this.#trade && titled);
    const weak = this.#call && (this.#reader || this.#cart || benefits || this.#benefit) && titled;
    const promotes =
      (strong || weak) &&
      !tells &&
      !(this.#declined && !this.#price) &&
      !(this.#refused && !this.#own) &&
      !(this.#teaches && !this.#own && !this.#cart) &&
      !(this.#guide > 0 && !(this.#price && (this.#call || this.#trade)));
    this.#promotion = promotes ? 1 : 0;
    return {
      promotes: this.#promotion > 0,
      neutral: !promotes && (this.#guide > 0 || (this.#sentences >= 8 && !this.#call)),
      reports: tells && !promotes,
      firstPromotion: this.#firstOwn ?? this.#firstMention,
      source: this.#source,
      vagueSource: this.#vague,
      quality: this.#quality,
      status: this.#status,
      caveat: this.#caveat,
      route: this.#route,
      needling: this.#needling,
      benefits: benefits || this.#benefit,
    };
  }
}

function moved<P extends Place | null>(place: P, by: number): P {
  return place && { ...place, start: place.start + by, end: place.end + by };
}
