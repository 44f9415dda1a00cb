/** Names on a menu that would be the same once what they promise has gone. */
import { namesConcern } from "../labels.ts";
import type { Passage } from "../passage.ts";
import { nameOf } from "../priceLines.ts";
import { type Goal, purpose } from "./goals.ts";

/** What any of several may be called. */
const common =
  /^(?:exo\p{L}* (?:facial|treatment|scalp facial|eye treatment|cream|serum)|(?:facial|treatment) with exosomes)$/iu;

/** "Exosome Facial for Softer-Looking Wrinkles", where another line would be an exosome facial, too; else null. */
export function distinctName(
  name: string,
  goal: Goal,
  { document, block, blockIndex }: Passage,
): string | null {
  if (!common.test(name)) return null;
  const beside = document.blocks.slice(Math.max(0, blockIndex - 24), blockIndex + 24);
  const twins = beside.filter((other) => {
    if (other === block || other.kind !== block.kind || other.table?.column !== block.table?.column)
      return false;
    const called = nameOf(other.text).trim();
    return (
      /\bexo/i.test(called) &&
      called.split(/\s+/).length <= 6 &&
      (called.toLowerCase() === name.toLowerCase() || namesConcern(called))
    );
  });
  return twins.length > 0 ? `${name} for ${purpose(goal)}` : null;
}
