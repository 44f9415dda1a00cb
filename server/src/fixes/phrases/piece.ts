/** What a phrase rewriter gives: a stretch of the passage's text and what takes its place. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function piece(start: number, end: number, text: string): Piece {
  return { start, end, text };
}

/** The stretch widened over the space before or behind it, so that its removal leaves one space. */
export function cut(text: string, start: number, end: number): Piece {
  if (
    start > 0 &&
    /\s/.test(text[start - 1] as string) &&
    (end >= text.length || /[\s,;:.!?)]/.test(text[end] as string))
  )
    return { start: start - 1, end, text: "" };
  // Between two words that stay one space stays.
  if (/\s/.test(text[end] ?? "") && !/\p{L}|\d/u.test(text[start - 1] ?? ""))
    return { start, end: end + 1, text: "" };
  return { start, end, text: "" };
}

/** Applies pieces that do not overlap; of two that do, the first given stays. */
export function compose(text: string, pieces: readonly Piece[]): string {
  const chosen: Piece[] = [];
  for (const p of pieces) if (!chosen.some((c) => p.start < c.end && c.start < p.end)) chosen.push(p);
  chosen.sort((a, b) => a.start - b.start);
  let result = "";
  let at = 0;
  for (const p of chosen) {
    if (p.start < at) continue;
    result += text.slice(at, p.start) + p.text;
    at = p.end;
  }
  return result + text.slice(at);
}
