/** Annotations for GitHub Actions: workflow commands that its log turns into notes beside the lines. */
import type { Severity } from "../rules/ids.ts";
import { type CheckReport, type ReportedFinding, summarize } from "./report.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
};

/** One line for each finding that is not suppressed and for each problem, then the sum. */
export function githubReport(report: CheckReport): string {
  const lines: string[] = [];
  for (const { path, findings } of report.files)
    for (const finding of findings) if (!finding.suppressed) lines.push(annotation(path, finding));
  for (const { path, message, place } of report.errors)
    lines.push(
      command("error", { file: path, line: place?.line, col: place?.column, title: "Exoclaim" }, message),
    );
  const { files, error, warning, information, suppressed } = summarize(report);
  lines.push(
    `Exoclaim: ${error} errors, ${warning} warnings, ${information} information in ${files} files; ${suppressed} suppressed.`,
  );
  return `${lines.join("\n")}\n`;
}

function annotation(path: string, { rule, severity, message, start, end }: ReportedFinding): string {
  // A column is only shown for marks within one line.
  const sameLine = start.line === end.line;
  return command(
    commands[severity],
    {
      file: path,
      line: start.line,
      endLine: end.line,
      col: sameLine ? start.column : undefined,
      endColumn: sameLine ? end.column : undefined,
      title: `Exoclaim: ${rule}`,
    },
    message,
  );
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeData(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`);
  return `::${name} ${given.join(",")}::${escapeData(message)}`;
}

/** What would end or begin a command otherwise. */
function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
