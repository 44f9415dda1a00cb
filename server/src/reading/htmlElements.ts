import type { TagSource, ValueRange } from "./htmlScanner.ts";
import { HtmlTable } from "./htmlTable.ts";
import { BLOCK, ENDS_PARAGRAPH, impliedEnd, UNREAD, UNREAD_INLINE, VOID } from "./htmlTags.ts";
import type { BlockPlace, Page } from "./page.ts";
import type { BlockKind, ListPlace, ProseBlock } from "./prose.ts";
import type { TextBuilder } from "./textBuilder.ts";

/** What an element hands down to what it holds. */
export interface HtmlContext {
  /** Nothing here is read: code, hidden, another language. */
  readonly skip: boolean;
  readonly quoted: boolean;
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: ListPlace | null;
  /** Inside an element marked as holding references. */
  readonly references: boolean;
  /** The number of the entry that it is by its id, "" for none. */
  readonly entry: string;
  readonly table: HtmlTable | null;
}

export interface HtmlElement {
  readonly name: string;
  readonly from: number;
  readonly context: HtmlContext;
  /** Text offset of the block at which an inline element begins. */
  readonly mark: number;
  /** The block's builder; an element that reaches into later blocks begins there at 0. */
  readonly owner: TextBuilder | null;
  readonly href: string;
  /** Not read, but leaves a gap in the sentence. */
  readonly gap: boolean;
  readonly foreign: boolean;
  readonly unit: boolean;
  items: number;
  readonly ordered: boolean;
}

type Attributes = ReadonlyMap<string, ValueRange>;

const UNITS = new Set(["ul", "ol", "dl", "menu", "table", "blockquote"]);
const LISTS = new Set(["ul", "ol", "menu", "dir"]);
const REFERENCE_NAME =
  /(?:^|[\s_-])(?:ref(?:s|erences?|list)?|footnotes?|endnotes?|bibliography|citations?|sources)(?:$|[\s_-])/i;
/** `<li id="fn3">`: an entry to which markers lead. */
const ENTRY_ID =
  /^(?:(?:foot|end|cite)?[-_]?(?:note|ref)s?|fn|en|n|r|ref|cite|bib|src|source)[-_:.]?(\d{1,3})$/i;
/** How far up a search for an element goes: deeper than any real page, so that broken ones stay cheap. */
const SEARCH_DEPTH = 256;

/** Elements that are open at some place, outermost first. */
export type OpenElements = readonly HtmlElement[];

export const NO_ELEMENTS: OpenElements = [];

/** Open elements beyond which nobody looks for a place to go on from. */
const DEEPEST_SETTLED = 64;

/** Whether what follows is read alike. */
export function sameElements(a: OpenElements, b: OpenElements): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((element, index) => {
    const other = b[index] as HtmlElement;
    const [x, y] = [element.context, other.context];
    return (
      element === other ||
      (element.name === other.name &&
        x.skip === y.skip &&
        x.quoted === y.quoted &&
        x.kind === y.kind &&
        x.level === y.level &&
        x.references === y.references &&
        x.entry === y.entry)
    );
  });
}

/** The open elements of an HTML page, and what they mean for the text inside them. */
export class HtmlElements {
  readonly #page: Page;
  #base: HtmlContext;
  readonly #stack: HtmlElement[] = [];

