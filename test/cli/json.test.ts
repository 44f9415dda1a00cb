import assert from "node:assert/strict";
import { CLAIM, inFolder, type JsonReport, SILENT } from "./commandLine.ts";

/** Lines and columns counted the slow and plain way. */
function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
}

function assertTrueToText(report: JsonReport, texts: Readonly<Record<string, string>>) {
  for (const { path, findings } of report.files) {
    const text = texts[path];
    assert.ok(text !== undefined, path);
    for (const { start, end, text: marked } of findings) {
      assert.equal(text.slice(start.offset, end.offset), marked);
      assert.deepEqual(start, placeOf(text, start.offset));
      assert.deepEqual(end, placeOf(text, end.offset));
    }
  }
}

function find(report: JsonReport, rule: string) {
  const found = report.files.flatMap(({ findings }) => findings).find((finding) => finding.rule === rule);
  assert.ok(found, `no ${rule} in ${JSON.stringify(report.files)}`);
  return found;
}

describe("JSON report", () => {
  it(
    "has the keys of the contract, in their order",
    inFolder({ "b.md": CLAIM, "a/c.txt": SILENT, "a.md": "" }, async (workspace) => {
      const { report, status, stderr } = await workspace.check();
      assert.equal(stderr, "");
      assert.equal(status, 1);
      assert.deepEqual(Object.keys(report), ["version", "tool", "files", "errors", "summary"]);
      assert.equal(report.version, 1);
      assert.equal(report.tool.name, "exoclaim");
      assert.match(report.tool.version, /^\d+\.\d+\.\d+/);
      assert.deepEqual(
        report.files.map(({ path }) => path),
        ["a.md", "a/c.txt", "b.md"],
      );
      assert.deepEqual(report.errors, []);
      assert.deepEqual(Object.keys(report.summary), [
        "files",
        "error",
        "warning",
        "information",
        "suppressed",
      ]);
      assert.equal(report.summary.files, 3);
      const finding = find(report, "approval-claim");
      assert.deepEqual(Object.keys(finding), [
        "rule",
        "severity",
        "message",
        "profiles",
        "start",
        "end",
        "text",
        "fixes",
        "suppressed",
      ]);
      assert.deepEqual(Object.keys(finding.start), ["line", "column", "offset"]);
      assert.equal(finding.severity, "error");
      assert.deepEqual(finding.profiles, ["us"]);
      assert.equal(finding.suppressed, null);
      assert.ok(Array.isArray(finding.fixes));
    }),
  );

  it(
    "counts what it lists",
    inFolder({ "a.md": `# Exosomes\n\n${CLAIM}\n\nA miracle serum.\n` }, async (workspace) => {
      const { report } = await workspace.check();
      const findings = report.files.flatMap((file) => file.findings);
      for (const severity of ["error", "warning", "information"] as const) {
        assert.equal(
          report.summary[severity],
          findings.filter((finding) => finding.severity === severity).length,
        );
      }
      assert.ok(report.summary.error >= 2);
    }),
  );

  const awkward: Readonly<Record<string, string>> = {
    "after emoji": `👩🏽‍⚕️ 🧴🧴 ${CLAIM}\n`,
    "after a byte-order mark": `\uFEFF${CLAIM}\n`,
    "in CRLF lines": `# Exosomes\r\n\r\nHello.\r\n\r\n${CLAIM}\r\n`,
    "in CR lines": `# Exosomes\r\rHello.\r\r${CLAIM}\r`,
    "in mixed lines": `# Exosomes\r\n\nHello 👋\r\n\n${CLAIM}`,
    "without a final line feed": CLAIM,
  };
  for (const [where, text] of Object.entries(awkward)) {
    it(
      `places findings ${where}`,
      inFolder({ "page.md": text }, async (workspace) => {
        const { report } = await workspace.check();
        assertTrueToText(report, { "page.md": text });
        assert.match(find(report, "approval-claim").text, /approved/i);
        assert.match(find(report, "disease-claim").text, /acne scars/);
      }),
    );
  }

  it(
    "places findings in UTF-16 of either byte order, the mark counted",
    inFolder({}, async (workspace) => {
      const text = `\uFEFF# Exosomes 😀\n\n${CLAIM}\n`;
      const little = Buffer.from(text, "utf16le");
      await workspace.write("little.md", little);
      await workspace.write("big.md", Buffer.from(little).swap16());
      const { report } = await workspace.check();
      assert.equal(report.summary.files, 2);
      assert.ok(report.summary.error >= 4);
      assertTrueToText(report, { "little.md": text, "big.md": text });
    }),
  );

  it(
    "survives lone surrogates",
    inFolder({}, async (workspace) => {
      const text = `\uFEFF# Exosomes \uD83D\n\n${CLAIM} \uDE00\n`;
      await workspace.write("page.md", Buffer.from(text, "utf16le"));
      const { report, stderr } = await workspace.check();
      assert.equal(stderr, "");
      assertTrueToText(report, { "page.md": text });
      find(report, "disease-claim");
    }),
  );

  it(
    "lists suppressed findings apart from the severities",
    inFolder(
      {
        "page.md": `<!-- exoclaim-allow approval-claim, disease-claim: quoted in training; by: Ana -->\n${CLAIM}\n`,
      },
      async (workspace) => {
        const { report } = await workspace.check();
        const suppressed = report.files
          .flatMap((file) => file.findings)
          .filter((finding) => finding.suppressed);
        assert.ok(suppressed.length >= 2);
        assert.equal(report.summary.suppressed, suppressed.length);
        assert.deepEqual(suppressed[0]?.suppressed, { reason: "quoted in training", by: "Ana", until: null });
        assert.equal(report.summary.error, report.files[0]?.findings.filter(unsuppressedError).length);
      },
    ),
  );

  it(
    "goes to a file with --output",
    inFolder({ "a.md": SILENT }, async (workspace) => {
      const run = await workspace.run(["check", "--format", "json", "--output", "report.txt"]);
      assert.deepEqual(run, { status: 0, stdout: "", stderr: "" });
      // A second run does not take the report for copy.
      await workspace.run(["check", "--format", "json", "--output", "report.txt"]);
      const { report } = await workspace.check(["a.md", "report.txt"]);
      assert.equal(report.summary.files, 2);
    }),
  );
});

function unsuppressedError({ severity, suppressed }: { severity: string; suppressed: unknown }) {
  return severity === "error" && !suppressed;
}
