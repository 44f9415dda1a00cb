/** What only a superlative can be followed by: without it "the best serum money can buy" is "a serum money can buy". */
import type { Passage } from "./passage.ts";

const ranks =
  /\b(?:most|least|best\S*|worst|top|leading|first|only|ultimate|number[- ]one|no\. ?1|(?!(?:inter|for|har|qu|requ|cont|prot|dig|inv|sugg|mod|hon|bre|att|man|west|[rtwnvp]|con)est\b)\p{L}{2,}est)\b|#1/giu;
const praise = /^(?:superiority-claim|purity-claim|potency-claim|hype|trend-pressure)$/;

/** Whose doing it would have been: "serum your shelf will ever hold", "facial I've had". */
const tried =
  "(?:buy|stock|get|find|found|have|had|hold|held|own|made|make|seen|see|tried|try|used|use|known|know|met|meet|put|wear|wor[en]|ask for|come across|spent|spend|bring|been|offer)";
const afterIt: readonly RegExp[] = [
  /\b(?:in|on) (?:the |all (?:the |of (?:the )?)?|this |our |its )?(?:whole |entire )?(?:world|country|county|nation|hemisphere|continent|market|state|planet|globe|universe|industry|business|trade|peninsula|island)\b/i,
  /\bin \p{Lu}\p{L}+ County\b/u,
  /\b(?:between|from) \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)? (?:and|to) \p{Lu}/u,
  /\b(?:this side of|anywhere in|north of|south of|east of|west of|outside) (?:the )?\p{Lu}/u,
  new RegExp(
    `\\b\\p{L}+,? (?:that )?(?:I|we|you|they|he|she|anyone|anybody|money|your \\p{L}+|our \\p{L}+)(?:[’'](?:ve|d|ll))?(?: have| has| had| can| could| will| would)?(?: ever)? ${tried}(?: (?:on|for|in|from|of|to) [^,.;]*)?(?=[,.;!]|$| and\\b)`,
    "iu",
  ),
  /\bthere (?:is|are)\W*$/i,
  /\bever\b/i,
  /\bonly exosomes\b|\bexosomes available\b/i,
  /\bof (?:(?:the|our|their|your|its) )?(?:decade|century|year|moment|season|lives|life|age|lot|bunch|kind)\b/i,
  /^\W*[^.;]*,? by (?:quite |a |some |far|any )+(?:way|distance|margin|measure|mile)?\W*$/i,
  /\ba(?:n)? (?:money|thing|skin ?care|stuff|equipment|advice|hair ?care|value)\b/i,
  /\bask anyone\b/i,
  /^\W*(?:exosomes|vesicles)(?: only| in (?:North America|America|Europe|Britain|Asia|Australia|Canada))\W*$/i,
];
/** "It is a hair biologic.": of the best of them. */
const mere =
  /^\W*(?:it|this|ours|that)(?:[’']s| is| was)(?: also| simply)? an? (?:[\p{L}-]+ )?[\p{L}-]+\W*$/iu;

const count = (text: string): number => text.match(ranks)?.length ?? 0;

export function isUnranked(plain: string, { text, marks }: Passage): boolean {
  if (!marks.some(({ rule }) => praise.test(rule)) || count(plain) >= count(text)) return false;
  return mere.test(plain) || afterIt.some((pattern) => pattern.test(plain));
}
