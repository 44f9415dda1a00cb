/** What a new phrase leaves of the old one beside it: appositions, objects and adjectives that have lost their word. */
import { lookPhrase } from "./lookPhrase.ts";

export const remnants: readonly RegExp[] = [
  // "It's one of treatments": the best of them went.
  /\bone of (?:treatments|options|products|facials|serums|creams|exosomes|things|ways|clinics|providers)\b/i,
  /\bone of an? /i,
  // "The better products, it must be said.": a subject, and a remark by the way.
  /^\W*(?:the|our|these|those|most|some|many|all|\p{Lu}\p{L}+) [^,.;:]*, (?:it (?:must|has to|should|can) be (?:said|admitted|added)|of course|in our view|as (?:you|we) (?:may |might |probably )?know|to be (?:fair|honest|sure)|for (?:once|instance|example)|I (?:think|believe|must say))[.!]$/iu,
  // "Less noticeable and blotches": the first of two that were joined.
  /^\W*(?:less noticeable|(?:softer|smaller|firmer|fresher|fuller|plumper|brighter)-looking) (?:and|or) \p{L}+\W*$/iu,
  // "Exosome Facial, Neck From $450": a part between the name and its price.
  /(?:Facial|Treatment),(?: \p{L}+)? From [$£€₩]|\bExosome (?:Neck|Jaw(?:line)?|Eye|Lip|Hand|Chest) From [$£€₩]/u,
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
  // "Your skin is helping skin look firmer", "my forehead, which improved the look of skin".
  /(?<!\b(?:of|to|on|onto|over|into) (?:your |the |my )?)(?<!\b(?:help|giv|leav)\p{L}* (?:your |the |my )?)\b(?:skin|face|forehead|cheeks?|neck|hair|collagen|elastin)\b(?![^.;:]*\b(?:exo\p{L}*|serums?|facials?|treatments?|add-ons?|sessions?|creams?|masks?|products?|drops|it|they|we)\b[^.;:]*\b(?:help|improv|giv))[^.;:]{0,36}?\b(?:help|improv|giv)(?:e|es|ing|ed|s)? (?:your |the )?(?:skin|look of (?:your )?skin|hair a)\b/iu,
  /\bskin, in which (?:it|they) [^.;]*\b(?:help|improve|give)s? (?:the look|skin)\b/i,
  // "Looks fresher and go", "look fresh on the forehead and opens".
  new RegExp(
    `(?:${lookPhrase}|\\blooks? \\p{L}+|-looking skin),? and (?:go|left|goes|feeling|so does|so do|so is|so are|redness)\\b`,
    "iu",
  ),
  // "Cell by cell", "by the root", "no notice given": how the old effect came about.
  new RegExp(
    `(?:${lookPhrase}|looking \\p{L}+)[^.;]*?(?:,? (?:brick|cell|layer|strand|fib(?:re|er)|pore) by (?:brick|cell|layer|strand|fib(?:re|er)|pore)\\b| (?:is|are) reduced by the\\b|,? by the root\\b|,? no (?:notice given|questions asked|visa needed)\\b|, done\\b| if (?:they|it) were\\b| before(?=[.!]?$)| with ice\\b|, slowly\\b|,? like \\p{L}+ing?\\b| over the years\\b)`,
    "iu",
  ),
  /\blook of [\p{L}’' -]+? (?:packing|shallower|(?<!looking )(?:smaller|tighter)|from below|from beneath|by the root|is reduced by)\b/iu,
  // "So if you see it in stock.": a condition with nothing to it.
  /,? (?:so|and|but) (?:if|when|once|unless|until) [^,;:]*[.!]$/i,
  // "Exosome +, face", "Exosome + for a fresher look": what was added went.
  /\+\s*(?:[,;:|.]|$|for\b|[$£€₩])/,
  /, (?:now|only|just|even)[.!]?$/i,
  /\bwith (?:on|in|at|for|of)\b|^\W*with an? \p{L}+\W*$/iu,
  // "Exosomes give a softer."
  /\ban? (?!matter\b|number\b|serum\b|booster\b|toner\b|primer\b|cleanser\b|moisturi[sz]er\b|offer\b|order\b|barrier\b|letter\b|answer\b|corner\b|winter\b|summer\b|power\b|layer\b|paper\b|user\b|laser\b|filler\b|roller\b|dermaroller\b|helper\b|eraser\b|partner\b|provider\b|practitioner\b|teaser\b|starter\b|voucher\b|newsletter\b|quarter\b|carrier\b|messenger\b|miser\b|wrinkle\b)(?:soft|firm|smooth|bright|fresh|full|strong|fast|gentl|saf|bett|deep|clear|calm|young|quick|great|high)(?:er)[.!]?$/i,
  // "Thatare applied", "That are applied", "the film of our exosomes are applied".
  /\p{L}(?:are|is) applied\b|^\W*[Tt]hat(?:[’']s how\b[^.;]*)? (?:is |are )applied\b|\b(?:film|one|exception)(?: (?:are|is))? applied to\b/u,
  /\bof (?:our|the|these) exosomes are applied\b/i,
  // Its size is no reason to put it on the skin, nor are they worked in so that they are.
  /\b(?:means?|meaning) (?:that )?(?:it|they) (?:is|are) applied\b|\bso (?:that )?(?:the |our )?(?:exosomes|vesicles|they|it) (?:is|are) applied\b/i,
  /\bgo(?:es)? deep\b[^.]*\bsurface of the\b/i,
  // "Help skin look firmer, and different from retinol": of how it worked, "faster" was said.
  /\blook\b[^.;]*,? and different from\b/i,
  // "Clients say exo": what, of it?
  /\b(?:says?|said) (?:that )?exo\p{L}*\W*$/iu,
  // "An option of the beach-town facial".
  /\ban option of\b/i,
  /\bnot (?:approved|cleared|licensed|authori[sz]ed|certified) by the \p{L}+ of\b/iu,
  /\bif\b[^.;,]*, [^.;]*\bnot (?:approved|cleared|licensed|authori[sz]ed|certified)\b/i,
  /\b(?:could|may|might|yes)\b\W+[^.;]*\b(?:is|are) not (?:approved|cleared|licensed|authori[sz]ed)\b/i,
  // "That the gel improves the look of skin.", "This is a technology".
  /^\W*that the \p{L}+ (?:improves|helps|gives|softens|leaves) [^,]*[.!]$/iu,
  /^\W*(?:this|it|ours)(?:[’']s| is) an? (?:technology|ingredient|method|approach|science|biologic|extract)\b/i,
  // "In vitro, skin looked fresher": in a dish is no skin.
  /\bin (?:vitro|the lab|culture|the dish|a dish)\b[^.;]*\b(?:skin|hair) look/i,
  /^\W*(?:in vitro|lab|laboratory|bench|preclinical)[^:.]*: (?:\p{L}+-looking|helps?|improves?|gives?)\b/iu,
  // "An option that does not suit a look", "the eraser for the look of".
  /\b(?:eraser|remover|enemy|end|answer|antidote|cure)s? (?:for|to|of) (?:the look of\b|\p{L}+-looking|less noticeable)/iu,
  /\bthe (?:eraser|remover|antidote)["”’]?\W*$/i,
  // "They improve the look of skin, help skin look calm and firm": no list of two.
  new RegExp(`${lookPhrase}, helps? (?:your )?skin look \\p{L}+ and \\p{L}+[.!]?$`, "iu"),
  // "Morning and improving the look".
  /^\W*\p{L}+ and (?:improving|helping|giving|leaving|softening)\b/iu,
  /\b(?:softer|smaller|firmer|fresher|fuller)-looking (?:no|any|not|less|fewer)\b/i,
  /\bLess noticeable [^.;]* broken\b|\bboth smaller\b/i,
  /\bpost-(?:facial|gel|treatment|serum|cream|series|plan)\b/i,
  /\b(?:is|are|has|have) been (?:improv|help|giv)\w*\b.*\bof skin\b[^.]*\bto\b/i,
  /\bhangs? \(\p{L}+ is not approval\)|\([\p{L} ]+ (?:is|are) not approval\) (?:of|by|at|on|in|from|and)\b/iu,
  // "From outside to inside", "from within": the way that the old effect took.
  new RegExp(
    `${lookPhrase},? (?:from (?:the )?(?:outside|inside|within|below|beneath|underneath|deep)\\b|(?:to|down to|at) the (?:roots?|core|bone|source)\\b)`,
    "i",
  ),
  // "Unlike creams, they are applied to the surface", "foam stops at the surface, but these …": so are those.
  /\bunlike [^.;]*\bapplied to the surface\b|\bapplied to the surface of the (?:skin|scalp)[^.;]*\bunlike\b|\b(?:stops?|stays?|sits?|remains?|lies)\b[^.;]*\b(?:surface|top)\b[^.;]*\b(?:but|while|whereas|yet)\b[^.;]*\bapplied to the surface\b/i,
  // A laser applies nothing.
  /\bapplied to the surface of the (?:skin|scalp) (?:with|by) (?:our|the|a|an|every|each) (?:\p{L}+ )?(?:laser|pen|device|needles?|roller|dermaroller)\b|\b(?:laser|pen|needle|device)[’']?s help,? [^.;]*\bapplied to the surface\b/iu,
  // "Looks firmer, often.", "after a peel by about two days": how often and by how much it did otherwise.
  new RegExp(
    `${lookPhrase},? (?:often|usually|sometimes|always|mostly)[.!]?$|${lookPhrase}[^.;]* by (?:about |up to |some )?(?:\\p{L}+|\\d+) (?:days?|weeks?|hours?)\\b`,
    "iu",
  ),
  /\b(?:skin|hair) looks \p{L}+ and (?:do|are|have|were)\b/iu,
  // "…, sun and squinting off your face", "…, the old ones too": of what it was taken, and which of them.
  new RegExp(
    `${lookPhrase}, [^.;]*\\b(?:off|from) your (?:face|skin|scalp)\\b|${lookPhrase},? (?:even )?the \\p{L}+ ones\\b`,
    "iu",
  ),
  // "What you do get is not stem cells."
  /^\W*what [^.;]*\b(?:get|have|buy|offer|sell|use)\b[^.;]* (?:is|are) not\b/i,
  // "The thinking behind this is that exosomes help skin look firmer.": that is no thinking.
  new RegExp(
    `\\b(?:thinking|idea|theory|principle|reasoning|logic|rationale|mechanism|hypothesis)\\b[^.;]*\\bis that\\b[^.;]*${lookPhrase}`,
    "i",
  ),
  // "The fifth lot will go the same way.": as which?
  /\bthe same way\W*$/i,
  /^(?:[^:.!?]{2,30}: )?And (?:they|it)\b/,
];
