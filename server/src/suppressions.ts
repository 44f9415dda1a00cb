/** Suppressions: `exoclaim-allow` comments, what they cover, and what is wrong with them. */
import type { Finding, Suppression } from "./finding.ts";
import type { Directive } from "./reading/prose.ts";
import { isRuleId, type RuleId } from "./rules/ids.ts";

export interface SuppressionProblem {
  readonly rule: "suppression-unexplained" | "suppression-unused";
  readonly start: number;
  readonly end: number;
}

/** Applies the directives: findings with `suppressed` set where one covers them, and the directives' own problems. */
export function applySuppressions(
  findings: readonly Finding[],
  directives: readonly Directive[],
  today: string,
): { findings: Finding[]; problems: SuppressionProblem[] } {
  const problems: SuppressionProblem[] = [];
  let result: Finding[] = [...findings];
  for (const directive of directives) {
    if (directive.reason.trim() === "") {
      problems.push({ rule: "suppression-unexplained", start: directive.start, end: directive.end });
      continue;
    }
    const expired = directive.until !== null && directive.until < today;
    let used = false;
    if (!expired) {
      const by: Suppression = { reason: directive.reason, by: directive.by, until: directive.until };
      result = result.map((finding) => {
        if (!covers(directive, finding)) return finding;
        used = true;
        return finding.suppressed ? finding : { ...finding, suppressed: by };
      });
    }
    if (!used) problems.push({ rule: "suppression-unused", start: directive.start, end: directive.end });
  }
  return { findings: result, problems };
}

function covers(directive: Directive, finding: Finding): boolean {
  const rules = directive.rules.filter(isRuleId) as RuleId[];
  if (!rules.includes(finding.rule)) return false;
  if (directive.scope === "file") return true;
  return (
    directive.covers !== null && finding.start < directive.covers.end && finding.end > directive.covers.start
  );
}
