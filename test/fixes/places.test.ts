/** Where on the body the claim was: its place stays with the look, whole, and in the words that it had. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "both halves of a place stay",
    "- Thicker growth at the temples and along the part",
    "- Fuller-looking hair at the temples and along the part",
  ],
  [
    "a place is named once",
    "- Improved elasticity around the mouth and chin",
    "- Firmer-looking skin around the mouth and chin",
  ],
  ["what looks so is the jawline", "- Improved elasticity along the jawline", "- A firmer-looking jawline"],
  [
    "spots keep their place",
    "- Fades brown spots on the backs of the hands",
    "- Reduces the look of brown spots on the backs of the hands",
  ],
  [
    "both places of which it was said look so",
    "Exosomes firm the jaw and the sides of the throat.",
    "Exosomes improve the look of the jaw and the sides of the throat.",
  ],
  [
    "skin looks rested where it was to be repaired",
    "- Repairs tired tissue around the eyes",
    "- Improves the look of skin around the eyes",
  ],
  [
    "what was injected along the hairline is applied there",
    "The exosomes are injected along the hairline and crown in tiny drops.",
    "The exosomes are applied along the hairline and crown.",
  ],
  [
    "what was injected around the mouth is applied to the skin there",
    "Exosomes are then injected under the skin around the mouth.",
    "Exosomes are then applied to the skin around the mouth.",
  ],
];

describe("the place of a look", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
