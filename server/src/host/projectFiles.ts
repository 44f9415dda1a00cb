/** The files of projects where there is a file system: for the command line and for the server in Node. */
import { readFile, stat } from "node:fs/promises";
import { sep } from "node:path";
import { folderOf, isWithin, joined } from "../project/paths.ts";
import type { ProjectFiles } from "../project/projects.ts";
import { decode, refuseLarge } from "./text.ts";

/** A path as the project room writes it. */
export function projectPath(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** Projects on disk. `outer` gives the folder that is open around another; its repository is searched as well. */
export function diskFiles(outer: (folder: string) => string | null): ProjectFiles {
  const repositories = new Map<string, Promise<string | null>>();
  return {
    read: readText,
    async boundary(folder) {
      let repository = repositories.get(folder);
      if (!repository) {
        repository = repositoryRoot(folder);
        repositories.set(folder, repository);
      }
      const root = await repository;
      const open = outer(folder);
      if (root === null || open === null) return root ?? open;
      return isWithin(root, open) ? root : open;
    },
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    refuseLarge((await stat(path)).size);
    return decode(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** The nearest folder upwards that holds a repository. */
async function repositoryRoot(folder: string): Promise<string | null> {
  for (let at: string | null = folder; at !== null; at = folderOf(at)) {
    const found = await stat(joined(at, ".git")).catch(() => null);
    if (found) return at;
  }
  return null;
}
