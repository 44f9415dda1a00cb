import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const appearanceOverclaim: Rule = {
  id: "appearance-overclaim",
  group: "Effect",
  severity: "warning",
  title: "Appearance overclaim",
  message:
    "This says that exosomes change a feature of the skin itself, where only a change in how it looks may be claimed.",
  explanation:
    "Lines, pores, spots and firmness are cosmetic concerns, so you may speak of them, but only of their look. Removing wrinkles or tightening skin is a physical change, and a reader will expect it. A frame such as the look of covers only the words that belong to it, and visible or visibly is no frame. Gentle verbs such as brighten, plump or smooth are reported as information only.",
  advice:
    "Add the frame: “softens the look of fine lines”, “for a brighter-looking complexion”, “skin feels smoother”.",
  basis: [references.antiAgeing, references.isItACosmetic, references.drugClaimLetters],
  checked: "2026-11-01",
  bad: [
    {
      text: "Look [[ten years younger]] with our exosome facial.",
      fixed: "Our exosome facial improves the look of skin.",
      note: "A look that is measured in years is no modest look.",
    },
    {
      text: "Our exosome serum [[erases wrinkles]].",
      fixed: "Our exosome serum softens the look of wrinkles.",
    },
    {
      text: "[[Fine lines are ironed out]] by our exosomes.",
      fixed: "The look of fine lines is softened by our exosomes.",
    },
    { text: "Exosome [[Eye Lift]], 30 min", fixed: "Exosome Eye Treatment, 30 min" },
    { text: "- [[Shrinks pores]]\n- 30 ml pump", fixed: "- Leaves pores looking smaller\n- 30 ml pump" },
    { text: "An [[anti-ageing]] serum with exosomes", fixed: "A serum with exosomes", profile: "uk" },
    {
      text: "Our [[anti-aging]] exosome facial takes an hour.",
      fixed: "Our exosome facial takes an hour.",
    },
    { text: "[[Turn back time]] with exosomes.", fixed: "Improve the look of skin with exosomes." },
    {
      text: "**What is the exosome patch for?**\n[[Dark circles]], above all.",
      fixed: "**What is the exosome patch for?**\nExosomes reduce the look of dark circles.",
    },
    {
      text: "Exosomes [[reduce visible redness]] by the weekend.",
      fixed: "Exosomes reduce the look of redness.",
      note: '"Visible" beside an effect verb is no frame.',
    },
    {
      text: "Our exosome facial softens the look of crow's feet and [[tightens the jawline]].",
      fixed: "Our exosome facial softens the look of crow's feet and leaves the jawline looking firmer.",
      note: "A frame covers only its own object.",
    },
    {
      text: "| Exosome facial | Result |\n|---|---|\n| Classic | [[firmer skin]] |\n| Express | a rested look |",
      fixed:
        "| Exosome facial | Result |\n|---|---|\n| Classic | firmer-looking skin |\n| Express | a rested look |",
    },
    {
      text: "Our exosome facial [[brightens the complexion]].",
      fixed: "Our exosome facial helps skin look brighter.",
      note: "A mild verb: reported as information.",
    },
    {
      text: "[[Crow's feet, begone]]: exosomes are here.",
      fixed: "Exosomes soften the look of crow's feet.",
      note: "An idiom of removal counts where its only reading is that the concern goes.",
    },
    {
      text: "A weekly exosome treatment [[for fine lines]]",
      fixed: "A weekly exosome treatment for softer-looking fine lines",
    },
    { text: "Exosome [[Skin Rejuvenation]]", fixed: "Exosome Facial" },
    {
      text: "<p>The exosome mask that [[takes ten years off]] your face.</p>",
      fixed: "<p>The exosome mask that improves the look of skin.</p>",
      language: "html",
    },
    {
      text: "![Exosome mask, [[plumps and lifts]], 5 sachets](mask.png)",
      fixed: "![Exosome mask, helps skin look plumper, 5 sachets](mask.png)",
    },
    {
      text: "[[Fade sun spots]] with exosomes. Tuesdays, 10 to 4.",
      fixed: "Reduce the look of sun spots with exosomes. Tuesdays, 10 to 4.",
      language: "plaintext",
    },
    { text: "Mirror selfie day #[[ExosomesEraseWrinkles]]", fixed: "Mirror selfie day" },
    {
      text: "## Exosomes: [[Smoother Texture]], No Fuss",
      fixed: "## Exosomes: Smoother-Looking Skin, No Fuss",
    },
    {
      text: "# Exosome facials\n\nA quiet hour.\n\n## Botox\n\nTwo units a side.\n\n## Results\n\n[[Erases frown lines]]",
      fixed:
        "# Exosome facials\n\nA quiet hour.\n\n## Botox\n\nTwo units a side.\n\n## Results\n\nSoftens the look of frown lines",
      note: "A neutral heading falls back to the topic of the title.",
    },
    {
      text: "# Exosome ads\n\n## Headlines\n\n[[Wipe Out Wrinkles]]",
      fixed: "# Exosome ads\n\n## Headlines\n\nSoften the Look of Wrinkles",
      note: "The generic heading of a collection carries no topic of its own.",
    },
    {
      text: "| Write about exosomes | Avoid |\n|---|---|\n| [[tightens skin]] | cures acne |",
      fixed: "| Write about exosomes | Avoid |\n|---|---|\n| helps skin look firmer | cures acne |",
      note: "Recommended wording is a finding if it offends.",
    },
    { text: "Our exofacial [[removes fine lines]].", fixed: "Our exofacial softens the look of fine lines." },
    {
      text: "Our exosome serum [[makes skin firmer]].",
      fixed: "Our exosome serum makes skin look firmer.",
    },
    {
      text: "Lines creep in. Our exosome facial [[smooths them]] away.",
      fixed: "Lines creep in. Our exosome facial helps skin look smoother.",
    },
  ],
  good: [
    { text: "Our exosome facial can suit even the most reactive skin type." },
    { text: "Our exosome serum softens the look of fine lines." },
    { text: "Skin feels smoother after the exosome facial." },
    { text: "An exosome mist for a brighter-looking complexion." },
    { text: "Our exosome primer makes pores less noticeable." },
    { text: "Exosomes do not remove wrinkles." },
    { text: "Dr. Orr, director of Harbour Facial Surgery, discusses the pros and cons of exosomes." },
    { text: "Will exosomes get rid of my dark spots? No, though they may look fainter." },
    { text: "Botox smooths frown lines." },
    {
      text: "Vitamin C, also in this exosome serum, brightens skin.",
      note: "Another ingredient is the subject.",
    },
    { text: "Ads that promise to erase wrinkles with exosomes should make you cautious." },
    { text: "| We say | We don't say |\n|---|---|\n| looks rested | removes lines |" },
    { text: "You asked about wrinkles, pores and dark spots; here is what is known about exosomes." },
    { text: "Lift the lid of the exosome serum and press the pump twice." },
    { text: "The tone of our advice on exosomes is cautious." },
    { text: "<p>Tighten the cap &amp; keep the exosome serum cool.</p>", language: "html" },
    { text: "An exosome facial for skin that appears plumper and looks fresh." },
    {
      text: "In our survey, four in five guests said that exosomes had shrunk their pores.",
      note: "A reported result lacks its citation, nothing else.",
    },
    { text: "Our exosome facial leaves skin soft to the touch." },
    { text: "Exosomes are being marketed to salons for their anti-aging benefits." },
  ],
  decides: (claim) => (claim.shade === "mild" ? "information" : true),
};
