/** What each sentence of a block gives for disclosures and for the voice of its page, from its text alone. */
import type { BlockFacts, SentenceFacts } from "../claims/blockFacts.ts";
import { caveatPatterns } from "../claims/vocabulary/discourse.ts";
import { familyConcepts } from "../claims/vocabulary/families.ts";
import { topicConcepts } from "../claims/vocabulary/topics.ts";
import { ConceptIndex, type ConceptTable } from "../language/concepts.ts";
import { withNames } from "../language/names.ts";
import { PatternLookup, PatternSet } from "../language/patterns.ts";
import { wordKey } from "../language/spelling.ts";
import type { Token } from "../language/tokens.ts";
import { disclosureFeatures, type LearnedLabel, recognise } from "./learned/labels.ts";
import { offerPatterns } from "./offers.ts";
import {
  isAutologous,
  isAvoided,
  isBeyond,
  isCompared,
  isComposition,
  isDestination,
  isLeaveToAct,
  isMarketPrice,
  isNegated,
  isNoun,
  isOthersOwn,
  isReported,
  isSpecies,
  isSupposed,
  keys,
  leavesNothing,
  notNeeded,
  quotedTokens,
  spans,
  type TokenRange,
} from "./sentenceCues.ts";
import { type StatedSource, statedSources } from "./statedSource.ts";
import {
  generalSource,
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

const index = new ConceptIndex("disclosures", {
  exosome: topicConcepts.exosome as string,
  regulator: topicConcepts.regulator as string,
  needling: topicConcepts.needling as string,
  laser: topicConcepts.laser as string,
  otherTreatment: topicConcepts.otherTreatment as string,
  study: familyConcepts.study as string,
  method: "filtration; centrifugation; chromatography",
  ...sourceConcepts,
});

export type Signal =
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
  "signals",
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

const tableOf = (facts: BlockFacts, tokens: readonly Token[]): ConceptTable =>
  withNames(index.find(tokens), facts.names, "exosome");

/** Signals of each sentence of a block, from its text alone. */
export function blockSignals(facts: BlockFacts): readonly SentenceSignals[] {
  const tokens = facts.tokens();
  const table = tableOf(facts, tokens);
  return facts.sentences.map((sentence) => sentenceSignals(tokens, table, sentence));
}

/** What the patterns alone find in each sentence of a block: other copy to learn from. */
export function patternSignals(facts: BlockFacts): readonly ReadonlySet<string>[] {
  const tokens = facts.tokens();
  const table = tableOf(facts, tokens);
  return facts.sentences.map(
    ({ tokenFrom, tokenTo }) => new Set(matchedSignals(tokens, table, tokenFrom, tokenTo).keys()),
  );
}

/** The features by which each sentence of a block is weighed. */
export function signalFeatures(facts: BlockFacts): ReturnType<typeof disclosureFeatures>[] {
  const tokens = facts.tokens();
  const table = tableOf(facts, tokens);
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
        leavesNothing(tokens, match.first, match.last) ||
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
    if (
      match.label === "full" &&
      isAutologous(tokens, match.first, match.last) &&
      !namesExosomes(table, from, to)
    )
      continue;
    if (match.label === "full" && isDestination(tokens, match.first, match.last)) continue;
    if (match.label === "status" && isLeaveToAct(tokens, match.last)) continue;
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

/** … and no treatment that takes the reader's own blood. */
function namesExosomes(table: ConceptTable, from: number, to: number): boolean {
  let exosomes = false;
  for (let i = from; i < to; i++)
    for (const { concept } of table[i] ?? []) {
      if (concept === "otherTreatment") return false;
      if (concept === "exosome") exosomes = true;
    }
  return exosomes;
}

/** "From people, animals and plants": what exosomes in general may come from. */
const kingdoms: Readonly<Record<string, number>> = {
  person: 1,
  people: 1,
  human: 1,
  humans: 1,
  animal: 2,
  animals: 2,
  plant: 4,
  plants: 4,
  yeast: 8,
  bacteria: 8,
};

function namesKingdoms(tokens: readonly Token[], from: number, to: number): boolean {
  let named = 0;
  for (let i = from; i < to; i++) {
    const { key } = tokens[i] as Token;
    if (/^(?:our|ours|we)$/.test(key)) return false;
    named |= Object.hasOwn(kingdoms, key) ? (kingdoms[key] as number) : 0;
  }
  return (named & (named - 1)) !== 0;
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
  let species: TokenRange | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (speechWords.has(token.key)) speech = true;
    if (productWords.has(token.key)) product = true;
    if (finiteVerbs.has(token.key)) verbless = false;
    if (token.key === "[" && tokens[i + 1]?.kind === "word") placeholder = true;
    if (isSpecies(tokens, i)) species = { from: i + 1, to: i + 3 };
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
  if (species) {
    origin = true;
    signals.set("full", species);
  }
  if (signals.has("full") && namesKingdoms(tokens, from, to)) signals.set("general", { from, to });
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

/** "Rigorously tested to our own high standards", "clinically tested": no test by its name. */
const namesNoTest =
  /\b(?:own|high|highest|strict|strictest|rigorous|exacting|stringent|toughest) (?:\w+ ){0,2}standards?\b|\b(?:clinically|dermatologically|thoroughly|rigorously) (?:tested|checked)\b/;

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
    if (signal === "quality" && namesNoTest.test(keys(tokens, from, to))) continue;
    signals.set(signal, span);
  }
}

/** What a quotation offers, its speaker offers. */
const quotable: ReadonlySet<Signal> = new Set(["own", "house", "call", "cart", "reader"]);
