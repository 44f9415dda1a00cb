/** What a claim was about is named by the look that takes its place: the part of the body, the lines, the spots. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  ["a part of the body", "- Firms and lifts a tired chin", "- Leaves a tired chin looking firmer"],
  ["parts of the body as a thing", "- Tauter jawline", "- A firmer-looking jawline"],
  ["several parts", "- Rejuvenates hands, neck and chest", "- Improves the look of hands, neck and chest"],
  [
    "lines with their place",
    "- Lines around the mouth, gone fishing",
    "- Softer-looking lines around the mouth",
  ],
  ["a kind of lines", "- Irons out forehead furrows", "- Softens the look of forehead furrows"],
  ["spots", "Shadows and eye bags: deleted.", "Exosomes reduce the look of shadows and eye bags."],
  ["skin of a part of the body", "Saggy skin on the knees firms up too.", "Skin on the knees looks firmer."],
  ["one of a pair stands for both", "- Cheek lift without a needle", "- Firmer-looking cheeks"],
  [
    "where the hair grows",
    "The crown and hairline fill in.",
    "Exosomes give hair a fuller look at the crown and hairline.",
  ],
  ["no time is promised to a note", "- Deep furrows smoothed out in six weeks", "- Softer-looking furrows"],
];

describe("what a claim was about", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
