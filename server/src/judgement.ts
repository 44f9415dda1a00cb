/** Judges a document piece by piece, and after an edit only the pieces that read otherwise than before. */
import { type BlockCache, type BlockEntry, cacheFor } from "./blockCache.ts";
import { type BlockFacts, knowsWord } from "./claims/blockFacts.ts";
import { citationProblems, malformedIdentifiers } from "./claims/citations.ts";
import type { Claim } from "./claims/claim.ts";
import { claimsOfPiece, collectClaims, type PieceClaim } from "./claims/claims.ts";
import { type Following, type Placed, type PlacedSentence, placeSentences } from "./claims/context.ts";
import {
  type DocumentTopic,
  documentTopic,
  isSameTopic,
  type TopicShare,
  topicShare,
} from "./claims/documentTopic.ts";
import { sectionSigns } from "./claims/sectionSigns.ts";
import { beginning, sameThread, type Thread } from "./claims/thread.ts";
import { type Disclosed, type DocumentFacts, Gatherer } from "./disclosures/documentFacts.ts";
import { ProductGatherer } from "./disclosures/productFacts.ts";
import type { Place, SentenceSignals } from "./disclosures/sentenceSignals.ts";
import type { StatedSource } from "./disclosures/statedSource.ts";
import { tokenize } from "./language/tokens.ts";
import { findPlaceholders, type Placeholder } from "./placeholders.ts";
import type { ProjectWords } from "./project/words.ts";
import { changedStretch, type Piece, type Steps, type Stretch } from "./reading/piece.ts";
import { type ProseBlock, toSource } from "./reading/prose.ts";
import type { ResolvedReferences } from "./reading/references.ts";
import { type AvoidedWording, avoidedWordings } from "./rules/housePhrases.ts";

/** What is kept with a piece. */
interface Kept {
  said: Said | null;
  avoided: Avoided | null;
  /** Of the run of pieces that begins with this one. */
  run: {
    readonly placed: readonly InPlace[];
    readonly starts: readonly number[];
    readonly gathered: Gatherer;
  } | null;
}

function keptWith(piece: Piece): Kept {
  piece.kept ??= { said: null, avoided: null, run: null };
  return piece.kept as Kept;
}

/** What a piece says by itself. Places are relative to the piece. */
interface Said {
  /** What it was worked out from. */
  readonly blocks: readonly ProseBlock[];
  readonly words: ProjectWords | null;
  readonly facts: readonly BlockFacts[];
  readonly signals: readonly (readonly SentenceSignals[])[];
  readonly topic: TopicShare;
  readonly mentionsExosomes: boolean;
  readonly placeholders: readonly Placeholder[];
  readonly malformed: readonly { readonly start: number; readonly end: number }[];
  placed: InPlace | null;
}

/** What it says in its place, with what that was worked out from. */
interface InPlace {
  readonly whole: DocumentTopic;
  readonly thread: Thread;
  readonly following: ProseBlock | null;
  readonly placed: Placed;
  readonly gathered: Gatherer;
  /** The disclosures heard while gathering, places relative to the piece. */
  readonly heard: readonly Heard[];
  /** Of the sections, as far as this piece tells. */
  readonly ownSigns: readonly number[];
  /** Of the whole sections, and whether the document promotes: what the claims were worked out from. */
  signs: readonly number[];
  promoting: number | null;
  claims: readonly PieceClaim[];
}

/** What a document claims and discloses. */
export interface Judgement {
  readonly claims: readonly Claim[];
  readonly placeholders: readonly Placeholder[];
  readonly disclosed: DocumentFacts;
  /** What it says of each of the project's products; null where it declares none. */
  readonly named: ProductGatherer | null;
}

/** What is remembered of a document from one judgement to the next, so that most of its pieces need no second look. */
export class Memory {
  heard: { readonly pieces: readonly Piece[]; readonly all: readonly Said[] } | null = null;
  judged: {
    readonly pieces: readonly Piece[];
    readonly whole: DocumentTopic;
    readonly placed: readonly InPlace[];
    readonly sections: Sections;
    readonly promoting: number | null;
  } | null = null;
  #references: ResolvedReferences | null = null;
  #words: ProjectWords | null = null;

