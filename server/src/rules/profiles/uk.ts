import type { ProfileData } from "./profile.ts";

export const uk = {
  id: "uk",
  name: "United Kingdom",
  authorities: "MHRA and ASA",
  regulators: ["mhra"],
  regulator: "the MHRA",
  mentions: /\bMHRA\b|\bUK\b|British/i,
  status: "no exosome product is approved by the MHRA, and cosmetics are not approved before sale",
  namesHumanSources: false,
  deniesNeedling: true,
  severities: { "human-source-prohibited": "error" },
  shades: {},
} as const satisfies ProfileData;
