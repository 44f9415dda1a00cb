/** What a new phrase leaves of the old one beside it: appositions, objects and adjectives that have lost their word. */
import { lookPhrase } from "./lookPhrase.ts";

export const remnants: readonly RegExp[] = [
  // "A fuller look, or growing, phase": what explained the old object.
  new RegExp(`${lookPhrase}, or \\p{L}+(?: \\p{L}+)?, `, "iu"),
  // "Helps skin look fresh and blood moving": a second object of the verb that went.
  new RegExp(
    `${lookPhrase} and (?:the |your )?(?!\\p{L}+(?:ing|ly)\\b)\\p{L}+ (?!looking\\b)\\p{L}+ing\\b`,
    "iu",
  ),
  // "Helps skin look calm, overworked faces": of two adjectives the second, with its noun.
  new RegExp(`${lookPhrase}, (?:\\p{L}+-)?\\p{L}+(?:ed|y|ive) \\p{L}+[.!]?$`, "iu"),
  // "…, creams and lasers having failed": the end of the clause that was cut.
  new RegExp(
    `${lookPhrase}, (?:\\p{L}+ ){1,3}and (?:\\p{L}+ ){1,2}(?:have|has|had|having|are|were|was|is)\\b`,
    "iu",
  ),
  // "By sun and time", "including cases which …": what the old object had suffered, and of what kinds it was.
  new RegExp(
    `${lookPhrase} by (?:the )?(?:sun|time|age|years|stress|wind|wear|light|life|screens)\\b|${lookPhrase}, including\\b`,
    "i",
  ),
  // "For a fresher look, since they improve the look": the look is its own reason.
  /\bfor an? \p{L}+ look, (?:since|because|as) (?:it|they|these|our)\b/iu,
  // No look is theirs alone, nor a reason to treat everybody.
  new RegExp(
    `\\b(?:unique|remarkable|proven|extraordinary|singular|unmatched) (?:ability|capacity|power|potential)\\b[^.;]*${lookPhrase}|${lookPhrase}, and (?:they|it) (?:should|ought to|must) be\\b`,
    "i",
  ),
  // "After laser is shortened": the noun of which it was said went.
  /^\W*(?:after|with|in|following|before) [^,;:.]* (?:is|are) \p{L}+ed\W*$/iu,
  // "Not certified by the FDA, a distinction which …": there is none.
  /\bnot (?:approved|certified|cleared|licensed|authori[sz]ed)\b[^.;]*, an? (?:\p{L}+ )?(?:distinction|honou?r|fact|step|mark|sign|status|recognition|achievement|privilege)\b/iu,
  // "Improves the look of skin, calms and strengthens": verbs that act on nothing.
  new RegExp(`${lookPhrase}, \\p{L}+[^s\\W]s(?:,| and) \\p{L}+[^s\\W]s(?=,|[.!]?$)`, "iu"),
  // "A weightless rose exosomes".
  /\ban? (?:(?!with|of|from|and|for|that|which|in|by|using|plus|to|on|is|are)[\p{L}-]+ ){1,3}exosomes\b(?! (?:facial|serum|treatment|cream|gel|mask))/iu,
  // "The exosome treatment vessels that pills only widen": a name run into the noun that the verb acted on.
  /^\W*(?:the|our|an?) exosome (?:\p{L}+ )?(?:treatment|facial|serum)s? \p{L}+s (?:that|which|who)\b/iu,
  // "Is purified by [method], freshly thawed": the last of the list went.
  /\[method\], (?!and\b|or\b|then\b|with\b)[^,.]*[.!]$/i,
  /^\W*whether [^,;:–—]*[.!]$/i,
  // "The dose counts: where the shop next door has one.": what it was set against.
  /[:;]\s+(?:where|whereas|while|which) [^,.;]*[.!]$/i,
  // "You can: being so gentle.": the reason of what went.
  /^\W*(?:you|it|they|we|that) (?:can|do|does|is|are|will|may): (?:\p{L}+ing|with(?:out)?|no) [^,:]*[.!]$/iu,
  // "Spread on and improved the look of skin": nobody did it.
  /^\W*\p{L}+(?:ed|ed on|ed in|ed over)(?: \p{L}+){0,3} and (?:improved|helped|gave|left|softened|reduced) (?:the look|skin|hair)\b/iu,
  // "That exosomes improve the look of skin.": of which something was said.
  /^\W*that (?:our |the )?exosomes (?:improve|help|give|soften|leave|are applied)\b(?!.*\b(?:is|was|are|remains|seems|has)\b)/i,
  // "Her own serum, she likes to tell you.": what, of it?
  /^\W*(?:her|his|our|my|their|the|this|that) (?:\p{L}+ )?\p{L}+, (?:she|he|they|we|I)(?:[’'](?:s|ll|d|re|m))? [^,;]*\b(?:tell|say|admit|add|claim|swear|promise)s?(?: (?:you|us|me|anyone|everyone))?[.!]$/iu,
  // "Pores? What pores?": no look is asked for.
  /^\W*the look of [^.?!]*\?/i,
  // "Skin looked fresher.": whose, and when?
  /^\W*(?:skin|hair) looked\b/i,
  // "The platelet one is may be relied on".
  /\b(?:is|are|was|were) (?:may|can|will|could|should|might)\b/i,
  // Of a look nobody is that sure, and of what is not known no more.
  /\b(?:settled|certain|certainty|sure|clear|no doubt|proven|known|undisputed)\b[^.;:]*: (?:the )?evidence for\b/i,
  new RegExp(
    `\\bcertainty\\b[^.;]*${lookPhrase}|${lookPhrase}[^.;]*\\b(?:beyond (?:all )?(?:dispute|question|doubt)|undeniabl[ey]|indisputabl[ey]|is a fact|a matter of record)\\b`,
    "i",
  ),
  // "From outside to inside", "from within": the way that the old effect took.
  new RegExp(
    `${lookPhrase},? (?:from (?:the )?(?:outside|inside|within|below|beneath|underneath|deep)\\b|(?:to|down to|at) the (?:roots?|core|bone|source)\\b)`,
    "i",
  ),
];
