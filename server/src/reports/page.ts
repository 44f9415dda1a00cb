/** What a report tells of one page: its claims in their sentences, its disclosures, and what to write instead. */
import type { CheckInput, CheckSettings } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { Fixer } from "../fixes/index.ts";
import { passageAt } from "../fixes/passage.ts";
import { documentRuleIds } from "../rules/ids.ts";
import { type ClaimState, type DisclosureId, type DisclosureState, type Survey, survey } from "../survey.ts";
import { LineIndex, type Position } from "./lineIndex.ts";
import type { ReportError } from "./report.ts";

export interface ReportedClaim {
  readonly state: ClaimState;
  /** Where the claim starts in the file. */
  readonly start: Position;
  /** The whole sentence as its reader sees it. */
  readonly sentence: string;
  /** Where the claim stands in `sentence`, UTF-16 code units; null where that cannot be told. */
  readonly mark: { readonly start: number; readonly end: number } | null;
  readonly finding: Finding | null;
  /** The sentence as it could read; "" where it should go, null where nothing can be proposed. */
  readonly instead: string | null;
}

export interface ReportedDisclosure {
  readonly id: DisclosureId;
  readonly state: DisclosureState;
  readonly finding: Finding | null;
  /** A sentence that would disclose it. */
  readonly instead: string | null;
  /** Where it stands or is missed in the file. */
  readonly start: Position | null;
}

export interface PageReport {
  readonly path: string;
  readonly claims: readonly ReportedClaim[];
  readonly disclosures: readonly ReportedDisclosure[];
  /** What else was found: citations, comments and placeholders to look after. */
  readonly others: readonly { readonly start: Position; readonly finding: Finding }[];
}

export interface SurveyReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO date as of which the pages were checked. */
  readonly today: string;
  /** The pages that speak of exosomes, sorted by path. */
  readonly pages: readonly PageReport[];
  /** How many files were looked at. */
  readonly files: number;
  readonly errors: readonly ReportError[];
}

const documentRules: ReadonlySet<string> = new Set(documentRuleIds);

/**
 * Null for a page that has nothing to do with exosomes. `reports` says which findings are told as claims; disclosures
 * are told whatever their severity.
 */
export function pageReport(
  path: string,
  input: CheckInput,
  settings: CheckSettings,
  surveyed: Survey = survey(input, settings),
  reports: (finding: Finding) => boolean = () => true,
): PageReport | null {
  const { findings, relevant, claims, disclosures } = surveyed;
  if (!relevant) return null;
  const lines = new LineIndex(input.text);
  const fixer = new Fixer(input, settings, findings);
  const claimed = new Set(claims.map(({ finding }) => finding));
  const others = findings.filter(
    (finding) => !claimed.has(finding) && !documentRules.has(finding.rule) && reports(finding),
  );
  return {
    path,
    claims: claims
      .filter(({ finding }) => !finding || reports(finding))
      .map(({ state, start, sentence, finding }) => ({
        state,
        start: lines.position(start),
        ...(finding ? inSentence(fixer, finding, sentence) : { sentence, mark: null }),
        finding,
        instead: state === "needs-work" && finding ? rewritten(fixer, finding) : null,
      })),
    disclosures: disclosures.map(({ id, state, place, finding }) => ({
      id,
      state,
      finding,
      start: place && lines.position(place.start),
      instead: finding && (state === "missing" || state === "vague") ? added(fixer, finding) : null,
    })),
    others: others.map((finding) => ({ start: lines.position(finding.start), finding })),
  };
}

/** A finding in its passage: what a rewrite of it would replace. */
function inSentence(
  fixer: Fixer,
  finding: Finding,
  sentence: string,
): Pick<ReportedClaim, "sentence" | "mark"> {
  // A passage leaves out the marks that are allowed.
  const passage = passageAt(fixer.document, [{ ...finding, suppressed: null }], finding);
  const mark = passage?.marks[0];
  return {
    sentence: withoutDivider(passage?.text ?? sentence),
    mark: mark ? { start: mark.start, end: mark.end } : null,
  };
}

function rewritten(fixer: Fixer, finding: Finding): string | null {
  // Only its author knows where a figure comes from.
  if (finding.rule === "citation-missing") return null;
  const [best] = fixer.rewrites(finding);
  return best ? withoutDivider(best.after ?? "") : null;
}

/** "Exosome Facials in Leeds |": what divides a title from the name of its site is left off with the name. */
function withoutDivider(text: string): string {
  return text.replace(/\s+[|·•–—-]+\s*$/u, "");
}

/** What the preferred fix would add, as one line. */
function added(fixer: Fixer, finding: Finding): string | null {
  const fix = fixer.preferred(finding);
  if (!fix) return null;
  const text = fix.edits.map(({ newText }) => newText).join(" ");
  return (
    text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim() || null
  );
}

/** How many claims are in each state, and how many disclosures are wanting. */
export function tally(pages: readonly PageReport[]): Record<ClaimState | "missing", number> {
  const counts = { "needs-work": 0, allowed: 0, supported: 0, clear: 0, missing: 0 };
  for (const { claims, disclosures } of pages) {
    for (const { state } of claims) counts[state]++;
    for (const { state } of disclosures)
      if (state === "missing" || state === "vague" || state === "unfilled") counts.missing++;
  }
  return counts;
}
