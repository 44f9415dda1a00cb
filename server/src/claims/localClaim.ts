/** A claim as far as its sentence alone tells. */
import type { ClaimFamily } from "./claim.ts";
import type { Scope } from "./subject.ts";

/** A claim as its sentence makes it; context decides what becomes of it. Text offsets, end exclusive. */
export interface LocalClaim {
  readonly family: ClaimFamily;
  readonly shade: string | null;
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  /** The sentence does not take it back. In a question: were it answered "yes". */
  readonly asserted: boolean;
  /** Its sentence keeps a distance from it, asserted or not. */
  readonly distanced: boolean;
  /** Needs a lead-in that promises ("Helps with"). */
  readonly bare: boolean;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  /** Cleared by a citation, or where the sentence only reports research. */
  readonly research: "none" | "reported" | "flat";
}
