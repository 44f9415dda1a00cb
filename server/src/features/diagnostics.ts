/** Diagnostics: pulled by clients that can, pushed to the others. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDocuments } from "./checkedDocuments.ts";
import { toDiagnostic } from "./convert.ts";
import { isConfiguration } from "./serverProjects.ts";
import type { DocumentSettings, Settings } from "./settings.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly checked: CheckedDocuments;
  readonly settings: Settings;
  readonly pull: boolean;
  readonly refresh: boolean;
}

export function registerDiagnostics(setup: Setup): void {
  setup.documents.onDidClose(({ document }) => setup.settings.forget(document.uri));
  if (setup.pull) registerPull(setup);
  else registerPush(setup);
}

function registerPull(setup: Setup): void {
  const { connection, documents, settings, refresh } = setup;
  const identify = resultIds(settings);
  /** What was last said of each document, and under which settings. */
  const told = new WeakMap<TextDocument, { resultId: string; state: string; items: Diagnostic[] }>();
  settings.onChange(() => {
    if (refresh) connection.languages.diagnostics.refresh();
  });
  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(params.textDocument.uri);
    // The marks of a configuration are pushed.
    if (!document || isConfiguration(document.uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    failIfCancelled(token);
    const { state } = settings;
    const items = await diagnose(setup, document, own, token);
    failIfCancelled(token);
    // Most keystrokes change no mark: then none is sent again.
    const last = told.get(document);
    if (
      last &&
      last.state === state &&
      params.previousResultId === last.resultId &&
      sameDiagnostics(last.items, items)
    )
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
    const resultId = identify(document);
    told.set(document, { resultId, state, items });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
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

function registerPush(setup: Setup): void {
  const { connection, documents, settings } = setup;
  const push = async (document: TextDocument): Promise<void> => {
    if (isConfiguration(document.uri)) return;
    const { version } = document;
    const known = settings.of(document.uri);
    const own = known instanceof Promise ? await known : known;
    // Closed, opened anew or edited while the settings were on their way: another push is, too.
    if (documents.get(document.uri) !== document || document.version !== version) return;
    const superseded = {
      get isCancellationRequested() {
        return documents.get(document.uri) !== document || document.version !== version;
      },
    };
    const diagnostics = await diagnose(setup, document, own, superseded);
    if (superseded.isCancellationRequested) return;
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
async function diagnose(
  { connection, checked, settings: { today } }: Setup,
  document: TextDocument,
  settings: DocumentSettings,
  token: Pick<CancellationToken, "isCancellationRequested">,
): Promise<Diagnostic[]> {
  if (!settings.enable) return [];
  try {
    const findings = (await checked.check(document, { ...settings, today }, token)) ?? [];
    return findings
      .filter((finding) => finding.suppressed === null)
      .map((finding) => toDiagnostic(document, finding));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    connection.console.error(`${document.uri} could not be checked: ${reason}`);
    return [];
  }
}

function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((diagnostic, index) => isSame(diagnostic, b[index] as Diagnostic));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    sameValue(a.data, b.data) &&
    sameValue(a.relatedInformation, b.relatedInformation)
  );
}

/** Whether two values that can be sent are the same all through. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [own, others] = [Object.keys(a), Object.keys(b)];
  if (own.length !== others.length) return false;
  return own.every((key) => sameValue(a[key as keyof typeof a], b[key as keyof typeof b]));
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
