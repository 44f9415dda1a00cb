/** Writes what has been learned as modules. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Rounded } from "../../server/src/language/weighing/letters.ts";
import type { ModelData } from "../../server/src/language/weighing/model.ts";
import type { NetworkData } from "../../server/src/language/weighing/network.ts";

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

export function writeNetwork(target: string, data: NetworkData, sentences: number): void {
  const told = (value: string | Rounded): string =>
    typeof value === "string"
      ? `\n    "${value}"`
      : ` {\n    greatest: ${value.greatest.toPrecision(8)},\n    steps:\n      "${value.steps}",\n  }`;
  writeFileSync(
    target,
    `${heading(labelled(sentences))}
import type { NetworkData } from "../../language/weighing/network.ts";

export const networkData: NetworkData = {
${Object.entries(data)
  .map(([name, value]: [string, string | Rounded]) => `  ${name}:${told(value)},`)
  .join("\n")}
};
`,
  );
  tell(target, labelled(sentences), data.vectors.steps.length);
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
