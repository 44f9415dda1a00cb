import type { Rule } from "./rule.ts";

export const configInvalid: Rule = {
  id: "config-invalid",
  group: "Hygiene",
  severity: "error",
  title: "Configuration invalid",
  message: "This part of exoclaim.yml cannot be used.",
  explanation:
    "The project's settings stand in exoclaim.yml. Where a part of it cannot be read, Exoclaim says so at its line. In the editor the last valid settings stay in force until it is mended; the command line uses what is valid, and ends with exit status 2.",
  advice: "Correct the marked place. The message says what may stand there.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    { language: "yaml", text: "profiles: [us, [[usa]]]", fixed: null, note: "No such profile." },
    { language: "yaml", text: "rules:\n  [[hypes]]: off", fixed: null, note: "No such rule." },
    { language: "yaml", text: "rules:\n  hype: [[severe]]", fixed: null, note: "No such severity." },
    { language: "yaml", text: "profiles: [[us]]", fixed: null, note: "A list has to stand here." },
    {
      language: "yaml",
      text: "profiles: [us]\n[[profiles: [uk] ]]",
      fixed: null,
      note: "A key that stands here twice.",
    },
    { language: "yaml", text: "[[profile]]: [us]", fixed: null, note: "A mistyped setting." },
    {
      language: "yaml",
      text: "products:\n  - name: Aurelia Serum\n    source:\n      kind: [[vegetable]]",
      fixed: null,
    },
    {
      language: "yaml",
      text: 'allow:\n  - rule: hype\n    text: miracle\n    reason: a mark\n    until: "[[tomorrow]]"',
      fixed: null,
    },
    {
      language: "yaml",
      text: "allow:\n  - rule: [[hype]]\n    reason: all of it",
      fixed: null,
      note: "It would allow the rule everywhere.",
    },
    {
      language: "yaml",
      text: 'rules:\n  hype: [["off]]\n',
      fixed: null,
      note: "A quotation mark is missing.",
    },
  ],
  good: [
    { language: "yaml", text: "profiles: [us, uk]" },
    { language: "yaml", text: "rules:\n  hype: off\n  trend-pressure: warning" },
    { language: "yaml", text: "# nothing set yet\nprofiles:\n" },
    {
      language: "yaml",
      text: "products:\n  - name: Aurelia Serum\n    source:\n      kind: plant\n      species: Rosa damascena\n      tissue: callus",
    },
    {
      language: "yaml",
      text: "allow:\n  - rule: hype\n    text: miracle\n    reason: registered as a mark\n    until: 2027-03-01",
    },
    { language: "yaml", text: "phrases:\n  - avoid: knock * years off\n    instead: look fresher" },
    { language: "yaml", text: "extends: ../house.yml\nignore:\n  - drafts/" },
  ],
};
