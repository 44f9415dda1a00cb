/** `exoclaim check`: reads copy, checks it, writes one report. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { version } from "../../../package.json";
import { check } from "../checker.ts";
import type { Finding } from "../finding.ts";
import { jsonReport } from "../reports/json.ts";
import { prettyReport } from "../reports/pretty.ts";
import { type CheckReport, type FileReport, fileReport, type ReportError } from "../reports/report.ts";
import { collectFiles, shownPath } from "./collectFiles.ts";
import { complain, Progress, wantsColour } from "./console.ts";
import { copyLanguage, NOT_COPY } from "./copyLanguage.ts";
import { type ExitStatus, exitStatus, fails } from "./exitStatus.ts";
import { reason, UsageError } from "./failure.ts";
import type { CheckOptions } from "./options.ts";
import { readCopy, readStream } from "./readCopy.ts";
import { isAtLeast } from "./severity.ts";

/** Columns of the report where it does not go to a terminal. */
const DEFAULT_WIDTH = 100;

/** A text to check, read when its turn comes. */
interface Source {
  readonly path: string;
  readonly read: () => Promise<string>;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const cwd = process.cwd();
  const { sources, errors } = await findSources(paths, options, cwd);

  const files: FileReport[] = [];
  let failing = false;
  const progress = new Progress(options.progress);
  for (const [index, { path, read }] of sources.entries()) {
    try {
      const text = await read();
      const findings = findingsOf(path, text, options);
      failing ||= fails(findings, options.failOn);
      const reported = findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
      files.push(fileReport(path, text, reported));
    } catch (error) {
      errors.push({ path, message: reason(error) });
    }
    progress.step(index + 1, sources.length);
  }
  progress.end();

  const written = await writeReport({ tool: { name: "exoclaim", version }, files, errors }, options);
  for (const { path, message } of errors) complain(`${path}: ${message}`);
  return exitStatus(failing, errors.length > 0 || !written);
}

/** What to check, sorted by the path that the report shows. */
async function findSources(paths: readonly string[], options: CheckOptions, cwd: string) {
  const named = paths.length > 0 ? paths : ["."];
  const files = named.filter((path) => path !== "-");
  const { stdinFilename, output } = options;
  const readsInput = files.length < named.length;
  if (readsInput && !stdinFilename) {
    throw new UsageError("- needs --stdin-filename, whose extension tells how standard input is to be read");
  }
  if (!readsInput && stdinFilename) throw new UsageError("--stdin-filename needs - for a path");

  const collected = await collectFiles(files, cwd);
  const errors: ReportError[] = [...collected.errors];
  const sources = new Map<string, Source>();
  for (const path of collected.files)
    sources.set(path, { path: shownPath(path, cwd), read: () => readCopy(path) });
  if (output && !files.includes(output)) sources.delete(resolve(cwd, output));
  if (readsInput && stdinFilename) {
    const absolute = resolve(cwd, stdinFilename);
    const path = shownPath(absolute, cwd);
    if (copyLanguage(path)) sources.set(absolute, { path, read: () => readStream(process.stdin) });
    else errors.push({ path, message: NOT_COPY });
  }
  return { sources: [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), errors };
}

function findingsOf(path: string, text: string, { profile, today }: CheckOptions): readonly Finding[] {
  const language = copyLanguage(path) ?? "plaintext";
  return check({ text, language }, { profiles: profile, rules: {}, today });
}

/** False where the report could not be written. */
async function writeReport(report: CheckReport, { format, output }: CheckOptions): Promise<boolean> {
  const colour = !output && wantsColour();
  const width = (output ? 0 : process.stdout.columns) || DEFAULT_WIDTH;
  const text = format === "json" ? jsonReport(report) : prettyReport(report, { colour, width });
  if (!output) {
    process.stdout.write(text);
    return true;
  }
  try {
    await writeFile(output, text);
    return true;
  } catch (error) {
    complain(`${output}: the report could not be written: ${reason(error)}`);
    return false;
  }
}
