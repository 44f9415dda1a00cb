/** A line of the copy with its marked text underlined, for the terminal. */
import { displayWidth, fitEnd, fitStart, printable } from "./displayWidth.ts";
import type { LineExcerpt } from "./report.ts";

export interface MarkedLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Spaces, then a caret below every column of the marked text. */
  readonly underline: string;
}

const ELLIPSIS = "…";
/** Share of the width that text before the mark may take where the line is cut. */
const LEAD = 0.35;

/** Cuts the line around the mark so that it takes at most `width` columns. */
export function markedLine(line: LineExcerpt, width: number): MarkedLine {
  const before = printable(line.text.slice(0, line.markStart).trimStart());
  const marked = printable(line.text.slice(line.markStart, line.markEnd));
  const after = printable(line.text.slice(line.markEnd).trimEnd());
  const whole = displayWidth(before) + displayWidth(marked) + displayWidth(after);
  if (whole <= width && !line.cutBefore && !line.cutAfter) return underlined(before, marked, after);

  const room = width - 2;
  const shownMark = fitStart(marked, room);
  const left = room - displayWidth(shownMark);
  const wantedAfter = Math.min(displayWidth(after), Math.ceil(left * (1 - LEAD)));
  const shownBefore = fitEnd(before, left - wantedAfter);
  const shownAfter = fitStart(after, left - displayWidth(shownBefore));
  const cutBefore = line.cutBefore || shownBefore.length < before.length;
  const cutAfter = line.cutAfter || shownMark.length < marked.length || shownAfter.length < after.length;
  return underlined(
    (cutBefore ? ELLIPSIS : "") + shownBefore,
    shownMark,
    shownAfter + (cutAfter ? ELLIPSIS : ""),
  );
}

function underlined(before: string, marked: string, after: string): MarkedLine {
  const carets = "^".repeat(Math.max(1, displayWidth(marked)));
  return { before, marked, after, underline: " ".repeat(displayWidth(before)) + carets };
}
