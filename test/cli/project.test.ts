/** `exoclaim.yml` on the command line. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inFolder, type JsonReport, type Workspace } from "./commandLine.ts";

const PAGE = "# Exosomes\n\nOur miracle exosome serum comes from human platelets.\n";

function rulesIn(report: JsonReport, path: string): string[] {
  return (report.files.find((file) => file.path === path)?.findings ?? [])
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule }) => rule);
}

const lines = (text: string): string[] => text.split("\n").filter(Boolean);

describe("exoclaim.yml on the command line", () => {
  it(
    "sets profiles and rules, the nearest above a file; an option goes before",
    inFolder(
      {
        "exoclaim.yml": "profiles: [uk]\n",
        "a/page.md": PAGE,
        "b/exoclaim.yml": "rules:\n  hype: off\n",
        "b/deep/page.md": PAGE,
      },
      async (workspace) => {
        const { report } = await workspace.check();
        assert.ok(rulesIn(report, "a/page.md").includes("human-source-prohibited"));
        assert.ok(rulesIn(report, "a/page.md").includes("hype"));
        assert.ok(!rulesIn(report, "b/deep/page.md").includes("human-source-prohibited"));
        assert.ok(!rulesIn(report, "b/deep/page.md").includes("hype"));
        const { report: us } = await workspace.check(["--profile", "us"]);
        assert.ok(!rulesIn(us, "a/page.md").includes("human-source-prohibited"));
        assert.ok(!rulesIn(us, "b/deep/page.md").includes("hype"));
      },
    ),
  );

  it(
    "holds for everything where --config names it",
    inFolder(
      { "exoclaim.yml": "profiles: [uk]\n", "house.yml": "rules:\n  hype: off\n", "page.md": PAGE },
      async (workspace) => {
        const { report } = await workspace.check(["--config", "house.yml"]);
        assert.ok(!rulesIn(report, "page.md").includes("hype"));
        assert.ok(!rulesIn(report, "page.md").includes("human-source-prohibited"));
        const missing = await workspace.run(["check", "--config", "none.yml"]);
        assert.equal(missing.status, 2);
        assert.equal(missing.stdout, "");
        assert.match(missing.stderr, /^exoclaim: --config none\.yml: no such file/);
      },
    ),
  );

  it(
    "extends another file, and goes before it",
    inFolder(
      {
        "house/rules.yml": "profiles: [uk]\nrules:\n  hype: off\n  source-vague: error\nignore: [drafts/]\n",
        "client/exoclaim.yml": "extends: ../house/rules.yml\nrules:\n  hype: error\n",
        "client/page.md": PAGE,
        "client/drafts/page.md": PAGE,
      },
      async (workspace) => {
        const { report, status, stderr } = await workspace.check(["client"]);
        assert.equal(stderr, "");
        assert.equal(status, 1);
        assert.deepEqual(
          report.files.map(({ path }) => path),
          ["client/page.md"],
        );
        const hype = report.files[0]?.findings.find(({ rule }) => rule === "hype");
        assert.equal(hype?.severity, "error");
        assert.deepEqual(hype?.profiles, ["uk"]);
      },
    ),
  );

  it(
    "leaves out what it ignores, unless a file is named",
    inFolder(
      { "exoclaim.yml": "ignore:\n  - old/\n", "old/page.md": PAGE, "page.md": PAGE },
      async (workspace) => {
        assert.deepEqual(
          (await workspace.check()).report.files.map(({ path }) => path),
          ["page.md"],
        );
        assert.equal((await workspace.check(["old/page.md"])).report.files.length, 1);
      },
    ),
  );

  const broken: readonly (readonly [what: string, config: string, place: string, message: RegExp])[] = [
    ["an unknown profile", "profiles: [us, usa]", "1:16", /no profile 'usa'.*us, uk, eu, ca, au, kr/],
    ["an unknown rule", "rules:\n  hypes: off", "2:3", /no rule 'hypes'.*'hype'/],
    ["a wrong type", "profiles: us", "1:11", /list/],
    ["a key twice", "profiles: [us]\nprofiles: [uk]", "2:1", /'profiles'.*second time/],
    ["an unknown key", "profile: [us]", "1:1", /'profile'.*'profiles'/],
    ["text that is no YAML", 'rules: {hype: "off}', "1:15", /closing/],
    ["a file that is not there", "extends: none.yml", "1:10", /no file none\.yml/],
    ["a circle", "extends: exoclaim.yml", "1:10", /circle/],
    ["a path out of the workspace", "extends: ../../none.yml", "1:10", /outside of the workspace/],
    [
      "a page out of the workspace",
      "disclosedAt:\n  - files: ads/\n    page: ../../x.md",
      "3:11",
      /outside of the workspace/,
    ],
    ["a page that is not there", "disclosedAt:\n  - files: ads/\n    page: x.md", "3:11", /no page x\.md/],
    [
      "a page that is none",
      "disclosedAt:\n  - files: ads/\n    page: x.pdf",
      "3:11",
      /no page that Exoclaim reads.*\.md/,
    ],
    ["a missing reference file", "references: [none.bib]", "1:14", /no reference file none\.bib: correct/],
    [
      "a reference file of another kind",
      "references: [page.md]",
      "1:14",
      /no reference file: name one.*\.bib/,
    ],
    ["a folder in place of a file", "extends: .", "1:10", /it is a folder/],
    ["one text in place of a list", "references: a.bib", "1:13", /write \[a\.bib\]/],
    [
      "a kind of source that is none",
      "products:\n  - name: A\n    source:\n      kind: vegetal",
      "4:13",
      /human, animal, plant, synthetic/,
    ],
    ["a severity that is none", "rules:\n  trend-pressure: true", "2:19", /'true' is no value.*off/],
    ["a product without a name", "products:\n  - maker: M", "2:5", /needs 'name'/],
    [
      "a day in another notation",
      "allow:\n  - rule: hype\n    text: x\n    until: 1.3.2027",
      "4:12",
      /2027-03-01/,
    ],
    [
      "a reason that is a number",
      "allow:\n  - rule: hype\n    text: miracle\n    reason: 5",
      "4:13",
      /'reason' should be text/,
    ],
    ["a wording of nothing but signs", 'phrases:\n  - avoid: "* *"', "2:12", /any word at all/],
    ["a tab", "rules:\n\ttrend-pressure: off", "2:1", /tab.*spaces/],
    ["a second document", "profiles: [us]\n---\nprofiles: [uk]", "2:1", /second document/],
    ["a list that is not closed", "profiles: [us\nignore: [old/]", "1:11", /not closed/],
    ["a colon in a text", "products:\n  - name: Aurelia: the serum", "2:11", /quotation marks/],
    [
      "a sign that needs quotation marks",
      "allow:\n  - rule: hype\n    text: @x\n    reason: y",
      "3:11",
      /begins with @/,
    ],
    [
      "text behind a quotation",
      'allow:\n  - rule: hype\n    text: "Our" x\n    reason: y',
      "3:17",
      /quotation marks of the other kind/,
    ],
    [
      "an alias for nothing",
      "allow:\n  - rule: hype\n    text: *x\n    reason: y",
      "3:11",
      /'\*x'.*quotation marks/,
    ],
    [
      "an alias of what it stands in",
      "products: &p\n  - name: A\n    aliases: *p",
      "3:14",
      /write the value out/,
    ],
    [
      "aliases that fill a machine",
      `${"abcdefgh".replace(/./g, (own, at: number) => `${own}: &${own} [${`*${"abcdefgh"[at - 1] ?? "x"},`.repeat(9).replace(/\*x/g, "x")}]\n`)}`,
      "1:1",
      /repeat one another too often/,
    ],
    ["a list in place of settings", "- profiles", "1:1", /group of settings/],
    ["a text in another encoding", "\u0000", "1:1", /binary/],
    ["a text beyond all measure", `ignore: [${"old/, ".repeat(200_000)}]`, "1:1", /larger than a million/],
    ["a day that is none", "allow:\n  - rule: hype\n    text: x\n    until: 2026-02-31", "4:12", /no day/],
  ];
  for (const [what, config, place, message] of broken) {
    it(
      `says in one line where ${what} stands; the rest is reported`,
      inFolder({ "exoclaim.yml": `${config}\n`, "page.md": PAGE }, async (workspace) => {
        const { report, status, stderr } = await workspace.check();
        assert.equal(status, 2);
        assert.equal(lines(stderr).length, 1, stderr);
        assert.ok(stderr.startsWith(`exoclaim: exoclaim.yml:${place}: `), stderr);
        assert.match(stderr, message);
        assert.equal(report.errors.length, 1);
        assert.equal(report.errors[0]?.path, "exoclaim.yml");
        assert.ok(rulesIn(report, "page.md").includes("hype"));
      }),
    );
  }

  for (const [what, text] of [
    ["nothing", ""],
    ["comments only", "# profiles: [uk]\n\n# more\n"],
    ["keys with nothing behind them", "profiles:\nallow:\nrules:\n  hype:\n"],
    ["a byte-order mark", "\uFEFFprofiles: [us]\n"],
    ["Windows' line ends", "profiles:\r\n  - us\r\n"],
    [
      "anchors and aliases",
      "profiles: &own [us]\nproducts:\n  - name: &n Nimbus\n    aliases: [Nimbus Serum]\n    maker: *n\n",
    ],
  ] as const) {
    it(
      `holds although it has ${what}`,
      inFolder({ "exoclaim.yml": text, "page.md": PAGE }, async (workspace) => {
        const { report, status, stderr } = await workspace.check();
        assert.equal(stderr, "");
        assert.notEqual(status, 2);
        assert.ok(rulesIn(report, "page.md").includes("hype"));
      }),
    );
  }

  const libraries: readonly (readonly [
    what: string,
    file: string,
    text: string,
    place: string,
    message: RegExp,
  ])[] = [
    [
      "a key given twice",
      "r.bib",
      "@article{a, title={T}}\n@article{a, title={U}}",
      "2:10",
      /'a' is given a second time/,
    ],
    ["an entry without a key", "r.bib", "@article{title={T}}\n@article{a, title={U}}", "1:1", /no key/],
    [
      "a missing comma",
      "r.bib",
      "@article{b, title={T} year={2020}}\n@article{a, title={U}}",
      "1:1",
      /comma before 'year'/,
    ],
    [
      "an entry that does not end",
      "r.bib",
      "@article{b, title={T}\n\n@article{a, title={U}}",
      "1:1",
      /close its braces/,
    ],
    [
      "an abstract that does not end",
      "r.bib",
      "@article{b, abstract={x {y} z, title={T}\n\n@article{a, abstract={x \\} {@y} z}, title={U}}",
      "1:1",
      /close its braces/,
    ],
    [
      "a word that stands for nothing",
      "r.bib",
      "@article{a, title={T}, journal=jid}",
      "1:1",
      /"jid".*braces/,
    ],
    ["no entry", "r.bib", "Doe J. Vesicles. 2020.", "1:1", /no entry/],
    ["bytes of another encoding", "r.bib", "@article{a, title={T\u0000}}", "", /binary/],
    ["no JSON", "r.json", '[{"id": "a"},]', "1:14", /no valid JSON/],
    ["no list", "r.json", '{"id": "a"}', "1:1", /begin the file with \[/],
    ["an entry without an id", "r.json", '[{"title": "T"}, {"id": "a"}]', "1:2", /no 'id'/],
  ];
  for (const [what, file, text, place, message] of libraries) {
    it(
      `says in one line where a reference file has ${what}; the rest holds`,
      inFolder(
        { "exoclaim.yml": `references: [${file}]\n`, [file]: `${text}\n`, "page.md": `${PAGE}\nSee [@a].\n` },
        async (workspace) => {
          const { report, status, stderr } = await workspace.check();
          assert.equal(status, 2);
          assert.equal(lines(stderr).length, 1, stderr);
          assert.ok(
            stderr.startsWith(`exoclaim: ${place ? `${file}:${place}` : "exoclaim.yml:1:14"}: `),
            stderr,
          );
          assert.match(stderr, message);
          assert.ok(rulesIn(report, "page.md").includes("hype"));
          if (text.includes("title={U}"))
            assert.ok(!rulesIn(report, "page.md").includes("citation-broken"), "the entry holds");
        },
      ),
    );
  }

  it(
    "tells of a circle over several files at the line that closes it",
    inFolder(
      { "exoclaim.yml": "extends: a.yml\n", "a.yml": "extends: exoclaim.yml\n", "page.md": PAGE },
      async (workspace) => {
        const { stderr, status } = await workspace.run(["check"]);
        assert.equal(status, 2);
        assert.match(stderr, /a\.yml:1:10: .*exoclaim\.yml → a\.yml → exoclaim\.yml/);
      },
    ),
  );

  describe("allow register", () => {
    const entry = (more: string): string =>
      `allow:\n  - rule: hype\n    file: page.md\n    text: miracle exosome\n${more}`;
    const inRegister = (more: string, test: (workspace: Workspace) => Promise<void>) =>
      inFolder({ "exoclaim.yml": entry(more), "page.md": PAGE, "other.md": PAGE }, test);

    it(
      "allows what it quotes, where it says, and the report says who and why",
      inRegister(
        "    reason: a registered mark\n    by: Ines Roth\n    until: 2027-03-01\n",
        async (workspace) => {
          const { report } = await workspace.check(["--today", "2027-03-01"]);
          const hype = report.files
            .find(({ path }) => path === "page.md")
            ?.findings.find(({ rule }) => rule === "hype");
          assert.deepEqual(hype?.suppressed, {
            reason: "a registered mark",
            by: "Ines Roth",
            until: "2027-03-01",
          });
          assert.equal(report.summary.suppressed, 1);
          assert.ok(rulesIn(report, "other.md").includes("hype"));
          assert.ok(!report.files.some(({ path }) => path === "exoclaim.yml"));
        },
      ),
    );

    it(
      "holds through edits elsewhere, and through markup",
      inRegister("    reason: a registered mark\n", async (workspace) => {
        await workspace.write("page.md", "# Exosomes\n\nNew words.\n\nOur *miracle*\n**exosome** serum.\n");
        const { report } = await workspace.check(["page.md"]);
        assert.ok(!rulesIn(report, "page.md").includes("hype"));
      }),
    );

    const problems: readonly (readonly [string, string, string, string])[] = [
      ["has ended", "    reason: a mark\n    until: 2026-03-01\n", "suppression-unused", "information"],
      ["gives no reason", "    by: Ines Roth\n", "suppression-unexplained", "warning"],
    ];
    for (const [what, more, rule, severity] of problems) {
      it(
        `tells of an entry that ${what}, at its line; the finding stays`,
        inRegister(more, async (workspace) => {
          const { report } = await workspace.check(["--today", "2026-03-02"]);
          assert.ok(rulesIn(report, "page.md").includes("hype"));
          const found = report.files.find(({ path }) => path === "exoclaim.yml")?.findings ?? [];
          assert.deepEqual(
            found.map((finding) => [finding.rule, finding.severity, finding.start.line, finding.text]),
            [[rule, severity, 4, "miracle exosome"]],
          );
        }),
      );
    }

    it(
      "tells of an entry that nothing needs, once all that it could cover was checked",
      inFolder(
        {
          "exoclaim.yml": "allow:\n  - rule: hype\n    text: wondrous exosome\n    reason: a mark\n",
          "page.md": PAGE,
        },
        async (workspace) => {
          const { report } = await workspace.check();
          assert.deepEqual(rulesIn(report, "exoclaim.yml"), ["suppression-unused"]);
          const part = await workspace.check(["page.md"]);
          assert.deepEqual(rulesIn(part.report, "exoclaim.yml"), []);
        },
      ),
    );
  });

  describe("init", () => {
    it(
      "writes a commented configuration that is valid, also when all of it is uncommented",
      inFolder(
        { "pages/serum.md": PAGE, "references.bib": "@article{smith2024, title = {T}}\n" },
        async (workspace) => {
          const { status, stdout } = await workspace.run(["init"]);
          assert.equal(status, 0);
          assert.match(stdout, /exoclaim\.yml/);
          assert.equal((await workspace.run(["check"])).stderr, "");
          const text = await readFile(workspace.path("exoclaim.yml"), "utf8");
          await workspace.write("exoclaim.yml", text.replace(/^# (?=[a-zA-Z]+:(?:$| \[|\s\.)| {2})/gm, ""));
          const uncommented = await readFile(workspace.path("exoclaim.yml"), "utf8");
          assert.match(uncommented, /^allow:\n {2}- rule: hype$/m);
          await workspace.write("exoclaim.yml", uncommented.replace(/^extends:.*$/m, ""));
          assert.equal((await workspace.run(["check"])).stderr, "");
        },
      ),
    );

    it(
      "writes over nothing",
      inFolder({ "exoclaim.yml": "profiles: [uk]\n" }, async (workspace) => {
        const { status, stderr } = await workspace.run(["init"]);
        assert.equal(status, 2);
        assert.match(stderr, /there already/);
        assert.equal(await readFile(workspace.path("exoclaim.yml"), "utf8"), "profiles: [uk]\n");
      }),
    );
  });
});
