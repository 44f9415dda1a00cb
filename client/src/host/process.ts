/** The server as a Node process, spoken to over IPC. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";

export function createClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return new LanguageClient("exoclaim", "Exoclaim", { run: server, debug: server }, options);
}
