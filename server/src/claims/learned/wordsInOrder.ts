/** The words of a sentence as a network reads them (see network.ts). */
import { Network } from "../../language/weighing/network.ts";
import type { WordSequence } from "../../language/weighing/sequence.ts";
import { networkData } from "./networkWeights.ts";

let network: Network | null = null;

export function claimNetwork(): Network {
  network ??= new Network(networkData);
  return network;
}

/** The words of a sentence, read when they are asked for: of most sentences nobody asks. */
export class WordsInOrder {
  #units: Float32Array | null = null;
  #gist: Float32Array | null = null;

  constructor(readonly sequence: WordSequence) {}

  units(): Float32Array {
    this.#units ??= claimNetwork().units(this.sequence);
    return this.#units;
  }

  gist(): Float32Array {
    this.#gist ??= claimNetwork().gist(this.sequence);
    return this.#gist;
  }
}
