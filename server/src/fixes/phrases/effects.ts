/** Effects as looks: "heals acne scars" → "improves the look of skin", the verb in the form that it had. */
import { type EffectVerb, effectVerbs, nounActs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { casedLike, type Form } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { appearanceGoal, clauseOf, type Goal, goalOf, nounPhrase, passiveOf, verbPhrases } from "./goals.ts";
import { cut, type Piece, piece } from "./piece.ts";

const effectRules = new Set(["disease-claim", "structure-function-claim", "appearance-overclaim"]);

export function isEffect(mark: Mark): boolean {
  return effectRules.has(mark.rule);
}

/** Effects that overlap are one phrase: "reduces inflammation, fine lines and acne". */
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
    if (last && (mark.start < last.end || joins(passage.text.slice(last.end, mark.start)))) {
      last.end = Math.max(last.end, mark.end);
      last.marks.push(mark);
    } else found.push({ start: mark.start, end: mark.end, marks: [mark] });
  }
  return found;
}

/** "Plumps and lifts", "fine lines, acne": one phrase with a list in it. */
const joins = (between: string): boolean => /^(?:\s*,)?\s*(?:and|&|or|,)?\s*$/.test(between);

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

const adverb = /ly$|^(?:also|even|not|only|just|both|to|can|may|will|could|might|would)$/i;
const be =
  /\b((?:(?:has|have|had|can|may|will|could|might|would|should)\s+)?(?:be|been|is|are|was|were|get|gets|got|being))\b/i;

/** The wordings for a phrase of effects, the best first. */
export function effectPieces(passage: Passage, cluster: Cluster): Piece[] {
  const { text } = passage;
  const hashtag = hashtagAround(text, cluster.start);
  if (hashtag) return [cut(text, hashtag.start, hashtag.end)];
  const found: Piece[] = [];
  const words = wordsOf(text, cluster.start, cluster.end);
  const whose = /\byour\b/i.test(text.slice(cluster.start, cluster.end))
    ? "your "
    : /\bmy\b/i.test(text.slice(Math.max(0, cluster.start - 4), cluster.end))
      ? "my "
      : "";
  const first = words.findIndex((word) => !adverb.test(word.text));
  const lead = words[first];
  const verbal = passage.shape !== "heading" || !isName(text);
  if (lead?.verb && verbal && !isPremodifier(text, cluster))
    found.push(...active(passage, cluster, lead, whose));
  found.push(...others(passage, cluster, words, whose));
  if (lead?.verb && found.length === 0) found.push(...active(passage, cluster, lead, whose));
  return found;
}

/** "Anti-ageing serum": what stands before the thing that it describes. */
function isPremodifier(text: string, cluster: Cluster): boolean {
  const phrase = text.slice(cluster.start, cluster.end);
  return (
    /^\S+-\S+$/.test(phrase) &&
    /^\s+[\p{L}]/u.test(text.slice(cluster.end)) &&
    !/^\s+(?:and|or|in|on|with|for|at|of|by)\b/.test(text.slice(cluster.end))
  );
}

/** A heading without a finite verb. */
function isName(text: string): boolean {
  const words = wordsOf(text, 0, text.length);
  return !words.some(
    (w, i) =>
      w.verb &&
      (w.verb.form === "third" ||
        (i === 0 && w.verb.form === "base") ||
        (w.verb.form === "base" && /s$/i.test(words[i - 1]?.text ?? ""))),
  );
}

function goals(passage: Passage, cluster: Cluster, lead: Word | null): Goal[] {
  const made: Goal[] = [];
  for (const mark of cluster.marks) {
    const words = passage.text.slice(mark.start, mark.end);
    if (mark.rule !== "appearance-overclaim") {
      made.push(goalOf(mark.rule, words, passage.hair && !/skin|face/i.test(words)));
      continue;
    }
    made.push(...appearanceGoals(words, lead));
  }
  return unique(made);
}

/** The part of an appearance claim that is one: "reduces inflammation, fine lines" is about the lines. */
function appearanceGoals(words: string, lead: Word | null): Goal[] {
  const found = wordsOf(words, 0, words.length);
  const verb = found.find((word) => word.verb) ?? null;
  const name = verb?.text ?? lead?.text ?? "";
  const object = verb && verb.start < words.length / 2 ? words.slice(verb.end) : words;
  const listed = object
    .replace(/^[\s,]+/, "")
    .split(/,\s*(?:and\s+)?/)
    .filter((part) => part.trim() !== "");
  const own = listed.filter(
    (part) => !/inflam|collagen|elastin|acne|eczema|rosacea|melasma|scars?\b|psoriasis/i.test(part),
  );
  return [appearanceGoal(name, (own.length > 0 ? own : listed).join(", ").trim())];
}

