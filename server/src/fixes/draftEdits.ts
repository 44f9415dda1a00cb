/** The edits of the source that put a draft in place of its passage, or take the passage away. */
import type { CheckInput } from "../checker.ts";
import type { Edit } from "../finding.ts";
import type { ProseDocument } from "../reading/prose.ts";
import { aroundRewritten, connectiveBehind, withLeaning } from "./leaning.ts";
import type { Passage } from "./passage.ts";
import { quotation, removeBlock, signature, signatureBlock } from "./removal.ts";
import type { Draft } from "./rewrite.ts";
import { differences, editsFor } from "./sourceEdits.ts";

/** Null where it cannot be. `leaning`: with what leans on the passage. */
export function draftEdits(
  input: CheckInput,
  document: ProseDocument,
  passage: Passage,
  draft: Draft,
  leaning: boolean,
): readonly Edit[] | null {
  const { text, language } = input;
  const { block } = passage;
  if (draft.text === null) {
    if (passage.alone) return blockRemoved(input, document, passage);
    const quoted = quotation(passage);
    const signed = { from: quoted.from, to: quoted.to + signature(passage, quoted.to) };
    const { from, to } = leaning ? withLeaning(passage, signed) : signed;
    const left = block.text.slice(0, from) + block.text.slice(to);
    // A leader and its price say nothing alone, and a question that stood before its answer asks in vain.
    if (!/\p{L}{2}/u.test(left) || (leaning && /^[^.?!]*\?[\s*_)”"’]*$/.test(left))) {
      const removed = blockRemoved(input, document, passage);
      if (removed) return removed;
    }
    const space = /\s+$/.exec(block.text.slice(0, from))?.[0].length ?? 0;
    const after = /^\s+/.exec(block.text.slice(to))?.[0].length ?? 0;
    const hunk =
      space > 0 ? { start: from - space, end: to, text: "" } : { start: from, end: to + after, text: "" };
    // "Thinning? [Our serum wakes the roots.]": a question alone says nothing of a page.
    if (/^(?:title|description)$/.test(block.kind) && /^[^.?!]*\?\W*$/.test(left)) return null;
    const connective = leaning ? connectiveBehind(block.text, from, to) : null;
    return editsFor(text, language, block, connective ? [hunk, connective] : [hunk]);
  }
  const hunks = differences(passage.text, draft.text).map((hunk) => ({
    start: hunk.start + passage.from,
    end: hunk.end + passage.from,
    text: hunk.text,
  }));
  if (leaning) hunks.push(...aroundRewritten(passage, draft.text));
  hunks.sort((a, b) => a.start - b.start);
  return editsFor(text, language, block, hunks);
}

/** The edits that take the passage's block away, with the name that signs it; null where the page would be left broken. */
function blockRemoved(
  { text, language }: CheckInput,
  document: ProseDocument,
  passage: Passage,
): readonly Edit[] | null {
  const praised = passage.marks.some((mark) => mark.rule === "endorsement-claim");
  const removed = removeBlock(text, language, document, passage.block, praised);
  if (!removed) return null;
  const signed = (praised || passage.block.quoted) && signatureBlock(text, document, passage);
  const name = signed && removeBlock(text, language, document, signed);
  return name ? [removed, { ...name, start: Math.max(name.start, removed.end) }] : [removed];
}
