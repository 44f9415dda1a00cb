/**
 * `npm run screenshots [-- NAMES]`: makes the pictures of the README and of the walkthrough in a real VS Code, driven by
 * keyboard and mouse. `-- --high-contrast [NAMES]` makes them in both high-contrast themes instead, to be looked at: they
 * go to `high-contrast` in the cache.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cache, root } from "./host/cache.mjs";
import { findChromium } from "./host/chromium.mjs";
import { startCodeServer, writeUserSettings } from "./host/codeServer.mjs";
import {
  goToLine,
  hover,
  openActions,
  openFile,
  openProblems,
  patience,
  runCommand,
} from "./host/person.mjs";
import {
  browserOnly,
  looks,
  packagedColours,
  quietSettings,
  writePicture,
  writePictures,
} from "./host/picture.mjs";
import { launchBrowser, workbenchAddress } from "./host/workbench.mjs";

const highContrast = process.argv.includes("--high-contrast");
const themes = looks(highContrast);
const images = highContrast ? join(cache, "high-contrast") : join(root, "docs/images");
const walkthrough = highContrast ? images : join(root, "media/walkthrough");
const wide = { width: 1400, height: 900 };
/** The size at which the walkthrough shows its pictures, and how many of their pixels go into one of the page. */
const small = { width: 640, height: 420, scale: 1.5 };
/** The small window without its title, which would only speak of the one who develops. */
const belowTitle = { x: 4, y: 30, width: 632, height: 386 };

/** A window with nothing but the editor in it. */
const bare = {
  "workbench.activityBar.location": "hidden",
  "workbench.editor.showTabs": "none",
  "workbench.statusBar.visible": false,
  "editor.lineNumbers": "off",
  "editor.glyphMargin": false,
  "editor.folding": false,
  "editor.overviewRulerLanes": 0,
  "editor.scrollbar.vertical": "hidden",
  "editor.lightbulb.enabled": "off",
};

/** Waits until the open page has its marks and its colours. */
async function waitForMarks(page) {
  await page.locator(".squiggly-error").first().waitFor({ timeout: patience });
  const coloured = () =>
    new Set(Array.from(document.querySelectorAll(".view-line span span"), (span) => span.className)).size > 3;
  await page.waitForFunction(coloured, undefined, { timeout: patience });
}

/** Rests the mouse on a mark until its whole explanation is there. */
async function readWhy(page, words) {
  await hover(page, words);
  await page.locator(".monaco-hover strong").first().waitFor({ timeout: patience });
}

async function openSample(page) {
  await page.keyboard.press("Control+b");
  await page.locator(".explorer-folders-view").waitFor({ state: "hidden", timeout: patience });
  await runCommand(page, "Exoclaim: Open the Sample Page");
  await page.locator(".monaco-editor .view-line").first().waitFor({ timeout: patience });
  await waitForMarks(page);
}

async function openHair(page) {
  await openFile(page, "hair.md");
  await waitForMarks(page);
  await openProblems(page);
  await page.keyboard.press("Control+1");
}

/** What each picture shows; each is made in every theme. */
const shots = [
  { name: "editor", folder: images, size: wide, show: openHair },
  {
    name: "hover",
    folder: images,
    size: wide,
    show: async (page) => {
      await openFile(page, "exosome-facial.html");
      await waitForMarks(page);
      await goToLine(page, 54);
      await readWhy(page, "Fade melasma and acne scars");
    },
  },
  {
    name: "claims",
    folder: images,
    size: wide,
    show: async (page) => {
      // Before there is a number on the icon, which would be in the way of the mouse.
      await page.locator('.activitybar .action-item a[aria-label^="Exoclaim"]').click({ timeout: patience });
      await openFile(page, "hair.md");
      await waitForMarks(page);
      await page
        .locator(".pane-body .monaco-list-row", { hasText: "Needs work" })
        .waitFor({ timeout: patience });
      await page.locator('.statusbar-item[id*="exoclaim.status" i]').hover();
      await page
        .locator(".monaco-hover", { hasText: "What this page tells its readers" })
        .first()
        .waitFor({ timeout: patience });
    },
  },
  {
    name: "report",
    folder: images,
    size: { width: 1100, height: 900 },
    show: async (page) => {
      await openFile(page, "hair.md");
      await waitForMarks(page);
      await page.keyboard.press("Control+b");
      await runCommand(page, "Exoclaim: Show the Report on the Workspace");
      const report = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
      await report.locator(".page").first().waitFor({ timeout: patience });
      await report.locator(".page", { hasText: "hair.md" }).scrollIntoViewIfNeeded({ timeout: patience });
      await report
        .locator(".page", { hasText: "hair.md" })
        .evaluate((section) => section.scrollIntoView({ block: "start" }));
    },
  },
  { name: "sample", folder: walkthrough, size: small, clip: belowTitle, settings: bare, show: openSample },
  {
    name: "read",
    folder: walkthrough,
    size: small,
    clip: belowTitle,
    settings: bare,
    show: async (page) => {
      await openSample(page);
      await readWhy(page, "Heals acne scars");
    },
  },
  {
    name: "change",
    folder: walkthrough,
    size: small,
    clip: belowTitle,
    settings: bare,
    show: async (page) => {
      await openSample(page);
      await openActions(page, "Heals acne scars");
    },
  },
  {
    name: "country",
    folder: walkthrough,
    size: small,
    clip: belowTitle,
    settings: { ...bare, "exoclaim.profiles": ["us", "uk", "au"] },
    show: async (page) => {
      await page.keyboard.press("Control+b");
      // Whose settings they are is of no interest to the one who reads how to choose.
      await page.addStyleTag({ content: ".settings-header-controls { visibility: hidden; }" });
      await runCommand(page, "Preferences: Open User Settings");
      await page.locator(".settings-editor").waitFor({ timeout: patience });
      await page.keyboard.type("exoclaim.profiles");
      // Other settings with a like name stand there until all is sorted out.
      await page
        .locator(".settings-search-results, .settings-editor", { hasText: "1 Setting Found" })
        .first()
        .waitFor({ timeout: patience });
      await page
        .locator(".settings-editor .setting-item-contents", { hasText: "Whose rules the copy has to keep" })
        .first()
        .waitFor({ timeout: patience });
    },
  },
  // Not in the README: to be looked at.
  ...(highContrast
    ? [
        {
          name: "walkthrough",
          folder: images,
          size: wide,
          show: async (page) => {
            await page.keyboard.press("Control+b");
            await runCommand(page, "Exoclaim: Get Started");
            await page.locator(".getting-started-media img").first().waitFor({ timeout: patience });
          },
        },
      ]
    : []),
];

