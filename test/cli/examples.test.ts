import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { inFolder, type JsonReport } from "./commandLine.ts";

/** Pages of the sample site that have nothing to find. */
const CLEAN = [
  "about.md",
  "blog/what-exosomes-are.md",
  "exosome-facial-revised.html",
  "news/spa-seller-warned.md",
  "style-guide.md",
];

/** Some of what the other pages must be told, as rule and marked words. */
const OFFENDING: Readonly<Record<string, readonly (readonly [rule: string, words: RegExp])[]>> = {
  "exosome-facial.html": [
    ["disease-claim", /Acne Scars/],
    ["approval-claim", /FDA-approved/],
    ["hype", /miracle/],
    ["structure-function-claim", /stimulates collagen/],
    ["injection-claim", /inject/],
    ["penetration-claim", /dermis/],
    ["safety-claim", /None/],
    ["guarantee-claim", /Permanent/],
    ["purity-claim", /pharmaceutical-grade/],
    ["registration-claim", /FDA-registered/],
    ["endorsement-claim", /before/i],
  ],
  "price-list.txt": [
    ["injection-claim", /injections/],
    ["disease-claim", /Acne Scar/],
    ["source-vague", /plant-based/],
    ["guarantee-claim", /money back/],
  ],
  "blog/why-we-added-exosomes.md": [
    ["citation-broken", /\[\^4\]/],
    ["citation-broken", /\[\^5\]/],
    ["disease-claim", /breakouts/],
    ["plant-equivalence", /speak to/],
  ],
  "hair.md": [
    ["disease-claim", /alopecia/],
    ["structure-function-claim", /regrows hair/],
    ["injection-claim", /injections/],
    ["exemption-claim", /minimally manipulated/],
  ],
  "faq.html": [
    ["disease-claim", /help with eczema/],
    ["penetration-claim", /skin barrier/],
    ["safety-claim", /None/],
  ],
  "treatment-menu.html": [
    ["appearance-overclaim", /Shrinks pores/],
    ["proof-claim", /science-backed/],
    ["safety-claim", /No downtime at all/],
  ],
  "newsletter.txt": [
    ["hype", /secret/],
    ["approval-forecast", /just around the corner/],
    ["disease-claim", /acne marks/],
  ],
  "social/instagram.txt": [
    ["superiority-claim", />/],
    ["disease-claim", /Stretch marks/],
    ["guarantee-claim", /Instant/],
  ],
  "social/google-ads.txt": [
    ["approval-claim", /FDA-Cleared/],
    ["structure-function-claim", /Regrow Hair/],
    ["proof-claim", /Clinically proven/],
  ],
};

describe("sample site", () => {
  let report: JsonReport;
  before(
    inFolder({}, async (workspace) => {
      await cp("examples", workspace.folder, { recursive: true });
      ({ report } = await workspace.check());
    }),
  );

  function findingsOf(path: string) {
    const file = report.files.find((checked) => checked.path === path);
    assert.ok(file, path);
    return file.findings;
  }

  for (const path of CLEAN) {
    it(`${path} is clean`, () => {
      assert.deepEqual(
        findingsOf(path).map(({ rule, text, start }) => `${start.line}: ${rule}: ${text}`),
        [],
      );
    });
  }

  for (const [path, expected] of Object.entries(OFFENDING)) {
    it(`${path} is told what offends`, () => {
      const findings = findingsOf(path);
      const missed = expected.filter(
        ([rule, words]) => !findings.some((finding) => finding.rule === rule && words.test(finding.text)),
      );
      assert.deepEqual(missed, []);
    });
  }

  it("says nothing of other treatments", () => {
    const others = /Botox|[Ff]iller|LED|Minoxidil|PRP for/;
    for (const { path, findings } of report.files) {
      for (const { rule, text } of findings) {
        if (rule === "superiority-claim") continue;
        assert.ok(!others.test(text), `${path}: ${rule}: ${text}`);
      }
    }
  });

  it("has one suppression, which holds", () => {
    const suppressed = findingsOf("hair.md").filter((finding) => finding.suppressed);
    assert.deepEqual(
      suppressed.map(({ rule }) => rule),
      ["disease-claim"],
    );
    const own = report.files.filter(({ path }) => !path.startsWith("agency/"));
    assert.equal(own.flatMap(({ findings }) => findings).filter((finding) => finding.suppressed).length, 1);
  });
});
