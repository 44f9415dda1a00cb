/** Effects said with a noun or a phrase: "collagen stimulation", "reduction in wrinkles", "for hair loss". */
import { clauseEnd } from "../../language/clauses.ts";
import type { Token } from "../../language/tokens.ts";
import { type EffectObject, stops } from "./objects.ts";
import { EffectSearch, type SentenceState } from "./search.ts";
import * as words from "./words.ts";
import { Acts } from "./words.ts";

/** Whom a treatment is for, and what they do with their condition. */
const durations = /^(?:seconds|minutes?|hours?|days?|weeks?|months?|years?)$/;
const sufferers =
  /^(?:people|individuals?|persons?|candidates|patients|clients|those|anyone|men|women|skin|adults|anybody|everyone|scalps?|faces?|sufferers?|someone|guests|who|struggles?|struggling|suffers?|suffering|lives?|living|deals?|dealing|battles?|battling|prone|troubled|plagued|bothered|athletes|golfers|runners|teens|moms|mothers|families|children|kids|hair|knees|joints|hands)$/;

const products =
  /^(?:balms?|creams?|gels?|ointments?|serums?|masks?|facials?|salves?|lotions?|sprays?|patch|patches|drops|kits?|clinic|exosomes?)$/;

const treatments =
  /^(?:treatments?|therap(?:y|ies)|protocols?|programs?|packages?|courses?|series|sessions?|visits?)$/;

export function findNounEffects(state: SentenceState): void {
  new NounSearch(state).nouns();
}

export function findForPhrases(state: SentenceState): void {
  new NounSearch(state).forPhrases();
}

