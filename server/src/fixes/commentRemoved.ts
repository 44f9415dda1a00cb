/** A comment with directives for the checker, taken away with its line. */
import type { Finding } from "../finding.ts";
import type { ProposedFix } from "./proposal.ts";

/** The fix for a comment that suppresses nothing or gives no reason; of blank lines around it one stays. */
export function commentRemoved(text: string, finding: Finding): ProposedFix {
  let { start, end } = finding;
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const feed = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (text.slice(lineStart, start).replace("\uFEFF", "").trim() === "" && feed) {
    start = text[lineStart] === "\uFEFF" ? lineStart + 1 : lineStart;
    end += feed[0].length;
    // Of the blank lines around it one stays.
    const above = /(?:^\uFEFF?|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r))$/.test(text.slice(0, start));
    const below = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end));
    if (above && below) end += below[0].length;
    else if (end >= text.length) start = text.slice(0, start).trimEnd().length;
  }
  return { title: "Remove this comment", preferred: true, safe: false, edits: [{ start, end, newText: "" }] };
}
