/** What the texts of blocks say by themselves, kept while it may be asked for again. */
import { analyseBlock, type BlockFacts } from "./claims/blockFacts.ts";
import { blockSignals, type SentenceSignals } from "./disclosures/sentenceSignals.ts";
import type { ProjectWords } from "./project/words.ts";

export interface BlockEntry {
  readonly facts: BlockFacts;
  readonly signals: readonly SentenceSignals[];
}

/** Characters of text whose facts are kept when no open document holds them any more. */
const KEPT = 100_000;

/** What the texts of blocks say, those asked for last; `words` are the project's. */
export class BlockCache {
  readonly #entries = new Map<string, BlockEntry>();
  #size = 0;

  constructor(readonly words: ProjectWords | null) {}

  get(text: string): BlockEntry {
    const known = this.#entries.get(text);
    if (known) {
      // The last asked for is the last to go.
      this.#entries.delete(text);
      this.#entries.set(text, known);
      return known;
    }
    const facts = analyseBlock(text, this.words?.names);
    const entry = { facts, signals: blockSignals(facts) };
    this.#entries.set(text, entry);
    this.#size += text.length;
    for (const old of this.#entries.keys()) {
      if (this.#size <= KEPT || old === text) break;
      this.#entries.delete(old);
      this.#size -= old.length;
    }
    return entry;
  }
}

const plainCache = new BlockCache(null);
/** What a project's words make of blocks. */
const caches = new WeakMap<ProjectWords, BlockCache>();

export function cacheFor(words: ProjectWords | null): BlockCache {
  if (!words) return plainCache;
  let cache = caches.get(words);
  if (!cache) {
    cache = new BlockCache(words);
    caches.set(words, cache);
  }
  return cache;
}
