/** The survey of a page: every claim with its state, and what the page discloses. Pure; for views and reports, not for keystrokes. */
import { type CheckInput, type CheckSettings, check, textLimit } from "./checker.ts";
import { analyseBlock, type BlockFacts, type SentenceFacts } from "./claims/blockFacts.ts";
import { blockSignals, type SentenceSignals } from "./disclosures/sentenceSignals.ts";
import type { Finding } from "./finding.ts";
import { findPlaceholders } from "./placeholders.ts";
import { read } from "./reading/index.ts";
import { type ProseBlock, type ProseDocument, toSource } from "./reading/prose.ts";
import { type DocumentRuleId, documentRuleIds, hygieneRuleIds } from "./rules/ids.ts";

/** needs-work: marked. supported: what it reports is cited. allowed: somebody answers for it. clear: nothing objects. */
export type ClaimState = "needs-work" | "supported" | "allowed" | "clear";

export interface SurveyedClaim {
  readonly state: ClaimState;
  /** Why it is marked or allowed; null where it is neither. */
  readonly finding: Finding | null;
  /** Source offsets, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its sentence, as the reader sees it. */
  readonly sentence: string;
}

export type DisclosureId = "source" | "quality" | "status" | "evidence" | "route";

/** vague: a source is only hinted at. unfilled: it has a placeholder. not-needed: this page can do without. */
export type DisclosureState = "given" | "missing" | "vague" | "unfilled" | "allowed" | "not-needed";

