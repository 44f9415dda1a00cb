/** What stands beside a passage in blocks of their own: the lines of a caption, the items of a list, a list of headlines. */
import type { ProseBlock } from "../reading/prose.ts";
import type { Passage } from "./passage.ts";
import { isSold } from "./priceLines.ts";

/** A break and no blank line. */
const nextLine = 1;
const shortLine = 60;

/** The lines of the same paragraph, each of which the reader took for a block: those above, the nearest last. */
export function linesAbove({ block, blockIndex, document }: Passage): ProseBlock[] {
  const above: ProseBlock[] = [];
  let below = block;
  for (let at = blockIndex - 1; at >= 0; at--) {
    const line = document.blocks[at] as ProseBlock;
    if (line.kind !== "paragraph" || below.start - line.end > nextLine) break;
    above.unshift(line);
    below = line;
  }
  return block.kind === "paragraph" ? above : [];
}

/** … and those below. */
export function linesBelow({ block, blockIndex, document }: Passage): ProseBlock[] {
  const below: ProseBlock[] = [];
  let above = block;
  for (let at = blockIndex + 1; at < document.blocks.length; at++) {
    const line = document.blocks[at] as ProseBlock;
    if (line.kind !== "paragraph" || line.start - above.end > nextLine) break;
    below.push(line);
    above = line;
  }
  return block.kind === "paragraph" ? below : [];
}

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