class NounSearch extends EffectSearch {
  /** "Collagen stimulation", "reduction in wrinkles", "eczema balm". */
  nouns(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const acts = words.nounActs.get(this.key(i));
      // "Loses elastin and repairs itself": a verb.
      if (!acts || this.namesSubstance(i) || /^(?:itself|themselves)$/.test(this.key(i + 1))) continue;
      const before = this.objects.find((o) => o.to === i || (o.to === i - 1 && this.fillsCompound(i - 1)));
      if (before && !this.framedClear(before) && !before.framed && this.compoundFits(before, acts, i))
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
        this.nounObjects(i, acts, link);
      }
    }
  }

  /** "Cytokines and growth factors": what there is, not what grows. */
  namesSubstance(at: number): boolean {
    return this.key(at) === "growth" && /^factors?$/.test(this.key(at + 1));
  }

  fillsCompound(at: number): boolean {
    return (
      /^(?:and|scar|support|care|skin|production|related|prone|relief)$/.test(this.key(at)) ||
      words.nounActs.has(this.key(at))
    );
  }

  compoundFits(object: EffectObject, acts: number, at: number): boolean {
    let kind: "disease" | "structure" | "appearance" | null = null;
    const key = this.key(at);
    // "The Centers for Disease Control".
    if (/^diseases?$/.test(this.phrase(object)) && /^(?:control|prevention|management)$/.test(key))
      return false;
    if (this.phrase(object) === "infection" && /^(?:control|prevention)$/.test(key)) return false;
    if (object.kind === "disease" && acts & Acts.disease) kind = "disease";
    else if (object.kind === "structure" && acts & Acts.structure && this.key(at) !== "treatment")
      kind = "structure";
    else if (object.kind === "appearance" && acts & Acts.appearance) {
      // "Neck treatment": where it is applied, and no concern.
      if (this.isConcern(object) || !(products.test(key) || treatments.test(key))) kind = "appearance";
    } else if (
      (object.kind === "skin" || object.kind === "hair") &&
      /^(?:regeneration|repair|renewal|regrowth|growth|healing|restoration|recovery|stimulation|rebuilding|remodeling|densifier|thickener|regrower|restorer|reviver|strengthener|volumizer|builder|renewer|repairer)s?$/.test(
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

  nounObjects(at: number, acts: number, link: string): void {
    // "Patches of eczema": none made against it.
    if (link !== "for" && link !== "against" && products.test(this.key(at))) return;
    if (link === "for" && (!this.isOffer(at) || this.isUnderway(at))) return;
    const end = Math.min(clauseEnd(this.tokens, at, this.sentence.to), at + 14);
    let last = at + 2;
    for (let i = at + 2; i < end; i++) {
      const object = this.objects.find((o) => o.from === i);
      if (object) {
        if (!this.framedClear(object) && !object.framed) {
          let kind: "disease" | "structure" | "appearance" | null = null;
          if (object.kind === "disease")
            kind = acts & Acts.disease || (acts & Acts.appearance && link !== "for") ? "disease" : null;
          else if (object.kind === "structure") kind = acts & Acts.structure ? "structure" : null;
          else if (object.kind === "appearance")
            kind =
              acts & (Acts.appearance | Acts.disease) && (link !== "for" || this.isConcern(object))
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
          if (kind && !this.dwindles(object.to)) {
            this.used.add(object);
            this.add(kind, at, object.to, at);
          }
        }
        i = object.to - 1;
        last = object.to;
      } else if (i - last > 3 || stops.has(this.key(i)) || this.key(i) === "with") break;
    }
  }

  /** "The production of collagen falls by a third": what goes on without a treatment. */
  dwindles(at: number): boolean {
    return /^(?:falls?|fell|declines?|declined|drops?|dropped|slows?|slowed|dwindles?|wanes?|ebbs?|decreases?|diminishes)$/.test(
      this.key(at),
    );
  }

  isOffer(at: number): boolean {
    return !/^(?:need|reason|recovery|care|time)$/.test(this.key(at));
  }

  /** "The raffle raised £840 for burns survivors". */
  isForCharity(at: number): boolean {
    return (
      this.tokens
        .slice(Math.max(this.sentence.from, at - 6), at)
        .some(({ key }) => /^(?:raise[ds]?|raising|donat\w+|funds|charity)$/.test(key)) ||
      this.tokens
        .slice(at + 1, Math.min(this.sentence.to, at + 6))
        .some(({ key }) => /^(?:charity|charities|appeal|hospice|foundation|fundraiser|survivors)$/.test(key))
    );
  }

  /** "Are in treatment for cancer": what the reader has elsewhere. */
  isUnderway(at: number): boolean {
    return /^(?:in|under|undergoing|receiving|had|having|after|during|finish|finished)$/.test(
      this.key(at - 1),
    );
  }

  /** "Exosomes for hair loss", "a serum against wrinkles", "works on melasma". */
  forPhrases(): void {
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const key = this.key(i);
      const among = key === "in" && this.found.some((effect) => !effect.bare) && this.namesSufferer(i);
      if (key !== "for" && key !== "against" && key !== "versus" && !among && !this.isOfUseIn(i)) continue;
      if (this.forDeniesEffect(i) || this.isForCharity(i)) continue;
      // "For eight weeks": how long, not what for.
      if (key === "for" && [2, 3].some((ahead) => durations.test(this.key(i + ahead)))) continue;
      const end = Math.min(this.forEnd(i), i + 22);
      let last = i + 1;
      for (let j = i + 1; j < end; j++) {
        if (sufferers.test(this.key(j))) last = j;
        const object = this.objects.find((o) => o.from === j);
        if (object) {
          if (object.kind === "disease" && !this.framedClear(object) && !this.used.has(object)) {
            this.used.add(object);
            this.add("disease", i, object.to, i);
          } else if (
            object.kind === "appearance" &&
            !object.framed &&
            !this.used.has(object) &&
            this.isConcern(object)
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

  /** "Valuable in alopecia", "of use in eczema". */
  isOfUseIn(at: number): boolean {
    return (
      this.key(at) === "in" &&
      /^(?:valuable|invaluable|useful|helpful|beneficial|effective|successful|powerful|use|value)$/.test(
        this.key(at - 1),
      )
    );
  }

  /** "Regrows hair in men with pattern baldness". */
  namesSufferer(at: number): boolean {
    return (
      (sufferers.test(this.key(at + 1)) || sufferers.test(this.key(at + 2))) &&
      [at + 2, at + 3].some((i) => this.key(i) === "with" || this.key(i) === "who")
    );
  }

  /** A relative clause still belongs to the phrase: "for anyone who struggles with acne". */
  forEnd(at: number): number {
    for (let i = at + 1; i < this.sentence.to; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === "emoji" || /^(?:[.;:!?—–()]|but|because|however|while)$/.test(token.key)) return i;
    }
    return this.sentence.to;
  }

  mainClauseDenies(at: number): boolean {
    for (let i = at + 2; i < this.sentence.to; i++) {
      if (/^(?:but|and|,)$/.test(this.key(i)) && i > at + 8) return false;
      if (/^(?:we|i|it|they)$/.test(this.key(i)))
        return [i + 1, i + 2, i + 3].some((j) => /^(?:not|never)$/.test(this.key(j)));
    }
    return false;
  }

  forDeniesEffect(at: number): boolean {
    if (/^(?:treatment|therapy|medication)$/.test(this.key(at - 1)) && this.isUnderway(at - 1)) return true;
    // "For keloids I don't reach for exosomes."
    if (at === this.sentence.from && this.mainClauseDenies(at)) return true;
    for (let i = Math.max(this.sentence.from, at - 3); i < at; i++) {
      if (
        /^(?:ask|look|asking|looking|apologize|except|pay|screened|tested|test|screen|check|checked|wait|searched|searching|blame|blamed|risk|famous|fined|named|history|negative|responsible|cause|potential|want|wants|wanted|asks|asked|hoped|hopes|goes|recipe|reach|substitute)$/.test(
          this.key(i),
        )
      )
        return true;
    }
    return false;
  }
}
