/** Edits whose [placeholders] can be tabbed through. */
import type { Edit } from "../finding.ts";
import { type Insertion, type Part, plain, snippet, snippetText } from "./disclosures.ts";
import type { ProposedEdit } from "./proposal.ts";

/** Disclosures at their place, each a paragraph, as text and as a snippet. */
export function insertedAt(insertion: Insertion, sentences: readonly (readonly Part[])[]): ProposedEdit {
  const { at, before, between, after } = insertion;
  const text = before + sentences.map(plain).join(between) + after;
  let next = 1;
  const stops = sentences.map((parts) => {
    const made = snippet(parts, next);
    next = made.next;
    return made.text;
  });
  return {
    start: at,
    end: at,
    newText: text,
    snippet: snippetText(before) + stops.join(snippetText(between)) + snippetText(after),
  };
}

const placeholder = /\[(?!\^|@)[\p{L}][^\][]{2,80}\]/gu;

/** An edit whose [placeholders] can be tabbed through. */
export function withStops(edit: Edit): ProposedEdit {
  if (!placeholder.test(edit.newText)) return edit;
  placeholder.lastIndex = 0;
  let text = "";
  let at = 0;
  let stop = 1;
  for (const match of edit.newText.matchAll(placeholder)) {
    text += `${snippetText(edit.newText.slice(at, match.index))}\${${stop++}:${snippetText(match[0])}}`;
    at = match.index + match[0].length;
  }
  return { ...edit, snippet: text + snippetText(edit.newText.slice(at)) };
}
