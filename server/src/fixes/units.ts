/** Marks that are rewritten together, the pieces that could take their place, and the texts put together of these. */
import type { Profile } from "../rules/rule.ts";
import { finished } from "./finishing.ts";
import { lowerFirst, tidy, wordCount } from "./grammar.ts";
import { ownWords } from "./ownWords.ts";
import type { Mark, Passage } from "./passage.ts";
import { adjectiveRuns, claimPieces } from "./phrases/claims/index.ts";
import { clauseOfMark, standsAlone, withoutClause } from "./phrases/clauses.ts";
import { effectPieces } from "./phrases/effects/index.ts";
import { clusters, isEffect } from "./phrases/effects/search.ts";
import { compose, type Piece } from "./phrases/piece.ts";
import { standards } from "./phrases/standards.ts";

/** Marks that are rewritten together. */
export interface Unit {
  readonly marks: readonly Mark[];
  readonly options: readonly Piece[];
}

/** The marks of a passage by what is rewritten together, each with what could take its place. */
export function unitsOf(passage: Passage, profile: Profile): Unit[] {
  const units: Unit[] = clusters(passage).map((cluster) => ({
    marks: cluster.marks,
    options: effectPieces(passage, cluster),
  }));
  for (const [index, mark] of passage.marks.entries()) {
    if (isEffect(mark) || mark.rule === "citation-missing") continue;
    // One remark serves all the registrations of a sentence.
    if (
      mark.rule === "registration-claim" &&
      passage.marks.slice(index + 1).some((m) => m.rule === mark.rule)
    )
      continue;
    units.push({ marks: [mark], options: claimPieces(passage, mark, profile) });
  }
  for (const run of adjectiveRuns(passage)) {
    const taken = (mark: Mark): boolean => run.marks.includes(mark);
    for (let i = units.length - 1; i >= 0; i--) if (units[i]?.marks.every(taken)) units.splice(i, 1);
    units.push({ marks: run.marks, options: [run.piece] });
  }
  return units.sort((a, b) => (a.marks[0] as Mark).start - (b.marks[0] as Mark).start);
}

/** The first options of all, then each unit's other options in turn. */
export function combined(passage: Passage, units: readonly Unit[]): string[] {
  const first = units.map((unit) => unit.options[0] as Piece);
  const sets: Piece[][] = [first];
  units.forEach((unit, at) => {
    for (const option of unit.options.slice(1)) sets.push(first.map((p, i) => (i === at ? option : p)));
  });
  return sets.flatMap((pieces) => {
    const text = compose(passage.text, saidOnce(passage.text, pieces));
    const plain = ownWords(text, passage);
    return [...(plain === text ? [] : [finished(plain, passage.text)]), finished(text, passage.text)];
  });
}

/** The same words for two phrases of one sentence are said once, for both. */
function saidOnce(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const p of pieces) {
    const last = kept.at(-1);
    const between = last ? text.slice(last.end, p.start) : "";
    if (
      last &&
      p.text.length > 12 &&
      p.text.toLowerCase() === last.text.toLowerCase() &&
      !/[.;:!?–—]/.test(between) &&
      p.start >= last.end
    )
      kept[kept.length - 1] = { ...last, end: p.end };
    else kept.push(p);
  }
  return kept;
}

/** Clauses that cannot be mended go; the others are mended. */
export function byClause(passage: Passage, units: readonly Unit[], profile: Profile): string[] {
  const found: string[] = [];
  const bare = (passage.shape === "bullet" || passage.shape === "cell") && !/exosom|\d/i.test(passage.text);
  const whole = (mark: Mark): boolean =>
    isEffect(mark) || /^(?:safety|guarantee|stability|potency)-claim$/.test(mark.rule);
  if (passage.marks.filter((mark) => mark.rule === "guarantee-claim").length > 1) return [];
  if (bare && units.some((unit) => unit.marks.some(whole))) return [];
  if (passage.marks.some((mark) => mark.rule === "plant-equivalence"))
    return clauseInstead(passage, units, profile);
  const pieces = units.map((unit) => unit.options[0] ?? withoutClause(passage, unit.marks[0] as Mark));
  if (pieces.length > 0 && pieces.every((p) => p !== null))
    found.push(finished(compose(passage.text, pieces as Piece[]), passage.text));
  found.push(...clauseInstead(passage, units, profile));
  return found;
}

const strongAfter = /^\s*(?:[;–—]|,\s+(?:and|but)\b)/;
/** What answers to the clause that goes. */
const leans = /\b(?:it|them|that|this|so sure|say so|slim|she|he|hers?|his|my)\b/i;
const strongBefore = /(?:[;:–—]|,\s+(?:and|but))\s*$/;

/** A clause of its own, replaced by what may be said in its place. */
function clauseInstead(passage: Passage, units: readonly Unit[], profile: Profile): string[] {
  const mark = units[0]?.marks[0];
  if (passage.shape !== "sentence" || !mark || /^(?:registration-claim|approval-forecast)$/.test(mark.rule))
    return [];
  const clause = clauseOfMark(passage, mark);
  const before = passage.text.slice(0, clause.start);
  const after = passage.text.slice(clause.end);
  const last = /^\W*$/.test(after);
  // "They most certainly do; …": what was said yes to is not what would follow.
  if (
    /^\W*(?:yes|yep|absolutely|certainly|of course|sure|indeed|(?:they|it) (?:\w+ ){0,2}do(?:es)?)\b/i.test(
      before,
    )
  )
    return [];
  // "In essence it is: …": what it is would follow.
  if (/\b(?:it|they|we) (?:\w+ )?(?:is|are|do|does|can|has|have|will)\s*[:;,–—]\s*$/i.test(before)) return [];
  // "You may skip that page: …", "True or false: …": no reason for it, and no question.
  if (/:\s*$/.test(before) && (wordCount(before) > 3 || /\bor\b/i.test(before))) return [];
  // "…, and don't expect to": who does not?
  if (/^,? (?:and|or|but|nor) (?:don[’']t|do not|never|can[’']t|won[’']t|didn[’']t)\b/i.test(after))
    return [];
  if (!standsAlone(`${before} ${after}`, false)) return [];
  if (clause.first && leans.test(after)) return [];
  if (!(clause.first ? strongAfter.test(after) : last && strongBefore.test(before))) return [];
  if (!units.every((unit) => unit.marks.every((m) => m.start >= clause.start && m.end <= clause.end)))
    return [];
  const sub: Passage = {
    ...passage,
    text: passage.text.slice(clause.start, clause.end),
    marks: passage.marks.map((m) => ({ ...m, start: m.start - clause.start, end: m.end - clause.start })),
  };
  const found: string[] = [];
  for (const text of standards(sub, profile)) {
    if (text === null || text.includes("[")) continue;
    const bare = text.replace(/\.$/, "");
    if (/exosom/i.test(bare) && /exosom/i.test(before + after)) continue;
    const words = clause.first ? bare : lowerFirst(bare);
    found.push(tidy(before + words + after, passage.text));
  }
  return found;
}
