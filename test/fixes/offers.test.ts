/** What is offered stays where only the hurry or the praise around it went: the thing, its day, its price. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "what the first ones get",
    "The first twelve callers get our exosome mask at half price.",
    "Get our exosome mask at half price.",
  ],
  ["where to look", "Link in bio, two exosome slots left.", "Link in bio."],
  [
    "what everyone is talking of",
    "The exosome facial that everyone is talking about has arrived at Fern Street.",
    "The exosome facial has arrived at Fern Street.",
  ],
  [
    "what the last call is for",
    "Last call for Harvest Fair exosome facials!",
    "Harvest Fair exosome facials!",
  ],
];

describe("an offer without its hurry", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
