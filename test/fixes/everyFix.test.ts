/** What holds of every fix, on every page. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import type { Edit, Finding } from "../../server/src/finding.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { blockAt } from "../../server/src/fixes/passage.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { documentRuleIds } from "../../server/src/rules/ids.ts";
import { balance, citations, open, prices } from "./pageFacts.ts";
import { type Page, pages } from "./pages.ts";

const documentRules: ReadonlySet<string> = new Set(documentRuleIds);
/** Rules whose findings only their author can answer. */
const answerless = new Set(["placeholder-unfilled", "checked-in-part"]);

function counts(findings: readonly Finding[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { rule } of open(findings)) result.set(rule, (result.get(rule) ?? 0) + 1);
  return result;
}

const describeEdits = (text: string, edits: readonly Edit[]): string =>
  edits.map((e) => `${JSON.stringify(text.slice(e.start, e.end))} → ${JSON.stringify(e.newText)}`).join("; ");

describe("every preferred fix", () => {
  let fixed = 0;
  let all = 0;
  for (const page of pages()) {
    it(`answers its finding and nothing but it: ${page.name}`, () => {
      const { input, settings } = page;
      const before = check(input, settings);
      const fixer = new Fixer(input, settings, before);
      for (const finding of open(before)) {
        if (!answerless.has(finding.rule)) all++;
        const fix = fixer.preferred(finding);
        if (!fix) continue;
        fixed++;
        const text = applyEdits(input.text, fix.edits);
        const shown = `${finding.rule}: ${describeEdits(input.text, fix.edits)}`;
        assert.ok(text !== null, `overlapping edits. ${shown}`);
        const after = check({ ...input, text }, settings);
        const had = counts(before);
        const has = counts(after);
        assert.ok((has.get(finding.rule) ?? 0) < (had.get(finding.rule) ?? 0), `still there. ${shown}`);
        for (const [rule, count] of has)
          if (rule !== "placeholder-unfilled" && !/^suppression/.test(finding.rule))
            assert.ok(count <= (had.get(rule) ?? 0), `adds ${rule}. ${shown}`);
        assert.ok(citations(text) >= citations(input.text), `takes a citation. ${shown}`);
        if (
          !/injection|prohibited/.test(finding.rule) &&
          !sharesPassage(fixer, finding, /injection|prohibited/)
        )
          assert.equal(prices(text).length, prices(input.text).length, `takes a price. ${shown}`);
        if (input.language === "html")
          assert.equal(balance(text), balance(input.text), `breaks a tag. ${shown}`);
        touchesOnlyItsPlace(page, fixer, finding, fix.edits, shown);
      }
    });
  }

  it("is there for nine findings in ten", () => {
    assert.ok(fixed / all >= 0.9, `${fixed} of ${all}`);
  });
});

function sharesPassage(fixer: Fixer, finding: Finding, rules: RegExp): boolean {
  return fixer.passage(finding)?.marks.some((mark) => rules.test(mark.rule)) ?? false;
}

/** How much of it a reader sees. */
const visible = (source: string): number =>
  source
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim().length;

/** A rewrite stays in the blocks of its finding; what is added is added and takes nothing. */
function touchesOnlyItsPlace(
  { input }: Page,
  fixer: Fixer,
  finding: Finding,
  edits: readonly Edit[],
  shown: string,
): void {
  if (documentRules.has(finding.rule) || /^citation/.test(finding.rule)) {
    for (const { start, end, newText } of edits)
      if (newText !== "") assert.ok(newText.includes(input.text.slice(start, end)), shown);
    return;
  }
  if (/^suppression/.test(finding.rule)) return;
  const { blocks } = fixer.document;
  const places = [finding, ...finding.related].map((place) => blocks[blockAt(fixer.document, place.start)]);
  for (const edit of edits) {
    const removed = input.text.slice(edit.start, edit.end);
    const inside = places.some(
      (block) =>
        block &&
        visible(input.text.slice(edit.start, block.start)) <= 60 &&
        visible(input.text.slice(block.end, edit.end)) <= 60,
    );
    assert.ok(inside, `reaches beyond its block: ${JSON.stringify(removed)}. ${shown}`);
  }
}
