/** What the blocks of a section name that bears on claims elsewhere in it. */
import type { ProseBlock } from "../reading/prose.ts";
import type { PlacedSentence } from "./context.ts";

/** What the blocks of a section name that bears on claims elsewhere in it; flags. */
export const SectionSign = { purification: 1, plants: 2 } as const;

/** The signs of each section that a piece has a part in, by the numbers that its sentences carry. */
export function sectionSigns(placed: readonly PlacedSentence[]): number[] {
  const signs = [0];
  let last: ProseBlock | null = null;
  for (const { block, section } of placed) {
    // Each block is read once, however many sentences it holds.
    if (block === last) continue;
    last = block;
    while (signs.length <= section) signs.push(0);
    let sign = signs[section] as number;
    if (purification.test(block.text)) sign |= SectionSign.purification;
    if (plants.test(block.text)) sign |= SectionSign.plants;
    signs[section] = sign;
  }
  return signs;
}

/** A method that says what "pure" means, named in the same section. */
const purification =
  /tangential flow|ultracentrifug|size[- ]exclusion|chromatograph|ultrafiltration|density gradient|immunoaffinity/i;

/** "They talk to your cells" is said of a plant's exosomes only where a plant is named. */
const plants =
  /\b(?:plants?|botanicals?|vegan|ros(?:e|es|a)|apples?|centella|cica|ginseng|grapes?|lotus|edelweiss|aloe|citrus|alga[el]?|seaweed|lavender|petals?|callus|orchid|green tea|lime|fig|birch|rice|moss|fern|hemp|mint|thyme|sage|basil|rosemary|cucumber|carrot|broccoli|tomato|olive|oat|barley|soy|hibiscus|camellia|peony|violet|ginkgo|nettle|dandelion|cactus|coconut|argan|mushroom|kelp|petal|leaf|leaves|roots?|seeds?)\b/i;
