import type { Rule } from "./rule.ts";

export const referenceUnused: Rule = {
  id: "reference-unused",
  group: "Hygiene",
  severity: "information",
  title: "Reference not used",
  message: "No page cites this reference.",
  explanation:
    "A reference file that holds what nobody cites is hard to keep true: old papers stay, and a retraction goes unnoticed. It is told where all of a project has been checked: by the command line, and in the editor once the whole workspace has been.",
  advice: "Cite it, name it under a product in exoclaim.yml, or take it out of the reference file.",
  basis: [],
  checked: "2026-11-01",
  bad: [],
  good: [],
};
