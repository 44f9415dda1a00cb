/** Rewrites of one passage: all of its findings answered at once, or one of them, the best wording first. */
import type { Profile } from "../rules/rule.ts";
import { fillsAd, offeredInLine } from "./adLines.ts";
import { isBelowLab } from "./belowLab.ts";
import { isBroken } from "./broken.ts";
import { isCandidate } from "./candidates.ts";
import { type Draft, type DraftKind, DraftList } from "./draftList.ts";
import { finished } from "./finishing.ts";
import { capitalLike, casedLike, tidy, wordCount } from "./grammar.ts";
import { factorAlone } from "./growthFactors.ts";
import { harmlessHalves, secondHalves } from "./harmlessHalf.ts";
import { tagsLeft } from "./hashtags.ts";
import { isLastResort } from "./lastResorts.ts";
import { offersLeft } from "./offers.ts";
import type { Mark, Passage } from "./passage.ts";
import { concernsNamed } from "./phrases/concerns.ts";
import { placeIn } from "./phrases/descriptions.ts";
import { isEffect } from "./phrases/effects/search.ts";
import { factsAgainst, isMissed, mythOf } from "./phrases/facts.ts";
import { harmlessHeads, headsOf, steps } from "./phrases/heads.ts";
import { keptAnswer } from "./phrases/keptAnswers.ts";
import { fitted, roomFor } from "./phrases/lengths.ts";
import { menuNames } from "./phrases/menuNames.ts";
import { compose } from "./phrases/piece.ts";
import { namedLook, plainAnswers, questionForPlain, questionOfLook } from "./phrases/plainAnswers.ts";
import { isToldByAsker, questionBefore, questionLeftBy } from "./phrases/questions.ts";
import { answerInRow, cellOfRow, concernOfRow, rowHead } from "./phrases/rows.ts";
import { mendedSamples } from "./phrases/samples.ts";
import { isBesideThePoint } from "./phrases/sidelines.ts";
import { standards } from "./phrases/standards.ts";
import { plainThing } from "./phrases/thingNames.ts";
import { goesUnanswered } from "./phrases/unanswered.ts";
import { isNameCell, isPriced } from "./priceLines.ts";
import { isTrifle, questionAlong } from "./questionAlong.ts";
import { claimsNothing, isRefuted } from "./refuted.ts";
import { isReported } from "./remains.ts";
import { withoutScareQuotes } from "./scareQuotes.ts";
import {
  dashedLine,
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
import { appliedLine, betweenPictures, forWhomLine, otherOffer, withoutUse } from "./stays.ts";
import { isStock } from "./stockTopics.ts";
import { isCounter, isOfStory, isOpinion } from "./stories.ts";
import { byClause, combined, unitsOf } from "./units.ts";
import {
  bodily,
  goesWhole,
  isBareItem,
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

/** "Weeks 5 to 8: …": a line of a timeline, of which no look is known. */
const stage = /^\W*(?:days?|weeks?|months?) \d+(?:\s?(?:to|–|-|and)\s?\d+)?:\s/i;

/** "Week 1: … By now the exosomes have reached the dermis.": how far they have come by then. */
const hasArrived = ({ shape, text, marks }: Passage): boolean =>
  shape === "sentence" &&
  marks.every((mark) => mark.rule === "penetration-claim") &&
  /\b(?:has|have) (?:now |already |all |long )?(?:reached|arrived|sunk|settled|got|gone|travell?ed|made (?:their|its) way)\b/i.test(
    text,
  );

/** At most so many wordings are tried for one passage. */
const most = 24;

export function drafts(whole: Passage, profile: Profile): Draft[] {
  const passage = withoutScareQuotes(claimsOf(whole));
  // Nothing that the clinic may say stands in for it.
  if (isToldByAsker(passage) || isRefuted(passage)) return [];
  if (claimsNothing(questionBefore(passage) ?? "", passage.text)) return [];
  const asked = questionLeftBy(passage);
  const inward =
    isInward(passage) ||
    (passage.shape === "heading" &&
      passage.marks.every(
        (mark) => isEffect(mark) && ofBody.test(passage.text.slice(mark.start, mark.end).toLowerCase()),
      ));
  // A question that nobody answers is worse than a plain answer.
  const list = new DraftList(passage, inward, () => {
    answerPlainly();
    setAgainst();
    if (!inward) for (const text of offeredInLine(passage)) add(text, "whole");
  });
  const add = (text: string | null, kind?: DraftKind): void => list.add(text, kind);
  const answerPlainly = (question = asked): void => {
    if (question === null) return;
    for (const text of plainAnswers(passage, question, profile)) add(text, "whole");
  };
  const myth = mythOf(passage);
  const setAgainst = (): void => {
    for (const text of myth === null ? [] : factsAgainst(passage, myth)) add(text, "whole");
  };
  add(keptAnswer(passage) ?? passage.text, "whole");
  if (goesUnanswered(passage) && questionAlong(passage) !== null) {
    add(null, "whole");
    answerPlainly();
    setAgainst();
  }
  if (passage.marks.every(isEffect) && isTrifle(passage) && questionAlong(passage) !== null)
    add(null, "whole");
  const halves = harmlessHalves(passage);
  for (const text of halves) add(text);
  if (hasArrived(passage) || isBesideThePoint(passage)) add(null);
  if (myth !== null && isMissed(passage, myth)) setAgainst();
  const thing = namedLook(passage);
  if (thing !== null) add(thing, "whole stock");
  answerPlainly(questionForPlain(passage, profile));
  for (const text of tagsLeft(passage)) add(text);
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
      "whole stock",
    );
  if (concernOfRow(passage))
    add(casedLike(/\bexo/i.test(passage.text) ? "Ask your clinician" : "Not established", passage.text));
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
  add(withoutUse(passage));
  add(appliedLine(passage));
  const others = secondHalves(passage);
  const offered = new Set([...offersLeft(passage), ...halves]);
  for (const text of offered) add(text);
  add(forWhomLine(passage));
  add(withoutCount(passage));
  add(withoutBoast(passage));
  add(withoutAside(passage));
  add(factorAlone(passage));
  for (const text of menuNames(passage)) add(text);
  for (const text of withoutMarked(passage)) add(text);
  for (const text of concernsNamed(passage)) add(casedLike(text, passage.text), "whole");
  add(withoutDisease(passage));
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
  if (passage.marks.every(isEffect) && isBelowLab(passage)) add(null);
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
  // "From this month we add exosomes to every visit": a sentence may begin so.
  for (const text of others) add(text, /^(?:From|In|On|At|By|Until) /.test(text) ? "whole" : undefined);
  add(withoutAim(passage));
  answerPlainly(questionOfLook(passage));
  add(segmentsLeft(passage));
  add(dashedLine(passage));
  const byClauses = byClause(passage, units, profile);
  const wholes = standards(passage, profile);
  // "FB ad 8: Results vary": a caveat alone advertises nothing.
  if (!inward && fillsAd(passage) && wholes.every((text) => text === null || isStock(text)))
    for (const text of offeredInLine(passage)) add(text, "whole");
  // A clause of which no effect is left says little: the whole sentence says what may be said.
  const little = units.some((unit) => unit.options.length === 0 && unit.marks.every(isEffect));
  const says = (text: string): boolean =>
    passage.shape === "sentence" ? wordCount(text) > 5 : /\bexo/i.test(text);
  for (const text of byClauses) if (!little || says(text)) add(text);
  if (passage.marks.some(isEffect) && (isReported(passage.text) || stage.test(passage.text))) add(null);
  for (const text of mendedSamples(passage, profile)) add(text, "stock");
  for (const text of harmlessHeads(passage)) add(text);
  for (const text of steps(passage)) add(text);
  if (isFragment(passage) || isOfStory(passage) || isCounter(passage) || isOpinion(passage)) add(null);
  for (const text of wholes) add(text, "stock");
  for (const text of byClauses) add(text);
  for (const text of headsOf(passage, true)) add(text);
  add(null);
  // A row that has its price keeps a name.
  if (isNameCell(passage) && /\bexo/i.test(passage.document.blocks[0]?.text ?? ""))
    add(casedLike(plainThing(passage.text), passage.text));
  if (passage.shape === "cell") add("—");
  for (const text of headsOf(passage, false)) add(text);
  const late = (draft: Draft): boolean =>
    draft.text !== null &&
    !list.isWhole(draft.text) &&
    !offered.has(draft.text) &&
    !others.includes(draft.text) &&
    (isLastResort(draft.text, passage) ||
      (asked === null && isSaidOnPage(draft.text, passage)) ||
      (!list.isStock(draft.text) && soundsClaimed(draft.text, passage)));
  const judged = list.drafts.map((draft): Draft => (late(draft) ? { ...draft, late: true } : draft));
  return inRoom([...judged.filter((d) => !d.late), ...judged.filter((d) => d.late)], passage).slice(0, most);
}

/** What the page says already, in the same words, need not be said again. */
function isSaidOnPage(text: string, { document, block, shape, text: before }: Passage): boolean {
  if (shape !== "sentence" || wordCount(text) <= 3) return false;
  const words = text.trim();
  return (
    block.text.replace(before, "").includes(words) ||
    document.blocks.some((other) => other !== block && other.text.includes(words))
  );
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
