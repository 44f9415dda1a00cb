import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const plantEquivalence: Rule = {
  id: "plant-equivalence",
  group: "Identity and quality",
  severity: "warning",
  title: "Plant exosomes equated with human ones",
  message:
    "This says that plant exosomes act on human cells, or are as good as human ones, and that has not been shown.",
  explanation:
    "Exosomes are messages from one cell to another, and a plant's messages may mean little to human cells. Copy that treats the two as the same promises an effect that rests on research with other material. You may say which plant they come from, and how the product feels.",
  advice: "Say that plant exosomes may have little effect on human cells.",
  basis: [references.aestheticsReview, references.transparencyAudit, references.ftcGuidance],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our rose exosomes [[speak the same language as your cells]].",
      fixed: "Rose exosomes may have little effect on human cells.",
    },
    {
      text: "Plant exosomes [[work just as well as human ones]].",
      fixed: "Plant exosomes may have little effect on human cells.",
    },
    {
      text: "- Vegan\n- Ginseng exosomes that [[signal to human skin cells]]",
      fixed: "- Vegan\n- Ginseng exosomes may have little effect on human cells",
    },
    {
      text: "Human cells [[are switched on by apple exosomes]].",
      fixed: "Apple exosomes may have little effect on human cells.",
    },
    {
      text: "**[[Do plant exosomes work in human skin]]?**\nThey do.",
      fixed:
        "**Do plant exosomes work in human skin?**\nPlant exosomes may have little effect on human cells.",
    },
    {
      text: "| | Plant exosomes | Human exosomes |\n|---|---|---|\n| Effect | [[the same as human]] | well known |",
      fixed:
        "| | Plant exosomes | Human exosomes |\n|---|---|---|\n| Effect | plant exosomes may have little effect on human cells | well known |",
    },
    {
      text: "[[As effective as human exosomes]]: our aloe exosomes",
      fixed: "Aloe exosomes may have little effect on human cells",
    },
    {
      text: "<p>Cica exosomes [[instruct your skin cells]] &amp; cost less.</p>",
      fixed: "<p>Cica exosomes may have little effect on human cells.</p>",
      language: "html",
    },
    {
      text: "Green-tea exosomes may [[communicate with human cells]].",
      fixed: "Green-tea exosomes may have little effect on human cells.",
      note: "A hedge softens, it does not clear.",
    },
    {
      text: "Exosomes from grapes are [[bio-identical to human ones]].",
      fixed: "Grape exosomes may have little effect on human cells.",
    },
    {
      text: "Rice exosomes: [[human cells understand them]]",
      fixed: "About rice exosomes",
      language: "plaintext",
    },
    {
      text: "![Rose exosomes [[chatting with skin cells]], drawing](drawing.png)",
      fixed: "![Rose exosomes may have little effect on human cells](drawing.png)",
    },
    {
      text: "## Centella Exosomes, [[a Full Match for Human Exosomes]]",
      fixed: "## Centella Exosomes May Have Little Effect on Human Cells",
    },
  ],
  good: [
    {
      text: "What happens when a rose exosome meets a human skin cell has hardly been studied.",
      note: "Asked, and left open.",
    },

    { text: "Whether plant exosomes do anything in human skin is not known." },
    { text: "Human cells may not understand the signals of plant exosomes." },
    { text: "Our exosomes come from rose callus." },
    { text: "Do plant exosomes talk to human cells? Nobody has shown it." },
    { text: "Plant cells use exosomes to signal to one another." },
    { text: "Rose oil gives the exosome serum its scent." },
    { text: "Plant exosomes are not the same as human ones." },
    { text: "Some brands say that plant exosomes mimic human ones; we found no evidence for it." },
    { text: "An aloe exosome serum for a fresher look" },
    { text: "Rose exosomes may have little effect on your cells, and we say so at the counter." },
    {
      text: "| | Plant exosomes | Human exosomes |\n|---|---|---|\n| Effect on human cells | not established | under study |",
    },
    { text: "<p>We chose apple exosomes for their scent&nbsp;and&nbsp;price.</p>", language: "html" },
  ],
};
