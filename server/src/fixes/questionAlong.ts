/** A question that goes along with its answer, a myth with its fact: nobody is left to wonder what was said to it. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { ProseBlock } from "../reading/prose.ts";
import { farthest, type Passage } from "./passage.ts";
import { mythOf } from "./phrases/facts.ts";
import { asked, questionBefore, speakerOf } from "./phrases/questions.ts";

/** Where the question stands: in the passage's own block, or in one above, which holds nothing else. */
type QuestionAlong =
  | { readonly kind: "here"; readonly from: number }
  | { readonly kind: "above"; readonly block: ProseBlock };

/** "A:", "Ann:", "**" */
const isLabel = (text: string): boolean =>
  !/[\p{L}\d]/u.test(text) ||
  speakerOf(text).trim() === text.trim() ||
  /^\W*(?:a|answer|fact|truth|reality)\W*$/i.test(text);

/** The question to which a passage is the whole answer; null where another sentence answers it, too, or none is asked. */
export function questionAlong(passage: Passage): QuestionAlong | null {
  const { block, from, to } = passage;
  const question = questionBefore(passage);
  if ((goesOnBehind(passage) && !isTrifle(passage)) || (question === null && mythOf(passage) === null))
    return null;
  if (question !== null && isPoll.test(question)) return null;
  if (isLabel(block.text.slice(0, from)))
    return block.text.slice(to).trim() === "" ? questionAbove(passage) : null;
  const before = analyseBlock(block.text).sentences.filter(
    ({ start, end }) => end <= from && !isLabel(block.text.slice(start, end)),
  );
  const asked = before.at(-1);
  if (!asked || !isQuestion(block.text.slice(asked.start, asked.end))) return null;
  // "Hyped? Deservedly?": two in a row are answered together.
  if (!isLabel(block.text.slice(asked.end, from)) || endsInQuestion.test(block.text.slice(0, asked.start)))
    return null;
  return { kind: "here", from: before.length > 1 ? asked.start : 0 };
}

/** "Sagging? [Reversed.]": a word in answer to a word, with which nothing goes on. */
export const isTrifle = (passage: Passage): boolean =>
  /^\W*\p{L}+[.!]*\W*$/u.test(passage.text) &&
  /^\W*[\p{L} -]{1,24}\?\W*$/u.test(asked(questionBefore(passage) ?? ""));

/** The reader answers that. */
const isPoll = /^\W*poll\b|\bwould you try\b/i;
const endsInQuestion = /\?[\s*_)”"’]*$/;
const isQuestion = (text: string): boolean => endsInQuestion.test(text) || /^\W*myth\b/i.test(text);

/** Whether more of the answer follows in the passage's block. */
function goesOnBehind({ block, to }: Passage): boolean {
  if (!/[\p{L}\d]/u.test(block.text.slice(to))) return false;
  const next = analyseBlock(block.text).sentences.find(({ start }) => start >= to);
  return !next || !isQuestion(block.text.slice(next.start, next.end));
}

function questionAbove({ document, block, blockIndex, alone }: Passage): QuestionAlong | null {
  const above = document.blocks[blockIndex - 1];
  const below = document.blocks[blockIndex + 1];
  if (!above || block.start - above.start > farthest) return null;
  if (analyseBlock(above.text.slice(speakerOf(above.text).length)).sentences.length > 1) return null;
  switch (above.kind) {
    case "paragraph": {
      // Another paragraph goes on with the answer.
      const told = below?.kind === block.kind && !isQuestion(below.text) ? speakerOf(below.text) : null;
      return told !== null && (told === "" || told === speakerOf(block.text))
        ? null
        : { kind: "above", block: above };
    }
    case "heading":
      return alone && (below === undefined || /^(?:heading|reference)$/.test(below.kind))
        ? { kind: "above", block: above }
        : null;
    case "term":
      return below?.kind === "definition" ? null : { kind: "above", block: above };
    default:
      return null;
  }
}

/** "Q: Why is it called a miracle?", "A: …": the line below a question that goes, which is its whole answer. */
export function replyAlong({ document, block, blockIndex, from, to }: Passage): ProseBlock | null {
  const below = document.blocks[blockIndex + 1];
  const who = speakerOf(block.text);
  if (block.kind !== "paragraph" || below?.kind !== "paragraph" || !isQuestion(block.text)) return null;
  if (who === "" || speakerOf(below.text) === "" || speakerOf(below.text) === who) return null;
  if (block.text.slice(who.length, from).trim() !== "" || block.text.slice(to).trim() !== "") return null;
  const more = document.blocks[blockIndex + 2];
  const goesOn = more?.kind === "paragraph" && [speakerOf(below.text), ""].includes(speakerOf(more.text));
  return below.end - block.end <= farthest && !goesOn ? below : null;
}
