/** Outcomes told without a finite verb: "Skin barrier, reinforced.", "Pleats and folds: flattened." */
import type { Token } from "../../language/tokens.ts";
import { decide, type EffectObject } from "./objects.ts";
import { EffectSearch, type SentenceState } from "./search.ts";
import * as words from "./words.ts";

/** What may follow the participle of a headline; a noun after it would be described by it. */
const goesOn =
  /^(?:by|with|from|in|at|for|since|once|overnight|away|out|up|down|off|over|again|and|too|through|thanks|within|before|as|without|to|today|tonight|week|visit|naturally|visibly|fast|,|\.|!|\?|;|:|…|–|—|-|\||\(|&)$/;

export function findHeadlineEffects(state: SentenceState): void {
  new HeadlineSearch(state).participles();
}

class HeadlineSearch extends EffectSearch {
  participles(): void {
    for (let i = this.sentence.from + 2; i < this.sentence.to; i++) {
      const verb = words.effectVerbs.get(this.key(i));
      if (!verb || !(verb.form === "past" || /^(?:outrun|cut|shut|reset|shed)$/.test(this.key(i)))) continue;
      const next = this.key(i + 1);
      if (next !== "" && !goesOn.test(next)) continue;
      let sign = i - 1;
      while (/ly$|^(?:finally|well|truly|now|all|at|last|long|soon)$/.test(this.key(sign))) sign--;
      if (!/^(?:,|:|–|—|-|\?|…|→)$/.test(this.key(sign))) continue;
      const object = this.objects.find((o) => o.to === sign || this.isTailOf(o, sign));
      if (!object || this.used.has(object) || object.framed || !this.opensHeadline(object)) continue;
      const kind = decide(object, verb.acts, this.key(i), this.tokens);
      if (!kind) continue;
      this.used.add(object);
      this.add(kind, object.from, i + 1, i);
    }
  }

  /** "Brown spots on the hands, faded". */
  isTailOf(object: EffectObject, sign: number): boolean {
    if (sign - object.to > 4 || sign <= object.to) return false;
    return /^(?:on|in|around|under|over|of|at|along|from|after)$/.test(this.key(object.to));
  }

  /** Nothing but describing words, and other things of the list, before it. */
  opensHeadline(object: EffectObject): boolean {
    if (object.from - this.sentence.from > 8) return false;
    for (let i = this.sentence.from; i < object.from; i++) {
      const token = this.tokens[i] as Token;
      if (/^(?:is|are|was|were|has|have|had|we|i|they|it|if|when|not|no|for)$/.test(token.key)) return false;
    }
    return true;
  }
}
