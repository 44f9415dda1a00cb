/** What a sentence that praises or presses tells besides: the news, the source, the date, without the praise beside it. */
import { capitalLike, lowerFirst, upperFirst, wordCount } from "./grammar.ts";
import type { Mark, Passage } from "./passage.ts";

const ofPraise = /^(?:trend-pressure|hype|superiority-claim|endorsement-claim|potency-claim)$/;

/** Ranks, rivals and marvels: praise that a finding on the whole sentence may stand for. */
const praises =
  /\b(?:most|best|better|worse|finest|leading|top|first(?! \d)|only|greatest|no other|none|nothing|never|unlike|than|rivals?|beats?|secret|miracle|magic\p{L}*|revolution\p{L}*|breakthrough|holy grail|everyone|everybody|hottest|talk\p{L}*|famous|viral|proven|effective|powerful|strong\p{L}*|toughness|resilience|potent|pure\p{L}*|yours)\b|\p{L}{3,}est\b|#1/iu;

/** Words without which a clause tells nothing. */
const tells =
  /\b(?:is|are|was|were|has|have|will|can|comes?|opens?|starts?|runs?|ends?|arrives?|carr(?:y|ies)|holds?|goes|takes?|offers?|shows?|add|adds|gets?|costs?|releases?)\b/i;

/** The sentence without what praises or presses in it, the best first; none where nothing is told beside that. */
export function harmlessHalves(passage: Passage): string[] {
  const { text, marks } = passage;
  if (marks.length === 0 || !marks.every(({ rule }) => ofPraise.test(rule))) return [];
  return kept(passage, [
    withoutAlarm(text),
    withoutApposition(passage),
    unveiled(passage),
    withoutFinish(passage),
    firstHalf(passage),
  ]);
}

/** … where no wording answers what praises in it. */
export function secondHalves(passage: Passage): string[] {
  const { marks } = passage;
  if (marks.length === 0 || !marks.every(({ rule }) => ofPraise.test(rule))) return [];
  return kept(passage, [withoutTail(passage), secondHalf(passage)]);
}

const kept = ({ text }: Passage, found: readonly (string | null)[]): string[] =>
  found
    .filter((left): left is string => left !== null && left !== text)
    .map((left) => capitalLike(left.trim(), text));

