/** Adds a finding that somebody accepts to the `allow` list of an `exoclaim.yml`. */
import { isMap, isSeq, parseDocument } from "yaml";
import type { Edit } from "../finding.ts";

export interface NewAllowEntry {
  readonly rule: string;
  /** Relative to the folder of the `exoclaim.yml`; null for all of the project. */
  readonly file: string | null;
  /** The words that it is anchored by; null for the whole file. */
  readonly text: string | null;
  readonly reason: string;
}

/** The edit of the configuration; null where its list is written in a way that cannot be added to. */
export function allowEdit(configuration: string, entry: NewAllowEntry): Edit | null {
  const eol = /\r\n|\n|\r/.exec(configuration)?.[0] ?? "\n";
  const { contents, errors } = parseDocument(configuration);
  if (errors.length > 0) return null;
  const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === "allow") : undefined;
  if (!pair?.value || (isSeq(pair.value) && pair.value.items.length === 0 && !pair.value.flow)) {
    if (pair) return null;
    const at = configuration.trimEnd().length;
    const lead = at === 0 ? "" : eol + eol;
    return { start: at, end: at, newText: `${lead}allow:${eol}${item(entry, "  ", eol)}` };
  }
  const list = pair.value;
  if (!isSeq(list) || list.flow || !list.range) return null;
  const start = list.range[0];
  const line =
    Math.max(configuration.lastIndexOf("\n", start - 1), configuration.lastIndexOf("\r", start - 1)) + 1;
  const indent = /^[ \t]*/.exec(configuration.slice(line))?.[0] ?? "  ";
  const at = configuration.slice(0, list.range[1]).trimEnd().length;
  return { start: at, end: at, newText: eol + item(entry, indent, eol) };
}

function item({ rule, file, text, reason }: NewAllowEntry, indent: string, eol: string): string {
  const lines = [`${indent}- rule: ${rule}`];
  const add = (key: string, value: string | null): void => {
    if (value !== null) lines.push(`${indent}  ${key}: ${JSON.stringify(value)}`);
  };
  add("file", file);
  add("text", text);
  add("reason", reason.replace(/\s+/g, " ").trim());
  return lines.join(eol);
}
