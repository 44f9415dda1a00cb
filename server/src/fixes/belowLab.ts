/** Lines that tell what was seen in a dish, or by which way a thing works: no look was seen there. */
import { wordCount } from "./grammar.ts";
import type { Passage } from "./passage.ts";

const ofLab =
  /\b(?:in[- ]vitro|cell cultures?|in (?:a|the) dish|mechanisms? of action|pre-?clinical|laborator(?:y|ies) (?:data|results|findings)|pathways?)\b/i;
const near = 10;
const longestHead = 8;

/** Whether the nearest heading, or a line that heads those below it, is of a laboratory. */
export function isBelowLab({ document, blockIndex }: Passage): boolean {
  for (let at = blockIndex - 1; at >= Math.max(0, blockIndex - near); at--) {
    const block = document.blocks[at];
    if (!block || wordCount(block.text) > longestHead || /[.!?]\W*$/.test(block.text)) continue;
    if (ofLab.test(block.text)) return true;
    if (block.kind === "heading" || /^\W*[\p{Lu}\d ]{3,}:/u.test(block.text)) return false;
  }
  return false;
}
