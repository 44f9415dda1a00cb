/**
 * The choices of which patterns are made: some words, some concepts, perhaps a number, any of which will do. Patterns
 * share them, and they are kept as rows of integers.
 */
import {
  type CompiledVocabulary,
  compiledVocabulary,
  differences,
  firstUses,
  restored,
  used,
} from "./compiledVocabulary.ts";
import { Ints } from "./ints.ts";
import { settleVocabulary, wordChoiceIds } from "./vocabulary.ts";
import { conceptIds } from "./wordIds.ts";

/** Choices longer than this are searched by halves. */
const SHORT = 8;

/** The number of a choice of nothing. */
export const NOTHING = 0;

class Choices {
  /** Where the words and the concepts of each choice begin; they end where those of the next do. */
  readonly #wordStarts: Ints;
  readonly #conceptStarts: Ints;
  /** In rising order within a choice. */
  readonly #words: Ints;
  readonly #concepts: Ints;
  readonly #number: Ints;
  /** Choices by their notation, while patterns are read. */
  #known = new Map<string, number>();

  constructor(compiled?: CompiledVocabulary["choices"]) {
    const list = (items?: readonly number[]): Ints => (items ? Ints.of(restored(items)) : new Ints());
    this.#wordStarts = list(compiled?.wordStarts);
    this.#conceptStarts = list(compiled?.conceptStarts);
    this.#words = compiled ? Ints.of(used(compiled.words)) : new Ints(1024);
    this.#concepts = list(compiled?.concepts);
    this.#number = list(compiled?.number);
    if (compiled) return;
    this.#wordStarts.push(0);
    this.#conceptStarts.push(0);
    this.#close(false);
  }

  compiled(): CompiledVocabulary["choices"] {
    return {
      wordStarts: differences(this.#wordStarts.all),
      conceptStarts: differences(this.#conceptStarts.all),
      words: firstUses(this.#words.all),
      concepts: differences(this.#concepts.all),
      number: differences(this.#number.all),
    };
  }

  get size(): number {
    return this.#number.length;
  }

  /** The number of the choice with this notation: "heal/v|<disease>|#". */
  of(notation: string): number {
    let known = this.#known.get(notation);
    if (known === undefined) {
      known = this.#add(notation);
      this.#known.set(notation, known);
    }
    return known;
  }

  #add(notation: string): number {
    const words: number[] = [];
    let number = false;
    for (const choice of notation.split("|")) {
      if (choice === "#") number = true;
      else if (choice.startsWith("<")) this.#concepts.push(conceptIds.of(choice.slice(1, -1)));
      else for (const word of wordChoiceIds(choice)) words.push(word);
    }
    let last = -1;
    for (const word of Int32Array.from(words).sort()) {
      if (word !== last) this.#words.push(word);
      last = word;
    }
    this.#close(number);
    return this.size - 1;
  }

  #close(number: boolean): void {
    this.#wordStarts.push(this.#words.length);
    this.#conceptStarts.push(this.#concepts.length);
    this.#number.push(number ? 1 : 0);
  }

  /** No more patterns are to be read for now. */
  settle(): void {
    this.#known = new Map();
    settleVocabulary();
    for (const list of [this.#wordStarts, this.#conceptStarts, this.#words, this.#concepts, this.#number])
      list.trim();
  }

  /** How many words and concepts it names. */
  alternatives(choice: number): number {
    return (
      this.#wordStarts.at(choice + 1) -
      this.#wordStarts.at(choice) +
      this.#conceptStarts.at(choice + 1) -
      this.#conceptStarts.at(choice)
    );
  }

  words(choice: number): Int32Array {
    return this.#words.items.subarray(this.#wordStarts.at(choice), this.#wordStarts.at(choice + 1));
  }

  concepts(choice: number): Int32Array {
    return this.#concepts.items.subarray(this.#conceptStarts.at(choice), this.#conceptStarts.at(choice + 1));
  }

  takesNumber(choice: number): boolean {
    return this.#number.at(choice) === 1;
  }

  hasWord(choice: number, word: number): boolean {
    const words = this.#words.items;
    let low = this.#wordStarts.at(choice);
    let high = this.#wordStarts.at(choice + 1);
    while (high - low > SHORT) {
      const middle = (low + high) >> 1;
      if ((words[middle] as number) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (words[low] === word) return true;
    return false;
  }

  hasConcepts(choice: number): boolean {
    return this.#conceptStarts.at(choice + 1) > this.#conceptStarts.at(choice);
  }

  hasConcept(choice: number, concept: number): boolean {
    const concepts = this.#concepts.items;
    const end = this.#conceptStarts.at(choice + 1);
    for (let i = this.#conceptStarts.at(choice); i < end; i++) if (concepts[i] === concept) return true;
    return false;
  }
}

export const choices = new Choices(compiledVocabulary?.choices);
