/** Verbs without an object and objects without a verb: "Firms and lifts", "Helps with: melasma". */
import type { Token } from "../../language/tokens.ts";
import { EffectSearch, familyOf, type SentenceState } from "./search.ts";
import * as words from "./words.ts";

const promisingLabels =
  /^(?:treats|helps|for|benefits|uses|targets|results|indications|concerns|addresses|with)$/;

const small = /^(?:and|for|the|with|of|in|&)$/;

/** Where something is done, not what is wrong there. */
const bodyAreas =
  /^(?:neck|brow|eyelids?|jaw|jaws|jawline|cheeks?|under eyes|under eye area|eye area|decolletage|complexion|neck and jaw)$/;

export function findBareEffects(state: SentenceState): void {
  const search = new BareSearch(state);
  search.bareVerbs();
  search.bareObjects();
}

class BareSearch extends EffectSearch {
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
      if (verb.form === "base" && !(this.atListEdge(i) && this.noDirectObject(i))) continue;
      if (this.found.some((effect) => i >= effect.from && i < effect.to)) continue;
      if (!this.atListEdge(i) || !this.noDirectObject(i) || this.isNounUse(i, verb.form)) continue;
      if (verb.form === "base" && !this.hasListMate(i) && this.key(i - 1) !== "exosomes") continue;
      this.add(look ? "appearance" : "structure", i, i + 1, i, words.mildVerbKeys.has(key));
    }
  }

  atListEdge(at: number): boolean {
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

  noDirectObject(at: number): boolean {
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
      /^(?:from|without|overnight|instantly|visibly|deeply|fast|while|after|every|naturally|quickly|immediately)$/.test(
        next,
      )
    );
  }

  hasListMate(at: number): boolean {
    const reach = /^(?:they|it|we)$/.test(this.key(at - 1)) ? 3 : 2;
    for (const i of [at - reach, at - 2, at - 1, at + reach, at + 2, at + 1]) {
      // Beyond the sentence, too: "Rebuild. Restore. Renew."
      const key = this.tokens[i]?.key ?? "";
      if (words.bareLookVerbs.has(key) || words.bareBodyVerbs.has(key) || words.effectVerbs.has(key))
        return true;
    }
    return false;
  }

  /** "Best for: melasma, milia": the token after the colon of a label that promises, or -1. */
  promisingLabel(): number {
    for (let i = this.sentence.from; i < Math.min(this.sentence.to, this.sentence.from + 6); i++) {
      if (this.key(i) === ":")
        return i > this.sentence.from &&
          (promisingLabels.test(this.key(i - 1)) || this.namesConditions(i) || this.namesTreatment(i))
          ? i + 1
          : -1;
    }
    return -1;
  }

  /** "Conditions we see most: …". */
  namesConditions(end: number): boolean {
    const label = this.tokens.slice(this.sentence.from, end).map((token) => token.key);
    return (
      label.some((key) => /^(?:conditions?|concerns?|problems?|complaints?)$/.test(key)) &&
      label.some((key) => /^(?:we|treated|helped|seen|clients|patients)$/.test(key)) &&
      !label.some((key) => /^(?:not|never|no|exclude|excluded)$/.test(key))
    );
  }

  /** "Exosome Eye Rescue: dark circles and fine lines": a treatment's name, and what it is for. */
  namesTreatment(end: number): boolean {
    const { from, to } = this.sentence;
    const label = this.tokens.slice(from, end);
    if (!label.every(({ kind, capital, key }) => kind === "word" && (capital || small.test(key))))
      return false;
    if (!label.some(({ key }) => /^exo/.test(key)) || label.length < 2) return false;
    // Nothing but the concerns.
    for (let i = end + 1; i < to; i++)
      if (!/^(?:and|,|&|\/|\.)$/.test(this.key(i)) && !this.objects.some((o) => i >= o.from && i < o.to))
        return false;
    return true;
  }

  /** What has no predicate here may have one in the heading above, the row head or the list's lead-in. */
  bareObjects(): void {
    const promised = this.promisingLabel();
    for (const object of this.objects) {
      if (this.used.has(object) || this.framedClear(object)) continue;
      if (promised > 0 && object.from >= promised && object.kind !== "hair" && object.kind !== "skin") {
        // A figure of what was measured, not a promise: "wrinkle depth down 28%".
        const measured = [0, 1].some((ahead) => /^(?:up|down|by|[+−-])$/.test(this.key(object.to + ahead)));
        if (!measured && (!object.framed || object.kind === "disease"))
          this.add(object.kind, object.from, object.to, object.from);
        continue;
      }
      if (object.kind === "hair" || object.kind === "skin") continue;
      if (object.framed && object.kind !== "disease") continue;
      if (object.kind === "appearance" && bodyAreas.test(this.phrase(object))) continue;
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
