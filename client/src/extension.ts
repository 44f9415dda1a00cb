/** The extension on the desktop and on remote hosts: the server runs as a Node process over IPC. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateSession, clientOptions, type Session } from "./session.ts";

let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  session = await activateSession(
    context,
    (log) =>
      new LanguageClient(
        "exoclaim",
        "Exoclaim",
        { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } },
        clientOptions(log),
      ),
  );
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
