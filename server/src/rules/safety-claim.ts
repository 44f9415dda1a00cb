import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const safetyClaim: Rule = {
  id: "safety-claim",
  group: "Promise and pressure",
  severity: "error",
  title: "Safety claim",
  message: "This says that exosomes carry no risk, and no treatment can be described that way.",
  explanation:
    "Rashes, lasting lumps and dead skin have been reported after exosome treatments. Words such as completely safe, no side effects or zero downtime take away the warning that a patient needs in order to decide. Natural, cell-free or free of DNA does not mean safe. Unqualified safe says the same as completely safe.",
  advice:
    "Say that the clinician will explain the possible side effects, or name them. “Little downtime” and “well tolerated in a small study”, cited, are fine.",
  basis: [references.fdaNotice, references.granuloma, references.necrosis, references.ftcGuidance],
  checked: "2026-11-01",
  bad: [
    {
      text: "**Q. Do exosomes have any side effects?**\n\n**A.** [[None that we know of.]]",
      fixed:
        "**Q. Do exosomes have any side effects?**\n\n**A.** Your clinician will explain the possible side effects.",
    },
    {
      text: "In nine years we [[have yet to see a single reaction]] to exosomes.",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "Our exosome facial is [[completely safe]].",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "- [[No side effects]]\n- No appointment needed",
      fixed: "- Possible side effects: ask your clinician\n- No appointment needed",
    },
    {
      text: "[[Zero downtime]] with exosomes: back at your desk by two.",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "[[Risk-free]] exosome facials for mother and daughter.",
      fixed: "Exosome facials for mother and daughter.",
    },
    {
      text: "**[[Any risks with exosomes?**\nNone]].",
      fixed: "**Any risks with exosomes?**\nPossible side effects: ask your clinician.",
      note: '"None" answers a question about risks with a claim.',
    },
    {
      text: "Exosomes [[cannot harm you]].",
      fixed: "Your clinician will explain the possible side effects.",
      note: "Negating a harm is the claim; negating a benefit would clear it.",
    },
    {
      text: "An exosome mist that is [[safe for every skin tone]].",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "Exosomes hold no DNA, [[so there is no risk of tumours]].",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "| | Exosomes | PRP |\n|---|---|---|\n| Side effects | [[none]] | bruising |",
      fixed:
        "| | Exosomes | PRP |\n|---|---|---|\n| Side effects | possible; ask your clinician | bruising |",
      note: "A cell takes its meaning from its row head and its topic from its column head.",
    },
    {
      text: "## Why Exosomes [[Never Trigger Rejection]]",
      fixed: "## Your Clinician Will Explain the Possible Side Effects",
    },
    {
      text: "The [[safe]] exosome facial, now in Cork.",
      fixed: "The exosome facial, now in Cork.",
      note: 'Unqualified "safe" is enough.',
    },
    {
      text: "<p>Exosomes: [[100&nbsp;% safe]].</p>",
      fixed: "<p>Your clinician will explain the possible side effects.</p>",
      language: "html",
    },
    {
      text: "There is [[no recovery time whatsoever]] after exosomes.",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "Being natural, exosomes [[are perfectly gentle and safe]] for mothers-to-be.",
      fixed: "Your clinician will explain the possible side effects.",
    },
    {
      text: "Exosome glow hour, [[NO RISK]], no fuss",
      fixed: "Exosome glow hour, no fuss",
      language: "plaintext",
    },
    {
      text: "![Sign reading exosomes, [[side-effect free]], walk in today](sign.jpg)",
      fixed: "![Sign reading exosomes, walk in today](sign.jpg)",
    },
  ],
  good: [
    { text: "Swelling, itching and a rash can follow an exosome facial." },
    { text: "Are exosomes safe? Their long-term safety is not known." },
    {
      text: "Most guests have little to no downtime after the exosome facial.",
      note: "A qualified statement.",
    },
    { text: "Expect minimal redness for a day after your exosome facial." },
    {
      text: "Topical exosomes were generally well tolerated in a small study.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
    },
    { text: "Exosomes are not risk-free." },
    { text: "Your clinician will go through the side effects of exosomes with you." },
    { text: "Your payment is safe with us." },
    { text: "We cannot promise that exosomes are safe." },
    { text: "Keep the exosome serum in a safe place, away from children." },
    { text: "Some sites say that exosomes have no side effects; case reports say otherwise." },
    {
      text: "Spreading exosomes on the skin carries a lower risk than a needle.",
      note: "A lower risk is not none.",
    },
    {
      text: "<p>Does the exosome facial have side effects? Yes&mdash;itching, for one.</p>",
      language: "html",
    },
  ],
};
