/** What a document discloses, and whether it promotes exosomes: read from the sentences in their place. */
import type { BlockFacts, SentenceFacts } from "../claims/blockFacts.ts";
import { type PlacedSentence, textOf } from "../claims/context.ts";
import { isLabelledRefused } from "../claims/hearsay.ts";
import { anything } from "../claims/learned/families.ts";
import { toSource } from "../reading/prose.ts";
import type { Place, SentenceSignals, Signal } from "./sentenceSignals.ts";
import type { StatedSource } from "./statedSource.ts";
import {
  isNeutral,
  isPromotion,
  noVoice,
  promotingDegree,
  tellsOfOthers,
  type Voice,
  voiceSigns,
} from "./voice.ts";

export interface DocumentFacts {
  readonly promotes: boolean;
  /** A page of some length that offers nothing: news, education, a style guide. */
  readonly neutral: boolean;
  /** Told in a reporter's voice: who is quoted gives an account, and no reference. */
  readonly reports: boolean;
  /** The first mention of exosomes in a sentence that promotes them. */
  readonly firstPromotion: Place | null;
  readonly source: boolean;
  readonly vagueSource: Place | null;
  readonly quality: boolean;
  /** Regulators by whom the page says that nothing is approved; "any" where it names none. */
  readonly status: ReadonlySet<string>;
  readonly caveat: boolean;
  readonly route: boolean;
  readonly needling: boolean;
  readonly benefits: boolean;
  /** What it was heard by. */
  readonly voice: Voice;
}

/** The facts of a document that says nothing of exosomes. */
export const nothingDisclosed: DocumentFacts = {
  promotes: false,
  neutral: true,
  reports: false,
  firstPromotion: null,
  source: false,
  vagueSource: null,
  quality: false,
  status: new Set(),
  caveat: false,
  route: false,
  needling: false,
  benefits: false,
  voice: { tally: noVoice(), titled: false, benefits: false, claims: 0 },
};

/** A disclosure that the page makes. */
export type Disclosed = "source" | "vagueSource" | "quality" | "route" | "needling";

/** Hears of each disclosure with the sentence that makes it. */
export interface DisclosureListener {
  disclosed(what: Disclosed, sentence: PlacedSentence, place: Place | null): void;
  /** `full`: it discloses the source; otherwise it only hints at it. */
  stated(source: StatedSource, full: boolean, sentence: PlacedSentence, place: Place): void;
}

/** In a row headed "Source" or after "Where do they come from?". */
function isUnderSource({ rowHead, asks }: PlacedSentence): boolean {
  const head = rowHead?.keys() ?? "";
  return (
    /\b(?:source|origin|(?:come|comes|made|derived|taken) from)\b/.test(head) || asks?.asksSource === true
  );
}

function conflates({ claims }: SentenceFacts): boolean {
  return claims.some(({ family, asserted }) => family === "stem-cell-conflation" && asserted);
}

/** "No approval is needed": that nothing is approved is told as leave to sell it. */
function isExempted({ claims }: SentenceFacts): boolean {
  return claims.some(({ family, asserted }) => family === "exemption-claim" && asserted);
}

const scholarly =
  /\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]|\bdoi\b|\bet al\b|\bin this (?:review|article|paper|study|guide|explainer|issue)\b|\bthis (?:review|article|paper|guide|explainer|leaflet|handout)\b|\bwe (?:summari[sz]e|review|discuss|describe|examined?|aimed|conclude|searched|included)\b|\b(?:informational|educational) purposes\b|\bmedical advice\b/i;

/** What was studied is not what is on offer. */
const tellsOfStudy =
  /\b(?:were|was|been) (?:reported|shown|found|observed|seen)\b|\b(?:trial|study|studies|paper)\b[^.]*\b(?:tested|used|gave|looked|compared|examined|injected)\b/i;

const visibleKinds = new Set(["heading", "paragraph", "listItem", "cell", "term", "definition"]);

/** Gathers the signals of a document, piece by piece. */
export class Gatherer {
  /** How much of each kind its sentences have. */
  readonly #tally = noVoice();
  #asked: SentenceSignals | null = null;
  #firstOwn: Place | null = null;
  #firstMention: Place | null = null;
  #source = false;
  #vague: Place | null = null;
  #quality = false;
  #status = new Set<string>();
  #caveat = false;
  #route = false;
  #needling = false;

  /** `asked`: the signals of the question just asked. Places given are relative to `origin`, a source offset. */
  constructor(
    asked: SentenceSignals | null,
    readonly origin: number,
    readonly listener: DisclosureListener | null = null,
  ) {
    this.#asked = asked;
  }

  /** The signals of the last question. */
  get asked(): SentenceSignals | null {
    return this.#asked;
  }

