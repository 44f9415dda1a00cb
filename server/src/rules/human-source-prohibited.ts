import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const humanSourceProhibited: Rule = {
  id: "human-source-prohibited",
  group: "Profiles",
  severity: null,
  title: "Human source prohibited",
  message: "Exosomes from human cells or tissue are not permitted in cosmetics in the UK and the EU.",
  explanation:
    "The law on cosmetics in the UK and the EU bans cells, tissues and products of human origin as ingredients. That holds for platelets, fat, placenta, cord and every other human tissue, donated or cultured. A disclosure does not help here, because the ingredient itself is the problem. Sentences that only report the ban are fine.",
  advice:
    "Withdraw the product from the copy, or use one with a plant or another permitted source and name it.",
  basis: [references.euCosmetics, references.ukCosmetics],
  checked: "2026-11-01",
  bad: [
    { text: "Our night cream contains [[exosomes from human platelets]].", fixed: "", profile: "uk" },
    { text: "The serum [[is made with exosomes of human fat cells]].", fixed: "", profile: "eu" },
    { text: "- [[Human placental exosomes]], 15 ml, £95", fixed: "", profile: "uk" },
    {
      text: "**Where do your exosomes come from?**\n[[From human bone marrow]].",
      fixed:
        "**Where do your exosomes come from?**\nThe exosomes come from [species and tissue, or plant and part], according to [maker].",
      profile: "eu",
    },
    {
      text: "<p>Exosomes from [[donated umbilical cord]], &pound;140</p>",
      fixed: "",
      profile: "uk",
      language: "html",
    },
    { text: "## [[Human-Derived]] Exosome Facial", fixed: "## Exosome Facial", profile: "eu" },
    {
      text: "| Exosome serum | Source |\n|---|---|\n| Gold | [[human adipose stem cells]] |\n| Green | rose callus |",
      fixed: "| Exosome serum | Source |\n|---|---|\n| Gold | — |\n| Green | rose callus |",
      profile: "uk",
    },
    {
      text: "Our exosomes [[are harvested from amniotic fluid of healthy donors]].",
      fixed: "",
      profile: "eu",
    },
    {
      text: "Exosome ampoule ([[human mesenchymal stem cells]]), £60",
      fixed: "Our products",
      profile: "uk",
      language: "plaintext",
    },
    { text: "Exosomes [[of human origin]], now in our summer mask", fixed: "", profile: "eu" },
  ],
  good: [
    { text: "Our exosomes come from rose callus.", profile: "uk" },
    { text: "Exosomes of human origin may not be used in cosmetics here.", profile: "eu" },
    { text: "Are your exosomes human? No.", profile: "uk" },
    { text: "We never work with exosomes from human tissue.", profile: "eu" },
    { text: "A rep offered us a box of human cord exosomes, and we sent him away.", profile: "uk" },
    { text: "Exosomes grown from human cells are out, whatever the brochure says.", profile: "eu" },
    {
      text: "The exosomes in our cream come from human platelets.",
      profile: "us",
      note: "The rule holds under the uk and eu profiles only.",
    },
    { text: "Plant exosomes may do little in human skin.", profile: "uk" },
    { text: "Some clinics still sell exosomes from human fat, against the law.", profile: "eu" },
    { text: "Ask whether the exosomes come from human tissue.", profile: "uk" },
    { text: "Human cells release exosomes all the time.", profile: "eu", note: "Biology, not a product." },
    {
      text: "<p>Our exosome serum is made from apple callus &amp; water.</p>",
      profile: "uk",
      language: "html",
    },
    { text: "The vesicles in our serum are exosomes from bovine colostrum.", profile: "eu" },
  ],
};
