/** What may be said in place of an effect: a look, by what the effect was on. */
import { type Form, inForm, listed } from "../grammar.ts";

export type Goal =
  | { readonly kind: "skin" | "hair" | "firm" | "calm" | "scars" }
  /** An appearance concern or quality, framed. */
  | { readonly kind: "framed"; readonly verb: string; readonly object: string }
  /** A part of the face that is said to look so. */
  | { readonly kind: "look"; readonly object: string; readonly as: string };

const hairObjects =
  /hair|follic|scalp|bald|alopecia|thinning|shedding|\bbrows?\b|lash|fringe|strands?|minoxidil|crown/i;
const firmObjects = /collagen|elast(?:in|ic)|fibroblast|scaffold|matrix/i;
const calmObjects = /inflam|irritat|swell|immun|cytokine|sensitiv|reactiv|redness|flush/i;

/** The goal for a disease or structure claim, by its words. */
export function goalOf(rule: string, words: string, hair: boolean): Goal {
  if (hairObjects.test(words) || (hair && !/skin|face|collagen|wrinkle|lines/i.test(words)))
    return { kind: "hair" };
  if (rule === "structure-function-claim" && firmObjects.test(words)) return { kind: "firm" };
  if (rule === "structure-function-claim" && calmObjects.test(words)) return { kind: "calm" };
  return { kind: "skin" };
}

/** "Improves the look of skin": a goal with its verb in a form. `whose`: "your ", "my " or "". */
export function verbPhrase(goal: Goal, form: Form, whose: string): string {
  switch (goal.kind) {
    case "hair":
      return `${inForm("give", form)} ${whose}hair a fuller look`;
    case "firm":
      return `${inForm("help", form)} ${whose}skin look firmer`;
    case "calm":
      return `${inForm("help", form)} ${whose}skin look calm`;
    case "scars":
      return `${inForm("soften", form)} the look of scars`;
    case "framed":
      return `${inForm(goal.verb, form)} the look of ${goal.object}`;
    case "look":
      return `${inForm("help", form)} ${goal.object} look ${goal.as}`;
    default:
      return `${inForm("improve", form)} the look of ${whose}skin`;
  }
}

/** Several goals as one verb phrase, each said once. */
export function verbPhrases(goals: readonly Goal[], form: Form, whose: string): string {
  const said = [...new Set(goals.map((goal) => verbPhrase(goal, form, whose)))];
  const looks = goals.filter((goal) => goal.kind === "firm" || goal.kind === "calm");
  if (said.length === 2 && looks.length === 2)
    return `${inForm("help", form)} ${whose}skin look calm and firm`;
  return listed(said);
}

/** "Skin looks fresher": the goal with what was acted on as its subject. */
export function clauseOf(goal: Goal, past: boolean, whose: string): string {
  const looks = past ? "looked" : "looks";
  const look = past ? "looked" : "look";
  switch (goal.kind) {
    case "hair":
      return `${whose}hair ${looks} fuller`;
    case "firm":
      return `${whose}skin ${looks} firmer`;
    case "calm":
      return `${whose}skin ${looks} calm`;
    case "scars":
      return `${whose}scars ${look} softer`;
    case "framed":
      return `${goal.object} ${isPlural(goal.object) ? look : looks} softer`;
    case "look":
      return `${goal.object} ${isPlural(goal.object) ? look : looks} ${goal.as}`;
    default:
      return `${whose}skin ${looks} fresher`;
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
export function nounPhrase(goal: Goal): string {
  switch (goal.kind) {
    case "hair":
      return "fuller-looking hair";
    case "firm":
      return "firmer-looking skin";
    case "calm":
      return "calm-looking skin";
    case "scars":
      return "the look of scars";
    case "framed":
      return `the look of ${goal.object}`;
    case "look":
      return `${goal.as.replace(/^less /, "less-")}-looking ${goal.object.replace(/^(?:the|your|our|my) /i, "")}`;
    default:
      return "fresher-looking skin";
  }
}

export function isPlural(words: string): boolean {
  const head = words.split(/ (?:around|on|of|in|at|under|from) /)[0] ?? words;
  return / and /.test(head) || /(?:[^s]s|feet)$/i.test(head.trim());
}

const lineWords = /\b(?:lines?|wrinkles?|creases?|furrows?|folds?|crow[’']?s[- ]feet|crepe\w*|crepi\w*)\b/i;
const qualityWords =
  /\b(?:texture|tone|elasticity|firmness|complexion|clarity|radiance|hydration|luminosity)\b/i;
const partWords =
  /\b(?:skin|face|jaw\w*|neck|cheeks?|eyelids?|eyes?|brows?|décolleté|decollete|chest|hands?|complexion|forehead|lips?|chin|jowls?|contours?|pores?)\b/i;
const concernWords =
  /\b(?:pores?|spots?|pigment\w*|discolou?r\w*|circles?|redness|blotch\w*|bags?|puffiness|sagging|dullness|cellulite|marks?|blemish\w*|imperfections?|shadows?|freckles?|slackening|laxity)\b/i;

/** The goal of an appearance claim, by its verb and its object. */
export function appearanceGoal(verb: string, object: string): Goal {
  const plain = object
    .replace(/^(?:out|away|down|off|up|back|over)\s+(?=\S)/i, "")
    .replace(/\b(?:visible|visibly|stubborn|unwanted|all|even|any)\s+/gi, "")
    .replace(/\s+(?:away|out|down|off|up|back|for good|instantly|overnight)$/i, "")
    .trim();
  const aging = /\bag(?:e|ing|eing)\b|\byears?\b|\btime\b|\bclock\b|\byouth/i;
  if (lineWords.test(plain)) return { kind: "framed", verb: "soften", object: plain };
  if (/^pores$/i.test(plain)) return { kind: "look", object: plain, as: "smaller" };
  if (concernWords.test(plain)) return { kind: "framed", verb: "reduce", object: plain };
  if (aging.test(plain) && !partWords.test(plain)) return { kind: "look", object: "skin", as: "fresher" };
  if (qualityWords.test(plain) && !/^complexion|\bthe complexion|your complexion/i.test(plain))
    return { kind: "framed", verb: "improve", object: plain };
  const part =
    partWords.test(plain) && plain.length < 40 && !/\b(?:more|back|its)\b/i.test(plain) ? plain : "skin";
  return { kind: "look", object: part, as: adjectiveFor(verb) };
}

function adjectiveFor(verb: string): string {
  if (/^(?:tight|lift|firm|sculpt|contour|hoist|taut|resculpt|tone|toning)/i.test(verb)) return "firmer";
  if (/^(?:bright|light|illumin|whiten|glow)/i.test(verb)) return "brighter";
  if (/^(?:plump|replump|fill)/i.test(verb)) return "plumper";
  if (/^(?:smooth|resurfac|refin|polish|soft)/i.test(verb)) return "smoother";
  if (/^(?:even)/i.test(verb)) return "more even";
  if (/^(?:calm|sooth)/i.test(verb)) return "calmer";
  return "fresher";
}
