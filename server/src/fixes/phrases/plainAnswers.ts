/** What a question is answered with where the answer that it had may not stand. */
import type { RuleId } from "../../rules/ids.ts";
import type { Profile } from "../../rules/rule.ts";
import { capitalLike, wordCount } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { actOnLab } from "./claims/legal.ts";
import { isEffect } from "./effects/search.ts";
import { answerOfHarm } from "./harmAnswers.ts";
import { inPlace } from "./inPlace.ts";
import { countLabel } from "./measures.ts";
import * as q from "./questions.ts";
import { isTakenUp, regulatorIn } from "./words.ts";

export const unknown = "That has not been established.";
export const askUs = "Please ask us.";
const askClinician = "Please ask your clinician.";
export const notOurs = "That is not for us to say.";
const forThose =
  /^(?<who>\W*(?:[\p{L}-]+ ){1,4}(?:is|are))(?: (?:also|especially|particularly))?(?: (?:ideal|perfect|great|good|suitable|right|well suited|an? (?:\p{L}+ )?(?:choice|option|fit)))? (?:for|to) (?:\p{L}+ )?(?:anyone|anybody|everyone|people|those|clients|patients|guests|adults|men|women) (?:who|with|whose)\b/iu;

/** "Candidates include adults with …": they include anyone. */
function anyoneIn(text: string): string {
  const lead = /^(?:\p{L}+ )?candidates (?:include|are) /iu.exec(text)?.[0];
  // "Exosome therapy is ideal for anyone who …": it is for anyone.
  const told = forThose.exec(text)?.groups?.who;
  return lead ? `${lead}anyone` : told ? `${told} for anyone` : "Anyone";
}
const limited = "The evidence for exosomes is limited.";

/** A question that no stock sentence answers: "Does it work for acne?", "How many visits?", "Who should come?". */
export function questionForPlain(passage: Passage, profile: Profile): string | null {
  const question = q.questionBefore(passage);
  if (question === null || isAskedOfReader(passage, question)) return null;
  const last = q.asked(question);
  const rules = rulesOf(passage);
  const asks = q.asksIt(question) || asksAboutDisease(passage, last);
  if (rules.has("safety-claim") && answerOfHarm(last) !== null) return question;
  if (rules.has("penetration-claim") && (asks || q.asksAboutNamed.test(last) || q.asksPlace.test(last)))
    return question;
  if (rules.has("approval-forecast") && q.asksFuture.test(last)) return question;
  if (rules.has("stability-claim") && q.asksToSay.test(last)) return question;
  if (rules.has("potency-claim") && asksElse(last)) return question;
  if (rules.has("trend-pressure") && q.asksDesk(last) && !asks && !tellsWhereToAsk(passage)) return question;
  if (rules.has("guarantee-claim") && (q.visitsAsked(last) !== null || q.asksToKeepOn.test(last)))
    return question;
  if (rules.has("approval-claim") && actOnLab(last, profile).length > 0) return question;
  if (rules.has("approval-claim") && regulatorIn(last, profile) !== regulatorIn("", profile)) return question;
  if (!passage.marks.some(isEffect)) return null;
  if (q.asksInside.test(last) || q.asksToTry.test(last) || q.asksAge.test(last)) return question;
  if (q.asksProof.test(last) && passage.marks.every(isEffect) && !q.asksIt(question)) return question;
  if (q.asksWhen.test(last) || (q.forWhom.test(last) && passage.marks.every(isEffect))) return question;
  return asks && !passage.marks.every(isAppearance) ? question : null;
}

/** Whether what goes on with the answer tells whom to call. */
function tellsWhereToAsk({ document, block, blockIndex, to }: Passage): boolean {
  const below = document.blocks[blockIndex + 1];
  const rest = `${block.text.slice(to)} ${below?.kind === block.kind ? below.text : ""}`;
  return /\b(?:call|text|book|e-?mail|write|phone|ring|DM|click|visit)\b/i.test(rest);
}

/** "Will my wrinkles go?": a look answers it only in the words of the old answer. */
export function questionOfLook(passage: Passage): string | null {
  const question = q.questionBefore(passage);
  if (question === null || isAskedOfReader(passage, question)) return null;
  if (!q.asksIt(question) || !passage.marks.every(isAppearance)) return null;
  return /\b(?:looks?|looking|glow\w*|appearance)\b/i.test(q.asked(question)) ? null : question;
}

