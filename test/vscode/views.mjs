/** What a person sees of the packaged extension beside the text: the status bar, the claims view, hovers, completion. */
import assert from "node:assert/strict";
import {
  goToLine,
  hover,
  insist,
  moveTo,
  openFile,
  patience,
  runCommand,
} from "../../scripts/host/person.mjs";

const status = (page) => page.locator('.statusbar-item[id*="exoclaim.status" i]');
const rows = (page) => page.locator(".pane-body .monaco-list-row");

/** Waits until the status bar says this. */
async function statusSays(page, words) {
  await status(page).filter({ hasText: words }).waitFor({ timeout: patience });
}

/** Opens the claims view from the activity bar. */
async function openClaims(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Exoclaim"]').click({ timeout: patience });
  await page.locator(".composite.title", { hasText: /exoclaim/i }).waitFor({ timeout: patience });
}

/** A row of the claims view that has these words. */
function row(page, words) {
  return rows(page).filter({ hasText: words }).first();
}

export const viewTests = [
  {
    title: "tells in the status bar how the page stands, and opens the Problems panel from there",
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await statusSays(page, "2 to fix");
      const button = status(page).locator("a, [role=button]").first();
      assert.match((await button.getAttribute("aria-label")) ?? "", /2 to fix/);
      await button.hover();
      const tooltip = page.locator(".monaco-hover", { hasText: "What this page tells its readers" });
      await tooltip.first().waitFor({ timeout: patience });
      assert.match(await tooltip.first().innerText(), /Where the exosomes come from/);
      await button.click();
      await page
        .locator(".markers-panel .monaco-list-row", { hasText: "approval-claim" })
        .first()
        .waitFor({ timeout: patience });
      await openFile(page, "prices.json");
      await status(page).waitFor({ state: "hidden", timeout: patience });
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Our filler costs $300.");
      await status(page).waitFor({ state: "hidden", timeout: patience });
      await page.keyboard.type(" Book our exosome facial for $90.");
      await statusSays(page, "3 disclosures missing");
      await page.keyboard.type(" The exosomes come from rose callus.");
      await statusSays(page, "2 disclosures missing");
    },
  },
  {
    title: "lists claims and disclosures in a view that follows the edit and goes to their places",
    run: async ({ page }) => {
      await openClaims(page);
      await page.locator(".welcome-view", { hasText: "Nothing to show yet" }).waitFor({ timeout: patience });
      await openFile(page, "hair.md");
      await row(page, "hair.md").waitFor({ timeout: patience });
      await row(page, "Needs work").waitFor({ timeout: patience });
      const disclosure = row(page, "Source");
      await disclosure.waitFor({ timeout: patience });
      assert.match(await disclosure.innerText(), /given/);
      assert.match(
        (await disclosure.getAttribute("aria-label")) ?? "",
        /^Where the exosomes come from: given/,
      );
      assert.match(await row(page, "Limits of evidence").innerText(), /missing/);
      const claim = row(page, "sink straight into the follicle");
      assert.match(
        (await claim.getAttribute("aria-label")) ?? "",
        /^Needs work, .*Penetration claim, line \d+/,
      );
      await claim.click();
      const cursor = page.locator('.statusbar-item[id*="editor.selection" i]');
      await cursor.filter({ hasText: /Ln 1\d|Ln 2\d|Ln 3\d/ }).waitFor({ timeout: patience });
      await page.keyboard.press("Control+1");
      await page.keyboard.press("Delete");
      await row(page, "sink straight into the follicle").waitFor({ state: "hidden", timeout: patience });
      await runCommand(page, "Exoclaim: Group Claims by Rule");
      await row(page, "Disease claim").waitFor({ timeout: patience });
      await runCommand(page, "Exoclaim: Filter Claims");
      const choices = page.locator(".quick-input-list .monaco-list-row");
      for (const name of ["Needs work", "Supported by a citation", "Clear"])
        await choices.filter({ hasText: name }).click({ timeout: patience });
      await page.keyboard.press("Enter");
      await page.locator(".tree-explorer-viewlet-tree-view .message", { hasText: "Shown: Allowed" }).waitFor({
        timeout: patience,
      });
      await runCommand(page, "Exoclaim: Group Claims by File");
      await row(page, "the name of the meeting").waitFor({ timeout: patience });
      await row(page, "Needs work").waitFor({ state: "hidden", timeout: patience });
      await runCommand(page, "Exoclaim: Show All Claims");
      await row(page, "Needs work").waitFor({ timeout: patience });
    },
  },
  {
    title: "explains a mark where the mouse rests: why, what to write instead, an example",
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await statusSays(page, "2 to fix");
      await goToLine(page, 3);
      await hover(page, "FDA-approved");
      const said = page.locator(".monaco-hover", { hasText: "Write instead:" }).first();
      await said.waitFor({ timeout: patience });
      assert.match(await said.innerText(), /Why:[\s\S]*Write instead:[\s\S]*Example:[\s\S]*Last checked on/);
    },
  },
  {
    title: "shows the whole entry where the mouse rests on a citation",
    run: async ({ page }) => {
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+a");
      await page.keyboard.type(
        "A study of exosomes saw calmer skin.[^1]\n\n[^1]: Rossi P. Vesicles on the skin. J Derm 2021;12(3):45.",
      );
      await statusSays(page, "nothing to fix");
      const entry = page.locator(".monaco-hover", { hasText: "Reference 1" }).first();
      await insist(
        () => moveTo(page, "1"),
        entry,
        () => page.mouse.move(0, 0),
      );
      assert.match(await entry.innerText(), /Rossi P\. Vesicles on the skin\. J Derm 2021/);
    },
  },
  {
    title: "offers what exoclaim.yml may say while it is written",
    run: async ({ page }) => {
      await openFile(page, "draft.md");
      await runCommand(page, "Exoclaim: Set Up This Project");
      await page.locator('.monaco-editor.focused[data-uri$="exoclaim.yml"]').waitFor({ timeout: patience });
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      const offer = (words) => page.locator(".suggest-widget .monaco-list-row", { hasText: words }).first();
      const ask = (words) =>
        insist(
          () => page.keyboard.press("Control+Space"),
          offer(words),
          () => page.keyboard.press("Escape"),
        );
      await page.keyboard.type("prof");
      await ask("profiles");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("profiles: [");
      await ask("uk");
    },
  },
  {
    title: "completes a disclosure, whose blanks are filled in one after the other",
    run: async ({ page }) => {
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Book our exosome facial for $90.\n\n");
      await statusSays(page, "3 disclosures missing");
      await page.keyboard.type("no exo");
      const offer = page.locator(".suggest-widget .monaco-list-row", {
        hasText: "no exosome product is FDA-approved",
      });
      await insist(
        () => page.keyboard.press("Control+Space"),
        offer,
        () => page.keyboard.press("Escape"),
      );
      await page.keyboard.press("Enter");
      await page.keyboard.type("May 2026");
      await statusSays(page, "2 disclosures missing");
      const lines = await page.locator(".monaco-editor .view-line").allInnerTexts();
      assert.match(
        lines.join("\n").replaceAll("\u00a0", " "),
        /As of May 2026, no exosome product is FDA-approved\./,
      );
    },
  },
  {
    title: "offers where exosomes may come from once “come from” is typed",
    run: async ({ page }) => {
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Book our exosome facial for $90.");
      await statusSays(page, "3 disclosures missing");
      await page.keyboard.type(" The exosomes come from ", { delay: 10 });
      await page
        .locator(".suggest-widget .monaco-list-row", { hasText: "human platelets" })
        .first()
        .waitFor({ timeout: patience });
    },
  },
];
