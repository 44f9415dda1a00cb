/** Where a place stands in an `exoclaim.yml`, as far as its lines tell: also while it is half written. */
import type { KeyPath } from "../project/yamlPlaces.ts";

export interface ConfigurationPlace {
  /** What the cursor stands at: a key being written, a value, or an item of a list. */
  readonly at: "key" | "value";
  /** For a key: the group it belongs to. For a value: its own path. */
  readonly path: KeyPath;
  /** Where the word begins that is being written; an offset in UTF-16 code units. */
  readonly start: number;
  /** Within brackets: `[us, uk]`. */
  readonly flow: boolean;
}

/** A key with the group it belongs to. Offsets in UTF-16 code units, end exclusive. */
export interface OutlineKey {
  readonly group: KeyPath;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Level {
  readonly indent: number;
  readonly step: string | number;
}

const keyPattern = /^(?:([\w.-]+)|"([^"]*)"|'([^']*)')\s*:(?=\s|$)/;

/** Reads line by line; `levels` is the way to what the last line said. */
class Outline {
  readonly keys: OutlineKey[] = [];
  levels: Level[] = [];

  /** Reads a line that begins at `start`; gives the column and the rest behind its dashes. */
  line(line: string, start: number): { column: number; rest: string; dashed: boolean } {
    let column = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    let rest = line.slice(column);
    let dashed = false;
    for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
      this.#item(column);
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
      dashed = true;
    }
    if (rest === "" || rest.startsWith("#")) return { column, rest, dashed };
    const match = keyPattern.exec(rest);
    if (match) {
      const key = match[1] ?? match[2] ?? match[3] ?? "";
      this.leave(column);
      const from = start + column + (match[1] === undefined ? 1 : 0);
      this.keys.push({ group: this.path, key, start: from, end: from + key.length });
      this.levels.push({ indent: column, step: key });
    }
    return { column, rest, dashed };
  }

  get path(): KeyPath {
    return this.levels.map(({ step }) => step);
  }

  /** Leaves the groups that a line beginning at this column is no part of. */
  leave(column: number): void {
    while ((this.levels.at(-1)?.indent ?? -1) >= column) this.levels.pop();
  }

  /** A dash: the next item of the list that it belongs to. */
  #item(column: number): void {
    let before = -1;
    for (let last = this.levels.at(-1); last; last = this.levels.at(-1)) {
      const isItem = typeof last.step === "number";
      if (last.indent < column || (last.indent === column && !isItem)) break;
      if (last.indent === column && isItem) before = Number(last.step);
      this.levels.pop();
    }
    this.levels.push({ indent: column, step: before + 1 });
  }
}

function* linesOf(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split("\n")) {
    yield { line: line.replace(/\r$/, ""), start };
    start += line.length + 1;
  }
}

/** Every key of the file. */
export function outlineKeys(text: string): readonly OutlineKey[] {
  const outline = new Outline();
  for (const { line, start } of linesOf(text)) if (!/^\s*(?:#|$)/.test(line)) outline.line(line, start);
  return outline.keys;
}

/** Where the cursor stands; null within a comment. */
export function placeAt(text: string, offset: number): ConfigurationPlace | null {
  const outline = new Outline();
  for (const { line, start } of linesOf(text.slice(0, offset))) {
    if (start + line.length < offset) {
      if (!/^\s*(?:#|$)/.test(line)) outline.line(line, start);
      continue;
    }
    if (/(?:^|\s)#/.test(line)) return null;
    const { column, rest, dashed } = outline.line(line, start);
    const match = keyPattern.exec(rest);
    const value = match ? rest.slice(match[0].length).trimStart() : rest;
    const flow = /[[,]\s*["']?([\w.-]*)$/.exec(value);
    if ((match || dashed) && value.startsWith("[") && flow)
      return { at: "value", path: [...outline.path, 0], start: offset - (flow[1] ?? "").length, flow: true };
    const word = /["']?([^\s"']*)$/.exec(value)?.[1] ?? "";
    if (match) return { at: "value", path: outline.path, start: offset - word.length, flow: false };
    if (!dashed) outline.leave(column);
    return { at: "key", path: outline.path, start: offset - rest.length, flow: false };
  }
  return null;
}
