import assert from "node:assert/strict";
import type { Log } from "sarif";
import { CLAIM, inFolder, type JsonReport, SILENT } from "./commandLine.ts";

/** Copy that tries to break out of every format. */
const HOSTILE = `# Exosomes <script>alert("1")</script> & co

Our FDA-approved exosomes, "the best" <b>heal</b> acne scars, 100% & more: a, b.

=HYPERLINK("http://example.com") our exosomes cure eczema.
`;

const ALLOWED = `# Exosomes

<!-- exoclaim-allow disease-claim: title of a talk, quoted; by: Dr. Pell; until: 2027-03-01 -->
A talk on how exosomes cure eczema.
`;

const TODAY = ["--today", "2026-11-23"];

/** Rows and cells of a table whose cells may be quoted. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && (rows.at(-1) as string[]).length === 0 && !quoted && !plain) continue;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe("SARIF", () => {
  it(
    "tells every finding of the JSON report, in the places and with the rules of it",
    inFolder({ "a b/ü.md": HOSTILE, "allowed.md": ALLOWED, "quiet.txt": SILENT }, async (workspace) => {
      const { report } = await workspace.check(TODAY);
      const { stdout, status } = await workspace.run(["check", "--format", "sarif", ...TODAY]);
      assert.equal(status, 1);
      const log = JSON.parse(stdout) as Log;
      assert.equal(log.version, "2.1.0");
      const [run] = log.runs;
      assert.ok(run);
      assert.equal(run.columnKind, "utf16CodeUnits");
      const rules = run.tool.driver.rules ?? [];
      assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
      const expected = report.files.flatMap(({ path, findings }) => findings.map((f) => ({ path, ...f })));
      assert.equal(run.results?.length, expected.length);
      for (const [index, result] of (run.results ?? []).entries()) {
        const finding = expected[index];
        assert.ok(finding);
        assert.equal(result.ruleId, finding.rule);
        assert.equal(rules[result.ruleIndex ?? -1]?.id, finding.rule);
        assert.equal(result.level, finding.severity === "information" ? "note" : finding.severity);
        const place = result.locations?.[0]?.physicalLocation;
        assert.equal(decodeURIComponent(place?.artifactLocation?.uri ?? ""), finding.path);
        assert.match(place?.artifactLocation?.uri ?? "", /^[\w.%/-]+$/);
        assert.deepEqual(place?.region, {
          startLine: finding.start.line,
          startColumn: finding.start.column,
          endLine: finding.end.line,
          endColumn: finding.end.column,
          charOffset: finding.start.offset,
          charLength: finding.end.offset - finding.start.offset,
          snippet: { text: finding.text },
        });
        assert.equal(result.fixes?.length ?? 0, finding.fixes.length);
        assert.equal(result.suppressions?.length, finding.suppressed ? 1 : 0);
      }
      const kept = run.results?.find(({ suppressions }) => suppressions?.length === 1);
      assert.equal(kept?.suppressions?.[0]?.justification, "title of a talk, quoted");
      assert.equal(kept?.suppressions?.[0]?.kind, "inSource");
    }),
  );

  it(
    "says what could not be checked",
    inFolder({ "bad.md": new Uint8Array([0xff, 0x00, 0x41]), "a.md": CLAIM }, async (workspace) => {
      const { stdout, status } = await workspace.run(["check", "--format", "sarif"]);
      assert.equal(status, 2);
      const invocation = (JSON.parse(stdout) as Log).runs[0]?.invocations?.[0];
      assert.equal(invocation?.executionSuccessful, false);
      assert.equal(
        invocation?.toolExecutionNotifications?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        "bad.md",
      );
    }),
  );
});

describe("GitHub annotations", () => {
  it(
    "are one command a line, with nothing of the copy or its path ending one early",
    inFolder({ "50%,a:b.md": HOSTILE, "allowed.md": ALLOWED }, async (workspace) => {
      const { report } = await workspace.check(TODAY);
      const { stdout, status } = await workspace.run(["check", "--format", "github", ...TODAY]);
      assert.equal(status, 1);
      const lines = stdout.trimEnd().split("\n");
      const { error, warning, information } = report.summary;
      assert.equal(lines.length, error + warning + information + 1);
      for (const line of lines.slice(0, -1))
        assert.match(line, /^::(?:error|warning|notice) file=[^:,]+,(?:\w+=[^:,]*,)*title=[^:,]+::\S/);
      const disease = lines.find((line) => line.includes("disease-claim"));
      assert.match(disease ?? "", /^::error file=50%25%2Ca%3Ab\.md,line=3,endLine=3,col=\d+,endColumn=\d+,/);
      assert.match(lines.at(-1) ?? "", /^Exoclaim: \d+ errors?, .* 1 suppressed\.$/);
    }),
  );
});

describe("HTML report", () => {
  it(
    "is one page that loads nothing, runs nothing, and shows the copy as text",
    inFolder({ "<i>.md": HOSTILE }, async (workspace) => {
      const { stdout, status } = await workspace.run(["check", "--format", "html", ...TODAY]);
      assert.equal(status, 1);
      assert.match(stdout, /^<!doctype html>/);
      assert.ok(stdout.includes("default-src 'none'"));
      assert.ok(!/<script|<img|<link|<iframe|javascript:|\son\w+=|url\(|@import/i.test(stdout));
      assert.ok(stdout.includes("&lt;i&gt;.md"));
      assert.ok(!stdout.includes("<i>"));
    }),
  );

  it(
    "tells each claim in its sentence with its state, what to write instead, and leaves room to sign",
    inFolder(
      {
        "a.md": `# Exosomes\n\nBook our exosome facial. ${CLAIM}\n\nExosomes do not cure eczema.\n`,
        "allowed.md": ALLOWED,
        "c.md":
          "Exosomes calmed redness by 20% in a trial.[^1]\n\n[^1]: Doe J. Example J 2024;1:2. doi:10.1000/182\n",
        "quiet.md": SILENT,
      },
      async (workspace) => {
        const { stdout } = await workspace.run(["check", "--format", "html", ...TODAY]);
        const pages = stdout.split('<section id="').slice(1);
        assert.equal(pages.length, 3);
        const [first, allowed, cited] = pages as [string, string, string];
        assert.match(first, /<mark>FDA-approved exosomes<\/mark>/);
        assert.match(first, /<b>Needs work<\/b> · <a href="[^"]+disease-claim\.md">/);
        assert.match(first, /<b>Write instead:<\/b> <q>[^<]*look[^<]*<\/q>/);
        assert.match(first, /Exosomes do not cure eczema\.[\s\S]*?<b>Clear<\/b>/);
        assert.match(first, /Where the exosomes come from<\/th><td>.*<b>Missing<\/b>/);
        assert.match(allowed, /<b>Allowed<\/b>.*title of a talk, quoted, by Dr\. Pell, until 2027-03-01/);
        assert.match(cited, /<b>Supported by a citation<\/b>/);
        for (const page of pages) assert.match(page, /Signature/);
        assert.ok(!stdout.includes("quiet.md"));
      },
    ),
  );

  it(
    "keeps missing disclosures missing, whatever is left out of the claims",
    inFolder({ "a.md": `# Exosomes\n\nBook our exosome facial today. ${CLAIM}\n` }, async (workspace) => {
      const { stdout } = await workspace.run(["check", "--format", "html", "--min-severity", "error"]);
      assert.match(stdout, /How they are made and tested<\/th><td>.*<b>Missing<\/b>/);
    }),
  );

  it(
    "says when there is nothing to sign",
    inFolder({ "a.md": SILENT }, async (workspace) => {
      const { stdout, status } = await workspace.run(["check", "--format", "html"]);
      assert.equal(status, 0);
      assert.match(stdout, /nothing to sign/);
    }),
  );
});

describe("CSV report", () => {
  it(
    "opens in a spreadsheet as a table, and starts no formula",
    inFolder({ "a.md": HOSTILE, "allowed.md": ALLOWED }, async (workspace) => {
      const { stdout, status } = await workspace.run(["check", "--format", "csv", ...TODAY]);
      assert.equal(status, 1);
      assert.ok(stdout.startsWith("\ufeffpage,line,"));
      assert.ok(stdout.endsWith("\r\n"));
      const [head = [], ...rows] = parseCsv(stdout.slice(1));
      for (const row of rows) {
        assert.equal(row.length, head.length, row.join(" | "));
        for (const cell of row) assert.doesNotMatch(cell, /^[=+@\t\r-]/);
      }
      const column = (row: readonly string[], name: string) => row[head.indexOf(name)];
      const disease = rows.find((row) => column(row, "rule") === "disease-claim");
      assert.ok(disease);
      assert.equal(column(disease, "state"), "Needs work");
      assert.match(column(disease, "sentence") ?? "", /heal acne scars/);
      const allowed = rows.find((row) => column(row, "page") === "allowed.md");
      assert.deepEqual(
        ["state", "allowed because", "allowed by", "allowed until"].map((name) =>
          column(allowed ?? [], name),
        ),
        ["Allowed", "title of a talk, quoted", "Dr. Pell", "2027-03-01"],
      );
    }),
  );

  it(
    "goes to a file with --output",
    inFolder({ "a.md": CLAIM }, async (workspace) => {
      const { stdout } = await workspace.run(["check", "--format", "csv", "--output", "report.csv"]);
      assert.equal(stdout, "");
      const again: JsonReport = (await workspace.check()).report;
      assert.deepEqual(
        again.files.map(({ path }) => path),
        ["a.md"],
      );
    }),
  );
});
