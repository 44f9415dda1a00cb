import assert from "node:assert/strict";
import { type CopyLanguage, type ProseDocument, read, toSource } from "../../server/src/reading/index.ts";

/** One line per block: its kind, level or place, and its text. */
export function blocks(source: string, language: CopyLanguage): string[] {
  return read(source, language).blocks.map((block) => {
    const cell = block.table
      ? ` ${block.table.row},${block.table.column}${block.table.head ? ` ${block.table.head}` : ""}`
      : "";
    const item = block.list ? ` ${block.list.depth}.${block.list.index}` : "";
    return `${block.quoted ? "> " : ""}${block.kind}${block.level || ""}${cell}${item}: ${block.text}`;
  });
}

export function texts(source: string, language: CopyLanguage): string[] {
  return read(source, language).blocks.map((block) => block.text);
}

/** The source that stands behind `text` in the first block that holds it. */
export function sourceOf(source: string, language: CopyLanguage, text: string): string {
  for (const block of read(source, language).blocks) {
    const at = block.text.indexOf(text);
    if (at < 0) continue;
    const range = toSource(block, at, at + text.length);
    return source.slice(range.start, range.end);
  }
  return assert.fail(`no block holds ${text}`);
}

/** Citations as "style label". */
export function citations(source: string, language: CopyLanguage): string[] {
  return read(source, language).citations.map((citation) => `${citation.style} ${citation.label}`);
}

/** Fails unless every character of every block maps into the source, in order. */
export function assertMapped(source: string, document: ProseDocument): void {
  for (const block of document.blocks) {
    assert.ok(0 <= block.start && block.start <= block.end && block.end <= source.length, "block in range");
    let last = block.start;
    for (let at = 0; at < block.text.length; at++) {
      const { start, end } = toSource(block, at, at + 1);
      assert.ok(start < end && end <= block.end, `character ${at} of ${JSON.stringify(block.text)}`);
      assert.ok(start >= last, `order at ${at} of ${JSON.stringify(block.text)}`);
      last = start;
    }
    for (const mark of block.marks) {
      assert.ok(0 <= mark.start && mark.start <= mark.end && mark.end <= block.text.length, "mark in range");
    }
    assert.doesNotMatch(block.text, /^\s|\s$| {2}|\t|\r/);
  }
  for (const { start, end } of [...document.citations, ...document.references, ...document.directives]) {
    assert.ok(0 <= start && start < end && end <= source.length, "range in the source");
  }
}
