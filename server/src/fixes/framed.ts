/** How a draft begins, ends and is told where the old text stood. */
import type { Passage } from "./passage.ts";

/** What heals a gut is no facial, and the description of a page on pain speaks of no look. */
export function inwardly(text: string, { text: before, block }: Passage): string | null {
  if (/^(?:title|description)$/.test(block.kind) && /\blook/i.test(text) && !/\blook/i.test(before))
    return null;
  return /facial/i.test(before)
    ? text
    : text.replace(/\bscalp facial|\bfacial/g, "treatment").replace(/\bFacial/g, "Treatment");
}

/** "Exosome sessions give hair a fuller look": of what the old sentence spoke. */
export function keepsSubject(text: string, { text: before, shape }: Passage): boolean {
  const first = /^\W*\p{L}+ \p{L}+/u.exec(text)?.[0] ?? "";
  return shape !== "sentence" || before.startsWith(first);
}

/**
 * An item that began with a small letter does so still, as those around it do; a sentence that began with a number
 * begins with a large one.
 */
export function firstLike(text: string, { text: before, shape }: Passage): string {
  if (
    shape === "sentence" &&
    /^\P{L}*\d/u.test(before) &&
    /^\P{L}*\p{Ll}/u.test(text) &&
    !/^\P{L}*\d/u.test(text)
  )
    return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  const first = /^[^\p{L}\p{N}]*(\p{L}\p{L}?)/u.exec(before)?.[1] ?? "";
  if (shape === "sentence" || shape === "heading" || first === "" || first !== first.toLowerCase())
    return text;
  // Names of brands begin so: "iPeel".
  if (/^\P{L}*\p{Ll}\p{Lu}/u.test(before) || /^\P{L}*(?:I\b|\p{Lu}{2})/u.test(text)) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** "Subject: We boosted a billion cells. Here is how": what goes on behind it is a sentence of its own still. */
export function stoppedLike(text: string, { text: before, block, from, to, shape }: Passage): string {
  // A sentence ends as one.
  if (shape === "sentence" && /[.!]\s*$/.test(before) && /[\p{L}\p{N})%]$/u.test(text)) return `${text}.`;
  // "… on every face so far 😏": behind other sentences of its paragraph the stock one is one, too.
  if (
    shape === "label" &&
    /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(before) &&
    /[.!?]\s*$/.test(block.text.slice(0, from)) &&
    /^\W*\p{Lu}[^.!?]*(?:\bvary from\b|\bdoes not\b|\bapplied to\b|\bpurified by\b|\bare not\b)[^.!?]*[\p{L}\])]$/u.test(
      text,
    )
  )
    return `${text}.`;
  const goesOn =
    shape !== "sentence" && /[.!?]\s*$/.test(before) && /^\s+["“(]?[\p{L}\p{N}]/u.test(block.text.slice(to));
  return goesOn && /[\p{L}\p{N})%]\s*$/u.test(text) ? `${text.trimEnd()}.` : text;
}
