/** The answer behind a question in which a claim stands. */
import { analyseBlock } from "../claims/blockFacts.ts";
import { type ProseBlock, toSource } from "../reading/prose.ts";
import { lowerFirst } from "./grammar.ts";
import { farthest, type Passage } from "./passage.ts";
import { asked, asksInChat, asksReader, asksWhether, byline, speakerOf } from "./phrases/questions.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The source range of what answers a question: as it was found, behind the name of who wrote it, or in its place. */
export function answerTo(passage: Passage, found: Place | undefined): Place | null {
  const { document } = passage;
  if (!found) return placedAnswer(passage);
  const at = document.blocks.findIndex(({ start, end }) => start <= found.start && end >= found.end);
  const block = document.blocks[at];
  const next = document.blocks[at + 1];
  return block && next && byline.test(block.text) ? firstSentence(next) : found;
}

/** Where a page sets question and answer apart, the answer stands below; a question in running text is asked of the reader. */
function placedAnswer(passage: Passage): Place | null {
  const { document, block, blockIndex, to, text } = passage;
  const below = document.blocks[blockIndex + 1];
  const next = below && firstEnd(below) <= block.end + farthest ? below : undefined;
  const question = asked(text);
  const spoken =
    next !== undefined &&
    speakerOf(next.text) !== "" &&
    asksInChat(`${speakerOf(text) || "Q: "}${question}`, next.text);
  if (text.slice(speakerOf(text).length).trim() !== question) return null;
  if (!(asksWhether.test(question) || spoken) || asksReader.test(question)) return null;
  const rest = block.text.slice(to);
  if (/\?\W*$/.test(text) && /^[*_\s]*\n|^\s*\n|^\s+A:\s/i.test(rest)) return restOf(block, to);
  if (rest.trim() !== "" || !next) return null;
  if (block.kind === "term") return next.kind === "definition" ? firstSentence(next) : null;
  return next.kind === "paragraph" && (block.kind === "heading" || spoken) ? firstSentence(next) : null;
}

const firstEnd = (block: ProseBlock): number => firstSentence(block)?.end ?? block.end;

function firstSentence(block: ProseBlock): Place | null {
  const first = analyseBlock(block.text).sentences[0];
  return first ? toSource(block, first.start, first.end) : null;
}

function restOf(block: ProseBlock, from: number): Place | null {
  const first = analyseBlock(block.text).sentences.find(({ start }) => start >= from);
  return first ? toSource(block, first.start, first.end) : null;
}

/** The whole block below a question that answers it, without which it does not go. */
export function replyBelow(question: Passage, answer: Passage): Passage | undefined {
  if (answer.blockIndex === question.blockIndex || !/^(?:paragraph|definition)$/.test(answer.block.kind))
    return undefined;
  if (answer.block.end > question.block.end + farthest) return undefined;
  const label = speakerOf(answer.block.text);
  return answer.block.text.slice(label.length).trim() ===
    answer.text.slice(speakerOf(answer.text).length).trim()
    ? { ...answer, alone: true }
    : undefined;
}

/** A question and its answer behind it in the same block, as one. */
export function withAnswer(question: Passage, { block, blockIndex, to }: Passage): Passage {
  if (blockIndex !== question.blockIndex || to <= question.to) return question;
  const text = block.text.slice(question.from, to);
  return { ...question, to, text, alone: block.text.trim() === text.trim() };
}

/** Words in the place of a reply, behind the name of who gives it. */
export function asReply(words: string, { text, shape }: Passage): string {
  const told = shape === "cell" && /[\p{L})]\s*$/u.test(text) ? words.replace(/\.$/, "") : words;
  const small = shape === "cell" && /^\P{L}*\p{Ll}/u.test(text);
  return speakerOf(text) + (small ? lowerFirst(told) : told);
}
