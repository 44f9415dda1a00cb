#!/usr/bin/env node
/** The command line: reads the arguments, runs one command, sets the exit status. */
import { Command, CommanderError } from "commander";
import { version } from "../../../package.json";
import { checkCommand } from "./checkCommand.ts";
import { complain, endQuietlyOnClosedPipe } from "./console.ts";
import type { ExitStatus } from "./exitStatus.ts";
import { reason, UsageError } from "./failure.ts";
import { worksForAnother } from "./jobs.ts";
import {
  addBaselineOptions,
  addCheckOptions,
  addMergeOptions,
  type CheckOptions,
  type MergeOptions,
  type RunOptions,
} from "./options.ts";

const EXIT_STATUS = `
Exit status:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on, whether the report shows them or not; suppressed ones never count
  2  not all that was asked could be done: a bad option, a file that could not be read,
     an exoclaim.yml that is not valid`;

if (!worksForAnother()) {
  endQuietlyOnClosedPipe();
  run(process.argv).then((status) => {
    process.exitCode = status;
  });
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command("exoclaim")
    .description(
      "Finds exosome claims that nothing supports and disclosures that are missing, in clinic copy.",
    )
    .version(version, "--version", "print the version")
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

  addCheckOptions(program.command("check"), new Date())
    .description("check files, folders and globs; without a path, the current folder; - is standard input")
    .argument("[paths...]")
    .addHelpText("after", EXIT_STATUS)
    .action(async (paths: string[], options: CheckOptions) => {
      status = await checkCommand(paths, options);
    });

  addMergeOptions(program.command("merge"), new Date())
    .description("make one report of the JSON reports of several shards")
    .argument("<reports...>")
    .addHelpText("after", EXIT_STATUS)
    .action(async (paths: string[], options: MergeOptions) => {
      const { mergeCommand } = await import("./mergeCommand.ts");
      status = await mergeCommand(paths, options);
    });

  addBaselineOptions(program.command("baseline"), new Date())
    .description("write down the findings of today, for check --baseline to tell only of new ones")
    .argument("[paths...]")
    .action(async (paths: string[], options: RunOptions) => {
      const { baselineCommand } = await import("./baselineCommand.ts");
      status = await baselineCommand(paths, options);
    });

  program
    .command("rules")
    .description("list the rules, or explain one")
    .argument("[id]")
    .action(async (id: string | undefined) => {
      const { rulesText } = await import("./rulesCommand.ts");
      process.stdout.write(rulesText(id));
    });

  program
    .command("init")
    .description("write a commented exoclaim.yml into the current folder")
    .action(async () => {
      const { initCommand } = await import("./initCommand.ts");
      await initCommand();
    });

  program
    .command("lsp")
    .description("run the language server, for any editor")
    .requiredOption("--stdio", "speak over standard input and output")
    .action(async () => {
      const { startServer } = await import("../features/server.ts");
      const { serve } = await import("../host/process.ts");
      serve(startServer);
    });

  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ExitStatus {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help")
      complain("name a command: check, merge, baseline, rules, init or lsp (see exoclaim --help)");
    else complain(error.message.replace(/^error: /, ""));
    return 2;
  }
  complain(error instanceof UsageError ? error.message : `something went wrong: ${reason(error)}`);
  return 2;
}
