/** Whose skin or hair is told of, where a sentence tells of somebody, and of nobody in particular where it does not. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

/** A look that somebody's skin had, of which it is not said whose it was. */
const unowned =
  /\b(?<verb>improved the look of |helped |gave |given |left )(?<what>skin(?! tone)|hair)\b|\b(?<joint>(?:and|so|but)(?: now)? )(?<subject>skin|hair)(?= look(?:s|ed)\b)/iu;

/** "I did my own scalp, and hair looks fuller": told of the one who speaks. */
const ofSpeaker =
  /\bI\b(?!V\b)[^.;]*\bmy (?!(?:own )?(?:patients|clients|guests|clinic|practice|colleagues)\b)/u;

/** "Exosomes have improved the look of skin.": of no time and of nobody. */
const everybodys =
  /^(?<who>\W*(?:Exosomes|They) )(?:have )?(?:(?:improved)(?<skin> the look of skin)|(?:helped)(?<helped> (?:skin|hair) look \p{L}+)|(?:gave|given)(?<given> (?:skin|hair) an? \p{L}+ look))(?=[.!]$)/u;

/** The rewrite with the owner whom the old words name: "helped her skin look firmer". */
export function owned(text: string, passage: Passage): string {
  if (passage.shape !== "sentence" || text === passage.text || !passage.marks.some(isEffect)) return text;
  // "My forehead, which improved the look of …": it is the forehead that is told of.
  const found = /\b(?:which|that|who) (?:improved|helped|gave|left)\b/i.test(text)
    ? null
    : unowned.exec(text);
  const whose = found ? ownerIn(passage) : null;
  if (found && whose !== null) {
    const { verb, what, joint, subject } = found.groups ?? {};
    if (verb === undefined && !(whose === "my" && ofSpeaker.test(passage.text))) return text;
    const words = `${verb ?? joint}${whose} ${what ?? subject}`;
    return text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
  }
  return text.replace(everybodys, (...parts) => {
    const { who = "", skin, helped, given } = parts.at(-1) as Record<string, string | undefined>;
    return who + (skin ? `improve${skin}` : helped ? `help${helped}` : `give${given}`);
  });
}

const possessives = /(?<!\p{L})(?:my|her|his|your)(?= \p{L})/giu;

/** "My", "her": the one owner that a sentence names, or else the one before it; null where there are several. */
function ownerIn({ text, block, from, marks }: Passage): string | null {
  const own = ownersOf(text);
  if (own.length > 0) return own.length === 1 ? (own[0] as string) : null;
  if (/\byou\b/i.test(text.slice(0, marks[0]?.start ?? 0))) return "your";
  const before = analyseBlock(block.text).sentences.findLast(({ end }) => end <= from);
  const named = before ? ownersOf(block.text.slice(before.start, before.end)) : [];
  const [only] = named;
  return named.length === 1 && only !== undefined && /^(?:her|his)$/.test(only) ? only : null;
}

const ownersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(possessives)].map(([word]) => word.toLowerCase())),
];
