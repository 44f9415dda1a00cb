/** What a fix may not change on a page, and which findings it is for. */
import type { Finding } from "../../server/src/finding.ts";

export function open(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !finding.suppressed);
}

export const prices = (text: string): string[] => text.match(/[$£€₩]\s?\d[\d,.]*\d|\d[\d,.]*\s?€/g) ?? [];
export const citations = (text: string): number =>
  (text.match(/\[\^[^\]]+\]|\[-?@[^\]]+\]|<sup\b|[¹²³⁴-⁹]|\b10\.\d{4,9}\/|PMID|NCT ?[\d[]/g) ?? []).length;

/** How many elements of each name stand open at the end. */
export function balance(text: string): string {
  const names = new Map<string, number>();
  for (const match of text.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^<>]*?(\/?)>/g)) {
    if (match[3] === "/") continue;
    const name = (match[2] as string).toLowerCase();
    names.set(name, (names.get(name) ?? 0) + (match[1] ? -1 : 1));
  }
  return JSON.stringify(
    [...names]
      .filter(([name, count]) => count !== 0 && !/^(?:br|img|meta|link|hr|input|wbr)$/.test(name))
      .sort(),
  );
}
