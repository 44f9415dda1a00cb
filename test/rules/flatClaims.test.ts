/** What is claimed in as few words as a claim takes is heard, whatever the weights have learned of longer sentences. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";

const claims: Readonly<Record<string, string>> = {
  "structure-function-claim":
    "It regrows hair. | It boosts collagen. | It heals the skin. | They repair tissue. | It reduces inflammation. | It thickens hair. | It wakes dormant follicles. | It speeds healing. | Hair grows back.",
  "disease-claim":
    "It fades scars. | It treats eczema. | They cure rosacea. | It relieves pain. | It heals burns. | It prevents hair loss. | Your scars disappear.",
  "appearance-overclaim":
    "It smooths wrinkles. | It tightens skin. | They erase fine lines. | It brightens skin. | It firms the neck. | It turns back the clock. | Wrinkles vanish.",
  "approval-claim": "It is FDA-approved. | They are approved by the FDA.",
  "approval-forecast": "FDA approval is expected next year.",
  "exemption-claim": "It is exempt under section 361.",
  "proof-claim": "It is clinically proven.",
  "safety-claim":
    "It is completely safe. | It has no side effects. | There are no side effects. | No downtime at all.",
  "guarantee-claim":
    "It works for everyone. | Results are permanent. | One session is enough. | Instant results.",
  "superiority-claim": "It is better than Botox. | It beats PRP. | The best exosome facial in Texas.",
  hype: "It is a miracle. | It is revolutionary. | The fountain of youth.",
  "penetration-claim": "It penetrates the dermis. | They reach the deeper layers.",
  "injection-claim": "It is injected into the scalp. | We inject it into the skin.",
  "stem-cell-conflation": "It is a stem cell treatment.",
  "stability-claim": "It is shelf-stable.",
  "purity-claim": "It is medical grade. | It is ultra-pure.",
  "potency-claim": "50 billion exosomes per vial.",
  "trend-pressure": "Everyone is talking about it. | Places are limited.",
  "endorsement-claim": "Celebrities love it. | Doctors recommend it.",
  "citation-missing": "73% saw smoother skin. | Studies show it regrows hair.",
};
const places = [
  "# Exosomes\n\n",
  "# Exosome facial\n\nOur exosome facial is $300.\n\n",
  "## Our serum\n\nOur exosome serum comes in a bottle. ",
];

describe("flat claims", () => {
  for (const [rule, sentences] of Object.entries(claims))
    it(`are heard: ${rule}`, () => {
      for (const sentence of sentences.split(" | "))
        for (const place of places) {
          const text = `${place}${sentence}\n`;
          const found = check(
            { text, language: "markdown" },
            { profiles: ["us"], rules: {}, today: "2026-11-01" },
          );
          const own = found.filter(({ end }) => end > place.length).map((finding) => finding.rule);
          assert.ok(
            own.some((id) => id === rule),
            `${JSON.stringify(text)}: ${own.join(", ")}`,
          );
        }
    });
});
