/** Effects said with an adjective, a comparative or an outcome: "firmer skin", "fewer lines", "my rosacea is gone". */
import { PatternSet } from "../../language/patterns.ts";
import type { EffectLabel } from "../vocabulary/outcomes.ts";
import { effectAdjectives, outcomePatterns, symptomConditions } from "../vocabulary/results.ts";
import type { EffectObject } from "./objects.ts";
import { type EffectKind, EffectSearch, type SentenceState } from "./search.ts";
import * as words from "./words.ts";

interface Label {
  readonly kind: EffectKind;
  readonly own: boolean;
  readonly measured: boolean;
}

function labelled(lists: readonly (readonly [EffectLabel, string])[]): readonly (readonly [Label, string])[] {
  return lists.map(([label, list]) => {
    const [kind, flag] = label.split("+");
    return [{ kind: kind as EffectKind, own: flag === "own", measured: flag === "measured" }, list];
  });
}

const outcomes = new PatternSet<Label>("outcomes", labelled(outcomePatterns));
const adjectives = new PatternSet<Label>("adjectives", labelled(effectAdjectives));

const causatives = new Set(
  "make makes making made leave leaves leaving left render renders rendering rendered keep keeps keeping kept get gets getting turn turns turning turned".split(
    " ",
  ),
);

/** "Makes skin visibly firmer and smoother": each of the adjectives follows from the cause. */
function isBetweenCauseAndResult(key: string): boolean {
  return (
    /ly$/.test(key) ||
    /^(?:much|far|so|even|a|lot|bit|little|and|,|&|more|radiant|glowing|healthy|fresh)$/.test(key) ||
    words.results.has(key)
  );
}

const conditions = new PatternSet<"symptom">("conditions", [["symptom", symptomConditions]]);

export function knowsAdjectiveWord(word: string): boolean {
  return adjectives.knows(word);
}

/** Outcomes and phrases that are the claim by themselves. */
export function findAdjectiveEffects(state: SentenceState): void {
  const search = new ResultSearch(state);
  search.conditions();
  search.outcomes();
  search.adjectives();
}

export function findResultEffects(state: SentenceState): void {
  new ResultSearch(state).resultAdjectives();
}

class ResultSearch extends EffectSearch {
  /** "My rosacea is gone", "scars, a thing of the past". */
  outcomes(): void {
    for (const match of outcomes.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      const object = this.objects.find((o) => o.from >= match.from && o.to <= match.to);
      if (object && this.framedClear(object)) continue;
      if (object) this.used.add(object);
      this.add(match.label.kind, match.from, match.to, match.from);
      if (match.label.own) this.ownNegation();
    }
  }

  /** The negation in the effect found last is part of it. */
  ownNegation(): void {
    const added = this.found.pop();
    if (added) this.found.push({ ...added, own: true });
  }

  conditions(): void {
    for (const match of conditions.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      const words = this.tokens.slice(match.first, match.last).map((token) => token.key);
      if (words.some((word) => /^(?:not|no|wait|postpone|avoid|cannot|never|gp|doctor)$/.test(word)))
        continue;
      for (const object of this.objects) {
        if (object.kind !== "disease" || object.from < match.first || object.to > match.last) continue;
        this.used.add(object);
        this.found.push({
          family: "disease-claim",
          from: object.from,
          to: object.to,
          anchor: object.from,
          mild: false,
          bare: false,
          leadsIn: true,
        });
      }
    }
  }

  adjectives(): void {
    for (const match of adjectives.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      const { kind, own, measured } = match.label;
      // "Look ten years younger" is no modest look.
      if (
        measured &&
        [1, 2].some((back) => /^(?:feel|feels|felt|feeling)$/.test(this.key(match.from - back)))
      )
        continue;
      if (!measured && this.framedSpan(match.from, match.to, kind)) continue;
      // "Other regenerative treatments": not these.
      if (this.key(match.from - 1) === "other" && this.key(match.from) === "regenerative") continue;
      if (kind === "structure" && this.tellsDecline(match.from, match.to)) continue;
      if (kind === "appearance" && this.actsOnStructure(match.from, match.to)) continue;
      const mild = kind === "appearance" && match.to - match.from <= 3 && this.mildSpan(match.from, match.to);
      this.add(kind, match.from, match.to, match.from, mild);
      // "Skin free of acne", "left without the boils".
      if (own) this.ownNegation();
      for (const object of this.objects)
        if (object.from >= match.from && object.to <= match.to) this.used.add(object);
    }
  }

  /** "Slow cellular ageing", "rejuvenation of cells": not the looks. */
  actsOnStructure(from: number, to: number): boolean {
    return this.objects.some(
      (object) =>
        object.kind === "structure" &&
        ((object.from > from && object.to === to) ||
          (/^(?:of|in)$/.test(this.key(to)) && object.from > to && object.from <= to + 3)),
    );
  }

