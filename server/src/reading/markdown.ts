import type { TreeCursor } from "@lezer/common";
import { parser as commonMark, GFM, type MarkdownParser } from "@lezer/markdown";
import { parseDirective } from "./directives.ts";
import { type FrontMatterRange, readFrontMatter } from "./frontMatter.ts";
import { HtmlReader } from "./html.ts";
import type { OpenElements } from "./htmlElements.ts";
import type { LinkLabels } from "./linkLabels.ts";
import { Footnotes, FrontMatter, Mdx, ProseMarks } from "./markdownExtensions.ts";
import { MarkdownInline } from "./markdownInline.ts";
import { type BlockPlace, PARAGRAPH, type Page } from "./page.ts";
import type { ListPlace } from "./prose.ts";

/** Block nesting beyond which nothing is read: no page has it, and recursion must end. */
const DEEPEST = 100;

const markdown = commonMark.configure([GFM, Footnotes, ProseMarks]);
const mdx = markdown.configure(Mdx);
const markdownWithFront = markdown.configure(FrontMatter);
const mdxWithFront = mdx.configure(FrontMatter);

interface Surroundings {
  readonly quoted: boolean;
  readonly list: ListPlace | null;
  readonly footnote: boolean;
  readonly depth: number;
}

/** The parser for a document; `front` says that it begins with front matter. */
export function markdownParser(isMdx: boolean, front: boolean): MarkdownParser {
  if (front) return isMdx ? mdxWithFront : markdownWithFront;
  return isMdx ? mdx : markdown;
}

const OUTSIDE: Surroundings = { quoted: false, list: null, footnote: false, depth: 0 };

/** Reads the blocks of a parsed document, one after the other, into a page. */
export class MarkdownReader {
  readonly #page: Page;
  readonly #html: HtmlReader;
  readonly #inline: MarkdownInline;
  readonly #front: FrontMatterRange | null;

  constructor(page: Page, isMdx: boolean, labels: LinkLabels, front: FrontMatterRange | null) {
    this.#page = page;
    this.#html = new HtmlReader(page, {}, isMdx);
    this.#inline = new MarkdownInline(page, this.#html, labels);
    this.#front = front;
  }

  /** Goes on with these HTML elements open. */
  resume(open: OpenElements): void {
    this.#html.elements.resume(open);
  }

  /** The HTML elements open at `at`; null where more is under way than they tell. */
  settled(at: number): OpenElements | null {
    return this.#html.settled(at);
  }

  /** Reads the outermost block at the cursor. */
  read(cursor: TreeCursor): void {
    if (cursor.name !== "FrontMatter") this.#block(cursor, OUTSIDE);
    else if (this.#front) readFrontMatter(this.#page, this.#front);
  }

  /** Ends the page. */
  finish(): void {
    this.#html.finish(this.#page.source.length);
  }

  #children(cursor: TreeCursor, around: Surroundings): void {
    if (around.depth > DEEPEST || !cursor.firstChild()) return;
    do this.#block(cursor, around);
    while (cursor.nextSibling());
    cursor.parent();
  }

  #block(cursor: TreeCursor, around: Surroundings): void {
    const { from, to, name } = cursor;
    const deeper = { ...around, depth: around.depth + 1 };
    switch (name) {
      case "Paragraph":
      case "Task":
        this.#leaf(cursor, this.#place(around, "paragraph", 0));
        return;
      case "ATXHeading1":
      case "ATXHeading2":
      case "ATXHeading3":
      case "ATXHeading4":
      case "ATXHeading5":
      case "ATXHeading6":
      case "SetextHeading1":
      case "SetextHeading2":
        this.#leaf(cursor, this.#place(around, "heading", name.charCodeAt(name.length - 1) - 48));
        return;
      case "Blockquote":
        this.#unit(from, to);
        this.#children(cursor, { ...deeper, quoted: true });
        return;
      case "BulletList":
      case "OrderedList":
        this.#list(cursor, deeper, name === "OrderedList");
        return;
      case "Table":
        this.#unit(from, to);
        this.#table(cursor, around);
        return;
      case "HTMLBlock":
      case "CommentBlock":
      case "ProcessingInstructionBlock":
        this.#htmlBlock(cursor, around);
        return;
      case "FootnoteDefinition":
        this.#footnote(cursor, deeper);
        return;
      case "LinkReference":
        this.#linkReference(from, to);
        return;
      case "MdxExpression": {
        const directive = parseDirective(this.#page.source, from, to, 3, 3);
        if (directive) this.#page.directives.push(directive);
      }
    }
  }