  constructor(page: Page, base: Partial<HtmlContext>) {
    this.#page = page;
    this.#base = {
      skip: false,
      quoted: false,
      kind: "paragraph",
      level: 0,
      list: null,
      references: false,
      entry: "",
      table: null,
      ...base,
    };
  }

  get context(): HtmlContext {
    return this.#stack[this.#stack.length - 1]?.context ?? this.#base;
  }

  /** What stands around the elements: the list or quote of a Markdown document. */
  surround(base: Partial<HtmlContext>): void {
    this.#base = { ...this.#base, ...base };
  }

  get depth(): number {
    return this.#stack.length;
  }

  /**
   * The open elements where all are plain containers, so that reading can go on from here another time; null
   * inside lists, tables, quotes and inline elements, which keep account of what they hold.
   */
  settled(): OpenElements | null {
    if (this.#stack.length === 0) return NO_ELEMENTS;
    if (this.#stack.length > DEEPEST_SETTLED) return null;
    for (const { name, unit, context } of this.#stack)
      if (unit || context.list || context.table || !BLOCK.has(name)) return null;
    return this.#stack.slice();
  }

  /** Goes on where `settled` said. */
  resume(open: OpenElements): void {
    this.#stack.length = 0;
    this.#stack.push(...open);
  }

  /** The place of a block that begins here. */
  place(): BlockPlace {
    const { kind, level, quoted, list, table, references, entry } = this.context;
    const cell = kind === "cell" && table ? table.place() : null;
    const isReference = entry !== "" || (references && kind === "listItem");
    return { kind: isReference ? "reference" : kind, level, quoted, list, table: cell };
  }

  /** Tells of a block that was made of what the elements hold. */
  placed(block: ProseBlock): void {
    const label = block.list ? String(block.list.index + 1) : this.context.entry;
    if (block.kind !== "reference" || label === "") return;
    this.#page.references.push({
      label,
      style: "numbered",
      start: block.start,
      end: block.end,
      text: block.text,
    });
  }

  openBlock(name: string, tag: TagSource, attributes: Attributes): void {
    this.#closeImplied(name, tag.from);
    if (VOID.has(name) || tag.selfClosing) return;
    const outer = this.context;
    const top = this.#stack[this.#stack.length - 1];
    const context: { -readonly [K in keyof HtmlContext]: HtmlContext[K] } = { ...outer };
    context.skip ||= UNREAD.has(name) || this.#isHidden(attributes) || this.#isForeign(attributes);
    const id = `${this.#value(attributes, "class")} ${this.#value(attributes, "id")}`;
    context.references ||= REFERENCE_NAME.test(id);
    if (name === "p") context.entry = ENTRY_ID.exec(this.#value(attributes, "id"))?.[1] ?? "";
    const heading = /^h[1-6]$/.test(name);
    if (heading || name === "summary") {
      context.kind = "heading";
      context.level = heading ? Number(name[1]) : 6;
    } else if (name === "blockquote") context.quoted = true;
    else if (name === "dt" || name === "dd") context.kind = name === "dt" ? "term" : "definition";
    else if (name === "table") {
      context.table = new HtmlTable(this.#page.tables++);
      context.kind = "paragraph";
    } else if (name === "thead" && outer.table) outer.table.inHead = true;
    else if ((name === "tbody" || name === "tfoot") && outer.table) outer.table.inHead = false;
    else if (name === "tr") outer.table?.row();
    else if ((name === "td" || name === "th") && outer.table) {
      outer.table.cell(name === "th", Number.parseInt(this.#value(attributes, "colspan"), 10) || 1);
      context.kind = "cell";
      context.list = null;
    } else if (LISTS.has(name)) {
      const list = outer.list?.list ?? this.#page.lists++;
      context.list = { list, depth: outer.list ? outer.list.depth + 1 : 0, index: 0, ordered: name === "ol" };
    } else if (name === "li") {
      context.kind = "listItem";
      context.references ||= ENTRY_ID.test(this.#value(attributes, "id"));
      const owner = top && LISTS.has(top.name) ? top : this.#owner();
      const index = owner ? owner.items++ : 0;
      context.list = outer.list
        ? { ...outer.list, index }
        : { list: this.#page.lists++, depth: 0, index, ordered: false };
    }
    const start = name === "ol" ? Number.parseInt(this.#value(attributes, "start"), 10) : 1;
    this.#push(name, tag, context, {
      unit: UNITS.has(name),
      items: start > 0 && start < 1e6 ? start - 1 : 0,
    });
  }

  openInline(
    name: string,
    tag: TagSource,
    attributes: Attributes,
    mark: number,
    owner: TextBuilder | null,
  ): void {
    const outer = this.context;
    const foreign = attributes.size > 0 && this.#isForeign(attributes);
    const unread = UNREAD.has(name);
    const hidden = attributes.size > 0 && this.#isHidden(attributes);
    const context = foreign || unread || hidden ? { ...outer, skip: true } : outer;
    const gap = !hidden && (foreign || UNREAD_INLINE.has(name));
    const href = name === "a" ? this.#value(attributes, "href") : "";
    this.#push(name, tag, context, { mark, owner, href, gap, foreign });
  }

  /** Closes the innermost element of that name, with all that is open inside it. */
  close(name: string, to: number): HtmlElement | null {
    const lowest = Math.max(0, this.#stack.length - SEARCH_DEPTH);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const element = this.#stack[at] as HtmlElement;
      if (element.name === name) {
        this.closeTo(at, to);
        return element;
      }
      // A stray </b> or </p> must not close the cell or the list that holds it.
      if (element.name === "td" || element.name === "th" || element.name === "table") {
        if (!/^(?:t[drh]|table|tbody|thead|tfoot|body|html|div|section|article|main)$/.test(name))
          return null;
      }
    }
    return null;
  }

  /** Closes elements until `depth` are open. */
  closeTo(depth: number, at: number): void {
    while (this.#stack.length > depth) {
      const element = this.#stack.pop() as HtmlElement;
      if (element.unit && !element.context.skip) this.#page.units.push({ start: element.from, end: at });
      if (element.name === "table") element.context.table?.finish();
    }
  }

  /** Closes the inline elements that were opened above `depth`: a paragraph's end ends them. */
  closeInline(depth: number, at: number, isBlock: (name: string) => boolean): void {
    while (
      this.#stack.length > depth &&
      !isBlock((this.#stack[this.#stack.length - 1] as HtmlElement).name)
    ) {
      this.closeTo(this.#stack.length - 1, at);
    }
  }

  closeAll(at: number): void {
    this.closeTo(0, at);
  }

  #push(name: string, tag: TagSource, context: HtmlContext, more: Partial<HtmlElement>): void {
    const plain = { mark: 0, owner: null, href: "", gap: false, foreign: false, unit: false, items: 0 };
    this.#stack.push({ name, from: tag.from, context, ordered: name === "ol", ...plain, ...more });
  }

  /** The list that an item belongs to when something stands between them. */
  #owner(): HtmlElement | null {
    const lowest = Math.max(0, this.#stack.length - SEARCH_DEPTH);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      if (LISTS.has((this.#stack[at] as HtmlElement).name)) return this.#stack[at] as HtmlElement;
    }
    return null;
  }

  #closeImplied(name: string, at: number): void {
    const implied = impliedEnd(name);
    const lowest = Math.max(0, this.#stack.length - SEARCH_DEPTH);
    if (implied) {
      let close = -1;
      for (let index = this.#stack.length - 1; index >= lowest; index--) {
        const open = (this.#stack[index] as HtmlElement).name;
        if (implied.within.has(open)) break;
        if (implied.closes.has(open)) close = index;
      }
      if (close >= 0) this.closeTo(close, at);
    }
    if (!ENDS_PARAGRAPH.has(name)) return;
    // An open paragraph or heading ends here, with the inline elements inside it.
    for (let index = this.#stack.length - 1; index >= lowest; index--) {
      const open = (this.#stack[index] as HtmlElement).name;
      if (open === "p" || (/^h[1-6]$/.test(open) && /^h[1-6]$/.test(name))) {
        this.closeTo(index, at);
        return;
      }
      if (ENDS_PARAGRAPH.has(open) || open === "td" || open === "th" || open === "body") return;
    }
  }

  #isHidden(attributes: Attributes): boolean {
    if (attributes.size === 0) return false;
    if (attributes.has("hidden")) return true;
    return /display\s*:\s*none/i.test(this.#value(attributes, "style"));
  }

  #isForeign(attributes: Attributes): boolean {
    const lang = attributes.get("lang") ?? attributes.get("xml:lang");
    if (!lang) return false;
    const value = this.#page.source.slice(lang.from, lang.to).trim().toLowerCase();
    return value !== "" && !/^en(?:$|[-_])/.test(value) && !/[{<%]/.test(value);
  }

  #value(attributes: Attributes, name: string): string {
    const range = attributes.get(name);
    return range ? this.#page.source.slice(range.from, range.to) : "";
  }
}
