/** What a document discloses of each product that it names: every disclosure goes to the product it stands with. */
import type { BlockFacts } from "../claims/blockFacts.ts";
import type { PlacedSentence } from "../claims/context.ts";
import type { NameMatch } from "../language/names.ts";
import type { Token } from "../language/tokens.ts";
import { type ProseBlock, toSource } from "../reading/prose.ts";
import type { Disclosed, DisclosureListener } from "./documentFacts.ts";
import type { Place } from "./sentenceSignals.ts";
import type { StatedSource } from "./statedSource.ts";

/** A source that the document states of a product. */
export interface PlacedSource extends StatedSource {
  readonly place: Place;
}

/** `product`: its number among those that were looked for. */
export interface ProductFacts {
  readonly product: number;
  readonly firstMention: Place;
  readonly source: boolean;
  readonly vagueSource: Place | null;
  readonly quality: boolean;
  readonly route: boolean;
  readonly needling: boolean;
  readonly sources: readonly PlacedSource[];
}

interface Gathered {
  product: number;
  firstMention: Place;
  source: boolean;
  vagueSource: Place | null;
  quality: boolean;
  route: boolean;
  needling: boolean;
  sources: PlacedSource[];
}

const joining = /^(?:and|&|,|or|plus|both|the)$/;

export class ProductGatherer implements DisclosureListener {
  readonly #products = new Map<number, Gathered>();
  readonly #named: readonly (readonly number[])[];
  readonly #sentenceProducts = new Map<PlacedSentence, readonly number[]>();

  constructor(
    readonly blocks: readonly ProseBlock[],
    readonly facts: readonly BlockFacts[],
    placed: readonly PlacedSentence[],
  ) {
    this.#named = facts.map(({ names }) => [...new Set(names.map(({ of }) => of))]);
    this.#findMentions();
    this.#attribute(placed);
  }

  /** The products that the document names, in the order of their first mention. */
  get products(): readonly ProductFacts[] {
    return [...this.#products.values()];
  }

  /** The products that a sentence speaks of. */
  productsOf(sentence: PlacedSentence): readonly number[] {
    return this.#sentenceProducts.get(sentence) ?? [];
  }

  /** The sentences, each with the products that it speaks of. */
  get sentences(): Iterable<readonly [PlacedSentence, readonly number[]]> {
    return this.#sentenceProducts;
  }

  /** The products that are spoken of at a place of the source. */
  productsAt({ start, end }: Place): readonly number[] {
    for (const [sentence, products] of this.#sentenceProducts) {
      const place = toSource(sentence.block, sentence.facts.start, sentence.facts.end);
      if (place.start < end && place.end > start) return products;
    }
    return [];
  }

  disclosed(what: Disclosed, sentence: PlacedSentence, place: Place | null): void {
    for (const product of this.#gathered(this.productsOf(sentence))) {
      if (what === "vagueSource") product.vagueSource ??= place;
      else product[what] = true;
    }
  }

  stated(source: StatedSource, full: boolean, sentence: PlacedSentence, place: Place): void {
    for (const product of this.#gathered(this.#productsAtToken(sentence, source.from))) {
      if (full) product.source = true;
      product.sources.push({ ...source, place });
    }
  }

  *#gathered(numbers: readonly number[]): Iterable<Gathered> {
    for (const number of numbers) {
      const product = this.#products.get(number);
      if (product) yield product;
    }
  }

  /** "A comes from platelets, B and C from colostrum": of several products named, those that a word stands behind. */
  #productsAtToken(sentence: PlacedSentence, at: number): readonly number[] {
    const facts = this.facts[sentence.blockIndex] as BlockFacts;
    const own = facts.names.filter(
      ({ from, to }) => from >= sentence.facts.tokenFrom && to <= sentence.facts.tokenTo,
    );
    if (own.length < 2) return this.productsOf(sentence);
    let first = own.findLastIndex(({ from }) => from <= at);
    if (first < 0) return [(own[0] as NameMatch).of];
    const last = first;
    const tokens = facts.tokens();
    while (first > 0) {
      const between = tokens.slice((own[first - 1] as NameMatch).to, (own[first] as NameMatch).from);
      if (!between.every(({ key }) => joining.test(key))) break;
      first--;
    }
    return own.slice(first, last + 1).map(({ of }) => of);
  }

  #findMentions(): void {
    this.facts.forEach((facts, index) => {
      const block = this.blocks[index] as ProseBlock;
      const { names } = facts;
      if (block.kind === "reference" || names.length === 0) return;
      const tokens = facts.tokens();
      for (const { of, from, to } of names) {
        if (this.#products.has(of)) continue;
        const start = (tokens[from] as Token).start;
        this.#products.set(of, {
          product: of,
          firstMention: toSource(block, start, (tokens[to - 1] as Token).end),
          source: false,
          vagueSource: null,
          quality: false,
          route: false,
          needling: false,
          sources: [],
        });
      }
    });
  }

  /** Gives each sentence its products: those it names, those of its cell's heads, of its heading, those named last. */
  #attribute(placed: readonly PlacedSentence[]): void {
    const heads = this.#tableHeads();
    const headings: { level: number; products: readonly number[] }[] = [];
    let last: readonly number[] = [];
    let section = -1;
    let block = -1;
    for (const sentence of placed) {
      const { facts, blockIndex } = sentence;
      const ofBlock = this.blocks[blockIndex] as ProseBlock;
      if (blockIndex !== block && ofBlock.kind === "heading") {
        while ((headings.at(-1)?.level ?? 0) >= ofBlock.level) headings.pop();
        const own = this.#named[blockIndex] as readonly number[];
        headings.push({
          level: ofBlock.level,
          products: own.length > 0 ? own : (headings.at(-1)?.products ?? []),
        });
      }
      block = blockIndex;
      if (sentence.section !== section) last = [];
      section = sentence.section;
      const own = (this.facts[blockIndex] as BlockFacts).names
        .filter(({ from }) => from >= facts.tokenFrom && from < facts.tokenTo)
        .map(({ of }) => of);
      const table = ofBlock.table;
      const ofCell = table
        ? (heads.get(`${table.table} row ${table.row}`) ??
          heads.get(`${table.table} column ${table.column}`) ??
          [])
        : [];
      if (own.length > 0) last = own;
      const near = [own, ofCell, last, headings.at(-1)?.products ?? []].find((list) => list.length > 0);
      const general = own.length === 0 && facts.namesAll;
      this.#sentenceProducts.set(sentence, near && !general ? near : [...this.#products.keys()]);
    }
  }

  #tableHeads(): Map<string, readonly number[]> {
    const heads = new Map<string, readonly number[]>();
    this.blocks.forEach(({ table }, index) => {
      const named = this.#named[index] as readonly number[];
      if (!table || named.length === 0) return;
      if (table.head === "column") heads.set(`${table.table} column ${table.column}`, named);
      else if (table.head === "row" || table.column === 0)
        heads.set(`${table.table} row ${table.row}`, named);
    });
    return heads;
  }
}
