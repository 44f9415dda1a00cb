/** Effects told of what was acted on: "eczema is relieved", "fine lines fade". */
import { appearanceGoal, clauseOf, type Goal, isPlural, passiveOf } from "../goals.ts";
import { type Piece, piece } from "../piece.ts";
import { listForm } from "../siblings.ts";
import { goals } from "./looks.ts";

import { reach } from "./reach.ts";
import { be, type Search, type Word, wordsOf } from "./search.ts";

/** "Eczema is relieved by our serum", "fine lines are ironed out". */
export function passive(search: Search): Piece[] {
  const { text, cluster, phrase, whose } = search;
  const auxiliary = be.exec(phrase);
  if (!auxiliary) return [];
  const rest = phrase.slice(auxiliary.index + auxiliary[0].length);
  if (be.test(rest)) return [];
  const participle = wordsOf(rest, 0, rest.length).find((word) => word.verb?.form === "past");
  const gone =
    /^\s+(?:history|gone|no more|a memory|a thing of the past|kept in check|brought under control)\b/i.test(
      rest,
    );
  if (!participle && !gone) return [];
  const subject = phrase.slice(0, auxiliary.index).trim();
  // "The regeneration of skin that | has been treated": told of the skin, and not what was claimed.
  if (subject === "" || /[,;:]|\b(?:that|which|who)$/i.test(subject)) return [];
  const start = determined(text, cluster.start);
  if (!beginsClause(text, start)) return [];
  const end = reach(text, cluster.end);
  const made = /\b(?:made|left|kept)\s+(firm|smooth|bright|plump|soft|clear)(er)?$/i.exec(phrase);
  const said = asSubject(
    subjectGoal(search, participle?.text ?? "", subject),
    text.slice(start, cluster.start) + subject,
    /\b(?:and|but|so) $/i.test(text.slice(0, start)),
  );
  const goal: Goal =
    made && said.kind !== "framed"
      ? { kind: "look", object: subject.toLowerCase(), as: `${made[1]}${made[2] ?? ""}` }
      : said;
  if (/^(?:\s+\w+)?\s+by (?:our|the|exosom|a|an)\b/i.test(text.slice(cluster.end)))
    return [
      piece(
        start,
        cluster.end +
          (/^\s+(?:out|away|down|off|up|in check)/i.exec(text.slice(cluster.end))?.[0].length ?? 0),
        passiveOf(goal, auxiliary[1] as string, whose),
      ),
    ];
  return [piece(start, end, clauseOf(goal, /^(?:was|were|had)/i.test(auxiliary[1] as string), whose))];
}

/** Whether a clause can begin at a place. */
function beginsClause(text: string, at: number): boolean {
  const leading = text.slice(0, at).trimEnd();
  // "Rosacea and | redness are soothed": one subject.
  if (/^\W*(?:\p{L}+ )?\p{L}+ and$|\b(?:that|which|who) [^,.;:]* and$/u.test(leading)) return false;
  return (
    leading === "" ||
    /[,;:–—“"(]$|\b(?:and|but|so|while|when|because|that|since|as|after|then|see)$/i.test(leading)
  );
}

/** The article or the owner that stands before a phrase is part of it. */
function determined(text: string, start: number): number {
  const match = /(?:^|\s)((?:the|your|my|our|her|his|their|new|stubborn)\s+)$/i.exec(text.slice(0, start));
  return match ? start - (match[1] as string).length : start;
}

/** The goal where what was acted on is the subject. */
function subjectGoal(search: Search, verb: string, subject: string): Goal {
  const looks = search.cluster.marks.every((mark) => mark.rule === "appearance-overclaim");
  return looks
    ? appearanceGoal(verb, subject.replace(/\s+(?:is|are|was|were|has|have)$/i, ""))
    : (goals(search)[0] as Goal);
}

/** Lines and pores keep their name when they become the subject. */
function asSubject(goal: Goal, subject: string, midway: boolean): Goal {
  const named = subject.replace(/\s+(?:is|are|was|were|has|have)$/i, "").toLowerCase();
  const bare = named.replace(/^(?:the|your|my)\s+/, "");
  // One furrow needs its article, and so do those of which it is said which they are: "the furrows of a long winter".
  const which = midway || /^the \S+(?: \S+)* (?:of|between|around|on|at|above|under|along|from) /.test(named);
  const plain = isPlural(bare) && !which ? bare : named;
  if (goal.kind === "framed" && bare.split(/\s+/).length <= 5) return { ...goal, object: plain };
  if (
    goal.kind === "look" &&
    plain.split(/\s+/).length <= 3 &&
    !/ag(?:e|ing|eing)|years|time|firmness/i.test(plain)
  )
    return { ...goal, object: plain };
  return goal;
}

/** "Acne scars fade", "my melasma is a memory", "hair grows in fuller": what was acted on is the subject. */
export function intransitive(search: Search): Piece[] {
  const { text, cluster, words, whose, passage, variant } = search;
  if (passage.shape !== "sentence" && passage.shape !== "label" && !listForm(passage).clauses) return [];
  const verb = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.verb &&
      /^\p{Ll}/u.test(word.text) &&
      (word.verb.form === "third" ||
        word.verb.form === "past" ||
        (word.verb.form === "base" && /[^s]s$/i.test((words[i - 1] as Word).text))),
  );
  const known =
    /\b(?:is|are|was|were|returns?|returned|retreats?|packs?|pack|drops?|sprouts?|restarted|disappeared)\b/.exec(
      search.phrase,
    );
  if (verb < 0 && !known) return [];
  // "Tone evens out": a noun.
  const noun = /^(?:tone|lines|marks|spots|patches|scars)$/i.test(words[0]?.text ?? "");
  if ((words[0]?.verb && !noun) || /[,;:]/.test(search.phrase) || /exosom/i.test(search.phrase)) return [];
  // "…, so skin repairs itself": what joins it stays.
  const joint = /^(?:so|and|but|then)\s+/i.exec(search.phrase)?.[0].length ?? 0;
  const start = determined(text, cluster.start + joint);
  if (!beginsClause(text, start) && !/^\w+:$/.test(text.slice(0, start).trim())) return [];
  const until = known ? cluster.start + known.index : (words[verb] as Word).start;
  const subject = text.slice(cluster.start, until).trim();
  // "Ours turn down the heat": they act.
  if (/^(?:ours|they|it|these|we)$/i.test(subject.split(/\s+/)[0] ?? "")) return [];
  const determiner = text.slice(start, cluster.start);
  const goal = asSubject(
    subjectGoal(search, words[Math.max(verb, 0)]?.text ?? "", subject),
    determiner + subject,
    /\b(?:and|but|so) $/i.test(text.slice(0, start)),
  );
  const past =
    words[verb]?.verb?.form === "past" &&
    !/[’'](?:ve|d)\b/.test(search.phrase) &&
    !/\b(?:is|are|has|have)\b/.test(search.phrase) &&
    // "Deep lines filled after one visit": a note, of no past.
    /\b(?:the|my|her|his|their|our|your|was|were|had|I|we|she|he)\b|\bby (?:a|half|one|two|\d)/i.test(text);
  const said = clauseOf(goal, past, whose, variant);
  // "Guests see their wrinkles erased": they see them look softer.
  const seen = /\b(?:sees?|saw|watch(?:es|ed)?|notices?|noticed)\s+$/i.test(text.slice(0, start));
  return [piece(start, reach(text, cluster.end), seen ? said.replace(/\blook(?:s|ed)\b/, "look") : said)];
}
