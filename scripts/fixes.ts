/**
 * Prints every preferred rewrite that the fixes give in the corpus in its place on the page, before and after, to be read as
 * English, and keeps what its readers thought of it in test/corpus/rewrites.json.
 *
 *   tsx scripts/fixes.ts [page…] [--unread | --poor] [--count] [--out FILE]
 *   tsx scripts/fixes.ts --record NOTES FILE
 *
 * `page` is a part of a page's name. --unread shows only pages with a rewrite that nobody has read, --poor those with
 * one that a reader sent back; the others are marked "read". --count prints figures alone. --out also writes what is
 * shown, one rewrite a line, to FILE; --record takes that file, and a file of lines `number|why` for what is not good;
 * all else in FILE is good.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "../server/src/checker.ts";
import type { Edit } from "../server/src/finding.ts";
import { Fixer, type Rewrite } from "../server/src/fixes/index.ts";
import { isOfSentence, type Passage, sourceOf } from "../server/src/fixes/passage.ts";
import { type Page, pages } from "../test/fixes/pages.ts";

/** By page and digest of a rewrite: empty where it is good, otherwise why it is not. */
type Readings = Record<string, Record<string, string>>;

interface Shown {
  readonly page: string;
  readonly digest: string;
  readonly passage: Passage;
  readonly rules: readonly string[];
  readonly before: string;
  readonly after: string;
  /** What is changed beside it. */
  readonly also: string;
}

const kept = join(resolve(import.meta.dirname, ".."), "test/corpus/rewrites.json");

const readings: Readings = existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Readings) : {};

const oneLine = (text: string): string => text.replaceAll("\n", "⏎").trim();
const seen = (source: string): string => oneLine(source.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "));

function shownOn(page: Page): { readonly rewrites: Shown[]; readonly fixer: Fixer } {
  const findings = check(page.input, page.settings).filter((finding) => !finding.suppressed);
  const fixer = new Fixer(page.input, page.settings, findings);
  const rewrites = new Map<string, Shown>();
  for (const finding of findings) {
    if (!isOfSentence(finding) || finding.rule === "citation-missing") continue;
    const passage = fixer.passage(finding);
    if (!passage) continue;
    const key = `${passage.blockIndex}:${passage.from}:${finding.related.length > 0 ? finding.rule : ""}`;
    if (rewrites.has(key)) continue;
    const rewrite = fixer.preferred(finding) && fixer.rewrites(finding)[0];
    if (rewrite) rewrites.set(key, described(page, passage, rewrite));
  }
  return { rewrites: [...rewrites.values()], fixer };
}

function described(page: Page, passage: Passage, rewrite: Rewrite): Shown {
  const after =
    rewrite.after === null ? removed(page.input.text, passage, rewrite.edits) : oneLine(rewrite.after);
  const before = oneLine(rewrite.before);
  const also = rewrite.edits.flatMap((edit) => beyond(page.input.text, passage, edit)).join("; ");
  const digest = createHash("sha256").update(`${before}\n${after}\n${also}`).digest("hex").slice(0, 10);
  const rules = [...new Set(passage.marks.map((mark) => mark.rule))];
  return { page: page.name, digest, passage, rules, before, after, also };
}

/** The sign of a passage that goes, and the label that stays of it. */
function removed(text: string, passage: Passage, edits: readonly Edit[]): string {
  const { start, end } = sourceOf(passage);
  let left = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.end <= start || edit.start >= end) continue;
    left += text.slice(at, Math.max(at, edit.start)) + edit.newText;
    at = Math.max(at, edit.end);
  }
  const kept = seen(left + text.slice(at, Math.max(at, end)));
  return /\p{L}/u.test(kept) ? `∅, but “${kept}”` : "∅";
}