export interface SurveyedDisclosure {
  readonly id: DisclosureId;
  readonly state: DisclosureState;
  /** Where it stands or is missed; null where no place can be named. Source offsets. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly finding: Finding | null;
}

export interface Survey {
  readonly findings: readonly Finding[];
  /** Whether the page has anything to do with exosomes. */
  readonly relevant: boolean;
  readonly claims: readonly SurveyedClaim[];
  readonly disclosures: readonly SurveyedDisclosure[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A sentence in its place in the source. */
interface Sentence extends Place {
  readonly block: ProseBlock;
  readonly facts: SentenceFacts;
  readonly signals: SentenceSignals;
  readonly text: string;
}

/** Finds every text that may have to do with exosomes, and some that have not. */
const mayConcern = /ex[oz]|vesicle|secretome|conditioned\s+medi|\bs?evs?\b/i;

const documentRules: ReadonlySet<string> = new Set(documentRuleIds);
/** Rules about the copy's own care: what they mark claims nothing. */
const notClaims: ReadonlySet<string> = new Set([...documentRuleIds, ...hygieneRuleIds, "citation-broken"]);

export function survey(input: CheckInput, settings: CheckSettings): Survey {
  const findings = check(input, settings);
  const text = input.text.slice(0, textLimit);
  const concerned = mayConcern.test(text) || (settings.project?.products.length ?? 0) > 0;
  const sentences = concerned ? sentencesOf(read(text, input.language), settings) : null;
  const relevant = sentences?.relevant === true || findings.some(({ rule }) => rule !== "checked-in-part");
  if (!relevant) return { findings, relevant, claims: [], disclosures: [] };
  const all = sentences?.all ?? [];
  return {
    findings,
    relevant,
    claims: claimsOf(input, settings, findings, all, sentences?.document ?? null),
    disclosures: disclosuresOf(findings, all, sentences?.document ?? null),
  };
}

interface Read {
  readonly document: ProseDocument;
  readonly relevant: boolean;
  readonly all: readonly Sentence[];
}

function sentencesOf(document: ProseDocument, { project }: CheckSettings): Read {
  const all: Sentence[] = [];
  let relevant = false;
  for (const block of document.blocks) {
    if (block.kind === "reference") continue;
    const facts: BlockFacts = analyseBlock(block.text, project?.words?.names);
    relevant ||= facts.mentionsExosomes;
    const signals = blockSignals(facts);
    for (const [index, own] of facts.sentences.entries()) {
      const text = block.text.slice(own.start, own.end);
      const place = toSource(block, own.start, own.end);
      all.push({ block, facts: own, signals: signals[index] as SentenceSignals, text, ...place });
    }
  }
  return { document, relevant, all };
}

function claimsOf(
  input: CheckInput,
  settings: CheckSettings,
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  document: ProseDocument | null,
): SurveyedClaim[] {
  const around = new SentenceIndex(sentences);
  const claims: SurveyedClaim[] = findings
    .filter(({ rule }) => !notClaims.has(rule))
    .map((finding) => ({
      state: finding.suppressed ? ("allowed" as const) : ("needs-work" as const),
      finding,
      start: finding.start,
      end: finding.end,
      sentence: around.at(finding.start)?.text ?? input.text.slice(finding.start, finding.end),
    }));
  const marked = new Set(claims.map((claim) => around.at(claim.start)));
  for (const place of document ? citedStatements(input, settings, findings, document) : []) {
    const sentence = around.at(place.start);
    if (!sentence || marked.has(sentence)) continue;
    marked.add(sentence);
    claims.push({ ...place, state: "supported", finding: null, sentence: sentence.text });
  }
  for (const sentence of sentences) {
    if (marked.has(sentence) || !saysSomething(sentence)) continue;
    const { start, end, text } = sentence;
    claims.push({ state: "clear", finding: null, start, end, sentence: text });
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A whole sentence about exosomes: no heading, no question, no single word of a table. */
function saysSomething({ block, facts }: Sentence): boolean {
  const body = block.kind === "paragraph" || block.kind === "listItem" || block.kind === "cell";
  return body && facts.topic === "exosomes" && !facts.question && facts.words >= 4;
}

/** Statements that would want a citation and have one: those that are marked once nothing is cited any more. */
function citedStatements(
  input: CheckInput,
  settings: CheckSettings,
  findings: readonly Finding[],
  document: ProseDocument,
): Place[] {
  const bare = withoutCitations(input.text, document);
  if (bare === input.text) return [];
  const known = new Set(findings.map(keyOf));
  return check({ ...input, text: bare }, settings).filter(
    (finding) => finding.rule === "citation-missing" && !known.has(keyOf(finding)),
  );
}

function keyOf({ rule, start }: Finding): string {
  return `${rule}/${start}`;
}

/** Addresses of papers, and the numbers by which they and trials are known. */
const identifiers =
  /https?:\/\/[^\s<>"')\]]+|\bdoi:?\s*10\.\S+|\b10\.\d{4,9}\/\S+|\b(?:PMID:?\s*|PMC|NCT)\d+/gi;

/** The text with its citations blanked out; every other character keeps its place. */
function withoutCitations(text: string, { citations }: ProseDocument): string {
  const blank = (from: string): string => from.replace(/[^\r\n]/g, " ");
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of citations) {
    if (start < at) continue;
    parts.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("").replace(identifiers, (found) => "x".repeat(found.length));
}

/** Sentences by their place. */
class SentenceIndex {
  readonly #sorted: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    this.#sorted = [...sentences].sort((a, b) => a.start - b.start);
  }

  /** The sentence at a source offset. */
  at(offset: number): Sentence | undefined {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as Sentence).start <= offset) low = middle + 1;
      else high = middle;
    }
    const sentence = this.#sorted[low - 1];
    return sentence && offset <= sentence.end ? sentence : undefined;
  }
}

interface Kind {
  readonly id: DisclosureId;
  readonly rules: readonly DocumentRuleId[];
  /** Whether every page that promotes exosomes has to make it. */
  readonly always: boolean;
  readonly isMade: (signals: SentenceSignals) => boolean;
}

const kinds: readonly Kind[] = [
  {
    id: "source",
    rules: ["source-missing", "source-vague"],
    always: true,
    isMade: ({ signals, negatedSource }) => signals.has("full") && !signals.has("general") && !negatedSource,
  },
  { id: "quality", rules: ["quality-missing"], always: true, isMade: (s) => s.signals.has("quality") },
  { id: "status", rules: ["status-missing"], always: true, isMade: (s) => s.signals.has("status") },
  {
    id: "evidence",
    rules: ["evidence-caveat-missing"],
    always: false,
    isMade: (s) => s.signals.has("caveat"),
  },
  { id: "route", rules: ["route-missing"], always: false, isMade: (s) => s.signals.has("route") },
];

function disclosuresOf(
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  document: ProseDocument | null,
): SurveyedDisclosure[] {
  const unfilled = document?.blocks.flatMap(findPlaceholders) ?? [];
  const promotes =
    findings.some(({ rule }) => documentRules.has(rule)) ||
    unfilled.some(({ standsFor }) => standsFor !== null);
  return kinds.map(({ id, rules, always, isMade }): SurveyedDisclosure => {
    const own = findings.filter(({ rule }) => (rules as readonly string[]).includes(rule));
    const open = own.find(({ suppressed }) => !suppressed);
    if (open) return disclosure(id, open.rule === "source-vague" ? "vague" : "missing", open, open);
    if (own[0]) return disclosure(id, "allowed", own[0], own[0]);
    const placeholder = unfilled.find(({ standsFor }) => standsFor === rules[0]);
    if (placeholder) return disclosure(id, "unfilled", placeholder);
    const made = sentences.find(({ signals }) => isMade(signals));
    if (made) return disclosure(id, "given", made);
    return disclosure(id, promotes && always ? "given" : "not-needed", null);
  });
}

function disclosure(
  id: DisclosureId,
  state: DisclosureState,
  place: Place | null,
  finding: Finding | null = null,
): SurveyedDisclosure {
  return { id, state, place: place && { start: place.start, end: place.end }, finding };
}
