import type { ProfileData } from "./profile.ts";

export const uk = {
  id: "uk",
  name: "United Kingdom",
  authorities: "MHRA and ASA",
  regulators: ["mhra"],
  severities: { "human-source-prohibited": "error" },
  shades: {},
} as const satisfies ProfileData;
