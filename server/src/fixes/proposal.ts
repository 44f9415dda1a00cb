/** What is proposed for a finding. */
import type { Edit, Fix } from "../finding.ts";

export interface ProposedEdit extends Edit {
  /** The same text with its placeholders as tab stops, in the snippet syntax of the Language Server Protocol. */
  readonly snippet?: string;
}

export interface ProposedFix extends Fix {
  readonly edits: readonly ProposedEdit[];
}
