/**
 * Effects as looks: "heals acne scars" → "improves the look of skin", the verb in the form that it had. A phrase is
 * only rewritten in place where its construction is known; the others are left to whole sentences.
 */
import { type EffectVerb, effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { capitalLike, casedLike, type Form, listed } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { hashtagAt } from "./claims.ts";
import {
  appearanceGoal,
  clauseOf,
  type Goal,
  goalOf,
  nounPhrase,
  passiveOf,
  purpose,
  verbPhrases,
} from "./goals.ts";
import { serviceName, things } from "./names.ts";
import { cut, type Piece, piece } from "./piece.ts";
import { productNouns } from "./words.ts";

const effectRules = new Set(["disease-claim", "structure-function-claim", "appearance-overclaim"]);

export function isEffect(mark: Mark): boolean {
  return effectRules.has(mark.rule);
}

/** Effects that overlap or follow each other in a list are one phrase: "reduces inflammation, fine lines and acne". */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export function clusters(passage: Passage): Cluster[] {
  const found: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of passage.marks) {
    if (!isEffect(mark)) continue;
    const last = found.at(-1);
    if (
      last &&
      (mark.start < last.end ||
        /^(?:\s*,)?\s*(?:and|&|or|,|\+)?\s*$/.test(passage.text.slice(last.end, mark.start)))
    ) {
      last.end = Math.max(last.end, mark.end);
      last.marks.push(mark);
    } else found.push({ start: mark.start, end: mark.end, marks: [mark] });
  }
  return found;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verb: EffectVerb | undefined;
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    const start = from + match.index;
    words.push({
      text: match[0],
      start,
      end: start + match[0].length,
      verb: effectVerbs.get(wordKey(match[0])),
    });
  }
  return words;
}

/** What the searches of one cluster share. */
interface Search {
  readonly passage: Passage;
  readonly cluster: Cluster;
  readonly text: string;
  readonly phrase: string;
  readonly words: readonly Word[];
  readonly whose: string;
  /** Tells apart the items of a list that say the same. */
  readonly variant: number;
}

/** The wordings for a phrase of effects, the best first; none where its construction is not known. */
export function effectPieces(passage: Passage, cluster: Cluster): Piece[] {
  const { text } = passage;
  const hashtag = hashtagAt(text, cluster.start);
  if (hashtag) return [cut(text, hashtag.start, hashtag.end)];
  const phrase = text.slice(cluster.start, cluster.end);
  const before = text.slice(Math.max(0, cluster.start - 5), cluster.start);
  const search: Search = {
    passage,
    cluster,
    text,
    phrase,
    words: wordsOf(text, cluster.start, cluster.end),
    whose:
      /\byour\b/i.test(phrase) || /your $/i.test(before)
        ? "your "
        : /\bmy\b/i.test(phrase) || /my $/i.test(before)
          ? "my "
          : (/\b(?:her|his|their) $/i.exec(before)?.[0] ?? ""),
    variant:
      passage.shape === "bullet" || passage.shape === "cell"
        ? (passage.block.list?.index ?? passage.block.table?.row ?? 0)
        : 0,
  };
  for (const build of [
    adjective,
    made,
    comparative,
    service,
    purposeOf,
    active,
    reduced,
    passive,
    intransitive,
    item,
  ]) {
    const found = build(search);
    if (found.length > 0)
      return found.map((p) => ({ ...p, end: wordEnd(text, p.end), text: styled(search, p) }));
  }
  return [];
}

