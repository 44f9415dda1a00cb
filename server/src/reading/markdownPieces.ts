/** Markdown in pieces: the outermost blocks of its syntax tree, which the parser keeps where an edit leaves them be. */
import { Tree, type TreeCursor, TreeFragment } from "@lezer/common";
import { type FrontMatterRange, findFrontMatter } from "./frontMatter.ts";
import { NO_ELEMENTS, type OpenElements, sameElements } from "./htmlElements.ts";
import { definedLabels, LinkLabels } from "./linkLabels.ts";
import { forParser, MarkdownReader, markdownParser } from "./markdown.ts";
import { Page } from "./page.ts";
import { type Change, LOOK_BACK, Piece, type Steps } from "./piece.ts";

/** An outermost block and its place in the source. */
interface Block {
  readonly tree: Tree;
  readonly from: number;
}

class MarkdownPiece extends Piece {
  /** Its blocks, places relative to the piece. */
  blocks: readonly Block[] = [];
  /** Link labels that it defines. */
  labels: readonly string[] = [];
  /** Link labels that it asked for, and whether they were defined. */
  asked: ReadonlyMap<string, boolean> | null = null;
}

/** What is kept between two readings. */
interface State {
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  /** The text as the parser takes it. */
  readonly text: string;
  /** It is the text as it stands. */
  readonly plain: boolean;
  readonly front: FrontMatterRange | null;
  /** The link labels that the document defines. */
  readonly labels: ReadonlySet<string>;
}

/** Steps of the parser, and pieces, between two pauses. */
const STEP = 40;

export class MarkdownPieces {
  readonly #mdx: boolean;
  #state: State | null = null;
  #tables = 0;
  #lists = 0;

  constructor(mdx: boolean) {
    this.#mdx = mdx;
  }

  *open(source: string, from: number): Steps<Piece[]> {
    const front = findFrontMatter(source, from);
    const text = forParser(source);
    const tree = yield* this.#parse(text, front !== null, []);
    return yield* this.#arrange(source, text, tree, front, [], {
      start: 0,
      oldEnd: 0,
      newEnd: source.length,
    });
  }

  *edit(source: string, from: number, pieces: readonly Piece[], change: Change): Steps<Piece[]> {
    const state = this.#state;
    const front = findFrontMatter(source, from);
    if (!state || (front === null) !== (state.front === null)) return yield* this.open(source, from);
    const window = linesAround(state.text, source, change);
    const lines = source.slice(window.start, window.newEnd);
    const changed = forParser(lines);
    // One text for both as long as they are alike.
    const text =
      state.plain && changed === lines
        ? source
        : state.text.slice(0, window.start) + changed + state.text.slice(window.oldEnd);
    // Whether a block ends before an edit may depend on the edit: the block before it is parsed again as well.
    const touched = lastFrom(state.blocks, window.start);
    const first = Math.min(window.start, state.blocks[Math.max(0, touched - 1)]?.from ?? 0);
    const fragments = TreeFragment.applyChanges(TreeFragment.addTree(state.tree), [
      { fromA: first, toA: window.oldEnd, fromB: first, toB: window.newEnd },
    ]);
    const tree = yield* this.#parse(text, front !== null, fragments);
    return yield* this.#arrange(source, text, tree, front, pieces as MarkdownPiece[], change);
  }

  *#parse(text: string, front: boolean, fragments: readonly TreeFragment[]): Steps<Tree> {
    const parse = markdownParser(this.#mdx, front).startParse(text, fragments);
    for (let step = 1; ; step++) {
      const tree = parse.advance();
      if (tree) return tree;
      if (step % STEP === 0) yield;
    }
  }

  /** Gives each block of the tree its piece: the one it had where nothing about it has changed, or a new one. */
  *#arrange(
    source: string,
    text: string,
    tree: Tree,
    front: FrontMatterRange | null,
    old: readonly MarkdownPiece[],
    change: Change,
  ): Steps<Piece[]> {
    const blocks: Block[] = [];
    outermost(tree, 0, blocks);
    const delta = change.newEnd - change.oldEnd;
    const kept = keepPieces(old, blocks, change);
    const labelsOf = ({ from, tree: { length } }: Block): readonly string[] =>
      definedLabels(source.slice(lineStart(text, from), from + length));
    const between = blocks.slice(kept.from, kept.to).map(labelsOf);
    const labels = new Set([...kept.pieces.flatMap((piece) => piece?.labels ?? []), ...between.flat()]);
    const before = this.#state?.labels;
    const alike = before?.size === labels.size && [...labels].every((label) => before.has(label));
    const links = new LinkLabels(labels);

    const page = new Page(source);
    page.tables = this.#tables;
    page.lists = this.#lists;
    const reader = new MarkdownReader(page, this.#mdx, links, front);
    const pieces: Piece[] = [];
    const behind: Piece[] = [];
    let cursor: TreeCursor | null = null;
    let open: OpenElements = NO_ELEMENTS;
    for (let index = 0; index < blocks.length; ) {
      const known = kept.pieces[index];
      if (known && sameElements(known.entry as OpenElements, open) && (alike || links.agrees(known.asked))) {
        pieces.push(known);
        if (index >= kept.to) behind.push(known);
        open = known.exit as OpenElements;
        index += known.blocks.length;
        cursor = null;
        continue;
      }
      const begin = index;
      let settled: OpenElements | null = null;
      reader.resume(open);
      while (index < blocks.length && !settled) {
        const block = blocks[index] as Block;
        if (!cursor) {
          cursor = tree.cursor();
          cursor.childAfter(block.from);
        } else cursor.nextSibling();
        reader.read(cursor);
        settled = reader.settled(block.from + block.tree.length);
        index++;
      }
      if (!settled) reader.finish();
      const start = lineStart(text, (blocks[begin] as Block).from);
      const made = new MarkdownPiece(start, page.take(), open, settled ?? NO_ELEMENTS);
      made.blocks = blocks.slice(begin, index).map((b) => ({ tree: b.tree, from: b.from - start }));
      for (let at = begin; at < index; at++) {
        const own = between[at - kept.from] ?? labelsOf(blocks[at] as Block);
        if (own.length > 0) made.labels = [...made.labels, ...own];
      }
      made.asked = links.takeAsked();
      pieces.push(made);
      open = made.exit as OpenElements;
      if (pieces.length % STEP === 0) yield;
    }
    for (const piece of behind) piece.shift(delta);
    this.#state = { tree, blocks, text, plain: text === source, front, labels };
    this.#tables = page.tables;
    this.#lists = page.lists;
    return pieces;
  }
}

