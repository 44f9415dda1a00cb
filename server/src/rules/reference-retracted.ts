import type { Rule } from "./rule.ts";

const references = `@article{smith2024,
  title = {Vesicles in skin},
  author = {Smith, Jane},
  year = {2024},
  doi = {10.1000/skin.2024},
}
@article{vale2019,
  title = {RETRACTED: Vesicles and wrinkles},
  author = {Vale, Tom},
  year = {2019},
  doi = {10.1000/wrinkles.2019},
  pmid = {31234567},
}
@misc{trial,
  title = {A trial of vesicles},
  url = {https://clinicaltrials.gov/study/NCT01234567},
  note = {Retracted in 2023},
}`;

export const referenceRetracted: Rule = {
  id: "reference-retracted",
  group: "Evidence",
  severity: "warning",
  title: "Reference retracted",
  message: "This reference has been retracted.",
  explanation:
    "The project's reference file says that this work was retracted: its publisher or its authors no longer stand behind it. It supports nothing any more, and readers who look it up will see so at once.",
  advice: "Cite other evidence, or take the statement out.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    { references, text: "Lines looked softer after twelve weeks [[[@vale2019]]].", fixed: null },
    { references, text: "Lines looked softer [[[@vale2019, p. 4; @smith2024]]].", fixed: null },
    { references, text: "Lines looked softer [[[see @vale2019, p. 4]]].", fixed: null },
    {
      references,
      text: "Lines looked softer [[[see @smith2024, p. 3; also *cf.* @vale2019]]].",
      fixed: null,
    },
    { references, text: "[[@vale2019 [p. 4]]] reported softer lines.", fixed: null },
    { references, text: "As [[@vale2019]] reported, lines looked softer.", fixed: null },
    { references, text: "Lines looked softer (doi:[[10.1000/wrinkles.2019]]).", fixed: null },
    { references, text: "Lines looked softer (PMID: [[31234567]]).", fixed: null },
    { references, text: "Lines looked softer ([[PubMed ID 31234567]]).", fixed: null },
    { references, text: "The trial ([[NCT 01234567]]) has ended.", fixed: null },
    {
      references,
      text: "Softer lines: [[[read it](https://journal.example/doi/full/10.1000/wrinkles.2019/full?x=1)]].",
      fixed: null,
      note: "What a publisher adds to a DOI in an address is left out.",
    },
    {
      references,
      text: "Lines looked softer.[^1]\n\n[[[^1]: Vale T. 2019. doi:10.1000/wrinkles.2019]]",
      fixed: null,
    },
    {
      references,
      text: "Lines looked softer in [[[a study](https://doi.org/10.1000/wrinkles.2019)]].",
      fixed: null,
    },
    { references, language: "html", text: "<p>Registered as [[NCT01234567]].</p>", fixed: null },
    { references, language: "plaintext", text: "Softer lines, DOI [[10.1000/WRINKLES.2019]]", fixed: null },
  ],
  good: [
    { references, text: "Skin looked calmer after twelve weeks [@smith2024]." },
    { references, text: "Skin looked calmer (doi:10.1000/skin.2024)." },
    { references, text: "Another paper (doi:10.1000/other.2020)." },
    { references, text: "Registered as NCT07654321." },
    { references, text: "Follow @vale on Instagram." },
    { references, text: "Write to vale2019@example.org." },
    { references, text: "`[@vale2019]` in code is no citation." },
    { text: "Lines looked softer [@vale2019].", note: "Without a reference file nothing is known of it." },
  ],
};
