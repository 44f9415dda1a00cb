import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const sourceVague: Rule = {
  id: "source-vague",
  group: "Disclosures",
  severity: "warning",
  title: "Source vague",
  message: "This hints at where the exosomes come from and never says it.",
  explanation:
    "Words such as plant-based, human-derived, stem-cell-derived or lab-grown sound like an answer, yet leave open which plant or which tissue. A reader who wants or has to avoid something cannot decide. A list of everything that exosomes can come from does not say what these come from. One full sentence anywhere on the page settles it.",
  advice:
    "Complete it at this place: name the plant and its part, the animal and what was taken from it or, where the law allows it, the human tissue.",
  basis: [references.transparencyAudit, references.fdaNotice, references.euCosmetics],
  checked: "2026-11-01",
  bad: [
    {
      text: "Book our exosome facial for $250. Our exosomes are [[plant-based]].",
      fixed:
        "Book our exosome facial for $250. Our exosomes are plant-based. The exosomes come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "We offer [[stem-cell-derived]] exosomes from Monday.",
      fixed:
        "We offer stem-cell-derived exosomes from Monday. The exosomes come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "- Exosome facial, $220\n- [[Human-derived]], cold-shipped",
      fixed:
        "- Exosome facial, $220\n- Human-derived, cold-shipped (from [species and tissue, or plant and part], according to [maker])",
    },
    {
      text: "Our exosome serum is [[lab-grown]] and smells of nothing. £80.",
      fixed:
        "Our exosome serum is lab-grown and smells of nothing. The exosomes come from [species and tissue, or plant and part], according to [maker]. £80.",
    },
    {
      text: "Each vial is [[ethically sourced]], says the maker of our exosomes. Book online.",
      fixed:
        "Each vial is ethically sourced, says the maker of our exosomes. The exosomes come from [species and tissue, or plant and part], according to [maker]. Book online.",
    },
    {
      text: "Try our exosome serum. It is made with exosomes from [[human mesenchymal stem cells]].",
      fixed:
        "Try our exosome serum. It is made with exosomes from human mesenchymal stem cells. The exosomes come from [species and tissue, or plant and part], according to [maker].",
      note: "Without a tissue this is still vague.",
    },
    {
      text: "We offer an exosome facial. Exosomes can come from [[plants, animals or people]].",
      fixed:
        "We offer an exosome facial. Exosomes can come from plants, animals or people. The exosomes come from [species and tissue, or plant and part], according to [maker].",
      note: "A general list says nothing of this product.",
    },
    {
      text: "<p>Our exosome mask, &pound;60: <b>[[botanical]]</b> exosomes, hand-filled.</p>",
      fixed:
        "<p>Our exosome mask, &pound;60: <b>botanical</b> exosomes, hand-filled. The exosomes come from [species and tissue, or plant and part], according to [maker].</p>",
      language: "html",
    },
    {
      text: "Get your exosome glow for $99! [[Vegan]] exosomes, kind staff.",
      fixed:
        "Get your exosome glow for $99! Vegan exosomes, kind staff. The exosomes come from [species and tissue, or plant and part], according to [maker].",
      language: "plaintext",
    },
    {
      text: "**Where do your exosomes come from?**\n[[From cultivated plant cells]]. Call us to book.",
      fixed:
        "**Where do your exosomes come from?**\nFrom cultivated plant cells. The exosomes come from [species and tissue, or plant and part], according to [maker]. Call us to book.",
    },
    {
      text: "| Our exosome serum | |\n|---|---|\n| Source | [[animal-derived]] |\n| Price | $120 |",
      fixed:
        "| Our exosome serum | |\n|---|---|\n| Source | animal-derived (from [species and tissue, or plant and part], according to [maker]) |\n| Price | $120 |",
    },
  ],
  good: [
    { text: "Our exosomes are plant-based: they come from rose callus. Book online." },
    { text: "Our exosome serum is lab-grown, $80. The exosomes are grown from human adipose stem cells." },
    { text: "We offer stem-cell-derived exosomes. The stem cells come from donated human bone marrow." },
    {
      text: "Book our exosome facial, $250, and ask us anything.",
      note: "Nothing is hinted at: the source is missing, not vague.",
    },
    {
      text: "Exosomes are plant-based, animal-derived or human-derived.",
      note: "Education, nothing is offered.",
    },
    { text: "Our exosome serum is vegan: apple (Malus domestica) callus. $90." },
    {
      text: "A supplier of human-derived exosomes has been warned, the agency says.",
      note: "News without an offer.",
    },
    { text: "Our stem cell facial uses exosomes from bovine colostrum." },
    { text: "Ask your clinic whether its exosomes are human-derived." },
    {
      text: "<p>Our exosomes are ethically sourced: leftover human platelets from screened donors. $200.</p>",
      language: "html",
    },
    {
      text: "Our exosome serum comes from umbilical cord, ethically sourced. $150.",
      note: '"Umbilical cord" is a full source.',
    },
    {
      text: "Book our exosome stem cell facial for $300.",
      note: "A name that mixes up stem cells and exosomes is no hint of a source.",
    },
  ],
};
