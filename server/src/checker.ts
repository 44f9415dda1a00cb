/** The checker: text in, findings out. Pure: no files, no connection, no clock. */
import type { Finding } from "./finding.ts";
import type { CopyLanguage } from "./reading/prose.ts";
import type { RuleId, Severity } from "./rules/ids.ts";
import type { Profile } from "./rules/rule.ts";

export interface CheckSettings {
  readonly profiles: readonly Profile[];
  /** Severity overrides by rule id. */
  readonly rules: Partial<Record<RuleId, Severity | "off">>;
  /** ISO date, handed in: the checker has no clock. */
  readonly today: string;
}

export interface CheckInput {
  readonly text: string;
  readonly language: CopyLanguage;
}

/** Longest text that is checked whole, in UTF-16 code units; beyond it `checked-in-part` says where checking stopped. */
export const textLimit = 2_000_000;

export function check(_input: CheckInput, _settings: CheckSettings): readonly Finding[] {
  return [];
}
