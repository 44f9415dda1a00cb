/** What may be said in place of an effect: a look, by what the effect was on. */
import { type Form, inForm, listed } from "../grammar.ts";

export type Goal =
  | { readonly kind: "skin" | "hair" | "firm" | "calm" }
  /** Lines, spots, tone: the look of them. */
  | { readonly kind: "framed"; readonly verb: "soften" | "reduce" | "improve"; readonly object: string }
  /** A part of the face that is said to look so. */
  | { readonly kind: "look"; readonly object: string; readonly as: string };

const hairObjects =
  /\b(?<!ingrown )hair\w*|follic(?!ulitis)|scalp|bald|alopecia|thinning|shedding|\beyebrows?\b|(?<!\b(?:lift|hoist|rais|tighten)\w* (?:the |your |heavy )?)\bbrows\b|\bbrow (?:&|and|(?:re)?growth|dens\w*)|lash|\bfringe\b|strands?\b|\bcrown\b|parting|ponytail/i;
const firmObjects = /collagen|elast(?:in|ic)|fibroblast|scaffold|\bmatrix\b|\bdermis\b/i;
const calmObjects = /inflam|irritat|swell|immun|cytokine|sensitiv|reactiv|redness|flush/i;

/** Of skin alone. */
const skinObjects =
  /\b(?:skin|face|facial|collagen|elastin|wrinkles?|lines|scars?|scarring|acne|breakouts?|eczema|dermatitis|rosacea|psoriasis|melasma|(?:hyper)?pigment\w*|stretch marks?)\b/i;

/** The goals for a disease or structure claim that names one thing or several: "acne scars, hair loss and eczema". */
export function goalsOf(rule: string, words: string, hair: boolean): Goal[] {
  const parts = words.split(/\s*,\s*(?:and\s+|&\s+|or\s+)?|\s+(?:and|&|or)\s+/);
  const ofHair = parts.filter((part) => hairObjects.test(part) && !skinObjects.test(part));
  const others = parts.filter((part) => !ofHair.includes(part));
  if (ofHair.length === 0 || !others.some((part) => skinObjects.test(part)))
    return [goalOf(rule, words, hair)];
  return [goalOf(rule, others.join(", "), false), { kind: "hair" }];
}

/** What ails the scalp and not the hair. */
const itches = /dandruff|seborrh|psoria|eczema|dermatitis|plaques?|\bitch|\bflak|\bscaling|folliculitis/i;

/** The goal for a disease or structure claim, by its words; `hair`: whether its passage speaks of hair. */
export function goalOf(rule: string, words: string, hair: boolean): Goal {
  if (hair && itches.test(words) && !/\b(?:loss|thinning|shedding|bald\w*)\b/i.test(words))
    return { kind: "calm" };
  if (hairObjects.test(words) && !/\b(?:skin|face|furrows?|frown|lines?|wrinkles?|creases?)\b/i.test(words))
    return { kind: "hair" };
  if (rule === "structure-function-claim" && /inflam|irritat/i.test(words)) return { kind: "calm" };
  if (hair && !skinObjects.test(words)) return { kind: "hair" };
  if (rule === "structure-function-claim" && firmObjects.test(words)) return { kind: "firm" };
  if (rule === "structure-function-claim" && calmObjects.test(words)) return { kind: "calm" };
  return { kind: "skin" };
}

/** "Improves the look of skin": a goal with its verb in a form. `whose`: "your ", "my " or "". */
export function verbPhrase(goal: Goal, form: Form, whose: string, variant = 0): string {
  const pick = (...wordings: string[]): string => wordings[variant % wordings.length] as string;
  switch (goal.kind) {
    case "hair":
      return pick(
        `${inForm("give", form)} ${whose}hair a fuller look`,
        `${inForm("help", form)} ${whose}hair look fuller`,
        `${inForm("improve", form)} the look of ${whose}hair`,
      );
    case "firm":
      return `${inForm("help", form)} ${whose}skin look firmer`;
    case "calm":
      return `${inForm("help", form)} ${whose}skin look calm`;
    case "framed":
      return `${inForm(goal.verb, form)} the look of ${goal.object}`;
    case "look":
      return /skin$/.test(goal.object)
        ? `${inForm("help", form)} ${goal.object} look ${goal.as}`
        : `${inForm("leave", form)} ${goal.object} looking ${goal.as}`;
    default:
      return pick(
        `${inForm("improve", form)} the look of ${whose}skin`,
        `${inForm("help", form)} ${whose}skin look fresh`,
        `${inForm("give", form)} ${whose}skin a rested look`,
        `${inForm("leave", form)} ${whose}skin looking soft`,
      );
  }
}

