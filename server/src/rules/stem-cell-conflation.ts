import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const stemCellConflation: Rule = {
  id: "stem-cell-conflation",
  group: "Identity and quality",
  severity: "warning",
  title: "Stem-cell mix-up",
  message: "This calls exosomes cells or stem cells, and they are neither.",
  explanation:
    "Exosomes are tiny particles that cells release; they have no nucleus and cannot divide. Stem cells are living cells with DNA, with risks of their own and rules of their own. Mixing the two up tells patients that they receive something they do not. Saying that exosomes come from stem cells is fine.",
  advice: "Write “exosome facial”, or say that exosomes are not stem cells.",
  basis: [references.fdaNotice, references.historyReview, references.warningLetters],
  checked: "2026-11-01",
  bad: [
    { text: "Our [[stem cell facial]] uses exosomes.", fixed: "Our facial uses exosomes." },
    {
      text: "Think of exosomes as [[very small cells]] that look after you.",
      fixed: "Exosomes are not cells.",
      note: "Exosomes are not cells of any kind.",
    },
    {
      text: "- Exosome facial\n- Contains [[live cells]]",
      fixed: "- Exosome facial\n- Exosomes are not stem cells",
    },
    {
      text: "With exosomes you get [[the power of stem cells]] in a drop.",
      fixed: "Exosomes are not stem cells.",
    },
    {
      text: "In this facial [[stem cells, called exosomes, are spread on your face]].",
      fixed: "Exosomes are not stem cells.",
    },
    {
      text: "**[[Are exosomes a stem-cell treatment]]?**\nYes, the gentlest one.",
      fixed: "**Are exosomes a stem-cell treatment?**\nNo, exosomes are not stem cells.",
    },
    { text: "Exosomes, also known as [[baby stem cells]]", fixed: "Exosomes are not stem cells" },
    {
      text: "| Exosome menu | What it is |\n|---|---|\n| Deluxe | [[stem cell therapy]] |\n| Basic | cleanse and mask |",
      fixed:
        "| Exosome menu | What it is |\n|---|---|\n| Deluxe | exosome facial |\n| Basic | cleanse and mask |",
    },
    {
      text: "<h2>Exosomes: [[stem&#8209;cell therapy]] without the harvest</h2>",
      fixed: "<h2>Exosomes: a facial without the harvest</h2>",
      language: "html",
    },
    { text: "New in the studio #[[stemcellfacial]] #exosomes", fixed: "New in the studio #exosomes" },
    {
      text: "![Exosome facial with [[live stem cells]], room two](glow.jpg)",
      fixed: "![Exosome facial, room two](glow.jpg)",
    },
    { text: "EXOSOME [[STEM CELLS]], 45 MIN, $300", fixed: "EXOSOMES, 45 MIN, $300", language: "plaintext" },
    {
      text: "We use exosomes ([[a kind of stem cell]]) after cleansing.",
      fixed: "Exosomes are not stem cells.",
    },
  ],
  good: [
    { text: "Exosomes spare a laboratory the need to grow and use the stem cells themselves." },
    { text: "The exosomes in our serum are derived from human adipose stem cells." },
    { text: "Exosomes are not stem cells." },
    { text: "How do exosomes differ from stem cells? They hold no nucleus and cannot divide." },
    { text: "There isn't a living cell in a bottle of exosomes." },
    { text: "Are exosomes a stem-cell treatment? No." },
    { text: "Stem cells are living cells with DNA and carry risks of their own." },
    { text: "Almost every cell releases exosomes." },
    { text: "“Stem cell facial” is the wrong name for an exosome facial." },
    { text: "A study of stem cells is not a study of exosomes." },
    { text: "Some adverts call exosomes stem cells, which is wrong." },
    { text: "| Exosomes | Stem cells |\n|---|---|\n| particles | living cells |" },
    {
      text: "<p>Exosomes are released <em>by</em> stem cells; they aren&rsquo;t stem cells.</p>",
      language: "html",
    },
  ],
};
