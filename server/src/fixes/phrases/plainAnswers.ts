/** What a question is answered with where the answer that it had may not stand. */
import type { ProseBlock } from "../../reading/prose.ts";
import type { Profile } from "../../rules/rule.ts";
import { wordCount } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { inPlace } from "./standards.ts";
import { regulatorIn } from "./words.ts";

const label = /^\s*(?:a|answer)\s*[:.]\s*/i;
const endsInQuestion = /\?["”’')\]*_]*\s*$/;

/** The question that would stay without an answer if the passage went; null where none would. */
export function questionLeftBy(passage: Passage): string | null {
  const { block, from, to } = passage;
  const rest = block.text.slice(to).trim();
  const before = block.text.slice(0, from).replace(label, "").trim();
  const opens = (question: string): boolean => rest === "" || asksWhether.test(question);
  if (before !== "") return endsInQuestion.test(before) && opens(lastSentence(before)) ? before : null;
  const blocks = passage.document.blocks;
  const question = blocks[passage.blockIndex - 1];
  if (!question || !endsInQuestion.test(question.text) || !isAnswerTo(block, question)) return null;
  if (!opens(question.text)) return null;
  // Another paragraph goes on with the answer.
  const next = blocks[passage.blockIndex + 1];
  const goesOn =
    next && next.kind === block.kind && block.kind === "paragraph" && !endsInQuestion.test(next.text);
  return goesOn && !asksWhether.test(question.text) ? null : question.text;
}

const lastSentence = (text: string): string => /[^.!?]*[.!?]*\W*$/.exec(text)?.[0] ?? text;

function isAnswerTo(block: ProseBlock, question: ProseBlock): boolean {
  if (block.kind === "definition") return question.kind === "term";
  return (
    block.kind === "paragraph" &&
    (question.kind === "heading" || question.kind === "paragraph" || question.kind === "term")
  );
}

export const asksWhether =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:is|are|do|does|did|can|could|will|would|has|have|should|shall|must|may|might)\b/i;

/** A question proper: "Fewer wrinkles by Thanksgiving?" is none. */
const asksAnything =
  /^\W*(?:q\W+)?(?:and |so |but |then |[^,.?]{3,30}, )?(?:is|are|do|does|did|can|could|will|would|has|have|should|shall|must|may|might|what|which|who|whose|how|why|when|where|any|isn|aren|don|doesn|won|can)\b/i;

/** "Who is a good candidate?" */
export const forWhom =
  /\bwho(?:m|[’']s)?\b[^?]*\b(?:for|candidates?|benefits?|suit\w*|book|come|have it|get it|try)\b/i;

/** The best first. */
export function plainAnswers(passage: Passage, question: string, profile: Profile): string[] {
  const rules = new Set(passage.marks.map((mark) => mark.rule));
  if (rules.has("human-source-prohibited") && /\b(?:where|source|origin)\b/i.test(lastSentence(question)))
    return [
      inPlace(
        "The exosomes come from [species and tissue, or plant and part], according to [maker].",
        passage,
      ),
    ];
  if (
    wordCount(question) < 3 ||
    !asksAnything.test(lastSentence(question)) ||
    rules.has("public-advertising-prohibited") ||
    rules.has("human-source-prohibited")
  )
    return [];
  const found: string[] = [];
  if (/\b(?:how (?:many|much|long|soon|often|quickly|fast)|when)\b/i.test(lastSentence(question)))
    found.push("It varies from person to person.");
  else if (forWhom.test(lastSentence(question)))
    found.push(`Anyone who would like ${passage.hair ? "fuller-looking hair" : "fresher-looking skin"}.`);
  else if (
    /\b(?:proven|proof|evidence|stud(?:y|ies)|trials?|science|research)\b/i.test(lastSentence(question))
  )
    found.push("The evidence for exosomes is limited.");
  else if (rules.has("exemption-claim") || rules.has("approval-claim") || rules.has("registration-claim"))
    found.push(`No exosome product is approved by ${regulatorIn(question, profile)}.`);
  else if (
    rules.has("injection-claim") &&
    (asksWhether.test(question) || /\b(?:how|where)\b/i.test(question))
  )
    found.push("Exosomes are applied to the surface of the skin.");
  else if (rules.has("injection-claim")) return [];
  else if (rules.has("safety-claim")) found.push("Side effects are possible; ask your clinician.");
  else if (rules.has("guarantee-claim")) found.push("Results vary from person to person.");
  // "No, and they work better than PRP": the answer stays.
  if (/^\W*no\b/i.test(passage.text)) found.push("No.");
  else if (asksWhether.test(question) && !rules.has("endorsement-claim") && !rules.has("trend-pressure"))
    found.push("That has not been established.");
  else
    found.push(
      rules.has("endorsement-claim") || rules.has("trend-pressure")
        ? "Please ask us."
        : "Please ask your clinician.",
    );
  return found.map((text) => inPlace(text, passage));
}
