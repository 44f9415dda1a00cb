/**
 * Prints every rewrite that the fixes give in the corpus, before and after, to be read as English.
 *
 *   tsx scripts/fixes.ts [rule…] [--examples] [--failed]
 *
 * Without --examples the building corpus and `examples/` are read; --failed shows only what has no rewrite.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check } from "../server/src/checker.ts";
import { Fixer } from "../server/src/fixes/index.ts";
import { isOfSentence } from "../server/src/fixes/passage.ts";
import type { CopyLanguage } from "../server/src/reading/prose.ts";
import { rules } from "../server/src/rules/index.ts";
import type { Profile } from "../server/src/rules/rule.ts";
import { asDocument } from "../test/rules/marked.ts";

interface Page {
  readonly name: string;
  readonly text: string;
  readonly language: CopyLanguage;
  readonly profile: Profile;
}

const languages: Readonly<Record<string, CopyLanguage>> = {
  md: "markdown",
  html: "html",
  txt: "plaintext",
  mdx: "mdx",
};
const root = resolve(import.meta.dirname, "..");

function* pagesIn(folder: string): Generator<Page> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pagesIn(path);
    const language = languages[entry.name.split(".").at(-1) ?? ""];
    if (!entry.isFile() || !language) continue;
    yield { name: entry.name, text: readFileSync(path, "utf8"), language, profile: profileOf(path) };
  }
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

function* examplePages(): Generator<Page> {
  for (const rule of rules)
    for (const example of rule.bad) {
      const { text, language } = asDocument(example);
      if (language !== "yaml" && !example.config && !example.references)
        yield { name: rule.id, text, language, profile: example.profile ?? "us" };
    }
}

const args = process.argv.slice(2);
const wanted = new Set(args.filter((arg) => !arg.startsWith("--")));
const pages = args.includes("--examples")
  ? [...examplePages()]
  : [...pagesIn(join(root, "test/corpus/building")), ...pagesIn(join(root, "examples"))];
let total = 0;
let fixed = 0;
for (const page of pages) {
  const settings = { profiles: [page.profile], rules: {}, today: "2026-11-01" };
  const findings = check(page, settings).filter((finding) => !finding.suppressed);
  const fixer = new Fixer(page, settings, findings);
  let last = "";
  for (const finding of findings) {
    if (!isOfSentence(finding) || finding.rule === "citation-missing") continue;
    if (args.includes("--examples") && finding.rule !== page.name) continue;
    total++;
    const passage = fixer.passage(finding);
    const rewrite = fixer.rewrites(finding)[0];
    if (rewrite) fixed++;
    const key = `${passage?.blockIndex}:${passage?.from}`;
    if (key === last || (wanted.size > 0 && !wanted.has(finding.rule))) continue;
    last = key;
    if (args.includes("--failed") && rewrite) continue;
    const names = [
      ...new Set(passage?.marks.map((mark) => mark.rule.replace(/-.*/, "")) ?? [finding.rule]),
    ].join(" ");
    console.log(
      `${passage?.shape.slice(0, 4) ?? "none"} [${names}] ${passage?.text.replaceAll("\n", "⏎") ?? page.text.slice(finding.start, finding.end)}`,
    );
    console.log(`  → ${rewrite ? (rewrite.after ?? "(removed)") : "—— none"}`);
  }
}
console.log(`${fixed} of ${total} findings in sentences have a rewrite.`);
