/** A phrase of effects in its sentence, and its words. */
import { type EffectVerb, effectVerbs } from "../../../claims/effects/words.ts";
import { wordKey } from "../../../language/spelling.ts";
import type { Mark, Passage } from "../../passage.ts";

const effectRules = new Set(["disease-claim", "structure-function-claim", "appearance-overclaim"]);

export function isEffect(mark: Mark): boolean {
  return effectRules.has(mark.rule);
}

/** Effects that overlap or follow each other in a list are one phrase: "reduces inflammation, fine lines and acne". */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export function clusters(passage: Passage): Cluster[] {
  const found: { start: number; end: number; marks: Mark[] }[] = [];
  for (const whole of passage.marks) {
    if (!isEffect(whole)) continue;
    const mark = { ...whole, end: whole.start + acted(passage.text.slice(whole.start, whole.end)) };
    const last = found.at(-1);
    if (
      last &&
      (mark.start < last.end ||
        /^(?:\s*,)?\s*(?:and|&|or|,|\+)?\s*$/.test(passage.text.slice(last.end, mark.start)))
    ) {
      last.end = Math.max(last.end, mark.end);
      last.marks.push(mark);
    } else found.push({ start: mark.start, end: mark.end, marks: [mark] });
  }
  return found;
}

/** How much of a mark tells what is done: when it is done is none of the claim. */
function acted(given: string): number {
  // "For thinning hair, from": where it is to be had goes on behind it.
  const words = given.replace(/,\s+(?:from|in|at|with|by|on|and|for|of|near)$/i, "");
  const when = /\s+(?:while (?:you|your)|as you) [^,;.]*$/i.exec(words);
  return when && /\w\s\w/.test(words.slice(0, when.index)) ? when.index : words.length;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verb: EffectVerb | undefined;
}

export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    const start = from + match.index;
    words.push({
      text: match[0],
      start,
      end: start + match[0].length,
      verb: effectVerbs.get(wordKey(match[0])),
    });
  }
  return words;
}

/** What the searches of one cluster share. */
export interface Search {
  readonly passage: Passage;
  readonly cluster: Cluster;
  readonly text: string;
  readonly phrase: string;
  readonly words: readonly Word[];
  readonly whose: string;
  /** Tells apart the items of a list that say the same. */
  readonly variant: number;
}

export const be =
  /\b((?:(?:has|have|had|can|may|will|could|might|would|should)\s+)?(?:be|been|is|are|was|were|get|gets|got|being))\b/i;
