/** Whole pages that fixes are tried on: labelled copy, the sample site, marked pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckSettings } from "../../server/src/checker.ts";
import type { CopyLanguage } from "../../server/src/reading/prose.ts";
import type { Profile } from "../../server/src/rules/rule.ts";

export interface Page {
  readonly name: string;
  readonly input: { readonly text: string; readonly language: CopyLanguage };
  readonly settings: CheckSettings;
}

const root = resolve(import.meta.dirname, "../..");
const languages: Readonly<Record<string, CopyLanguage>> = {
  md: "markdown",
  html: "html",
  txt: "plaintext",
  mdx: "mdx",
};

export function pages(): Page[] {
  return ["test/corpus/building", "examples", "test/rules/fixtures"].flatMap((folder) =>
    pagesIn(join(root, folder)),
  );
}

function pagesIn(folder: string): Page[] {
  const found: Page[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...pagesIn(path));
    const language = languages[entry.name.split(".").at(-1) ?? ""];
    if (!entry.isFile() || !language) continue;
    const text = readFileSync(path, "utf8").replace(/\[\[[a-z-]+\|([\s\S]*?)\]\]/g, "$1");
    const settings = { profiles: [profileOf(path)], rules: {}, today: "2026-11-01" };
    found.push({ name: path.slice(root.length + 1), input: { text, language }, settings });
  }
  return found;
}

function profileOf(path: string): Profile {
  try {
    return (
      (JSON.parse(readFileSync(path.replace(/\.\w+$/, ".json"), "utf8")) as { profile?: Profile }).profile ??
      "us"
    );
  } catch {
    return "us";
  }
}
