import type { Rule } from "./rule.ts";

export const suppressionUnused: Rule = {
  id: "suppression-unused",
  group: "Hygiene",
  severity: "information",
  title: "Suppression not needed",
  message:
    "This suppression allows nothing any more, because there is nothing to allow or its date has passed.",
  explanation:
    "Suppressions outlive their cause: copy is rewritten, a date goes by. One that is left behind may later hide a finding that nobody has seen. After its date a suppression no longer counts, and the finding comes back. Taking it out keeps the page honest.",
  advice: "Remove it, or renew its date after checking that its reason still holds.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    {
      text: "<!-- [[exoclaim-allow hype: name of the product; by: Ines Roth; until: 2030-01-01]] -->\n\nOur exosome facial takes an hour.",
      fixed: "Our exosome facial takes an hour.",
    },
    {
      text: "<!-- [[exoclaim-allow hype: slogan of the season; by: Ines Roth; until: 2020-01-01]] -->\n\nOur miracle exosome serum",
      fixed: "Our miracle exosome serum",
      note: "The date has passed.",
    },
    {
      text: "<!-- [[exoclaim-allow safety-claim: under review]] -->\n\nOur miracle exosome serum",
      fixed: "Our miracle exosome serum",
      note: "It names another rule than the one that finds something.",
    },
    {
      text: "<!-- [[exoclaim-allow-file injection-claim: old menu; until: 2030-01-01]] -->\n\nOur exosome facial is applied with a brush.",
      fixed: "Our exosome facial is applied with a brush.",
    },
    {
      text: "<!-- [[exoclaim-allow disease-claim: archive; by: Tom Adeyemi]] --><p>Exosomes are not a treatment for acne.</p>",
      fixed: "<p>Exosomes are not a treatment for acne.</p>",
      language: "html",
    },
    {
      text: "<!-- [[exoclaim-allow hype: slogan of 2019; until: 2021-06-30]] --><p>The exosome miracle</p>",
      fixed: "<p>The exosome miracle</p>",
      language: "html",
    },
    {
      text: "<!-- [[exoclaim-allow hype: name of the product; until: 2030-01-01]] -->\n\nAn exosome facial.\n\nA miracle exosome facial.",
      fixed: "An exosome facial.\n\nA miracle exosome facial.",
      note: "It covers the next block only.",
    },
    {
      text: "<!-- [[exoclaim-allow superiority-claim: approved comparison; until: 2030-01-01]] -->\n\nBotox is better than any cream, and exosomes are another matter.",
      fixed: "Botox is better than any cream, and exosomes are another matter.",
    },
    {
      text: "Our exosome evenings are fun.\n\n<!-- [[exoclaim-allow trend-pressure: last of its kind; until: 2030-01-01]] -->",
      fixed: "Our exosome evenings are fun.",
      note: "No block follows.",
    },
  ],
  good: [
    {
      text: "<!-- exoclaim-allow hype: registered as a mark; by: Ines Roth; until: 2030-01-01 -->\n\nOur miracle exosome serum",
    },
    {
      text: "<!-- exoclaim-allow safety-claim: under review by counsel; until: 2030-01-01 -->\n\nThe exosome facial has no side effects.",
    },
    {
      text: "<!-- exoclaim-allow disease-claim: archive page; by: Tom Adeyemi -->\n\n- Our exosome gel heals acne scars\n- Our exosome gel has no scent",
      note: "A list is covered as a whole.",
    },
    {
      text: "<!-- exoclaim-allow-file superiority-claim: taken down in spring; until: 2030-01-01 -->\n\nA word of welcome.\n\nExosomes are better than filler.",
    },
    {
      text: "<!-- exoclaim-allow hype: slogan of 2019, shown as history; until: 2030-01-01 --><p>The exosome miracle</p>",
      language: "html",
    },
    {
      text: "<!-- exoclaim-allow hype: mark; until: 2030-01-01 -->\n<!-- exoclaim-allow safety-claim: under review; until: 2030-01-01 -->\n\nOur miracle exosome serum has no side effects.",
      note: "Several suppressions stack.",
    },
    { text: "<!-- a plain comment -->\n\nOur exosome facial takes an hour." },
    {
      text: "<!-- exoclaim-allow potency-claim: count is on file; until: 2030-01-01 -->\n\n| Exosome vial | Particles |\n|---|---|\n| Gold | 40 billion |",
      note: "A table is covered as a whole.",
    },
    {
      text: "<!-- exoclaim-allow injection-claim: quoted in a lawsuit; until: 2030-01-01 --><p>We inject exosomes along the hairline.</p>",
      language: "html",
    },
  ],
};
