import type { ProfileData } from "./profile.ts";

export const kr = {
  id: "kr",
  name: "South Korea",
  authorities: "MFDS",
  regulators: ["mfds", "kfda", "ministry of food and drug safety", "korean fda"],
  regulator: "the MFDS",
  mentions:
    /\bK?M?FDS\b|\bKFDA\b|\b(?:in|by) (?:South )?Korea\b|\bKorea(?:n|[’']s)? (?:has|had|did|does|regulators?|ministry|authorit\w+|government|approval|licen[cs]e|food)\b/i,
  status: "no exosome product is approved by the MFDS",
  namesHumanSources: true,
  deniesNeedling: false,
  severities: { "restricted-expression": "warning" },
  shades: {},
} as const satisfies ProfileData;
