/** The checker: text in, findings out. Pure: no files, no connection, no clock. */
import { applyAllow } from "./allow.ts";
import { analyseBlock, type BlockFacts, knowsWord } from "./claims/blockFacts.ts";
import type { Claim } from "./claims/claim.ts";
import { collectClaims } from "./claims/claims.ts";
import { placeSentences } from "./claims/context.ts";
import {
  blockSignals,
  type DocumentFacts,
  documentFacts,
  nothingDisclosed,
  type SentenceSignals,
} from "./disclosures/documentFacts.ts";
import { documentFindings } from "./disclosures/missing.ts";
import { ProductGatherer } from "./disclosures/productFacts.ts";
import type { Finding } from "./finding.ts";
import { tokenize } from "./language/tokens.ts";
import { findPlaceholders, type Placeholder } from "./placeholders.ts";
import type { FileProject } from "./project/fileProject.ts";
import type { DisclosurePage, HousePhrase, Product, Reference } from "./project/types.ts";
import type { ProjectWords } from "./project/words.ts";
import { read } from "./reading/index.ts";
import { type CopyLanguage, type ProseDocument, toSource } from "./reading/prose.ts";
import { brokenKeys, citedReferences, mayCite, retractions } from "./rules/citedReferences.ts";
import { type AvoidedWording, avoidedWordings, phraseFacts } from "./rules/housePhrases.ts";
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

/** Cheap test whether a text can mention exosomes at all. */
const mayMention =
  /ex[oz]?s[oz]?[mn]|exos|exoz|exo\b|exo[-\s&]|exof|exog|exol|extracellular|vesicle|secretome|conditioned\s+medi|\bs?evs?\b/i;

/** Facts of blocks by their text: an edit re-reads one block, the rest is looked up. */
class BlockCache {
  readonly #entries = new Map<string, { facts: BlockFacts; signals: readonly SentenceSignals[] }>();
  readonly #avoided = new Map<string, readonly AvoidedWording[]>();
  #size = 0;

  constructor(readonly words: ProjectWords | null) {}

  get(text: string): { facts: BlockFacts; signals: readonly SentenceSignals[] } {
    const known = this.#entries.get(text);
    if (known) return known;
    const facts = analyseBlock(text, this.words?.names);
    const entry = { facts, signals: blockSignals(facts) };
    this.#makeRoom(text);
    this.#entries.set(text, entry);
    return entry;
  }

  /** The wordings in a block that the house avoids. */
  avoided(text: string): readonly AvoidedWording[] {
    const known = this.#avoided.get(text);
    if (known) return known;
    const tokens = this.#entries.get(text)?.facts.tokens ?? tokenize(text, knowsWord);
    const found = this.words ? avoidedWordings(tokens, this.words) : [];
    this.#makeRoom(text);
    this.#avoided.set(text, found);
    return found;
  }

  #makeRoom(text: string): void {
    if (this.#size + text.length > 4_000_000) {
      this.#entries.clear();
      this.#avoided.clear();
      this.#size = 0;
    }
    this.#size += text.length;
  }
}

const plainCache = new BlockCache(null);
/** What a project's words make of blocks. */
const caches = new WeakMap<ProjectWords, BlockCache>();

function cacheFor(words: ProjectWords | null | undefined): BlockCache {
  if (!words) return plainCache;
  let cache = caches.get(words);
  if (!cache) {
    cache = new BlockCache(words);
    caches.set(words, cache);
  }
  return cache;
}

