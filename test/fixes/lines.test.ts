/** Lines of adverts, scripts, menus and tables: what each is for, how long it may be, what its row asks. */
import { strict as assert } from "node:assert";
import { Fixer } from "../../server/src/fixes/index.ts";
import { isOfSentence } from "../../server/src/fixes/passage.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import { settings } from "./mended.ts";

/** The page after the preferred fix of what is found at or behind the words. */
function mended(lines: readonly string[], words: string, language: "plaintext" | "markdown"): string[] {
  const text = `${lines.join("\n")}\n`;
  const fixer = new Fixer({ text, language }, settings);
  const at = text.indexOf(words);
  const finding = fixer.findings.find((f) => isOfSentence(f) && f.rule !== "citation-missing" && f.end > at);
  assert.ok(finding, "nothing is found");
  const fix = fixer.preferred(finding);
  assert.ok(fix, "nothing is offered");
  return (applyEdits(text, fix.edits) ?? "").trimEnd().split("\n");
}

interface Case {
  readonly what: string;
  readonly lines: readonly string[];
  /** Where the claim begins. */
  readonly words: string;
  /** What its line becomes; null where it goes. */
  readonly after: string | null;
}

const adverts: readonly Case[] = [
  {
    what: "a sentence that goes leaves its label to the next one",
    lines: ["Primary text: Acne scars? Ask for the exosome hour.", "Headline: Exosome facial, $280"],
    words: "Acne",
    after: "Primary text: Ask for the exosome hour.",
  },
  {
    what: "so does one of the salon's messages",
    lines: [
      "QUAY: See you at two for your exosome facial.",
      "QUAY: Got eczema? Ask Ann about the exo balm, $50.",
      "QUAY: We have moved to 3 Dock Road.",
    ],
    words: "Got",
    after: "QUAY: Ask Ann about the exo balm, $50.",
  },
  {
    what: "a letter that counts the variants stays",
    lines: [
      "A. Our exosome facial takes an hour.",
      "B. One exosome visit and you are done for good.",
      "C. Exosome facials on Mondays.",
    ],
    words: "One",
    after: "B. Results vary from person to person.",
  },
  {
    what: "so does who speaks",
    lines: ["BEA: Where do the exosomes go?", "DR. LOW: All the way down to the dermis.", "BEA: Thank you."],
    words: "All",
    after: "DR. LOW: Exosomes are applied to the surface of the skin.",
  },
  {
    what: "so does what a line of a sheet is for",
    lines: [
      "WHAT: Rose exosomes, 30 ml.",
      "STORAGE: Our exosomes need no fridge for two years.",
      "PRICE: $80.",
    ],
    words: "Our",
    after: "STORAGE: Our exosomes keep for [time] at [temperature], by the maker’s data.",
  },
  {
    what: "a headline has its limit",
    lines: ["HEADLINES (30)", "Exosome Facials in Reno", "Exosomes Beat PRP", "Book Online"],
    words: "Exosomes Beat",
    after: "Exosomes Differ from PRP",
  },
  {
    what: "in a search campaign it is known",
    lines: [
      "SEARCH ADS, SPRING",
      "HEADLINES",
      "Exosome Facials in Reno",
      "Exosomes Renew Skin Cells",
      "Book Online",
    ],
    words: "Exosomes Renew",
    after: "Exosomes for a Fresher Look",
  },
];

const tables: readonly Case[] = [
  {
    what: "the row of an injection goes with its price",
    lines: [
      "| Where | Exosomes | Fee |",
      "|---|---|---|",
      "| Knee | One exosome injection, guided | $2,100 |",
      "| Face | Needling, then the serum on top | $600 |",
    ],
    words: "One exosome",
    after: null,
  },
  {
    what: "what can be applied keeps its row",
    lines: [
      "| Exosome menu | For | Fee |",
      "|---|---|---|",
      "| Exosome Rose Booster, injected | Face or hands | $410 |",
      "| Exosome facial | Face | $300 |",
    ],
    words: "Exosome Rose",
    after: "| Exosome Rose Booster, applied to the skin | Face or hands | $410 |",
  },
  {
    what: "how many visits varies",
    lines: ["| | PRP | Exosomes |", "|---|---|---|", "| Visits | three | one, and you are done for life |"],
    words: "one, and",
    after: "| Visits | three | varies |",
  },
  {
    what: "evidence is limited",
    lines: ["| | Laser | Exosomes |", "|---|---|---|", "| Evidence | Many trials | Clinically proven |"],
    words: "Clinically",
    after: "| Evidence | Many trials | Limited |",
  },
  {
    what: "wording to be used is wording still",
    lines: [
      "| Instead of | Write |",
      "|---|---|",
      "| cures acne | our exosomes clear acne gently |",
      "| no side effects | ask us about side effects |",
    ],
    words: "our exosomes",
    after: "| cures acne | our exosomes help skin look fresh |",
  },
];

const lists: readonly Case[] = [
  {
    what: "a concern among concerns is none that is solved",
    lines: [
      "## What exosomes help with",
      "",
      "- Fine lines around the mouth",
      "- Skin that looks tired",
      "- A dull complexion",
    ],
    words: "Fine",
    after: "- The look of fine lines around the mouth",
  },
  {
    what: "nor is a disease",
    lines: ["## What we treat with exosomes", "", "- Acne", "- Skin that looks tired", "- A dull complexion"],
    words: "Acne",
    after: "- Skin that could look fresher",
  },
  {
    what: "of what an item tells, it tells still",
    lines: [
      "## In figures",
      "",
      "- PRP: $300 a visit",
      "- Exosomes: FDA-cleared for cosmetic use",
      "- Exosomes: applied after needling",
    ],
    words: "FDA",
    after: "- Exosomes: not cleared by the FDA",
  },
];

function describeAll(title: string, cases: readonly Case[], language: "plaintext" | "markdown"): void {
  describe(title, () => {
    for (const { what, lines, words, after } of cases)
      it(what, () => {
        const at = lines.findIndex((line) => line.includes(words));
        assert.deepEqual(
          mended(lines, words, language),
          lines.flatMap((line, i) => (i !== at ? [line] : after === null ? [] : [after])),
        );
      });
  });
}

describeAll("lines of adverts and scripts", adverts, "plaintext");
describeAll("cells of tables", tables, "markdown");
describeAll("items of lists", lists, "markdown");
