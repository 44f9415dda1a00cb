/** The language server in a browser's worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import type { startServer } from "../features/server.ts";

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

export function serve(start: typeof startServer): void {
  start(
    createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  );
}
