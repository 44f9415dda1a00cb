import { followsUnitOrNumber, numberLabels } from "./citations.ts";
import type { TagSource } from "./htmlScanner.ts";
import type { TextBuilder } from "./textBuilder.ts";

/** How much of a `<sup>` is looked at, in UTF-16 units: room for a link inside it. */
const REACH = 300;

/**
 * Reads the `<sup>` that `tag` opens when it holds nothing but reference numbers (perhaps linked), and marks the
 * citation. Returns the source offset after `</sup>`; -1 when it is no citation.
 */
export function superscriptCitation(source: string, tag: TagSource, builder: TextBuilder | null): number {
  const window = source.slice(tag.to, tag.to + REACH);
  const close = /<\/sup\s*>/i.exec(window);
  if (!close) return -1;
  const shown = window
    .slice(0, close.index)
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;|&#160;/g, " ")
    .trim();
  const labels = numberLabels(shown.replace(/^[[(](.*)[\])]$/, "$1"));
  const before = source.slice(Math.max(0, tag.from - 6), tag.from);
  if (!labels || !builder || /^\s*$/.test(before) || /[([{]$/.test(before)) return -1;
  const bracketed = /^[[(]/.test(shown);
  const linked = /<a[\s>]/i.test(window.slice(0, close.index));
  // A power or a unit's exponent is no citation, unless it is linked or in brackets.
  if (!bracketed && !linked && followsUnitOrNumber(source, tag.from)) return -1;
  const end = tag.to + close.index + close[0].length;
  for (const label of labels) builder.cite(label, "superscript", tag.from, end);
  return end;
}
