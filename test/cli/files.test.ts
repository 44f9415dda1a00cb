import assert from "node:assert/strict";
import { readFile, symlink } from "node:fs/promises";
import { CLAIM, inFolder, type JsonReport, SILENT } from "./commandLine.ts";

function paths(report: JsonReport): string[] {
  return report.files.map(({ path }) => path);
}

describe("files to check", () => {
  it(
    "are the copy in a folder and below",
    inFolder(
      {
        "a.md": "",
        "b.markdown": "",
        "c.mdx": "",
        "d.html": "",
        "e.htm": "",
        "f.txt": "",
        "G.HTML": "",
        "h.ts": "",
        "i.png": "",
        README: "",
        "deep/er/j.md": "",
        "node_modules/x/README.md": "",
        ".git/description.txt": "",
        "deep/node_modules/x/y.md": "",
      },
      async (workspace) => {
        const { report, status } = await workspace.check();
        assert.equal(status, 0);
        assert.deepEqual(paths(report), [
          "G.HTML",
          "a.md",
          "b.markdown",
          "c.mdx",
          "d.html",
          "deep/er/j.md",
          "e.htm",
          "f.txt",
        ]);
      },
    ),
  );

  it(
    "leave out what .gitignore files name, the nearest deciding",
    inFolder(
      {
        ".gitignore": "drafts/\n*.tmp.md\n/only-here.md\n",
        "a.md": "",
        "b.tmp.md": "",
        "only-here.md": "",
        "drafts/c.md": "",
        "site/only-here.md": "",
        "site/drafts/d.md": "",
        "site/.gitignore": "!keep.tmp.md\nold/\n",
        "site/keep.tmp.md": "",
        "site/e.tmp.md": "",
        "site/old/f.md": "",
        "kept/.gitignore": "!drafts/\n",
        "kept/drafts/g.md": "",
      },
      async (workspace) => {
        const expected = ["a.md", "kept/drafts/g.md", "site/keep.tmp.md", "site/only-here.md"];
        assert.deepEqual(paths((await workspace.check()).report), expected);
        assert.deepEqual(paths((await workspace.check(["**/*.md"])).report), expected);
        assert.deepEqual(paths((await workspace.check(["site"])).report), expected.slice(2));
      },
    ),
  );

  it(
    "include an ignored file or folder that is asked for by name",
    inFolder({ ".gitignore": "public/\n", "public/a/b.html": "" }, async (workspace) => {
      assert.deepEqual(paths((await workspace.check()).report), []);
      assert.deepEqual(paths((await workspace.check(["public"])).report), ["public/a/b.html"]);
      assert.deepEqual(paths((await workspace.check(["public/**"])).report), ["public/a/b.html"]);
      assert.deepEqual(paths((await workspace.check(["public/a/b.html"])).report), ["public/a/b.html"]);
    }),
  );

  it(
    "are found by globs, each checked once",
    inFolder({ "a/x.md": "", "a/y.txt": "", "a/z.png": "", "b/x.md": "" }, async (workspace) => {
      assert.deepEqual(paths((await workspace.check(["*/x.md"])).report), ["a/x.md", "b/x.md"]);
      assert.deepEqual(paths((await workspace.check(["a/*", "a", "./a/x.md"])).report), [
        "a/x.md",
        "a/y.txt",
      ]);
      const none = await workspace.check(["c/*.md"]);
      assert.equal(none.status, 2);
      assert.match(none.stderr, /^exoclaim: c\/\*\.md: matches no file .*\n$/);
    }),
  );

  it(
    "may have names that look like globs, and spaces",
    inFolder({ "[draft] *.md": "", "two words.txt": "" }, async (workspace) => {
      assert.deepEqual(paths((await workspace.check(["[draft] *.md", "two words.txt"])).report), [
        "[draft] *.md",
        "two words.txt",
      ]);
    }),
  );

  it(
    "are reported relative to the current folder",
    inFolder({ "a/x.md": "" }, async (workspace) => {
      assert.deepEqual(paths((await workspace.check([workspace.path("a")])).report), ["a/x.md"]);
    }),
  );

  it(
    "are not looked for in linked folders",
    inFolder({ "a/x.md": "" }, async (workspace) => {
      await symlink(workspace.path("a"), workspace.path("a/circle"));
      await symlink(workspace.path("nowhere.md"), workspace.path("a/dangling.md"));
      const { report, status } = await workspace.check();
      assert.deepEqual(paths(report), ["a/x.md"]);
      assert.equal(status, 0);
    }),
  );

  it(
    "that cannot be read are named, and the rest is checked",
    inFolder(
      {
        "good.md": CLAIM,
        "binary.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
        "latin1.txt": Buffer.from("Caf\xe9", "latin1"),
        "odd.html": Buffer.from([0xff, 0xfe, 0x41]),
        "photo.png": "",
      },
      async (workspace) => {
        const run = await workspace.check([".", "missing.md", "photo.png"]);
        assert.equal(run.status, 2);
        assert.deepEqual(paths(run.report), ["good.md"]);
        assert.ok(run.report.summary.error >= 2);
        const messages = Object.fromEntries(run.report.errors.map(({ path, message }) => [path, message]));
        assert.match(messages["binary.md"] ?? "", /looks like a binary file/);
        assert.match(messages["latin1.txt"] ?? "", /looks like a binary file/);
        assert.match(messages["odd.html"] ?? "", /looks like a binary file/);
        assert.match(messages["missing.md"] ?? "", /no such file/);
        assert.match(messages["photo.png"] ?? "", /not a kind of file that Exoclaim reads/);
        assert.equal(run.stderr.trimEnd().split("\n").length, 5);
      },
    ),
  );

  it(
    "may be empty",
    inFolder({ "a.md": "", "b.html": "", "c.txt": "\uFEFF", "d.mdx": "\n" }, async (workspace) => {
      const { report, status } = await workspace.check();
      assert.equal(status, 0);
      assert.equal(report.summary.files, 4);
    }),
  );

  it("may be large", function () {
    this.timeout(60_000);
    const paragraph = "Our exosome serum is spread over clean skin, and the room smells of larch. 🌲\n\n";
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    return inFolder({ "large.txt": text, "line.md": text.replaceAll("\n", " ") }, async (workspace) => {
      const { report, stderr } = await workspace.check();
      assert.equal(stderr, "");
      assert.equal(report.summary.files, 2);
    })();
  });

  it(
    "are refused beyond 50 MB",
    inFolder({ "huge.txt": Buffer.alloc(50_000_001, "a ") }, async (workspace) => {
      const { report, status } = await workspace.check();
      assert.equal(status, 2);
      assert.deepEqual(report.errors, [{ path: "huge.txt", message: "larger than 50 MB" }]);
    }),
  );

  it(
    "are left as they are",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      await workspace.check();
      assert.equal(await readFile(workspace.path("a.md"), "utf8"), CLAIM);
    }),
  );
});

