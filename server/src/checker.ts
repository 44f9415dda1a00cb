/** The checker: text in, findings out. Pure: no files, no connection, no clock. */
import { applyAllow } from "./allow.ts";
import { analyseBlock, type BlockFacts } from "./claims/blockFacts.ts";
import type { Claim } from "./claims/claim.ts";
import { collectClaims } from "./claims/claims.ts";
import { placeSentences } from "./claims/context.ts";
import { blockSignals, documentFacts, type SentenceSignals } from "./disclosures/documentFacts.ts";
import { documentFindings } from "./disclosures/missing.ts";
import type { Finding } from "./finding.ts";
import { findPlaceholders, type Placeholder } from "./placeholders.ts";
import type { FileProject } from "./project/fileProject.ts";
import { read } from "./reading/index.ts";
import type { CopyLanguage, ProseDocument } from "./reading/prose.ts";
import type { RuleId, Severity } from "./rules/ids.ts";
import { rules } from "./rules/index.ts";
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
  #size = 0;

  get(text: string): { facts: BlockFacts; signals: readonly SentenceSignals[] } {
    const known = this.#entries.get(text);
    if (known) return known;
    const facts = analyseBlock(text);
    const entry = { facts, signals: blockSignals(facts) };
    if (this.#size + text.length > 4_000_000) {
      this.#entries.clear();
      this.#size = 0;
    }
    this.#entries.set(text, entry);
    this.#size += text.length;
    return entry;
  }
}

const cache = new BlockCache();

/** Checks one document. Findings are in the order of the text; suppressed ones are included, with `suppressed` set. */
export function check(input: CheckInput, settings: CheckSettings): readonly Finding[] {
  const limited = input.text.length > textLimit;
  const text = limited ? input.text.slice(0, textLimit) : input.text;
  const relevant = mayMention.test(text);
  if (!relevant && !text.includes("exoclaim-allow")) return limited ? [checkedInPart(settings)].flat() : [];
  const document = read(text, input.language);
  const drafts = relevant ? judge(document, settings) : [];
  if (limited) drafts.push({ rule: "checked-in-part", start: 0, end: Math.min(1, text.length), shade: null });
  const findings = toFindings(drafts, settings);
  const allow = settings.project?.allow ?? [];
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
}

function judge(document: ProseDocument, settings: CheckSettings): Draft[] {
  const entries = document.blocks.map((block) => cache.get(block.text));
  const facts = entries.map((entry) => entry.facts);
  if (!facts.some((fact) => fact.mentionsExosomes)) return [];
  const placed = placeSentences(document.blocks, facts);
  const claims = collectClaims(document, placed);
  const drafts: Draft[] = claims.map((claim: Claim) => ({
    rule: claim.family,
    start: claim.start,
    end: claim.end,
    shade: claim.shade,
    ...(claim.related ? { related: claim.related } : {}),
  }));
  const placeholders = document.blocks.flatMap(findPlaceholders);
  drafts.push(...placeholders.map(placeholderDraft));
  const signals = entries.map((entry) => entry.signals);
  const benefits = claims.some((c) =>
    /^(?:disease|structure|appearance|guarantee|hype|proof|endorsement|superiority)/.test(c.family),
  );
  const gathered = documentFacts(document.blocks, facts, placed, signals, benefits);
  // A page that offers nothing tells of routes, and of approval years away, as facts of the market.
  const told = gathered.neutral ? drafts.filter((draft) => !isMarketFact(draft)) : drafts;
  const filled = new Set(placeholders.map((p) => p.standsFor));
  for (const missing of documentFindings(gathered, settings.profiles)) {
    if (!filled.has(missing.rule) && !(missing.rule === "source-vague" && filled.has("source-missing")))
      told.push({ ...missing, shade: null });
  }
  return told;
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