/** No word is cut in two. */
function wordEnd(text: string, at: number): number {
  if (at === 0 || !/\p{L}/u.test(text[at - 1] as string)) return at;
  return at + (/^\p{L}+/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** Capitals as around, and a capital where the passage begins. */
function styled({ text, passage }: Search, { start, text: words }: Piece): string {
  if (words === "") return words;
  const cased =
    text.slice(0, start).trim() === "" || !/\p{L}\s+$/u.test(text.slice(0, start))
      ? casedLike(words, text)
      : smallFirst(casedLike(words, text));
  if (passage.shape === "bullet" && start > 0) return cased;
  return text.slice(0, start).trim() === "" ? capitalLike(cased, text) : cased;
}

/** Inside a title its small words are small: "Exosomes for Fuller-Looking Hair". */
function smallFirst(words: string): string {
  return words.replace(/^(?:For|To|Of|With|And|By)(?= )/, (word) => word.toLowerCase());
}

/** The goals of a cluster, each once: structures before looks. */
function goals({ passage, cluster, words }: Search, from = 0): Goal[] {
  const made = new Map<string, Goal>();
  const lead = words.find((word) => word.verb)?.text ?? "";
  const weight = (mark: Mark): number => (mark.rule === "appearance-overclaim" ? 1 : 0);
  for (const mark of [...cluster.marks].sort((a, b) => weight(a) - weight(b))) {
    const said = passage.text.slice(Math.min(Math.max(mark.start, from), mark.end - 1), mark.end);
    const found =
      mark.rule === "appearance-overclaim"
        ? goalsOfLook(said, lead)
        : [goalOf(mark.rule, said, passage.hair)];
    for (const goal of found) made.set(JSON.stringify(goal), goal);
  }
  return joined([...made.values()]);
}

/** What would be said twice is said once. */
function joined(all: readonly Goal[]): Goal[] {
  const has = (kind: Goal["kind"]): boolean => all.some((goal) => goal.kind === kind);
  let kept = all.filter((goal) => !(goal.kind === "skin" && (has("firm") || has("calm"))));
  if (has("skin") || has("firm") || has("calm"))
    kept = kept.filter(
      (goal) =>
        (goal.kind !== "look" || !/skin$/.test(goal.object)) &&
        (goal.kind !== "framed" || goal.verb !== "improve" || !has("skin")),
    );
  const framed = kept.filter((goal) => goal.kind === "framed");
  for (const verb of ["soften", "reduce", "improve"] as const) {
    const same = framed.filter((goal) => goal.verb === verb);
    if (same.length < 2) continue;
    kept = kept.filter((goal) => !(same as readonly Goal[]).includes(goal));
    kept.push({ kind: "framed", verb, object: listed(same.map((goal) => goal.object)) });
  }
  return kept;
}

const notLooks =
  /inflam|irritat|collagen|elastin|acne|eczema|rosacea|melasma|scars?\b|psoriasis|blood flow|circulation|cells?\b|breakouts/i;

/** The parts of a list that are about looks: "reduces inflammation, fine lines and acne" is about the lines. */
function goalsOfLook(words: string, lead: string): Goal[] {
  const plain = words
    .replace(/^(?:reduction|improvement|decrease|reversal|removal|increase)\s+(?:in|of)\s+/i, "")
    .replace(/^.*\bfor\s+(?:the\s+)?/i, "");
  const found: Goal[] = [];
  let verb = lead;
  let objects: string[] = [];
  const close = (): void => {
    const own = objects.filter((object) => !notLooks.test(object));
    const chosen = own.length > 0 ? own : objects;
    if (chosen.length > 0) found.push(appearanceGoal(verb, listed(chosen)));
    objects = [];
  };
  const parts = plain
    .split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|or)\s+/)
    .filter((part) => part.trim() !== "");
  for (const part of parts) {
    if (/^\w+$/.test(part) && effectVerbs.get(wordKey(part))?.form === "past" && parts.length > 1) continue;
    const first = wordsOf(part, 0, part.length).find((word) => !/ly$/i.test(word.text));
    if (
      first?.verb &&
      first.verb.form !== "past" &&
      (part.length > first.text.length || parts.length > 1) &&
      !/^tone$/i.test(part.trim())
    ) {
      close();
      verb = first.text;
      const object = part.slice(first.end).trim();
      objects = [object];
    } else objects.push(part.trim());
  }
  close();
  return found;
}

