import type { ProfileData } from "./profile.ts";

export const eu = {
  id: "eu",
  name: "European Union",
  authorities: "EMA",
  regulators: ["ema", "european medicines agency"],
  regulator: "the EMA",
  mentions: /\bEMA\b|European|Brussels|\bEU\b|\bCE[- ]mark/i,
  status: "no exosome product is approved by the EMA, and cosmetics are not approved before sale",
  namesHumanSources: false,
  deniesNeedling: true,
  severities: { "human-source-prohibited": "error" },
  shades: { "superiority-claim": { denigration: "warning" } },
} as const satisfies ProfileData;
