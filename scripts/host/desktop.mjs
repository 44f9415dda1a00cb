/** The desktop VS Code, where it can be downloaded and shown. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import { cache, root } from "./cache.mjs";

const windows = process.platform === "win32";
/** How long the download service may stay silent: without a way to it, the other host is to be tried soon. */
const probeMilliseconds = 5000;

/**
 * The command that starts it, as a list; downloaded once into the cache. Null where there is no way to the download, or
 * no display: neither a real one nor one that xvfb-run makes.
 */
export async function findDesktop() {
  const prefix = displayPrefix();
  if (!prefix) return null;
  const options = {
    version: "stable",
    cachePath: cache,
    reporter: new SilentReporter(),
    timeout: probeMilliseconds,
  };
  try {
    return [...prefix, await downloadAndUnzipVSCode(options)];
  } catch {
    return null;
  }
}

function displayPrefix() {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  return spawnSync("xvfb-run", ["--help"]).status === 0 ? ["xvfb-run", "--auto-servernum"] : null;
}

/** Runs a suite, line by line to `read`; the status it ends with. */
export function runInDesktop({ command, folder, suite, scratch, seconds, read }) {
  const args = [
    ...command.slice(1),
    folder,
    ...["--disable-extensions", "--disable-telemetry", "--disable-updates", "--disable-workspace-trust"],
    ...["--skip-welcome", "--skip-release-notes", "--no-sandbox", "--disable-gpu-sandbox"],
    `--user-data-dir=${join(scratch, "user")}`,
    `--extensions-dir=${join(scratch, "extensions")}`,
    `--extensionDevelopmentPath=${root.replace(/[\\/]$/, "")}`,
    `--extensionTestsPath=${suite}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], args, { stdio: ["ignore", "pipe", "ignore"], detached: !windows });
    const stop = () => {
      try {
        if (windows) child.kill();
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`The desktop VS Code took longer than ${seconds} s.`));
    }, seconds * 1000);
    process.once("exit", stop);
    createInterface({ input: child.stdout }).on("line", read);
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      process.removeListener("exit", stop);
      resolve(code ?? 1);
    });
  });
}
