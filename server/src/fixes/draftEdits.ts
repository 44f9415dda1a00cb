/** The edits of the source that put a draft in place of its passage, or take the passage away. */
import type { CheckInput } from "../checker.ts";
import type { Edit } from "../finding.ts";
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";
import { isLeftBare } from "./adLines.ts";
import { type Behind, mendedBehind } from "./behind.ts";
import type { Draft } from "./draftList.ts";
import { sectionLeftEmpty, sectionRemoved } from "./emptySections.ts";
import { wordCount } from "./grammar.ts";
import { aroundRewritten, connectiveBehind, withLeaning } from "./leaning.ts";
import { leans, reacts } from "./leaningWords.ts";
import { linesBelow } from "./lines.ts";
import { farthest, type Passage } from "./passage.ts";
import { beginsLine, openingOf } from "./phrases/openings.ts";
import { speakerOf } from "./phrases/questions.ts";
import { isPriced } from "./priceLines.ts";
import { questionAlong, replyAlong } from "./questionAlong.ts";
import { quotation, signature, signatureBlock } from "./quotations.ts";
import { removeBlock, removedTogether, removeTerm } from "./removal.ts";
import { differences, editsFor } from "./sourceEdits.ts";

/**
 * How much of what stands around a passage a draft may change: nothing, its label, too, what leans on it, or also the
 * words by which the sentence behind it takes it up.
 */
export type Reach = "alone" | "label" | "leaning" | "around";

