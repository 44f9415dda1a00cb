/** How soon and how surely a look is had is not promised. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What it shows, what the page says, and what is left of it. */
const cases: readonly (readonly [string, string, string])[] = [
  ["weeks", "- Shrinks pores within four weeks", "- Leaves pores looking smaller"],
  [
    "a date",
    "Our exosome serum erases fine lines by Christmas.",
    "Our exosome serum softens the look of fine lines.",
  ],
  ["a night", "- Smooths wrinkles overnight", "- Softens the look of wrinkles"],
  [
    "while nothing is done",
    "Our exosome mask plumps cheeks while you scroll.",
    "Our exosome mask leaves cheeks looking plumper.",
  ],
  [
    "the treatment before it stays",
    "Our exosome serum calms redness after laser.",
    "Our exosome serum reduces the look of redness after laser.",
  ],
  [
    "nobody insists",
    "Exosomes really do soften wrinkles, whatever the sceptics say.",
    "Exosomes soften the look of wrinkles.",
  ],
  [
    "no other serum is looked down on",
    "Unlike most serums, Auriole contains live stem cell exosomes.",
    "Auriole contains exosomes.",
  ],
];

describe("how soon and how surely", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
