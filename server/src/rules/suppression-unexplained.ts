import type { Rule } from "./rule.ts";

export const suppressionUnexplained: Rule = {
  id: "suppression-unexplained",
  group: "Hygiene",
  severity: "warning",
  title: "Suppression without a reason",
  message: "This allows a finding without saying why.",
  explanation:
    "A suppression is a decision, and whoever reads the copy next year needs to know what it rested on. Without a reason nobody can tell whether it still holds. A few words are enough: who decided, and on what ground.",
  advice: "Write the reason after a colon, and add by and until where you can.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    {
      text: "<!-- [[exoclaim-allow hype]] -->\n\nOur miracle exosome serum",
      fixed: "Our miracle exosome serum",
    },
    {
      text: "<!-- [[exoclaim-allow hype:]] -->\n\nOur magic exosome serum",
      fixed: "Our magic exosome serum",
    },
    {
      text: "<!-- [[exoclaim-allow safety-claim: ; by: Ines Roth]] -->\n\nThe exosome facial has no side effects.",
      fixed: "The exosome facial has no side effects.",
    },
    {
      text: "<!-- [[exoclaim-allow hype, purity-claim]] -->\n\nOur pure, miraculous exosomes",
      fixed: "Our pure, miraculous exosomes",
    },
    {
      text: "<!-- [[exoclaim-allow-file hype]] -->\n\nOur revolutionary exosome mist",
      fixed: "Our revolutionary exosome mist",
    },
    {
      text: "<!-- [[exoclaim-allow hype: ; by: Ines Roth; until: 2030-01-01]] -->\n\nA game-changer: our exosomes",
      fixed: "A game-changer: our exosomes",
    },
    {
      text: "<!-- [[exoclaim-allow disease-claim]] --><p>Exosomes for acne scars</p>",
      fixed: "<p>Exosomes for acne scars</p>",
      language: "html",
    },
    {
      text: "<!-- [[exoclaim-allow-file superiority-claim]] --><p>Exosomes are better than filler.</p>",
      fixed: "<p>Exosomes are better than filler.</p>",
      language: "html",
    },
    {
      text: "- Exosome facial\n\n<!-- [[exoclaim-allow potency-claim:   ]] -->\n\nEach of our exosome vials holds 20 billion particles",
      fixed: "- Exosome facial\n\nEach of our exosome vials holds 20 billion particles",
    },
  ],
  good: [
    {
      text: "<!-- exoclaim-allow hype: name of the product, registered as a mark; by: Ines Roth; until: 2030-01-01 -->\n\nOur exosome serum is called Miracle Dew.",
    },
    {
      text: "<!-- exoclaim-allow hype: quoted from the award certificate -->\n\nOur revolutionary exosome serum",
    },
    {
      text: "<!-- exoclaim-allow safety-claim: under review by counsel; by: Tom Adeyemi -->\n\nThe exosome facial has no side effects.",
    },
    {
      text: "<!-- exoclaim-allow hype, purity-claim: wording fixed by the maker's contract; until: 2030-01-01 -->\n\nOur pure, miraculous exosomes",
    },
    {
      text: "<!-- exoclaim-allow-file superiority-claim: page is taken down in spring; by: Ines Roth; until: 2030-01-01 -->\n\nExosomes are better than filler.",
    },
    {
      text: "<!-- exoclaim-allow disease-claim: archive page, kept for the record; by: Tom Adeyemi --><p>Exosomes for acne scars</p>",
      language: "html",
    },
    { text: "<!-- a plain comment on exosomes -->\n\nOur exosome facial takes an hour." },
    { text: "The word exoclaim-allow in a sentence about exosomes is no suppression." },
    {
      text: "<!-- exoclaim-allow hype: slogan of 2019, shown as history; until: 2030-01-01 --><p>The exosome miracle</p>",
      language: "html",
    },
  ],
};
