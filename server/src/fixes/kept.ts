/** What no fix may take: prices and citations. */
import type { Passage } from "./passage.ts";

const price = /[$£€₩]\s?\d[\d,.]*|\d[\d,.]*\s?(?:[$£€₩]|dollars|euros|pounds)/g;

/** A price that stands before stands after, save where the drip it was for goes. */
export function pricesKept(before: string, after: string, passage: Passage, rewritten: boolean): boolean {
  const goes = rewritten ? /prohibited/ : /injection|prohibited/;
  if (passage.marks.some((mark) => goes.test(mark.rule))) return true;
  // Of two offers the one that is infused goes, with its own price.
  if (
    passage.marks.some((mark) => mark.rule === "injection-claim") &&
    (passage.text.match(price) ?? []).length > 1
  )
    return (before.match(price) ?? []).length <= (after.match(price) ?? []).length + 1;
  return (before.match(price) ?? []).length <= (after.match(price) ?? []).length;
}

const citation = /\[\^[^\]]+\]|\[-?@[^\]]+\]|<sup\b|[¹²³⁴-⁹]|\b10\.\d{4,9}\/|PMID|NCT\d|\[\d{1,3}\]/g;

export function citationsIn(text: string): number {
  return (text.match(citation) ?? []).length;
}
