/** Files of the workspace that are not open: checked one at a time as the client hands them over, so that writing goes on. */
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../../package.json";
import { csvReport } from "../reports/csv.ts";
import { htmlReport } from "../reports/html.ts";
import { pageReport } from "../reports/page.ts";
import { survey } from "../survey.ts";
import { usedBy } from "../unused.ts";
import { copyLanguage, toDiagnostic } from "./convert.ts";
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
  filesChanged,
  type RenderReportParams,
  renderReportRequest,
  type WorkspaceCheckedParams,
  workspaceChecked,
} from "./protocol.ts";
import type { Settings } from "./settings.ts";
import { toSummary } from "./summaries.ts";
import type { UsedEntries } from "./usedEntries.ts";

interface Setup {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly used: UsedEntries;
}

export function registerWorkspaceFiles({ connection, documents, settings, used }: Setup): void {
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
      const { state } = settings;
      if (!language) {
        used.note(uri, []);
        return null;
      }
      const { enable, ...own } = await settings.of(uri);
      // Settings are kept of what is open: a workspace may hold thousands of files.
      if (!documents.get(uri)) settings.forget(uri);
      const input = { text, language };
      const complete = { ...own, today: settings.today };
      const surveyed = enable ? survey(input, complete) : null;
      if (state === settings.state)
        used.note(uri, surveyed ? usedBy(input, complete, surveyed.findings) : []);
      if (!surveyed) return null;
      return {
        diagnostics: surveyed.findings
          .filter(({ suppressed }) => suppressed === null)
          .map((finding) => toDiagnostic(document, finding)),
        summary: surveyed.relevant ? { ...toSummary(document, surveyed), version: null } : null,
        page: path === null ? null : pageReport(path, input, complete, surveyed),
      };
    },
  );
  connection.onNotification(workspaceChecked, ({ uris }: WorkspaceCheckedParams) => used.settle(uris));
  connection.onRequest(
    renderReportRequest,
    ({ format, pages, files, errors }: RenderReportParams): string => {
      const report = { tool: { name: "exoclaim", version }, today: settings.today, pages, files, errors };
      return format === "csv" ? csvReport(report) : htmlReport(report);
    },
  );
}
