import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const registrationClaim: Rule = {
  id: "registration-claim",
  group: "Approval and legal status",
  severity: "warning",
  title: "Registration as a merit",
  message:
    "A registered, certified or inspected lab is offered here as a merit of the exosomes, but registration is not approval.",
  explanation:
    "Registering a facility tells an authority that it exists; it does not mean that anyone has approved what is made there. The same goes for certificates of a lab or a listing in a register. Set beside a product, these words easily read as an official seal. A plain note on how the product is made, with no regulator in it, is fine.",
  advice:
    "Say in the same breath that registration is not approval, or describe the manufacturing itself, such as how the exosomes are purified and tested.",
  basis: [references.registrationCfr, references.fdaNotice, references.warningLetters],
  checked: "2026-11-01",
  bad: [
    {
      text: "Our exosomes come from an [[FDA-registered facility]].",
      fixed: "Our exosomes come from an FDA-registered facility; registration is not approval.",
    },
    {
      text: "Why ours? Each exosome vial leaves an [[ISO 13485-certified plant]].",
      fixed:
        "Why ours? Each exosome vial leaves an ISO 13485-certified plant; certification is not approval.",
    },
    {
      text: "- [[FDA-inspected lab]]\n- Vegan formula",
      fixed: "- FDA-inspected lab (inspection is not approval)\n- Vegan formula",
    },
    {
      text: "**[[Is the exosome maker registered with the FDA]]?**\nIt is.",
      fixed: "**Is the exosome maker registered with the FDA?**\nIt is; registration is not approval.",
    },
    {
      text: "The FDA has approved no exosome product; our exosomes, though, are filled in an [[FDA-registered lab]].",
      fixed:
        "The FDA has approved no exosome product; our exosomes, though, are filled in an FDA-registered lab; registration is not approval.",
      note: "The first half is a good status statement; the second offers registration in its place.",
    },
    {
      text: "Our exosome ampoule [[is listed with Health Canada]], so you are in good hands.",
      fixed: "Our exosome ampoule is listed with Health Canada; listing is not approval.",
    },
    {
      text: "| Exosome serum | Details |\n|---|---|\n| Made in | [[FDA-registered laboratory]] |\n| Size | 30 ml |",
      fixed:
        "| Exosome serum | Details |\n|---|---|\n| Made in | FDA-registered laboratory (registration is not approval) |\n| Size | 30 ml |",
    },
    {
      text: "<p>Exosomes prepared in our <b>[[ISO&nbsp;9001-accredited]]</b> clean room.</p>",
      fixed:
        "<p>Exosomes prepared in our <b>ISO&nbsp;9001-accredited</b> clean room; accreditation is not approval.</p>",
      language: "html",
    },
    {
      text: "![Badge: exosomes from a [[GMP-certified lab]] in Busan](badge.png)",
      fixed:
        "![Badge: exosomes from a GMP-certified lab in Busan (certification is not approval)](badge.png)",
    },
    {
      text: "Proudly [[notified on the EU portal]]: the exosome serum you can rely on.",
      fixed: "Notification is not approval.",
      profile: "eu",
      note: "Notification is a duty of every cosmetic; here it is shown off as a merit.",
    },
    {
      text: "EXOSOME SERUM\n[[cGMP CERTIFIED]]\nBook at the desk",
      fixed: "EXOSOME SERUM\ncGMP CERTIFIED (certification is not approval)\nBook at the desk",
      language: "plaintext",
    },
    {
      text: "A lab [[accredited by the American Association of Tissue Banks]] makes our exosomes, so you can relax.",
      fixed:
        "A lab accredited by the American Association of Tissue Banks makes our exosomes; accreditation is not approval.",
    },
    {
      text: "Only exosomes from [[government-inspected facilities]] touch your face.",
      fixed:
        "Only exosomes from government-inspected facilities touch your face; inspection is not approval.",
    },
  ],
  good: [
    {
      text: "The exosomes are made under GMP and tested for endotoxin.",
      note: "A plain manufacturing statement that names no regulator.",
    },
    { text: "The lab behind our exosomes is registered with the FDA, which is not the same as approval." },
    { text: "Registration of a lab says nothing about whether its exosomes work." },
    {
      text: "Like any cosmetic, this exosome cream had to be notified before it could be sold.",
      profile: "uk",
    },
    { text: "Is the lab FDA-registered? No." },
    { text: "Ask whether the lab is registered, and with whom." },
    {
      text: "Some sellers wave an FDA-registered facility around as if the product were approved. It is not.",
    },
    { text: "Our needling pen is made in an FDA-registered plant." },
    {
      text: "Your exosome facial is given by a registered nurse.",
      note: "A person's professional registration is no merit of the product.",
    },
    { text: "The vesicles are purified by size-exclusion chromatography at an outside lab." },
    { text: "Register online for our evening talk on exosomes." },
    { text: "Don't write “from an FDA-registered lab”; it suggests approval." },
  ],
};
