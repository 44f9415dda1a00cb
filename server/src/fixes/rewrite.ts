/** Rewrites of one passage: all of its findings answered at once, or one of them, the best wording first. */
import type { Profile } from "../rules/rule.ts";
import { withoutDepth } from "./behind.ts";
import { isBroken } from "./broken.ts";
import { concerned } from "./concerned.ts";
import { finished } from "./finishing.ts";
import { edgesLike, inwardly, keepsSubject, losesLabel } from "./framed.ts";
import { capitalLike, casedLike, tidy, wordCount } from "./grammar.ts";
import { factorAlone } from "./growthFactors.ts";
import { isLastResort } from "./lastResorts.ts";
import { offersLeft } from "./offers.ts";
import { ownWords } from "./ownWords.ts";
import type { Mark, Passage } from "./passage.ts";
import { adjectiveRuns, claimPieces } from "./phrases/claims/index.ts";
import { clauseOfMark, standsAlone, withoutClause } from "./phrases/clauses.ts";
import { placeIn } from "./phrases/descriptions.ts";
import { effectPieces } from "./phrases/effects/index.ts";
import { clusters, isEffect } from "./phrases/effects/search.ts";
import { factsAgainst, isMissed, mythOf } from "./phrases/facts.ts";
import { harmlessHeads, headsOf, steps } from "./phrases/heads.ts";
import { inPlace } from "./phrases/inPlace.ts";
import { keptAnswer } from "./phrases/keptAnswers.ts";
import { fitted, roomFor } from "./phrases/lengths.ts";
import { menuNames } from "./phrases/menuNames.ts";
import { openingOf } from "./phrases/openings.ts";
import { whereItGrows } from "./phrases/parts.ts";
import { compose, type Piece } from "./phrases/piece.ts";
import { namedLook, plainAnswers, questionForPlain, questionOfLook } from "./phrases/plainAnswers.ts";
import { isToldByAsker, questionLeftBy } from "./phrases/questions.ts";
import { answerInRow, cellOfRow, concernOfRow, rowHead } from "./phrases/rows.ts";
import { mendedSamples } from "./phrases/samples.ts";
import { standards } from "./phrases/standards.ts";
import { asSold, goods } from "./phrases/words.ts";
import { placed } from "./places.ts";
import { isPriced } from "./priceLines.ts";
import { toReaders } from "./readers.ts";
import { isReported } from "./remains.ts";
import { withoutScareQuotes } from "./scareQuotes.ts";
import {
  pricedLine,
  segmentsLeft,
  withoutAim,
  withoutAside,
  withoutBoast,
  withoutCount,
  withoutDisease,
  withoutMarked,
  withoutPurpose,
  withoutReason,
  withoutThem,
} from "./shortened.ts";
import { soundsClaimed } from "./soundsClaimed.ts";
import { appliedLine, betweenPictures, forWhomLine, otherOffer } from "./stays.ts";
import { isCounter, isOfStory } from "./stories.ts";
import {
  bodily,
  goesWhole,
  isBareItem,
  isCandidate,
  isFragment,
  isInward,
  isOfBody,
  isQuoted,
  isReason,
  isSigned,
  isSymptom,
  isTestimonial,
  ofBody,
} from "./unmendable.ts";

/** A text that could take the passage's place; null removes it. */
export interface Draft {
  readonly text: string | null;
  /** The marks that it answers. */
  readonly marks: readonly Mark[];
  /** Better than nothing, and offered only where there is nothing better. */
  readonly late?: boolean;
}

/** Marks that are rewritten together. */
interface Unit {
  readonly marks: readonly Mark[];
  readonly options: readonly Piece[];
}

/** "Weeks 5 to 8: …": a line of a timeline, of which no look is known. */
const stage = /^\W*(?:days?|weeks?|months?) \d+(?:\s?(?:to|–|-|and)\s?\d+)?:\s/i;

