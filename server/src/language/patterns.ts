/** Sets of patterns over tokens and concepts (see patternPrograms.ts for their notation), each with a label. */
import { compiledOf, compiledVocabulary } from "./compiledVocabulary.ts";
import type { ConceptTable } from "./concepts.ts";
import { choices } from "./patternChoices.ts";
import { PatternLookup } from "./patternLookup.ts";
import { programs } from "./patternPrograms.ts";
import { walk } from "./patternWalk.ts";
import type { Token } from "./tokens.ts";
import { entries } from "./vocabulary.ts";
import { wordIds } from "./wordIds.ts";

export { PatternLookup } from "./patternLookup.ts";

/** Token indexes, `to` exclusive. `from`/`to` are the span to report, `first`/`last` all that was matched. */
export interface PatternMatch<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Of the sets that are asked about the sentences of a block and its one table of concepts. */
const usual = new PatternLookup();

/** The end of the sentence among the words of a choice ("for|to|$"), where `$` stands for no currency: a pattern of its own. */
const endInChoice = /(?<=\|)\$(?!\|[£€])|\$(?=\|[a-z])/;

function withEnds(notation: string): readonly string[] {
  if (!endInChoice.test(notation)) return [notation];
  const elements = notation.split(/\s+/);
  const at = elements.findIndex((element) => endInChoice.test(element));
  if (at < 0) return [notation];
  const words = (elements[at] as string).split("|").filter((word) => word !== "$");
  return [words.join("|"), "$"].map((element) => elements.with(at, element).join(" "));
}

/** The number of the first pattern, and how many there are of each list. */
function readPatterns(lists: readonly (readonly [unknown, string])[]): readonly number[] {
  const first = programs.size;
  const counts = lists.map(([, list]) => {
    const before = programs.size;
    for (const notation of entries(list)) for (const variant of withEnds(notation)) programs.add(variant);
    return programs.size - before;
  });
  return [first, ...counts];
}

export class PatternSet<Label> {
  static readonly made = new Map<string, PatternSet<unknown>>();
  /** The number of its first pattern; those after it follow. */
  readonly #first: number;
  readonly #labels: readonly Label[];
  /** By pattern: the number of its label. */
  readonly #labelOf: Uint16Array;
  readonly #lookup: PatternLookup;
  readonly #set: number;
  /** All its words, once somebody asks for them. */
  #known: ReadonlySet<number> | null = null;

  /**
   * `name`: under which it is compiled. `lists`: pairs of a label and patterns separated by `;` or line ends. `lookup`
   * is shared by sets that are asked about the same sentences with the same table.
   */
  constructor(name: string, lists: readonly (readonly [Label, string])[], lookup = usual) {
    PatternSet.made.set(name, this);
    const [first, ...counts] = compiledVocabulary
      ? compiledOf(compiledVocabulary.sets, name)
      : readPatterns(lists);
    this.#first = first as number;
    this.#labels = lists.map(([label]) => label);
    this.#labelOf = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
    let at = 0;
    counts.forEach((count, label) => {
      this.#labelOf.fill(label, at, at + count);
      at += count;
    });
    this.#lookup = lookup;
    this.#set = lookup.add(this.#first, this.#first + this.#labelOf.length);
  }

  /** The number of its first pattern, and how many there are of each list. */
  compiled(): readonly number[] {
    const counts = this.#labels.map(() => 0);
    for (const label of this.#labelOf) counts[label] = (counts[label] as number) + 1;
    return [this.#first, ...counts];
  }

  knows(word: string): boolean {
    this.#known ??= this.#wordsOfAll();
    return this.#known.has(wordIds.known(word));
  }

  #wordsOfAll(): ReadonlySet<number> {
    const words = new Set<number>();
    for (let index = 0; index < this.#labelOf.length; index++)
      for (const choice of programs.choices(this.#first + index))
        for (const word of choices.words(choice)) words.add(word);
    return words;
  }

  /** All matches within tokens `from` to `to` (a sentence), each pattern's longest at each place. */
  match(tokens: readonly Token[], table: ConceptTable, from: number, to: number): PatternMatch<Label>[] {
    const { items, length } = this.#lookup.candidates(this.#set, tokens, table, from, to);
    const found: PatternMatch<Label>[] = [];
    if (length === 0) return found;
    walk.within(from, to);
    for (let i = 0; i < length; i += 2) this.#try(items[i] as number, items[i + 1] as number, found);
    return found;
  }

  #try(number: number, at: number, found: PatternMatch<Label>[]): void {
    const begin = programs.startsWithGap(number) ? walk.from : at;
    const last = walk.run(programs.start(number), begin);
    if (last <= at) return;
    found.push({
      label: this.#labels[this.#labelOf[number - this.#first] as number] as Label,
      from: walk.open >= 0 ? walk.open : begin,
      to: walk.close >= 0 ? walk.close : last,
      first: begin,
      last,
    });
  }
}
