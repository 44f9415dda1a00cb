/** The language server in Node: over IPC for the extension, over stdio with `--stdio`. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./features/server.ts";
import { runStdioServer } from "./features/stdio.ts";
import { localFiles } from "./host/localFiles.ts";
import { staySmall } from "./host/memory.ts";

staySmall();
if (process.argv.includes("--stdio")) runStdioServer();
else startServer(createConnection(ProposedFeatures.all), localFiles);
