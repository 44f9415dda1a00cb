/** What is found after edits is what a fresh check would have found. */
import { strict as assert } from "node:assert";
import fc from "fast-check";
import { type CheckSettings, check, DocumentChecker } from "../../server/src/checker.ts";
import { projectWords } from "../../server/src/project/words.ts";
import { documentOf, editOf, languages, placeEdit } from "./edits.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 300);
const settings: CheckSettings = { profiles: ["us", "uk"], rules: {}, today: "2026-11-01" };

const product = { source: null, application: null, quality: null, maker: null, references: [] };
const products = [
  { ...product, name: "Peel", aliases: ["serum"] },
  {
    ...product,
    name: "Apple",
    aliases: [],
    source: { kind: "plant" as const, species: "apple", tissue: null },
  },
];
const phrases = [{ avoid: "safe", because: "Nobody knows.", instead: "gentle" }];

/** The settings of a project that has products and avoids a wording. */
const ofProject: CheckSettings = {
  ...settings,
  project: {
    products,
    phrases,
    words: projectWords(products, phrases),
    disclosedBy: null,
    disclosesForOthers: false,
    allow: [],
    references: null,
  },
};

/** After an edit: the next edit at once, a check that is broken off, or the findings. */
const then = fc.constantFrom<"edit" | "begin" | "look">("edit", "begin", "look", "look");

describe("checking after edits", () => {
  for (const language of languages) {
    it(`finds what a fresh check finds (${language})`, () => {
      fc.assert(
        fc.property(
          documentOf(language),
          fc.array(fc.tuple(editOf(language), then, fc.nat({ max: 30 })), { maxLength: 12, size: "max" }),
          fc.constantFrom(settings, settings, ofProject),
          (first, edits, settings) => {
            const checker = new DocumentChecker({ text: first, language });
            checker.findings(settings);
            for (const [edit, next, steps] of edits) {
              const { start, end, newText } = placeEdit(checker.text, edit);
              checker.edit(start, end, newText);
              let left = steps;
              if (next === "begin") checker.advance(settings, () => left-- === 0);
              if (next !== "look") continue;
              assert.deepEqual(
                checker.findings(settings),
                check({ text: checker.text, language }, settings),
                checker.text,
              );
            }
          },
        ),
        { numRuns: runs },
      );
    }).timeout(600_000);

    it(`finds it letter by letter (${language})`, () => {
      fc.assert(
        fc.property(
          documentOf(language),
          documentOf(language),
          fc.nat({ max: 1000 }),
          (first, typed, share) => {
            const checker = new DocumentChecker({ text: first, language });
            let at = Math.round((share / 1000) * first.length);
            for (const letter of typed.slice(0, 120)) {
              checker.edit(at, at, letter);
              at += letter.length;
              const found = checker.findings(settings);
              assert.deepEqual(found, check({ text: checker.text, language }, settings), checker.text);
            }
          },
        ),
        { numRuns: Math.ceil(runs / 30) },
      );
    }).timeout(600_000);

    it(`finds it in a text that is cut (${language})`, () => {
      fc.assert(
        fc.property(documentOf(language), fc.array(editOf(language), { maxLength: 4 }), (first, edits) => {
          const limit = 300;
          const checker = new DocumentChecker({ text: first, language }, limit);
          for (const edit of edits) {
            const { start, end, newText } = placeEdit(checker.text, edit);
            checker.edit(start, end, newText);
            const fresh = new DocumentChecker({ text: checker.text, language }, limit);
            assert.deepEqual(checker.findings(settings), fresh.findings(settings), checker.text);
          }
        }),
        { numRuns: Math.ceil(runs / 10) },
      );
    }).timeout(600_000);
  }

  it("finds what a page's voice makes of sentences far from the edit", () => {
    const said = [
      "Exosomes can calm inflammation.",
      "Vesicles carry signals that help wounds close.",
      "Exosomes boost collagen, in theory.",
      "A miracle, one clinic called the exosome serum.",
      "“Our exosomes are pure,” the owner said.",
    ].join(" ");
    const report = [
      "# A regulator looks at exosomes",
      said,
      ...[
        "The agency wrote to nine firms in May.",
        "Two of them have answered, a spokeswoman said.",
        "Researchers at the university reported that most vials held few vesicles.",
        "No trial has been published, according to the committee.",
        "The review said that evidence was thin.",
        "Patients told the paper that nobody had asked for their consent.",
      ].flatMap((sentence, i) => [sentence, `Hearing number ${i + 2} is set for June, the court said.`]),
    ].join("\n\n");
    const offers = [
      "We offer our exosome facial from $250.",
      "Book your visit today.",
      "Our serum heals acne scars.",
      "Your skin will thank you.",
      "Call us and ask for our spring offer on exosomes.",
    ];
    const checker = new DocumentChecker({ text: report, language: "markdown" });
    const marked = new Set<string>();
    const look = (): void => {
      const findings = checker.findings(settings);
      assert.deepEqual(findings, check({ text: checker.text, language: "markdown" }, settings), checker.text);
      const at = checker.text.indexOf(said);
      const within = findings.filter(({ start }) => start >= at && start < at + said.length);
      marked.add(within.map(({ start }) => start - at).join());
    };
    look();
    for (let round = 0; round < 6; round++)
      for (const offer of offers) {
        checker.edit(checker.text.length, checker.text.length, `\n\n${offer} ${round || ""}`);
        look();
      }
    assert.ok(marked.size > 1, "the page began to promote");
  });
});