describe("standard input", () => {
  it(
    "is checked under the name that it is given",
    inFolder({}, async (workspace) => {
      const { report, status } = await workspace.check(
        ["-", "--stdin-filename", "pages/new.html"],
        `<p>${CLAIM}</p>`,
      );
      assert.equal(status, 1);
      assert.deepEqual(paths(report), ["pages/new.html"]);
      assert.ok(report.summary.error >= 2);
    }),
  );

  it(
    "stands in for the file of that name",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      const { report, status } = await workspace.check(["-", ".", "--stdin-filename", "a.md"], SILENT);
      assert.equal(status, 0);
      assert.deepEqual(paths(report), ["a.md"]);
    }),
  );

  it(
    "needs a name of a kind that Exoclaim reads",
    inFolder({}, async (workspace) => {
      const unnamed = await workspace.run(["check", "-"], CLAIM);
      assert.equal(unnamed.status, 2);
      assert.match(unnamed.stderr, /^exoclaim: .*--stdin-filename.*\n$/);
      const unread = await workspace.check(["-", "--stdin-filename", "a.docx"], CLAIM);
      assert.equal(unread.status, 2);
      assert.match(unread.stderr, /not a kind of file/);
    }),
  );

  it(
    "may be binary, and is then refused",
    inFolder({}, async (workspace) => {
      const { report, status } = await workspace.check(
        ["-", "--stdin-filename", "a.md"],
        Buffer.from("a\0b"),
      );
      assert.equal(status, 2);
      assert.deepEqual(report.errors, [{ path: "a.md", message: "looks like a binary file" }]);
    }),
  );
});
