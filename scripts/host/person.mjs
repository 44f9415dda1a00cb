/** What a person does in the workbench with keyboard and mouse. Each waits until it is seen to have been done. */

export const patience = 40_000;

/** Does something until it is seen to have worked: an editor that is still opening overlooks keys and mouse. */
export async function insist(act, seen, undo) {
  for (let attempt = 1; ; attempt++) {
    await act();
    try {
      return await seen.waitFor({ timeout: patience / 5 });
    } catch (error) {
      if (attempt === 5) throw error;
      await undo();
    }
  }
}

/** Opens a list by its keys, and takes from it what is typed. */
async function pick(page, keys, typed) {
  await insist(
    async () => {
      await page.keyboard.press(keys);
      await page.locator(".quick-input-widget input").waitFor({ timeout: patience });
      await page.keyboard.type(typed);
    },
    page.locator(".quick-input-list .monaco-list-row.focused", { hasText: typed }),
    () => page.keyboard.press("Escape"),
  );
  await page.keyboard.press("Enter");
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await pick(page, "Control+p", name);
  await page.locator(".tab.active", { hasText: name }).waitFor({ timeout: patience });
  // The tab is there before its text takes keys.
  await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor({ timeout: patience });
}

/** Shows a line in the middle of the editor. */
export async function goToLine(page, line) {
  await pick(page, "Control+g", String(line));
  await page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: patience });
}

/** Moves the mouse to the middle of words of the open document. */
export async function moveTo(page, words) {
  const middle = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll(".monaco-editor .view-line span > span")) {
      const text = line.firstChild;
      const start = (text?.textContent ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!middle) throw new Error(`“${words}” is not to be seen in the editor.`);
  await page.mouse.move(middle.x - 20, middle.y);
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
}

/** Rests the mouse on words of the open document until the editor says what it has to say of them. */
export async function hover(page, words) {
  await insist(
    () => moveTo(page, words),
    page.locator(".monaco-hover .marker").first(),
    () => page.mouse.move(0, 0),
  );
}

/** Clicks on words of the open document and opens the list of what can be done about them. */
export async function openActions(page, words) {
  await moveTo(page, words);
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await insist(
    () => page.keyboard.press("Control+."),
    page.locator(".action-widget .monaco-list-row").first(),
    () => page.keyboard.press("Escape"),
  );
}

/** Opens the list of all marks. */
export async function openProblems(page) {
  await page.keyboard.press("Control+Shift+m");
  await page.locator(".markers-panel .monaco-list-row .marker-icon").first().waitFor({ timeout: patience });
}

/** Runs a command of the palette by its whole title, category included. */
export async function runCommand(page, title) {
  await pick(page, "F1", title);
}

/** Searches the settings for one by its key, and gives its row. A search box that does not have the keys yet swallows the first of them. */
export async function findSetting(page, key) {
  const row = page.locator(`.settings-editor [data-key="${key}"]`);
  await page.keyboard.press("Control+,");
  const box = page.locator(".settings-editor .suggest-input-container");
  await box.waitFor({ timeout: patience });
  const searched = box.locator(".view-line", { hasText: new RegExp(`^${key.replaceAll(".", "\\.")}$`) });
  await insist(
    async () => {
      await box.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(key);
    },
    searched,
    () => page.waitForTimeout(500),
  );
  await row.waitFor({ timeout: patience });
  return row;
}
