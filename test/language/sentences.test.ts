import assert from "node:assert/strict";
import { splitSentences } from "../../server/src/language/sentences.ts";
import { sentences, tokensOf } from "./helpers.ts";

describe("sentences", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["One ends. Two begins.", ["One ends.", "Two begins."]],
    ["See Dr. Hale on Monday. She is in.", ["See Dr. Hale on Monday.", "She is in."]],
    ["Its sponsor, Rep. Bell, agreed. So did we.", ["Its sponsor, Rep. Bell, agreed.", "So did we."]],
    ["Ask your rep. Sue will help.", ["Ask your rep.", "Sue will help."]],
    ["Some actives, e.g. retinol, sting.", ["Some actives, e.g. retinol, sting."]],
    ["Peels vs. lasers: a guide.", ["Peels vs. lasers: a guide."]],
    ["By J. K. Marsh. Edited here.", ["By J. K. Marsh.", "Edited here."]],
    [
      "Open from 9 a.m. to 5 p.m. on Fridays. Come in.",
      ["Open from 9 a.m. to 5 p.m. on Fridays.", "Come in."],
    ],
    ["We close at 5 p.m. Parking is free.", ["We close at 5 p.m.", "Parking is free."]],
    ["Made in the U.S. and sold here.", ["Made in the U.S. and sold here."]],
    ["Calm skin, i.e. no redness. Ask us.", ["Calm skin, i.e. no redness.", "Ask us."]],
    ["A depth of 1.5 mm is common. Ask us.", ["A depth of 1.5 mm is common.", "Ask us."]],
    ["It costs $1,200.50 in all. Book now.", ["It costs $1,200.50 in all.", "Book now."]],
    ["Glow on... and on. Done.", ["Glow on... and on.", "Done."]],
    ["Soft skin… Bright eyes.", ["Soft skin…", "Bright eyes."]],
    ["Is it safe? We think so! Come in.", ["Is it safe?", "We think so!", "Come in."]],
    ["Really?! Yes.", ["Really?!", "Yes."]],
    ["the serum is cool. we like it. you may too.", ["the serum is cool.", "we like it.", "you may too."]],
    ["Facials | Peels | Lasers", ["Facials |", "Peels |", "Lasers"]],
    ["Facials • Peels", ["Facials •", "Peels"]],
    ["A headline without a stop\nA line below it", ["A headline without a stop", "A line below it"]],
    ["Soft, clean skin", ["Soft, clean skin"]],
    ["She said “it glows.” Then she left.", ["She said “it glows.”", "Then she left."]],
    ["It glows (a little.) Then it fades.", ["It glows (a little.)", "Then it fades."]],
    ["It works. 20 people came.", ["It works.", "20 people came."]],
    ["Loved it ✨ We did too.", ["Loved it ✨ We did too."]],
    ["Loved it! ✨ Book today.", ["Loved it!", "✨ Book today."]],
    ["Visit exoclinic.example for more. Thanks.", ["Visit exoclinic.example for more.", "Thanks."]],
    ["Vesicles think. True or false? False.", ["Vesicles think. True or false?", "False."]],
    ["", []],
    ["   ", []],
    ["...", ["..."]],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(sentences(text), expected);
    });
  }

  it("tells questions and exclamations", () => {
    const kinds = (text: string) =>
      splitSentences(text, tokensOf(text)).map((s) => `${s.question ? "?" : ""}${s.exclaimed ? "!" : ""}`);
    assert.deepEqual(kinds("Is it? It is! So."), ["?", "!", ""]);
    assert.deepEqual(kinds("What?! No."), ["?!", ""]);
    assert.deepEqual(kinds("“Does it sting?” Not much."), ["?", ""]);
    assert.deepEqual(kinds("Does it sting 🤔?"), ["?"]);
  });

  it("covers every token once, in order", () => {
    const text = "One. two? Three | four\nfive… Six!";
    const tokens = tokensOf(text);
    let at = 0;
    for (const span of splitSentences(text, tokens)) {
      assert.equal(span.from, at);
      at = span.to;
    }
    assert.equal(at, tokens.length);
  });
});
