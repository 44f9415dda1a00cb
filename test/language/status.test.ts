import assert from "node:assert/strict";
import { notAsserted, Status } from "../../server/src/language/status.ts";
import { statusAt } from "./helpers.ts";

const clearing = (Object.keys(Status) as (keyof typeof Status)[]).filter(
  (name) => notAsserted & Status[name],
);

function asserted(text: string, word: string): boolean {
  return !statusAt(text, word).some((name) => clearing.includes(name));
}

/** Sentences whose word between underscores is asserted, or is not. */
function words(marked: string): { text: string; word: string }[] {
  const text = marked.replaceAll("_", "");
  return [...marked.matchAll(/_([^_]+)_/g)].map((match) => ({ text, word: match[1] as string }));
}

describe("what a sentence asserts", () => {
  for (const marked of [
    "Our serum _heals_ scars.",
    "It does not sting, but it _heals_ scars.",
    "The gel is not greasy and it _heals_ scars.",
    "Not only does it cool, it _heals_ scars.",
    "It not only cools but _heals_ scars.",
    "It _heals_ scars without surgery.",
    "It _heals_ scars with no downtime.",
    "No wonder it _heals_ scars.",
    "No other serum _heals_ scars like ours.",
    "There is no doubt that it _heals_ scars.",
    "We do not use lasers; our serum _heals_ scars.",
    "You do not need surgery: exosomes _heal_ scars.",
    "Nothing _heals_ scars like our serum.",
    "No, our serum _heals_ scars.",
    "It may _heal_ scars.",
    "Why not _heal_ your scars?",
    "Some clinics promise miracles, but our serum _heals_ scars.",
    "Don’t miss the serum that _heals_ scars.",
    "Evidence for lasers is thin, but exosomes _heal_ scars.",
  ]) {
    it(`asserts: ${marked}`, () => {
      for (const { text, word } of words(marked))
        assert.ok(asserted(text, word), `"${word}": ${statusAt(text, word)}`);
    });
  }

  for (const marked of [
    "Our serum does not _heal_ scars.",
    "It doesn’t _heal_ scars.",
    "It cannot _heal_ scars.",
    "It can't _heal_ scars.",
    "It does not _treat_, _cure_ or _prevent_ any disease.",
    "It never _heals_ scars.",
    "It neither _heals_ scars nor _fades_ them.",
    "No serum _heals_ scars.",
    "No exosome product is _approved_.",
    "There is no exosome product that is _approved_.",
    "None of our serums _heals_ scars.",
    "Nobody can _heal_ scars.",
    "A serum without _proven_ results.",
    "We fail to _heal_ scars.",
    "No evidence shows that it _heals_ scars.",
    "There is no proof that it _heals_ scars.",
    "It has not been shown to _heal_ scars.",
    "That exosomes _heal_ scars is a myth.",
    "It is unclear whether they _heal_ scars.",
  ]) {
    it(`denies: ${marked}`, () => {
      for (const { text, word } of words(marked)) assert.ok(!asserted(text, word), `"${word}"`);
    });
  }

  for (const [name, marked] of [
    ["reported", "Some clinics promise that exosomes _heal_ scars."],
    ["reported", "They are marketed as a _cure_ for acne."],
    ["reported", "The FDA has warned against _injected_ exosomes."],
    ["reported", "Supposedly they _heal_ scars."],
    ["advised", "Ask whether the product is _approved_."],
    ["advised", "Beware of anyone who _heals_ scars in a day."],
    ["advised", "Never say that it _heals_ scars."],
    ["conditional", "If you have _acne_, tell us."],
    ["conditional", "If a clinic claims that it is _approved_, leave."],
    ["conditional", "We wonder whether it _heals_ scars."],
    ["example", "Claims such as “_heals_ scars” are drug claims."],
    ["example", "Avoid the word _miracle_."],
    ["risk", "Side effects include _infection_."],
    ["hedged", "It might _heal_ scars."],
    ["studied", "Exosomes are being studied for _acne_."],
    ["quoted", "She said “it _heals_ scars” to us."],
    ["quoted", 'She said "it _heals_ scars" to us.'],
  ] as const) {
    it(`${name}: ${marked}`, () => {
      for (const { text, word } of words(marked))
        assert.ok(statusAt(text, word).includes(name), `"${word}": ${statusAt(text, word)}`);
    });
  }

  it("ends a quotation where it closes", () => {
    const text = "“Soft skin” is what it heals.";
    assert.ok(statusAt(text, "Soft").includes("quoted"));
    assert.ok(!statusAt(text, "heals").includes("quoted"));
  });

  it("ends a condition at the comma", () => {
    assert.ok(asserted("If you have scars, our serum heals them.", "heals"));
  });

  it("keeps to its sentence", () => {
    assert.ok(asserted("It does not sting. It heals scars.", "heals"));
    assert.ok(asserted("Some clinics promise miracles. Ours heals scars.", "heals"));
    assert.ok(!asserted("It stings. It never heals scars.", "heals"));
  });
});
