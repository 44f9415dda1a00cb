/**
 * What is left of a sentence may claim though no pattern and no verdict finds it: "Blood comes back to the cheek,
 * improving the look of skin". Its words weigh as those of claims do, and more than those of a plain sentence.
 */
import { analyseBlock } from "../claims/blockFacts.ts";
import { anything } from "../claims/learned/families.ts";
import { wordCount } from "./grammar.ts";
import type { Mark, Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

/** The logarithm of the odds, by the words alone, from which a reader hears a claim. */
const heard = -1.5;
/** … where only a rank or a rival went: what is left names the thing that was praised. */
const heardOfPraise = 0.5;

/** The looks that the fixes write. */
const looks =
  /\b(?:leav\w+|left) [^.,;]*? looking \p{L}+(?: and [^.,;]*? looking \p{L}+)?|\b(?:improv|soften|reduc)\w* the look of [\p{L}’' -]+|\b(?:giv\w+|gave) (?:(?:your|the|my|her|his) )?(?:skin|hair|lashes|brows|eyebrows) an? \p{L}+ look|\bhelp\w* (?:(?:your|my|her|his) )?(?:skin|hair) look \p{L}+/giu;

/** Words beside a look that can claim more than who brings it about: "Our new exosome facial and …". */
const leastBesides = 5;

/** "The furrow between my brows looks softer by August." */
const onlyLooks =
  /^[^.,;:]*\blooks? (?:more |less )?\p{L}+(?: (?:by|after|in|within|from|over|at|before) [^.,;:]{1,30})?[.!]?$/iu;

const looksFor =
  /\bexo[^.;]* (?:for (?:an? \p{L}+ look|\p{L}+-looking \p{L}+)|that (?:improve|help|give|soften)s? )/iu;

/** What is denied weighs as much as what is claimed, and an offer that is mended is an offer still. */
const weighsAnyway =
  /^(?:approval-claim|registration-claim|approval-forecast|exemption-claim|trend-pressure|injection-claim|purity-claim)$/;
const isPraise = ({ rule }: Mark): boolean => rule === "superiority-claim" || rule === "hype";

/** Whether a sentence that keeps a part of the old one sounds like a claim still. */
export function soundsClaimed(text: string, { shape, marks, block }: Passage): boolean {
  // What describes a page names a thing and what it is for.
  if (block.kind === "description" && looksFor.test(text)) return false;
  if (shape !== "sentence" || wordCount(text.replace(looks, "")) < leastBesides || onlyLooks.test(text))
    return false;
  const effect = marks.some(isEffect);
  if (!effect && marks.some(({ rule }) => weighsAnyway.test(rule))) return false;
  const limit = !effect && marks.some(isPraise) ? heardOfPraise : heard;
  return analyseBlock(text).sentences.some(({ wording }) => (wording.odds[anything] as number) > limit);
}
