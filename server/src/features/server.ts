/** The language server: wires the features to a connection. One file per feature beside this one. */
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { CheckedDocuments } from "./checkedDocuments.ts";
import { codeActionOptions, registerCodeActions } from "./codeActions.ts";
import { completionOptions, registerCompletion } from "./completion.ts";
import { ConfigurationDiagnostics } from "./configurationDiagnostics.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { registerHover } from "./hover.ts";
import { useTranslations } from "./l10n.ts";
import { Pages } from "./pages.ts";
import type { LocalFiles } from "./projectFiles.ts";
import { ServerProjects } from "./serverProjects.ts";
import { Settings } from "./settings.ts";
import { registerSummaries } from "./summaries.ts";
import { registerSymbols } from "./symbols.ts";
import { UsedEntries } from "./usedEntries.ts";
import { registerWorkspaceFiles } from "./workspaceFiles.ts";

/**
 * Starts serving on a connection. Returns once the connection listens. `local`: files it can read by itself; `giveRoom`:
 * what the host does where a document is long.
 */
export function startServer(
  connection: Connection,
  local: LocalFiles | null = null,
  giveRoom: () => void = () => undefined,
): void {
  const checked = new CheckedDocuments(giveRoom);
  const documents = new TextDocuments(checked.configuration);
  const projects = new ServerProjects(connection, documents, local);
  const settings = new Settings(connection, projects);
  const used = new UsedEntries();
  const pages = new Pages(documents, settings);
  let configurations: ConfigurationDiagnostics | null = null;
  let followsFolders = false;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    useTranslations(params);
    const pull = params.capabilities.textDocument?.diagnostic !== undefined;
    followsFolders = params.capabilities.workspace?.workspaceFolders === true;
    projects.initialize(params);
    settings.initialize(params);
    configurations = new ConfigurationDiagnostics({
      connection,
      documents,
      projects,
      used,
      today: () => settings.today,
    });
    registerDiagnostics({
      connection,
      documents,
      checked,
      settings,
      pull,
      refresh: canRefresh(params),
    });
    registerCodeActions({
      connection,
      documents,
      checked,
      settings,
      capabilities: params.capabilities,
      asksForReasons: asksForReasons(params),
    });
    const known = { connection, documents, pages, projects, capabilities: params.capabilities };
    registerWorkspaceFiles({ connection, documents, settings, used });
    registerSummaries({ connection, pages, settings });
    registerHover({ ...known, repeatsMessages: !showsMessages(params) });
    registerCompletion(known);
    registerSymbols(known);
    return {
      serverInfo: { name: "Exoclaim" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: codeActionOptions,
        hoverProvider: true,
        completionProvider: completionOptions,
        documentSymbolProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pull
          ? {
              diagnosticProvider: {
                identifier: "exoclaim",
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });
  projects.onChange({ forgotten: () => used.forget() });
  used.onChange(() => configurations?.push());
  connection.onInitialized(() => {
    settings.watch();
    projects.start(followsFolders);
    configurations?.push();
  });
  documents.onDidClose(({ document }) => checked.forget(document));
  documents.listen(connection);
  connection.listen();
}

function canRefresh(params: InitializeParams): boolean {
  return params.capabilities.workspace?.diagnostics?.refreshSupport === true;
}

/** A client of ours asks for the reason of a suppression; others have no command for it. */
function asksForReasons({ initializationOptions }: InitializeParams): boolean {
  return (initializationOptions as { asksForReasons?: unknown } | null | undefined)?.asksForReasons === true;
}

/** A client of ours shows a mark's message above its hover, where it need not be said again. */
function showsMessages({ initializationOptions }: InitializeParams): boolean {
  return (initializationOptions as { showsMessages?: unknown } | null | undefined)?.showsMessages === true;
}
