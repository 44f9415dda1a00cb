/** The language server: wires the features to a connection. One file per feature beside this one. */
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActionOptions, registerCodeActions } from "./codeActions.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { Settings } from "./settings.ts";

/** Starts serving on a connection. Returns once the connection listens. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new Settings(connection);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const pull = params.capabilities.textDocument?.diagnostic !== undefined;
    settings.initialize(params);
    registerDiagnostics({ connection, documents, settings, pull, refresh: canRefresh(params) });
    registerCodeActions({
      connection,
      documents,
      settings,
      capabilities: params.capabilities,
      asksForReasons: asksForReasons(params),
    });
    return {
      serverInfo: { name: "Exoclaim" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: codeActionOptions,
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
  connection.onInitialized(() => settings.watch());
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
