/** Rewrites of one passage: all of its findings answered at once, or one of them, the best wording first. */
import type { Profile } from "../rules/rule.ts";
import { tidy } from "./grammar.ts";
import type { Mark, Passage } from "./passage.ts";
import { claimPieces } from "./phrases/claims.ts";
import { clauseOfMark, withoutClause } from "./phrases/clauses.ts";
import { clusters, effectPieces, isEffect } from "./phrases/effects.ts";
import { compose, type Piece } from "./phrases/piece.ts";
import { standards } from "./phrases/standards.ts";

/** A text that could take the passage's place; null removes it. */
export interface Draft {
  readonly text: string | null;
  /** The marks that it answers. */
  readonly marks: readonly Mark[];
}

/** Marks that are rewritten together. */
interface Unit {
  readonly marks: readonly Mark[];
  readonly options: readonly Piece[];
}

/** At most so many wordings are tried for one passage. */
const most = 24;

export function drafts(passage: Passage, profile: Profile): Draft[] {
  const found: Draft[] = [];
  const seen = new Set<string>();
  const add = (text: string | null): void => {
    const key = text ?? "\0";
    if (seen.has(key) || text === passage.text || (text !== null && isBroken(text, passage))) return;
    seen.add(key);
    found.push({ text, marks: passage.marks });
  };
  if (isTestimonial(passage)) add(null);
  if (goesWhole(passage)) add(null);
  const units = unitsOf(passage, profile);
  if (units.every((unit) => unit.options.length > 0)) for (const text of combined(passage, units)) add(text);
  for (const text of byClause(passage, units, profile)) add(text);
  for (const text of standards(passage, profile)) add(text);
  add(null);
  return found.slice(0, most);
}

/** The draft that answers one mark alone. */
export function draftsOf(passage: Passage, mark: Mark, profile: Profile): Draft[] {
  const unit = unitsOf(passage, profile).find((u) => u.marks.includes(mark));
  return (unit?.options ?? [])
    .map((option) => tidy(compose(passage.text, [option]), passage.text))
    .filter((text) => text !== passage.text && !isBroken(text, passage))
    .map((text) => ({ text, marks: unit?.marks ?? [mark] }));
}

function unitsOf(passage: Passage, profile: Profile): Unit[] {
  const units: Unit[] = clusters(passage).map((cluster) => ({
    marks: cluster.marks,
    options: effectPieces(passage, cluster),
  }));
  for (const mark of passage.marks) {
    if (isEffect(mark) || mark.rule === "citation-missing") continue;
    units.push({ marks: [mark], options: claimPieces(passage, mark, profile) });
  }
  return units.sort((a, b) => (a.marks[0] as Mark).start - (b.marks[0] as Mark).start);
}

/** The first options of all, then each unit's other options in turn. */
function combined(passage: Passage, units: readonly Unit[]): string[] {
  const first = units.map((unit) => unit.options[0] as Piece);
  const sets: Piece[][] = [first];
  units.forEach((unit, at) => {
    for (const option of unit.options.slice(1)) sets.push(first.map((p, i) => (i === at ? option : p)));
  });
  return sets.map((pieces) => tidy(compose(passage.text, pieces), passage.text));
}

/** Clauses that cannot be mended go; the others are mended. */
function byClause(passage: Passage, units: readonly Unit[], profile: Profile): string[] {
  const found: string[] = [];
  const pieces = units.map((unit) => unit.options[0] ?? withoutClause(passage, unit.marks[0] as Mark));
  if (pieces.length > 0 && pieces.every((p) => p !== null))
    found.push(tidy(compose(passage.text, pieces as Piece[]), passage.text));
  // A clause of its own is replaced by what may be said in its place.
  if (passage.shape === "sentence" && units.length > 0) {
    const first = units[0] as Unit;
    const clause = clauseOfMark(passage, first.marks[0] as Mark);
    if (
      units.every((u) => u.marks.every((m) => m.start >= clause.start && m.end <= clause.end)) &&
      !(clause.first && clause.end >= passage.text.trimEnd().length - 2)
    ) {
      const sub: Passage = {
        ...passage,
        text: passage.text.slice(clause.start, clause.end),
        marks: passage.marks.map((m) => ({ ...m, start: m.start - clause.start, end: m.end - clause.start })),
      };
      for (const text of standards(sub, profile)) {
        if (text === null) continue;
        const bare = text.replace(/\.$/, "");
        const joint = passage.text.slice(0, clause.start);
        const words = clause.first ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
        const mended =
          joint + (/^fda|^exosomes are not/i.test(words) ? words : words) + passage.text.slice(clause.end);
        found.push(tidy(mended, passage.text));
      }
    }
  }
  return found;
}

function isTestimonial({ marks, text }: Passage): boolean {
  const praise = marks.filter((mark) => mark.rule === "endorsement-claim");
  if (praise.length === 0) return false;
  return praise.some((mark) => mark.end - mark.start > text.trim().length * 0.6);
}

const bodily =
  /\b(?:IVs?|drips?|infusions?|intraven\w*|nebuli[sz]\w*|intranasal|nasal|intrathecal|vein|blood-brain)\b/i;

/** An infusion on a menu is no offer that words could mend. */
function goesWhole({ marks, text, shape }: Passage): boolean {
  if (
    marks.some(
      (mark) => mark.rule === "public-advertising-prohibited" || mark.rule === "human-source-prohibited",
    )
  )
    return true;
  return shape !== "heading" && marks.some((mark) => mark.rule === "injection-claim") && bodily.test(text);
}

/** English that cannot be: a check of the builder's own work. */
export function isBroken(text: string, passage: Passage): boolean {
  const plain = text.trim();
  if (!/\p{L}/u.test(plain)) return true;
  if (/\b(\p{L}+)\s+\1\b(?!-)/iu.test(plain) && !/\b(\p{L}+)\s+\1\b/iu.test(passage.text)) return true;
  if (
    /\b(?:a|an|the|our|your|of|to|by|for|with|and|or|is|are|was|were|that|in|on|than|from)\s*[.!?,;:]*$/i.test(
      plain,
    )
  ) {
    const last = /(\p{L}+)[.!?,;:]*$/u.exec(plain)?.[1];
    if (!last || !new RegExp(`${last}[.!?,;:]*$`, "i").test(passage.text.trim())) return true;
  }
  if (/\b(?:a|an|the|our|your)\s+(?:a|an|the|our|your|is|are|and|or|of|to|by)\b/i.test(plain)) return true;
  if (/\b(?:is|are|was|were)\s+(?:is|are|was|were|[.,;!?])/i.test(plain)) return true;
  if (
    /\b(?:of|to|by|for|with|from|in)\s+(?:of|to|by|for|with|from|and|or|is|are|[.,;!?])/i.test(plain) &&
    !/up to|in for|from in|away with/i.test(plain)
  )
    return true;
  if (/[,;:]\s*[,;:.!?]/.test(plain) || /^[,;:.!?)]/.test(plain)) return true;
  for (const [open, close] of ["()", "[]", "“”"] as const)
    if (
      count(plain, open as string) !== count(plain, close as string) &&
      count(passage.text, open as string) === count(passage.text, close as string)
    )
      return true;
  if (count(plain, '"') % 2 !== count(passage.text, '"') % 2) return true;
  return false;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
