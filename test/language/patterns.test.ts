import assert from "node:assert/strict";
import fc from "fast-check";
import { ConceptIndex, conceptAt } from "../../server/src/language/concepts.ts";
import { PatternSet } from "../../server/src/language/patterns.ts";
import { tokensOf } from "./helpers.ts";

const concepts = new ConceptIndex("test", {
  disease: "acne; acne scar/n; eczema; hair loss",
  product: "serum/n; exosome/n; exosome serum/n; gel|cream",
});

/** The spans of a pattern in a text taken as one sentence. */
function spans(notation: string, text: string): string[] {
  // The words of patterns are known before a text is read.
  const set = new PatternSet<"x">("test", [["x", notation]]);
  const tokens = tokensOf(text);
  return set
    .match(tokens, concepts.find(tokens), 0, tokens.length)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("concepts", () => {
  const at = (text: string, index: number, ...names: string[]) => {
    const tokens = tokensOf(text);
    const match = conceptAt(concepts.find(tokens), index, new Set(names));
    return match && text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  };

  it("finds the longest phrase", () => {
    assert.equal(at("acne scars fade", 0, "disease"), "acne scars");
    assert.equal(at("acne fades", 0, "disease"), "acne");
    assert.equal(at("an exosome serum", 1, "product"), "exosome serum");
    assert.equal(at("hair colour", 0, "disease"), undefined);
  });

  it("takes names that are known only at run time", () => {
    const index = new ConceptIndex("test", { product: "Velora Dew" });
    const tokens = tokensOf("Try VELORA dew today");
    const found = index.find(tokens)[1]?.map(({ concept, from, to }) => ({ concept, from, to }));
    assert.deepEqual(found, [{ concept: "product", from: 1, to: 3 }]);
    assert.ok(index.knows("velora") && !index.knows("today"));
  });
});

describe("patterns", () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    ["heal/v scar/n", "It heals scars.", ["heals scars"]],
    ["heal/v scar/n", "It heals old scars.", []],
    ["heal|cure acne", "They cure acne", ["cure acne"]],
    [
      "heal/v the? <disease>",
      "It heals the eczema and heals acne scars",
      ["heals the eczema", "heals acne scars"],
    ],
    ["<disease>|pain relief", "pain relief, eczema relief", ["pain relief", "eczema relief"]],
    ["# percent", "in 90 percent", ["90 percent"]],
    ["heal/v ..2 acne", "heals your stubborn acne", ["heals your stubborn acne"]],
    ["heal/v ..2 acne", "heals your very stubborn acne", []],
    ["heal/v ..3 acne", "it heals, and acne", []],
    ["heal/v ,,3 acne", "it heals, and acne", ["heals, and acne"]],
    ["heal/v ,,3 acne", "it heals! and acne", []],
    ["heal/v ..3 acne", "it heals ✨ acne", []],
    ["heal/v !acne", "it heals acne and heals skin", ["heals"]],
    ["heal/v !<disease>", "it heals acne scars", []],
    ["^ heal/v", "Heal fast, they heal", ["Heal"]],
    ["^ heal/v", "“Heal fast”", ["Heal"]],
    ["heal/v $", "They heal!", ["heal"]],
    ["heal/v $", "They heal fast", []],
    ["heal/v $", "They heal ✨", ["heal"]],
    ["never ( heal/v ) acne", "they never heal acne", ["heal"]],
    ["heal/v acne", "it heals “acne”", ["heals “acne"]],
    ["tone?  skin", "skin", ["skin"]],
    ["gel serum", "a gel serum", ["gel serum"]],
    ["<product> acne", "exosome serum acne", ["exosome serum acne", "serum acne"]],
    ["heal/v acne; soothe/v skin", "soothes skin, heals acne", ["soothes skin", "heals acne"]],
  ];
  for (const [notation, text, expected] of found) {
    it(`${notation} in ${JSON.stringify(text)}`, () => assert.deepEqual(spans(notation, text), expected));
  }

  it("says which pattern matched and all that it took", () => {
    const set = new PatternSet("test", [
      ["a", "never ( heal/v ) acne"],
      ["b", "acne here"],
    ] as const);
    const tokens = tokensOf("they never heal acne here");
    const matches = set.match(tokens, concepts.find(tokens), 0, tokens.length);
    assert.deepEqual(
      matches.map((m) => [m.label, m.from, m.to, m.first, m.last]),
      [
        ["a", 2, 3, 1, 4],
        ["b", 3, 5, 3, 5],
      ],
    );
  });

  it("looks no further than the sentence", () => {
    const tokens = tokensOf("heal. acne");
    const set = new PatternSet("test", [["x", "heal ..2 acne"]] as const);
    assert.equal(set.match(tokens, concepts.find(tokens), 0, 2).length, 0);
    assert.equal(set.match(tokens, concepts.find(tokens), 2, 3).length, 0);
  });

  it("knows the words of its patterns", () => {
    const set = new PatternSet("test", [["x", "heal/v ..2 scar/n"]] as const);
    assert.ok(set.knows("healed") && set.knows("scars") && !set.knows("acne"));
  });

  it("refuses a pattern with no beginning", () => {
    assert.throws(() => new PatternSet("test", [["x", "^ ..3 $"]] as const), /must begin with/);
  });

  it("finds in one pass what each pattern finds by itself at each place", () => {
    const words = [
      "heal",
      "heals",
      "acne",
      "scars",
      "skin",
      "the",
      "serum",
      "gel",
      ",",
      ".",
      "7",
      "“",
      "”",
      "✨",
    ];
    const element = fc.constantFrom(
      "heal/v",
      "skin|scar/n",
      "<disease>",
      "<product>|skin",
      "the?",
      "<product>?",
      "#",
      "..2",
      ",,2",
      "!acne",
      "!<product>",
      "$",
    );
    const pattern = fc
      .tuple(
        fc.constantFrom("", "^ ", "the? ", "heal? "),
        fc.constantFrom("heal/v", "<disease>", "skin|#"),
        fc.array(element, { maxLength: 4 }),
      )
      .map(([head, first, rest]) => `${head}${[first, ...rest].join(" ")}`);
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), text, (notations, copy) => {
        const tokens = tokensOf(copy);
        const table = concepts.find(tokens);
        const show = (label: number, m: { from: number; to: number; first: number; last: number }) =>
          [m.first, label, m.from, m.to, m.last].join(" ");
        const together = new PatternSet(
          "test",
          notations.map((notation, label) => [label, notation] as const),
        )
          .match(tokens, table, 0, tokens.length)
          .map((m) => show(m.label, m));
        const alone: string[] = [];
        for (const [label, notation] of notations.entries()) {
          const single = new PatternSet("test", [["x", notation]] as const);
          for (const m of single.match(tokens, table, 0, tokens.length)) alone.push(show(label, m));
        }
        assert.deepEqual([...together].sort(), alone.sort());
      }),
      { numRuns: 400 },
    );
  });

  it("finds at every place what a plain trial there finds", () => {
    const element = fc.constantFrom("heal", "skin|acne", "acne?", "#", "..2", ",,2", "!acne", "$");
    const notation = fc
      .tuple(
        fc.constantFrom("", "^ ", "the? "),
        fc.constantFrom("heal", "skin|#"),
        fc.array(element, { maxLength: 4 }),
      )
      .map(([head, first, rest]) => `${head}${[first, ...rest].join(" ")}`);
    const text = fc
      .array(fc.constantFrom("heal", "acne", "skin", "the", "serum", ",", "7", "!"), { maxLength: 10 })
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(notation, text, (pattern, copy) => {
        const tokens = tokensOf(copy);
        const set = new PatternSet("test", [["x", pattern]] as const);
        const matches = set.match(tokens, concepts.find(tokens), 0, tokens.length);
        const keys = tokens.map((token) => token.key);
        const places = keys.map((_, at) => at).filter((at) => fits(pattern.split(" "), keys, at, at));
        assert.deepEqual([...new Set(matches.map((m) => m.first))], places);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether a pattern of words and numbers fits a place, tried in the plainest way. */
function fits(elements: readonly string[], keys: readonly string[], at: number, start: number): boolean {
  const [element, ...rest] = elements;
  if (element === undefined) return at > start;
  const is = (notation: string) =>
    notation.split("|").some((word) => word === keys[at] || (word === "#" && /^\d/.test(keys[at] ?? "")));
  if (element === "^")
    return keys.slice(0, at).every((key) => /^\W/.test(key)) && fits(rest, keys, at, start);
  if (element === "$") return keys.slice(at).every((key) => key === "!") && fits(rest, keys, at, start);
  if (element.startsWith("!")) return !is(element.slice(1)) && fits(rest, keys, at, start);
  const gap = /^(\.\.|,,)(\d)$/.exec(element);
  if (gap) {
    for (let skip = 0; skip <= Number(gap[2]) && at + skip <= keys.length; skip++) {
      const taken = keys.slice(at, at + skip);
      if (taken.includes("!") || (gap[1] === ".." && taken.includes(","))) return false;
      if (fits(rest, keys, at + skip, start)) return true;
    }
    return false;
  }
  const optional = element.endsWith("?");
  if (is(optional ? element.slice(0, -1) : element) && fits(rest, keys, at + 1, start)) return true;
  return optional && fits(rest, keys, at, start);
}
