/** Questions and their answers: what is answered, what of an answer stays, what goes together. */
import { strict as assert } from "node:assert";
import { mended } from "./mended.ts";

/** What is asked, the answer with a claim, and what it is answered with; an empty one where both go. */
const answers: readonly (readonly [string, string, string, string])[] = [
  [
    "visits are counted",
    "How many facials do I need?",
    "One exosome facial is enough, guaranteed.",
    "The number of facials varies from person to person.",
  ],
  [
    "a status answers whether it is allowed",
    "Is it allowed at all?",
    "Exosomes are exempt from FDA rules here.",
    "No exosome product is approved by the FDA.",
  ],
  [
    "who comes is not told",
    "Do actors come here?",
    "Three soap stars swear by our exosomes.",
    "That is not for us to say.",
  ],
  [
    "whether a peel may be cancelled the clinician says",
    "Can I skip my laser?",
    "Exosomes work better than any laser.",
    "Please ask your clinician.",
  ],
  [
    "nor whether it is a fad",
    "Is it just a fad?",
    "Everyone in town is talking about our exosome facial.",
    "That is not for us to say.",
  ],
  [
    "what it is worth is for the reader to judge",
    "Is it worth it?",
    "Our clients give the exosome facial five stars.",
    "That is for you to judge.",
  ],
  [
    "nobody needs to hurry",
    "Should I hurry?",
    "Exosome places are limited, so book before they’re gone.",
    "No.",
  ],
  [
    "when it is to be had stays",
    "When is it back?",
    "On Monday, but the last exosome serums sold out in an hour, so hurry.",
    "On Monday.",
  ],
  [
    "how to book stays",
    "How do I book?",
    "You can ring us, and exosome places are limited this month, so don’t miss out.",
    "You can ring us.",
  ],
  [
    "whom we treat stays",
    "Do you treat men, too?",
    "Certainly, and exosomes regrow their hair.",
    "Certainly.",
  ],
  [
    "what has no other name gets a plain one",
    "What do you call it?",
    "The exosome miracle.",
    "An exosome facial.",
  ],
  [
    "two treatments are two",
    "Exosomes or Botox?",
    "Exosomes, since they work better than Botox.",
    "They are different treatments.",
  ],
  [
    "what about a disease asks whether it helps",
    "What about rosacea?",
    "Our exosomes calm rosacea in a week.",
    "That has not been established.",
  ],
  [
    "a way past the barrier is asked for",
    "Do they get past the barrier?",
    "Yes, exosomes penetrate deep into the dermis.",
    "That has not been established.",
  ],
  [
    "pregnancy is for the clinician",
    "Can I have it while nursing?",
    "Of course, exosomes are completely safe.",
    "Please ask your clinician.",
  ],
  [
    "a shelf life is the maker's",
    "Does it need a fridge?",
    "No, our exosomes are shelf-stable for years.",
    "It keeps for [time] at [temperature], by the maker’s data.",
  ],
  [
    "what copy may say is not a question of research",
    "May we say that it lifts?",
    "Yes, say that exosomes lift and firm the skin.",
    "No.",
  ],
  [
    "a regulator is named as it was asked for",
    "Is it cleared in Korea?",
    "Yes, our exosomes are fully approved by the MFDS.",
    "No exosome product is approved by the MFDS.",
  ],
  [
    "who is famous is not told either",
    "Anyone famous?",
    "Three soap stars swear by our exosomes.",
    "That is not for us to say.",
  ],
  [
    "what an answer names is nobody who speaks",
    "How long until I get in?",
    "Weeks: the last exosome places sold out in an hour, so hurry.",
    "Weeks.",
  ],
  [
    "whether it will be approved is not ours to say",
    "Will it be approved one day?",
    "Our exosomes are about to be approved by the FDA.",
    "That is not for us to say.",
  ],
  [
    "nor for how long it is needed",
    "Will I need it for ever?",
    "No, one exosome facial lasts a lifetime, guaranteed.",
    "That varies from person to person.",
  ],
  [
    "a course is counted, too",
    "Will I need a course?",
    "One exosome facial is enough, guaranteed.",
    "The number of visits varies from person to person.",
  ],
  [
    "time off is no side effect",
    "Will I need a day off?",
    "Our exosome facial has no downtime at all.",
    "It varies from person to person.",
  ],
  [
    "children are for the clinician",
    "May children have it?",
    "Of course, exosomes are completely safe.",
    "Please ask your clinician.",
  ],
  [
    "how deep it goes is told by where it is put",
    "How deep does it go?",
    "Exosomes penetrate to the deepest layers of the dermis.",
    "Exosomes are applied to the surface of the skin.",
  ],
  [
    "what goes on within is not known",
    "What happens inside the skin?",
    "Exosomes wake your fibroblasts to make collagen.",
    "That has not been established.",
  ],
  [
    "what it is stays, without what it does",
    "What are exosomes?",
    "Exosomes are small envelopes that cells release, and they rebuild your collagen.",
    "Exosomes are small envelopes that cells release.",
  ],
  [
    "who is not named is still not named",
    "Anyone famous?",
    "We don’t name guests, but three soap stars swear by our exosomes.",
    "We don’t name guests.",
  ],
  [
    "a certificate of the lab is no approval",
    "Is your lab certified?",
    "Yes, by the FDA itself.",
    "Certification is not approval.",
  ],
];

