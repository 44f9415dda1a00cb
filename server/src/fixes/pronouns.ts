/** The noun in place of a pronoun whose noun went: "[Our exosomes are the best.] They come from roses." */

import { lowerFirst } from "./grammar.ts";
import type { Referents } from "./referents.ts";
import type { Hunk } from "./sourceEdits.ts";

/** What of the next sentence is to be read otherwise; null where it stands as it is. `sign`: the page's apostrophe. */
export function nounBehind(sentence: string, referents: Referents, sign: string): Hunk | null {
  const hunk = named(sentence, referents);
  return hunk && { ...hunk, text: hunk.text.replaceAll("’", sign) };
}

function named(sentence: string, { they, it, people, person, body }: Referents): Hunk | null {
  return (
    (people !== null ? ofWhom(sentence, people) : null) ??
    (they !== null ? plural(sentence, they) : null) ??
    (body !== null ? corporate(sentence, body) : null) ??
    (it !== null ? singular(sentence, it) : null) ??
    (person !== null ? somebody(sentence, person) : null)
  );
}

/** "In short, they …": what may stand before a pronoun that opens a sentence. */
const opens =
  /^\W*(?:(?:(?:and|but|so|plus) (?:no|yes), |(?:and |but )?(?:one|the one|the only|another) thing (?=they )|(?:and|but|yes|no|so|plus|or|besides|better still|in fact|in short|in addition|moreover|what is more|honestly|happily|of course|best of all),? )|(?:for|on|in|at|after|unlike|within|besides|because of|thanks to|with) [^,;:.“”"]{2,40}, )?/iu;

function pronounOf(
  sentence: string,
  pronoun: string,
): { start: number; end: number; said: string; first: boolean } | null {
  const lead = opens.exec(sentence)?.[0] ?? "";
  for (const start of lead.trim() === ""
    ? [lead.length]
    : [lead.length, /^\W*/.exec(sentence)?.[0].length ?? 0]) {
    const said = new RegExp(`^(?:${pronoun})(?:[’'](?:re|ve|ll|d|s))?(?=[ ,])`, "iu").exec(
      sentence.slice(start),
    )?.[0];
    if (said !== undefined) return { start, end: start + said.length, said, first: /^\p{Lu}/u.test(said) };
  }
  return null;
}

const contracted: Readonly<Record<string, string>> = { re: " are", ve: " have", ll: " will", d: " would" };
function after(said: string, rest: string): string {
  const tail = /[’'](\p{L}+)$/u.exec(said)?.[1]?.toLowerCase() ?? "";
  if (tail === "s") return /^ (?:been|got|had|come|gone)\b/.test(rest) ? " has" : " is";
  return contracted[tail] ?? "";
}

const cased = (noun: string, first: boolean): string =>
  first ||
  !/^(?:The|Our|Her|His|Its|Their|My|This|An?|Another|One|Exosomes?|\p{Lu}\p{Ll}+ exosomes|Exosome \p{L}+)\b/u.test(
    noun,
  )
    ? noun
    : lowerFirst(noun);

/** "They should stay out of the sun.": they who were spoken of. */
function ofWhom(sentence: string, people: string): Hunk | null {
  const they = pronounOf(sentence, "they");
  if (
    !they ||
    !/^ (?:should|must|need to|can go|may go|are asked|are welcome|leave|come|book)\b/.test(
      sentence.slice(they.end),
    )
  )
    return null;
  return { start: they.start, end: they.end, text: they.first ? people : lowerFirst(people) };
}

/** "They said so": people do. */
const ofPeople =
  /^ (?:\p{L}+ly )?(?:said|say|told|tell|swear|booked?|come back|leave|left|love|loved|ask|asked|paid|pay|know|knew|think|thought|all|both|went|saw|wrote|call|called|feel|felt|want)\b/iu;

/** "Clients ask for them by name.": those who act are not those who are asked for. */
function objectOf(sentence: string, pronoun: string, noun: string): Hunk | null {
  const found = new RegExp(
    `^\\W*(?:(?:our|many|most|some|all|now) )*(?:clients|patients|guests|people|customers|salons|clinics|spas|sellers|shops|brands|makers|influencers|the (?:company|maker|brand|supplier)|we|I|you|everyone|everybody|nobody)\\b(?: \\p{L}+| [$£€]\\d+){1,4} ${pronoun}(?= (?:for|by|on|in|at|every|to|from|with|under|as)\\b|[.!])`,
    "iu",
  ).exec(sentence);
  if (!found) return null;
  const end = found.index + found[0].length;
  return { start: end - pronoun.length, end, text: cased(noun, false) };
}

function plural(sentence: string, noun: string): Hunk | null {
  const they = pronounOf(sentence, "they|their");
  if (!they) return objectOf(sentence, "them", noun);
  const rest = sentence.slice(they.end);
  if (ofPeople.test(rest)) return null;
  const own = /^their/i.test(they.said) ? "’" : after(they.said, rest);
  return { start: they.start, end: they.end, text: cased(noun, they.first) + own };
}

/** "It is no wonder that …", "It takes a week to …": no thing is "it". */
const ofNothing =
  /^ (?:(?:is|was|would be|will be|has been|may be|might be|seems|becomes) (?:\p{L}+ly |not |also |too |very |quite |no )*(?:that|to|important|worth|possible|impossible|true|said|thought|believed|known|clear|wonder|surprise|secret|why|what|how|when|where|who|time|up|easy|hard|difficult|best|better|fair|early|tempting|because|said|not)\b|seems|turns out|appears|depends|rains|pays to|makes sense|goes without|helps to|takes (?:two|a village|all)|(?:is|was) [^.;,]{0,30} that |(?:costs?|takes?) [^.;,]* to |doesn[’']t matter|matters|hurts|isn[’']t (?:that|about|because|just|clear)|is(?:n[’']t)? (?:about|a matter|just))/iu;

function singular(sentence: string, noun: string): Hunk | null {
  const it = pronounOf(sentence, "it|its|the rest(?= (?:is|goes|gets) )");
  if (!it) return objectOf(sentence, "it", noun);
  const rest = sentence.slice(it.end);
  const told = /[’']s$/.test(it.said) ? ` is${rest}` : rest;
  if (ofNothing.test(told)) return null;
  const own = /^its$/i.test(it.said) ? "’s" : after(it.said, rest);
  return { start: it.start, end: it.end, text: cased(noun, it.first) + own };
}

/** "He also said", "she added": said for the first time now. */
const goesOn =
  /^ (?:also (?=said|says|told|thinks|believes|expects|uses)|(?:also )?(?<adds>adds|added)\b|(?:likes to add|went on to say)\b|goes on to say\b)/u;

/** "[A trade body expects a licence.] The body also says …": the one that was told of. */
function definite(sentence: string, who: string): Hunk | null {
  const said = /^\W*The (\p{L}+)([’']s)?( also)?(?= \p{L})/u.exec(sentence);
  const head = short(who)
    .replace(/ (?:in|of|for|from|at|near|who|that) .*$/u, "")
    .split(" ")
    .at(-1);
  if (!said || said[1] !== head || !/^(?:An?|One|Another) /u.test(who)) return null;
  const start = said[0].search(/The /);
  return { start, end: said[0].length, text: `${short(who)}${said[2] ?? ""}` };
}

function somebody(sentence: string, who: string): Hunk | null {
  const named = definite(sentence, who);
  if (named) return named;
  const quoted = /([”"]\s*)(?:she|he) (adds|added|says|said|likes to add)\b/u.exec(sentence);
  if (quoted?.[1] !== undefined) {
    const start = quoted.index + quoted[1].length;
    const says = /^(?:adds|says|likes to add)$/.test(quoted[2] ?? "") ? "says" : "said";
    return { start, end: quoted.index + quoted[0].length, text: `${cased(short(who), false)} ${says}` };
  }
  const she = pronounOf(sentence, "she|he|her|his");
  if (!she) return null;
  const rest = sentence.slice(she.end);
  if (/^(?:her|his)$/i.test(she.said) && / (?:in|of|for|from|at|near) /u.test(short(who))) return null;
  if (/^(?:her|his)$/i.test(she.said))
    return /^\w+$/.test(she.said) && she.first && /^ \p{Ll}/u.test(rest)
      ? { start: she.start, end: she.end, text: `${cased(short(who), she.first)}’s` }
      : null;
  const added = goesOn.exec(rest);
  const verb =
    added &&
    (/also $/.test(added[0])
      ? " "
      : / (?:adds|likes to add|goes on to say)/.test(added[0])
        ? " says"
        : " said");
  return {
    start: she.start,
    end: she.end + (added?.[0].length ?? 0),
    text: cased(who, she.first) + after(she.said, rest) + (verb ?? ""),
  };
}

/** Without what explains who it is. */
const short = (who: string): string => who.replace(/,.*$/u, "");

function corporate(sentence: string, who: string): Hunk | null {
  const named = definite(sentence, who);
  if (named) return named;
  const it = pronounOf(sentence, "it|its");
  if (!it) return null;
  const rest = sentence.slice(it.end);
  const head = short(who).replace(/ (?:in|of|for|from|at|near) .*$/u, "");
  if (/^its$/i.test(it.said)) return { start: it.start, end: it.end, text: `${cased(head, it.first)}’s` };
  const added = goesOn.exec(rest);
  const verb = added && (/also $/.test(added[0]) ? " " : " said");
  return {
    start: it.start,
    end: it.end + (added?.[0].length ?? 0),
    text: cased(short(who), it.first) + after(it.said, rest) + (verb ?? ""),
  };
}
