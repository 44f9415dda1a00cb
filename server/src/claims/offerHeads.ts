/** Headings that name one of several things on offer: "Men's Facial, $145", "Card 8: Ceramide Moisturiser". */
import { isNumberedName } from "../reading/parts.ts";
import type { ProseBlock } from "../reading/prose.ts";

const price =
  /(?:[$£€₩¥]|\b(?:USD|AUD|CAD|EUR|GBP|AED|KRW|kr)) ?\d|\d ?(?:€|₩|\b(?:USD|AUD|CAD|EUR|GBP|AED|KRW|kr)\b)/;
/** UTF-16 units of a line that gives a price and little else. */
const longestPriceLine = 48;
/** Lines below a name among which its price stands. */
const nearest = 8;

/** Whether the heading at `index` names something that has a price, or is counted among others by name. */
export function namesOffer(blocks: readonly ProseBlock[], index: number): boolean {
  const heading = blocks[index] as ProseBlock;
  if (price.test(heading.text) || isNumberedName(heading.text)) return true;
  for (let at = index + 1; at <= index + nearest; at++) {
    const block = blocks[at];
    if (!block || block.kind === "heading") return false;
    if (block.text.length <= longestPriceLine && price.test(block.text)) return true;
  }
  return false;
}
