import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const potencyClaim: Rule = {
  id: "potency-claim",
  group: "Identity and quality",
  severity: "warning",
  title: "Potency claim",
  message: "This sells exosomes by number or strength, with neither the method of counting nor a source.",
  explanation:
    "A particle count is not a count of exosomes, since the usual instruments see other particles as well. Nor does a higher count mean a stronger effect. Without the method, two figures cannot even be compared. A number of growth factors is read the same way.",
  advice: "Give the count with its method and add that a count does not measure effect, or leave it out.",
  basis: [references.misev, references.ftcGuidance, references.transparencyAudit],
  checked: "2026-11-01",
  bad: [
    {
      text: "[[20 billion exosomes]] in every vial",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect",
    },
    {
      text: "Go for the [[30B exosome vial]].",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect.",
      note: "An abbreviation stands for its word.",
    },
    {
      text: "Ours are [[the most potent exosomes]] around.",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect.",
    },
    {
      text: "- [[Triple-strength]]\n- Exosome gel, 10 ml",
      fixed:
        "- Particle count: [number] per vial by [method]; a count does not measure effect\n- Exosome gel, 10 ml",
    },
    { text: "A [[highly concentrated]] exosome serum", fixed: "An exosome serum" },
    {
      text: "Our exosomes [[are packed with over 500 growth factors]].",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect.",
    },
    {
      text: "| Exosome vial | Particles |\n|---|---|\n| Gold | [[40 billion]] |",
      fixed:
        "| Exosome vial | Particles |\n|---|---|\n| Gold | Particle count: [number] per vial by [method]; a count does not measure effect |",
    },
    {
      text: "**How strong is the exosome booster?**\n[[15 billion particles]] a drop.",
      fixed:
        "**How strong is the exosome booster?**\nEach vial holds [number] particles by [method]; a count does not measure effect.",
    },
    {
      text: "<p>Every ampoule holds [[5&nbsp;&times;&nbsp;10<sup>10</sup> exosomes]].</p>",
      fixed:
        "<p>Particle count: [number] per ampoule by [method]; a count does not measure effect<sup>10</sup>.</p>",
      language: "html",
    },
    {
      text: "Each drop of our serum [[is loaded with a trillion vesicles]].",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect.",
    },
    {
      text: "Exosome vials with [[ten times the particles of PRP]]",
      fixed: "Particle count: [number] per vial by [method]; a count does not measure effect",
      note: "Potency, and a superiority claim as well.",
    },
    { text: "EXOSOME BOOSTER, [[MAXIMUM STRENGTH]]", fixed: "EXOSOME BOOSTER", language: "plaintext" },
    {
      text: "![Exosome box with the words [[80 billion particles]]](box.png)",
      fixed: "![Particle count: [number] per vial by [method]; a count does not measure effect](box.png)",
    },
  ],
  good: [
    {
      text: "Particle count of the exosome serum: 10 billion per vial by nanoparticle tracking analysis; a count does not measure effect.",
    },
    {
      text: "The vial holds 10 billion particles. They were counted by nanoparticle tracking analysis, and that number says nothing about effect; exosomes are only some of them.",
      note: "A count with its method and its limits in the same paragraph is clear.",
    },
    { text: "A high particle count says nothing about what exosomes do." },
    { text: "The exosome serum comes in 30 ml bottles." },
    { text: "A single cell can release thousands of exosomes." },
    { text: "Exosomes measure 30 to 150 nanometres." },
    { text: "We don't advertise particle counts for our exosomes." },
    { text: "How many exosomes are in a vial? Makers rarely say." },
    { text: "The market for exosomes is worth a billion dollars." },
    { text: "We leave the laser on its lowest strength when exosomes follow." },
    { text: "Don't write “50 billion exosomes” without the method of counting." },
    { text: "<p>Ask how the exosomes were counted &amp; by whom.</p>", language: "html" },
  ],
};
