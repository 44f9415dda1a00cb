/** Allows a mark where it is right: asks for the reason, which goes into the comment. */
import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";

/** The mark that the code action was offered for, as the server put it. */
interface Mark {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly scope: "block" | "file" | "project";
}

function isMark(what: unknown): what is Mark {
  const mark = what as Partial<Mark> | null;
  return typeof mark?.uri === "string" && typeof mark.rule === "string";
}

/** Who accepted last: who works here has not changed since. */
let lastBy = "";

/** A day of the calendar as 2027-03-01. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Asks why, by whom and until when; null where somebody thinks better of it. */
async function askedGrounds(
  title: string,
): Promise<{ reason: string; by: string | null; until: string | null } | null> {
  const reason = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t(
      "Why is this right as it stands? The reason is kept where your readers do not see it.",
    ),
    placeHolder: vscode.l10n.t("Quoted from the regulator's letter"),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === "" ? vscode.l10n.t("A reason, please: others will want to know.") : undefined,
  });
  if (reason === undefined) return null;
  const by = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("Who accepts it? Leave it empty to name nobody."),
    value: lastBy,
    ignoreFocusOut: true,
  });
  if (by === undefined) return null;
  lastBy = by.trim();
  const until = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("Until which day? The mark then comes back. Leave it empty for no end."),
    placeHolder: `${new Date().getFullYear() + 1}-03-01`,
    ignoreFocusOut: true,
    validateInput: (value) => {
      const day = value.trim();
      if (day === "") return undefined;
      if (!isDay(day)) return vscode.l10n.t("A day, please, written as {0}.", "2027-03-01");
      return day < today() ? vscode.l10n.t("This day has passed: nothing would be allowed.") : undefined;
    },
  });
  if (until === undefined) return null;
  return { reason, by: lastBy === "" ? null : lastBy, until: until.trim() === "" ? null : until.trim() };
}

export async function suppress(client: BaseLanguageClient | null, what: unknown): Promise<void> {
  if (!client || !isMark(what)) return;
  const grounds = await askedGrounds(
    {
      block: vscode.l10n.t("Allow {0} here", what.rule),
      file: vscode.l10n.t("Allow {0} in this file", what.rule),
      project: vscode.l10n.t("Allow {0} in exoclaim.yml", what.rule),
    }[what.scope],
  );
  if (!grounds) return;
  const edit = await client.sendRequest<WorkspaceEdit | null>("exoclaim/suppress", {
    ...what,
    ...grounds,
  });
  const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted && (await vscode.workspace.applyEdit(converted))) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("The text has changed, or no comment fits there. Please ask for it again."),
  );
}
