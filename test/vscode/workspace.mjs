/** What a person sees of the whole workspace in the packaged extension: its marks, its report. */
import assert from "node:assert/strict";
import { patience, runCommand } from "../../scripts/host/person.mjs";

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
