/** Completes a vague source at its place: behind the sentence or the item that hints at it. */
import type { Finding } from "../finding.ts";
import type { CopyLanguage, ProseDocument } from "../reading/prose.ts";
import { type Part, plain, snippet, snippetText } from "./disclosures.ts";
import { type Passage, passageOf, sourceOf } from "./passage.ts";
import type { ProposedEdit } from "./proposal.ts";

/** The sentence whose end a source can be added to; null where it stands in nothing that can be added to. */
export function endOfSentence(document: ProseDocument, finding: Finding): Passage | null {
  const passage = passageOf(document, finding);
  return passage && /^(?:paragraph|listItem|cell|definition)$/.test(passage.block.kind) ? passage : null;
}

export function editIn(
  source: string,
  language: CopyLanguage,
  passage: Passage,
  parts: readonly Part[],
): ProposedEdit | null {
  const { end } = sourceOf(passage);
  // Markup that closes behind the sentence stays with it.
  const closing = language === "html" ? "" : (/^(?:\*{1,3}|_{1,3}|["”])/.exec(source.slice(end))?.[0] ?? "");
  const at = end + closing.length;
  if (passage.shape === "sentence") {
    const text = ` ${plain(parts)}`;
    return { start: at, end: at, newText: text, snippet: snippetText(" ") + snippet(parts).text };
  }
  const inner: Part[] = ["from ", ...parts.slice(1, -1)];
  return {
    start: at,
    end: at,
    newText: ` (${plain(inner)})`,
    snippet: ` (${snippet(inner).text})`,
  };
}
