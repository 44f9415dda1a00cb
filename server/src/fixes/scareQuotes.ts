/** Quotation marks around a word or two in mid-sentence that nobody said: 'our serum "erases" lines'. */
import type { Mark, Passage } from "./passage.ts";

const quoted =
  /(?<![\p{L}\p{N}])(?:"([^"“”.!?,;:]{2,40})"|“([^"“”.!?,;:]{2,40})”|(?<![:=]\s?)['‘]([^'"“”‘’.!?,;:]{2,40})['’])(?=[ -]\p{L})/gu;

const mostWords = 3;

/** The passage as it reads without the marks around words that a finding holds; they claim what they say all the same. */
export function withoutScareQuotes(passage: Passage): Passage {
  const drops: number[] = [];
  for (const match of passage.text.matchAll(quoted)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end - start === passage.text.trim().length || match[0].split(/\s/).length > mostWords) continue;
    if (passage.marks.some((mark) => overlaps(mark, start, end))) drops.push(start, end - 1);
  }
  if (drops.length === 0) return passage;
  const moved = (at: number): number => at - drops.filter((drop) => drop < at).length;
  return {
    ...passage,
    text: [...drops, passage.text.length]
      .map((end, i) => passage.text.slice(i === 0 ? 0 : (drops[i - 1] as number) + 1, end))
      .join(""),
    marks: passage.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
  };
}

/** Praise that is quoted is somebody's words, or goes with its marks. */
const overlaps = ({ rule, start, end }: Mark, from: number, to: number): boolean =>
  rule !== "endorsement-claim" && rule !== "hype" && start < to && end > from;
