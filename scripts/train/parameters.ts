/** Numbers that a network learns, and how far they move in a step. */
import type { Chance } from "./chance.ts";

export interface Rate {
  readonly rate: number;
  /** Counted from 1. */
  readonly step: number;
  /** Examples in a step. */
  readonly batch: number;
}

const first = 0.9;
const second = 0.999;

/** Numbers that are learned by Adam (Kingma and Ba, ICLR 2015). */
export class Parameters {
  readonly values: Float32Array;
  /** What the examples of a step add up to. */
  readonly slopes: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  /** They begin at 0, or as chance will have it. */
  constructor(size: number, deviation = 0, chance: Chance | null = null) {
    this.values = new Float32Array(size);
    this.slopes = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
    if (chance) for (let at = 0; at < size; at++) this.values[at] = chance.normal() * deviation;
  }

  /** Adds slopes from `begin` on. */
  add(begin: number, slopes: Float32Array, factor: number): void {
    for (let at = 0; at < slopes.length; at++)
      this.slopes[begin + at] = (this.slopes[begin + at] as number) + factor * (slopes[at] as number);
  }

  /** Of the values from `begin` on with as many others. */
  product(begin: number, others: Float32Array): number {
    let sum = 0;
    for (let at = 0; at < others.length; at++)
      sum += (this.values[begin + at] as number) * (others[at] as number);
    return sum;
  }

  move({ rate, step, batch }: Rate, begin = 0, size = this.values.length): void {
    const ofMean = 1 - first ** step;
    const ofSquare = 1 - second ** step;
    for (let at = begin; at < begin + size; at++) {
      const slope = (this.slopes[at] as number) / batch;
      this.slopes[at] = 0;
      const mean = first * (this.#mean[at] as number) + (1 - first) * slope;
      const square = second * (this.#square[at] as number) + (1 - second) * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      this.values[at] =
        (this.values[at] as number) - (rate * (mean / ofMean)) / (Math.sqrt(square / ofSquare) + 1e-8);
    }
  }
}
