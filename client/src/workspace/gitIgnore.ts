/** Which files the `.gitignore` files of a workspace folder leave out, as on the command line. */
import ignore, { type Ignore } from "ignore";
import * as vscode from "vscode";

/** One `.gitignore`, and the folder that its patterns are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Reads each `.gitignore` once, from the workspace folder down to a file, the nearest deciding. */
export class GitIgnore {
  readonly #known = new Map<string, Promise<readonly Level[] | null>>();

  async ignores(uri: vscode.Uri): Promise<boolean> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return false;
    const levels = await this.#levelsIn(root, parent(uri));
    return levels === null || verdict(levels, uri.path);
  }

  /** The levels that decide over what lies in a folder; null where the folder itself is left out. */
  #levelsIn(root: vscode.Uri, folder: vscode.Uri): Promise<readonly Level[] | null> {
    const key = folder.toString();
    let levels = this.#known.get(key);
    if (!levels) {
      levels = this.#findLevels(root, folder);
      this.#known.set(key, levels);
    }
    return levels;
  }

  async #findLevels(root: vscode.Uri, folder: vscode.Uri): Promise<readonly Level[] | null> {
    if (folder.path.length <= root.path.length) return withOwn([], folder);
    const above = await this.#levelsIn(root, parent(folder));
    if (above === null || verdict(above, `${folder.path}/`)) return null;
    return withOwn(above, folder);
  }
}

function parent(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, "..");
}

function verdict(levels: readonly Level[], path: string): boolean {
  for (let at = levels.length - 1; at >= 0; at--) {
    const { folder, patterns } = levels[at] as Level;
    const { ignored, unignored } = patterns.test(path.slice(folder.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}

async function withOwn(levels: readonly Level[], folder: vscode.Uri): Promise<readonly Level[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, ".gitignore"));
    const patterns = ignore().add(new TextDecoder().decode(bytes));
    return [...levels, { folder: folder.path.endsWith("/") ? folder.path : `${folder.path}/`, patterns }];
  } catch {
    return levels;
  }
}