/** What is asked and answered with a claim, where nothing that may be said answers it: both go. */
const unanswered: readonly (readonly [string, string])[] = [
  ["How can you use them, then?", "Exosomes are exempt from FDA rules here."],
  ["Do I need a prescription?", "No, exosomes are exempt from FDA rules here."],
  ["Why is it booked out?", "Everyone in town is talking about our exosome facial."],
  ["Do your own nurses have it?", "Three of our nurses swear by exosomes."],
  ["What if I’m not happy?", "We refund every exosome facial that shows nothing, guaranteed."],
  ["Why do you call it magic?", "Because our exosome facial is a miracle."],
  ["Why does nobody ever react to it?", "Because our exosomes are natural and have no side effects."],
];

/** Whole paragraphs before and after. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "a fact does not bear its myth out",
    "Open daily. Myth: they stay on the surface. Fact: our exosomes penetrate deep into the dermis.",
    "Open daily.",
  ],
  [
    "a cell answers the question of its row as it did",
    "| They ask | You say |\n|---|---|\n| “Will exosomes regrow my hair?” | “Yes, it grows back denser.” |\n| “What does it cost?” | “It is $300.” |",
    "| They ask | You say |\n|---|---|\n| “Will exosomes regrow my hair?” | “That has not been established.” |\n| “What does it cost?” | “It is $300.” |",
  ],
  [
    "of several questions the one that is answered by nothing goes",
    "Is it cold? A little. Do you need a permit for it? No, exosomes are exempt from FDA rules here. Is it wet? Very.",
    "Is it cold? A little. Is it wet? Very.",
  ],
  [
    "a desk that is asked in person sends nobody to the desk",
    "Guest: any spots on Friday?\n\nMia (bot): Two exosome places left, so hurry.",
    "",
  ],
  [
    "nor does it miss the myth",
    "Myth: you need three visits. Fact: one exosome visit is enough, guaranteed.",
    "Myth: you need three visits. Fact: the number of visits varies from person to person.",
  ],
  [
    "who answers in a chat is still named",
    "Guest: vs laser?\n\nMia (bot): Exosomes work better than any laser, every time.",
    "Guest: vs laser?\n\nMia (bot): They are different treatments.",
  ],
  [
    "a line of a chat asks without a mark",
    "[u] is it better than prp\n\n[Mia] Exosomes are far superior to PRP.",
    "[u] is it better than prp\n\n[Mia] That has not been established.",
  ],
  [
    "a question that is told is answered",
    "You asked how it compares with filler. Our exosomes work better than filler.",
    "You asked how it compares with filler. They are different treatments.",
  ],
  [
    "“you can” is no reply to why",
    "Why not take tablets? You can. Tablets have side effects, though, and our exosomes have none.",
    "Why not take tablets? You can. Your clinician will explain the possible side effects.",
  ],
  ["an echo is no question", "Wrinkles? What wrinkles? Our exosome facial erases them.", ""],
];

describe("questions and answers", () => {
  for (const [what, question, answer, instead] of answers)
    it(what, () => {
      assert.equal(mended(`**${question}**\n${answer}`, answer), `**${question}**\n${instead}`);
    });
  for (const [question, answer] of unanswered)
    it(`${question} goes along`, () => assert.equal(mended(`**${question}**\n${answer}`, answer), ""));
  for (const [what, before, after] of cases)
    it(what, () => {
      assert.equal(mended(before, before.slice(before.toLowerCase().lastIndexOf("exosome"))), after);
    });

  it("takes a term along with its definition", () => {
    const page = (entry: string): string =>
      `<dl>\n${entry}<dt>Parking</dt>\n<dd>Behind the bakery.</dd>\n</dl>`;
    const entry = "<dt>Magic</dt>\n<dd>What our exosomes are: pure magic, and a miracle.</dd>\n";
    assert.equal(mended(page(entry), "miracle"), page(""));
  });

  it("does not take a question away and leave its answer", () => {
    assert.equal(
      mended("**So your exosomes are completely safe?**\nPerfectly.", "completely"),
      "**So your exosomes are completely safe?**\nAsk your clinician about the possible side effects.",
    );
  });

  it("tells nobody of a look who asks what it costs", () => {
    assert.equal(
      mended("**What does it cost?**\nAsk at the desk. Exosomes speed up healing, too.", "speed"),
      "**What does it cost?**\nAsk at the desk.",
    );
  });

  it("gives no side of an answer whose claim goes", () => {
    assert.equal(
      mended("**Any side effects?**\nApart from a glow? Exosomes have no side effects.", "no side"),
      "**Any side effects?**\nYour clinician will explain the possible side effects.",
    );
  });

  it("answers a row by whom it is about", () => {
    const table = (cell: string): string => `| | Exosome gel |\n|---|---|\n| Nursing mothers | ${cell} |`;
    assert.equal(mended(table("completely safe"), "safe"), table("ask your doctor first"));
  });

  it("affirms what was done to a lab", () => {
    assert.equal(
      mended("**Is your exosome lab FDA-registered?**\nIt is, and proud of it.", "FDA-reg"),
      "**Is your exosome lab FDA-registered?**\nIt is; registration is not approval.",
    );
  });

  it("takes a question along to which two claims were the answer", () => {
    assert.equal(
      mended(
        "**Then how can you offer them?**\nExosomes are a 361 product, so no filing is needed. As doctors we may use exosomes off-label.",
        "361",
      ),
      "",
    );
  });

  it("counts no visits in a row by results", () => {
    const table = (cell: string): string => `| | Exosome facial |\n|---|---|\n| Visits needed | ${cell} |`;
    assert.equal(mended(table("one is enough, guaranteed"), "enough"), table("varies"));
  });
});