const safeNext =
  /^(?!\s+or (?:two|three|more|so)\b)(?:\s*(?:$|[.,;:!?…)”"’|]|[–—]|\s-\s|[+=✓✔]|\p{Extended_Pictographic})|\s+(?:with|without|and|or|but|while|when|whenever|after|before|during|overnight|today|tonight|so|every|using|via|thanks|(?:week by week|day by day|month by month)\b|(?:around|along|on|under|between|across|at) (?:(?:the|your) )?(?:eyes?|mouth|lips?|upper lip|jaw\w*|forehead|brows?|neck|cheeks?|chin|hips|tummy|d[ée]collet\p{L}+|face|chest|hands|nose)|over time|over a|over the|in (?:both )?(?:men|women|adults)\b|if|on (?:mon|tue|wed|thu|fri|sat|sun)|in (?:a |one |two |three |four |six |just )?(?:\d|days?|weeks?|months?|under|hours?|minutes?|session|week|month)|at \d|within (?:days|weeks|hours|minutes|a|one|two|the)|by (?:the (?:weekend|end)|month|week|next|spring|summer|our|exosom|the exosom|mon|tue|wed|thu|fri|sat|sun))\b)/iu;

const finite = /^\s+(?:is|are|was|were|has|have|can|will|may|differed|comes?|starts?|costs?)\b/i;

/** The end of what a phrase takes with it: to the next place at which a sentence can go on as before. */
function reach(text: string, from: number, atVerb = false): number {
  const end = reachOf(text, from, atVerb);
  // "Lost to sun and stress": both took it.
  const both =
    /\b(?:lost|left|caused|etched|damaged|taken|worn) (?:to|by|behind by|from|away by) [\w’' ]+$/i.test(
      text.slice(from - 40 < 0 ? 0 : from - 40, end),
    )
      ? /^ and (?:[\w’'-]+ )?[\w’'-]+(?=[.!]*$)/i.exec(text.slice(end))
      : null;
  if (both) return end + both[0].length;
  return end + (/^,? (?:and|&) (?:much |so much )?(?:more|beyond)\b/i.exec(text.slice(end))?.[0].length ?? 0);
}

function reachOf(text: string, from: number, atVerb: boolean): number {
  // "Inflamed, overworked skin": the adjectives of one noun.
  const adjectives = /(?:ed|ive|ish)$/.test(text.slice(0, from))
    ? /^(?:,\s+[\w-]+)+\s+(?:skin|cheeks|scalp|hair)\b/.exec(text.slice(from))
    : null;
  let end = from + (adjectives?.[0].length ?? 0);
  for (;;) {
    const rest = text.slice(end);
    if (
      atVerb &&
      finite.test(rest) &&
      !/\b(?:that|which|who|what|where|you|they|we)\b/i.test(text.slice(from, end))
    )
      return end;
    // Over time and in places of the body the look goes on; what is done "by 40%" does not.
    if (
      safeNext.test(rest) &&
      !/^\s+by (?:up to |over |more than |about )?(?:\d|half|a third)/i.test(rest) &&
      !/^\s+in (?:the|your) (?:skin|dermis|body|scalp)/i.test(rest)
    ) {
      const listed = /^\s+(?:and|or)\s+(\p{L}+)/u.exec(rest);
      const goesOn = /^,?\s+(?:and|or)\s+(?:itch|oil|bald|psoriatic|the marks|one)\b/.test(rest);
      if (!goesOn || !listed) return end;
    }
    // "… for Thinning Hair in Boise": where it is to be had.
    if (/^\s+in (?:the )?\p{Lu}/u.test(rest)) return end;
    const next = /^\s*[\p{L}\p{N}%][\p{L}\p{N}'’%-]*|^\s*\S/u.exec(rest);
    if (!next) return text.length;
    end += next[0].length;
  }
}

const adverbs = /^(?:\w+ly|also|even|just|both|to|help|helps)$/i;

/** Words after which a verb in its base form is one. */
const leadsBase =
  /^(?:to|can|may|will|might|could|would|should|exosomes|they|that|which|and|or|help|helps|let|we|you|vesicles|treatments|us|them)$/;
const leadsThird = new RegExp(
  `^(?!lines?$)(?:it|that|which|and|who|she|he|therapy|exosome|${productNouns})$`,
  "i",
);

/** Forms that are nouns where nothing acts. */
const isNounToo =
  /^(?:patches|drops|peels|tones|works|aids|benefits|lifts|boosts|shifts|lift|boost|peel|repair|tone|dull|patch|fill|fix|cut|help|support|balance|control|transform|press|round|level|fade|change|restart|reset|refresh|glow|work|thin|clear|firm|plump|even|close|calm|cool|clean|light|tighten|benefit|drop|bank|guard|form|release|build|target|address|treat|ease|relief|rescue|recall)$/i;

interface Lead {
  readonly start: number;
  readonly form: Form;
}

/** The verb that a phrase turns on, where it acts on what comes behind it. */
function leadOfVerb({ text, words, cluster, passage, phrase }: Search): Lead | null {
  for (const [index, word] of words.entries()) {
    const leading = text
      .slice(0, word.start)
      .trimEnd()
      .replace(/(?<=\p{L})\s*\([^)]*\)$/u, "");
    const previous =
      /(\p{L}+)(?:\s+(?:literally|actually|really|totally|finally|completely|just))*$/iu
        .exec(leading)?.[1]
        ?.toLowerCase() ?? "";
    const fresh = leading === "" || /[:–—|;…“"]$/.test(leading) || (/,$/.test(leading) && index === 0);
    if (
      /^(?:thinning|shedding|balding|ag(?:e)?ing|dull|sagging|scarring|wrinkling|burns?|scars?|lines?|hairs?)$/i.test(
        word.text,
      )
    )
      continue;
    if (/^gets?$/i.test(word.text) && /^\s+ready\b/i.test(text.slice(word.end))) continue;
    const hyphenated = /^-(\p{L}+)/u.exec(text.slice(word.end))?.[1];
    const idiom =
      index === 0 &&
      !word.verb &&
      /^(?:takes?|taking|gives?|giving|gets?|puts?|putting|knocks?|says?|brings?|call|calls|hands?|leaves?|keeps?|makes?|does|turns?|hush|hushes)$/i.test(
        word.text,
      );
    if (!word.verb && !idiom) {
      if (index > 0 || adverbs.test(word.text)) continue;
      continue;
    }
    const shown = hyphenated ?? word.text;
    const form: Form =
      idiom || hyphenated
        ? /ing$/i.test(shown)
          ? "participle"
          : /s$/i.test(shown)
            ? "third"
            : "base"
        : (word.verb?.form ?? "base");
    if (
      /^say$/i.test(word.text) &&
      !/^\s+(?:goodbye|good-bye|bye|hello|so long|farewell)/i.test(text.slice(word.end))
    )
      continue;
    if (/^(?:the|a|an|our|of|this|its|no|your|my|more|in|with|for|by)$/.test(previous)) continue;
    const last = index === words.length - 1;
    if (last && !fresh && words.length > 1) continue;
    if (form === "past") {
      const acts =
        /^(?:has|have|had|it|they|that|which|we|she|he|exosomes|and)$/.test(previous) ||
        leadsThird.test(previous);
      if (acts && !last && !/\b(?:is|are|was|were|been|be|get)\b/i.test(leading.slice(-12)))
        return { start: word.start, form };
      continue;
    }
    if (form === "third" && isNounToo.test(word.text) && !leadsThird.test(previous)) {
      if (leading !== "" || /^\s+(?:of|from|in|on)\b/i.test(text.slice(word.end))) continue;
    }
    if (
      /^(?:tells?|told|shows?|says?|proves?)$/i.test(word.text) &&
      /\bthat\b/i.test(text.slice(word.end, cluster.end))
    )
      continue;
    if (
      form === "third" &&
      (index === 0 ||
        fresh ||
        /,$/.test(leading) ||
        leadsThird.test(previous) ||
        /^(?:also|ly)$/.test(previous))
    )
      return { start: word.start, form };
    if (form === "participle" && (index === 0 || /,$/.test(leading))) return { start: word.start, form };
    if (form === "base") {
      if (last && words.length === 1 && !leadsBase.test(previous)) continue;
      if (passage.shape !== "sentence" && fresh && words.length >= 2 && !things.test(words[1]?.text ?? ""))
        return { start: word.start, form };
      if (fresh && passage.shape === "sentence" && index === 0) return { start: word.start, form };
      if (leadsBase.test(previous)) return { start: word.start, form };
      if (/ly$/.test(previous) || previous === "also") return { start: word.start, form };
      if (index === 0 && previous !== "" && !isNounToo.test(word.text)) return { start: word.start, form };
    }
  }
  void cluster;
  void phrase;
  return null;
}

/** "Heals acne scars", "to boost collagen", "smoothing lines": the verb stands before what it acts on. */
function active(search: Search): Piece[] {
  const { text, cluster, passage, whose, variant } = search;
  const lead = leadOfVerb(search);
  if (!lead) return [];
  const leading = text.slice(0, lead.start).trimEnd();
  const previous = /(\p{L}+)$/u.exec(leading)?.[1]?.toLowerCase() ?? "";
  const wanted = goals(search, lead.start);
  let end = reach(text, cluster.end);
  // What is spelled out behind a colon is what was acted on.
  if (passage.shape === "sentence" && text[end] === ":" && !/exosom/i.test(text.slice(end)))
    end = text.search(/[.!?]?["”’)]*\s*$/);
  // "…, mopping up inflammation and knitting the matrix": participles that belonged to what goes.
  if (lead.form !== "participle") {
    const hanging = /^,?\s+and\s+\p{L}+ing\b[^.;:!?]*/u.exec(text.slice(end));
    if (hanging && /ing\b/.test(text.slice(cluster.start, cluster.end))) end += hanging[0].length;
  }
  const start = beginning(search, lead.start);
  // The last two of three become the second of two.
  const closes =
    /\p{L}{3,}[^.:;–—]*\p{L}\s*,\s*$/u.test(text.slice(0, start)) &&
    /\sand\s/.test(text.slice(start, end)) &&
    lead.form !== "participle" &&
    passage.shape === "sentence" &&
    !/^\s*(?:,|and)/.test(text.slice(end));
  const form = lead.form === "base" && /^(?:is|are)$/.test(previous) ? "participle" : lead.form;
  const simple: Goal = passage.hair ? { kind: "hair" } : { kind: "skin" };
  const said = [
    verbPhrases(wanted, form, whose, variant),
    verbPhrases([simple], form, whose, variant),
    verbPhrases([simple], form, whose, variant + 1),
  ];
  const comma = closes ? text.slice(0, start).search(/\s*,\s*$/) : start;
  return [...new Set(said)].map((words) =>
    closes && !/ and /.test(words) ? piece(comma, end, ` and ${words}`) : piece(start, end, words),
  );
}

/** Adverbs of emphasis go with the verb that they belong to. */
function beginning({ text, cluster }: Search, start: number): number {
  const adverb =
    /(?:visibly|deeply|dramatically|instantly|quickly|naturally|effectively|noticeably|completely)\s+$/i.exec(
      text.slice(0, start),
    );
  if (adverb) return adverb.index;
  const between = text.slice(cluster.start, start);
  return between !== "" && /^(?:\w+ly\s+)+$/.test(between) ? cluster.start : start;
}

const be =
  /\b((?:(?:has|have|had|can|may|will|could|might|would|should)\s+)?(?:be|been|is|are|was|were|get|gets|got|being))\b/i;

/** "Eczema is relieved by our serum", "fine lines are ironed out". */
function passive(search: Search): Piece[] {
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
  if (subject === "" || /[,;:]/.test(subject)) return [];
  const start = determined(text, cluster.start);
  if (!beginsClause(text, start)) return [];
  const end = reach(text, cluster.end);
  const made = /\b(?:made|left|kept)\s+(firm|smooth|bright|plump|soft|clear)(er)?$/i.exec(phrase);
  const said = asSubject(subjectGoal(search, participle?.text ?? "", subject), subject);
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
function asSubject(goal: Goal, subject: string): Goal {
  const plain = subject
    .replace(/^(?:the|your|my)\s+/i, "")
    .replace(/\s+(?:is|are|was|were|has|have)$/i, "")
    .toLowerCase();
  if (goal.kind === "framed" && plain.split(/\s+/).length <= 5) return { ...goal, object: plain };
  if (
    goal.kind === "look" &&
    plain.split(/\s+/).length <= 3 &&
    !/ag(?:e|ing|eing)|years|time|firmness/i.test(plain)
  )
    return { ...goal, object: plain };
  return goal;
}

/** "Acne scars fade", "my melasma is a memory", "hair grows in fuller": what was acted on is the subject. */
function intransitive(search: Search): Piece[] {
  const { text, cluster, words, whose, passage } = search;
  if (passage.shape !== "sentence" && passage.shape !== "label") return [];
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
  if (words[0]?.verb || /[,;:]/.test(search.phrase) || /exosom/i.test(search.phrase)) return [];
  const start = determined(text, cluster.start);
  if (!beginsClause(text, start) && !/^\w+:$/.test(text.slice(0, start).trim())) return [];
  const until = known ? cluster.start + known.index : (words[verb] as Word).start;
  const subject = text.slice(cluster.start, until).trim();
  const goal = asSubject(subjectGoal(search, words[Math.max(verb, 0)]?.text ?? "", subject), subject);
  const past = words[verb]?.verb?.form === "past" && !/\b(?:is|are|has|have)\b/.test(search.phrase);
  return [piece(start, reach(text, cluster.end), clauseOf(goal, past, whose))];
}

const forWords =
  /(?:\b(?:(?:is |are )?(?:recommended|made|suitable|ideal|great|perfect|indicated|designed|targeted|used|best|good|relief|options?|choice)\s+))?\b(?:for|against)\s+(?:the\s+|your\s+|anyone\s+|patients\s+|those\s+)?$/i;

/** "For melasma", "against redness": a purpose. */
function purposeOf(search: Search): Piece[] {
  const { text, cluster, phrase, passage } = search;
  const inside = /(?:^|\s)((?:for|against)\s)/i.exec(phrase);
  const outside = inside ? null : forWords.exec(text.slice(0, cluster.start));
  const labelled = /^[^:]*\b(?:for|with|uses?|indications?|concerns?|treats)\s*:\s*/i.exec(text);
  if (labelled && labelled[0].length <= cluster.start) {
    const close = text.search(/[.!?]?\s*$/);
    return [piece(labelled[0].length, close, purpose(goals(search)[0] as Goal))];
  }
  if (!inside && !outside) return [];
  if (inside && leadOfVerb(search)) return [];
  const at = inside
    ? cluster.start + inside.index + inside[0].length - (inside[1] as string).length
    : (outside as RegExpExecArray).index + (outside as RegExpExecArray)[0].search(/\b(?:for|against)\s/i);
  const end = reach(text, cluster.end, true);
  // "The first thing we reach for": the verb's own "for".
  if (
    /\b(?:reach(?:es|ing)?|waits?|waiting|look(?:s|ing)?|search(?:ing)?|hope|lives|update|blueprint|fight|cure|call(?:s|ing)?)\s+$/i.test(
      text.slice(0, at),
    )
  )
    return [];
  const goal = goals(search)[0] as Goal;
  const name = passage.shape !== "sentence";
  const leading = text.slice(0, at);
  const treatment = /\b(treatments?|therapy|therapies)(\s+)$/i.exec(leading);
  const exosomeBefore = treatment && /exosom\w*\s+$/i.test(text.slice(0, treatment.index));
  const framed =
    goal.kind === "framed" ? goal : ({ kind: goal.kind === "look" ? "skin" : goal.kind } as Goal);
  const found: Piece[] = [];
  const recommended =
    /\b(?:recommended|indicated|used|targeted|designed)\s+$|\bas an? (?:treatment|therapy|remedy|option)\s+$/i.exec(
      leading,
    );
  const start = recommended ? recommended.index : at;
  if (exosomeBefore && goal.kind !== "framed")
    found.push(
      piece(
        (treatment as RegExpExecArray).index,
        end,
        name
          ? goal.kind === "hair"
            ? "scalp facial"
            : plural(treatment?.[1], "facial")
          : `${plural(treatment?.[1], "facial")} for ${purpose(framed)}`,
      ),
    );
  if (
    name &&
    leading.trim() !== "" &&
    goal.kind !== "framed" &&
    goal.kind !== "hair" &&
    !/[:+]\s*$/.test(leading) &&
    /\p{L}{3}/u.test(leading)
  )
    found.push(cut(text, start, end));
  const thinged =
    treatment && goal.kind !== "framed" && goal.kind !== "hair" && !exosomeBefore && !recommended
      ? piece(
          (treatment as RegExpExecArray).index,
          end,
          `${plural(treatment[1], "facial")} for ${purpose(framed)}`,
        )
      : null;
  if (thinged && !/exosom/i.test(leading)) found.push(thinged);
  const capital = text.slice(0, start).trim() === "" ? "For" : "for";
  found.push(piece(start, end, `${capital} ${purpose(framed)}`));
  if (leading.trim() !== "") found.push(cut(text, start, end));
  return found;
}

const plural = (old: string | undefined, word: string): string =>
  old && /s$/i.test(old) ? `${word}s` : word;

const adjectives =
  /^(?:anti[-\s‑]?ag(?:e)?ing|regenerative|rejuvenating|restorative|healing|curative|reparative|age[-\s]defying|youth[-\s]\w+|\w+[-‑](?:boosting|stimulating|repairing|healing|smoothing|tightening|firming|reducing|reversing|defying|resetting|rewinding|brightening|plumping|regenerating|renewing|fighting|erasing|lifting|clearing|calming|rebuilding|busting|waking))(?=$|[\s,])/i;

/** "Anti-ageing serum": what stands before the thing that it describes. */
function adjective({ text, phrase, cluster }: Search): Piece[] {
  const match = adjectives.exec(phrase);
  if (!match) return [];
  const end = cluster.start + match[0].length;
  const after = text.slice(end);
  if (!/^[”"]?(?:,\s*[\p{L}-]+)*\s+(?!and\b|or\b|in\b|on\b|with\b|for\b|at\b|of\b|by\b)\p{L}/u.test(after))
    return [];
  const comma = /^,\s+/.exec(after);
  if (/[“"]$/.test(text.slice(0, cluster.start)) && /^[”"]/.test(after))
    return [cut(text, cluster.start - 1, end + 1)];
  return [comma ? piece(cluster.start, end + comma[0].length, "") : cut(text, cluster.start, end)];
}

const makes =
  /^(makes?|making|made|leaves?|leaving|left|keeps?|keeping)\s+((?:[\p{L}’'-]+\s+){0,2}?[\p{L}’'-]+)\s+((?:visibly |noticeably |much )?(?:(?:firm|smooth|bright|soft|fresh|tight|plump|clear|light|calm|full|thick|dens|young|taut)i?er|(?:firm|smooth|bright|plump|tight|taut)|more even|less red))$/iu;

/** "Makes skin firmer", "leaves pores smaller": made to look so. */
function made({ phrase, cluster, text }: Search): Piece[] {
  const match = makes.exec(phrase);
  if (!match || /^\s+(?:and|or|skin|hair)\b/i.test(text.slice(cluster.end))) return [];
  const [, verb, object, quality] = match as unknown as [string, string, string, string];
  const as = quality
    .replace(/^(?:visibly|noticeably|much) /i, "")
    .replace(/^(?:tighter|tauter)$/i, "firmer")
    .replace(/^(?:tight|taut)$/i, "firm")
    .replace(/^younger$/i, "fresher")
    .replace(/^(?:thicker|denser)$/i, "fuller");
  return [
    piece(cluster.start, cluster.end, `${verb} ${object} ${/^m/i.test(verb) ? "look" : "looking"} ${as}`),
  ];
}

const results =
  /^((?:(?:visibly|noticeably|much|far|a)\s+)?(?:(?:small|smooth|firm|bright|full|thick|dens|soft|fresh|young|tight|plump|clear|light|calm|health|strong|spring)i?er|more \w+|youthful|plump|radiant|fewer|less)(?:(?:,\s*|\s+and\s+|\s*&\s*)(?:\w+er|more \w+))*)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)$/iu;

/** "Smoother skin, thicker hair": each of them made to look so; null where one of them is something else. */
function comparatives(phrase: string): string | null {
  const parts = phrase.split(/(,\s*(?:and\s+)?|\s+(?:and|&)\s+)/);
  if (parts.length < 3) return null;
  const said = parts.map((part, i) => {
    if (i % 2 === 1) return part;
    const match =
      /^((?:small|smooth|firm|bright|full|thick|dens|soft|fresh|young|tight|plump|clear|calm)i?er)\s+(skin|pores|hair|complexion|brows|lashes|cheeks|lips|neck)$/i.exec(
        part,
      );
    if (!match) return null;
    const as = (match[1] as string)
      .replace(/^(?:thicker|denser)$/i, "fuller")
      .replace(/^tighter$/i, "firmer")
      .replace(/^younger$/i, "fresher");
    return `${as}-looking ${match[2]}`;
  });
  return said.every((part) => part !== null) ? said.join("") : null;
}

/** "Firmer skin", "smaller pores": results, in the look of which nothing is promised. */
function comparative(search: Search): Piece[] {
  const { phrase, text, cluster, passage } = search;
  const ready = /^(?:get|getting) ready for\s+/i.exec(phrase)?.[0] ?? "";
  const several = comparatives(phrase.slice(ready.length));
  if (several && ready) return [piece(cluster.start + ready.length, cluster.end, several)];
  if (several) return [piece(cluster.start, cluster.end, several)];
  const match = results.exec(phrase);
  if (!match && ready) {
    const made = results.exec(phrase.slice(ready.length));
    const noun = nounPhrase(goals(search)[0] as Goal);
    return made ? [piece(cluster.start + ready.length, reach(text, cluster.end), noun)] : [];
  }
  if (!match)
    return /^younger$/i.test(phrase.trim()) ? [piece(cluster.start, cluster.end, `${phrase}-looking`)] : [];
  const quality = (match[1] as string).replace(/^a\s+/i, "");
  const thing = (match[2] as string).toLowerCase();
  const looks = /^(?:fewer|less)\b/i.test(phrase);
  const goal = goals(search)[0] as Goal;
  const kept = /^(?:skin|pores|face|neck|jawline|complexion|cheeks|hair|crown|brows|lashes|eyes|scalp)$/.test(
    thing,
  );
  const as =
    goal.kind === "hair"
      ? "fuller"
      : (quality
          .split(/,|\band\b|&/)[0]
          ?.trim()
          .replace(/^(?:visibly|noticeably|much|far)\s+/i, "")
          .toLowerCase() ?? "fresher");
  const article = /\ba\s+$/i.exec(text.slice(0, cluster.start));
  const noun = looks
    ? nounPhrase(goal, search.variant)
    : kept
      ? `${as.replace(/^(?:thicker|denser)$/, "fuller").replace(/^more (\w+)$/, "more $1")}-looking ${thing}`
      : goal.kind === "framed" && goal.verb === "soften" && /^(?:soft|smooth)/.test(as)
        ? nounPhrase(goal)
        : goal.kind === "look" || goal.kind === "framed"
          ? `${as}-looking skin`
          : nounPhrase(goal);
  const countable = /(?:neck|jawline|face|crown|complexion|scalp)$/.test(noun);
  const start = article && !countable ? cluster.start - article[0].length : cluster.start;
  void passage;
  return [piece(start, reach(text, cluster.end), noun)];
}

/** "Jowls lifted", "pores, shrunk", "improved texture", "reduction in wrinkles": notes in a list or a cell. */
function reduced(search: Search): Piece[] {
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
  return [
    piece(start, end, nounPhrase(simplified(goal), variant)),
    piece(start, end, nounPhrase(passage.hair ? { kind: "hair" } : { kind: "skin" }, variant)),
  ];
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
function service(search: Search): Piece[] {
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
  const segment = /,\s*$/.exec(text.slice(0, cluster.start));
  if (
    segment &&
    passage.shape === "label" &&
    /exosom/i.test(text.slice(0, segment.index)) &&
    /^(?:,|$)/.test(text.slice(cluster.end))
  )
    return [piece(segment.index, cluster.end, "")];
  if (passage.shape === "bullet" && !/exosom|\bexo\b/i.test(text)) return [];
  if (passage.shape === "cell" && !/exosom|\bexo\b/i.test(text)) return [];
  if (
    passage.shape === "label" &&
    !/exosom|\bexo\b|[$£€]\s?\d/i.test(text) &&
    !words.some((word) => things.test(word.text))
  )
    return [];
  if (passage.shape === "sentence" && !/^[^.]*\$\d|^[^\p{Ll}]*exosome(?:\s[\p{L}-]+){1,4},/iu.test(text))
    return [];
  if (
    /\bfor\s+(?:the\s+|your\s+)?$|^for\b/i.test(text.slice(0, cluster.start)) ||
    /(?:^|\s)(?:for|against)\s/i.test(text.slice(cluster.start, cluster.end))
  )
    return [];
  const goal = cluster.marks.map((mark) =>
    goalOf(mark.rule, text.slice(mark.start, mark.end), passage.hair),
  )[0] as Goal;
  const named = serviceName(text, cluster.start, cluster.end, goal.kind === "hair");
  return named ? [named] : [];
}

/** A bare concern of looks in a list or a cell: the look of it. */
function item(search: Search): Piece[] {
  const { passage, text, cluster, phrase, variant } = search;
  if (passage.shape !== "bullet" && passage.shape !== "cell") return [];
  if (cluster.marks.some((mark) => mark.rule !== "appearance-overclaim")) return [];
  const goal = goals(search)[0] as Goal;
  const whole = text.slice(0, cluster.start).trim() === "" && /^\W*$/.test(text.slice(cluster.end));
  const done = search.words.every((word) => word.verb?.form === "past");
  if (
    whole &&
    !done &&
    phrase.split(/\s+/).length <= 7 &&
    !search.words.some((word) => word.verb?.form === "third")
  ) {
    const named = piece(cluster.start, cluster.end, `the look of ${lowerFirst(phrase)}`);
    const better = piece(0, text.length, nounPhrase(goal, variant));
    return /\b(?:tone|texture)\b/i.test(phrase) ? [better, named] : [named, better];
  }
  return [piece(0, text.length, nounPhrase(goal, variant))];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
