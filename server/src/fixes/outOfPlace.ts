/**
 * Stock sentences that have no place in a passage's: where a page only tells of exosomes, as the news, a digest or a
 * guide for writers do, where an advertisement has one line, and where money is spoken of.
 */
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { mythOf } from "./phrases/facts.ts";
import { questionLeftBy } from "./phrases/questions.ts";
import { quotation } from "./quotations.ts";
import { isStock } from "./stockTopics.ts";
import { perPage } from "./wholePage.ts";

/** A look that is promised of exosomes in general. */
const generalLook =
  /^\W*(?:[\p{L}’'-]+ ){0,3}(?:exosomes|vesicles|they|it|skin|hair) (?:also )?(?:improves?|helps?|gives?|softens?|reduces?|leaves?|looks?)\b[^,;]*$/iu;
const anyLook = new RegExp(`\\b(?:${lookPhrase}|looks (?:fuller|fresher|firmer|calm))`, "i");
/** Of a promise that somebody else makes a page may tell. */
const ofOthers =
  /\b(?:sa(?:y|ys|id)|claim(?:s|ed)?|hope[ds]?|want(?:s|ed)?|told|tells?|promis\p{L}+|advertis\p{L}+|sell(?:s|ers?)?|offers?|according|brochures?|clinics?|brands?|makers?|may|might|could|can|would|whether|if|not|no|write|print|call)\b|n[’']t\b|["“]/iu;

/** "You may write “…” if there is room.": what is quoted is mended, and the advice stays. */
const isSample = /["“][^"”]+["”]\W*\p{L}|\p{L}[^"“]*\b(?:say|write|print|use)\b[^"“]*["“]/iu;
const factual = /^\W*(?:fact|truth|reality|myth)\W/i;
/** "3. Exosomes heal. True.": what is judged behind it is to be said. */
const verdict =
  /^\W*(?:\d+\W+)?(?:true|false|right|wrong|correct|myth|fact|yes|no|agreed?|pass|fail)\s*[.,:;!–—]/iu;
/** "Colonel (ret.) [Ann Lee said …]": what stands before is no sentence. */
const cutOff = /\(\p{L}{1,5}\.\)\s*$/u;

const guide =
  /\b(?:style ?(?:guide|sheet)|house (?:style|rules|guide)|copy ?(?:guide|rules|desk)|(?:guide|rules|notes) for (?:our )?(?:writers|freelancers|copywriters)|glossary|what the words mean)\b/i;
const isGuide = perPage(({ blocks }) =>
  blocks.some(({ kind, text }, i) => (kind === "title" || (kind === "heading" && i < 3)) && guide.test(text)),
);

const campaign =
  /\b(?:(?:google|meta|facebook|search|display|instagram|tiktok|fb|ig) (?:business )?(?:ads?|posts?)|ads?|adverts?|captions?|headlines?|text messages|sms|texts|subject lines?|stories|reels|posts|callouts|push notifications)\b/i;
const shortLine = 110;
/** "Google ads, spring", and lines below it that are each an advertisement, a caption, a message. */
const isCampaign = perPage(({ blocks }) => {
  const named = blocks.some(
    ({ kind, text }, i) =>
      (kind === "title" || kind === "heading" || i < 2) && text.length < shortLine && campaign.test(text),
  );
  const lines = blocks.filter(({ kind }) => kind === "paragraph" || kind === "listItem");
  return named && lines.filter(({ text }) => text.length < shortLine).length * 4 > lines.length * 3;
});

const ofMoney =
  /\b(?:money|refund\p{L}*|(?:on|out of) (?:the house|us)|pay|paid|free|owe|cents?|pennies|penny|credit|charge[ds]?|bill|price)\b|[$£€₩]/iu;

/** Whether `text` would stand in a passage's place as a sentence to which nothing around it has led. */
export function isOutOfPlace(text: string, passage: Passage): boolean {
  const { shape, block, alone } = passage;
  if (shape !== "sentence" || questionLeftBy(passage) !== null || mythOf(passage) !== null) return false;
  if (factual.test(passage.text)) return false;
  if (alone && !block.list && !block.quoted && isCampaign(passage.document) && isStock(text)) return true;
  return !isHeldFast(passage) && (isOfNobody(text, passage) || isOfTerms(text, passage));
}

/** What stands around it says nothing without it. */
function isHeldFast(passage: Passage): boolean {
  const { block, blockIndex, document, from, to } = passage;
  const behind = block.text.slice(to);
  const next = /\p{L}/u.test(behind) ? behind : (document.blocks[blockIndex + 1]?.text ?? "");
  const before = block.text.slice(0, from);
  if (verdict.test(next) || cutOff.test(before) || /\?["”’)*_]*\s*$/.test(before)) return true;
  // What is quoted from others goes, or stays, as a whole.
  const quoted = quotation(passage);
  return quoted.from !== from || quoted.to !== to;
}

/** What a count does not tell stands for itself wherever a count is spoken of. */
const ofCounts = /\bparticle count\b/i;

/** On a page that offers nothing: whose promise would it be? */
function isOfNobody(
  text: string,
  { neutral, alone, block, document, marks, text: before }: Passage,
): boolean {
  if (!neutral && !isGuide(document)) return false;
  const isLook =
    generalLook.test(text) || (marks.every(isEffect) && anyLook.test(text) && !anyLook.test(before));
  if (isLook && !ofOthers.test(text)) return true;
  return isStock(text) && !ofCounts.test(text) && !isSample.test(before) && (!alone || block.list !== null);
}

/** "Or keep it, and keep your money.": results are not spoken of among the terms. */
function isOfTerms(text: string, { marks, alone, block, text: before }: Passage): boolean {
  return (
    !alone &&
    marks.every(({ rule }) => rule === "guarantee-claim") &&
    isStock(text) &&
    (ofMoney.test(before) || /[$£€₩]\s?\d/.test(block.text))
  );
}
