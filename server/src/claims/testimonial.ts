/** A wearer's own words: praise in quotation marks, with a private name to it. */
import type { ProseBlock } from "../reading/prose.ts";
import type { PlacedSentence } from "./context.ts";

/** "…," says Tanya from Perth: a reader's name, no office. */
const namedSpeaker =
  /[”"»]\s*,?\s*(?:says|raves|gushes|writes|wrote|reports|cheers|laughs|beams|smiles|exclaims|admits|confesses|grins|jokes) (?!Dr\b|Prof)\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? (?:from|of|in|\()/u;

/** “Why did nobody tell me?” asked Fatima when …, “…,” cheers Mike: a private name that speaks of itself in the words quoted. */
const speakerOfSelf =
  /^\W*[“"«][^”"»]*\b(?:I|I['’]\w+|my|me|mine)\b[^”"»]*[”"»]\s*,?\s*(?:says|asks|asked|raves|gushes|writes|wrote|reports|cheers|laughs|laughed|beams|smiles|exclaims|recalls|admits|confesses|grins|jokes|sighs) (?!Dr\b|Prof|The\b|Our\b)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}]*\.?)?(?:\W*$|, (?:who\b|\d\d\b|\p{Lu}\p{Ll}+\W*$)| (?:when|after|as|on seeing|at)\b)/u;
/** My husband noticed, writes Paula from Cork: the same without quotation marks. */
const speakerUnquoted =
  /^\W*[^”"»]*\b(?:I|I['’]\w+|my|me|My)\b[^”"»]*, (?:says|raves|gushes|writes|reports|tells us) (?!Dr\b|Prof|The\b)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}]*\.?)?(?: (?:from|of|in)\b|\W*$|, \d\d\b)/u;
