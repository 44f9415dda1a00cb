/** Findings in words that are not the page's own claim: nothing is preferred for them, though rewrites stay offered. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { isOfSentence } from "../../server/src/fixes/passage.ts";
import { settings } from "./mended.ts";

const page = "# Exosomes at Pine Loft\n\nOur exosome facial is $300.\n\n";

/** What is preferred for a line: its new words, or null where nothing is. */
function preferredFor(text: string, words: string): string | null {
  const input = { text: `${page}${text}\n`, language: "markdown" } as const;
  const findings = check(input, settings);
  const fixer = new Fixer(input, settings, findings);
  const from = input.text.indexOf(words);
  const finding = findings.find((f) => isOfSentence(f) && f.start < from + words.length && f.end > from);
  assert.ok(finding, "nothing is found");
  assert.ok(fixer.fixesOf(finding).length > 0, "nothing is offered");
  return fixer.preferred(finding)?.title ?? null;
}

const held: readonly (readonly [string, string, string])[] = [
  [
    "a column of what is not to be told",
    "| We tell you | We would never tell you |\n|---|---|\n| exosomes are costly | exosomes cure eczema |",
    "exosomes cure eczema",
  ],
  [
    "headlines that failed",
    "## Headlines that did not work\n\n- Exosomes erase acne scars\n- Filler for all",
    "Exosomes erase acne scars",
  ],
  [
    "what others have told",
    "Things that reps have told us:\n\n- “Exosomes are totally safe.”\n- “Exosomes last forever.”",
    "totally safe",
  ],
  [
    "what a drug does",
    "| | Option | What it does |\n|---|---|---|\n| 1 | Minoxidil | Regrows hair |\n| 2 | Rest | Nothing |",
    "Regrows hair",
  ],
];

describe("what is not the page's own claim", () => {
  for (const [what, text, words] of held)
    it(`is left: ${what}`, () => assert.equal(preferredFor(text, words), null));
  it("and the better words beside it are mended", () =>
    assert.notEqual(
      preferredFor(
        "| Never say | Say |\n|---|---|\n| a sure thing | exosomes erase every wrinkle |",
        "erase every wrinkle",
      ),
      null,
    ));
});
