import { resolveDirectives } from "./directives.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { Page } from "./page.ts";
import { readPlainText } from "./plainText.ts";
import type { CopyLanguage, ProseDocument } from "./prose.ts";
import { readReferences } from "./references.ts";

export * from "./prose.ts";

/** Reads a document: what a visitor of the published page sees, with every character's place in `text`. */
export function read(text: string, language: CopyLanguage): ProseDocument {
  const hasMark = text.charCodeAt(0) === 0xfeff;
  // A space in its place keeps all offsets, and lets a heading or front matter begin behind it.
  const page = new Page(hasMark ? ` ${text.slice(1)}` : text);
  const from = hasMark ? 1 : 0;
  if (language === "html") readHtml(page, from);
  else if (language === "plaintext") readPlainText(page, from);
  else readMarkdown(page, language === "mdx", from);
  return finish(page);
}

function finish(page: Page): ProseDocument {
  const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  page.blocks.sort(byStart);
  const blocks = readReferences(page, page.blocks);
  const ranges = page.directives.length === 0 ? [] : [...page.units, ...blocks].sort(widestFirst);
  return {
    blocks,
    directives: resolveDirectives(page.directives.sort(byStart), ranges, blocks),
    references: page.references.sort(byStart),
    citations: page.citations.sort(byStart),
  };
}

function widestFirst(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || b.end - a.end;
}
