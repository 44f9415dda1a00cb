/** The extension in a browser: the server runs in a worker. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activateSession, type Session } from "./session.ts";

interface ServerWorker {
  terminate(): void;
}

declare const Worker: new (
  url: string,
) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Blob: new (parts: Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

let session: Session | undefined;
let worker: ServerWorker | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  /** Every start gets a worker of its own: one that was shut down serves no more. */
  const connect = async () => {
    worker?.terminate();
    const next = new Worker(await scriptAddress(context.extensionUri));
    worker = next;
    return { reader: new BrowserMessageReader(next), writer: new BrowserMessageWriter(next) };
  };
  session = await activateSession(
    context,
    (options) => new LanguageClient("exoclaim", "Exoclaim", connect, options),
  );
}

/** What the server's own script expects to have run before it, and the script itself. */
const scripts = ["bibtex.js", "weights.js", "server.web.js"];

/** An address that a worker may start from wherever the extension lies: the editor starts none from a remote folder. */
async function scriptAddress(extension: Uri): Promise<string> {
  const parts = await Promise.all(
    scripts.map((name) => workspace.fs.readFile(Uri.joinPath(extension, "dist", name))),
  );
  const newline = new TextEncoder().encode("\n");
  return URL.createObjectURL(
    new Blob(
      parts.flatMap((part) => [part, newline]),
      { type: "text/javascript" },
    ),
  );
}

export async function deactivate(): Promise<void> {
  await session?.stop();
  worker?.terminate();
}
