/** What a preferred fix does for the words that took up what it removes or rewrites: pronouns, replies, signatures, comments. */
import { strict as assert } from "node:assert";
import { mended, mendedPage } from "./mended.ts";

/** What is said of it, before, after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "they are named who went",
    "We looked long for these. Our exosomes leave any laser in the dust. They arrive on Thursdays, packed in dry ice and straw.",
    "We looked long for these. Our exosomes arrive on Thursdays, packed in dry ice and straw.",
  ],
  [
    "but whom a stock sentence names still",
    "We ship on Mondays. Our exosomes keep for a year in a warm car. They're made in Leeds.",
    "We ship on Mondays. Our exosomes keep for [time] at [temperature], by the maker’s data. They're made in Leeds.",
  ],
  [
    "it is named",
    "We bought a new lamp. Our exosome facial is a miracle. It ends with a nap under a blanket of wool.",
    "We bought a new lamp. Our exosome facial ends with a nap under a blanket of wool.",
  ],
  [
    "no thing is it that is no wonder",
    "We bought a new lamp. Our exosome facial is a miracle. It is no wonder that Fridays are busy.",
    "We bought a new lamp. It is no wonder that Fridays are busy.",
  ],
  [
    "the line below names whom it is about",
    "Swipe for Marta before and after exosomes.\nShe came in four times and slept through three of them, so book early and bring a blanket.",
    "Marta came in four times and slept through three of them, so book early and bring a blanket.",
  ],
  [
    "a picture takes its permission along",
    "Swipe for Marta before and after exosomes.\nPosted with her kind permission.\nWe open at nine.",
    "We open at nine.",
  ],
  [
    "until then is until nothing",
    "Most serums are cosmetics. We expect the FDA to approve exosomes by spring. Until then a label must say so.",
    "Most serums are cosmetics. No exosome product is approved by the FDA. A label must say so.",
  ],
  [
    "nothing is gentle, too, where nothing else is",
    "Exosomes are the best facial there is. The peel is gentle, too.",
    "The peel is gentle.",
  ],
  [
    "one word is no answer without its question",
    "The gel smells of nothing. Suffering from rosacea? Ghosted. Shake the bottle.",
    "The gel smells of nothing. Shake the bottle.",
  ],
  [
    "one word that tells of the product stays",
    "Clinically proven exosome gel. Vegan.",
    "Exosome gel. Vegan.",
  ],
  ["who signs without a stop goes along", "> “Exosomes took ten years off me.” A happy bride", ""],
  [
    "also where a sentence follows",
    "“Exosomes took ten years off me.” Ines, florist, Porto The door is green.",
    "The door is green.",
  ],
  ["and by the name of an account", "“Exosomes took ten years off me.” @ines.glows", ""],
  ["and so does a word of thanks", "“Exosomes took ten years off me.” Thank you, Ines!", ""],
  [
    "what announced another view goes with it",
    "Some doctors wait. Others are more hopeful. Dr. Ada Moss said that exosomes are the best facial there is. We open at nine.",
    "Some doctors wait. We open at nine.",
  ],
  [
    "creams stay on the surface, too",
    "We sell a clay. Unlike masks, exosomes pass deep into the dermis. We open at nine.",
    "We sell a clay. Exosomes are applied to the surface of the skin. We open at nine.",
  ],
  [
    "a plant that does little is told of once",
    "Plant exosomes may do very little, in truth. Ours, though, speak to your cells as human ones do. We open at nine.",
    "Plant exosomes may do very little, in truth. We open at nine.",
  ],
  [
    "a list tells once of skin that looks rested",
    "- Skin that looks rested after a long flight\n- Acne gone for good with exosomes\n- Free parking",
    "- Skin that looks rested after a long flight\n- Free parking",
  ],
  [
    "pores improve no look",
    "What about large pores? They shrink with exosomes.",
    "What about large pores? Exosomes improve the look of skin.",
  ],
  [
    "there is nowhere",
    "Hold still. Our exosomes sink into the deeper layers. There they help skin look fresh.",
    "Hold still. Our exosomes are applied to the surface of the skin. They help skin look fresh.",
  ],
  [
    "what is asked for by name has one",
    "We bought a new lamp. Exosome facials are the hottest trend in town. Clients ask for them by name.",
    "We bought a new lamp. Clients ask for exosome facials by name.",
  ],
  [
    "against a doubt stands no stock sentence",
    "One small study proves little. All the same, wounds heal twice as fast with it. Bring a hat.",
    "One small study proves little. Bring a hat.",
  ],
  [
    "who keeps the method secret is not asked for it twice",
    "The maker won't say how it filters them. Still, you will not find a purer exosome in town. Bring a hat.",
    "The maker won't say how it filters them. Bring a hat.",
  ],
];

describe("what took up a claim that goes", () => {
  for (const [name, before, after] of cases)
    it(name, () => {
      assert.equal(mended(before).trim(), after);
    });

  it("nothing is handled where no ill is named", () => {
    const about = "# Exosomes\n\nOur exosome serum is applied topically to the skin and is not injected.\n\n";
    const given = "The gel smells of nothing. Sick of eczema? We have a jar for that. Shake the bottle.\n";
    assert.equal(
      mendedPage(about + given, "Sick of eczema?"),
      `${about}The gel smells of nothing. Shake the bottle.\n`,
    );
  });
});
