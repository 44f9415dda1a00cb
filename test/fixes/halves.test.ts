/** What a rewrite leaves of a sentence: no half of a list, no reason without its claim, no word run into the next. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "words that stay keep the space between them",
    "- Softer skin, guaranteed through winter",
    "- Softer-looking skin through winter",
  ],
  [
    "the second of two purposes goes with the first",
    "- Elbows: exosomes for psoriasis and chapping, $70",
    "- Elbows: exosomes, $70",
  ],
  [
    "a time without what was done then is no sentence",
    "Once your scalp is clean, our nurse gives a row of exosome injections along the parting.",
    "Once your scalp is clean, our nurse gives a row of topical exosome treatments along the parting.",
  ],
  [
    "what the claim was for goes with it",
    "Our exosomes regrow hair at the root, so that none of the fluid is wasted.",
    "Our exosomes give hair a fuller look.",
  ],
  [
    "two parts of the body look so together",
    "Exosomes firm the jaw and the sides of the throat.",
    "Exosomes improve the look of the jaw and the sides of the throat.",
  ],
  [
    "a step stays that only ended in a promise",
    "Add the exosome mist afterwards and you'll heal in half the time.",
    "Add the exosome mist afterwards.",
  ],
  [
    "the first of two orders goes with the second",
    "Repair tired skin and boost collagen with our exosome facial, a short walk from the ferry.",
    "Help skin look firmer with our exosome facial, a short walk from the ferry.",
  ],
  [
    "what is to be had beside something stays, with its price",
    "- With exosomes afterwards, you heal in half the time, +$150",
    "- With exosomes afterwards, +$150",
  ],
  [
    "what a product is called stays, in capitals or not",
    "Our EXO mask regenerates tired skin overnight.",
    "Our EXO mask improves the look of skin.",
  ],
  [
    "a note keeps its other parts",
    "Four visits, no scalpel, more hair with exosomes.",
    "Four visits, no scalpel, fuller-looking hair with exosomes.",
  ],
  [
    "no reason outlives its claim, at whichever end it stands",
    "Because exosomes speed healing, you can go dancing the same night.",
    "",
  ],
  [
    "a story has no look in it",
    "When she rubbed our exosomes on her burn, it closed in a week.",
    "Exosomes improve the look of skin.",
  ],
  [
    "participles are no sentence",
    "Erasing wrinkles, closing pores and raising collagen are where our exosomes begin.",
    "Exosomes help skin look firmer.",
  ],
  [
    "what is not approved, either",
    "They are approved by the FDA, too.",
    "They are not approved by the FDA, either.",
  ],
  [
    "of two approvals none stays",
    "Our exosome gel is cleared by the FDA and authorized by the state board.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "a noun and its clause are no sentence",
    "Our oldest customer, who trusts nobody, calls exosomes a miracle.",
    "",
  ],
  [
    "a promise goes with what it promised",
    "Exosomes or your money back, and that is a promise from all of us.",
    "Results vary from person to person.",
  ],
  [
    "what should be concluded from a badge goes with it",
    "That our exosomes leave an ISO-certified plant should tell you how good they are.",
    "Certification is not approval.",
  ],
  ["no superlative ends as a mere noun", "Honestly, it is the best exosome facial here.", ""],
  [
    "nothing does different",
    "For crow's feet, exosomes do better than any peel.",
    "Exosomes soften the look of crow's feet.",
  ],
  [
    "an end is put to lines, not to a look",
    "- Exosome evening: an end to laugh lines",
    "- Exosome evening: softer-looking laugh lines",
  ],
  [
    "what is calm under hair is the scalp",
    "Exosomes settle the inflammation around each hair.",
    "Exosomes help the scalp look calm.",
  ],
  [
    "it is nothing that could improve a look",
    "It turns out that what wakes the collagen of a lamb wakes yours. We are open on Mondays.",
    "We are open on Mondays.",
  ],
  [
    "what is treated treats nothing",
    "- Brows that thinned years ago grow in again",
    "- Fuller-looking brows",
  ],
  [
    "nothing contains what is purified",
    "The bottles contain exosomes and not a single impurity.",
    "The bottles hold exosomes purified by [method].",
  ],
  [
    "lashes look fuller by name",
    "- Exosome lash drops: grows longer lashes",
    "- Exosome lash drops: gives lashes a fuller look",
  ],
  [
    "a furrow between brows is one, and grows nothing",
    "The furrow between my brows is shallower now.",
    "The furrow between my brows looks softer.",
  ],
  ["what regrows is hair", "Exosomes regrow and thicken.", "Exosomes give hair a fuller look."],
  [
    "what a serum is made to do it is made to do",
    "An exosome serum made to soften expression lines overnight.",
    "An exosome serum made to soften the look of expression lines.",
  ],
  [
    "phases and parts give no looks",
    "With exosomes, resting phases shorten and growth begins anew.",
    "Exosomes improve the look of skin.",
  ],
];

describe("no half of a sentence", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
