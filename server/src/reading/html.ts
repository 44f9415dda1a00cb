import { GAP } from "./characters.ts";
import { parseDirective } from "./directives.ts";
import { type HtmlContext, HtmlElements, type OpenElements } from "./htmlElements.ts";
import { type HtmlEvents, readAttributes, scanHtml, type TagSource, type ValueRange } from "./htmlScanner.ts";
import { BLOCK, UNREAD_INLINE, VOID } from "./htmlTags.ts";
import { appendInline } from "./inlineText.ts";
import { readJsonLd } from "./jsonLd.ts";
import { appendDecoded, type BlockPlace, PARAGRAPH, type Page } from "./page.ts";
import { superscriptCitation } from "./superscripts.ts";
import type { TextBuilder } from "./textBuilder.ts";

const INLINE_MARKS = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["cite", "emphasis"],
  ["q", "quote"],
  ["a", "link"],
] as const);

const DESCRIPTIONS = new Set(["description", "og:description", "twitter:description"]);
const TITLES = new Set(["og:title", "twitter:title"]);

/**
 * Reads HTML into a page. It is fed by `scanHtml` with a whole page, or by the Markdown reader with the HTML
 * blocks and inline tags of a document, between which it keeps its open elements.
 */
export class HtmlReader implements HtmlEvents {
  readonly page: Page;
  readonly elements: HtmlElements;
  /** The block that is being gathered; the Markdown reader puts its own here. */
  builder: TextBuilder | null = null;
  /** Source offset up to which everything has been read already. */
  skipTo = -1;
  /** Whether `{…}` is code (MDX). */
  readonly #mdx: boolean;
  #place: BlockPlace = PARAGRAPH;
  #from = -1;
  #to = -1;
  #lastImages: { builder: TextBuilder }[] = [];

  constructor(page: Page, base: Partial<HtmlContext> = {}, mdx = false) {
    this.page = page;
    this.#mdx = mdx;
    this.elements = new HtmlElements(page, base);
  }

