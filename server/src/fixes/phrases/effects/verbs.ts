/** Effects as verbs that act on what comes behind them: "heals acne scars". */
import { effectVerbs } from "../../../claims/effects/words.ts";
import { wordKey } from "../../../language/spelling.ts";
import type { Form } from "../../grammar.ts";
import { type Goal, verbPhrases } from "../goals.ts";
import { things } from "../names.ts";
import { type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";
import { goals } from "./looks.ts";
import { reach } from "./reach.ts";
import type { Search } from "./search.ts";

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

/** Verbs of which the past is like the base. */
const isPastToo = /^(?:cut|put|hit|set|shed|shut|split|beat|let)$/i;

interface Lead {
  readonly start: number;
  readonly form: Form;
}

/** The verb that a phrase turns on, where it acts on what comes behind it. */
export function leadOfVerb({ text, words, cluster, passage, phrase }: Search): Lead | null {
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
    // "Wake-Up Series", "Auris Mend, a balm": names.
    if (/^-\p{Lu}/u.test(text.slice(word.end))) continue;
    if (
      /^\p{Lu}/u.test(word.text) &&
      /^\W*\p{Lu}\p{Ll}+ $/u.test(text.slice(0, word.start)) &&
      /^, \p{Ll}/u.test(text.slice(word.end))
    )
      continue;
    if (/^gets?$/i.test(word.text) && /^\s+ready\b/i.test(text.slice(word.end))) continue;
    const hyphenated = /^-(\p{L}+)/u.exec(text.slice(word.end))?.[1];
    // "Put plainly, exosomes …"
    if (/^put$/i.test(word.text) && /^\s+(?:\p{L}+ly|another way|differently)\b/iu.test(text.slice(word.end)))
      continue;
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
      /^says?$/i.test(word.text) &&
      !/^\s+(?:goodbye|good-bye|bye|hello|so long|farewell)/i.test(text.slice(word.end))
    )
      continue;
    if (/^(?:the|a|an|our|of|this|its|no|your|my|more|in|with|for|by)$/.test(previous)) continue;
    const last = index === words.length - 1;
    if (last && !fresh && words.length > 1) continue;
    if (form === "past") {
      // "Made to soften lines": for it; "That said, …".
      if (/^\s+to\b/.test(text.slice(word.end)) || (/^said$/i.test(word.text) && /^\W*that$/i.test(leading)))
        continue;
      const acts =
        /^(?:has|have|had|it|they|that|which|we|she|he|exosomes|and)$/.test(previous) ||
        leadsThird.test(previous);
      if (acts && !last && !/\b(?:is|are|was|were|been|be|get)\b/i.test(leading.slice(-12)))
        return { start: word.start, form: /^ha(?:s|ve|d)$/.test(previous) ? "perfect" : form };
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
    // "Lunch-hour tightening for the lower face", "double tightening": a noun.
    const governed =
      fresh ||
      previous === "" ||
      /^(?:for|of|while|by|and|or|is|are|was|were|be|without|when|after|before|from|in|on|with|about|at|to|starts?|keeps?|also|like|than)$/.test(
        previous,
      ) ||
      /ly$/.test(previous);
    if (form === "participle" && passage.shape !== "sentence" && !governed) continue;
    if (form === "participle" && passage.shape !== "sentence" && /^\s+of\b/i.test(text.slice(word.end)))
      continue;
    if (form === "participle" && (index === 0 || /,$/.test(leading))) return { start: word.start, form };
    // "Repair from within" in a list: a noun.
    if (
      form === "base" &&
      passage.shape !== "sentence" &&
      isNounToo.test(word.text) &&
      /^\s+(?:from|of|in|on|after|at|for|with)\b/i.test(text.slice(word.end))
    )
      continue;
    // "Tone evens out": a noun, and what it does.
    if (form === "base" && isNounToo.test(word.text) && words[index + 1]?.verb?.form === "third") continue;
    if (form === "base") {
      if (last && words.length === 1 && !leadsBase.test(previous)) continue;
      if (passage.shape !== "sentence" && fresh && words.length >= 2 && !things.test(words[1]?.text ?? ""))
        return { start: word.start, form };
      if (fresh && passage.shape === "sentence" && index === 0) return { start: word.start, form };
      if (leadsBase.test(previous)) return { start: word.start, form };
      // "Lactosome also cut …": one thing did.
      if (
        previous === "also" &&
        isPastToo.test(word.text) &&
        /^\W*(?:\p{L}+ )?\p{L}+[^s\W] also$/u.test(leading)
      )
        return { start: word.start, form: "past" };
      if (/ly$/.test(previous) || previous === "also") return { start: word.start, form };
      if (index === 0 && previous !== "" && !isNounToo.test(word.text)) return { start: word.start, form };
    }
  }
  void cluster;
  void phrase;
  return null;
}

