/** What a claim's neighbours in its sentence become when it is mended: lists, tails, reasons, names. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** Names of what is to be had, and what stands beside a claim. */
const cases: readonly (readonly [string, string, string])[] = [
  ["a butter stays one", "- Exosome Burn Butter", "- Exosome Butter"],
  ["a line that is a wrinkle is no line of goods", "- Exosome laugh line fix, $80", "- Exosome facial, $80"],

  [
    "a course keeps its visits",
    "- Four-visit exosome plan with our smile-or-your-money-back promise, $900",
    "- Four-visit exosome plan, $900",
  ],
  ["its hours", "- The exosome miracle, 90 min, $410", "- Exosome facial, 90 min, $410"],
  ["a series goes by its name", "- Sunken scars, exosome series", "- Exosome series"],
  ["both sorts of a disease go", "- Exosome acne series, cystic or rosacea", "- Exosome series"],
  [
    "and what stands beside it",
    "- Microneedling with exosomes for burns and old cuts | Kent",
    "- Microneedling with exosomes | Kent",
  ],
  [
    "a price behind a clause stays",
    "Add exosomes to a peel, and tiny as they are they reach the dermis, $90.",
    "Add exosomes to a peel, $90.",
  ],
  [
    "what is not injected is still to be had",
    "Exosome facials cost $290 and the exosome drip $1,500.",
    "Exosome facials cost $290.",
  ],
  [
    "pictures part what is said",
    "See our before and after exosomes 👉 Closed on the 4th of July 🎆",
    "Closed on the 4th of July 🎆",
  ],
  [
    "a disease in its row is not a look",
    "| Concern | Exosomes |\n|---|---|\n| Eczema | calms it in a week |",
    "| Concern | Exosomes |\n|---|---|\n| Eczema | not established |",
  ],
  [
    "a bolder verb goes with its twin",
    "It is a way to firm and lift before a party, with exosomes.",
    "It is a way to help skin look firmer before a party, with exosomes.",
  ],
  [
    "skin is not told to help skin",
    "The serum gives tired skin the signal it needs to make new collagen.",
    "The serum helps skin look firmer.",
  ],
  [
    "no regulator is named twice",
    "Our exosomes are cleared by the Dubai Health Authority and by the US FDA.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "a note has no past",
    "Deep wrinkles filled after three exosome visits.",
    "Deep wrinkles look softer after three exosome visits.",
  ],
  [
    "a door that opens leads nowhere",
    "The laser opens the door, and exosomes run down to the dermis.",
    "Exosomes are applied to the surface of the skin.",
  ],
  ["nor do rivals stand alone", "- Exosomes: a wiser choice than Botox, filler or a peel", ""],
  [
    "a licence in a town is no licence of ours",
    "Our exosomes are fully licensed in Busan, where they are strict.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "a series keeps its count",
    "| Menu | Price |\n|---|---|\n| Exosome course for stubborn melasma (6) | $900 |",
    "| Menu | Price |\n|---|---|\n| Exosome course (6) | $900 |",
  ],
  [
    "what goes into the scalp is for it",
    "Dr. Lowe also gives exosome injections into the scalp.",
    "Dr. Lowe also gives topical exosome treatments on the scalp.",
  ],
  [
    "brows have no scalp",
    "New: exosome injections for brows, ask Max.",
    "New: topical exosome treatments for brows, ask Max.",
  ],
  [
    "a facial of exosomes is named once",
    "- Stem cell facials (exosomes), $310",
    "- Facials (exosomes), $310",
  ],

  [
    "an apposition is no list of verbs",
    "Our exosome mask, with a cold spoon on top, tightens pores and wakes collagen.",
    "Our exosome mask, with a cold spoon on top, improves the look of skin.",
  ],
  [
    "a stake goes with its promise",
    "Your sister notices, or we refund the exosome visit.",
    "Results vary from person to person.",
  ],
  [
    "no line is held for a look",
    "Our exosome scalp series holds the line against balding.",
    "Our exosome scalp series gives hair a fuller look.",
  ],

  [
    "what is thin tells nobody to act",
    "Thin brows: exosomes make them grow.",
    "Exosomes give brows a fuller look.",
  ],

  ["what stands behind a comma stays there", "- Exosome Freckle Fader, hands", "- Exosome Treatment, hands"],
  ["after a peel is after a peel", "- Exosome Post-Peel Repair Serum", "- Exosome Post-Peel Serum"],
  ["no visit is sold by weight", "- Exosome Eczema Soother, 30 g", "- Exosome Product, 30 g"],
  ["a word between is skipped", "- Exosome Acne Rescue Serum", "- Exosome Serum"],
  ["an ampersand has two sides", "- Exosome & Stem Cell Facial, $310", "- Exosome Facial, $310"],
  [
    "nothing follows from what is no longer so",
    "Our exosome tonic wakes the follicles, so expect a mane by June.",
    "Our exosome tonic gives hair a fuller look.",
  ],
  [
    "what the disease is goes with it",
    "Our exosome serum prevents telogen effluvium, the fall of hairs after a fever.",
    "Our exosome serum gives hair a fuller look.",
  ],
  [
    "only is no subject",
    "Only medical-grade exosomes come into our fridge.",
    "Only exosomes come into our fridge.",
  ],
  [
    "what is applied is applied to the scalp",
    "As you like it, we inject the exosomes in lines along the parting.",
    "As you like it, we apply the exosomes in lines along the parting.",
  ],
  [
    "a conjunction stays",
    "The exosomes get going again, so skin repairs itself.",
    "The exosomes improve the look of skin.",
  ],
  ["frown lines grow no hair", "- Exosome elevens undo, brow only", "- Fresher-looking skin"],
  [
    "a person does no good to skin",
    "Greta puts our exosomes on burns, and she says they close in a day.",
    "Exosomes improve the look of skin.",
  ],
  [
    "a tightening is a noun",
    "- Chin Call: lunch-hour tightening for the jowls, $120",
    "- Chin Call: less noticeable jowls, $120",
  ],
  ["the best of them leaves no mere one", "Ours is, in short, the most effective exosome serum in Ohio.", ""],
  [
    "nothing is said twice over a colon",
    "- BOOSTS COLLAGEN: exosomes wake fibroblasts at night",
    "- Exosomes help skin look firmer",
  ],
  [
    "no other half of a comparison",
    "Our exosome serum irons out fine lines faster than you can frown.",
    "Our exosome serum softens the look of fine lines.",
  ],
  [
    "nobody is in good hands for it",
    "Our exosome gel is FDA-certified, so you are in good hands.",
    "Our exosome gel is not certified by the FDA.",
  ],
  [
    "a brow that is lifted grows nothing",
    "With exosomes you lift the brow and clear breakouts.",
    "Exosomes improve the look of skin.",
  ],
  [
    "lines are no agents",
    "Frown lines, they fill in like potholes with exosomes.",
    "Exosomes soften the look of frown lines.",
  ],
  [
    "a series keeps its name and its purpose",
    "- Gentle Series, four exosome visits for roots that have dozed off",
    "- Gentle Series, four exosome visits for fuller-looking hair",
  ],
  ["what goes into the body is no facial", "- Exosome migraine relief, $500", "- Exosome treatment, $500"],
  [
    "whom it is for stays, what ails them goes",
    "Our exosome tonic was developed for swimmers whose hair loss began in the pool.",
    "Our exosome tonic was developed for swimmers.",
  ],
  [
    "creases have no second verb that could be the balm's",
    "With the exosome balm, creases retreat and contours lift.",
    "The exosome balm improves the look of skin.",
  ],
  [
    "a denial gives no peace of mind",
    "For added peace of mind, our exosome serum has been approved by the FDA.",
    "Our exosome serum is not approved by the FDA.",
  ],
  [
    "nor are those good hands",
    "You're in good hands: our exosome lab is registered with the FDA.",
    "Our exosome lab is registered with the FDA; registration is not approval.",
  ],
  [
    "and nobody says yes to it",
    "And yes, our exosomes are approved by the FDA.",
    "Our exosomes are not approved by the FDA.",
  ],
  [
    "what the skin feels of it goes",
    "Our exosomes are bottled by an FDA-registered plant, and your skin will feel the difference.",
    "Our exosomes are bottled by an FDA-registered plant; registration is not approval.",
  ],
  [
    "there is no sense in which they are",
    "In a way, since exosomes are stem cells with the engine taken out.",
    "Exosomes are not stem cells.",
  ],
  [
    "a superlative may be the thing itself",
    "Nothing but the purest comes out of our exosome vials.",
    "Our exosome vials are purified by [method].",
  ],
  [
    "what a wonder was to outdo is not told",
    "There are fine creams, there are finer creams, and our exosome cream is a little miracle.",
    "",
  ],
  ["nor what praise left over", "Exosomes beat every filler we ever owned, and we owned many.", ""],
  [
    "to put it simply is no order",
    "Put simply, our exosomes wake fibroblasts up.",
    "Put simply, our exosomes help skin look firmer.",
  ],
  [
    "no surface improves a look",
    "The exosome gel cools so well that the surface knits itself together.",
    "The exosome gel improves the look of skin.",
  ],
  [
    "nor do those who had a peel",
    "Whoever has had a peel with us will find that they recover faster with exosomes.",
    "Exosomes improve the look of skin.",
  ],
  [
    "how it got there goes with what it did there",
    "Exosomes reach across and switch inflammation off.",
    "Exosomes help skin look calm.",
  ],
  [
    "so does what it was done with",
    "Exosomes heal with a younger set of instructions.",
    "Exosomes improve the look of skin.",
  ],
  [
    "no promise outlives its stake",
    "You'll love your exosome skin or you don't pay.",
    "Results vary from person to person.",
  ],
  [
    "what comes then comes first",
    "How do I get customers in? Call exosomes a miracle. Then open the door.",
    "How do I get customers in? Open the door.",
  ],
  [
    "a crown has hair and a scar has none",
    "With our exosomes we treat rosacea, old scars and thinning crowns.",
    "Exosomes improve the look of skin and hair.",
  ],
  ["a doctor's words are hers", "Dr. Ito closed the evening: exosomes calm inflamed skin.", ""],
  [
    "the second look says what the first said",
    "They stimulate collagen, and they regenerate skin cells.",
    "They help skin look firmer.",
  ],
  [
    "how small they are was the reason to sink",
    "The exosomes are only 90 nm wide, so they sink into the dermis.",
    "The exosomes are applied to the surface of the skin.",
  ],
  [
    "a name keeps its capitals",
    "VesaRoot exosomes are clinically proven.",
    "The evidence for VesaRoot exosomes is limited.",
  ],
  [
    "of types of collagen none is left",
    "Exosomes stimulate collagen I and III.",
    "Exosomes help skin look firmer.",
  ],
  [
    "the only one of its kind is not left alone",
    "It is the only one of the five exosome creams that regenerates skin.",
    "It improves the look of skin.",
  ],
  [
    "rings are on the neck still",
    "Exosomes wipe away lip lines and neck rings.",
    "Exosomes soften the look of lip lines and neck rings.",
  ],
  ["why is not said of what is gone", "The finest facial in the valley, and the exosomes are why.", ""],
  [
    "what nobody expects goes along",
    "I have never seen a bad reaction to exosomes, and I do not expect to.",
    "I will explain the possible side effects.",
  ],
  [
    "arms and thighs look so together",
    "| Exosomes | What it does |\n|---|---|\n| Body | Firms arms and thighs |\n| Mask | feels light |",
    "| Exosomes | What it does |\n|---|---|\n| Body | Leaves arms and thighs looking firmer |\n| Mask | feels light |",
  ],
  [
    "a guest in brackets goes, too",
    '"My eczema has packed its bags." (a guest from Dover) Parking is free after six.',
    "Parking is free after six.",
  ],
];

describe("what stands beside a claim", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
});
