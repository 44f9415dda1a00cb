import assert from "node:assert/strict";
import { CLAIM, inFolder, SILENT } from "./commandLine.ts";

/** A finding of severity warning, and none above. */
const WARNING = "Be careful with exosomes.\n\nExosomes are a miracle.\n";

describe("exit status", () => {
  it(
    "is 0 without findings",
    inFolder({ "a.md": SILENT }, async (workspace) => assert.equal((await workspace.check()).status, 0)),
  );

  it(
    "is 1 with an error",
    inFolder({ "a.md": CLAIM }, async (workspace) => assert.equal((await workspace.check()).status, 1)),
  );

  it(
    "goes by --fail-on",
    inFolder({ "a.md": WARNING }, async (workspace) => {
      const { report, status } = await workspace.check();
      assert.equal(report.summary.error, 0);
      assert.ok(report.summary.warning >= 1);
      assert.equal(status, 0);
      assert.equal((await workspace.check(["--fail-on", "warning"])).status, 1);
      assert.equal((await workspace.check(["--fail-on", "information"])).status, 1);
    }),
  );

  it(
    "does not depend on what the report leaves out",
    inFolder({ "a.md": WARNING }, async (workspace) => {
      const { report, status } = await workspace.check(["--min-severity", "error", "--fail-on", "warning"]);
      assert.deepEqual(report.summary, { files: 1, error: 0, warning: 0, information: 0, suppressed: 0 });
      assert.deepEqual(report.files[0]?.findings, []);
      assert.equal(status, 1);
    }),
  );

  it(
    "does not count what is suppressed",
    inFolder(
      {
        "a.md": `<!-- exoclaim-allow-file approval-claim, disease-claim, source-missing: training -->\n\n${CLAIM}\n`,
      },
      async (workspace) => {
        const { report, status } = await workspace.check();
        assert.ok(report.summary.suppressed >= 2);
        assert.equal(report.summary.error, 0);
        assert.equal(status, 0);
      },
    ),
  );

  it(
    "is 2 rather than 1 where something could not be read",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      const { report, status, stderr } = await workspace.check(["a.md", "b.md"]);
      assert.equal(status, 2);
      assert.equal(report.summary.files, 1);
      assert.ok(report.summary.error >= 2);
      assert.equal(stderr, "exoclaim: b.md: no such file or folder\n");
    }),
  );

  it(
    "is 2 where the report cannot be written",
    inFolder({ "a.md": SILENT }, async (workspace) => {
      const { status, stderr } = await workspace.run(["check", "--output", "no/such/folder/report.json"]);
      assert.equal(status, 2);
      assert.match(stderr, /^exoclaim: no\/such\/folder\/report\.json: .*no such file or folder\n$/);
    }),
  );

  const misused: readonly (readonly string[])[] = [
    ["check", "--unheard-of"],
    ["check", "--format", "xml"],
    ["check", "--min-severity", "fatal"],
    ["check", "--fail-on", "never"],
    ["check", "--profile", "us,fr"],
    ["check", "--profile", ""],
    ["check", "--today", "tomorrow"],
    ["check", "--today", "2026-02-30"],
    ["check", "--output"],
    ["check", "--stdin-filename", "a.md"],
    ["rules", "no-such-rule"],
    ["rules", "hype", "more"],
    ["lsp"],
    ["chekc"],
    ["--unheard-of"],
    [],
  ];
  for (const args of misused) {
    it(
      `is 2, with one line that says why, for: exoclaim ${args.join(" ")}`,
      inFolder({ "a.md": CLAIM }, async (workspace) => {
        const { status, stdout, stderr } = await workspace.run(args);
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.match(stderr, /^exoclaim: .+\n$/);
      }),
    );
  }
});
