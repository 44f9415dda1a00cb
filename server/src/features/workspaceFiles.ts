/** Files of the workspace that are not open: checked one at a time as the client hands them over, so that writing goes on. */
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../../package.json";
import { csvReport } from "../reports/csv.ts";
import { htmlReport } from "../reports/html.ts";
import { pageReport } from "../reports/page.ts";
import { survey } from "../survey.ts";
import { copyLanguage, toDiagnostic } from "./convert.ts";
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
  filesChanged,
  type RenderReportParams,
  renderReportRequest,
} from "./protocol.ts";
import type { Settings } from "./settings.ts";
import { toSummary } from "./summaries.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
}

export function registerWorkspaceFiles({ connection, documents, settings }: Setup): void {
  let asked = false;
  settings.onChange(() => {
    if (asked) void connection.sendNotification(filesChanged);
  });
  connection.onRequest(
    checkFileRequest,
    async ({ uri, languageId, text, path }: CheckFileParams): Promise<CheckedFile<Diagnostic> | null> => {
      asked = true;
      const document = TextDocument.create(uri, languageId, 0, text);
      const language = copyLanguage(document);
      if (!language) return null;
      const { enable, ...own } = await settings.of(uri);
      // Settings are kept of what is open: a workspace may hold thousands of files.
      if (!documents.get(uri)) settings.forget(uri);
      if (!enable) return null;
      const input = { text, language };
      const complete = { ...own, today: settings.today };
      const surveyed = survey(input, complete);
      return {
        diagnostics: surveyed.findings
          .filter(({ suppressed }) => suppressed === null)
          .map((finding) => toDiagnostic(document, finding)),
        summary: surveyed.relevant ? { ...toSummary(document, surveyed), version: null } : null,
        page: path === null ? null : pageReport(path, input, complete, surveyed),
      };
    },
  );
  connection.onRequest(
    renderReportRequest,
    ({ format, pages, files, errors }: RenderReportParams): string => {
      const report = { tool: { name: "exoclaim", version }, today: settings.today, pages, files, errors };
      return format === "csv" ? csvReport(report) : htmlReport(report);
    },
  );
}
