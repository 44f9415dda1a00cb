/** Where the keys and values of a YAML document stand. */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";

export type KeyPath = readonly (string | number)[];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of the value at a path; where it has none, that of the nearest thing around it. */
export function valueSpan(document: Document.Parsed, path: KeyPath): Span {
  let node: unknown = document.contents;
  let span = spanOf(document.contents) ?? { start: 0, end: 0 };
  for (const step of path) {
    const pair = isMap(node) ? pairOf(node.items, step) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    span = spanOf(next) ?? (pair ? spanOf(pair.key) : null) ?? span;
    node = next;
  }
  return span;
}

/** The place of the key at the end of a path. */
export function keySpan(document: Document.Parsed, path: KeyPath): Span {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? pairOf(parent.items, path[path.length - 1] as string | number) : undefined;
  return (pair ? spanOf(pair.key) : null) ?? valueSpan(document, path);
}

function pairOf(items: readonly Pair[], key: string | number): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function spanOf(node: unknown): Span | null {
  const range = isNode(node) ? (node as Node).range : null;
  if (!range || range[1] <= range[0]) return null;
  return { start: range[0], end: range[1] };
}