const draft = `# A calmer hour for your skin



Microneedling with an exosome serum, at Larch & Linden.

The exosomes come from donated human platelets. The maker purifies the serum by
filtration and tests each batch for sterility and endotoxin. No exosome product is
FDA-approved, and evidence for exosomes in skin care is limited. The serum is applied
topically to the skin and is not injected.

`;

/** A claim is typed, read about and rewritten: what each frame shows, and for how long. */
const sequence = {
  name: "sequence",
  folder: images,
  size: { width: 860, height: 520 },
  settings: {
    ...bare,
    "workbench.editor.showTabs": "multiple",
    "editor.fontSize": 15,
    "editor.quickSuggestions": { other: "off" },
  },
  play: async (page, theme, frame) => {
    const sentence = "Our exosome serum heals acne scars in three visits.";
    await page.keyboard.press("Control+b");
    await openFile(page, `${theme}.md`);
    await page.locator(".monaco-editor.focused .view-line").first().waitFor({ timeout: patience });
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await frame(800);
    for (const piece of sentence.match(/.{1,5}/g)) {
      await page.keyboard.type(piece);
      await frame(160);
    }
    await page.locator(".squiggly-error").first().waitFor({ timeout: patience });
    await page.mouse.move(0, 0);
    await frame(1600);
    await readWhy(page, "heals acne scars");
    await frame(3600);
    await page.keyboard.press("Escape");
    await openActions(page, "heals acne scars");
    await frame(3000);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => !document.querySelector(".view-lines")?.textContent.includes("heals"),
      undefined,
      { timeout: patience },
    );
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1500);
    await frame(3600);
  },
};

/** Opens a window in a theme and gives it to `use`. */
async function withWindow({ browser, server, data, folder, theme, shot }, use) {
  writeUserSettings(data, {
    ...quietSettings,
    ...shot.settings,
    "workbench.colorTheme": themes[theme].theme,
  });
  const context = await browser.newContext({
    viewport: { width: shot.size.width, height: shot.size.height },
    deviceScaleFactor: shot.size.scale ?? 1,
    reducedMotion: "reduce",
    ...themes[theme].browser,
  });
  const page = await context.newPage();
  try {
    await page.goto(workbenchAddress({ port: server.port, folder }), { timeout: patience });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: patience });
    await page.addStyleTag({ content: `${browserOnly} { display: none !important; }` });
    await use(page);
  } catch (error) {
    await page.screenshot({ path: join(cache, "failure.png") }).catch(() => {});
    throw error;
  } finally {
    await context.close();
  }
}

async function take(setup, shot) {
  for (const theme of Object.keys(themes)) {
    await withWindow({ ...setup, theme, shot }, async (page) => {
      await shot.show(page);
      writePicture(
        join(shot.folder, `${shot.name}-${theme}.png`),
        await page.screenshot({ animations: "disabled", ...(shot.clip ? { clip: shot.clip } : {}) }),
        ...(shot.folder === walkthrough ? [packagedColours.text] : []),
      );
    });
  }
}

async function film(setup, shot) {
  for (const theme of Object.keys(themes)) {
    await withWindow({ ...setup, theme, shot }, async (page) => {
      const frames = [];
      const editor = page.locator(".editor-instance").first();
      await shot.play(page, theme, async (milliseconds) => {
        const clip = await editor.boundingBox();
        const png = await page.screenshot({ animations: "disabled", clip });
        frames.push({ png, milliseconds });
      });
      writePictures(join(shot.folder, `${shot.name}-${theme}.png`), frames);
    });
  }
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const scratch = mkdtempSync(join(tmpdir(), "exoclaim-screenshots-"));
let server;
let browser;
try {
  const folder = join(scratch, "examples");
  cpSync(join(root, "examples"), folder, { recursive: true });
  const data = join(scratch, "data");
  const chromium = await findChromium();
  server = await startCodeServer({ dataFolder: data, args: ["--enable-smoke-test-driver"] });
  browser = await launchBrowser(chromium);
  // Each theme has a page of its own: what is typed may be saved, or restored in the next window.
  const drafts = join(scratch, "drafts");
  mkdirSync(drafts);
  for (const theme of Object.keys(themes)) writeFileSync(join(drafts, `${theme}.md`), draft);
  for (const shot of [...shots, sequence]) {
    if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
    mkdirSync(shot.folder, { recursive: true });
    if (shot.play) await film({ browser, server, data, folder: drafts }, shot);
    else await take({ browser, server, data, folder }, shot);
    console.log(shot.name);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server?.stop();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
