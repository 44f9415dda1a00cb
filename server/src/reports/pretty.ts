/** The report for people at a terminal. */
import pc from "picocolors";
import type { Severity } from "../rules/ids.ts";
import { printable } from "./displayWidth.ts";
import { markedLine } from "./markedLine.ts";
import {
  type CheckReport,
  type FileReport,
  type ReportedFinding,
  type Summary,
  summarize,
} from "./report.ts";
import { NOT_LEGAL_ADVICE } from "./words.ts";

export interface PrettyOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const INDENT = "  ";
const GUTTER = `${INDENT}${INDENT}| `;
const NARROWEST_LINE = 20;

/** Findings by file, then what was counted. Suppressed findings are counted, not shown. */
export function prettyReport(report: CheckReport, { colour, width }: PrettyOptions): string {
  const colours = pc.createColors(colour);
  const severityColour = { error: colours.red, warning: colours.yellow, information: colours.cyan };

  const lines: string[] = [];
  for (const file of report.files) showFile(file);
  lines.push(summaryLine(summarize(report)));
  const failures = report.errors.filter(({ place }) => !place).length;
  if (failures > 0) lines.push(`${count(failures, "path")} could not be checked.`);
  const misread = report.errors.length - failures;
  if (misread > 0) lines.push(`${count(misread, "problem")} in the project's own files.`);
  lines.push(colours.dim(NOT_LEGAL_ADVICE));
  return `${lines.join("\n")}\n`;

  function showFile({ path, findings }: FileReport): void {
    const shown = findings.filter((finding) => !finding.suppressed);
    if (shown.length === 0) return;
    lines.push(colours.bold(printable(path)));
    for (const finding of shown) showFinding(finding);
    lines.push("");
  }

  function showFinding(finding: ReportedFinding): void {
    const { start, severity, rule, profiles, message, line } = finding;
    const place = `${start.line}:${start.column}`;
    const paint = severityColour[severity];
    const held = profiles.some((profile) => profile !== "us") ? ` [${profiles.join(", ")}]` : "";
    lines.push(`${INDENT}${place}  ${paint(severity)}  ${colours.bold(rule)}${held}  ${printable(message)}`);
    if (line) {
      const shown = markedLine(line, Math.max(NARROWEST_LINE, width - GUTTER.length));
      lines.push(colours.dim(GUTTER) + shown.before + paint(shown.marked) + shown.after);
      lines.push(colours.dim(GUTTER) + paint(shown.underline));
    }
    const fix = finding.fixes.find((offered) => offered.preferred);
    if (fix) lines.push(`${INDENT}${INDENT}${colours.dim("fix:")} ${printable(fix.title)}`);
  }
}

function summaryLine(summary: Summary): string {
  const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} suppressed.` : "";
  const checked = count(summary.files, "file");
  if (summary.error + summary.warning + summary.information === 0) {
    return `No findings in ${checked}.${suppressed}`;
  }
  const severities: readonly Severity[] = ["error", "warning", "information"];
  const parts = severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) =>
      severity === "information" ? `${summary.information} information` : count(summary[severity], severity),
    );
  return `${parts.join(", ")} in ${checked}.${suppressed}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
