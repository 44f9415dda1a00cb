/**
 * Findings in words that are not the page's own claim about exosomes: examples of what is not to be said, what another
 * treatment does, the name of a row. A rewrite would make them say the opposite, or nothing; none is preferred.
 */
import type { ProseBlock } from "../reading/prose.ts";
import { wordCount } from "./grammar.ts";
import { linesBelow } from "./lines.ts";
import type { Passage } from "./passage.ts";
import { columnHead } from "./phrases/rows.ts";
import { isNameCell } from "./priceLines.ts";
import { quotedWhole } from "./quotations.ts";
import { ofExosomes, rival } from "./rivals.ts";
import { isListedQuotation } from "./unmendable.ts";

/** `after`: what would take the passage's place. */
export function isHeldBack(passage: Passage, after: string | null): boolean {
  return (
    isNamelessRow(passage, after) ||
    isListedQuotation(passage) ||
    isSetOutAsWrong(passage) ||
    isOfAnother(passage)
  );
}

/** "Crown Jewel | for the scalp": a dash names nothing. */
const isNamelessRow = (passage: Passage, after: string | null): boolean =>
  after === "—" &&
  passage.marks.every(({ rule }) => rule !== "injection-claim") &&
  (passage.block.kind === "term" || isNameCell(passage) || isRowName(passage));

const isRowName = ({ block: { table }, text }: Passage): boolean =>
  table?.head === "row" && table.column === 0 && wordCount(text) <= 3;