/** "Set an alarm for Friday noon ET": when it is. */
function withoutAlarm(text: string): string | null {
  const found =
    /^\W*(?:set (?:an? |your )?(?:alarms?|reminders?|timers?)|mark (?:your|the) calendars?|save the date|put it in (?:your|the) (?:diary|calendar))(?: for|:|,)\s*(?=\p{L}|\d)/iu.exec(
      text,
    );
  if (!found) return null;
  const rest = text.slice(found[0].length);
  return !/\b(?:or|and|before|because|while|if)\b/i.test(rest) &&
    /\d|\b(?:noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(rest)
    ? upperFirst(rest)
    : null;
}

const within = (marks: readonly Mark[], start: number, end: number): boolean =>
  marks.every((mark) => mark.start >= start && mark.end <= end);

/** "Our eye serum, a revolutionary thing, will come out in the fall": what it is praised as goes with its commas. */
function withoutApposition({ text, marks, shape }: Passage): string | null {
  // "The exosome facial: the holy grail of skin care, now bookable in the app."
  const named =
    /^(\W*[^,.:;]{4,50}): [^,.;:]+, ((?:now|available|bookable|back|open|free)\b[^.;:]*[.!]?)$/iu.exec(text);
  if (named?.[1] && named[2] && within(marks, named[1].length, text.length - named[2].length)) {
    const many = /[^s]s$/i.test(named[1]);
    return shape === "sentence"
      ? `${named[1]} ${many ? "are" : "is"} ${named[2]}`
      : `${named[1]}, ${named[2]}`;
  }
  // "A serum with twice the vesicles, 80 billion a vial, follows in the autumn."
  const coming =
    /^(?<what>\W*(?:An?|Our|The) (?:[\p{L}-]+ ){0,3}?(?:serum|cream|ampoule|mask|gel|booster|kit|facial|treatment|range|line)s?) with [^.;:]*, (?<when>(?:follows?|arrives?|comes?|launches|is (?:due|coming|planned))\b[^,;:]*[.!])$/iu.exec(
      text,
    )?.groups;
  if (coming?.what && coming.when && within(marks, coming.what.length, text.length - coming.when.length))
    return `${coming.what} ${coming.when}`;
  // "Quite the most talked-about treatment of the year, exosomes have arrived at …"
  const lead =
    /^\W*[^,.;:]{8,90}, (?=(?:our |the )?exo[^,;:]* (?:has|have|is|are) (?:now |finally |also )?\p{L})/iu.exec(
      text,
    );
  if (lead && within(marks, 0, lead[0].length)) return upperFirst(text.slice(lead[0].length));
  const aside =
    /,["”]? (?:an? |the |our |\p{Lu})[^,.;:$£€₩]*,(?= (?:will|is|are|has|have|comes?|opens?|shows?|starts?|arrives?|can)\b)/iu.exec(
      text,
    );
  if (!aside || wordCount(text.slice(0, aside.index)) < 2) return null;
  if (!within(marks, aside.index, aside.index + aside[0].length)) return null;
  return text.slice(0, aside.index) + text.slice(aside.index + aside[0].length);
}

/** "Auralis launches “Dawn,” a breakthrough in skin care": it launches that. */
function withoutTail({ text, marks }: Passage): string | null {
  const tail = /,(["”]?) (?:an? |the )[^,.;:$£€₩]*(?=[.!]?$)/iu.exec(text);
  if (!tail || !launches.test(text.slice(0, tail.index))) return null;
  if (!within(marks, tail.index, tail.index + tail[0].length)) return null;
  return text.slice(0, tail.index) + (tail[1] ?? "") + text.slice(tail.index + tail[0].length);
}

const launches =
  /\b(?:launch\p{L}*|unveil\p{L}*|introduc\p{L}*|present\p{L}*|announc\p{L}*|bring\p{L}*|open\p{L}*)\b/iu;

/** "Dairyland unveils the first true breakthrough since retinol: milk exosomes": it unveils them. */
function unveiled({ text, marks }: Passage): string | null {
  const found =
    /^(?<who>[^,.;:]{2,40}? (?:launche?s|unveils|introduces|presents|announces|brings you|launched|unveiled|introduced))(?<what> [^:]+: )(?<thing>[^:.;]{4,60}[.!]?)$/iu.exec(
      text,
    );
  const { who, what, thing } = found?.groups ?? {};
  if (who === undefined || what === undefined || thing === undefined) return null;
  return within(marks, who.length, who.length + what.length) ? `${who} ${thing}` : null;
}

/** "Add exosomes to any peel for a revolutionary finish, £60": what is to be had for how much. */
function withoutFinish({ text, marks }: Passage): string | null {
  const found = / for (?:an? |the )?[^,.;:$£€₩]*(?=,? \+?[$£€₩]\s?\d|[.!]?$)/iu.exec(text);
  if (!found || !within(marks, found.index, found.index + found[0].length)) return null;
  const left = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return /[$£€₩]\s?\d/.test(left) ? left : null;
}

/** Where it comes from, in what it comes, when it is open. */
const isFact =
  /\b(?:doors? opens?|opens? (?:on )?\p{Lu}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:human|plant|milk|rose|salmon|\p{L}+)-derived|comes? from|goes into|made (?:from|in|by)|seal|vegan|unscented|parking)\b/iu;
/** Who wants it, who has it, who else has changed to it. */
const presses =
  /\b(?:everyone|everybody|every|all|clients|patients|brides|neighbou?rs?|switched|quit|asking|asked|booking|booked|list|trend|tiktok|instagram|limited|already|alternative|following)\b/i;

const joined = /(?:,|;) (?:and|but|so) |; | [–—] /giu;

/** "Ours are human-derived, and no other type is as effective": the half that only tells. */
function firstHalf({ text, marks, shape }: Passage): string | null {
  if (shape !== "sentence" && shape !== "label") return null;
  for (const { 0: joint, index } of text.matchAll(joined)) {
    const first = text.slice(0, index);
    const second = text.slice(index + joint.length);
    const isMarked = marks.some(({ start, end }) => start < index && end <= index);
    if (isMarked || !isFact.test(first) || presses.test(first) || praises.test(first) || hurries.test(first))
      continue;
    if (wordCount(first) < 3 || !tells.test(first)) continue;
    // Of two halves that were found together the other one has to be to blame.
    const whole = marks.some(({ start }) => start < index);
    if (whole && !(praises.test(second) || hurries.test(second))) continue;
    return first + (/[.!]["”]?$/.exec(text)?.[0] ?? "");
  }
  return null;
}

const hurries =
  /\b(?:gone|going|fast|last|left|limited|hurry|wait|miss|quick\p{L}*|sold|sell\p{L}*|only|just|before|until|luck|sleep on|soon)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:beds|chairs|seats|rooms|places|spots|slots|spaces|stools|names)\b/iu;

/** What is spared, and what is new. */
const isNews =
  /\b(?:no|nobody|without)\b[^.;]*\b(?:blood|needles?|draws?|vein)\b|\bfrom (?:this|next) \p{L}+|\b(?:we|I) (?:now |also )?(?:add|offer|open|start)\b|\bnow (?:bookable|available|open)\b/iu;

/** "Exosomes are the secret of …, and from this month we add them to every visit": the news, with its noun. */
function secondHalf({ text, marks, shape }: Passage): string | null {
  if (shape !== "sentence") return null;
  const found = /^(?<first>[^;:]*?), and (?<second>[^;:]+[.!])$/iu.exec(text);
  const { first, second } = found?.groups ?? {};
  if (first === undefined || second === undefined) return null;
  if (!within(marks, 0, first.length) || praises.test(second) || hurries.test(second)) return null;
  if (wordCount(second) < 4 || !tells.test(second) || !isNews.test(second)) return null;
  const pronouns =
    second.match(
      /\b(?:it|they|them|their|its|he|she|him|her|so)\b|\b(?:this|that|these|those)\b(?! (?:week|month|year|spring|summer|autumn|fall|winter|season)\b)/giu,
    ) ?? [];
  if (pronouns.length === 0) return upperFirst(second);
  const subject = /^\W*((?:our |the )?exosomes)\b/i.exec(first)?.[1];
  if (subject === undefined || pronouns.length > 1 || !/^(?:they|them)$/i.test(pronouns[0] ?? ""))
    return null;
  return upperFirst(second.replace(/\b(?:they|them)\b/i, lowerFirst(subject)));
}
