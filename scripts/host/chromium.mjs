/** A Chromium to drive: the system's where there is one, else the one of an npm package. */
import { spawnSync } from "node:child_process";
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { installed, run } from "./cache.mjs";

const bundledPackage = "@sparticuz/chromium";
const bundledVersion = "147.0.0";

const systemBrowsers = {
  linux: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The browser's name and executable, with the environment it needs to start. */
export async function findChromium() {
  for (const command of [process.env.CHROME_PATH, ...(systemBrowsers[process.platform] ?? [])]) {
    const executablePath = command && located(command);
    if (executablePath) return { name: executablePath, executablePath, env: { ...process.env } };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome or Chromium was found: install one, or set CHROME_PATH to its executable.");
  }
  return bundled();
}

function located(command) {
  if (command.includes("/") || command.includes("\\")) return existsSync(command) ? command : null;
  const found = spawnSync("sh", ["-c", 'command -v "$1"', "sh", command], { encoding: "utf8" });
  const path = found.stdout.trim();
  return found.status === 0 && path && starts(path, process.env) ? path : null;
}

/** Whether it starts at all: libraries that are missing show here. */
function starts(executable, env) {
  return spawnSync(executable, ["--version"], { env, timeout: 20_000 }).status === 0;
}

async function bundled() {
  const folder = await installed(bundledPackage, bundledVersion, unpack);
  const executablePath = join(folder, "chromium");
  const name = `${bundledPackage} ${bundledVersion}`;
  if (starts(executablePath, process.env)) return { name, executablePath, env: { ...process.env } };
  const libraries = join(folder, "libraries/lib");
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
  };
  if (starts(executablePath, env)) return { name, executablePath, env };
  const output = spawnSync(executablePath, ["--version"], { env, encoding: "utf8" });
  throw new Error(
    `${name} does not start here: ${output.stderr || output.error || `status ${output.status}`}`,
  );
}

/** Unpacks the browser and the libraries that bare machines lack. */
async function unpack(folder) {
  const from = join(folder, "node_modules", bundledPackage, "bin");
  const executable = join(folder, "chromium");
  await decompress(join(from, "chromium.br"), `${executable}.part`);
  chmodSync(`${executable}.part`, 0o755);
  renameSync(`${executable}.part`, executable);
  const archive = join(folder, "libraries.tar");
  await decompress(join(from, "al2023.tar.br"), archive);
  mkdirSync(join(folder, "libraries"), { recursive: true });
  await run("tar", ["-xf", archive, "-C", join(folder, "libraries")], { cwd: folder, minutes: 1 });
}

function decompress(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
