/** The cache folder of the test hosts, and how packages get into it. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const cache = join(root, ".vscode-test");

/** Node 24 of the project's own dependencies, whichever Node runs this script: the host wants it. */
export const node24 = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** Runs a command to its end; its output is shown only where it fails. */
export function run(command, args, { cwd, minutes }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      output += `\n(ended after ${minutes} minutes)`;
    }, minutes * 60_000);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${output.trim()}`));
    });
  });
}

const npmFlags = [
  "--ignore-scripts",
  "--omit=dev",
  "--no-audit",
  "--no-fund",
  "--no-package-lock",
  "--loglevel=error",
];

/**
 * Installs one package of an exact version into a folder of its own in the cache, and gives that folder.
 * A folder is kept between runs; one whose installation was cut short is made anew.
 */
export async function installed(name, version, finish = async () => {}) {
  const folder = join(cache, `${name.replace(/^@.*\//, "")}-${version}`);
  const done = join(folder, "complete");
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`Installing ${name} ${version} into .vscode-test (once) …`);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", ...npmFlags, `${name}@${version}`], { cwd: folder, minutes: 10 });
  await finish(folder);
  writeFileSync(done, "");
  return folder;
}

/** Installs what a package inside the cache declares as its own dependencies. */
export function installDependencies(folder) {
  return run("npm", ["install", ...npmFlags], { cwd: folder, minutes: 10 });
}
