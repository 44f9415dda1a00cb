/** What a wrong cut leaves of a name, a label or a line: a noun without what it was of, an opening without what it opened. */
import { lookPhrase } from "./lookPhrase.ts";

export const nameRemnants: readonly RegExp[] = [
  // "Exosome Deposit", "Exosome Style", "Exosome-based": of what, and what of it?
  /\bexosome (?:softener|deposit|patch plan|carpet|bank|count)\b|^\W*count exo|^\W*exo\p{L}*[- ](?:based|style|edition|way)\W*$/iu,
  /\bexo\p{L}* \p{L}+ [$£€₩]\s?\d[\d,.]* (?:treatment|facial)\b|\bschool (?:facial|treatment)\b|\bfacial, (?:per (?:inch|cm)|\d+ deposits)\b/iu,
  /\b(?:old|new|stubborn|deep) facials?\b|\b(?:my|your|our) facial has\b|\bfacial, thanks to\b/i,
  /^\W*(?:technology|power|science|magic|innovation) (?:in|from|for)\b|^\W*(?:treatments?|serum|cream|care) that works?\b/i,
  // "Different from every other injectable", "from filler, which blinds": what it is to be worse than.
  /\bdifferent from (?:(?:every|all|most) other\b|[^.;,]*, which\b)/i,
  // "Faded, because exosomes help skin look calm", "a look after every pimple": no look is that reason.
  /\b(?:faded|gone|cleared|settled|calmed|healed)\b[^.;]*, because (?:our |the )?exosomes\b|\blook (?:after|with|on) every \p{L}+/iu,
  /\b(?:settled|proved|shown|established)\b[^.;]*\bmay have little effect\b/i,
  /^\W*(?:write|say|use): ["“]exosomes["”]\W*$/i,
  /\blook of [^.;]*,? (?:no (?:notice given|questions asked)|(?:brick|cell|layer) by (?:brick|cell|layer))\b/i,
  // "A time of two days", "Slow after a peel": the healing went.
  /^\W*an? time of\b|^\W*slow (?:after|from|with|following)\b/i,
  // "For fuller-looking hair may be massaged in": what may?
  /^\W*for an? ?\p{L}*-?looking \p{L}+ (?:may|can|is|are|will|should)\b|^\W*for (?:fuller|fresher|firmer)-looking \p{L}+ (?:may|can|is|are|will|should)\b/iu,
  // "What it leaves behind: exosomes help skin": a lead-in and no thing that it leads to; "for: fuller-looking hair".
  /^\W*what (?:it|they) (?:leaves?|brings?|does|do)[^:]*: (?:our )?exosomes (?:help|improve|give)\b|\bfor: [\p{L}-]+-looking\b/iu,
  // "Looking soft: old and new".
  /\b(?:look(?:ing)? \p{L}+|look of \p{L}+): (?:old|new|big|small) and \p{L}+\W*$|^\W*Evens, (?:helps|improves)\b/iu,
  // "The look of cheeks and under eyes", "of lines and your mouth".
  /\blook of [^.;]*(?:,| and) under eyes\b|\blook of [^.;]*\b(?:lines|creases|folds) and your \p{L}+/iu,
  // "Season is open", "but make it exosomes", "(ok, it's exosomes)": the end of what went.
  /^\W*(?:season|time|day|week|night) is (?:open|here|over|back)\b|^\W*but make it\b|^\s*\([^)]*\)\s*$/i,
  // "Talk: applied to the surface", "Quiz: a fresh look": what they are on.
  /\b(?:talk|demo|workshop|lecture|class|webinar): applied\b|\bquiz: (?:an?|\p{L}+-looking)\b/iu,
  /\btopical (?:exosome )?treatment (?:guns?|versions?)\b|\bstraight topical\b/i,
  /\[method\] (?:stuff|kind|grade|ones?|vials?|product|formula|batch)\b/i,
  /^\W*(?:our )?exosomes is\b|\b(?:vials?|bottles?|drops?|serum) (?:is|are) not (?:\p{L}+ ){0,3}cells\b|\bnot (?:stem|living|live) cells (?:you|that|which|for)\b/iu,
  // "The treatment about this winter", "The first time I saw them work, and …": what was told of it.
  /\b(?:the|an?) (?:treatment|facial|serum|product) about\b|^\W*the first time [^,]*, and\b|^\W*ask (?:on|in|at|to)\b/i,
  /\b(?:say|says|said|tell us|told us) (?:that )?they (?:come|came|return|stay)[.!]?$/i,
  // "Skin that's visibly looks firmer", "your skin looked firmer": of no time that was spoken of.
  /\b(?:that[’']s|that is|who[’']s) (?:\p{L}+ly )?(?:looks?|helps?|gives?|improves?)\b|^\W*your (?:skin|hair) looked\b/iu,
  // "Improve the look of skin, and we can see why", "so the change builds": what followed from it.
  new RegExp(
    `${lookPhrase}, (?:and (?:we can see why|the \\p{L}+ will\\b)|so the \\p{L}+ \\p{L}+s\\b)`,
    "iu",
  ),
  /^\W*(?:for [^:]*, yes|we think so|yes): [^.]*\b(?:look of|look)\b/i,
  /^\W*for an? \p{L}+ look, [^.]*\blook\b|\b(?:rested look|fuller look|look \p{L}+), for an? \p{L}+ look\b|\b(?:facial|serum|treatment|look) with[,.]|\bto (?:helps|gives|improves|leaves|softens|reduces) /iu,
  /-looking skin,? (?:with|and) \p{L}+-looking skin\b|\b(?:a little|allow|much) (?:more )?\p{L}+-looking (?:skin|hair)\b/iu,
  // A look that damage, marks, papers or nobody in particular would bring about.
  /\b(?:damage|wear|dullness|sagging|laxity) that (?:gives|leaves|helps|improves)\b|\bthe (?:marks|scars|lines) they (?:leave skin|improve|help|give)\b/i,
  /\b(?:papers?|studies|trials?|data) (?:improve|help|give|soften|reduce)s? (?:the look|skin|hair)\b|\bmade to (?:improve|help|give)\b/i,
  /\bwe (?:can|could|have|had|will) (?:improved?|help(?:ed)?|gave|given|give) (?:the look|skin|hair)\b/i,
  /\b(?:men|women|people|clients|patients|guests)\b[^.;]* are (?:giving|improving|helping) (?:hair|skin|the look)\b/i,
  /^\W*the (?:wrinkle|scar|acne|pore|line|spot) (?:treatment|serum|cream|facial) (?:improves|helps|gives)\b/i,
  /\b(?:soften|reduce)\w* the look of (?:the |your )?(?:cheeks|hands|necks|lips|eyes|arms|legs)\b/i,
  /\bless noticeable [^.]*\band both\b|-looking (?:fine )?(?:lines|wrinkles|pores) (?:smooth|fill|relax)\b/i,
];
