import type { ProfileData } from "./profile.ts";

export const au = {
  id: "au",
  name: "Australia",
  authorities: "TGA and Ahpra",
  regulators: ["tga", "therapeutic goods administration"],
  severities: { "public-advertising-prohibited": "error" },
  shades: { "endorsement-claim": { testimonial: "error" } },
} as const satisfies ProfileData;
