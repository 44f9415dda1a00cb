import assert from "node:assert/strict";
import { CLAIM, inFolder, type JsonReport, type Run } from "./commandLine.ts";

const rulesOf = ({ stdout }: Run): string[] =>
  (JSON.parse(stdout) as JsonReport).files.flatMap(({ path, findings }) =>
    findings.map(({ rule, text }) => `${path} ${rule} ${text}`),
  );

const page = "# Exosomes\n\nOur FDA-approved exosomes heal acne scars.\n";

describe("baseline", () => {
  it(
    "lets a check pass that finds nothing new, in every format",
    inFolder({ "a.md": page, "sub/b.md": CLAIM }, async (workspace) => {
      const written = await workspace.run(["baseline", "--output", "known.json"]);
      assert.deepEqual(written, { status: 0, stdout: "", stderr: "" });
      for (const format of ["pretty", "json", "sarif", "github", "html", "csv"]) {
        const { status, stdout } = await workspace.run([
          "check",
          "--format",
          format,
          "--baseline",
          "known.json",
        ]);
        assert.equal(status, 0, format);
        assert.doesNotMatch(stdout, /heal acne scars/, format);
      }
    }),
  ).timeout(30_000);

  it(
    "knows its findings after edits elsewhere, and tells of new ones: of equal ones, the last",
    inFolder({ "a.md": page }, async (workspace) => {
      await workspace.run(["baseline", "--output", "known.json"]);
      const more = "They cure eczema.\n\nOur  FDA-approved\nexosomes are sold here.\n";
      await workspace.write("a.md", `Welcome to us.\n\n${page}\n${more}`);
      const run = await workspace.run(["check", "--format", "json", "--baseline", "known.json"]);
      assert.deepEqual(rulesOf(run), [
        "a.md disease-claim cure eczema",
        "a.md approval-claim FDA-approved\nexosomes",
      ]);
      assert.equal(run.status, 1);
    }),
  );

  it(
    "says the same with several jobs",
    inFolder(
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`p${i}.md`, `${page}\nPage ${i}.\n`])),
      async (workspace) => {
        await workspace.run(["baseline", "--jobs", "2", "--output", "known.json"]);
        await workspace.write("p7.md", `${page}\nExosomes cure eczema.\n`);
        const one = await workspace.run(["check", "--format", "json", "--baseline", "known.json"]);
        const two = await workspace.run([
          "check",
          "--format",
          "json",
          "--baseline",
          "known.json",
          "--jobs",
          "2",
        ]);
        assert.equal(rulesOf(one).length, 1);
        assert.deepEqual(two, one);
      },
    ),
  ).timeout(30_000);

  it(
    "is printed where no file is named, and takes the JSON report of a check for one",
    inFolder({ "a.md": page }, async (workspace) => {
      const { stdout } = await workspace.run(["baseline", "a.md"]);
      const { version, baseline } = JSON.parse(stdout);
      assert.equal(version, 1);
      assert.deepEqual(baseline[0], {
        path: "a.md",
        rule: "approval-claim",
        text: "FDA-approved exosomes",
        count: 1,
      });
      await workspace.run(["check", "--format", "json", "--output", "report.json"]);
      const { status } = await workspace.run(["check", "--baseline", "report.json"]);
      assert.equal(status, 0);
    }),
  );

  it(
    "leaves out what is allowed with a reason",
    inFolder(
      { "a.md": `<!-- exoclaim-allow disease-claim, approval-claim: quoted in court -->\n${CLAIM}\n` },
      async (workspace) => {
        const { stdout } = await workspace.run(["baseline"]);
        assert.doesNotMatch(stdout, /"rule": "(?:disease|approval)-claim"/);
      },
    ),
  );

  for (const [name, text, expected] of [
    ["is not there", null, /--baseline known\.json: no such file/],
    ["is no JSON", "{", /--baseline known\.json: not JSON/],
    ["is something else", '{"baseline": [1]}', /--baseline known\.json: not a baseline/],
  ] as const) {
    it(
      `is refused where it ${name}`,
      inFolder({ "a.md": page, ...(text === null ? {} : { "known.json": text }) }, async (workspace) => {
        const { status, stdout, stderr } = await workspace.run(["check", "--baseline", "known.json"]);
        assert.equal(status, 2);
        assert.equal(stdout, "");
        assert.match(stderr, expected);
        assert.equal(stderr.trimEnd().split("\n").length, 1);
      }),
    );
  }
});
