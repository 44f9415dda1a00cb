/** A rule as a unit: what it is called, why it exists, how it is shown to work, and what it decides on. */
import type { Claim } from "../claims/claim.ts";
import type { RuleId, Severity } from "./ids.ts";
import type { Profile } from "./profiles/index.ts";

export type { Profile };

export type RuleGroup =
  | "Approval and legal status"
  | "Route"
  | "Effect"
  | "Evidence"
  | "Promise and pressure"
  | "Identity and quality"
  | "Disclosures"
  | "Profiles"
  | "House wording"
  | "Hygiene";

/** An example is a small document. `[[` and `]]` stand around what must be marked. */
export interface Example {
  /**
   * Markdown unless `language` says otherwise. In `bad` examples the finding's text stands between
   * `[[` and `]]` (exactly one pair where only one finding of the rule is expected); in `good` there are no marks.
   * Unless the text names exosomes itself it is read below the heading "# Exosomes".
   */
  readonly text: string;
  readonly language?: "markdown" | "html" | "plaintext" | "yaml";
  readonly profile?: Profile;
  /** An `exoclaim.yml` beside it. */
  readonly config?: string;
  /**
   * `bad` examples: the whole text that the preferred fix must give, without marks; null where none can be given,
   * because only its author knows what is right.
   */
  readonly fixed?: string | null;
  /** A BibTeX file that the project names. */
  readonly references?: string;
  /** Why it is decided so, where the rulebook leaves room: shown in the docs. */
  readonly note?: string;
}

export interface Basis {
  /** The regulation, guidance or paper, as a reader would look it up. */
  readonly reference: string;
  readonly url?: string;
}

export interface Rule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  /** Default severity; `null` where a profile has to switch the rule on. */
  readonly severity: Severity | null;
  /** A few words: "Approval claim". */
  readonly title: string;
  /** One plain sentence, shown in the Problems panel. */
  readonly message: string;
  /** What a copywriter reads on hover: two to five plain sentences. */
  readonly explanation: string;
  /** What to write instead, in one or two sentences. */
  readonly advice: string;
  readonly basis: readonly Basis[];
  /** ISO date on which the basis was last checked. */
  readonly checked: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  /** Shades that are no finding unless a profile gives them a severity. */
  readonly offShades?: readonly string[];
  /** Sentence rules: which claims are findings of this rule. Document and hygiene rules have none. */
  readonly decides?: (claim: Claim) => boolean | Severity;
}
