import { GAP } from "./characters.ts";
import type { FoundDirective } from "./directives.ts";
import { decodeEntity } from "./entities.ts";
import type {
  BlockKind,
  CitationMarker,
  InlineMark,
  ListPlace,
  ProseBlock,
  ReferenceEntry,
  TablePlace,
} from "./prose.ts";
import { TextBuilder } from "./textBuilder.ts";

/** What is known of a block before its text is. */
export interface BlockPlace {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly table: TablePlace | null;
  readonly list: ListPlace | null;
}

export const PARAGRAPH: BlockPlace = { kind: "paragraph", level: 0, quoted: false, table: null, list: null };

const NOTHING_TO_READ = new RegExp(`^[${GAP}\\s]*$`);

/** What was found in a stretch of the source. */
export interface Found {
  readonly blocks: ProseBlock[];
  readonly citations: CitationMarker[];
  readonly references: ReferenceEntry[];
  readonly directives: FoundDirective[];
  /** Source ranges of whole lists, tables and block quotes: a directive covers them as one. */
  readonly units: { start: number; end: number }[];
}

function nothing(): Found {
  return { blocks: [], citations: [], references: [], directives: [], units: [] };
}

/** Gathers what a reader (Markdown, HTML, plain text) finds, in the order in which it finds it. */
export class Page {
  readonly source: string;
  #found = nothing();
  tables = 0;
  lists = 0;

  constructor(source: string) {
    this.source = source;
  }

  get blocks(): ProseBlock[] {
    return this.#found.blocks;
  }

  get citations(): CitationMarker[] {
    return this.#found.citations;
  }

  get references(): ReferenceEntry[] {
    return this.#found.references;
  }

  get directives(): FoundDirective[] {
    return this.#found.directives;
  }

  get units(): { start: number; end: number }[] {
    return this.#found.units;
  }

  /** Hands over what was found since the last time; no block may be open. */
  take(): Found {
    const found = this.#found;
    this.#found = nothing();
    return found;
  }

  builder(): TextBuilder {
    return new TextBuilder(this.source, this.citations);
  }

  /**
   * Ends a block. `from` and `to` are the source range it takes where that is wider than its text; a block with
   * nothing to read is dropped.
   */
  finish(builder: TextBuilder, place: BlockPlace, from = -1, to = -1): ProseBlock | null {
    if (builder.length === 0) return null;
    const text = builder.text();
    if (NOTHING_TO_READ.test(text)) return null;
    const start = from < 0 ? builder.firstSource : Math.min(from, builder.firstSource);
    const end = Math.max(to, builder.lastSource);
    const bold = place.kind === "paragraph" && isOneBoldLine(builder.marks, text);
    const block: ProseBlock = {
      kind: bold ? "heading" : place.kind,
      text,
      start,
      end,
      map: builder.map(start),
      marks: builder.marks.sort((a, b) => a.start - b.start || b.end - a.end),
      level: bold ? 6 : place.level,
      quoted: place.quoted,
      table: place.table,
      list: place.list,
    };
    this.blocks.push(block);
    return block;
  }

  /** A block made of one source range in which only entities are markup: an attribute's value, a title. */
  decoded(kind: BlockKind, from: number, to: number): void {
    const builder = this.builder();
    appendDecoded(builder, this.source, from, to);
    this.finish(builder, { ...PARAGRAPH, kind });
  }
}

/** Adds source text in which entities are decoded. */
export function appendDecoded(builder: TextBuilder, source: string, from: number, to: number): void {
  let run = from;
  for (let at = source.indexOf("&", from); at >= 0 && at < to; at = source.indexOf("&", at)) {
    const entity = decodeEntity(source, at, to);
    if (!entity) {
      at++;
      continue;
    }
    builder.literal(run, at);
    builder.piece(entity.value, at, entity.end);
    run = at = entity.end;
  }
  builder.literal(run, to);
}

function isOneBoldLine(marks: readonly InlineMark[], text: string): boolean {
  return (
    !text.includes("\n") &&
    marks.some((mark) => mark.kind === "strong" && mark.start === 0 && mark.end === text.length)
  );
}
