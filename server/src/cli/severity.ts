import type { Severity } from "../rules/ids.ts";

/** From the least to the most serious. */
export const severities = ["information", "warning", "error"] as const satisfies readonly Severity[];

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
