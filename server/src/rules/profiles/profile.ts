/** A profile: whose rules the copy has to keep. One file of data each; the list in index.ts is all that has to know of it. */
import type { RuleId, Severity } from "../ids.ts";

export interface ProfileData {
  readonly id: string;
  /** The country or union. */
  readonly name: string;
  /** Who watches over it there, for people. */
  readonly authorities: string;
  /** Names under which a status statement may speak of its regulator, in small letters. */
  readonly regulators: readonly string[];
  /** How its regulator is written in a sentence: "the FDA". */
  readonly regulator: string;
  /** What speaks of that regulator, or of approval there. */
  readonly mentions: RegExp;
  /** What has to be said of approval, as it stands behind "As of May 2026,". */
  readonly status: string;
  /** Whether a human source may be named there. */
  readonly namesHumanSources: boolean;
  /** Whether a statement of the route says that nothing is needled in. */
  readonly deniesNeedling: boolean;
  /** Severities that differ from a rule's default; they also switch a rule on. */
  readonly severities: Partial<Record<RuleId, Severity>>;
  /** Severities of shades of a rule that differ here; they also switch a shade on. */
  readonly shades: Partial<Record<RuleId, Readonly<Record<string, Severity>>>>;
}
