/** Places in a file as people and editors count them. */

export interface LinePlace {
  /** From 0. */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly character: number;
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
