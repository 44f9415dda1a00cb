/** The options of `check`: what they are called, what they accept, what they mean. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../rules/ids.ts";
import { profileIds as profiles } from "../rules/profiles/index.ts";
import type { Profile } from "../rules/rule.ts";
import { severities } from "./severity.ts";

const formats = ["pretty", "json", "sarif", "html", "github", "csv"] as const;

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  /** Path of the file that the report is written to; standard output without. */
  readonly output?: string;
  /** Goes before what the configuration says; without, that holds. */
  readonly profile?: readonly Profile[];
  /** The configuration for all files, in place of the nearest. */
  readonly config?: string;
  readonly minSeverity: Severity;
  readonly failOn: Severity;
  /** ISO date. */
  readonly today: string;
  readonly stdinFilename?: string;
  /** Apply safe fixes in place. */
  readonly fix?: boolean;
  /** Apply every preferred fix in place. */
  readonly fixAllPreferred?: boolean;
  /** Show what the fixes would change, and write nothing. */
  readonly dryRun?: boolean;
  /** How many files are checked at a time. */
  readonly jobs: number;
  /** Only this share of the files, `number` counted from 1. */
  readonly shard?: { readonly number: number; readonly of: number };
  /** False with `--no-progress`. */
  readonly progress: boolean;
}

/** `now` gives the date that `--today` stands in for. */
export function addCheckOptions(command: Command, now: Date): Command {
  return command
    .addOption(
      new Option("--format <format>", "how the report is written").choices(formats).default("pretty"),
    )
    .option("--output <file>", "write the report to a file instead of standard output")
    .addOption(
      new Option(
        "--profile <profiles>",
        `whose rules apply, comma-separated: ${profiles.join(", ")} (default: the configuration's, or us)`,
      ).argParser(parseProfiles),
    )
    .option(
      "--config <file>",
      "the configuration for all files, in place of the nearest exoclaim.yml above each",
    )
    .addOption(
      new Option("--min-severity <severity>", "leave lesser findings out of the report")
        .choices(severities)
        .default("information"),
    )
    .addOption(
      new Option("--fail-on <severity>", "exit with status 1 from this severity on")
        .choices(severities)
        .default("error"),
    )
    .addOption(
      new Option("--today <date>", "the date to check as of, YYYY-MM-DD")
        .argParser(parseDate)
        .default(localDate(now), "today"),
    )
    .option("--stdin-filename <name>", "with - for a path: the name that standard input is checked under")
    .option("--fix", "take false and empty words away, in place: hype, purity and approval adjectives")
    .option("--fix-all-preferred", "apply every preferred fix in place: for review, not for publishing")
    .option("--dry-run", "with --fix or --fix-all-preferred: show a diff and write nothing")
    .addOption(new Option("--jobs <n>", "how many files to check at a time").argParser(parseJobs).default(1))
    .addOption(
      new Option("--shard <i/n>", "check only the i-th of n shares of the files, i from 1").argParser(
        parseShard,
      ),
    )
    .option("--no-progress", "show no progress on the terminal");
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
