import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { CLAIM, inFolder, type JsonReport, SILENT, type Workspace } from "./commandLine.ts";

function git(workspace: Workspace, ...args: string[]): void {
  const identity = [
    "-c",
    "user.name=Nia",
    "-c",
    "user.email=nia@clinic.example",
    "-c",
    "init.defaultBranch=main",
  ];
  execFileSync("git", [...identity, ...args], { cwd: workspace.folder, stdio: "pipe" });
}

function commit(workspace: Workspace, message: string): void {
  git(workspace, "add", "-A");
  git(workspace, "commit", "-qm", message);
}

async function checked(workspace: Workspace, ...args: string[]): Promise<string[]> {
  const { stdout } = await workspace.run(["check", "--format", "json", ...args]);
  return (JSON.parse(stdout) as JsonReport).files.map(({ path }) => path);
}

const site = { "a.md": CLAIM, "b.md": SILENT, "sub/c.md": CLAIM, ".gitignore": "draft.md\n" };

describe("changed since", () => {
  it(
    "checks what was changed, committed or not, and what is new, not what is gone or ignored",
    inFolder(site, async (workspace) => {
      git(workspace, "init", "-q");
      commit(workspace, "first");
      assert.deepEqual(await checked(workspace, "--changed-since", "HEAD"), []);
      await workspace.write("b.md", CLAIM);
      commit(workspace, "second");
      await workspace.write("sub/c.md", SILENT);
      await workspace.write("new ünïcode.md", SILENT);
      await workspace.write("draft.md", CLAIM);
      git(workspace, "rm", "-q", "a.md");
      assert.deepEqual(await checked(workspace, "--changed-since", "HEAD"), ["new ünïcode.md", "sub/c.md"]);
      assert.deepEqual(await checked(workspace, "--changed-since", "HEAD~1"), [
        "b.md",
        "new ünïcode.md",
        "sub/c.md",
      ]);
      assert.deepEqual(await checked(workspace, "--changed-since", "HEAD~1", "sub"), ["sub/c.md"]);
    }),
  ).timeout(30_000);

  it(
    "counts from where the branch began, not from what was done on the other since",
    inFolder(site, async (workspace) => {
      git(workspace, "init", "-q");
      commit(workspace, "first");
      git(workspace, "checkout", "-qb", "page");
      await workspace.write("b.md", CLAIM);
      commit(workspace, "on the page");
      git(workspace, "checkout", "-q", "main");
      await workspace.write("a.md", SILENT);
      commit(workspace, "on main");
      git(workspace, "checkout", "-q", "page");
      assert.deepEqual(await checked(workspace, "--changed-since", "main"), ["b.md"]);
    }),
  ).timeout(30_000);

  for (const revision of ["nowhere", "--output=x"]) {
    it(
      `refuses the revision ${revision}, with one line`,
      inFolder(site, async (workspace) => {
        git(workspace, "init", "-q");
        commit(workspace, "first");
        const { status, stdout, stderr } = await workspace.run(["check", `--changed-since=${revision}`]);
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.equal(stderr.trimEnd(), `exoclaim: --changed-since: git knows no revision '${revision}'`);
      }),
    );
  }

  it(
    "says so where there is no repository",
    inFolder(site, async (workspace) => {
      const { status, stderr } = await workspace.run(["check", "--changed-since", "HEAD"]);
      assert.equal(status, 2);
      assert.match(stderr, /no git repository/);
    }),
  );
});
