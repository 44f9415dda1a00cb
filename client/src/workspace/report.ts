/** The report on the workspace: shown inside the editor, saved as a page of HTML or as a table. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type CheckedFile,
  type RenderReportParams,
  renderReportRequest,
} from "../../../server/src/features/protocol.ts";
import { checkFiles, findCopy } from "./scan.ts";

const viewType = "exoclaim.report";

type Page = NonNullable<CheckedFile<unknown>["page"]>;
type Format = RenderReportParams["format"];

export class Report implements vscode.Disposable {
  #panel: vscode.WebviewPanel | null = null;
  /** What the panel shows. */
  #shown: Omit<RenderReportParams, "format"> | null = null;

  constructor(readonly client: () => BaseLanguageClient | null) {}

  /** Makes the report and shows it. */
  async show(): Promise<void> {
    const client = this.client();
    if (!client) return;
    const made = await this.#make(client);
    if (!made) return;
    this.#shown = made;
    const html = await this.#render(client, "html");
    if (!this.#panel) {
      // No scripts, no files: the report is all there is to see.
      this.#panel = vscode.window.createWebviewPanel(
        viewType,
        vscode.l10n.t("Exoclaim report"),
        vscode.ViewColumn.Active,
        { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
      );
      this.#panel.onDidDispose(() => {
        this.#panel = null;
        this.#shown = null;
      });
    }
    this.#panel.webview.html = html;
    this.#panel.reveal();
  }

  /** Saves it, to a file that is asked for where none is given. Makes it where none is shown. */
  async save(format: Format, given?: unknown): Promise<void> {
    const client = this.client();
    if (!client) return;
    this.#shown ??= await this.#make(client);
    if (!this.#shown) return;
    const target = given instanceof vscode.Uri ? given : await this.#target(format);
    if (!target) return;
    const text = await this.#render(client, format);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  }

  #target(format: Format): Thenable<vscode.Uri | undefined> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    return vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `exoclaim-report.${format}`) } : {}),
      filters: format === "csv" ? { CSV: ["csv"] } : { HTML: ["html"] },
    });
  }

  #render(client: BaseLanguageClient, format: Format): Promise<string> {
    return client.sendRequest<string>(renderReportRequest, { ...this.#shown, format });
  }

  /** Null where it was cancelled, or there is no folder. */
  async #make(client: BaseLanguageClient): Promise<Omit<RenderReportParams, "format"> | null> {
    if (!vscode.workspace.workspaceFolders?.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("Open a folder first: its pages are then checked."),
      );
      return null;
    }
    const title = vscode.l10n.t("Exoclaim writes the report");
    const location = vscode.ProgressLocation.Notification;
    return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      const uris = await findCopy(token);
      const pages: Page[] = [];
      let files = 0;
      const errors = await checkFiles(client, uris, true, token, (_, checked) => {
        if (checked) files++;
        if (checked?.page) pages.push(checked.page);
        progress.report({ increment: 100 / uris.length });
      });
      if (token.isCancellationRequested) return null;
      pages.sort((a, b) => (a.path < b.path ? -1 : 1));
      return { pages, files, errors };
    });
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
