/** Clauses of a passage: what can be taken out of a sentence and leave a sentence. */
import type { Mark, Passage } from "../passage.ts";
import { type Piece, piece } from "./piece.ts";

interface Clause {
  readonly start: number;
  readonly end: number;
  /** The words that join it to what stands before: ", and ". */
  readonly joint: string;
}

const joints =
  /\s*[;]\s+|\s+[–—]\s+|—|\s+-\s+|\s+=\s+|:\s+|,\s+(?:and|so|but|or|which|where|while|because|since|as|plus|yet|then)\s+|,\s+|\s+(?:and|so|but|because|while|which|plus|so that|when)\s+(?=(?:they|it|we|you|that|which|the|your|our|there|exosomes|is|are|was|has|have|will|can)\b)|\s+(?:and|&|to)\s+(?=(?:skip|forget|say|wave|wake|ditch|kiss|lose|watch|halve|shorten)\b)|…\s*/gi;

/** The clauses of a sentence, in its order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joint = "";
  for (const match of text.matchAll(joints)) {
    if (insideBrackets(text, match.index)) continue;
    clauses.push({ start, end: match.index, joint });
    start = match.index + match[0].length;
    joint = match[0];
  }
  const end = /[.!?…]*["”’)\]]*\s*$/.exec(text)?.index ?? text.length;
  clauses.push({ start, end: Math.max(start, end), joint });
  return clauses;
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0);
}

const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|should|must|(?:it|that|there|he|she|what|here)[’']s|[’']re|comes?|goes?|takes?|works?|makes?|gives?|uses?|offers?|lasts?|keeps?|gets?|leaves?|costs?|starts?|helps?|looks?|feels?|contains?|holds?|book|try|ask|call|meet|see|visit|discover|join|get|add|sells?|carr(?:y|ies)|ships?|sends?|brings?|pays?|buys?|fits?|serves?|pairs?|smells?|tastes?|arrives?|begins?|includes?|suits?|stocks?|came|gave|began|wrote)\b/i;

/** Whether words can stand as a sentence or a name of their own. */
export function standsAlone(words: string, name: boolean): boolean {
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count === 0) return false;
  if (name) return true;
  if (count < 4 && !/exosom|\b(?:book|call|order|reserve|visit|dm)\b/i.test(words)) return false;
  if (/\b(?:is|are|was|were)\s*(?:,|$)/i.test(words.trim())) return false;
  return (
    count >= 2 &&
    finite.test(words) &&
    !/^(?:that|which|who|where|because|since|if|than|to|for|of|by)\b/i.test(words.trim())
  );
}

