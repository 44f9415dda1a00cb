/** Stock sentences: in the form, and for the readers, of the page that they are put into. */
import { strict as assert } from "node:assert";
import type { Profile } from "../../server/src/rules/rule.ts";
import { mended, mendedPage } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "how it keeps is told in a sentence of what holds it",
    "Our glass vials sit at room temperature for a year and lose nothing.",
    "Our glass vials keep for [time] at [temperature], by the maker’s data.",
  ],
  [
    "when it keeps stays when",
    "After opening the serum stays active for a month at room temperature.",
    "After opening, the serum keeps for [time] at [temperature], by the maker’s data.",
  ],
  [
    "how it comes stays, too",
    "Because it is freeze-dried, the product stays stable at room temperature for a year.",
    "The product is freeze-dried and keeps for [time] at [temperature], by the maker’s data.",
  ],
  [
    "a box holds so many still",
    "The set holds six vials of twenty million exosomes each. It costs $90.",
    "The set holds six vials. It costs $90.",
  ],
  [
    "a count is told by what it was told by",
    "- Ten billion exosomes in every tin\n- Made in Ohio",
    "- Particle count: [number] per tin by [method]; a count does not measure effect\n- Made in Ohio",
  ],
  [
    "what a verb has in common with a pack is none",
    "It is small. Each bottle packs in nine billion exosomes. It costs $40.",
    "It is small. Each bottle holds [number] particles by [method]; a count does not measure effect. It costs $40.",
  ],
  [
    "and noted in a list",
    "- Needs no fridge\n- Exosome gel, 30 ml",
    "- Storage: [conditions and shelf life, with the maker’s data]\n- Exosome gel, 30 ml",
  ],
  [
    "how it is purified is told of it",
    "It comes in a box of six. It is the purest exosome serum in the state. It costs $90.",
    "It comes in a box of six. It is purified by [method]. It costs $90.",
  ],
  [
    "and of the exosomes in a vial",
    "Our vials are the purest you can get.",
    "Our vials hold exosomes purified by [method].",
  ],
  [
    "a figure of speech names no purity",
    "This exosome facial is regeneration in its purest form.",
    "This exosome facial improves the look of skin.",
  ],
  [
    "how many there are is told in a sentence among others",
    "We open at ten. There are 80 billion exosomes in the syringe. Parking is free.",
    "We open at ten. Each syringe holds [number] particles by [method]; a count does not measure effect. Parking is free.",
  ],
  [
    "no look is promised behind a doubt",
    "Whether that holds for people is not known. Exosomes rebuild collagen. Parking is free.",
    "Whether that holds for people is not known. Parking is free.",
  ],
  [
    "that a count is no effect is said once",
    "A count doesn't tell what they do. Go for 80 billion exosomes all the same. Parking is free.",
    "A count doesn't tell what they do. Parking is free.",
  ],
  [
    "a visit of the authorities is an inspection",
    "Our exosomes are filled in a plant that the FDA visits each spring, so you know what you get.",
    "Our exosomes are filled in a plant that the FDA visits each spring; inspection is not approval.",
  ],
  [
    "a plant stays where it is no proof",
    "A jar from an ISO-certified plant can be trusted with your exosomes.",
    "The exosomes come from an ISO-certified plant; certification is not approval.",
  ],
  [
    "whoever else is not approved is no matter",
    "The exosome serum is FDA-approved, just like the pen.",
    "The exosome serum is not approved by the FDA.",
  ],
  [
    "both regulators are named",
    "The exosome serum meets the standards of Health Canada and the FDA.",
    "No exosome product is approved by the FDA or Health Canada.",
  ],
  [
    "a status is no advantage",
    "## Why clients choose us\n\n- FDA-approved exosomes\n- Free parking\n- A quiet room",
    "## Why clients choose us\n\n- Free parking\n- A quiet room",
  ],
  [
    "nor is a caveat",
    "## Reasons to love it\n\n- Rose exosomes that speak to your cells\n- Free parking\n- A quiet room",
    "## Reasons to love it\n\n- Free parking\n- A quiet room",
  ],
  [
    "nothing is left of a thing that was only praised",
    "- Pharmaceutical-grade exosomes only\n- Free parking",
    "- Exosomes purified by [method]\n- Free parking",
  ],
  [
    "nobody is left who expects nothing",
    "There have been no side effects from our exosomes in years, and don't look for any.",
    "Your clinician will explain the possible side effects.",
  ],
  [
    "what is on file stays beside a promise",
    "Open at nine. Your batch number is kept on file, and the exosomes are safe for everybody. Park behind.",
    "Open at nine. Your batch number is kept on file. Park behind.",
  ],
  [
    "a story goes on with no look",
    "Our founder sold soap. By June her scars were gone after two exosome facials. We open at nine.",
    "Our founder sold soap. We open at nine.",
  ],
  [
    "one of several reasons goes without a stand-in",
    "Why do they come? Because it is near. Because one exosome facial is always enough. Because we have tea.",
    "Why do they come? Because it is near. Because we have tea.",
  ],
  [
    "what stays in the depth does not stay on the surface",
    "On needled skin exosomes reach the dermis and remain there for weeks.",
    "On needled skin exosomes are applied to the surface of the skin.",
  ],
  [
    "what may be said of a list of others is",
    "What you may say:\n\n- “Exosomes are totally safe.”\n- “We open at nine.”",
    "What you may say:\n\n- “Your clinician will explain the possible side effects.”\n- “We open at nine.”",
  ],
  [
    "the clinician who writes will explain",
    "In nine years I have not treated one reaction to exosomes.",
    "I will explain the possible side effects.",
  ],
];

