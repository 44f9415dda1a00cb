import assert from "node:assert/strict";
import { CLAIM, inFolder, SILENT } from "./commandLine.ts";

describe("pretty report", () => {
  it(
    "shows place, severity, rule and the marked text",
    inFolder({ "pages/a.md": `# Hello\n\n${CLAIM}\n`, "b.md": SILENT }, async (workspace) => {
      const { stdout, stderr, status } = await workspace.run(["check"]);
      assert.equal(status, 1);
      assert.equal(stderr, "");
      const lines = stdout.split("\n");
      assert.equal(lines[0], "pages/a.md");
      assert.ok(!stdout.includes("b.md"));
      const disease = lines.findIndex((line) => line.includes("disease-claim"));
      assert.match(lines[disease] ?? "", /^ {2}3:\d+ {2}error {2}disease-claim {2}\S/);
      const copy = lines[disease + 1] ?? "";
      const carets = lines[disease + 2] ?? "";
      assert.ok(copy.endsWith(CLAIM));
      assert.match(copy.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1), /acne scars/);
      assert.match(stdout, /\d errors.* in 2 files\./);
      assert.match(lines.at(-2) ?? "", /not legal advice/);
    }),
  );

  it(
    "says that there is nothing to report",
    inFolder({ "a.md": SILENT }, async (workspace) => {
      const { stdout } = await workspace.run(["check"]);
      assert.match(stdout, /^No findings in 1 file\.\n.*not legal advice\.\n$/);
    }),
  );

  it(
    "has no colour where it does not go to a terminal",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      const { stdout } = await workspace.run(["check"]);
      assert.ok(!stdout.includes("\x1b"));
    }),
  );

  it(
    "passes no control character of the copy on to the terminal",
    inFolder({ "a.md": `\x1b[31m${CLAIM}\x07\u202e\n` }, async (workspace) => {
      const { stdout } = await workspace.run(["check"]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
      assert.ok(!/[\x00-\x09\x0b-\x1f\x7f\u202e]/.test(stdout));
      assert.match(stdout, /disease-claim/);
    }),
  );

  it(
    "cuts long lines around the mark, wide characters and tabs counted",
    inFolder(
      { "a.md": `# Exosomes\n\n${"皮膚\t🧴 ".repeat(200)}. ${CLAIM} ${"and so on ".repeat(200)}\n` },
      async (workspace) => {
        const { stdout } = await workspace.run(["check"]);
        const lines = stdout.split("\n");
        const copy = lines[lines.findIndex((line) => line.includes("disease-claim")) + 1] ?? "";
        assert.ok(copy.length <= 100, copy);
        assert.match(copy, /…/);
        assert.match(copy, /heal acne scars/);
      },
    ),
  );
});
