/** What a preferred fix makes of the sentences around it: what leaned on the claim, what asked for it, what says it already. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "a reply goes with its question",
    "The gel smells of nothing. Rosacea? Sorted by Sunday. Shake the bottle before use.",
    "The gel smells of nothing. Shake the bottle before use.",
  ],
  [
    "a yes is said to nothing that is gone",
    "The gel smells of nothing. Eczema? Oh yes, our exosomes love it.",
    "The gel smells of nothing.",
  ],
  [
    "what is no reply stays",
    "Scarred by acne? Call 555-0187 for an exosome facial.",
    "Call 555-0187 for an exosome facial.",
  ],
  [
    "so did the next one, who goes along",
    "Two quarterbacks swear by our exosome facial. So did a goalkeeper, until he moved to Peru. We open at nine.",
    "We open at nine.",
  ],
  [
    "a question of time is not answered by a look",
    "How soon will I see something? Exosomes smooth wrinkles within the week.",
    "How soon will I see something? It varies from person to person.",
  ],
  [
    "nor one of whether a flaw goes",
    "Will my crow's feet go? They will, since exosomes erase them.",
    "Will my crow's feet go? That has not been established.",
  ],
  [
    "the old answer's own words stay where they may",
    "Will I see a change on my forehead? Slowly, yes: forehead lines disappear.",
    "Will I see a change on my forehead? Slowly, yes: forehead lines look softer.",
  ],
  [
    "what only we know is to be asked of us",
    "Would you recommend it to a runner? I would, since exosomes heal tendons and scars.",
    "Would you recommend it to a runner? Please ask us.",
  ],
  [
    "who should come is told, whatever follows",
    "Who does well with exosomes? Anybody with acne scars. Bring a hat.",
    "Who does well with exosomes? Anyone who would like fresher-looking skin. Bring a hat.",
  ],
  [
    "of one thing they speak before and behind",
    "Our lotion smells of figs. The messages inside tell lazy skin to make collagen again. It also keeps well in the dark.",
    "Our lotion smells of figs. It helps skin look firmer. It also keeps well in the dark.",
  ],
  [
    "the thing that was named stays what is spoken of",
    "The lotion suits everybody with rosacea or eczema. It keeps well in the dark.",
    "The lotion improves the look of skin. It keeps well in the dark.",
  ],
  [
    "nothing is set against what is gone",
    "Rest well. Exosomes are the best facial there is. However, they cost more.",
    "Rest well. Exosomes cost more.",
  ],
  [
    "nor added to it",
    "Exosomes are the best facial there is. And before you ask, the room in which you rest has a view over the harbour.",
    "Before you ask, the room in which you rest has a view over the harbour.",
  ],
  [
    "nor is it so within",
    "Our exosome facial works for every face. Peels, by contrast, come in sixes.",
    "Results vary from person to person. Peels come in sixes.",
  ],
  [
    "nor without commas",
    "Our exosome facial works for every face. Most shops nevertheless sell it in threes.",
    "Results vary from person to person. Most shops sell it in threes.",
  ],
  [
    "nor what she does to be established",
    "Does Dr Lee use it herself? Weekly, and she calls exosomes her alternative to Botox.",
    "Does Dr Lee use it herself? Please ask us.",
  ],
  [
    "people who are asked for are named",
    "For whom? For everybody with acne scars. Equally for those who like to lie down.",
    "For whom? Anyone who would like fresher-looking skin. Equally for those who like to lie down.",
  ],
  [
    "it is of the serum that it goes on to speak",
    "Our exosome serum has the blessing of the FDA. It smells of figs.",
    "Our exosome serum is not approved by the FDA. It smells of figs.",
  ],
  [
    "nobody waits for an answer to what we are to argue",
    "Three actors say our exosome facial makes them ten years younger, and who are we to argue? A nap afterwards is free.",
    "A nap afterwards is free.",
  ],
  [
    "the stars go with what was praised, and who praised it",
    "★★★ “My wife saw it first. The bald spot is history.” Ned P.",
    "",
  ],
  [
    "no story is that of a tale untold",
    "Her bad hip healed in a week with exosomes. That story is why she rents two rooms. We open at nine.",
    "We open at nine.",
  ],
  [
    "how sure it was goes with the claim",
    "Our exosome facial works for every face. No exceptions. Parking is free.",
    "Results vary from person to person. Parking is free.",
  ],
  [
    "for whom else it is says nothing of a look",
    "We serve tea. It is also recommended for clients with rosacea who dislike creams.",
    "We serve tea.",
  ],
  [
    "others than those that went go, too",
    "The gel feels cool. Many of our guests feel the result at once, guaranteed. Others wait until the third week. Bring a hat.",
    "The gel feels cool. Results vary from person to person. Bring a hat.",
  ],
  [
    "a quotation takes along who spoke, by whatever standing",
    "> “My psoriasis has gone since the exosomes.” Member since 2019",
    "",
  ],
  [
    "a first choice for whom says nothing of a look",
    "The gel feels cool. It is our first choice for clients with rosacea. Bring a hat.",
    "The gel feels cool. Bring a hat.",
  ],
  [
    "whom it suits is asked of a clinician",
    "## Is our exosome facial right for me?\n\nIt is best suited to guests with melasma.",
    "## Is our exosome facial right for me?\n\nPlease ask your clinician.",
  ],
  [
    "what the next sentence speaks of stays its subject",
    "## Does the FDA regulate exosomes?\n\nOur product falls under Section 361 and needs no approval. It is filled in Ohio.",
    "## Does the FDA regulate exosomes?\n\nOur product is not approved by the FDA. It is filled in Ohio.",
  ],
  [
    "nobody is made to speak of a look",
    "> “My wrinkles are gone since the exosomes, and my skin glows!”",
    "",
  ],
];

describe("what stands around a preferred fix", () => {
  for (const [what, given, after] of cases) it(what, () => assert.equal(mended(given), after));

  it("says nothing that the sentences around say in their own words", () => {
    const said = {
      "Exosomes are essentially stem cells in a bottle.":
        "They are vesicles, and nobody should call them stem cells.",
      "From there the exosomes sink into the dermis.": "Kim then smooths the serum over the surface by hand.",
      "Our exosome facial works on every single face.": "We cannot promise you an outcome.",
    };
    for (const [claim, status] of Object.entries(said))
      assert.equal(mended(`${status} ${claim}`, claim), status, claim);
  });

  it("takes a praise with its name out from among others", () => {
    const [first, second] = [
      "“My rosacea is gone. Best money ever!” – Dan P.",
      "“Eight years of scars, all gone.” – Ruth",
    ];
    assert.equal(mended(`${first} ${second}`, "My rosacea"), second);
    const lovely = "“Lovely rooms.” Kim";
    assert.equal(mended(`${lovely} ${first} ${second}`, "My rosacea"), `${lovely} ${second}`);
    assert.equal(mended(`${first} ${second}`, "Eight years"), first);
  });

  it("answers whatever a list of questions asks", () => {
    const list = (answer: string): string =>
      `<dl>\n<dt>Better than retinol?</dt>\n<dd>${answer}</dd>\n<dt>More?</dt>\n<dd>Ask at the desk.</dd>\n</dl>`;
    assert.equal(
      mended(list("By a mile, and exosomes outshine peels.")),
      list("That has not been established."),
    );
  });

  it("announces no look above joints and drips", () => {
    const page = (heading: string): string =>
      `## ${heading}\n\nWe see stiff knees and sore shoulders from Monday to Friday.`;
    const headed = (heading: string): string | undefined =>
      /^## (.*)/.exec(mended(page(heading), heading))?.[1];
    assert.equal(headed("Exosomes for Knee Pain in Reno"), "Exosomes in Reno");
    assert.equal(headed("How exosomes mend worn joints"), "About exosomes");
  });

  it("lets no side effects seem those of what stood before", () => {
    const before = "Retinol can sting, and it makes skin peel.";
    assert.equal(
      mended(`${before} Ours has no side effects whatsoever.`, "Ours has"),
      `${before} Exosomes may have side effects.`,
    );
  });

  it("promises no look behind a doubt", () => {
    const doubt = "What they do on a face is anyone's guess.";
    assert.equal(mended(`${doubt} Patted on daily, though, they calm eczema.`, "Patted on"), doubt);
  });

  it("says of a look once what can be said of it", () => {
    const first = "Our exosome facial calms inflammation within the hour.";
    assert.equal(mended(`${first} Acne scars, eczema: all of it fades.`, "Acne scars"), first);
  });
});
