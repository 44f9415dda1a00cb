/** What client and server say to each other beside the Language Server Protocol. Names and types only: both import it. */
import type { PageReport } from "../reports/page.ts";

/** Asks for the summary of an open page; null where it is not open, is no copy, or is not to be checked. */
export const summaryRequest = "exoclaim/summary";

/** Tells a client that has asked for summaries that all of them may have changed: settings, the project, the day. */
export const summariesChanged = "exoclaim/summariesChanged";

export interface SummaryParams {
  readonly uri: string;
}

/** As in the Language Server Protocol: lines and UTF-16 code units from 0, end exclusive. */
export interface SummaryRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export type SummaryClaimState = "needs-work" | "supported" | "allowed" | "clear";

/** What was accepted, and by whom. `until`: ISO date, inclusive. */
export interface SummaryAllowance {
  readonly reason: string;
  readonly by: string | null;
  readonly until: string | null;
}

export interface SummaryClaim {
  readonly state: SummaryClaimState;
  /** The rule that marks it; null where none does. */
  readonly rule: string | null;
  /** The rule's name and what it says of the claim, in English. */
  readonly title: string | null;
  readonly message: string | null;
  readonly severity: "error" | "warning" | "information" | null;
  /** The words of the claim and its whole sentence, white space folded. */
  readonly text: string;
  readonly sentence: string;
  readonly range: SummaryRange;
  readonly allowed: SummaryAllowance | null;
}

export type SummaryDisclosureId = "source" | "quality" | "status" | "evidence" | "route";
export type SummaryDisclosureState = "given" | "missing" | "vague" | "unfilled" | "allowed" | "not-needed";

export interface SummaryDisclosure {
  readonly id: SummaryDisclosureId;
  readonly state: SummaryDisclosureState;
  /** Where it stands or is missed; null where no place can be named. */
  readonly range: SummaryRange | null;
  readonly allowed: SummaryAllowance | null;
}

export interface PageSummary {
  readonly uri: string;
  /** The version of the document that it tells of; null for a file that is not open. */
  readonly version: number | null;
  /** Whether the page has anything to do with exosomes. */
  readonly relevant: boolean;
  /** In the order of the text. */
  readonly claims: readonly SummaryClaim[];
  /** Each disclosure once, in a fixed order; empty where the page is not relevant. */
  readonly disclosures: readonly SummaryDisclosure[];
}

/** Asks for a file that is not open to be checked, or the state of one that is; null where it is not to be checked. */
export const checkFileRequest = "exoclaim/checkFile";

/** Tells a client that has had files checked that all of them may read otherwise now: settings, the project. */
export const filesChanged = "exoclaim/filesChanged";

export interface CheckFileParams {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  /** What the report calls the page; null where no report is made. */
  readonly path: string | null;
}

/** Tells the server that all files of the workspace have been checked, and which they are. */
export const workspaceChecked = "exoclaim/workspaceChecked";

export interface WorkspaceCheckedParams {
  readonly uris: readonly string[];
}

/** `D`: a diagnostic, as in the Language Server Protocol. */
export interface CheckedFile<D> {
  readonly diagnostics: readonly D[];
  /** Null where the page has nothing to do with exosomes. */
  readonly summary: PageSummary | null;
  readonly page: PageReport | null;
}

/** Asks for a report on pages, as text: a whole page of HTML, or a table. */
export const renderReportRequest = "exoclaim/renderReport";

export interface RenderReportParams {
  readonly format: "html" | "csv";
  readonly pages: readonly PageReport[];
  /** How many files were looked at. */
  readonly files: number;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}
