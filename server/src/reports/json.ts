/** The report for machines. Its shape and the order of its keys are a contract: version 1. */
import type { Position } from "./lineIndex.ts";
import { type CheckReport, type ReportedFinding, summarize } from "./report.ts";

/** JSON, indented, ending in a line feed. */
export function jsonReport(report: CheckReport): string {
  const document = {
    version: 1,
    tool: { name: report.tool.name, version: report.tool.version },
    files: report.files.map(({ path, findings }) => ({ path, findings: findings.map(findingJson) })),
    errors: report.errors.map(({ path, message, place }) => ({
      path,
      message: place ? `line ${place.line}, column ${place.column}: ${message}` : message,
    })),
    summary: summarize(report),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function findingJson(finding: ReportedFinding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    profiles: finding.profiles,
    start: positionJson(finding.start),
    end: positionJson(finding.end),
    text: finding.text,
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      preferred: fix.preferred,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({
        start: positionJson(edit.start),
        end: positionJson(edit.end),
        newText: edit.newText,
      })),
    })),
    suppressed: finding.suppressed && {
      reason: finding.suppressed.reason,
      by: finding.suppressed.by,
      until: finding.suppressed.until,
    },
  };
}

function positionJson({ line, column, offset }: Position) {
  return { line, column, offset };
}
