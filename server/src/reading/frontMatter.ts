import { appendInline } from "./inlineText.ts";
import { PARAGRAPH, type Page } from "./page.ts";
import type { TextBuilder } from "./textBuilder.ts";

/** Source range of a document's front matter: the whole, and what stands between its fences. */
export interface FrontMatterRange {
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly toml: boolean;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

const ENTRY_YAML = /^(?:"([\w -]+)"|'([\w -]+)'|([\w-]+))[ \t]*:(?:[ \t]+|$)/;
const ENTRY_TOML = /^(?:"([\w -]+)"|'([\w -]+)'|([\w-]+))[ \t]*=[ \t]*/;

/** Finds front matter at the start of a document; null where it does not begin with it or it never closes. */
export function findFrontMatter(source: string, from: number): FrontMatterRange | null {
  const fence = source.slice(from, from + 3);
  if (fence !== "---" && fence !== "+++") return null;
  let line = lineAt(source, from);
  if (source.slice(from + 3, line.to).trim() !== "") return null;
  const bodyStart = nextLine(source, line);
  for (let at = bodyStart; at < source.length; at = nextLine(source, line)) {
    line = lineAt(source, at);
    if (line.to - line.from > 80) continue;
    const text = source.slice(line.from, line.to).trimEnd();
    if (text === fence || (fence === "---" && text === "...")) {
      return { end: line.to, bodyStart, bodyEnd: line.from, toml: fence === "+++" };
    }
  }
  return null;
}

/** Reads `title` and `description` as prose and `references` as references. */
export function readFrontMatter(page: Page, range: FrontMatterRange): void {
  const lines: Line[] = [];
  for (let at = range.bodyStart; at < range.bodyEnd; ) {
    const line = lineAt(page.source, at);
    lines.push({ from: line.from, to: Math.min(line.to, range.bodyEnd) });
    at = nextLine(page.source, line);
  }
  const entry = range.toml ? ENTRY_TOML : ENTRY_YAML;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    const match = entry.exec(page.source.slice(line.from, Math.min(line.to, line.from + 200)));
    let next = index + 1;
    while (next < lines.length && !isTopLevel(page.source, lines[next] as Line)) next++;
    // In TOML the keys after a table's header are that table's.
    if (range.toml && page.source.charAt(line.from) === "[") break;
    if (match) {
      const key = (match[1] ?? match[2] ?? match[3]) as string;
      const last = lines[next - 1] as Line;
      const value = { from: line.from + match[0].length, to: last.to };
      if (key === "title" || key === "description")
        readScalar(page, key, value, lines.slice(index + 1, next));
      else if (key === "references") readReferences(page, lines.slice(index + 1, next));
    }
    index = next;
  }
}

