/** What would be said twice: by the sentences before a passage, the items and lines beside it, the paragraphs above. */
import type { Finding } from "../finding.ts";
import type { ProseBlock } from "../reading/prose.ts";
import { alike, looksOfLine, wordsOfLine } from "./beside.ts";
import { linesAbove } from "./lines.ts";
import { isOfSentence, type Passage } from "./passage.ts";
import { mythOf } from "./phrases/facts.ts";
import { questionLeftBy } from "./phrases/questions.ts";

/** So far above nobody remembers that a sentence was the same. */
const blocksAbove = 8;

export class Repeats {
  constructor(
    readonly findings: readonly Finding[],
    readonly passageOf: (finding: Finding) => Passage | null,
    /** The best draft of a passage, untried; empty where it goes. */
    readonly best: (passage: Passage) => string,
  ) {}

  /** What the sentences before it are likely to become: their best drafts, untried. */
  saidBefore(passage: Passage): string[] {
    const { block, from } = passage;
    return this.#likelyIn(firstBefore(passage).start, block.start + block.map.startOf(from));
  }

  /** The best drafts of what is found in a range of the source. */
  #likelyIn(start: number, end: number): string[] {
    const said = new Map<number, string>();
    for (const finding of this.findings) {
      if (!isOfSentence(finding) || finding.start < start || finding.end > end) continue;
      const passage = this.passageOf(finding);
      const at = passage && passage.block.start + passage.from;
      if (!passage || at === null || said.has(at)) continue;
      said.set(at, this.best(passage));
    }
    return [...said.values()];
  }

  /** What sentences a little above a passage are likely to become; of no matter where a question is to be answered. */
  #likelyAbove(passage: Passage): string[] {
    const { block, blockIndex, from, shape, document } = passage;
    if (shape !== "sentence" || block.kind !== "paragraph" || questionLeftBy(passage) !== null) return [];
    if (mythOf(passage) !== null) return [];
    const first = document.blocks[Math.max(0, blockIndex - blocksAbove)] ?? block;
    return this.#likelyIn(first.start, block.start + block.map.startOf(from));
  }

  /** The other items or short lines beside a passage: as they stand, or as those above it are likely to be. */
  saidByOthers(passage: Passage): ReadonlySet<string> {
    const said = new Set(this.#likelyAbove(passage).map(wordsOfLine));
    for (const { start, end, text } of alike(passage)) {
      const claims = this.findings.some((f) => isOfSentence(f) && f.start < end && f.end > start);
      const lines = !claims ? [text] : start < passage.block.start ? this.#likelyIn(start, end) : [];
      for (const line of lines) {
        said.add(wordsOfLine(line));
        // Of two lines of a page each may stand for itself.
        if (passage.shape === "bullet") for (const look of looksOfLine(line)) said.add(look);
      }
    }
    return said;
  }
}

/** Where what a reader still has in mind begins: the paragraph above, the line of an advertisement. */
function firstBefore(passage: Passage): ProseBlock {
  const { block, blockIndex, document, alone } = passage;
  const above = document.blocks[blockIndex - 1];
  // A sentence that is a paragraph or an item stands for itself: a headline, a caption.
  const near = !alone && !block.list && above?.kind === "paragraph";
  return linesAbove(passage)[0] ?? (above && near ? above : block);
}
