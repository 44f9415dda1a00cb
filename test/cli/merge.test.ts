import assert from "node:assert/strict";
import { CLAIM, inFolder, type JsonReport, SILENT, type Workspace } from "./commandLine.ts";

const site = {
  "a.md": CLAIM,
  "b.md": SILENT,
  "c/d.md": CLAIM,
  "e.md": SILENT,
  "bad.md": new Uint8Array([0, 1]),
};

async function shards(workspace: Workspace, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let shard = 1; shard <= count; shard++) {
    const name = `shard${shard}.json`;
    await workspace.run(["check", "--format", "json", "--shard", `${shard}/${count}`, "--output", name]);
    names.push(name);
  }
  return names;
}

describe("merge", () => {
  it(
    "makes of the shards' reports that of the whole, in whatever order they come",
    inFolder(site, async (workspace) => {
      const whole = await workspace.run(["check", "--format", "json"]);
      const names = await shards(workspace, 3);
      for (const order of [names, [...names].reverse()]) {
        const merged = await workspace.run(["merge", ...order]);
        assert.equal(merged.stdout, whole.stdout);
        assert.equal(merged.status, 2, "a file could not be read");
      }
    }),
  ).timeout(30_000);

  it(
    "ends with 1 where there are findings, by --fail-on",
    inFolder({ "a.md": CLAIM, "b.md": SILENT }, async (workspace) => {
      const names = await shards(workspace, 2);
      assert.equal((await workspace.run(["merge", ...names])).status, 1);
      assert.equal((await workspace.run(["merge", "shard2.json", "--fail-on", "information"])).status, 0);
    }),
  );

  it(
    "tells of a file that is in two reports once",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      await workspace.run(["check", "--format", "json", "--output", "one.json"]);
      const merged = await workspace.run(["merge", "one.json", "one.json", "--output", "all.json"]);
      assert.equal(merged.stdout, "");
      const again = await workspace.run(["merge", "all.json"]);
      const { stdout } = await workspace.run(["check", "--format", "json"]);
      assert.equal(again.stdout, stdout);
    }),
  );

  it(
    "writes the other formats that need no pages, and leaves lesser findings out",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      await workspace.run(["check", "--format", "json", "--output", "one.json"]);
      const pretty = await workspace.run(["merge", "one.json", "--format", "pretty"]);
      assert.match(pretty.stdout, /a\.md\n +\d+:\d+ +error/);
      const sarif = JSON.parse((await workspace.run(["merge", "one.json", "--format", "sarif"])).stdout);
      assert.equal(sarif.version, "2.1.0");
      const { stdout } = await workspace.run(["merge", "one.json", "--min-severity", "error"]);
      const { summary } = JSON.parse(stdout) as JsonReport;
      assert.equal(summary.warning + summary.information, 0);
      assert.ok(summary.error > 0);
      const html = await workspace.run(["merge", "one.json", "--format", "html"]);
      assert.equal(html.status, 2);
    }),
  );

  for (const [what, text] of [
    ["no JSON", "shard"],
    ["another JSON", '{"version": 1, "files": [{"path": 1}], "errors": []}'],
    ["a list", "[]"],
  ] as const) {
    it(
      `refuses ${what}, with one line`,
      inFolder({ "x.json": text }, async (workspace) => {
        const { status, stdout, stderr } = await workspace.run(["merge", "x.json"]);
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.match(stderr, /x\.json: not /);
        assert.equal(stderr.trimEnd().split("\n").length, 1);
      }),
    );
  }
});
