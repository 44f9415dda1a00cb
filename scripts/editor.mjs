/** `npm run editor`: opens the sample site in VS Code with this checkout's extension: the desktop one, else in a browser. */
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { cache, root } from "./host/cache.mjs";
import { codeServerName, startCodeServer } from "./host/codeServer.mjs";
import { workbenchAddress } from "./host/workbench.mjs";

const folder = join(root, "examples");
const windows = process.platform === "win32";

/** Whether the user's own VS Code can be started from here. */
function hasDesktop() {
  return spawnSync("code", ["--version"], { shell: windows, timeout: 20_000 }).status === 0;
}

function openDesktop() {
  const quoted = (text) => (windows ? `"${text}"` : text);
  const extension = root.replace(/[\\/]$/, "");
  const args = [quoted(`--extensionDevelopmentPath=${extension}`), "--new-window", quoted(folder)];
  spawn("code", args, { stdio: "inherit", shell: windows }).on("exit", (status) => {
    process.exitCode = status ?? 1;
  });
}

/** Serves until it is interrupted. Only who knows the address may open it. */
async function serve() {
  const token = randomUUID();
  const dataFolder = join(cache, "editor");
  const server = await startCodeServer({ dataFolder, token, args: ["--enable-smoke-test-driver"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      server.stop();
      process.exit(0);
    });
  }
  console.log(`${codeServerName} has the sample site open, with Exoclaim. In a browser of this computer:\n`);
  console.log(`  ${workbenchAddress({ port: server.port, folder, token })}\n\nCtrl+C ends it.`);
}

try {
  if (hasDesktop()) openDesktop();
  else await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
