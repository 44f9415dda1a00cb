/** What stands beside a passage and is not to say the same: other items of a list, other headlines of a page. */
import type { ProseBlock } from "../reading/prose.ts";
import type { Passage } from "./passage.ts";
import { isSold } from "./priceLines.ts";

const shortLine = 60;

/** Other items of the list, other short lines of the page: none of them is to be said twice. */
export function alike(passage: Passage): ProseBlock[] {
  const { block, shape, document } = passage;
  // The headline of an advertisement is not to be missed, whatever heads the next.
  if (/^\W*(?:headline|subject(?: line)?|preheader|title)\s*\d*:/i.test(block.text)) return [];
  // Two things on a menu are two, whatever they are called.
  if (isSold(passage)) return [];
  if (shape === "bullet" && block.list)
    return document.blocks.filter((other) => other !== block && other.list?.list === block.list?.list);
  if (shape !== "label" || block.kind !== "paragraph") return [];
  return document.blocks.filter(
    (other) => other !== block && other.kind === "paragraph" && other.text.length < shortLine,
  );
}

/** The words by which two short lines are the same. */
export const wordsOfLine = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^:]{2,20}:\s+|,?\s+(?:from\s+)?[$£€₩]\s?\d.*$/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
