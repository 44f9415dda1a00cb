/** Sentences of clinic copy and what their preferred fix makes of them: read as English, one class each. */
import { strict as assert } from "node:assert";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { mended, settings } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "a study is not made to find a look",
    "Studies show that exosomes regenerate skin.",
    "Exosomes improve the look of skin.",
  ],
  [
    "nor is one where it has been shown",
    "Exosomes have been shown to reduce hair shedding by 60% in 12 weeks.",
    "Exosomes give hair a fuller look.",
  ],
  [
    "a patient who is described is a testimonial, which goes",
    "Mrs. K., 61, had three exosome sessions and her arthritis pain is gone.",
    "",
  ],
  [
    "how a thing is put on tells nobody what to do",
    "Put on dry skin, exosomes nudge it into mending itself.",
    "Put on dry skin, exosomes improve the look of skin.",
  ],
  [
    "of three badges none is approval",
    "Our exosomes are FDA-registered, cGMP-made and ISO-certified.",
    "Our exosomes are FDA-registered, cGMP-made and ISO-certified; none of this is approval.",
  ],
  [
    "no bags were spoken of",
    "You can wave the bags goodbye with exosomes.",
    "Exosomes reduce the look of under-eye bags.",
  ],
  [
    "what starts is told",
    "Rejuvenation with exosomes starts with sleep and sunscreen.",
    "Exosomes improve the look of skin.",
  ],
  [
    "where the needle went goes with it",
    "Our nurse injects exosomes into the scalp in a grid of sixty points.",
    "Our nurse applies exosomes to the scalp.",
  ],
  [
    "what takes the place of a word in scare quotes has none",
    'Our exosome serum "erases" wrinkles around the eyes.',
    "Our exosome serum softens the look of wrinkles around the eyes.",
  ],
  [
    "nor where the claim goes on behind it",
    "Our exosome serum “cures” acne.",
    "Our exosome serum improves the look of skin.",
  ],
  [
    "what is said by the way goes with its brackets",
    "Book our exosome facial (it is going viral) by phone.",
    "Book our exosome facial by phone.",
  ],
  ["a growth factor in a list of them has no look to give", "- VEGF: grows new blood vessels", "- VEGF"],
  [
    "no reason outlives its claim",
    "Because they are so small, exosomes are easily absorbed into the deeper layers of the skin.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "nor what followed from it",
    "Exosome therapy relieves eczema, so that many patients can do without tablets altogether.",
    "Exosome therapy improves the look of skin.",
  ],
  [
    "no comparison is left without its other side",
    "Exosomes are the most effective treatment I have seen in twenty years.",
    "",
  ],
  [
    "a yes becomes a no where the rest is denied",
    "Yes, our exosomes are fully licensed by the FDA.",
    "No, our exosomes are not licensed by the FDA.",
  ],
  [
    "a clinic that is the only one to be approved is not the only one",
    "We are the only clinic in Ohio with FDA-approved exosomes.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "adjectives of one noun go together, and their comma",
    "Our small, clinically proven, FDA-approved exosomes are ready for you.",
    "Our small exosomes are ready for you.",
  ],
  [
    "only the purest are only the exosomes",
    "We use only the purest, clinically proven, FDA-approved exosomes on site.",
    "Our exosomes are purified by [method].",
  ],
  [
    "an adjective goes and the effect is mended",
    "Our revolutionary, doctor-recommended exosome facial lifts and firms.",
    "Our exosome facial helps skin look firmer.",
  ],
  [
    "several results are each made to look so",
    "Get ready for smoother skin and thicker hair with exosomes.",
    "Get ready for smoother-looking skin and fuller-looking hair with exosomes.",
  ],
  [
    "what is made so is made to look so",
    "Exosomes left my skin smoother.",
    "Exosomes left my skin looking smoother.",
  ],
  [
    "hair is named where it was the matter",
    "Exosomes are useful for people with hair loss.",
    "Exosomes are useful for fuller-looking hair.",
  ],
  [
    "an open list is closed",
    "Exosomes help with acne, scars and more.",
    "Exosomes improve the look of skin.",
  ],
  [
    "a disease in the lead-in goes with its cure",
    "Whether you struggle with acne, rosacea or eczema, our exosome serum can help.",
    "Our exosome serum improves the look of skin.",
  ],
  [
    "a price between the words stays",
    "Exosomes ($450) boost collagen.",
    "Exosomes ($450) help skin look firmer.",
  ],
  [
    "a menu line keeps its price and its name",
    "**Exosome Scalp Therapy** ($600): regrows hair, stops shedding and strengthens roots.",
    "**Exosome Scalp Therapy** ($600): gives hair a fuller look.",
  ],
  [
    "of three routes the one on the skin stays",
    "Exosomes can be injected, infused or applied topically.",
    "Exosomes can be applied topically.",
  ],
  [
    "the needle goes with the injection",
    "For the under-eye area, we inject exosomes with a fine needle.",
    "For the under-eye area, we apply exosomes to the skin.",
  ],
  [
    "cells that are none do nothing more",
    "They say much, but exosomes are miniature stem cells that fit in a bottle.",
    "They say much, but exosomes are not stem cells.",
  ],
  [
    "a superlative goes and the town stays",
    "We are the leading provider of exosome therapy in Arizona.",
    "We are a provider of exosome therapy in Arizona.",
  ],
  ["a hashtag goes whole, the others stay", "#hairregrowth #exosomescalp", "#exosomescalp"],
  [
    "a badge says what it is not",
    "Our exosome lab is ISO-certified.",
    "Our exosome lab is ISO-certified; certification is not approval.",
  ],
  [
    "an invitation is not answered like a question",
    "Looking for a natural alternative to Botox? Try exosomes.",
    "Try exosomes.",
  ],
  [
    "a particle goes with its noun",
    "Get rid of under-eye bags with exosomes.",
    "Reduce the look of under-eye bags with exosomes.",
  ],
  [
    "weeks stay whole",
    "With exosomes, age spots fade week by week.",
    "With exosomes, age spots look less noticeable week by week.",
  ],
  [
    "a verb's own preposition is no purpose",
    "Exosomes are the first thing we reach for when a burn won't heal.",
    "Exosomes improve the look of skin.",
  ],
  [
    "a condition does not outlive the refund",
    "See a difference from exosomes or your second visit is on us.",
    "Results vary from person to person.",
  ],
  ["two verbs make no sentence", "Microchannels carry exosomes down into the dermis.", ""],
  [
    "where it was lost is no look",
    "Exosomes restore elasticity lost to sun and stress.",
    "Exosomes help skin look firmer.",
  ],
  ["a name keeps what it is", "Stem cell exosome facial, $520", "Exosome facial, $520"],
  ["a count goes and the price stays", "High-dose exosomes, 50 billion — $700", "Exosomes — $700"],
  [
    "the place stays",
    "Exosomes erase fine lines around the eyes.",
    "Exosomes soften the look of fine lines around the eyes.",
  ],
  ["bottled knees are no facial", "Exosome shots for sore knees, $900", ""],
  [
    "researchers are not made to show a look",
    "Harvard researchers have shown that exosomes extend the growth phase of hair.",
    "Exosomes give hair a fuller look.",
  ],
  [
    "a sound skin looks so, once",
    "Exosomes wake tired cells, so that your skin repairs itself while you sleep.",
    "Exosomes improve the look of your skin while you sleep.",
  ],
  ["what is inside the body cannot become a look", "Exosome therapy relieves chronic knee pain.", ""],
  ["a particle's verb is its own", "They switch on repair in every layer.", "They improve the look of skin."],
  [
    "the last of a list goes with the others",
    "Exosomes reduce wrinkles, pores and worries.",
    "Exosomes soften the look of wrinkles and pores.",
  ],
  [
    "a verb that is no finding goes with those that are",
    "Exosomes calm redness, tighten pores, wake tired skin.",
    "Exosomes reduce the look of redness and leave pores looking smaller.",
  ],
  [
    "a past stays a past",
    "Exosomes boosted her collagen and shrank her pores.",
    "Exosomes helped her skin look firmer and reduced the look of her pores.",
  ],
  [
    "nothing is concluded from a registration",
    "It's made in an FDA-registered lab in Florida, so you're in good hands.",
    "It's made in an FDA-registered lab in Florida; registration is not approval.",
  ],
  [
    "a label stays, and the quotation marks of a sample",
    'Write: "Completely safe, so come as you are."',
    'Write: "Your clinician will explain the possible side effects."',
  ],
  [
    "of several skins and hairs each gets its look",
    "Exosome treatment in Leeds for wrinkles, hair loss and fine lines.",
    "Exosome treatment in Leeds for fresher-looking skin and fuller-looking hair.",
  ],
  [
    "leaders keep their dots",
    "Exosome anti-aging facial, 75 min ... $420",
    "Exosome facial, 75 min ... $420",
  ],
  [
    "a number sign is no hashtag",
    "Try our #1 exosome facial on Monday.",
    "Try our exosome facial on Monday.",
  ],
  [
    "none of all is not approved",
    "All our exosomes are cleared by the FDA.",
    "Our exosomes are not cleared by the FDA.",
  ],
  [
    "a rule goes with the compliance",
    "Our clinic is fully compliant with TGA rules on exosomes.",
    "Our clinic is not approved by the TGA.",
  ],
  ["an adverb goes with its adjective", "Fully FDA-compliant exosome serum, $90.", "Exosome serum, $90."],
  [
    "a purpose is no predicate",
    "For clients whose scars have resisted every laser, we now reach for exosomes.",
    "Exosomes improve the look of skin.",
  ],
  ["a comparison is worth no fragment", "Ten times stronger than retinol.", ""],
  [
    "a figure of speech does not do the claim's work",
    "Think of exosomes as the foreman who gets the builders moving again.",
    "Exosomes improve the look of skin.",
  ],
  [
    "patients do not improve looks",
    "Most men regain about a third of their density.",
    "Exosomes give hair a fuller look.",
  ],
  [
    "a treatment of the hands is no facial",
    "Exosome eczema care, hands, $260",
    "Exosome treatment, hands, $260",
  ],
  [
    "what is asked stays asked or goes",
    "Hair coming out in clumps? We have an exosome facial.",
    "We have an exosome facial.",
  ],
  [
    "the first of many are guests",
    "The first 15 guests to book an exosome facial on Monday pay $295 instead of $395.",
    "Guests who book an exosome facial on Monday pay $295 instead of $395.",
  ],
  ["hurry goes and the price stays", "Exosome facials from £30, limited slots.", "Exosome facials from £30."],
  [
    "of a line of a price list the thing and its price stay",
    "Exosome night cream, $140, for rosacea that has outlasted everything else.",
    "Exosome night cream, $140, for a fresher look.",
  ],
  [
    "what is placed by a needle is applied",
    "A doctor places exosomes by mesotherapy.",
    "A doctor applies exosomes to the skin.",
  ],
  [
    "what is left looking so is left once",
    "Exosomes shrink pores and firm the jawline.",
    "Exosomes leave pores looking smaller and the jawline looking firmer.",
  ],
  [
    "no pronoun outlives what it stood for",
    "Exosomes raise collagen and inhibit the enzymes that break it down.",
    "Exosomes help skin look firmer.",
  ],
  [
    "what is not licensed is not fully so",
    "The serum is fully FDA-licensed for salon use.",
    "The serum is not licensed by the FDA.",
  ],
  [
    "a comparison goes with its quality",
    "Our exosomes are purer than anything we have tried.",
    "Our exosomes are purified by [method].",
  ],
  ["minutes without their drip are none", "Exosome IV, 60 min", ""],
  [
    "lines do not improve looks",
    "Lines that took twenty years to form can be gone in three visits with exosomes.",
    "Exosomes soften the look of lines.",
  ],
  [
    "a testimonial goes with the name behind it",
    '"My plantar fasciitis is gone after two exosome visits." Lew',
    "",
  ],
  [
    "and leaves what is no name",
    "Mrs. K., 61, had three exosome sessions and her arthritis pain is gone. Parking Behind.",
    "Parking Behind.",
  ],
  [
    "and as a whole, where it has several sentences",
    '"Shingles left me with burning skin. This exosome cream was the first thing that took the pain away." – Verna, La Crosse',
    "",
  ],
  [
    "skin does not improve the look of skin",
    "Lasered skin with exosomes on it heals the way a child's skin does.",
    "Exosomes improve the look of skin.",
  ],
  ["an order has one verb", "Dab our exosome serum on minor wounds, burns and eczema.", ""],
  [
    "no verb stands before the verb",
    "Crepey necks tighten up while exosomes wake up your collagen.",
    "Exosomes help skin look firmer.",
  ],
  [
    "a question is left with an answer",
    "**Is it legal to sell exosomes?** They are exempt from FDA rules because they are minimally manipulated.",
    "**Is it legal to sell exosomes?** No exosome product is approved by the FDA.",
  ],
  [
    "who speaks stays",
    "DR. OSEI: Because our exosomes are FDA-approved in every respect.",
    "DR. OSEI: No exosome product is approved by the FDA.",
  ],
  [
    "a name in brackets goes with its testimonial",
    '"My rosacea vanished after one exosome facial!" (Dana, Oro Valley)',
    "",
  ],
  [
    "and one on a line of its own",
    '> "My rosacea vanished after one exosome facial!"\n>\n> Dana, Oro Valley\n\nParking is free.',
    "Parking is free.",
  ],
  [
    "a picture goes with the words that make it proof",
    "![Before and after our exosome facial: acne scars gone](/img/pair.jpg)\n\nParking is free.",
    "Parking is free.",
  ],
  [
    "what a thing on a menu promises goes",
    "- Exosome Body, $550, stretch marks and surgical scars",
    "- Exosome Body, $550",
  ],
  [
    "a claim does not begin before its subject",
    "Parking is free, and exosomes erase wrinkles.",
    "Parking is free, and exosomes soften the look of wrinkles.",
  ],
  [
    "no clause stays without its subject",
    "Thinning, caught early, is reversed here with exosomes.",
    "Exosomes give hair a fuller look.",
  ],
  [
    "what the reader is asked to do stays",
    "Word has got out about our exosomes, so call 555-0187 before the fall slots vanish.",
    "Call 555-0187.",
  ],
  [
    "a clause keeps its number",
    "3.3 Exosomes restart the supply of elastin in every one of our members.",
    "3.3 Exosomes help skin look firmer.",
  ],
  [
    "what is approved is no adjective",
    "Yes, they're FDA-cleared exosomes, and we love them.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "no article stays where its noun went",
    "Our exosome protocol has been scientifically validated and is the best in Florida.",
    "The evidence for our exosome protocol is limited.",
  ],
  ["a part of the body stays in its name", "Exosome Neck Tightening, $350", "Exosome Neck Treatment, $350"],
  [
    "skin and hair are both named",
    "Our exosomes help with acne scars, hair loss and eczema.",
    "Our exosomes improve the look of skin and give hair a fuller look.",
  ],
  ["a frame stands before no agent", "Exosome Wrinkle Eraser, $90", "Exosome Facial, $90"],
  [
    "what goes through the body is not applied to a clause",
    "The oil carries exosomes down each follicle.",
    "",
  ],
  [
    "what followed from the promise goes with it",
    "One visit does the job, and what you gain you keep, whatever the winters have done to you.",
    "Results vary from person to person.",
  ],
  [
    "no doubt is left that was about the claim",
    "There is no doubt in my mind that exosomes wake up aging skin cells.",
    "Exosomes improve the look of skin.",
  ],
  ["a comparison with a tail goes", "This exosome facial is better than filler, and I sell filler.", ""],
  [
    "a question about a disease is not answered by a look",
    "Do exosomes work for acne? Yes, they calm active acne and fade old scars.",
    "Do exosomes work for acne? That has not been established.",
  ],
  [
    "a quiz is answered as a quiz",
    "True or false: our exosomes are licensed by the FDA. True!",
    "True or false: our exosomes are licensed by the FDA. False: no exosome product is approved by the FDA.",
  ],
  [
    "adjectives beside an approval are not denied",
    "The exosomes are FDA-approved, cruelty-free and vegan.",
    "The exosomes are cruelty-free and vegan.",
  ],
  [
    "a verb is no thing to look at",
    "Our exosome facial puts acne to bed and squeezes pores shut.",
    "Our exosome facial improves the look of skin.",
  ],
  [
    "how much better goes with the better",
    "Exosomes beat fillers by miles.",
    "Exosomes are different from fillers.",
  ],
  [
    "lashes are called by their name",
    "Our exosome serum thickens sparse lashes.",
    "Our exosome serum gives lashes a fuller look.",
  ],
  [
    "an inspection stays, and what was read into it goes",
    "We bottle our exosomes in a laboratory that the FDA inspects, so you know they are in good hands.",
    "We bottle our exosomes in a laboratory that the FDA inspects; inspection is not approval.",
  ],
  ["a gel stays a gel, with its size", "Exosome Psoriasis Gel, 50 ml", "Exosome Gel, 50 ml"],
  [
    "what followed from an approval goes with it",
    "Our exosomes are FDA-approved, so please relax.",
    "Our exosomes are not approved by the FDA.",
  ],
  [
    "the second half of a claim goes with the first",
    "Our exosomes calm inflammation and lay down a springy scaffold underneath.",
    "Our exosomes help skin look calm.",
  ],
  [
    "no way leads down to a surface",
    "The serum lies on top, and through the channels exosomes reach the dermis.",
    "The serum is applied to the surface of the skin.",
  ],
  [
    "no half of a list is left",
    "- Exosomes soothe eczema and dry, cracked knuckles",
    "- Exosomes improve the look of skin",
  ],
  [
    "of two registrations neither is approval, and the praise goes",
    "Our exosomes are made in an FDA-registered, ISO-certified plant, which says it all.",
    "Our exosomes are made in an FDA-registered, ISO-certified plant; neither is approval.",
  ],
  [
    "what is said between them stays",
    "Our exosomes are filled in an FDA-registered lab that is inspected every spring.",
    "Our exosomes are filled in an FDA-registered lab that is inspected every spring; registration is not approval.",
  ],
  [
    "both rivals are named",
    "- Exosome facials: stronger than PRP, gentler than laser",
    "- Exosome facials: different from PRP and from laser",
  ],
  ["a wrap stays a wrap", "- Anti-Wrinkle Exosome Eye Wrap", "- Exosome Eye Wrap"],
  ["a concentrate stays one of exosomes", "- Pure Exosome Concentrate, 5 ml", "- Exosome Concentrate, 5 ml"],
  ["a scalp's therapy stays one", "- Exosome Hair Growth Therapy", "- Exosome Scalp Therapy"],
  [
    "a superlative takes its tail along",
    "Among topical treatments, our exosome serum is the most effective I know.",
    "",
  ],
  [
    "what is injected is applied",
    "The exosomes are then injected half an inch apart across the forehead.",
    "The exosomes are then applied to the surface of the skin.",
  ],
  [
    "no result is listed among people",
    "## Who comes in for exosomes\n\n- Brides who like to look dewy\n- Surfers whose fine lines exosomes erase",
    "## Who comes in for exosomes\n\n- Brides who like to look dewy",
  ],
  [
    "a name keeps the rest of it",
    "- Winter Eczema Cocoon with exosomes, $210",
    "- Winter Cocoon with exosomes, $210",
  ],
  [
    "a count is per what it was",
    "| Exosome serum | Contents |\n|---|---|\n| Per pump | 12 billion exosomes |",
    "| Exosome serum | Contents |\n|---|---|\n| Per pump | [number] by [method]; a count does not measure effect |",
  ],
  [
    "what others say is not ours to change",
    "“My rosacea is a memory after one exosome visit.” Hélène, Bruges",
    "",
  ],
  [
    "whose skin it was is told",
    "Exosomes healed her scars and shrank her pores.",
    "Exosomes improved the look of her skin and reduced the look of her pores.",
  ],
  [
    "lines of which it is said which they are keep their article",
    "The lines of a long summer are smoothed out by exosomes.",
    "The lines of a long summer look softer.",
  ],
  [
    "no texture looks softer",
    "- Exosome facial: improves texture, fine lines and laxity\n- Tea",
    "- Exosome facial: improves the look of texture, fine lines and laxity\n- Tea",
  ],
  ["whose it is stays", "Her lids are tighter after exosomes.", "Her lids look fresher after exosomes."],
];

