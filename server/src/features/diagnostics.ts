/** Diagnostics: pulled by clients that can, pushed to the others. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../checker.ts";
import { copyLanguage, toDiagnostic } from "./convert.ts";
import type { DocumentSettings, Settings } from "./settings.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly pull: boolean;
  readonly refresh: boolean;
}

export function registerDiagnostics(setup: Setup): void {
  const { connection, documents, settings } = setup;
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    if (!setup.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  if (setup.pull) registerPull(setup);
  else registerPush(setup);
}

function registerPull({ connection, documents, settings, refresh }: Setup): void {
  let generation = 0;
  settings.onChange(() => {
    generation++;
    if (refresh) connection.languages.diagnostics.refresh();
  });
  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    failIfCancelled(token);
    const resultId = `${document.version}:${generation}`;
    if (params.previousResultId === resultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnose(connection, document, own) };
  });
}

function failIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

function registerPush({ connection, documents, settings }: Setup): void {
  const push = async (document: TextDocument): Promise<void> => {
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    const current = documents.get(document.uri);
    if (!current || current.version !== document.version) return;
    await connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: diagnose(connection, document, own),
    });
  };
  const report = (document: TextDocument): void => {
    push(document).catch((error: unknown) => connection.console.error(`${document.uri}: ${String(error)}`));
  };
  documents.onDidChangeContent(({ document }) => report(document));
  settings.onChange(() => {
    for (const document of documents.all()) report(document);
  });
}

/** Checks a document; whatever goes wrong is logged, and costs no more than this document's marks. */
function diagnose(connection: Connection, document: TextDocument, settings: DocumentSettings): Diagnostic[] {
  const language = copyLanguage(document);
  if (!language || !settings.enable) return [];
  try {
    return check({ text: document.getText(), language }, settings)
      .filter((finding) => finding.suppressed === null)
      .map((finding) => toDiagnostic(document, finding));
  } catch (error) {
    connection.console.error(
      `${document.uri} could not be checked: ${error instanceof Error ? error.stack : String(error)}`,
    );
    return [];
  }
}
