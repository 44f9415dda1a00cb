/** Runs test/vscode/installed.mjs: the packaged extension, installed into an editor of its own and driven by hand. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedTests } from "../../test/vscode/installed.mjs";
import { packageExtension } from "../package.mjs";
import { cache, root } from "./cache.mjs";
import { installExtension, startCodeServer, writeUserSettings } from "./codeServer.mjs";
import { patience } from "./person.mjs";
import { workbenchAddress } from "./workbench.mjs";

/** The tests' own settings: nothing in the window that is not asked for. */
const settings = {
  "workbench.reduceMotion": "on",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "editor.hover.delay": 100,
};

/** Closes the question whether a folder is trusted with a no. */
async function declineTrust(page) {
  await page.getByRole("button", { name: /^No/ }).click({ timeout: patience });
}

/** Has the workbench say that it speaks a language, as its language packs do; only extensions' words change by that. */
function speak(page, language) {
  return page.addInitScript((name) => {
    Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => name, set: () => {} });
  }, language);
}

/** Opens a window for one test, in an editor that only this extension is installed in. */
async function runTest({ browser, file, test, scratch }) {
  const dataFolder = join(scratch, "data");
  writeUserSettings(dataFolder, settings);
  const extensions = await installExtension({ dataFolder, file });
  const folder = join(scratch, "site");
  cpSync(join(root, "test/vscode/fixture"), folder, { recursive: true });
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  writeFileSync(join(folder, "prices.json"), "[]\n");
  const server = await startCodeServer({
    dataFolder,
    trust: test.restricted === true,
    args: ["--enable-smoke-test-driver"],
  });
  let page;
  try {
    page = await browser.newPage({ viewport: { width: test.width ?? 1200, height: 800 } });
    if (test.language) await speak(page, test.language);
    const opened = test.workspace ? { workspace: test.workspace(scratch) } : { folder };
    const address = workbenchAddress({ port: server.port, extension: test.beside ?? false, ...opened });
    const open = async (seconds) => {
      await page.goto(address, { timeout: patience });
      if (test.restricted) await declineTrust(page);
      await page
        .locator(".explorer-folders-view .monaco-list-row")
        .first()
        .waitFor({ timeout: seconds * 1000 });
    };
    // A busy machine's editor may come up without its folder: nothing of ours has run by then.
    await open(20).catch(() => open(patience / 1000));
    await test.run({ page, extensions, folder });
  } catch (error) {
    await page?.screenshot({ path: join(cache, "failure.png") }).catch(() => {});
    throw error;
  } finally {
    await page?.close().catch(() => {});
    server.stop();
  }
}

/** Packages the extension and runs the tests with it whose titles have the words `only`; tells each outcome by its line. */
export async function runInstalled({ browser, scratch, tell, only }) {
  const file = join(scratch, "exoclaim.vsix");
  mkdirSync(scratch, { recursive: true });
  await packageExtension(file);
  let failed = 0;
  const tests = installedTests.filter(({ title }) => title.includes(only));
  for (const test of tests) {
    const start = performance.now();
    const line = (sign) =>
      `  ${sign} the packaged extension › ${test.title} (${Math.round(performance.now() - start)} ms)`;
    try {
      await runTest({ browser, file, test, scratch: mkdtempSync(join(scratch, "window-")) });
      tell(line("✓"));
    } catch (error) {
      failed += 1;
      tell(`${line("✗")}\n      ${String(error?.stack ?? error).replaceAll("\n", "\n      ")}`);
    }
  }
  return { passing: tests.length - failed, failing: failed };
}
