/** Effects in lists, cells and names: "jowls lifted", "Exosome Hair Restoration". */

import { lowerFirst, wordCount } from "../../grammar.ts";
import { namesConcern } from "../../labels.ts";
import { isSold } from "../../priceLines.ts";
import { ofBody } from "../../unmendable.ts";
import { isAmongConcerns } from "../concerns.ts";
import { appearanceGoal, type Goal, goalOf, nounPhrase } from "../goals.ts";
import { isPartOfFace, serviceName, things } from "../names.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { lookInRow } from "../rows.ts";
import { goals } from "./looks.ts";
import { reach } from "./reach.ts";
import { be, type Search, wordsOf } from "./search.ts";
import { leadOfVerb } from "./verbs.ts";

/** "Jowls lifted", "pores, shrunk", "improved texture", "reduction in wrinkles": notes in a list or a cell. */
export function reduced(search: Search): Piece[] {
  const { passage, text, cluster, words, variant } = search;
  if (passage.shape === "sentence" || passage.shape === "heading") return [];
  const last = words.at(-1);
  const first = words[0];
  const behind = last?.verb?.form === "past" && words.length > 1 && !be.test(search.phrase);
  const before = first?.verb?.form === "past" && words.length > 1;
  const noun =
    /^(?:reduction|improvement|increase|decrease|restoration|reversal|removal|repair|renewal|regeneration|relief|rescue|stimulation|recovery|faster recovery)\b/i.test(
      search.phrase,
    );
  if (!behind && !before && !noun) return [];
  const wanted = goals(search);
  const start =
    text.slice(0, cluster.start).trim() === "" || cluster.start < 14
      ? leadOf(text, cluster.start)
      : cluster.start;
  const goal = wanted[0] as Goal;
  const end = reach(text, cluster.end);
  // Words that stand before it would be left without their noun.
  if (start > 0 && !/[:–—|]\s*$/.test(text.slice(0, start))) return [];
  const plain = simplified(goal);
  return [
    piece(start, end, nounPhrase(plain, variant)),
    ...(plain.kind === "framed" && plain.verb === "soften"
      ? [piece(start, end, `a softer look for ${plain.object}`)]
      : []),
    piece(start, end, nounPhrase(passage.hair ? { kind: "hair" } : { kind: "skin" }, variant)),
  ];
}

/** "Slack jawline | tighter by week six": what becomes of what the row is about. */
export function inRow({ passage, text, cluster, phrase }: Search): Piece[] {
  if (cluster.marks.some((mark) => mark.rule !== "appearance-overclaim")) return [];
  const alone = text.slice(0, cluster.start).trim() === "" && !/[|;$£€₩]/.test(text);
  const look = alone && !namesConcern(phrase) ? lookInRow(passage) : null;
  return look ? [piece(0, text.length, look)] : [];
}

