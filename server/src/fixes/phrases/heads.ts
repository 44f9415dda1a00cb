/** The beginning of a sentence of which the end is the claim, where the whole of it was marked. */
import { capitalLike, wordCount } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { clausesOf, standsAlone } from "./clauses.ts";

const reason = /\b(?:because|since|when|where|while)\b/i;

/**
 * "We work with rose exosomes, | because there is nothing finer": its first clauses, the longest first; those that a
 * reason follows, which alone may have been the claim, or the others.
 */
export function headsOf({ text, shape, marks }: Passage, reasoned: boolean): string[] {
  if (shape !== "sentence" || /\?\W*$/.test(text)) return [];
  const stop = /[.!?…]["”’)\]]*\s*$/.exec(text)?.[0].trim() ?? ".";
  return clausesOf(text)
    .filter(({ start, joint }) => reason.test(joint + text.slice(start, start + 8)) === reasoned)
    .map(({ start, joint }) => text.slice(0, start - joint.length))
    .filter((head) => head !== "" && standsAlone(head, false) && isWhole(head))
    .filter((head) => marks.every((mark) => mark.end > head.length))
    .map((head) => capitalLike(head + stop, text))
    .reverse();
}

const leastWords = 4;
/** Claims that a disclaimer would answer, which says nothing of what stood before them. */
const ofProduct = /^(?:safety|guarantee|stability|purity|potency)-claim$/;

/** "The lot number is on file, and you can come to no harm": the first clauses, where what was marked stands behind. */
export function harmlessHeads(passage: Passage): string[] {
  if (!passage.marks.every(({ rule }) => ofProduct.test(rule))) return [];
  return headsOf(passage, false).filter(
    (head) =>
      wordCount(head) >= leastWords &&
      // "You can skip that page: they are safe": the claim was its reason.
      !/[:–—]/.test(passage.text.charAt(head.length - 1)) &&
      passage.marks.every((mark) => mark.start >= head.length - 1),
  );
}

/** "Add a layer of exosomes at the end", "Six weeks out: third visit": what is to be done, and when, is no claim. */
const tellsStep =
  /^\W*(?:[\p{L} ]{2,16}: )?(?:(?:then |next |finally )?(?:add|apply|finish|follow|book|ask|build)\b[^:]*\bexo|\p{L}+ (?:days?|weeks?|months?) (?:out|before|to go)\b[^:]*: )/iu;

/** The heads that tell a step of something. */
export const steps = (passage: Passage): string[] =>
  [...headsOf(passage, true), ...headsOf(passage, false)].filter((head) => tellsStep.test(head));

/** No half of brackets or quotation marks, and nothing that only leads in. */
function isWhole(head: string): boolean {
  const count = (sign: RegExp): number => head.match(sign)?.length ?? 0;
  return (
    count(/[([]/g) === count(/[)\]]/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    !/^\W*(?:as|because|since|while|although|though|if|when|once|unlike|whether|until|after|before)\b/i.test(
      head,
    )
  );
}
