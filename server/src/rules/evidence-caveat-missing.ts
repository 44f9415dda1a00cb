import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const evidenceCaveatMissing: Rule = {
  id: "evidence-caveat-missing",
  group: "Disclosures",
  severity: "information",
  title: "Evidence caveat missing",
  message: "This page speaks of benefits and never says that the evidence is limited.",
  explanation:
    "Studies of exosomes in skin and hair care are few, small and mostly short. Readers who see only the hoped-for benefits cannot weigh them. One honest sentence does not spoil a page; many patients trust it the more. Pages that name no benefit need none.",
  advice:
    "Add: Evidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
  basis: [references.aestheticsReview, references.ftcGuidance, references.capCode],
  checked: "2026-11-01",
  bad: [
    {
      text: "[[Our exosome facial]] helps skin look fresh. Book online for $250.",
      fixed:
        "Our exosome facial helps skin look fresh. Book online for $250.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "Try [[our exosome serum]] for hair that looks fuller, $90. It comes from rose callus.",
      fixed:
        "Try our exosome serum for hair that looks fuller, $90. It comes from rose callus.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "- [[Exosome facial]], $220: softens the look of fine lines",
      fixed:
        "- Exosome facial, $220: softens the look of fine lines\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "<p>[[Our exosome mask]] leaves skin looking calm. &pound;60.</p>",
      fixed:
        "<p>Our exosome mask leaves skin looking calm. &pound;60.</p><p>Evidence for exosomes in skin and hair care is limited, and further clinical trials are needed.</p>",
      language: "html",
    },
    {
      text: "[[Our exosome mist]]: a radiant-looking complexion for $45.",
      fixed:
        "Our exosome mist: a radiant-looking complexion for $45.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
      language: "plaintext",
    },
    {
      text: "We offer [[exosome microneedling]] for a brighter-looking face. No exosome product is FDA-approved.",
      fixed:
        "We offer exosome microneedling for a brighter-looking face. No exosome product is FDA-approved.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "Book [[our exosome booster]]. Why? It makes pores look smaller.",
      fixed:
        "Book our exosome booster. Why? It makes pores look smaller.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "| Our menu | What to expect |\n|---|---|\n| [[Exosome facial]], $180 | skin feels smooth |\n| Peel, $120 | some flaking |",
      fixed:
        "| Our menu | What to expect |\n|---|---|\n| Exosome facial, $180 | skin feels smooth |\n| Peel, $120 | some flaking |\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
    {
      text: "[[Our exosome facial]] evens the look of your skin tone. Results vary from person to person. $200.",
      fixed:
        "Our exosome facial evens the look of your skin tone. Results vary from person to person. $200.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
      note: "That results vary does not say that evidence is limited.",
    },
    {
      text: "Reserve [[your exosome session]], and wake up to skin that looks rested. Our team reads about exosomes every week.",
      fixed:
        "Reserve your exosome session, and wake up to skin that looks rested. Our team reads about exosomes every week.\n\nEvidence for exosomes in skin and hair care is limited, and further clinical trials are needed.",
    },
  ],
  good: [
    { text: "Our exosome facial helps skin look fresh. Further clinical trials are needed." },
    { text: "Try our exosome serum for fuller-looking hair, $90. The evidence is early." },
    {
      text: "We offer an exosome mask for skin that looks calm; ongoing trials will show whether it does anything more.",
    },
    { text: "Our exosome facial softens the look of lines. Is it proven? No, studies are few and small." },
    {
      text: "<p>Our exosome mist makes skin look fresh.</p><p><small>Evidence is limited.</small></p>",
      language: "html",
    },
    { text: "Book our exosome facial: 60 minutes, $220.", note: "No benefit is named." },
    { text: "Exosomes may one day help wounds, researchers hope.", note: "Nothing is offered." },
    {
      text: "Our exosome serum leaves skin looking dewy. We don't yet know how much of that is due to exosomes, because good trials are lacking.",
    },
    {
      text: "| Our exosome facial | |\n|---|---|\n| What to expect | skin looks fresh |\n| Evidence | limited; larger studies are needed |",
    },
    {
      text: "Our exosome booster, $90, for a rested look. Nobody has shown in a large trial that exosomes work.",
    },
    {
      text: "Our exosome facial: a fresher look, though the science is still young. $99.",
      language: "plaintext",
    },
  ],
};
