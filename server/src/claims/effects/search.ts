/** One sentence under search for effects: its tokens and objects, what has been found, and the questions every search asks. */
import type { ConceptTable } from "../../language/concepts.ts";
import type { SentenceSpan } from "../../language/sentences.ts";
import type { Token } from "../../language/tokens.ts";
import { determiners, type EffectObject, frameVerbs, frameWords } from "./objects.ts";
import * as words from "./words.ts";

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
  /** Stands in a condition that leads to an offer: "if you have acne scars, exosomes can help". */
  readonly leadsIn?: boolean;
}

export type EffectKind = "disease" | "structure" | "appearance";

export const familyOf: Readonly<Record<EffectKind, EffectFamily>> = {
  disease: "disease-claim",
  structure: "structure-function-claim",
  appearance: "appearance-overclaim",
};

/** State shared by the searches of one sentence. */
export interface SentenceState {
  readonly tokens: readonly Token[];
  readonly table: ConceptTable;
  readonly sentence: SentenceSpan;
  readonly objects: readonly EffectObject[];
  /** Objects that already have a predicate. */
  readonly used: Set<EffectObject>;
  readonly found: Effect[];
}

export class EffectSearch {
  readonly tokens: readonly Token[];
  readonly table: ConceptTable;
  readonly sentence: SentenceSpan;
  readonly objects: readonly EffectObject[];
  readonly used: Set<EffectObject>;
  readonly found: Effect[];

  constructor(state: SentenceState) {
    this.tokens = state.tokens;
    this.table = state.table;
    this.sentence = state.sentence;
    this.objects = state.objects;
    this.used = state.used;
    this.found = state.found;
  }

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

  phrase(object: EffectObject): string {
    return this.tokens
      .slice(object.from, object.to)
      .map((t) => t.key)
      .join(" ");
  }

  /** "For younger-looking skin", "feels rejuvenated". */
  framedSpan(from: number, to: number, kind: string): boolean {
    if (kind === "disease") return false;
    for (let i = from; i <= to; i++) if (this.key(i) === "looking") return true;
    // "Gives the hands a younger look".
    if (/^(?:look|appearance|feel|finish|impression)$/.test(this.key(to))) return true;
    for (let i = Math.max(this.sentence.from, from - 4); i < from; i++) {
      const key = this.key(i);
      if (frameVerbs.has(key) && kind === "appearance") return true;
      if (key === "of" && frameWords.has(this.key(i - 1))) return true;
    }
    return false;
  }

  framedClear(object: EffectObject): boolean {
    return object.framed && (object.kind !== "disease" || object.scar);
  }

  isMild(key: string, object: EffectObject): boolean {
    const phrase = this.tokens
      .slice(object.from, object.to)
      .map((t) => t.key)
      .join(" ");
    return words.mildVerbKeys.has(key) && words.mildObjectPhrases.has(phrase);
  }

  /** "Less inflammation" is a benefit, "less collagen" is what age does. */
  isGain(key: string, object: EffectObject): boolean {
    if (!/^(?:less|fewer|reduced|decreased|diminished|shorter)$/.test(key)) return true;
    return /inflam|irritat|damage|stress|swelling|sebum|oil|recovery|downtime|melanin|healing|cytokine|senescent|aging/.test(
      this.phrase(object),
    );
  }

  /** Concerns that a product can be "for"; a body part or a quality is none. */
  isConcern(object: EffectObject): boolean {
    const phrase = this.tokens
      .slice(object.from, object.to)
      .map((t) => t.key)
      .join(" ");
    return (
      /(?<!jaw|hair)line|wrinkl|crease|crepe|crepi|pore|spot|discolor|pigment|dark|circle|bag|sag|lax|jowl|furrow|fold|feet|aging|age|uneven|dull|redness|texture|loose|slack|cellulite|volume loss|puff|blotch|elasticity|firmness|blemish|imperfection|tone/.test(
        phrase,
      ) && !/look/.test(phrase)
    );
  }

  /** The noun of a place that follows an object: "the scars on her arm", "lines around the mouth". */
  isPlaceNoun(at: number): boolean {
    return (
      (this.tokens[at] as Token).kind === "word" &&
      (determiners.has(this.key(at - 1)) || this.key(at - 1) === "the") &&
      /^(?:on|in|around|under|across|over|from|at|along|above|below|near|behind)$/.test(this.key(at - 2))
    );
  }

  /** "A lift", "the repair of": a word that is a verb elsewhere. */
  isNounUse(at: number, form: string): boolean {
    if (this.objects.some((o) => o.from < at && at < o.to)) return true;
    // "The treated area": where, not what is done.
    if (
      this.key(at) === "treated" &&
      /^(?:areas?|sites?|zones?|spots?|side|half|skin|region)$/.test(this.key(at + 1))
    )
      return true;
    // "Carrying signals to target cells": the cells that are meant.
    if (this.key(at) === "target" && this.key(at + 1).startsWith("cell") && this.key(at - 1) === "to")
      return /^(?:signals?|messages?|cargo|contents|instructions?|information|proteins|delivered|sent|attach|bind)$/.test(
        this.key(at - 2),
      );
    if (form === "participle" || form === "past") return false;
    const before = this.key(at - 1);
    // "These signals in the form of hormones".
    if (this.key(at) === "signals" && /^(?:these|those|such)$/.test(before)) return true;
    if (this.key(at) === "even" && this.isParticle(at)) return true;
    if (determiners.has(before) && !/^(?:that|this|these|those|all|each|it)$/.test(before)) return true;
    // "A patch of hair loss": a noun, whatever verb it might be.
    if (this.key(at + 1) === "of" && !/^(?:rid|free|clear|cleanse|purge)/.test(this.key(at))) return true;
    return /^(?:of|with|into|at|between)$/.test(before);
  }

  /** "Suitable for even the most sensitive skin", "even when skin is dry": no verb. */
  isParticle(at: number): boolean {
    if (/^(?:for|on|in|with|by|be|is|are|was|were|not|than)$/.test(this.key(at - 1))) return true;
    const next = this.key(at + 1) === "the" || this.key(at + 1) === "your" ? at + 2 : at + 1;
    return /^(?:most|least|best|worst|toughest|driest|oldest|case|when|if|though|so|then|those|these|people|after|before|with|without|as|at|in|on|for|by|more|better|less|where|while)$/.test(
      this.key(next),
    );
  }
}
