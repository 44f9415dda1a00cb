/** The language server, one script for every host: a process of Node's, or a browser's worker. */
import { startServer } from "./features/server.ts";

// What only one of them has is loaded there alone.
const host = "importScripts" in globalThis ? import("./host/worker.ts") : import("./host/process.ts");
void host.then(({ serve }) => serve(startServer));
