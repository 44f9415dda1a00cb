/** Placeholders of disclosures and citations that nobody has filled in: "[species and tissue]". */
import { type ProseBlock, toSource } from "./reading/prose.ts";
import type { DocumentRuleId } from "./rules/ids.ts";

export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** The disclosure that the sentence would make; null for a citation or a count. */
  readonly standsFor: DocumentRuleId | null;
}

const bracket =
  /\[(?=[^\]\n]{3,80}\])[^\]\n]*\b(?:species|tissue|plant|part|maker|manufacturer|method|tests?|month|year|number|product|reference|citation|author|title|source|name|date|doi|laboratory|lab|kind|brand|supplier|journal|study|material|process)\b[^\]\n]*\]/gi;

const disclosures: readonly (readonly [RegExp, DocumentRuleId])[] = [
  [/\b(?:come|comes|derived|sourced|obtained|isolated|made|source)\b/i, "source-missing"],
  [/\b(?:purif\w+|filter\w*|batch(?:es)?|lots?|tests each|quality)\b/i, "quality-missing"],
  [/\bas of\b|\bapproved\b|\bauthori[sz]ed\b|\blicensed\b/i, "status-missing"],
  [/\b(?:topically|applied)\b/i, "route-missing"],
  [/\bevidence\b|\btrials?\b/i, "evidence-caveat-missing"],
];

/** The first placeholder of each sentence of a block. */
export function findPlaceholders(block: ProseBlock): Placeholder[] {
  const found: Placeholder[] = [];
  let sentence = -1;
  bracket.lastIndex = 0;
  for (let match = bracket.exec(block.text); match; match = bracket.exec(block.text)) {
    const start = Math.max(
      block.text.lastIndexOf(". ", match.index),
      block.text.lastIndexOf("\n", match.index),
    );
    if (start === sentence && found.length > 0) continue;
    sentence = start;
    const end = block.text.indexOf(". ", match.index + match[0].length);
    const text = block.text.slice(start < 0 ? 0 : start, end < 0 ? undefined : end);
    const kind = block.kind === "reference" ? undefined : disclosures.find(([pattern]) => pattern.test(text));
    found.push({
      ...toSource(block, match.index, match.index + match[0].length),
      standsFor: kind ? kind[1] : null,
    });
  }
  return found;
}
