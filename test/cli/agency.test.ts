/** An agency's workspace: three clients of different profiles and products, one file of house rules. */
import assert from "node:assert/strict";
import { cp, readFile } from "node:fs/promises";
import { Validator } from "@cfworker/json-schema";
import { parse } from "yaml";
import { starter } from "../../server/src/project/starter.ts";
import { inFolder, type JsonFinding, type JsonReport, type Workspace } from "./commandLine.ts";

const today = ["--today", "2026-11-01"];

function inAgency(test: (workspace: Workspace) => Promise<void>): () => Promise<void> {
  return inFolder({}, async (workspace) => {
    await cp("examples/agency", workspace.folder, { recursive: true });
    await test(workspace);
  });
}

function findingsIn(report: JsonReport, path: string): JsonFinding[] {
  const file = report.files.find((own) => own.path === path);
  assert.ok(file, `${path} is in the report`);
  return file.findings;
}

const told = (findings: readonly JsonFinding[]): string[] =>
  findings.filter(({ suppressed }) => !suppressed).map(({ rule, text }) => `${rule}: ${text}`);

describe("an agency's workspace", () => {
  it(
    "is checked with each client's own profiles, without a complaint about its files",
    inAgency(async (workspace) => {
      const { report, stderr, status } = await workspace.check(today);
      assert.equal(stderr, "");
      assert.equal(status, 1);
      assert.deepEqual(report.errors, []);
      const profilesIn = (path: string) =>
        new Set(findingsIn(report, path).flatMap(({ profiles }) => profiles));
      assert.deepEqual(profilesIn("clients/lumen-skin/pages/journal.md"), new Set(["us"]));
      assert.deepEqual(profilesIn("clients/harrow-lane/menu.html"), new Set(["uk", "eu"]));
      assert.deepEqual(profilesIn("clients/kestrel-hair/newsletter.txt"), new Set(["au", "ca"]));
      assert.ok(
        !report.files.some(({ path }) => path.includes("drafts")),
        "the house's ignore holds for clients",
      );
    }),
  );

  it(
    "has a page that keeps all rules, and an advert that leads to it",
    inAgency(async (workspace) => {
      const { report } = await workspace.check(today);
      assert.deepEqual(told(findingsIn(report, "clients/lumen-skin/pages/rosavie.md")), []);
      assert.deepEqual(told(findingsIn(report, "clients/lumen-skin/social/caption.txt")), []);
    }),
  );

  it(
    "judges the page that an advert leads to for what it carries",
    inAgency(async (workspace) => {
      const path = "clients/lumen-skin/pages/rosavie.md";
      const text = await readFile(workspace.path(path), "utf8");
      // Neither promotes nor names a source any more: only the advert makes it answer for one.
      await workspace.write(path, "# Rosavie\n\nA facial.\n");
      const { report } = await workspace.check(today);
      const rules = findingsIn(report, path).map(({ rule }) => rule);
      assert.ok(rules.includes("source-missing") && rules.includes("quality-missing"), rules.join());
      assert.deepEqual(told(findingsIn(report, "clients/lumen-skin/social/caption.txt")), []);
      await workspace.write(path, text);
      const config = await readFile(workspace.path("clients/lumen-skin/exoclaim.yml"), "utf8");
      await workspace.write(
        "clients/lumen-skin/exoclaim.yml",
        config.replace(/disclosedAt:[\s\S]*?\n\n/, ""),
      );
      const alone = await workspace.check(today);
      assert.ok(
        findingsIn(alone.report, "clients/lumen-skin/social/caption.txt").some(
          ({ rule }) => rule === "source-missing",
        ),
      );
    }),
  );

  it(
    "takes the disclosures of each advert from the page that it leads to, and where that is missing from none",
    inAgency(async (workspace) => {
      const folder = "clients/lumen-skin";
      const advert = "Book your Rosavie facial for Friday, $240.\n";
      for (const path of ["ads/spring/a.txt", "ads/b.txt", "lost/c.txt"])
        await workspace.write(`${folder}/${path}`, advert);
      await workspace.write(`${folder}/pages/bare.md`, "# Rosavie\n\nA facial.\n");
      const config = await readFile(workspace.path(`${folder}/exoclaim.yml`), "utf8");
      const pages = [
        ["ads/spring/", "pages/bare.md"],
        ["ads/", "pages/rosavie.md"],
        ["lost/*.txt", "pages/none.md"],
      ];
      const list = pages.map(([files, page]) => `  - files: ${files}\n    page: ${page}\n`).join("");
      await workspace.write(
        `${folder}/exoclaim.yml`,
        config.replace(/disclosedAt:[\s\S]*?\n\n/, `disclosedAt:\n${list}\n`),
      );
      const { report, stderr, status } = await workspace.check([...today, folder]);
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^exoclaim: clients\/lumen-skin\/exoclaim\.yml:\d+:11: There is no page pages\/none\.md: [^\n]*\n$/,
      );
      const missing = (path: string): boolean =>
        findingsIn(report, `${folder}/${path}`).some(({ rule }) => rule === "source-missing");
      assert.deepEqual(
        ["ads/spring/a.txt", "pages/bare.md", "ads/b.txt", "pages/rosavie.md", "lost/c.txt"].map(missing),
        [false, true, false, false, true],
      );
    }),
  );

  it(
    "asks for the disclosures of each product that a page names",
    inAgency(async (workspace) => {
      const { report } = await workspace.check(today);
      const findings = findingsIn(report, "clients/harrow-lane/menu.html");
      assert.deepEqual(told(findings), ["quality-missing: Halcyon Mist", "source-missing: Halcyon Mist"]);
      assert.match(findings[0]?.message ?? "", /^Halcyon Mist: /);
    }),
  );

  it(
    "takes a product's name for exosomes, and marks what contradicts its facts",
    inAgency(async (workspace) => {
      const { report } = await workspace.check(today);
      const newsletter = told(findingsIn(report, "clients/kestrel-hair/newsletter.txt"));
      assert.ok(newsletter.includes("safety-claim: no side effects"), newsletter.join("; "));
      assert.ok(newsletter.some((finding) => finding.startsWith("public-advertising-prohibited")));
      const journal = told(findingsIn(report, "clients/lumen-skin/pages/journal.md"));
      assert.ok(journal.includes("product-mismatch: platelets"), journal.join("; "));
      const page = "clients/kestrel-hair/page.md";
      await workspace.write(page, "# Vescura\n\nIt regrows hair.\n");
      const known = await workspace.check([...today, page]);
      assert.ok(
        told(findingsIn(known.report, page)).some((own) => own.startsWith("structure-function-claim")),
      );
      await workspace.write("clients/kestrel-hair/exoclaim.yml", "profiles: [au]\n");
      const unknown = await workspace.check([...today, page]);
      assert.deepEqual(findingsIn(unknown.report, page), []);
    }),
  );

  it(
    "writes the declared facts into the disclosures that are missing",
    inAgency(async (workspace) => {
      const { stdout } = await workspace.run([
        "check",
        "clients/harrow-lane",
        "--fix-all-preferred",
        "--dry-run",
        ...today,
      ]);
      assert.match(
        stdout,
        /^\+.*Halcyon Mist come from bovine colostrum, according to Halcyon Dairy Labs\./m,
      );
    }),
  );

  it(
    "resolves keys, DOIs and links against the references, in either format",
    inAgency(async (workspace) => {
      const { report } = await workspace.check(today);
      const journal = findingsIn(report, "clients/lumen-skin/pages/journal.md");
      const retracted = journal.find(({ rule }) => rule === "reference-retracted");
      assert.match(retracted?.message ?? "", /Rose vesicles and wrinkle depth/);
      assert.match(
        journal.find(({ rule }) => rule === "citation-broken")?.message ?? "",
        /ardn2023.*arden2023/,
      );
      assert.deepEqual(told(findingsIn(report, "clients/lumen-skin/references.bib")), [
        "reference-unused: tern2020",
      ]);
      assert.ok(
        !report.files.some(({ path }) => path.endsWith("library.json")),
        "the linked DOI counts as cited",
      );
    }),
  );

  it(
    "tells what is wrong in a reference file at its line, and goes on",
    inAgency(async (workspace) => {
      const folder = "clients/lumen-skin";
      await workspace.write(
        `${folder}/references.bib`,
        "@article{arden2023,\n  title = {Plant vesicles}\n}\n\n@article{broken,\n  title = {never closed,\n\n@article{hollis2025, title = {Release tests}}\n",
      );
      await workspace.write("clients/harrow-lane/library.json", '[{"id": "finch2022", "title": "A"},\n {]\n');
      const { report, stderr, status } = await workspace.check(today);
      assert.equal(status, 2);
      const lines = stderr.trim().split("\n");
      assert.equal(lines.length, 2, stderr);
      assert.match(lines[0] ?? "", /harrow-lane\/library\.json:2:\d+: .*JSON/);
      assert.match(lines[1] ?? "", /lumen-skin\/references\.bib:5:1: .*close its braces/);
      const page = told(findingsIn(report, `${folder}/pages/rosavie.md`));
      assert.deepEqual(page, [], "the entries around it still count");
    }),
  );

  it(
    "marks what the house avoids, and writes what it prefers in the same form",
    inAgency(async (workspace) => {
      const page = "clients/lumen-skin/pages/tip.md";
      await workspace.write(page, "# Tips\n\nAnti-aging is a word. It knocked *ten* years off a face.\n");
      const { report } = await workspace.check([...today, page]);
      assert.deepEqual(told(findingsIn(report, page)), [
        "house-phrase: Anti-aging",
        "house-phrase: knocked *ten* years off",
      ]);
      await workspace.run(["check", page, "--fix-all-preferred", ...today]);
      assert.equal(
        await readFile(workspace.path(page), "utf8"),
        "# Tips\n\nSkin care is a word. It freshened the look of a face.\n",
      );
    }),
  );

  it(
    "keeps its register of accepted findings",
    inAgency(async (workspace) => {
      const { report } = await workspace.check(today);
      const allowed = findingsIn(report, "clients/lumen-skin/pages/rosavie.md").filter(
        ({ suppressed }) => suppressed,
      );
      assert.deepEqual(
        allowed.map(({ rule, suppressed }) => [rule, suppressed?.by, suppressed?.until]),
        [["hype", "Dana Whitlock", "2027-03-01"]],
      );
      assert.deepEqual(told(findingsIn(report, "clients/kestrel-hair/exoclaim.yml")), [
        "suppression-unused: no side effects",
      ]);
    }),
  );

  it("keeps to the JSON Schema that other editors are given, as the starter does", async () => {
    const schema = JSON.parse(await readFile("schemas/exoclaim.schema.json", "utf8"));
    const validator = new Validator(schema, "7", false);
    const clients = ["lumen-skin", "harrow-lane", "kestrel-hair"].map((own) => `clients/${own}/exoclaim.yml`);
    const texts = await Promise.all(
      ["house-rules.yml", ...clients].map((path) => readFile(`examples/agency/${path}`, "utf8")),
    );
    for (const text of [...texts, starter, starter.replace(/^# (?=[a-zA-Z]+:(?:$| \[|\s\.)| {2})/gm, "")])
      assert.deepEqual(validator.validate(parse(text)).errors, [], text);
  });

  const mistakes = [
    "profiles: us",
    "profiles: [usa]",
    "rules: { hypes: off }",
    "rules: { hype: severe }",
    "products: [{ maker: M }]",
    "products: [{ name: A, source: { kind: vegetal } }]",
    "allow: [{ rule: hype, until: tomorrow }]",
    "disclosedAt: [{ files: ads/ }]",
    "phrases: [anti-aging]",
    "profile: [us]",
    "extends: [a.yml]",
  ];
  it(
    "is refused by that schema where the command line refuses it",
    inFolder({ "page.md": "Exosomes.\n" }, async (workspace) => {
      const schema = JSON.parse(await readFile("schemas/exoclaim.schema.json", "utf8"));
      for (const text of mistakes) {
        assert.equal(new Validator(schema, "7", false).validate(parse(text)).valid, false, text);
        await workspace.write("exoclaim.yml", `${text}\n`);
        assert.equal((await workspace.run(["check"])).status, 2, text);
      }
    }),
  );
});