/** … or in the line before, which no answer follows. */
function isAskedOfReader(passage: Passage, question: string): boolean {
  if (q.asksReader.test(q.asked(question))) return true;
  const { kind, text } = passage.document.blocks[passage.blockIndex - 1] ?? passage.block;
  const inLines = !q.asksInBlock(passage) && kind === "paragraph";
  return inLines && passage.shape !== "sentence" && q.speakerOf(text) === "";
}

const isAppearance = (mark: Mark): boolean => mark.rule === "appearance-overclaim";

const rulesOf = ({ marks }: Passage): ReadonlySet<RuleId> => new Set(marks.map((mark) => mark.rule));

/** Whether a page lists questions and answers, or two people speak. */
function isListed(passage: Passage): boolean {
  const { block, document, blockIndex, from } = passage;
  if (block.kind === "definition" || /^[^.!?\n]*\?\W*\n\W*$/.test(block.text.slice(0, from))) return true;
  if (q.asksInBlock(passage)) return /^\s*Q[:.]\s/.test(block.text);
  const asks = q.speakerOf(document.blocks[blockIndex - 1]?.text ?? "");
  return asks !== "" && q.speakerOf(block.text) !== "" && asks !== q.speakerOf(block.text);
}

/** What follows "The result?", "Why exosomes?": a look, by name; none where something else is asked. */
export function namedLook(passage: Passage): string | null {
  const question = q.questionBefore(passage);
  const looks = passage.marks.every(
    (mark) => isEffect(mark) || /^(?:stem-cell-conflation|hype|penetration-claim)$/.test(mark.rule),
  );
  if (question === null || !looks) return null;
  const look = passage.hair ? "fuller-looking hair" : "fresher-looking skin";
  if (/^\W*(?:so |but |and )?why exosomes\?/i.test(q.asked(question))) return `For ${look}.`;
  return q.asksThing.test(q.asked(question)) ? capitalLike(`${look}.`, "A") : null;
}

/** The best first. */
export function plainAnswers(passage: Passage, question: string, profile: Profile): string[] {
  const rules = rulesOf(passage);
  const last = q.asked(question);
  if (rules.has("human-source-prohibited") && /\b(?:where|source|origin)\b/i.test(last))
    return [
      inPlace(
        "The exosomes come from [species and tissue, or plant and part], according to [maker].",
        passage,
      ),
    ];
  if (isNoQuestion(passage, question)) return [];
  const found = [...topical(passage, question, profile), ...general(passage, question, profile)];
  return found.map((text) => unstopped(spoken(inPlace(text, passage), passage, question), passage));
}

/** "Grown-ups who are tired of creams": items of a list that end in no stop. */
const unstopped = (text: string, { shape, text: before }: Passage): string =>
  (shape === "bullet" || shape === "cell") && /[\p{L})]\s*$/u.test(before) ? text.replace(/\.$/, "") : text;

/** Where one speaker asks, the other still answers by name. */
function spoken(text: string, { text: before }: Passage, question: string): string {
  const label = q.speakerOf(question) === "" ? "" : q.speakerOf(before);
  return label !== "" && q.speakerOf(text) === "" ? label + text : text;
}

function isNoQuestion(passage: Passage, question: string): boolean {
  const rules = rulesOf(passage);
  const last = q.asked(question);
  if (passage.marks.every(isEffect) && q.asksReader.test(last)) return true;
  if (rules.has("public-advertising-prohibited") || rules.has("human-source-prohibited")) return true;
  // "Better than retinol?": what a list of questions asks is to be answered, however short it is.
  if (passage.block.kind === "definition" || q.forWhom.test(last) || q.asksWhen.test(last)) return false;
  if (rules.has("superiority-claim") && q.asksToCompare.test(last)) return false;
  if (q.asksToTry.test(last) || (rules.has("safety-claim") && answerOfHarm(last) !== null)) return false;
  if (asksAboutDisease(passage, last) || (rules.has("hype") && inAWord.test(last))) return false;
  if (asksAboutLook(passage, last)) return false;
  // "Anyone famous?"
  return (wordCount(question) < 3 && !/^\W*any/i.test(last)) || !q.asksAnything.test(last);
}

/** "What does it do for my hair?" */
function lookOf(verb: string, { hair }: Passage, question: string): string {
  const [who, s] = verb === "does" ? ["It", "s"] : ["They", ""];
  return hair || /\b(?:hair|scalp|brows?|lash\p{L}*|beard)\b/iu.test(question)
    ? `${who} give${s} hair a fuller look.`
    : `${who} improve${s} the look of skin.`;
}

