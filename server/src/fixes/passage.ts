/** A passage: the sentence in which findings stand, as the reader sees it, with those findings in it. */
import { analyseBlock, type SentenceFacts } from "../claims/blockFacts.ts";
import type { Finding } from "../finding.ts";
import { type ProseBlock, type ProseDocument, toSource } from "../reading/prose.ts";
import { documentRuleIds, hygieneRuleIds, projectRuleIds, type RuleId } from "../rules/ids.ts";
import { withoutLabel, withoutSite } from "./labels.ts";
import { speaksOfHair } from "./ofHair.ts";
import { speaksOfBody } from "./setting.ts";

/** How the words stand on the page: decides whether they are a sentence, a name, a note. */
export type Shape = "heading" | "bullet" | "cell" | "label" | "sentence";

/** A finding in its passage; offsets relative to the passage's text, end exclusive. */
export interface Mark {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

export interface Passage {
  readonly document: ProseDocument;
  readonly block: ProseBlock;
  readonly blockIndex: number;
  /** Text offsets in the block, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly shape: Shape;
  /** Nothing else stands in the block. */
  readonly alone: boolean;
  /** What is said is said of hair. */
  readonly hair: boolean;
  /** … of joints, organs or an infusion. */
  readonly body: boolean;
  /** Its page offers nothing: it makes no claim of its own. */
  readonly neutral: boolean;
  /** The sentence before it as it is likely to be once all is mended; empty where it goes, null where there is none. */
  readonly before?: () => string | null;
}

const elsewhere: ReadonlySet<string> = new Set([...documentRuleIds, ...projectRuleIds, ...hygieneRuleIds]);

/** A fix stays beside its finding: so far from its block it may reach, in code units. */
export const farthest = 60;

/** Findings that a rewrite of their own sentence can answer. */
export function isOfSentence(finding: Finding): boolean {
  return !elsewhere.has(finding.rule) && finding.rule !== "citation-broken" && !finding.suppressed;
}

/** The innermost block around a source place. */
export function blockAt(document: ProseDocument, start: number): number {
  let best = -1;
  for (let i = 0; i < document.blocks.length; i++) {
    const block = document.blocks[i] as ProseBlock;
    if (block.start > start || block.end <= start) continue;
    const known = document.blocks[best];
    if (!known || block.end - block.start <= known.end - known.start) best = i;
  }
  return best;
}

/** The text offset of the first character that begins at or behind a source offset. */
export function toText(block: ProseBlock, source: number): number {
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.start + block.map.startOf(middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function textRange(
  block: ProseBlock,
  place: { start: number; end: number },
): { start: number; end: number } {
  const start = toText(block, place.start);
  let end = toText(block, place.end);
  while (end > start && block.start + block.map.endOf(end) > place.end) end--;
  return { start, end: Math.max(end, start) };
}

/** The passage around a place, without regard to what else is found there. */
export function passageOf(document: ProseDocument, place: { start: number; end: number }): Passage | null {
  return passageAt(document, [], place);
}

/** The passage that a place of the document stands in; null where it is in no block. */
export function passageAt(
  document: ProseDocument,
  findings: readonly Finding[],
  place: { start: number; end: number },
  neutral = false,
): Passage | null {
  const blockIndex = blockAt(document, place.start);
  const block = document.blocks[blockIndex];
  if (!block || block.kind === "reference") return null;
  const sentences = analyseBlock(block.text).sentences;
  const inBlock = findings
    .filter((f) => isOfSentence(f) && f.start < block.end && f.end > block.start)
    .filter((f) => blockAt(document, f.start) === blockIndex)
    .map((finding) => ({ finding, ...textRange(block, finding) }));
  let { from, to } = widen(sentences, textRange(block, place));
  // A finding that runs over the end of its sentence takes the next one along.
  for (let grown = true; grown; ) {
    grown = false;
    for (const { start, end } of inBlock) {
      if (start >= to || end <= from || (start >= from && end <= to)) continue;
      ({ from, to } = widen(sentences, { start: Math.min(from, start), end: Math.max(to, end) }));
      grown = true;
      break;
    }
  }
  ({ from, to } = lineIn(block.text, { from, to }, textRange(block, place)));
  if (to <= from) return null;
  if (block.text[from - 1] === "#") from--;
  const text = block.text.slice(from, to);
  const shape = shapeOf(block, text);
  const marks = inBlock
    .filter(({ start, end }) => start < to && end > from)
    .map(({ finding, start, end }) => ({ rule: finding.rule, start: start - from, end: end - from, finding }))
    .map((mark) => (shape === "sentence" ? mark : withoutLabel(text, mark)))
    .map((mark) => (block.kind === "title" ? withoutSite(text, mark) : mark))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    document,
    block,
    blockIndex,
    from,
    to,
    text,
    marks,
    shape,
    alone: block.text.trim() === text.trim(),
    hair: speaksOfHair(
      document,
      blockIndex,
      text,
      from,
      marks.length > 0 && marks.every(({ rule }) => rule === "penetration-claim"),
    ),
    body: speaksOfBody(document, blockIndex, text),
    neutral,
  };
}

/** "✨ Glow facial … £95 🧴 Scar course … £640": one line of a price list that is set with pictures for bullets. */
function lineIn(
  text: string,
  whole: { from: number; to: number },
  at: { start: number; end: number },
): { from: number; to: number } {
  const said = text.slice(whole.from, whole.to);
  // "Eye treatment (30 min, $160) Softens …": the name of what is to be had, and the line below it.
  const name = /^[^.!?()]{3,60} \([^()]*[$£€₩]\s?\d[^()]*\)(?= \p{Lu})/u.exec(said);
  const below = whole.from + (name?.[0].length ?? 0);
  if (name && at.end <= below) return { from: whole.from, to: below };
  if (name && at.start > below) return { from: below + 1, to: whole.to };
  const starts = [
    0,
    ...[...said.matchAll(/\s(?=\p{Extended_Pictographic}\uFE0F?\s)/gu)].map((m) => m.index + 1),
  ];
  const lines = starts
    .map((start, i) => ({
      from: whole.from + start,
      to: whole.from + (starts[i + 1] ?? said.length + 1) - 1,
    }))
    .filter(({ from, to }) => to > from);
  const priced = lines.filter(({ from, to }) => /[$£€₩]\s?\d/.test(text.slice(from, to)));
  if (lines.length < 3 || priced.length < lines.length - 1) return whole;
  return lines.find(({ from, to }) => at.start >= from && at.end <= to) ?? whole;
}

function widen(
  sentences: readonly SentenceFacts[],
  range: { start: number; end: number },
): { from: number; to: number } {
  const within = sentences.filter((s) => s.start < range.end && s.end > range.start);
  return {
    from: Math.min(range.start, within[0]?.start ?? range.start),
    to: Math.max(range.end, within.at(-1)?.end ?? range.end),
  };
}

function shapeOf(block: ProseBlock, text: string): Shape {
  const ended = /[.!?…]["”’')\]]*$/.test(text.trim()) && /\s\S+\s\S+/.test(text);
  switch (block.kind) {
    case "heading":
      // "**Will it help?** It usually does, and …": its answer stands in the same line.
      // "Fact: one visit is enough.": told, though it heads what follows.
      return ended &&
        (/\?\W/.test(block.text.slice(0, -text.length)) || /^\W*(?:fact|truth|reality)\W/i.test(text))
        ? "sentence"
        : "heading";
    case "cell":
    case "term":
      return ended && text.length > 40 ? "sentence" : "cell";
    case "listItem":
    case "definition":
      return ended ? "sentence" : "bullet";
    case "alt":
    case "title":
      return "label";
    default:
      return ended ? "sentence" : "label";
  }
}

/** The source range of a passage. */
export function sourceOf(passage: Passage): { start: number; end: number } {
  return toSource(passage.block, passage.from, passage.to);
}
