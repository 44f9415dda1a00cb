/** What the page and the section around a passage are about, where its own words do not tell. */
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";

/** The inside of the body, and the ways into it. */
const inside =
  /\b(?:joints?|knees?|shoulders?|arthrit\w*|cartilage|tendons?|pain(?! point)|IVs?|drips?|infusions?|intraven\w*|nebuli[sz]\w*|intranasal|longevity|biological age|immun\w+|lungs?|stroke|dementia|alzheimer\S*|parkinson\S*|autism|covid|brain|athletes?|intimate|vagin\w*|vulva\w*|labia\w*|incontinence|pelvic|bladder)\b/i;
const outside =
  /\b(?:skin|face|facials?|complexion|wrinkles?|lines|pores?|acne|scars?|glow|hair|scalp|brows?|lash(?:es)?|neck|serums?|creams?|needling)\b/i;

/** Blocks above a passage among which its heading is looked for. */
const reach = 40;

const pages = new WeakMap<ProseDocument, boolean>();

/** Blocks on the inside of the body outnumber those on skin and hair. */
function isInwardPage(document: ProseDocument): boolean {
  let known = pages.get(document);
  if (known === undefined) {
    let balance = 0;
    let inward = 0;
    for (const { text } of document.blocks) {
      if (inside.test(text)) {
        inward++;
        balance++;
      }
      if (outside.test(text)) balance--;
    }
    known = inward >= 3 && balance > 0;
    pages.set(document, known);
  }
  return known;
}

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
