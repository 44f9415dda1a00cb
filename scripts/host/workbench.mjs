/** VS Code's workbench in a headless Chromium, opened on a folder with this extension loaded. */
import { chromium } from "playwright-core";
import { root } from "./cache.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser({ executablePath, env }) {
  return chromium.launch({ executablePath, env, args: flags, headless: true });
}

/** Waits for a promise; where it takes too long, fails and says what was waited for. */
export function within(seconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${seconds} s.`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * The workbench's address, for a folder or a `.code-workspace` file. `extension` is the folder of one that is loaded
 * beside those that are installed, false for none; `tests` is the module whose `run()` is the suite; `web` loads the
 * extension's browser entry into the worker host instead of its Node entry.
 */
export function workbenchAddress({ port, folder, workspace, token, extension = root, tests, web = false }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path.replace(/\/$/, "")}`;
  const payload = [
    ["skipWelcome", "true"],
    ...(extension ? [["extensionDevelopmentPath", remote(extension)]] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(web ? [["extensionDevelopmentKind", "web"]] : []),
  ];
  const query = new URLSearchParams({
    ...(token ? { tkn: token } : {}),
    ...(workspace ? { workspace } : { folder }),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}
