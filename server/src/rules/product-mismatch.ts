import type { Rule } from "./rule.ts";

const rose =
  "products:\n  - name: Aurelia Serum\n    aliases: [Aurelia]\n    source:\n      kind: plant\n      species: Rosa damascena\n      tissue: callus\n    application: topically, to intact skin";
const platelets =
  "products:\n  - name: Vescura\n    source:\n      kind: human\n      tissue: platelets\n  - name: Halden Mist\n    source:\n      kind: animal\n      species: bovine\n      tissue: colostrum";

const made =
  "products:\n  - name: Rosavie Serum\n    aliases: [Rosavie]\n    quality: ultrafiltration; each batch is tested for sterility and endotoxin\n    maker: Hollis Botanics";

export const productMismatch: Rule = {
  id: "product-mismatch",
  group: "Identity and quality",
  severity: "error",
  title: "Product mismatch",
  message: "This contradicts what the project declares of the product.",
  explanation:
    "The project's exoclaim.yml declares the facts that a maker gives of its product: where its exosomes come from, how they are purified and tested, how it is applied, who makes it. This page says something else. One of the two is wrong, and readers only see the page.",
  advice: "Check with the maker which of the two holds. Correct the page, or the product in exoclaim.yml.",
  basis: [],
  checked: "2026-11-01",
  bad: [
    {
      config: rose,
      text: "The exosomes in Aurelia Serum come from human [[platelets]].",
      fixed: "The exosomes in Aurelia Serum come from Rosa damascena callus.",
    },
    {
      config: rose,
      text: "Aurelia is made from [[apple]] callus.",
      fixed: "The exosomes in Aurelia Serum come from Rosa damascena callus.",
    },
    {
      config: rose,
      text: "## Aurelia Serum\n\nOur exosomes are derived from [[adipose]] tissue.",
      fixed: "## Aurelia Serum\n\nThe exosomes in Aurelia Serum come from Rosa damascena callus.",
    },
    {
      config: rose,
      text: "We offer [[Aurelia injections]] along the hairline.",
      fixed: "We offer Aurelia scalp treatments along the hairline.",
    },
    {
      config: platelets,
      text: "Vescura: [[plant]]-based exosomes in a 30 ml bottle.",
      fixed: "Vescura: exosomes from human platelets in a 30 ml bottle.",
    },
    {
      config: platelets,
      text: "The exosomes in Vescura come from human [[umbilical cord]].",
      fixed: "The exosomes in Vescura come from human platelets.",
    },
    {
      config: platelets,
      text: "| Product | Source |\n|---|---|\n| Vescura | from human platelets |\n| Halden Mist | from [[salmon]] roe |",
      fixed:
        "| Product | Source |\n|---|---|\n| Vescura | from human platelets |\n| Halden Mist | from bovine colostrum |",
    },
    {
      config: platelets,
      language: "html",
      text: "<h2>Halden Mist</h2><p>Its exosomes are obtained from <b>[[rose]]</b> petals.</p>",
      fixed: "<h2>Halden Mist</h2><p>The exosomes in Halden Mist come from <b>bovine colostrum</b>.</p>",
    },
    {
      config: made,
      text: "The exosomes in Rosavie are purified by [[ultracentrifugation]].",
      fixed:
        "Quality control of Rosavie Serum, according to Hollis Botanics: ultrafiltration; each batch is tested for sterility and endotoxin.",
    },
    {
      config: made,
      text: "Rosavie has [[not been tested for endotoxin]].",
      fixed:
        "Quality control of Rosavie Serum, according to Hollis Botanics: ultrafiltration; each batch is tested for sterility and endotoxin.",
    },
    {
      config: made,
      text: "Rosavie Serum is made by [[Nordlys Biotech]] in Oslo.",
      fixed: "Rosavie Serum is made by Hollis Botanics.",
    },
    {
      config: made,
      text: "Ask for Rosavie by [[Nordlys Labs]].",
      fixed: "Ask for Rosavie by Hollis Botanics.",
    },
  ],
  good: [
    {
      config: made,
      text: "Hollis Botanics purifies the exosomes in Rosavie by filtration and tests each batch.",
    },
    {
      config: made,
      text: "Rosavie is purified by tangential flow filtration. Other exosomes are isolated by ultracentrifugation.",
    },
    { config: made, text: "Unlike Rosavie, many exosomes are purified by ultracentrifugation." },
    { config: made, text: "Rosavie is not tested on animals, and has never been tested against creams." },
    {
      config: made,
      text: "Rosavie is made by Hollis in Portland. Book Rosavie by Friday, Rosavie from $240.",
    },
    { config: made, text: "Rosavie is made by Swiss chemists. It is applied by Dr Ann Roe of Nordlys Labs." },
    { config: made, text: "Is Rosavie made by Nordlys Biotech? We are told that Botox is made by Allergan." },
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