/** What an edit takes before and behind its passage; of one elsewhere, what it changes. */
function beyond(text: string, passage: Passage, edit: Edit): string[] {
  const { start, end } = sourceOf(passage);
  if (edit.end < start || edit.start > end) {
    const [old, now] = [seen(text.slice(edit.start, edit.end)), seen(edit.newText)];
    return old === now ? [] : [`“${old}” → “${now}”`];
  }
  return [text.slice(edit.start, start), text.slice(end, edit.end)]
    .map(seen)
    .filter((taken) => taken !== "")
    .map((taken) => `“${taken}” → “”`);
}

/** A page as its readers see it, block by block, with its rewrites in it. */
function printed(fixer: Fixer, rewrites: readonly Shown[], numbers: ReadonlyMap<Shown, number>): string {
  const lines: string[] = [];
  fixer.document.blocks.forEach((block, index) => {
    const here = rewrites.filter(({ passage }) => passage.blockIndex === index);
    let line = "";
    let at = 0;
    for (const shown of here.sort((a, b) => a.passage.from - b.passage.from)) {
      const { passage, before, after, also, rules } = shown;
      line += block.text.slice(at, passage.from);
      const where = before === oneLine(passage.text) ? before : `${oneLine(passage.text)} ⟪answer⟫ ${before}`;
      const number = numbers.get(shown);
      line += `⟦${number ?? "read"} [${rules.join(" ")}] ${where} ⇒ ${after}⟧${also ? ` {also ${also}}` : ""}`;
      at = Math.max(at, passage.to);
    }
    lines.push(`${kinds[block.kind] ?? block.kind}: ${oneLine(line + block.text.slice(at))}`);
  });
  return lines.join("\n");
}

const kinds: Readonly<Record<string, string>> = { paragraph: "p", heading: "h", listItem: "li" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    unread: { type: "boolean" },
    poor: { type: "boolean" },
    count: { type: "boolean" },
    out: { type: "string" },
    record: { type: "string" },
  },
});
if (values.record !== undefined) record(values.record, positionals[0] ?? "");
else show();

function show(): void {
  const figures = { read: 0, poor: 0, unread: 0 };
  const listed: string[] = [];
  for (const page of pages()) {
    if (positionals.length > 0 && !positionals.some((part) => page.name.includes(part))) continue;
    const { rewrites, fixer } = shownOn(page);
    const of = (shown: Shown): string | undefined => readings[page.name]?.[shown.digest];
    const numbers = new Map<Shown, number>();
    for (const shown of rewrites) {
      const reading = of(shown);
      figures[reading === undefined ? "unread" : reading === "" ? "read" : "poor"]++;
      if (values.unread ? reading !== undefined : values.poor ? !reading : false) continue;
      numbers.set(shown, listed.length);
      listed.push(
        JSON.stringify({
          ...shown,
          passage: undefined,
          from: `${shown.passage.blockIndex}:${shown.passage.from}`,
        }),
      );
    }
    if (numbers.size === 0 || values.count) continue;
    console.log(`\n=== ${page.name} (${page.settings.profiles.join(" ")})`);
    console.log(printed(fixer, rewrites, numbers));
    if (values.poor) for (const [shown, number] of numbers) console.log(`  ${number}: ${of(shown)}`);
  }
  if (values.out !== undefined) writeFileSync(values.out, `${listed.join("\n")}\n`);
  console.log(`${figures.read} read and good, ${figures.poor} sent back, ${figures.unread} unread.`);
}

function record(notes: string, list: string): void {
  const why = new Map(
    readFileSync(notes, "utf8")
      .split("\n")
      .flatMap((line) => {
        const found = /^(\d+)\|(.+)$/.exec(line.trim());
        return found ? [[Number(found[1]), found[2] as string] as const] : [];
      }),
  );
  readFileSync(list, "utf8")
    .trim()
    .split("\n")
    .forEach((line, number) => {
      const { page, digest } = JSON.parse(line) as Shown;
      const ofPage = readings[page] ?? {};
      readings[page] = ofPage;
      ofPage[digest] = why.get(number) ?? "";
    });
  writeFileSync(kept, `${JSON.stringify(readings, null, 1)}\n`);
}
