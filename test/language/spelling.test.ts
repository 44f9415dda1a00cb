import assert from "node:assert/strict";
import fc from "fast-check";
import { splitJoined, wordKey } from "../../server/src/language/spelling.ts";
import { keys, tokensOf } from "./helpers.ts";

describe("spelling", () => {
  const same: readonly (readonly [string, string])[] = [
    ["colour", "color"],
    ["tumours", "tumors"],
    ["authorised", "authorized"],
    ["authorises", "authorizes"],
    ["authorisation", "authorization"],
    ["revitalising", "revitalizing"],
    ["moisturiser", "moisturizer"],
    ["moisturisers", "moisturizers"],
    ["fibre", "fiber"],
    ["fibres", "fibers"],
    ["ageing", "aging"],
    ["oedema", "edema"],
    ["licence", "license"],
    ["labelled", "labeled"],
    ["travelling", "traveling"],
    ["Collagen", "COLLAGEN"],
    ["excema", "eczema"],
    ["colagen", "collagen"],
    ["guarenteed", "guaranteed"],
    ["exosoms", "exosomes"],
    ["folicles", "follicles"],
    ["clinic’s", "clinic's"],
  ];
  for (const [one, other] of same) {
    it(`${one} is ${other}`, () => assert.equal(wordKey(one), wordKey(other)));
  }

  const different: readonly (readonly [string, string])[] = [
    ["heal", "heel"],
    ["scar", "scare"],
    ["pore", "pour"],
    ["firm", "form"],
    ["cured", "cubed"],
  ];
  for (const [one, other] of different) {
    it(`${one} is not ${other}`, () => assert.notEqual(wordKey(one), wordKey(other)));
  }

  it("leaves short words as they are", () => {
    for (const word of ["our", "rise", "four", "wise"]) assert.equal(wordKey(word), word);
  });

  it("opens words written together, each at its place", () => {
    assert.deepEqual(splitJoined("Hairloss"), ["hair", "loss"]);
    assert.equal(splitJoined("hairline"), null);
    assert.equal(keys("for hairloss"), "for hair loss");
    assert.deepEqual(
      tokensOf("hairloss").map((t) => [t.start, t.end]),
      [
        [0, 4],
        [4, 8],
      ],
    );
  });

  it("takes any word, and capitals make no difference", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        assert.equal(wordKey(word.toUpperCase()), wordKey(word));
      }),
    );
  });
});
