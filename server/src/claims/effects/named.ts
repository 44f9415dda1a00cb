/**
 * A concern and exosomes in one sentence of selling copy: "Knee pain, meet exosomes", "When steroids fail your
 * dermatitis, exosomes step in". No verb need say what they do to it; naming both is the offer.
 */
import { conceptAt } from "../../language/concepts.ts";
import type { Token } from "../../language/tokens.ts";
import { EffectSearch, type SentenceState } from "./search.ts";

const sellable: ReadonlySet<string> = new Set(["exosome", "vesicle"]);

/** Words of biology, study, risk and talk about the subject: what is named there is not offered a cure. */
const tells =
  /^(?:differs?|compared|blood|stud(?:y|ies|ied)|trials?|researchers?|research|authors?|groups?|controls?|mice|mouse|rats?|animals?|dogs?|participants?|volunteers?|cultured?|dish|vitro|pilot|review|reviews|poster|evidence|data|findings|biomarkers?|markers?|diagnos\w*|detect\w*|isolated|role|roles|involved|implicated|linked|spread|spreads|caused?|causes|risks?|effects|reactions?|reported|history|wait|postpone|avoid|unless|whether|if|asks?|asked|fact|facts|myths?|rumou?r|news|about|and|vs|versus|release[ds]?|releasing|secrete[ds]?|shed|sheds|carry|carries|carried|ferry|naturally|nobody|nothing|little|no|not|never|only|disclos\w*|law|drugs?|licen[cs]ed?|regulat\w*|than|said|says|lawsuits?|complaints?|warned|warns|inject|injects|injected|supposed\w*|claims?|claimed|theory|hoped?|hopes)$/;

/** What exosomes are or do in the body of itself; beside a structure it is biology. */
const tellsOfNature =
  /^(?:contains?|holds?|made|uses?|using|between|patients?|after|before|until|could|might|found|take|takes|taken|present|inside)$/;

/** Risks that a visit has as well, and words too wide to be what a product is for. */
const seldomOffered =
  /^(?:incisions?|cancers?|tumou?rs?|infections?|infected|itch|itching|rash|rashes|hives|allerg(?:y|ies)|sepsis|headaches?|fever|disease|diseases|illness|illnesses|disorders?|ailments?|syndrome|medical condition|skin conditions?|trauma|injury|injuries|pain|cuts?|burns?|flares?|flare ups?|skin cancer|leukemia|broken skin|hiv|hepatitis|sores?|bites?|lesions?|scabs?|sunburn|ed|ms|als|your symptoms|neurological)$/;

/** Structures whose name beside exosomes says what is promised; a cell or a layer may be only where they go. */
const promisedStructure =
  /collagen|elastin|\b(?:renewal|regeneration|rebuild|healing|immune|immunity|sebum|matrix|stamina|libido|testosterone|turnover|circulation|hair growth|new hair|stem cells in|inflammaging|sexual performance|sexual health|fertility|longevity|metabolism)\b/;

const looks =
  /\b(?:wrinkles?|fine lines?|crow s feet|crow's feet|crows feet|jowls?|sagging|slack|loose skin|crepey|crepiness|dark (?:circles?|spots?)|sun ?spots?|age spots?|brown spots?|discolou?ration|eye bags?|under eye bags|bags under|turkey neck|double chin|frown lines?|laugh lines?|smile lines?|aging|antiaging|drooping|laxity|furrows?|hollows|cellulite|dullness|dull skin|tired skin|large pores|enlarged pores|open pores)\b/;

export function findNamedConcerns(state: SentenceState): void {
  new NamedSearch(state).concerns();
}

class NamedSearch extends EffectSearch {
  concerns(): void {
    const { from, to } = this.sentence;
    if (this.sentence.question || to - from > 26 || !this.namesExosomes()) return;
    for (let i = from; i < to; i++) {
      const key = this.key(i);
      // A citation or an address is no advert.
      if (key === "[" || key === "doi" || key === "pmid" || (tells.test(key) && !this.joins(i))) return;
    }
    const nature = this.has(tellsOfNature);
    const aftermath = this.has(/^(?:after|following)$/) && this.followsExosomes();
    if (aftermath || (this.has(/^patients?$/) && !this.has(/^(?:we|us|our|with)$/))) return;
    const claimed = this.found.some((effect) => !effect.bare);
    for (const object of this.objects) {
      if (this.used.has(object) || this.framedClear(object)) continue;
      if (object.framed && object.kind !== "disease") continue;
      // Hashtags name a concern and claim nothing.
      if ((this.tokens[object.from] as Token).hashtag) continue;
      const phrase = this.phrase(object);
      if (object.kind !== "disease" && (nature || claimed || /^cells?$/.test(this.key(object.to)))) continue;
      if (object.kind === "disease" ? seldomOffered.test(phrase) : !this.isPromised(object.kind, phrase))
        continue;
      this.used.add(object);
      const kind = object.kind as "disease" | "structure" | "appearance";
      this.add(kind, object.from, object.to, object.from);
    }
  }

  isPromised(kind: string, phrase: string): boolean {
    // "Exo Collagen Infusion": an ingredient's name.
    if (kind === "structure") return promisedStructure.test(phrase) && !this.namesProduct();
    return kind === "appearance" && looks.test(phrase);
  }

  namesProduct(): boolean {
    return this.objects.some(
      (object) =>
        /^(?:collagen|elastin)$/.test(this.phrase(object)) &&
        /^(?:infusion|serum|mask|cream|drip|drink|ampoule|patch|facial)$/.test(this.key(object.to)),
    );
  }

  /** "And" between two concerns lists them; between a concern and exosomes it names a subject ("exosomes and acne"). */
  joins(at: number): boolean {
    const key = this.key(at);
    if (key === "about") return this.key(at - 1) === "all";
    if (key !== "and") return false;
    const concern = (place: number): boolean => this.objects.some((o) => o.to === place || o.from === place);
    return !(
      (this.exosomeAt(at + 1) && concern(at)) ||
      ((this.exosomeAt(at - 1) || this.exosomeAt(at - 2)) && concern(at + 1))
    );
  }

  has(word: RegExp): boolean {
    for (let i = this.sentence.from; i < this.sentence.to; i++) if (word.test(this.key(i))) return true;
    return false;
  }

  /** "Lumps after exosomes": what came of them. */
  followsExosomes(): boolean {
    for (let i = this.sentence.from; i + 1 < this.sentence.to; i++)
      if (/^(?:after|following)$/.test(this.key(i)))
        for (let j = i + 1; j <= i + 3; j++)
          if (
            this.exosomeAt(j) &&
            i > this.sentence.from &&
            this.objects.some((o) => o.kind === "disease" && o.to <= i)
          )
            return true;
    return false;
  }

  exosomeAt(at: number): boolean {
    return at >= 0 && at < this.tokens.length && conceptAt(this.table, at, sellable) !== undefined;
  }

  namesExosomes(): boolean {
    for (let i = this.sentence.from; i < this.sentence.to; i++) if (this.exosomeAt(i)) return true;
    return false;
  }
}