/** "We would never tell you", "Came in as", "Cross it out": what is not to be said. */
const rejects =
  /\b(?:never|n[’']t|not|cannot) (?:say|tell|write|print|use|run|claim|promise|publish|hope)\b|^\W*(?:out|came in as|as (?:sent|submitted|received|it came)|submitted|rejected|binned|struck|crossed out|cross (?:it|them|this|these) out|no longer)\W*$/iu;
/** "Headlines that did not", "Rewrite the lines below so that they would pass." */
const setsWrong =
  /\b(?:did|does|do|would|will)(?: not|n[’']t)(?: (?:work|run|pass|make it|sell|survive))?\W*$|\b(?:rewrite|mend|repair|correct|improve|fix) (?:the|this|these|each|every)\b[^.]{0,40}\b(?:lines?|sentences?|claims?|captions?|headlines?|phrases?|copy)\b/iu;

/** An example of what is not to be said. */
function isSetOutAsWrong(passage: Passage): boolean {
  const { block } = passage;
  if (block.table) return rejects.test(columnHead(passage));
  return isInWrongList(passage) || isWrongAnswer(passage) || isCommented(passage) || isSubmitted(passage);
}

/** The block above a list, and the headings above that. */
function headsOfList({ block, blockIndex, document }: Passage): readonly ProseBlock[] {
  if (!block.list) return [];
  let at = blockIndex;
  while (at > 0 && document.blocks[at]?.list?.list === block.list.list) at--;
  const above = document.blocks[at];
  const before = above?.kind === "paragraph" ? document.blocks[at - 1] : undefined;
  return [above, before?.kind === "heading" ? before : undefined].filter((head) => head !== undefined);
}

const isInWrongList = (passage: Passage): boolean =>
  headsOfList(passage).some(({ text }) => wordCount(text) <= 12 && setsWrong.test(text));

/** "The last is right; …", "2 (b), of course." */
const verdict =
  /^\W*(?:the (?:first|second|third|fourth|last)|(?:both|neither|all|none)\b|(?:\d\s*)?\(?[a-d]\)?(?=[,.;:) ]))(?:[,;:.]| (?:is|are|will|would|every|of course)\b)/iu;

/** One of the answers of a quiz, each in quotation marks, with the right one told behind them. */
function isWrongAnswer({ block, blockIndex, document }: Passage): boolean {
  const list = block.list?.list;
  if (list === undefined) return false;
  const items = document.blocks.filter((other) => other.list?.list === list);
  const behind = document.blocks.slice(blockIndex).find((other) => other.list?.list !== list);
  return (
    items.length > 1 &&
    items.every(({ text }) => quotedWhole.test(text)) &&
    behind !== undefined &&
    verdict.test(behind.text)
  );
}

/** At least so many lines that are quoted have a remark below them. */
const fewestRemarks = 3;

/** A line in quotation marks, or one that is set as a quotation. */
const isQuote = ({ quoted, text, kind }: ProseBlock): boolean =>
  quoted || (kind === "paragraph" && quotedWhole.test(text) && !/\?["”]\W*$/.test(text));
/** A sentence and no signature. */
const isRemark = (block: ProseBlock | undefined): boolean =>
  block?.kind === "paragraph" &&
  !isQuote(block) &&
  /^\W*["“]?\p{L}.*[.!?]["”]?\s*$/su.test(block.text) &&
  !/^\s*[–—-]/.test(block.text);

/** "> Collagen soars." and below it "Make it “…”"; "“It is natural.”" and below it "So is nettle.": lines, each with what is said to it. */
function isCommented({ alone, blockIndex, document, marks }: Passage): boolean {
  if (!alone || marks.some(({ rule }) => rule === "endorsement-claim")) return false;
  const { blocks } = document;
  // Below headings of their own they are what is to be said.
  const isAnswered = (at: number): boolean =>
    isQuote(blocks[at] as ProseBlock) &&
    isRemark(blocks[at + 1]) &&
    (blocks[at]?.quoted || blocks[at - 1]?.kind === "paragraph");
  return isAnswered(blockIndex) && blocks.filter((_, at) => isAnswered(at)).length >= fewestRemarks;
}

const submitted = /^\W*(?:submitted|original(?: line)?|as sent|draft|old (?:line|version|wording))\s*:/iu;
const judged =
  /^\W*(?:verdict|edited|run instead|new (?:line|version|wording)|better|instead|rejected|corrected)\b[^:]{0,20}:/iu;

/** "Submitted: “Lines? Gone.”", with its verdict below. */
const isSubmitted = (passage: Passage): boolean =>
  submitted.test(passage.block.text) &&
  [linesBelow(passage)[0], passage.document.blocks[passage.blockIndex + 1]].some(
    (line) => line !== undefined && judged.test(line.text),
  );

const compares = /\b(?:compared|versus|vs|than|instead|beside|against|next to)\b/i;

/** What a cell tells of a laser, or a line below “Not exosomes”. */
function isOfAnother(passage: Passage): boolean {
  const { block, shape, text } = passage;
  if (ofExosomes.test(text)) return false;
  if (block.table) return isCellOfAnother(passage);
  return (shape === "label" || shape === "bullet") && isBelowAnother(passage);
}

function isCellOfAnother(passage: Passage): boolean {
  const { block, document } = passage;
  const cells = document.blocks.filter((other) => other.table?.table === block.table?.table);
  const heads = cells.filter((cell) => cell.table?.head === "column");
  const own = columnHead(passage);
  if (rival.test(own)) return !ofExosomes.test(own) && heads.some(({ text }) => ofExosomes.test(text));
  const row = cells.filter((cell) => cell.table?.row === block.table?.row && cell !== block);
  const before = row.filter((cell) => (cell.table?.column ?? 0) < (block.table?.column ?? 0));
  return (
    before.some(({ text }) => rival.test(text) && !compares.test(text)) &&
    !row.some((cell) => ofExosomes.test(cell.text)) &&
    !heads.some(({ text }) => ofExosomes.test(text))
  );
}

const notExosomes =
  /\b(?:not|without|besides|beyond|apart from|other than|everything but)\b[^.]{0,20}\bexosomes?\b/iu;

function isBelowAnother({ blockIndex, document }: Passage): boolean {
  const head = document.blocks.slice(0, blockIndex).findLast(({ kind }) => kind === "heading");
  return head !== undefined && head.level > 0 && notExosomes.test(head.text) && wordCount(head.text) <= 8;
}
