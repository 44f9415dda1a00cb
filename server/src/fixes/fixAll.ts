/** Applies many fixes to one text: pass after pass, so that no two of them meet in one place. */
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Edit, Finding } from "../finding.ts";
import { read } from "../reading/index.ts";
import { documentRuleIds, type RuleId } from "../rules/ids.ts";
import { emptiedSections } from "./emptySections.ts";
import type { FixedPage } from "./fixedPage.ts";
import { Fixer } from "./index.ts";
import { otherSections } from "./otherSections.ts";
import type { ProposedEdit } from "./proposal.ts";
import { settledEdits } from "./settled.ts";
import { applyEdits } from "./sourceEdits.ts";
import { Trial } from "./trial.ts";

export type FixKind = "safe" | "preferred";

export interface FixAllOptions {
  readonly kind: FixKind;
  /** Only findings of this rule. */
  readonly rule?: RuleId;
  /** The order in which findings are taken: as they come, unless given. */
  readonly order?: (findings: readonly Finding[]) => readonly Finding[];
}

/** More passes than any text has needed. */
const passes = 60;

/** The text with its fixes applied; the same text where there is nothing to apply. */
export function fixAll(input: CheckInput, settings: CheckSettings, options: FixAllOptions): string {
  let { text } = input;
  let findings = check(input, settings);
  for (let pass = 0; pass < passes; pass++) {
    const edits = passEdits({ ...input, text }, settings, findings, options);
    const next = edits.length > 0 ? applyEdits(text, edits) : null;
    const fixed =
      next !== null && next !== text ? next : withoutEmptied(input, text, settings, options, findings);
    if (fixed === null) break;
    text = fixed;
    findings = check({ ...input, text }, settings);
  }
  return text;
}

/** The text without headings that head nothing any more, and as it counts now; null where all of it holds still. */
function withoutEmptied(
  input: CheckInput,
  text: string,
  settings: CheckSettings,
  { kind }: FixAllOptions,
  findings: readonly Finding[],
): string | null {
  if (kind === "safe" || text === input.text) return null;
  const page: FixedPage = {
    source: text,
    language: input.language,
    document: read(text, input.language),
    sourceBefore: input.text,
    before: read(input.text, input.language),
  };
  const trial = new Trial({ ...input, text }, settings, findings);
  for (const left of [emptiedSections, otherSections, settledEdits]) {
    const edits = left(page);
    if (edits.length > 0 && trial.holds(null, edits, [])) return applyEdits(text, edits);
  }
  return null;
}

/** The edits of one pass: none overlaps another. */
function passEdits(
  input: CheckInput,
  settings: CheckSettings,
  findings: readonly Finding[],
  { kind, rule, order }: FixAllOptions,
): readonly Edit[] {
  const fixer = new Fixer(input, settings, findings);
  const wanted = (order ? order(findings) : findings).filter(
    (f) => !f.suppressed && (!rule || f.rule === rule),
  );
  const chosen: ProposedEdit[] = [];
  const written = new Set<string>();
  for (const finding of wanted) {
    if (isLate(finding)) continue;
    const fix = kind === "safe" ? fixer.safe(finding) : fixer.preferred(finding);
    if (!fix || fix.edits.some((edit) => chosen.some((other) => meets(edit, other)))) continue;
    // The same sentence twice: the next pass finds the first on the page and thinks of something else.
    if (/^Write “[^”]{20,}[.!]”/.test(fix.title)) {
      if (written.has(fix.title)) continue;
      written.add(fix.title);
    }
    chosen.push(...fix.edits);
  }
  return chosen.length > 0 || kind === "safe" ? chosen : lateEdits(fixer, wanted, rule);
}

/** What is added to a page waits until its sentences stand: disclosures, then one citation after the other. */
function lateEdits(
  fixer: Fixer,
  wanted: readonly Finding[],
  rule: RuleId | undefined,
): readonly ProposedEdit[] {
  const disclosures = rule ? null : fixer.allDisclosures();
  if (disclosures) return disclosures.edits;
  for (const finding of wanted) {
    if (!isLate(finding)) continue;
    const fix = fixer.preferred(finding);
    if (fix) return fix.edits;
  }
  return [];
}

const late: ReadonlySet<string> = new Set(["citation-missing", "citation-broken", ...documentRuleIds]);

const isLate = ({ rule }: Finding): boolean => late.has(rule) && rule !== "source-vague";

/** Two insertions at one place stand behind each other; anything else that touches, meets. */
function meets(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start <= b.end && b.start <= a.end;
}
