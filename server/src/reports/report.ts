/** What every report is made from: checked files with their findings placed in lines and columns. */
import type { Finding, Suppression } from "../finding.ts";
import type { RuleId, Severity } from "../rules/ids.ts";
import type { Profile } from "../rules/rule.ts";
import { LineIndex, type Position } from "./lineIndex.ts";

export interface ReportedEdit {
  readonly start: Position;
  readonly end: Position;
  readonly newText: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly preferred: boolean;
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly profiles: readonly Profile[];
  readonly start: Position;
  readonly end: Position;
  /** The marked text as the file has it. */
  readonly text: string;
  readonly fixes: readonly ReportedFix[];
  readonly suppressed: Suppression | null;
  /** The line in which the finding starts, for reports that show it; null where the text is not at hand. */
  readonly line: LineExcerpt | null;
}

/** A stretch of one line around a finding: whole lines may be megabytes long. */
export interface LineExcerpt {
  readonly text: string;
  /** Where the marked text starts and ends within `text`, in UTF-16 code units. */
  readonly markStart: number;
  readonly markEnd: number;
  /** Whether the line goes on beyond the stretch. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface FileReport {
  /** Relative to the current folder, with "/". */
  readonly path: string;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
}

/** Something that could not be done. */
export interface ReportError {
  readonly path: string;
  readonly message: string;
  /** Where in the file, both from 1, where that is known. */
  readonly place?: { readonly line: number; readonly column: number };
}

export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** Every checked file, sorted by path. */
  readonly files: readonly FileReport[];
  readonly errors: readonly ReportError[];
}

export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly suppressed: number;
}

/** Code units of a line that are kept on either side of the start of a finding. */
const EXCERPT_REACH = 400;

/** Places the findings of one text. */
export function fileReport(path: string, text: string, findings: readonly Finding[]): FileReport {
  if (findings.length === 0) return { path, findings: [] };
  const lines = new LineIndex(text);
  const inOrder = [...findings].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return { path, findings: inOrder.map((finding) => placed(finding, text, lines)) };
}

function placed(finding: Finding, text: string, lines: LineIndex): ReportedFinding {
  const { rule, severity, message, profiles, fixes, suppressed } = finding;
  const start = lines.position(finding.start);
  const end = lines.position(finding.end);
  return {
    rule,
    severity,
    message,
    profiles,
    start,
    end,
    text: text.slice(start.offset, end.offset),
    fixes: fixes.map((fix) => ({
      title: fix.title,
      preferred: fix.preferred,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({
        start: lines.position(edit.start),
        end: lines.position(edit.end),
        newText: edit.newText,
      })),
    })),
    suppressed,
    line: excerpt(text, lines, start, end),
  };
}

function excerpt(text: string, lines: LineIndex, start: Position, end: Position): LineExcerpt {
  const line = lines.lineRange(start.line);
  const from = Math.max(line.start, start.offset - EXCERPT_REACH);
  const to = Math.max(from, Math.min(line.end, start.offset + EXCERPT_REACH));
  return {
    text: text.slice(from, to),
    markStart: Math.min(start.offset, to) - from,
    markEnd: Math.min(end.offset, to) - from,
    cutBefore: from > line.start,
    cutAfter: to < line.end,
  };
}

/** Suppressed findings are counted as such and under no severity. */
export function summarize(report: CheckReport): Summary {
  const counts = { error: 0, warning: 0, information: 0, suppressed: 0 };
  for (const { findings } of report.files) {
    for (const finding of findings) counts[finding.suppressed ? "suppressed" : finding.severity]++;
  }
  return { files: report.files.length, ...counts };
}
