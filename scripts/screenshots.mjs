/** `npm run screenshots`: makes the pictures of docs/images in a real VS Code, driven by keyboard and mouse. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cache, root } from "./host/cache.mjs";
import { findChromium } from "./host/chromium.mjs";
import { startCodeServer, writeUserSettings } from "./host/codeServer.mjs";
import { goToLine, hover, openFile, patience } from "./host/person.mjs";
import { launchBrowser, workbenchAddress } from "./host/workbench.mjs";

const images = join(root, "docs/images");
const size = { width: 1400, height: 900 };

/** Nothing in the picture but the copy, its marks and the list of them. */
const quiet = {
  "workbench.reduceMotion": "on",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.navigationControl.enabled": false,
  "workbench.accounts.experimental.showEntitlements": false,
  "window.commandCenter": false,
  "window.menuBarVisibility": "compact",
  "window.autoDetectColorScheme": false,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "git.enabled": false,
  "breadcrumbs.enabled": false,
  "explorer.openEditors.visible": 0,
  "editor.minimap.enabled": false,
  "editor.fontSize": 14,
  "editor.lineHeight": 1.6,
  "editor.wordWrap": "on",
  "editor.stickyScroll.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.cursorBlinking": "solid",
  "editor.hover.delay": 100,
  "extensions.ignoreRecommendations": true,
  "remote.autoForwardPorts": false,
};

const shots = [
  { name: "editor-light", theme: "Default Light Modern", file: "hair.md", problems: true },
  { name: "editor-dark", theme: "Default Dark Modern", file: "hair.md", problems: true },
  {
    name: "hover",
    theme: "Default Light Modern",
    file: "exosome-facial.html",
    line: 54,
    hover: "Fade melasma and acne scars",
  },
];

/** What the status bar says only of an editor in a browser: its keyboard, its ports, its connection. */
const browserOnly = ["keyboardLayout", "forwardedPorts", "host"]
  .map((id) => `.statusbar-item[id$="${id}" i]`)
  .join(", ");

async function take(browser, server, data, folder, shot) {
  writeUserSettings(data, { ...quiet, "workbench.colorTheme": shot.theme });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1, reducedMotion: "reduce" });
  const page = await context.newPage();
  try {
    await page.goto(workbenchAddress({ port: server.port, folder }), { timeout: patience });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: patience });
    await page.addStyleTag({ content: `${browserOnly} { display: none !important; }` });
    await openFile(page, shot.file);
    await page.locator(".squiggly-error").first().waitFor({ timeout: patience });
    if (shot.problems) {
      await page.keyboard.press("Control+Shift+m");
      await page
        .locator(".markers-panel .monaco-list-row .marker-icon")
        .first()
        .waitFor({ timeout: patience });
      await page.keyboard.press("Control+1");
    }
    if (shot.line) await goToLine(page, shot.line);
    if (shot.hover) await hover(page, shot.hover);
    await page.screenshot({ path: join(images, `${shot.name}.png`), animations: "disabled" });
    console.log(`docs/images/${shot.name}.png`);
  } catch (error) {
    await page.screenshot({ path: join(cache, "failure.png") }).catch(() => {});
    throw error;
  } finally {
    await context.close();
  }
}

const scratch = mkdtempSync(join(tmpdir(), "exoclaim-screenshots-"));
let server;
let browser;
try {
  const folder = join(scratch, "examples");
  cpSync(join(root, "examples"), folder, { recursive: true });
  mkdirSync(images, { recursive: true });
  const data = join(scratch, "data");
  const chromium = await findChromium();
  server = await startCodeServer({ dataFolder: data, args: ["--enable-smoke-test-driver"] });
  browser = await launchBrowser(chromium);
  for (const shot of shots) await take(browser, server, data, folder, shot);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server?.stop();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
