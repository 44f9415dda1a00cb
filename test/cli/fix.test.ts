/** `--fix`, `--fix-all-preferred`, `--dry-run`: what is written, what is left as it was. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { inFolder } from "./commandLine.ts";

const CLAIMS = "# Exosomes\n\nOur FDA-approved exosome serum heals acne scars.\n";

interface Edit {
  readonly start: { readonly offset: number; readonly line: number; readonly column: number };
  readonly end: { readonly offset: number };
  readonly newText: string;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start.offset - a.start.offset)
    .reduce((t, e) => t.slice(0, e.start.offset) + e.newText + t.slice(e.end.offset), text);
}

describe("fixes in the report", () => {
  it(
    "merge the findings of a sentence, the preferred fix first",
    inFolder({ "a.md": CLAIMS }, async (workspace) => {
      const { report } = await workspace.check();
      const findings = report.files[0]?.findings ?? [];
      const claims = findings.filter(({ rule }) => rule === "approval-claim" || rule === "disease-claim");
      assert.equal(claims.length, 2);
      for (const finding of claims) {
        const [fix] = finding.fixes;
        assert.ok(fix?.preferred && !fix.safe);
        const edits = fix.edits as Edit[];
        assert.equal(applied(CLAIMS, edits), "# Exosomes\n\nOur exosome serum improves the look of skin.\n");
        assert.deepEqual([edits[0]?.start.line, edits[0]?.start.column], [3, 5]);
      }
      assert.ok(claims.some(({ fixes }) => fixes.some(({ safe, preferred }) => safe && !preferred)));
    }),
  );
});

describe("--fix", () => {
  it(
    "takes false words away and nothing else",
    inFolder({ "a.md": CLAIMS }, async (workspace) => {
      const { status, report } = await workspace.check(["--fix"]);
      assert.equal(
        await readFile(workspace.path("a.md"), "utf8"),
        "# Exosomes\n\nOur exosome serum heals acne scars.\n",
      );
      assert.equal(status, 1);
      assert.ok(!report.files[0]?.findings.some(({ rule }) => rule === "approval-claim"));
      assert.deepEqual(await readdir(workspace.folder), ["a.md"]);
    }),
  );

  it(
    "keeps byte-order mark, encoding and line ends",
    inFolder({}, async (workspace) => {
      const before = "\uFEFF# Exosomes\r\n\r\nOur pure exosomes, naïve\r\n";
      const after = "\uFEFF# Exosomes\r\n\r\nOur exosomes, naïve\r\n";
      await workspace.write("utf8.md", before);
      await workspace.write("utf16.md", Buffer.from(before, "utf16le"));
      await workspace.write("utf16be.md", Buffer.from(before, "utf16le").swap16());
      await workspace.check(["--fix"]);
      assert.equal(await readFile(workspace.path("utf8.md"), "utf8"), after);
      assert.equal((await readFile(workspace.path("utf16.md"))).toString("utf16le"), after);
      assert.equal((await readFile(workspace.path("utf16be.md"))).swap16().toString("utf16le"), after);
    }),
  );

  it(
    "judges the exit status after fixing",
    inFolder({ "a.md": "# Exosomes\n\nFDA-approved exosomes stay cold.\n" }, async (workspace) => {
      assert.equal((await workspace.check()).status, 1);
      assert.equal((await workspace.check(["--fix"])).status, 0);
    }),
  );

  it(
    "refuses standard input, which has no place",
    inFolder({}, async (workspace) => {
      const run = await workspace.run(["check", "-", "--stdin-filename", "a.md", "--fix"], CLAIMS);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /standard input cannot be fixed in place/);
    }),
  );
});

describe("--dry-run", () => {
  it(
    "shows a unified diff and writes nothing",
    inFolder({ "a.md": CLAIMS }, async (workspace) => {
      const run = await workspace.run(["check", "--fix", "--dry-run"]);
      assert.equal(
        run.stdout,
        "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n # Exosomes\n \n-Our FDA-approved exosome serum heals acne scars.\n+Our exosome serum heals acne scars.\n",
      );
      assert.equal(await readFile(workspace.path("a.md"), "utf8"), CLAIMS);
    }),
  );

  it(
    "needs something to try",
    inFolder({ "a.md": CLAIMS }, async (workspace) => {
      const run = await workspace.run(["check", "--dry-run"]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /--dry-run needs --fix/);
    }),
  );
});

describe("--fix-all-preferred", () => {
  it(
    "rewrites the copy and adds what it leaves out, once",
    inFolder(
      { "a.md": `${CLAIMS}\nStudies show that exosomes leave skin looking calmer. Book now.\n` },
      async (workspace) => {
        const { report } = await workspace.check(["--fix-all-preferred"]);
        const text = await readFile(workspace.path("a.md"), "utf8");
        assert.match(text, /Our exosome serum improves the look of skin\./);
        assert.match(text, /looking calmer\.\[\^1\]/);
        assert.match(text, /\[\^1\]: \[author, title, journal and year\]\n/);
        assert.match(text, /As of \[month year\], no exosome product is FDA-approved\./);
        assert.deepEqual(
          [...new Set(report.files[0]?.findings.map(({ rule }) => rule))],
          ["placeholder-unfilled"],
        );
        await workspace.check(["--fix-all-preferred"]);
        assert.equal(await readFile(workspace.path("a.md"), "utf8"), text);
      },
    ),
  );
});
