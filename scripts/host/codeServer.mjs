/** VS Code's own server and web workbench, as the npm package code-server ships them. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { installDependencies, installed, node24, root, run } from "./cache.mjs";

const version = "4.139.1";
export const codeServerName = `code-server ${version} (VS Code 1.${version.split(".")[1]})`;
const startSeconds = 60;

/** The server's main module; installed where it is not yet. */
export async function serverMain() {
  const folder = await installed("code-server", version, (made) =>
    installDependencies(join(made, "node_modules/code-server/lib/vscode")),
  );
  return join(folder, "node_modules/code-server/lib/vscode/out/server-main.js");
}

/** Installs an extension from its file, as a person does; gives the folder that extensions lie in. */
export async function installExtension({ dataFolder, file }) {
  const own = ["--server-data-dir", dataFolder, "--accept-server-license-terms"];
  await run(node24, [await serverMain(), ...own, "--install-extension", file], { cwd: root, minutes: 2 });
  return join(dataFolder, "extensions");
}

/**
 * Starts the server on a free port of this machine; with a `token`, only for addresses that carry it; with `trust`,
 * folders are restricted until the person trusts them. `stop` ends it, and every process it has started.
 */
export async function startCodeServer({ dataFolder, token, trust = false, args = [] }) {
  const main = await serverMain();
  const port = await freePort();
  const child = spawn(
    node24,
    [
      main,
      ...["--host", "127.0.0.1", "--port", String(port), "--server-data-dir", dataFolder],
      ...(token ? ["--connection-token", token] : ["--without-connection-token"]),
      ...["--accept-server-license-terms", ...(trust ? [] : ["--disable-workspace-trust"])],
      ...["--telemetry-level", "off", "--disable-telemetry", ...args],
    ],
    { stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" },
  );
  const stop = () => {
    process.removeListener("exit", stop);
    endGroup(child);
  };
  process.once("exit", stop);
  try {
    await listening(child, port);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop };
}

/** Sets the user's settings of every window opened after this. */
export function writeUserSettings(dataFolder, settings) {
  const folder = join(dataFolder, "data/User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), JSON.stringify(settings, null, 2));
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function listening(child, port) {
  let output = "";
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new Error(`VS Code's server did not listen on port ${port} within ${startSeconds} s:\n${output}`),
        ),
      startSeconds * 1000,
    );
    const read = (chunk) => {
      output += chunk;
      if (
        output.includes("agent host listening on") ||
        output.includes(`Extension host agent listening on ${port}`)
      ) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with status ${code}:\n${output}`));
    });
  });
}

function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
