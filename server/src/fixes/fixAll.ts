/** Applies many fixes to one text: pass after pass, so that no two of them meet in one place. */
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Edit, Finding } from "../finding.ts";
import type { RuleId } from "../rules/ids.ts";
import { Fixer } from "./index.ts";
import type { ProposedEdit, ProposedFix } from "./proposal.ts";
import { applyEdits } from "./sourceEdits.ts";

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
    if (next === null || next === text) break;
    const left = check({ ...input, text: next }, settings);
    text = next;
    findings = left;
  }
  return text;
}

/** The edits of one pass: none overlaps another. */
function passEdits(
  input: CheckInput,
  settings: CheckSettings,
  findings: readonly Finding[],
  { kind, rule, order }: FixAllOptions,
): readonly Edit[] {
  const fixer = new Fixer(input, settings, findings);
  const chosen: ProposedEdit[] = [];
  let cited = false;
  for (const finding of order ? order(findings) : findings) {
    if (finding.suppressed || (rule && finding.rule !== rule)) continue;
    const cites = finding.rule === "citation-missing" || finding.rule === "citation-broken";
    // The next citation takes the next number.
    if (cites && cited) continue;
    const fix = chosenFix(fixer.fixesOf(finding), kind);
    if (!fix || fix.edits.some((edit) => chosen.some((other) => meets(edit, other)))) continue;
    chosen.push(...fix.edits);
    if (cites) cited = true;
  }
  return chosen;
}

function chosenFix(fixes: readonly ProposedFix[], kind: FixKind): ProposedFix | undefined {
  return kind === "safe" ? fixes.find((fix) => fix.safe) : fixes.find((fix) => fix.preferred);
}

/** Two insertions at one place stand behind each other; anything else that touches, meets. */
function meets(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start <= b.end && b.start <= a.end;
}
