/**
 * Patterns over tokens and concepts, all matched in one pass: each pattern is filed under the words and
 * concepts with which it can begin.
 *
 * The notation, elements separated by spaces:
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
import { type ConceptTable, conceptAt } from "./concepts.ts";
import type { Token } from "./tokens.ts";
import { entries, wordChoices } from "./vocabulary.ts";
import { conceptIds, wordIds } from "./wordIds.ts";

type Element =
  | {
      type: "one";
      /** Numbers of its words. */
      words: ReadonlySet<number>;
      concepts: ReadonlySet<string>;
      number: boolean;
      optional: boolean;
    }
  | { type: "not"; words: ReadonlySet<number>; concepts: ReadonlySet<string> }
  | { type: "gap"; most: number; commas: boolean }
  | { type: "start" | "end" | "open" | "close" };

export interface Pattern<Label> {
  readonly label: Label;
  readonly notation: string;
  readonly elements: readonly Element[];
}

/** Token indexes, `to` exclusive. `from`/`to` are the span to report, `first`/`last` all that was matched. */
export interface PatternMatch<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly pattern: Pattern<Label>;
}

const sentencePunctuation = new Set(["!", "?", ";", ":", "…", "—", "–", "(", ")", ",", "|", "•"]);
// A full stop inside a sentence is an abbreviation's.
/** Scare quotes hide no wording. */
const quoteSigns = new Set(["“", "”", '"', "‘", "’", "«", "»", "*"]);
const hardPunctuation = new Set(["!", "?", ";", "…", "|", "•"]);

function parseOne(notation: string): Element {
  const optional = notation.length > 1 && notation.endsWith("?");
  const body = optional ? notation.slice(0, -1) : notation;
  const words = new Set<number>();
  const concepts = new Set<string>();
  let number = false;
  for (const choice of body.split("|")) {
    if (choice === "#") number = true;
    else if (choice.startsWith("<")) concepts.add(choice.slice(1, -1));
    else for (const key of wordChoices(choice)) words.add(wordIds.of(key));
  }
  return { type: "one", words, concepts, number, optional };
}

function parseElement(notation: string): Element {
  if (notation === "^") return { type: "start" };
  if (notation === "$") return { type: "end" };
  if (notation === "(") return { type: "open" };
  if (notation === ")") return { type: "close" };
  const gap = /^(\.\.|,,)(\d+)$/.exec(notation);
  if (gap) return { type: "gap", most: Number(gap[2]), commas: gap[1] === ",," };
  if (notation.startsWith("!") && notation.length > 1) {
    const one = parseOne(notation.slice(1));
    return one.type === "one" ? { type: "not", words: one.words, concepts: one.concepts } : one;
  }
  return parseOne(notation);
}

/** A pattern as it is looked up. */
interface Filed<Label> {
  readonly pattern: Pattern<Label>;
  /** Words and concepts of which a sentence has to have one for the pattern to match; null where too many would do. */
  readonly needs: { readonly words: readonly number[]; readonly concepts: readonly number[] } | null;
  /** It begins with the sentence and a gap: tried from there, not from the word that it is looked up by. */
  readonly fromStart: boolean;
  /** The attempt at which it was last tried. */
  tried: number;
}

/** More alternatives than these are not looked for beforehand. */
const FEW = 16;

let attempts = 0;

export class PatternSet<Label> {
  readonly #byWord = new Map<number, Filed<Label>[]>();
  readonly #byConcept = new Map<string, Filed<Label>[]>();
  readonly #byNumber: Filed<Label>[] = [];
  /** By the number of a word: 1 where a pattern begins with it. */
  #begins = new Uint8Array(0);
  readonly #words = new Set<number>();