  scan(from: number, to: number): boolean {
    return scanHtml(this.page.source, from, to, this, this.#mdx);
  }

  /** Asked between blocks: whether to stop there. */
  onBoundary: ((at: number, trusted: boolean) => boolean) | null = null;

  pause(at: number, trusted: boolean): boolean {
    return this.onBoundary !== null && this.builder === null && this.onBoundary(at, trusted);
  }

  /** The open elements at `at`, where nothing else is under way and they are all there is to know; null elsewhere. */
  settled(at: number): OpenElements | null {
    if (this.builder || this.#from >= 0 || this.#lastImages.length > 0 || this.skipTo > at) return null;
    return this.elements.settled();
  }

  /** Begins a block of which the kind is known from elsewhere. */
  begin(place: BlockPlace, from: number): TextBuilder {
    this.end();
    this.#place = place;
    this.#from = from;
    this.builder = this.page.builder();
    return this.builder;
  }

  /** Ends the block that is being gathered, `to` being its end where that is wider than its text. */
  end(to = -1): void {
    const builder = this.builder;
    if (builder) {
      this.builder = null;
      const block = this.page.finish(builder, this.#place, this.#from, Math.max(to, this.#to));
      if (block) this.elements.placed(block);
    }
    this.#from = this.#to = -1;
    for (const image of this.#lastImages) this.page.finish(image.builder, { ...PARAGRAPH, kind: "alt" });
    this.#lastImages = [];
  }

  text(from: number, to: number): void {
    if (from < this.skipTo) from = Math.min(to, this.skipTo);
    if (this.elements.context.skip || from >= to) return;
    const builder = this.#open(from, to);
    if (builder)
      appendInline(builder, this.page.source, from, to, this.#mdx, (start, end) =>
        this.#expression(start, end),
      );
  }

  open(name: string, tag: TagSource): void {
    if (tag.from < this.skipTo) return;
    const { source } = this.page;
    if (name === "sup" && !this.elements.context.skip) {
      const end = superscriptCitation(source, tag, this.builder);
      if (end > 0) {
        this.skipTo = end;
        return;
      }
    }
    const attributes = tag.to - tag.nameEnd > 2 ? readAttributes(source, tag) : NO_ATTRIBUTES;
    if (BLOCK.has(name) && !(name === "label" && this.builder)) {
      this.end();
      this.elements.openBlock(name, tag, attributes);
      return;
    }
    if (name === "img") {
      this.#image(attributes);
      return;
    }
    if (name === "br") return void this.builder?.hardBreak(tag.from, tag.to);
    if (name === "meta") {
      this.#meta(attributes);
      return;
    }
    if (VOID.has(name) || tag.selfClosing) return;
    if (!this.elements.context.skip) this.#edge(tag.from);
    const mark = this.builder?.markStart() ?? 0;
    this.elements.openInline(name, tag, attributes, mark, this.builder);
  }

  close(name: string, from: number, to: number): void {
    if (from < this.skipTo) return;
    if (name === "br" || name === "p") {
      if (name === "br") return void this.builder?.hardBreak(from, to);
    }
    if (BLOCK.has(name)) {
      this.end();
      this.elements.close(name, to);
      return;
    }
    const element = this.elements.close(name, to);
    if (!element) return;
    const builder = this.builder;
    if (element.gap && !this.elements.context.skip) {
      const start = builder?.markStart() ?? 0;
      this.#open(from, to, true)?.piece(GAP, element.from, to);
      if (element.foreign) this.builder?.mark("foreign", start);
      return;
    }
    if (this.elements.context.skip || !builder) return;
    const kind = INLINE_MARKS.get(name as "b");
    const start = element.owner === builder ? element.mark : 0;
    if (kind) builder.mark(kind, start, kind === "link" ? element.href : undefined);
    this.#to = Math.max(this.#to, to);
  }

  comment(from: number, to: number): void {
    if (from < this.skipTo) return;
    const directive = parseDirective(this.page.source, from, to, 4, 3);
    if (directive) this.page.directives.push(directive);
  }

  raw(name: string, tag: TagSource, from: number, to: number): void {
    if (this.elements.context.skip) return;
    if (name === "title") {
      this.end();
      this.page.decoded("title", from, to);
    } else if (name === "script") {
      const type = readAttributes(this.page.source, tag).get("type");
      if (type && /^\s*application\/ld\+json/i.test(this.#slice(type))) readJsonLd(this.page, from, to);
    }
  }

  /** Adds an image's alternative text, which comes after the block that holds the image. */
  addImage(builder: TextBuilder): void {
    this.#lastImages.push({ builder });
    if (!this.builder) this.end();
  }

  /** Ends the page: what is still open closes here. */
  finish(at: number): void {
    this.end();
    this.elements.closeAll(at);
  }

  #open(from: number, to: number, force = false): TextBuilder | null {
    if (this.builder) return this.builder;
    if (!force && isBlank(this.page.source, from, to)) return null;
    const early = this.#from;
    const builder = this.begin(this.elements.place(), -1);
    this.#from = early;
    return builder;
  }

  /** An inline tag at the edge of a block belongs to its source range. */
  #edge(from: number): void {
    if (!this.builder && this.#from < 0) this.#from = from;
  }

  #image(attributes: ReadonlyMap<string, ValueRange>): void {
    const alt = attributes.get("alt");
    if (!alt || this.elements.context.skip || attributes.has("hidden")) return;
    const builder = this.page.builder();
    appendDecoded(builder, this.page.source, alt.from, alt.to);
    this.addImage(builder);
  }

  #meta(attributes: ReadonlyMap<string, ValueRange>): void {
    const content = attributes.get("content");
    const key = attributes.get("name") ?? attributes.get("property") ?? attributes.get("itemprop");
    if (!content || !key || this.elements.context.skip) return;
    const name = this.#slice(key).trim().toLowerCase();
    if (TITLES.has(name)) this.page.decoded("title", content.from, content.to);
    else if (DESCRIPTIONS.has(name)) this.page.decoded("description", content.from, content.to);
  }

  #expression(from: number, to: number): void {
    if (!this.page.source.startsWith("{/*", from)) return;
    const directive = parseDirective(this.page.source, from, to, 3, 3);
    if (directive) this.page.directives.push(directive);
  }

  #slice(range: ValueRange): string {
    return this.page.source.slice(range.from, range.to);
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, ValueRange> = new Map();

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) > 32) return false;
  return true;
}

/** Whether an element's content has a place in the sentence though it is not read. */
export function leavesGap(name: string): boolean {
  return UNREAD_INLINE.has(name);
}
