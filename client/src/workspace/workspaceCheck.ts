/** The check of the whole workspace: asked for once, then kept fresh. Findings of closed files stand in the Problems panel. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { filesChanged, workspaceChecked } from "../../../server/src/features/protocol.ts";
import type { ClaimsStore } from "../claims/store.ts";
import { type Checked, checkFile, checkFiles, copyFiles, findCopy, isCopyOfWorkspace } from "./scan.ts";

/** How long files have to rest before they are checked anew, in milliseconds. */
const pause = 400;
/** How many files' marks are shown together: each time, the whole list of problems is counted anew. */
const together = 50;

/** The page that a tab shows, if any. */
function pageOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}

function isInTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => pageOf(tab).some((shown) => shown.toString() === key)),
  );
}

export class WorkspaceCheck implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection("exoclaim.workspace");
  readonly #changed = new Map<string, vscode.Uri>();
  /** All files that have been checked, as the checker knows them. */
  #known = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody has asked for it: then nothing is watched either. */
  #following: vscode.Disposable[] = [];
  #client: BaseLanguageClient | null = null;
  /** The quiet check that goes on: a later one takes its place. */
  #quiet: vscode.CancellationTokenSource | null = null;
  /** The check that was asked for and goes on. */
  #running: Promise<void> | null = null;

  constructor(
    readonly store: ClaimsStore,
    readonly log: vscode.LogOutputChannel,
  ) {}

  /** Works with this client from now on. */
  attach(client: BaseLanguageClient): void {
    this.#client = client;
    client.onNotification(filesChanged, () => void this.#again());
    void this.#again();
  }

  detach(): void {
    this.#client = null;
  }

  /**
   * Checks everything, with a progress bar that can be cancelled, and shows the Problems panel. Who writes meanwhile
   * stays where they write. Asked for again while it goes on, it is the same check.
   */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    if (!vscode.workspace.workspaceFolders?.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("Open a folder first: its pages are then checked."),
      );
      return;
    }
    this.#follow();
    const title = vscode.l10n.t("Exoclaim checks the workspace");
    let busy = false;
    const writing = vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      busy ||= contentChanges.length > 0;
    });
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const any = await this.#all(client, token, progress);
        return any && !token.isCancellationRequested;
      },
    );
    writing.dispose();
    if (found && !busy) await vscode.commands.executeCommand("workbench.actions.view.problems");
  }

  /** Whether anything was found. */
  async #all(
    client: BaseLanguageClient,
    token: vscode.CancellationToken,
    progress?: vscode.Progress<{ message: string; increment: number }>,
  ): Promise<boolean> {
    // What has changed is checked with all the rest, not beside it.
    const waiting = [...this.#changed.values()];
    this.#changed.clear();
    const uris = await findCopy(token);
    const known = new Map(uris.map((uri) => [uri.toString(), client.code2ProtocolConverter.asUri(uri)]));
    let count = 0;
    let found = false;
    let gathered: [vscode.Uri, Checked | null][] = [];
    const showGathered = async (): Promise<void> => {
      const files = gathered;
      gathered = [];
      await this.#show(client, files);
    };
    const failures = await checkFiles(client, uris, false, token, async (uri, checked) => {
      count++;
      found ||= (checked?.diagnostics.length ?? 0) > 0;
      gathered.push([uri, checked]);
      if (gathered.length >= together) await showGathered();
      progress?.report({
        message: vscode.l10n.t("{0} of {1} files", count, uris.length),
        increment: 100 / uris.length,
      });
    });
    await showGathered();
    for (const { path, message } of failures) this.log.warn(`${path} could not be checked: ${message}`);
    if (token.isCancellationRequested) {
      for (const uri of waiting) this.#soon(uri);
      return found;
    }
    // Files that are no longer part of the workspace.
    for (const [uri] of this.#diagnostics) if (!known.has(uri.toString())) this.#forget(uri);
    this.#known = known;
    // One that could not be checked may be what needs an entry of the project.
    if (failures.length === 0) this.#settled();
    return found;
  }

  /** Files in tabs have marks of their own, as long as their tabs are there: a document may stay on for a while. */
  async #show(
    client: BaseLanguageClient,
    files: readonly (readonly [vscode.Uri, Checked | null])[],
  ): Promise<void> {
    const marked = await Promise.all(
      files.map(async ([uri, checked]) => {
        this.store.setWorkspace(uri, checked?.summary ? { ...checked.summary, uri: uri.toString() } : null);
        const marks = await client.protocol2CodeConverter.asDiagnostics([...(checked?.diagnostics ?? [])]);
        return [uri, marks] as const;
      }),
    );
    this.#diagnostics.set(marked.map(([uri, marks]) => [uri, isInTab(uri) ? undefined : marks]));
  }

  /** Only who has seen all of the workspace can tell what none of its files needs. */
  #settled(): void {
    if (this.#known.size > 0)
      void this.#client?.sendNotification(workspaceChecked, { uris: [...this.#known.values()] });
  }

  #forget(uri: vscode.Uri): void {
    this.#known.delete(uri.toString());
    this.#diagnostics.delete(uri);
    this.store.setWorkspace(uri, null);
  }

  #follow(): void {
    if (this.#following.length > 0) return;
    const watcher = vscode.workspace.createFileSystemWatcher(copyFiles);
    this.#following = [
      watcher,
      watcher.onDidCreate((uri) => this.#soon(uri)),
      watcher.onDidChange((uri) => this.#soon(uri)),
      watcher.onDidDelete((uri) => {
        this.#forget(uri);
        this.#settled();
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of opened.flatMap(pageOf)) this.#diagnostics.delete(uri);
        for (const uri of closed.flatMap(pageOf)) this.#soon(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#again()),
    ];
  }

  #soon(uri: vscode.Uri): void {
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#catchUp(), pause);
  }

  async #catchUp(): Promise<void> {
    const client = this.#client;
    if (!client) return this.#changed.clear();
    for (const [key, uri] of this.#changed) {
      this.#changed.delete(key);
      try {
        if (!(await isCopyOfWorkspace(uri))) continue;
        await this.#show(client, [[uri, await checkFile(client, uri, false)]]);
        this.#known.set(uri.toString(), client.code2ProtocolConverter.asUri(uri));
      } catch (error) {
        // Gone again, or the checker is: then there is nothing to say of it.
        this.log.debug(`${uri} could not be checked: ${String(error)}`);
        this.#forget(uri);
      }
    }
    this.#settled();
  }

  /** Everything anew, quietly: settings or the project have changed. */
  async #again(): Promise<void> {
    const client = this.#client;
    if (!client || this.#following.length === 0) return;
    this.#quiet?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#quiet = source;
    const location = vscode.ProgressLocation.Window;
    const title = vscode.l10n.t("Exoclaim checks the workspace");
    await vscode.window.withProgress({ location, title }, () => this.#all(client, source.token));
    source.dispose();
    if (this.#quiet === source) this.#quiet = null;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#quiet?.cancel();
    for (const listener of this.#following) listener.dispose();
    this.#diagnostics.dispose();
  }
}
