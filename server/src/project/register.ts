/** Writes into the allow register of an `exoclaim.yml`, and leaves the rest of the file as it is. */
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "yaml";

export interface NewAllowEntry {
  readonly rule: string;
  /** Relative to the folder of the file. */
  readonly file?: string;
  readonly text?: string;
  readonly reason: string;
  readonly by?: string;
  readonly until?: string;
}

/** The edit (UTF-16 code units, end exclusive) that adds an entry; null where the file cannot be read. */
export function addedAllowEntry(
  source: string,
  entry: NewAllowEntry,
): { readonly start: number; readonly end: number; readonly newText: string } | null {
  const document = parseDocument(source, { prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const eol = /\r\n|\n/.exec(source)?.[0] ?? "\n";
  const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split("\n");
  const indented = (indent: string): string => lines.map((line) => indent + line).join(eol);
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === "allow");
  if (!pair) {
    const before = source === "" || source.endsWith("\n") ? "" : eol;
    const gap = source.trim() === "" ? "" : eol;
    return at(source.length, `${before}${gap}allow:${eol}${indented("  ")}${eol}`);
  }
  const value = pair.value;
  const key = pair.key as { range?: readonly [number, number, number] | null };
  if (!isSeq(value)) {
    if (isNode(value) && !(isScalar(value) && value.value === null)) return null;
    return at(lineEnd(source, key.range?.[1] ?? 0), `${eol}${indented("  ")}`);
  }
  const range = value.range as readonly [number, number, number];
  if (value.flow) {
    const flow = JSON.stringify(entry);
    if (value.items.length === 0) return { start: range[0], end: range[1], newText: `[${flow}]` };
    return at(range[1] - 1, `, ${flow}`);
  }
  const first = value.items[0] as { range?: readonly [number, number, number] | null } | undefined;
  const last = value.items.at(-1) as { range?: readonly [number, number, number] | null } | undefined;
  const start = first?.range?.[0] ?? range[0];
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf("\n", start - 1) + 1))?.[0] ?? "  ";
  return at(lineEnd(source, (last?.range?.[1] ?? range[1]) - 1), `${eol}${indented(indent)}`);
}

function at(offset: number, newText: string): { start: number; end: number; newText: string } {
  return { start: offset, end: offset, newText };
}

/** The end of the line that an offset stands in. */
function lineEnd(source: string, offset: number): number {
  if (source[offset] === "\n") return source[offset - 1] === "\r" ? offset - 1 : offset;
  const next = source.indexOf("\n", offset);
  if (next < 0) return source.length;
  return source[next - 1] === "\r" ? next - 1 : next;
}
