import type { ProfileData } from "./profile.ts";

export const au = {
  id: "au",
  name: "Australia",
  authorities: "TGA and Ahpra",
  regulators: ["tga", "therapeutic goods administration"],
  regulator: "the TGA",
  mentions: /\bTGA\b|Australian/i,
  status: "no exosome product is approved by the TGA",
  namesHumanSources: false,
  deniesNeedling: true,
  severities: { "public-advertising-prohibited": "error" },
  shades: { "endorsement-claim": { testimonial: "error" } },
} as const satisfies ProfileData;
