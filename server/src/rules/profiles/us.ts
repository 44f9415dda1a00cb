import type { ProfileData } from "./profile.ts";

export const us = {
  id: "us",
  name: "United States",
  authorities: "FDA and FTC",
  regulators: ["fda", "u.s fda", "us fda", "food and drug administration", "food & drug administration"],
  regulator: "the FDA",
  mentions: /\bFDA\b|food and drug administration/i,
  status: "no exosome product is FDA-approved",
  namesHumanSources: true,
  deniesNeedling: false,
  severities: {},
  shades: {},
} as const satisfies ProfileData;
