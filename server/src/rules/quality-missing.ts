import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const qualityMissing: Rule = {
  id: "quality-missing",
  group: "Disclosures",
  severity: "warning",
  title: "Quality statement missing",
  message: "This page promotes exosomes and never says how they are purified or tested.",
  explanation:
    "What is in a vial depends on how the exosomes were separated and checked. A named process, a named test, donor screening or a certificate of analysis lets readers and their doctors ask further. A certificate of the factory, lab tested or a proprietary process says nothing about the product. One sentence is enough.",
  advice: "Add how the product is purified and what each batch is tested for, as the maker confirms it.",
  basis: [references.transparencyAudit, references.misev, references.fdaNotice],
  checked: "2026-11-01",
  bad: [
    {
      text: "Book [[our exosome facial]] for $250. The exosomes come from rose callus.",
      fixed:
        "Book our exosome facial for $250. The exosomes come from rose callus.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "We offer [[exosome microneedling]]. The serum, from human platelets, is applied topically.",
      fixed:
        "We offer exosome microneedling. The serum, from human platelets, is applied topically.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "Our maker is ISO certified, and [[our exosomes]] come from bovine colostrum. $120.",
      fixed:
        "Our maker is ISO certified, and our exosomes come from bovine colostrum. $120.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
      note: "A certificate alone does not say how the product is purified or tested.",
    },
    {
      text: "Try [[our exosome serum]], prepared from apple callus by a proprietary process. £90.",
      fixed:
        "Try our exosome serum, prepared from apple callus by a proprietary process. £90.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "- [[Exosome facial]], $220\n- Exosome scalp facial, $180",
      fixed:
        "- Exosome facial, $220\n- Exosome scalp facial, $180\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "<p>Reserve [[your exosome mask]] now.</p><p>Lab tested &amp; certified.</p>",
      fixed:
        "<p>Reserve your exosome mask now.</p><p>Lab tested &amp; certified.</p><p>[Maker] purifies [product] by [method] and tests each batch for [tests].</p>",
      language: "html",
      note: '"Lab tested" and "certified" name no test.',
    },
    {
      text: "[[Our exosome facial]] is back, $150. Made under cGMP.",
      fixed:
        "Our exosome facial is back, $150. Made under cGMP.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
      language: "plaintext",
    },
    {
      text: "Book [[our exosome facial]]. We only work with makers we trust, and quality is everything to us.",
      fixed:
        "Book our exosome facial. We only work with makers we trust, and quality is everything to us.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "| Service | Price |\n|---|---|\n| [[Exosome booster]] | $90 |\n| Brow tint | $20 |",
      fixed:
        "| Service | Price |\n|---|---|\n| Exosome booster | $90 |\n| Brow tint | $20 |\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
    {
      text: "[[Our exosome mist]] makes skin feel soft. Each batch is checked twice. $45.",
      fixed:
        "Our exosome mist makes skin feel soft. Each batch is checked twice. $45.\n\n[Maker] purifies [product] by [method] and tests each batch for [tests].",
    },
  ],
  good: [
    { text: "Book our exosome facial. The exosomes are purified by tangential flow filtration." },
    { text: "Our exosomes are isolated by ultracentrifugation, £90." },
    { text: "We offer an exosome mask; every batch is tested for endotoxin." },
    {
      text: "Our exosome serum comes from screened donors of platelets. $200.",
      note: "Donor screening satisfies it.",
    },
    { text: "Ask us for the certificate of analysis of our exosome serum." },
    { text: "Try our exosome mist. Size-exclusion chromatography separates the vesicles." },
    {
      text: "Our exosomes are counted by nanoparticle tracking analysis and checked for sterility. Book online.",
    },
    { text: "Exosomes are particles that cells release." },
    {
      text: "<ul><li>Our exosome facial, &pound;120</li><li>Sterility test for every lot</li></ul>",
      language: "html",
    },
    {
      text: "Regulators found microbes in exosome vials, the newspaper reports.",
      note: "News without an offer.",
    },
    {
      text: "Our exosome serum is purified by [method] and each batch is tested for [tests]. Book online.",
      note: "Reported as an unfilled placeholder instead.",
    },
    {
      text: "| Our exosome serum | |\n|---|---|\n| Purification | size-exclusion chromatography, then sterile filtration |\n| Price | $150 |",
    },
  ],
};
