/** Lines of a menu, word by word: what is to be had, for which part, how often and for how much; not what it promises. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { capitalLike, casedLike } from "../grammar.ts";
import { namesConcern } from "../labels.ts";
import type { Mark, Passage } from "../passage.ts";
import { isEffect } from "./effects/search.ts";
import { anywhere, elsewhere, isLine, termsIn } from "./menuTerms.ts";
import { called, ofScalp, variants } from "./menuVariants.ts";
import { isPart, isPlainWord, things } from "./names.ts";

/** Rules whose words can go from a name and leave one. */
const droppable =
  /^(?:disease-claim|structure-function-claim|appearance-overclaim|penetration-claim|hype|superiority-claim|purity-claim|potency-claim|proof-claim|guarantee-claim|stability-claim)$/;

/** Segments of a line: the name, and what follows a comma, a dash or a bracket. */
const segments = /(?:^|,\s+|\s+[–—|·+]\s+|\s+(?=\(\d))((?:(?!,\s|\s[–—|·+]\s|\s\(\d).)+)/gu;
const joints = /^(?:and|&|with|plus|for|in|of|to|at|on|the|a|an|or|against|by|from|after|before|during)$/i;
/** Nouns of doing that are promises, though no finding need stand on them. */
const promising =
  /^(?:repair|rescue|growth|regrowth|renewal|restoration|reset|lift|boost|refill|correction|corrector|eraser|fader|smoother|refiner|relief|control|recovery|healing|revival|wake-up|awakening|clear-up|calm-down|snatch|rewind|loss|accelerator|builder|brightener|tightener|firmer|plumper|soother|reducer|fixer|zapper|melter|buster|vanisher|thickener|softener|un-?sagger|regrower|bank|deposit)$/i;

/** Goods, where no other word stands behind: "bald patch plan", "deep line smoothing". */
const flawed = /^(?:patch(?:es)?|lines?)$/i;
const storedOrCounted =
  /\d|\b(?:stable|stability|shelf|fridge|room|temperature|double|triple|dose|strength|poten\p{L}+|high|max\p{L}*|forte)\b/iu;
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
    /\s*(?:\.{2,}|…)[\s.…]*(?:from\s+)?\+?(?:[$£€₩]\s?\d.*|\d[\d,.]*\d)$|(?<!,)\s+from\s+[$£€₩]\s?\d.*$|:\s+(?:from\s+)?\+?[$£€₩]\s?\d[\d,.]*$/iu.exec(
      passage.text,
    );
  const isOne = isLine(passage);
  if (!leader || leader.index === 0) return namesOf(passage, isOne);
  const named = { ...passage, text: passage.text.slice(0, leader.index), to: passage.from + leader.index };
  return namesOf(named, isOne).map((name) => name + leader[0]);
}

function namesOf(passage: Passage, isOne: boolean): string[] {
  const { text, marks, shape } = passage;
  if (shape === "sentence" || shape === "heading" || /[?!#:]/.test(text)) return [];
  if (!marks.every((mark) => droppable.test(mark.rule)) || !isOne) return [];
  const parts = [...text.matchAll(segments)];
  const name = parts[0];
  if (!name) return [];
  // "Night exosome, room temperature ok", of which all was found: the name is of no storage.
  const begins = ({ rule, start }: Mark): number =>
    /^(?:stability|potency)-claim$/.test(rule) && !storedOrCounted.test(name[0])
      ? Math.max(start, name.index + name[0].length)
      : start;
  const isMarked = (from: number, to: number): boolean =>
    marks.some((mark) => begins(mark) < to && mark.start + trimmed(text, mark) > from);
  const rest = parts
    .slice(1)
    .map(({ 0: whole, index }) => {
      const from = index + whole.length - whole.replace(/^[\s,–—|·+(]+/u, "").length;
      // "Scalp treatment, scalp": said by its name.
      if (passage.hair && /^\W*scalp\W*$/i.test(whole)) return "";
      const left = termsIn(
        whole,
        !isMarked(from, index + whole.length) && !/%/.test(whole) && !namesConcern(whole),
        (start, end) => isMarked(index + start, index + end),
        /\b(?:visits?|sessions?)\b/i.test(text.slice(index + whole.length)),
      );
      // "Exosomes for fuller-looking brows, eyebrow": said by its name.
      return passage.hair && left !== whole && /^\W*(?:eye)?(?:brows?|lash(?:es)?)\W*$/i.test(left)
        ? ""
        : left;
    })
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
  const said = ofScalp(
    compose(words, noun, name[0]),
    words.every(({ kept }) => kept),
    rest,
    passage,
  );
  const named = said === null ? null : called(said, name[0], rest, noun !== "", passage);
  // "Exosome Beard Filling": for a fuller-looking one.
  if (named && /^exosome beard (?:treatment|facial)$/i.test(named))
    return [casedLike("Exosomes for a fuller-looking beard", name[0]) + rest];
  if (named === null) return [];
  const stop = /[.]\s*$/.test(text) && !/\.\s*$/.test(rest) ? "." : "";
  return (
    variants(named, name[0], rest, passage)
      // "Exosome facial, face": said by its name.
      .map(
        (said) =>
          said + (/facial$/i.test(said) ? rest.replace(/^,\s+face(?=\s*(?:[,–—|(]|$))/i, "") : rest) + stop,
      )
      // "…, no surgery": with what it is not, and without.
      .flatMap((said) => [said, said.replace(/,\s+(?:no|without) \p{L}+(?=\s*(?:[,–—|(]|$))/iu, "")])
      .filter((said) => said !== text)
  );
}

const trimmed = (text: string, mark: { start: number; end: number }): number =>
  text.slice(mark.start, mark.end).replace(/[\s,]+$/, "").length;

const isBodyPart = (word: string): boolean =>
  isPart(word) || new RegExp(`^${elsewhere.source}$`, "i").test(word);

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
      (things.test(bare) && !(flawed.test(bare) && /\p{L}/u.test(name.slice(index + text.length)))) ||
      isPart(bare) ||
      (isPlainWord(bare) && !namesConcern(bare)) ||
      /^(?:hair|scalp|skin|face|laser|microneedling|needling|PRP|LED|crown|hairline|temples|beard|finish|top-up)$/i.test(
        bare,
      ) ||
      (ownNames.test(bare) && /\bexo\p{L}*\s$/iu.test(name.slice(0, index)));
    const promises = promising.test(bare) || effectVerbs.has(wordKey(bare)) || namesConcern(bare);
    const kept = plain
      ? !/^(?:hair|skin)$/i.test(bare)
      : !isMarked(start, start + text.length) && !(promises && passage.marks.some(isEffect));
    // "Crepey-neck", "eyelid-tightening": of the part.
    const part =
      kept || /^crow/i.test(bare)
        ? undefined
        : bare.split("-").find((half) => half !== bare && isBodyPart(half));
    return part === undefined ? { text, start, kept } : { text: part, start, kept: true };
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
  if (passage.hair && !/\bbody\b/i.test(rest)) return "scalp treatment";
  if (/\d ?(?:g|ml|oz)\b/i.test(rest)) return "product";
  return elsewhere.test(rest) || anywhere.test(passage.text) ? "treatment" : "facial";
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
  // "Spot removal by exosome": an exosome facial.
  if (
    noun !== "" &&
    named.length === 1 &&
    /^(?:by|via|from)$/i.test(tail[0]?.text ?? "") &&
    /^(?:\p{L}+ )?exo\p{L}*$/iu.test(said(tail).join(" "))
  )
    return capitalLike(casedLike(`exosome ${noun}`, name), name);
  return capitalLike([...named, ...said(tail), ...(ofExosomes ? ["with exosomes"] : [])].join(" "), name);
}
