import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const sourceMissing: Rule = {
  id: "source-missing",
  group: "Disclosures",
  severity: "error",
  title: "Source missing",
  message: "This page promotes exosomes and never says what they come from.",
  explanation:
    "Exosomes may come from human, animal or plant cells, and the difference matters for safety, law and belief. A full source names the kingdom and the tissue or species. Telling patients at the consultation is too late, since they decide from the page. In a check of 18 makers, few were open about it.",
  advice:
    "Add a sentence that names the species and the tissue or part, and who says so: The exosomes in our serum come from rose callus, according to the maker.",
  basis: [references.transparencyAudit, references.fdaNotice, references.euCosmetics],
  checked: "2026-11-01",
  bad: [
    {
      text: "Book [[our exosome facial]] for $250. It takes an hour and is applied topically.",
      fixed:
        "Book our exosome facial for $250. It takes an hour and is applied topically.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "We now offer [[exosome microneedling]] on weekdays. The serum is applied to the surface, and no exosome product is FDA-approved.",
      fixed:
        "We now offer exosome microneedling on weekdays. The serum is applied to the surface, and no exosome product is FDA-approved.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "- [[Exosome facial]], 60 min, $220\n- Exosome scalp facial, 45 min, $180",
      fixed:
        "- Exosome facial, 60 min, $220\n- Exosome scalp facial, 45 min, $180\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "Try [[our exosome serum]]. You will hear what it is made from when you come in.",
      fixed:
        "Try our exosome serum. You will hear what it is made from when you come in.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
      note: "A promise to disclose later is no disclosure.",
    },
    {
      text: "<p>Treat yourself to [[our exosome mask]]. From &pound;90.</p><p>Each batch is tested for sterility.</p>",
      fixed:
        "<p>Treat yourself to our exosome mask. From &pound;90.</p><p>Each batch is tested for sterility.</p><p>The exosomes in [product] come from [species and tissue, or plant and part], according to [maker].</p>",
      language: "html",
    },
    {
      text: "Reserve [[your exosome facial]] today: 555-0188. Free parking behind the house.",
      fixed:
        "Reserve your exosome facial today: 555-0188. Free parking behind the house.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
      language: "plaintext",
    },
    {
      text: "[[Our exosomes]] are purified by ultracentrifugation, and each lot has a certificate of analysis. Ask for a price.",
      fixed:
        "Our exosomes are purified by ultracentrifugation, and each lot has a certificate of analysis. Ask for a price.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "| Service | Price |\n|---|---|\n| [[Exosome facial]] | $240 |\n| Cleanse | $80 |",
      fixed:
        "| Service | Price |\n|---|---|\n| Exosome facial | $240 |\n| Cleanse | $80 |\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "We love [[our exosome booster]]! Skin looks fresh and feels smooth. It is early days for the evidence.",
      fixed:
        "We love our exosome booster! Skin looks fresh and feels smooth. It is early days for the evidence.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
    {
      text: "## New: [[exosome facials]]\n\nCome by on Friday, $99, tea included.",
      fixed:
        "## New: exosome facials\n\nCome by on Friday, $99, tea included.\n\nThe exosomes in [product] come from [species and tissue, or plant and part], according to [maker].",
    },
  ],
  good: [
    { text: "Book our exosome facial for $250. The exosomes are isolated from donated human platelets." },
    { text: "Our exosome serum is made with exosomes from rose (Rosa damascena) callus." },
    { text: "We offer an exosome mask, £70. Its vesicles come from bovine colostrum." },
    { text: "The source of our exosomes is human fat tissue, more exactly the stem cells in it." },
    { text: "Try our exosome mist. Where does it come from? From the callus of Swiss apples." },
    {
      text: "| Our exosome serum | |\n|---|---|\n| Source | umbilical cord |\n| Price | $180 |",
      note: '"Umbilical cord" is a full source without the word human.',
    },
    {
      text: "Our exosome serum is plant-based, $90.",
      note: "A hint is given, so the source is vague, not missing.",
    },
    {
      text: "Exosomes are particles that nearly every cell releases. Researchers study them in many fields.",
      note: "Neutral education, nothing is offered.",
    },
    {
      text: "The agency warned a supplier about its exosome gels, the newspaper reports. The gels cost $400.",
      note: "News without an offer.",
    },
    {
      text: "## House style: exosomes\n\nWrite “our exosome facial helps skin look fresh”. Don't write that it cures anything.",
      note: "Sample copy does not make a guide promotional.",
    },
    { text: "Our laser costs $300. We do not offer exosomes." },
    {
      text: "Book our exosome facial. The exosomes in our serum come from [species and tissue], according to [maker].",
      note: "Reported as an unfilled placeholder instead.",
    },
    {
      text: "<p>Our exosome serum, &euro;80.</p><p>Origin: salmon (<i>Oncorhynchus keta</i>) testis cells.</p>",
      language: "html",
    },
  ],
};
