/** The projects of the open documents: read once, followed as their files change. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { nameOf, pathOfUri } from "../project/paths.ts";
import type { Project } from "../project/project.ts";
import { configurationName, Projects } from "../project/projects.ts";
import { type LocalFiles, ServerFiles } from "./projectFiles.ts";

/** How long a configuration that is being typed rests before open pages are judged by it, in milliseconds. */
const PAUSE = 150;

export function isConfiguration(uri: string): boolean {
  return nameOf(uri) === configurationName;
}

export interface ProjectListener {
  /** What was known may be out of date. */
  forgotten?(): void;
  /** After a change: now is the time to look again. */
  settled?(): void;
  /** The project of another folder has been looked for. */
  found?(): void;
}

export class ServerProjects {
  readonly files: ServerFiles;
  readonly #projects: Projects;
  readonly #listeners: ProjectListener[] = [];
  /** Configurations that have been met with. */
  readonly #known = new Set<string>();
  #watches = false;
  #watched = "";
  #watching: Promise<Disposable> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    local: LocalFiles | null,
  ) {
    this.files = new ServerFiles(connection, documents, local);
    this.#projects = new Projects(this.files);
  }

  initialize({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): void {
    this.#watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const options = initializationOptions as { readsFiles?: unknown } | null | undefined;
    this.files.clientReads = options?.readsFiles === true;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.files.workspaceFolders = folders.map(folderPath);
    this.connection.onDidChangeWatchedFiles(({ changes }) => this.#followed(changes));
    const edited = ({ document }: { readonly document: TextDocument }): void => {
      if (!isConfiguration(document.uri)) return;
      this.files.present(pathOfUri(document.uri));
      this.changed([document.uri]);
    };
    // Opening a document counts as a change of its content.
    this.documents.onDidChangeContent(edited);
    this.documents.onDidOpen(({ document }) => {
      if (isConfiguration(document.uri)) void this.#opened(document);
    });
    this.documents.onDidClose(edited);
  }

  /** Asks the client to say when project files change. Not before it is initialized. */
  start(followsFolders: boolean): void {
    if (this.#watches) this.#register([`**/${configurationName}`]).catch(this.#unwatched);
    if (followsFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderPath(uri)));
        const kept = this.files.workspaceFolders.filter((folder) => !gone.has(folder));
        this.files.workspaceFolders = [...kept, ...added.map(({ uri }) => folderPath(uri))];
        this.changed([configurationName]);
      });
    }
  }

  onChange(listener: ProjectListener): void {
    this.#listeners.push(listener);
  }

  /** The project that a document belongs to: at once where its folder is known. A new document is of the first folder. */
  of(uri: string): Project | null | Promise<Project | null> {
    const folder = uri.startsWith("untitled:") ? this.files.workspaceFolders[0] : undefined;
    const project = folder ? this.#projects.ofFolder(folder) : this.#projects.of(pathOfUri(uri));
    if (!(project instanceof Promise)) return project;
    return project.then((own) => {
      this.#follow();
      for (const { found } of this.#listeners) found?.();
      return own;
    });
  }

  /** The projects known, those of the open folders among them. */
  async all(): Promise<readonly Project[]> {
    await Promise.all(this.files.workspaceFolders.map((folder) => this.#projects.ofFolder(folder)));
    for (const document of this.documents.all()) {
      if (isConfiguration(document.uri)) await this.#projects.load(pathOfUri(document.uri));
    }
    // What was told of a project stays true although nobody asks for one of its pages.
    for (const path of this.#known) {
      const text = await this.files.read(path).catch(() => "");
      if (text === null) this.#known.delete(path);
      else await this.#projects.load(path);
    }
    const all = await this.#projects.all();
    for (const { path } of all) this.#known.add(path);
    this.#follow();
    return all;
  }

  /** A server that starts anew is sent documents that the editor still keeps of deleted files. */
  async #opened(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const isGone = await this.files.isGone(pathOfUri(uri)).catch(() => false);
    if (!isGone || this.documents.get(uri)?.version !== version) return;
    this.files.deleted(pathOfUri(uri));
    this.changed([uri]);
  }

  #followed(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.files.deleted(pathOfUri(uri));
      else this.files.present(pathOfUri(uri));
    }
    this.changed(changes.map(({ uri }) => uri));
  }

  /** Drops what these files may have changed. */
  changed(uris: readonly string[]): void {
    if (!this.#projects.changed(uris.map(pathOfUri))) return;
    for (const { forgotten } of this.#listeners) forgotten?.();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), PAUSE);
  }

  #settle(): void {
    this.#timer = null;
    for (const { settled } of this.#listeners) settled?.();
  }

  /** Watches the files that projects are made of beside their `exoclaim.yml`. */
  #follow(): void {
    const names = [...new Set(this.#projects.otherFiles.map(nameOf))].sort();
    const patterns = names.map((name) => `**/${name.replace(/[[\]{}*?!]/g, "?")}`);
    if (this.#watches && patterns.join("\n") !== this.#watched) {
      this.#watched = patterns.join("\n");
      const before = this.#watching;
      this.#watching = patterns.length > 0 ? this.#register(patterns) : null;
      this.#watching?.catch(this.#unwatched);
      before?.then((registration) => registration.dispose()).catch(() => {});
    }
  }

  #register(patterns: readonly string[]): Promise<Disposable> {
    return this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: patterns.map((globPattern) => ({ globPattern })),
    });
  }

  readonly #unwatched = (error: unknown): void => {
    this.connection.console.warn(`Changed project files will not be noticed. ${String(error)}`);
  };
}

/** Without the "/" that some clients end a folder with. */
function folderPath(uri: string): string {
  const path = pathOfUri(uri);
  return path.length > 1 && path.endsWith("/") && !path.endsWith("///") ? path.slice(0, -1) : path;
}
