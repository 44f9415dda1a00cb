/** Wordings that only some profiles forbid. Patterns by family; labels as families.ts says. */
export const profilesPatterns: readonly (readonly [string, string])[] = [
  [
    "human-source-prohibited",
    `
    human ,,3 <exosome>
    human derived
    <exosome> ,,8 from ,,3 human|donated|donor
  `,
  ],
  [
    "public-advertising-prohibited",
    `
    human ,,3 <exosome>
    human derived
    <exosome> ,,8 from ,,3 human|donated|donor
  `,
  ],
  [
    "restricted-expression",
    `
    microneedle|microneedles|microneedling
    mts
    hospital|clinic use
    skin age
  `,
  ],
];
