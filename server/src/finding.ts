/** What the checker gives: findings with source ranges. */
import type { Product, ProjectPlace } from "./project/types.ts";
import type { RuleId, Severity } from "./rules/ids.ts";
import type { Profile } from "./rules/rule.ts";

/** An edit of the text, offsets in UTF-16 code units, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  /** Takes a false or empty word away and touches nothing else: may be applied in bulk. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Suppression {
  readonly reason: string;
  readonly by: string | null;
  readonly until: string | null;
  /** The entry of the project's allow register; without one it is a comment in the copy. */
  readonly entry?: ProjectPlace;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly profiles: readonly Profile[];
  /** Source offsets, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly Fix[];
  readonly suppressed: Suppression | null;
  /** The project's product that it is about, where it is about one. */
  readonly product?: Product;
  /** What the project wants to be written in its place. */
  readonly instead?: string;
  /** A second place that matters (the first mention, the contradicting sentence). */
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}
