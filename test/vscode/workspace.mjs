/** What a person sees of the whole workspace in the packaged extension: its marks, its report. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insist, openFile, patience, runCommand } from "../../scripts/host/person.mjs";

/** Pages of a large site, each with a claim. */
const many = 2000;

function writeSite(folder) {
  const site = join(folder, "site");
  mkdirSync(site);
  const filler = "We wash your face, photograph it and talk about what you would like. ".repeat(12);
  for (let page = 0; page < many; page++)
    writeFileSync(
      join(site, `page-${page}.md`),
      `# Exosomes, page ${page}\n\n${filler}\n\nOur exosomes heal acne scars.\n`,
    );
}

/** How far the check is, in the list of notifications: the editor under test shows none of its own accord. */
const progresses = (page) =>
  page.locator(".notifications-center .notification-list-item", { hasText: "Exoclaim checks the workspace" });
const progress = (page) => progresses(page).first();

async function startCheck(page) {
  const check = () => runCommand(page, "Exoclaim: Check the Whole Workspace");
  await check();
  await insist(() => showNotifications(page), progress(page), check);
}

/** Opens the list of notifications where it is closed: it closes itself when the last of them goes. */
async function showNotifications(page) {
  if (!(await isSeen(page.locator(".notifications-center.visible"))))
    await page.locator('.statusbar-item[id="status.notifications"]').click({ timeout: patience });
}

/** Whether a locator is to be seen now. */
const isSeen = (locator) => locator.isVisible().catch(() => false);

/** The document that a webview shows, once it holds these words. */
async function shownReport(page, words) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      const text = await frame.evaluate(() => document.body?.innerText ?? "").catch(() => "");
      if (text.includes(words)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No report that says “${words}” was shown.`);
}

export const workspaceTests = [
  {
    title: "checks files that are not open, and lists them in the Problems panel",
    run: async ({ page }) => {
      await runCommand(page, "Exoclaim: Check the Whole Workspace");
      await page
        .locator(".markers-panel .monaco-list-row", { hasText: "claims.md" })
        .first()
        .waitFor({ timeout: patience });
    },
  },
  {
    title: "checks thousands of files, once, while one goes on writing, and stops when it is told to",
    run: async ({ page, folder }) => {
      writeSite(folder);
      // With the claims in view, which grow meanwhile.
      await page.locator('.activitybar .action-item a[aria-label^="Exoclaim"]').click({ timeout: patience });
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+End");
      await startCheck(page);
      await page.locator(".monaco-editor .view-line").last().click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("Our FDA-approved exosomes.");
      await page.locator(".squiggly-error").first().waitFor({ timeout: patience });
      assert.ok(await isSeen(progress(page)), "the mark came while the check went on");
      await runCommand(page, "Exoclaim: Check the Whole Workspace");
      assert.equal(await progresses(page).count(), 1, "asked for again it is the same check");
      await progress(page).locator(".monaco-button", { hasText: "Cancel" }).click({ timeout: patience });
      await progress(page).waitFor({ state: "hidden", timeout: patience });
      await startCheck(page);
      await progress(page).waitFor({ state: "hidden", timeout: 5 * patience });
      const panel = page.locator(".markers-panel");
      await panel.locator(".monaco-list-row").first().waitFor({ timeout: patience });
      await page
        .locator(".markers-panel-action-filter-container input, .viewpane-filter input")
        .first()
        .click();
      await page.keyboard.type(`page-${many - 1}.md`);
      await panel
        .locator(".monaco-list-row", { hasText: `page-${many - 1}.md` })
        .first()
        .waitFor({ timeout: patience });
    },
  },
  {
    title: "shows the report in the theme of the editor, with room to sign",
    run: async ({ page }) => {
      await runCommand(page, "Exoclaim: Show the Report on the Workspace");
      const frame = await shownReport(page, "Exosome claims and disclosures");
      const text = await frame.evaluate(() => document.body.innerText);
      assert.match(text, /claims\.md/);
      assert.match(text, /Needs work/);
      assert.match(text, /Signature/);
      assert.equal(
        await frame.evaluate(() => document.querySelectorAll("main script, header script").length),
        0,
      );
    },
  },
];
