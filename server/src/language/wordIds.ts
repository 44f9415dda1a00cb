/** Numbers for the words and concepts of the vocabulary: patterns compare numbers, not strings. */
import { compiledVocabulary } from "./compiledVocabulary.ts";

/** Gives every name a number from 1, in the order in which they come. */
export class Ids {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [""];

  /** `names`: those that have numbers already, in their order, separated by spaces. */
  constructor(names = "") {
    if (names !== "") for (const name of names.split(" ")) this.of(name);
  }

  /** The number of a name, a new one where it has none yet. */
  of(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#names.length;
      this.#ids.set(name, id);
      this.#names.push(name);
    }
    return id;
  }

  /** The number of a name; 0 where nobody has asked for one. */
  known(name: string): number {
    return this.#ids.get(name) ?? 0;
  }

  name(id: number): string {
    return this.#names[id] as string;
  }

  /** All of them, as the constructor takes them. */
  names(): string {
    return this.#names.slice(1).join(" ");
  }

  /** One more than the greatest number. */
  get size(): number {
    return this.#names.length;
  }
}

/** Word keys (see tokens.ts) that any pattern knows. All are known before the first text is read. */
export const wordIds = new Ids(compiledVocabulary?.words);
export const conceptIds = new Ids(compiledVocabulary?.concepts);
