/** Sentences that stand beside a word of something or somebody else, of which a stock sentence would be said. */
import type { Passage } from "../passage.ts";
import { ofExosomes, rival } from "../rivals.ts";

/** "Unlike threads, they lift without bruising", "[Retinol stings.] Ours never does." */
export function isSetAgainst({ text, block, from }: Passage): boolean {
  if (
    /\b(?:unlike|than|without the (?:risks?|drawbacks?|downsides?)|none of the)\b/i.test(text) &&
    rival.test(text)
  )
    return true;
  return isOfRival(lastSentence(block.text.slice(0, from)));
}

/** "It makes the holes; the exosomes do the rest", "[PRP stings.] They sink in": it would be said of the other. */
export function pointsElsewhere(who: string, { text, block, from }: Passage): boolean {
  if (!/^(?:It|They)$/.test(who)) return false;
  return (
    /[;,] (?:and )?the (?:exosomes|vesicles) (?:do|are|go|sink|take|follow)\b/i.test(text) ||
    isOfRival(lastSentence(block.text.slice(0, from)))
  );
}

const lastSentence = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+/)
    .filter((said) => said.trim() !== "")
    .at(-1) ?? "";
const isOfRival = (said: string): boolean => rival.test(said) && !ofExosomes.test(said);

const foretells =
  /^(\W*(?:(?:(?!\bexo)[\p{L}.’'-]+,? ){1,12}?))(?:said|says|told [^.,;]{2,25}?|tells [^.,;]{2,25}?|believes|believed|predicts|predicted)(?: that)? /iu;
/** "Our host said that approval was near. [She was guessing.]": in the news, of whom the next sentence tells. */
export function spokeOf({ text, neutral, block, to }: Passage): string[] {
  const who = neutral ? foretells.exec(text)?.[1] : undefined;
  const goesOn = /^\s*(?:["“]|(?:he|she|it|they|his|her)\b)/i.test(block.text.slice(to));
  return who !== undefined && !/^\W*(?:it|they|which)\b/i.test(who) && goesOn && !/["“”]/.test(text)
    ? [`${who}had a view on regulation.`]
    : [];
}