const news = `# County looks into exosome lounges

The county health department said on Tuesday that it had opened an inquiry into four lounges that sell exosomes. Inspectors found no permits at two of them, according to a report. A spokesman declined to comment on the others. The FDA has warned about such products since 2019.

`;
const guide = `# House style: writing about exosomes

This guide is for freelancers who write for our clients. Check every line against it before you file your copy.

`;
const library = `# Exosomes, word by word

The library keeps this page for readers, students and the merely curious. We sell nothing. Ask at the desk for more, or book a tour. Our exosome shelf is on the second floor.

`;
const shop = `# Sorrel exosome serum

A serum for home. The serum comes in a bottle of 30 ml, and the bottle in a box. Our exosome serum is $60. Keep the serum out of the sun.

`;
const supplier = `# Wholesale exosome serum for practices

We supply licensed practices and stockists. Accounts open in a day, and your clients will ask for our exosome serum, $300 a case.

`;

/** Page, what is said on it, before, after; null where it goes. */
const onPages: readonly (readonly [string, string, string, string, Profile?])[] = [
  [
    "who sells nothing has no vials",
    library,
    "Potency is strength. Eighty billion to the vial is the sign of a potent exosome. Assays differ.",
    "Potency is strength. A particle count does not measure effect. Assays differ.",
  ],
  [
    "who buys from a shelf has a doctor",
    shop,
    "**May I use it while nursing?** Of course, exosomes are completely safe.",
    "**May I use it while nursing?** Please ask your doctor.",
  ],
  [
    "a count is told by what the page sells",
    shop,
    "It is mild. It holds eight billion exosomes, and you can feel it. It smells of hay.",
    "It is mild. Each bottle holds [number] particles by [method]; a count does not measure effect. It smells of hay.",
  ],
  [
    "a report has no maker's data",
    news,
    "A dozen suppliers work here. Freeze-dried exosomes keep for years in any cupboard. Prices vary.",
    "A dozen suppliers work here. Prices vary.",
  ],
  [
    "nor anything to promise",
    news,
    "A dozen suppliers work here. Rubbed in, exosomes wake tired cells. Prices vary.",
    "A dozen suppliers work here. Prices vary.",
  ],
  [
    "what is judged behind it is told all the same",
    library,
    "Two sentences to judge:\n\n- Exosomes have no side effects. Right. Ask why.\n- Roses have thorns. True.",
    "Two sentences to judge:\n\n- Side effects are possible. Right. Ask why.\n- Roses have thorns. True.",
  ],
  [
    "nor a method",
    news,
    "A dozen suppliers work here. Medical-grade exosomes are the cleanest. Prices vary.",
    "A dozen suppliers work here. Prices vary.",
  ],
  [
    "a guide keeps its advice around a sample",
    guide,
    "- You may write “safe for every skin type” if there is room.",
    "- You may write “your clinician will explain the possible side effects” if there is room.",
  ],
  [
    "a table of wordings holds wordings",
    guide,
    "| Avoid | Write |\n|---|---|\n| our exosomes are magic | exosomes that calm acne |",
    "| Avoid | Write |\n|---|---|\n| our exosomes are magic | exosomes that help skin look fresh |",
  ],
  [
    "a supplier's readers are clinicians",
    supplier,
    "The exosomes come from cord tissue. In 900 treatments nobody had a side effect from our exosomes.",
    "The exosomes come from cord tissue. Side effects are possible.",
  ],
  [
    "an approval is that of the place which is named",
    supplier,
    "US approval of the exosomes is pending.",
    "No exosome product is approved by the FDA.",
    "kr",
  ],
];

/** The description of a page, before, after. */
const descriptions: readonly (readonly [string, string, string])[] = [
  [
    "names what it named",
    "Permanent change or your money back, with our ginseng exosome booster.",
    "Our ginseng exosome booster.",
  ],
  [
    "and what else there is",
    "Rose exosome facials that the FDA has approved, plus peels and lasers.",
    "Rose exosome facials, plus peels and lasers.",
  ],
  [
    "or whose page it is",
    "Everybody in town is talking about exosomes, and it's your turn.",
    "About exosomes at Pine Loft, Tulsa.",
  ],
];

describe("stock sentences", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));
  it("a status is not said again behind one", () =>
    assert.equal(
      mended(
        "Our exosome gel is approved by the FDA. Full clearance for injection should follow by spring.",
        "Full clearance",
      ),
      "Our exosome gel is approved by the FDA.",
    ));
  for (const [what, page, given, after, profile] of onPages)
    it(what, () => assert.equal(mendedPage(`${page}${given}\n`, given, profile), `${page}${after}\n`));
  for (const [what, given, after] of descriptions)
    it(`a description ${what}`, () => {
      const page = (description: string): string =>
        `---\ntitle: "Exosome neck care | Pine Loft, Tulsa"\ndescription: "${description}"\n---\n\n# Necks\n\nOur exosome facial is $300.\n`;
      assert.equal(mendedPage(page(given), given), page(after));
    });
});
