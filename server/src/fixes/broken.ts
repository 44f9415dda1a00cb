/** English that cannot be: a check of what the rewriters put together. */
import { effectVerbs } from "../claims/effects/words.ts";
import { wordKey } from "../language/spelling.ts";
import { wordCount } from "./grammar.ts";
import { isOnFactor } from "./growthFactors.ts";
import { isHalf } from "./halves.ts";
import { impossible } from "./impossible.ts";
import { predicatesFit } from "./junctions.ts";
import type { Passage } from "./passage.ts";
import { verbOfItem } from "./phrases/siblings.ts";
import { meansTreated } from "./phrases/words.ts";
import { isStray } from "./strays.ts";
import { isLooseLine } from "./tails.ts";
import { isUnranked } from "./unranked.ts";

/** "Plumper-looking cheeksfrom the first night": two words in one. */
const runTogether = (plain: string, { text }: Passage): boolean =>
  (plain.match(/\b\p{L}{3,}(?:from|with)\b/gu) ?? []).some((word) => !text.includes(word));

/** What stood behind the words that went: "…, twice what the others offer", "clocking on at nine". */
const openings =
  /^\W*(?:twice|thrice|double|triple|half|give or take|more than|less than|that[’']s|(?!(?:micro|nano)?needling|dermaplaning)\p{L}{3,}ing)\b/iu;

/** "Course of three for rosacea | and flushing": the second of two purposes. */
function isSecondPurpose(plain: string, { text, shape }: Passage): boolean {
  const last =
    shape === "sentence"
      ? null
      : /\b(?:and|or|&) ([\p{L}-]+(?: [\p{L}-]+)?)(?:\W*$|\s*[,–—]\s*[$£€₩])/u.exec(plain);
  return (
    last !== null &&
    new RegExp(`\\bfor [^.]*\\b(?:and|or|&) ${last[1]}\\b`, "i").test(text) &&
    !/\bfor\b/i.test(plain)
  );
}

const goodsAlone =
  /^\W*(?:(?:the|an?) )?(?:creams?|ampoules?|vials?|serums?|masks?|gels?|kits?|products?|treatments?|concentrates?|essences?|mists?|facials?|therapy|formulas?)(?: only|,? \d+ ?(?:ml|g|oz))?\W*$/i;

/** What only leads in to the rest of a sentence. */
const subordinate =
  /^\W*(?:because|since|if|unless|until|when|although|while|(?:should|were|had) (?:you|they|it|we|I)|helping|improving|giving|leaving|softening|reducing)\b[^,;:–—]*[.!]?$/i;
const prepositional = /^\W*(?:for|with|thanks to|by|after|as(?! of))\b[^,;:–—]*[.!]?$/i;
const acts =
  /\b(?:we|you|they|it|I|is|are|was|were|has|have|do|does|takes?|can|will|looks|gives?|helps?|improves?|softens?)\b|[’'](?:s|re|ve)\b/i;

/** A lead-in that has lost what it led to: "For a fresher look.", "With exosomes added." */
function isFragment(plain: string, passage: Passage): boolean {
  if (passage.shape !== "sentence") return false;
  if (subordinate.test(plain)) return !subordinate.test(passage.text.trim());
  if (!prepositional.test(plain) || acts.test(plain)) return false;
  return acts.test(passage.text) || (wordCount(plain) <= 5 && wordCount(passage.text) > 8);
}

/** "Nightcap: calms follicles": a name alone says nothing, unless it is one of a list of what exosomes hold. */
function isNameAlone(plain: string, { text }: Passage): boolean {
  const name = /^\W*([^:]{1,24}):\s/.exec(text)?.[1];
  return (
    name !== undefined &&
    !/exosom|[$£€₩]\s?\d/i.test(name) &&
    !isOnFactor(text) &&
    plain.replace(/[.:!]+$/, "") === name.trim()
  );
}

/** Nobody would argue with a look. */
const arguesNot = /\bwho (?:are we|am I) to \p{L}+\?/iu;

/** "It turns out that …", "It's melasma, and exosomes …": no product that could improve a look. */
const standsForNothing =
  /^\W*it (?:turns out|seems|appears|happens|follows|stands to reason)\b|^\W*it(?:[’']s| is) [^,;.]*,? (?:and|but|so) (?:our |the )?exosomes?\b/i;
const saysOfNothing = /^\W*it (?:improves?|helps?|gives?|leaves?|softens?|reduces?|keeps?)\b/i;

const signs = "[^\\p{L}\\p{N})\\]”\"’'$£€₩]*";
/** "Exosomes are ✨", "Works best after": nothing follows what has to be followed. */
const breaksOff = new RegExp(
  `\\b(a|an|the|our|your|of|to|by|for|with|and|or|is|are|was|were|that|than|from|has|have|while|because|when|if|after|into|thereby|does|do|can|will|must|one of)${signs}$`,
  "iu",
);

/** "Steve counters that …, and they go deep": it is not Steve who is applied. */
function appliesSpeaker(plain: string, { text }: Passage): boolean {
  const name = /^\W*(\p{Lu}\p{Ll}+) (?:is|are) (?:applied|purified)\b/u.exec(plain)?.[1];
  return (
    name !== undefined &&
    new RegExp(
      `\\b${name} (?:says|said|counters?|argues?|explains?|insists?|adds|swears|claims?|tells|holds)\\b`,
    ).test(text)
  );
}

/** English that cannot be: a check of the builder's own work. */
export function isBroken(text: string, passage: Passage): boolean {
  const plain = text.trim();
  if (!/\p{L}/u.test(plain)) return plain !== "—";
  if (
    passage.shape === "sentence" &&
    wordCount(plain) < 3 &&
    wordCount(passage.text) > 4 &&
    !/^\W*(?:(?!with|from|for|by|in|on|no|and|of|to|our|the)\w+ exosomes?\W*$|(?:book|call|order|reserve|enquire|visit)\b)/i.test(
      plain,
    )
  )
    return true;
  const opening =
    /^[^\p{L}]*(in|of|by|with|to|at|from|on|that|which|and|or|so|though|although|thanks|while|whereas|as|now as|because|behind|under|for|than|into|through|without)\b/iu;
  const opened = opening.exec(plain)?.[1]?.toLowerCase();
  // "That has not been established.": what was asked.
  if (opened && !/^\W*that has\b/i.test(plain) && opening.exec(passage.text)?.[1]?.toLowerCase() !== opened)
    return true;
  if (arguesNot.test(plain) || isHalf(plain, passage) || isLooseLine(plain, passage)) return true;
  if (isUnranked(plain, passage) || appliesSpeaker(plain, passage) || isStray(plain, passage)) return true;
  if (isFragment(plain, passage) || isNameAlone(plain, passage) || isSecondPurpose(plain, passage))
    return true;
  if (runTogether(plain, passage)) return true;
  if (saysOfNothing.test(plain) && standsForNothing.test(passage.text)) return true;
  // "Only the purest extraction": the article was the superlative's.
  if (/\bonly the \p{L}+est\b/iu.test(passage.text) && /\bonly (?!the\b|exosomes\b)\p{Ll}/u.test(plain))
    return true;
  // "Facial season is over": nobody spoke of a facial.
  if (/(?:^|:\s)[^\p{L}]*Facial (?!with\b|for\b|in\b)\p{Ll}/u.test(plain) && !/facial/i.test(passage.text))
    return true;
  if (
    openings.test(plain) &&
    !openings.test(passage.text) &&
    passage.text.trim().toLowerCase().endsWith(plain.toLowerCase())
  )
    return true;
  // "It is filtered and | arrives with its report": the verb has lost its subject.
  const verb = /^\W*(Arrives|Keeps|Stays|Costs|Comes|Makes|Lasts|Works|Takes|Ships|Leaves|Has|Gets)\b/
    .exec(plain)?.[1]
    ?.toLowerCase();
  if (
    passage.shape === "sentence" &&
    verb &&
    new RegExp(`\\band ${verb} (?!\\w+ed\\b)`).test(passage.text) &&
    acts.test(passage.text.split(` and ${verb}`)[0] ?? "")
  )
    return true;
  // "Youth | starts with hats": who does?
  if (
    passage.shape === "sentence" &&
    /^\W*(?:Starts|Begins|Ends) (?:with|in|at|on)\b/.test(plain) &&
    !/^\W*(?:starts|begins|ends)\b/i.test(passage.text)
  )
    return true;
  // Among items that begin with "That" stands no other.
  if (passage.shape === "bullet" && /^\W*that\b/i.test(passage.text) && !/^\W*that\b/i.test(plain))
    return true;
  // "Permanent after a full course": when, and not what.
  if (
    passage.shape !== "sentence" &&
    passage.shape !== "heading" &&
    /^\W*(?:after|before|within|from|over|following|until)\b/i.test(plain) &&
    passage.text.toLowerCase().endsWith(plain.toLowerCase()) &&
    plain.length < passage.text.trim().length
  )
    return true;
  // Among hashtags stands a hashtag.
  if (/^\W*#\p{L}+\W*$/u.test(passage.text) && !plain.includes("#")) return true;
  // "Exosome Miracle Cream": a name of one word names nothing.
  if (passage.shape !== "sentence" && /exo/i.test(passage.text) && goodsAlone.test(plain)) return true;
  // A note in running prose.
  if (
    passage.shape === "sentence" &&
    /^\W*Applied to the surface\b/.test(plain) &&
    (passage.block.kind === "paragraph" ||
      /\b(?:they|it|we|exosomes) (?:are|is|\p{L}+)\b/iu.test(passage.text))
  )
    return true;
  // What was asked is not told.
  if (/\?[”"’)*]*$/.test(passage.text.trim()) && !/\?/.test(plain)) return true;
  // "Swipe again for what they do: they hand your cells a list": nobody was told to do it.
  if (
    passage.shape !== "heading" &&
    /^\W*(?:Improve|Help|Give|Soften|Reduce|Leave)\b/i.test(plain) &&
    !tellsToAct(passage.text) &&
    verbOfItem(passage) !== "base"
  )
    return true;
  // "Patches fill in", "Cuts and scrapes close": nothing was said of what gives.
  if (
    passage.shape === "sentence" &&
    /^\W*(?:Improves|Helps|Gives|Softens|Reduces|Leaves)\b/.test(plain) &&
    beginsWithThings(passage.text)
  )
    return true;
  // "Repair continues": a noun does not tell anybody to do anything.
  if (
    /^\W*(?:Improve|Help|Give|Soften|Reduce|Leave)\b/.test(plain) &&
    /^\W*\p{Lu}\p{Ll}+ (?:continues?|shows?|comes?|starts?|begins?|is|are|goes)\b|^\W*Even\b[^,.;]*\b(?:have|has|is|are|was|were)\b/u.test(
      passage.text,
    )
  )
    return true;
  if (/^[^\p{L}]*(?:Are|Is|Has|Have|Was|Were|Will|Can)\b/u.test(plain) && !/[?]\W*$/.test(plain)) return true;
  if (
    /^\W*(?:is|are|has|have|was|were)\b/.test(plain) &&
    !/^\W*(?:is|are|has|have|was|were)\b/i.test(passage.text)
  )
    return true;
  if (/\bare exosomes\b/i.test(plain) && !/\bare (?:[\w-]+ )?exosomes\b/i.test(passage.text)) return true;
  // "What about large pores? They improve the look of skin.": it is the pores that do not.
  if (givesLook.test(plain) && meansTreated({ ...passage, text: plain.replace(reply, "") })) return true;
  if (impossible.some((p) => p.test(plain) && !p.test(passage.text))) return true;
  if (!predicatesFit(plain, passage)) return true;
  if (/\bthe (?:FDA|MHRA|EMA|TGA)-/.test(plain)) return true;
  if (/\b(\p{L}+)\s+\1\b(?!-)/iu.test(plain) && !/\b(\p{L}+)\s+\1\b/iu.test(passage.text)) return true;
  const last = breaksOff.exec(plain)?.[1];
  if (last && !new RegExp(`\\b${last}${signs}$`, "iu").test(passage.text.trim())) return true;
  if (/\b(?:a|an|the|our|your)\s+(?:a|an|the|our|your|is|are|and|or|of|to|by)\b/i.test(plain)) return true;
  if (/\b(?:is|are|was|were)\s+(?:(?:is|are|was|were)\b|[.,;!?])/i.test(plain)) return true;
  if (
    /\b(?:of|to|by|for|with|from|in)\s+(?:(?:of|to|by|for|with|from|and|or|is|are)\b|[.,;!?])/i.test(plain) &&
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

const reply = /^\W*(?:yes|no|oh|well|absolutely|of course),? /i;
const givesLook =
  /^\W*(?:(?:yes|no|oh|well|absolutely|of course),? )?(?:they|it) (?:\p{L}+ly )?(?:improves?|helps?|gives?|leaves?|softens?)\b/iu;

/** "Cuts, scrapes and wounds close": words that are verbs, too, and here are what something happens to. */
function beginsWithThings(text: string): boolean {
  const [, first, joint, second] = /^\W*(\p{L}+s)(,| and|) (\p{L}+)/u.exec(text) ?? [];
  if (!first || !second || effectVerbs.get(wordKey(first))?.form !== "third") return false;
  if (joint !== "") return effectVerbs.get(wordKey(second))?.form !== "third";
  return /^(?:patches|spots|lines|marks|scars|burns|cuts|nurses|fans|tests)$/i.test(first);
}

/** Begins with a verb that tells the reader to bring about an effect. */
function tellsToAct(text: string): boolean {
  // "Give it a month and your pores will have closed", "Thin brows: …", "Nurse-led visits that …".
  if (
    /^\W*(?:thin|dull)\b|^\W*put on [^,.]*, |^\W*\p{L}+(?:, \p{L}+)+: (?:the|an?|our)\b|\band (?:your|his|her|our|the|those|these|you|they|it) [^.]*\b(?:will|have|are|is)\b|\band (?:you|they|it|your \p{L}+) \p{L}+[^s\W]s\b/iu.test(
      text,
    )
  )
    return false;
  if (/^\W*\p{L}+-\p{L}+ (?:\p{L}+ ){1,3}(?:that|which|who) |^\W*up to \d/iu.test(text)) return false;
  // "Clear improvement in tone": of what kind it is.
  if (
    /^\W*\p{L}+ (?:improvements?|reductions?|differences?|changes?|gains?|decreases?|increases?)\b/iu.test(
      text,
    )
  )
    return false;
  const first = /\p{L}+/u.exec(text)?.[0] ?? "";
  return (
    effectVerbs.get(wordKey(first))?.form === "base" ||
    /^(?:give|take|get|put|knock|say|bring|call|hand|leave|keep|make|turn|hush|treat|wake|let|send|help|watch|see|do|banish|ditch|drop|lose|kiss|wave|meet|feel|have|enjoy|trade|swap|pack|show|tell|teach|coax|hit|press|welcome|bid|don|never|please|and|want|could|can|will)/i.test(
      first,
    )
  );
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