  /** `lists`: pairs of a label and patterns separated by `;` or line ends. */
  constructor(lists: Iterable<readonly [Label, string]>) {
    for (const [label, list] of lists) {
      for (const notation of entries(list))
        this.#file({ label, notation, elements: notation.split(/\s+/).map(parseElement) });
    }
    this.#begins = new Uint8Array(wordIds.size);
    for (const id of this.#byWord.keys()) this.#begins[id] = 1;
  }

  knows(word: string): boolean {
    return this.#words.has(wordIds.known(word));
  }

  #file(pattern: Pattern<Label>): void {
    const filed: Filed<Label> = {
      pattern,
      needs: needsOf(pattern.elements),
      fromStart: startsWithGap(pattern),
      tried: 0,
    };
    for (const element of pattern.elements) {
      if (element.type === "one") for (const word of element.words) this.#words.add(word);
    }
    let begun = false;
    for (const element of pattern.elements) {
      if (element.type !== "one") continue;
      for (const word of element.words) push(this.#byWord, word, filed);
      for (const concept of element.concepts) push(this.#byConcept, concept, filed);
      if (element.number) this.#byNumber.push(filed);
      begun = true;
      if (!element.optional) return;
    }
    if (!begun) throw new Error(`A pattern must begin with a word or a concept: "${pattern.notation}"`);
  }

  /** All matches within tokens `from` to `to` (a sentence), each pattern's longest at each place. */
  match(tokens: readonly Token[], table: ConceptTable, from: number, to: number): PatternMatch<Label>[] {
    const found: PatternMatch<Label>[] = [];
    let run: Run | null = null;
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const matches = table[at];
      const isNumber = token.kind === "number" && this.#byNumber.length > 0;
      const begins = this.#begins[token.id] === 1;
      if (!begins && !isNumber && !matches) continue;
      if (!run) {
        present.look(tokens, table, from, to);
        run = new Run(tokens, table, from, to, lastContent(tokens, from, to));
      }
      attempts++;
      if (begins) this.#tryAll(this.#byWord.get(token.id), at, run, found);
      if (isNumber) this.#tryAll(this.#byNumber, at, run, found);
      if (matches) {
        for (const match of matches) this.#tryAll(this.#byConcept.get(match.concept), at, run, found);
      }
    }
    return found;
  }

  #tryAll(
    patterns: readonly Filed<Label>[] | undefined,
    at: number,
    run: Run,
    found: PatternMatch<Label>[],
  ): void {
    if (!patterns) return;
    for (const filed of patterns) {
      if (filed.tried === attempts) continue;
      filed.tried = attempts;
      if (filed.needs && !present.hasOne(filed.needs)) continue;
      const { pattern } = filed;
      run.open = -1;
      run.close = -1;
      const begin = filed.fromStart ? run.from : at;
      const last = run.walk(pattern.elements, 0, begin, begin);
      if (last > at) {
        found.push({
          label: pattern.label,
          from: run.open >= 0 ? run.open : begin,
          to: run.close >= 0 ? run.close : last,
          first: begin,
          last,
          pattern,
        });
      }
    }
  }
}

function startsWithGap({ elements }: Pattern<unknown>): boolean {
  return elements[0]?.type === "start" && elements[1]?.type === "gap";
}

/** Of the elements that have to be there, beside the first, the one with the fewest alternatives. */
function needsOf(elements: readonly Element[]): Filed<unknown>["needs"] {
  let best: Extract<Element, { type: "one" }> | null = null;
  let first = true;
  const alternatives = (element: Extract<Element, { type: "one" }>): number =>
    element.words.size + element.concepts.size;
  for (const element of elements) {
    if (element.type !== "one" || element.optional) continue;
    if (!first && !element.number && alternatives(element) <= FEW)
      if (!best || alternatives(element) < alternatives(best)) best = element;
    first = false;
  }
  return best && { words: [...best.words], concepts: [...best.concepts].map((name) => conceptIds.of(name)) };
}

/** Which words and concepts the sentence at hand has. */
class Present {
  #words = new Uint32Array(0);
  #concepts = new Uint32Array(0);
  #stamp = 0;
  #tokens: readonly Token[] | null = null;
  #table: ConceptTable | null = null;
  #from = 0;
  #to = 0;

