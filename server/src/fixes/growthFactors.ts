/** Lines on what exosomes hold: "VEGF: grows new vessels". */
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

const growthFactor =
  /^((?:[a-z]{0,2}FGF|VEGF|[KEHP]GF|PDGF|PLGF|SCF|TGF|IGF|NGF|GDF|BMP|Wnt|miR(?:NA)?|(?:micro)?-?RNA|interleukin|IL)[-\d\p{L}\u0370-\u03FF]*(?: \([^()]+\))?):\s+\S/iu;

/** "VEGF: …": a line on what a growth factor does. */
export const isOnFactor = (text: string): boolean => growthFactor.test(text);

/** "VEGF: grows new vessels": a growth factor in a list of them has no look to give; its name stays. */
export function factorAlone({ text, marks, shape }: Passage): string {
  const [, name] = growthFactor.exec(text) ?? [];
  if (name === undefined || !/^(?:bullet|cell|label)$/.test(shape)) return text;
  return marks.every((mark) => mark.start > name.length && isEffect(mark)) ? name : text;
}
