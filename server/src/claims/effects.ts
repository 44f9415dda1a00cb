/**
 * Effect claims of a sentence: which predicate (verb, noun, adjective, comparative) acts on which object
 * (disease, structure, appearance), and whether an appearance frame stands between them.
 */
import type { ConceptMatch, ConceptTable } from "../language/concepts.ts";
import { PatternSet } from "../language/patterns.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import { clauseEnd } from "../language/status.ts";
import type { Token } from "../language/tokens.ts";
import * as words from "./effectWords.ts";
import { Acts } from "./effectWords.ts";
import { effectAdjectives, outcomePatterns, removalIdioms } from "./vocabulary/nominal.ts";

export type EffectFamily = "disease-claim" | "structure-function-claim" | "appearance-overclaim";

/** Token indexes, `to` exclusive; `anchor` is the predicate, whose status decides. */
export interface Effect {
  readonly family: EffectFamily;
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
  readonly mild: boolean;
  /** An object with no predicate of its own: a claim only under a heading or row head that promises it. */
  readonly bare: boolean;
  /** Its negation is part of the claim: "never returned". */
  readonly own?: boolean;
}

type ObjectKind = "disease" | "structure" | "appearance" | "hair" | "skin";

interface EffectObject {
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

const outcomes = new PatternSet<"structure" | "appearance" | "disease">(outcomePatterns);
const adjectives = new PatternSet<"structure" | "appearance" | "disease">(effectAdjectives);
const idioms = new PatternSet<"removal">([["removal", removalIdioms]]);

export function knowsEffectWord(word: string): boolean {
  return (
    words.effectVerbs.has(word) ||
    words.nounActs.has(word) ||
    adjectives.knows(word) ||
    words.results.has(word)
  );
}

const familyOf: Readonly<Record<"disease" | "structure" | "appearance", EffectFamily>> = {
  disease: "disease-claim",
  structure: "structure-function-claim",
  appearance: "appearance-overclaim",
};

const determiners = new Set(
  "a an the our your my their its this that these those any some all each every his her no".split(" "),
);
const auxiliaries = new Set(
  "is are was were be been being get gets got getting become becomes became has have had will would can could may might should to visibly completely all".split(
    " ",
  ),
);

/** All effect claims and bare objects of a sentence, in the order of the text. */
export function findEffects(tokens: readonly Token[], table: ConceptTable, sentence: SentenceSpan): Effect[] {
  const { from, to } = sentence;
  const objects = findObjects(tokens, table, from, to);
  const found: Effect[] = [];
  const used = new Set<EffectObject>();
  const finder = new Finder(tokens, table, sentence, objects, used, found);
  finder.outcomes();
  finder.adjectives();
  finder.idioms();
  finder.verbs();
  finder.nouns();
  finder.resultAdjectives();
  finder.forPhrases();
  finder.bareVerbs();
  finder.bareObjects();
  return merge(found);
}

function findObjects(
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
    if (isVerbUse(tokens, i, kind, to)) continue;
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
  if ((key === "lip" || key === "cheek") && tokens[at + 1]?.key === "filler" && at + 1 < to) return true;
  return false;
}

const frameWords = new Set("look looks appearance visibility feel impression illusion".split(" "));
const frameVerbs = new Set(
  "look looks looked looking appear appears appeared feel feels felt feeling seem seems seemed".split(" "),
);
const frameBlockers = new Set([";", ":", "—", "–", ".", "!", "?"]);

/** Whether an appearance frame governs the object: "the look of A, B and C" covers all three, a new verb ends it. */
function isFramed(tokens: readonly Token[], at: number, end: number, from: number, to: number): boolean {
  if (tokens[end]?.key === "looking" && end < to) return true;
  let comma = false;
  let joined = false;
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const token = tokens[i] as Token;
    if (token.kind === "sign" && frameBlockers.has(token.key)) return false;
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
    if (frameVerbs.has(token.key) && at - i <= 5 && !comma && !words.effectVerbs.has(token.key)) return true;
    const verb = words.effectVerbs.get(token.key);
    if (
      verb &&
      i < at - 1 &&
      verb.form !== "participle" &&
      verb.form !== "past" &&
      !determiners.has(tokens[i - 1]?.key ?? "") &&
      tokens[i - 1]?.key !== "of"
    )
      return false;
  }
  for (let i = end; i < Math.min(to, end + 6); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "sign") return false;
    if (frameVerbs.has(token.key)) return true;
    if (
      token.key === "less" &&
      /^(?:visible|noticeable|obvious|apparent|conspicuous)$/.test(tokens[i + 1]?.key ?? "")
    )
      return true;
    if (words.effectVerbs.has(token.key)) return false;
  }
  return false;
}

