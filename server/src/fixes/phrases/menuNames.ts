/** Lines of a menu, word by word: what is to be had, for which part, how often and for how much; not what it promises. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { capitalLike, casedLike } from "../grammar.ts";
import { namesConcern } from "../labels.ts";
import type { Passage } from "../passage.ts";
import { isSold } from "../priceLines.ts";
import { isEffect } from "./effects/search.ts";
import { appearanceGoal, type Goal, goalOf } from "./goals.ts";
import { isPart, isPartOfFace, isPlainWord, things } from "./names.ts";
import { distinctName } from "./twins.ts";

/** Rules whose words can go from a name and leave one. */
const droppable =
  /^(?:disease-claim|structure-function-claim|appearance-overclaim|penetration-claim|hype|superiority-claim|purity-claim|potency-claim|proof-claim|guarantee-claim)$/;

/** Segments of a line: the name, and what follows a comma, a dash or a bracket. */
const segments = /(?:^|,\s+|\s+[–—|·+]\s+|\s+(?=\(\d))((?:(?!,\s|\s[–—|·+]\s|\s\(\d).)+)/gu;
const priceOnly = /^[\s,–—|·+(]*(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*(?:\s*(?:each|per \p{L}+))?\W*$/iu;
const elsewhere =
  /\b(?:body|back|shoulders?|hands?|arms?|legs?|chest|neck|d[ée]collet(?:é|e|age)|eyes?|lips?|feet|scalp|brows?|lash(?:es)?|beard|abdomen|tummy|thighs?|knees?|elbows?)\b/i;
/** How often, how much of it, and for what unit: "per scar", "5 visits", "add-on", "travel size". */
const termsOnly =
  /^[\s,–—|·+(]*(?:(?:\d+|one|two|three|four|five|six|eight|ten|twelve)[- ](?:visits?|sessions?|weeks?|months?|min(?:ute)?s?|ml|oz)|per (?!scars?\b)\p{L}+|each|add-on|top-up|take[- ]home|(?:travel|trial|family|salon) size|(?:small|large|half|full)(?: size)?|refill)\W*$/iu;
const countOnly = /^[\s,(]*\d{1,2}\)?\W*$/;
const joints = /^(?:and|&|with|plus|for|in|of|to|at|on|the|a|an|or|against|by|from|after|before|during)$/i;
/** Nouns of doing that are promises, though no finding need stand on them. */
const promising =
  /^(?:repair|rescue|growth|regrowth|renewal|restoration|reset|lift|boost|refill|correction|corrector|eraser|fader|smoother|refiner|relief|control|recovery|healing|revival|wake-up|awakening|clear-up|calm-down|snatch|rewind|loss|accelerator|builder|brightener|tightener|firmer|plumper|soother|reducer)$/i;

const ownNames = /^(?:Reset|Rewind|Revival|Rescue|Retreat|Ritual|Remedy|Edit|Fix)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly kept: boolean;
}

/** The line without what it promises, the best first; none where it is no line of a menu. */
export function menuNames(passage: Passage): string[] {
  // Dots lead to a price, which stays as it is.
  const leader =
    /\s*(?:\.{2,}|…)[\s.…]*(?:from\s+)?\+?(?:[$£€₩]\s?\d.*|\d[\d,.]*\d)$|(?<!,)\s+from\s+[$£€₩]\s?\d.*$/iu.exec(
      passage.text,
    );
  if (!leader || leader.index === 0) return namesOf(passage);
  const named = { ...passage, text: passage.text.slice(0, leader.index), to: passage.from + leader.index };
  return namesOf(named).map((name) => name + leader[0]);
}

function namesOf(passage: Passage): string[] {
  const { text, marks, shape } = passage;
  if (shape === "sentence" || shape === "heading" || /[?!#:]/.test(text)) return [];
  if (!marks.every((mark) => droppable.test(mark.rule)) || !isLine(passage)) return [];
  const parts = [...text.matchAll(segments)];
  const name = parts[0];
  if (!name) return [];
  const isMarked = (from: number, to: number): boolean =>
    marks.some((mark) => mark.start < to && mark.start + trimmed(text, mark) > from);
  const rest = parts
    .slice(1)
    .filter(({ 0: whole, index }) => {
      const from = index + whole.length - whole.replace(/^[\s,–—|·+(]+/u, "").length;
      if (priceOnly.test(whole) || countOnly.test(whole) || termsOnly.test(whole)) return true;
      // "Scalp facial, scalp": said by its name.
      if (passage.hair && /^\W*scalp\W*$/i.test(whole)) return false;
      if (isPartOfFace(whole)) return true;
      return !isMarked(from, index + whole.length) && !/%/.test(whole) && !namesConcern(whole);
    })
    .map(([whole]) => whole)
    .join("");
  // "Gentle Series, four exosome visits for thinning hair": what the name is of stands behind it.
  if (
    !/\bexo/i.test(name[0]) &&
    parts.slice(1).some(([whole]) => /\bexo/i.test(whole) && !rest.includes(whole))
  )
    return [];
  const words = wordsOf(name[0], name.index, isMarked, passage, /\p{L}{2}/u.test(rest));
  if (words === null) return [];
  const behind = passage.block.text.slice(passage.to);
  const noun = nounFor(words, rest, passage, /^\W*\+\s?[$£€₩]/.test(rest + behind.slice(0, 40)));
  // "Add exosomes to any peel": told to do.
  if (
    /^\W*(?:add|finish|follow|upgrade|book|try|pair|start|swap|bring|get|take|use|ask|choose)\b/i.test(
      name[0],
    )
  )
    return [];
  const composed = compose(words, noun, name[0]);
  // "Exosomes for thinning hair": for what may be said of it.
  const named =
    composed !== null && passage.hair && (/^exosomes$/i.test(composed) || isBareScalp(composed, rest))
      ? casedLike("Exosomes for fuller-looking hair", name[0])
      : composed;
  // "Exosome Beard Filling": for a fuller-looking one.
  if (named && /^exosome beard (?:treatment|facial)$/i.test(named))
    return [casedLike("Exosomes for a fuller-looking beard", name[0]) + rest];
  if (named === null) return [];
  const stop = /[.]\s*$/.test(text) && !/\.\s*$/.test(rest) ? "." : "";
  const effects = marks.filter(isEffect);
  const promised = effects.map(({ start, end }) => text.slice(start, end)).join(" ");
  const goal = effects[0] && (lookOf(promised) ?? goalOf(effects[0].rule, promised, passage.hair));
  const distinct =
    goal && !/ for /i.test(named) && !/\p{L}{2}/u.test(rest) ? distinctName(named, goal, passage) : null;
  return (
    [...(distinct ? [casedLike(distinct, name[0])] : []), named, ...partBehind(named)]
      // "Exosome facial, face": said by its name.
      .map(
        (said) =>
          said + (/facial$/i.test(said) ? rest.replace(/^,\s+face(?=\s*(?:[,–—|(]|$))/i, "") : rest) + stop,
      )
      .filter((said) => said !== text)
  );
}

const concerns =
  /\b(?:(wrinkle|(?:frown |smile |lip |laugh |fine )?line|pore|freckle|(?:dark|age|sun|brown) spot|dark circle|crease)s?|(redness|puffiness|crow[’']s feet|pigment(?:ation)?))\b/i;

/** What a promise of looks was about: "wrinkle eraser" is for softer-looking wrinkles. */
function lookOf(promised: string): Goal | null {
  const [, one, many] = concerns.exec(promised) ?? [];
  const object = one ? `${one.toLowerCase()}s` : many?.toLowerCase().replace(/^pigment$/, "pigmentation");
  if (object) return appearanceGoal("", object);
  if (/\b(?:lift|tighten|tight|firm|sculpt|jowl|sag|contour)/i.test(promised)) return { kind: "firm" };
  const as = /\b(?:bright|plump|smooth)/i.exec(promised)?.[0].toLowerCase();
  return as ? { kind: "look", object: "skin", as: `${as}er` } : null;
}

/** "Exosome scalp facial", and nothing but its price. */
const isBareScalp = (named: string, rest: string): boolean =>
  /^exosome scalp facial$/i.test(named) && !/\p{L}{2}|\(/u.test(rest);

/** "Rose exosome facial, jawline", where the jawline's treatment still sounds of what was done to it. */
function partBehind(named: string): string[] {
  const [, core, part, noun] =
    /^(.*\bexo\p{L}*) (\p{L}+(?: (?:and|&) \p{L}+)?) (\p{L}+)$/iu.exec(named) ?? [];
  if (
    core === undefined ||
    part === undefined ||
    noun === undefined ||
    !isPartOfFace(part) ||
    !things.test(noun)
  )
    return [];
  const thing = noun.replace(/^treatment$/i, (word) => (/^T/.test(word) ? "Facial" : "facial"));
  return [`${core} ${thing}, ${part.toLowerCase()}`];
}

const trimmed = (text: string, mark: { start: number; end: number }): number =>
  text.slice(mark.start, mark.end).replace(/[\s,]+$/, "").length;

/** A line with its price, or a name in capitals among others of its list, about exosomes. */
function isLine(passage: Passage): boolean {
  const { text, shape, block } = passage;
  if (isSold(passage)) return true;
  const name = /^[^,(]+/.exec(text)?.[0].trim() ?? "";
  return shape === "bullet" && block.list !== null && titled.test(name) && name.split(/\s+/).length > 1;
}

const titled = /^(?:(?:\p{Lu}[\p{L}’'-]*|and|&|of|for|the|with)\s+)*\p{Lu}[\p{L}’'-]*$/u;

/** The words of a name, each kept or not; null where it tells something and names nothing. */
function wordsOf(
  name: string,
  at: number,
  isMarked: (from: number, to: number) => boolean,
  passage: Passage,
  specified: boolean,
): Word[] | null {
  const words: Word[] = [...name.matchAll(/[^\s]+/gu)].map(({ 0: text, index }) => {
    const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
    const start = at + index;
    const plain =
      /^exo/i.test(bare) ||
      things.test(bare) ||
      isPart(bare) ||
      isPlainWord(bare) ||
      /^(?:hair|scalp|skin|face|laser|microneedling|needling|PRP|LED|crown|hairline|temples|beard|finish|top-up)$/i.test(
        bare,
      ) ||
      (ownNames.test(bare) && /\bexo\p{L}*\s$/iu.test(name.slice(0, index)));
    const promises = promising.test(bare) || effectVerbs.has(wordKey(bare)) || namesConcern(bare);
    const kept = plain
      ? !/^(?:hair|skin)$/i.test(bare)
      : !isMarked(start, start + text.length) && !(promises && passage.marks.some(isEffect));
    return { text, start, kept };
  });
  if (!isMarked(at, at + name.length)) return words.map((word) => ({ ...word, kept: true }));
  if (
    parted(words).core.some(({ text }) =>
      /^(?:your|you|we|our|that|which|is|are|it|they|where|when|to|as|so)$/i.test(text),
    )
  )
    return null;
  if (words.every(({ kept }) => kept)) return words;
  // "Grape night cream, works while you sleep", of which all was found: the cream.
  const spans = passage.marks.some(({ start, end }) => start <= at && end > at + name.length);
  if (
    spans &&
    !namesConcern(name) &&
    words.every(({ text }) => !promising.test(text)) &&
    words.some(({ text }) => things.test(text))
  )
    return words.map((word) => ({ ...word, kept: true }));
  // "Exo Noon Uplift for heavy lids", of which all was found: the uplift.
  const forWhat = words.findIndex(({ text }) => /^for$/i.test(text));
  const before = words.slice(0, forWhat).map(({ text }) => text);
  if (
    forWhat > 1 &&
    passage.marks.some(({ start, end }) => start <= at && end >= at + name.trimEnd().length) &&
    /^exo/i.test(before[0] ?? "") &&
    !namesConcern(before.join(" "))
  )
    return words.map((word, n) => ({ ...word, kept: n < forWhat }));
  // "The Melasma Reset": the Reset.
  const last = words.at(-1);
  if (words[0]?.text === "The" && last && ownNames.test(last.text))
    return words.map((word) => ({ ...word, kept: word === last || word === words[0] }));
  if (!specified && !words.some(({ text, kept }) => kept && /\p{L}{2}/u.test(text) && !joints.test(text)))
    return null;
  // "Acne crater filling": what stands between goes with them. "Hair growth therapy": for the scalp.
  const scalp =
    passage.hair &&
    words.some(({ text }) => things.test(text)) &&
    !words.some(({ text, kept }) => kept && (isPart(text) || /^scalp$/i.test(text)));
  return words.map((word, i) => {
    if (!joints.test(word.text)) {
      if (scalp && !word.kept && /^hair$/i.test(word.text) && parted(words).core.includes(word))
        return { ...word, text: casedLike("scalp", name), kept: true };
      const between = words[i - 1]?.kept === false && words[i + 1]?.kept === false;
      return between && !things.test(word.text) && !isPart(word.text) && !/^exo/i.test(word.text)
        ? { ...word, kept: false }
        : word;
    }
    const before = words.slice(0, i).findLast(({ text }) => !joints.test(text));
    const next = words.slice(i + 1).findIndex(({ text }) => joints.test(text));
    const behind = words.slice(i + 1, next < 0 ? words.length : i + 1 + next).find(({ kept }) => kept);
    const leads = /^(?:with|plus|for|in|of|at|after|before|during)$/i.test(word.text);
    return {
      ...word,
      kept: behind?.kept === true && (before?.kept === true || (leads && before !== undefined)),
    };
  });
}

/** The words of a name before "with exosomes", "for hands", and these. */
function parted(words: readonly Word[]): { core: Word[]; tail: Word[] } {
  // "Fountain of Youth Day": no day of it.
  const at = words.findIndex(
    ({ text }, i) =>
      leadsTail.test(text) &&
      !(
        /^of$/i.test(text) &&
        !/^(?:our|your|my|the)$/i.test(words[i + 1]?.text ?? "") &&
        words.slice(i + 1).some(({ kept, text: word }) => !kept && !joints.test(word))
      ),
  );
  return at < 0 ? { core: [...words], tail: [] } : { core: words.slice(0, at), tail: words.slice(at) };
}
const leadsTail = /^(?:with|plus|for|in|of|at|on|against|by|from|to|after|before|during)$/i;

/** What is to be had where the words that are left name no such thing; empty where they do. */
function nounFor(words: readonly Word[], rest: string, passage: Passage, added: boolean): string {
  const { core } = parted(words);
  const kept = core.filter((word) => word.kept).map(({ text }) => text.replace(/[^\p{L}\d-]/gu, ""));
  const own = kept.some(
    (word) =>
      things.test(word) || /^(?:laser|microneedling|needling|PRP|care|exosomes|finish|top-up)$/i.test(word),
  );
  const whole = core.every((word) => word.kept);
  // "EXO for patchy loss": EXO is no thing alone.
  const alone = kept.length === 1 && /^exo(?:some)?$/i.test(kept[0] ?? "");
  if (own || (whole && !alone)) return "";
  // "The Reset", "Exo Club": a name of its own.
  const last = kept.at(-1);
  if (last && core.at(-1)?.kept && /^\p{Lu}\p{Ll}+$/u.test(last) && !isPart(last) && !/^exo/i.test(last))
    return "";
  if (added) return "add-on";
  if (kept.some((word) => isPart(word) || /^(?:crown|hairline|temples|beard)$/i.test(word)))
    return "treatment";
  if (passage.hair && !/\bbody\b/i.test(rest)) return "scalp facial";
  return elsewhere.test(rest) || /\bstretch\b/i.test(passage.text) ? "treatment" : "facial";
}

/** The kept words, and the noun behind those that it is described by. */
function compose(words: readonly Word[], noun: string, name: string): string | null {
  const { core, tail: whole } = parted(words);
  // "Of our little miracle": no half of it.
  const half = whole.some(({ kept, text }) => !kept && !joints.test(text));
  const left = whole.filter(({ kept }) => kept).map(({ text }) => text);
  const owned =
    half && /^(?:of|with|for|by) (?:our|your|my|the) /i.test(whole.map(({ text }) => text).join(" "));
  const ofExosomes = owned && left.some((text) => /^exo/i.test(text));
  const tail = owned && !left.some((text) => /\d/.test(text)) ? [] : whole;
  const said = (of: readonly Word[]): string[] => of.filter(({ kept }) => kept).map(({ text }) => text);
  if (
    core.some(({ text, kept }) => kept && /^of$/i.test(text)) &&
    core.some(({ text, kept }) => !kept && !joints.test(text))
  )
    return compose(
      words
        .map((word) => (/^of$/i.test(word.text) ? { ...word, kept: false } : word))
        .filter(({ text, kept }) => kept || !/^of$/i.test(text)),
      noun,
      name,
    );
  const named = noun === "" ? said(core) : [...said(core), casedLike(noun, name)];
  if (named.length === 0) return null;
  return capitalLike([...named, ...said(tail), ...(ofExosomes ? ["with exosomes"] : [])].join(" "), name);
}
