/** The status bar: how the page in front stands. Not there in files that have nothing to do with exosomes. */
import * as vscode from "vscode";
import type { PageSummary } from "../../server/src/features/protocol.ts";
import type { ClaimsStore } from "./claims/store.ts";
import { disclosureIcons, disclosureName, disclosureState, workLeft } from "./claims/wording.ts";

export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("exoclaim.status", vscode.StatusBarAlignment.Left, 0);
  readonly #listeners: vscode.Disposable[];

  constructor(readonly store: ClaimsStore) {
    this.#item.name = "Exoclaim";
    this.#item.command = "workbench.actions.view.problems";
    this.#listeners = [
      store.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    ];
    this.#update();
  }

  get #page(): PageSummary | null {
    const document = vscode.window.activeTextEditor?.document;
    const page = document && this.store.of(document.uri);
    return page?.relevant ? page : null;
  }

  #update(): void {
    const page = this.#page;
    if (!page) {
      this.#item.hide();
      return;
    }
    this.#item.text = textOf(page);
    this.#item.tooltip = tooltipOf(page);
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t(
        "Exoclaim: {0}. Opens the Problems panel.",
        workLeft(page) ?? vscode.l10n.t("nothing to fix"),
      ),
      role: "button",
    };
    this.#item.show();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }
}

function textOf(page: PageSummary): string {
  const left = workLeft(page);
  return left ? `$(warning) Exoclaim: ${left}` : `$(pass) Exoclaim: ${vscode.l10n.t("nothing to fix")}`;
}

function tooltipOf(page: PageSummary): vscode.MarkdownString {
  const text = new vscode.MarkdownString("", true);
  text.appendMarkdown(`**${vscode.l10n.t("What this page tells its readers")}**\n\n`);
  for (const { id, state } of page.disclosures)
    text.appendMarkdown(`$(${disclosureIcons[state]}) ${disclosureName(id)}: ${disclosureState(state)}  \n`);
  text.appendMarkdown(`\n${vscode.l10n.t("Click to open the Problems panel.")}`);
  return text;
}
