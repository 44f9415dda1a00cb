import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const structureFunctionClaim: Rule = {
  id: "structure-function-claim",
  group: "Effect",
  severity: "error",
  title: "Structure or function claim",
  message:
    "This says that exosomes change how the body is built or works, which is a drug claim and not a cosmetic one.",
  explanation:
    "Raising collagen, regrowing hair, repairing cells, calming inflammation or speeding up healing are changes inside the body. Regulators read them as drug claims even where no disease is named. Adding visibly or may does not turn them into cosmetic ones. How the body's own cells use exosomes can be explained freely, as long as no benefit from the product is drawn from it.",
  advice:
    "Say what can be seen: “helps skin look firmer”, “gives hair a fuller look”, “helps skin look calm”.",
  basis: [
    references.isItACosmetic,
    references.antiAgeing,
    references.drugClaimLetters,
    references.warningLetters,
  ],
  checked: "2026-11-01",
  bad: [
    {
      text: "Q: Do exosomes [[build collagen]]?\nA: They do.",
      fixed: "Q: Do exosomes build collagen?\nA: That has not been established.",
      note: "Letters for the question and the answer.",
    },
    {
      text: "# Exosome infusions\n\nExpect [[sharper thinking and deeper sleep]].",
      fixed: "# Exosome infusions",
      note: "Energy, sleep and a clear mind are functions of the body.",
    },
    {
      text: "With exosomes, [[hair growth is promoted]] for a year.",
      fixed: "Exosomes give hair a fuller look.",
    },
    { text: "Our exosomes [[revitalise the body]].", fixed: "Our exosomes improve the look of skin." },
    { text: "Exosomes [[set repair in motion]].", fixed: "Exosomes improve the look of skin." },
    {
      text: "Our exosomes [[boost collagen]] from the first week.",
      fixed: "Our exosomes help skin look firmer.",
    },
    {
      text: "With every exosome visit [[elastin production is stimulated]].",
      fixed: "Exosomes help skin look firmer.",
    },
    {
      text: "- [[Regrows hair]]\n- Suits all hair colours",
      fixed: "- Gives hair a fuller look\n- Suits all hair colours",
    },
    { text: "Exosome [[Tissue Repair]] Session, 50 min", fixed: "Exosome Session, 50 min" },
    {
      text: "After a peel, exosomes [[halve your healing time]].",
      fixed: "After a peel, exosomes improve the look of your skin.",
    },
    {
      text: "**[[Does the exosome mask reduce inflammation]]?**\nYes, within hours.",
      fixed: "**Does the exosome mask reduce inflammation?**\nThat has not been established.",
    },
    {
      text: "Meet our [[regenerative]] exosome serum.",
      fixed: "Meet our exosome serum.",
      note: "Said of a product, regenerative is a claim; as the name of a field of medicine it is not.",
    },
    {
      text: "| Exosome serum | What it does |\n|---|---|\n| Night | [[renews cells]] |\n| Day | feels light |",
      fixed:
        "| Exosome serum | What it does |\n|---|---|\n| Night | helps skin look fresh |\n| Day | feels light |",
    },
    {
      text: "Exosomes [[tell your skin cells to mend themselves]].",
      fixed: "Exosomes improve the look of your skin.",
    },
    {
      text: "## How Exosomes [[Restart Your Follicles]]",
      fixed: "## How Exosomes Give Your Hair a Fuller Look",
    },
    {
      text: "Our exosomes [[rebuild elastin]] for visibly smoother cheeks.",
      fixed: "Our exosomes help skin look firmer.",
      note: '"Visibly" after a structure verb does not help.',
    },
    {
      text: "Exosomes may [[increase blood flow to the scalp]].",
      fixed: "Exosomes may give hair a fuller look.",
    },
    {
      text: "<ul><li>Exosomes [[even out melanin production]]</li><li>&amp; smell of nothing</li></ul>",
      fixed: "<ul><li>Exosomes improve the look of skin</li><li>&amp; smell of nothing</li></ul>",
      language: "html",
    },
    {
      text: "Our exosomes [[modulate the immune response]] of stressed skin.",
      fixed: "Our exosomes help skin look calm.",
    },
    {
      text: "The exosome ampoule that [[reverses ageing in your cells]].",
      fixed: "The exosome ampoule that improves the look of your skin.",
      profile: "uk",
    },
    { text: "For [[thicker, denser hair]], add exosomes.", fixed: "For fuller-looking hair, add exosomes." },
    { text: "Exosome evenings are back #[[CollagenBoost]]", fixed: "Exosome evenings are back" },
    {
      text: "Exosome mask: [[heals the skin]] while you nap.",
      fixed: "Exosome mask: improves the look of skin.",
      language: "plaintext",
    },
    {
      text: "Our exosome serum softens the look of lines and [[speeds up cell turnover]].",
      fixed: "Our exosome serum softens the look of lines and improves the look of skin.",
    },
    {
      text: "[[Calms irritated tissue]] after lasers (that's the exosomes at work).",
      fixed: "Helps skin look calm after lasers (that's the exosomes at work).",
    },
    {
      text: "Our exosomes [[raise elastin by 400%]].",
      fixed: "Our exosomes help skin look firmer.",
      note: "A figure inside an assertion does not make it a report; it needs a source as well.",
    },
    {
      text: "Studies show that exosomes [[regenerate skin]].",
      fixed: "Exosomes improve the look of skin.",
      note: "A study named in the present, without a citation, asserts the effect.",
    },
    {
      text: "Extracellular vesicles (EVs) are our speciality. Our EVs [[repair tissue]].",
      fixed: "Extracellular vesicles (EVs) are our speciality. Exosomes improve the look of skin.",
    },
    {
      text: "Our exosome line is built on a stem-cell secretome that [[wakes hair follicles]].",
      fixed: "Our exosome line is built on a stem-cell secretome that gives hair a fuller look.",
    },
    {
      text: "## How are they different from fillers?\n\n- [[Rebuild collagen]]\n- Sit on the surface",
      fixed: "## How are they different from fillers?\n\n- Help skin look firmer\n- Sit on the surface",
      note: "A heading that only compares does not move the topic away from exosomes.",
    },
    {
      text: "Press the [[reset button on your cells]] with our exosomes.",
      fixed: "Improve the look of your skin with our exosomes.",
    },
    { text: "Exosomes [[slow cellular ageing]].", fixed: "Exosomes improve the look of skin." },
  ],
  good: [
    {
      text: "# A glossary of exosome words\n\n**Stem cell.** A cell that can renew itself and rebuild tissue.\n\n**Exosome.** A bubble that a cell sheds.",
      note: "What is said under the entry is said of it.",
    },
    {
      text: "# Exosome copy\n\nNever open with:\n\n- “Exosomes boost collagen.”\n- “Regenerates your skin.”",
    },

    {
      text: "Exosomes, plainly put. When our own stem cells talk to each other well, they hurry to a wound and begin repairs.",
      note: "What cells do by themselves.",
    },
    { text: "## Exosomes\n\nYour own cells make collagen less quickly after thirty." },
    {
      text: "Exosomes are usually marketed as a way to:\n\n- Support healing\n- Boost collagen",
      note: "How others sell them.",
    },
    { text: "Supporters of exosomes say they calm inflammation." },
    { text: "Exosomes are messages of cells. Our stem cells are in charge of repairing tissue." },
    { text: "Our exosome serum helps skin look firmer." },
    { text: "Cells in your body use exosomes to pass on messages." },
    { text: "Exosomes are studied in the field of regenerative medicine.", note: "The name of a field." },
    { text: "No study has shown that our exosomes stimulate collagen." },
    { text: "Microneedling on its own prompts the skin to make collagen." },
    { text: "The exosome scalp facial gives hair a fuller look." },
    {
      text: "Could exosomes wake sleeping follicles?",
      note: "A question about the claim itself, left without an answer.",
    },
    { text: "A maker says that its exosomes repair tissue; the evidence is missing." },
    { text: "Avoid words such as “regenerates” and “collagen-boosting” when you write about exosomes." },
    { text: "Collagen is a protein that gives skin its firmness." },
    { text: "Inside an exosome are fats, proteins and strands of RNA." },
    {
      text: "Give your skin a day to recover after the exosome facial.",
      note: "Advice on aftercare, no effect of exosomes.",
    },
    { text: "PRP speeds healing." },
    { text: "Our exosome mask helps skin look calm." },
    { text: "| We write | We don't write |\n|---|---|\n| hair looks fuller | regrows hair |" },
    { text: "<p>Do exosomes repair cells? <b>No</b>, and we don&rsquo;t say so.</p>", language: "html" },
    {
      text: "| | Exosomes | PRP |\n|---|---|---|\n| Effect | not established | stimulates collagen |",
      note: "A cell takes its topic from its column head.",
    },
    {
      text: "Early research suggests that exosomes may reduce inflammation.",
      note: "A hedged research statement lacks its citation, nothing else.",
    },
    { text: "Dr. Amin hopes that exosomes will one day repair skin." },
    { text: "In microneedling with exosomes to follow, fine needles stimulate collagen." },
    { text: "The hope is that exosomes improve renewal." },
  ],
};
