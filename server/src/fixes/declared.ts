/** What a project declares of a product, worded for the place at which a page says otherwise. */
import { declaredFacts } from "../project/declaredFacts.ts";
import type { Product } from "../project/types.ts";
import { capitalLike } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/**
 * Texts for the passage, the closest to its own words first. `at`: the words that contradict, in the block;
 * `sentence`: what the project declares, as a sentence.
 */
export function declaredWordings(
  passage: Passage,
  at: { start: number; end: number },
  product: Product,
  sentence: string,
): string[] {
  const { text, shape, from } = passage;
  const { source, quality, application } = declaredFacts(product);
  const declared = source && sentence.includes(source) ? source : null;
  const found: string[] = [];
  const based = /^([\p{L}]+)[-\s‑](?:based|derived)\s+exosomes/iu.exec(text.slice(at.start - from));
  if (declared && based) {
    const start = at.start - from;
    const words = capitalLike(`exosomes from ${declared}`, based[0]);
    found.push(text.slice(0, start) + words + text.slice(start + based[0].length));
  }
  if (shape === "sentence" || shape === "label") return [...found, sentence];
  const short = declared
    ? `from ${declared}`
    : quality && sentence.includes(quality)
      ? quality
      : `applied ${application ?? "to the skin"}`;
  return [...found, capitalLike(short, text), sentence];
}
