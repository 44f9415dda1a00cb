/** Headings, items, names, price lines, adverts: short copy and what its preferred fix makes of it, one class each. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after; where several things are found, the words whose fix is meant. */
const cases: readonly (readonly [string, string, string, string?])[] = [
  [
    "a label keeps its colon",
    "- The Rewind: stretch marks gone, spirits up\n- The Nap: forty minutes of quiet",
    "- The Rewind: fresher-looking skin\n- The Nap: forty minutes of quiet",
  ],
  ["and the sign before it", "✔ Trouble care: pimples heal", "✔ Trouble care: skin looks fresher"],
  [
    "a noun of its own stays in a name",
    "| Exo menu | |\n|---|---|\n| Exo Acne Club | $210 |\n| Exo Mask | $90 |",
    "| Exo menu | |\n|---|---|\n| Exo Club | $210 |\n| Exo Mask | $90 |",
  ],
  ["for which part stays", "- Exosome Frown Lines Release, forehead", "- Exosome Facial, forehead"],
  ["a count goes from a name", "40 Billion Exosome Booster ..... $180", "Exosome Booster ..... $180"],
  [
    "what is to do it is no concern",
    "With exosomes:\n\n- Freckle fader",
    "With exosomes:\n\n- Less noticeable freckles",
  ],
  [
    "nor is what is taken leave of",
    "With exosomes:\n\n- Bye, brow furrow",
    "With exosomes:\n\n- Softer-looking brow furrow",
  ],
  [
    "by how much goes with how",
    "With exosomes:\n\n- Redness down by 40%",
    "With exosomes:\n\n- Less noticeable redness",
  ],
  [
    "a name keeps no half of what it promised",
    "- Exosome Root Revival for fuller growth\n- Sunscreen, $20",
    "- Exosome Root Revival for fuller-looking hair\n- Sunscreen, $20",
  ],
  ["a label heads no mere noun", "Exosomes: Live Cell Therapy", "Exosomes Are Not Stem Cells"],
  [
    "what was done to a part goes",
    "- Necks de-creped\n- Skin feels soft",
    "- Smoother-looking necks\n- Skin feels soft",
  ],
  [
    "for whom it is is no benefit",
    "- You have lines you would like gone\n- You want to sleep more\n- You would like a fresher look",
    "- You want to sleep more\n- You would like a fresher look",
  ],
  [
    "an item tells where the others tell",
    "With exosomes:\n\n- Pores vanish\n- Fine lines look softer\n- Skin feels smooth",
    "With exosomes:\n\n- Pores look smaller\n- Fine lines look softer\n- Skin feels smooth",
  ],
  [
    "and acts where all the others act",
    "Exosomes:\n\n- extinguish deep inflammation\n- leave skin feeling soft\n- hold water",
    "Exosomes:\n\n- help skin look calm\n- leave skin feeling soft\n- hold water",
  ],
  [
    "by how much is left of no look",
    "What exosomes do:\n\n- Cuts healing time after a peel in half",
    "What exosomes do:\n\n- Improves the look of skin",
  ],
  [
    "nothing is left that speaks of what went",
    "- Half the town has had exosomes and the other half is on the list",
    "",
  ],
  [
    "the best we have found is no name",
    "- The purest exosome extract we or anyone has bottled",
    "- Purified by [method]",
  ],
  ["a headline with a label stays one", "Headline: The Exosome Holy Grail", "Headline: Exosome Facial"],
  [
    "a quotation goes with the name that praises",
    "> “I would not miss a single visit.” – Ines, make-up artist, five stars",
    "",
  ],
  [
    "nothing is licensed where all of it was",
    "Every exosome we use is licensed by the FDA.",
    "No exosome we use is licensed by the FDA.",
  ],
  [
    "a line of a price list with pictures is mended alone",
    "✨ Exosome glow facial … $95\n🧴 Exosome scar repair course … $640\n💆 Head massage … $40",
    "✨ Exosome glow facial … $95\n🧴 Exosome course … $640\n💆 Head massage … $40",
  ],
  [
    "a serum keeps its name where its promise goes",
    "- Exosome lip serum, plumps and firms, $85\n- Hand cream, $20",
    "- Exosome lip serum, $85\n- Hand cream, $20",
  ],
  [
    "what else is promised of it goes with its name",
    "| Exo menu | Price |\n|---|---|\n| Exosome Lifting Facial, lifted cheeks | $410 |\n| Mask | $90 |",
    "| Exo menu | Price |\n|---|---|\n| Exosome Facial, cheeks | $410 |\n| Mask | $90 |",
  ],
  [
    "a salve for two ills stays a salve",
    "- Burn & Scar Exosome Salve, tub ..... $70\n- Hand soap ..... $8",
    "- Exosome Salve, tub ..... $70\n- Hand soap ..... $8",
  ],
  ["no answer outlives its question", "Alopecia? Exosomes can help.", ""],
  [
    "who they are is told of all of them",
    "Exosomes are ideal for:\n\n- Who has rosacea on both cheeks\n- Who wants a rest\n- Who likes a dewy look",
    "Exosomes are ideal for:\n\n- Who wants a rest\n- Who likes a dewy look",
  ],
  [
    "a scalp is what has hair",
    "## The scalp\n\n- Exosomes that travel right down to the bulb",
    "## The scalp\n\n- Exosomes that are applied to the surface of the scalp",
  ],
  [
    "a label and what becomes of it",
    "With exosomes:\n\nWrinkles: erased.",
    "With exosomes:\n\nWrinkles: softer-looking.",
  ],
  [
    "a cell tells how what its row is about looks",
    "| Exosomes | What changes |\n|---|---|\n| Frown lines | ironed out by May |\n| Cost | $200 |",
    "| Exosomes | What changes |\n|---|---|\n| Frown lines | softer-looking |\n| Cost | $200 |",
  ],
  ["whose it is stays", "## Harrow & Pike Exosome Neck Lift", "## Harrow & Pike Exosome Neck Treatment"],
  ["an add-on is one", "- Scar add-on with exosomes, $80", "- Add-on with exosomes, $80"],
  [
    "who wore it goes, its name and price stay",
    "- The Gala Exo, as worn by a famous soprano, $700\n- The Plain Exo, $300",
    "- The Gala Exo, $700\n- The Plain Exo, $300",
  ],
  [
    "what is to be had is no reason to skip anything",
    "- Follow any peel with exosomes and skip the downtime, +$90\n- Sunscreen, $20",
    "- Follow any peel with exosomes, +$90\n- Sunscreen, $20",
  ],
  [
    "where a crease is stays",
    "Exosomes:\n\n- Rub out the tiny creases round the mouth\n- Sit well under make-up\n- Smell of nothing",
    "Exosomes:\n\n- Soften the look of the tiny creases round the mouth\n- Sit well under make-up\n- Smell of nothing",
  ],
  [
    "among things stands a thing",
    "Exosomes:\n\n- A jaw that feels smooth\n- Cracked knuckles that heal sooner\n- No film on the pillow",
    "Exosomes:\n\n- A jaw that feels smooth\n- Skin that looks rested\n- No film on the pillow",
  ],
  [
    "what flakes is no hair",
    "## Exosomes for the scalp\n\nCalms dandruff.",
    "## Exosomes for the scalp\n\nHelps the scalp look calm.",
  ],
  [
    "the plant and the part stay in a name",
    "| Exo menu | Price |\n|---|---|\n| Lily exosome jawline tightening | $170 |\n| Mask | $90 |",
    "| Exo menu | Price |\n|---|---|\n| Lily exosome jawline treatment | $170 |\n| Mask | $90 |",
  ],
  [
    "so do both parts, and how often",
    "- Exosome brow and lash growth, 4 visits, $240\n- Mask, $20",
    "- Exosome treatment, brow and lash, 4 visits, $240\n- Mask, $20",
  ],
  [
    "and for whom it is",
    "- Exosome follicle awakening for men, $900\n- Mask, $20",
    "- Exosome scalp treatment for men, $900\n- Mask, $20",
  ],
  [
    "a promise behind a comma goes whole",
    "- PRP with exosomes, wakes what PRP alone could not, $900\n- Mask, $20",
    "- PRP with exosomes, $900\n- Mask, $20",
  ],
  [
    "a laser stays one, for which scars goes",
    "- Scar laser plus exosomes, for burn scars, $240\n- Mask, $20",
    "- Laser plus exosomes, $240\n- Mask, $20",
  ],
  [
    "a wonder's set is a set",
    "- Exosome miracle set, mist and mask, $90\n- Mask, $20",
    "- Exosome set, mist and mask, $90\n- Mask, $20",
  ],
  [
    "of two facials each is told apart",
    "- Exosome wrinkle eraser, $200\n- Exosome collagen builder, $300\n- Mask, $20",
    "- Exosome facial for softer-looking wrinkles, $200\n- Exosome collagen builder, $300\n- Mask, $20",
  ],
  [
    "what costs more on top is an add-on",
    "- Exosome Double Dose, 90 billion, +$40\n- Mask, $20",
    "- Exosome Add-on, +$40\n- Mask, $20",
  ],
  [
    "whom a line is for, it tells still",
    "- Your acne is back: exosomes.\n- You dislike needles: a mask.\n- Your feet are tired: a bath.",
    "- You would like fresher-looking skin: exosomes.\n- You dislike needles: a mask.\n- Your feet are tired: a bath.",
  ],
  [
    "what feels is no clause of its own behind that",
    "What it does:\n\n- Tighter pores and a sharper chin\n- An hour of rest\n- Skin that feels smooth",
    "What it does:\n\n- Fresher-looking skin\n- An hour of rest\n- Skin that feels smooth",
  ],
  [
    "a duo stays one",
    "- Regenerating duo with hand cream, $90\n- Soap, $8",
    "- Duo with hand cream, $90\n- Soap, $8",
  ],
  [
    "and so does a set, whatever it is a set of",
    "- Gift set of our exosome miracle, three vials, $70\n- Soap, $8",
    "- Gift set with exosomes, three vials, $70\n- Soap, $8",
  ],
  ["a count heads nothing", "Exosome Facial, Now With 30B", "Exosome Facial"],
  ["what is more than another is more than a third", "- Exosomes > PRP > tea\n- Tea", "- Tea"],
  [
    "little that sprouts gives nothing",
    "Exosomes:\n\nLittle sprouts along the parting by May",
    "Exosomes:\n\nFuller-looking hair along the parting",
  ],
  [
    "a cell that told how long tells that it varies",
    "| Course | Effect |\n|---|---|\n| Laser | Up to a year |\n| Exosomes | Permanent after four visits |",
    "| Course | Effect |\n|---|---|\n| Laser | Up to a year |\n| Exosomes | Results vary |",
  ],
  [
    "a step tells what to do",
    "1. Wash the face.\n2. Use the roller to press the exosomes down into the dermis.\n3. Rinse.",
    "1. Wash the face.\n2. Apply the exosomes to the surface of the skin.\n3. Rinse.",
  ],
  [
    "items that begin alike stay alike",
    "- That the serum is vegan\n- That eczema clears up with exosomes\n- That it is made in Lyon",
    "- That the serum is vegan\n- That it is made in Lyon",
  ],
  [
    "the line below a name is a line of its own",
    "**Exosome Lid Treatment** (20 min, $90)\nErases crow's feet and dark circles.",
    "**Exosome Lid Treatment** (20 min, $90)\nSoftens the look of crow's feet and dark circles.",
  ],
  [
    "two parts stay, and the dots that lead to the price",
    "Exosome neck and hand firming ........ $310",
    "Exosome neck and hand treatment ........ $310",
  ],
  [
    "a course of so many stays one",
    "- Exosome facial, $90\n- Course of four for melasma and rosacea, $480\n- Mask, $20",
    "- Exosome facial, $90\n- Exosome course of four, $480\n- Mask, $20",
  ],
  [
    "what a price is for stays behind it",
    "Trade up to exosomes for $250 a session and lose the melasma.\n\nHydrating mask, $20",
    "Exosome upgrade, $250 a session.\n\nHydrating mask, $20",
  ],
  [
    "a plan stays one, however often",
    "Exosome plan for thinning hair, five visits ........ $1,900",
    "Exosome scalp plan, five visits ........ $1,900",
  ],
  [
    "a good of its own stays without its purpose",
    "- An exosome top-up every spring, to keep your collagen busy",
    "- An exosome top-up every spring",
  ],
  [
    "a note stays without its reason",
    "- Scabs fall off on day four, as exosomes repair the tissue",
    "- Scabs fall off on day four",
  ],
  [
    "for what unit a price is stays",
    "Exosome Wrinkle Filler, per area ........ $190",
    "Exosome Facial, per area ........ $190",
  ],
  [
    "and how many visits",
    "- Exosome Melasma Season, 4 visits\n- Sunscreen, $20",
    "- Exosome Season, 4 visits\n- Sunscreen, $20",
  ],
  [
    "what is to be had stays in a list without its disease",
    "- Peels, $90\n- Exosome gel for stretch marks, $120",
    "- Peels, $90\n- Exosome gel, $120",
  ],
  ["what is to be filled in has no capitals", "- Purest Vesicles on the Coast", "- Purified by [method]"],
  [
    "nor are the names of countries those of a title",
    "- Exosomes approved in Korea, Japan and Europe\n- Vegan boxes",
    "- No exosome product is approved by the FDA\n- Vegan boxes",
  ],
  [
    "a cell begins as the others of its row",
    "| | PRP | Exosomes |\n|---|---|---|\n| Regulator | not asked | FDA-approved |",
    "| | PRP | Exosomes |\n|---|---|---|\n| Regulator | not asked | not approved by the FDA |",
  ],
  [
    "harms that are called possible are not called so twice",
    "| | Exosomes |\n|---|---|\n| Possible harms | none |\n| Smell | hay |",
    "| | Exosomes |\n|---|---|\n| Possible harms | ask your clinician |\n| Smell | hay |",
  ],
  [
    "time away is no harm",
    "| | Exosomes |\n|---|---|\n| Time away from work | zero, for every patient |\n| Smell | hay |",
    "| | Exosomes |\n|---|---|\n| Time away from work | ask your clinician |\n| Smell | hay |",
  ],
  [
    "among concerns those that are no disease are looked at",
    "| Visit | Helps with |\n|---|---|\n| Exosome needling | Scars, stretch marks, enlarged pores |\n| Mask | Dry lips |",
    "| Visit | Helps with |\n|---|---|\n| Exosome needling | The look of enlarged pores |\n| Mask | Dry lips |",
  ],
  [
    "and all of them where none is one",
    "Exosomes help with:\n\n- Fine lines and slack texture\n- Dry lips",
    "Exosomes help with:\n\n- The look of fine lines and slack texture\n- Dry lips",
  ],
  [
    "a row that is left with its label goes",
    "| Our exosomes | |\n|---|---|\n| Box | twelve vials |\n| Awards | a miracle, the press says |\n| Made in | Ohio |",
    "| Our exosomes | |\n|---|---|\n| Box | twelve vials |\n| Made in | Ohio |",
  ],
  [
    "how it keeps is no reason to change",
    "Why salons switch to our exosomes:\n\n- Training for two\n- Stable at room temperature for years\n- Free delivery",
    "Why salons switch to our exosomes:\n\n- Training for two\n- Free delivery",
  ],
  [
    "a part that was called by its flaw is named by itself",
    "- Exosome eye-bag zapper, $240\n- Mask, $20",
    "- Exosome eye treatment, $240\n- Mask, $20",
  ],
  [
    "and a jaw by how it looks",
    "- Exosome Jowl Tightening, $410\n- Exosome Wrinkle Rescue, $390",
    "- Exosome Facial for a Firmer-Looking Jawline, $410\n- Exosome Wrinkle Rescue, $390",
  ],
  [
    "half of a word may be a part",
    "- Eyelid-firming add-on, $70\n- Mask, $20",
    "- Eyelid add-on, $70\n- Mask, $20",
  ],
  [
    "behind a comma, too",
    "Pen with exosomes, wrinkled neck undone ........ $480",
    "Pen with exosomes, neck ........ $480",
  ],
  [
    "a count keeps what it counts",
    "Pen with exosomes, burn scar program (3) ........ $1,480",
    "Pen with exosomes, program (3) ........ $1,480",
  ],
  [
    "what is sold by the scar is sold by the area",
    "Scar softener with exosomes, per scar ........ $180",
    "Treatment with exosomes, per area ........ $180",
  ],
  [
    "two lines of a menu have two names",
    "Exosome Facial (45 min) ........ $180\n\nExosome Elastin Rebuild (60 min) ........ $260",
    "Exosome Facial (45 min) ........ $180\n\nExosome Facial for a Firmer Look (60 min) ........ $260",
  ],
  [
    "no method is bought",
    "## Exosome extras\n\nHospital-Grade Ampoule ........ $90",
    "## Exosome extras\n\nExosome Ampoule ........ $90",
  ],
  ["a soak is one without stem cells", "Exosome stem cell soak ........ $140", "Exosome soak ........ $140"],
  [
    "what a price was added to is no facial",
    "- Trade up to exosomes for $150, better than PRP\n- Mask, $20",
    "- Exosome upgrade, $150\n- Mask, $20",
  ],
  [
    "no colon leads to a price alone",
    "- Take the exosome mask: triple the vesicles, +$30\n- Mask, $20",
    "- Take the exosome mask, +$30\n- Mask, $20",
  ],
  [
    "a price behind a colon stays there",
    "- Exosome neck firming: $190\n- Mask: $20",
    "- Exosome neck treatment: $190\n- Mask: $20",
  ],
  [
    "a share goes with what it was of",
    "- End any peel with exosomes and heal in half the time (50%), $120\n- Mask, $20",
    "- End any peel with exosomes, $120\n- Mask, $20",
  ],
  [
    "an hour stays before its words",
    "[12:40] Why exosomes cure baldness when pills fail\n\n[14:05] Goodbye",
    "[12:40] Exosomes for fuller-looking hair\n\n[14:05] Goodbye",
  ],
  [
    "how large a bottle is stays",
    "Exosome travel vial, $45, stays strong in a hot car.",
    "Exosome travel vial, $45.",
  ],
  [
    "a kind of thing alone is no item",
    "- Clinically proven exosome technology\n- Free parking",
    "- Free parking",
  ],
  [
    "men are no second purpose",
    "## Exosome Hair Restoration for Men\n\nAsk us.",
    "## Exosomes for Men: Fuller-Looking Hair\n\nAsk us.",
  ],
  [
    "lashes are no hair",
    "- Brows\n- Lashes that regrow overnight with exosomes",
    "- Brows\n- Lashes that look fuller",
  ],
  [
    "two things on a menu are told apart",
    "Exosome upgrade ..... $120\n\nUltra-pure exosome upgrade ..... $180",
    "Exosome upgrade ..... $120\n\nExosome upgrade, purified by [method] ..... $180",
  ],
  [
    "one of two headlines is no gap",
    "A: What an exosome facial is\n\nB: The exosome trend you will be sorry to miss\n\nA: Ask us",
    "A: What an exosome facial is\n\nB: The exosome facial\n\nA: Ask us",
  ],
  [
    "what cells did in a dish is no look",
    "## Mechanism of action\n\n- Collagen synthesis is doubled by exosomes.\n- They weigh little.",
    "## Mechanism of action\n\n- Exosomes weigh little.",
  ],
  [
    "a rested look is what it is good for",
    "| | Peel | Exosome facial |\n|---|---|---|\n| Good for | a dull look | acne scars, rosacea |\n| Time | half an hour | an hour |",
    "| | Peel | Exosome facial |\n|---|---|---|\n| Good for | a dull look | a rested look |\n| Time | half an hour | an hour |",
  ],
  [
    "an advertisement of one line is no place for a caveat",
    "## Search ads\n\nOpen late on Fridays.\n\nExosomes are completely safe.\n\nPark behind the bank.\n\nAsk for Ines.\n\nFree tea.",
    "## Search ads\n\nOpen late on Fridays.\n\nPark behind the bank.\n\nAsk for Ines.\n\nFree tea.",
  ],
  ["hair looks so at no time", "- Less hair fall when brushing with exosomes", "- Fuller-looking hair"],
];

describe("short copy", () => {
  for (const [what, given, after, words] of cases) it(what, () => assert.equal(mended(given, words), after));
});