describe("a preferred fix as English", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));

  it("says nothing twice in a paragraph", () => {
    const first = "Our exosomes regenerate tired cells.";
    assert.equal(mended(`${first} Exosomes heal acne scars, too.`, "Exosomes heal"), first);
    const status = "No exosome product has been approved by anybody.";
    assert.equal(mended(`${status} FDA approval of our exosomes is only months away.`), status);
  });

  it("keeps to what the sentences around speak of", () => {
    const around = (said: string): string => `It comes from Utah. ${said} It travels without ice.`;
    assert.equal(mended(around("It has the blessing of the FDA.")), around("It is not approved by the FDA."));
  });

  it("begins small in a table that does", () => {
    const table = "| Exosome menu | For |\n|---|---|\n| Gold | clear eczema |\n| Plain | a rested look |";
    assert.match(mended(table), /\| Gold \| [a-z]/);
  });

  it("sells a serum on the page of a serum", () => {
    const text =
      "# Exosome serum\n\nOur serum comes in a glass bottle. Shake the serum and press it in; the serum keeps cold.\n\n- Exosomes for melasma\n";
    const input = { text, language: "markdown" } as const;
    const fixer = new Fixer(input, settings);
    const finding = fixer.findings.find((f) => f.rule === "disease-claim");
    assert.ok(finding);
    const after = applyEdits(text, fixer.preferred(finding)?.edits ?? []);
    assert.ok(after !== null && !/facial/i.test(after), after ?? "");
  });
});
