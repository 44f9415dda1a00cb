import type { ProfileData } from "./profile.ts";

export const eu = {
  id: "eu",
  name: "European Union",
  authorities: "EMA",
  regulators: ["ema", "european medicines agency"],
  severities: { "human-source-prohibited": "error" },
  shades: { "superiority-claim": { denigration: "warning" } },
} as const satisfies ProfileData;
