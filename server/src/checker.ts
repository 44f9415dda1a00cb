/** The checker: text in, findings out. Pure: no files, no connection, no clock. */
import { applyAllow } from "./allow.ts";
import type { Claim } from "./claims/claim.ts";
import { type DocumentFacts, nothingDisclosed } from "./disclosures/documentFacts.ts";
import { documentFindings } from "./disclosures/missing.ts";
import type { Place } from "./disclosures/sentenceSignals.ts";
import type { Voice } from "./disclosures/voice.ts";
import type { Finding } from "./finding.ts";
import { avoidedIn, type Judgement, judge, listen, Memory } from "./judgement.ts";
import type { Placeholder } from "./placeholders.ts";
import type { FileProject } from "./project/fileProject.ts";
import type { DisclosurePage, HousePhrase, Product, Reference } from "./project/types.ts";
import { CopyReader } from "./reading/copyReader.ts";
import { read } from "./reading/index.ts";
import type { Steps } from "./reading/piece.ts";
import type { CopyLanguage, ProseDocument } from "./reading/prose.ts";
import { Relevance } from "./relevance.ts";
import {
  brokenKeys,
  citedReferences,
  mayCite,
  retractions,
  sentencesWithKeys,
} from "./rules/citedReferences.ts";
import { phraseFacts } from "./rules/housePhrases.ts";
import type { DocumentRuleId, RuleId, Severity } from "./rules/ids.ts";
import { rules } from "./rules/index.ts";
import { mismatches, missingFor } from "./rules/products.ts";
import { profileData } from "./rules/profiles/index.ts";
import type { Profile, Rule } from "./rules/rule.ts";
import { applySuppressions } from "./suppressions.ts";

export interface CheckSettings {
  readonly profiles: readonly Profile[];
  /** Severity overrides by rule id. */
  readonly rules: Partial<Record<RuleId, Severity | "off">>;
  /** ISO date, handed in: the checker has no clock. */
  readonly today: string;
  /** What the project says of this file. */
  readonly project?: FileProject | undefined;
}

export interface CheckInput {
  readonly text: string;
  readonly language: CopyLanguage;
}

/** Longest text that is checked whole, in UTF-16 code units; beyond it `checked-in-part` says where checking stopped. */
export const textLimit = 2_000_000;

const ruleById: ReadonlyMap<RuleId, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1 };

/** Checks one document. Findings are in the order of the text; suppressed ones are included, with `suppressed` set. */
export function check(input: CheckInput, settings: CheckSettings): readonly Finding[] {
  return new DocumentChecker(input).findings(settings);
}

/** A document that is checked again after every edit, at the cost of the edit. */
export class DocumentChecker {
  readonly #language: CopyLanguage;
  readonly #limit: number;
  #text: string;
  /** Of the text up to the limit; null until there is reason to read it, or once it has been cut. */
  #reader: CopyReader | null = null;
  #memory = new Memory();
  #relevance: Relevance;
  /** What is left to do until findings can be told, and for which project. */
  #work: { readonly project: FileProject | undefined; readonly steps: Steps<void> } | null = null;

  /** `limit`: the longest text that is checked whole, in UTF-16 code units. */
  constructor({ text, language }: CheckInput, limit = textLimit) {
    this.#text = text;
    this.#language = language;
    this.#limit = limit;
    this.#relevance = new Relevance(this.#checked);
  }

  get text(): string {
    return this.#text;
  }

  /**
   * Replaces `start` to `end` (offsets of the text as it is, UTF-16 code units). `text`: the new text, where the caller
   * has it already.
   */
  edit(
    start: number,
    end: number,
    newText: string,
    text = this.#text.slice(0, start) + newText + this.#text.slice(end),
  ): void {
    const cut = this.#text.length > this.#limit;
    this.#text = text;
    this.#work = null;
    if (cut || this.#text.length > this.#limit) {
      this.#reader = null;
      this.#relevance = new Relevance(this.#checked);
      return;
    }
    this.#relevance.edit(this.#text, start, end, newText.length);
    this.#reader?.edit(start, end, newText, this.#text);
  }

