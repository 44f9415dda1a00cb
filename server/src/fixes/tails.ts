/** Short lines: what may stand behind the look that took a claim's place, and words that say nothing alone. */
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";

const look = new RegExp(`(?:${lookPhrase}|(?<![-\\p{L}])looking \\p{L}+)(?=\\s+\\S)`, "giu");

/** Where, when, with what: all else was said of what went. */
const follows =
  /^\s+(?:[^\p{L}\d\s]|\d+ ?(?:ml|min|x)\b|\d+[x×]|(?:and|or|but|yet|with|without|after|before|for|in|on|at|around|round|along|across|from|by|through|between|under|over|during|while|when|whenever|if|as|so|every|each|all|overnight|today|tonight|too|again|since|until|till|via|using|of|to|that|(?:day|night|week|month|summer|winter)s?)\b)/iu;
/** How much of it there was, and what it was to forestall. */
const measures =
  /(?:^|[^,;:–—]*\s)(?:(?:by|up to|to|from) (?:up to |over |more than |about )?(?:\d|half\b|a third\b|a quarter\b)|in (?:half|two|thirds)\b)|^\s+before (?:it|they)\b/i;
/** A second part of the body that something was done to. */
const secondPart =
  /^\s+(?:and|or|&) (?:(?:the|your|both) )?(?:hands|neck|chest|cheeks|jaw|chin|forehead|lips|lids|arms|legs|back|brows|lashes|d[ée]collet\p{L}+)\s*(?:[,.;!]|$)/iu;

/** "Helps skin look fresh in half", "gives skin a rested look and hands". */
function hasLooseTail(plain: string, { text }: Passage): boolean {
  for (const { 0: said, index } of plain.matchAll(look)) {
    const tail = plain.slice(index + said.length);
    if (text.includes(said + tail)) continue;
    if (!follows.test(tail) || measures.test(tail) || secondPart.test(tail)) return true;
  }
  return false;
}

/** "The other half is on the list", "Forty-three are taken": told of something that went. */
const told =
  /^\W*(?:\d+[.)]\s*)?(?:the (?:other (?:half|\p{L}+)|rest|others|remaining \p{L}+)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)) (?:is|are|was|were|has|have|left|gone|taken|remain)\b/iu;
/** "No other word for it", "it wants exosomes", "Exosomes to the rescue", "Exosomes: ever": the end of what went. */
const ends: readonly RegExp[] = [
  /^\W*(?:no (?:other )?(?:words?|doubt|question|joke|kidding)\b|and (?:it|that) shows\b|full stop\b|period\b)[^,.;:]*$/iu,
  /^\W*(?:it|she|he|they) (?:wants?|needs?|loves?|craves?|misses|asked for) (?:\p{L}+ )?exo\p{L}*\W*$/iu,
  /^\W*exo\p{L}*:? (?:ever|to the rescue|can help|fix|now|always|instead|before (?:surgery|botox|fillers?))\W*$/iu,
  /^\W*all reward\b/iu,
];

/** "Exo got it", "We know why": it is not told any more what. */
const takesUp =
  /^\W*(?:\p{L}+ ){1,3}(?:got|has|have|knows?|fix(?:es)?|does|do|handles?|sorts?) (?:it|this|that|them)\W*$/iu;

export function isLooseLine(plain: string, passage: Passage): boolean {
  if (passage.shape === "sentence") return false;
  if ([told, takesUp, ...ends].some((pattern) => pattern.test(plain) && !pattern.test(passage.text)))
    return true;
  return hasLooseTail(plain, passage);
}