/** What an object becomes under a predicate that acts on `acts`; null where the two do not make a claim. */
function decide(
  object: EffectObject,
  acts: number,
  key: string,
  tokens: readonly Token[],
): "disease" | "structure" | "appearance" | null {
  switch (object.kind) {
    case "disease":
      return acts & Acts.disease ? "disease" : null;
    case "structure":
      if (object.framed) return null;
      if (!(acts & Acts.structure) || isCellCulture(object, key, tokens)) return null;
      return words.tellingVerbs.has(key) && isCell(object, tokens) && !repairFollows(tokens, object.to)
        ? null
        : "structure";
    case "appearance":
      return acts & (Acts.appearance | Acts.disease) ? "appearance" : null;
    case "hair":
      return !object.framed && words.hairVerbs.has(key) ? "structure" : null;
    case "skin":
      if (object.framed) return null;
      if (words.causingVerbs.has(key)) return repairFollows(tokens, object.to) ? "structure" : null;
      if (words.rebuildVerbs.has(key) && !words.harmlessSkinVerbs.has(key)) return "structure";
      return words.lookOfSkinVerbs.has(key) && !words.harmlessSkinVerbs.has(key) ? "appearance" : null;
  }
}

function isCell(object: EffectObject, tokens: readonly Token[]): boolean {
  return /^cells?$/.test(tokens[object.to - 1]?.key ?? "");
}

/** "A maker grows cells": production, not an effect on the reader. */
function isCellCulture(object: EffectObject, key: string, tokens: readonly Token[]): boolean {
  return (
    words.makingVerbs.has(key) &&
    isCell(object, tokens) &&
    !/^(?:new|healthy|fresh|your|skin)$/.test(tokens[object.from - 1]?.key ?? "")
  );
}

function repairFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    const token = tokens[i] as Token;
    if (token.key === ".") return false;
    if (words.selfRepairWords.has(token.key)) return true;
  }
  return false;
}

