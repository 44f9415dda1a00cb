import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

const library = `@article{smith2024,
  title = {Vesicles in skin},
  author = {Smith, Jane},
  year = {2024},
}`;

export const citationMissing: Rule = {
  id: "citation-missing",
  group: "Evidence",
  severity: "warning",
  title: "Citation missing",
  message: "This reports a study, a result or a figure without saying where it comes from.",
  explanation:
    "When copy says that studies show something, or gives a percentage, readers and regulators may ask for the source. A citation belongs in the same sentence or at the end of the paragraph; one in the middle does not cover what follows. A footnote, a numbered reference, a DOI, a PMID, a trial number or a link to the study will do. Prices, opening hours and other figures that are no result need none.",
  advice: "Add the citation and its entry, or leave the figure out.",
  basis: [references.ftcGuidance, references.capCode, references.euCommonCriteria],
  checked: "2026-11-01",
  bad: [
    {
      text: "[[Studies show that exosomes]] leave skin looking calmer.",
      fixed:
        "Studies show that exosomes leave skin looking calmer.[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "In one trial of exosomes, [[eight out of ten users]] saw smaller-looking pores.",
      fixed:
        "In one trial of exosomes, eight out of ten users saw smaller-looking pores.[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "[[92% of our guests said]] that their skin felt softer after the exosome facial.",
      fixed:
        "92% of our guests said that their skin felt softer after the exosome facial.[^1]\n\n[^1]: [author, title, journal and year]",
      note: "A figure needs its source, also where the effect is framed as a feeling.",
    },
    {
      text: "Exosomes raised elastin [[four-fold in the laboratory]].",
      fixed:
        "Exosomes raised elastin four-fold in the laboratory.[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "[[Research suggests]] that exosomes may help skin look calm.",
      fixed:
        "Research suggests that exosomes may help skin look calm.[^1]\n\n[^1]: [author, title, journal and year]",
      note: "Hedged, but still a research statement.",
    },
    {
      text: "- [[40% fewer wrinkles]] with exosomes\n- 15 ml",
      fixed: "- 40% fewer wrinkles with exosomes[^1]\n- 15 ml\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "| Exosome serum | After 8 weeks |\n|---|---|\n| Visible redness | [[down 35%]] |\n| Bottle | half used |",
      fixed:
        "| Exosome serum | After 8 weeks |\n|---|---|\n| Visible redness | down 35%[^1] |\n| Bottle | half used |\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "**Is there any research on exosomes?**\n[[A Korean study found]] that the treated side looked better.",
      fixed:
        "**Is there any research on exosomes?**\nA Korean study found that the treated side looked better.[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "One trial of exosomes reported calmer-looking skin.[^1] [[Another study reported softer skin.]] We read both with care.\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      fixed:
        "One trial of exosomes reported calmer-looking skin.[^1] Another study reported softer skin.[^2] We read both with care.\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.\n[^2]: [author, title, journal and year]",
      note: "A citation in the middle of a paragraph does not cover what follows.",
    },
    {
      text: "In a pilot study of exosomes, [[hair count rose by 28 per square centimetre]].",
      fixed:
        "In a pilot study of exosomes, hair count rose by 28 per square centimetre.[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "<p>Asked after an exosome facial, <b>[[three in four]]</b> women said that they looked rested.</p>",
      fixed:
        "<p>Asked after an exosome facial, <b>three in four</b> women said that they looked rested.<sup>1</sup></p>\n<h2>References</h2>\n<ol>\n<li>[author, title, journal and year]</li>\n</ol>",
      language: "html",
    },
    {
      text: "([[A 2021 trial]] of exosomes saw a more even-looking tone.)",
      fixed:
        "(A 2021 trial of exosomes saw a more even-looking tone.)[^1]\n\n[^1]: [author, title, journal and year]",
    },
    {
      text: "Exosomes leave you with [[half the downtime]].",
      fixed: "Exosomes leave you with half the downtime.[^1]\n\n[^1]: [author, title, journal and year]",
      note: "A figure inside an assertion needs a source as well.",
    },
    {
      text: "[[Clinical data indicate]] that exosomes may soften the look of scars.",
      fixed:
        "Clinical data indicate that exosomes may soften the look of scars [1].\n\nReferences\n\n1. [author, title, journal and year]",
      language: "plaintext",
    },
    {
      text: "Exosomes cut redness by [[40%]]. One trial reported calmer-looking skin.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      fixed:
        "Exosomes cut redness by 40%.[^2] One trial reported calmer-looking skin.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.\n[^2]: [author, title, journal and year]",
      note: "The citation covers the research statement, not the flat assertion before it.",
    },
    {
      text: "Doctors at one hospital [[found a 40% gain]] with exosomes.",
      fixed:
        "Doctors at one hospital found a 40% gain with exosomes.[^1]\n\n[^1]: [author, title, journal and year]",
    },
  ],
  good: [
    {
      text: "Of 34 women, 29 said that the exosome serum left skin looking rested ([protocol and results](https://example.org/test.pdf)).",
      note: "A link to the report cites it.",
    },

    {
      text: "We know of no trial that shows that exosomes regrow hair.",
      note: "A study that does not exist needs no citation.",
    },
    {
      references: library,
      text: "Clinical studies show that exosomes calm the look of skin, as @smith2024 reports.",
    },
    {
      references: library,
      text: "Clinical studies show that exosomes calm the look of skin [see @smith2024, p. 3].",
    },
    {
      text: "One trial reported calmer-looking skin with exosomes.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
    },
    {
      text: "One trial reported calmer-looking skin with exosomes [1].\n\n## References\n\n1. Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
    },
    { text: "A review found few good trials of exosomes in skin care (doi:10.3389/fbioe.2022.1083640)." },
    { text: "A review found that exosomes had long been taken for waste (PMID 23420871)." },
    { text: "The exosome trial reported its first results in spring (NCT01234567)." },
    {
      text: "In [one review](https://doi.org/10.3389/fbioe.2022.1083640), the studies of exosomes and skin were found to be small.",
      note: "A link to the study is a citation.",
    },
    {
      text: "A trial of exosomes reported calmer-looking skin. A second one reported no difference.[^1]\n\n[^1]: Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      note: "A citation in the last sentence covers the research statements of its paragraph.",
    },
    {
      text: "---\nreferences:\n  - id: welsh2023\n    title: MISEV2023\n---\n\nA panel found that a particle count says little about exosomes [@welsh2023].",
    },
    { text: "Studies of exosomes in skin care are few and small." },
    { text: "Take 20% off your first exosome facial." },
    { text: "Most people find the exosome facial relaxing.", note: '"Most people" is not a statistic.' },
    { text: "No study has shown that exosomes remove lines." },
    {
      text: "Six in ten of our visitors ask about exosomes before they book.",
      note: "A figure, but not a result of treatment.",
    },
    { text: "Are there studies on exosomes? Some, and larger ones are needed." },
    {
      text: '<p>One trial reported calmer-looking skin with exosomes.<sup>1</sup></p><ol class="refs"><li>Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.</li></ol>',
      language: "html",
    },
    {
      text: "One trial reported calmer-looking skin with exosomes.[^9]",
      note: "A broken marker is an attempted citation: it is reported as broken only.",
    },
    { text: "Few ask what the evidence on exosomes supports." },
  ],
};
