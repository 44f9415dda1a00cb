import type { Rule } from "./rule.ts";

const rose =
  "products:\n  - name: Aurelia Serum\n    aliases: [Aurelia]\n    source:\n      kind: plant\n      species: Rosa damascena\n      tissue: callus\n    application: topically, to intact skin";
const platelets =
  "products:\n  - name: Vescura\n    source:\n      kind: human\n      tissue: platelets\n  - name: Halden Mist\n    source:\n      kind: animal\n      species: bovine\n      tissue: colostrum";

export const productMismatch: Rule = {
  id: "product-mismatch",
  group: "Identity and quality",
  severity: "error",
  title: "Product mismatch",
  message: "This contradicts what the project declares of the product.",
  explanation:
    "The project's exoclaim.yml declares the facts that a maker gives of its product: where its exosomes come from, and how it is applied. This page says something else. One of the two is wrong, and readers only see the page.",
  advice: "Check with the maker which of the two holds. Correct the page, or the product in exoclaim.yml.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    { config: rose, text: "The exosomes in Aurelia Serum come from human [[platelets]].", fixed: null },
    { config: rose, text: "Aurelia is made from [[apple]] callus.", fixed: null },
    {
      config: rose,
      text: "## Aurelia Serum\n\nOur exosomes are derived from [[adipose]] tissue.",
      fixed: null,
    },
    { config: rose, text: "We offer [[Aurelia injections]] along the hairline.", fixed: null },
    { config: platelets, text: "Vescura: [[plant]]-based exosomes for dull skin.", fixed: null },
    { config: platelets, text: "The exosomes in Vescura come from human [[umbilical cord]].", fixed: null },
    {
      config: platelets,
      text: "| Product | Source |\n|---|---|\n| Vescura | from human platelets |\n| Halden Mist | from [[salmon]] roe |",
      fixed: null,
    },
    {
      config: platelets,
      language: "html",
      text: "<h2>Halden Mist</h2><p>Its exosomes are obtained from <b>[[rose]]</b> petals.</p>",
      fixed: null,
    },
  ],
  good: [
    { config: rose, text: "The exosomes in Aurelia Serum come from the callus of the damask rose." },
    { config: rose, text: "Aurelia does not come from human cells." },
    { config: rose, text: "Does Aurelia come from human platelets?" },
    { config: rose, text: "Other exosomes come from human platelets. Aurelia comes from rose callus." },
    { config: platelets, text: "Vescura comes from human platelets, Halden Mist from bovine colostrum." },
    {
      config: platelets,
      text: "Both come from donors we know: Vescura from human platelets, and Halden Mist from colostrum.",
    },
    {
      config: platelets,
      text: "## Vescura\n\nFrom donated human platelets.\n\n## Halden Mist\n\nFrom bovine colostrum.",
    },
    { config: rose, text: "Aurelia Serum is applied to the skin. We inject filler on another day." },
  ],
};
