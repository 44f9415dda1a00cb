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
import type { ConfigurationDiagnostics } from "./configurationDiagnostics.ts";
import { copyLanguage, toDiagnostic } from "./convert.ts";
import { isConfiguration } from "./serverProjects.ts";
import type { DocumentSettings, Settings } from "./settings.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly configurations: ConfigurationDiagnostics;
  readonly pull: boolean;
  readonly refresh: boolean;
}

export function registerDiagnostics(setup: Setup): void {
  setup.documents.onDidClose(({ document }) => setup.settings.forget(document.uri));
  if (setup.pull) registerPull(setup);
  else registerPush(setup);
}

function registerPull({ connection, documents, settings, configurations, refresh }: Setup): void {
  const identify = resultIds(settings);
  settings.onChange(() => {
    if (refresh) connection.languages.diagnostics.refresh();
  });
  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (isConfiguration(document.uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: await configurations.of(document.uri) };
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    failIfCancelled(token);
    const resultId = identify(document);
    if (params.previousResultId === resultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: diagnose(connection, document, own, settings.today),
    };
  });
}

/** Names a result by all it comes from: this server, this opening of the document, its version, the settings. */
function resultIds(settings: Settings): (document: TextDocument) => string {
  const server = Date.now().toString(36);
  const openings = new WeakMap<TextDocument, number>();
  let opened = 0;
  return (document) => {
    const opening = openings.get(document) ?? ++opened;
    openings.set(document, opening);
    return `${server}/${opening}/${document.version}/${settings.state}`;
  };
}

function failIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

function registerPush({ connection, documents, settings }: Setup): void {
  const push = async (document: TextDocument): Promise<void> => {
    if (isConfiguration(document.uri)) return;
    const { version } = document;
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    // Closed, opened anew or edited while the settings were on their way: another push is, too.
    if (documents.get(document.uri) !== document || document.version !== version) return;
    const diagnostics = diagnose(connection, document, own, settings.today);
    await connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  };
  const logged = (uri: string, sent: Promise<void>): void => {
    sent.catch((error: unknown) =>
      connection.console.error(`The marks of ${uri} could not be sent. ${String(error)}`),
    );
  };
  documents.onDidChangeContent(({ document }) => logged(document.uri, push(document)));
  documents.onDidClose(({ document }) => {
    if (isConfiguration(document.uri)) return;
    logged(document.uri, connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
  settings.onChange(() => {
    for (const document of documents.all()) logged(document.uri, push(document));
  });
}

/** Checks a document; whatever goes wrong is logged, and costs no more than this document's marks. */
function diagnose(
  connection: Connection,
  document: TextDocument,
  settings: DocumentSettings,
  today: string,
): Diagnostic[] {
  const language = copyLanguage(document);
  if (!language || !settings.enable) return [];
  try {
    return check({ text: document.getText(), language }, { ...settings, today })
      .filter((finding) => finding.suppressed === null)
      .map((finding) => toDiagnostic(document, finding));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    connection.console.error(`${document.uri} could not be checked: ${reason}`);
    return [];
  }
}
