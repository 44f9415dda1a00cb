import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const restrictedExpression: Rule = {
  id: "restricted-expression",
  group: "Profiles",
  severity: null,
  title: "Restricted expression",
  message: "The Korean guideline on cosmetics does not allow this expression in advertising.",
  explanation:
    "The Korean ministry lists expressions that make a cosmetic look like a medicine or a procedure. Among them are exosome for human-derived ingredients, use with microneedles or MTS, use in hospitals, and a lowered skin age in years. A reader could take such a product for a medical one. The list concerns the words themselves, so a softer tone does not help.",
  advice:
    "Name the ingredient as it is registered, drop the device and the hospital, and describe how skin looks.",
  basis: [references.mfds],
  checked: "2026-11-01",
  bad: [
    { text: "Our serum with [[human adipose exosomes]] is back.", fixed: "", profile: "kr" },
    { text: "Exosome ampoule [[for use with MTS]]", fixed: "Exosome ampoule", profile: "kr" },
    { text: "The exosome gel [[goes on with a microneedle stamp]].", fixed: "", profile: "kr" },
    { text: "- Exosome mask\n- [[For hospital use]]", fixed: "- Exosome mask", profile: "kr" },
    {
      text: "Exosomes for a [[skin age of minus 10 years]]",
      fixed: "Exosomes for a fresher look",
      profile: "kr",
    },
    {
      text: "**Can I use the exosome serum [[with a microneedle roller]]?**\nYes, once a week.",
      fixed:
        "**Can I use the exosome serum with a microneedle roller?**\nNo, please use it with clean fingertips.",
      profile: "kr",
    },
    {
      text: "<p>[[Hospital&#8209;only]] exosome cream, now for home.</p>",
      fixed: "",
      profile: "kr",
      language: "html",
    },
    {
      text: "[[Exosomes from human cord blood]] in every drop",
      fixed: "",
      profile: "kr",
    },
    {
      text: "| Exosome kit | Details |\n|---|---|\n| Use | [[hospital use]] |\n| Size | 5 vials |",
      fixed: "| Exosome kit | Details |\n|---|---|\n| Use | — |\n| Size | 5 vials |",
      profile: "kr",
    },
    {
      text: "Exosome cream: [[skin age -10 years]]",
      fixed: "Exosome cream",
      profile: "kr",
      language: "plaintext",
    },
  ],
  good: [
    { text: "Our exosome serum comes from green-tea callus.", profile: "kr" },
    { text: "Use the exosome cream with clean fingertips.", profile: "kr" },
    {
      text: "The exosome serum is not intended for use with microneedles.",
      profile: "kr",
      note: "Negated: the expression is not used to advertise.",
    },
    {
      text: "Exosome ampoule for use with a microneedle stamp.",
      profile: "us",
      note: "The rule holds under the kr profile only.",
    },
    { text: "Is the exosome gel for hospitals? No, it is a cosmetic.", profile: "kr" },
    { text: "Skin looks fresh after the exosome mask.", profile: "kr" },
    { text: "Avoid “hospital use” in copy about exosomes.", profile: "kr" },
    { text: "The guideline does not allow exosomes to be advertised with a lower skin age.", profile: "kr" },
    { text: "Our exosome serum was launched ten years ago.", profile: "kr" },
    { text: "<p>Exosome mist from rice &amp; water</p>", profile: "kr", language: "html" },
    { text: "Go to a hospital if the exosome cream gives you a strong rash.", profile: "kr" },
  ],
};
