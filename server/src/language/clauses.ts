/** Where clauses begin and end, token by token. */
import type { Token } from "./tokens.ts";

const clauseOpeners = new Set(
  "but yet however although though while whereas because since which who unless nevertheless nonetheless instead except when where".split(
    " ",
  ),
);
const subjectPronouns = new Set("it they we you he she i this that these those our your there".split(" "));
export const finite = new Set(
  "is are was were has have had does do did will can may might could should would must".split(" "),
);
export const joiners = new Set(["and", "or", "nor", "&", "then"]);
const hardStops = new Set([";", ":", "—", "–", "…", "(", ")", "!", "?", "|"]);

/** A dash set off by spaces ends a clause, as a colon does. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "emoji") return true;
  if (token.kind === "sign")
    return hardStops.has(token.key) || (token.key === "-" && token.spaced && tokens[at + 1]?.spaced === true);
  // "Since the 1980s" is a date, no clause.
  if (token.key === "since" && /^\d/.test(tokens[at + (tokens[at + 1]?.key === "the" ? 2 : 1)]?.key ?? ""))
    return false;
  // "Has yet to be shown", "none has yet passed": no turn.
  if (token.key === "yet" && yetAfter.test(tokens[at - 1]?.key ?? "")) return false;
  return clauseOpeners.has(token.key);
}

const yetAfter = /^(?:has|have|had|not|is|are|was|were|as|nobody|nothing|none|been|do|does)$/;

/** The token at which the clause of `at` ends (exclusive), looking no further than `to`. */
export function clauseEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    if (endsClause(tokens, i)) return i;
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.key === "," && next && i + 1 < to && subjectPronouns.has(next.key)) return i;
    if (token.key === "," && startsClause(tokens, i + 1, to)) return i;
    if (joiners.has(token.key) && next && i + 1 < to && startsFinite(tokens, i + 1, to)) return i;
    if (token.key === "so" && tokens[i - 1]?.key === ",") return i;
  }
  return to;
}

/** The token at which the clause of `at` begins. */
export function clauseStart(tokens: readonly Token[], at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (endsClause(tokens, i)) return i + 1;
    const next = tokens[i + 1];
    if (token.key === "," && next && i + 1 < at && subjectPronouns.has(next.key)) return i + 1;
    if (joiners.has(token.key) && next && i + 1 < at && subjectPronouns.has(next.key)) return i + 1;
    if (token.key === "so" && tokens[i - 1]?.key === ",") return i + 1;
  }
  return from;
}

/** After a comma: a short subject and its finite verb ("…, exosomes do", "…, the serum is"). */
function startsClause(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const token = tokens[i] as Token;
    if (finite.has(token.key)) return i > at;
    if (token.kind !== "word" || joiners.has(token.key) || noSubject.has(token.key)) return false;
  }
  return false;
}

export function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  return at < to && (subjectPronouns.has((tokens[at] as Token).key) || startsClause(tokens, at, to));
}

/** Words that no subject of a main clause begins with or contains. */
const noSubject = new Set(
  "as in of for with to that who which what if when by at on from than not never no nor even only just".split(
    " ",
  ),
);

/** After "and": a new subject or a finite verb, so that what stood before does not govern it. */
function startsFinite(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (subjectPronouns.has(token.key) && token.key !== "your" && token.key !== "our") return true;
  if (finite.has(token.key)) return true;
  const next = tokens[at + 1];
  if (/^(?:the|a|an)$/.test(token.key) && at + 2 < to && finite.has((tokens[at + 2] as Token).key))
    return true;
  return next !== undefined && at + 1 < to && finite.has(next.key) && token.kind === "word";
}

/** "Heals", "reduces": a verb, as far as its form tells. */
export function finiteThird(token: Token): boolean {
  return token.kind === "word" && /[^su]s$/.test(token.key) && token.key.length > 4;
}
