/** What goes along with a claim, and what its neighbours say otherwise once it has gone or says something else. */
import { strict as assert } from "node:assert";
import { Fixer } from "../../server/src/fixes/index.ts";
import { isOfSentence } from "../../server/src/fixes/passage.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { mended, settings } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "an echo of a claim",
    "We open at nine. Our exosome lab is ISO-certified. Sleep easy.",
    "We open at nine. Our exosome lab is ISO-certified; certification is not approval.",
  ],
  [
    "what was asked of the way in",
    "Intact skin keeps things out. After the roller, exosomes sink to the dermis. Whether that is wise, nobody can say.",
    "Intact skin keeps things out. After the roller, exosomes are applied to the surface of the skin.",
  ],
  [
    "who agreed with it",
    "We use it twice a week. Nothing beats exosomes for tired skin. A second trial came to the same conclusion.",
    "We use it twice a week.",
  ],
  [
    "who believed the forecast",
    "The bill is in committee. A trade paper expects FDA approval of exosomes by June. The mayor said she would believe it when she saw it.",
    "The bill is in committee. No exosome product is approved by the FDA.",
  ],
  [
    "a label in running text",
    "Of four creams we tried. Retinol: it stings. Exosomes: better than all of them. All are for sale.",
    "Of four creams we tried. Retinol: it stings. All are for sale.",
  ],
  ["the rest of a row", "Our diary for June. Day 1: wrinkles gone. Day 8: radiant.", "Our diary for June."],
  [
    "the poll whose outcome goes",
    "We open at nine. We asked four dentists. All four would pick our exosomes over Botox.",
    "We open at nine.",
  ],
  [
    "a person whom nobody names any more, whatever she had",
    "We open at nine. A weather girl from Channel Four swears by our exosomes. She has had our exosome facial twice already.",
    "We open at nine.",
  ],
  [
    "as well, where the other has gone",
    "Our lamp is new. Exosomes outdo any laser. Silicone sheets flatten scars as well, and they cost little.",
    "Our lamp is new. Silicone sheets flatten scars, and they cost little.",
  ],
  [
    "too, not where it stands beside its own sentence",
    "Skip it with a cold. Our exosomes are safe for everybody. You will be pink, and your pillow may be too.",
    "Skip it with a cold. Your clinician will explain the possible side effects. You will be pink, and your pillow may be too.",
  ],
  [
    "that trial is one",
    "We open at nine. Our exosome serum is clinically proven in a trial. In that trial, 93% of the women said they would buy it again.",
    "We open at nine. The evidence for our exosome serum is limited. In one trial, 93% of the women said they would buy it again.",
  ],
  [
    "for everything else",
    "Trials are few. Nothing beats exosomes for tired skin. For everything else, studies will have to tell.",
    "Trials are few. Studies will have to tell.",
  ],
  [
    "also, of things of one kind",
    "We open at nine. For knees, exosomes are injected into the joint. For cuts we also keep a salve.",
    "We open at nine. For cuts we keep a salve.",
  ],
  [
    "people are named who are told what to do",
    "It smells of figs. Patients swear that exosomes outdo Botox. They should stay out of the sun.",
    "It smells of figs. Patients should stay out of the sun.",
  ],
  [
    "a product is named by its name",
    "The bottle is glass. Nova Five is gentle enough for newborns and has no known side effects. It may be used under makeup.",
    "The bottle is glass. Your clinician will explain the possible side effects. Nova Five may be used under makeup.",
  ],
  [
    "exosomes are named behind what is something else",
    "The roller is steel. They wake up collagen deep in the dermis.",
    "The roller is steel. Exosomes help skin look firmer.",
  ],
  [
    "who was asked about",
    "We open at nine. You know the drummer who moved to Leeds and swears by our exosomes? She's had the exosome facial twice.",
    "We open at nine.",
  ],
  [
    "one trial, where the other has gone",
    "Trials are few. One of them recorded fewer breakouts with exosomes. In another, nothing was seen.",
    "Trials are few. In one, nothing was seen.",
  ],
  [
    "on the other hand, where both are the same",
    "The roller has a CE mark. Our exosomes, on the other hand, are FDA-approved.",
    "The roller has a CE mark. Our exosomes are not approved by the FDA.",
  ],
  [
    "the arrow that pointed to the picture",
    "We use no filters. Swipe for Marta before and after her exosomes. ➡️",
    "We use no filters.",
  ],
];

