/** Suppressions: `exoclaim-allow` comments, what they cover, and what is wrong with them. */
import type { Finding, Suppression } from "./finding.ts";
import type { Directive } from "./reading/prose.ts";

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
  const result: Finding[] = [...findings];
  const byRule = directives.length > 0 ? indexByRule(findings) : new Map<string, number[]>();
  for (const directive of directives) {
    if (directive.reason.trim() === "") {
      problems.push({ rule: "suppression-unexplained", start: directive.start, end: directive.end });
      continue;
    }
    const expired = directive.until !== null && directive.until < today;
    let used = false;
    if (!expired) {
      const by: Suppression = { reason: directive.reason, by: directive.by, until: directive.until };
      for (const rule of directive.rules) {
        for (const index of byRule.get(rule) ?? []) {
          const finding = result[index] as Finding;
          if (!covers(directive, finding)) continue;
          used = true;
          if (!finding.suppressed) result[index] = { ...finding, suppressed: by };
        }
      }
    }
    if (!used) problems.push({ rule: "suppression-unused", start: directive.start, end: directive.end });
  }
  return { findings: result, problems };
}

/** Where in the list the findings of each rule stand. */
function indexByRule(findings: readonly Finding[]): Map<string, number[]> {
  const byRule = new Map<string, number[]>();
  findings.forEach(({ rule }, index) => {
    const list = byRule.get(rule);
    if (list) list.push(index);
    else byRule.set(rule, [index]);
  });
  return byRule;
}

/** Whether a directive that names the finding's rule reaches it. */
function covers({ scope, covers: range }: Directive, finding: Finding): boolean {
  if (scope === "file") return true;
  return range !== null && finding.start < range.end && finding.end > range.start;
}
