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

type Element =
  | {
      type: "one";
      words: ReadonlySet<string>;
      concepts: ReadonlySet<string>;
      number: boolean;
      optional: boolean;
    }
  | { type: "not"; words: ReadonlySet<string>; concepts: ReadonlySet<string> }
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
  const words = new Set<string>();
  const concepts = new Set<string>();
  let number = false;
  for (const choice of body.split("|")) {
    if (choice === "#") number = true;
    else if (choice.startsWith("<")) concepts.add(choice.slice(1, -1));
    else for (const key of wordChoices(choice)) words.add(key);
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

export class PatternSet<Label> {
  readonly #byWord = new Map<string, Pattern<Label>[]>();
  readonly #byConcept = new Map<string, Pattern<Label>[]>();
  readonly #byNumber: Pattern<Label>[] = [];
  readonly #words = new Set<string>();

  /** `lists`: pairs of a label and patterns separated by `;` or line ends. */
  constructor(lists: Iterable<readonly [Label, string]>) {
    for (const [label, list] of lists) {
      for (const notation of entries(list))
        this.#file({ label, notation, elements: notation.split(/\s+/).map(parseElement) });
    }
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  #file(pattern: Pattern<Label>): void {
    for (const element of pattern.elements) {
      if (element.type === "one") for (const word of element.words) this.#words.add(word);
    }
    let filed = false;
    for (const element of pattern.elements) {
      if (element.type !== "one") continue;
      for (const word of element.words) push(this.#byWord, word, pattern);
      for (const concept of element.concepts) push(this.#byConcept, concept, pattern);
      if (element.number) this.#byNumber.push(pattern);
      filed = true;
      if (!element.optional) return;
    }
    if (!filed) throw new Error(`A pattern must begin with a word or a concept: "${pattern.notation}"`);
  }

  /** All matches within tokens `from` to `to` (a sentence), each pattern's longest at each place. */
  match(tokens: readonly Token[], table: ConceptTable, from: number, to: number): PatternMatch<Label>[] {
    const found: PatternMatch<Label>[] = [];
    const end = lastContent(tokens, from, to);
    const run = new Run(tokens, table, from, to, end);
    const tried = new Set<Pattern<Label>>();
    for (let at = from; at < to; at++) {
      tried.clear();
      const token = tokens[at] as Token;
      this.#tryAll(this.#byWord.get(token.key), at, run, tried, found);
      if (token.kind === "number") this.#tryAll(this.#byNumber, at, run, tried, found);
      const matches = table[at];
      if (matches) {
        for (const match of matches) this.#tryAll(this.#byConcept.get(match.concept), at, run, tried, found);
      }
    }
    return found;
  }

  #tryAll(
    patterns: readonly Pattern<Label>[] | undefined,
    at: number,
    run: Run,
    tried: Set<Pattern<Label>>,
    found: PatternMatch<Label>[],
  ): void {
    if (!patterns) return;
    for (const pattern of patterns) {
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      run.open = -1;
      run.close = -1;
      const last = run.walk(pattern.elements, 0, at, at);
      if (last > at) {
        found.push({
          label: pattern.label,
          from: run.open >= 0 ? run.open : at,
          to: run.close >= 0 ? run.close : last,
          first: at,
          last,
          pattern,
        });
      }
    }
  }
}

function push<Label>(map: Map<string, Pattern<Label>[]>, key: string, pattern: Pattern<Label>): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
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
    if (at < this.to && at > start && token && quoteSigns.has(token.key)) {
      const result = this.walk(elements, index, at + 1, start);
      if (result >= 0) return result;
    }
    if (at < this.to && token) {
      const length = this.#lengthAt(element.words, element.concepts, element.number, at);
      if (length > 0) {
        const result = this.walk(elements, index + 1, at + length, start);
        if (result >= 0) return result;
        if (length > 1 && element.words.has(token.key)) {
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

  #lengthAt(words: ReadonlySet<string>, concepts: ReadonlySet<string>, number: boolean, at: number): number {
    const token = this.tokens[at];
    if (!token || at >= this.to) return 0;
    if (concepts.size > 0) {
      const match = conceptAt(this.table, at, concepts);
      if (match && match.to <= this.to) return match.to - at;
    }
    if (words.has(token.key)) return 1;
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