  /** Forgets what was made from other references, which change the blocks of pieces that stay, or by other words. */
  keepFor(references: ResolvedReferences, words: ProjectWords | null): void {
    if (this.#references === references && this.#words === words) return;
    this.heard = null;
    this.judged = null;
    this.#references = references;
    this.#words = words;
  }
}

/** Works out what each piece says by itself, with a pause after every block. */
export function* listen(
  pieces: readonly Piece[],
  references: ResolvedReferences,
  words: ProjectWords | null,
  memory: Memory,
): Steps<void> {
  memory.keepFor(references, words);
  const cache = cacheFor(words);
  const last = memory.heard ?? { pieces: [], all: [] };
  const { from, to, oldTo } = changedStretch(last.pieces, pieces);
  const heard: Said[] = [];
  for (let index = from; index < to; index++)
    heard.push(yield* listenTo(pieces[index] as Piece, words, cache));
  memory.heard = { pieces, all: [...last.all.slice(0, from), ...heard, ...last.all.slice(oldTo)] };
}

function* listenTo(piece: Piece, words: ProjectWords | null, cache: BlockCache): Generator<void, Said, void> {
  const kept = keptWith(piece);
  if (kept.said?.blocks === piece.resolved.blocks && kept.said.words === words) return kept.said;
  const { blocks } = piece.resolved;
  const entries: BlockEntry[] = [];
  for (const block of blocks) {
    entries.push(cache.get(block.text));
    yield;
  }
  const facts = entries.map((entry) => entry.facts);
  kept.said = {
    blocks,
    words,
    facts,
    signals: entries.map((entry) => entry.signals),
    topic: topicShare(blocks, facts),
    mentionsExosomes: facts.some((fact) => fact.mentionsExosomes),
    placeholders: blocks.flatMap(findPlaceholders).map((found) => moved(found, -piece.start)),
    malformed: blocks.flatMap((block) =>
      malformedIdentifiers(block).map(({ start, end }) => moved(toSource(block, start, end), -piece.start)),
    ),
    placed: null,
  };
  return kept.said;
}

/**
 * Judges a document of which everything has been listened to; null where it does not speak of exosomes. `products`:
 * the project declares some.
 */
export function judge(
  { references, citations }: ResolvedReferences,
  products: boolean,
  memory: Memory,
): Judgement | null {
  const { pieces, all } = memory.heard ?? { pieces: [], all: [] };
  if (!all.some((own) => own.mentionsExosomes)) return null;
  const whole = documentTopic(all);
  const { placed, stretch } = place(pieces, all, whole, memory);
  const total = new Gatherer(null, 0);
  for (let index = 0; index < pieces.length; index += RUN)
    total.merge(gatheredFrom(pieces, placed, index), (pieces[index] as Piece).start);
  const promoting = total.promoting(whole.topic === "exosomes");
  const sections = claim(pieces, placed, stretch, promoting, memory);
  memory.judged = { pieces, whole, placed, sections, promoting };
  const problems: Claim[] = [];
  const placeholders: Placeholder[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const own = all[index] as Said;
    if (own.malformed.length === 0 && own.placeholders.length === 0) continue;
    const { start } = pieces[index] as Piece;
    for (const found of own.malformed)
      problems.push({ family: "citation-broken", shade: "malformed", ...moved(found, start) });
    for (const found of own.placeholders) placeholders.push(moved(found, start));
  }
  for (const problem of citationProblems(references, citations)) problems.push(problem);
  const claims = collectClaims(claimsInPlace(pieces, placed), problems);
  const benefits = claims.some(({ family }) => isBenefit(family));
  return {
    claims,
    placeholders,
    disclosed: total.finish(whole.topic === "exosomes", benefits, claims.length),
    named: products ? gatherProducts(pieces, all, placed) : null,
  };
}

/** Pieces whose disclosures are kept together. */
const RUN = 64;

/** What a run of pieces discloses, from what was known of it where none of them has changed or moved in it. */
function gatheredFrom(pieces: readonly Piece[], placed: readonly InPlace[], first: number): Gatherer {
  const begin = pieces[first] as Piece;
  const length = Math.min(RUN, pieces.length - first);
  const kept = keptWith(begin);
  const known = kept.run;
  let same = known?.placed.length === length;
  for (let index = 0; same && known && index < length; index++)
    same =
      known.placed[index] === placed[first + index] &&
      known.starts[index] === (pieces[first + index] as Piece).start - begin.start;
  if (same && known) return known.gathered;
  const starts = pieces.slice(first, first + length).map(({ start }) => start - begin.start);
  const own = placed.slice(first, first + length);
  const gathered = new Gatherer(null, 0);
  own.forEach((piece, index) => {
    gathered.merge(piece.gathered, starts[index] as number);
  });
  kept.run = { placed: own, starts, gathered };
  return gathered;
}

function isBenefit(family: string): boolean {
  return /^(?:disease|structure|appearance|guarantee|hype|proof|endorsement|superiority)/.test(family);
}

function* claimsInPlace(
  pieces: readonly Piece[],
  placed: readonly InPlace[],
): Generator<{ start: number; claims: readonly PieceClaim[] }> {
  for (let index = 0; index < pieces.length; index++) {
    const { claims } = placed[index] as InPlace;
    if (claims.length > 0) yield { start: (pieces[index] as Piece).start, claims };
  }
}

/**
 * Gives every piece its place in the document; those that had the same place before keep it. Tells where the places
 * differ from those of the last judgement.
 */
function place(
  pieces: readonly Piece[],
  all: readonly Said[],
  whole: DocumentTopic,
  { judged }: Memory,
): { placed: readonly InPlace[]; stretch: Stretch } {
  const last = judged && isSameTopic(judged.whole, whole) ? judged : { pieces: [], placed: [] };
  const { from, to, oldTo } = changedStretch(last.pieces, pieces);
  // What follows a piece is a part of its place: that of the last with any text before a change may be another.
  let index = from;
  while (index > 0 && (all[index - 1] as Said).blocks.length === 0) index--;
  index = Math.max(0, index - 1);
  const first = index;
  const result: InPlace[] = last.placed.slice(0, index);
  let thread = result.at(-1)?.placed.thread ?? beginning;
  let asked = result.at(-1)?.gathered.asked ?? null;
  let next = index;
  for (; index < pieces.length; index++) {
    const own = all[index] as Said;
    if (next <= index) next = index + 1;
    while (next < all.length && (all[next] as Said).blocks.length === 0) next++;
    const following = next < all.length ? (all[next] as Said) : null;
    const block = following?.blocks[0] ?? null;
    let known = own.placed;
    if (
      known &&
      isSameTopic(known.whole, whole) &&
      known.following === block &&
      sameThread(known.thread, thread)
    ) {
      // From here on everything is as it was.
      if (index >= to) break;
    } else {
      const after: Following | null =
        block && following ? { block, facts: following.facts[0] as BlockFacts } : null;
      const placed = placeSentences(own.blocks, own.facts, whole, thread, after);
      known = {
        whole,
        thread,
        following: block,
        placed,
        ...gather(pieces[index] as Piece, own, placed, asked),
        ownSigns: sectionSigns(placed.sentences),
        signs: unknown,
        promoting: null,
        claims: [],
      };
      own.placed = known;
    }
    result.push(known);
    thread = known.placed.thread;
    asked = known.gathered.asked;
  }
  const stretch = { from: first, to: index, oldTo: oldTo + index - to };
  const rest = last.placed.slice(stretch.oldTo);
  return { placed: index < pieces.length ? [...result, ...rest] : result, stretch };
}

/** No signs of sections: claims have yet to be worked out. */
const unknown: readonly number[] = [];

function gather(
  piece: Piece,
  own: Said,
  placed: Placed,
  asked: SentenceSignals | null,
): Pick<InPlace, "gathered" | "heard"> {
  const heard: Heard[] = [];
  let number = 0;
  const gathered = new Gatherer(asked, piece.start, {
    disclosed: (what, _, place) => heard.push({ sentence: number, what, place }),
    stated: (source, full, _, place) => heard.push({ sentence: number, source, full, place }),
  });
  let block = -1;
  let at = 0;
  for (const sentence of placed.sentences) {
    at = sentence.blockIndex === block ? at + 1 : 0;
    block = sentence.blockIndex;
    const given = own.signals[block]?.[at];
    if (given) gathered.add(sentence, given, own.facts[block] as BlockFacts);
    number++;
  }
  return { gathered, heard };
}

/** A disclosure that a sentence of a piece makes, by the number of the sentence. */
type Heard =
  | { readonly sentence: number; readonly what: Disclosed; readonly place: Place | null }
  | {
      readonly sentence: number;
      readonly source: StatedSource;
      readonly full: boolean;
      readonly place: Place;
    };

/** Gives every disclosure to its product. Which that is depends on the whole document, which is gone through anew. */
function gatherProducts(
  pieces: readonly Piece[],
  all: readonly Said[],
  placed: readonly InPlace[],
): ProductGatherer {
  const blocks: ProseBlock[] = [];
  const facts: BlockFacts[] = [];
  const sentences: PlacedSentence[] = [];
  const first: number[] = [];
  let section = 0;
  for (let index = 0; index < pieces.length; index++) {
    first.push(sentences.length);
    const own = placed[index] as InPlace;
    for (const sentence of own.placed.sentences)
      sentences.push({
        ...sentence,
        blockIndex: blocks.length + sentence.blockIndex,
        section: section + sentence.section,
      });
    section += own.ownSigns.length - 1;
    const said = all[index] as Said;
    for (const block of said.blocks) blocks.push(block);
    for (const fact of said.facts) facts.push(fact);
  }
  const products = new ProductGatherer(blocks, facts, sentences);
  for (let index = 0; index < pieces.length; index++) {
    const { start } = pieces[index] as Piece;
    for (const heard of (placed[index] as InPlace).heard) {
      const sentence = sentences[(first[index] as number) + heard.sentence] as PlacedSentence;
      if ("what" in heard) products.disclosed(heard.what, sentence, heard.place && moved(heard.place, start));
      else products.stated(heard.source, heard.full, sentence, moved(heard.place, start));
    }
  }
  return products;
}

/** The signs of all sections, and the number of the section in which each piece begins. */
interface Sections {
  readonly signs: readonly number[];
  readonly firsts: Int32Array;
}

/** Works out the claims of the pieces whose place, section or document is not what it was. */
function claim(
  pieces: readonly Piece[],
  placed: readonly InPlace[],
  stretch: Stretch,
  promoting: number | null,
  { judged }: Memory,
): Sections {
  const same = judged && sameSections(judged.placed, placed, stretch);
  const sections = same ? judged.sections : sectionsOf(placed);
  const { signs, firsts } = sections;
  const within = same && judged.promoting === promoting ? stretch : { from: 0, to: placed.length };
  for (let index = within.from; index < within.to; index++) {
    const own = placed[index] as InPlace;
    const first = firsts[index] as number;
    if (own.signs !== unknown && own.promoting === promoting && agree(own.signs, signs, first)) continue;
    own.signs = signs.slice(first, first + own.ownSigns.length);
    own.promoting = promoting;
    own.claims = claimsOfPiece(own.placed.sentences, (pieces[index] as Piece).start, own);
  }
  return sections;
}

/** Whether the pieces that have another place leave all sections as they were. */
function sameSections(
  old: readonly InPlace[],
  now: readonly InPlace[],
  { from, to, oldTo }: Stretch,
): boolean {
  if (to !== oldTo || old.length !== now.length) return false;
  for (let index = from; index < to; index++) {
    const [before, after] = [(old[index] as InPlace).ownSigns, (now[index] as InPlace).ownSigns];
    if (before.length !== after.length || !agree(before, after, 0)) return false;
  }
  return true;
}

/** A piece's first section goes on with the last of the piece before. */
function sectionsOf(placed: readonly InPlace[]): Sections {
  const signs = [0];
  const firsts = new Int32Array(placed.length);
  for (let piece = 0; piece < placed.length; piece++) {
    const { ownSigns } = placed[piece] as InPlace;
    firsts[piece] = signs.length - 1;
    signs[signs.length - 1] = (signs[signs.length - 1] as number) | (ownSigns[0] as number);
    for (let index = 1; index < ownSigns.length; index++) signs.push(ownSigns[index] as number);
  }
  return { signs, firsts };
}

function agree(own: readonly number[], signs: readonly number[], first: number): boolean {
  for (let index = 0; index < own.length; index++) if (own[index] !== signs[first + index]) return false;
  return true;
}

function moved<P extends { readonly start: number; readonly end: number }>(place: P, by: number): P {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** The wordings in a piece that the house avoids. Places are relative to the piece. */
interface Avoided {
  readonly blocks: readonly ProseBlock[];
  readonly words: ProjectWords;
  readonly found: readonly AvoidedWording[];
}

/** The wordings that the house avoids, in their places in the source. */
export function avoidedIn(pieces: readonly Piece[], words: ProjectWords): AvoidedWording[] {
  const all: AvoidedWording[] = [];
  for (const piece of pieces) {
    const kept = keptWith(piece);
    if (kept.avoided?.blocks !== piece.resolved.blocks || kept.avoided.words !== words)
      kept.avoided = avoidedInPiece(piece, words, kept.said);
    for (const wording of kept.avoided.found) all.push(moved(wording, piece.start));
  }
  return all;
}

function avoidedInPiece(piece: Piece, words: ProjectWords, said: Said | null): Avoided {
  const { blocks } = piece.resolved;
  const found: AvoidedWording[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "reference") return;
    const known = said?.blocks === blocks && said.words === words ? said.facts[index]?.tokens() : undefined;
    for (const wording of avoidedWordings(known ?? tokenize(block.text, knowsWord), words))
      found.push(moved({ ...wording, ...toSource(block, wording.start, wording.end) }, -piece.start));
  });
  return { blocks, words, found };
}
