/** Logistic regression over few measures: what the verdict on a family is learned by. */

export interface Measured {
  readonly measures: readonly number[];
  readonly holds: boolean;
}

const steps = 600;
const rate = 0.05;

/**
 * Weights that fit best, that of the bias first: full gradients, by Adam (Kingma and Ba, ICLR 2015). `penalty`: how dear
 * weights are.
 */
export function fit(examples: readonly Measured[], penalty = 0.3): number[] {
  const width = (examples[0]?.measures.length ?? 0) + 1;
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  const rows = examples.map(({ measures }) => Float64Array.from([1, ...measures]));
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : (penalty * weight) / rows.length));
    rows.forEach((row, index) => {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += (row[at] as number) * (weights[at] as number);
      const wrong = (1 / (1 + Math.exp(-sum)) - (examples[index]?.holds ? 1 : 0)) / rows.length;
      for (let at = 0; at < width; at++)
        gradient[at] = (gradient[at] as number) + wrong * (row[at] as number);
    });
    for (let at = 0; at < width; at++) {
      const slope = gradient[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const mean = (first[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step));
      weights[at] = (weights[at] as number) - (rate * mean) / (spread + 1e-8);
    }
  }
  return [...weights];
}
