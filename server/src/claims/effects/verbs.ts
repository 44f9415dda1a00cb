/** Effects said with a verb: "heals scars", "scars are healed", "scars fade", "collagen-boosting", "goodbye wrinkles". */

import { clauseEnd } from "../../language/clauses.ts";
import { PatternSet } from "../../language/patterns.ts";
import type { Token } from "../../language/tokens.ts";
import { removalIdioms } from "../vocabulary/results.ts";
import { decide, determiners, type EffectObject, isUnwanted, stops } from "./objects.ts";
import { EffectSearch, type SentenceState } from "./search.ts";
import * as words from "./words.ts";
import { Acts } from "./words.ts";

const idioms = new PatternSet<"removal">("removals", [["removal", removalIdioms]]);

const auxiliaries = new Set(
  "is are was were be been being get gets got getting become becomes became has have had will would can could may might should to visibly completely all".split(
    " ",
  ),
);

const transparent = new Set(
  "and or & nor of the a an your our in on from around under with both also well as to across all any even at for plus its their any such most those these this that his her within caused by associated linked related due".split(
    " ",
  ),
);

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
  "past",
  "through",
  "beyond",
  "below",
  "beneath",
]);

/** "Delivers growth factors to the follicle": where they go. */
const handling: ReadonlySet<string> = new Set(
  "deliver delivers delivered delivering bring brings bringing send sends sending put puts get gets getting push pushes drive drives feed feeds release releases".split(
    " ",
  ),
);

/** What brings a structure back to life. */
const reviving =
  /^(?:re)?(?:wak|awak|activat|stimulat|viv|stor|pair|build|grow|generat|energi|start|boot|strengthen|thicken)/;

/** "Restores elastin in aging skin": where, not what. */
function isSkinPlace(phrase: string): boolean {
  return /\b(?:skin|complexion|scalp|face|neck)$/.test(phrase);
}

/** "Has generated great interest in tissue regeneration": a stir, and no effect on the body. */
const stirring = new Set("generate create spark stir raise drive fuel trigger produce".split(" "));
const stir =
  /^(?:interest|excitement|buzz|debate|attention|controversy|questions|hopes?|concerns?|headlines|sales|demand|revenue|hype|discussion)$/;

/** What moves a concern away, with the pronoun that stands for it. */
const moving =
  /^(?:take|takes|took|taking|bring|brings|brought|roll|rolls|push|pushes|knock|knocks|send|sends|pull|pulls|put|puts|turn|turns|wind|winds|dial|dials|talk|talks|walk|walks|carry|carries)$/;
const away = /^(?:down|off|away|out|back|round|around|right|packing|behind|under|to)$/;

const opensClause =
  /^(?:when|whenever|if|once|after|as|while|because|since|although|though|before|until|unless)$/;

/** What stands between two verbs of one subject. */
const hurries = new Set("then also even to help helps thereby so can may will visibly further".split(" "));

export function findVerbEffects(state: SentenceState): void {
  const search = new VerbSearch(state);
  search.idioms();
  search.verbs();
  search.movesIt();
}

class VerbSearch extends EffectSearch {
  idioms(): void {
    for (const match of idioms.match(this.tokens, this.table, this.sentence.from, this.sentence.to)) {
      this.forward(match.first, match.last, Acts.disease | Acts.structure | Acts.appearance, "");
    }
  }

