/** What effects act on: diseases, structures, looks, hair and skin, and whether an appearance frame governs them. */
import type { ConceptMatch, ConceptTable } from "../../language/concepts.ts";
import type { Token } from "../../language/tokens.ts";
import * as words from "./words.ts";
import { Acts } from "./words.ts";

export type ObjectKind = "disease" | "structure" | "appearance" | "hair" | "skin";

export interface EffectObject {
  readonly kind: ObjectKind;
  readonly from: number;
  readonly to: number;
  readonly scar: boolean;
  framed: boolean;
}

const kindOf: Readonly<Record<string, ObjectKind>> = {
  disease: "disease",
  structure: "structure",
  appearance: "appearance",
  hair: "hair",
  skinBody: "skin",
};
const kindRank: Readonly<Record<ObjectKind, number>> = {
  disease: 0,
  structure: 1,
  appearance: 2,
  hair: 3,
  skin: 4,
};

export function findObjects(
  tokens: readonly Token[],
  table: ConceptTable,
  from: number,
  to: number,
): EffectObject[] {
  const objects: EffectObject[] = [];
  for (let i = from; i < to; i++) {
    let best: ConceptMatch | undefined;
    for (const match of table[i] ?? []) {
      const kind = kindOf[match.concept];
      if (!kind || match.to > to) continue;
      const bestKind = best ? (kindOf[best.concept] as ObjectKind) : undefined;
      if (
        !best ||
        match.to > best.to ||
        (match.to === best.to && bestKind && kindRank[kind] < kindRank[bestKind])
      )
        best = match;
    }
    if (!best) continue;
    const kind = kindOf[best.concept] as ObjectKind;
    if (isVerbUse(tokens, i, kind, to) || isTissueOfOthers(tokens, i, best.to)) continue;
    const scar = (table[i] ?? []).some((match) => match.concept === "scar");
    objects.push({ kind, from: i, to: best.to, scar, framed: isFramed(tokens, i, best.to, from, to) });
    i = best.to - 1;
  }
  return objects;
}

/** "Burns fat", "damage", "tone": a noun that here is a verb is no object. */
function isVerbUse(tokens: readonly Token[], at: number, kind: ObjectKind, to: number): boolean {
  const key = (tokens[at] as Token).key;
  if (kind === "disease" && (key === "cut" || key === "ed" || key === "ms" || key === "aids")) {
    return !(tokens[at] as Token).capital || key === "cut";
  }
  if (key === "scarred" || key === "lifted") return false;
  // "Wound up tight", "keeps the clock wound".
  if (key === "wound" && /^(?:up|down|tight|tightly|around|back|round)$/.test(tokens[at + 1]?.key ?? ""))
    return true;
  if (
    kind === "hair" &&
    /^(?:transplants?|removal|salons?|stylists?|dressers?|appointments?|care|color|products?|clinics?|dryers?|cuts?|ties?|dyes?|sprays?|gels?|bands?|masks?|extensions?|samples?|pieces?)$/.test(
      tokens[at + 1]?.key ?? "",
    )
  )
    return true;
  // "Redness scores": what was measured.
  if (/^(?:scores?|ratings?|scale|index|measurements?|readings?)$/.test(tokens[at + 1]?.key ?? ""))
    return true;
  if (key === "bounce" && tokens[at + 1]?.key === "back") return true;
  if (isWashed(tokens, at) || isThing(tokens, at)) return true;
  if (key === "growth" && /^factors?$/.test(tokens[at + 1]?.key ?? "")) return true;
  if (
    key === "growth" &&
    /^(?:cancer|tumou?r|bacterial|business|sales|market)$/.test(tokens[at - 1]?.key ?? "")
  )
    return true;
  // "The growth of tumors": nothing that anybody offers.
  if (
    key === "growth" &&
    tokens[at + 1]?.key === "of" &&
    /^(?:tumors?|cancers?|bacteria|microbes|the|interest|sales)$/.test(tokens[at + 2]?.key ?? "")
  )
    return true;
  if (kind === "structure" && isStemCellName(tokens, at, to)) return true;
  if ((key === "lip" || key === "cheek") && tokens[at + 1]?.key === "filler" && at + 1 < to) return true;
  return false;
}

/** "The bottle neck", "a chin rest", "goose bumps", "tote bags": words of the body for other things. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] as Token;
  const before = tokens[at - 1]?.key ?? "";
  const after = tokens[at + 1]?.key ?? "";
  switch (key) {
    case "neck":
      return /^(?:bottle|vial|v|crew|roll|turtle)$/.test(before) || /^(?:pillow|brace|of)$/.test(after);
    case "chin":
      return /^(?:rest|strap|up)$/.test(after);
    case "bumps":
      return before === "goose" || before === "speed";
    case "bags":
      return (
        after === "of" ||
        /^(?:canvas|tote|goody|gift|shopping|tea|rubbish|plastic|paper|sample|travel|wash|hand|drip|iv|their|our)$/.test(
          before,
        )
      );
    default:
      return false;
  }
}

/** "Cleansing your face and neck": a place that is washed. */
function isWashed(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:face|neck|scalp|skin|eyelids|brows?)$/.test((tokens[at] as Token).key) &&
    tokens.slice(Math.max(0, at - 4), at).some(({ key }) => /^(?:cleans|wash|rins)/.test(key))
  );
}

