import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

const library = `@article{smith2024,
  title = {Vesicles in skin},
  author = {Smith, Jane},
  year = {2024},
}`;

export const citationBroken: Rule = {
  id: "citation-broken",
  group: "Evidence",
  severity: "warning",
  title: "Citation broken",
  message: "This citation leads nowhere: its marker, its entry or its number does not fit.",
  explanation:
    "A marker without an entry looks like evidence but gives the reader nothing to check. The same holds for an entry that no sentence points to, and for a DOI, PMID or trial number that cannot be right. Most often a reference was moved or mistyped. It is quickly put right.",
  advice: "Add the missing entry, point a sentence to the lonely one, or correct the number.",
  basis: [references.ftcGuidance, references.capCode],
  checked: "2026-11-01",
  bad: [
    {
      text: "One trial of exosomes reported [[calmer-looking skin.[^3] ]]",
      fixed:
        "One trial of exosomes reported calmer-looking skin.[^3]\n\n[^3]: [author, title, journal and year] ",
    },
    {
      text: "One trial of exosomes reported calmer-looking skin [1]. A second one [[saw no difference [4].]]\n\n## References\n\n1. Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      fixed: null,
    },
    {
      references: library,
      text: "One trial of exosomes reported calmer-looking skin [[[see @smth2024, p. 3]]].",
      fixed: "One trial of exosomes reported calmer-looking skin [see @smith2024, p. 3].",
      note: "The message names the key that may be meant.",
    },
    {
      references: library,
      text: "[[@vale2019 [p. 4]]] wrote about exosomes.",
      fixed: null,
    },
    {
      text: "A review looked at exosomes in skin care ([[doi:11.3389/fbioe.2022.1083640]]).",
      fixed:
        "A review looked at exosomes in skin care (doi:[correct number, not 11.3389/fbioe.2022.1083640]).",
      note: 'A DOI begins with "10."',
    },
    {
      text: "A review looked at exosomes in skin care ([[doi:10.3389]]).",
      fixed: "A review looked at exosomes in skin care (doi:[correct number, not 10.3389]).",
      note: "The second half of the DOI is missing.",
    },
    {
      text: "A pilot study of exosomes reported a fresher look ([[PMID 32B63859]]).",
      fixed: "A pilot study of exosomes reported a fresher look (PMID [correct number, not 32B63859]).",
    },
    {
      text: "The exosome trial is still open ([[NCT0581337]]).",
      fixed: "The exosome trial is still open (NCT [correct number, not 0581337]).",
      note: "A trial number has eight digits.",
    },
    {
      text: "---\nreferences:\n  - id: welsh2023\n    title: MISEV2023\n---\n\nA panel advised on counting exosomes [@welsh2023], and others [[followed [@welch2024].]]",
      fixed:
        '---\nreferences:\n  - id: welsh2023\n    title: MISEV2023\n  - id: welch2024\n    title: "[author, title, journal and year]"\n---\n\nA panel advised on counting exosomes [@welsh2023], and others followed [@welch2024].',
    },
    {
      text: "Exosomes are vesicles that cells release.\n\n## References\n\n1. [[Harding CV, Heuser JE, Stahl PD. J Cell Biol 2013;200(4):367–371.]]",
      fixed: null,
      note: "An entry that no sentence points to.",
    },
    {
      text: '<p>One trial reported calmer-looking skin with exosomes.<sup>1</sup> Another saw no difference.<sup>[[2]]</sup></p><ol class="refs"><li>Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.</li></ol>',
      fixed:
        '<p>One trial reported calmer-looking skin with exosomes.<sup>1</sup> Another saw no difference.<sup>2</sup></p><ol class="refs"><li>Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.</li><li>[author, title, journal and year]</li></ol>',
      language: "html",
    },
    {
      text: "Exosomes were first described in the 1980s.[^1]\n\n[^1]: J Cell Biol 2013;200(4):367–371.\n[^2]: [[Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.]]",
      fixed: null,
    },
    {
      text: "One trial of exosomes reported calmer-looking skin [1]. A second one saw no difference [[[2].]]\n\nReferences\n[1] Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
      fixed:
        "One trial of exosomes reported calmer-looking skin [1]. A second one saw no difference [2].\n\nReferences\n[1] Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.\n[2] [author, title, journal and year]",
      language: "plaintext",
    },
  ],
  good: [
    {
      references: library,
      text: "A panel wrote about exosomes [see @smith2024, p. 3; also -@smith2024].",
    },
    { references: library, text: "Follow @harbour.skin for news on exosome evenings [photo: @studio]." },
    { text: "See doi.org/10.3389/fbioe.2022.1083640 for a review of exosomes." },
    { text: "Exosomes were first described in the 1980s.[^1]\n\n[^1]: J Cell Biol 2013;200(4):367–371." },
    {
      text: "One trial of exosomes reported calmer-looking skin [1].\n\n## References\n\n1. Doe J, Roe R. Example J Dermatol 2024;1(2):3–9.",
    },
    { text: "A review looked at exosomes in skin care (doi:10.3389/fbioe.2022.1083640)." },
    { text: "The exosome trial is still open (NCT01234567)." },
    { text: "A review found that exosomes had long been taken for waste (PMID: 23420871)." },
    {
      text: "---\nreferences:\n  - id: welsh2023\n    title: MISEV2023\n---\n\nA panel advised on how to count exosomes [@welsh2023].",
    },
    { text: "Questions about exosomes? Write to desk@skin.example." },
    { text: "Find us as @harbour.skin for news on exosome evenings." },
    { text: "Exosome facial [60 min] with a hot towel." },
    {
      text: "A panel wrote about exosomes [@welsh2023].",
      note: "Pandoc keys are not judged where there are no references at all.",
    },
    {
      text: "Exosomes were first described in the 1980s.[^a]\n\n[^a]: Harding CV, Heuser JE, Stahl PD. Exosomes: Looking back three decades and into the future. J Cell Biol 2013;200(4):367–371.",
    },
    {
      text: '<p>One trial reported calmer-looking skin with exosomes.<sup>1</sup></p><ol class="refs"><li>Doe J, Roe R. Example J Dermatol 2024;1(2):3–9. doi:10.3389/fbioe.2022.1083640</li></ol>',
      language: "html",
    },
  ],
};