  #place(around: Surroundings, kind: "paragraph" | "heading", level: number): BlockPlace {
    const html = this.#html.elements.context;
    const inner =
      kind === "heading" ? kind : around.footnote ? "reference" : around.list ? "listItem" : html.kind;
    return {
      kind: inner,
      level: kind === "heading" ? level : html.level,
      quoted: around.quoted || html.quoted,
      table: null,
      list: around.list ?? html.list,
    };
  }

  #leaf(cursor: TreeCursor, place: BlockPlace): void {
    this.#inline.readBlock(cursor, place);
  }

  #list(cursor: TreeCursor, around: Surroundings, ordered: boolean): void {
    const { from, to } = cursor;
    this.#unit(from, to);
    const list = around.list?.list ?? this.#page.lists++;
    const depth = around.list ? around.list.depth + 1 : 0;
    let index = ordered ? firstNumber(this.#page.source, from) - 1 : 0;
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name !== "ListItem") continue;
      this.#children(cursor, { ...around, list: { list, depth, index, ordered }, depth: around.depth + 1 });
      index++;
    } while (cursor.nextSibling());
    cursor.parent();
  }

  #table(cursor: TreeCursor, around: Surroundings): void {
    const table = this.#page.tables++;
    if (!cursor.firstChild()) return;
    let row = 0;
    let columns = 0;
    do {
      if (cursor.name !== "TableHeader" && cursor.name !== "TableRow") continue;
      if (!cursor.firstChild()) continue;
      columns = Math.max(columns, this.#row(cursor, around, table, row, columns));
      cursor.parent();
      row++;
    } while (cursor.nextSibling());
    cursor.parent();
  }

  /** Reads the cells from the cursor on; returns how many columns the row has. `columns`: those of the header. */
  #row(cursor: TreeCursor, around: Surroundings, table: number, row: number, columns: number): number {
    let column = 0;
    let most = 0;
    let first = true;
    do {
      if (cursor.name === "TableDelimiter") {
        // A leading pipe begins the first column, every other pipe ends one.
        if (!first) column++;
      } else if (cursor.name === "TableCell") {
        most = column + 1;
        const head = row === 0 ? "column" : column === 0 && columns > 1 ? "row" : null;
        const place = { table, row, column, head } as const;
        this.#leaf(cursor, { ...PARAGRAPH, kind: "cell", quoted: around.quoted, table: place });
      }
      first = false;
    } while (cursor.nextSibling());
    return most;
  }

  /** HTML is read piece by piece around the ">" marks of the quote that holds it. */
  #htmlBlock(cursor: TreeCursor, around: Surroundings): void {
    let at = cursor.from;
    const end = cursor.to;
    this.#html.elements.surround({
      quoted: around.quoted,
      list: around.list,
      kind: around.list ? "listItem" : "paragraph",
    });
    if (cursor.firstChild()) {
      do {
        if (cursor.name !== "QuoteMark") continue;
        this.#html.scan(at, cursor.from);
        at = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.#html.scan(at, end);
    this.#html.end();
    this.#html.elements.surround({ quoted: false, list: null, kind: "paragraph" });
  }

  #footnote(cursor: TreeCursor, around: Surroundings): void {
    const { from, to } = cursor;
    const before = this.#page.blocks.length;
    const close = this.#page.source.indexOf("]", from);
    this.#children(cursor, { ...around, footnote: true, list: null });
    const text = this.#page.blocks.slice(before).map((block) => block.text);
    this.#page.references.push({
      label: this.#page.source.slice(from + 2, close),
      style: "footnote",
      start: from,
      end: to,
      text: text.join(" "),
    });
  }

  /** `[1]: https://doi.org/…` is a reference for the number that the text cites. */
  #linkReference(from: number, to: number): void {
    const match = /^\[(\d{1,3})\]:\s*/.exec(this.#page.source.slice(from, from + 20));
    if (!match) return;
    const text = this.#page.source.slice(from + match[0].length, to).trim();
    this.#page.references.push({ label: match[1] as string, style: "numbered", start: from, end: to, text });
  }

  #unit(from: number, to: number): void {
    this.#page.units.push({ start: from, end: to });
  }
}

function firstNumber(source: string, from: number): number {
  const number = /^\s*(\d{1,9})/.exec(source.slice(from, from + 20));
  return number ? Math.max(1, Number(number[1])) : 1;
}

/** The source as the parser takes it, each character in its place: it knows neither carriage returns nor delimiter rows with a space at their end. */
export function forParser(source: string): string {
  // A tab makes no hard break.
  const lines = source.includes("\r") ? source.replaceAll("\r\n", "\t\n").replaceAll("\r", "\n") : source;
  return lines.replace(/\|([ \t]+)(?=\n|$)/g, (end, space: string, at: number) => {
    const row = lines.slice(lines.lastIndexOf("\n", at) + 1, at);
    return /^[ \t>|:-]*-[ \t>|:-]*$/.test(row) ? `${space}|` : end;
  });
}
