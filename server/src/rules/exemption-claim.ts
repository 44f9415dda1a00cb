import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const exemptionClaim: Rule = {
  id: "exemption-claim",
  group: "Approval and legal status",
  severity: "error",
  title: "Exemption claim",
  message:
    "This says that the rules do not apply to these exosomes, and regulators have rejected that argument.",
  explanation:
    "Labels such as minimally manipulated, homologous use, 361 or research use only do not take exosomes out of the drug and biologics rules. Nor does a doctor's licence, an ethics board or the word off-label: off-label use presupposes an approved product, and there is none. Firms have been sent warning letters for exactly these sentences. Saying it may leave patients believing that the product was examined.",
  advice: "Remove it. If you wish to speak of the rules, say that no exosome product is approved.",
  basis: [references.hctpCfr, references.fdaNotice, references.warningLetters, references.isItACosmetic],
  checked: "2026-11-01",
  bad: [
    {
      text: "Because exosomes hold no cells they [[fall outside FDA rules]].",
      fixed: "",
      note: "The denial ends where the main clause begins.",
    },
    { text: "Our exosomes [[fall under Section 361 and skip FDA review]].", fixed: "" },
    { text: "- [[Minimally manipulated]]\n- Kept on ice", fixed: "- Kept on ice" },
    {
      text: "As we use exosomes [[for homologous use only]], the drug rules stay outside the door.",
      fixed: "",
    },
    {
      text: "[[Sold for research use only]], and our most-booked facial all the same.",
      fixed: "# Exosomes",
      note: "A research label is used as a way round, while the treatment is sold.",
    },
    { text: "Our exosome protocol [[is IRB-approved]].", fixed: "" },
    { text: "Exosomes [[need no licence]] as long as a doctor applies them.", fixed: "" },
    {
      text: "**Does this need FDA approval?**\nNo, for exosomes [[none is required]].",
      fixed: "**Does this need FDA approval?**\nNo exosome product is approved by the FDA.",
      note: 'What follows "No," is judged on its own.',
    },
    { text: "Giving exosomes [[off-label is perfectly lawful]] for a physician.", fixed: "" },
    {
      text: "| | Exosomes |\n|---|---|\n| FDA rules | [[exempt]] |\n| Time | 40 minutes |",
      fixed: "| | Exosomes |\n|---|---|\n| FDA rules | not approved by the FDA |\n| Time | 40 minutes |",
    },
    {
      text: "<p>Our exosomes are <em>[[HCT/P-exempt]]</em>, so you can book straight away.</p>",
      fixed: "",
      language: "html",
    },
    { text: "Labelled for topical use only, our exosomes [[sit outside the drug rules]].", fixed: "" },
    {
      text: "Good news: exosomes [[aren't regulated]], so any of our nurses can offer them.",
      fixed: "",
    },
    {
      text: "[[No marketing authorisation needed]]: exosomes in the hands of a doctor.",
      fixed: "",
      profile: "uk",
    },
    {
      text: "Because a surgeon supervises it, our exosome therapy [[is legal without approval]].",
      fixed: "",
    },
  ],
  good: [
    { text: "Our exosomes are not exempt from the FDA's rules." },
    { text: "Some sellers call their exosomes 361 products. The FDA disagrees." },
    { text: "Exosomes do not meet the criteria for minimally manipulated tissue." },
    { text: "Is approval unnecessary because a doctor applies it? No." },
    {
      text: "For external use only; keep the exosome serum away from the eyes.",
      note: "A directions label, not a way round the rules.",
    },
    { text: "An ethics board's yes to a trial does not make exosomes approved." },
    { text: "A physician's licence does not make unapproved exosomes lawful." },
    { text: "Botox is often used off-label." },
    { text: "Don't write that exosomes need no approval." },
    { text: "Members of our exosome club are exempt from the booking fee." },
    { text: "Ask whether the clinic relies on an exemption, and on which one." },
    {
      text: "Myth: exosomes escape the drug rules because they are natural. Fact: the FDA regulates them as drugs and biologics.",
      language: "plaintext",
    },
  ],
};