/** Null where it cannot be. */
export function draftEdits(
  input: CheckInput,
  document: ProseDocument,
  passage: Passage,
  draft: Draft,
  reach: Reach,
): readonly Edit[] | null {
  const { text, language } = input;
  const { block } = passage;
  const leaning = reach === "leaning" || reach === "around";
  if (draft.text === null) {
    if (passage.alone)
      return withSection(
        input,
        withLineBehind(input, blockRemoved(input, document, passage, leaning), passage, reach),
        passage,
        reach,
      );
    const quoted = quotation(passage);
    const signed = { from: quoted.from, to: quoted.to + signature(passage, quoted.to) };
    const asked = leaning ? questionAlong(passage) : null;
    const led = asked?.kind === "here" ? { ...signed, from: Math.min(signed.from, asked.from) } : signed;
    const gone = leaning ? withLeaning(passage, led) : led;
    const { from, to } = withArrows(passage, reach === "label" ? gone : labelKept(passage, gone));
    const left = block.text.slice(0, from) + block.text.slice(to);
    // A leader and its price say nothing alone, and a question that stood before its answer asks in vain.
    if (
      saysNothing(left, block) ||
      isLeftBare(left, passage) ||
      (leaning && /^[^.?!]*\?[\s*_)”"’]*$/.test(left))
    ) {
      const removed = blockRemoved(input, document, passage, leaning);
      if (removed) return withSection(input, withLineBehind(input, removed, passage, reach), passage, reach);
    }
    // "Yeon Ampoule | [cord blood]": the sign that parted it from the name goes, too.
    const ends = block.kind === "title" && block.text.slice(to).trim() === "";
    const space = (ends ? /\s*[|–—·-]?\s+$/u : /\s+$/).exec(block.text.slice(0, from))?.[0].length ?? 0;
    const after = /^\s+/.exec(block.text.slice(to))?.[0].length ?? 0;
    const hunk =
      space > 0 ? { start: from - space, end: to, text: "" } : { start: from, end: to + after, text: "" };
    // "Thinning? [Our serum wakes the roots.]": a question alone says nothing of a page.
    if (/^(?:title|description)$/.test(block.kind) && /^[^.?!]*\?\W*$/.test(left)) return null;
    const connective = leaning ? connectiveBehind(block.text, from, to) : null;
    const behind = reach === "around" ? mendedBehind(passage, null, to, connective) : null;
    const others = behind?.block === block ? behind.hunks : [];
    const taken = connective ? [connective] : [];
    return editsFor(text, language, block, [hunk, ...(others.length > 0 ? others : taken)]);
  }
  const hunks = differences(passage.text, draft.text).map((hunk) => ({
    start: hunk.start + passage.from,
    end: hunk.end + passage.from,
    text: hunk.text,
  }));
  if (leaning) hunks.push(...aroundRewritten(passage, draft.text));
  const behind = reach === "around" ? mendedBehind(passage, draft.text, passage.to) : null;
  // What goes along or begins otherwise already needs no noun.
  if (behind?.block === block && !hunks.some(({ start }) => start >= passage.to)) hunks.push(...behind.hunks);
  hunks.sort((a, b) => a.start - b.start);
  const edits = editsFor(text, language, block, hunks);
  return behind && behind.block !== block ? withBlock(input, edits, behind) : edits;
}

/** "Swipe for the rest ➡️": the signs that pointed there go along. */
function withArrows({ text, block }: Passage, { from, to }: { from: number; to: number }): Range {
  const rest = /\b(?:swipe|slide|scroll|tap)\b/i.test(text) ? block.text.slice(to) : "";
  return { from, to: to + (/^\s*(?:[➡👉→⬇👇👈⬅]\uFE0F?\s*)+/u.exec(rest)?.[0].trimEnd().length ?? 0) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function withBlock(
  { text, language }: CheckInput,
  edits: readonly Edit[] | null,
  { block, hunks }: Behind,
): readonly Edit[] | null {
  const more = editsFor(text, language, block, [...hunks]);
  return edits && more ? [...edits, ...more] : null;
}

/** "Posted with her permission.": the line that says nothing without the one that goes. */
function leaningLine({ text, language }: CheckInput, passage: Passage, edits: readonly Edit[]): Edit | null {
  const line = linesBelow(passage)[0] ?? replyBelow(passage);
  // "It is the real thing.": in a list of slogans each speaks of the product.
  if (!line || /^\W*it\b/i.test(line.text)) return null;
  const speaker = speakerOf(line.text);
  const words = line.text.slice(speaker.length);
  const goes =
    speaker === ""
      ? leans(words, wordCount(words))
      : speaker !== speakerOf(passage.block.text) && reacts(words, wordCount(words));
  if (line.end > passage.block.end + farthest || !goes) return null;
  const removed = removeBlock(text, language, passage.document, line);
  const from = Math.max(0, ...edits.map(({ end }) => end));
  return removed && removed.end > from ? { ...removed, start: Math.max(removed.start, from) } : null;
}

/** Where two speak, the paragraph in which the other one answers. */
function replyBelow({ block, blockIndex, document }: Passage): ProseBlock | undefined {
  const next = document.blocks[blockIndex + 1];
  return speakerOf(block.text) !== "" && next?.kind === "paragraph" && speakerOf(next.text) !== ""
    ? next
    : undefined;
}

/** With the words by which the next line takes up a line that goes. */
function withLineBehind(
  input: CheckInput,
  edits: readonly Edit[] | null,
  passage: Passage,
  reach: Reach,
): readonly Edit[] | null {
  if (!edits || reach !== "around") return edits;
  const line = leaningLine(input, passage, edits);
  if (line) return [...edits, line];
  const behind = mendedBehind(passage, null, passage.to);
  if (!behind || edits.some(({ end }) => end > behind.block.start)) return edits;
  const near = behind.hunks.filter(
    ({ end }) => behind.block.start + behind.block.map.endOf(end) <= passage.block.end + farthest,
  );
  return near.length > 0 ? withBlock(input, edits, { block: behind.block, hunks: near }) : edits;
}

/** With the section that holds nothing else, where it is near enough. */
function withSection(
  { text, language }: CheckInput,
  edits: readonly Edit[] | null,
  { document, block, blockIndex }: Passage,
  reach: Reach,
): readonly Edit[] | null {
  if (!edits || (reach !== "around" && reach !== "leaning")) return edits;
  const gone = new Set(
    document.blocks.filter((b) => edits.some((e) => e.start <= b.start && b.end <= e.end)),
  );
  const empty = sectionLeftEmpty(document, gone, blockIndex);
  const more = empty && sectionRemoved(text, language, document, empty);
  if (!more || more.some((e) => block.start - e.start > farthest || e.end - block.end > farthest))
    return edits;
  return joined(text, [...edits, ...more]);
}

/** Removals that meet, as one, which leaves no two blank lines. */
function joined(source: string, edits: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (!last || edit.newText !== "" || last.newText !== "" || edit.start > last.end) {
      found.push(edit);
      continue;
    }
    const end = Math.max(last.end, edit.end);
    const above = /(?:^|\n)[ \t]*\r?\n$/.test(source.slice(0, last.start));
    const blank = above ? (/^[ \t]*\r?\n/.exec(source.slice(end))?.[0].length ?? 0) : 0;
    found[found.length - 1] = { ...last, end: end + blank };
  }
  return found;
}

/** Whether nothing is left of a block but who spoke, or one of the two pictures that were set side by side. */
const saysNothing = (left: string, { kind }: ProseBlock): boolean =>
  !/\p{L}{2}/u.test(left.replace(/#[\p{L}\p{N}_]+/gu, "")) ||
  speakerOf(left).trim() === left.trim() ||
  (kind === "alt" && /^\W*(?:left|right|before|after|top|bottom)\b[^.]*\.?\W*$/i.test(left));

/** "Primary text 2: [Wrinkles gone.] Book today.": what goes on behind a line's first sentence keeps the label. */
function labelKept(passage: Passage, range: { from: number; to: number }): { from: number; to: number } {
  const rest = passage.block.text.slice(range.to);
  const goesOn = /\p{L}{2}/u.test(rest) && !beginsLine(rest.trimStart());
  // "Lasers: … [Exosomes: twice as fast.] All of them …": in running text the label goes with what it names.
  const begins = /(?:^|\n)\s*$/.test(passage.block.text.slice(0, range.from));
  if (range.from !== passage.from || !goesOn || !begins) return range;
  const label = openingOf(passage).length;
  // "A line we like: “…”": the label of the words that go.
  if (/^["“]/.test(passage.text.slice(label))) return range;
  return passage.from + label < range.to ? { from: passage.from + label, to: range.to } : range;
}

/** "ANN: [It never spoils.]", and the next line goes on without a name: who speaks says that now. */
function labelHandedOn(passage: Passage): Edit | null {
  const { block } = passage;
  const label = speakerOf(block.text);
  const next = linesBelow(passage)[0];
  // Who speaks once is no speaker: "Lines? Gone: exosomes".
  const isScript = passage.document.blocks.filter(({ text }) => speakerOf(text) === label).length > 1;
  if (label === "" || /\bexo/i.test(label) || !next || !isScript) return null;
  if (speakerOf(next.text) !== "" || beginsLine(next.text)) return null;
  if (next.text.includes("#") || next.end > block.end + 2 * farthest) return null;
  return { start: block.start + block.map.startOf(label.length), end: next.start, newText: "" };
}

/**
 * The edits that take the passage's block away, with the name that signs it and, if `asked`, the line that asked for
 * it or answers it; null where the page would be left broken.
 */
function blockRemoved(
  { text, language }: CheckInput,
  document: ProseDocument,
  passage: Passage,
  asked: boolean,
): readonly Edit[] | null {
  const praised = passage.marks.some((mark) => mark.rule === "endorsement-claim");
  const isOffer = passage.marks.some((mark) => mark.rule === "injection-claim") && isPriced(passage);
  const handed = labelHandedOn(passage);
  if (handed) return [handed];
  const removed = removeBlock(text, language, document, passage.block, praised, isOffer);
  if (!removed) return null;
  const term = removeTerm(text, document, passage.block);
  if (term) return removedTogether(text, term, removed);
  const question = asked ? questionAlong(passage) : null;
  if (question?.kind === "above" && question.block.kind === "paragraph") {
    const line = removeBlock(text, language, document, question.block);
    if (line) return removedTogether(text, line, removed);
  }
  const reply = asked ? replyAlong(passage) : null;
  const answer = reply && removeBlock(text, language, document, reply);
  if (answer) return removedTogether(text, removed, answer);
  const signed = (praised || passage.block.quoted) && signatureBlock(text, document, passage);
  const name = signed && removeBlock(text, language, document, signed);
  return name ? removedTogether(text, removed, name) : [removed];
}
