/** What is offered stays where only the hurry or the praise around it went: the thing, its day, its price. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "what the first ones get",
    "The first twelve callers get our exosome mask at half price.",
    "Some callers get our exosome mask at half price.",
  ],
  [
    "what will come, without what it is praised as",
    "Our hand serum, a revolutionary little thing, will arrive in May.",
    "Our hand serum will arrive in May.",
  ],
  [
    "where it can be booked",
    "The exosome mask: the holy grail of skin care, now bookable online.",
    "The exosome mask is now bookable online.",
  ],
  [
    "since when it is added to what",
    "Exosomes are the secret behind the best skin in town, and from this week we add them to each peel.",
    "From this week we add exosomes to each peel.",
  ],
  ["what is spared beside what is outdone", "Better than PRP, and no blood is taken.", "No blood is taken."],
  [
    "what it is added to, without the finish",
    "- Add exosomes to any massage for a revolutionary finish, $40\n- Tea, $4",
    "- Add exosomes to any massage, $40\n- Tea, $4",
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
  [
    "what is back",
    "Once again you broke our phones, so the exosome mask is back.",
    "The exosome mask is back.",
  ],
  [
    "what it can be added to, and for how much",
    "Exosomes can be added to any peel for $90 in order to help you heal faster.",
    "Exosomes can be added to any peel for $90.",
  ],
  [
    "what is called proven",
    "Scientifically proven exosome therapy for face and hands.",
    "Exosome therapy for face and hands.",
  ],
];

describe("an offer without its hurry", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