/** Takes the clause of a mark out, where the others are a sentence without it; null where they are none. */
export function withoutClause(passage: Passage, mark: Mark): Piece | null {
  const { text } = passage;
  const clauses = clausesOf(text);
  const first = clauses.findIndex((c) => mark.start < c.end && mark.end > c.start);
  let last = first;
  while (last + 1 < clauses.length && mark.end > (clauses[last + 1] as Clause).start) last++;
  if (first < 0 || (first === 0 && last === clauses.length - 1)) return null;
  const name = passage.shape !== "sentence";
  if (first === 0) {
    const next = clauses[last + 1] as Clause;
    const rest = text.slice(next.start);
    if (!standsAlone(rest, name) || /which|where|because|since|as\b|while|so\b|that\b/i.test(next.joint))
      return null;
    const own = text.slice((clauses[0] as Clause).start, (clauses[last] as Clause).end);
    if (!name && finite.test(own) && !/[:;–—]/.test(next.joint)) return null;
    // What follows must not lean on what goes.
    if (!name && /^(?:\S+\s+){0,7}(?:it|them|they|this|that|those|these)\b|\bso\W*$/i.test(rest)) return null;
    if (
      /^(?:headline|subject|title|description|preheader|cta|caption)\s*\d*$/i.test(
        text.slice(0, next.start).trim(),
      )
    )
      return null;
    return piece(0, next.start, "");
  }
  // What a colon announces does not go alone.
  const joint = (clauses[first] as Clause).joint;
  if (/:/.test(joint) && last < clauses.length - 1) return null;
  // A tail without a verb belonged to what goes.
  while (
    !name &&
    last + 1 < clauses.length &&
    !/^[+]?[$£€₩]\s?\d/.test(text.slice((clauses[last + 1] as Clause).start)) &&
    !finite.test(text.slice((clauses[last + 1] as Clause).start, (clauses[last + 1] as Clause).end))
  )
    last++;
  // "…, so book | while you can": it told when to do what goes.
  while (
    last + 1 < clauses.length &&
    /^\s+(?:because|while|when|so that)\s/i.test((clauses[last + 1] as Clause).joint)
  )
    last++;
  const next = clauses[last + 1];
  if (next && /\bso\b/i.test(next.joint)) return null;
  const start = (clauses[first] as Clause).start - joint.length;
  const before = text.slice(0, start);
  const rest = `${before} ${text.slice((clauses[last] as Clause).end)}`;
  if (!standsAlone(before, name) || !standsAlone(rest, name)) return null;
  if (
    /^[^\p{L}]*(?:as(?! of)|because|since|while|although|though|if|when|once|being|unlike)\b[^,]*$/iu.test(
      before,
    )
  )
    return null;
  if (/^\s*(?:headline|subject|title|description|preheader|cta|caption)\s*\d*\s*$/i.test(rest)) return null;
  const quoted = (part: string): number => part.match(/[“”"]/g)?.length ?? 0;
  if (quoted(text.slice(start, (clauses[last] as Clause).end)) % 2 === 1) return null;
  return piece(start, (clauses[last] as Clause).end, "");
}

/** The clause that a mark stands in, without what joins it. */
export function clauseOfMark({ text }: Passage, mark: Mark): { start: number; end: number; first: boolean } {
  const clauses = clausesOf(text);
  const first = clauses.findIndex((c) => mark.start < c.end && mark.end > c.start);
  let last = Math.max(first, 0);
  while (last + 1 < clauses.length && mark.end > (clauses[last + 1] as Clause).start) last++;
  return {
    start: Math.min(mark.start, (clauses[Math.max(first, 0)] as Clause).start),
    end: Math.max(mark.end, (clauses[last] as Clause).end),
    first: first <= 0,
  };
}

/** "They are [MHRA-approved], vegan and cruelty-free": the first of several adjectives. */
function isAdjectiveOfList(before: string, rest: string, { rule }: Mark): boolean {
  return (
    /^(?:approval|purity|stability|proof|hype)/.test(rule) &&
    /\b(?:is|are)\s+$/.test(before) &&
    /^(?!(?:and|so|but|or|which|who|that|as|because)\b)[\p{L}-]+(?:, [\p{L}-]+)*,? and [\p{L}-]+[.!]?$/u.test(
      rest,
    )
  );
}

/** Takes a mark out of a list of equals: "tested, bottled and [approved by the TGA]". */
export function outOfList({ text, shape }: Passage, mark: Mark): Piece | null {
  // "Vegan and our | reply to retinol": with the article that stood before it.
  const article = /(?<=,|\band|\bor|&)\s+(?:our|an?|the|your)\s+$/i.exec(text.slice(0, mark.start));
  const before = text.slice(0, mark.start);
  const after = text.slice(mark.end);
  const last = /(,\s*)([^,;:.]+?)(,?\s+(?:and|&|or)\s+)$/.exec(
    article ? text.slice(0, article.index + 1) : before,
  );
  if (
    last &&
    /^\s*(?:[.!?,;]|$)/.test(after) &&
    !/\b(?:whereas|while|which|that|is|are)\b/i.test(last[2] as string)
  ) {
    const joint = /\bor\b/.test(last[3] as string) ? " or " : " and ";
    return piece(last.index, mark.end, `${joint}${last[2]}`);
  }
  const two = /,?\s+(?:and|&|or)\s+$/.exec(before);
  if (two && /^\s*(?:[.!?,;:–—]|$)/.test(after)) return piece(two.index, mark.end, "");
  const leading = /^\s*,?\s*(?:and|&|or)\s+/.exec(after);
  if (
    leading &&
    /(?:^[^\p{L}]*|[,:–—]\s*|\b(?:is|are|was|were)\s+)$/iu.test(before) &&
    !/^(?:that|they|it|we|you|i|the|a|an|our|its|their|there)\b/i.test(after.slice(leading[0].length)) &&
    (shape !== "sentence" || before.trim() !== "" || finite.test(after) || !finite.test(text))
  )
    return piece(mark.start, mark.end + leading[0].length, "");
  const comma = /^\s*,\s+/.exec(after);
  const rest = before + after.slice(comma?.[0].length ?? 0);
  if (
    comma &&
    (/(?:^|[,:–—]\s*)$/.test(before) || isAdjectiveOfList(before, after.slice(comma[0].length), mark)) &&
    (shape !== "sentence" || /exosom/i.test(rest) || finite.test(rest))
  )
    return piece(mark.start, mark.end + comma[0].length, "");
  return null;
}
