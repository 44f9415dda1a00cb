/** The life of the language client: started with the extension, restarted on request, stopped with it. */
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

const languages = ["markdown", "mdx", "html", "plaintext"];

/** What the server is told of documents: copy in any place but histories and settings, which the server leaves alone. */
export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: log,
    diagnosticCollectionName: "exoclaim",
    diagnosticPullOptions: { onChange: true, onTabs: false, onFocus: false },
  };
}

export class Session {
  #client: BaseLanguageClient | null = null;

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly create: (log: vscode.LogOutputChannel) => BaseLanguageClient,
  ) {}

  async start(): Promise<void> {
    this.#client = this.create(this.log);
    await this.#client.start();
  }

  /** Ends the server and starts a new one: also after it has crashed too often to be restarted by itself. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    if (!client) return;
    try {
      await client.dispose();
    } catch (error) {
      this.log.warn(`The checker did not stop cleanly: ${String(error)}`);
    }
  }
}

/** Registers the commands and starts the session; what an extension entry does on any host. */
export async function activateSession(
  context: vscode.ExtensionContext,
  create: (log: vscode.LogOutputChannel) => BaseLanguageClient,
): Promise<Session> {
  const log = vscode.window.createOutputChannel("Exoclaim", { log: true });
  const session = new Session(log, create);
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand("exoclaim.restartServer", () => session.restart()),
    vscode.commands.registerCommand("exoclaim.showLog", () => log.show()),
  );
  await session.start();
  return session;
}
