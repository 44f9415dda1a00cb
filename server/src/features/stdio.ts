/** The language server over standard input and output, for any editor. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localFiles } from "../host/localFiles.ts";
import { startServer } from "./server.ts";

/** Serves until the client says exit, or is gone. */
export function runStdioServer(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), localFiles);
}
