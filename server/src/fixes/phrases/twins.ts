/** Names on a menu that would be the same once what they promise has gone. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { namesConcern } from "../labels.ts";
import type { Passage } from "../passage.ts";
import { nameOf } from "../priceLines.ts";

/** What any of several may be called. */
const common =
  /^(?:exo\p{L}* (?:facial|treatment|scalp treatment|eye treatment|cream|serum)|(?:facial|treatment) with exosomes)$/iu;

export const isCommon = (name: string): boolean => common.test(name);

/** Whether another line beside it is, or may come to be, an exosome facial, too. */
export function hasTwins(name: string, { document, block, blockIndex }: Passage): boolean {
  const beside = document.blocks.slice(Math.max(0, blockIndex - 24), blockIndex + 24);
  return beside.some((other) => {
    if (other === block || other.kind !== block.kind || other.table?.column !== block.table?.column)
      return false;
    const called = nameOf(other.text).trim();
    return (
      /\bexo/i.test(called) &&
      called.split(/\s+/).length <= 6 &&
      (called.toLowerCase().startsWith(name.toLowerCase()) || namesConcern(called) || promises(called))
    );
  });
}

/** "Exosome age rewind": a name of what is done. */
const promises = (called: string): boolean =>
  (called.match(/\p{L}+/gu) ?? []).some((word) => effectVerbs.has(wordKey(word)));
