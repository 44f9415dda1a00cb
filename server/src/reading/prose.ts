/**
 * What the reading room gives: the text that a reader of the published page sees, block by block,
 * with every character mapped to its place in the source.
 *
 * All offsets are UTF-16 code units. Offsets inside a block's `text` are *text offsets*;
 * offsets into the document are *source offsets*.
 */

export type BlockKind =
  | "heading"
  | "paragraph"
  | "listItem"
  | "cell"
  | "term"
  | "definition"
  | "alt"
  | "title"
  | "description"
  | "data"
  | "reference";

/** A piece of inline markup that judgement needs to know of. Text offsets, end exclusive. */
export interface InlineMark {
  readonly kind: "link" | "citation" | "strong" | "emphasis" | "quote" | "foreign";
  readonly start: number;
  readonly end: number;
  /** link: its URL. citation: its label without decoration ("1", "smith2020"). */
  readonly target?: string;
}

/** Maps text offsets of a block to offsets relative to the block's own source start. */
export interface OffsetMap {
  /** Source offset, relative to the block's `start`, at which the character at `textOffset` begins. */
  startOf(textOffset: number): number;
  /** Source offset, relative to the block's `start`, at which the character before `textOffset` ends. */
  endOf(textOffset: number): number;
}

export interface TablePlace {
  /** Number of the table in the document. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A head cell of a column (row 0 of a head) or of a row (`<th>` in a body row, or the first cell of a row). */
  readonly head: "column" | "row" | null;
}

export interface ListPlace {
  /** Number of the outermost list in the document. */
  readonly list: number;
  readonly depth: number;
  readonly index: number;
  readonly ordered: boolean;
}

export interface ProseBlock {
  readonly kind: BlockKind;
  /**
   * What the reader sees: entities decoded, markup removed, runs of white space and soft line wraps
   * folded to one space, hard breaks as "\n". A citation marker ([^1], <sup>1</sup>, [@key]) is not part
   * of the text: it is a mark of kind "citation" with start === end at the place where it stood.
   */
  readonly text: string;
  /** Source offsets of the block's first and one past its last character. */
  readonly start: number;
  readonly end: number;
  readonly map: OffsetMap;
  readonly marks: readonly InlineMark[];
  /** heading: 1 to 6 (a bold line standing alone or a caption in plain text: 6). Otherwise 0. */
  readonly level: number;
  readonly quoted: boolean;
  readonly table: TablePlace | null;
  readonly list: ListPlace | null;
}

/** An `exoclaim-allow` or `exoclaim-allow-file` comment. */
export interface Directive {
  readonly scope: "block" | "file";
  readonly rules: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  readonly until: string | null;
  readonly start: number;
  readonly end: number;
  /** Source range that it covers: the next block, whole list or whole table; null where nothing follows. */
  readonly covers: { readonly start: number; readonly end: number } | null;
}

/** A reference that the document itself holds: a footnote definition, an item of a reference list. */
export interface ReferenceEntry {
  readonly label: string;
  readonly style: "footnote" | "numbered" | "key";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A citation marker of the text, with its source range. */
export interface CitationMarker {
  readonly label: string;
  readonly style: "footnote" | "numbered" | "superscript" | "key";
  readonly start: number;
  readonly end: number;
}

export interface ProseDocument {
  /** In the order of the source. Table cells row by row; alt text where the image stands. */
  readonly blocks: readonly ProseBlock[];
  readonly directives: readonly Directive[];
  readonly references: readonly ReferenceEntry[];
  readonly citations: readonly CitationMarker[];
}

export type CopyLanguage = "markdown" | "html" | "plaintext" | "mdx";

export function toSource(block: ProseBlock, start: number, end: number): { start: number; end: number } {
  return {
    start: block.start + block.map.startOf(start),
    end: block.start + block.map.endOf(end),
  };
}
