/** `exoclaim check`: reads copy, checks it, writes one report. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { version } from "../../../package.json";
import { csvReport } from "../reports/csv.ts";
import { githubReport } from "../reports/github.ts";
import { htmlReport } from "../reports/html.ts";
import { jsonReport } from "../reports/json.ts";
import type { PageReport } from "../reports/page.ts";
import { prettyReport } from "../reports/pretty.ts";
import { type CheckReport, type FileReport, fileReport, type ReportError } from "../reports/report.ts";
import { sarifReport } from "../reports/sarif.ts";
import { CheckedProjects } from "./checkedProjects.ts";
import { checkFile, type Outcome, type Source } from "./checkFile.ts";
import { collectFiles, shownPath } from "./collectFiles.ts";
import { complain, Progress, wantsColour } from "./console.ts";
import { copyLanguage, NOT_COPY } from "./copyLanguage.ts";
import { type ExitStatus, exitStatus, fails } from "./exitStatus.ts";
import { reason, UsageError } from "./failure.ts";
import { fixKind } from "./fixCopy.ts";
import { checkInThreads } from "./jobs.ts";
import type { CheckOptions } from "./options.ts";
import { readCopy, readStream } from "./readCopy.ts";
import { isAtLeast } from "./severity.ts";

/** Columns of the report where it does not go to a terminal. */
const DEFAULT_WIDTH = 100;

/** A text to check, read when its turn comes. */
interface ReadableSource extends Source {
  readonly read: () => Promise<string>;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const cwd = process.cwd();
  const config = options.config === undefined ? null : resolve(cwd, options.config);
  if (config) await readable(config, options.config as string);
  const found = await findSources(paths, options, cwd);
  const { errors } = found;
  const sources = shardOf(found.sources, options.shard);
  // What lies in a folder was not checked whole where others check their share of it.
  const folders = options.shard ? [] : found.folders;
  const { profile: profiles = null, today } = options;
  const run = { cwd, config, profiles, today };
  const projects = new CheckedProjects(run);

  const outcomes: (Outcome | null)[] = sources.map(() => null);
  const progress = new Progress(options.progress);
  let finished = 0;
  const done = (index: number, outcome: Outcome): void => {
    outcomes[index] = outcome;
    progress.step(++finished, sources.length);
  };
  if (options.jobs > 1 && sources.length > 1 && sources.every(({ file }) => file !== null)) {
    // Which entries of the allow register were tried is noted here, too.
    for (const { absolute, named } of sources)
      await projects.settingsFor(absolute, named).catch(() => "The thread that checks the file says why.");
    const plain = sources.map(({ path, file, absolute, named }) => ({ path, file, absolute, named }));
    await checkInThreads(plain, options.jobs, options, run, done);
  } else {
    for (const [index, source] of sources.entries())
      done(index, await checkFile(source, source.read, projects, options));
  }

  const files: FileReport[] = [];
  const pages: PageReport[] = [];
  let diffs = "";
  let failing = false;
  outcomes.forEach((outcome, index) => {
    if (!outcome) return;
    if (outcome.report) files.push(outcome.report);
    if (outcome.page) pages.push(outcome.page);
    if (outcome.error !== null) errors.push({ path: sources[index]?.path ?? "", message: outcome.error });
    diffs += outcome.diff;
    failing ||= outcome.failing;
    projects.note(outcome.used);
  });
  progress.end();
  for (const { path, findings } of await projects.findings(folders)) {
    failing ||= fails(findings, options.failOn);
    const reported = findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
    files.push(fileReport(shownPath(path, cwd), await readCopy(path), reported));
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, message, from } of await projects.problems()) {
    const place = { line: from.line + 1, column: from.character + 1 };
    errors.push({ path: shownPath(path, cwd), message, place });
  }

  // A dry run shows its diff where the report would stand.
  if (options.dryRun) process.stdout.write(diffs);
  const isWritten =
    (options.dryRun && !options.output) ||
    (await writeReport({ tool: { name: "exoclaim", version }, files, errors }, pages, options));
  for (const { path, message, place } of errors)
    complain(`${path}:${place ? `${place.line}:${place.column}:` : ""} ${message}`);
  return exitStatus(failing, errors.length > 0 || !isWritten);
}

/** What to check, sorted by the path that the report shows. */
async function findSources(paths: readonly string[], options: CheckOptions, cwd: string) {
  const named = paths.length > 0 ? paths : ["."];
  const files = named.filter((path) => path !== "-");
  const { stdinFilename, output } = options;
  if (options.dryRun && !fixKind(options))
    throw new UsageError("--dry-run needs --fix or --fix-all-preferred: it shows what they would change");
  if (named.includes("-") && fixKind(options) && !options.dryRun)
    throw new UsageError("standard input cannot be fixed in place: add --dry-run to see what would change");
  const readsInput = files.length < named.length;
  if (readsInput && !stdinFilename) {
    throw new UsageError("- needs --stdin-filename, whose extension tells how standard input is to be read");
  }
  if (!readsInput && stdinFilename) throw new UsageError("--stdin-filename needs - for a path");

  const collected = await collectFiles(files, cwd);
  const errors: ReportError[] = [...collected.errors];
  const sources = new Map<string, ReadableSource>();
  for (const path of collected.files)
    sources.set(path, {
      path: shownPath(path, cwd),
      absolute: path,
      file: path,
      named: collected.named.has(path),
      read: () => readCopy(path),
    });
  if (output && !files.includes(output)) sources.delete(resolve(cwd, output));
  if (readsInput && stdinFilename) {
    const absolute = resolve(cwd, stdinFilename);
    const path = shownPath(absolute, cwd);
    if (copyLanguage(path))
      sources.set(absolute, {
        path,
        absolute,
        file: null,
        named: true,
        read: () => readStream(process.stdin),
      });
    else errors.push({ path, message: NOT_COPY });
  }
  return {
    sources: [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    folders: collected.folders,
    errors,
  };
}

/** A configuration that was asked for has to be there: without it everything would be judged by other rules. */
async function readable(path: string, given: string): Promise<void> {
  try {
    await readCopy(path);
  } catch (error) {
    throw new UsageError(`--config ${given}: ${reason(error)}`);
  }
}

/** The files of one shard; every shard gets as many of them, one more or less. */
function shardOf<T>(sources: readonly T[], shard: CheckOptions["shard"]): readonly T[] {
  if (!shard) return sources;
  return sources.filter((_, index) => index % shard.of === shard.number - 1);
}

/** The report in the format asked for. */
function written(report: CheckReport, pages: readonly PageReport[], options: CheckOptions): string {
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

/** False where the report could not be written. */
async function writeReport(
  report: CheckReport,
  pages: readonly PageReport[],
  options: CheckOptions,
): Promise<boolean> {
  const text = written(report, pages, options);
  const { output } = options;
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
