/**
 * Which patterns may match in a sentence, found in one pass for all sets that are asked about the same sentences: each
 * pattern is filed under the words and concepts with which it can begin, and passed over where the sentence lacks
 * what it needs.
 */
import type { ConceptTable } from "./concepts.ts";
import { ground, Mark } from "./ground.ts";
import { Filing, type IntLists, Ints } from "./ints.ts";
import { choices, NOTHING } from "./patternChoices.ts";
import { programs } from "./patternPrograms.ts";
import type { Token } from "./tokens.ts";
import { conceptIds, wordIds } from "./wordIds.ts";

/** Patterns, each followed by the token at which it is to be tried. */
export type Candidates = Ints;

interface Filed {
  /** Patterns by what they can begin with, each followed by the two choices that it needs. */
  readonly byWord: IntLists;
  readonly byConcept: IntLists;
  readonly byNumber: IntLists;
  /** Choices that patterns need, by their words and concepts. */
  readonly needsByWord: IntLists;
  readonly needsByConcept: IntLists;
}

export class PatternLookup {
  /** The first pattern of each set, and one past its last. */
  readonly #ranges: { readonly first: number; readonly end: number }[] = [];
  readonly #candidates: Candidates[] = [];
  /** Made when first asked for. */
  #filed: Filed | null = null;
  /** By pattern: the set that it belongs to, and the place at which it was last found. */
  #setOf = new Int32Array(0);
  #foundAt = new Int32Array(0);
  #places = 0;
  /** By choice: the number of the last sentence that has one of its alternatives. */
  #present = new Int32Array(0);
  #sentences = 0;
  /** The sentence whose candidates are at hand. */
  #tokens: readonly Token[] | null = null;
  #table: ConceptTable | null = null;
  #from = 0;
  #to = 0;

  /** Adds the patterns from `first` to `end` as a set, and gives its number. */
  add(first: number, end: number): number {
    this.#ranges.push({ first, end });
    this.#filed = null;
    this.#tokens = null;
    return this.#candidates.push(new Ints()) - 1;
  }

  /** The candidates of a set in a sentence, in the order of their places. Good until another sentence is asked about. */
  candidates(
    set: number,
    tokens: readonly Token[],
    table: ConceptTable,
    from: number,
    to: number,
  ): Candidates {
    ground.lay(tokens, table);
    if (tokens !== this.#tokens || table !== this.#table || from !== this.#from || to !== this.#to) {
      this.#tokens = tokens;
      this.#table = table;
      this.#from = from;
      this.#to = to;
      this.#look(from, to);
    }
    return this.#candidates[set] as Candidates;
  }

  #look(from: number, to: number): void {
    this.#filed ??= this.#file();
    const { byWord, byConcept, byNumber } = this.#filed;
    for (const candidates of this.#candidates) candidates.length = 0;
    this.#notePresent(this.#filed, from, to);
    for (let at = from; at < to; at++) {
      this.#places++;
      const word = ground.words[at] as number;
      if (word > 0) this.#addAll(byWord, word, at);
      if ((ground.marks[at] as number) & Mark.number) this.#addAll(byNumber, 0, at);
      const last = ground.conceptStarts[at + 1] as number;
      for (let i = ground.conceptStarts[at] as number; i < last; i++)
        this.#addAll(byConcept, ground.concepts[i] as number, at);
    }
  }

  #notePresent({ needsByWord, needsByConcept }: Filed, from: number, to: number): void {
    this.#sentences++;
    this.#present[NOTHING] = this.#sentences;
    for (let at = from; at < to; at++) {
      const word = ground.words[at] as number;
      if (word > 0) this.#note(needsByWord, word);
    }
    const last = ground.conceptStarts[to] as number;
    for (let i = ground.conceptStarts[from] as number; i < last; i++)
      this.#note(needsByConcept, ground.concepts[i] as number);
  }

  #note({ starts, items }: IntLists, key: number): void {
    const last = starts[key + 1] as number;
    for (let i = starts[key] as number; i < last; i++) this.#present[items[i] as number] = this.#sentences;
  }

  #addAll({ starts, items }: IntLists, key: number, at: number): void {
    const present = this.#present;
    const sentence = this.#sentences;
    const last = starts[key + 1] as number;
    for (let i = starts[key] as number; i < last; i += 3) {
      if (present[items[i + 1] as number] !== sentence || present[items[i + 2] as number] !== sentence)
        continue;
      const pattern = items[i] as number;
      if (this.#foundAt[pattern] === this.#places) continue;
      this.#foundAt[pattern] = this.#places;
      const candidates = this.#candidates[this.#setOf[pattern] as number] as Candidates;
      candidates.push(pattern);
      candidates.push(at);
    }
  }

  #file(): Filed {
    programs.settle();
    this.#setOf = new Int32Array(programs.size);
    this.#foundAt = new Int32Array(programs.size);
    this.#present = new Int32Array(choices.size);
    const words = new Filing(3);
    const concepts = new Filing(3);
    const numbers = new Filing(3);
    const needed = new Set<number>();
    this.#ranges.forEach((range, set) => {
      for (let pattern = range.first; pattern < range.end; pattern++) {
        this.#setOf[pattern] = set;
        const first = programs.need(pattern, 0);
        const second = programs.need(pattern, 1);
        needed.add(first).add(second);
        for (const choice of programs.beginnings(pattern)) {
          for (const word of choices.words(choice)) words.add(word, pattern, first, second);
          for (const concept of choices.concepts(choice)) concepts.add(concept, pattern, first, second);
          if (choices.takesNumber(choice)) numbers.add(0, pattern, first, second);
        }
      }
    });
    return {
      byWord: words.lists(wordIds.size),
      byConcept: concepts.lists(conceptIds.size),
      byNumber: numbers.lists(1),
      ...fileNeeds(needed),
    };
  }
}

function fileNeeds(needed: ReadonlySet<number>): Pick<Filed, "needsByWord" | "needsByConcept"> {
  const words = new Filing(1);
  const concepts = new Filing(1);
  for (const choice of needed) {
    for (const word of choices.words(choice)) words.add(word, choice);
    for (const concept of choices.concepts(choice)) concepts.add(concept, choice);
  }
  return { needsByWord: words.lists(wordIds.size), needsByConcept: concepts.lists(conceptIds.size) };
}
