/** The extension in a browser: the server runs in a worker. */
import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activateSession, type Session } from "./session.ts";

interface ServerWorker {
  terminate(): void;
}

declare const Worker: new (url: string) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0];

let session: Session | undefined;
let worker: ServerWorker | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  /** Every start gets a worker of its own: one that was shut down serves no more. */
  const connect = async () => {
    worker?.terminate();
    const next = new Worker(script);
    worker = next;
    return { reader: new BrowserMessageReader(next), writer: new BrowserMessageWriter(next) };
  };
  session = await activateSession(context, (options) => new LanguageClient("exoclaim", "Exoclaim", connect, options));
}

export async function deactivate(): Promise<void> {
  await session?.stop();
  worker?.terminate();
}
