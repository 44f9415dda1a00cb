/** What a fix is called in the menu. */

import type { Draft } from "./draftList.ts";
import type { Passage } from "./passage.ts";
import { differences } from "./sourceEdits.ts";

const claimOfLook = /\blook(?:s|ed|ing)?\b/i;

export function titleOf(passage: Passage, draft: Draft, safe: boolean): string {
  if (draft.text === null) {
    if (passage.marks.some((mark) => mark.rule === "endorsement-claim")) return "Remove this endorsement";
    if (passage.block.list && passage.alone) return "Remove this item";
    return passage.shape === "sentence" ? "Remove this sentence" : "Remove this line";
  }
  if (safe) return takenAway(passage.text, draft.text);
  const condition = passage.marks.some((mark) => mark.rule === "injection-claim")
    ? ", if it is applied to the skin"
    : claimOfLook.test(draft.text) && !claimOfLook.test(passage.text)
      ? " (a look needs evidence, too)"
      : "";
  return `Write “${shortened(draft.text.trim())}”${condition}`;
}

export function takenAway(before: string, after: string): string {
  // The word that comes to stand first is not taken away: its capital letter is new.
  const words = differences(before.toLowerCase(), after.toLowerCase()).map(({ start, end }) =>
    before.slice(start, end).trim(),
  );
  return `Take “${shortened(words.filter((word) => word !== "").join(" … "))}” away`;
}

export function shortened(words: string): string {
  const plain = words.replace(/\s+/g, " ");
  return plain.length <= 90 ? plain : `${plain.slice(0, 87).replace(/\s+\S*$/, "")}…`;
}

/** Whether a text has lost marked words only, with the articles and commas about them. */
export function onlyTakesAway(passage: Passage, after: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  const marked = new Set(passage.marks.flatMap((mark) => words(passage.text.slice(mark.start, mark.end))));
  const left = words(after);
  let at = 0;
  for (const word of words(passage.text)) {
    if (left[at] === word || (/^an?$/.test(word) && /^an?$/.test(left[at] ?? ""))) at++;
    else if (!marked.has(word) && !/^(?:and|the|a|an)$/.test(word)) return false;
  }
  return at === left.length;
}
