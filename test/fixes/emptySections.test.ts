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

  it("go with their label where labels of their kind head the others", () => {
    const page = `CAPTIONS\n\nCaption: hours\nWe open at nine.\n\nCaption: chair\n${quotation}\n#notpaid\n\nCaption: parking\nBehind the bank.\n`;
    assert.equal(
      all(page, "plaintext"),
      "CAPTIONS\n\nCaption: hours\nWe open at nine.\n\nCaption: parking\nBehind the bank.\n",
    );
  });

  it("keep the list of works cited under its heading", () => {
    const page = `# Exosome facials\n\nAn hour each [1].\n\n## Kind words\n\n${quotation}\n\n## References\n\n1. Kwon HH et al. Acta Derm Venereol 2020;100:adv00310.\n`;
    assert.match(all(page, "markdown"), /## References\n\n1\. Kwon/);
  });
});

describe("sections that hold something else than before", () => {
  it("say so where only those are left who are not treated", () => {
    const page = `# Exosomes in Taos\n\nOur exosome drip takes an hour.\n\n## Who comes to us\n\n- People with osteoarthritis that exosomes cure\n- People whose neuropathy exosomes reverse\n\nWe do not treat anyone under twenty-one.\n`;
    assert.match(all(page, "markdown"), /\n## Please note\n\n+We do not treat anyone under twenty-one\./);
  });

  it("lose the line on who was quoted among others", () => {
    const page = `# Exosome facials\n\nAn hour each.\n\n## Kind words\n\n${quotation}\n\nEveryone quoted here gave written consent. A visit is $200. Parking is free.\n`;
    assert.doesNotMatch(all(page, "markdown"), /quoted/);
    assert.match(all(page, "markdown"), /A visit is \$200\. Parking is free\./);
  });

  it("in HTML leave no list without items", () => {
    const page = `<h1>Exosomes</h1>\n<p>An hour each.</p>\n<h2>What they say</h2>\n<ul>\n<li>${quotation}</li>\n</ul>\n<p>Parking is free.</p>\n`;
    assert.doesNotMatch(all(page, "html"), /<ul>/);
  });
});