/** At most so many wordings are tried for one passage. */
const most = 24;

export function drafts(whole: Passage, profile: Profile): Draft[] {
  const passage = withoutScareQuotes(claimsOf(whole));
  // Nothing that the clinic may say stands in for it.
  if (isToldByAsker(passage)) return [];
  const found: Draft[] = [];
  const seen = new Set<string>();
  const closing = /\s*[|•·]\s*$/.exec(passage.text)?.[0] ?? "";
  const opening = /^(?:(?:[>✔✓☑✅➤→•·]|\p{Extended_Pictographic})\uFE0F?\s*)+/u.exec(passage.text)?.[0] ?? "";
  const asked = questionLeftBy(passage);
  const inward =
    isInward(passage) ||
    (passage.shape === "heading" &&
      passage.marks.every(
        (mark) => isEffect(mark) && ofBody.test(passage.text.slice(mark.start, mark.end).toLowerCase()),
      ));
  const plain = new Set<string | null>();
  /** What is said in place of any claim, and keeps nothing of this one. */
  const stock = new Set<string>();
  const label = openingOf(passage);
  const known = new Map<string, boolean>();
  const broken = (text: string): boolean => {
    const is = known.get(text) ?? isBroken(text, passage);
    known.set(text, is);
    return is;
  };
  const add = (given: string | null, isStock = false, isWhole = false): void => {
    if (given !== null && losesLabel(given, label, passage)) put(inPlace(given, passage), isStock, isWhole);
    put(given, isStock, isWhole);
  };
  const put = (given: string | null, isStock: boolean, isWhole: boolean): void => {
    // A question that nobody answers is worse than a plain answer.
    if (given === null && !seen.has("\0")) {
      answerPlainly();
      setAgainst();
    }
    // The sign that parts it from the next name stays.
    const closed = given !== null && closing !== "" && !/[|•·]\s*$/.test(given) ? given + closing : given;
    const opened =
      closed !== null && opening !== "" && !closed.startsWith(opening) ? opening + closed : closed;
    const read = opened === null ? null : withoutDepth(toReaders(opened, passage), passage);
    const told = read !== null && inward ? inwardly(read, passage) : read;
    const named =
      told !== null && (!isWhole || isStock) ? concerned(told, passage).filter((text) => text !== told) : [];
    if (told !== null && named.length > 0 && !broken(told)) for (const text of named) keep(text, isStock);
    keep(told, isStock, isWhole);
  };
  const keep = (told: string | null, isStock: boolean, isWhole = false): void => {
    const text =
      told === null
        ? null
        : edgesLike(
            asSold(
              whereItGrows(isStock && !keepsSubject(told, passage) ? told : placed(told, passage), passage),
              passage,
            ),
            label,
            passage,
          );
    if (isStock && text !== null) stock.add(text);
    if (isWhole) plain.add(text);
    const key = text ?? "\0";
    if (seen.has(key) || text === passage.text || (text !== null && !isWhole && broken(text))) return;
    seen.add(key);
    found.push({ text, marks: passage.marks });
  };
  const answerPlainly = (question = asked): void => {
    if (question === null) return;
    for (const text of plainAnswers(passage, question, profile)) add(text, false, true);
  };
  const myth = mythOf(passage);
  const setAgainst = (): void => {
    for (const text of myth === null ? [] : factsAgainst(passage, myth)) add(text, false, true);
  };
  if (myth !== null && isMissed(passage, myth)) setAgainst();
  add(keptAnswer(passage) ?? passage.text, false, true);
  const thing = namedLook(passage);
  if (thing !== null) add(thing, true, true);
  answerPlainly(questionForPlain(passage, profile));
  // "Melasma: 2 mL every three weeks": a line of a list of doses.
  const colon = passage.text.indexOf(": ");
  if (
    passage.shape === "sentence" &&
    colon > 0 &&
    /\d/.test(passage.text.slice(colon)) &&
    passage.marks.every((mark) => mark.rule === "disease-claim" && mark.end <= colon)
  )
    add(null);
  const inRow = answerInRow(passage);
  if (inRow !== null)
    add(
      tidy(casedLike(inRow, passage.text) + (/\.\W*$/.test(passage.text) ? "." : ""), passage.text),
      true,
      true,
    );
  if (concernOfRow(passage))
    add(casedLike(goods.test(passage.text) ? "Ask your clinician" : "Not established", passage.text));
  const ofRow = cellOfRow(passage, profile);
  if (ofRow !== null) add(ofRow);
  if (
    isReason(passage) ||
    isTestimonial(passage) ||
    isSigned(passage) ||
    isQuoted(passage) ||
    isBareItem(passage) ||
    isSymptom(passage) ||
    isCandidate(passage)
  )
    add(null);
  add(betweenPictures(passage));
  add(otherOffer(passage));
  add(appliedLine(passage));
  const offered = new Set(offersLeft(passage));
  for (const text of offered) add(text);
  add(forWhomLine(passage));
  add(withoutCount(passage));
  add(withoutBoast(passage));
  add(withoutAside(passage));
  add(factorAlone(passage));
  for (const text of menuNames(passage)) add(text);
  for (const text of withoutMarked(passage)) add(text);
  add(withoutDisease(passage));
  if (/^[^\p{L}]*(?:#[\p{L}\p{N}_]+\s*)+$/u.test(passage.text) && passage.marks.length > 0) {
    const left = passage.text.replace(/#[\p{L}\p{N}_]+/gu, (tag, at: number) =>
      passage.marks.some((mark) => mark.start < at + tag.length && mark.end > at) ? "" : tag,
    );
    if (!/\p{L}/u.test(left)) add(null);
    add(tidy(left, passage.text));
    // Tags that claim only beside the others go, too.
    add(
      tidy(
        left.replace(
          /#\p{L}*(?:age|aging|ageing|wrinkle|repair|renew|regrow|growth|heal|cure|collagen|lift|scar|acne|youth)\p{L}*/giu,
          "",
        ),
        passage.text,
      ),
    );
    add(/#exo\p{L}*/u.exec(left)?.[0] ?? null);
  }
  if (
    passage.shape !== "heading" &&
    passage.shape !== "sentence" &&
    passage.marks.every((mark) => mark.rule === "disease-claim") &&
    ofBody.test(passage.text)
  ) {
    add(null);
    if (passage.shape === "cell") add("—");
  }
  // What heads a section on joints or drips announces no look.
  if (passage.shape === "heading" && isOfBody(passage)) {
    add(withoutPurpose(passage));
    add(casedLike(`About exosomes${placeIn(passage.text)}`, passage.text));
  }
  if (inward) {
    add(null);
    if (passage.shape === "cell") {
      // The name of what has its price beside it.
      if (passage.block.table?.column === 0 && /exosom/i.test(passage.text) && !bodily.test(passage.text))
        add(casedLike("Exosome treatment", passage.text));
      add("—");
    }
  }
  // "Knee | one injection | $900": there is no surface that it could be applied to.
  if (isSoldForBody(passage)) add(null);
  if (goesWhole(passage)) {
    add(null);
    if (passage.shape === "cell") add("—");
  }
  add(pricedLine(passage));
  if (!passage.marks.some(isEffect)) add(segmentsLeft(passage));
  add(withoutThem(passage));
  add(withoutReason(passage));
  const units = unitsOf(passage, profile);
  if (units.every((unit) => unit.options.length > 0)) for (const text of combined(passage, units)) add(text);
  add(withoutAim(passage));
  answerPlainly(questionOfLook(passage));
  add(segmentsLeft(passage));
  const byClauses = byClause(passage, units, profile);
  const wholes = standards(passage, profile);
  // A clause of which no effect is left says little: the whole sentence says what may be said.
  const little = units.some((unit) => unit.options.length === 0 && unit.marks.every(isEffect));
  const says = (text: string): boolean =>
    passage.shape === "sentence" ? wordCount(text) > 5 : /\bexo/i.test(text);
  for (const text of byClauses) if (!little || says(text)) add(text);
  if (passage.marks.some(isEffect) && (isReported(passage.text) || stage.test(passage.text))) add(null);
  for (const text of mendedSamples(passage, profile)) add(text, true);
  for (const text of harmlessHeads(passage)) add(text);
  for (const text of steps(passage)) add(text);
  if (isFragment(passage) || isOfStory(passage) || isCounter(passage)) add(null);
  for (const text of wholes) add(text, true);
  for (const text of byClauses) add(text);
  for (const text of headsOf(passage, true)) add(text);
  add(null);
  if (passage.shape === "cell") add("—");
  for (const text of headsOf(passage, false)) add(text);
  // What the page says already need not be said again.
  const elsewhere = passage.document.blocks
    .filter((block) => block !== passage.block)
    .map((block) => block.text);
  const again = ({ text }: Draft): boolean =>
    text !== null &&
    asked === null &&
    passage.shape === "sentence" &&
    wordCount(text) > 3 &&
    (elsewhere.some((block) => block.includes(text.trim())) ||
      passage.block.text.replace(passage.text, "").includes(text.trim()));
  const late = (draft: Draft): boolean =>
    draft.text !== null &&
    !plain.has(draft.text) &&
    !offered.has(draft.text) &&
    (isLastResort(draft.text, passage) ||
      again(draft) ||
      (!stock.has(draft.text) && soundsClaimed(draft.text, passage)));
  const last = found.filter(late).map((draft) => ({ ...draft, late: true }));
  return inRoom([...found.filter((draft) => !late(draft)), ...last], passage).slice(0, most);
}

/** Where a line may be only so long, the wordings that fit come first. */
function inRoom(found: readonly Draft[], passage: Passage): readonly Draft[] {
  const room = roomFor(passage);
  const fits = ({ text }: Draft): boolean => text === null || text.length <= room;
  if (found.every(fits)) return found;
  const short = found.flatMap((draft) => {
    const text = draft.text === null ? null : fitted(draft.text, room);
    if (draft.text === null || text === draft.text) return [draft];
    return text === null
      ? []
      : [{ ...draft, text: casedLike(capitalLike(text, passage.text), passage.text) }];
  });
  return [...short, ...found.filter((draft) => !fits(draft))];
}

const isSoldForBody = (passage: Passage): boolean =>
  passage.shape === "cell" &&
  passage.marks.every((mark) => mark.rule === "injection-claim") &&
  isPriced(passage) &&
  ofBody.test(rowHead(passage).toLowerCase());

/** The findings that a rewrite answers; a citation that is missing is added, or goes with its claim. */
function claimsOf(passage: Passage): Passage {
  const marks = passage.marks.filter((mark) => mark.rule !== "citation-missing");
  return marks.length === 0 || marks.length === passage.marks.length ? passage : { ...passage, marks };
}

/** The draft that answers one mark alone. */
export function draftsOf(passage: Passage, mark: Mark, profile: Profile): Draft[] {
  const unit = unitsOf(passage, profile).find((u) => u.marks.includes(mark));
  return (unit?.options ?? [])
    .map((option) => finished(compose(passage.text, [option]), passage.text))
    .filter((text) => text !== passage.text && !isBroken(text, passage))
    .map((text) => ({ text, marks: unit?.marks ?? [mark] }));
}

function unitsOf(passage: Passage, profile: Profile): Unit[] {
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
function combined(passage: Passage, units: readonly Unit[]): string[] {
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
function byClause(passage: Passage, units: readonly Unit[], profile: Profile): string[] {
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
    const words = clause.first ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
    found.push(tidy(before + words + after, passage.text));
  }
  return found;
}
