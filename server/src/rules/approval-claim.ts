import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const approvalClaim: Rule = {
  id: "approval-claim",
  group: "Approval and legal status",
  severity: "error",
  title: "Approval claim",
  message:
    "This says or suggests that a regulator has approved, cleared, licensed or certified exosomes, and no regulator has.",
  explanation:
    "Readers take words such as approved, cleared or compliant as a promise that an authority has looked at the product and found that it works. No exosome product has been approved by the FDA, and registering a business or notifying a cosmetic is not approval either. A correct sentence in the footer does not undo the claim made here. Approval of a device or of another medicine is a different matter and may be stated as such.",
  advice: "Take the word away, or say plainly that the product is not approved.",
  basis: [
    references.fdaNotice,
    references.isItACosmetic,
    references.registrationCfr,
    references.warningLetters,
  ],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our [[FDA-approved]] exosomes are kept cold until your visit.",
      fixed: "Our exosomes are kept cold until your visit.",
    },
    {
      text: "The exosome gel [[was cleared by the FDA]] last autumn.",
      fixed: "The exosome gel was not cleared by the FDA.",
    },
    { text: "## [[MHRA-Licensed]] Exosome Facial", fixed: "## Exosome Facial" },
    {
      text: "**[[Is your exosome serum approved by Health Canada]]?**\nYes, since spring.",
      fixed:
        "**Is your exosome serum approved by Health Canada?**\nNo. No exosome product is approved by Health Canada.",
      note: "A question that is answered with yes becomes a statement.",
    },
    {
      text: "Is it authorised? Yes, this exosome mask [[is authorised by the EMA]].",
      fixed: "Is it authorised? No, this exosome mask is not authorised by the EMA.",
      note: "The answer repeats the claim, so the finding stands on the answer.",
    },
    {
      text: "| Product | Status |\n|---|---|\n| Exosome ampoule | [[CE-marked]] |",
      fixed: "| Product | Status |\n|---|---|\n| Exosome ampoule | Not approved by the FDA |",
    },
    {
      text: "- [[Fully TGA-compliant]]\n- Fragrance-free",
      fixed: "- Not approved by the TGA\n- Fragrance-free",
    },
    {
      text: "Every batch of exosomes is [[handled to FDA standards]] from start to finish.",
      fixed: "No exosome product is approved by the FDA.",
      note: '"To FDA standards" suggests that the FDA has set standards for it and found them met.',
    },
    {
      text: "Our exosome line [[is licensed by the Ministry of Health]].",
      fixed: "No exosome product is approved by the FDA.",
    },
    {
      text: "![Frosted bottle of [[FDA-cleared]] exosome gel](gel.jpg)",
      fixed: "![Frosted bottle of exosome gel](gel.jpg)",
    },
    {
      text: '<head><title>Exosome Facials</title><meta name="description" content="[[FDA&nbsp;approved]] exosomes in Tucson"></head><body><p>Welcome.</p></body>',
      fixed:
        '<head><title>Exosome Facials</title><meta name="description" content="Exosomes in Tucson"></head><body><p>Welcome.</p></body>',
      language: "html",
    },
    {
      text: "EXOSOME WEEK\n[[FDA CERTIFIED]] serum, 20 minutes, free parking.",
      fixed: "EXOSOME WEEK\nSerum, 20 minutes, free parking.",
      language: "plaintext",
    },
    {
      text: "Exosome facials from May #[[FDAapproved]]",
      fixed: "Exosome facials from May",
      note: "A hashtag that spells out a claim makes it.",
    },
    {
      text: "The exosome cream [[has been approved by the European authorities]].",
      fixed: "The exosome cream is not approved by the EMA.",
      profile: "eu",
    },
    {
      text: "Try our [[FDA-approved]] exosome mist.\n\nSmall print: the FDA has approved no exosome product.",
      fixed: "Try our exosome mist.\n\nSmall print: the FDA has approved no exosome product.",
      note: "A disclaimer elsewhere never clears a claim.",
    },
    {
      text: "What sets our exosomes apart? They are [[fully legal in the UK]].",
      fixed: "What sets our exosomes apart? They are not approved by the MHRA.",
      profile: "uk",
      note: "As a statement of law about a category this would be clear; said of one product as a merit it suggests an official blessing.",
    },
    {
      text: "Our exosomes are tested, bottled and [[approved by the TGA]].",
      fixed: "Our exosomes are not approved by the TGA.",
    },
  ],
  good: [
    { text: "Exosomes have not been approved by the FDA for any use." },
    { text: "Has the FDA approved this treatment? It has not." },
    { text: "Our needling pen is FDA-cleared; the exosome serum that goes on afterwards is not." },
    { text: "Some websites call their exosomes FDA-approved. That is untrue." },
    { text: "Ask whether the product has been licensed, and by whom." },
    {
      text: "Creams with plant exosomes may be sold as cosmetics in Britain.",
      profile: "uk",
      note: "A statement of law about a whole category.",
    },
    { text: "Please never write “FDA-approved exosomes” on a poster." },
    { text: "The FDA has put out a public warning on exosomes that were never approved." },
    { text: "| You may say | Never say |\n|---|---|\n| applied to the surface | cleared by the FDA |" },
    {
      text: "The FDA has not evaluated these statements about exosomes.",
      note: "Neither a finding nor a status statement.",
    },
    { text: "There is no licensed exosome medicine in Canada.", profile: "ca" },
    { text: "Minoxidil is approved by the FDA as a scalp solution." },
    {
      text: "Your nurse has to approve the plan before any exosome serum is applied.",
      note: "Approval by a person, not by a regulator.",
    },
    {
      text: "Read [the notice on exosomes](https://www.example.org/fda-approved-exosomes).",
      note: "Addresses of links are not read.",
    },
    {
      text: "<!-- FDA-approved exosomes? check with legal --><p>Exosome facials on Thursdays.</p>",
      language: "html",
    },
    {
      text: "A quick pass with our FDA-cleared stamp leaves the exosomes two millimetres down.",
      note: "The clearance is the device's; the depth is a penetration claim.",
    },
  ],
};