  /** "The drop in hair growth", "the phase where hair growth stops". */
  tellsDecline(from: number, to: number): boolean {
    if (/^(?:stops?|slows?|ends?|pauses?|cycles?|phases?|declines?)$/.test(this.key(to))) return true;
    return (
      /^(?:in|of)$/.test(this.key(from - 1)) &&
      /^(?:drop|decline|decrease|loss|slowdown|lack|fall|cycle|phase|phases|end)$/.test(this.key(from - 2))
    );
  }

  mildSpan(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (words.mildVerbKeys.has(this.key(i)) && /^(?:brighten|smooth|plump)/.test(this.key(i))) return true;
    return false;
  }

  /** "Smaller pores", "firmer skin", "thicker hair", "more collagen", "skin is tighter". */
  resultAdjectives(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const key = this.key(i);
      if (!words.results.has(key)) continue;
      if (this.key(i + 1) === "looking") continue;
      const before = this.objectBeforeAdjective(i);
      if (before && !/^(?:more|less|better|new|extra|visible|even)$/.test(key)) {
        this.result(i, key, before, before.from, i + 1);
        continue;
      }
      const after = this.objectAfterAdjective(i);
      if (after) this.resultChain(i, key, after);
      else this.caused(i, key);
    }
  }

  /** "Makes skin firmer", "leaves your pores much smaller". How it feels to the touch ("softer") is no change. */
  caused(at: number, key: string): void {
    if (key === "softer" || key === "soft" || key === "supple") return;
    let end = at;
    while (end > this.sentence.from && isBetweenCauseAndResult(this.key(end - 1))) end--;
    const object = this.objects.find((o) => o.to === end);
    if (!object) return;
    let verb = object.from - 1;
    while (verb > this.sentence.from && /^(?:the|your|their|our|my|his|her|all|any|of)$/.test(this.key(verb)))
      verb--;
    if (causatives.has(this.key(verb))) this.result(at, key, object, verb, at + 1);
  }

  /** "Fewer lines, spots and breakouts": the adjective holds for each. */
  resultChain(at: number, key: string, first: EffectObject): void {
    this.result(at, key, first, at, first.to);
    let end = first.to;
    for (const object of this.objects) {
      if (object.from < end || object.from - end > 2) continue;
      if (!/^(?:and|or|,|&)$/.test(this.key(end)) || words.results.has(this.key(object.from - 1))) continue;
      this.result(at, key, object, at, object.to);
      end = object.to;
    }
  }

  objectAfterAdjective(at: number): EffectObject | undefined {
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

  objectBeforeAdjective(at: number): EffectObject | undefined {
    let linked = false;
    for (let i = at - 1; i >= Math.max(this.sentence.from, at - 9); i--) {
      const object = this.objects.find((o) => o.to === i + 1);
      // "Lashes longer and thicker in 30 days": a headline leaves the verb out.
      if (object) return linked || object.from === this.sentence.from ? object : undefined;
      if (linked && this.isPlaceNoun(i)) {
        i -= 2;
        continue;
      }
      const key = this.key(i);
      if (
        /^(?:is|'s|'re|are|was|were|be|been|become|becomes|became|get|gets|got|grow|grows|turn|turns|leave|leaves|left|make|makes|stay|stays|emerge|emerges|end|ends|ended|come|comes|came)$/.test(
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
          key === "that" ||
          key === "will" ||
          key === "much" ||
          key === "far" ||
          /^(?:so|very|all|but|barely|almost|nearly|now|a|lot|bit|already|up|out|away)$/.test(key) ||
          words.results.has(key)
        )
      )
        return undefined;
    }
    return undefined;
  }

  result(at: number, key: string, object: EffectObject, from: number, to: number): void {
    if (object.framed || this.framedSpan(at, Math.max(at + 1, Math.min(object.to, to)), "appearance")) {
      this.used.add(object);
      return;
    }
    let kind: "disease" | "structure" | "appearance" | null = null;
    if (
      object.kind === "disease" &&
      (words.countResultKeys.has(key) ||
        /^(?:fewer|less|clearer|lighter|better|healed|invisible|flatter)$/.test(key))
    )
      kind = "disease";
    else if (object.kind === "structure" && words.structureResultKeys.has(key) && this.isGain(key, object))
      kind = "structure";
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
      (object.kind === "skin" || words.mildObjectPhrases.has(this.phrase(object))) &&
      /^(?:brighter|smoother|softer|plumper|improved|better|restored|more|renewed|clearer|even|balanced)$/.test(
        key,
      );
    this.add(kind, from, to, at, mild);
  }
}
