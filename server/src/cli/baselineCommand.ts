/** `exoclaim baseline`: what a later `check --baseline` takes for known. */
import { baselineOf } from "./baseline.ts";
import { complainOf, runCheck } from "./checkCommand.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import type { RunOptions } from "./options.ts";
import { writeOut } from "./writeReport.ts";

export async function baselineCommand(paths: readonly string[], options: RunOptions): Promise<ExitStatus> {
  const { report } = await runCheck(paths, {
    ...options,
    format: "pretty",
    minSeverity: "information",
    failOn: "error",
  });
  const isWritten = await writeOut(baselineOf(report), options.output);
  complainOf(report.errors);
  return exitStatus(false, report.errors.length > 0 || !isWritten);
}
