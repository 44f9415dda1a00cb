import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const statusMissing: Rule = {
  id: "status-missing",
  group: "Disclosures",
  severity: "warning",
  title: "Status statement missing",
  message: "This page promotes exosomes and never says that no exosome product is approved.",
  explanation:
    "Readers tend to assume that what a clinic offers has been approved. For exosomes that is not so. The statement has to name the regulator of the country you write for, and it has to stand where a reader sees it. A sentence that something has not been evaluated is not the same.",
  advice:
    "Add, with the date you checked it: As of this month, no exosome product is approved, and name the regulator.",
  basis: [references.fdaNotice, references.healthCanada, references.tga, references.euCosmetics],
  checked: "2026-11-01",
  bad: [
    {
      text: "Book [[our exosome facial]] for $250. The exosomes come from rose callus.",
      fixed:
        "Book our exosome facial for $250. The exosomes come from rose callus.\n\nAs of [month year], no exosome product is FDA-approved.",
    },
    {
      text: "[[Our exosome serum]] is applied topically. These statements have not been evaluated by the FDA. $80.",
      fixed:
        "Our exosome serum is applied topically. These statements have not been evaluated by the FDA. $80.\n\nAs of [month year], no exosome product is FDA-approved.",
      note: '"Not evaluated" is not a status statement.',
    },
    {
      text: "[[Our exosome facial]] costs £120. No exosome product is FDA-approved.",
      fixed:
        "Our exosome facial costs £120. No exosome product is FDA-approved.\n\nAs of [month year], no exosome product is approved by the MHRA, and cosmetics are not approved before sale.",
      profile: "uk",
      note: "Under the uk profile the statement has to name the British regulator.",
    },
    {
      text: "Book [[our exosome facial]], £120. Is it approved? No, not by the FDA.",
      fixed:
        "Book our exosome facial, £120. Is it approved? No, not by the FDA.\n\nAs of [month year], no exosome product is approved by the MHRA, and cosmetics are not approved before sale.",
      profile: "uk",
      note: "An answer that names another country's regulator speaks for that one alone.",
    },
    {
      text: "We offer [[exosome facials]] in Halifax. Evidence is early.",
      fixed:
        "We offer exosome facials in Halifax. Evidence is early.\n\nAs of [month year], no exosome product is authorised by Health Canada.",
      profile: "ca",
    },
    {
      text: "[[Our exosome serum]] comes from rose callus. Book in Hobart.",
      fixed:
        "Our exosome serum comes from rose callus. Book in Hobart.\n\nAs of [month year], no exosome product is approved by the TGA.",
      profile: "au",
    },
    {
      text: "<p>[[Our exosome mask]], $60.</p><!-- no exosome product is FDA-approved -->",
      fixed:
        "<p>Our exosome mask, $60.</p><p>As of [month year], no exosome product is FDA-approved.</p><!-- no exosome product is FDA-approved -->",
      language: "html",
      note: "Only what a reader of the page sees counts.",
    },
    {
      text: "Get [[your exosome facial]] for $99. Text GLOW to 555-0133.",
      fixed:
        "Get your exosome facial for $99. Text GLOW to 555-0133.\n\nAs of [month year], no exosome product is FDA-approved.",
      language: "plaintext",
    },
    {
      text: "Try [[our exosome booster]]. Our needling pen is FDA-cleared.",
      fixed:
        "Try our exosome booster. Our needling pen is FDA-cleared.\n\nAs of [month year], no exosome product is FDA-approved.",
      note: "The status of a device says nothing of exosomes.",
    },
    {
      text: "- [[Exosome facial]], $220\n- Exosome scalp facial, $180",
      fixed:
        "- Exosome facial, $220\n- Exosome scalp facial, $180\n\nAs of [month year], no exosome product is FDA-approved.",
    },
    {
      text: "[[Our exosome serum]] is notified as a cosmetic. €70.",
      fixed:
        "Our exosome serum is notified as a cosmetic. €70.\n\nAs of [month year], no exosome product is approved by the EMA, and cosmetics are not approved before sale.",
      profile: "eu",
    },
    {
      text: "Join [[our exosome club]], one facial a month for $90. Are exosomes FDA-approved? Ask us when you come.",
      fixed:
        "Join our exosome club, one facial a month for $90. Are exosomes FDA-approved? Ask us when you come.\n\nAs of [month year], no exosome product is FDA-approved.",
      note: "A question without an answer states nothing.",
    },
  ],
  good: [
    { text: "Book our exosome facial. No exosome product is FDA-approved." },
    { text: "Our exosome serum, $80, is not approved by the FDA." },
    { text: "We offer exosome facials. As of October 2026, the FDA has not approved any exosome product." },
    { text: "Try our exosome mask. Is it FDA-approved? No, and no exosome product is." },
    {
      text: "Our exosome facial costs £120. The MHRA has approved no exosome product, and cosmetics are not approved before sale.",
      profile: "uk",
    },
    {
      text: "We offer exosome facials. Health Canada has not authorised any exosome product.",
      profile: "ca",
    },
    { text: "Book our rose exosome facial. No exosome product is approved by the TGA.", profile: "au" },
    { text: "Our exosome serum, €70. The EMA has approved no exosome product.", profile: "eu" },
    { text: "Exosomes were discovered in the 1980s." },
    {
      text: "The FDA has approved no exosome product, but ours is bottled in a registered lab. Book online.",
      note: "The first half is a status statement.",
    },
    {
      text: "<p>Our exosome mist, $40.</p><footer><small>No exosome product is FDA&#8209;approved.</small></footer>",
      language: "html",
    },
    {
      text: "As of [month year], no exosome product is FDA-approved. Book our exosome facial.",
      note: "Reported as an unfilled placeholder instead.",
    },
    { text: "A reader asked what exosomes are. They are particles that cells release." },
  ],
};
