import type { ProfileData } from "./profile.ts";

export const us = {
  id: "us",
  name: "United States",
  authorities: "FDA and FTC",
  regulators: ["fda", "u.s fda", "us fda", "food and drug administration", "food & drug administration"],
  severities: {},
  shades: {},
} as const satisfies ProfileData;
