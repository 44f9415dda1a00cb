/** What a page says of its own lists once all its fixes are made. */
import { strict as assert } from "node:assert";
import { fixAll } from "../../server/src/fixes/fixAll.ts";
import { settings } from "./mended.ts";

const before = "# Exosome facials\n\nAn hour each.\n\n";
const after = (text: string): string =>
  fixAll({ text: before + text, language: "markdown" }, settings, { kind: "preferred" });

describe("a page that has been fixed", () => {
  it("counts what is left", () => {
    const page = after(
      "## Four reasons to come\n\n1. Free parking\n2. Better than Botox\n3. Good tea\n4. A quiet room\n",
    );
    assert.match(page, /## Three reasons to come\n\n1\. Free parking\n2\. Good tea\n3\. A quiet room/);
  });

  it("counts one in the singular", () => {
    assert.match(
      after("## TWO REASONS\n\n- Free parking\n- Better than Botox\n"),
      /## ONE REASON\n\n- Free parking/,
    );
  });

  it("leaves a count that was of something else", () => {
    assert.match(
      after("## Two rooms\n\n- Free parking\n- Better than Botox\n- Good tea\n"),
      /## Two rooms\n/,
    );
  });

  it("leads in to nothing where nothing is left", () => {
    const page = after(
      "## Who comes\n\nWe open at nine. People come to us with:\n\n- arthritis of the knee\n- COPD\n\nBring a hat.\n",
    );
    assert.match(page, /## Who comes\n\nWe open at nine\.\n\nBring a hat\./);
  });
});