/** "Pores: shrunk.": how they look. */
export function labelled({ passage, text, cluster }: Search): Piece[] {
  const [, sign, named, done] =
    /^(\W*)((?:\p{L}+[’']?\p{L}* ){0,2}\p{L}+): (\p{L}+(?:,? (?:and )?\p{L}+(?:s|ed)){0,3})(?=[.!]?\s*$)/u.exec(
      text,
    ) ?? [];
  if (passage.shape === "sentence" || named === undefined || done === undefined) return [];
  if (cluster.marks.some((mark) => mark.rule !== "appearance-overclaim")) return [];
  const goal = appearanceGoal(done, named);
  const as =
    goal.kind === "look"
      ? `${goal.as}-looking`
      : goal.kind === "framed" && goal.verb !== "improve"
        ? goal.verb === "soften"
          ? "softer-looking"
          : "less noticeable"
        : null;
  const at = (sign ?? "").length + named.length + 2;
  return as ? [piece(at, at + done.length, as)] : [];
}

/** Objects that took the participle along are no objects. */
function simplified(goal: Goal): Goal {
  if (goal.kind !== "framed") return goal;
  const object = goal.object
    .replace(/^(?:in|of)\s+/i, "")
    .replace(
      /[\s,]+(?:shrunk|ironed|flattened|hoisted|lifted|restored|tackled|erased|smoothed|gone)\b.*$/i,
      "",
    );
  return { ...goal, object };
}

function leadOf(text: string, start: number): number {
  const lead = text.slice(0, start);
  return /^[\p{L}\s,-]*$/u.test(lead) && !/exosom/i.test(lead) ? 0 : start;
}

/** Names of services and goods: "Exosome Hair Restoration", "Acne package". */
export function service(search: Search): Piece[] {
  const { passage, cluster, text, words } = search;
  const phrase = text.slice(cluster.start, cluster.end);
  if (/\?\W*$/.test(text)) return [];
  if (words.some((word) => word.verb?.form === "third" && word.text !== "Drops") || leadOfVerb(search))
    return [];
  if (/\d|\byears?\b/.test(phrase)) return [];
  if (words.length === 1 && words[0]?.verb?.form === "past") return [];
  if (
    /\b(?:to|so|hello|goodbye|bye|meet|your|you|the|half|is|are|was|that|begone|gone|takes|my|of)\b/i.test(
      phrase,
    )
  ) {
    const segment = /,\s*$/.exec(text.slice(0, cluster.start));
    return segment && /exosom/i.test(text.slice(0, cluster.start))
      ? [piece(segment.index, reach(text, cluster.end), "")]
      : [];
  }
  const segment = /,\s*(?:\p{L}+\s+(?:or|and|&)\s+)?$/u.exec(text.slice(0, cluster.start));
  // "Exosome Ampoules, 5 ml: Scar Repair": the ampoules.
  const behindColon = /:\s+$/.exec(text.slice(0, cluster.start));
  if (
    behindColon &&
    passage.shape !== "sentence" &&
    wordCount(text.slice(0, behindColon.index)) > 1 &&
    /exosom/i.test(text.slice(0, behindColon.index)) &&
    /^\s*(?:\||$)/.test(text.slice(cluster.end))
  )
    return [cut(text, behindColon.index, cluster.end)];
  // "Old scars, exosome series": the series.
  const leading = /^,\s+(?=exo)/i.exec(text.slice(cluster.end));
  if (leading && /^\W*(?:[\p{L}-]+ )?$/u.test(text.slice(0, cluster.start)) && passage.shape !== "sentence")
    return [piece(0, cluster.end + leading[0].length, "")];
  if (
    segment &&
    passage.shape !== "sentence" &&
    /exosom/i.test(text.slice(0, segment.index)) &&
    /^(?:,|$)/.test(text.slice(cluster.end))
  )
    return [piece(segment.index, cluster.end, "")];
  // "Scar package of four, $900" has a name and a price.
  const priced = isSold(passage) && words.some((word) => things.test(word.text));
  if (passage.shape === "bullet" && !/exosom|\bexo\b/i.test(text) && !priced) return [];
  if (passage.shape === "cell" && !/exosom|\bexo\b/i.test(text)) return [];
  if (
    passage.shape === "label" &&
    !/exosom|\bexo\b|[$£€]\s?\d/i.test(text) &&
    !words.some((word) => things.test(word.text))
  )
    return [];
  // "… and your acne scars pack their bags", "Dark Spots Out": told, not named.
  if (
    /\byour\s+$/i.test(text.slice(0, cluster.start)) ||
    /^\s(?:out|off|away|in)\b(?! (?:the )?[A-Z])/.test(text.slice(cluster.end))
  )
    return [];
  if (passage.shape === "sentence" && !/^[^.]*\$\d|^[^\p{Ll}]*exosome(?:\s[\p{L}-]+){1,4},/iu.test(text))
    return [];
  if (
    /\b(?:for|with|treats?)\s*:\s*$|\bfor\s+(?:the\s+|your\s+|an?\s+)?$|^for\b/i.test(
      text.slice(0, cluster.start),
    ) ||
    /(?:^|\s)(?:for|against)\s/i.test(text.slice(cluster.start, cluster.end))
  )
    return [];
  const goal = cluster.marks.map((mark) =>
    goalOf(mark.rule, text.slice(mark.start, mark.end), passage.hair),
  )[0] as Goal;
  const onMenu = passage.shape !== "heading" && !/^(?:title|description|data|alt)$/.test(passage.block.kind);
  const hair = goal.kind === "hair" && !ofBody.test(text.toLowerCase());
  const named = serviceName(text, cluster.start, cluster.end, hair, onMenu);
  if (!named || !onMenu) return named ? [named] : [];
  const end = behindPromises(text, named.end);
  // "Hairline Rescue (4)": four of them.
  const often = /\s\(\d+\)$/.exec(text.slice(named.start, end))?.[0] ?? "";
  const whole = { ...named, end, text: named.text.endsWith(often) ? named.text : named.text + often };
  const alone = text.slice(0, named.start).trim() === "" && isSold(passage);
  // "Exo Jawline Treatment": where a part before the noun still sounds of what was done to it.
  const [, exo, part] = /^(Exo\p{L}*) (\p{Lu}\p{L}+) (?:Treatment|Facial)$/u.exec(named.text) ?? [];
  if (
    alone &&
    exo &&
    part &&
    isPartOfFace(part) &&
    /^\s*,?\s*(?:[$£€₩]|\.{2}|…|\n|$)/.test(text.slice(whole.end))
  )
    return [whole, { ...whole, text: `${exo} Facial, ${part.toLowerCase()}` }];
  return [whole];
}

/** "Exosome Sculpting Facial | , lifted cheekbones | , 60 min": what else is promised of it goes, too. */
function behindPromises(text: string, from: number): number {
  for (let end = from; ; ) {
    const segment = /^,\s+((?:(?!,\s|\s[–—|]\s|\s*\.{2}|…|[$£€₩(]).)+)/u.exec(text.slice(end));
    const said = segment?.[1] ?? "";
    const first = wordsOf(said, 0, said.length)[0]?.verb?.form;
    if (
      !segment ||
      /\d|\bexo/i.test(said) ||
      isPartOfFace(said) ||
      !(first === "third" || first === "past" || namesConcern(said))
    )
      return end;
    end += segment[0].trimEnd().length;
  }
}

/** "Bye, brow furrow": what is taken leave of. */
const greets = /^\W*(?:bye|goodbye|adieu|adios|ciao|farewell|so long|see you|hello)\b/i;
/** "Freckle fader": what is to do it. */
const actsOn =
  /\b(?:fad|eras|remov|correct|smooth|lift|tighten|plump|shrink|bust|fight|zapp?|melt|fill)(?:er|or)s?\b/i;

/** A concern by its name, not what becomes of it: "slack jawline", not "gone by week six". */
function isConcern(phrase: string): boolean {
  return (
    /\p{L}{3}/u.test(phrase) &&
    !/\bexo/i.test(phrase) &&
    !/^\W*(?:[\w-]+er|more|less|fewer|no|gone|all|loss|lack|anyone|skin|hair)\b(?! lines)/i.test(phrase) &&
    !greets.test(phrase) &&
    !actsOn.test(phrase) &&
    !/\b(?:that|who|whose|which|is|are|has|have|by|for|from|the size of|half|years?|loss of|\w+ing of|smoothing|tightening|lifting)\b/i.test(
      phrase,
    )
  );
}

/** "… around the eyes", and no more. */
const lies =
  /^ (?:around|above|below|under|between|along|over|across|on|at|near|beside) (?:the |your )?\p{L}+(?: \p{L}+)?\W*$/iu;

/** A bare concern of looks in a list or a cell: the look of it. */
export function item(search: Search): Piece[] {
  const { passage, text, cluster, phrase, variant } = search;
  if (passage.shape !== "bullet" && passage.shape !== "cell") return [];
  if (cluster.marks.some((mark) => mark.rule !== "appearance-overclaim") || !/\p{L}{3}/u.test(text))
    return [];
  const goal = goals(search)[0] as Goal;
  const rest = text.slice(cluster.end);
  const whole = text.slice(0, cluster.start).trim() === "" && (/^\W*$/.test(rest) || lies.test(rest));
  const done = search.words.every((word) => word.verb?.form === "past");
  if (
    whole &&
    !done &&
    phrase.split(/\s+/).length <= 7 &&
    isConcern(phrase) &&
    !search.words.some((word) => word.verb?.form === "third")
  ) {
    const article = /(?:jawline|neck|chin|brow|face|forehead)$/i.test(phrase) ? "a " : "";
    const named = piece(cluster.start, cluster.end, `the look of ${article}${lowerFirst(phrase)}`);
    const better = piece(0, text.length, nounPhrase(goal, variant));
    // "Fine lines and crepey skin": a frame for each.
    const both = phrase.includes(",") ? phrase : phrase.replace(/ (and|&) (?=\p{L})/iu, " $1 of ");
    const each = both === phrase ? [] : [{ ...named, text: `the look of ${article}${lowerFirst(both)}` }];
    const concern = isAmongConcerns(passage);
    return !concern && /\b(?:tone|texture)\b/i.test(phrase)
      ? [better, named]
      : [named, ...(concern ? each : []), better];
  }
  // "Lift: hoists the jowls": the label stays.
  const label = /^[^:]{2,30}:\s+/.exec(text)?.[0].length ?? 0;
  const price =
    /(?:,|\s[–—-])\s*(?:from )?\+?[$£€₩]\s?\d[\d,.]*(?: (?:an?|per|each)\b[^,.;]*)?\W*$/iu.exec(text)
      ?.index ?? text.length;
  return [
    piece(
      label <= cluster.start ? label : 0,
      price >= cluster.end ? price : text.length,
      nounPhrase(goal, variant),
    ),
  ];
}
