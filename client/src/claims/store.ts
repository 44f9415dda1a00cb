/** The summaries that the views show: of pages that are open, and of files of the workspace that were looked at. */
import * as vscode from "vscode";
import type { PageSummary } from "../../../server/src/features/protocol.ts";

/** How long changes are gathered after one was told, in milliseconds, and how much longer for each page there is. */
const rest = { least: 250, page: 2 };

export class ClaimsStore implements vscode.Disposable {
  readonly #open = new Map<string, PageSummary>();
  readonly #workspace = new Map<string, PageSummary>();
  readonly #changed = new vscode.EventEmitter<void>();
  #sorted: readonly PageSummary[] | null = null;
  #resting: ReturnType<typeof setTimeout> | null = null;
  #untold = false;

  readonly onDidChange = this.#changed.event;

  /** The pages that have to do with exosomes, by their address. */
  get pages(): readonly PageSummary[] {
    this.#sorted ??= [...new Map([...this.#workspace, ...this.#open]).values()]
      .filter(({ relevant }) => relevant)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.#sorted;
  }

  of(uri: vscode.Uri): PageSummary | undefined {
    const key = uri.toString();
    return this.#open.get(key) ?? this.#workspace.get(key);
  }

  isOpen({ uri }: PageSummary): boolean {
    return this.#open.has(uri);
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
    this.#sorted = null;
    this.#untold = true;
    if (!this.#resting) this.#tell();
  }

  /** The first change at once, what comes close upon it together. */
  #tell(): void {
    this.#resting = null;
    if (!this.#untold) return;
    this.#untold = false;
    this.#resting = setTimeout(() => this.#tell(), rest.least + this.#workspace.size * rest.page);
    this.#changed.fire();
  }

  dispose(): void {
    if (this.#resting) clearTimeout(this.#resting);
    this.#changed.dispose();
  }
}
