/** Wordings that only some profiles forbid. Patterns by family; labels as families.ts says. */

const humanSource = `
  human ,,4 <exosome> ..1
  human derived|origin|sourced
  of human origin
  from human ..4 cell/n|tissue|platelets|fat|cord|cells|placenta|milk|plasma|donor/n
  from ..8 human donor/n|donors|mothers|volunteers|women|people
  human adipose|umbilical|placental|placenta|platelet|platelets|mesenchymal|amniotic|stem|fat|fibroblast|fibroblasts|cell|cells|donor|cord|bone|keratinocyte|hair ..1
  donated|donor umbilical|placenta|placentas|cord|fat|tissue|platelets|cells
  from ..5 mothers|donors
  adipose derived|stem
  umbilical cord|blood
  placental|amniotic exosome/n|mesenchymal|stem|tissue|cells
  wharton 's jelly
  bone marrow
  people 's fat|cells
`;

const restricted = `
  microneedle|microneedles|microneedling|microneedled
  micro needle|needles|needling
  mts
  needle stamp|roller
  derma stamp|roller
  hospital|clinic use|grade|only|exclusive
  for hospital|clinic|professional use
  skin age
  human ,,3 <exosome>
  <exosome> ,,6 from ,,2 human ..4
  human ..3 cell exosome/n
`;

export const profilesPatterns: readonly (readonly [string, string])[] = [
  ["human-source-prohibited", humanSource],
  ["public-advertising-prohibited", humanSource],
  ["restricted-expression", restricted],
];