/** Without it there is no such speaker; quickly looked for. */
const tellsWhose = /, (?:says|raves|gushes|writes|reports|tells us) \p{Lu}/u;
/** “Worth every penny.” M. Okafor, verified buyer; “Gorgeous result.” Yelp review. */
const quoteFirst = /^\W*[“"«]/;
const signedByBuyer =
  /[”"»]\s*[—–-]*\s*(?:[\p{L}.' ]{2,30},\s*)?(?:verified (?:buyer|customer|purchaser?|client|reviewer|patient)|(?:yelp|google|facebook|trustpilot|treatwell|fresha|amazon|tripadvisor|realself) review(?:er)?)\W*$/iu;
/** “I'm hooked!” 💬 Charlene. */
const signedByEmoji =
  /^\W*[“"«][^”"»]{4,90}[.!]\s?[”"»]\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+\p{Lu}\p{Ll}+\W*$/u;
/** “10/10, would exosome again.” */
const marks = /^\W*[“"«]\s*(?:10|5|five|ten)\s?(?:\/|out of)\s?(?:10|5|ten|five)\b[^”"»]*[”"»]/iu;

/** "…," writes a surgeon in Tampa: an outsider without a name. */
const unnamedSpeaker =
  /[”"»]\s*,?\s*(?:says|raves|gushes|writes) (?:an?|one|another) (?:[\w-]+ ){0,3}(?:surgeons?|nurses?|doctors?|dermatologists?|physicians?|clients?|patients?|users?|customers?|guests?|visitors?|members?|travell?ers?|veterans?|retirees?|m[ae]n|wom[ae]n|mum|mom|dad|runner|golfer|mother|father|teacher|bride|aestheticians?|facialists?|practitioners?)\b/i;

/** “Best facial ever!” – Jen: praise in quotation marks, and a private name after it. */
const signed =
  /[”"»]\s*[—–-]+\s*(?!Dr\b|Prof\b|Professor\b|The\b)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*\.?)?(?:,[^.]{0,30})?\.?\s*$/u;
/** “Ten years gone.” – Lou “Best day.” – Kim: one after the other. */
const signedHere =
  /^[“"«][^“”"»]{4,120}[”"»]\s*[—–-]+\s*(?!Dr\b|Prof\b|Professor\b|The\b)\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?:,[^.“"]{0,30})?\s*(?:[“"«]|$)/u;
/** “Obsessed!!” – @glowwithkim. */
const signedByHandle = /[”"»]\s*[—–-]*\s*@[\w.]{3,}\s*$/u;
/** “Baby hairs everywhere!” Tess, Leeds: a short quotation, then only a private name and a place. */
const signedInPlace =
  /^\W*[“"«][^”"»]{4,90}!\s?[”"»]\s+(?!Dr\b|Prof\b)\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?:, \p{Lu}[\p{L} ]{2,20})?\.?\s*$/u;
/** Who signs a short quotation that fills its line: “Skin like a mango.” L.T., Palmyra; “…” – Hank, 67; (Owner, Boise). */
const signature =
  /^\W*(?:(?:from|posted|left|sent|written|texted|shared|overheard) (?:by|on|in|to|at|from|after|with) .{3,40}|initials (?:on file|withheld)|(?:\p{Lu}\. ?){1,3}(?:, ?[\p{L} ]{3,25})?|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?)?(?: ?[,(] ?(?:\d\d|[\p{L}][\p{L} '’-]{2,28})\)?){0,2}|@[\w.]{3,}|an? [\p{L}]+ (?:in|from) \p{Lu}[\p{L} ]{2,25})\W*$/u;
const quotedLine = /^\W*[“"«]([^“”"»]{8,240})[”"»]\s*([^“”"»]{2,60})$/u;
/** Whose words are no client's. */
const inOffice =
  /\b(?:Dr|Prof|Professor|MD|PhD|Judge|Senator|FDA|MHRA|notice|letter|doi|journal|report|ruling|guideline|founder|our|CEO|skeptic|sceptic|(?:19|20)\d\d|dermatol\w*)\b/i;
/** What a client says of the visit or the parcel, and not of the treatment. */
const ofService =
  /\b(?:parking|phone|food|lunch|coffee|tea|biscuits?|nurses?|staff|team|receptionists?|delivery|arrived|postage|parcel|pump|packaging|music|dogs?|cats?|spaniel|bus|punctual|on time|appointment|view|sofa|towels?)\b/i;
/** Jen M.: “Best money I ever spent.” */
const namedBefore =
  /^\W*\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.|,? \d\d|,? (?:from|of|in) \p{Lu}\p{Ll}+):\s*[“"«][^“”"»]{8,200}[”"»]\W*$/u;
/** “…,” says Andre, 44; “…,” wrote Carol from Littleton: a private name with an age or a place. */
const speakerPlaced =
  /[”"»]\s*,?\s*(?:says|said|writes|wrote|raves|laughs|jokes|reports|tells us) (?!Dr\b|Prof|The\b|Our\b)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}]*\.?)?(?:, \d\d| (?:from|of|in) \p{Lu}\p{Ll}+)\W*$/u;

function isSignedLine(text: string): boolean {
  const [, words = "", by = ""] = quotedLine.exec(text) ?? [];
  return (
    words !== "" &&
    signature.test(by) &&
    !inOffice.test(by) &&
    !ofService.test(words) &&
    !/\?\W*$/.test(words)
  );
}

const praise =
  /^\W*[“"«].*\b(?:best|amazing|love[sd]?|incredible|recommend\w*|worth|glow\w*|difference|results?|obsessed|wow|happy|happier|thrilled|compliments?|transformed|younger|smoother|softer|brighter|fuller|thicker)\b/i;
/** Our doctor writes: "…": the house quotes itself. */
const houseSpeaker =
  /^\W*(?:our|my) [\w. ]{0,30}\b(?:doctors?|dr|nurses?|physicians?|surgeons?|founder|director|team|therapists?|trichologists?|dermatologists?)\b[^“"]{0,40}\b(?:writes?|says?|explains?|adds?|puts it)\b/i;
/** "I tell patients that I don't know": a clinician's caution, no wearer's praise. */
const counsels =
  /\bI (?:always |often |now )?(?:tell|ask|warn|advise|remind) (?:my |our )?(?:patients|clients|people|them|everyone)\b|\bI (?:don[’']t|do not|can[’']t|cannot|won[’']t|wouldn[’']t) (?:know|say|promise|recommend|claim|offer|inject|use)\b/;
/** The words quoted are spoken of, or are a question: `"Am I too old?" is what we hear`. */
const spokenOf = /[”"»]\s+(?:is|are|was|were|isn.t)\b|\?[”"»]/;

const reportedTalk = /[,?!][”"»]\s+(?:said|added|recalled|(?:he|she|they) (?:said|added|recalled|told))\b/;
/** Looked for once in each block, however many sentences it has. */
const talks = new WeakMap<ProseBlock, boolean>();

function holdsReportedTalk(block: ProseBlock): boolean {
  let holds = talks.get(block);
  if (holds === undefined) {
    holds = reportedTalk.test(block.text);
    talks.set(block, holds);
  }
  return holds;
}

/** "Its director, Dr. Orr, answered by e-mail. “…,” he wrote." */
const official =
  /\b(?:Dr\b|doctor|director|professor|surgeon|chief|chair\w*|spokes\w+|lawyer|attorney|founder|owner|manager|president)\b/i;

/** A testimonial is a block of its own, with its signature: no longer than this, in UTF-16 code units. */
const longest = 1500;

export function isTestimonial({ facts, block, previous }: PlacedSentence): boolean {
  if (facts.question) return false;
  const text = block.text.slice(facts.start, facts.end);
  const whole = block.text.length <= longest ? block.text : text;
  if (!block.quoted && !facts.wholeQuoted && !/["“”«»]/.test(whole))
    return facts.words >= 5 && tellsWhose.test(whole) && speakerUnquoted.test(whole) && !counsels.test(text);
  if (facts.words >= 3 && praise.test(text) && signed.test(whole)) return true;
  if (
    facts.wholeQuoted &&
    signedHere.test(block.text.slice(facts.start, facts.end + longest)) &&
    (praise.test(text) || facts.claims.some((claim) => claim.asserted && !claim.bare))
  )
    return true;
  if (praise.test(text) && signedByHandle.test(whole)) return true;
  if (quoteFirst.test(text) && signedByBuyer.test(whole)) return true;
  if (signedByEmoji.test(whole) || marks.test(text)) return true;
  if (signedInPlace.test(whole) && /^\W*[“"«]/.test(text)) return true;
  if (isSignedLine(text) || (quoteFirst.test(text) && isSignedLine(whole)) || namedBefore.test(text))
    return true;
  if (speakerPlaced.test(text) && quoteFirst.test(text)) return true;
  if (facts.words < 4) return false;
  if (facts.words >= 5 && (speakerOfSelf.test(whole) || speakerUnquoted.test(whole)) && !counsels.test(text))
    return true;
  if (namedSpeaker.test(text) || unnamedSpeaker.test(text)) return true;
  // What an owner said to a reporter.
  if (/[”"»]\s*,?\s*(?:said|(?:he|she|they) (?:added|told|insisted|recalled|explained))\b/.test(text))
    return false;
  if (
    /[”"»]\s*,?\s*(?:he|she) wrote\b/.test(text) &&
    previous &&
    official.test(block.text.slice(previous.start, previous.end))
  )
    return false;
  // In a reporter's paragraph: “…,” she said. “It did nothing.”
  if (holdsReportedTalk(block)) return false;
  const speaks = facts.firstPerson || /\b(?:my|me|I)\b/.test(text);
  if (!speaks || counsels.test(text) || spokenOf.test(text) || houseSpeaker.test(whole)) return false;
  if (/\bQ[:.)]\W*$/.test(block.text.slice(Math.max(0, facts.start - 6), facts.start))) return false;
  if (/^\W*Q\b|\b(?:she|he|they|we) (?:said|says)\b|\bsays? (?:our|Dr|the)\b/.test(text)) return false;
  if (facts.wholeQuoted) return !facts.claims.some((c) => c.quoted && !c.asserted);
  return block.quoted && /[—–-]\s*\p{Lu}/u.test(whole);
}