/** Checks one document. Findings are in the order of the text; suppressed ones are included, with `suppressed` set. */
export function check(input: CheckInput, settings: CheckSettings): readonly Finding[] {
  const limited = input.text.length > textLimit;
  const text = limited ? input.text.slice(0, textLimit) : input.text;
  const { project } = settings;
  const relevant =
    mayMention.test(text) ||
    project?.words?.mayMention?.test(text) === true ||
    project?.disclosesForOthers === true;
  const avoids = (project?.phrases.length ?? 0) > 0;
  const cites = project?.references != null && mayCite.test(text);
  if (!relevant && !avoids && !cites && !text.includes("exoclaim-allow"))
    return limited ? [checkedInPart(settings)].flat() : [];
  const document = read(text, input.language);
  const drafts = relevant ? judge(document, settings) : [];
  if (cites && project.references) drafts.push(...retractions(citedReferences(document, project.references)));
  if (project && avoids) drafts.push(...avoidedPhrases(document, project));
  if (limited) drafts.push({ rule: "checked-in-part", start: 0, end: Math.min(1, text.length), shade: null });
  const findings = toFindings(drafts, settings);
  const allow = project?.allow ?? [];
  const { findings: own, problems } = applySuppressions(findings, document.directives, settings.today);
  const kept = allow.length > 0 ? applyAllow(own, allow, document, text, settings.today) : own;
  kept.push(
    ...toFindings(
      problems.map((p) => ({ ...p, shade: null })),
      settings,
    ),
  );
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
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

function checkedInPart(settings: CheckSettings): Finding[] {
  return toFindings([{ rule: "checked-in-part", start: 0, end: 1, shade: null }], settings);
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

/** A document as the rooms before the rules have read it. */
interface ReadDocument {
  readonly document: ProseDocument;
  readonly claims: readonly Claim[];
  readonly disclosed: DocumentFacts;
  /** What it says of each of the project's products; null where it declares none. */
  readonly named: ProductGatherer | null;
}

/** Null where the document never mentions exosomes. */
function readDocument(document: ProseDocument, project: FileProject | undefined): ReadDocument | null {
  const cache = cacheFor(project?.words);
  const entries = document.blocks.map((block) => cache.get(block.text));
  const facts = entries.map((entry) => entry.facts);
  if (!facts.some((fact) => fact.mentionsExosomes)) return null;
  const placed = placeSentences(document.blocks, facts);
  const claims = collectClaims(document, placed);
  const signals = entries.map((entry) => entry.signals);
  const benefits = claims.some((c) =>
    /^(?:disease|structure|appearance|guarantee|hype|proof|endorsement|superiority)/.test(c.family),
  );
  const named =
    project && project.products.length > 0 ? new ProductGatherer(document.blocks, facts, placed) : null;
  const disclosed = documentFacts(document.blocks, facts, placed, signals, benefits, named);
  return { document, claims, disclosed, named };
}

function judge(document: ProseDocument, settings: CheckSettings): Draft[] {
  const { project } = settings;
  const given = readDocument(document, project);
  if (!given) return project?.disclosesForOthers ? disclosuresOfCarrier(document, settings) : [];
  const { claims, disclosed, named } = given;
  const library = project?.references ?? null;
  const explained = library ? claims.filter((claim) => !isOfKey(document, claim)) : claims;
  const drafts: Draft[] = explained.map((claim: Claim) => ({
    rule: claim.family,
    start: claim.start,
    end: claim.end,
    shade: claim.shade,
    ...(claim.related ? { related: claim.related } : {}),
  }));
  if (library) drafts.push(...brokenKeys(document, library));
  const placeholders = document.blocks.flatMap(findPlaceholders);
  drafts.push(...placeholders.map(placeholderDraft));
  // A page that offers nothing tells of routes, and of approval years away, as facts of the market.
  const told = disclosed.neutral ? drafts.filter((draft) => !isMarketFact(draft)) : drafts;
  const filled = new Set(placeholders.map((p) => p.standsFor));
  for (const missing of missingDisclosures(given, settings)) {
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

/** What the document leaves out: for each product where the project declares several, less what another page carries. */
function missingDisclosures(
  { disclosed, named, document }: ReadDocument,
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
  const facts = project?.disclosesForOthers ? asPromotion(disclosed, document) : disclosed;
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

const pagesRead = new WeakMap<DisclosurePage, ReadDocument | null>();

function pageFacts(page: DisclosurePage, project: FileProject): ReadDocument | null {
  let known = pagesRead.get(page);
  if (known === undefined) {
    known = readDocument(read(page.text, page.language), project);
    pagesRead.set(page, known);
  }
  return known;
}

/** A page that adverts lead to promotes what they promote. */
function asPromotion(facts: DocumentFacts, { blocks }: ProseDocument): DocumentFacts {
  const first = blocks[0] ?? { start: 0, end: 0 };
  return { ...facts, promotes: true, neutral: false, firstPromotion: facts.firstPromotion ?? first };
}

/** The wordings that the house avoids, wherever they stand. */
function avoidedPhrases({ blocks }: ProseDocument, { words, phrases }: FileProject): Draft[] {
  const cache = cacheFor(words);
  return blocks
    .filter((block) => block.kind !== "reference")
    .flatMap((block) =>
      cache.avoided(block.text).map(({ of, start, end, found }): Draft => {
        const phrase = phrases[of] as HousePhrase;
        const place = toSource(block, start, end);
        return { rule: "house-phrase", ...place, shade: null, ...phraseFacts(phrase, found) };
      }),
    );
}

/** A page that has to carry disclosures and does not even name exosomes. */
function disclosuresOfCarrier(document: ProseDocument, { profiles }: CheckSettings): Draft[] {
  const missing = documentFindings(asPromotion(nothingDisclosed, document), profiles);
  return missing.map(({ rule, start, end }) => ({ rule, start, end, profiles, shade: null }));
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

/** One finding with the profiles it holds for and the highest of their severities. */
function toFinding(draft: Draft, settings: CheckSettings): Finding | null {
  const rule = ruleById.get(draft.rule);
  if (!rule) return null;
  const override = settings.rules[draft.rule];
  if (override === "off") return null;
  const holding: Profile[] = [];
  let severity: Severity | null = null;
  for (const profile of settings.profiles) {
    if (draft.profiles && !draft.profiles.includes(profile)) continue;
    const own = severityUnder(rule, draft, profile);
    if (!own) continue;
    holding.push(profile);
    if (!severity || severityRank[own] > severityRank[severity]) severity = own;
  }
  if (!severity) return null;
  return {
    rule: draft.rule,
    severity: override ?? severity,
    message: draft.message ?? rule.message,
    profiles: holding,
    start: draft.start,
    end: draft.end,
    fixes: [],
    suppressed: null,
    related: draft.related ? [draft.related] : [],
    ...(draft.product ? { product: draft.product } : {}),
    ...(draft.instead === undefined ? {} : { instead: draft.instead }),
  };
}

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
