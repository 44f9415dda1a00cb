/** Markdown in pieces: the outermost blocks of its syntax tree, which the parser keeps where an edit leaves them be. */
import { Tree, type TreeCursor, TreeFragment } from "@lezer/common";
import { type FrontMatterRange, findFrontMatter } from "./frontMatter.ts";
import { NO_ELEMENTS, type OpenElements, sameElements } from "./htmlElements.ts";
import { definedLabels, LinkLabels } from "./linkLabels.ts";
import { forParser, MarkdownReader, markdownParser } from "./markdown.ts";
import { Page } from "./page.ts";
import { type Change, LOOK_BACK, Piece, type Steps } from "./piece.ts";

/** An outermost block and its place in its piece. */
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

/** The outermost blocks of a document in their order, and their places in the source. */
class Blocks {
  readonly trees: Tree[] = [];
  readonly froms: number[] = [];

  get length(): number {
    return this.trees.length;
  }

  tree(index: number): Tree {
    return this.trees[index] as Tree;
  }

  from(index: number): number {
    return this.froms[index] as number;
  }

  end(index: number): number {
    return this.from(index) + this.tree(index).length;
  }

  /** Index of the last that begins at `offset` or before it; -1 for none. */
  lastFrom(offset: number): number {
    let low = -1;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.from(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What is kept between two readings. */
interface State {
  readonly tree: Tree;
  readonly blocks: Blocks;
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
    const { blocks } = state;
    const touched = Math.max(0, blocks.lastFrom(window.start) - 1);
    const first = Math.min(window.start, touched < blocks.length ? blocks.from(touched) : 0);
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
    const blocks = new Blocks();
    outermost(tree, 0, blocks);
    const delta = change.newEnd - change.oldEnd;
    const kept = keepPieces(old, blocks, change);
    const labelsOf = (index: number): readonly string[] =>
      definedLabels(source.slice(lineStart(text, blocks.from(index)), blocks.end(index)));
    const between: (readonly string[])[] = [];
    for (let index = kept.from; index < kept.to; index++) between.push(labelsOf(index));
    const labels = new Set<string>();
    for (const piece of kept.pieces) if (piece) for (const label of piece.labels) labels.add(label);
    for (const own of between) for (const label of own) labels.add(label);
    const alike = sameLabels(this.#state?.labels, labels);
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
        if (!cursor) {
          cursor = tree.cursor();
          cursor.childAfter(blocks.from(index));
        } else cursor.nextSibling();
        reader.read(cursor);
        settled = reader.settled(blocks.end(index));
        index++;
      }
      if (!settled) reader.finish();
      const start = lineStart(text, blocks.from(begin));
      const made = new MarkdownPiece(start, page.take(), open, settled ?? NO_ELEMENTS);
      made.blocks = Array.from({ length: index - begin }, (_, at) => ({
        tree: blocks.tree(begin + at),
        from: blocks.from(begin + at) - start,
      }));
      for (let at = begin; at < index; at++) {
        const own = between[at - kept.from] ?? labelsOf(at);
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

function keepPieces(old: readonly MarkdownPiece[], blocks: Blocks, change: Change): Kept {
  const pieces: (MarkdownPiece | undefined)[] = new Array(blocks.length);
  let first = 0;
  let from = 0;
  for (; first < old.length; first++) {
    const piece = old[first] as MarkdownPiece;
    if (!stands(piece, blocks, from, 0)) break;
    pieces[from] = piece;
    from += piece.blocks.length;
  }
  let to = blocks.length;
  const delta = change.newEnd - change.oldEnd;
  for (let last = old.length - 1; last >= first; last--) {
    const piece = old[last] as MarkdownPiece;
    const begin = to - piece.blocks.length;
    if (begin < from || piece.start < change.oldEnd + LOOK_BACK || !stands(piece, blocks, begin, delta))
      break;
    pieces[begin] = piece;
    to = begin;
  }
  return { pieces, from, to };
}

/** Whether the blocks of a piece, moved by `delta`, are those from `index` on. */
function stands(piece: MarkdownPiece, blocks: Blocks, index: number, delta: number): boolean {
  for (let k = 0; k < piece.blocks.length; k++) {
    const { tree, from } = piece.blocks[k] as Block;
    if (blocks.trees[index + k] !== tree || blocks.from(index + k) !== piece.start + from + delta)
      return false;
  }
  return true;
}

function sameLabels(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean {
  if (a?.size !== b.size) return false;
  for (const label of b) if (!a.has(label)) return false;
  return true;
}

/** The outermost blocks of a tree that begins at `from`; groups that only balance it are looked through. */
function outermost(tree: Tree, from: number, into: Blocks): void {
  for (let index = 0; index < tree.children.length; index++) {
    const child = tree.children[index];
    const at = from + (tree.positions[index] as number);
    if (!(child instanceof Tree)) continue;
    if (child.type.isAnonymous) outermost(child, at, into);
    else {
      into.trees.push(child);
      into.froms.push(at);
    }
  }
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