/** Old pieces by the block with which they begin; between the blocks `from` and `to` all is new. */
interface Kept {
  readonly pieces: readonly (MarkdownPiece | undefined)[];
  readonly from: number;
  readonly to: number;
}

function keepPieces(old: readonly MarkdownPiece[], blocks: readonly Block[], change: Change): Kept {
  const pieces: (MarkdownPiece | undefined)[] = new Array(blocks.length);
  const stands = (piece: MarkdownPiece, index: number, delta: number): boolean =>
    piece.blocks.every((block, k) => {
      const now = blocks[index + k];
      return now?.tree === block.tree && now.from === piece.start + block.from + delta;
    });
  let first = 0;
  let from = 0;
  for (; first < old.length; first++) {
    const piece = old[first] as MarkdownPiece;
    if (!stands(piece, from, 0)) break;
    pieces[from] = piece;
    from += piece.blocks.length;
  }
  let to = blocks.length;
  const delta = change.newEnd - change.oldEnd;
  for (let last = old.length - 1; last >= first; last--) {
    const piece = old[last] as MarkdownPiece;
    const begin = to - piece.blocks.length;
    if (begin < from || piece.start < change.oldEnd + LOOK_BACK || !stands(piece, begin, delta)) break;
    pieces[begin] = piece;
    to = begin;
  }
  return { pieces, from, to };
}

/** The outermost blocks of a tree that begins at `from`; groups that only balance it are looked through. */
function outermost(tree: Tree, from: number, into: Block[]): void {
  for (let index = 0; index < tree.children.length; index++) {
    const child = tree.children[index];
    const at = from + (tree.positions[index] as number);
    if (!(child instanceof Tree)) continue;
    if (child.type.isAnonymous) outermost(child, at, into);
    else into.push({ tree: child, from: at });
  }
}

/** Index of the last block that begins at `offset` or before it; -1 for none. */
function lastFrom(blocks: readonly Block[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The change widened to whole lines, that of a carriage return and its line feed included. `text`: before it. */
function linesAround(text: string, source: string, change: Change): Change {
  const start = change.start < 2 ? 0 : text.lastIndexOf("\n", change.start - 2) + 1;
  const end = source.indexOf("\n", change.newEnd + 1);
  const newEnd = end < 0 ? source.length : end + 1;
  return { start, oldEnd: newEnd - change.newEnd + change.oldEnd, newEnd };
}
