/** Files of projects as the server reaches them: open documents first, then the machine it runs on, then the client. */
import { type Connection, RequestType, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { folderOf, isWithin, joined, nameOf, pathOfUri, uriOfPath } from "../project/paths.ts";
import { configurationName, type ProjectFiles } from "../project/projects.ts";

/** Files that the server can read itself. Paths are addresses as in paths.ts ("file:///…"). */
export interface LocalFiles {
  /** Null where there is none. */
  read(path: string): Promise<string | null>;
  exists(path: string): Promise<boolean>;
}

/** Asks the client for the text of a file; null where there is none. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  "exoclaim/readFile",
);

export class ServerFiles implements ProjectFiles {
  /** Whether the client answers ReadFileRequest. */
  clientReads = false;
  /** The folders that are open, as paths. */
  workspaceFolders: readonly string[] = [];
  readonly #repositories = new Map<string, Promise<string | null>>();
  /** Configurations whose files were deleted while their documents, which editors keep for a while, are still open. */
  readonly #deleted = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    readonly local: LocalFiles | null,
  ) {}

  /** A file is gone; an open document of it counts no more until it is written in again. */
  deleted(path: string): void {
    this.#deleted.add(path);
  }

  /** A file is there, or its document is written in. */
  present(path: string): void {
    this.#deleted.delete(path);
  }

  /** The open document of a configuration; its text counts before it is saved. */
  openConfiguration(path: string): TextDocument | undefined {
    if (nameOf(path) !== configurationName || this.#deleted.has(path)) return undefined;
    return this.documents.all().find((document) => pathOfUri(document.uri) === path);
  }

  async read(path: string): Promise<string | null> {
    const open = this.openConfiguration(path);
    if (open) return open.getText();
    const local = this.local && isLocal(path) ? this.local : null;
    const text = local ? await local.read(path) : this.clientReads ? await this.#readByClient(path) : null;
    // Editors count no byte-order mark.
    return text?.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  /** Whether the file of an opened document is known to be gone. */
  async isGone(path: string): Promise<boolean> {
    if (this.local && isLocal(path)) return !(await this.local.exists(path));
    return this.clientReads && (await this.#readByClient(path)) === null;
  }

  #readByClient(path: string): Promise<string | null> {
    return this.connection.sendRequest(ReadFileRequest, { uri: uriOfPath(path) });
  }

  async boundary(folder: string): Promise<string | null> {
    let repository = this.#repositories.get(folder);
    if (!repository) {
      repository = this.#repositoryRoot(folder);
      this.#repositories.set(folder, repository);
    }
    const root = await repository;
    const open = this.workspaceFolders
      .filter((outer) => isWithin(outer, folder))
      .sort((a, b) => a.length - b.length)[0];
    if (!root || !open) return root ?? open ?? null;
    return isWithin(root, open) ? root : open;
  }

  async #repositoryRoot(folder: string): Promise<string | null> {
    if (!this.local || !isLocal(folder)) return null;
    for (let at: string | null = folder; at !== null; at = folderOf(at)) {
      if (await this.local.exists(joined(at, ".git"))) return at;
    }
    return null;
  }
}

function isLocal(path: string): boolean {
  return path.startsWith("file:///");
}
