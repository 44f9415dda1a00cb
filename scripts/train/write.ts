/** Writes what has been learned as modules. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { ModelData } from "../../server/src/language/weighing/model.ts";

const heading = (sentences: number): string =>
  `/** Written by \`npm run train\` from ${sentences.toLocaleString("en")} labelled sentences: not for reading. */`;

export function writeModel(
  target: string,
  { bias, greatest, ...streams }: ModelData,
  sentences: number,
): void {
  writeFileSync(
    target,
    `${heading(sentences)}
import type { ModelData } from "../../language/weighing/model.ts";

export const modelData: ModelData = {
  bias: [${bias.map((value) => value.toFixed(4)).join(", ")}],
  greatest: ${greatest.toPrecision(8)},
  hashes:
    "${streams.hashes}",
  labels:
    "${streams.labels}",
  weights:
    "${streams.weights}",
};
`,
  );
  tell(target, sentences, streams.weights.length);
}

export function writeVerdict(target: string, weights: readonly number[], sentences: number): void {
  writeFileSync(
    target,
    `${heading(sentences)}
export const verdictWeights: readonly number[] = [
${weights.map((weight) => `  ${Number(weight.toFixed(4))},`).join("\n")}
];
`,
  );
  tell(target, sentences, weights.length);
}

function tell(target: string, sentences: number, weights: number): void {
  console.log(`${relative(process.cwd(), target)}: ${sentences} sentences, ${weights} weights`);
}
