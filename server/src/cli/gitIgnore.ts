/** Which files the `.gitignore` files of a folder leave out. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** One `.gitignore`, and the folder that its patterns are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

const ALWAYS_LEFT_OUT: ReadonlySet<string> = new Set(["node_modules", ".git"]);
const ignorecase = process.platform === "win32" || process.platform === "darwin";

/**
 * Reads `.gitignore` from the root of the repository (without one, from the current folder) down to each file,
 * the nearest deciding. A folder that was asked for by name (`base`) is looked into even where it is itself
 * ignored, so that a built site can be checked; node_modules and .git below it never are.
 */
export class GitIgnore {
  private readonly base: string;
  private readonly outermost: string;
  private readonly known = new Map<string, Promise<readonly Level[] | null>>();

  constructor(base: string, cwd: string) {
    this.base = base;
    this.outermost = repositoryRoot(base) ?? (isWithin(base, cwd) ? cwd : base);
  }

  async ignoresFile(path: string): Promise<boolean> {
    const levels = await this.levelsIn(dirname(path));
    return levels === null || verdict(levels, path, "");
  }

  async ignoresFolder(path: string): Promise<boolean> {
    return (await this.levelsIn(path)) === null;
  }

  /** The levels that decide over what lies in a folder; null where the folder itself is left out. */
  private levelsIn(folder: string): Promise<readonly Level[] | null> {
    let levels = this.known.get(folder);
    if (!levels) {
      levels = this.findLevels(folder);
      this.known.set(folder, levels);
    }
    return levels;
  }

  private async findLevels(folder: string): Promise<readonly Level[] | null> {
    const outside = isWithin(this.base, folder);
    if (!outside && ALWAYS_LEFT_OUT.has(basename(folder))) return null;
    if (folder === this.outermost || dirname(folder) === folder) return withOwn([], folder);
    const above = await this.levelsIn(dirname(folder));
    if (above === null || (!outside && verdict(above, folder, "/"))) return null;
    // A level that would leave this folder out was overruled: it has no say over what lies in it.
    return withOwn(
      above.filter((level) => !test(level, folder, "/").ignored),
      folder,
    );
  }
}

/** Whether `path` is the folder or lies below it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function verdict(levels: readonly Level[], path: string, suffix: "" | "/"): boolean {
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at];
    if (!level) continue;
    const result = test(level, path, suffix);
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}

function test(level: Level, path: string, suffix: "" | "/") {
  return level.patterns.test(relative(level.folder, path).split(sep).join("/") + suffix);
}

async function withOwn(levels: readonly Level[], folder: string): Promise<readonly Level[]> {
  try {
    const text = await readFile(join(folder, ".gitignore"), "utf8");
    return [...levels, { folder, patterns: ignore({ ignorecase }).add(text.replace(/^\uFEFF/, "")) }];
  } catch {
    return levels;
  }
}

function repositoryRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
