/** Where a sentence names exosomes, other treatments, devices, ingredients: the concepts that subjects are made of. */
import { type ConceptTable, conceptAt } from "../language/concepts.ts";
import type { Token } from "../language/tokens.ts";

export const exosomeSet = new Set(["exosome"]);
/** As the head of a noun phrase, "vesicles" are exosomes. */
export const vesicleSet = new Set(["exosome", "vesicle"]);
/** Treatments, devices and ingredients that are no exosomes. */
export const otherSet = new Set(["otherTreatment", "device", "ingredient"]);
export const treatmentSet = new Set(["otherTreatment"]);
/** Treatments and devices that are no exosomes. */
export const otherThings = new Set(["otherTreatment", "device"]);
export const ingredientSet = new Set(["ingredient"]);
export const genericSet = new Set(["genericTreatment"]);

export function find(table: ConceptTable, at: number, concepts: ReadonlySet<string>): number {
  return conceptAt(table, at, concepts)?.to ?? -1;
}

export interface Mention {
  readonly from: number;
  readonly to: number;
}

/** First mention of one of the concepts in a token range. */
export function mentionIn(
  table: ConceptTable,
  from: number,
  to: number,
  concepts: ReadonlySet<string>,
): Mention | null {
  for (let i = from; i < to; i++) {
    const end = find(table, i, concepts);
    if (end > 0 && end <= to) return { from: i, to: end };
  }
  return null;
}

export function exosomeIn(table: ConceptTable, from: number, to: number): Mention | null {
  return mentionIn(table, from, to, exosomeSet);
}

/** First other treatment named in a token range; one that is done without does not count. */
export function otherIn(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): Mention | null {
  for (let i = from; i < to; i++) {
    if (find(table, i, exosomeSet) > 0 || tokens[i - 1]?.key === "without") continue;
    const end = find(table, i, treatmentSet);
    if (end > 0 && end <= to) return { from: i, to: end };
  }
  return null;
}