/** "Stem cell therapy", "a stem cell exosome ampoule": a name, not cells acted on. */
function isStemCellName(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^cells?$/.test((tokens[at] as Token).key) || tokens[at - 1]?.key !== "stem") return false;
  return (
    at + 1 < to &&
    /^(?:therapy|therapies|facials?|treatments?|exosomes?|derived|ampoules?|serums?|injections?|vesicles?|secretome|sources?|culture|cultures|product|products|clinic|infusion|banking|banks?|donation)$/.test(
      tokens[at + 1]?.key ?? "",
    )
  );
}

export const frameWords = new Set("look looks appearance visibility feel impression illusion".split(" "));
export const frameVerbs = new Set(
  "look looks looked looking appear appears appeared feel feels felt feeling seem seems seemed".split(" "),
);
/** "Pores look smaller and lines are gone": the second clause is its own. */
const linkingVerbs = new Set(
  "is are was were become becomes vanish disappear fade go start starts begin begins".split(" "),
);
const frameBlockers = new Set([";", ":", "—", "–", ".", "!", "?"]);

/** Whether an appearance frame governs the object: "the look of A, B and C" covers all three, a new verb ends it. */
function isFramed(tokens: readonly Token[], at: number, end: number, from: number, to: number): boolean {
  // "Younger-looking", "scar appearance".
  if (end < to && /^(?:looking|appearance|visibility)$/.test(tokens[end]?.key ?? "")) return true;
  let comma = false;
  let joined = false;
  for (let i = at - 1; i >= Math.max(from, at - 24); i--) {
    const token = tokens[i] as Token;
    if (token.kind === "sign" && frameBlockers.has(token.key)) break;
    if (token.key === "of" && frameWords.has(tokens[i - 1]?.key ?? "") && i - 1 >= from) return true;
    if (token.key === "and" && tokens[i + 1]?.kind === "word") joined = true;
    if (token.key === "looking" && token.glued) return !joined;
    if (token.key === "looking" && i >= at - 2) return true;
    if (
      (token.key === "noticeable" ||
        token.key === "obvious" ||
        token.key === "conspicuous" ||
        token.key === "apparent") &&
      tokens[i - 1]?.key === "less"
    )
      return true;
    if (token.key === ",") comma = true;
    if (frameVerbs.has(token.key) && at - i <= 5 && !comma && !words.effectVerbs.has(token.key))
      return !(joined && linkingVerbs.has(tokens[end]?.key ?? ""));
    const verb = words.effectVerbs.get(token.key);
    // "The look of skin by renewing its cells", "the look of spots while firming the chin".
    if (
      verb?.form === "participle" &&
      i < at &&
      /^(?:by|while|and|whilst|when|through)$/.test(tokens[i - 1]?.key ?? "")
    )
      break;
    if (
      verb &&
      i < at - 1 &&
      verb.form !== "participle" &&
      verb.form !== "past" &&
      !determiners.has(tokens[i - 1]?.key ?? "") &&
      tokens[i - 1]?.key !== "of"
    )
      break;
  }
  for (let i = end; i < Math.min(to, end + 6); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "sign") return false;
    if (frameVerbs.has(token.key)) return true;
    // "Gives tired skin a livelier appearance".
    if (token.key === "appearance" || token.key === "impression") return true;
    if (
      token.key === "less" &&
      /^(?:visible|noticeable|obvious|apparent|conspicuous)$/.test(tokens[i + 1]?.key ?? "")
    )
      return true;
    if (words.effectVerbs.has(token.key)) return false;
  }
  return false;
}

/** "A tissue bank", "tissue donors": whom it comes from, and nothing that is acted on. */
function isTissueOfOthers(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    /^(?:tissues?|cells?)$/.test(tokens[at]?.key ?? "") &&
    /^(?:banks?|paper|donors?|donations?|donated)$/.test(tokens[end]?.key ?? "")
  );
}

/** "Stress can make hair shed": a harm. */
function isHairLost(object: EffectObject, tokens: readonly Token[]): boolean {
  return /^(?:shed|fall|thin|drop|break|dry|brittle|flat|limp|frizzy)$/.test(tokens[object.to]?.key ?? "");
}