  /** Whether the page sounds like one that promotes exosomes: see `promotingDegree`. */
  promoting(titled: boolean): number | null {
    return promotingDegree(this.#tally, titled);
  }

  /** Adds what a piece that begins at `origin` gave: every field is merged here, or it is lost. */
  merge(piece: Gatherer, origin: number): void {
    for (const sign of voiceSigns) this.#tally[sign] += piece.#tally[sign];
    this.#source ||= piece.#source;
    this.#quality ||= piece.#quality;
    this.#caveat ||= piece.#caveat;
    this.#route ||= piece.#route;
    this.#needling ||= piece.#needling;
    this.#firstOwn ??= moved(piece.#firstOwn, origin);
    this.#firstMention ??= moved(piece.#firstMention, origin);
    this.#vague ??= moved(piece.#vague, origin);
    if (piece.#status.size > 0) for (const regulator of piece.#status) this.#status.add(regulator);
  }

  add(sentence: PlacedSentence, given: SentenceSignals, facts: BlockFacts): void {
    const { block } = sentence;
    if (block.kind === "reference") return;
    const tally = this.#tally;
    tally.sentences++;
    if (given.speech) tally.speech++;
    tally.telling += given.telling;
    if (given.offering) tally.offering++;
    if (scholarly.test(textOf(sentence))) tally.scholarly++;
    if (given.signals.has("announcement")) tally.announced++;
    if (given.signals.has("sale")) tally.onSale++;
    if ((sentence.facts.wording.odds[anything] as number) > 0) tally.claiming++;
    const place = ({ start, end }: Place): Place => moved(toSource(block, start, end), -this.origin);
    const about =
      given.exosome !== null || sentence.topic === "exosomes" || sentence.antecedent === "exosomes";
    const has = (signal: Signal): boolean => given.signals.has(signal);
    const quotedOrCritical = sentence.facts.wholeQuoted || sentence.leadIn === "critical";
    if (has("guide") && (block.kind === "title" || block.kind === "heading" || block.kind === "description"))
      tally.guide++;
    if (has("editorial")) tally.editorial++;
    if (has("teach")) tally.teaches++;
    if (given.exosome) this.#firstMention ??= place(given.exosome);
    if (!quotedOrCritical && !block.quoted) this.#offers(given, about, place, sentence);
    if (sentence.facts.question) this.#asked = given;
    if (sentence.facts.question || given.placeholder) return;
    if (sentence.asks && sentence.facts.answer === "no") this.#deniedApproval(sentence.asks, given);
    else if (sentence.asks && about && this.#asked?.signals.has("quality")) {
      this.#quality = true;
      this.listener?.disclosed("quality", sentence, null);
    }
    const told = sentence.facts.claims.some(
      (claim) =>
        claim.family === "citation-missing" || (given.study && claim.research !== "none" && !claim.bare),
    );
    const ofOther = given.exosome === null && sentence.facts.subject === "other";
    if (about && !ofOther && !told && !quotedOrCritical && !tellsOfStudy.test(textOf(sentence)))
      this.#sources(given, place, sentence);
    if (about && !ofOther && has("quality")) {
      this.#quality = true;
      this.listener?.disclosed("quality", sentence, null);
    }
    if (
      visibleKinds.has(block.kind) &&
      has("status") &&
      // Under "What we don't claim" it is a plain statement still; in a list of wordings it is one of them.
      (!quotedOrCritical || (block.kind === "paragraph" && !sentence.facts.wholeQuoted)) &&
      (!isExempted(sentence.facts) || given.regulators.length > 0) &&
      (about || given.regulators.length > 0)
    ) {
      if (given.regulators.length === 0) this.#status.add("any");
      for (const regulator of given.regulators) this.#status.add(regulator);
    }
    if (has("benefit") && about && sentence.facts.subject !== "other") tally.benefit++;
    if (has("caveat") && about && !ofOther) this.#caveat = true;
    if (
      has("route") &&
      about &&
      !quotedOrCritical &&
      !isLabelledRefused(block.text, sentence.previous) &&
      (facts.mentionsExosomes ||
        ((sentence.facts.subject !== "other" || given.product) && !facts.namesIngredient))
    ) {
      this.#route = true;
      this.listener?.disclosed("route", sentence, null);
    }
    if (
      given.needling &&
      (given.exosome ||
        facts.mentionsExosomes ||
        (sentence.topic === "exosomes" &&
          (sentence.facts.subject !== "other" ||
            (sentence.block.list?.ordered === false && sentence.facts.words <= 6 && !has("price")))))
    ) {
      this.#needling = true;
      this.listener?.disclosed("needling", sentence, null);
    }
  }

  /** "You ask whether we offer exosomes. We don't." */
  #declinesOffer({ asks, facts }: PlacedSentence): boolean {
    return (
      asks !== null &&
      facts.answer === "no" &&
      (this.#asked?.signals.has("own") || this.#asked?.signals.has("house")) === true
    );
  }

  #offers(
    given: SentenceSignals,
    about: boolean,
    place: (range: Place) => Place,
    sentence: PlacedSentence,
  ): void {
    const has = (signal: Signal): boolean => given.signals.has(signal);
    const tally = this.#tally;
    const own = given.marketPrice ? undefined : (given.signals.get("own") ?? given.signals.get("tag"));
    if (this.#declinesOffer(sentence)) tally.refused++;
    if (has("decline") && about) tally.declined++;
    else if (own) {
      tally.own++;
      if (own === given.signals.get("own")) tally.said++;
      this.#firstOwn ??= place(given.exosome ?? own);
    }
    if (has("house") && about && sentence.facts.subject !== "other") tally.house++;
    if (has("price") && about && !given.marketPrice) tally.priced++;
    const line =
      sentence.facts.words <= (sentence.block.kind === "paragraph" ? (given.verbless ? 6 : 2) : 10);
    if (has("price") && about && !given.marketPrice && (given.exosome !== null || line)) tally.price++;
    // "She has booked a visit of her own": told of somebody, asked of nobody.
    const calls = (has("call") || has("cart")) && !(given.telling > 0 && !given.offering);
    if (calls) tally.call++;
    if (calls && given.exosome !== null) tally.exosomeCall++;
    if (calls && has("cart") && about) tally.cart++;
    if (has("trade") && about) tally.trade++;
    // "A bottle is $96": a short sentence that prices the product.
    if (has("asking") && about && !given.marketPrice && sentence.facts.words <= 9) tally.price++;
    if (has("reader") && about) tally.reader++;
  }

  #sources(given: SentenceSignals, place: (range: Place) => Place, sentence: PlacedSentence): void {
    // "Fresh collagen from tired fibroblasts": what it works on.
    if (given.exosome === null && sentence.leadIn === "benefit") return;
    const full = given.signals.get("full");
    const namedAsSource = given.origin && isUnderSource(sentence);
    // "Stem cell exosome peel" calls them what they are not, and hints at no source.
    const hint = !given.reported && !conflates(sentence.facts);
    const vague = hint ? given.signals.get("vague") : undefined;
    const general = given.signals.has("general");
    const isFull = (full !== undefined && !general && !given.negatedSource) || namedAsSource;
    if (isFull) {
      this.#source = true;
      if (given.sources.length === 0) this.listener?.disclosed("source", sentence, null);
    } else if ((vague || (full && general)) && !given.negatedSource) {
      const at = place((vague ?? full) as Place);
      this.#vague ??= at;
      this.listener?.disclosed("vagueSource", sentence, at);
    }
    if (this.listener && (isFull || vague) && !general && !given.negatedSource)
      for (const source of given.sources) this.listener.stated(source, isFull, sentence, place(source));
  }

  /** "Is it FDA-approved? No." states the status, and so does "Is it approved? No, not by the FDA." */
  #deniedApproval(question: SentenceFacts, answer: SentenceSignals): void {
    const claimed = question.claims.some((claim) => claim.family === "approval-claim");
    // "Is the serum approved? No.": whoever was meant, it is not.
    if (!claimed && !(question.asksApproval && question.words <= 8 && question.subject !== "other")) return;
    const asked = this.#asked?.regulators ?? [];
    const regulators = asked.length > 0 ? asked : answer.regulators;
    for (const regulator of regulators) this.#status.add(regulator);
    if (regulators.length === 0) this.#status.add("any");
  }

  /** What it comes to; `titled`: exosomes are the topic, `benefits`: some are claimed, in `claims` claims in all. */
  finish(titled: boolean, benefits: boolean, claims: number): DocumentFacts {
    const voice = { tally: this.#tally, titled, benefits, claims };
    const promotes = isPromotion(voice);
    return {
      promotes,
      neutral: !promotes && isNeutral(voice),
      reports: !promotes && tellsOfOthers(voice),
      voice,
      firstPromotion: this.#firstOwn ?? this.#firstMention,
      source: this.#source,
      vagueSource: this.#vague,
      quality: this.#quality,
      status: this.#status,
      caveat: this.#caveat,
      route: this.#route,
      needling: this.#needling,
      benefits: benefits || this.#tally.benefit > 0,
    };
  }
}

function moved<P extends Place | null>(place: P, by: number): P {
  return place && { ...place, start: place.start + by, end: place.end + by };
}
