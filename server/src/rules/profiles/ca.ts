import type { ProfileData } from "./profile.ts";

export const ca = {
  id: "ca",
  name: "Canada",
  authorities: "Health Canada",
  regulators: ["health canada"],
  regulator: "Health Canada",
  mentions: /Health Canada/i,
  status: "no exosome product is authorised by Health Canada",
  namesHumanSources: true,
  deniesNeedling: true,
  severities: {},
  shades: {},
} as const satisfies ProfileData;
