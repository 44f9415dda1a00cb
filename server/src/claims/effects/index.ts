/**
 * Effect claims of a sentence: which predicate (verb, noun, adjective, comparative) acts on which object
 * (disease, structure, appearance), and whether an appearance frame stands between them.
 */
import type { ConceptTable } from "../../language/concepts.ts";
import type { SentenceSpan } from "../../language/sentences.ts";
import type { Token } from "../../language/tokens.ts";
import { findBareEffects } from "./bare.ts";
import { findHeadlineEffects } from "./headlines.ts";
import { findNamedConcerns } from "./named.ts";
import { findForPhrases, findNounEffects } from "./nouns.ts";
import { findObjects } from "./objects.ts";
import { findAdjectiveEffects, findResultEffects, knowsAdjectiveWord } from "./results.ts";
import type { Effect, SentenceState } from "./search.ts";
import { findVerbEffects } from "./verbs.ts";
import * as words from "./words.ts";

export type { Effect } from "./search.ts";

export function knowsEffectWord(word: string): boolean {
  return (
    words.effectVerbs.has(word) ||
    words.nounActs.has(word) ||
    knowsAdjectiveWord(word) ||
    words.results.has(word)
  );
}

/** All effect claims and bare objects of a sentence. */
export function findEffects(tokens: readonly Token[], table: ConceptTable, sentence: SentenceSpan): Effect[] {
  const objects = findObjects(tokens, table, sentence.from, sentence.to);
  const state: SentenceState = { tokens, table, sentence, objects, used: new Set(), found: [] };
  findAdjectiveEffects(state);
  findVerbEffects(state);
  findHeadlineEffects(state);
  findNounEffects(state);
  findResultEffects(state);
  findForPhrases(state);
  findNamedConcerns(state);
  findBareEffects(state);
  return merge(state.found);
}

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
    if (
      effect.family === "structure-function-claim" &&
      !effect.bare &&
      effects.some(
        (d) =>
          d.family === "disease-claim" &&
          !d.bare &&
          d.from < effect.to &&
          effect.to < d.to &&
          d.from >= effect.from,
      )
    )
      continue;
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
