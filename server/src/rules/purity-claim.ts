import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const purityClaim: Rule = {
  id: "purity-claim",
  group: "Identity and quality",
  severity: "warning",
  title: "Purity claim",
  message: "This calls exosomes pure or of a special grade, without naming the method behind it.",
  explanation:
    "No preparation of exosomes is free of other particles, and how pure it is depends on how it was purified. Medical grade and pharmaceutical grade have no meaning for a cosmetic. A named method in the same section lets a reader judge for themselves.",
  advice: "Name the method, such as tangential flow filtration, or take the word away.",
  basis: [references.misev, references.transparencyAudit, references.ftcGuidance],
  checked: "2026-11-01",
  bad: [
    {
      text: "| Exosome ampoule | |\n|---|---|\n| Purity | [[99.7%]] |\n| Box | five |",
      fixed: "| Exosome ampoule | |\n|---|---|\n| Purity | Purified by [method] |\n| Box | five |",
    },
    { text: "[[Pure]] exosomes, nothing else", fixed: "Exosomes, nothing else" },
    {
      text: "- [[Medical-grade]]\n- Exosome ampoules, box of five",
      fixed: "- Purified by [method]\n- Exosome ampoules, box of five",
    },
    {
      text: "Only [[pharmaceutical-grade exosomes]] are used in this room.",
      fixed: "Only exosomes are used in this room.",
    },
    {
      text: "Our exosomes [[are ultra-purified]] before they reach you.",
      fixed: "Our exosomes are purified by [method] before they reach you.",
    },
    { text: "Exosomes of [[99% purity]]", fixed: "Exosomes purified by [method]" },
    { text: "The [[purest exosomes]] on the Gulf coast", fixed: "Exosomes on the Gulf coast" },
    {
      text: "**How pure are your exosomes?**\n[[As pure as it gets]].",
      fixed: "**How pure are your exosomes?**\nThey are purified by [method].",
    },
    {
      text: "<li>[[Highest&#8209;purity]] exosomes</li>",
      fixed: "<li>Exosomes purified by [method]</li>",
      language: "html",
    },
    {
      text: "| Exosome ampoule | Grade |\n|---|---|\n| Gold | [[clinical grade]] |",
      fixed: "| Exosome ampoule | Grade |\n|---|---|\n| Gold | purified by [method] |",
    },
    {
      text: "Our exosomes are [[free from all impurities]].",
      fixed: "Our exosomes are purified by [method].",
    },
    { text: "LAB-[[PURE]] EXOSOMES IN STOCK", fixed: "EXOSOMES IN STOCK", language: "plaintext" },
    { text: "Exosome drops, [[super pure]], violet glass", fixed: "Exosome drops, violet glass" },
    {
      text: "![Exosome bottle with a [[pharma-grade]] seal](seal.png)",
      fixed: "![Exosome bottle with a seal](seal.png)",
    },
  ],
  good: [
    {
      text: "# Exosome words explained\n\nMedical grade: means nothing in law.",
      note: "What is explained is mentioned only.",
    },

    { text: "The exosomes are isolated by ultracentrifugation." },
    { text: "Our exosomes are pure, which here means isolated by size-exclusion chromatography." },
    {
      text: "Pure exosomes matter to us. They are purified by tangential flow filtration and counted by nanoparticle tracking analysis.",
      note: "A method named in the same section satisfies it.",
    },
    { text: "The difference between an exosome serum and a plain one may be purely cosmetic." },
    { text: "No preparation of exosomes is entirely pure." },
    { text: "How pure exosomes are depends on the method." },
    { text: "Ask how the exosomes were purified." },
    { text: "“Medical grade” has no legal meaning for exosomes." },
    { text: "Are they pharmaceutical grade? No such grade exists for exosomes." },
    { text: "Pure hyaluronic acid goes on before the facial." },
    { text: "Purified water is the first ingredient on the label." },
    { text: "<p>We don&rsquo;t call our exosomes pure.</p>", language: "html" },
  ],
};
