import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const routeMissing: Rule = {
  id: "route-missing",
  group: "Disclosures",
  severity: "information",
  title: "Route missing",
  message: "This page pairs exosomes with needling or a laser and never says that they stay on the surface.",
  explanation:
    "When needles or lasers come up, readers may think that exosomes are put into the skin. Needling devices are not cleared for delivering cosmetics or drugs. A plain word on the route keeps the offer on the cosmetic side and answers a question that many have. Pages that name no device need none.",
  advice:
    "Add that the product is applied topically to the skin and is not injected; in the uk, eu, ca and au, to intact skin.",
  basis: [references.needlingCfr, references.fdaNotice],
  checked: "2026-11-01",
  bad: [
    {
      text: "Book [[our exosome microneedling]] for $350.",
      fixed:
        "Book our exosome microneedling for $350.\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "We combine [[our exosome serum]] with a fractional laser. $500.",
      fixed:
        "We combine our exosome serum with a fractional laser. $500.\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "- [[Exosomes with microneedling]], $320\n- Exosomes with laser, $480",
      fixed:
        "- Exosomes with microneedling, $320\n- Exosomes with laser, $480\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "<p>[[Our exosome facial]] follows your RF needling. &pound;200.</p>",
      fixed:
        "<p>Our exosome facial follows your RF needling. &pound;200.</p><p>[Product] is applied topically to the skin and is not injected.</p>",
      language: "html",
    },
    {
      text: "[[Your exosome microneedling]], now $299. Call 555-0170.",
      fixed:
        "Your exosome microneedling, now $299. Call 555-0170.\n\n[Product] is applied topically to the skin and is not injected.",
      language: "plaintext",
    },
    {
      text: "Add [[exosomes]] to any laser session for $150. No exosome product is FDA-approved.",
      fixed:
        "Add exosomes to any laser session for $150. No exosome product is FDA-approved.\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "| Service | Price |\n|---|---|\n| [[Exosome microneedling]] | $320 |\n| Laser | $280 |",
      fixed:
        "| Service | Price |\n|---|---|\n| Exosome microneedling | $320 |\n| Laser | $280 |\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "Try [[our exosome booster]] after dermarolling. The exosomes come from rose callus, and evidence is early. $120.",
      fixed:
        "Try our exosome booster after dermarolling. The exosomes come from rose callus, and evidence is early. $120.\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "We offer [[exosome facials]]. After the laser, we use exosomes from bovine colostrum. Book online.",
      fixed:
        "We offer exosome facials. After the laser, we use exosomes from bovine colostrum. Book online.\n\n[Product] is applied topically to the skin and is not injected.",
    },
    {
      text: "Book [[exosome needling]] with us in Bath. £180.",
      fixed:
        "Book exosome needling with us in Bath. £180.\n\n[Product] is applied topically to intact skin and is not injected or needled in.",
      profile: "uk",
    },
  ],
  good: [
    { text: "Book our exosome microneedling for $350. The serum is applied topically." },
    { text: "We combine our exosome serum with a laser; the serum goes on the surface of the skin." },
    { text: "After needling, our exosome serum is spread over the face. $200." },
    { text: "Add exosomes to any laser session for $150: patted on, never injected." },
    { text: "Book our exosome facial, 60 min, $220.", note: "Neither needling nor a laser is named." },
    { text: "<p>Our exosome microneedling, &pound;200. For topical use.</p>", language: "html" },
    { text: "Do you inject exosomes after microneedling? No, we apply them to the skin. Book online." },
    { text: "Exosomes are often studied together with lasers.", note: "Nothing is offered." },
    { text: "| Our exosome microneedling | |\n|---|---|\n| Price | $320 |\n| Route | topical |" },
    {
      text: "Exosome microneedling, $299. A topical gel is smoothed over the skin afterwards.",
      language: "plaintext",
    },
    { text: "Our topical exosome serum follows every laser session. $120." },
    { text: "Laser hair removal, $90. Our exosome facial, $180, is applied to the face with a brush." },
  ],
};
