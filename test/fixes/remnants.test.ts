/** What a preferred fix leaves of a claim: no half of its words, no reason, reply or witness of it. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after; in which words it was found, where they are not the first. */
const cases: readonly (readonly [string, string, string, string?])[] = [
  [
    "what explained the old object goes with it",
    "Over two months they coax lazy follicles out of rest and prolong the anagen, or growing, stage.",
    "Exosomes give hair a fuller look.",
  ],
  [
    "a look has not been shown, however often",
    "Exosomes have been shown time and again to speed up healing.",
    "Exosomes improve the look of skin.",
  ],
  [
    "who is told to use them is no exosome",
    "Slap exosomes on after a peel and you skip the flaky stage.",
    "Exosomes improve the look of skin.",
  ],
  ["no look was seen in mice", "Researchers gave exosomes to mice, and the animals' collagen grew back.", ""],
  [
    "nobody's sister says anything",
    "Marta from the till had exosomes on a Friday with no downtime at all. Her sister thought that she had been away.",
    "Your clinician will explain the possible side effects.",
  ],
  [
    "a name in brackets goes, whatever follows",
    "“My rosacea is gone!” (Ada, Leeds) Parking is free after six.",
    "Parking is free after six.",
  ],
  [
    "so does who wrote it",
    "“My rosacea is gone!” writes Ada from Leeds. Parking is free after six.",
    "Parking is free after six.",
  ],
  [
    "so does a name behind a dash",
    "“My rosacea is gone!” — Ada, Leeds Parking is free after six.",
    "Parking is free after six.",
  ],
  [
    "whatever follows from a certificate does not",
    "Our exosomes are made in an ISO-certified lab and notified in the EU, so their effect has been checked for you.",
    "Our exosomes are made in an ISO-certified lab and notified in the EU; neither is approval.",
  ],
  [
    "nor is it a mark of anything",
    "Exosomes come from a certified plant, the mark of a better serum.",
    "Exosomes come from a certified plant; certification is not approval.",
  ],
  [
    "what is not approved is trusted still",
    "Our exosomes are FDA-approved and trusted in nine countries.",
    "Our exosomes are not approved by the FDA and are trusted in nine countries.",
  ],
  [
    "a lab that has its license keeps it",
    "The lab that fills our exosome vials is licensed by the FDA.",
    "The lab that fills our exosome vials is licensed by the FDA; a license is not approval.",
  ],
  [
    "a thing that is asked for is answered by a thing",
    "The outcome? Fewer wrinkles and firmer skin from exosomes.",
    "The outcome? Fresher-looking skin.",
  ],
  [
    "a line of a list of goods keeps its name and its price",
    "ExoVale Night, $88: shrinks pores while you sleep and wakes you up wrinkle-free.",
    "ExoVale Night, $88.",
  ],
  [
    "a predicate is no adjective, and a denial no echo",
    "The method has been clinically proven for exosomes. It will not prevent scars.",
    "The evidence for exosomes is limited. It will not prevent scars.",
  ],
  [
    "that they improve a look is no sentence",
    "That exosomes regenerate skin is beyond dispute.",
    "Exosomes improve the look of skin.",
  ],
  [
    "nobody is certain of a look",
    "What can be said with certainty is that exosomes speed up healing after laser.",
    "Exosomes improve the look of skin.",
  ],
  [
    "they are not the only ones that stay on the surface",
    "Of the three, only exosomes are small enough to slip through to the dermis.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "nor the only ones at all",
    "That makes ours the only truly clinical-grade exosomes on the coast.",
    "Our exosomes are purified by [method].",
  ],
  [
    "nobody has to envy a count that is gone",
    "40 billion exosomes in each vial – the neighbours may be jealous.",
    "Particle count: [number] per vial by [method]; a count does not measure effect.",
  ],
  [
    "a right is no side",
    "Our exosomes are the finest of the season; who waits, misses out. Right of withdrawal: fourteen days.",
    "Right of withdrawal: fourteen days.",
  ],
  [
    "what the reader is asked to do leans on nothing",
    "I believe exosomes are a revolution. And remember that a hat works.",
    "Remember that a hat works.",
  ],
  [
    "what sounds like a claim still goes, whatever was found in it",
    "My sister would let her own baby bathe in exosomes, so perfectly safe are they.",
    "Your clinician will explain the possible side effects.",
  ],
  [
    "a count is set against none",
    "What counts is the dose: ninety billion exosomes, where the shop next door has maybe one.",
    "Particle count: [number] per dose by [method]; a count does not measure effect.",
  ],
  [
    "it is no distinction not to be certified",
    "The big Korean exosome brands have been certified by the ministry for brightening, a distinction which confirms their quality.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "no look is a reason to treat everybody",
    "Exosomes have the unique ability to rebuild the dermal matrix, and they should be considered in every patient.",
    "Exosomes help skin look firmer.",
  ],
  [
    "rules reach what is sold for research",
    "Exosomes that are sold for research use remain outside the reach of these rules, and a licensed physician may inject them off-label.",
    "",
  ],
  [
    "that was not it",
    "What side effects can exosomes have? Nothing at all. That's it. Bring a hat.",
    "What side effects can exosomes have? Your clinician will explain the possible side effects. Bring a hat.",
  ],
  [
    "a reply goes with the reason that it had",
    "Does it need a fridge? Not a bit. Our exosomes are stable on a shelf for two years.",
    "Does it need a fridge? Our exosomes keep for [time] at [temperature], by the maker’s data.",
    "Our exosomes",
  ],
  [
    "what else of the body was acted on goes with the first, and what it was to lead to",
    "Exosomes then prompt the skin to produce fresh collagen and elastin, which is believed to keep it springy.",
    "Exosomes then improve the look of skin.",
  ],
  [
    "whoever has it, exosomes may be used",
    "The gel feels cool. For clients with alopecia, exosomes can be used alone.",
    "The gel feels cool. Exosomes can be used alone.",
  ],
  [
    "nobody accepts a look",
    "It is widely accepted that exosomes repair skin.",
    "Exosomes improve the look of skin.",
  ],
  [
    "of a time no sentence is told",
    "After three visits to us my acne scars are gone, thanks to exosomes.",
    "",
  ],
  [
    "guests see them look so",
    "The gel feels cool. Many of our guests see their wrinkles erased by August.",
    "The gel feels cool. Many of our guests see their wrinkles look softer.",
  ],
  [
    "what sets a plant apart is no approval",
    "Our salve is bottled in an FDA-registered plant, which sets it apart.",
    "Our salve is bottled in an FDA-registered plant; registration is not approval.",
  ],
  [
    "what is denied of a rival is no count",
    "The gel feels cool. Exosomes are more potent and more concentrated than PRP.",
    "The gel feels cool.",
  ],
  [
    "what is understood is no thing",
    "It is understood that exosomes prompt cells to build collagen.",
    "Exosomes help skin look firmer.",
  ],
  [
    "of what lies on the surface the size is no reason",
    "Owing to their tiny size, exosomes pass through the skin barrier with ease.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "nothing is far different",
    "The gel feels cool. Our exosomes are far stronger than PRP.",
    "The gel feels cool.",
  ],
  [
    "a quality that is told of skin in passing is no claim",
    "We sell Verena by the jar. Verena supports the regeneration of skin that has been treated.",
    "We sell Verena by the jar. Verena improves the look of skin.",
  ],
];

describe("what is left of a claim", () => {
  for (const [name, before, after, words] of cases)
    it(name, () => assert.equal(mended(before, words), after));
});
