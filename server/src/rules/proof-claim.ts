import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const proofClaim: Rule = {
  id: "proof-claim",
  group: "Evidence",
  severity: "warning",
  title: "Proof claim",
  message: "This says that exosomes are proven or tested, without showing the evidence.",
  explanation:
    "Words such as clinically proven tell readers that the question is settled. For exosomes in skin and hair care it is not: studies are few and small. Even dermatologically tested is read as proof that the product works. With a citation beside it the finding falls to information, and it is for you to check that the study really shows it.",
  advice: "Remove the phrase, or say what was studied, in whom, and cite it.",
  basis: [
    references.ftcGuidance,
    references.capCode,
    references.euCommonCriteria,
    references.aestheticsReview,
  ],
  checked: "2026-11-01",
  bad: [
    { text: "[[Clinically proven]] exosome serum, 30 ml", fixed: "Exosome serum, 30 ml" },
    { text: "Our exosomes [[are backed by science]].", fixed: "The evidence for our exosomes is limited." },
    { text: "- [[Scientifically validated]]\n- Cruelty-free", fixed: "- Cruelty-free" },
    {
      text: "The effect of our exosomes [[has been proven]] in clinics worldwide.",
      fixed: "The evidence for exosomes is limited.",
    },
    {
      text: "**[[Is the exosome facial medically proven]]?**\nYes, it is.",
      fixed: "**Is the exosome facial medically proven?**\nThe evidence for exosomes is limited.",
    },
    {
      text: "Our exosome cream is [[dermatologist-tested]].",
      fixed: "The evidence for our exosome cream is limited.",
    },
    { text: "Choose [[lab-proven]] exosomes.", fixed: "Choose exosomes." },
    {
      text: "| Exosome mask | In short |\n|---|---|\n| Evidence | [[clinically tested]] |\n| Scent | none |",
      fixed: "| Exosome mask | In short |\n|---|---|\n| Evidence | limited |\n| Scent | none |",
    },
    {
      text: "<p>Exosomes, [[science&ndash;backed]] and ready to book.</p>",
      fixed: "<p>Exosomes, ready to book.</p>",
      language: "html",
    },
    {
      text: "Our exosome serum is [[clinically tested]].[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      fixed:
        "The evidence for our exosome serum is limited.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      note: "With a citation it stays, as information: check that the source holds it.",
    },
    {
      text: "[[Clinically shown]]: why our guests choose exosomes.",
      fixed: "The evidence for exosomes is limited.",
    },
    {
      text: "See the [[proven power]] of exosomes for yourself.",
      fixed: "See the power of exosomes for yourself.",
    },
    {
      text: "EXOSOME FACIALS. [[PROVEN RESULTS]]. CALL NOW.",
      fixed: "EXOSOME FACIALS. CALL NOW.",
      language: "plaintext",
    },
    {
      text: "![Poster: exosomes, [[medically validated]], since last year](poster.jpg)",
      fixed: "![Poster: exosomes, since last year](poster.jpg)",
    },
    {
      text: "Our [[evidence-based]] exosome facial takes an hour.",
      fixed: "Our exosome facial takes an hour.",
      note: '"Evidence-based" said of the product promises the same as "science-backed".',
    },
  ],
  good: [
    { text: "Behind the exosome boom there is a mix of real science and sales talk." },
    { text: "Exosomes have not been proven to work in hair care." },
    { text: "Is the serum clinically proven? Not yet." },
    { text: "Beware of “science-backed” on an exosome label." },
    {
      text: "Each batch of exosomes is tested for endotoxin.",
      note: "A quality test, not a test of effect.",
    },
    { text: "Patch-test the exosome serum on your arm first." },
    { text: "Whether exosomes help skin remains to be proven." },
    { text: "Retinoids are clinically proven; exosomes are not." },
    { text: "Larger trials are needed to test exosomes." },
    { text: "The scientists who first described exosomes worked with blood cells from sheep." },
    { text: "Ask to see proof before you pay for exosomes." },
    { text: "Some brands call their exosomes clinically validated, which one small study cannot bear out." },
    { text: "<p>Exosomes are <em>not</em> scientifically proven.</p>", language: "html" },
  ],
  decides: (claim) => (claim.shade === "cited" ? "information" : true),
};
