/** Headings that head nothing once what stood below them has gone. */
import type { Edit } from "../finding.ts";
import type { CopyLanguage, ProseBlock, ProseDocument } from "../reading/prose.ts";
import type { FixedPage } from "./fixedPage.ts";
import { wordCount } from "./grammar.ts";
import { linesAbove, linesBelow, linesUnder } from "./lines.ts";
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

/** The label of lines that go, with the hashtags behind them and the line on who agreed to be shown. */
function labelLeftAlone(
  document: ProseDocument,
  gone: ReadonlySet<ProseBlock>,
  blockIndex: number,
): EmptySection | null {
  const place = { document, blockIndex };
  const block = document.blocks[blockIndex];
  const [head, ...below] = [...linesAbove(place), ...(block ? [block] : []), ...linesBelow(place)];
  if (!head || head === block || !isLabel(document, head)) return null;
  const asides = below.filter((line) => !gone.has(line));
  return asides.every(isLabelAside) ? { head, asides } : null;
}

/** What tells nothing without the lines beside it. */
const isLabelAside = ({ text, kind }: ProseBlock): boolean =>
  hashtags.test(text) || (kind === "paragraph" && wordCount(text) <= 12 && consent.test(text));

/** How lines that head others begin: "CAPTION 5", "--- SUSAN WRITES ---", "Reel: client chat", "Caption: myth". */
const labelShapes: readonly RegExp[] = [
  /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u,
  /^(?:reel|post|story|stories|carousel|caption|poll|tile|slide|email|text|ad|variant|tip|quote)\b.{0,40}$/iu,
];