function unique(made: readonly Goal[]): Goal[] {
  const keys = new Set<string>();
  return made.filter((goal) => {
    const key = JSON.stringify(goal);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Words behind the phrase that belong to what was acted on: "…the collagen that time took". */
function tail(text: string, end: number): number {
  const after = text.slice(end);
  const match =
    /^(?:\s+(?:production|synthesis|levels?|scars?|marks?|cells?|growth|function|health|response|cycle|turnover|layers?|tissue|itself|themselves|factors?|activity|naturally|from within|for good|back on|fibres?|fibers?|again)\b)*(?:\s+(?:of|in) (?:(?:the|your|stressed|ageing|aging|damaged|tired) )*(?:skin|scalp|face|body|tissue|dermis|cells?|follicles?|hair|cheeks?)\b)?(?:\s+(?:that|which|who) [^,.;:!?–—]*)?(?:\s+by (?:up to |over |more than )?\d+(?:[.,]\d+)?\s?%)?/.exec(
      after,
    );
  return end + (match?.[0].length ?? 0);
}

function active(passage: Passage, cluster: Cluster, lead: Word, whose: string): Piece[] {
  const { text } = passage;
  const verb = lead.verb as EffectVerb;
  const end = tail(text, cluster.end);
  const form = formOf(passage, lead, verb);
  const wanted = goals(passage, cluster, lead);
  const phrase = verbPhrases(wanted, form, whose);
  const start = firstWordOf(text, cluster, lead);
  const made = [piece(start, end, casedLike(phrase, text))];
  if (end !== cluster.end) made.push(piece(start, cluster.end, casedLike(phrase, text)));
  const simple = verbPhrases([{ kind: passage.hair ? "hair" : "skin" }], form, whose);
  if (simple !== phrase) made.push(piece(start, end, casedLike(simple, text)));
  return made;
}

/** A base form that a plural subject or an auxiliary asks for stays base; a noun use becomes one. */
function formOf(passage: Passage, lead: Word, verb: EffectVerb): Form {
  const before = passage.text.slice(0, lead.start).trimEnd();
  if (
    verb.form === "past" &&
    /\b(?:that|which|it|they|he|she|we|serum|exosomes?|cream|facial|mask|has|have|had|and)$/i.test(before)
  )
    return "past";
  return verb.form;
}

/** Where the phrase begins that the new one replaces: adverbs of emphasis go with it. */
function firstWordOf(text: string, cluster: Cluster, lead: Word): number {
  const between = text.slice(cluster.start, lead.start);
  if (between.trim() === "") return lead.start;
  return /^(?:\w+ly\s+)+$/.test(between) ? cluster.start : lead.start;
}

/** Wordings for phrases that do not begin with their verb. */
function others(passage: Passage, cluster: Cluster, words: readonly Word[], whose: string): Piece[] {
  const { text } = passage;
  const phrase = text.slice(cluster.start, cluster.end);
  const wanted = goals(passage, cluster, null);
  const goal = wanted[0] as Goal;
  const hair = passage.hair || goal.kind === "hair";
  const found: Piece[] = [];
  const last = words.at(-1);

  const forAt = forPhrase(text, cluster);
  if (forAt !== null) found.push(...forPieces(passage, cluster, forAt, goal));

  if (isPremodifier(text, cluster) || isAdjective(phrase)) found.push(adjectiveCut(text, cluster));

  const auxiliary = be.exec(phrase);
  if (last?.verb && last.verb.form === "past" && auxiliary) {
    const byAgent = /^(?:\s+\w+){0,2}\s+by\b/.test(text.slice(cluster.end));
    const subject = objectBefore(phrase.slice(0, auxiliary.index));
    const framed = reframe(goal, subject);
    const passive = passiveOf(framed, auxiliary[1] as string, whose);
    const clause = clauseOf(framed, /^(?:was|were|had)/i.test(auxiliary[1] as string), whose);
    const end = endOfVerb(text, cluster.end);
    for (const wording of byAgent ? [passive] : [clause, passive])
      found.push(piece(cluster.start, end, casedLike(wording, text)));
  }
  if (last?.verb && words.length > 1 && !auxiliary && words[0] && !words[0].verb) {
    const past = last.verb.form === "past" && passage.shape === "sentence";
    const subject = objectBefore(text.slice(cluster.start, last.start));
    const clause = clauseOf(reframe(goal, subject), past, whose);
    if (!isNominal(last))
      found.push(piece(cluster.start, endOfVerb(text, cluster.end), casedLike(clause, text)));
  }
  if (/\b(?:is|are|was)\s+(?:history|gone|no more)\b|\bnever returned\b|\bbegone\b/i.test(phrase))
    found.push(
      piece(cluster.start, cluster.end, casedLike(clauseOf(goal, /never/.test(phrase), whose), text)),
    );

  found.push(...nominal(passage, cluster, goal, hair));
  return found;
}

const isNominal = (word: Word): boolean => nounActs.has(wordKey(word.text)) || /^\p{Lu}/u.test(word.text);

function objectBefore(words: string): string {
  return words.replace(/\b(?:and|are|is|do|does|will|can)\s*$/i, "").trim();
}

/** Lines and pores keep their name when they become the subject. */
function reframe(goal: Goal, subject: string): Goal {
  if (goal.kind === "framed" && subject !== "") return { ...goal, object: lowerFirst(subject) };
  if (goal.kind === "look" && subject !== "" && !/ag(?:e|ing|eing)|years|time/i.test(subject))
    return { ...goal, object: lowerFirst(subject) };
  return goal;
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function endOfVerb(text: string, end: number): number {
  return (
    end +
    (/^\s+(?:out|away|down|off|up|back(?: on)?|again|for good)\b/.exec(text.slice(end))?.[0].length ?? 0)
  );
}

function hashtagAround(text: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}_]/u.test(text[start - 1] as string)) start--;
  if (text[start - 1] !== "#") return null;
  let end = at;
  while (end < text.length && /[\p{L}\p{N}_]/u.test(text[end] as string)) end++;
  return { start: start - 1, end };
}

/** Where "for" stands, in the phrase or right before it; with the verb that leads to it ("recommended for"). */
function forPhrase(text: string, cluster: Cluster): number | null {
  const inside =
    /(?:^|\s)(?:(?:recommended|made|suitable|ideal|great|perfect|indicated|designed|targeted|used|best|good|help|relief|options?)\s+)?(?:for|against)\s/i.exec(
      text.slice(cluster.start, cluster.end),
    );
  if (inside) return cluster.start + inside.index + (/^\s/.test(inside[0]) ? 1 : 0);
  const before =
    /(?:\b(?:recommended|made|suitable|ideal|great|perfect|indicated|designed|targeted|used)\s+)?\b(?:for|against)\s+(?:the\s+|your\s+)?$/i.exec(
      text.slice(0, cluster.start),
    );
  return before ? before.index : null;
}

function forPieces(passage: Passage, cluster: Cluster, at: number, goal: Goal): Piece[] {
  const { text } = passage;
  const end = wordEnd(text, tail(text, cluster.end));
  const thing = nounPhrase(goal.kind === "framed" || goal.kind === "look" ? { kind: "skin" } : goal);
  const looking = casedLike(`for ${thing}`, text);
  const whole = text.slice(0, at).trim() === "";
  const name =
    passage.shape === "heading" ||
    passage.shape === "bullet" ||
    passage.shape === "cell" ||
    passage.shape === "label";
  const gone = cut(text, at, end);
  const treatment = /\b(?:treatments?|therapy|therapies)(\s+)$/i.exec(text.slice(0, at));
  const renamed =
    treatment && /exosom\w*\s+$/i.test(text.slice(0, treatment.index))
      ? piece(treatment.index, end, casedLike(goal.kind === "hair" ? "scalp facial" : "facial", text))
      : null;
  const framed = piece(at, end, looking);
  const keep = text.slice(at, cluster.end).match(/^made\b/i) ? piece(at, end, `made ${looking}`) : framed;
  if (name && !whole)
    return [...(renamed ? [renamed] : []), ...(goal.kind === "hair" ? [framed, gone] : [gone, framed])];
  return [keep, ...(whole ? [] : [gone])];
}

/** To the end of the noun that the phrase cut short: "rosacea-prone | cheeks", "eczematous | hands". */
function wordEnd(text: string, end: number): number {
  return (
    end +
    (/^(?:[-‑]\w+)?(?:\s+(?:cheeks?|skin|hands?|faces?|hair|scalps?|complexions?|problems?|sufferers|at the crown))?\b/.exec(
      text.slice(end),
    )?.[0].length ?? 0)
  );
}

const adjectives =
  /^(?:anti[-\s‑]?ag(?:e)?ing|regenerative|rejuvenating|restorative|healing|curative|reparative|age[-\s]defying|youth[-\s]\w+|\w+[-‑](?:boosting|stimulating|repairing|healing|smoothing|tightening|firming|reducing|brightening|plumping|regenerating|renewing|fighting|erasing|lifting|clearing|calming|rebuilding|busting))\b/i;

function isAdjective(phrase: string): boolean {
  return adjectives.test(phrase);
}

/** Takes an adjective away, and no more of the phrase than it. */
function adjectiveCut(text: string, cluster: Cluster): Piece {
  const match = adjectives.exec(text.slice(cluster.start, cluster.end));
  let end = match ? cluster.start + match[0].length : cluster.end;
  if (/^\s*,\s/.test(text.slice(end)) && !/^[\s,]*$/.test(text.slice(0, cluster.start))) end += 1;
  return cut(text, cluster.start, end);
}

const comparative =
  /^((?:(?:visibly|noticeably|much|far)\s+)?(?:\w+er|more \w+|youthful|plump|radiant|denser|less \w+|fewer)(?:\s*(?:,|and|&|,\s*and)\s*(?:\w+er|more \w+))*)\s+((?:\w+[\s-])*\w+)$/i;
const neutralNouns =
  /^(?:exosomes?|exosomal|session|protocol|balm|serum|package|facials?|mask|cream|program(?:me)?|course|kit|visit|gel|mist|booster|peel|ritual|menu|upgrade|ampoule|drops?|club|evening|day|scalp|care|clinic|spa|bar|products?|line|night|toner|oil|shampoo|treatments?|therapy|microneedling|laser|topical|exo)$/i;

/** Nouns of effect: results, names of services, bare conditions. */
function nominal(passage: Passage, cluster: Cluster, goal: Goal, hair: boolean): Piece[] {
  const { text, shape } = passage;
  const phrase = text.slice(cluster.start, cluster.end);
  const found: Piece[] = [];
  const result = comparative.exec(phrase);
  const thing = nounPhrase(resultGoal(phrase, goal, hair));
  if (result) found.push(piece(cluster.start, cluster.end, casedLike(thing, text)));
  const named = serviceName(passage, cluster, goal, hair);
  if (shape !== "sentence") {
    if (named && /exosom|exo\b/i.test(text)) found.push(named);
    const all = text.slice(0, cluster.start).trim() === "" && /^\W*$/.test(text.slice(cluster.end));
    if (all)
      found.push(
        piece(
          cluster.start,
          cluster.end,
          casedLike(shape === "bullet" || shape === "cell" ? capital(thing, phrase) : thing, text),
        ),
      );
    if (named) found.push(named);
  }
  if (!result) {
    const determiner = /\b(?:the|a|an|our|its)\s+$/i.exec(text.slice(0, cluster.start));
    const start = determiner ? determiner.index : cluster.start;
    found.push(piece(start, tail(text, cluster.end), casedLike(thing, text)));
  }
  return found;
}

const capital = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function resultGoal(phrase: string, goal: Goal, hair: boolean): Goal {
  if (hair) return { kind: "hair" };
  if (/firm|tight|lift|contour|jaw|sag/i.test(phrase)) return { kind: "firm" };
  if (goal.kind === "look" || goal.kind === "framed") {
    if (/smooth|texture|pore/i.test(phrase)) return { kind: "look", object: "skin", as: "smoother" };
    if (/bright|glow|radian|dull/i.test(phrase)) return { kind: "look", object: "skin", as: "brighter" };
    if (/plump/i.test(phrase)) return { kind: "look", object: "skin", as: "plumper" };
    return { kind: "skin" };
  }
  return goal;
}

/** "Exosome Tissue Repair Session" → "Exosome Session"; "Exosome Hair Restoration" → "Exosomes for Fuller-Looking Hair". */
function serviceName(passage: Passage, cluster: Cluster, goal: Goal, hair: boolean): Piece | null {
  const { text } = passage;
  const around = /^(?:[\p{L}'’&-]+\s+){0,1}$/u.exec(text.slice(0, cluster.start)) ? 0 : cluster.start;
  const start = /exosom/i.test(text.slice(around, cluster.start)) ? around : cluster.start;
  const rest = /^(?:\s+[\p{L}-]+){0,2}/u.exec(text.slice(cluster.end))?.[0] ?? "";
  const restNeutral =
    /^(?:\s+(?:session|protocol|balm|serum|package|facial|mask|cream|course|kit|gel|mist|booster|ritual|treatment|therapy|upgrade|exosomes?|exosome \w+))+/i.exec(
      rest,
    )?.[0] ?? "";
  const end = cluster.end + restNeutral.length;
  const words = text.slice(start, end).match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const kept = words.filter((word) => neutralNouns.test(word));
  const exosome = kept.find((word) => /^exo/i.test(word));
  if (hair && exosome && kept.length === 1)
    return piece(start, end, casedLike(`${capital("exosomes", exosome)} for fuller-looking hair`, text));
  const head = kept.filter((word) => word !== exosome);
  if (head.length === 0)
    kept.push(casedLike(hair ? "scalp facial" : goal.kind === "hair" ? "scalp facial" : "facial", text));
  return piece(start, end, casedLike(kept.join(" "), text));
}
