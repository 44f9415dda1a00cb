/** What holds of all fixes of a page together. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import type { Finding } from "../../server/src/finding.ts";
import { fixAll } from "../../server/src/fixes/fixAll.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { balance, citations, open, prices } from "./pageFacts.ts";
import { pages } from "./pages.ts";

/** A repeatable order that is neither the one nor the other. */
function shuffled(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => ((a.start * 7919) % 101) - ((b.start * 7919) % 101) || a.start - b.start,
  );
}

type Order = (findings: readonly Finding[]) => readonly Finding[];

/** As they come, on every page; the others by turns. */
const orders: readonly [Order, Order, Order] = [
  (findings) => findings,
  (findings) => [...findings].reverse(),
  shuffled,
];

describe("all fixes", () => {
  for (const [number, page] of pages().entries()) {
    it(`come to rest in any order: ${page.name}`, () => {
      const { input, settings } = page;
      for (const order of [orders[0], orders[number % 2 === 0 ? 1 : 2]]) {
        const once = fixAll(input, settings, { kind: "preferred", order });
        const left = check({ ...input, text: once }, settings);
        const fixer = new Fixer({ ...input, text: once }, settings, left);
        const unfixed = open(left).filter((finding) => fixer.preferred(finding));
        assert.deepEqual(
          unfixed.map((finding) => `${finding.rule}: ${once.slice(finding.start, finding.end)}`),
          [],
        );
        if (input.language === "html") assert.equal(balance(once), balance(input.text));
      }
    });

    it(`that are safe only take words away: ${page.name}`, () => {
      const { input, settings } = page;
      const text = fixAll(input, settings, { kind: "safe" });
      const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const left = words(text);
      let at = 0;
      for (const word of words(input.text))
        if (left[at] === word || (/^an?$/.test(word) && /^an?$/.test(left[at] ?? ""))) at++;
      assert.equal(at, left.length, "a word came that was not there");
      assert.deepEqual(prices(text), prices(input.text));
      assert.equal(citations(text), citations(input.text));
    });
  }
});

describe("edits", () => {
  it("that overlap are refused whole", () => {
    const edits = [
      { start: 2, end: 6, newText: "x" },
      { start: 4, end: 8, newText: "y" },
    ];
    assert.equal(applyEdits("0123456789", edits), null);
  });

  it("that touch are applied one behind the other", () => {
    const edits = [
      { start: 4, end: 6, newText: "y" },
      { start: 2, end: 4, newText: "x" },
    ];
    assert.equal(applyEdits("0123456789", edits), "01xy6789");
  });
});
