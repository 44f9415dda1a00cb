/** Every rule fires on its bad examples, at the marked place, and is silent on its good ones. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import type { Finding } from "../../server/src/finding.ts";
import { readConfiguration } from "../../server/src/project/configuration.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Example } from "../../server/src/rules/rule.ts";
import { asDocument } from "./marked.ts";
import { fixExample } from "./preferredFix.ts";
import { projectFor } from "./projectFor.ts";

async function findingsOf(rule: string, example: Example) {
  const document = asDocument(example);
  if (document.language === "yaml") {
    const { problems } = readConfiguration(document.text, "exoclaim.yml");
    return { document, found: rule === "config-invalid" ? problems : [] };
  }
  const { language } = document;
  const found = check(
    { ...document, language },
    {
      profiles: [example.profile ?? "us"],
      rules: {},
      today: "2026-11-01",
      project: await projectFor(example),
    },
  );
  return { document, found: found.filter((finding) => finding.rule === rule && !finding.suppressed) };
}

/** What they judge is no small document. */
const withoutExamples = new Set(["checked-in-part", "reference-unused"]);

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    it("has examples of different constructions", () => {
      if (withoutExamples.has(rule.id)) return;
      assert.ok(rule.bad.length >= 6, "at least six bad examples");
      assert.ok(rule.good.length >= 6, "at least six good examples");
    });
    for (const example of rule.bad) {
      it(`marks ${JSON.stringify(example.text)}`, async () => {
        const { document, found } = await findingsOf(rule.id, example);
        const mark = document.ranges[0];
        assert.ok(mark, "the example marks its finding");
        const overlapping = found.filter((finding) => finding.start < mark.end && finding.end > mark.start);
        const places = found.map((f) => JSON.stringify(document.text.slice(f.start, f.end))).join(", ");
        assert.ok(overlapping.length > 0, `no finding at the mark; found: ${places || "nothing"}`);
      });
    }
    for (const example of rule.bad) {
      it(`mends ${JSON.stringify(example.text)}`, async () => {
        const fixed = await fixExample(rule.id, example);
        assert.equal(fixed ? fixed.text : null, example.fixed);
        if (!fixed) return;
        const count = (findings: readonly Finding[], id: string) =>
          findings.filter((f) => f.rule === id && !f.suppressed).length;
        const { before, after } = fixed;
        assert.ok(count(after, rule.id) < count(before, rule.id), "the finding is still there");
        // A comment that is taken away shows what it hid.
        if (rule.group === "Hygiene") return;
        for (const { rule: id } of after)
          if (id !== "placeholder-unfilled") assert.ok(count(after, id) <= count(before, id), `adds ${id}`);
      });
    }
    for (const example of rule.good) {
      it(`is silent on ${JSON.stringify(example.text)}`, async () => {
        const { document, found } = await findingsOf(rule.id, example);
        assert.deepEqual(
          found.map((f) => document.text.slice(f.start, f.end)),
          [],
        );
      });
    }
  });
}