describe("what leans on a claim", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));

  it("is a reply that was only sure", () => {
    assert.equal(
      mended("### Are they safe?\n\nPerfectly. They're natural, after all.", "They're"),
      "### Are they safe?\n\nYour clinician will explain the possible side effects.",
    );
  });

  it("goes with the line that it headed", () => {
    assert.equal(
      mended(
        "/hello\nHow can we help?\n\n/star\nA certain singer swears by our exosome facial.\n\n/park\nBehind the bakery.",
        "A certain",
      ),
      "/hello\nHow can we help?\n\n/park\nBehind the bakery.",
    );
  });

  it("goes with the picture that it was written under", () => {
    assert.equal(
      mended(
        '<figure><img src="a.jpg" alt="Cheek before and after exosomes"><figcaption>Taken in daylight.</figcaption></figure>\n\nWe open at nine.',
      ),
      "We open at nine.",
    );
  });
});

/** A claim that is only told to be denied, and what denies it. */
const refuted: readonly (readonly [string, string, string])[] = [
  ["by another", "DOT: Exosomes cure rosacea.\nDR. LOW: Nope, and no cream does.", "plaintext"],
  ["by the one who quotes it", '"Exosomes are stem cells."\n\nThey are not, whoever says so.', "markdown"],
  ["as an exercise", "A spa writes this. “Exosomes cure acne.” Say what is wrong with it.", "markdown"],
];

describe("a claim that is told to be denied", () => {
  for (const [what, given, language] of refuted)
    it(`is left to what denies it, ${what}`, () => {
      const input = { text: `Exosomes on air\n\n${given}\n`, language: language as "markdown" };
      const fixer = new Fixer(input, settings);
      const finding = fixer.findings.find(isOfSentence);
      assert.ok(finding, "nothing is found");
      assert.equal(fixer.preferred(finding), null);
    });
});

/** What is said of what somebody said. */
const told: readonly (readonly [string, string, string])[] = [
  [
    "a word of advice is nobody's name",
    'We write plainly. A good teaser: "Everybody in town is having exosomes." Skip "better than a peel".',
    'We write plainly. Skip "better than a peel".',
  ],
  [
    "nobody is made to speak of the surface",
    'The lab is in Graz. "Our exosomes sink to the dermis by themselves," said Dr. Ada Lorn, head of research.',
    "The lab is in Graz.",
  ],
  [
    "who said the first says the next",
    'The lab is in Graz. "Our exosomes sink to the dermis by themselves," said Dr. Ada Lorn, head of research. "We ship on Mondays."',
    'The lab is in Graz. "We ship on Mondays," said Dr. Ada Lorn, head of research.',
  ],
  [
    "a group that is spoken of for the first time now",
    "The post is slow. A trade body expects FDA approval of exosomes by June. The body also sells hats.",
    "The post is slow. No exosome product is approved by the FDA. A trade body sells hats.",
  ],
  [
    "what another asks back",
    'Roe spoke first. Lund says that exosomes beat any peel. Roe: "Which peel?" The hour was up.',
    "Roe spoke first. The hour was up.",
  ],
];

describe("what somebody says", () => {
  for (const [what, given, after] of told) it(what, () => assert.equal(mended(given), after));

  const script = (lines: string): string => {
    const input = { text: `EXOSOMES ON AIR\n\n${lines}\n`, language: "plaintext" } as const;
    const fixer = new Fixer(input, settings);
    const finding = fixer.findings.find(isOfSentence);
    assert.ok(finding, "nothing is found");
    return applyEdits(input.text, fixer.preferred(finding)?.edits ?? []) ?? "";
  };

  it("hands the name on to the next line of who speaks", () => {
    assert.match(
      script(
        "LOW: Good morning.\nMIA: Do you ship?\nLOW: Everybody in town wants exosomes before Friday.\nParcels go out on Mondays.\nMIA: Good to know.",
      ),
      /ship\?\nLOW: Parcels go out on Mondays\.\nMIA: Good/,
    );
  });

  it("takes along what another says to it", () => {
    assert.match(
      script(
        "MIA: Do you ship?\nLOW: On Mondays.\nMIA: A singer we may not name swears by our exosome facial.\nLOW: She must be pleased.\nMIA: Good night.",
      ),
      /Mondays\.\nMIA: Good night/,
    );
  });
});