/** "Is it a fad?" */
const isFashion = /\b(?:fad|hype|craze|gimmick|trend|buzz|fuss)\b/i;

const inAWord = /\bone word\b|\bin a word\b|\bsum\b|\bdescribe\b|\bin short\b/i;

/** "Enlarged pores?", asked by somebody else. */
const asksAboutLook = (passage: Passage, last: string): boolean =>
  passage.marks.every(isEffect) && isListed(passage) && q.asksAboutBare.test(last);

/** "And melasma?" */
function asksAboutDisease(passage: Passage, last: string): boolean {
  if (!passage.marks.some((mark) => mark.rule === "disease-claim")) return false;
  const heads =
    passage.document.blocks[passage.blockIndex - 1]?.kind === "heading" && !q.asksInBlock(passage);
  if (!heads && !isListed(passage)) return false;
  return q.asksAboutNamed.test(last) || (isListed(passage) && q.asksAboutBare.test(last));
}

/** What answers a question of this kind, whatever was claimed in reply. */
function topical(passage: Passage, question: string, profile: Profile): string[] {
  const last = q.asked(question);
  const rules = rulesOf(passage);
  const visits = q.visitsAsked(last);
  if (rules.has("potency-claim") && !asksElse(last)) return [countLabel(passage)];
  if (visits !== null && (rules.has("guarantee-claim") || passage.marks.some(isEffect)))
    return [`The number of ${visits} varies from person to person.`];
  if (rules.has("guarantee-claim") && q.asksToKeepOn.test(last))
    return ["That varies from person to person."];
  if (rules.has("approval-forecast") && q.asksFuture.test(last))
    return [/\binsur|\bcover(?:s|ed|age)?\b/i.test(last) ? "Please ask your insurer." : notOurs];
  if (rules.has("stem-cell-conflation") && q.asksIt(question) && /\b(?:cells?|alive|living)\b/i.test(last))
    return [/\bstem/i.test(last) ? "No, exosomes are not stem cells." : "No, exosomes are not cells."];
  if (rules.has("penetration-claim") && q.asksPlace.test(last) && !q.asksIt(question))
    return [`Exosomes are applied to the surface of the ${passage.hair ? "scalp" : "skin"}.`];
  const ofEffect = passage.marks.some(isEffect);
  if (ofEffect && q.asksInside.test(last)) return [unknown];
  if (q.asksToTry.test(last) && (ofEffect || rules.has("guarantee-claim"))) return [askClinician];
  if (ofEffect && q.asksAge.test(last)) return [unknown];
  const does = passage.marks.every(isEffect) ? q.whatItDoes.exec(last)?.[1]?.toLowerCase() : undefined;
  if (does !== undefined) return [lookOf(does, passage, last)];
  // "How soon can I get in?": only we can tell.
  if ((q.asksWhen.test(last) || rules.has("potency-claim")) && q.asksDesk(last)) return [askUs];
  if (rules.has("stability-claim"))
    return [
      q.asksToSay.test(last)
        ? "Only with the maker’s data: [conditions and shelf life]."
        : "Please store it as the maker directs: [conditions and shelf life, with the maker’s data].",
    ];
  if (q.asksToSay.test(last) && q.asksIt(question)) return ["No."];
  if (rules.has("potency-claim")) return [askUs];
  if (q.asksWhen.test(last) || /\bhow much\b/i.test(last)) return ["It varies from person to person."];
  if (q.forWhom.test(last) && passage.marks.some(isEffect))
    return [
      `${anyoneIn(passage.text)} who would like ${passage.hair ? "fuller-looking hair" : "fresher-looking skin"}${passage.shape === "label" ? "" : "."}`,
    ];
  if (q.asksProof.test(last)) return [limited];
  if (rules.has("hype") && q.asksName.test(last))
    return [passage.hair ? "An exosome scalp treatment." : "An exosome facial."];
  if (rules.has("hype") && (inAWord.test(last) || isFashion.test(last))) return [limited];
  return ofStatus(passage, question, profile);
}

