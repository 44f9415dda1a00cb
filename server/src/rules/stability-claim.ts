import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const stabilityClaim: Rule = {
  id: "stability-claim",
  group: "Identity and quality",
  severity: "warning",
  title: "Stability claim",
  message: "This says that exosomes keep or stay active, without storage data to show it.",
  explanation:
    "Many exosome products are unstable and lose what they hold when they are warm or thawed. A product that works on paper may be inactive when it reaches the skin. Whether one keeps depends on its form and its storage, so data for that very product are needed. Directions on how to store it are welcome.",
  advice: "Give the maker's storage data and cite them, or write how the product is stored.",
  basis: [references.stability, references.transparencyAudit],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our exosomes [[are shelf-stable]].",
      fixed: "Our exosomes keep for [time] at [temperature], by the maker’s data.",
    },
    {
      text: "- [[No refrigeration needed]]\n- Exosome mist, 50 ml",
      fixed: "- Storage: [conditions and shelf life, with the maker’s data]\n- Exosome mist, 50 ml",
    },
    {
      text: "The exosome serum [[stays active for two summers]].",
      fixed: "The exosome serum keeps for [time] at [temperature], by the maker’s data.",
    },
    {
      text: "Exosomes that [[are stable at room temperature]]",
      fixed: "Storage: [conditions and shelf life, with the maker’s data]",
    },
    {
      text: "Ours are exosomes with [[a long half-life]].",
      fixed: "Ours keep for [time] at [temperature], by the maker’s data.",
    },
    {
      text: "**Does the exosome serum need to be kept cold?**\nNo, it [[keeps for a year in the cupboard]].",
      fixed:
        "**Does the exosome serum need to be kept cold?**\nIt keeps for [time] at [temperature], by the maker’s data.",
      note: 'What follows "No," is judged on its own.',
    },
    { text: "Our exosomes are [[more stable than PRP]].", fixed: "" },
    {
      text: "<p>Exosomes that [[remain potent at 25&nbsp;&deg;C]] all year.</p>",
      fixed: "<p>The exosomes keep for [time] at [temperature], by the maker’s data.</p>",
      language: "html",
    },
    {
      text: "| Exosome vial | Storage |\n|---|---|\n| Gold | [[any shelf, for years]] |",
      fixed:
        "| Exosome vial | Storage |\n|---|---|\n| Gold | storage: [conditions and shelf life, with the maker’s data] |",
    },
    {
      text: "Freeze-dried, our exosomes [[never go off]].",
      fixed: "Freeze-dried, our exosomes keep for [time] at [temperature], by the maker’s data.",
    },
    {
      text: "Heat wave? Our exosomes [[don't mind the heat]].",
      fixed: "Heat wave? Our exosomes keep for [time] at [temperature], by the maker’s data.",
      language: "plaintext",
    },
    {
      text: "![Exosome ampoules in a handbag, [[no fridge required]]](handbag.jpg)",
      fixed: "![Exosome ampoules in a handbag](handbag.jpg)",
    },
    {
      text: "[[Long-lasting stability]] sets our exosomes apart.",
      fixed: "Our exosomes keep for [time] at [temperature], by the maker’s data.",
    },
  ],
  good: [
    { text: "Store the exosome vials frozen." },
    { text: "Keep the exosome serum in the fridge." },
    { text: "Many exosomes are unstable and soon lose what they hold." },
    { text: "Use the exosomes within a day of thawing." },
    { text: "Does the exosome serum keep at room temperature? No." },
    {
      text: "In the maker's storage test, the freeze-dried exosomes kept their particle size at 4 °C.[^1]\n\n[^1]: Doe J, Roe R. Example J Pharm 2024;1(2):3–9.",
      note: "Cited data.",
    },
    { text: "Few makers publish data on how long their exosomes keep." },
    {
      text: "Let the vial of exosomes come to room temperature before you open it.",
      note: "A direction for use.",
    },
    { text: "We don't believe in shelf-stable exosomes." },
    { text: "You will find the exosome serum on the second shelf." },
    { text: "Vitamin C is stable in this bottle for a year." },
    { text: "<p>Exosomes aren&rsquo;t stable in the warm.</p>", language: "html" },
  ],
};
