import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const penetrationClaim: Rule = {
  id: "penetration-claim",
  group: "Route",
  severity: "warning",
  title: "Penetration claim",
  message:
    "This says that exosomes get into or through deeper parts of the body, which has not been established.",
  explanation:
    "The skin barrier keeps most of what is put on it near the surface, and that holds for exosomes too. Saying that they reach the dermis, the follicle or the cells turns a cosmetic into something that acts inside the body. Needling or a laser opens channels, but those devices are not cleared for delivering cosmetics. It is fine to say that a serum absorbs, as long as no depth is named.",
  advice: "Write that the exosomes are applied to the surface of the skin.",
  basis: [references.needlingCfr, references.isItACosmetic, references.aestheticsReview],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our exosomes [[sink deep into the dermis]].",
      fixed: "Our exosomes are applied to the surface of the skin.",
    },
    {
      text: "- [[Penetrates the skin barrier]]\n- Light gel texture",
      fixed: "- Applied to the surface of the skin\n- Light gel texture",
    },
    {
      text: "In this treatment the exosomes [[are carried straight to the follicle]].",
      fixed: "In this treatment the exosomes are applied to the surface of the scalp.",
    },
    {
      text: "**[[Does the exosome serum get past the outer layer of skin]]?**\nAbsolutely.",
      fixed: "**Does the exosome serum get past the outer layer of skin?**\nThat has not been established.",
    },
    {
      text: "Needling opens channels that [[take the exosomes down to living cells]].",
      fixed: "Exosomes are applied to the surface of the skin.",
      note: "The channels are the subject, but what moves is the exosomes.",
    },
    {
      text: "At a hundred nanometres across, exosomes [[pass through the skin barrier]] (most creams cannot).",
      fixed: "Exosomes are applied to the surface of the skin.",
    },
    { text: "[[Deep-Penetrating]] Exosome Serum", fixed: "Exosome Serum" },
    {
      text: "| | Exosomes | Hand cream |\n|---|---|---|\n| Depth | [[reach the dermis]] | stays on top |",
      fixed:
        "| | Exosomes | Hand cream |\n|---|---|---|\n| Depth | applied to the surface of the skin | stays on top |",
    },
    {
      text: "Small enough to [[cross the blood-brain barrier]], our exosomes go to work at once.",
      fixed: "Our exosomes go to work at once.",
    },
    {
      text: "<p>A quick pass with our FDA-cleared stamp [[pushes the exosomes 2&nbsp;mm below the surface]].</p>",
      fixed: "<p>Exosomes are applied to the surface of the skin.</p>",
      language: "html",
      note: "The device's clearance is clear; the depth is the claim.",
    },
    {
      text: "Exosomes may [[reach the deeper layers of your skin]].",
      fixed: "Exosomes are applied to the surface of the skin.",
      note: "A hedge softens, it does not clear.",
    },
    {
      text: "[[Absorbs into the deepest layers]] while you sleep.",
      fixed: "Exosomes are applied to the surface of the skin.",
    },
    {
      text: "## Why exosomes [[travel right to the hair root]]",
      fixed: "## Why exosomes are applied to the surface of the scalp",
    },
    {
      text: "Once on the face, the exosomes [[enter your skin cells]] within minutes.",
      fixed: "Exosomes are applied to the surface of the skin.",
    },
  ],
  good: [
    { text: "The exosomes stay on the surface of the skin." },
    { text: "Little of an exosome serum gets through intact skin." },
    {
      text: "Give the exosome serum two minutes to absorb before you put on sunscreen.",
      note: "No depth, no barrier, no cell.",
    },
    { text: "Do exosomes get below the surface of unbroken skin? That has not been shown." },
    { text: "Whether exosomes cross the barrier has not been established." },
    { text: "The needles go down to the dermis; the exosome serum is spread over the surface." },
    { text: "Anyone who says that a cream carries exosomes to the follicle is guessing." },
    {
      text: "Deeper entry into the skin is one of the risks of exosomes that nobody has tested.",
      note: "Named as an untested risk.",
    },
    { text: "In the body, exosomes pass from one cell to another." },
    { text: "Retinol sinks into the upper layers within the hour." },
    { text: "Filler sits in the deep layers of the face." },
    { text: "Avoid the phrase “delivers exosomes to the dermis”." },
    {
      text: "We get asked: do exosomes reach the dermis? No study we know of has shown it.",
      language: "plaintext",
    },
  ],
};
