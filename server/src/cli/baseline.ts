/**
 * Findings that are known: those of a page from before Exoclaim, to be worked through in time. Each is held by its
 * file, its rule and the words it marks, so that it is found again after edits elsewhere.
 */
import type { Finding } from "../finding.ts";
import { parseReport } from "../reports/readReport.ts";
import type { CheckReport } from "../reports/report.ts";
import { documentRuleIds } from "../rules/ids.ts";
import { UsageError } from "./failure.ts";
import { readJson } from "./readJson.ts";

/** How many times each known finding is there, by its key. A plain map: threads are handed it. */
export type Baseline = ReadonlyMap<string, number>;

interface Entry {
  readonly path: string;
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/** What a page leaves out is the same finding wherever its first promotional words stand. */
const ofDocument: ReadonlySet<string> = new Set(documentRuleIds);

function keyOf(path: string, rule: string, text: string): string {
  return `${path}\0${rule}\0${ofDocument.has(rule) ? "" : text.replace(/\s+/g, " ").trim()}`;
}

/** The baseline that a report gives, as the text of its file. Suppressed findings have their reason elsewhere. */
export function baselineOf({ tool, files }: CheckReport): string {
  const entries = new Map<string, Entry>();
  for (const { path, findings } of files)
    for (const { rule, text, suppressed } of findings) {
      if (suppressed) continue;
      const key = keyOf(path, rule, text);
      const count = (entries.get(key)?.count ?? 0) + 1;
      entries.set(key, { path, rule, text: key.split("\0")[2] ?? "", count });
    }
  const { name, version } = tool;
  return `${JSON.stringify({ version: 1, tool: { name, version }, baseline: [...entries.values()] }, null, 2)}\n`;
}

/** The baseline of a file: one that `exoclaim baseline` wrote, or the JSON report of a check. */
export async function readBaseline(path: string, given: string): Promise<Baseline> {
  const value = await readJson(path, `--baseline ${given}`);
  const known = new Map<string, number>();
  for (const { path: file, rule, text: words, count } of entriesOf(value, given)) {
    const key = keyOf(file, rule, words);
    known.set(key, (known.get(key) ?? 0) + count);
  }
  return known;
}

function entriesOf(value: unknown, given: string): readonly Entry[] {
  const own = (value as { baseline?: unknown } | null)?.baseline;
  if (Array.isArray(own) && own.every(isEntry)) return own;
  const report = own === undefined ? parseReport(value) : null;
  if (!report) throw new UsageError(`--baseline ${given}: not a baseline; write one with exoclaim baseline`);
  return report.files.flatMap(({ path, findings }) =>
    findings
      .filter(({ suppressed }) => !suppressed)
      .map(({ rule, text: words }) => ({ path, rule, text: words, count: 1 })),
  );
}

function isEntry(value: unknown): value is Entry {
  const { path, rule, text, count } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return (
    typeof path === "string" &&
    typeof rule === "string" &&
    typeof text === "string" &&
    Number.isSafeInteger(count)
  );
}

/** Tells the findings of one file that a baseline does not know: of equal ones, those that stand last. */
export function newIn(
  baseline: Baseline | null,
  path: string,
  text: string,
  findings: readonly Finding[],
): (finding: Finding) => boolean {
  if (!baseline || baseline.size === 0) return () => true;
  const left = new Map<string, number>();
  const known = new Set<string>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.suppressed) continue;
    const key = keyOf(path, finding.rule, text.slice(finding.start, finding.end));
    const count = left.get(key) ?? baseline.get(key) ?? 0;
    if (count > 0) known.add(placeOf(finding));
    left.set(key, count - 1);
  }
  return (finding) => !known.has(placeOf(finding));
}

function placeOf({ rule, start, end }: Finding): string {
  return `${rule} ${start} ${end}`;
}
