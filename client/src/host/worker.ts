/** The server in a worker of the browser's. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient/browser";

interface ServerWorker {
  terminate(): void;
}

declare const Worker: new (
  url: string,
) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Blob: new (parts: Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

let worker: ServerWorker | undefined;

export function createClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  /** Every start gets a worker of its own: one that was shut down serves no more. */
  const connect = async () => {
    end();
    const next = new Worker(await scriptAddress(context.extensionUri));
    worker = next;
    return { reader: new BrowserMessageReader(next), writer: new BrowserMessageWriter(next) };
  };
  return new LanguageClient("exoclaim", "Exoclaim", connect, options);
}

export function end(): void {
  worker?.terminate();
}

/** What the server's own script expects to have run before it, and the script itself. */
const scripts = [
  "bibtex.js",
  "claimWeights.js",
  "disclosureWeights.js",
  "networkWeights.js",
  "vocabulary.js",
  "server.js",
];

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
