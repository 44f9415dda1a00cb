import type { ProfileData } from "./profile.ts";

export const kr = {
  id: "kr",
  name: "South Korea",
  authorities: "MFDS",
  regulators: ["mfds", "kfda", "ministry of food and drug safety", "korean fda"],
  severities: { "restricted-expression": "warning" },
  shades: {},
} as const satisfies ProfileData;
