/** Last touches on a rewrite: agreement, lists that are lists still, nothing said twice. */
import { capitalLike, type Form, inForm, tidy, upperFirst } from "./grammar.ts";
import { lookPhrase } from "./lookPhrase.ts";

/** The rest of a list of which the first was rewritten, with no verb of its own: "…, wind and late nights". */
const restOfList = new RegExp(
  `(${lookPhrase})((?:, [\\w-]+)*,? (?:and|or) (?!more\\b)(?:[\\w-]+ )?(?!(?!flushing|itching|flaking|thinning|shedding|scarring|swelling|peeling)\\w*(?:s|ed|ing)\\b)[\\w-]+(?: [\\w-]+)?)([.!]?["”’]?)$`,
  "i",
);

/** The second of two purposes, of which the first was rewritten: "… for a fresher look | and cracks, $60". */
const secondPurpose =
  /\b(for (?:an? \w+ look|fuller-looking hair|fresher-looking skin))( (?:and|or) (?!an?\b|for\b|with\b|more\b|[\p{L}-]+-looking\b)[\p{L}-]+(?: (?!for\b|with\b)[\p{L}-]+){0,2})(?=\s*(?:[.!?,;|–—]|$))/iu;

/** "Yes, it is not approved": no. */
function agreed(text: string, original: string): string {
  const flipped =
    /\b(?:is|are) (?:\w+ly )?not\b(?! approval)/i.test(text) && !/\b(?:is|are) not\b/i.test(original);
  return flipped
    ? text
        // "Is not approved and made in …": made it is.
        .replace(
          /(\b(is|are) not (?:approved|cleared|licensed|authori[sz]ed|certified)(?: by [^,;.]*?)?) and (?=(?:made|sold|known|kept|worn|grown|ready|available|vegan|suitable|\p{L}{3,}ed)\b)/iu,
          "$1 and $2 ",
        )
        // "Ours, on the other hand, are": set against nothing.
        .replace(/,? (?:on the other hand|by contrast|in contrast|however),(?= (?:is|are) not\b)/i, "")
        // "All our exosomes are not cleared": none of them is.
        .replace(/^(\W*)All (our|the)\b/i, (_, lead: string, own: string) => lead + upperFirst(own))
        .replace(
          /\b(E|e)verything\b([^.;,]*?) is not\b/,
          (_, first: string, rest: string) => `${first === "E" ? "N" : "n"}othing${rest} is`,
        )
        .replace(
          /\b(e)very (\w+(?: (?:that )?(?:we|you|they|I) \w+| on [^.;,]{3,30})?) is not\b(?![^.]* and )/i,
          (_, first: string, rest: string) => `${first === "E" ? "N" : "n"}o ${rest} is`,
        )
        .replace(/^(\W*)All (exosomes|[\p{L}]+s)( [^.;,]*?)? are not\b/iu, "$1No $2$3 are")
        // "…, so you are in good hands": not of what is not approved.
        .replace(/, so (?:you|please|relax|rest|be|don[’']t|there|that|nobody)\b[^.;!?]*(?=[.!?]*$)/i, "")
        // "They are approved, too": neither are they.
        .replace(
          /(\bnot (?:approved|cleared|licensed|authori[sz]ed|certified) by [^.;,]*?),? too(?=[.!]*$)/i,
          "$1, either",
        )
        // "Is fully licensed": fully is not said of what is not.
        .replace(/\b(is|are) (?:fully|officially|duly) not\b/i, "$1 not")
        // "And yes, ours is approved.": nobody asked.
        .replace(
          /^(\W*)(?:and|but) (?:yes|yep|yeah),? (\p{L})/iu,
          (_, lead: string, letter: string) => lead + letter.toUpperCase(),
        )
        .replace(
          /^(\W*)(?:(?:and|so|but|why|oh|well),? )?(?:yes|yep|yeah|absolutely|certainly|of course|sure|indeed)(?=\W)/i,
          "$1No",
        )
        // "In a sense, since they are …": of a denial there is no sense in which it is true.
        .replace(
          /^(\W*)(?:in a (?:sense|way|manner of speaking)|sort of|kind of|more or less|basically),? (?:since|because|as) /i,
          "$1",
        )
    : text;
}

const reassures =
  /^(\W*)(?:you(?:[’']re| are) in (?:good|safe|the best) hands|(?:please )?(?:rest|sleep|breathe) (?:easy|easily|assured|well)(?: that)?|for (?:(?:extra|added|your|further|complete|total) )*(?:reassurance|peace of mind|comfort|confidence)|(?:good|best|great|happy) news|better still|best of all|relax|no worries|(?:thankfully|happily|luckily|fortunately|naturally|proudly)|and (?:rest assured|yes)|to put your mind at (?:rest|ease))(?:\s*[:,;–—]\s*|\s+(?=(?:our|the|it|they|we)\b))/i;
const denies =
  /(?:\b(?:is|are)|[’'](?:s|re)) not (?:approved|cleared|licensed|authori[sz]ed|certified)\b|\b(?:is not|neither is|none of this is) approval\b|\bare not (?:stem|live|living) cells\b/i;

/** "For extra reassurance, it is not approved": a denial reassures nobody. */
function withoutComfort(text: string, original: string): string {
  if (!denies.test(text) || denies.test(original)) return text;
  return capitalLike(text.replace(reassures, "$1"), original);
}

/** In small letters, verbs of one subject and of several alike. */
const baseForms = (words: string): string =>
  words.toLowerCase().replace(/\b(improve|help|give|leave|soften|reduce)s\b/g, "$1");

const lookSaid =
  /\b((?:give|improve|help|soften|leave|reduce)s? (?:[\p{L}’' ]+? )?(?:a fuller look|the look of (?:skin|hair)|look \p{L}+))((?:,| and|, and) )\1(?= and\b|,|[.!]|$)/giu;

/** "Gives hair a fuller look, for fuller-looking hair": said once. */
const sameAgain = new RegExp(`(${lookPhrase}),? for (?:fuller|fresher)-looking (?:hair|skin)\\b`, "gi");

const looseEnd = new RegExp(
  `(${lookPhrase})(?: and (?:I{1,3}|IV|V|\\d)\\b| with (?:it|them|that)(?=[.!,]|$))`,
  "gi",
);

/** Spaces, commas and articles put right, and no half of a list left. */
export function finished(text: string, original: string): string {
  return (
    listed(leftOnce(withoutComfort(agreed(tidy(text, original), original), original)), original)
      .replace(lookSaid, "$1")
      .replace(sameAgain, "$1")
      // "… look firmer and III", "a rested look with it": the end of what went.
      .replace(looseEnd, (whole, look: string) => (original.includes(whole) ? whole : look))
      .replace(/ +(?=["”]$)/, "")
      // "The exosome mask: +$20": what stood between went.
      .replace(/:\s+(?=\+?[$£€₩]\s?\d)/gu, (sign) => (/:\s+\+?[$£€₩]/u.test(original) ? sign : ", "))
      // "Applying exosomes with their growth factors give": what one does is one thing.
      .replace(
        /^(\p{Lu}\p{Ll}+ing (?:our )?exosomes\b[^,.;:]*?) (give|improve|help|leave|soften|reduce)(?= )/u,
        (whole, what: string, verb: string) =>
          original.includes(whole) ? whole : `${what} ${inForm(verb, "third")}`,
      )
      // "Leaves arms and thighs looking firmer and thighs": both are named.
      .replace(/\b(\p{L}+)( looking \p{L}+) and \1(?=[.!]?$)/giu, "$1$2")
      // "With exosomes (50%)": by how much what was done.
      .replace(/ \((?:up to |by )?\d+\s?%\)/gi, (how) => (text.length < original.length ? "" : how))
      // "Helps skin look firmer: helps skin look firmer while you sleep".
      .replace(/^(\W*)([^:]{6,40}): (.*)$/su, (whole, sign: string, label: string, rest: string) =>
        baseForms(rest).includes(baseForms(label)) ? sign + capitalLike(rest, label) : whole,
      )
      // "Smoother-looking cheeks, a firmer-looking neck": the last two are joined.
      .replace(
        /^([^,.;:]*\p{L}-looking \p{L}+), ((?:an? )?\p{L}+-looking \p{L}+)(?=[.!]?$)/iu,
        (whole, first: string, last: string) => (original.includes(whole) ? whole : `${first} and ${last}`),
      )
      .replace(/\b(scalp) (exosome) scalp\b/gi, "$1 $2")
      // "Applied into the scalp": to it.
      .replace(
        /\b(appl(?:y|ies|ied|ying)(?: (?:the )?(?:exosomes|them|it))?) (?:into|in|under|beneath) (?=(?:the|your)\b(?! (?:under-?)?eyes))/gi,
        (whole, what: string) => (original.includes(whole) ? whole : `${what} to `),
      )
      // "Exosomes for fuller-looking hair for men": for one thing after the other.
      .replace(/\b(exosomes for) (fuller-looking hair) for (men|women)(?=\W*$)/i, "$1 $3: $2")
      // "So the lines look softer": so was the other thing.
      .replace(/^(\W*)So (the|my|your|her|his) /, (so, sign: string, whose: string) =>
        /^\W*So (?:are|is|do|does|have|has|did) /.test(original) ? `${sign}${upperFirst(whose)} ` : so,
      )
      // "For the scalp, a doctor applies them to the scalp": said once.
      .replace(/^(\W*for the (scalp|face|skin),[^.;]*) to the \2(?=[.!]?$)/i, "$1 topically")
      // "Is applied to the scalp, forty points per session", "in a grid of ninety points": where the needle went.
      .replace(
        /(\bappl(?:y|ies|ied) [^.;]*?),? (?:(?:in|at|over|across) )?(?:an? (?:\p{L}+ )?(?:grid|pattern|line) of )?(?:an? |some |about )?[\p{L}\d-]+ (?:\p{L}+ )?points\b[^.;,]*(?=[.;,!]|$)/giu,
        (_, what: string) =>
          /\bto (?:the|your)\b/.test(what)
            ? what
            : `${what} to the ${/\bscalp\b/i.test(original) ? "scalp" : "skin"}`,
      )
      // "Treatments into the scalp": for it.
      .replace(
        /\b(treatments?) (?:into|in|under|beneath) (?=(?:the|your) (?:scalp|skin|face|hairline)\b)/gi,
        (whole, what: string) => (original.includes(whole) ? whole : `${what} for `),
      )
      .replace(secondPurpose, (whole, purpose: string, rest: string) =>
        original.includes(rest) ? purpose : whole,
      )
      .replace(restOfList, (whole, look: string, rest: string, stop: string) =>
        original.includes(rest) ? look + stop : whole,
      )
  );
}

/** "Softens the look of texture, fine lines and laxity": no texture looks softer. */
const softened =
  /\b(soften|reduc)(es?|s|ed|ing)? the look of (?=(?:(?!\b(?:look|improv|help|giv|leav|feel)\p{L}*)[^.;:])*\b(?:texture|laxity|tone|elasticity|firmness)\b)/giu;

const formBy: Readonly<Record<string, Form>> = { s: "third", es: "third", ed: "past", ing: "participle" };

/** "Improve the look of skin, leave pores looking smaller and the neck looking firmer": two verbs, which are joined. */
const leavesBoth =
  /(\b(?:improve|help|soften|give|reduce)s? [^.;:]*?), (leaves? [^,.;]* looking \p{L}+ and (?:the |your )?[^,.;]* looking \p{L}+)(?=[.!]?$)/iu;

/** "Leaves pores looking smaller and leaves the jaw looking firmer": leaves both. */
function leftOnce(text: string): string {
  const even = text
    .replace(softened, (whole, _, end: string = "") =>
      capitalLike(`${inForm("improve", formBy[end] ?? "base")} the look of `, whole),
    )
    .replace(leavesBoth, "$1 and $2");
  const together = even.replace(
    /\b(leav(?:es?|ing)) ((?:the|your) [\p{L} ]+?) (looking \p{L}+) and ((?:the|your) (?:(?! looking\b| and\b)[\p{L} ])+)(?=[.!,]|$)/giu,
    "$1 $2 and $4 $3",
  );
  return together.replace(
    /\b(leav(?:es?|ing)) ((?:(?! and )[^,.;])*? looking \w+) and leav(?:es?|ing) (?=[^,.;]* looking )/gi,
    "$1 $2 and ",
  );
}

/** "Helps … and leaves … and gives …": a list again where the original was one. */
function listed(text: string, original: string): string {
  if (!original.includes(",")) return text;
  return text.replace(
    /(\b(?:helps?|leaves?|gives?|softens?|reduces?|improves?)\b[^,.;:]*?) and ((?:leaves?|gives?|softens?|reduces?|improves?)\b[^,.;:]*?) and (?=(?:helps?|leaves?|gives?|softens?|reduces?|improves?|makes?|keeps?|feels?|looks?)\b)/i,
    "$1, $2 and ",
  );
}
