/** What the rewriters of claims that are no effects share: the mark in its sentence, and how words are taken out of one. */
import type { Profile } from "../../../rules/rule.ts";
import { casedLike, upperFirst } from "../../grammar.ts";
import type { Mark, Passage } from "../../passage.ts";
import { outOfList, withoutClause } from "../clauses.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";

/** A rewriter of one family: the pieces that could take the mark's place, the best first. */
export type Rewriter = (context: Context) => Piece[];

export interface Context {
  readonly passage: Passage;
  readonly mark: Mark;
  readonly text: string;
  /** The marked words. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly profile: Profile;
}

export const describing =
  /^(?:approval-claim|purity-claim|hype|proof-claim|potency-claim|superiority-claim|registration-claim|stability-claim)$/;

/** "FDA-approved | exosomes": a mark that takes in the noun which it describes is cut back to the adjective. */
export function withoutNoun(text: string, mark: Mark): Mark {
  if (!describing.test(mark.rule)) return mark;
  const words = text.slice(mark.start, mark.end);
  const noun =
    /^((?:[\p{L}\d]+(?:[-‑ ])){0,3}?[\p{L}\d‑-]+(?:ed|grade|pure|purest|est|potent|concentrated|strength|backed|compliant|advanced|effective|proven|stable|revolutionary|miracle))\s+exosom\p{L}*(?:\s.*)?$/iu.exec(
      words,
    );
  return noun ? { ...mark, end: mark.start + (noun[1] as string).length } : mark;
}

export function hashtagAt(text: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}_]/u.test(text[start - 1] as string)) start--;
  if (text[start - 1] !== "#" || /\d/.test(text[start] ?? "")) return null;
  let end = at;
  while (end < text.length && /[\p{L}\p{N}_]/u.test(text[end] as string)) end++;
  return { start: start - 1, end };
}

export const copula =
  /\b((?:is|are|was|were|has been|have been|had been|[’']s|[’']re|am|be|becomes?)(?:\s+(?:all|both|now|also|fully|of course|in fact|considered))*)\s+$/i;

export const noun = new RegExp(
  `^\\s+(?:(?!(?:that|which|in|of|for|to|and|with|is|are|has|have|by|as|,)\\b)[\\p{L}’'-]+,?\\s+){0,3}?(?:exosom\\p{L}*|vesicles?|exo|${productNouns}|power|results?|lots?|skin|glow|care|technology|therapy|experience|evening|fullness|ingredients?|seal|clinic|option|science|formula)\\b`,
  "iu",
);

/** Whether the marked words describe the noun behind them. */
export function isAttribute({ words, before, after }: Context): boolean {
  // "Has [been proven for] exosomes": a predicate.
  if (/^(?:been|is|are|was|were|has|have|had)\b|\b(?:for|to|by|in|with)$/i.test(words)) return false;
  return !copula.test(before) && noun.test(after);
}

/** Takes an adjective away, with the comma or "and" that joined it. */
export function adjectiveOut(context: Context): Piece {
  const { text, mark, before, after } = context;
  const joined = /^\s*(?:,|and|&)\s+(?=\p{L})/u.exec(after);
  // "Fully | compliant": the adverb goes with it.
  const adverb = /\b(?:fully|truly|completely|officially|totally|highly)\s+$/i.exec(before);
  if (adverb) return cut(text, adverb.index, mark.end);
  if (joined && /(?:^|\s)(?:our|the|a|an|your|this|these)\s+$|^[^\p{L}]*$/iu.test(before))
    return piece(mark.start, mark.end + joined[0].length, "");
  // "Injectables and medical-grade skin care": the second of two things.
  if (/\p{L}{4,}[^s\W]s (?:and|&) $/u.test(before)) return cut(text, mark.start, mark.end);
  const led = /(?:,|\s+and|\s+&)\s+$/.exec(before);
  if (
    led &&
    /^\s+\p{L}/u.test(after) &&
    !/(?:exosom\p{L}*|products?|serums?|facials?|masks?|peels?|treatments?)\s*,?\s*(?:and\s+)?$/iu.test(
      before,
    )
  )
    return piece(led.index, mark.end, "");
  return cut(text, mark.start, mark.end);
}

/** What can be dropped where it stands: from a list, with its clause. */
export function dropped(context: Context): Piece[] {
  const found: (Piece | null)[] = [
    outOfList(context.passage, context.mark),
    withoutClause(context.passage, context.mark),
  ];
  return found.filter((p): p is Piece => p !== null);
}

export const said = (context: Context, start: number, end: number, words: string): Piece =>
  piece(start, end, casedLike(words, context.text, start));

/** The article before the mark, where one stands there. */
export function articleBefore({ before }: Context): { start: number; article: string } | null {
  const match = /(?:^|\s)((?:the|a|an)\s+)$/i.exec(before);
  return match
    ? { start: before.length - (match[1] as string).length, article: (match[1] as string).trim() }
    : null;
}

export function capitalAs(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? upperFirst(word) : word;
}

/** The end of a sentence may go, its beginning may not: what follows would answer to nothing. */
export const dropEnd: Rewriter = (context) => dropped(context).filter(({ start }) => start > 0);
