/** From the paths of the command line to the files to check. */
import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { ReportError } from "../reports/report.ts";
import { copyLanguage, NOT_COPY } from "./copyLanguage.ts";
import { reason } from "./failure.ts";
import { GitIgnore } from "./gitIgnore.ts";

export interface CollectedFiles {
  /** Absolute, each once, in no particular order. */
  readonly files: ReadonlySet<string>;
  /** Those of them that were asked for by their name. */
  readonly named: ReadonlySet<string>;
  /** Folders that were taken whole, absolute. */
  readonly folders: readonly string[];
  readonly errors: readonly ReportError[];
}

/**
 * A file is taken as it is named; folders and globs give the copy in them, less what `.gitignore` leaves out.
 * A name that exists is never read as a glob.
 */
export async function collectFiles(paths: readonly string[], cwd: string): Promise<CollectedFiles> {
  const files = new Set<string>();
  const named = new Set<string>();
  const folders: string[] = [];
  const errors: ReportError[] = [];
  for (const path of paths) {
    try {
      await collect(path);
    } catch (error) {
      errors.push({ path, message: reason(error) });
    }
  }
  return { files, named, folders, errors };

  async function collect(path: string): Promise<void> {
    const absolute = resolve(cwd, path);
    const kind = await stat(absolute).catch((error: unknown) => {
      if (isDynamicPattern(path)) return null;
      throw error;
    });
    if (kind === null) await collectGlob(path);
    else if (kind.isDirectory()) {
      folders.push(absolute);
      await collectFolder(absolute, new GitIgnore(absolute, cwd));
    } else if (!kind.isFile()) errors.push({ path, message: "not a regular file" });
    else if (!copyLanguage(absolute)) errors.push({ path, message: NOT_COPY });
    else {
      files.add(absolute);
      named.add(absolute);
    }
  }

  async function collectFolder(folder: string, ignored: GitIgnore): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      errors.push({ path: shownPath(folder, cwd), message: reason(error) });
      return [];
    });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!(await ignored.ignoresFolder(path))) await collectFolder(path, ignored);
      } else if (copyLanguage(path) && (await isFile(entry, path)) && !(await ignored.ignoresFile(path))) {
        files.add(path);
      }
    }
  }

  async function collectGlob(pattern: string): Promise<void> {
    const found = await glob(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, {
      cwd,
      absolute: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    });
    const ignored = new GitIgnore(resolve(cwd, fixedPart(pattern)), cwd);
    let taken = 0;
    for (const path of found.map((name) => resolve(name))) {
      if (!copyLanguage(path) || (await ignored.ignoresFile(path))) continue;
      files.add(path);
      taken++;
    }
    if (taken === 0) errors.push({ path: pattern, message: "matches no file that Exoclaim reads" });
  }
}

/** Symbolic links to files are followed, to folders not: they may lead in circles. */
async function isFile(
  entry: { isFile(): boolean; isSymbolicLink(): boolean },
  path: string,
): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  );
}

/** The folder that a glob starts from: its segments before the first with a wildcard. */
function fixedPart(pattern: string): string {
  const segments = pattern.split(/[/\\]/);
  const first = segments.findIndex((segment) => isDynamicPattern(segment));
  const fixed = segments.slice(0, first < 0 ? -1 : first).join("/");
  return fixed || (pattern.startsWith("/") ? "/" : ".");
}

/** A path as reports show it: relative to the current folder, with "/". */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/") || ".";
}
