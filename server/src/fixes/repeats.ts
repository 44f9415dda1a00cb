/** What would be said twice: by the sentences before a passage, the items and lines beside it, the paragraphs above. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Finding } from "../finding.ts";
import { type ProseBlock, toSource } from "../reading/prose.ts";
import { alike, looksOfLine, wordsOfLine } from "./beside.ts";
import { linesAbove } from "./lines.ts";
import { isOfSentence, type Passage } from "./passage.ts";
import { mythOf } from "./phrases/facts.ts";
import { questionLeftBy } from "./phrases/questions.ts";

const priced = /[$£€₩]\s?\d|\d\s?[€₩]/;
/** So far above nobody remembers that a sentence was the same. */
const blocksAbove = 8;

export class Repeats {
  constructor(
    readonly findings: readonly Finding[],
    readonly passageOf: (finding: Finding) => Passage | null,
    /** The best draft of a passage, untried; empty where it goes. */
    readonly best: (passage: Passage) => string,
    /** … that says nothing again. */
    readonly settled: (passage: Passage) => string,
  ) {}

  /** What the sentences before it are likely to become: their best drafts, untried. */
  saidBefore(passage: Passage): string[] {
    const { block, from } = passage;
    return this.#likelyIn(firstBefore(passage).start, block.start + block.map.startOf(from));
  }

  /** Whether each of some sentences of a block is likely to go. */
  allGo(block: ProseBlock, sentences: readonly { readonly start: number; readonly end: number }[]): boolean {
    return sentences.every(({ start, end }) => {
      const place = toSource(block, start, end);
      const said = this.#likelyIn(place.start, place.end, this.settled);
      return said.length > 0 && said.every((text) => text === "");
    });
  }

  /** The sentence before it as it is likely to be; empty where those that were there go, null where none was. */
  sentenceBefore({ block, from, document, blockIndex }: Passage): string | null {
    const lines = [...linesAbove({ document, blockIndex }), block];
    let left: string | null = null;
    for (const line of lines.toReversed()) {
      const sentences = analyseBlock(line.text).sentences.filter(({ end }) => line !== block || end <= from);
      for (const { start, end } of sentences.toReversed()) {
        const place = toSource(line, start, end);
        const claims = this.findings.some(
          (f) => isOfSentence(f) && f.start < place.end && f.end > place.start,
        );
        left = claims
          ? this.#likelyIn(place.start, place.end, this.settled).join(" ")
          : line.text.slice(start, end);
        if (left !== "") return left;
      }
    }
    return left;
  }

  /** The best drafts of what is found in a range of the source. */
  #likelyIn(start: number, end: number, best = this.best): string[] {
    const said = new Map<number, string>();
    for (const finding of this.findings) {
      if (!isOfSentence(finding) || finding.start < start || finding.end > end) continue;
      const passage = this.passageOf(finding);
      const at = passage && passage.block.start + passage.from;
      if (!passage || at === null || said.has(at)) continue;
      said.set(at, best(passage));
    }
    return [...said.values()];
  }

  /** What sentences a little above a passage are likely to become; of no matter where a question is to be answered. */
  #likelyAbove(passage: Passage): string[] {
    const { block, blockIndex, from, shape, document } = passage;
    if (shape !== "sentence" || !/^(?:paragraph|listItem|definition)$/.test(block.kind)) return [];
    if (questionLeftBy(passage) !== null) return [];
    if (mythOf(passage) !== null) return [];
    const first = document.blocks[Math.max(0, blockIndex - blocksAbove)] ?? block;
    return this.#likelyIn(first.start, block.start + block.map.startOf(from));
  }

  /** What else on a menu is called, in the words of `wordsOfLine`; as it stands, or as a line above is likely to be. */
  namesTaken(passage: Passage): ReadonlySet<string> {
    const { block, document } = passage;
    const taken = new Set<string>();
    for (const other of document.blocks) {
      const { start, end, text, kind, table } = other;
      if (other === block || kind !== block.kind || table?.column !== block.table?.column) continue;
      if (!table && !priced.test(text)) continue;
      const claims = this.findings.some((f) => isOfSentence(f) && f.start < end && f.end > start);
      if (claims && start > block.start) continue;
      for (const line of claims ? this.#likelyIn(start, end) : [text]) taken.add(wordsOfLine(line));
    }
    return taken;
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
