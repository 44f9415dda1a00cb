/** What is promised: proof, results, safety. */
import { casedLike } from "../../grammar.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { adjectiveOut, copula, dropped, isAttribute, type Rewriter } from "./context.ts";

const isEffectRule = (rule: string): boolean =>
  /^(?:disease-claim|structure-function-claim|appearance-overclaim)$/.test(rule);

export const proof: Rewriter = (context) => {
  const { words, after, before, mark, text } = context;
  const found: Piece[] = [];
  const to =
    /\b(?:is|are|has|have|been|be)?\s*(?:been\s+)?(?:\w+ly\s+)?(?:proven|shown|tested|validated)\s+to\s*$/i.exec(
      words,
    );
  if (to && context.passage.marks.some((other) => isEffectRule(other.rule) && other.start >= mark.end - 1)) {
    const auxiliary = /\b(?:is|are|has|have)\s+$/i.exec(before);
    const start = auxiliary ? auxiliary.index : mark.start;
    const third = /\b(?:is|has)\s+$/i.test(before) || /^(?:is|has)\b/i.test(words);
    found.push(third ? piece(start, mark.end, "can") : cut(text, start, mark.end));
  }
  if (isAttribute(context)) found.push(adjectiveOut(context));
  if (
    /^(?:(?:(?:clinically|medically|scientifically) )?proven|science[-\s]backed)\s+(?:exosome\s+)?\w+$/i.test(
      words,
    )
  ) {
    const adjective = /^(?:\w+ly\s+)?[\w-]+\s+/i.exec(words)?.[0].length ?? 0;
    if (!/results/i.test(words)) found.push(cut(text, mark.start, mark.start + adjective));
  }
  void after;
  found.push(...dropped(context));
  return found;
};

export const guarantee: Rewriter = (context) => {
  const { words, before, mark, text, passage } = context;
  const found: Piece[] = [];
  if (/\b(?:no change|not|nothing)\b/i.test(before)) return [];
  if (/\band\s+(?:(?:is|are|was|were|will)\s+)?(?:\w+ly\s+)?$/i.test(before) || /^and\b/i.test(words))
    found.push(...dropped(context));
  if (found.length > 0) return found;
  if (copula.test(before) || /^(?:is|are|lasts?|works?|may be)\b/i.test(words)) return [];
  if (/\bresults?\b/i.test(words) || /^\s+results?\b/i.test(context.after)) {
    if (
      passage.shape !== "sentence" &&
      /^(?:[\p{L}%\d]+\s+)?results?$/iu.test(text.trim().replace(/[.!]$/, ""))
    )
      return [piece(0, text.search(/[.!]?\s*$/), casedLike("Results vary from person to person", text))];
    return [];
  }
  if (isAttribute(context) && words.split(/\s+/).length <= 2) found.push(adjectiveOut(context));
  // "100-Day Guarantee Plan": a name.
  if (/^guaranteed?$/i.test(words) && /\p{Lu}\S*\s+$/u.test(before) && /^\s+\p{Lu}/u.test(context.after))
    found.push(cut(text, mark.start, mark.end));
  if (/^immediate|^instant|^permanent|^lasting/i.test(words) && words.includes(" "))
    found.push(cut(text, mark.start, mark.start + words.indexOf(" ")));
  if (
    /^(?:(?:in|after|from) (?:just |only )?(?:one|a single|the (?:very )?first) (?:visit|session|treatment|use|facial)|permanently|for good|for keeps|forever|instantly|immediately|overnight|guaranteed|before the kettle boils)$/i.test(
      words,
    )
  ) {
    const start = /(?:,|—|–|\s-)\s*$/.exec(before)?.index ?? mark.start;
    found.push(cut(text, start, mark.end));
  }
  if (/^or\b/i.test(words))
    found.push(cut(text, mark.start, mark.end + (/^[^.!?;]*/.exec(context.after)?.[0].length ?? 0)));
  if (/^before\b/i.test(words)) found.push(...dropped(context), cut(text, mark.start, mark.end));
  found.push(...dropped(context));
  return found;
};

export const safety: Rewriter = (context) => {
  const { words, before, passage } = context;
  const found: Piece[] = [];
  const led = /^(?:(?:perfectly|completely|totally|100\s?%)\s+)?(?:safe|risk[-\s]free)\s+(?=exosom)/i.exec(
    words,
  );
  if (led) found.push(cut(context.text, context.mark.start, context.mark.start + led[0].trimEnd().length));
  if (
    /^(?:risk[-\s]free|side[-\s]effect[-\s]free|safe|perfectly safe|completely safe|100\s?% safe)$/i.test(
      words.trim(),
    ) &&
    isAttribute(context) &&
    !copula.test(before)
  )
    found.push(adjectiveOut(context));
  // "Finish any laser with exosomes and skip the peeling week, +$175".
  const and = /\s+and\s+[^,]*$/i.exec(before);
  if (and && /^[^,]*,\s*\+?[$£€]/.test(context.after))
    found.push(
      cut(context.text, and.index + 1, context.mark.end + (/^[^,]*/.exec(context.after)?.[0].length ?? 0)),
    );
  const priced = /exosom/i.test(context.text) && /[$£€]\s?\d/.test(context.text);
  if (
    ((passage.shape !== "bullet" && passage.shape !== "cell") || priced) &&
    !/\b(?:zero|nothing|without|no)\b/i.test(before + context.after)
  )
    found.push(...dropped(context));
  return found;
};