const transparent = new Set(
  "and or & nor of the a an your our in on from around under with both also well as to across all any even at for plus its their any such most those these this that his her within caused by associated linked related due".split(
    " ",
  ),
);
const stops = new Set([
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

/** What stands after these is where something is put, not what it acts on: "smooth the serum over your face". */
const placePrepositions = new Set([
  "over",
  "onto",
  "into",
  "across",
  "on",
  "under",
  "around",
  "outside",
  "inside",
]);

class Finder {
  constructor(
    readonly tokens: readonly Token[],
    readonly table: ConceptTable,
    readonly sentence: SentenceSpan,
    readonly objects: readonly EffectObject[],
    readonly used: Set<EffectObject>,
    readonly found: Effect[],
  ) {}

  key(at: number): string {
    return at >= this.sentence.from && at < this.sentence.to ? (this.tokens[at] as Token).key : "";
  }

  add(
    kind: "disease" | "structure" | "appearance",
    from: number,
    to: number,
    anchor: number,
    mild = false,
  ): void {
    this.found.push({ family: familyOf[kind], from, to, anchor, mild, bare: false });
  }

  /** "My rosacea is gone", "scars, a thing of the past". */
  outcomes(): void {
    for (const match of outcomes.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      const object = this.objects.find((o) => o.from >= match.from && o.to <= match.to);
      if (object && this.#framedClear(object)) continue;
      if (object) this.used.add(object);
      this.add(match.label, match.from, match.to, match.from);
      if (/never\|not/.test(match.pattern.notation)) {
        const added = this.found.pop() as Effect;
        this.found.push({ ...added, own: true });
      }
    }
  }

  adjectives(): void {
    for (const match of adjectives.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      if (this.#framedSpan(match.from, match.to, match.label)) continue;
      const mild =
        match.label === "appearance" &&
        match.to - match.from <= 3 &&
        /brighten|smooth|plump/.test(match.pattern.notation) &&
        this.#mildSpan(match.from, match.to);
      this.add(match.label, match.from, match.to, match.from, mild);
      for (const object of this.objects)
        if (object.from >= match.from && object.to <= match.to) this.used.add(object);
    }
  }

  #mildSpan(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (words.mildVerbKeys.has(this.key(i))) return true;
    return false;
  }

  /** "Less inflammation" is a benefit, "less collagen" is what age does. */
  #isGain(key: string, object: EffectObject): boolean {
    if (!/^(?:less|fewer|reduced|decreased|diminished|shorter)$/.test(key)) return true;
    return /inflam|irritat|damage|stress|swelling|sebum|oil|recovery|downtime|melanin|healing|cytokine|senescent|aging/.test(this.#phrase(object));
  }

  #phrase(object: EffectObject): string {
    return this.tokens.slice(object.from, object.to).map((t) => t.key).join(" ");
  }

  /** "For younger-looking skin", "feels rejuvenated". */
  #framedSpan(from: number, to: number, kind: string): boolean {
    if (kind === "disease") return false;
    for (let i = from; i <= to; i++) if (this.key(i) === "looking") return true;
    for (let i = Math.max(this.sentence.from, from - 4); i < from; i++) {
      const key = this.key(i);
      if (frameVerbs.has(key) && kind === "appearance") return true;
      if (key === "of" && frameWords.has(this.key(i - 1))) return true;
    }
    return false;
  }

  idioms(): void {
    for (const match of idioms.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      this.#forward(match.first, match.last, Acts.disease | Acts.structure | Acts.appearance, "");
    }
  }

  verbs(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const verb = words.effectVerbs.get(this.key(i));
      if (!verb || this.#isNounUse(i, verb.form) || /^blocks?$/.test(this.key(i + 1))) continue;
      if (verb.form === "participle" && this.#compound(i, verb.acts)) continue;
      const forward = this.#forward(i, i + 1, verb.acts, this.key(i));
      if (!forward || verb.form === "past" || words.selfActing.has(this.key(i))) this.#backward(i, verb);
    }
  }

  /** "A lift", "the repair of": a word that is a verb elsewhere. */
  #isNounUse(at: number, form: string): boolean {
    if (form === "participle" || form === "past") return false;
    const before = this.key(at - 1);
    if (determiners.has(before) && !/^(?:that|this|these|those|all|each|it)$/.test(before)) return true;
    return before === "of";
  }

  /** "Collagen-boosting", "wrinkle-smoothing": the object stands before its participle. */
  #compound(at: number, acts: number): boolean {
    const object = this.objects.find((o) => o.to === at);
    if (!object || object.framed) return false;
    const glued = (this.tokens[at] as Token).glued;
    const after = this.key(at + 1);
    if (!glued && (after === "the" || after === "your" || after === "our")) return false;
    const kind = decide(object, acts, this.key(at), this.tokens);
    if (!kind) return false;
    this.used.add(object);
    this.add(kind, object.from, at + 1, at);
    return true;
  }

  /** Objects after a predicate, through coordination, up to the clause's end. */
  #forward(from: number, after: number, acts: number, key: string): boolean {
    const end = clauseEnd(this.tokens, after - 1, this.sentence.to);
    let any = false;
    let last = after;
    for (let i = after; i < end; i++) {
      const object = this.objects.find((o) => o.from === i);
      if (object) {
        const declines = object.kind === "structure" && /^(?:less|fewer)$/.test(this.key(i - 1)) && !this.#isGain("less", object);
        const kind = declines || this.#framedClear(object) ? null : decide(object, acts, key, this.tokens);
        if (kind && this.#prepositionAllows(i, after, object, key)) {
          this.used.add(object);
          this.add(kind, from, object.to, from, kind === "appearance" && this.#isMild(key, object));
          any = true;
        } else if (this.#framedClear(object)) this.used.add(object);
        i = object.to - 1;
        last = object.to;
        continue;
      }
      const token = this.tokens[i] as Token;
      if (stops.has(token.key)) break;
      const verb = words.effectVerbs.get(token.key);
      if (
        verb &&
        i > after &&
        any &&
        (verb.form === "third" || verb.form === "base") &&
        this.#newPredicate(i)
      )
        break;
      if (i - last > 6 && !transparent.has(token.key)) break;
    }
    return any;
  }

  /** After an object, "and"/"," and a verb with an object of its own: its predicate, not a further object. */
  #newPredicate(at: number): boolean {
    const before = this.key(at - 1);
    return (
      before === "," ||
      before === "and" ||
      before === "&" ||
      before === "or" ||
      before === "to" ||
      before === "then"
    );
  }

  /** An adjunct is not acted on: "improves skin with …", "lifts the mood in the clinic". */
  #prepositionAllows(at: number, after: number, object: EffectObject, key: string): boolean {
    for (let i = at - 1; i >= after; i--) {
      const word = this.key(i);
      if (
        word === "with" ||
        word === "by" ||
        word === "via" ||
        word === "through" ||
        word === "using" ||
        word === "without"
      ) {
        return object.kind === "disease" && (key === "" || /^help|^deal|^assist/.test(key));
      }
      if (word === "from" && object.kind === "structure") return false;
      if (placePrepositions.has(word) && object.kind !== "disease" && key !== "") return false;
      if (word === "," || word === "and") break;
    }
    return true;
  }

  #framedClear(object: EffectObject): boolean {
    return object.framed && (object.kind !== "disease" || object.scar);
  }

  #isMild(key: string, object: EffectObject): boolean {
    const phrase = this.tokens
      .slice(object.from, object.to)
      .map((t) => t.key)
      .join(" ");
    return words.mildVerbKeys.has(key) && words.mildObjectPhrases.has(phrase);
  }

  /** "Scars fade", "fine lines are erased", "his eczema cleared". */
  #backward(at: number, verb: words.EffectVerb): void {
    const passive = verb.form === "past" || verb.form === "participle";
    if (!passive && !words.selfActing.has(this.key(at))) return;
    let i = at - 1;
    let steps = 0;
    let auxiliary =
      verb.form === "past" &&
      this.objects.some((o) => o.to === at || (o.to === at - 1 && /ly$/.test(this.key(at - 1))));
    while (i >= this.sentence.from && steps < 6) {
      const key = this.key(i);
      const object = this.objects.find((o) => o.to === i + 1);
      if (object) {
        const relevant = auxiliary || (verb.form !== "participle" && words.selfActing.has(this.key(at)));
        if (!relevant) return;
        if (!this.#framedClear(object)) {
          const kind = decide(
            object,
            verb.acts | (words.selfActing.has(this.key(at)) ? Acts.disease | Acts.appearance : 0),
            this.key(at),
            this.tokens,
          );
          if (kind && !this.#growsByNature(object, at)) {
            for (const coordinated of this.#coordinatedBefore(object)) this.used.add(coordinated);
            this.add(
              kind,
              object.from,
              at + 1,
              at,
              kind === "appearance" && this.#isMild(this.key(at), object),
            );
          }
        }
        return;
      }
      if (determiners.has(key)) return;
      if (auxiliaries.has(key)) auxiliary = true;
      else if (
        !/ly$/.test(key) &&
        !transparent.has(key) &&
        key !== "," &&
        key !== "not" &&
        !words.effectVerbs.has(key)
      )
        return;
      i--;
      steps++;
    }
  }

  /** "Hair grows in cycles": what hair does of itself. */
  #growsByNature(object: EffectObject, at: number): boolean {
    return (
      object.kind === "hair" &&
      /^gr[eo]w/.test(this.key(at)) &&
      !/^(?:back|again|thicker|faster|longer|in|stronger)$/.test(this.key(at + 1))
    );
  }

  #coordinatedBefore(object: EffectObject): readonly EffectObject[] {
    return this.objects.filter((o) => o.to <= object.to && object.from - o.to <= 2 && !this.used.has(o));
  }

  /** "Collagen stimulation", "reduction in wrinkles", "eczema balm". */
  nouns(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const acts = words.nounActs.get(this.key(i));
      if (!acts) continue;
      const before = this.objects.find((o) => o.to === i || (o.to === i - 1 && this.#fillsCompound(i - 1)));
      if (before && !this.#framedClear(before) && !before.framed && this.#compoundFits(before, acts, i))
        continue;
      const link = this.key(i + 1);
      if (
        link === "of" ||
        link === "in" ||
        link === "from" ||
        link === "for" ||
        link === "to" ||
        link === "against"
      ) {
        this.#nounObjects(i, acts, link);
      }
    }
  }

  #fillsCompound(at: number): boolean {
    return (
      /^(?:and|scar|support|care|skin|production|related|prone|relief)$/.test(this.key(at)) ||
      words.nounActs.has(this.key(at))
    );
  }

  #compoundFits(object: EffectObject, acts: number, at: number): boolean {
    let kind: "disease" | "structure" | "appearance" | null = null;
    const key = this.key(at);
    if (object.kind === "disease" && acts & Acts.disease) kind = "disease";
    else if (object.kind === "structure" && acts & Acts.structure && this.key(at) !== "treatment")
      kind = "structure";
    else if (object.kind === "appearance" && acts & Acts.appearance) kind = "appearance";
    else if (
      (object.kind === "skin" || object.kind === "hair") &&
      /^(?:regeneration|repair|renewal|regrowth|growth|healing|restoration|recovery|stimulation|rebuilding|remodeling)$/.test(
        key,
      )
    )
      kind = "structure";
    else if (
      object.kind === "skin" &&
      /^(?:rejuvenation|tightening|firming|lifting|lift|brightening|resurfacing|plumping|revitalization|transformation|smoothing)$/.test(
        key,
      )
    )
      kind = "appearance";
    if (!kind) return false;
    this.used.add(object);
    this.add(kind, object.from, at + 1, object.from, false);
    return true;
  }

  #nounObjects(at: number, acts: number, link: string): void {
    if (link === "for" && !this.#isOffer(at)) return;
    const end = Math.min(clauseEnd(this.tokens, at, this.sentence.to), at + 14);
    let last = at + 2;
    for (let i = at + 2; i < end; i++) {
      const object = this.objects.find((o) => o.from === i);
      if (object) {
        if (!this.#framedClear(object) && !object.framed) {
          let kind: "disease" | "structure" | "appearance" | null = null;
          if (object.kind === "disease")
            kind = acts & Acts.disease || (acts & Acts.appearance && link !== "for") ? "disease" : null;
          else if (object.kind === "structure") kind = acts & Acts.structure ? "structure" : null;
          else if (object.kind === "appearance")
            kind =
              acts & (Acts.appearance | Acts.disease) && (link !== "for" || this.#isConcern(object))
                ? "appearance"
                : null;
          else if (
            /^(?:regeneration|repair|renewal|regrowth|growth|healing|restoration|rebuilding)$/.test(
              this.key(at),
            )
          )
            kind = "structure";
          else if (
            /^(?:rejuvenation|tightening|firming|lifting|brightening|resurfacing|plumping)$/.test(
              this.key(at),
            )
          )
            kind = "appearance";
          if (kind) {
            this.used.add(object);
            this.add(kind, at, object.to, at);
          }
        }
        i = object.to - 1;
        last = object.to;
      } else if (i - last > 3 || stops.has(this.key(i)) || this.key(i) === "with") break;
    }
  }

  #isOffer(at: number): boolean {
    return !/^(?:need|reason|recovery|care|time)$/.test(this.key(at));
  }

  /** "Smaller pores", "firmer skin", "thicker hair", "more collagen", "skin is tighter". */
  resultAdjectives(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const key = this.key(i);
      if (!words.results.has(key)) continue;
      if (this.key(i + 1) === "looking") continue;
      const before = this.#objectBeforeAdjective(i);
      if (before && !/^(?:more|less|better|new|extra|visible|even)$/.test(key)) {
        this.#result(i, key, before, before.from, i + 1);
        continue;
      }
      const after = this.#objectAfterAdjective(i);
      if (after) this.#resultChain(i, key, after);
    }
  }

  /** "Fewer lines, spots and breakouts": the adjective holds for each. */
  #resultChain(at: number, key: string, first: EffectObject): void {
    this.#result(at, key, first, at, first.to);
    let end = first.to;
    for (const object of this.objects) {
      if (object.from < end || object.from - end > 2) continue;
      if (!/^(?:and|or|,|&)$/.test(this.key(end)) || words.results.has(this.key(object.from - 1))) continue;
      this.#result(at, key, object, at, object.to);
      end = object.to;
    }
  }

  #objectAfterAdjective(at: number): EffectObject | undefined {
    for (let i = at + 1; i < Math.min(this.sentence.to, at + 6); i++) {
      const object = this.objects.find((o) => o.from === i);
      if (object) return object;
      const key = this.key(i);
      if (
        !(
          key === "," ||
          key === "and" ||
          key === "," ||
          words.results.has(key) ||
          /^(?:radiant|glowing|youthful|visible|visibly|smooth|healthy|your|the|own|hydrated|and|dewy|luminous|resilient|beautiful|shiny|looking|natural|even|facial|of)$/.test(
            key,
          )
        )
      )
        return undefined;
    }
    return undefined;
  }

  #objectBeforeAdjective(at: number): EffectObject | undefined {
    let linked = false;
    for (let i = at - 1; i >= Math.max(this.sentence.from, at - 6); i--) {
      const object = this.objects.find((o) => o.to === i + 1);
      if (object) return linked ? object : undefined;
      const key = this.key(i);
      if (
        /^(?:is|are|was|were|be|been|become|becomes|became|get|gets|got|grow|grows|turn|turns|leave|leaves|left|make|makes|stay|stays|emerge|emerges)$/.test(
          key,
        )
      )
        linked = true;
      else if (
        !(
          /ly$/.test(key) ||
          key === "," ||
          key === "and" ||
          key === "to" ||
          key === "will" ||
          key === "much" ||
          key === "far" ||
          words.results.has(key)
        )
      )
        return undefined;
    }
    return undefined;
  }

  #result(at: number, key: string, object: EffectObject, from: number, to: number): void {
    if (object.framed || this.#framedSpan(at, Math.max(at + 1, Math.min(object.to, to)), "appearance")) {
      this.used.add(object);
      return;
    }
    let kind: "disease" | "structure" | "appearance" | null = null;
    if (
      object.kind === "disease" &&
      (words.countResultKeys.has(key) || /^(?:fewer|less|clearer|lighter|better|healed)$/.test(key))
    )
      kind = "disease";
    else if (object.kind === "structure" && words.structureResultKeys.has(key) && this.#isGain(key, object)) kind = "structure";
    else if (
      object.kind === "hair" &&
      (words.bodyResultKeys.has(key) || key === "more" || key === "healthier" || key === "less")
    )
      kind = "structure";
    else if (object.kind === "appearance" && words.countResultKeys.has(key)) kind = "appearance";
    else if (object.kind === "skin" && words.lookResultKeys.has(key)) kind = "appearance";
    else if (object.kind === "skin" && words.bodyResultKeys.has(key) && key !== "longer" && key !== "new")
      kind = "structure";
    if (!kind) return;
    this.used.add(object);
    const mild =
      kind === "appearance" &&
      /^(?:brighter|smoother|softer|plumper|improved|better|restored|more|renewed|clearer|even|balanced)$/.test(
        key,
      );
    this.add(kind, from, to, at, mild);
  }

  /** "Exosomes for hair loss", "a serum against wrinkles", "works on melasma". */
  forPhrases(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const key = this.key(i);
      if (key !== "for" && key !== "against" && key !== "versus") continue;
      if (this.#forDeniesEffect(i)) continue;
      const end = Math.min(this.#forEnd(i), i + 22);
      let last = i + 1;
      for (let j = i + 1; j < end; j++) {
        if (sufferers.test(this.key(j))) last = j;
        const object = this.objects.find((o) => o.from === j);
        if (object) {
          if (object.kind === "disease" && !this.#framedClear(object) && !this.used.has(object)) {
            this.used.add(object);
            this.add("disease", i, object.to, i);
          } else if (
            object.kind === "appearance" &&
            !object.framed &&
            !this.used.has(object) &&
            this.#isConcern(object)
          ) {
            this.used.add(object);
            this.add("appearance", i, object.to, i);
          }
          j = object.to - 1;
          last = object.to;
        } else if (
          (stops.has(this.key(j)) && this.key(j) !== "who") ||
          j - last > 5 ||
          (this.key(j) === "with" && !sufferers.test(this.key(j - 1)))
        )
          break;
      }
    }
  }

  /** A relative clause still belongs to the phrase: "for anyone who struggles with acne". */
  #forEnd(at: number): number {
    for (let i = at + 1; i < this.sentence.to; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === "emoji" || /^(?:[.;:!?—–()]|but|because|however|while)$/.test(token.key)) return i;
    }
    return this.sentence.to;
  }

  #forDeniesEffect(at: number): boolean {
    for (let i = Math.max(this.sentence.from, at - 3); i < at; i++) {
      if (
        /^(?:ask|look|asking|looking|apologize|except|pay|screened|tested|test|screen|check|checked|wait|searched|searching|blame|blamed|risk|famous|fined|named|history|negative|responsible|cause|potential)$/.test(
          this.key(i),
        )
      )
        return true;
    }
    return false;
  }

  /** Concerns that a product can be "for"; a body part or a quality is none. */
  #isConcern(object: EffectObject): boolean {
    const phrase = this.tokens
      .slice(object.from, object.to)
      .map((t) => t.key)
      .join(" ");
    return (
      /line|wrinkl|crease|crepe|crepi|pore|spot|discolor|pigment|dark|circle|bag|sag|lax|jowl|furrow|fold|feet|aging|age|uneven|dull|redness|texture|loose|slack|cellulite|volume loss|puff|blotch|elasticity|firmness|blemish|imperfection|tone/.test(
        phrase,
      ) && !/look/.test(phrase)
    );
  }

  /** "Firms, lifts and smooths": in a headline or bullet the skin is understood. */
  bareVerbs(): void {
    const { from, to } = this.sentence;
    for (let i = from; i < to; i++) {
      const key = this.key(i);
      const look = words.bareLookVerbs.has(key);
      const body = words.bareBodyVerbs.has(key);
      if (!look && !body) continue;
      const verb = words.effectVerbs.get(key);
      if (!verb || verb.form === "participle" || verb.form === "past") continue;
      if (verb.form === "base" && !(this.#atListEdge(i) && this.#noDirectObject(i))) continue;
      if (this.found.some((effect) => i >= effect.from && i < effect.to)) continue;
      if (!this.#atListEdge(i) || !this.#noDirectObject(i) || this.#isNounUse(i, verb.form)) continue;
      if (verb.form === "base" && !this.#hasListMate(i)) continue;
      this.add(look ? "appearance" : "structure", i, i + 1, i, words.mildVerbKeys.has(key));
    }
  }

  #atListEdge(at: number): boolean {
    const before = this.key(at - 1);
    return (
      before === "" ||
      before === "," ||
      before === "and" ||
      before === "&" ||
      before === ":" ||
      before === "to" ||
      before === "it" ||
      before === "that" ||
      /ly$/.test(before) ||
      (this.tokens[at - 1] as Token | undefined)?.kind === "sign" ||
      /^(?:serum|facial|exosomes|they|treatment)$/.test(before)
    );
  }

  #noDirectObject(at: number): boolean {
    const next = this.key(at + 1);
    return (
      next === "" ||
      next === "," ||
      next === "and" ||
      next === "&" ||
      next === "." ||
      next === "!" ||
      next === "in" ||
      next === "within" ||
      next === "as" ||
      (this.tokens[at + 1] as Token | undefined)?.kind !== "word" ||
      /^(?:from|overnight|instantly|visibly|deeply|fast|while|after|every|naturally|quickly|immediately)$/.test(
        next,
      )
    );
  }

  #hasListMate(at: number): boolean {
    for (const i of [at - 2, at - 1, at + 2, at + 1]) {
      const key = this.key(i);
      if (words.bareLookVerbs.has(key) || words.bareBodyVerbs.has(key) || words.effectVerbs.has(key))
        return true;
    }
    return false;
  }

  /** "Best for: melasma, milia": the token after the colon of a label that promises, or -1. */
  #promisingLabel(): number {
    for (let i = this.sentence.from; i < Math.min(this.sentence.to, this.sentence.from + 6); i++) {
      if (this.key(i) === ":")
        return i > this.sentence.from && promisingLabels.test(this.key(i - 1)) ? i + 1 : -1;
    }
    return -1;
  }

  /** What has no predicate here may have one in the heading above, the row head or the list's lead-in. */
  bareObjects(): void {
    const promised = this.#promisingLabel();
    for (const object of this.objects) {
      if (this.used.has(object) || this.#framedClear(object)) continue;
      if (promised > 0 && object.from >= promised && object.kind !== "hair" && object.kind !== "skin") {
        if (!object.framed || object.kind === "disease")
          this.add(object.kind, object.from, object.to, object.from);
        continue;
      }
      if (object.kind === "hair" || object.kind === "skin") continue;
      if (object.framed && object.kind !== "disease") continue;
      this.found.push({
        family: familyOf[object.kind],
        from: object.from,
        to: object.to,
        anchor: object.from,
        mild: false,
        bare: true,
      });
    }
  }
}

