/** Whole pages: every finding on the sentence level stands exactly where the page marks it, and nowhere else. */
import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../server/src/checker.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";

const folder = join(import.meta.dirname, "fixtures");
const languages: Readonly<Record<string, CopyLanguage>> = { md: "markdown", html: "html", txt: "plaintext" };
const settings = { profiles: ["us"], rules: {}, today: "2026-11-01" } as const;

/** `[[rule|text]]` marks a finding of the rule on the text. */
function unmark(marked: string): { text: string; expected: string[] } {
  let text = "";
  let at = 0;
  const expected: string[] = [];
  for (const match of marked.matchAll(/\[\[([a-z-]+)\|([\s\S]*?)\]\]/g)) {
    text += marked.slice(at, match.index);
    expected.push(`${match[1]} ${text.length} ${JSON.stringify(match[2])}`);
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), expected };
}

function findings(text: string, language: CopyLanguage): string[] {
  return check({ text, language }, settings)
    .filter((finding) => !finding.suppressed)
    .map((f) => `${f.rule} ${f.start} ${JSON.stringify(text.slice(f.start, f.end))}`);
}

describe("marked pages", () => {
  for (const name of readdirSync(folder).sort()) {
    const marked = readFileSync(join(folder, name), "utf8");
    const language = languages[name.split(".").pop() as string] as CopyLanguage;
    const lineEnds: readonly [string, (text: string) => string][] = [
      ["line feeds", (text) => text],
      ["carriage returns", (text) => text.replaceAll("\n", "\r\n")],
      ["a byte-order mark", (text) => `\uFEFF${text}`],
    ];
    for (const [variant, vary] of lineEnds) {
      it(`${name}, with ${variant}`, () => {
        const { text, expected } = unmark(vary(marked));
        assert.deepEqual(findings(text, language), expected);
      });
    }
  }
});
