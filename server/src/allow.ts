/** The allow register of a project: which findings of a document it accepts. */
import type { Finding } from "./finding.ts";
import type { AllowEntry } from "./project/types.ts";
import { type ProseDocument, toSource } from "./reading/prose.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether an entry counts: it gives its reason, and its last day has not passed. */
export function isInForce(entry: AllowEntry, today: string): boolean {
  return entry.reason !== "" && !isExpired(entry, today);
}

export function isExpired(entry: AllowEntry, today: string): boolean {
  return entry.until !== null && entry.until < today;
}

/** The findings, with `suppressed` set where an entry covers them. Entries that are not in force cover nothing. */
export function applyAllow(
  findings: Finding[],
  entries: readonly AllowEntry[],
  document: ProseDocument,
  source: string,
  today: string,
): Finding[] {
  let result = findings;
  for (const entry of entries) {
    if (!isInForce(entry, today) || !result.some((finding) => finding.rule === entry.rule)) continue;
    const anchors = entry.text === null ? null : anchorsOf(entry.text, document, source);
    const { reason, by, until, place } = entry;
    result = result.map((finding) =>
      finding.rule === entry.rule && !finding.suppressed && isCovered(finding, anchors)
        ? { ...finding, suppressed: { reason, by, until, entry: place } }
        : finding,
    );
  }
  return result;
}

function isCovered(finding: Range, anchors: readonly Range[] | null): boolean {
  return anchors === null || anchors.some(({ start, end }) => finding.start < end && finding.end > start);
}

/** Where the quoted words stand: as the reader sees them, or else as the source has them. */
function anchorsOf(quoted: string, document: ProseDocument, source: string): Range[] {
  const wording = wordingOf(quoted);
  const seen = document.blocks.flatMap((block) =>
    Array.from(block.text.matchAll(wording), (match) =>
      toSource(block, match.index, match.index + match[0].length),
    ),
  );
  if (seen.length > 0) return seen;
  return Array.from(source.matchAll(wording), ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, "\\s+"],
  [/["“”„«»]/g, '["“”„«»]'],
  [/['‘’]/g, "['‘’]"],
  [/[-‐‑–—]/g, "[-‐‑–—]"],
  [/\\\.\\\.\\\.|…/g, "(?:\\.\\.\\.|…)"],
];

/** The words whatever their line breaks, and whether their quotation marks are curved. */
function wordingOf(quoted: string): RegExp {
  let pattern = quoted.trim().replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  for (const [sign, any] of signs) pattern = pattern.replace(sign, any);
  return new RegExp(pattern, "gu");
}
