/** The desktop VS Code, where it can be downloaded and shown. */
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests, SilentReporter } from "@vscode/test-electron";
import { cache, root } from "./cache.mjs";

/** The executable, downloaded once into the cache; null where there is no display or no way to it. */
export async function findDesktop() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return null;
  try {
    return await downloadAndUnzipVSCode({
      version: "stable",
      cachePath: cache,
      reporter: new SilentReporter(),
      timeout: 5000,
    });
  } catch {
    return null;
  }
}

/** Runs a suite; its status. */
export async function runInDesktop({ executable, folder, suite, scratch }) {
  console.log(`Host: desktop VS Code, ${executable}`);
  const launchArgs = [
    folder,
    "--disable-extensions",
    "--disable-telemetry",
    `--user-data-dir=${join(scratch, "user")}`,
  ];
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs,
    });
  } catch {
    return 1;
  }
}
