/** The extension on the desktop and on remote hosts: the server runs as a Node process over IPC. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateSession, type Session } from "./session.ts";

let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  session = await activateSession(
    context,
    (options) => new LanguageClient("exoclaim", "Exoclaim", { run: server, debug: server }, options),
  );
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
