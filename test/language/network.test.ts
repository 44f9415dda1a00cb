import assert from "node:assert/strict";
import { learnNetwork, type ReadExample } from "../../scripts/train/network.ts";
import { tokenize } from "../../server/src/language/tokens.ts";
import { distanceIn, numbersIn, numbersOf, rounded } from "../../server/src/language/weighing/letters.ts";
import { Network } from "../../server/src/language/weighing/network.ts";
import { sequenceOf } from "../../server/src/language/weighing/sequence.ts";

/** Words without concepts and flags. */
function sequence(words: string): Int32Array {
  const tokens = tokenize(words, () => true);
  return sequenceOf(tokens, [], new Uint16Array(tokens.length), 0, tokens.length);
}

const things = ["serum", "facial", "cream", "visit", "price", "room", "team", "menu", "lamp", "chair"];
const pick = (list: readonly string[], at: number): string => list[at % list.length] as string;

/** "Never" before "always" is what is to be learned: the same words say it and do not. */
function* ordered(): Generator<ReadExample> {
  for (let at = 0; at < 1600; at++) {
    const [one, other] = [pick(things, at), pick(things, Math.floor(at / 10))];
    const says = at % 2 === 0;
    const words = says ? `${one} never always ${other}` : `${one} always never ${other}`;
    yield {
      read: { sequence: sequence(words), others: [null, null, null], traits: [] },
      labels: says ? [0] : [],
    };
  }
}

const odds = (network: Network, words: string, before: string | null = null): number =>
  network.odds(
    network.units(sequence(words)),
    [before ? network.gist(sequence(before)) : null, null, null],
    [],
  )[0] as number;

describe("network over words", () => {
  it("learns what depends on the order of the words", () => {
    const network = new Network(learnNetwork([...ordered()], 1));
    assert.ok(odds(network, "lamp never always cream") > 2);
    assert.ok(odds(network, "lamp always never cream") < -2);
  });

  it("learns what depends on the sentence before", () => {
    const examples = Array.from({ length: 1600 }, (_, at): ReadExample[] => {
      const refused = at % 2 === 0;
      const thing = pick(things, Math.floor(at / 2));
      const before = sequence(refused ? `we refuse this ${thing}` : `we like this ${thing}`);
      const own = sequence(`the ${pick(things, Math.floor(at / 20))} lifts`);
      return [
        { read: { sequence: before, others: [null, null, null], traits: [] }, labels: [] },
        { read: { sequence: own, others: [before, null, null], traits: [] }, labels: refused ? [] : [0] },
      ];
    }).flat();
    const network = new Network(learnNetwork(examples, 1));
    assert.ok(odds(network, "the lamp lifts", "we like this menu") > 1);
    assert.ok(odds(network, "the lamp lifts", "we refuse this menu") < -1);
  });

  it("gives the same weights each time", () => {
    const examples = [...ordered()].slice(0, 200);
    assert.deepEqual(learnNetwork(examples, 1), learnNetwork(examples, 1));
  });

  it("reads an empty sentence, and one without end", () => {
    const network = new Network(learnNetwork([...ordered()].slice(0, 64), 1));
    assert.ok(Number.isFinite(odds(network, "")));
    assert.ok(Number.isFinite(odds(network, "never always ".repeat(5000))));
  });
});

describe("numbers as letters", () => {
  it("keeps rising numbers", () => {
    const numbers = [0, 1, 31, 32, 33, 1023, 1024, 70_000, 16_777_215];
    let last = 0;
    const text = numbers.map((number) => {
      const distance = distanceIn(number - last);
      last = number;
      return distance;
    });
    assert.deepEqual(numbersIn(text.join("")), numbers);
  });

  it("rounds others to the nearest step, those beyond to the last", () => {
    const numbers = Float32Array.from([0, 0.1, -0.26, 1, 3, -3]);
    const kept = numbersOf(rounded(numbers, 4, 1), 4);
    assert.deepEqual([...kept], [0, 0, -0.25, 1, 1, -1]);
  });
});
