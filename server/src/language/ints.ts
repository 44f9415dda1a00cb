/** A list of small integers that grows: the tables of the vocabulary are made of these, not of objects. */
export class Ints {
  /** The integers, and behind `length` room for more. */
  items: Int32Array;
  length = 0;

  constructor(room = 64) {
    this.items = new Int32Array(room);
  }

  /** A list of these, which it keeps. */
  static of(items: Int32Array): Ints {
    const list = new Ints(0);
    list.items = items;
    list.length = items.length;
    return list;
  }

  /** Those that there are, without the room behind them. */
  get all(): Int32Array {
    return this.items.subarray(0, this.length);
  }

  push(value: number): void {
    if (this.length === this.items.length) this.#grow(this.length + 1);
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index] as number;
  }

  /** Gives back the room that was not needed. */
  trim(): void {
    this.items = this.items.slice(0, this.length);
  }

  #grow(least: number): void {
    const grown = new Int32Array(Math.max(least, this.items.length * 2));
    grown.set(this.items);
    this.items = grown;
  }
}

/** Lists of integers, one after the other: what belongs to `key` lies from `starts[key]` to `starts[key + 1]`. */
export interface IntLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Files rows of `width` integers, three at the most, under integers. */
export class Filing {
  readonly #keys = new Ints();
  readonly #rows = new Ints();

  constructor(readonly width: number) {}

  /** Of the row's items as many count as it is wide. */
  add(key: number, first: number, second = 0, third = 0): void {
    this.#keys.push(key);
    this.#rows.push(first);
    if (this.width > 1) this.#rows.push(second);
    if (this.width > 2) this.#rows.push(third);
  }

  /** Each list in the order in which it was filed; keys are less than `size`. */
  lists(size: number): IntLists {
    const { width } = this;
    const starts = new Int32Array(size + 1);
    for (let i = 0; i < this.#keys.length; i++) raise(starts, this.#keys.at(i) + 1, width);
    for (let key = 0; key < size; key++) raise(starts, key + 1, starts[key] as number);
    const next = starts.slice(0, size);
    const items = new Int32Array(this.#rows.length);
    for (let i = 0; i < this.#keys.length; i++) {
      const key = this.#keys.at(i);
      const to = next[key] as number;
      for (let item = 0; item < width; item++) items[to + item] = this.#rows.at(width * i + item);
      raise(next, key, width);
    }
    return { starts, items };
  }
}

function raise(items: Int32Array, at: number, by: number): void {
  items[at] = (items[at] as number) + by;
}
