import assert from "node:assert/strict";
import { adjectiveForms, nounForms, verbFormOf, verbForms } from "../../server/src/language/inflect.ts";
import { entries, wordChoices } from "../../server/src/language/vocabulary.ts";

describe("inflection", () => {
  for (const forms of [
    "treat treats treated treating",
    "cure cures cured curing",
    "fix fixes fixed fixing",
    "banish banishes banished banishing",
    "remedy remedies remedied remedying",
    "stop stops stopped stopping",
    "free frees freed freeing",
    "eye eyes eyed eyeing",
    "tie ties tied tying",
    "regenerate regenerates regenerated regenerating",
  ]) {
    it(`verb: ${forms}`, () => assert.deepEqual(verbForms(forms.split(" ")[0] ?? ""), forms.split(" ")));
  }

  it("knows irregular verbs", () => {
    for (const [lemma, form] of [
      ["be", "were"],
      ["grow", "grown"],
      ["shrink", "shrank"],
      ["rebuild", "rebuilt"],
      ["prove", "proven"],
      ["put", "putting"],
      ["undo", "undone"],
      ["give", "gave"],
    ] as const) {
      assert.ok(verbForms(lemma).includes(form), form);
      assert.ok(!verbForms(lemma).includes(`${lemma}ed`), lemma);
    }
  });

  it("tells the form of a verb", () => {
    assert.equal(verbFormOf("heal", "heal"), "base");
    assert.equal(verbFormOf("heal", "heals"), "third");
    assert.equal(verbFormOf("heal", "healed"), "past");
    assert.equal(verbFormOf("heal", "healing"), "participle");
    assert.equal(verbFormOf("grow", "grew"), "past");
    assert.equal(verbFormOf("heal", "healer"), null);
  });

  for (const [one, many] of [
    ["scar", "scars"],
    ["blemish", "blemishes"],
    ["allergy", "allergies"],
    ["day", "days"],
    ["diagnosis", "diagnoses"],
    ["woman", "women"],
    ["crow's foot".split(" ")[1] as string, "feet"],
    ["psoriasis", "psoriasis"],
  ] as const) {
    it(`noun: ${one}, ${many}`, () => assert.deepEqual(nounForms(one), [one, many]));
  }

  for (const forms of [
    "firm firmer firmest",
    "safe safer safest",
    "dry drier driest",
    "big bigger biggest",
  ]) {
    it(`adjective: ${forms}`, () =>
      assert.deepEqual(adjectiveForms(forms.split(" ")[0] ?? ""), forms.split(" ")));
  }
});

describe("vocabulary notation", () => {
  it("expands a choice with its forms", () => {
    assert.deepEqual(
      [...wordChoices("scar/n|heal/v|now")].sort(),
      ["heal", "healed", "healing", "heals", "now", "scar", "scars"].sort(),
    );
  });

  it("passes every form through one spelling", () => {
    assert.deepEqual(wordChoices("colour"), ["color"]);
    assert.ok(wordChoices("revitalise/v").includes("revitalizing"));
  });

  it("separates entries by semicolons and lines", () => {
    assert.deepEqual(entries(" one two; three\n\n four ;"), ["one two", "three", "four"]);
  });
});
