/** The extension, one script for every host. The server is a process on the desktop and on remote hosts, a worker in a browser. */
import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { activateSession, type Session } from "./session.ts";

/** How a host runs the server. */
interface Host {
  createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient;
  /** Ends what outlives the client. */
  end?(): void;
}

let host: Host | undefined;
let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  // What only one of them has is loaded there alone.
  const chosen: Host = await ("importScripts" in globalThis
    ? import("./host/worker.ts")
    : import("./host/process.ts"));
  host = chosen;
  session = await activateSession(context, (options) => chosen.createClient(context, options));
}

export async function deactivate(): Promise<void> {
  await session?.stop();
  host?.end?.();
}
