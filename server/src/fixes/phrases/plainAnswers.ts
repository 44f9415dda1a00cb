/** What a question is answered with where the answer that it had may not stand. */
import type { ProseBlock } from "../../reading/prose.ts";
import type { Profile } from "../../rules/rule.ts";
import { capitalLike, wordCount } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import { inPlace } from "./inPlace.ts";
import { isTakenUp, regulatorIn } from "./words.ts";

const label = /^\s*(?:a|answer)\s*[:.]\s*/i;
const endsInQuestion = /\?["”’')\]*_]*\s*$/;

/** The question right before a passage, in its block or in the block above; null where none is asked. */
function questionBefore({ document, block, blockIndex, from }: Passage): string | null {
  const before = block.text.slice(0, from).replace(label, "").trim();
  if (before !== "") return endsInQuestion.test(before) ? before : null;
  const question = document.blocks[blockIndex - 1];
  return question && endsInQuestion.test(question.text) && isAnswerTo(block, question) ? question.text : null;
}

/** The question that would stay without an answer if the passage went; null where none would. */
export function questionLeftBy(passage: Passage): string | null {
  const { block, from, to } = passage;
  const question = questionBefore(passage);
  if (question === null) return null;
  const within = block.text.slice(0, from).replace(label, "").trim() !== "";
  if (asksWhether.test(within ? lastSentence(question) : question)) return question;
  if (block.text.slice(to).trim() !== "") return null;
  // Another paragraph goes on with the answer.
  const next = passage.document.blocks[passage.blockIndex + 1];
  const goesOn =
    !within &&
    next &&
    next.kind === block.kind &&
    block.kind === "paragraph" &&
    !endsInQuestion.test(next.text);
  return goesOn ? null : question;
}

/** A question that no look answers: "Does it work for acne?", "How many visits?", "Who should come?". */
export function questionForPlain(passage: Passage): string | null {
  const question = questionOfEffect(passage);
  if (question === null) return null;
  const last = lastSentence(question);
  if (asksWhen.test(last) || (forWhom.test(last) && passage.marks.every(isEffect))) return question;
  return asks(question) && !passage.marks.every(isAppearance) ? question : null;
}

/** "Will my wrinkles go?": a look answers it only in the words of the old answer. */
export function questionOfLook(passage: Passage): string | null {
  const question = questionOfEffect(passage);
  if (question === null || !asks(question) || !passage.marks.every(isAppearance)) return null;
  return /\b(?:looks?|looking|glow\w*|appearance)\b/i.test(lastSentence(question)) ? null : question;
}

/** The question before a claim of an effect; none where it is asked of the reader, or in the line before. */
function questionOfEffect(passage: Passage): string | null {
  const question = questionBefore(passage);
  if (question === null || !passage.marks.some(isEffect) || asksReader.test(lastSentence(question)))
    return null;
  const { kind } = passage.document.blocks[passage.blockIndex - 1] ?? passage.block;
  const ofLines = passage.from === 0 && passage.shape !== "sentence" && kind === "paragraph";
  return ofLines ? null : question;
}

const isAppearance = (mark: Mark): boolean => mark.rule === "appearance-overclaim";

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

const asks = (question: string): boolean =>
  asksWhether.test(lastSentence(question)) || asksWhether.test(question);

const asksWhen =
  /\bhow (?:many|long|soon|often|quickly|fast)\b|^\W*(?:q\W+)?(?:and |so |but )?when (?:will|would|do|does|can|could|should|might|am|are|is)\b/i;

const asksForTime =
  /\b(?:get in|come in|book|be seen|get an? (?:appointment|slot|place|visit)|appointments?|reserve|order|in stock|restock|ship|deliver|open|wait for)\b/i;

/** "Do you struggle with …?": what follows is no answer. */
const asksReader =
  /^\W*(?:and |so |but )?(?:did you (?:ever )?(?:know|hear|notice)|do you (?:want|wish|dream|struggle|suffer|have|know|feel|hate|love|live|wake|remember|look|miss|think|need)|have you (?:ever|been|noticed|heard|tried everything)|are you (?!paid|trained|insured|licensed|registered|qualified|open|sure|doctors|nurses)|would you (?:like|love)|can you (?:imagine|believe)|(?:would|do|are)n[’']t you)\b/i;

/** "Do you recommend it to brides?": only we can tell. */
const asksUs =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:(?:do|did|have|had|are|were|would|could) (?:you|we)|(?:does|did|has|is|would) (?:Dr|Mrs?|Ms|Prof|Nurse|he|she)\b|is it true that (?:you|we)|(?:is|are)n[’']t (?:it|this|these|that|they))\b/i;
const asksWhatWeDo =
  /^\W*(?:q\W+)?(?:and |so |but |then )?do you (?:\p{L}+ )?(?:treat|see|offer|do|take|use|have|sell|ship|work with|open)\b/iu;

/** "May I go swimming?": it is for the clinician to say. */
const asksLeave =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:can|could|may|should|must|shall) (?:I|we|my \w+)\b(?! (?:expect|see|look|get|grow|really|trust|believe|notice|count))(?![^?]* (?:for|against)\b)/i;

/** "Is it right for me?": that, too. */
const asksFit =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:is|are|am|would|will) [^?]*\b(?:right|suitable|suited|appropriate|a good (?:fit|choice|idea|match|candidate)|good candidates?) (?:for|to|of|me|if)\b|^\W*(?:am I|are you) (?:a |an )?(?:good |right |suitable )*(?:candidate|suitable|eligible)\b/i;

const compares = /^\W*(?:q\W+)?(?:better|safer|stronger|kinder|gentler|cheaper) than\b/i;

/** A question proper: "Fewer wrinkles by Thanksgiving?" is none. */
const asksAnything =
  /^\W*(?:q\W+)?(?:and |so |but |then |[^,.?]{3,30}, )?(?:is|are|do|does|did|can|could|will|would|has|have|should|shall|must|may|might|what|which|who|whose|how|why|when|where|any|isn|aren|don|doesn|won|can)\b/i;

/** "Who is a good candidate?" */
export const forWhom =
  /^\W*(?:q\W+)?for whom\b|\bwho(?:m|[’']s)?\b[^?]*\b(?:for|candidates?|benefits?|suit\w*|do(?:es)? (?:well|best)|responds?|book|come|have it|get it|try)\b/i;

/** "The outcome?": a thing is asked for. */
const asksThing =
  /^\W*(?:and )?(?:the|our|their|your) (?:\p{L}+ )?(?:outcome|results?|pay-?off|upshot|effects?|benefits?|reward|promise|end result|finish)\?\W*$|^\W*(?:q\W+)?(?:and |so )?what(?:[’']s| is| are) (?:the |your )?(?:\p{L}+ ){0,2}(?:reasons?|benefits?|outcome|results?|draw|appeal|point|goal|aim)\b/iu;

/** What follows "The result?": a look, by name; none where something else is asked. */
export function namedLook(passage: Passage): string | null {
  const question = questionBefore(passage);
  if (question === null || !passage.marks.every(isEffect) || !asksThing.test(lastSentence(question)))
    return null;
  return passage.hair ? "Fuller-looking hair." : "Fresher-looking skin.";
}

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
  // "Better than retinol?": what a list of questions asks is to be answered, however short it is.
  const isListed = passage.block.kind === "definition";
  if (
    (!isListed &&
      !forWhom.test(lastSentence(question)) &&
      (wordCount(question) < 3 || !asksAnything.test(lastSentence(question)))) ||
    (passage.marks.every(isEffect) && asksReader.test(lastSentence(question))) ||
    rules.has("public-advertising-prohibited") ||
    rules.has("human-source-prohibited")
  )
    return [];
  const found: string[] = [];
  // "How soon can I get in?": only we can tell.
  if (asksWhen.test(lastSentence(question)) && asksForTime.test(lastSentence(question)))
    found.push("Please ask us.");
  else if (asksWhen.test(lastSentence(question)) || /\bhow much\b/i.test(lastSentence(question)))
    found.push("It varies from person to person.");
  else if (forWhom.test(lastSentence(question)))
    found.push(`Anyone who would like ${passage.hair ? "fuller-looking hair" : "fresher-looking skin"}.`);
  else if (
    /\b(?:proven|proof|evidence|stud(?:y|ies)|trials?|science|research)\b/i.test(lastSentence(question))
  )
    found.push("The evidence for exosomes is limited.");
  else if (rules.has("exemption-claim") || rules.has("approval-claim") || rules.has("registration-claim")) {
    // "Our serum needs no approval. It is filled in Ohio.": of the serum the next one speaks.
    const own =
      /\b(?:our|the|this) (?:exosome )?(?:product|serum|preparation|formula|gel|solution|material)\b/i.exec(
        passage.text,
      )?.[0];
    if (own && isTakenUp(passage, own))
      found.push(`${capitalLike(own, "A")} is not approved by ${regulatorIn(question, profile)}.`);
    found.push(`No exosome product is approved by ${regulatorIn(question, profile)}.`);
  } else if (
    rules.has("injection-claim") &&
    !rules.has("safety-claim") &&
    (asksWhether.test(question) || /\b(?:how|where)\b/i.test(question))
  )
    found.push("Exosomes are applied to the surface of the skin.");
  else if (rules.has("injection-claim") && !rules.has("safety-claim")) return [];
  else if (rules.has("safety-claim")) found.push("Side effects are possible; ask your clinician.");
  else if (rules.has("guarantee-claim")) found.push("Results vary from person to person.");
  // "No, and they work better than PRP": the answer stays.
  if (/^\W*no\b/i.test(passage.text)) found.push("No.");
  // "Do you treat men? Yes, and their hair grows back.": so we do.
  else if (
    /^\W*(?:yes|yep|certainly|of course|we do)\b[,.;:–—]/i.test(passage.text) &&
    asksWhatWeDo.test(lastSentence(question)) &&
    passage.marks.every(isEffect)
  )
    found.push("Yes.");
  else if (asksUs.test(lastSentence(question))) found.push("Please ask us.");
  else if (asksLeave.test(lastSentence(question)) || asksFit.test(lastSentence(question)))
    found.push("Please ask your clinician.");
  else if (
    (asks(question) || compares.test(question)) &&
    !rules.has("endorsement-claim") &&
    !rules.has("trend-pressure")
  )
    found.push("That has not been established.");
  else
    found.push(
      rules.has("endorsement-claim") || rules.has("trend-pressure")
        ? "Please ask us."
        : "Please ask your clinician.",
    );
  return found.map((text) => inPlace(text, passage));
}
