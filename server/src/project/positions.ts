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

/** Where an offset stands. Beyond the end: at the end. */
export function linePlace(text: string, offset: number): LinePlace {
  let line = 0;
  let start = 0;
  const breaks = /\r\n|\r|\n/g;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    const next = match.index + match[0].length;
    if (next > offset) break;
    line++;
    start = next;
  }
  return { line, character: Math.max(0, Math.min(offset, text.length) - start) };
}
