/** Keeps the store up with the open pages: asks for a summary once the writing pauses, never while a key is pressed. */
import * as vscode from "vscode";
import type { BaseLanguageClient, State } from "vscode-languageclient";
import { copyLanguageIds, isCopyScheme } from "../../../server/src/features/copyDocuments.ts";
import { type PageSummary, summariesChanged, summaryRequest } from "../../../server/src/features/protocol.ts";
import type { ClaimsStore } from "./store.ts";

/** How long the writing has to pause, in milliseconds. */
const pause = 350;

const running: State.Running = 2;

const languages: ReadonlySet<string> = new Set(copyLanguageIds);

export function isPage({ uri, languageId }: vscode.TextDocument): boolean {
  return isCopyScheme(uri.scheme) && languages.has(languageId);
}

export class PageFollower implements vscode.Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners: vscode.Disposable[];
  #client: BaseLanguageClient | null = null;

  constructor(
    readonly store: ClaimsStore,
    readonly log: vscode.LogOutputChannel,
  ) {
    this.#listeners = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#soon(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document, pause)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    ];
  }

  /** Asks this client from now on; the one before it has stopped. */
  attach(client: BaseLanguageClient): void {
    this.#client = client;
    client.onNotification(summariesChanged, () => this.#askForAll());
    client.onDidChangeState(({ newState }) => {
      // A checker that has crashed and was started anew has been told of the pages, but not asked.
      if (newState === running) this.#askForAll();
    });
    this.#askForAll();
  }

  detach(): void {
    this.#client = null;
  }

  #askForAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#soon(document, 0);
  }

  #soon(document: vscode.TextDocument, delay: number): void {
    if (!this.#client || !isPage(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        void this.#ask(document);
      }, delay),
    );
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    const client = this.#client;
    if (!client || document.isClosed) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    try {
      const summary = await client.sendRequest<PageSummary | null>(summaryRequest, { uri });
      // Closed since: no answer is wanted. Written on since: the next one is asked for.
      if (client !== this.#client || document.isClosed) return;
      if (summary && summary.version !== document.version) {
        if (!this.#timers.has(document.uri.toString())) this.#soon(document, pause);
        return;
      }
      this.store.setOpen(document.uri, summary && { ...summary, uri: document.uri.toString() });
    } catch (error) {
      if (client === this.#client) this.log.debug(`No summary of ${document.uri}: ${String(error)}`);
    }
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.store.setOpen(uri, null);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
