/** The language server in Node: over IPC for the extension, over standard input and output with `--stdio`. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { startServer } from "../features/server.ts";
import { localFiles } from "./localFiles.ts";
import { giveRoom, staySmall } from "./memory.ts";

export function serve(start: typeof startServer): void {
  staySmall();
  start(
    process.argv.includes("--stdio")
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all),
    localFiles,
    giveRoom,
  );
}