function readScalar(page: Page, kind: "title" | "description", value: Line, more: readonly Line[]): void {
  const { source } = page;
  const builder = page.builder();
  const style = source.charAt(value.from);
  const firstLine = lineAt(source, value.from);
  if (style === '"' || style === "'") quoted(builder, source, value.from + 1, value.to, style);
  else if (
    /^[|>][+\-\d]*[ \t]*(?:#.*)?$/.test(source.slice(value.from, Math.min(firstLine.to, value.from + 80)))
  ) {
    block(builder, source, more, style === "|");
  } else {
    plain(builder, source, value.from, Math.min(firstLine.to, value.to));
    for (const line of more) {
      builder.space(line.from, line.from);
      plain(builder, source, line.from, line.to);
    }
  }
  page.finish(builder, { ...PARAGRAPH, kind });
}

function text(builder: TextBuilder, source: string, from: number, to: number): void {
  appendInline(builder, source, from, to);
}

/** A plain scalar ends at " #". */
function plain(builder: TextBuilder, source: string, from: number, to: number): void {
  const comment = /[ \t]#/.exec(source.slice(from, to));
  text(builder, source, from, comment ? from + comment.index : to);
}

function quoted(builder: TextBuilder, source: string, from: number, to: number, quote: string): void {
  let run = from;
  for (let at = from; at < to; at++) {
    const character = source.charAt(at);
    if (character === quote) {
      if (quote === "'" && source.charAt(at + 1) === "'") {
        text(builder, source, run, at);
        builder.piece("'", at, at + 2);
        run = ++at + 1;
        continue;
      }
      text(builder, source, run, at);
      return;
    }
    if (character === "\\" && quote === '"' && at + 1 < to) {
      text(builder, source, run, at);
      const end = readEscape(builder, source, at);
      run = end;
      at = end - 1;
    }
  }
  text(builder, source, run, to);
}

const ESCAPES: Record<string, string> = {
  t: " ",
  _: " ",
  " ": " ",
  e: "",
  a: "",
  b: "",
  "0": "",
  v: " ",
  f: " ",
};

function readEscape(builder: TextBuilder, source: string, at: number): number {
  const letter = source.charAt(at + 1);
  const length = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  const digits = source.slice(at + 2, at + 2 + length);
  if (length > 0 && digits.length === length && /^[0-9a-fA-F]+$/.test(digits)) {
    const code = Number.parseInt(digits, 16);
    if (code <= 0x10ffff) builder.piece(String.fromCodePoint(code), at, at + 2 + length);
    return at + 2 + length;
  }
  if (letter === "n" || letter === "N" || letter === "L" || letter === "P") builder.hardBreak(at, at + 2);
  else if (letter === "\r" || letter === "\n") return at + 2;
  else {
    const value = ESCAPES[letter] ?? letter;
    if (value !== "") builder.piece(value, at, at + 2);
  }
  return at + 2;
}

function block(builder: TextBuilder, source: string, lines: readonly Line[], literal: boolean): void {
  for (const line of lines) {
    if (literal) builder.hardBreak(line.from, line.from);
    else if (line.from === line.to) builder.hardBreak(line.from, line.to);
    else builder.space(line.from, line.from);
    text(builder, source, line.from, line.to);
  }
}

/** Each item of a `references:` list, labelled by its `id`, or else by its number. */
function readReferences(page: Page, lines: readonly Line[]): void {
  const { source } = page;
  let count = 0;
  const marker = lines.map((line) =>
    /^([ \t]*)-[ \t]/.exec(source.slice(line.from, Math.min(line.to, line.from + 100))),
  );
  const indent = marker.find((match) => match)?.[1]?.length ?? 0;
  for (let index = 0; index < lines.length; ) {
    const match = marker[index];
    let next = index + 1;
    if (match && (match[1] as string).length === indent) {
      while (next < lines.length && (marker[next]?.[1]?.length ?? Number.POSITIVE_INFINITY) > indent) next++;
      const from = (lines[index] as Line).from + match[0].length;
      const to = (lines[next - 1] as Line).to;
      const builder = page.builder();
      builder.literal(from, to);
      count++;
      const id = /(?:^|\n)[ \t]*(?:id|key|label)[ \t]*:[ \t]*["']?([\w.:-]+)/.exec(
        source.slice(from, to),
      )?.[1];
      const made = page.finish(builder, { ...PARAGRAPH, kind: "reference" });
      if (made) {
        const style = id === undefined || /^\d+$/.test(id) ? "numbered" : "key";
        page.references.push({
          label: id ?? String(count),
          style,
          start: made.start,
          end: made.end,
          text: made.text,
        });
      }
    }
    index = next;
  }
}

function isTopLevel(source: string, line: Line): boolean {
  const code = source.charCodeAt(line.from);
  // A list of a top-level key may stand without indentation ("- item").
  return line.to > line.from && code !== 32 && code !== 9 && code !== 45 && code !== 13;
}

function lineAt(source: string, from: number): Line {
  let to = from;
  while (to < source.length && source.charCodeAt(to) !== 10 && source.charCodeAt(to) !== 13) to++;
  return { from, to };
}

function nextLine(source: string, line: Line): number {
  return source.charCodeAt(line.to) === 13 && source.charCodeAt(line.to + 1) === 10
    ? line.to + 2
    : line.to + 1;
}
