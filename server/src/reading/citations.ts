import { isDigit } from "./characters.ts";
import type { CitationMarker } from "./prose.ts";

/** A citation marker found in running text; `end` is the source offset after it. */
export interface FoundCitation {
  readonly end: number;
  readonly style: CitationMarker["style"];
  readonly labels: readonly string[];
}

const NUMBERS = /^\d{1,3}(?:\s?[,;–—-]\s?\d{1,3}){0,40}$/;
/** One work of a citation in brackets, as Pandoc has it: "see @key, p. 3", "-@key", "@{key}". */
const CITED = /^([^@]*[\s(])?-?@(?:\{([^{}\s@]{1,100})\}|(\w(?:[\w:.#$%&+?<>~/-]*\w)?))[^@]*$/;
/** Words before an "@" by which a name on a network is meant. */
const NAMES_PEOPLE =
  /\b(?:us|me|follow|tag|mention|message|dm|find|join|e-?mail|mail|write|contact|via|(?:photo|image|picture|video|credit|styled|shot)s?(?: by)?|instagram|tiktok|twitter|facebook|youtube)(?: on| to| at)?\W*$/i;

/** The keys of "see @a, p. 3; @b"; null where it is no citation. */
function citedKeys(inner: string): string[] | null {
  const keys: string[] = [];
  for (const part of inner.split(";")) {
    if (part.trim() === "") continue;
    const match = CITED.exec(part.trim());
    if (!match) {
      // Behind a key a semicolon may part places in the same work.
      if (keys.length === 0 || part.includes("@")) return null;
      continue;
    }
    if (match[1] && NAMES_PEOPLE.test(match[1])) return null;
    keys.push((match[2] ?? match[3]) as string);
  }
  return keys.length > 0 ? keys : null;
}

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

/** A letter, or the mark that begins an emphasis. */
function beginsWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 42 || code === 95;
}

/** A citation in brackets that begins at `at` (a "["): [^1], [@key], [see @key, p. 3], [1, 3–5]. */
export function bracketCitation(text: string, at: number, end: number): FoundCitation | null {
  const next = text.charCodeAt(at + 1);
  // Cheap refusal first: nearly every bracket is a link.
  const isPlain = next === 94 || next === 64 || next === 45 || isDigit(next);
  if (!isPlain && !beginsWord(next)) return null;
  const limit = Math.min(end, at + 300);
  let close = at + 1;
  let hasKey = false;
  while (close < limit) {
    const code = text.charCodeAt(close);
    if (code === 93) break;
    if (code === 91) return null;
    if (code === 64) hasKey = true;
    close++;
  }
  if (!isPlain && !hasKey) return null;
  if (close >= limit || text.charCodeAt(close) !== 93) return null;
  const inner = text.slice(at + 1, close);
  const after = text.charCodeAt(close + 1);
  if (next === 94) {
    const label = inner.slice(1);
    return label === "" || /\s/.test(label) ? null : { end: close + 1, style: "footnote", labels: [label] };
  }
  if (after === 40) return null;
  if (hasKey) {
    const labels = after === 91 || after === 58 ? null : citedKeys(inner);
    return labels && { end: close + 1, style: "key", labels };
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