  verbs(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const verb = words.effectVerbs.get(this.key(i));
      if (verb?.lemma === "get" && /^(?:to|into|through|past|inside|down|deep|right)$/.test(this.key(i + 1)))
        continue;
      if (verb?.lemma === "say" && /^(?:that|so|it|this|what|we|you|your|the|yes|no)$/.test(this.key(i + 1)))
        continue;
      if (
        verb?.lemma === "tell" &&
        /^(?:you|us|me|readers|patients|nothing|little|nobody)$/.test(this.key(i + 1))
      )
        continue;
      // "Smooth over the face and neck": how it is put on.
      if (
        i === this.sentence.from &&
        /^(?:smooth|work|press|pat|massage)$/.test(this.key(i)) &&
        placePrepositions.has(this.key(i + 1))
      )
        continue;
      // "How it works in three lines".
      if (verb?.lemma === "work" && /^(?:in|within|by|at|under|out|as)$/.test(this.key(i + 1))) continue;
      // "Our own nurse Maribel had acne".
      if (
        verb?.lemma === "nurse" &&
        (this.tokens[i + 1]?.capital ||
          /^(?:own|a|an|the|our|my|your|lead|head|senior|registered)$/.test(this.key(i - 1)))
      )
        continue;
      if (stirring.has(verb?.lemma ?? "") && [1, 2, 3].some((ahead) => stir.test(this.key(i + ahead))))
        continue;
      // "Sun on healing skin": what the skin is doing, not what is done to it.
      if (
        /^(?:healing|recovering|regenerating)$/.test(this.key(i)) &&
        /^(?:on|onto|over|around|near|against)$/.test(this.key(i - 1))
      )
        continue;
      if (!verb || this.isNounUse(i, verb.form) || /^blocks?$/.test(this.key(i + 1))) continue;
      if (verb.form === "participle" && this.compound(i, verb.acts)) continue;
      const forward = this.forward(i, i + 1, verb.acts, this.key(i)) || this.namedBefore(i, verb.acts);
      if (!forward || verb.form === "past" || words.selfActing.has(this.key(i)))
        this.backward(i, verb, forward);
    }
  }

  /** "Collagen-boosting", "wrinkle-smoothing": the object stands before its participle. */
  compound(at: number, acts: number): boolean {
    const object = this.objects.find((o) => o.to === at);
    // "A ponytail getting thinner": what comes after tells what becomes of it.
    if (!object || object.framed || this.key(at) === "getting") return false;
    const glued = (this.tokens[at] as Token).glued;
    const after = this.key(at + 1);
    if (!glued && (after === "the" || after === "your" || after === "our")) return false;
    const kind = decide(object, acts, this.key(at), this.tokens);
    if (!kind) return false;
    this.used.add(object);
    this.add(kind, object.from, at + 1, at);
    return true;
  }

  /** "… and exosomes take it down", "roll it back", "see to it". */
  movesIt(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const key = this.key(i);
      const seesTo = /^(?:see|sees|attend|attends)$/.test(key) && this.key(i + 1) === "to";
      if (!seesTo && !moving.test(key)) continue;
      const pronoun = seesTo ? i + 2 : i + 1;
      if (!/^(?:it|them|both|these|those)$/.test(this.key(pronoun))) continue;
      if (!seesTo && !away.test(this.key(pronoun + 1))) continue;
      const object = this.objects
        .filter((o) => o.to <= i && !this.used.has(o) && !o.framed && /^(?:disease|appearance)$/.test(o.kind))
        .at(-1);
      if (!object || i - object.to > 16 || this.found.some((e) => e.from <= i && e.to > i)) continue;
      this.used.add(object);
      this.add(object.kind as "disease" | "appearance", i, Math.min(this.sentence.to, pronoun + 2), i);
    }
  }

  /** "Some have melasma, and exosomes lighten it": the concern named before the pronoun. */
  namedBefore(at: number, acts: number): boolean {
    if (!/^(?:it|them|both)$/.test(this.key(at + 1))) return false;
    // "Makes it a valuable option".
    if (
      /^ma(?:ke|kes|de|king)$/.test(this.key(at)) &&
      /^(?:an?|one|our|your|the|easy|easier|possible|ideal|perfect|hard|harder)$/.test(this.key(at + 2))
    )
      return false;
    const object = this.objects.filter((o) => o.to <= at && !this.used.has(o)).at(-1);
    if (!object || at - object.to > 14) return false;
    // "Your follicles are asleep; exosomes wake them": of a structure only what revives it.
    const revived = object.kind === "structure" && reviving.test(this.key(at)) && this.key(at + 1) === "them";
    const body = (object.kind === "skin" || object.kind === "hair") && reviving.test(this.key(at));
    if (object.kind !== "disease" && object.kind !== "appearance" && !revived && !body) return false;
    const kind = object.framed ? null : decide(object, acts, this.key(at), this.tokens);
    if (!kind) return false;
    this.used.add(object);
    this.add(kind, at, at + 2, at);
    return true;
  }

  /** Objects after a predicate, through coordination, up to the clause's end. */
  forward(from: number, after: number, acts: number, key: string): boolean {
    const end = clauseEnd(this.tokens, after - 1, this.sentence.to);
    // "Released by fibroblasts": the agent is not acted on.
    if (this.key(after) === "by") return false;
    let any = false;
    let last = after;
    for (let i = after; i < end; i++) {
      const object = this.objects.find((o) => o.from === i);
      if (object) {
        const declines =
          object.kind === "structure" &&
          /^(?:less|fewer)$/.test(this.key(i - 1)) &&
          !this.isGain("less", object);
        const kind = declines || this.framedClear(object) ? null : decide(object, acts, key, this.tokens);
        if (kind && this.prepositionAllows(i, after, object, key)) {
          this.used.add(object);
          this.add(kind, from, object.to, from, kind === "appearance" && this.isMild(key, object));
          any = true;
        } else if (this.framedClear(object)) this.used.add(object);
        i = object.to - 1;
        last = object.to;
        continue;
      }
      const token = this.tokens[i] as Token;
      if (stops.has(token.key)) break;
      // "When the talk stops, the follicle shrinks": a clause that ends with its verb.
      if (token.key === "," && i === after && opensClause.test(this.key(this.sentence.from))) return false;
      const verb = words.effectVerbs.get(token.key);
      if (
        verb &&
        i > after &&
        last > after &&
        (verb.form === "third" || verb.form === "base") &&
        this.newPredicate(i)
      )
        break;
      // "Parking is free, and exosomes erase …": another says and does it.
      if (verb && verb.form !== "participle" && last === after && this.newSubject(after, i)) break;
      if (i - last > 6 && !transparent.has(token.key)) break;
    }
    return any;
  }

  /** Behind "and" or a comma a word or more that only a subject can be, and then a verb. */
  newSubject(after: number, verb: number): boolean {
    for (let i = verb - 1; i >= after; i--) {
      const key = this.key(i);
      if (key !== "and" && key !== "but" && key !== "while" && key !== "so") continue;
      const between = this.tokens.slice(i + 1, verb).filter((token) => token.kind === "word");
      return between.some(({ key: word }) => !/ly$/.test(word) && !hurries.has(word));
    }
    return false;
  }

  /** After an object, "and"/"," and a verb with an object of its own: its predicate, not a further object. */
  newPredicate(at: number): boolean {
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
  prepositionAllows(at: number, after: number, object: EffectObject, key: string): boolean {
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
      if (
        /^(?:in|into|to|at|within|of)$/.test(word) &&
        /^(?:papillary |reticular )?(?:epi)?dermis$/.test(this.phrase(object))
      )
        return false;
      if (
        /^(?:to|into)$/.test(word) &&
        handling.has(key) &&
        /\b(?:follicles?|roots?|cells?|tissues?)$/.test(this.phrase(object))
      )
        return false;
      if (/^(?:in|on|to)$/.test(word) && object.from > after + 2 && isSkinPlace(this.phrase(object)))
        return false;
      if (placePrepositions.has(word) && object.kind !== "disease" && key !== "") return false;
      if (word === "," || word === "and") break;
    }
    return true;
  }

  /** "Scars fade", "fine lines are erased", "his eczema cleared". */
  backward(at: number, verb: words.EffectVerb, hasObject: boolean): void {
    const passive =
      verb.form === "past" ||
      verb.form === "participle" ||
      (/^(?:reset|cut|shut|split|shed)$/.test(this.key(at)) &&
        /^(?:be|been|is|are|was|were)$/.test(this.key(at - 1)));
    if (!passive && !words.selfActing.has(this.key(at))) return;
    // "Radiance Drops": a name.
    if (this.key(at) === "drops" && (this.tokens[at] as Token).capital) return;
    // "Loses elastin and repairs itself": not the elastin does.
    if (/^(?:itself|themselves)$/.test(this.key(at + 1)) && this.key(at - 1) === "and") return;
    // "Diabetes slows healing": it does not slow itself.
    if (!passive && this.objects.some((o) => o.from === at + 1)) return;
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
        if (!this.framedClear(object) && !this.isAftermath(object, at)) {
          const kind = decide(object, verb.acts | this.actsOfItself(at, object), this.key(at), this.tokens);
          if (kind && !this.growsByNature(object, at)) {
            for (const coordinated of this.coordinatedBefore(object)) this.used.add(coordinated);
            this.add(
              kind,
              object.from,
              at + 1,
              at,
              kind === "appearance" && this.isMild(this.key(at), object),
            );
          }
        }
        return;
      }
      // "Heals scars and calms inflammation": a second verb with an object of its own.
      if (hasObject && (key === "and" || key === "," || key === "&")) return;
      // "The scars on her arm faded": a place after the object.
      if (this.isPlaceNoun(i)) {
        i -= 3;
        steps++;
        continue;
      }
      // "Marks that melt away".
      if (/^(?:that|which|who)$/.test(key) && (i === at - 1 || auxiliary)) {
        i--;
        steps++;
        auxiliary = true;
        continue;
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

  /** What a verb without an object tells of its subject: "scars fade", "inflammation drops". */
  actsOfItself(at: number, object: EffectObject): number {
    if (!words.selfActing.has(this.key(at))) return 0;
    const lessens =
      /^(?:drop|fall|fell|subsid|settl|calm|eas|decreas|lessen|diminish|reced|ebb|cool|quieten)/;
    return (
      Acts.disease |
      Acts.appearance |
      (lessens.test(this.key(at)) && isUnwanted(this.phrase(object)) ? Acts.structure : 0)
    );
  }

  /** "Redness usually fades by the evening": what a visit leaves behind for a while. */
  isAftermath(object: EffectObject, at: number): boolean {
    if (
      !/^(?:redness|swelling|puffiness|dryness|flushing|irritation|itching|roughness)$/.test(
        this.phrase(object),
      )
    )
      return false;
    if (/^(?:usually|normally|typically|generally|should|often|mostly)$/.test(this.key(at - 1))) return true;
    for (let i = at + 1; i < Math.min(this.sentence.to, at + 7); i++)
      if (
        /^(?:evening|morning|night|hours?|days?|afternoon|bedtime|lunchtime|tomorrow|treatment|session)$/.test(
          this.key(i),
        )
      )
        return true;
    return false;
  }

  /** "Hair grows in cycles": what hair does of itself. */
  growsByNature(object: EffectObject, at: number): boolean {
    return (
      object.kind === "hair" &&
      /^gr[eo]w/.test(this.key(at)) &&
      !/^(?:back|again|thicker|faster|longer|stronger|fuller)$/.test(this.key(at + 1)) &&
      !(
        this.key(at + 1) === "in" &&
        !/^(?:cycles?|phases?|length|spurts|winter|summer|the|a|every)$/.test(this.key(at + 2))
      )
    );
  }

  coordinatedBefore(object: EffectObject): readonly EffectObject[] {
    return this.objects.filter((o) => o.to <= object.to && object.from - o.to <= 2 && !this.used.has(o));
  }
}
