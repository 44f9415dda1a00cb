/** Words that lean on a claim which has gone: what it was caused by, how soon it came, what else it was said of. */
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";

const goods = "(?:serum|facial|treatment|cream|product|gel|mask|therapy|lotion)";
const day = "(?:seconds|minutes|hours|days|weeks|months|years)";

const strays: readonly RegExp[] = [
  // A relative clause cut in the middle, or one that has lost its people.
  /, the (?:purpose|aim|goal|point|object|intention)[.!]?$/i,
  new RegExp(`(?:${lookPhrase}|\\b(?:appropriate|suitable)), (?:in|for|to|with|by|of) whom\\b`, "i"),
  /\b(?:our|ours|it|we)\b[^.;]*, it (?:should|must|has to|may|can) be (?:said|noted|added|stressed)[.!]?$/i,
  /\b(?:notified|registered|reported|submitted) (?:to|with|by)\s*[,.;]/i,
  /^\W*(?:the|our) (?:\p{L}+ ){0,2}(?:requirements|rules|standards|guidelines|regulations), so\b/iu,
  /^\W*(?:\p{L}+, )?(?:since|because|although|while|whereas) [^,;:–—]*[.!]$/iu,
  // The second of two things that were acted on, or the causes of one.
  new RegExp(
    `${lookPhrase},? (?:and|or) (?:papules|pustules|pimples|blemishes|bumps|stress|illness)\\b`,
    "i",
  ),
  new RegExp(`(?:${lookPhrase}|\\blooking \\w+), \\w+ing (?:and|or) [\\w ]+$`, "i"),
  new RegExp(`${lookPhrase},? (?:sometimes |often )?by (?:several |a few |many )?${day}\\b`, "i"),
  new RegExp(`\\b(?:since|because|as) (?:they|it) [^.;]*${lookPhrase} within (?:minutes|hours)\\b`, "i"),
  // No look is the reason for less swelling, and the skin is named twice.
  new RegExp(`\\b(?:owing|due|thanks) to the (?:capacity|ability|power|tendency) [^.;]*${lookPhrase}`, "i"),
  new RegExp(
    `^\\W*by \\w+ing [^,]*\\b(?:messengers?|molecules?|proteins?|peptides?|instructions?)\\b[^,]*, [^.;]*${lookPhrase}`,
    "i",
  ),
  /^\W*on (?:the |your )?skin,? (?:they|it|exosomes)\b[^.;]*\blook of (?:the |your )?skin\b/i,
  /^\W*grafts?\b[^.;]*\b(?:give|help|improve|leave)s? (?:hair|skin|the look)\b/i,
  // When nobody sees it, or when it was said to get worse.
  /^\W*(?:your )?(?:skin|hair) looks? \w+ (?:while|when|as) you (?:sleep|slept|dream|rest)\b|\blooks? (?:fresher|fuller|firmer|calm) after (?:\d\d|thirty|forty|fifty|sixty)\b/i,
  // A frame before what has no look.
  /\blook of (?:lost|missing)\b|\blook(?:ing)? (?:of )?\p{L}+ (?:improvement|reduction|correction)s?\b/iu,
  /\blook for \p{L}+ (?:softened|lifted|smoothed|tightened|plumped|faded|reduced|erased)\b/iu,
  /\blook of an? \p{L}+[’']s (?:feet|lines)\b/iu,
  /\bthat (?:plump|firm|smooth|soft|bright|fresh)(?:er)?-looking\b/i,
  // A comparison that goes on, or with all of a kind.
  /\bdifferent from (?:every\b|[^.;,]*(?: every time\b|, at (?:a|half|one)\b))/i,
  // Half of a name, a lead-in with nothing to lead to, a part of a place.
  /\bexosome lines?(?=\W*(?:,|$))/i,
  /^\W*about how (?:our |the )?exosomes\W*$/i,
  /^\W*down to the (?:last|final|very)\b[^,]*$/i,
  /\bto (?:a|the) skin block\b/i,
  new RegExp(`^\\W*an? (?:true|real|genuine|proper) (?:exosome )?${goods}\\b`, "i"),
];

/** "Serum in North Devon.", "Devon's Facial": of the best of them, the kind of thing and the place. */
const ofPlace = new RegExp(
  `^\\W*(?:(?:an?|the|our) )?(?:\\p{Ll}+ )?${goods} in (?:\\p{Lu}|(?:the|this|our|all) (?:\\p{L}+ )?(?:province|state|city|county|country|region|area|town))[^,.;:]*[.!]?$`,
  "u",
);
/** "Norfolk's Facial": it was one of many. */
const placesOwn = new RegExp(`^\\W*\\p{Lu}\\p{L}+[’']s (?:exosome )?${goods}\\W*$`, "iu");
const superlative = /\b(?:most|best|finest|top|leading|\p{L}{3,}est)\b/iu;

/** "They are visibly lifted": bags or lines, and nothing that could improve a look. */
const actedOn =
  /^\W*(?:they|these) are (?:\p{L}+ly )?(?:reduced|faded|softened|smoothed|lifted|erased|filled|diminished|minimi[sz]ed|plumped|lightened)\b/iu;
const acts = /^\W*they (?:improve|help|give|reduce|soften|leave)\b/i;

/** "One rep told us that it reaches the dermis": what others said becomes no fact. */
const othersSaid =
  /^\W*(?:others|some|they|sellers|reps|competitors|rivals) (?:have |had |also )?(?:sa(?:y|id)|claim(?:ed)?|told|wrote|insist(?:ed)?) /i;

/** In the place of a reason and what followed from it. */
const lookAlone = /^\W*(?:fresher|fuller|firmer|calmer)-looking (?:skin|hair)\W*$/i;

export function isStray(plain: string, { text }: Passage): boolean {
  if (strays.some((pattern) => pattern.test(plain) && !pattern.test(text))) return true;
  const lowered = plain.replace(/^\W*\p{L}/u, (first) => first.toLowerCase());
  if ((ofPlace.test(lowered) || placesOwn.test(plain)) && superlative.test(text) && !superlative.test(plain))
    return true;
  if (lookAlone.test(plain) && /^\W*(?:as|since|because) [^,]*, /i.test(text)) return true;
  if (actedOn.test(text) && acts.test(plain)) return true;
  return othersSaid.test(text) && /^\W*(?:our |the )?exosomes are applied\b/i.test(plain);
}
