/** One attempt of a pattern at a place: backtracking over optional elements and gaps. */
import { ground, Mark } from "./ground.ts";
import { choices } from "./patternChoices.ts";
import { OP_BITS, Op, programs } from "./patternPrograms.ts";

const OP_MASK = (1 << OP_BITS) - 1;

class Walk {
  /** The sentence: its tokens, and the end of its words. */
  from = 0;
  to = 0;
  end = 0;
  /** The span that the pattern marks; -1 where it marks none. */
  open = -1;
  close = -1;
  #start = 0;
  #first = 0;

  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.end = ground.lastContent(from, to);
  }

  /** The token after the longest match of a program that begins at `at`, or -1. */
  run(program: number, at: number): number {
    this.open = -1;
    this.close = -1;
    this.#start = at;
    this.#first = program;
    return this.#walk(program, at);
  }

  #walk(program: number, at: number): number {
    const element = programs.code.items[program] as number;
    switch (element & OP_MASK) {
      case Op.end:
        return at;
      case Op.one:
        return this.#one(element >> OP_BITS, program, at);
      case Op.maybe: {
        const result = this.#one(element >> OP_BITS, program, at);
        if (result >= 0) return result;
        return program === this.#first && at !== this.#start ? -1 : this.#walk(program + 1, at);
      }
      case Op.not:
        return this.#lengthAt(element >> OP_BITS, false, at) > 0 ? -1 : this.#walk(program + 1, at);
      case Op.gap:
        return this.#gap(element >> OP_BITS, Mark.blocks, program, at);
      case Op.looseGap:
        return this.#gap(element >> OP_BITS, Mark.blocksAll, program, at);
      case Op.first:
        return this.#isFirst(at) ? this.#walk(program + 1, at) : -1;
      case Op.last:
        return at >= this.end ? this.#walk(program + 1, at) : -1;
      case Op.open: {
        const result = this.#walk(program + 1, at);
        if (result >= 0) this.open = at;
        return result;
      }
      default: {
        const result = this.#walk(program + 1, at);
        if (result >= 0) this.close = at;
        return result;
      }
    }
  }

  #one(choice: number, program: number, at: number): number {
    if (at >= this.to) return -1;
    if (at > this.#start && (ground.marks[at] as number) & Mark.quote) {
      const result = this.#walk(program, at + 1);
      if (result >= 0) return result;
    }
    const length = this.#lengthAt(choice, choices.takesNumber(choice), at);
    if (length === 0) return -1;
    const result = this.#walk(program + 1, at + length);
    if (result >= 0) return result;
    if (length > 1 && choices.hasWord(choice, ground.words[at] as number))
      return this.#walk(program + 1, at + 1);
    return -1;
  }

  #gap(most: number, blocking: number, program: number, at: number): number {
    for (let skip = 0; skip <= most; skip++) {
      if (skip > 0 && (at + skip > this.to || (ground.marks[at + skip - 1] as number) & blocking)) return -1;
      const result = this.#walk(program + 1, at + skip);
      if (result >= 0) return result;
    }
    return -1;
  }

  /** How many tokens a choice takes at a place; 0 where it does not stand there. */
  #lengthAt(choice: number, number: boolean, at: number): number {
    if (at >= this.to) return 0;
    if (choices.hasConcepts(choice)) {
      const end = this.#conceptEnd(choice, at);
      if (end > 0 && end <= this.to) return end - at;
    }
    const word = ground.words[at] as number;
    if (word > 0 && choices.hasWord(choice, word)) return 1;
    return number && (ground.marks[at] as number) & Mark.number ? 1 : 0;
  }

  /** The token after the longest of its concepts that begins at a token; 0 for none. */
  #conceptEnd(choice: number, at: number): number {
    let best = 0;
    const last = ground.conceptStarts[at + 1] as number;
    for (let i = ground.conceptStarts[at] as number; i < last; i++) {
      const end = ground.conceptEnds[i] as number;
      if (end > best && choices.hasConcept(choice, ground.concepts[i] as number)) best = end;
    }
    return best;
  }

  #isFirst(at: number): boolean {
    for (let i = this.from; i < at; i++)
      if ((ground.marks[i] as number) & (Mark.word | Mark.number)) return false;
    return true;
  }
}

export const walk = new Walk();
