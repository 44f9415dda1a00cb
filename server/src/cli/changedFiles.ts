/** `--changed-since`: what git says has changed. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { UsageError } from "./failure.ts";

/** What git may print at most, in bytes. */
const LONGEST = 1 << 28;

/**
 * Absolute paths of the files that differ from where `revision` and the current commit part ways, and of those that
 * git does not follow yet. Throws a UsageError where git cannot tell.
 */
export async function changedFiles(revision: string, cwd: string): Promise<ReadonlySet<string>> {
  const up = await git(cwd, ["rev-parse", "--show-cdup"]).catch((error: unknown) => {
    throw new UsageError(
      isMissing(error)
        ? "--changed-since needs git, which was not found"
        : "--changed-since: the current folder belongs to no git repository",
    );
  });
  const root = resolve(cwd, up.trim());
  const commit = await git(root, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]).catch(
    () => {
      throw new UsageError(`--changed-since: git knows no revision '${revision}'`);
    },
  );
  const base = await git(root, ["merge-base", commit.trim(), "HEAD"]).catch(() => commit);
  const [changed, untracked] = await Promise.all([
    git(root, ["diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", base.trim(), "--"]),
    git(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
  ]);
  const names = `${changed}${untracked}`.split("\0").filter((name) => name !== "");
  return new Set(names.map((name) => resolve(root, name)));
}

function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile("git", ["-C", folder, ...args], { maxBuffer: LONGEST, encoding: "utf8" }, (error, stdout) => {
      if (error) fail(error);
      else done(stdout);
    });
  });
}

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "ENOENT";
}
