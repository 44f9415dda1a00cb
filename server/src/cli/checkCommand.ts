/** `exoclaim check`: reads copy, checks it, writes one report. */
import { resolve } from "node:path";
import { version } from "../../../package.json";
import type { PageReport } from "../reports/page.ts";
import { type CheckReport, type FileReport, fileReport, type ReportError } from "../reports/report.ts";
import { type Baseline, newIn, readBaseline } from "./baseline.ts";
import { changedFiles } from "./changedFiles.ts";
import { CheckedProjects, type RunOptions as RunSettings } from "./checkedProjects.ts";
import { checkFile, type Outcome, type Source } from "./checkFile.ts";
import { collectFiles, shownPath } from "./collectFiles.ts";
import { complain, Progress } from "./console.ts";
import { copyLanguage, NOT_COPY } from "./copyLanguage.ts";
import { type ExitStatus, exitStatus, fails } from "./exitStatus.ts";
import { reason, UsageError } from "./failure.ts";
import { fixKind } from "./fixCopy.ts";
import { checkInThreads } from "./jobs.ts";
import type { CheckOptions } from "./options.ts";
import { readCopy, readStream } from "./readCopy.ts";
import { isAtLeast } from "./severity.ts";
import { writeReport } from "./writeReport.ts";

/** A text to check, read when its turn comes. */
interface ReadableSource extends Source {
  readonly read: () => Promise<string>;
}

/** What a run over files found. */
export interface Checked {
  readonly report: CheckReport;
  readonly pages: readonly PageReport[];
  /** What the fixes asked for would change, or changed. */
  readonly diffs: string;
  readonly failing: boolean;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const { report, pages, diffs, failing } = await runCheck(paths, options);
  // A dry run shows its diff where the report would stand.
  if (options.dryRun) process.stdout.write(diffs);
  const isWritten = (options.dryRun && !options.output) || (await writeReport(report, pages, options));
  complainOf(report.errors);
  return exitStatus(failing, report.errors.length > 0 || !isWritten);
}

export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<Checked> {
  const cwd = process.cwd();
  const config = options.config === undefined ? null : resolve(cwd, options.config);
  if (config) await readable(config, options.config as string);
  const baseline =
    options.baseline === undefined
      ? null
      : await readBaseline(resolve(cwd, options.baseline), options.baseline);
  const found = await findSources(paths, options, cwd);
  const { errors } = found;
  const sources = shardOf(found.sources, options.shard);
  // What lies in a folder was not checked whole where others check their share of it.
  const folders = options.shard || options.changedSince !== undefined ? [] : found.folders;
  const { profile: profiles = null, today } = options;
  const run = { cwd, config, profiles, today };
  const projects = new CheckedProjects(run);

  const outcomes = await outcomesOf(sources, projects, options, run, baseline);
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
  for (const { path, findings } of await projects.findings(folders)) {
    const [shown, text] = [shownPath(path, cwd), await readCopy(path)];
    const fresh = findings.filter(newIn(baseline, shown, text, findings));
    failing ||= fails(fresh, options.failOn);
    const reported = fresh.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
    files.push(fileReport(shown, text, reported));
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, message, from } of await projects.problems()) {
    const place = { line: from.line + 1, column: from.character + 1 };
    errors.push({ path: shownPath(path, cwd), message, place });
  }
  return { report: { tool: { name: "exoclaim", version }, files, errors }, pages, diffs, failing };
}

/** One line on standard error for each thing that could not be done. */
export function complainOf(errors: readonly ReportError[]): void {
  for (const { path, message, place } of errors)
    complain(`${path}:${place ? `${place.line}:${place.column}:` : ""} ${message}`);
}

/** What came of each source, by its index. */
async function outcomesOf(
  sources: readonly ReadableSource[],
  projects: CheckedProjects,
  options: CheckOptions,
  run: RunSettings,
  baseline: Baseline | null,
): Promise<readonly (Outcome | null)[]> {
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
    await checkInThreads(plain, options, run, baseline, done);
  } else {
    for (const [index, source] of sources.entries())
      done(index, await checkFile(source, source.read, projects, options, baseline));
  }
  progress.end();
  return outcomes;
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

  const changed = options.changedSince === undefined ? null : await changedFiles(options.changedSince, cwd);
  const collected = await collectFiles(files, cwd);
  const errors: ReportError[] = [...collected.errors];
  const sources = new Map<string, ReadableSource>();
  for (const path of collected.files) {
    if (changed && !changed.has(path)) continue;
    sources.set(path, {
      path: shownPath(path, cwd),
      absolute: path,
      file: path,
      named: collected.named.has(path),
      read: () => readCopy(path),
    });
  }
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
