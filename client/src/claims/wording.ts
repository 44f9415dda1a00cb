/** How the views speak of claims and disclosures, and the icons beside the words. */
import * as vscode from "vscode";
import type {
  PageSummary,
  SummaryAllowance,
  SummaryClaim,
  SummaryClaimState,
  SummaryDisclosure,
  SummaryDisclosureId,
  SummaryDisclosureState,
} from "../../../server/src/features/protocol.ts";

/** In the order in which they are shown. */
export const claimStates: readonly SummaryClaimState[] = ["needs-work", "supported", "allowed", "clear"];

export function stateName(state: SummaryClaimState): string {
  switch (state) {
    case "needs-work":
      return vscode.l10n.t("Needs work");
    case "supported":
      return vscode.l10n.t("Supported by a citation");
    case "allowed":
      return vscode.l10n.t("Allowed");
    case "clear":
      return vscode.l10n.t("Clear");
  }
}

export function claimIcon({ state, severity }: SummaryClaim): vscode.ThemeIcon {
  if (state === "supported") return new vscode.ThemeIcon("book");
  if (state === "allowed") return new vscode.ThemeIcon("verified");
  if (state === "clear") return new vscode.ThemeIcon("check");
  return new vscode.ThemeIcon(severity === "error" ? "error" : severity === "warning" ? "warning" : "info");
}

export function disclosureName(id: SummaryDisclosureId): string {
  switch (id) {
    case "source":
      return vscode.l10n.t("Where the exosomes come from");
    case "quality":
      return vscode.l10n.t("How they are purified and tested");
    case "status":
      return vscode.l10n.t("That none is approved");
    case "evidence":
      return vscode.l10n.t("That the evidence is limited");
    case "route":
      return vscode.l10n.t("That they are applied to the skin");
  }
}

/** The same in a word or two, for a list in a narrow side bar. */
export function disclosureTopic(id: SummaryDisclosureId): string {
  switch (id) {
    case "source":
      return vscode.l10n.t("Source");
    case "quality":
      return vscode.l10n.t("Purity and testing");
    case "status":
      return vscode.l10n.t("Approval status");
    case "evidence":
      return vscode.l10n.t("Limits of evidence");
    case "route":
      return vscode.l10n.t("Applied to the skin");
  }
}

export function disclosureState(state: SummaryDisclosureState): string {
  switch (state) {
    case "given":
      return vscode.l10n.t("given");
    case "missing":
      return vscode.l10n.t("missing");
    case "vague":
      return vscode.l10n.t("too vague");
    case "unfilled":
      return vscode.l10n.t("to be filled in");
    case "allowed":
      return vscode.l10n.t("allowed without");
    case "not-needed":
      return vscode.l10n.t("not needed here");
  }
}

/** Names of codicons. */
export const disclosureIcons: Readonly<Record<SummaryDisclosureState, string>> = {
  given: "check",
  missing: "close",
  vague: "question",
  unfilled: "edit",
  allowed: "verified",
  "not-needed": "dash",
};

/** Whether somebody has to do something about it. */
export function isOpen({ state }: SummaryDisclosure): boolean {
  return state === "missing" || state === "vague" || state === "unfilled";
}

export function toFix({ claims }: PageSummary): number {
  return claims.filter(({ state }) => state === "needs-work").length;
}

/** "3 to fix, source missing"; null where there is nothing to do. */
export function workLeft(page: PageSummary): string | null {
  const claims = toFix(page);
  const missing = missingWords(page.disclosures.filter(isOpen));
  const parts = [...(claims > 0 ? [vscode.l10n.t("{0} to fix", claims)] : []), ...(missing ? [missing] : [])];
  return parts.length > 0 ? parts.join(", ") : null;
}

function missingWords(open: readonly SummaryDisclosure[]): string | null {
  const [first, second] = open;
  if (!first) return null;
  if (second) return vscode.l10n.t("{0} disclosures missing", open.length);
  if (first.state === "unfilled") return vscode.l10n.t("a disclosure to fill in");
  switch (first.id) {
    case "source":
      return first.state === "vague" ? vscode.l10n.t("source vague") : vscode.l10n.t("source missing");
    case "quality":
      return vscode.l10n.t("quality missing");
    case "status":
      return vscode.l10n.t("approval status missing");
    case "evidence":
      return vscode.l10n.t("evidence note missing");
    case "route":
      return vscode.l10n.t("route missing");
  }
}

/** "Quoted from the letter (J. Ito, until 2027-03-01)". */
export function allowanceText({ reason, by, until }: SummaryAllowance): string {
  const details = [...(by ? [by] : []), ...(until ? [vscode.l10n.t("until {0}", until)] : [])];
  return details.length > 0 ? `${reason} (${details.join(", ")})` : reason;
}
