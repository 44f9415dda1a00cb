import { isDigit } from "./characters.ts";
import type { CitationMarker } from "./prose.ts";

/** A citation marker found in running text; `end` is the source offset after it. */
export interface FoundCitation {
  readonly end: number;
  readonly style: CitationMarker["style"];
  readonly labels: readonly string[];
}

const NUMBERS = /^\d{1,3}(?:\s?[,;–—-]\s?\d{1,3}){0,40}$/;
const KEYS = /^(?:-?@[\w:.#$%&+?<>~/-]{1,100}[^\];@]{0,200};?\s*){1,20}$/;
const KEY = /@([\w](?:[\w:.#$%&+?<>~/-]*\w)?)/g;

/** "1, 3–5" gives 1, 3, 4, 5. Null where it is no list of numbers. */
export function numberLabels(list: string): string[] | null {
  if (!NUMBERS.test(list)) return null;
  const labels: string[] = [];
  for (const part of list.split(/[,;]/)) {
    const [first, last] = part.split(/[–—-]/).map((number) => Number.parseInt(number, 10));
    if (first === undefined || Number.isNaN(first)) return null;
    const end = last === undefined || Number.isNaN(last) ? first : last;
    if (end < first || end - first > 50) return null;
    for (let label = first; label <= end; label++) labels.push(String(label));
  }
  return labels;
}

/** A citation in brackets that begins at `at` (a "["): [^1], [@key], [1, 3–5]. */
export function bracketCitation(text: string, at: number, end: number): FoundCitation | null {
  const next = text.charCodeAt(at + 1);
  // Cheap refusal first: nearly every bracket is a link.
  if (next !== 94 && next !== 64 && next !== 45 && !isDigit(next)) return null;
  const limit = Math.min(end, at + 300);
  let close = at + 1;
  while (close < limit) {
    const code = text.charCodeAt(close);
    if (code === 93) break;
    if (code === 91) return null;
    close++;
  }
  if (close >= limit || text.charCodeAt(close) !== 93) return null;
  const inner = text.slice(at + 1, close);
  const after = text.charCodeAt(close + 1);
  if (next === 94) {
    const label = inner.slice(1);
    return label === "" || /\s/.test(label) ? null : { end: close + 1, style: "footnote", labels: [label] };
  }
  if (after === 40) return null;
  if (next === 64 || next === 45) {
    if (!KEYS.test(inner)) return null;
    const labels = Array.from(inner.matchAll(KEY), (match) => match[1] as string);
    return labels.length === 0 ? null : { end: close + 1, style: "key", labels };
  }
  const labels = numberLabels(inner);
  return labels && { end: close + 1, style: "numbered", labels };
}

/** `^1,2^` that begins at `at`. */
export function caretCitation(text: string, at: number, end: number): FoundCitation | null {
  if (!isDigit(text.charCodeAt(at + 1)) || followsUnitOrNumber(text, at)) return null;
  const close = text.slice(at + 1, Math.min(end, at + 60)).indexOf("^");
  if (close < 0) return null;
  const labels = numberLabels(text.slice(at + 1, at + 1 + close));
  return labels && { end: at + close + 2, style: "superscript", labels };
}

/** Whether a superscript at `at` is a power or a unit's (10⁶, cm², m³) and so no citation. */
export function followsUnitOrNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /^\s*$/.test(before) ||
    /[\d\n\r([{^]$/.test(before) ||
    /(?:^|[^\p{L}])(?:[cmkdnµμ]?m|ft|in|yd|cc|CO|H|R)$/u.test(before)
  );
}
