import type { TreeCursor } from "@lezer/common";
import { GAP } from "./characters.ts";
import { bracketCitation, caretCitation, numberLabels } from "./citations.ts";
import { parseDirective } from "./directives.ts";
import { decodeEntity } from "./entities.ts";
import type { HtmlReader } from "./html.ts";
import { BLOCK } from "./htmlTags.ts";
import { appendInline } from "./inlineText.ts";
import type { LinkLabels } from "./linkLabels.ts";
import type { BlockPlace, Page } from "./page.ts";
import type { TextBuilder } from "./textBuilder.ts";

/** Inline nesting beyond which text is taken as it stands. */
const DEEPEST = 60;

/** Reads the inline content of paragraphs, headings and cells. */
export class MarkdownInline {
  readonly #page: Page;
  readonly #html: HtmlReader;
  readonly #labels: LinkLabels;
  #depth = 0;

  constructor(page: Page, html: HtmlReader, labels: LinkLabels) {
    this.#page = page;
    this.#html = html;
    this.#labels = labels;
  }

  readBlock(cursor: TreeCursor, place: BlockPlace): void {
    const html = this.#html;
    const { from, to } = cursor;
    const depth = html.elements.depth;
    const entries = place.kind === "paragraph" ? numberedLines(this.#page.source, from, to) : [];
    let start = from;
    for (const end of [...entries, to]) {
      if (!html.elements.context.skip) html.begin(place, start);
      this.#content(cursor, start, end);
      if (end < to) html.end(end);
      start = end;
    }
    html.elements.closeInline(depth, to, (name) => BLOCK.has(name));
    html.end(to);
  }

  /** Reads what lies between `from` and `to` under the node at the cursor. */
  #content(cursor: TreeCursor, from: number, to: number): void {
    let at = from;
    if (this.#depth < DEEPEST && cursor.firstChild()) {
      this.#depth++;
      do {
        if (cursor.to <= from) continue;
        if (cursor.from >= to) break;
        this.#text(at, cursor.from);
        this.#node(cursor);
        at = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
      this.#depth--;
    }
    this.#text(at, to);
  }

  #text(from: number, to: number): void {
    const html = this.#html;
    if (from < html.skipTo) from = html.skipTo;
    if (from >= to || html.elements.context.skip) return;
    if (html.builder) html.builder.literal(from, to);
    else html.text(from, to);
  }

  #node(cursor: TreeCursor): void {
    const { from, to, name } = cursor;
    const html = this.#html;
    if (from < html.skipTo) return;
    if (name === "HTMLTag" || name === "Comment") {
      html.scan(from, to);
      return;
    }
    if (html.elements.context.skip) return;
    const builder = html.builder ?? html.begin(html.elements.place(), from);
    switch (name) {
      case "Emphasis":
      case "StrongEmphasis": {
        const start = builder.markStart();
        this.#content(cursor, from, to);
        if (html.builder === builder) builder.mark(name === "Emphasis" ? "emphasis" : "strong", start);
        return;
      }
      // What is struck out is not said.
      case "Strikethrough":
        builder.piece(GAP, from, to);
        return;
      case "Link":
        this.#link(cursor, builder);
        return;
      case "Image":
        this.#image(cursor);
        return;
      case "Autolink":
      case "URL": {
        const start = builder.markStart();
        builder.piece(GAP, from, to);
        builder.mark("link", start, this.#page.source.slice(from, to).replace(/^<|>$/g, ""));
        return;
      }
      case "InlineCode":
      case "TemplateTag":
        builder.piece(GAP, from, to);
        return;
      case "MdxExpression":
        this.#expression(builder, from, to);
        return;
      case "HardBreak":
        builder.hardBreak(from, to);
        return;
      case "Escape":
        builder.literalEscape(from, to);
        return;
      case "Entity": {
        const entity = decodeEntity(this.#page.source, from, to);
        entity ? builder.piece(entity.value, from, to) : builder.literal(from, to);
        return;
      }
      case "Citation":
        this.#citation(builder, from, to);
        return;
    }
  }

  #citation(builder: TextBuilder, from: number, to: number): void {
    const { source } = this.#page;
    const found =
      source.charCodeAt(from) === 94 ? caretCitation(source, from, to) : bracketCitation(source, from, to);
    for (const label of found?.labels ?? []) builder.cite(label, found?.style ?? "numbered", from, to);
  }