/** Several goals as one verb phrase, each said once. */
export function verbPhrases(goals: readonly Goal[], form: Form, whose: string, variant = 0): string {
  const firm = goals.some((goal) => goal.kind === "firm");
  const calm = goals.some((goal) => goal.kind === "calm");
  const said = new Set<string>();
  for (const goal of goals) {
    if (firm && calm && goal.kind === "calm") continue;
    said.add(
      firm && calm && goal.kind === "firm"
        ? `${inForm("help", form)} ${whose}skin look calm and firm`
        : verbPhrase(goal, form, whose, variant),
    );
  }
  return listed([...said]);
}

/** "Skin looks fresher": the goal with what was acted on as its subject. */
export function clauseOf(goal: Goal, past: boolean, whose: string, variant = 0): string {
  const looks = past ? "looked" : "looks";
  const look = past ? "looked" : "look";
  switch (goal.kind) {
    case "hair":
      return `${whose}hair ${looks} fuller`;
    case "firm":
      return `${whose}skin ${looks} firmer`;
    case "calm":
      return `${whose}skin ${looks} calm`;
    case "framed":
      if (/^(?:(?:your|my|the|skin) )?(?:elasticity|firmness)$/i.test(goal.object))
        return `${whose}skin ${looks} firmer`;
      if (/\btone$/i.test(goal.object)) return `${whose}skin tone ${looks} more even`;
      return `${goal.object} ${isPlural(goal.object) ? look : looks} ${goal.verb === "soften" ? "softer" : goal.verb === "reduce" ? "less noticeable" : "better"}`;
    case "look":
      return `${/^(?:her|his|their|my|your) /.test(goal.object) ? "" : whose}${goal.object} ${isPlural(goal.object) ? look : looks} ${goal.as}`;
    default:
      return `${whose}skin ${looks} ${["fresher", "rested", "softer"][variant % 3]}`;
  }
}

/** "The look of skin is improved", the auxiliary as it was, made singular. */
export function passiveOf(goal: Goal, auxiliary: string, whose: string): string {
  const singular = auxiliary
    .replace(/\bare\b/i, "is")
    .replace(/\bwere\b/i, "was")
    .replace(/\bhave\b/i, "has");
  switch (goal.kind) {
    case "hair":
      return `${whose}hair ${singular} given a fuller look`;
    case "framed":
      return `the look of ${goal.object} ${singular} ${inForm(goal.verb, "past")}`;
    case "look":
      return `the look of ${goal.object} ${singular} improved`;
    default:
      return `the look of ${whose}skin ${singular} improved`;
  }
}

/** "Fuller-looking hair": the goal as a thing. */
export function nounPhrase(goal: Goal, variant = 0): string {
  const pick = (...wordings: string[]): string => wordings[variant % wordings.length] as string;
  switch (goal.kind) {
    case "hair":
      return pick("fuller-looking hair", "hair that looks fuller", "a fuller look for hair");
    case "firm":
      return "firmer-looking skin";
    case "calm":
      return "calm-looking skin";
    case "framed":
      return goal.verb === "soften"
        ? `softer-looking ${bare(goal.object)}`
        : goal.verb === "reduce"
          ? `less noticeable ${bare(goal.object)}`
          : /tone/i.test(goal.object)
            ? "a more even-looking skin tone"
            : /texture|pores?/i.test(goal.object)
              ? "smoother-looking skin"
              : /firm|elastic/i.test(goal.object)
                ? "firmer-looking skin"
                : "fresher-looking skin";
    case "look":
      return /^less /.test(goal.as)
        ? `${goal.as} ${bare(goal.object)}`
        : `${goal.as.replace(/^more even$/, "more even")}-looking ${bare(goal.object)}`;
    default:
      return pick("fresher-looking skin", "skin that looks rested", "a fresh look", "softer-looking skin");
  }
}

const bare = (object: string): string => object.replace(/^(?:the|your|our|my|their|those|these) /i, "");

