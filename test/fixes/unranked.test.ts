/** What is left once a rank, a way into the skin or a comparison has gone: nothing that only these could be followed by. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

const cases: readonly (readonly [string, string, string])[] = [
  ["a sentence on purity stays one", "Ours is as pure as pure can be.", "Ours is purified by [method]."],
  [
    "what is only the purest is purified",
    "We use only the purest exosomes available.",
    "Our exosomes are purified by [method].",
  ],
  ["no mere serum that a shelf will ever hold", "It is the finest serum your shelf will ever hold.", ""],
  ["no mere money", "Our clients call it the best money they have spent.", ""],
  ["no rival there is", "Exosomes are the best answer to Botox there is.", ""],
  [
    "in what a rival is outdone goes with it",
    "Exosomes are better than PRP at thickening thin hair.",
    "Exosomes are different from PRP.",
  ],
  ["nothing is different on a condition", "If you had to choose, exosomes beat lasers every time.", ""],
  [
    "a follicle of the face grows no scalp",
    "Serum slips past each follicle and settles in the dermis of the face.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "a certificate lets nobody rest easy",
    "Our exosomes come from an ISO-certified house, and you can rest easy on that score.",
    "Our exosomes come from an ISO-certified house; certification is not approval.",
  ],
  ["nothing is inside", "Once inside, they reprogram tired skin cells.", "They improve the look of skin."],
  [
    "it is no such facial",
    "This is the stem cell facial that everybody in Ohio drives to.",
    "This is not a stem cell facial.",
  ],
  [
    "of stem cells nobody spoke",
    "Think of them as tiny living cells in a dropper.",
    "Exosomes are not cells.",
  ],
  [
    "skin does not help skin",
    "By the second visit your skin is making collagen again.",
    "Exosomes help skin look firmer.",
  ],
  [
    "looks are not built by bricks",
    "Exosomes stimulate collagen and iron out wrinkles, brick by brick.",
    "Exosomes help skin look firmer.",
  ],
  ["reasons are no particles", "A billion reasons to book an exosome facial.", ""],
  [
    "nothing breaks off behind a verb",
    "Your exosomes do for tired cells what coffee does for you.",
    "Your exosomes improve the look of skin.",
  ],
  [
    "two parts of a face look firmer",
    "Our exosomes lift necks and jowls.",
    "Our exosomes leave necks and jowls looking firmer.",
  ],
];

describe("what only a claim could be followed by", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
