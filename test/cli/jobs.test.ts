import assert from "node:assert/strict";
import { CLAIM, inFolder, type JsonReport, SILENT } from "./commandLine.ts";

const pages: Record<string, string | Uint8Array> = { "bad.md": new Uint8Array([0, 1, 2, 0]) };
// Of very different lengths, so that what is begun later may end earlier.
for (let page = 0; page < 90; page++)
  pages[`page${page}.md`] =
    page % 3 === 0 ? SILENT : `${CLAIM}\n\nPage ${page}.\n\n`.repeat(page % 7 === 1 ? 40 : 1);

describe("jobs and shards", () => {
  it(
    "say the same with several jobs as with one",
    inFolder(pages, async (workspace) => {
      const one = await workspace.run(["check", "--format", "json"]);
      const three = await workspace.run(["check", "--format", "json", "--jobs", "3"]);
      assert.equal((JSON.parse(one.stdout) as JsonReport).files.length, 90);
      assert.equal(three.stdout, one.stdout);
      assert.equal(three.stderr, one.stderr);
      assert.equal(three.status, one.status);
    }),
  ).timeout(60_000);

  it(
    "share the files among the shards, each file in one of them",
    inFolder(
      { "a.md": CLAIM, "b.md": SILENT, "c.md": CLAIM, "d.md": SILENT, "e.md": CLAIM },
      async (workspace) => {
        const paths: string[] = [];
        for (const shard of ["1/2", "2/2"]) {
          const { stdout } = await workspace.run(["check", "--format", "json", "--shard", shard]);
          const { files } = JSON.parse(stdout) as JsonReport;
          assert.ok(files.length >= 2);
          paths.push(...files.map(({ path }) => path));
        }
        assert.deepEqual(paths.sort(), ["a.md", "b.md", "c.md", "d.md", "e.md"]);
      },
    ),
  );

  for (const option of [
    ["--jobs", "0"],
    ["--jobs", "many"],
    ["--shard", "3/2"],
    ["--shard", "0/2"],
    ["--shard", "1"],
  ]) {
    it(
      `refuse ${option.join(" ")}`,
      inFolder({ "a.md": SILENT }, async (workspace) => {
        const { status, stdout, stderr } = await workspace.run(["check", ...option]);
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.match(stderr, new RegExp(option[0] as string));
      }),
    );
  }
});
