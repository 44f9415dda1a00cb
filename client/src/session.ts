/** The life of the language client: started with the extension, restarted on request, stopped with it. */
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from "vscode-languageclient";
import { copyLanguageIds, isCopyScheme } from "../../server/src/features/copyDocuments.ts";
import { PageFollower } from "./claims/follow.ts";
import { ClaimsStore } from "./claims/store.ts";
import { ClaimsView } from "./claims/view.ts";
import { init } from "./commands/init.ts";
import { openSample } from "./commands/openSample.ts";
import { suppress } from "./commands/suppress.ts";
import { recovery } from "./recovery.ts";
import { StatusBar } from "./statusBar.ts";
import { Report } from "./workspace/report.ts";
import { WorkspaceCheck } from "./workspace/workspaceCheck.ts";

/** Makes the client of this host; it writes to the log. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Documents that are not copy never leave the editor. */
const copyOnly: Middleware = {
  didOpen: (document, next) => (isCopyScheme(document.uri.scheme) ? next(document) : Promise.resolve()),
  didChange: (event, next) => (isCopyScheme(event.document.uri.scheme) ? next(event) : Promise.resolve()),
  didClose: (document, next) => (isCopyScheme(document.uri.scheme) ? next(document) : Promise.resolve()),
  provideDiagnostics: (document, previous, token, next) => {
    const uri = document instanceof vscode.Uri ? document : document.uri;
    return isCopyScheme(uri.scheme) ? next(document, previous, token) : null;
  },
  // Markdown and HTML have an outline; a second one beside it would be in the way.
  provideDocumentSymbols: (document, token, next) =>
    document.languageId === "plaintext" || document.languageId === "mdx" ? next(document, token) : null,
};

/** A file of the workspace for the server, wherever it lies; null where there is none. */
async function readText(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code !== "FileNotFound") throw error;
    return null;
  }
}

export class Session {
  #client: BaseLanguageClient | null = null;
  #turn: Promise<void> = Promise.resolve();

  /** The running client; null before it starts and after it stops. */
  get client(): BaseLanguageClient | null {
    return this.#client;
  }

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly create: CreateClient,
    readonly pages: PageFollower,
    readonly workspace: WorkspaceCheck,
  ) {}

  /** Starts the server, where it has not been started yet. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#client) await this.#start();
    });
  }

  /** Ends the server and starts a new one: also after it has crashed too often to be restarted by itself. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  /** One thing after the other: two restarts at once must not leave two servers. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step);
    return this.#turn;
  }

  async #start(): Promise<void> {
    const client = this.create({
      documentSelector: [
        ...copyLanguageIds.map((language) => ({ language })),
        { language: "yaml", pattern: "**/exoclaim.yml" },
      ],
      outputChannel: this.log,
      diagnosticCollectionName: "exoclaim",
      diagnosticPullOptions: { onChange: true },
      middleware: copyOnly,
      initializationOptions: {
        asksForReasons: true,
        readsFiles: true,
        showsMessages: true,
        translations: vscode.l10n.bundle,
      },
      errorHandler: recovery(
        () => this.#client,
        () => this.restart(),
      ),
    });
    this.#client = client;
    client.onRequest("exoclaim/readFile", ({ uri }: { uri: string }) => readText(uri));
    try {
      await client.start();
      this.log.info("The checker has started.");
      this.pages.attach(client);
      this.workspace.attach(client);
    } catch (error) {
      this.log.error(`The checker did not start: ${String(error)}`);
      void this.#offerLog();
    }
  }

  async #offerLog(): Promise<void> {
    const show = vscode.l10n.t("Show the Log");
    const chosen = await vscode.window.showErrorMessage(
      vscode.l10n.t("Exoclaim could not start its checker."),
      show,
    );
    if (chosen === show) this.log.show();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.pages.detach();
    this.workspace.detach();
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(`The checker did not stop cleanly: ${String(error)}`);
    }
  }
}

/** Registers the commands and starts the session; what an extension entry does on any host. */
export async function activateSession(
  context: vscode.ExtensionContext,
  create: CreateClient,
): Promise<Session> {
  const log = vscode.window.createOutputChannel("Exoclaim", { log: true });
  const store = new ClaimsStore();
  const pages = new PageFollower(store, log);
  const workspace = new WorkspaceCheck(store, log);
  const session = new Session(log, create, pages, workspace);
  const report = new Report(() => session.client);
  /** A command that needs the checker, whether or not a page has been opened. */
  const withChecker = (id: string, run: (argument: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      await session.start();
      await run(argument);
    });
  context.subscriptions.push(
    log,
    store,
    pages,
    workspace,
    report,
    withChecker("exoclaim.checkWorkspace", () => workspace.run()),
    withChecker("exoclaim.report", () => report.show()),
    withChecker("exoclaim.report.saveHtml", (target) => report.save("html", target)),
    withChecker("exoclaim.report.saveCsv", (target) => report.save("csv", target)),
    new StatusBar(store),
    new ClaimsView(store, context.workspaceState),
    vscode.commands.registerCommand("exoclaim.openWalkthrough", () =>
      vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`),
    ),
    vscode.commands.registerCommand("exoclaim.openSample", () => openSample(context)),
    vscode.commands.registerCommand("exoclaim.restartServer", () => session.restart()),
    vscode.commands.registerCommand("exoclaim.init", init),
    vscode.commands.registerCommand("exoclaim.showLog", () => log.show()),
    vscode.commands.registerCommand("exoclaim.suppress", (what: unknown) => suppress(session.client, what)),
  );
  const isCopy = ({ uri, languageId }: vscode.TextDocument): boolean =>
    isCopyScheme(uri.scheme) &&
    (uri.path.endsWith("/exoclaim.yml") || copyLanguageIds.some((language) => language === languageId));
  // An extension is woken by less than a page of copy: an empty input box is plain text, too.
  if (vscode.workspace.textDocuments.some(isCopy)) await session.start();
  else {
    const firstCopy = vscode.workspace.onDidOpenTextDocument(async (document) => {
      if (!isCopy(document)) return;
      firstCopy.dispose();
      await session.start();
    });
    context.subscriptions.push(firstCopy);
  }
  return session;
}
