import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inFolder } from "./commandLine.ts";

describe("other commands", () => {
  it(
    "--version prints the version of the manifest",
    inFolder({}, async (workspace) => {
      const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
      assert.deepEqual(await workspace.run(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
    }),
  );

  it(
    "--help shows the commands, and the options of each",
    inFolder({}, async (workspace) => {
      const help = await workspace.run(["--help"]);
      assert.equal(help.status, 0);
      for (const command of ["check", "rules", "lsp"]) assert.ok(help.stdout.includes(`  ${command} `));
      const check = await workspace.run(["check", "--help"]);
      assert.equal(check.status, 0);
      assert.match(check.stdout, /--min-severity/);
      assert.match(check.stdout, /Exit status/);
    }),
  );

  it(
    "rules lists every rule under its group",
    inFolder({}, async (workspace) => {
      const { status, stdout } = await workspace.run(["rules"]);
      assert.equal(status, 0);
      assert.match(stdout, /^Approval and legal status\n {2}approval-claim +error +\S/);
      for (const id of ["disease-claim", "source-missing", "suppression-unused"]) {
        assert.match(stdout, new RegExp(`^ {2}${id} `, "m"));
      }
    }),
  );

  it(
    "rules explains a rule",
    inFolder({}, async (workspace) => {
      const { status, stdout } = await workspace.run(["rules", "disease-claim"]);
      assert.equal(status, 0);
      assert.match(stdout, /\(disease-claim\)/);
      assert.match(stdout, /^Write instead: /m);
      assert.match(stdout, /^Basis, last checked \d{4}-\d{2}-\d{2}$/m);
      assert.ok(!stdout.includes("[["));
    }),
  );
});
