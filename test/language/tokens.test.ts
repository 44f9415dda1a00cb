import assert from "node:assert/strict";
import fc from "fast-check";
import { keys, tokensOf } from "./helpers.ts";

describe("tokens", () => {
  it("opens hyphenated words and keeps that they are joined", () => {
    const tokens = tokensOf("FDA-approved serum");
    assert.deepEqual(
      tokens.map((t) => [t.key, t.glued, t.spaced]),
      [
        ["fda", false, true],
        ["approved", true, false],
        ["serum", false, true],
      ],
    );
  });

  for (const [name, hyphen] of [
    ["hyphen-minus", "-"],
    ["hyphen", "\u2010"],
    ["non-breaking hyphen", "\u2011"],
    ["en dash between letters", "\u2013"],
  ] as const) {
    it(`joins by a ${name}`, () => {
      assert.equal(keys(`stem${hyphen}cell facial`), "stem cell facial");
    });
  }

  it("keeps a dash between spaces as a sign", () => {
    assert.equal(keys("soft skin - at last"), "soft skin - at last");
    assert.equal(keys("soft skin – at last"), "soft skin – at last");
    assert.equal(keys("soft skin—at last"), "soft skin — at last");
  });

  for (const [text, expected] of [
    ["don't", "do not"],
    ["doesn’t", "does not"],
    ["isn't", "is not"],
    ["can't", "can not"],
    ["cannot", "can not"],
    ["won’t", "will not"],
    ["dont", "do not"],
    ["haven't", "have not"],
    ["clinic's", "clinic 's"],
    ["it’s", "it 's"],
    ["we're", "we 're"],
    ["clinics' own", "clinics ' own"],
  ] as const) {
    it(`opens ${text}`, () => {
      assert.equal(keys(text), expected);
    });
  }

  it("opens a hashtag into the words it knows, each at its place", () => {
    const text = "Book #stemcellfacial";
    const tokens = tokensOf(text);
    assert.deepEqual(
      tokens.slice(1).map((t) => [text.slice(t.start, t.end), t.hashtag]),
      [
        ["stem", true],
        ["cell", true],
        ["facial", true],
      ],
    );
  });

  it("opens a hashtag of unknown words at its capitals, or leaves it whole", () => {
    assert.equal(keys("#BrightNewSkin"), "bright new skin");
    assert.equal(keys("#qwertyuiop"), "qwertyuiop");
    assert.equal(keys("We are #1"), "we are #1");
  });

  it("reads numbers whole, with separators and decimals", () => {
    const kinds = (text: string) => tokensOf(text).map((t) => `${t.kind} ${t.key}`);
    assert.deepEqual(kinds("3.5 mm"), ["number 3.5", "word mm"]);
    assert.deepEqual(kinds("1,000.50"), ["number 1,000.50"]);
    assert.deepEqual(kinds("73%"), ["number 73", "sign %"]);
    assert.deepEqual(kinds("in 2024."), ["word in", "number 2024", "sign ."]);
    assert.deepEqual(kinds("30B"), ["number 30", "word b"]);
  });

  it("takes an emoji with its joiners and skin tones as one", () => {
    for (const emoji of ["✨", "👩\u200D⚕️", "👍🏽"]) {
      const tokens = tokensOf(`glow ${emoji} now`);
      assert.deepEqual(
        tokens.map((t) => t.kind),
        ["word", "emoji", "word"],
        emoji,
      );
      assert.equal(tokens[1]?.end, 5 + emoji.length);
    }
  });

  it("keeps quotation marks, curly and straight, as signs", () => {
    assert.equal(keys("a “miracle” serum"), "a “ miracle ” serum");
    assert.equal(keys('a "miracle" serum'), 'a " miracle " serum');
    assert.equal(keys("a ‘miracle’ serum"), "a ‘ miracle ’ serum");
  });

  it("keeps letters with combining marks in one word", () => {
    assert.equal(tokensOf("Cafe\u0301 naïve").length, 2);
  });

  it("gives places in order, inside the text, that do not overlap", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "don't",
        "FDA-",
        "–",
        "#stemCellX",
        "3.5",
        "…",
        "’",
        "hairloss",
        "cannot",
        " ",
        "\n",
        "n't",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const token of tokensOf(text)) {
          assert.ok(token.start >= last && token.start < token.end && token.end <= text.length);
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