  look(tokens: readonly Token[], table: ConceptTable, from: number, to: number): void {
    if (tokens === this.#tokens && table === this.#table && from === this.#from && to === this.#to) return;
    this.#tokens = tokens;
    this.#table = table;
    this.#from = from;
    this.#to = to;
    if (this.#words.length < wordIds.size) this.#words = new Uint32Array(wordIds.size);
    if (this.#concepts.length < conceptIds.size) this.#concepts = new Uint32Array(conceptIds.size);
    this.#stamp++;
    for (let at = from; at < to; at++) {
      this.#words[(tokens[at] as Token).id] = this.#stamp;
      for (const { concept } of table[at] ?? []) this.#concepts[conceptIds.known(concept)] = this.#stamp;
    }
  }

  hasOne({ words, concepts }: NonNullable<Filed<unknown>["needs"]>): boolean {
    for (const id of words) if (this.#words[id] === this.#stamp) return true;
    for (const id of concepts) if (this.#concepts[id] === this.#stamp) return true;
    return false;
  }
}

const present = new Present();

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lastContent(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1] as Token;
    if (token.kind === "emoji" || (token.kind === "sign" && /^[.!?…"”’')\]*|•:]/.test(token.key))) end--;
    else break;
  }
  return end;
}

/** One attempt of a pattern at a place: backtracking over optional elements and gaps. */
class Run {
  open = -1;
  close = -1;

  constructor(
    readonly tokens: readonly Token[],
    readonly table: ConceptTable,
    readonly from: number,
    readonly to: number,
    readonly end: number,
  ) {}

  /** The token after the match, or -1. */
  walk(elements: readonly Element[], index: number, at: number, start: number): number {
    const element = elements[index];
    if (!element) return at;
    switch (element.type) {
      case "start":
        return this.#atStart(at) ? this.walk(elements, index + 1, at, start) : -1;
      case "end":
        return at >= this.end ? this.walk(elements, index + 1, at, start) : -1;
      case "open": {
        const result = this.walk(elements, index + 1, at, start);
        if (result >= 0) this.open = at;
        return result;
      }
      case "close": {
        const result = this.walk(elements, index + 1, at, start);
        if (result >= 0) this.close = at;
        return result;
      }
      case "not":
        return this.#lengthAt(element.words, element.concepts, false, at) > 0
          ? -1
          : this.walk(elements, index + 1, at, start);
      case "gap":
        return this.#walkGap(element, elements, index, at, start);
      default:
        return this.#walkOne(element, elements, index, at, start);
    }
  }

  #walkOne(
    element: Extract<Element, { type: "one" }>,
    elements: readonly Element[],
    index: number,
    at: number,
    start: number,
  ): number {
    const token = this.tokens[at];
    if (at < this.to && at > start && token?.kind === "sign" && quoteSigns.has(token.key)) {
      const result = this.walk(elements, index, at + 1, start);
      if (result >= 0) return result;
    }
    if (at < this.to && token) {
      const length = this.#lengthAt(element.words, element.concepts, element.number, at);
      if (length > 0) {
        const result = this.walk(elements, index + 1, at + length, start);
        if (result >= 0) return result;
        if (length > 1 && element.words.has(token.id)) {
          const shorter = this.walk(elements, index + 1, at + 1, start);
          if (shorter >= 0) return shorter;
        }
      }
    }
    return element.optional && !(index === 0 && at !== start)
      ? this.walk(elements, index + 1, at, start)
      : -1;
  }

  #walkGap(
    gap: Extract<Element, { type: "gap" }>,
    elements: readonly Element[],
    index: number,
    at: number,
    start: number,
  ): number {
    for (let skip = 0; skip <= gap.most; skip++) {
      if (skip > 0) {
        const token = this.tokens[at + skip - 1];
        if (!token || at + skip > this.to) return -1;
        const blocking = gap.commas ? hardPunctuation : sentencePunctuation;
        if (token.kind === "sign" && blocking.has(token.key)) return -1;
        if (token.kind === "emoji") return -1;
      }
      const result = this.walk(elements, index + 1, at + skip, start);
      if (result >= 0) return result;
    }
    return -1;
  }

  #lengthAt(words: ReadonlySet<number>, concepts: ReadonlySet<string>, number: boolean, at: number): number {
    const token = this.tokens[at];
    if (!token || at >= this.to) return 0;
    if (concepts.size > 0) {
      const match = conceptAt(this.table, at, concepts);
      if (match && match.to <= this.to) return match.to - at;
    }
    if (token.id > 0 && words.has(token.id)) return 1;
    return number && token.kind === "number" ? 1 : 0;
  }

  #atStart(at: number): boolean {
    for (let i = this.from; i < at; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === "word" || token.kind === "number") return false;
    }
    return true;
  }
}
