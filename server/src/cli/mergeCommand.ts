/** `exoclaim merge`: the JSON reports of several shards as one report. */
import { resolve } from "node:path";
import { version } from "../../../package.json";
import { mergeReports, parseReport } from "../reports/readReport.ts";
import { type ExitStatus, exitStatus, fails } from "./exitStatus.ts";
import { UsageError } from "./failure.ts";
import type { MergeOptions } from "./options.ts";
import { readJson } from "./readJson.ts";
import { isAtLeast } from "./severity.ts";
import { writeReport } from "./writeReport.ts";

export async function mergeCommand(paths: readonly string[], options: MergeOptions): Promise<ExitStatus> {
  const reports = [];
  for (const path of paths) {
    const report = parseReport(await readJson(resolve(path), path));
    if (!report) throw new UsageError(`${path}: not a report of exoclaim check --format json`);
    reports.push(report);
  }
  const { files, errors } = mergeReports(reports);
  const failing = files.some(({ findings }) => fails(findings, options.failOn));
  const reported = files.map(({ path, findings }) => ({
    path,
    findings: findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity)),
  }));
  const report = { tool: { name: "exoclaim", version }, files: reported, errors };
  const isWritten = await writeReport(report, [], options);
  return exitStatus(failing, errors.length > 0 || !isWritten);
}
