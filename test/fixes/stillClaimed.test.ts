/** Of two claims that a sentence makes the second does not stay where no finding stands on it. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

const cases: readonly (readonly [string, string, string])[] = [
  [
    "nothing is refilled beside a look",
    "Exosomes regenerate tired skin and refill deep lines.",
    "Exosomes improve the look of skin.",
  ],
  [
    "it is not said to do more than to lie there",
    "They don't just sit on the face; they change how its cells behave.",
    "They improve the look of skin.",
  ],
  [
    "nobody sees why",
    "Our exosome gel repairs the barrier, and we can see why.",
    "Our exosome gel improves the look of skin.",
  ],
  [
    "nothing works where no cream can",
    "Exosomes work where no cream can, right down in the dermis.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "a clinic improves no look of its own",
    "We have helped hundreds of people with rosacea with exosomes.",
    "Exosomes improve the look of skin.",
  ],
  [
    "nobody will know of side effects",
    "There is no downtime with exosomes, and nobody will know.",
    "Your clinician will explain the possible side effects.",
  ],
  [
    "what varies is not promised",
    "One exosome visit and done. We promise.",
    "Results vary from person to person.",
  ],
  [
    "a grade leaves no stuff",
    "It's pharmaceutical-grade stuff, our exosome serum.",
    "It is purified by [method].",
  ],
  [
    "the second of two things keeps its conjunction",
    "We stock injectables and medical-grade exosomes on Mondays.",
    "We stock injectables and exosomes on Mondays.",
  ],
  [
    "a count tells nobody to act",
    "Up to 40% more collagen with exosomes.",
    "Exosomes help skin look firmer.",
  ],
  [
    "no treatment is about a winter",
    "Exosomes are the facial everyone in town is talking about this winter.",
    "",
  ],
  [
    "no signal is received",
    "Once the signal has been received, exosomes rebuild collagen.",
    "Exosomes help skin look firmer.",
  ],
  ["exosomes are no injectable", "In our hands exosomes beat every other injectable.", ""],
];

describe("what is still claimed", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
