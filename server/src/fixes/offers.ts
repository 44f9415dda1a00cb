/** Offers without the hurry: what is to be had, when, and for how much, of a line that presses or praises. */
import { capitalLike, upperFirst, wordCount } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { goods } from "./phrases/words.ts";

const presses = /^(?:trend-pressure|hype)$/;

/** How little of it there is, how soon it goes, and what to do about that. */
const hurry =
  /\b(?:left|gone|goes? fast|fast|fills?|filling|sold out|sells? out|selling|won[’']t last|(?:don[’']t|do not) (?:wait|miss|delay)|(?:not|no) more|come early|be quick|be fast|hurry|limited|last (?:call|chance|few)|while (?:our |the )?(?:stocks?|supplies|it|they) lasts?|only|just|seats?|seating|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:\p{L}+ )?(?:stools?|chairs?|spots|spaces?|places|slots|bottles)|before (?:they|it|you|the)|once (?:they|it)|when (?:they|it)|names? (?:is|are)|first come|quick(?:ly)?|soon|expect|everyone|everybody|waitlist grows|demand|running out|run out)\b/iu;
/** "Five chairs left", "and there are eleven stools". */
const parts = /\s*(?:[;–—]|,? (?:and|so|but)\b|,)\s*/gu;

/** "The first fifteen replies | get exosomes for half price": some of them do. */
const firstOnes =
  /^(?<lead>\W*)the first \S+ (?<who>(?:\p{L}+ ){0,2}?(?:replies|bookings?|orders?|guests?|clients?|patients?|people|customers?|members?|buyers?|callers?|subscribers?|names?|sign-ups|visitors))(?: (?:to|who) \p{L}+)? (?:will )?(?<verb>gets?|receives?|enjoys?|pays?|saves?) (?<what>[^,;.!]+)(?=[,;.!]|$)/iu;

/** "Hurry, Exosome Week ends Sunday", "Last call for exosome facials": what it is about stands behind. */
const pressingLead =
  /^(?<lead>\W*(?:[\p{L} ]{2,16}\d*:\s+)?)(?:hurry(?: up)?|be quick|limited(?: time| offer)?|last (?:call|chance)|final call|don[’']t (?:miss(?: out on)?|wait|sleep on)|act (?:now|fast)|going fast)(?:[,:!–—]\s*| for (?:our |the )?| on (?:our |the )?|\s+(?=exo))(?=\S)/iu;

/** "The exosome facial | everyone is talking about | has arrived". */
const talkedOf =
  /(?<=\bexo\p{L}* (?:facial|serum|treatment|mask|therapy|series|peel|mist|cream)s?) (?:(?:that|which) )?(?:(?:everyone|everybody|the (?:whole )?(?:internet|town|city|world)|half (?:of )?\p{L}+|all (?:of )?\p{Lu}\p{L}+|your (?:(?:fav\p{L}*|best|big|little) )?(?:sister|friends?|mother|mum|mom|feed|neighbou?rs?|influencers?|celebs?|celebrit(?:y|ies))|(?<=that )is taking over)\b)[^,.!?;]*?(?=\s+(?:has|have|is|are) (?:now |finally )?(?:arrived|landed|come|here|available|open|back)\b|\s+(?:just |finally )?(?:landed|arrived)\b|[.!?,;]|\s*\p{Extended_Pictographic}|$)/iu;

/** The line without what presses or praises, the best first; none where nothing is offered in it. */
export function offersLeft(passage: Passage): string[] {
  const { text, marks } = passage;
  const told = withoutTalk(text);
  const others = marks.filter(({ rule }) => !presses.test(rule));
  if (others.length > 0)
    return told !== null && others.every(({ rule }) => rule === "endorsement-claim") ? [told] : [];
  return [
    told,
    firstServed(passage),
    withoutLead(text),
    backAgain(passage),
    calmParts(text),
    namedFirst(passage),
  ]
    .filter((left): left is string => left !== null)
    .map((left) => capitalLike(left.trim(), text));
}

function withoutTalk(text: string): string | null {
  const left = text.replace(talkedOf, "");
  return left === text ? null : left.replace(/\b(has|have) finally\b/, "$1");
}

/** "You emptied our shelves, so | the exosome mask is back": the news without what led to it. */
function backAgain({ text, marks }: Passage): string | null {
  const { cause, news } =
    /^(?<cause>[^,;:.]+), so (?<news>[^,;:.]*\bexo[^,;:.]* (?:is|are) back\b.*)$/iu.exec(text)?.groups ?? {};
  if (cause === undefined || news === undefined || hurry.test(news)) return null;
  return marks.every(({ end }) => end <= cause.length) ? news : null;
}

function firstServed({ text, marks }: Passage): string | null {
  const found = firstOnes.exec(text);
  const { lead = "", verb = "", who, what } = found?.groups ?? {};
  if (!found || who === undefined || what === undefined || hurry.test(what)) return null;
  // "…, so be fast": only the haste behind it was found, and to how few it is given is to be told.
  if (marks.every(({ start }) => start >= found[0].length)) return null;
  const many = /s$|people$/i.test(who) ? who : `${who}s`;
  return `${lead}Some ${many} ${verb.replace(/s$/, "")} ${what.trim()}${/[.!]\s*$/.exec(text)?.[0] ?? ""}`;
}

/** "Fairhaven's exosome facial: | an hour that changes everything." */
function namedFirst({ text, shape }: Passage): string | null {
  const named = /^\W*(?:(?:right|so|ok(?:ay)?|psst|hey|yes|well|now),? )?([^:.!?]{3,40}):\s/iu.exec(
    text,
  )?.[1];
  if (shape !== "sentence" || named === undefined || !/\bexo/i.test(named) || wordCount(named) < 2)
    return null;
  if (/\b(?:clients?|patients?|guests?|customers?|members?|friends|fans|edit)$/i.test(named)) return null;
  return `${upperFirst(named)}.`;
}

function withoutLead(text: string): string | null {
  const found = pressingLead.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  if (!goods.test(rest) || hurry.test(rest)) return null;
  return (found.groups?.lead ?? "") + upperFirst(rest);
}

/** Words with which a part of a line says something alone. */
const says =
  /\d|\b(?:link in bio|free|rate|price|gift|sample|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|subscribers?|members?|off|book|call|text|message|reply|DM|opens?|starts?|ends?|arrived|carry)\b|[$£€₩]/iu;

/** "Link in bio, | five chairs left this week". */
function calmParts(text: string): string | null {
  const stop = /[.!]\s*$/.exec(text)?.[0] ?? "";
  const body = text.slice(0, text.length - stop.length);
  const found: { said: string; joint: string }[] = [];
  let from = 0;
  let joint = "";
  for (const match of body.matchAll(parts)) {
    found.push({ said: body.slice(from, match.index), joint });
    joint = match[0];
    from = match.index + match[0].length;
  }
  found.push({ said: body.slice(from), joint });
  if (found.length < 2) return null;
  const kept = found.map(({ said, joint: before }) => ({
    said: said.replace(/ while (?:our |the )?(?:stocks?|supplies) lasts?$/i, ""),
    joint: before,
  }));
  const calm = kept.filter(({ said }) => !hurry.test(said) && wordCount(said) > 1);
  const [only] = calm;
  // One part of them, with which the line begins or ends.
  if (!only || calm.length !== 1 || !says.test(only.said) || !(only === kept[0] || only === kept.at(-1)))
    return null;
  if (only !== kept[0] && !/^\s*[,;–—]\s*$/.test(only.joint)) return null;
  return only.said + stop;
}
