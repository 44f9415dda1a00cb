/** Whole pages: every finding on the sentence level stands exactly where the page marks it, and nowhere else. */
import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../server/src/checker.ts";
import { fileLanguage } from "../../server/src/reading/fileLanguage.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import { unmarkPage } from "./marked.ts";

const folder = join(import.meta.dirname, "fixtures");
const settings = { profiles: ["us"], rules: {}, today: "2026-11-01" } as const;

function findings(text: string, language: CopyLanguage): string[] {
  return check({ text, language }, settings)
    .filter((finding) => !finding.suppressed)
    .map((f) => `${f.rule} ${f.start} ${JSON.stringify(text.slice(f.start, f.end))}`);
}

describe("marked pages", () => {
  for (const name of readdirSync(folder).sort()) {
    const marked = readFileSync(join(folder, name), "utf8");
    const language = fileLanguage(name) as CopyLanguage;
    const lineEnds: readonly [string, (text: string) => string][] = [
      ["line feeds", (text) => text],
      ["carriage returns", (text) => text.replaceAll("\n", "\r\n")],
      ["a byte-order mark", (text) => `\uFEFF${text}`],
    ];
    for (const [variant, vary] of lineEnds) {
      it(`${name}, with ${variant}`, () => {
        const { text, marks } = unmarkPage(vary(marked));
        const expected = marks.map(
          (mark) => `${mark.rule} ${mark.start} ${JSON.stringify(text.slice(mark.start, mark.end))}`,
        );
        assert.deepEqual(findings(text, language), expected);
      });
    }
  }
});
