/** The summaries that the views show: of pages that are open, and of files of the workspace that were looked at. */
import * as vscode from "vscode";
import type { PageSummary } from "../../../server/src/features/protocol.ts";

export class ClaimsStore implements vscode.Disposable {
  readonly #open = new Map<string, PageSummary>();
  readonly #workspace = new Map<string, PageSummary>();
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  /** The pages that have to do with exosomes, by their address. */
  get pages(): readonly PageSummary[] {
    return [...new Map([...this.#workspace, ...this.#open]).values()]
      .filter(({ relevant }) => relevant)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  of(uri: vscode.Uri): PageSummary | undefined {
    const key = uri.toString();
    return this.#open.get(key) ?? this.#workspace.get(key);
  }

  /** What an open page holds now; null once it is closed or no longer checked. It goes before what its file held. */
  setOpen(uri: vscode.Uri, summary: PageSummary | null): void {
    this.#set(this.#open, uri, summary);
  }

  /** What a file of the workspace holds; null once it is gone. */
  setWorkspace(uri: vscode.Uri, summary: PageSummary | null): void {
    this.#set(this.#workspace, uri, summary);
  }

  #set(pages: Map<string, PageSummary>, uri: vscode.Uri, summary: PageSummary | null): void {
    const key = uri.toString();
    if (summary) pages.set(key, summary);
    else if (!pages.delete(key)) return;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
