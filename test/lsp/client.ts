/** A small language client: the built server as a real process, JSON-RPC over its standard streams. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

const root = join(import.meta.dirname, "../..");

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface Diagnostic {
  readonly range: Range;
  readonly code: string;
  readonly source: string;
  readonly severity: number;
  readonly message: string;
  readonly codeDescription: { readonly href: string };
}

export interface Options {
  /** The client pulls diagnostics; otherwise they are pushed. */
  readonly pull?: boolean;
  /** What it answers to workspace/configuration; none where it cannot be asked. */
  readonly configuration?: Record<string, unknown>;
  /** What the client says of code actions and of the edits that it can apply. */
  readonly codeAction?: object;
  readonly workspaceEdit?: object;
  readonly hover?: object;
  readonly completion?: object;
  readonly documentSymbol?: object;
  readonly initializationOptions?: object;
  /** The folder that is open; files in it are watched. */
  readonly folder?: string;
  /** Arguments after `node`. */
  readonly command?: readonly string[];
}

export class TestClient {
  /** Server processes that tests have started. */
  static readonly #processes = new Set<ChildProcess>();
  readonly #pushed = new Map<string, { version?: number; diagnostics: Diagnostic[] }>();
  #waiting: (() => void)[] = [];
  configuration: Record<string, unknown> | undefined;
  /** What the client waits for before it answers for its configuration; the answer is what was in force when asked. */
  beforeConfiguration: Promise<void> | undefined;
  /** Fulfilled once the server has asked for the configuration. */
  readonly configurationAsked: Promise<void>;
  #asked: () => void = () => {};
  refreshes = 0;
  readonly #watched = new Map<string, { globPattern: string }[]>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {
    this.configurationAsked = new Promise((resolve) => {
      this.#asked = resolve;
    });
  }

  static async start(options: Options = {}): Promise<TestClient> {
    const command = options.command ?? [join(root, "dist/server.js"), "--stdio"];
    const child = spawn(process.execPath, [...command], { stdio: ["pipe", "pipe", "pipe"] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout as NodeJS.ReadableStream),
      new StreamMessageWriter(child.stdin as NodeJS.WritableStream),
    );
    TestClient.#processes.add(child);
    const client = new TestClient(child, connection);
    client.configuration = options.configuration;
    client.#listen();
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      initializationOptions: { today: "2026-11-01", ...options.initializationOptions },
      rootUri: options.folder ?? null,
      ...(options.folder ? { workspaceFolders: [{ uri: options.folder, name: "site" }] } : {}),
      capabilities: {
        textDocument: {
          ...(options.pull ? { diagnostic: {} } : {}),
          ...(options.documentSymbol ? { documentSymbol: options.documentSymbol } : {}),
          ...(options.completion ? { completion: options.completion } : {}),
          ...(options.hover ? { hover: options.hover } : {}),
          ...(options.codeAction ? { codeAction: options.codeAction } : {}),
        },
        workspace: {
          ...(options.workspaceEdit ? { workspaceEdit: options.workspaceEdit } : {}),
          configuration: options.configuration !== undefined,
          didChangeConfiguration: { dynamicRegistration: false },
          diagnostics: { refreshSupport: true },
          ...(options.folder
            ? { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } }
            : {}),
        },
      },
    });
    await connection.sendNotification("initialized", {});
    return client;
  }

  /** Ends every server that a test has left running. */
  static endAll(): void {
    for (const child of TestClient.#processes) child.kill();
    TestClient.#processes.clear();
  }

  #listen(): void {
    this.connection.onNotification(
      "textDocument/publishDiagnostics",
      (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
        this.#pushed.set(params.uri, params);
        for (const wake of this.#waiting.splice(0)) wake();
      },
    );
    this.connection.onRequest("workspace/configuration", async (params: { items: unknown[] }) => {
      const answer = params.items.map(() => this.configuration ?? null);
      this.#asked();
      await this.beforeConfiguration;
      return answer;
    });
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest(
      "client/registerCapability",
      ({ registrations }: { registrations: readonly { id: string; registerOptions?: unknown }[] }) => {
        for (const { id, registerOptions } of registrations) {
          const watchers = (registerOptions as { watchers?: { globPattern: string }[] } | undefined)
            ?.watchers;
          if (watchers) this.#watched.set(id, watchers);
        }
        return null;
      },
    );
    this.connection.onRequest(
      "client/unregisterCapability",
      ({ unregisterations }: { unregisterations: readonly { id: string }[] }) => {
        for (const { id } of unregisterations) this.#watched.delete(id);
        return null;
      },
    );
    this.connection.onNotification("window/logMessage", () => {});
  }

  open(uri: string, text: string, languageId = "markdown", version = 1): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(
    uri: string,
    version: number,
    contentChanges: readonly { range?: Range; text: string }[],
  ): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The patterns of the files that the server wants to hear of. */
  get watched(): string[] {
    return [...this.#watched.values()].flat().map(({ globPattern }) => globPattern);
  }

  /** Says that files have changed on disk. */
  changed(...uris: string[]): Promise<void> {
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: uris.map((uri) => ({ uri, type: 2 })),
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{ kind: string; resultId?: string; items: Diagnostic[] }> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  /** What was last pushed for a file, if anything. */
  pushes(uri: string): readonly Diagnostic[] {
    return this.#pushed.get(uri)?.diagnostics ?? [];
  }

  /** The diagnostics last pushed for a version of a document; without a version, for one that is closed. */
  async pushed(uri: string, version: number | undefined): Promise<Diagnostic[]> {
    for (;;) {
      const known = this.#pushed.get(uri);
      if (known && known.version === version) return known.diagnostics;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Ends the server as a client should; gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await exited;
    this.connection.dispose();
    return code;
  }
}
