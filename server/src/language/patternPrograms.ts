/**
 * Patterns as programs: an integer for each element. The notation, elements separated by spaces:
 *   word  heal/v  scar/n  a|b     a word (see vocabulary.ts)
 *   <disease>  <a>|<b>|word        a phrase of a concept, or a choice with words
 *   #                              a number
 *   ...?                           optional element
 *   ..3                            up to three tokens, no punctuation among them
 *   ,,3                            up to three tokens, commas and brackets allowed
 *   !word  !<concept>              not followed by
 *   ^  $                           start, end of the sentence (closing punctuation aside)
 *   ( )                            the part that is the match's span; the whole match otherwise
 */
import { type CompiledVocabulary, compiledVocabulary, firstUses, used } from "./compiledVocabulary.ts";
import { Ints } from "./ints.ts";
import { choices, NOTHING } from "./patternChoices.ts";

/** What an element is: the lowest bits of its integer. */
export const Op = {
  end: 0,
  one: 1,
  maybe: 2,
  not: 3,
  gap: 4,
  looseGap: 5,
  first: 6,
  last: 7,
  open: 8,
  close: 9,
} as const;
export const OP_BITS = 4;
const OP_MASK = (1 << OP_BITS) - 1;

/** Choices of more alternatives than these are not looked for beforehand. */
const FEW = 40;

const signs: Readonly<Record<string, number>> = { "^": Op.first, $: Op.last, "(": Op.open, ")": Op.close };

function elementOf(notation: string): number {
  const sign = signs[notation];
  if (sign !== undefined) return sign;
  const gap = /^(\.\.|,,)(\d+)$/.exec(notation);
  if (gap) return (Number(gap[2]) << OP_BITS) | (gap[1] === ",," ? Op.looseGap : Op.gap);
  if (notation.length > 1 && notation.startsWith("!")) {
    const { choice } = choiceOf(notation.slice(1));
    return (choice << OP_BITS) | Op.not;
  }
  const { choice, optional } = choiceOf(notation);
  return (choice << OP_BITS) | (optional ? Op.maybe : Op.one);
}

function choiceOf(notation: string): { choice: number; optional: boolean } {
  const optional = notation.length > 1 && notation.endsWith("?");
  return { choice: choices.of(optional ? notation.slice(0, -1) : notation), optional };
}

function namesChoice(element: number): boolean {
  const op = element & OP_MASK;
  return op === Op.one || op === Op.maybe || op === Op.not;
}

class Programs {
  /** All programs, each closed by `Op.end`. */
  readonly code = new Ints(1024);
  readonly #starts = new Ints();
  /** Two choices of which a sentence has to have one each for the pattern to match. */
  readonly #needs = new Ints();

  constructor(compiled?: CompiledVocabulary["programs"]) {
    if (compiled) this.#restore(compiled);
  }

  #restore({ elements, choices }: CompiledVocabulary["programs"]): void {
    const named = used(choices);
    let next = 0;
    let start = 0;
    for (const element of elements) {
      this.code.push(namesChoice(element) ? ((named[next++] as number) << OP_BITS) | element : element);
      if (element !== Op.end) continue;
      this.#close(start);
      start = this.code.length;
    }
  }

  compiled(): CompiledVocabulary["programs"] {
    const elements = [...this.code.all];
    return {
      elements: elements.map((element) => (namesChoice(element) ? element & OP_MASK : element)),
      choices: firstUses(elements.filter(namesChoice).map((element) => element >> OP_BITS)),
    };
  }

  get size(): number {
    return this.#starts.length;
  }

  /** Adds a pattern and gives its number. */
  add(notation: string): number {
    const number = this.size;
    const start = this.code.length;
    for (const element of notation.split(/\s+/)) this.code.push(elementOf(element));
    this.code.push(Op.end);
    this.#close(start);
    if (this.beginnings(number).length === 0)
      throw new Error(`A pattern must begin with a word or a concept: "${notation}"`);
    return number;
  }

  #close(start: number): void {
    this.#starts.push(start);
    this.#noteNeeds(start);
  }

  start(pattern: number): number {
    return this.#starts.at(pattern);
  }

  need(pattern: number, which: 0 | 1): number {
    return this.#needs.at(2 * pattern + which);
  }

  /** It begins with the sentence and a gap: tried from there, not from the word that it is looked up by. */
  startsWithGap(pattern: number): boolean {
    const start = this.start(pattern);
    const second = this.code.at(start + 1) & OP_MASK;
    return this.code.at(start) === Op.first && (second === Op.gap || second === Op.looseGap);
  }

  /** The choices with which it can begin. */
  beginnings(pattern: number): readonly number[] {
    const begin: number[] = [];
    for (const { op, choice } of this.#choicesFrom(this.start(pattern))) {
      if (op === Op.not) continue;
      begin.push(choice);
      if (op === Op.one) break;
    }
    return begin;
  }

  /** All its choices. */
  choices(pattern: number): readonly number[] {
    return this.#choicesFrom(this.start(pattern))
      .filter(({ op }) => op !== Op.not)
      .map(({ choice }) => choice);
  }

  settle(): void {
    for (const list of [this.code, this.#starts, this.#needs]) list.trim();
    choices.settle();
  }

  #choicesFrom(start: number): { readonly op: number; readonly choice: number }[] {
    const found: { op: number; choice: number }[] = [];
    for (let at = start; this.code.at(at) !== Op.end; at++) {
      const element = this.code.at(at);
      if (namesChoice(element)) found.push({ op: element & OP_MASK, choice: element >> OP_BITS });
    }
    return found;
  }

  /** Of the choices that have to be there, beside the first, the two with the fewest alternatives. */
  #noteNeeds(start: number): void {
    let first = NOTHING;
    let second = NOTHING;
    let isFirst = true;
    for (let at = start; this.code.at(at) !== Op.end; at++) {
      const element = this.code.at(at);
      if ((element & OP_MASK) !== Op.one) continue;
      const choice = element >> OP_BITS;
      if (!isFirst && !choices.takesNumber(choice) && choices.alternatives(choice) <= FEW) {
        if (first === NOTHING || choices.alternatives(choice) < choices.alternatives(first)) {
          second = first;
          first = choice;
        } else if (second === NOTHING || choices.alternatives(choice) < choices.alternatives(second))
          second = choice;
      }
      isFirst = false;
    }
    this.#needs.push(first);
    this.#needs.push(second);
  }
}

export const programs = new Programs(compiledVocabulary?.programs);