  #expression(builder: TextBuilder, from: number, to: number): void {
    const { source } = this.#page;
    if (!source.startsWith("{/*", from)) {
      builder.piece(GAP, from, to);
      return;
    }
    const directive = parseDirective(source, from, to, 3, 3);
    if (directive) this.#page.directives.push(directive);
  }

  /** `[text](url)`, `[text][label]`, `[label]`: the text is read; a bracket that defines no link is prose itself. */
  #link(cursor: TreeCursor, builder: TextBuilder): void {
    const { source } = this.#page;
    const { from, to } = cursor;
    const parts = linkParts(cursor, this.#page.source);
    const label = parts.label ?? source.slice(parts.textFrom, parts.textTo);
    if (parts.url === null && !this.#labels.defines(label)) {
      this.#brackets(cursor);
      return;
    }
    const shown = source.slice(parts.textFrom, parts.textTo);
    const href = parts.url === null ? label : source.slice(parts.url.from, parts.url.to);
    const numbers = shown.length < 40 ? numberLabels(shown.replace(/^\\?\[(.*?)\\?\]$/, "$1")) : null;
    const glued = from > 0 && /[^\s([]/.test(source.charAt(from - 1));
    if (numbers && (shown.startsWith("[") || shown.startsWith("\\[") || href.startsWith("#") || glued)) {
      for (const number of numbers) builder.cite(number, "numbered", from, to);
      return;
    }
    const start = builder.markStart();
    this.#content(cursor, parts.textFrom, parts.textTo);
    if (this.#html.builder === builder) builder.mark("link", start, href);
  }

  /** Brackets that are no link: their marks are text again. */
  #brackets(cursor: TreeCursor): void {
    const { from, to } = cursor;
    let at = from;
    if (this.#depth < DEEPEST && cursor.firstChild()) {
      this.#depth++;
      do {
        if (cursor.name === "LinkMark" || cursor.name === "LinkLabel") continue;
        this.#text(at, cursor.from);
        this.#node(cursor);
        at = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
      this.#depth--;
    }
    this.#text(at, to);
  }

  #image(cursor: TreeCursor): void {
    const parts = linkParts(cursor, this.#page.source);
    const builder = this.#page.builder();
    appendInline(builder, this.#page.source, parts.textFrom, parts.textTo);
    this.#html.addImage(builder);
  }
}

interface LinkParts {
  readonly textFrom: number;
  readonly textTo: number;
  readonly url: { readonly from: number; readonly to: number } | null;
  readonly label: string | null;
}

function linkParts(cursor: TreeCursor, source: string): LinkParts {
  let textFrom = -1;
  let textTo = -1;
  let url: { from: number; to: number } | null = null;
  let label: string | null = null;
  const { to } = cursor;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === "LinkMark") {
        if (textFrom < 0) textFrom = cursor.to;
        else if (textTo < 0) textTo = cursor.from;
        else url ??= { from: cursor.to, to: cursor.to };
      } else if (cursor.name === "URL" && textTo >= 0) url = { from: cursor.from, to: cursor.to };
      else if (cursor.name === "LinkLabel" && cursor.to - cursor.from > 2) {
        label = source.slice(cursor.from + 1, cursor.to - 1);
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { textFrom: textFrom < 0 ? to : textFrom, textTo: textTo < 0 ? to : textTo, url, label };
}

const ENTRY = /^[ \t>]*\[\d{1,3}\][ \t]+\S/;

/**
 * Where the entries of a reference list begin that was written line under line ("[1] …", "[2] …"), with no blank
 * lines between: each is a block of its own, as its readers see it. Source offsets, those of the first line left out.
 */
function numberedLines(source: string, from: number, to: number): number[] {
  if (
    !source.startsWith("[", from) &&
    !/^(?:references|sources|bibliography)\b/i.test(source.slice(from, from + 20))
  )
    return [];
  const starts: number[] = [];
  let count = ENTRY.test(source.slice(from, from + 40)) ? 1 : 0;
  for (let at = source.indexOf("\n", from) + 1; at > 0 && at < to; at = source.indexOf("\n", at) + 1) {
    if (!ENTRY.test(source.slice(at, at + 40))) continue;
    starts.push(at);
    count++;
  }
  return count > 1 ? starts : [];
}