/** What an object becomes under a predicate that acts on `acts`; null where the two do not make a claim. */
export function decide(
  object: EffectObject,
  acts: number,
  key: string,
  tokens: readonly Token[],
): "disease" | "structure" | "appearance" | null {
  switch (object.kind) {
    case "disease":
      return acts & Acts.disease || tokens[object.to - 1]?.key === "prone" ? "disease" : null;
    case "structure":
      if (object.framed) return null;
      if (!(acts & Acts.structure) || isCellCulture(object, key, tokens) || isHarmDone(object, key, tokens))
        return null;
      return words.tellingVerbs.has(key) && isCell(object, tokens) && !repairFollows(tokens, object.to)
        ? null
        : "structure";
    case "appearance":
      if (
        /^(?:los(?:e|es|t|ing)|lacks?|fad(?:e|es|ed|ing)|drops?|wanes?)$/.test(key) &&
        isQuality(object, tokens)
      )
        return null;
      if (
        /^(?:mak(?:e|es|ing)|made|caus(?:e|es|ed)|trigger(?:s|ed)?|leave|leaves|left)$/.test(key) &&
        /redness|puff|dryness|flush|rough/.test(tokens[object.to - 1]?.key ?? "")
      )
        return null;
      return acts & (Acts.appearance | Acts.disease) ? "appearance" : null;
    case "hair":
      return !object.framed && words.hairVerbs.has(key) && !isHairLost(object, tokens) ? "structure" : null;
    case "skin":
      if (object.framed) return null;
      if (/^ma(?:ke|kes|de|king)$/.test(key) && yearsFollow(tokens, object.to)) return null;
      if (words.causingVerbs.has(key)) return repairFollows(tokens, object.to) ? "structure" : null;
      if (words.rebuildVerbs.has(key) && !words.harmlessSkinVerbs.has(key)) return "structure";
      if (tokens[object.to - 1]?.key === "body" && words.revivingVerbs.has(key)) return "structure";
      return words.lookOfSkinVerbs.has(key) && !words.harmlessSkinVerbs.has(key) ? "appearance" : null;
  }
}

/** "Skin loses firmness with age": a good that goes is no promise. */
function isQuality(object: EffectObject, tokens: readonly Token[]): boolean {
  return /^(?:firmness|elasticity|volume|radiance|glow|bounce|moisture|tone|suppleness|plumpness|smoothness|luminosity|clarity|hydration|definition|contour)$/.test(
    tokens[object.to - 1]?.key ?? "",
  );
}

function isCell(object: EffectObject, tokens: readonly Token[]): boolean {
  return /^cells?$/.test(tokens[object.to - 1]?.key ?? "");
}

/** What one wants less of, and what one wants more of. */
const unwanted =
  /inflam|irritat|damage|stress|swelling|sebum|oil production|melanin|cytokine|senescent|aging|free radical|recovery time|healing time|zombie|dying/;
export function isUnwanted(phrase: string): boolean {
  return unwanted.test(phrase);
}

const wanted =
  /^(?:collagen|elastin|healing|recovery|repair|regeneration|renewal|growth|circulation|blood flow|barrier|skin barrier|cell turnover|collagen production|hair growth|healing process|repair process|new growth|growth phase|growing phase|growth cycle|growing season|follicles?|hair follicles?|hair shafts?|(?:the )?natural (?:healing|repair))$/;
const increasing = /^(?:increas|rais|boost|elevat|amplif|trigger|caus|worsen|promot|fuel)/;
const hindering =
  /^(?:slow|delay|stop|halt|block|damag|reduc|decreas|lower|suppress|inhibit|hit|cut|diminish|shorten|shrink|shrank|weaken|starv|stunt|hamper|sap|miniaturi)/;

/** "Movement can increase inflammation", "sun slows healing": harm told, no benefit. */
function isHarmDone(object: EffectObject, key: string, tokens: readonly Token[]): boolean {
  const phrase = tokens
    .slice(object.from, object.to)
    .map((token) => token.key)
    .join(" ");
  if (increasing.test(key)) return unwanted.test(phrase);
  if (!hindering.test(key)) return false;
  return (
    wanted.test(phrase) &&
    !/^(?:loss|losses|breakdown|degradation|decline|damage|times?)$/.test(tokens[object.to]?.key ?? "")
  );
}

/** "A maker grows cells": production, not an effect on the reader. */
function isCellCulture(object: EffectObject, key: string, tokens: readonly Token[]): boolean {
  return (
    words.makingVerbs.has(key) &&
    isCell(object, tokens) &&
    !/^(?:new|healthy|fresh|your|skin)$/.test(tokens[object.from - 1]?.key ?? "")
  );
}

/** "Makes skin up to ten years younger": a look, claimed by its own words. */
function yearsFollow(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 6).some((token) => /^(?:years?|decades?)$/.test(token.key));
}

function repairFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    const token = tokens[i] as Token;
    if (token.key === ".") return false;
    if (words.selfRepairWords.has(token.key)) return true;
  }
  return false;
}

export const determiners = new Set(
  "a an the our your my their its this that these those any some all each every his her no".split(" "),
);

/** Words at which the reach of a predicate ends. */
export const stops = new Set([
  "diagnose",
  "diagnosing",
  "detect",
  "detecting",
  "predict",
  "identify",
  "than",
  "while",
  "because",
  "when",
  "if",
  "so",
  "but",
  "without",
  "before",
  "after",
  "unlike",
  "like",
  "not",
  "never",
  "no",
  "whereas",
  "although",
  "though",
  "which",
  "who",
  "until",
]);
