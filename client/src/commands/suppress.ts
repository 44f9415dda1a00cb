/** Allows a mark where it is right: asks for the reason, which goes into a comment or into exoclaim.yml. */
import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";

/** The mark that the code action was offered for, as the server put it. */
interface Mark {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly scope: "block" | "file" | "register";
}

function isMark(what: unknown): what is Mark {
  const mark = what as Partial<Mark> | null;
  return typeof mark?.uri === "string" && typeof mark.rule === "string";
}

export async function suppress(client: BaseLanguageClient | null, what: unknown): Promise<void> {
  if (!client || !isMark(what)) return;
  const reason = await vscode.window.showInputBox({
    title:
      what.scope === "file"
        ? vscode.l10n.t("Allow {0} in this file", what.rule)
        : vscode.l10n.t("Allow {0} here", what.rule),
    prompt:
      what.scope === "register"
        ? vscode.l10n.t("Why is this right as it stands? The reason is kept in exoclaim.yml.")
        : vscode.l10n.t(
            "Why is this right as it stands? The reason is kept in a comment that readers do not see.",
          ),
    placeHolder: vscode.l10n.t("Quoted from the regulator's letter"),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === "" ? vscode.l10n.t("A reason, please: others will want to know.") : undefined,
  });
  if (reason === undefined) return;
  const edit = await client.sendRequest<WorkspaceEdit | null>("exoclaim/suppress", { ...what, reason });
  const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted && (await vscode.workspace.applyEdit(converted))) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("The text has changed, or no comment fits there. Please ask for it again."),
  );
}
