/** The extension in a browser: the server runs in a worker. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateSession, clientOptions, type Session } from "./session.ts";

declare const Worker: new (url: string) => never;

let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  session = await activateSession(
    context,
    (log) => new LanguageClient("exoclaim", "Exoclaim", new Worker(script), clientOptions(log)),
  );
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
