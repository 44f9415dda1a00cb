/** What the page and the section around a passage are about, where its own words do not tell. */
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";
import { perPage } from "./wholePage.ts";

/** The inside of the body, and the ways into it. */
const inside =
  /\b(?:joints?|knees?|shoulders?|arthrit\w*|cartilage|tendons?|pain(?! point)|IVs?|drips?|infusions?|intraven\w*|nebuli[sz]\w*|intranasal|longevity|biological age|immun\w+|lungs?|stroke|dementia|alzheimer\S*|parkinson\S*|autism|covid|brain|athletes?|intimate|vagin\w*|vulva\w*|labia\w*|incontinence|pelvic|bladder)\b/i;
const outside =
  /\b(?:skin|face|facials?|complexion|wrinkles?|lines|pores?|acne|scars?|glow|hair|scalp|brows?|lash(?:es)?|neck|serums?|creams?|needling)\b/i;

/** Blocks above a passage among which its heading is looked for. */
const reach = 40;

/** Blocks on the inside of the body outnumber those on skin and hair. */
const isInwardPage = perPage(({ blocks }) => {
  const inward = blocks.filter(({ text }) => inside.test(text)).length;
  return inward >= 3 && inward > blocks.filter(({ text }) => outside.test(text)).length;
});

/** Whether what is said here without naming skin or hair is said of joints, organs or an infusion. */
export function speaksOfBody(document: ProseDocument, blockIndex: number, text: string): boolean {
  if (outside.test(text)) return false;
  for (let at = blockIndex - 1; at >= Math.max(0, blockIndex - reach); at--) {
    const { kind, text: heading } = document.blocks[at] as ProseBlock;
    if (kind !== "heading" && kind !== "title") continue;
    if (outside.test(heading)) return false;
    if (inside.test(heading)) return true;
  }
  return isInwardPage(document);
}
