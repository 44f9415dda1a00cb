/** One paragraph of clinic copy, mended on a page that owes no disclosure. */
import { strict as assert } from "node:assert";
import { check } from "../../server/src/checker.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { isOfSentence } from "../../server/src/fixes/passage.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import type { Profile } from "../../server/src/rules/rule.ts";

const heading = "# Exosomes\n\nOur exosome facial is $300. ";
/** With the disclosures that a page owes, so that none is missed once a claim has gone. */
const disclosed =
  "The exosomes come from rose (Rosa damascena) callus, according to Hollis Botanics. Hollis Botanics tests each batch for sterility and endotoxin. As of November 2026, no exosome product is FDA-approved. Evidence for exosomes in skin and hair care is limited, and further clinical trials are needed. They are applied topically to the skin and are not injected.";
/** So that nothing which is disclosed is said right beside the paragraph. */
const between = ["Our exosome facial takes an hour.", "Our exosome facial is on Mondays."].join("\n\n");
const before = `${heading}${disclosed}\n\n${between}\n\n`;
export const settings = { profiles: ["us"], rules: {}, today: "2026-11-01" } as const;

/** The paragraph after the preferred fix of what is found in it, in `words` if given; an empty one where it goes. */
export function mended(paragraph: string, words = ""): string {
  const input = { text: `${before}${paragraph}\n`, language: "markdown" } as const;
  const findings = check(input, settings);
  const fixer = new Fixer(input, settings, findings);
  const at = input.text.lastIndexOf(words);
  const finding = findings.find(
    (f) => isOfSentence(f) && f.rule !== "citation-missing" && (words === "" || f.end > at),
  );
  assert.ok(finding, "nothing is found");
  const fix = fixer.preferred(finding);
  assert.ok(fix, "nothing is offered");
  const text = applyEdits(input.text, fix.edits);
  assert.ok(text !== null);
  return text.slice(before.length).trim();
}

/** A whole page after the preferred fix of what is found in `words`. */
export function mendedPage(text: string, words: string, profile: Profile = "us"): string {
  const input = { text, language: "markdown" } as const;
  const all = { ...settings, profiles: [profile] };
  const findings = check(input, all);
  const fixer = new Fixer(input, all, findings);
  const from = text.indexOf(words);
  const finding = findings.find((f) => isOfSentence(f) && f.start < from + words.length && f.end > from);
  assert.ok(finding, "nothing is found");
  const fix = fixer.preferred(finding);
  assert.ok(fix, "nothing is offered");
  const after = applyEdits(text, fix.edits);
  assert.ok(after !== null);
  return after;
}
