/** The exit status: what a build or a hook goes by. */
import type { Finding } from "../finding.ts";
import type { Severity } from "../rules/ids.ts";
import { isAtLeast } from "./severity.ts";

/** 0: nothing at or above the threshold. 1: findings. 2: not all that was asked could be done. */
export type ExitStatus = 0 | 1 | 2;

/** Suppressed findings never count; neither does what `--min-severity` leaves out of the report change anything. */
export function fails(
  findings: readonly Pick<Finding, "severity" | "suppressed">[],
  failOn: Severity,
): boolean {
  return findings.some((finding) => !finding.suppressed && isAtLeast(finding.severity, failOn));
}

export function exitStatus(failing: boolean, incomplete: boolean): ExitStatus {
  if (incomplete) return 2;
  return failing ? 1 : 0;
}