/** Whom a treatment is for, and what they do with their condition. */
const sufferers =
  /^(?:people|patients|clients|those|anyone|men|women|skin|adults|anybody|everyone|scalps?|faces?|sufferers?|someone|guests|who|struggles?|struggling|suffers?|suffering|lives?|living|deals?|dealing|battles?|battling|prone|troubled|plagued|bothered|athletes|golfers|runners|teens|moms|mothers|families|children|kids|hair|knees|joints|hands)$/;

const promisingLabels =
  /^(?:treats|helps|for|benefits|uses|targets|results|indications|concerns|addresses|with)$/;

/** One phrase is reported once per family; of two that overlap the wider stays. Disease hides what it covers. */
function merge(effects: readonly Effect[]): Effect[] {
  const sorted = [...effects].sort(
    (a, b) => Number(a.bare) - Number(b.bare) || a.from - b.from || b.to - a.to,
  );
  const kept: Effect[] = [];
  for (const effect of sorted) {
    const same = kept.findIndex(
      (k) => k.family === effect.family && k.from < effect.to && effect.from < k.to && k.bare === effect.bare,
    );
    if (same >= 0) {
      const other = kept[same] as Effect;
      kept[same] = {
        ...other,
        from: Math.min(other.from, effect.from),
        to: Math.max(other.to, effect.to),
        mild: other.mild && effect.mild,
      };
      continue;
    }
    if (effect.bare && kept.some((k) => !k.bare && k.from < effect.to && effect.from < k.to)) continue;
    if (
      effect.family === "appearance-overclaim" &&
      kept.some(
        (k) =>
          k.family !== effect.family &&
          !k.bare &&
          k.from <= effect.from &&
          k.to >= effect.to &&
          k.from !== effect.from,
      )
    )
      continue;
    kept.push(effect);
  }
  return kept;
}
