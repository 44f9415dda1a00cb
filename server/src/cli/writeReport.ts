/** A report in the format asked for, to where it was asked for. */
import { stat, writeFile } from "node:fs/promises";
import { csvReport } from "../reports/csv.ts";
import { githubReport } from "../reports/github.ts";
import { htmlReport } from "../reports/html.ts";
import { jsonReport } from "../reports/json.ts";
import type { PageReport } from "../reports/page.ts";
import { prettyReport } from "../reports/pretty.ts";
import type { CheckReport } from "../reports/report.ts";
import { sarifReport } from "../reports/sarif.ts";
import { complain, wantsColour } from "./console.ts";
import { reason } from "./failure.ts";
import { writeInPlace } from "./fixCopy.ts";
import type { ReportOptions } from "./options.ts";

/** Columns of the report where it does not go to a terminal. */
const DEFAULT_WIDTH = 100;

/** False where the report could not be written. */
export function writeReport(
  report: CheckReport,
  pages: readonly PageReport[],
  options: ReportOptions,
): Promise<boolean> {
  return writeOut(written(report, pages, options), options.output);
}

/** To a file, or to standard output; false where that could not be done. */
export async function writeOut(text: string, output: string | undefined): Promise<boolean> {
  if (!output) {
    process.stdout.write(text);
    return true;
  }
  try {
    const before = await stat(output).catch(() => null);
    // The report before stands until the new one is whole; pipes and devices are written to.
    if (before?.isFile()) await writeInPlace(output, Buffer.from(text));
    else await writeFile(output, text);
    return true;
  } catch (error) {
    complain(`${output}: the report could not be written: ${reason(error)}`);
    return false;
  }
}

function written(report: CheckReport, pages: readonly PageReport[], options: ReportOptions): string {
  const { format, output, today } = options;
  const { tool, errors } = report;
  const survey = { tool, today, pages, files: report.files.length, errors };
  switch (format) {
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report);
    case "github":
      return githubReport(report);
    case "html":
      return htmlReport(survey);
    case "csv":
      return csvReport(survey);
    case "pretty": {
      const width = (output ? 0 : process.stdout.columns) || DEFAULT_WIDTH;
      return prettyReport(report, { colour: !output && wantsColour(), width });
    }
  }
}
