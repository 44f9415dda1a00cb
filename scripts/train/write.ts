/** Writes what has been learned as modules. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { ModelData } from "../../server/src/language/weighing/model.ts";

const heading = (from: string): string =>
  `/** Written by \`npm run train\` from ${from}: not for reading. */`;
const labelled = (sentences: number): string => `${sentences.toLocaleString("en")} labelled sentences`;

export function writeModel(
  target: string,
  { bias, greatest, ...streams }: ModelData,
  sentences: number,
): void {
  writeFileSync(
    target,
    `${heading(labelled(sentences))}
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
  tell(target, labelled(sentences), streams.weights.length);
}

/** A row of weights, under a name. */
export function writeNumbers(target: string, name: string, weights: readonly number[], from: string): void {
  writeFileSync(
    target,
    `${heading(from)}
export const ${name}: readonly number[] = [
${weights.map((weight) => `  ${Number(weight.toFixed(4))},`).join("\n")}
];
`,
  );
  tell(target, from, weights.length);
}

function tell(target: string, from: string, weights: number): void {
  console.log(`${relative(process.cwd(), target)}: ${from}, ${weights} weights`);
}
