/** What a person does with the packaged extension in an editor that has nothing else: each test gets a window of its own. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  findSetting,
  goToLine,
  hover,
  insist,
  openActions,
  openFile,
  patience,
  runCommand,
} from "../../scripts/host/person.mjs";
import { viewTests } from "./views.mjs";
import { workspaceTests } from "./workspace.mjs";

const claim = "Our FDA-approved exosomes heal acne scars.";

/** Everything that lies in a folder, as paths relative to it. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Waits until the open page has a number of marks. */
async function waitForErrors(page, number) {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll(".monaco-editor .squiggly-error").length === wanted,
    number,
    { timeout: patience },
  );
}

async function waitForMarks(page) {
  await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: patience });
}

/** How many checkers of this installation run. */
function checkers(extensions) {
  const processes = execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" }).split("\n");
  return processes.filter((line) => line.includes(extensions) && line.includes("server.js")).length;
}

/** No window of the editor speaks up by itself. */
async function assertNoNotification(page) {
  const said = await page.locator(".notification-toast").allInnerTexts();
  assert.deepEqual(
    said.filter((text) => /exoclaim/i.test(text)),
    [],
  );
}

/** Waits until something holds that no element tells. */
async function until(holds) {
  const end = Date.now() + patience;
  while (!(await holds())) {
    assert.ok(Date.now() < end, "waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const installedTests = [
  {
    title: "holds the bundles and no source, test or map",
    run: async ({ extensions }) => {
      const [folder] = readdirSync(extensions).filter((name) => name.startsWith("exoclaim.exoclaim-"));
      assert.ok(folder, "the extension is installed");
      const files = filesIn(join(extensions, folder));
      for (const bundle of [
        "extension.js",
        "server.js",
        "bibtex.js",
        "claimWeights.js",
        "disclosureWeights.js",
        "networkWeights.js",
        "vocabulary.js",
      ])
        assert.ok(files.includes(join("dist", bundle)), bundle);
      const allowed =
        /^(\.vsixmanifest|package(\.nls(\.[a-z-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|dist[\\/][\w.]+\.js|(media|syntaxes|l10n|schemas)[\\/][\w./\\-]+\.(png|svg|json|md))$/;
      assert.deepEqual(
        files.filter((name) => !allowed.test(name)),
        [],
      );
    },
  },
  {
    title: "marks the claims of a file that is opened, and explains them",
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await waitForMarks(page);
      await hover(page, "FDA-approved");
      const said = await page.locator(".monaco-hover").first().innerText();
      assert.match(said, /no regulator has/);
    },
  },
  {
    title: "marks a claim as it is typed, and no longer when it is taken back",
    run: async ({ page }) => {
      await openFile(page, "draft.md");
      await page.keyboard.press("Control+End");
      await page.keyboard.type(`\n\n${claim}`, { delay: 5 });
      await waitForMarks(page);
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Exosomes.");
      await waitForErrors(page, 0);
    },
  },
  {
    title: "starts only when copy is opened, and says nothing by itself",
    run: async ({ page, extensions }) => {
      await openFile(page, "prices.json");
      await page.locator(".monaco-editor .view-line").first().waitFor({ timeout: patience });
      await page.waitForTimeout(2000);
      assert.equal(checkers(extensions), 0, "before a page of copy is opened");
      await openFile(page, "claims.md");
      await waitForErrors(page, 2);
      assert.equal(checkers(extensions), 1, "once one is open");
      await assertNoNotification(page);
    },
  },
  {
    title: "asks why, by whom and until when something is allowed, and remembers who it was",
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await waitForErrors(page, 2);
      const input = page.locator(".quick-input-widget input");
      const answer = async (prompt, words, kept) => {
        await page.locator(".quick-input-message", { hasText: prompt }).waitFor({ timeout: patience });
        if (kept !== undefined) assert.equal(await input.inputValue(), kept, prompt);
        if (words) await input.fill(words);
        await page.keyboard.press("Enter");
      };
      const allow = async (words) => {
        const row = page.locator(".action-widget .monaco-list-row", { hasText: "here, with a reason" });
        await insist(
          async () => {
            await openActions(page, words);
            await row.first().click({ timeout: patience / 5 });
          },
          page.locator(".quick-input-message", { hasText: "Why is this right" }),
          () => page.keyboard.press("Escape"),
        );
      };
      await allow("heal acne");
      await answer("Why is this right", "A quotation");
      await answer("Who accepts it", "Ines Roth", "");
      await answer("Until which day", "2019-01-01");
      await answer("This day has passed", "2099-01-31");
      // A long line is wrapped, so that each of its words is looked for.
      const written = async (...words) => {
        for (const hasText of words)
          await page.locator(".monaco-editor .view-line", { hasText }).first().waitFor({ timeout: patience });
      };
      await written("disease-claim:", "quotation;", "by:", "Roth;", "2099-01-31");
      await waitForErrors(page, 1);
      await allow("FDA-approved");
      await answer("Why is this right", "Another");
      await answer("Who accepts it", "", "Ines Roth");
      await answer("Until which day", "", "");
      await written("approval-claim:", "Another;");
    },
  },
  {
    title: "gives an exoclaim-allow comment colours of its own",
    run: async ({ page }) => {
      await openFile(page, "hair.md");
      await goToLine(page, 39);
      const colour = async (text) => {
        const span = page.locator(".monaco-editor .view-line span span", { hasText: text }).first();
        await span.waitFor({ timeout: patience });
        return span.evaluate((element) => getComputedStyle(element).color);
      };
      const colours = [
        await colour(/^\s*<!--\s*$/),
        await colour(/^\s*exoclaim-allow$/),
        await colour(/^disease-claim$/),
        await colour(/^the.name.of.the.meeting/),
      ];
      assert.equal(new Set(colours).size, 4, colours.join(" "));
    },
  },
  {
    title: "leads through its four steps, from the sample page on",
    // A narrow window shows no pictures.
    width: 1600,
    run: async ({ page }) => {
      await runCommand(page, "Exoclaim: Get Started");
      const steps = page.locator(".getting-started-step");
      await steps.first().waitFor({ timeout: patience });
      assert.equal(await steps.count(), 4, "steps");
      const picture = page.locator(".getting-started-media img").first();
      await picture.waitFor({ timeout: patience });
      assert.match((await picture.getAttribute("alt")) ?? "", /clinic/);
      await page.waitForFunction(
        () => document.querySelector(".getting-started-media img")?.naturalWidth > 400,
        undefined,
        { timeout: patience },
      );
      await steps.first().getByRole("button", { name: "Open the Sample Page" }).click({ timeout: patience });
      await page.locator(".tab.active", { hasText: "The Quiet Hour facial" }).waitFor({ timeout: patience });
      await waitForMarks(page);
      await assertNoNotification(page);
    },
  },
  ...Object.entries({
    de: {
      sample: "Beispielseite öffnen",
      allow: "hier erlauben, mit Begründung",
      setting: "fehlende Angaben markieren",
    },
    ko: { sample: "예제 페이지 열기", allow: "허용하고 이유 남기기", setting: "빠진 고지 사항을 표시합니다" },
  }).map(([language, words]) => ({
    title: `speaks the editor's language: ${language}`,
    language,
    run: async ({ page }) => {
      await runCommand(page, `Exoclaim: ${words.sample}`);
      await waitForMarks(page);
      await openActions(page, "Heals acne scars");
      await page
        .locator(".action-widget .monaco-list-row", { hasText: words.allow })
        .first()
        .waitFor({ timeout: patience });
      await page.keyboard.press("Escape");
      const setting = await findSetting(page, "exoclaim.enable");
      await setting.filter({ hasText: words.setting }).waitFor({ timeout: patience });
    },
  })),
  {
    title: "heeds a setting at once, as it is ticked off in the settings",
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await waitForMarks(page);
      const setting = await findSetting(page, "exoclaim.enable");
      const box = setting.locator(".setting-value-checkbox");
      // A click on a row that is just being drawn anew is lost.
      const toggle = (checked) =>
        insist(
          () => box.click(),
          setting.locator(`.setting-value-checkbox[aria-checked="${checked}"]`),
          () => page.waitForTimeout(500),
        );
      // The settings cover the page: how many marks there are stands in the status bar.
      const problems = page.locator('[id="status.problems"] a').first();
      const count = () => problems.getAttribute("aria-label");
      const marked = await count();
      const claims = page.locator('.activitybar .action-item a[aria-label*="to fix"]');
      await claims.waitFor({ timeout: patience });
      await toggle(false);
      await until(async () => (await count()) !== marked);
      await claims.waitFor({ state: "hidden", timeout: patience });
      await toggle(true);
      await until(async () => (await count()) === marked);
      await claims.waitFor({ timeout: patience });
    },
  },
  {
    title: "checks in Restricted Mode",
    restricted: true,
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await waitForMarks(page);
      await page.locator('.statusbar-item[id*="trust" i]').first().waitFor({ timeout: patience });
      await assertNoNotification(page);
    },
  },
  {
    title: "gets on with a spelling extension and with the Markdown preview",
    beside: join(import.meta.dirname, "neighbour"),
    run: async ({ page }) => {
      await openFile(page, "claims.md");
      await waitForErrors(page, 2);
      await page.locator(".monaco-editor .squiggly-info").first().waitFor({ timeout: patience });
      await page.keyboard.press("Control+k");
      await page.keyboard.press("v");
      await page.locator("iframe.webview.ready").first().waitFor({ timeout: patience });
      await page.keyboard.press("Control+1");
      await page.locator('.monaco-editor.focused[data-uri$="claims.md"]').waitFor({ timeout: patience });
      await openActions(page, "FDA-approved");
      for (const hasText of ["here, with a reason", "Add to the dictionary"])
        await page
          .locator(".action-widget .monaco-list-row", { hasText })
          .first()
          .waitFor({ timeout: patience });
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+End");
      await page.keyboard.type(` ${claim}`);
      const status = page.locator('.statusbar-item[id*="exoclaim.status" i]', { hasText: "4 to fix" });
      await status.waitFor({ timeout: patience });
    },
  },
  {
    title: "keeps to the settings of each folder where several are open",
    workspace: (scratch) => {
      const folders = ["britain", "america"].map((name) => {
        const folder = join(scratch, name);
        mkdirSync(join(folder, ".vscode"), { recursive: true });
        writeFileSync(join(folder, `${name}.md`), `# Exosomes\n\n${claim}\n`);
        const settings = { "exoclaim.rules": name === "britain" ? { "approval-claim": "off" } : {} };
        writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings));
        return { path: folder };
      });
      const file = join(scratch, "clinics.code-workspace");
      writeFileSync(file, JSON.stringify({ folders }));
      return file;
    },
    run: async ({ page }) => {
      await openFile(page, "britain.md");
      await waitForMarks(page);
      await openFile(page, "america.md");
      await page.keyboard.press("Control+Shift+m");
      const rows = page.locator(".markers-panel .monaco-list-row");
      await rows.filter({ hasText: "approval-claim" }).first().waitFor({ timeout: patience });
      const rules = { "britain.md": new Set(), "america.md": new Set() };
      let file = null;
      for (const text of await rows.allInnerTexts()) {
        file = Object.keys(rules).find((name) => text.includes(name)) ?? file;
        const rule = /\b(approval|disease)-claim\b/.exec(text);
        if (file && rule) rules[file].add(rule[0]);
      }
      assert.deepEqual([...rules["britain.md"]], ["disease-claim"]);
      assert.deepEqual([...rules["america.md"]].sort(), ["approval-claim", "disease-claim"]);
    },
  },
  ...viewTests,
  ...workspaceTests,
];
