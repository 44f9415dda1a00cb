/** The interface in every language it is offered in: nothing missing, nothing left over, nothing garbled. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { translated, untranslated } from "./strings.ts";

const root = join(import.meta.dirname, "../..");
const languages = ["de", "es", "fr", "ko"];

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** `{0}`, `{1}`; code; commands that a link runs; the product's name. They stand in every translation. */
function fixedParts(text: string): string[] {
  const parts = text.match(/\{\d+\}|`[^`]*`|\]\([^)]*\)|\$\([\w-]+\)|\bExoclaim\b/g) ?? [];
  // The key is called something else on a German keyboard.
  return parts.map((part) => part.replace("Strg+", "Ctrl+")).sort();
}

function assertTranslation(language: string, english: string, own: string | undefined): void {
  assert.ok(own !== undefined && own.trim() !== "", `${language} says nothing for “${english}”`);
  assert.deepEqual(fixedParts(own), fixedParts(english), `${language}: “${own}” for “${english}”`);
  assert.equal(own.endsWith("…"), english.endsWith("…"), `${language}: the ellipsis of “${own}”`);
  assert.doesNotMatch(withoutCode(own), /["']|\.\.\./, `${language}: the marks of “${own}”`);
}

/** Code and the addresses of links keep marks and spaces of their own. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, "`…`").replace(/\]\([^)]*\)/g, "]");
}

/** The marks that a language puts around a quotation, and before its colons. */
const customs: Readonly<Record<string, readonly [RegExp, string][]>> = {
  de: [[/[»«]|(?<!„[^“„]*)“/, "„…“ quotes"]],
  es: [[/[“”„]/, "«…» quotes"]],
  fr: [
    [/[“”„]/, "« … » quotes"],
    [/[^\s\u00a0\u202f/?][?!;»](?!\w)|«(?!\u202f)/, "a narrow space at ; ! ? « »"],
    [/(?<![\u00a0\w:]):(?=\s)|\w:(?=\s)/, "a no-break space before the colon"],
  ],
  ko: [[/[“”„«»]/, "‘…’ quotes"]],
};

function assertCustoms(language: string, text: string): void {
  for (const [wrong, what] of customs[language] ?? [])
    assert.doesNotMatch(withoutCode(text), wrong, `${language} wants ${what}: “${text}”`);
}

describe("interface strings of client and server", () => {
  const said = translated();
  const keys = [...new Set(said.map(({ text }) => text))];

  it("are written out where they are used", () => {
    assert.deepEqual(
      said.filter(({ text }) => text === "").map(({ place }) => place),
      [],
    );
    assert.ok(keys.length >= 10, `${keys.length} strings were found`);
  });

  it("go through the translation, all of them", () => {
    assert.deepEqual(
      untranslated().map(({ text, place }) => `${place} ${text}`),
      [],
    );
  });

  it("have a bundle for each language, and no other", () => {
    assert.deepEqual(
      readdirSync(join(root, "l10n")).sort(),
      languages.map((language) => `bundle.l10n.${language}.json`),
    );
  });

  for (const language of languages) {
    it(`are all there in ${language}, and none is left over`, () => {
      const bundle = readJson(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), [...keys].sort());
      for (const key of keys) {
        assertTranslation(language, key.replaceAll("'", "’"), bundle[key]);
        assertCustoms(language, bundle[key] as string);
      }
    });
  }
});

describe("the manifest's strings", () => {
  const source = readFileSync(join(root, "package.json"), "utf8");
  const manifest = JSON.parse(source);
  const english = readJson("package.nls.json");
  const used = new Set([...source.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] as string));

  it("are all given by key, but for the name", () => {
    const shown =
      /^(?:title|description|markdownDescription|name|altText|contents|enumDescriptions|markdownEnumDescriptions|enumItemLabels|deprecationMessage|label|category)$/;
    const bare: string[] = [];
    const walk = (value: unknown, path: string, visible: boolean): void => {
      if (typeof value === "string") {
        if (visible && !/^%[\w.-]+%$/.test(value) && value !== "Exoclaim") bare.push(`${path}: ${value}`);
      } else if (typeof value === "object" && value !== null) {
        for (const [key, child] of Object.entries(value)) {
          // What the rules say of themselves stays English.
          if (path.endsWith("/exoclaim.rules") && key === "properties") continue;
          walk(child, `${path}/${key}`, Array.isArray(value) ? visible : shown.test(key));
        }
      }
    };
    walk(manifest.contributes, "contributes", false);
    walk(manifest.description, "description", true);
    assert.deepEqual(bare, []);
  });

  it("are all there in English, and none is left over", () => {
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  });

  for (const language of languages) {
    it(`are all there in ${language}, and none is left over`, () => {
      const own = readJson(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(english)) {
        assertTranslation(language, text, own[key]);
        assertCustoms(language, own[key] as string);
      }
    });
  }
});