function ofStatus(passage: Passage, question: string, profile: Profile): string[] {
  const rules = rulesOf(passage);
  const last = q.asked(question);
  if (rules.has("exemption-claim") || rules.has("approval-claim") || rules.has("registration-claim")) {
    const by = regulatorIn(last, profile);
    const ofLab = rules.has("approval-claim") ? actOnLab(last, profile) : [];
    // "Our serum needs no approval. It is filled in Ohio.": of the serum the next one speaks.
    const own =
      /\b(?:our|the|this) (?:exosome )?(?:product|serum|preparation|formula|gel|solution|material)\b/i.exec(
        passage.text,
      )?.[0];
    const taken =
      own && isTakenUp(passage, own) ? [`${capitalLike(own, "A")} is not approved by ${by}.`] : [];
    // "Then how can you sell it?"
    const fair = /^\W*(?:and |so |but |then )*(?:why|how)\b/i.test(last)
      ? [`A fair question: no exosome product is approved by ${by}.`]
      : [];
    return [...ofLab, ...taken, ...fair, `No exosome product is approved by ${by}.`];
  }
  if (
    rules.has("injection-claim") &&
    !rules.has("safety-claim") &&
    (q.asksIt(question) || /\b(?:how|where)\b/i.test(last))
  )
    return [
      `Exosomes are applied to the surface of the ${passage.hair && !/\bface\b/i.test(passage.text) ? "scalp" : "skin"}.`,
    ];
  if (rules.has("safety-claim")) {
    const harm = answerOfHarm(last);
    return harm !== null ? [harm] : ["Side effects are possible; ask your clinician."];
  }
  if (rules.has("superiority-claim") && q.asksToCompare.test(last) && !q.asksWhether.test(last))
    return ["They are different treatments."];
  const ofEffect = asksAboutDisease(passage, last);
  return rules.has("guarantee-claim") && !ofEffect ? ["Results vary from person to person."] : [];
}

/** "Which brand is it?", "Why does it cost so much?": no count answers that. */
const asksElse = (question: string): boolean =>
  /^\W*(?:and |so )?(?:which|why)\b(?! (?:our |the )?exosomes\b)/i.test(question) ||
  q.asksToSay.test(question) ||
  /\b(?:discounts?|deals?|offers?)\b/i.test(question);

/** "So what changed?", "Poll: would you try it?", "Which is for you?": what is told next is no answer about others. */
const isPassing = (passage: Passage, question: string): boolean =>
  q.asksInProse(passage) ||
  /\bfor you\b|^\W*which\b/i.test(q.asked(question)) ||
  !(isListed(passage) || q.asksInBlock(passage) || q.asksAnything.test(question));

const showsPictures = /\bbefore[- ]and[- ]afters?\b|\b(?:gallery|photos?|pictures?|wall|reviews?)\b/i;

/** What answers a question of which no more is known than how it is put. */
function general(passage: Passage, question: string, profile: Profile): string[] {
  const last = q.asked(question);
  const rules = rulesOf(passage);
  if (rules.has("injection-claim") && ofStatus(passage, question, profile).length === 0) return [];
  // "No, and they work better than PRP": the answer stays.
  const answer = passage.text.slice(q.speakerOf(passage.text).length);
  if (/^\W*no\b/i.test(answer) && !rules.has("penetration-claim")) return ["No."];
  // "So what changed? My own sister had it done.": nobody waits for an answer.
  if (rules.has("endorsement-claim") || rules.has("trend-pressure"))
    return isPassing(passage, question)
      ? []
      : [showsPictures.test(answer) && !q.asksWorth.test(last) ? askUs : ofPopularity(last)];
  if (rules.has("superiority-claim") && /^\W*(?:and|to)\b[^?]*\?/i.test(last))
    return ["They are different treatments."];
  if (q.asksWorth.test(last)) return ["That is for you to judge."];
  if (rules.has("superiority-claim") && q.asksToGiveUp.test(last)) return [askClinician];
  if (q.asksUs.test(last) || q.asksWhatWeDo.test(last)) return [askUs];
  if (q.asksLeave.test(last) || q.asksFit.test(last)) return [askClinician];
  const asksAbout =
    asksAboutDisease(passage, last) ||
    asksAboutLook(passage, last) ||
    (rules.has("penetration-claim") && q.asksAboutNamed.test(last));
  if (asksAbout || q.asksIt(question) || q.compares.test(last)) return [unknown];
  return [askClinician];
}

/** Who has it, whether it is a fad: what is not told about others; what the desk can tell is asked there. */
export function ofPopularity(question: string): string {
  if (q.asksHaste.test(question)) return "No.";
  if (q.asksWorth.test(question)) return "That is for you to judge.";
  return q.asksDesk(question) || q.asksToSee.test(question) ? askUs : notOurs;
}
