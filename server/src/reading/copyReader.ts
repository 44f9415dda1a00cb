/** Reads a document, and after each edit as little of it again as the edit asks for. */
import type { FoundDirective } from "./directives.ts";
import { MarkdownPieces } from "./markdownPieces.ts";
import type { Change, Piece, Steps } from "./piece.ts";
import type { CopyLanguage, Directive, ProseBlock, ProseDocument } from "./prose.ts";
import { References, type ResolvedReferences } from "./references.ts";
import { ScannedPieces } from "./scannedPieces.ts";

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

interface Range {
  readonly start: number;
  readonly end: number;
}

export class CopyReader {
  readonly #source: MarkdownPieces | ScannedPieces;
  #text: string;
  /** What has changed since the last reading; null where nothing has been read. */
  #change: Change | null = null;
  /** Nothing has changed since the last reading. */
  #current = false;
  #marked = false;
  #pieces: readonly Piece[] = [];
  /** What was made of the pieces when somebody asked for all of it. */
  #document: ProseDocument | null = null;
  readonly #references = new References();
  #resolved: ResolvedReferences = { references: [], citations: [] };

  constructor(text: string, language: CopyLanguage) {
    this.#text = text;
    const scanned = language === "html" || language === "plaintext";
    this.#source = scanned ? new ScannedPieces(language === "html") : new MarkdownPieces(language === "mdx");
  }

  get text(): string {
    return this.#text;
  }

  /** Whether the text has been read as it is now. */
  get current(): boolean {
    return this.#current;
  }

  /**
   * Replaces `start` to `end` (offsets of the text as it is, UTF-16 code units). `text`: the new text, where the
   * caller has it already.
   */
  edit(
    start: number,
    end: number,
    newText: string,
    text = this.#text.slice(0, start) + newText + this.#text.slice(end),
  ): void {
    this.#text = text;
    this.#current = false;
    this.#document = null;
    if (!this.#change) return;
    const last = this.#change;
    // Several edits between two readings are read as one that covers them.
    const beyond = Math.max(0, end - last.newEnd);
    this.#change = {
      start: Math.min(last.start, start),
      oldEnd: last.oldEnd + beyond,
      newEnd: last.newEnd + beyond + newText.length - (end - start),
    };
  }

  /** Reads the text as it is now, step by step. An edit between two steps makes what is left of them void. */
  *read(): Steps<void> {
    if (this.#current) return;
    const text = this.#text;
    const marked = text.charCodeAt(0) === 0xfeff;
    // A space in its place keeps all offsets, and lets a heading or front matter begin behind it.
    const source = marked ? ` ${text.slice(1)}` : text;
    const from = marked ? 1 : 0;
    const change = marked === this.#marked ? this.#change : null;
    const reading = change
      ? this.#source.edit(source, from, this.#pieces, change)
      : this.#source.open(source, from);
    for (let step = reading.next(); ; step = reading.next()) {
      if (this.#text !== text) return;
      if (step.done) {
        this.#pieces = step.value;
        break;
      }
      yield;
    }
    this.#marked = marked;
    this.#change = { start: text.length, oldEnd: 0, newEnd: 0 };
    this.#resolved = this.#references.resolve(this.#pieces, source);
    this.#current = true;
  }

  /** The pieces of the last reading. What they hold moves with the text. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  get references(): ResolvedReferences {
    return this.#resolved;
  }

  /** The `exoclaim-allow` comments of the last reading, with what they cover. */
  directives(): Directive[] {
    const found: FoundDirective[] = [];
    for (const { found: own } of this.#pieces) for (const directive of own.directives) found.push(directive);
    return found.sort(byStart).map((directive) => {
      const covers = directive.scope === "file" ? null : this.#covered(directive);
      return { ...directive, covers: covers && { start: covers.start, end: covers.end } };
    });
  }

  /** The block that holds a directive, or else the first block, list, table or quote behind it. */
  #covered({ start, end }: Range): Range | null {
    const pieces = this.#pieces;
    const own = lastAt(pieces, start);
    for (let index = own; index >= 0; index--) {
      const before = (pieces[index] as Piece).resolved.blocks.findLast((block) => block.start < start);
      if (!before) continue;
      if (end <= before.end) return before;
      break;
    }
    for (let index = Math.max(0, own); index < pieces.length; index++) {
      const { found, resolved } = pieces[index] as Piece;
      let next: Range | null = null;
      for (const range of [...found.units, ...resolved.blocks]) {
        if (range.start < end) continue;
        if (!next || range.start < next.start || (range.start === next.start && range.end > next.end))
          next = range;
      }
      if (next) return next;
    }
    return null;
  }

  get firstBlock(): ProseBlock | null {
    for (const { resolved } of this.#pieces) if (resolved.blocks[0]) return resolved.blocks[0];
    return null;
  }

  document(): ProseDocument {
    this.#document ??= { blocks: this.#blocks(), directives: this.directives(), ...this.#resolved };
    return this.#document;
  }

  #blocks(): ProseBlock[] {
    const blocks: ProseBlock[] = [];
    for (const piece of this.#pieces) for (const block of piece.resolved.blocks) blocks.push(block);
    return blocks;
  }
}

/** Index of the last piece that begins at `offset` or before it; -1 for none. */
function lastAt(pieces: readonly Piece[], offset: number): number {
  let low = -1;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