/** What a thing is for: "a fresher look", "softer-looking fine lines". */
export function purpose(goal: Goal): string {
  switch (goal.kind) {
    case "hair":
      return "fuller-looking hair";
    case "firm":
      return "a firmer look";
    case "calm":
      return "a calm look";
    case "framed":
      return nounPhrase(goal);
    case "look":
      if (/\bpores$/i.test(goal.object)) return nounPhrase(goal);
      return /^\w+er$/.test(goal.as) ? `a ${goal.as} look` : "a fresher look";
    default:
      return "a fresher look";
  }
}

export function isPlural(words: string): boolean {
  const head = words.split(/ (?:around|between|on|over|of|in|at|above|under|behind|near|from) /)[0] ?? words;
  return / (?:and|&) /.test(head) || /(?:[^s]s|feet)$/i.test(head.trim());
}

const lineWords = /\b(?:lines?|wrinkles?|creases?|furrows?|folds?|crow[’']?s[- ]feet|crepe\w*|crepi\w*)\b/i;
const qualityWords =
  /\b(?:texture|tone|elasticity|firmness|clarity|radiance|hydration|luminosity|moisture)\b/i;
const partWords =
  /^(?:(?:the|your|my|our|tired|dull|mature)\s+)*(?:skin|face|jaw\w*|necks?|cheeks?|eyelids?|lids|eyes?|brows?|décolleté|decollete|chest|hands?|complexion|forehead|lips?|chin|jowls?|contours?|arms?|legs?|thighs|tummy|belly|elbows|knees|pores)(?:\s+and\s+(?:jaw|jowls|necks?|face|arms|legs|thighs|chest|hands))?$/i;
const concernWords =
  /\b(?:pores?|spots?|patch(?:es)?|pigment\w*|discolou?r\w*|circles?|redness|blotch(?:es|iness)|bags?|puffiness|sagging|dullness|dryness|cellulite|marks?|blemish\w*|imperfections?|shadows?|freckles?|slackening|laxity|jowls?)\b/i;

/** The goal of an appearance claim, by its verb and its object. */
export function appearanceGoal(verb: string, object: string): Goal {
  const plain = object
    .replace(/^the (?:look|appearance) of\s+/i, "")
    .replace(/^(?:.*\b(?:goodbye|so long|farewell|bye)|hello)(?:,?\s+to|,)\s+/i, "")
    .replace(
      /^(?:(?:get |getting )?rid of|(?:an )?end to|in|out|away|down|off|up|back|over|of)\s+(?=\S)/i,
      "",
    )
    .replace(/^to /, (to) => (/^end$/i.test(verb) ? "" : to))
    .replace(/^(?:the )?(?:depth|number|severity|size|intensity) of\s+/i, "")
    // "A crisper correction of lines": of the lines.
    .replace(
      /^(?:(?:an?|the) )?(?:\p{L}+ )?(?:correction|lightening|smoothing|softening|fading|tightening|refinement|blurring|minimi[sz]ation|reduction) (?:of|in) (?:the )?(?=\p{L})/iu,
      "",
    )
    .replace(/^(?:diminished|reduced|decreased|improved|increased|smoothed|refined|faded|softened)\s+/i, "")
    .replace(/^(?:fewer|less|smaller|softer)\s+/i, "")
    .replace(
      /\s+(?:ironed|hoisted|lifted|flattened|shrunk|cleared|tackled|tightened|smoothed|erased|faded|restored|reduced|gone)\b.*$/i,
      "",
    )
    // "Lines visibly reduced": the adverb of what went.
    .replace(/(?<=\p{L})\s+\p{L}+ly$/u, "")
    .replace(/\b(?:visible|visibly|stubborn|unwanted|all|even|any|existing|signs of)\s+/gi, "")
    .replace(/\s+(?:away|out|down|off|up|back|for good|instantly|overnight)$/i, "")
    // "Elasticity lost to sun and stress", "the lines etched by summers": what was done to it, and told which.
    .replace(
      /^(?:the (?=\S+(?: \S+)?s\b))?(.*?)\s+(?:lost|left|caused|brought|etched|worn|robbed|stolen|taken|damaged|made)\b.*$/i,
      "$1",
    )
    .replace(/^the (?=(?:redness|puffiness|dullness|dryness|pigmentation|discolou?ration|texture)\b)/i, "")
    .replace(
      /\s+(?:smoothing|tightening|lifting|lightening|brightening|fading|firming|softening|reduction|depth)$/i,
      "",
    )
    // "Freckle fader": of the freckles.
    .replace(
      /\s+(?:correction|removal|revision|fader|eraser|remover|corrector|smoother|shrinker|buster|fighter|zapper|filler)s?$/i,
      "",
    )
    // "Redness down by 33%", "pores shut like doors": how much, and how.
    .replace(/(?<=\p{L}s)\s+(?:the size of|half-\p{L}+)\b.*$/iu, "")
    .replace(/\s+(?:down|up|cut|less|lower|halved)\s+(?:by|to|from|in|\d).*$/i, "")
    .replace(/\s+(?:shut|closed|blurred|calmed|filled|sealed|sorted|undone)\b.*$/i, "")
    .replace(
      /^(?:the )?(wrinkle|(?:fine |frown |laugh )?line|pore|freckle|(?:sun|age|dark|brown|liver) ?spot|dark circle|furrow|crease)$/i,
      "$1s",
    )
    // "Crow's feet pack up": the verb of what was acted on.
    .replace(
      /(?<=\p{L}s|feet|ness)\s+(?:fades?|softens?|lightens?|clears?|flattens?|packs?|backing|melts?|vanish(?:es)?|disappears?|shrinks?)$/u,
      "",
    )
    .replace(/\s+(?:sent|shown|given|kicked|knocked|put|told)$/i, "")
    .replace(/^(?:the )?(tone|texture)$/i, (_, quality: string) => `skin ${quality.toLowerCase()}`)
    .trim();
  // "A firm, springy texture", "a youthful glow": a good that comes, no concern that goes.
  if (/^an? /i.test(plain) || /\b(?:into|to|from|with|and)$/i.test(plain)) return { kind: "skin" };
  if (/^(?:the |your )?(?:sagging|saggy|loose|slack|drooping) skin$/i.test(plain))
    return { kind: "look", object: "skin", as: "firmer" };
  const simple =
    plain.split(/\s+/).length <= 7 && !/[,;:.]\s*$|\b(?:that|which|who|is|are|you)\b/i.test(plain);
  if (simple && lineWords.test(plain)) return { kind: "framed", verb: "soften", object: lowerFirst(plain) };
  if (/^(?:the |your |large |enlarged |open )*pores$/i.test(plain))
    return {
      kind: "look",
      object: lowerFirst(plain).replace(/\b(?:large|enlarged|open) /i, ""),
      as: "smaller",
    };
  // "Lifts necks and jowls": they are not to be less noticeable.
  if (partWords.test(plain) && /\band\b/.test(plain) && adjectiveFor(verb) === "firmer")
    return { kind: "look", object: lowerFirst(plain), as: "firmer" };
  if (simple && concernWords.test(plain))
    return { kind: "framed", verb: "reduce", object: lowerFirst(plain) };
  // What is felt or had, and not seen.
  if (/\b(?:hydration|moisture|radiance|glow|luminosity|volume|bounce|suppleness|vitality)\b/i.test(plain))
    return { kind: "skin" };
  if (
    /^(?:(?:the|your|skin|skin[’']s) )*(?:firmness|elasticity)(?: (?:and|&) (?:firmness|elasticity))?$/i.test(
      plain,
    )
  )
    return { kind: "firm" };
  if (simple && qualityWords.test(plain) && !/\bcomplexion\b/i.test(plain))
    return { kind: "framed", verb: "improve", object: lowerFirst(plain) };
  if (/complexion/i.test(plain)) return { kind: "look", object: "skin", as: adjectiveFor(verb) };
  if (partWords.test(plain))
    return {
      kind: "look",
      object: lowerFirst(plain).replace(/^(?:tired|dull|mature) /, ""),
      as: adjectiveFor(verb),
    };
  return adjectiveFor(verb) === "fresher"
    ? { kind: "skin" }
    : { kind: "look", object: "skin", as: adjectiveFor(verb) };
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** How what a verb or an adjective promises looks. */
export function adjectiveFor(verb: string): string {
  if (/^(?:tight|lift|firm|sculpt|contour|hoist|taut|resculpt|ton)/i.test(verb)) return "firmer";
  if (/^(?:bright|light|illumin|whiten|glow)/i.test(verb)) return "brighter";
  if (/^(?:plump|replump|fill)/i.test(verb)) return "plumper";
  if (/^(?:smooth|resurfac|refin|polish|soft)/i.test(verb)) return "smoother";
  if (/^even/i.test(verb)) return "more even";
  if (/^(?:calm|sooth)/i.test(verb)) return "calm";
  return "fresher";
}
