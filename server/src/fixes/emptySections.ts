/** Headings that head nothing once what stood below them has gone. */
import type { Edit } from "../finding.ts";
import type { CopyLanguage, ProseBlock, ProseDocument } from "../reading/prose.ts";
import { wordCount } from "./grammar.ts";
import { linesAbove, linesBelow } from "./lines.ts";
import { removeBlock, removeHeading } from "./removal.ts";

/** What stands in no section: it is not seen where it stands. */
const unseen: ReadonlySet<string> = new Set(["reference", "data", "title", "description"]);

/** A heading that heads nothing any more, and what below it spoke of nothing but what has gone. */
interface EmptySection {
  readonly head: ProseBlock;
  readonly asides: readonly ProseBlock[];
}

/** "/scars", "Post 6 (reel)", "Thu 13", "--- #31, Beth": the line that heads those right below it. */
const labelLine =
  /^\W*(?:\/[\w-]+|#?\d{1,3}[a-z]?\W*|(?:-{2,} ?)?#\d+\w?, [^.!?]{2,40}|(?:post|caption|reel|story|slide|tweet|ad|video|card|frame|script|email|text|sms|push|variant|tip|draft)\s*#?\d+\b[^.!?]{0,40}|(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}* \d{1,2}\W*)$/iu;
const hashtags = /^\s*(?:#[\p{L}\p{N}_]+\s*)+$/u;

/** The label of lines that go, with the hashtags behind them. */
function labelLeftAlone(
  document: ProseDocument,
  gone: ReadonlySet<ProseBlock>,
  blockIndex: number,
): EmptySection | null {
  const place = { document, blockIndex };
  const block = document.blocks[blockIndex];
  const [head, ...below] = [...linesAbove(place), ...(block ? [block] : []), ...linesBelow(place)];
  if (!head || head === block || !labelLine.test(head.text)) return null;
  const asides = below.filter((line) => !gone.has(line));
  return asides.every(({ text }) => hashtags.test(text)) ? { head, asides } : null;
}

/** The section around a block that holds nothing without the blocks that go; null where something stays in it. */
export function sectionLeftEmpty(
  document: ProseDocument,
  gone: ReadonlySet<ProseBlock>,
  at: number,
): EmptySection | null {
  const { blocks } = document;
  const labelled = labelLeftAlone(document, gone, at);
  if (labelled) return labelled;
  let index = at;
  while (index >= 0 && blocks[index]?.kind !== "heading") index--;
  const head = blocks[index];
  // The first heading names the page.
  if (!head || blocks.findIndex(({ kind }) => kind === "heading") === index) return null;
  const left = sectionBelow(blocks, index).filter((block) => !gone.has(block));
  const asides = isOfPraise(head) ? left.filter(saysConsent) : [];
  const rest = left.filter((block) => !asides.includes(block));
  return rest.length === 0 || (isOfPraise(head) && rest.every(isAside) && !isLong(rest))
    ? { head, asides }
    : null;
}

function sectionBelow(blocks: readonly ProseBlock[], index: number): ProseBlock[] {
  const level = blocks[index]?.level ?? 0;
  const found: ProseBlock[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === "heading" && block.level <= level) break;
    if (!unseen.has(block.kind)) found.push(block);
  }
  return found;
}

/** "What our clients say", "Kind words", "Word of mouth": nothing is expected below it but what people said. */
const praiseHeads =
  /\b(?:reviews?|testimonials?|kind words|word of mouth|guest ?book|in (?:good company|(?:their|your|her|his) (?:own )?words)|voices?|patient (?:stories|gallery)|client (?:stories|chat|love|spotlight|comments)|(?:patient|client|member|guest) of the month|loved by|as seen (?:in|on)|the buzz|raves?|before (?:and|&) after)\b|\b(?:clients?|patients?|guests?|customers?|members?|regulars|readers|people|others|folks|they|who)\b.{0,15}\b(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|think|talk(?:s|ing)?|wrote|write|describe)\b|\b(?:hear(?: it)?|heard|words|from|straight) (?:from |in |by )?(?:our |the |your |their )?(?:clients?|patients?|guests?|customers?|members?|regulars|readers|them|chairs?|sofa|waiting room|inbox)\b|\b(?:don[’']t|do not) take our word\b/i;

const isOfPraise = ({ text }: ProseBlock): boolean => praiseHeads.test(text) && wordCount(text) <= 9;

/** What stands beside the words of others: a picture, who agreed to be quoted, how to book. */
function isAside({ kind, text, quoted }: ProseBlock): boolean {
  return kind === "alt" || (kind !== "heading" && !quoted && !/["“”«»]|\b(?:I|my|me)\b/.test(text));
}

/** More words than an aside has. */
const isLong = (blocks: readonly ProseBlock[]): boolean =>
  blocks.reduce((sum, { text }) => sum + wordCount(text), 0) > 60;

/** "Everyone quoted here agreed to it.", "Photos are posted with her permission.": said of words that have gone. */
const consent =
  /\b(?:consent(?:ed)?|permission|quoted|surnames?|(?:names|initials) (?:are|were|have been)|before (?:we|printing|posting)|(?:neither|both|each|none|all) (?:of (?:them|whom) |guests? |clients? |writers? |patients? )*(?:was|were|received|got|had|paid|agreed))\b/i;

/** Edits that take such sections away where `before` had something in them. */
export function emptiedSections(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  before: ProseDocument,
): readonly Edit[] {
  return document.blocks.flatMap((block, index) => {
    if (isLabelAlone(document, index) && hadLines(before, block))
      return sectionRemoved(source, language, document, { head: block, asides: [] }) ?? [];
    const empty = block.kind === "heading" ? sectionLeftEmpty(document, new Set(), index) : null;
    if (!empty || !hadMore(before, block, sectionBelow(document.blocks, index))) return [];
    return sectionRemoved(source, language, document, empty) ?? [];
  });
}

function isLabelAlone(document: ProseDocument, blockIndex: number): boolean {
  const { kind, text } = document.blocks[blockIndex] as ProseBlock;
  const place = { document, blockIndex };
  return (
    kind === "paragraph" &&
    labelLine.test(text) &&
    linesAbove(place).length === 0 &&
    linesBelow(place).every((line) => hashtags.test(line.text))
  );
}

/** Whether lines stood right below a label before. */
function hadLines(document: ProseDocument, { text }: ProseBlock): boolean {
  const blockIndex = document.blocks.findIndex((block) => block.text === text);
  return linesBelow({ document, blockIndex }).some((line) => !hashtags.test(line.text));
}

/** The edits that take a section away; null where the page would be left broken. */
export function sectionRemoved(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  { head, asides }: EmptySection,
): readonly Edit[] | null {
  const edits = [
    removeHeading(source, language, head),
    ...asides.map((aside) => removeBlock(source, language, document, aside)),
  ];
  return edits.every((edit) => edit !== null) ? edits : null;
}

const saysConsent = ({ text, kind }: ProseBlock): boolean =>
  kind === "paragraph" && wordCount(text) <= 20 && consent.test(text);

/** Whether something stood below the heading that is gone. */
function hadMore({ blocks }: ProseDocument, head: ProseBlock, now: readonly ProseBlock[]): boolean {
  const index = blocks.findIndex(({ kind, text }) => kind === "heading" && text === head.text);
  return index >= 0 && sectionBelow(blocks, index).length > now.length;
}
