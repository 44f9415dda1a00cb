/** The wordings that could take a passage's place, in the order in which they were thought of; none broken, none twice. */
import { withoutDepth } from "./behind.ts";
import { isBroken } from "./broken.ts";
import { concerned } from "./concerned.ts";
import { edgesLike, inwardly, keepsSubject, losesLabel, quotedLike } from "./framed.ts";
import { casedLike } from "./grammar.ts";
import { withoutHaste } from "./howSoon.ts";
import { withSubject } from "./openingNoun.ts";
import { owned } from "./owners.ts";
import type { Mark, Passage } from "./passage.ts";
import { inPlace } from "./phrases/inPlace.ts";
import { openingOf } from "./phrases/openings.ts";
import { whereItGrows } from "./phrases/parts.ts";
import { asSold } from "./phrases/words.ts";
import { placed } from "./places.ts";
import { toReaders } from "./readers.ts";

/** A text that could take the passage's place; null removes it. */
export interface Draft {
  readonly text: string | null;
  /** The marks that it answers. */
  readonly marks: readonly Mark[];
  /** Better than nothing, and offered only where there is nothing better. */
  readonly late?: boolean;
}

/**
 * "Stock" is said in place of any claim and keeps nothing of this one; "whole" is a text of its own, whose English is
 * not in question, or a removal that is better than any other answer.
 */
export type DraftKind = "stock" | "whole" | "whole stock";

/** A word in small letters before one in capitals: "noticeable sun Spots". */
const halfTitled = /^\W*\p{Lu}\p{Ll}+(?:-\p{Ll}+)?,? (?:\p{Ll}{3,} )+\p{Lu}\p{Ll}+\W*$/u;

export class DraftList {
  readonly drafts: Draft[] = [];
  readonly #seen = new Set<string | null>();
  readonly #whole = new Set<string | null>();
  readonly #stock = new Set<string | null>();
  readonly #broken = new Map<string, boolean>();
  readonly #label: string;
  /** Signs before and behind a line that part it from the others. */
  readonly #opening: string;
  readonly #closing: string;

  /** `inward`: of the inside of the body; `beforeRemoval`: adds what is better than that the passage goes. */
  constructor(
    readonly passage: Passage,
    readonly inward: boolean,
    readonly beforeRemoval: () => void,
  ) {
    this.#label = openingOf(passage);
    this.#opening =
      /^(?:(?:[>✔✓☑✅➤→•·]|\p{Extended_Pictographic})\uFE0F?\s*)+/u.exec(passage.text)?.[0] ?? "";
    this.#closing = /\s*[|•·]\s*$/.exec(passage.text)?.[0] ?? "";
  }

  isStock(text: string): boolean {
    return this.#stock.has(text);
  }

  isWhole(text: string): boolean {
    return this.#whole.has(text);
  }

  add(text: string | null, kind?: DraftKind): void {
    if (text !== null && losesLabel(text, this.#label, this.passage))
      this.#put(inPlace(text, this.passage), kind);
    this.#put(text, kind);
  }

  #put(given: string | null, kind: DraftKind | undefined): void {
    if (given === null && kind !== "whole" && !this.#seen.has(null)) this.beforeRemoval();
    const told = given === null ? null : this.#told(given);
    const named =
      told !== null && kind !== "whole" ? concerned(told, this.passage).filter((text) => text !== told) : [];
    if (told !== null && named.length > 0 && !this.#isBroken(told))
      for (const text of named) this.#keep(text, kind === undefined ? undefined : "stock");
    this.#keep(told, kind);
  }

  /** Between its signs, and as its readers are spoken to. */
  #told(given: string): string | null {
    // The sign that parts it from the next name stays.
    const closed = this.#closing !== "" && !/[|•·]\s*$/.test(given) ? given + this.#closing : given;
    const opened =
      this.#opening !== "" && !closed.startsWith(this.#opening) ? this.#opening + closed : closed;
    const told = withoutHaste(withoutDepth(toReaders(opened, this.passage), this.passage), this.passage.text);
    const named = withSubject(owned(told, this.passage), this.passage);
    return this.inward ? inwardly(named, this.passage) : named;
  }

  #keep(told: string | null, kind: DraftKind | undefined): void {
    const isStock = kind === "stock" || kind === "whole stock";
    const isWhole = kind === "whole" || kind === "whole stock";
    const text = told === null ? null : this.#edged(withoutHaste(told, this.passage.text), isStock);
    if (isStock) this.#stock.add(text);
    if (isWhole) this.#whole.add(text);
    if (this.#seen.has(text) || text === this.passage.text) return;
    if (text !== null && !isWhole && this.#isBroken(text)) return;
    this.#seen.add(text);
    this.drafts.push({ text, marks: this.passage.marks });
  }

  #edged(told: string, isStock: boolean): string {
    const { passage } = this;
    const there = isStock && !keepsSubject(told, passage) ? told : placed(told, passage);
    const edged = edgesLike(asSold(whereItGrows(there, passage), passage), this.#label, passage);
    // "Less noticeable sun Spots": half of it is the old name, with its capitals.
    const cased = halfTitled.test(edged) ? casedLike(edged, passage.text) : edged;
    return quotedLike(cased, passage);
  }

  #isBroken(text: string): boolean {
    const broken = this.#broken.get(text) ?? isBroken(text, this.passage);
    this.#broken.set(text, broken);
    return broken;
  }
}
