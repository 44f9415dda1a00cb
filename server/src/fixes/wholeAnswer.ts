/** Several sentences that answer a question together: where none of them may stay, the question is not left alone. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Passage } from "./passage.ts";
import { asksInBlock, goesOnBelow, questionBefore } from "./phrases/questions.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences that go on with the answer which a passage begins; null where it begins none, or is all of it. */
export function restOfAnswer(passage: Passage): readonly Span[] | null {
  const { block, to } = passage;
  if (passage.shape === "cell" || questionBefore(passage) === null) return null;
  const behind = analyseBlock(block.text).sentences.filter(({ start }) => start >= to);
  const next = behind.findIndex(({ start, end }) => /\?["”’)*_\]]*\s*$/.test(block.text.slice(start, end)));
  const answer = next < 0 ? behind : behind.slice(0, next);
  const rest = answer.filter(({ start, end }) => /\p{L}/u.test(block.text.slice(start, end)));
  if (rest.length === 0 || (next < 0 && !asksInBlock(passage) && goesOnBelow(passage))) return null;
  return rest;
}
