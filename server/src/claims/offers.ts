/** What names one of several things on offer: a heading, an item or a row with a price. */
import { isNumberedName } from "../reading/parts.ts";
import type { ProseBlock } from "../reading/prose.ts";

const price =
  /(?:[$£€₩¥]|\b(?:USD|AUD|CAD|EUR|GBP|AED|KRW|kr)) ?\d|\d ?(?:€|₩|\b(?:USD|AUD|CAD|EUR|GBP|AED|KRW|kr)\b)/;
/** UTF-16 units of a line that gives a price and little else. */
const longestPriceLine = 48;
/** UTF-16 units of an item that gives a name, a price and a word on it. */
const longestItem = 140;
const pricedAtEnd =
  /(?:[$£€₩¥] ?\d[\d,.]*|\d[\d,.]* ?(?:€|₩))(?:\s*(?:\/|per|each|a|for)\s*[\w ]{1,20})?\W*$/;
/** Cells of a row that are looked at. */
const widestRow = 12;
/** Lines below a name among which its price stands. */
const nearest = 8;

/** Whether the block at `index` names something on offer, where it can: a heading, an item of a list, the head of a row. */
export function namesOffer(blocks: readonly ProseBlock[], index: number): boolean {
  const { kind, text, table } = blocks[index] as ProseBlock;
  if (kind === "heading") return headsOffer(blocks, index);
  if (kind === "listItem") return text.length <= longestItem && pricedAtEnd.test(text);
  return kind === "cell" && table?.column === 0 && table.head !== "column" && isPricedRow(blocks, index);
}

/** "Chin wave | Melts a double chin | £310": the row that the cell at `index` begins has a price. */
export function isPricedRow(blocks: readonly ProseBlock[], index: number): boolean {
  const place = blocks[index]?.table;
  if (!place) return false;
  for (let at = index + 1; at < index + widestRow; at++) {
    const cell = blocks[at];
    if (cell?.table?.table !== place.table || cell.table.row !== place.row) return false;
    if (cell.text.length <= longestPriceLine && price.test(cell.text)) return true;
  }
  return false;
}

/** "Men's Facial, $145", "Card 8: Ceramide Moisturiser": it has a price, or is counted among others by name. */
function headsOffer(blocks: readonly ProseBlock[], index: number): boolean {
  const heading = blocks[index] as ProseBlock;
  if (price.test(heading.text) || isNumberedName(heading.text)) return true;
  for (let at = index + 1; at <= index + nearest; at++) {
    const block = blocks[at];
    if (!block || block.kind === "heading") return false;
    if (block.text.length <= longestPriceLine && price.test(block.text)) return true;
  }
  return false;
}