  /**
   * Works towards the findings until `pause` says that it is enough for now, asked after every paragraph or so.
   * True when nothing is left to do.
   */
  advance({ project }: CheckSettings, pause: () => boolean = () => false): boolean {
    if (!this.#isRead(project)) return true;
    if (!this.#work || this.#work.project !== project) this.#work = { project, steps: this.#read(project) };
    while (!this.#work.steps.next().done) if (pause()) return false;
    return true;
  }

  /** Forgets all but the text: what comes next begins by reading it. */
  rest(): void {
    this.#reader = null;
    this.#memory = new Memory();
    this.#work = null;
  }

  /** The findings of the text as it is. */
  findings(settings: CheckSettings): Finding[] {
    this.advance(settings);
    const { project } = settings;
    const limited = this.#text.length > this.#limit;
    const reader = this.#reader;
    if (!reader || !this.#isRead(project)) return limited ? toFindings([inPart(1)], settings) : [];
    const drafts = this.#isRelevant(project) ? draftsOf(reader, this.#memory, settings) : [];
    if (this.#cites(project) && project?.references)
      drafts.push(...retractions(citedReferences(reader.document(), project.references)));
    if (project && project.phrases.length > 0) drafts.push(...avoidedPhrases(reader, project));
    if (limited) drafts.push(inPart(Math.min(1, reader.text.length)));
    const findings = toFindings(drafts, settings);
    const allow = project?.allow ?? [];
    const { findings: own, problems } = applySuppressions(findings, reader.directives(), settings.today);
    const kept =
      allow.length > 0 ? applyAllow(own, allow, reader.document(), reader.text, settings.today) : own;
    kept.push(
      ...toFindings(
        problems.map((p) => ({ ...p, shade: null })),
        settings,
      ),
    );
    return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
  }

  /** Whether it is a page of some length that offers nothing: news, education, a style guide. */
  offersNothing(settings: CheckSettings): boolean {
    this.advance(settings);
    const { project } = settings;
    if (!this.#reader || !this.#isRelevant(project)) return false;
    return judged(this.#reader, this.#memory, project)?.disclosed.neutral ?? false;
  }

  /** What is checked of the text. */
  get #checked(): string {
    return this.#text.length > this.#limit ? this.#text.slice(0, this.#limit) : this.#text;
  }

  /** Whether it may speak of exosomes, or has to. */
  #isRelevant(project: FileProject | undefined): boolean {
    return (
      this.#relevance.exosomes ||
      project?.words?.mayMention?.test(this.#checked) === true ||
      project?.disclosesForOthers === true
    );
  }

  /** Whether there is any reason to read it. */
  #isRead(project: FileProject | undefined): boolean {
    return (
      this.#relevance.any ||
      (project?.phrases.length ?? 0) > 0 ||
      this.#cites(project) ||
      this.#isRelevant(project)
    );
  }

  /** Whether it may cite one of the project's references. */
  #cites(project: FileProject | undefined): boolean {
    return project?.references != null && mayCite.test(this.#checked);
  }

  *#read(project: FileProject | undefined): Steps<void> {
    this.#reader ??= new CopyReader(this.#checked, this.#language);
    yield* this.#reader.read();
    const { pieces, references } = this.#reader;
    if (this.#isRelevant(project)) yield* listen(pieces, references, project?.words ?? null, this.#memory);
  }
}

/** The entries of the project's references that a document cites. */
export function referencesCitedIn(
  { text, language }: CheckInput,
  project: FileProject,
): readonly Reference[] {
  const library = project.references;
  if (!library || !mayCite.test(text)) return [];
  const cited = citedReferences(read(text.slice(0, textLimit), language), library);
  return [...new Set(cited.map(({ reference }) => reference))];
}

/** The finding that says that a text was cut. */
function inPart(end: number): Draft {
  return { rule: "checked-in-part", start: 0, end, shade: null };
}

/** A finding before profiles and settings have had their say. */
export interface Draft {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly shade: string | null;
  /** Rule whose severity it takes. */
  readonly standsFor?: RuleId | null;
  /** A second place that matters. */
  readonly related?: Finding["related"][number];
  /** Profiles it holds for, where not all. */
  readonly profiles?: readonly Profile[];
  /** What it says, where more can be said than the rule's own message. */
  readonly message?: string;
  /** The product that it is about. */
  readonly product?: Product;
  /** What the project wants to be written in its place. */
  readonly instead?: string;
}

/** A document that has been read and listened to, judged. Null where it never mentions exosomes. */
function judged(
  { references }: CopyReader,
  memory: Memory,
  project: FileProject | undefined,
): Judgement | null {
  return judge(references, (project?.products.length ?? 0) > 0, memory);
}

function draftsOf(reader: CopyReader, memory: Memory, settings: CheckSettings): Draft[] {
  const { project } = settings;
  const given = judged(reader, memory, project);
  const first = reader.firstBlock ?? { start: 0, end: 0 };
  if (!given) return project?.disclosesForOthers ? disclosuresOfCarrier(first, settings) : [];
  const { claims, disclosed, named, placeholders } = given;
  const library = project?.references ?? null;
  const document = library ? reader.document() : null;
  const supported = document && library ? sentencesWithKeys(document, library) : [];
  const explained = document
    ? claims.filter((claim) => !isOfKey(document, claim) && !isCitedInText(claim, supported))
    : claims;
  const drafts = explained.map(
    ({ family, shade, start, end, related }): Draft =>
      related ? { rule: family, shade, start, end, related } : { rule: family, shade, start, end },
  );
  if (document && library) drafts.push(...brokenKeys(document, library));
  drafts.push(...placeholders.map(placeholderDraft));
  // A page that offers nothing tells of routes, and of approval years away, as facts of the market.
  // What a reporter quotes is an account, and nobody's recommendation.
  const told = drafts.filter(
    (draft) => !(disclosed.neutral && isMarketFact(draft)) && !(disclosed.reports && isAccount(draft)),
  );
  const filled = new Set(placeholders.map((p) => p.standsFor));
  for (const missing of missingDisclosures(given, first, settings)) {
    if (filled.has(missing.rule) || (missing.rule === "source-vague" && filled.has("source-missing")))
      continue;
    told.push({ ...missing, shade: null });
  }
  if (project && named) told.push(...mismatches(project.products, named, claims));
  return told;
}

/** Whether a claim that a key has no entry is for the project's references to settle. */
function isOfKey({ citations }: ProseDocument, { family, shade, start, end }: Claim): boolean {
  if (family !== "citation-broken" || shade !== "no-entry") return false;
  return citations.some((marker) => marker.style === "key" && marker.start < end && marker.end > start);
}

/** Whether a report names its evidence by a key in its own sentence: "as @smith2024 found". */
function isCitedInText({ family, start, end }: Claim, sentences: readonly Place[]): boolean {
  return family === "citation-missing" && sentences.some((own) => own.start < end && own.end > start);
}

/** What the document leaves out: for each product where the project declares several, less what another page carries. */
function missingDisclosures(
  { disclosed, named }: Judgement,
  first: Place,
  { profiles, project }: CheckSettings,
): (Pick<Draft, "start" | "end" | "profiles" | "product" | "message"> & { readonly rule: DocumentRuleId })[] {
  const products = project?.products ?? [];
  const each = named && products.length > 1 ? named.products : [];
  if (project?.disclosedBy) {
    const carried = new Set(
      pageFacts(project.disclosedBy, project)?.named?.products.map((own) => own.product),
    );
    const left = each.filter((own) => !carried.has(own.product));
    if (left.length === 0) return [];
    return documentFindings(disclosed, profiles, left)
      .filter((missing) => missing.product !== undefined)
      .map(({ product: number, ...missing }) => withProduct(missing, products[number as number], true));
  }
  const facts = project?.disclosesForOthers ? asPromotion(disclosed, first) : disclosed;
  const only =
    named?.products.length === 1 ? named.products[0]?.product : products.length === 1 ? 0 : undefined;
  return documentFindings(facts, profiles, each).map(({ product: number = only, ...missing }) =>
    withProduct(missing, number === undefined ? undefined : products[number], each.length > 1),
  );
}

function withProduct<T extends { rule: DocumentRuleId }>(
  missing: T,
  product: Product | undefined,
  named: boolean,
) {
  const message = named && product ? missingFor(product, missing.rule) : undefined;
  return { ...missing, ...(product ? { product } : {}), ...(message ? { message } : {}) };
}

/** The voice that a page is heard to speak in; null where it never mentions exosomes. */
export function voiceOf({ text, language }: CheckInput): Voice | null {
  return readPage(text, language, undefined)?.disclosed.voice ?? null;
}

function readPage(text: string, language: CopyLanguage, project: FileProject | undefined): Judgement | null {
  const reader = new CopyReader(text, language);
  for (const _ of reader.read());
  const memory = new Memory();
  for (const _ of listen(reader.pieces, reader.references, project?.words ?? null, memory));
  return judged(reader, memory, project);
}

const pagesRead = new WeakMap<DisclosurePage, Judgement | null>();

function pageFacts(page: DisclosurePage, project: FileProject): Judgement | null {
  let known = pagesRead.get(page);
  if (known === undefined) {
    known = readPage(page.text, page.language, project);
    pagesRead.set(page, known);
  }
  return known;
}

/** A page that adverts lead to promotes what they promote; `first`: its first block. */
function asPromotion(facts: DocumentFacts, first: Place): DocumentFacts {
  return { ...facts, promotes: true, neutral: false, firstPromotion: facts.firstPromotion ?? first };
}

/** The wordings that the house avoids, wherever they stand. */
function avoidedPhrases({ pieces }: CopyReader, { words, phrases }: FileProject): Draft[] {
  if (!words) return [];
  return avoidedIn(pieces, words).map(
    ({ of, found, start, end }): Draft => ({
      rule: "house-phrase",
      start,
      end,
      shade: null,
      ...phraseFacts(phrases[of] as HousePhrase, found),
    }),
  );
}

/** A page that has to carry disclosures and does not even name exosomes; `first`: its first block. */
function disclosuresOfCarrier(first: Place, { profiles }: CheckSettings): Draft[] {
  const missing = documentFindings(asPromotion(nothingDisclosed, first), profiles);
  return missing.map(({ rule, start, end }) => ({ rule, start, end, profiles, shade: null }));
}

function isAccount({ rule, shade }: Draft): boolean {
  return rule === "endorsement-claim" && (shade === null || shade === "testimonial");
}

function isMarketFact({ rule, shade }: Draft): boolean {
  return rule === "injection-claim" || (rule === "approval-forecast" && shade === "distant");
}

function placeholderDraft(placeholder: Placeholder): Draft {
  return {
    rule: "placeholder-unfilled",
    start: placeholder.start,
    end: placeholder.end,
    shade: null,
    standsFor: placeholder.standsFor,
  };
}

/** Drafts as findings, as far as profiles and settings make them any. */
export function toFindings(drafts: readonly Draft[], settings: CheckSettings): Finding[] {
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const finding = toFinding(draft, settings);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** One for the many findings that have none. */
const none: readonly never[] = [];

/** One finding with the profiles it holds for and the highest of their severities. */
function toFinding(draft: Draft, settings: CheckSettings): Finding | null {
  const rule = ruleById.get(draft.rule);
  if (!rule) return null;
  const override = settings.rules[draft.rule];
  if (override === "off") return null;
  let severity: Severity | null = null;
  let holding = 0;
  const holds = (profile: Profile): Severity | null =>
    draft.profiles && !draft.profiles.includes(profile) ? null : severityUnder(rule, draft, profile);
  for (const profile of settings.profiles) {
    const own = holds(profile);
    if (!own) continue;
    holding++;
    if (!severity || severityRank[own] > severityRank[severity]) severity = own;
  }
  if (!severity) return null;
  const finding: Writable<Finding> = {
    rule: draft.rule,
    severity: override ?? severity,
    message: draft.message ?? rule.message,
    profiles:
      holding === settings.profiles.length
        ? settings.profiles
        : settings.profiles.filter((profile) => holds(profile) !== null),
    start: draft.start,
    end: draft.end,
    fixes: none,
    suppressed: null,
    related: draft.related ? [draft.related] : none,
  };
  if (draft.product) finding.product = draft.product;
  if (draft.instead !== undefined) finding.instead = draft.instead;
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function severityUnder(rule: Rule, draft: Draft, profile: Profile): Severity | null {
  const source = draft.standsFor ? (ruleById.get(draft.standsFor) ?? rule) : rule;
  const { severities, shades } = profileData(profile);
  const base = severities[source.id] ?? source.severity;
  const own = draft.shade === null ? undefined : shades[rule.id]?.[draft.shade];
  if (own) return own;
  if (draft.shade !== null && rule.offShades?.includes(draft.shade)) return null;
  if (!rule.decides) return base;
  const decided = rule.decides({
    family: draft.rule as Claim["family"],
    shade: draft.shade,
    start: draft.start,
    end: draft.end,
  });
  if (decided === false) return null;
  return decided === true ? base : decided;
}