/** "Heals acne scars", "to boost collagen", "smoothing lines": the verb stands before what it acts on. */
export function active(search: Search): Piece[] {
  const { text, cluster, passage, whose, variant } = search;
  const lead = leadOfVerb(search);
  if (!lead) return [];
  const leading = text.slice(0, lead.start).trimEnd();
  const previous = /(\p{L}+)$/u.exec(leading)?.[1]?.toLowerCase() ?? "";
  const wanted = goals(search, lead.start);
  let end = reach(text, cluster.end);
  // What is spelled out behind a colon is what was acted on.
  if (
    passage.shape === "sentence" &&
    text[end] === ":" &&
    !/exosom/i.test(text.slice(end)) &&
    !tellsOfPage.test(text.slice(end))
  )
    end = text.search(/[.!?]?["”’)]*\s*$/);
  // "…, mopping up inflammation and knitting the matrix": participles that belonged to what goes.
  if (lead.form !== "participle") {
    const hanging = /^,?\s+and\s+\p{L}+ing\b[^.;:!?]*/u.exec(text.slice(end));
    if (hanging && /ing\b/.test(text.slice(cluster.start, cluster.end))) end += hanging[0].length;
  }
  end += barePredicate(text, end, lead.form);
  end += unmarked(search, end, lead.form);
  const start = beginning(search, lead.start, lead.form);
  // The last two of three become the second of two.
  const closes =
    /\p{L}{3,}[^.:;–—]*\p{L}\s*,\s*$/u.test(text.slice(0, start)) &&
    /\sand\s/.test(text.slice(start, end)) &&
    lead.form !== "participle" &&
    passage.shape === "sentence" &&
    hasVerbBefore(text.slice(0, start), lead.form) &&
    !/^\s*(?:,|and)/.test(text.slice(end));
  // "What they do is tell …": the verb stays as it is.
  const done = /\bdo(?:es)?(?: \p{L}+)? is$/iu.test(leading);
  const form = lead.form === "base" && /^(?:is|are)$/.test(previous) && !done ? "participle" : lead.form;
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

/** ": shipping, returns and how to use it": what a page tells. */
const tellsOfPage =
  /^:[^.]*\b(?:how|what|when|where|why|who|shipping|prices?|returns|delivery|costs?|questions)\b/i;

/** "It calms the face, | …", not "an exosome facial, with serum on top, | …": a verb in the same form stands before the comma. */
function hasVerbBefore(before: string, form: Form): boolean {
  const clause = /([^,.:;–—]*),\s*$/.exec(before)?.[1] ?? "";
  if (
    /^\s*(?:with|on|in|after|for|at|by|using|over|under|from|our|the|an?|who|which)\s/i.test(clause) &&
    before.trim() !== `${clause},`.trim()
  )
    return false;
  if (/^\s*(?:they|it|we|you|these|the (?:exosomes|vesicles)|exosomes)\s+\p{Ll}/iu.test(clause)) return true;
  return (clause.match(/\p{L}+/gu) ?? []).some(
    (word) =>
      effectVerbs.get(wordKey(word))?.form === form ||
      (form === "third"
        ? /^(?:has|is|makes|keeps|gives|leaves|looks|feels|comes|goes|takes|lays|puts|gets|adds|sends|brings|tells)$/i
        : /^(?:have|are|make|keep|give|leave|look|feel|come|go|take|lay|put|get|add|send|bring|tell)$/i
      ).test(word),
  );
}

/** "Regrow | and thicken", "to firm | and lift before an event": a second verb that has no object of its own. */
function barePredicate(text: string, end: number, form: Form): number {
  const second =
    /^,? (?:and|&) (\p{L}+)(?=\s*(?:[.,;!?:]|$)|\s(?:before|after|without|with|for|while|over)\b)/u.exec(
      text.slice(end),
    );
  return second && effectVerbs.get(wordKey(second[1] as string))?.form === form ? second[0].length : 0;
}

/** What is said of the body is a part of the claim: "… and lay down a springier scaffold underneath". */
const ofTheBody =
  /^\W*(?:and )?\p{L}+ (?:\p{L}+ )*?(?:it|them|skin|hair|scalp|tissue|scaffold\w*|barrier|collagen|cells?|follicles?|roots?|underneath|beneath|within)\b/iu;

/** Further verbs of the list that are no findings: "reduces redness, tightens pores | , wakes tired skin". */
function unmarked({ text, cluster, passage }: Search, end: number, form: Form): number {
  const tail =
    /^(,\s+(?:and\s+)?|\s+and\s+)(?!(?:so|but|because|which|while|then|yet|or|for|as|when|if|where)\b)(\p{L}+)\b[^,.;:!?]*(?=[.!]*[”"]?$)/u.exec(
      text.slice(end),
    );
  if (!tail || /exosom|[$£€]|\d/i.test(tail[0])) return 0;
  const word = tail[2] as string;
  const sameForm = effectVerbs.get(wordKey(word))?.form === form;
  const alike =
    form === "third"
      ? /[^s]s$/.test(word)
      : form === "base" && !/(?:s|ed|ing|ly|the|an?|your|our)$/.test(word);
  const listed = sameForm && (tail[1] as string).includes(",");
  if (!listed && !((sameForm || alike) && ofTheBody.test(tail[0]))) return 0;
  return passage.marks.some((mark) => mark.start >= cluster.end && mark.start >= end) ? 0 : tail[0].length;
}

/** "Repair tired skin and | boost collagen": the first of two, which was no finding. */
const firstOfTwo = /^(\W*)(\p{L}+) (?:(?!(?:with|in|at|on|for|while|when)\b)[\p{L}’'-]+ ){1,4}and $/u;

/** Adverbs of emphasis go with the verb that they belong to. */
function beginning({ text, cluster }: Search, start: number, form: Form): number {
  const adverb =
    /(?:visibly|deeply|dramatically|instantly|quickly|naturally|effectively|noticeably|completely)\s+$/i.exec(
      text.slice(0, start),
    );
  if (adverb) return adverb.index;
  const first = firstOfTwo.exec(text.slice(0, start));
  if (first && effectVerbs.get(wordKey(first[2] as string))?.form === form)
    return (first[1] as string).length;
  const between = text.slice(cluster.start, start);
  return between !== "" && /^(?:\w+ly\s+)+$/.test(between) ? cluster.start : start;
}
