/** Places in a file of the project, as offsets and as people and editors count them. */
import type { LinePlace, ProjectPlace } from "./types.ts";

/** The place of a span of a file. */
export function placeIn(
  text: string,
  path: string,
  { start, end }: { start: number; end: number },
): ProjectPlace {
  return { path, start, end, from: linePlace(text, start), to: linePlace(text, Math.max(start, end)) };
}

/** The lines of the file that was asked about last: a long one is asked about thousands of times. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (const { index, 0: own } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + own.length);
  last = { text, starts };
  return starts;
}

/** Where an offset stands. Beyond the end: at the end. */
export function linePlace(text: string, offset: number): LinePlace {
  const starts = lineStarts(text);
  let line = 0;
  for (let end = starts.length; end - line > 1; ) {
    const middle = (line + end) >> 1;
    if ((starts[middle] as number) <= offset) line = middle;
    else end = middle;
  }
  return { line, character: Math.max(0, Math.min(offset, text.length) - (starts[line] as number)) };
}
