import type { ProfileData } from "./profile.ts";

export const ca = {
  id: "ca",
  name: "Canada",
  authorities: "Health Canada",
  regulators: ["health canada"],
  severities: {},
  shades: {},
} as const satisfies ProfileData;
