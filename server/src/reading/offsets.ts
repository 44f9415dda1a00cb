import type { OffsetMap } from "./prose.ts";

/**
 * Runs of a block's text and the source they stand for, flat: text start, source start, source end.
 * A run is literal (one source unit per text unit) when both lengths agree; otherwise all of its text
 * stands for all of its source, as a decoded entity does.
 */
export class RunMap implements OffsetMap {
  readonly #runs: readonly number[];
  readonly #length: number;

  /** `runs` are relative to the block's start; `length` is that of the text, in UTF-16 units. */
  constructor(runs: readonly number[], length: number) {
    this.#runs = runs;
    this.#length = length;
  }

  startOf(textOffset: number): number {
    if (this.#runs.length === 0) return 0;
    if (textOffset >= this.#length) return this.#runs[this.#runs.length - 1] as number;
    const run = this.#runAt(Math.max(0, textOffset));
    const start = this.#runs[run + 1] as number;
    return this.#isLiteral(run) ? start + Math.max(0, textOffset) - (this.#runs[run] as number) : start;
  }

  endOf(textOffset: number): number {
    if (this.#runs.length === 0) return 0;
    if (textOffset <= 0) return this.#runs[1] as number;
    const offset = Math.min(textOffset, this.#length);
    const run = this.#runAt(offset - 1);
    return this.#isLiteral(run)
      ? (this.#runs[run + 1] as number) + offset - (this.#runs[run] as number)
      : (this.#runs[run + 2] as number);
  }

  /** The map of the text that is left when the text ranges (ascending, apart) are taken out. */
  without(ranges: readonly (readonly [number, number])[]): RunMap {
    const runs: number[] = [];
    let removed = 0;
    let range = 0;
    for (let run = 0; run < this.#runs.length; run += 3) {
      const runEnd = this.#textEnd(run);
      let from = this.#runs[run] as number;
      while (from < runEnd) {
        while (range < ranges.length && (ranges[range] as readonly [number, number])[1] <= from) range++;
        const cut = ranges[range];
        const to = cut ? Math.max(from, Math.min(runEnd, cut[0])) : runEnd;
        if (to > from) {
          runs.push(from - removed, this.startOf(from), this.endOf(to));
          from = to;
        }
        if (cut && from === cut[0] && from < runEnd) {
          const end = Math.min(runEnd, cut[1]);
          removed += end - from;
          from = end;
          if (end < cut[1]) {
            // The cut reaches into the next run: leave the rest of it to that run.
            ranges = [...ranges.slice(0, range), [end, cut[1]], ...ranges.slice(range + 1)];
          }
        }
      }
    }
    return new RunMap(runs, this.#length - removed);
  }

  #runAt(textOffset: number): number {
    let low = 0;
    let high = this.#runs.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle * 3] as number) <= textOffset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }

  #textEnd(run: number): number {
    return run + 3 < this.#runs.length ? (this.#runs[run + 3] as number) : this.#length;
  }

  #isLiteral(run: number): boolean {
    const [text, start, end] = [this.#runs[run], this.#runs[run + 1], this.#runs[run + 2]] as number[];
    return (end as number) - (start as number) === this.#textEnd(run) - (text as number);
  }
}