/** Whether a line is one of several of its kind, each of which heads lines, or heads what people said. */
function isLabel({ blocks }: ProseDocument, { text, kind }: ProseBlock): boolean {
  if (labelLine.test(text)) return true;
  if (kind === "paragraph" && isOfPraise({ text }) && !/["“”:.!?]/.test(text)) return true;
  if (wordCount(text) > 7 || /[.!?…]["”’]?$/.test(text.trim())) return false;
  const shape = labelShapes.find((known) => known.test(text));
  return shape !== undefined && blocks.filter((other) => shape.test(other.text)).length >= leastLabels;
}
const leastLabels = 3;

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
  // Works cited belong to no section, and yet they have their heading.
  if (blocks[index + 1]?.kind === "reference") return null;
  const left = sectionBelow(blocks, index).filter((block) => !gone.has(block));
  const asides = left.filter(saysConsent);
  const rest = left.filter((block) => !asides.includes(block));
  return rest.length === 0 || (isOfPraise(head) && rest.every(isAside) && !isLong(rest))
    ? { head, asides }
    : null;
}

/** What stands below a heading, up to the next of its rank. */
export function sectionBelow(blocks: readonly ProseBlock[], index: number): ProseBlock[] {
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
  /\b(?:reviews?|testimonials?|kind words|word of mouth|guest ?book|in (?:good company|(?:their|your|her|his) (?:own )?words)|voices?|patient (?:stories|gallery)|client (?:stories|chat|love|spotlight|comments)|(?:patient|client|member|guest) of the month|loved by|as seen (?:in|on)|the buzz|raves?|before (?:and|&) after|(?:success |patient |client |real )?stories|wall of (?:fame|love)|talk of the town|swears? by it|(?:heard|talking) about us|in the (?:press|news|papers)|celebrit(?:y|ies)|famous faces|stars)\b|^(?:our )?(?:fans|guests|members|patients|clients|regulars)$|\b(?:trade|press|papers|magazines|experts|professionals|stylists|doctors)\b.{0,6}\b(?:says?|thinks?)\b|\b(?:clients?|patients?|guests?|customers?|members?|regulars|readers|people|others|folks|they|who)\b.{0,15}\b(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|think|talk(?:s|ing)?|wrote|write|describe)\b|\b(?:hear(?: it)?|heard|words|from|straight) (?:from |in |by )?(?:our |the |your |their )?(?:clients?|patients?|guests?|customers?|members?|regulars|readers|them|chairs?|sofa|waiting room|inbox)\b|\b(?:don[’']t|do not) take our word\b/i;

/** Whether nothing is expected below a heading but what people said. */
export const isOfPraise = ({ text }: Pick<ProseBlock, "text">): boolean =>
  praiseHeads.test(text) && wordCount(text) <= 9;

/** What stands beside the words of others: a picture, who agreed to be quoted, how to book; no other of a list. */
function isAside({ kind, text, quoted }: ProseBlock): boolean {
  return (
    kind === "alt" ||
    (kind !== "heading" && kind !== "listItem" && !quoted && !/["“”«»]|\b(?:I|my|me)\b/.test(text))
  );
}

/** More words than an aside has. */
const isLong = (blocks: readonly ProseBlock[]): boolean => words(blocks) > 60;

/** "Everyone quoted here agreed to it.", "Photos are posted with her permission.": said of words that have gone. */
const consent =
  /\b(?:consent(?:ed)?|permission|quoted|surnames?|(?:names|initials) (?:are|were|have been)|before (?:we|printing|posting)|(?:let|lets|allowed) us (?:post|share|show|print|use|quote)|(?:was|were) (?:given|paid|sent) (?:nothing|a free)|paid in full|(?:neither|both|each|none|all) (?:of (?:them|whom) |guests? |clients? |writers? |patients? )*(?:was|were|received|got|had|paid|agreed))\b/i;

/** Edits that take such sections away where `before` had something in them. */
export function emptiedSections({ source, language, document, before }: FixedPage): readonly Edit[] {
  return document.blocks.flatMap((block, index) => {
    const label = labelAlone(document, before, index);
    if (label) return sectionRemoved(source, language, document, label) ?? [];
    const empty = block.kind === "heading" ? sectionLeftEmpty(document, new Set(), index) : null;
    if (!empty || !hadMore(before, document, block)) return [];
    return sectionRemoved(source, language, document, empty) ?? [];
  });
}

/** A label with none of the lines below it that it had. */
function labelAlone(document: ProseDocument, before: ProseDocument, blockIndex: number): EmptySection | null {
  const head = document.blocks[blockIndex] as ProseBlock;
  const place = { document, blockIndex };
  const below = linesUnder(place);
  return (head.kind === "paragraph" || head.kind === "listItem") &&
    isLabel(document, head) &&
    linesAbove(place).length === 0 &&
    below.every(isLabelAside) &&
    hadLines(before, document, head)
    ? { head, asides: below }
    : null;
}

/** Whether other lines stood below a label before: right below it, or below a line that heads as a heading does. */
function hadLines(before: ProseDocument, document: ProseDocument, head: ProseBlock): boolean {
  const blockIndex = before.blocks.findIndex((block) => block.text === head.text);
  if (blockIndex < 0) return false;
  if (linesUnder({ document: before, blockIndex }).some((line) => !isLabelAside(line))) return true;
  const next = document.blocks[document.blocks.indexOf(head) + 1];
  return isOfPraise(head) && before.blocks[blockIndex + 1]?.text !== next?.text;
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

const saysConsent = ({ text, kind }: ProseBlock): boolean => kind === "paragraph" && isConsent(text);

/** Whether a short sentence says that those who are quoted or shown agreed to it. */
export const isConsent = (text: string): boolean => wordCount(text) <= 20 && consent.test(text);

/** Whether something stood below the heading that is gone: a block, or a sentence of one. */
function hadMore(before: ProseDocument, document: ProseDocument, head: ProseBlock): boolean {
  const then = headingThen(before, document, head);
  if (then < 0) return false;
  const known = sectionBelow(before.blocks, then);
  const now = sectionBelow(document.blocks, document.blocks.indexOf(head));
  return known.length > now.length || words(known) - words(now) >= leastWords;
}
const leastWords = 4;

const words = (blocks: readonly ProseBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + wordCount(text), 0);

/** Where a heading stood before, whatever it said then; -1 where nobody can tell. */
export function headingThen(before: ProseDocument, document: ProseDocument, head: ProseBlock): number {
  const same = before.blocks.findIndex(({ kind, text }) => kind === "heading" && text === head.text);
  if (same >= 0) return same;
  const headings = ({ blocks }: ProseDocument) => blocks.filter(({ kind }) => kind === "heading");
  const [then, now] = [headings(before), headings(document)];
  const index = now.indexOf(head);
  const at = then[index];
  const stands = (step: number): boolean => then[index + step]?.text === now[index + step]?.text;
  return then.length === now.length && at && stands(-1) && stands(1) ? before.blocks.indexOf(at) : -1;
}
