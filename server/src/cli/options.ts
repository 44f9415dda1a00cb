/** The options of `check`: what they are called, what they accept, what they mean. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../rules/ids.ts";
import { profileIds as profiles } from "../rules/profiles/index.ts";
import type { Profile } from "../rules/rule.ts";
import { severities } from "./severity.ts";

const formats = ["pretty", "json", "sarif", "html", "github", "csv"] as const;

/** How and where a report is written. */
export interface ReportOptions {
  readonly format: (typeof formats)[number];
  /** Path of the file that the report is written to; standard output without. */
  readonly output?: string;
  /** ISO date. */
  readonly today: string;
}

/** What a run over files needs to know, whatever is made of its findings. */
export interface RunOptions {
  readonly output?: string;
  /** Goes before what the configuration says; without, that holds. */
  readonly profile?: readonly Profile[];
  /** The configuration for all files, in place of the nearest. */
  readonly config?: string;
  readonly today: string;
  /** How many files are checked at a time. */
  readonly jobs: number;
  /** False with `--no-progress`. */
  readonly progress: boolean;
}

/** What is reported, and what fails. */
interface Thresholds {
  readonly minSeverity: Severity;
  readonly failOn: Severity;
}

export interface MergeOptions extends ReportOptions, Thresholds {}

export interface CheckOptions extends ReportOptions, RunOptions, Thresholds {
  readonly output?: string;
  readonly today: string;
  readonly stdinFilename?: string;
  /** Apply safe fixes in place. */
  readonly fix?: boolean;
  /** Apply every preferred fix in place. */
  readonly fixAllPreferred?: boolean;
  /** Show what the fixes would change, and write nothing. */
  readonly dryRun?: boolean;
  /** Only this share of the files, `number` counted from 1. */
  readonly shard?: { readonly number: number; readonly of: number };
  /** Only files that have changed since this revision. */
  readonly changedSince?: string;
  /** Path of a file with the findings that are known. */
  readonly baseline?: string;
}

/** `now` gives the date that `--today` stands in for. */
export function addCheckOptions(command: Command, now: Date): Command {
  addFormat(command, formats, "pretty")
    .addOption(outputOption("report"))
    .addOption(profileOption())
    .addOption(configOption());
  addThresholds(command)
    .addOption(todayOption(now))
    .option("--stdin-filename <name>", "with - for a path: the name that standard input is checked under")
    .option("--fix", "take false and empty words away, in place: hype, purity and approval adjectives")
    .option("--fix-all-preferred", "apply every preferred fix in place: for review, not for publishing")
    .option("--dry-run", "with --fix or --fix-all-preferred: show a diff and write nothing")
    .option(
      "--baseline <file>",
      "leave out the findings that this file knows, as exoclaim baseline writes it; they do not fail",
    )
    .option("--changed-since <rev>", "check only files that git says have changed since this revision")
    .addOption(jobsOption())
    .addOption(
      new Option("--shard <i/n>", "check only the i-th of n shares of the files, i from 1").argParser(
        parseShard,
      ),
    );
  return command.addOption(progressOption());
}

export function addBaselineOptions(command: Command, now: Date): Command {
  return command
    .addOption(outputOption("baseline"))
    .addOption(profileOption())
    .addOption(configOption())
    .addOption(todayOption(now))
    .addOption(jobsOption())
    .addOption(progressOption());
}

/** Reports that tell of whole pages need the pages. */
const mergedFormats = formats.filter((format) => format !== "html" && format !== "csv");

export function addMergeOptions(command: Command, now: Date): Command {
  addFormat(command, mergedFormats, "json").addOption(outputOption("report"));
  return addThresholds(command).addOption(todayOption(now).hideHelp());
}

function addFormat(command: Command, choices: readonly string[], preset: string): Command {
  return command.addOption(
    new Option("--format <format>", "how the report is written").choices(choices).default(preset),
  );
}

function addThresholds(command: Command): Command {
  return command
    .addOption(
      new Option("--min-severity <severity>", "leave lesser findings out of the report")
        .choices(severities)
        .default("information"),
    )
    .addOption(
      new Option("--fail-on <severity>", "exit with status 1 from this severity on")
        .choices(severities)
        .default("error"),
    );
}

function outputOption(what: string): Option {
  return new Option("--output <file>", `write the ${what} to a file instead of standard output`);
}

function profileOption(): Option {
  return new Option(
    "--profile <profiles>",
    `whose rules apply, comma-separated: ${profiles.join(", ")} (default: the configuration's, or us)`,
  ).argParser(parseProfiles);
}

function configOption(): Option {
  return new Option(
    "--config <file>",
    "the configuration for all files, in place of the nearest exoclaim.yml above each",
  );
}

function todayOption(now: Date): Option {
  return new Option("--today <date>", "the date to check as of, YYYY-MM-DD")
    .argParser(parseDate)
    .default(localDate(now), "today");
}

function jobsOption(): Option {
  return new Option("--jobs <n>", "how many files to check at a time").argParser(parseJobs).default(1);
}

function progressOption(): Option {
  return new Option("--no-progress", "show no progress on the terminal");
}

function parseProfiles(value: string): readonly Profile[] {
  const named = value.split(",").map((part) => part.trim().toLowerCase());
  for (const name of named) {
    if (!(profiles as readonly string[]).includes(name)) {
      throw new InvalidArgumentError(`There is no profile '${name}': choose from ${profiles.join(", ")}.`);
    }
  }
  return profiles.filter((profile) => named.includes(profile));
}

function parseJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("It has to be a number from 1.");
  return Number(value);
}

function parseShard(value: string): CheckOptions["shard"] {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || number > of) throw new InvalidArgumentError("It has to be written I/N, with I from 1 to N.");
  return { number, of };
}

function parseDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new InvalidArgumentError("It has to be a day of the calendar, written YYYY-MM-DD.");
  }
  return value;
}

/** The day it is where the computer stands, as an ISO date. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
