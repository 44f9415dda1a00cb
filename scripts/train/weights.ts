/** A part of `npm run train`: what words weigh for claims and for disclosures; writes claimWeights.ts, networkWeights.ts and disclosureWeights.ts. */
import { join, resolve } from "node:path";
import { anything } from "../../server/src/claims/learned/families.ts";
import { linesIn } from "./corpus.ts";
import { learnDisclosures } from "./disclosures.ts";
import {
  apart,
  building,
  common,
  corpus,
  examplesOf,
  folds,
  leastOfClaims,
  lines,
  sure,
} from "./examples.ts";
import { learn } from "./learn.ts";
import { learnNetwork } from "./network.ts";
import { writeModel, writeNetwork } from "./write.ts";

const server = resolve(import.meta.dirname, "../../server/src");

const examples = [
  ...common,
  ...folds
    .flatMap(({ labelled }) => labelled)
    .filter(sure)
    .flatMap(examplesOf),
];
writeModel(
  join(server, "claims/learned/claimWeights.ts"),
  learn(examples, anything + 1, leastOfClaims),
  examples.length,
);
writeNetwork(
  join(server, "claims/learned/networkWeights.ts"),
  learnNetwork(examples, anything + 1),
  examples.length,
);

const disclosed = learnDisclosures([...building, ...apart], lines, linesIn(join(corpus, "disclosures")));
writeModel(join(server, "disclosures/learned/disclosureWeights.ts"), disclosed.data, disclosed.sentences);
