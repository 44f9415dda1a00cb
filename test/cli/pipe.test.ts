import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { CLAIM, inFolder } from "./commandLine.ts";

describe("a reader that goes away", () => {
  it(
    "is no failure",
    inFolder({ "a.md": `${CLAIM}\n\n`.repeat(3000) }, async (workspace) => {
      const cli = resolve(process.env.EXOCLAIM_CLI ?? "dist/cli.js");
      const child = spawn(process.execPath, [cli, "check"], { cwd: workspace.folder });
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk;
      });
      child.stdout.destroy();
      const status = await new Promise((done) => child.on("close", done));
      assert.equal(stderr, "");
      assert.equal(status, 1);
    }),
  ).timeout(30_000);
});
