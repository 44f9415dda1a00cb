/** Headings whose section is fixed away go with it. */
import { strict as assert } from "node:assert";
import type { CheckSettings } from "../../server/src/checker.ts";
import { fixAll } from "../../server/src/fixes/fixAll.ts";
import { Fixer } from "../../server/src/fixes/index.ts";
import { applyEdits } from "../../server/src/fixes/sourceEdits.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";

const settings: CheckSettings = { profiles: ["us"], rules: {}, today: "2026-11-01" };

const all = (text: string, language: CopyLanguage): string =>
  fixAll({ text, language }, settings, { kind: "preferred" });

function preferred(text: string, language: CopyLanguage): string | null {
  const fixer = new Fixer({ text, language }, settings);
  const finding = fixer.findings.find(({ rule }) => rule === "endorsement-claim");
  return finding ? applyEdits(text, fixer.preferred(finding)?.edits ?? []) : null;
}

const quotation = `"Exosomes cleared my acne in a week!"`;

describe("sections that are left empty", () => {
  it("go with the last that stood in them", () => {
    const page = `# Exosome facials\n\nAn hour each.\n\n## Kind words\n\n${quotation}\n\n## Prices\n\n$200.\n`;
    assert.equal(preferred(page, "markdown"), "# Exosome facials\n\nAn hour each.\n\n## Prices\n\n$200.\n");
  });

  it("keep their heading while something is left", () => {
    const page = `# Exosome facials\n\n## Kind words\n\n${quotation}\n\n"Lovely tea, and easy parking." – Bea\n`;
    assert.match(preferred(page, "markdown") ?? "", /## Kind words\n\n"Lovely tea/);
  });

  it("go where all of their lines go together, with the line on who is quoted", () => {
    const page = `# Exosome facials\n\nAn hour each.\n\n## Kind words\n\n> ${quotation}\n> – Ann, Leeds\n\n> "My scars are gone thanks to exosomes."\n> – Bea\n\nEveryone quoted here gave written consent.\n\n## Prices\n\n$200.\n`;
    const fixed = all(page, "markdown");
    assert.doesNotMatch(fixed, /Kind words|quoted/);
    assert.match(fixed, /## Prices\n\n\$200/);
  });

  it("in HTML go with their tags", () => {
    const page = `<h1>Exosome facials</h1>\n<p>An hour each.</p>\n<h2>Reviews</h2>\n<p>${quotation}</p>\n<h2>Prices</h2>\n<p>$200.</p>\n`;
    assert.equal(
      preferred(page, "html"),
      "<h1>Exosome facials</h1>\n<p>An hour each.</p>\n<h2>Prices</h2>\n<p>$200.</p>\n",
    );
  });

  it("in plain text go with the line under their heading", () => {
    const page = `EXOSOME FACIALS\n\nAn hour each.\n\nREVIEWS\n-------\n${quotation}\n\nPRICES\n------\n$200.\n`;
    assert.equal(preferred(page, "plaintext"), "EXOSOME FACIALS\n\nAn hour each.\n\nPRICES\n------\n$200.\n");
  });

  it("keep a heading that a link leads to", () => {
    const page = `# Exosome facials\n\n[Reviews](#reviews)\n\n## Reviews\n\n${quotation}\n\n## Prices\n\n$200.\n`;
    assert.match(preferred(page, "markdown") ?? "", /## Reviews\n\n## Prices/);
    assert.match(all(page, "markdown"), /## Reviews\n/);
  });

  it("that were empty before are left alone", () => {
    const page = `# Exosome facials\n\n${quotation}\n\n## Reviews\n\n## Prices\n\n$200.\n`;
    assert.match(all(page, "markdown"), /## Reviews\n/);
  });
});
