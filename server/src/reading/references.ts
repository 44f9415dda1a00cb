import { numberLabels } from "./citations.ts";
import { RunMap } from "./offsets.ts";
import { changedStretch, type Piece } from "./piece.ts";
import type { CitationMarker, InlineMark, ProseBlock, ReferenceEntry } from "./prose.ts";

const SURE_HEADING =
  /^(?:\d+[.)]?\s*)?(?:(?:selected|key|scientific|clinical|our)\s+)?(?:references?|bibliography|works? cited|literature(?: cited)?|citations?|references? (?:and|&) (?:notes|sources))\s*:?$/i;
const LIKELY_HEADING =
  /^(?:\d+[.)]?\s*)?(?:sources?|(?:foot|end)?notes?|further reading|studies|the studies|research cited)\s*:?$/i;
const NUMBERED = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.):]?)\s+(?=\S)/;
const SUPERSCRIPT_START = /^[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\s?/;
/** Numbers glued to the end of a sentence or clause: "of exosomes.1 Next", "medicine. 2". */
const GLUED =
  /(?<=(?:[\p{L}\p{M})”"’'%]|(?:19|20)\d\d)[.!?,;:]?[”"’')]{0,2})( ?)(\d{1,3}(?: ?[,–-] ?\d{1,3}){0,9})(?=$|\n|\s+[\p{Lu}“"‘(])/gu;

/** Numbers in round brackets behind a word: "wrinkles (1)", "redness (2), (3)". */
const BRACKETED = /(?<=[\p{L}\p{M}”"’'%.!?)])(,? )\((\d{1,3}(?: ?[,–-] ?\d{1,3}){0,9})\)(?=[\s.,;:!?]|$)/gu;

/** What every text has that holds one of these; the look back at every place takes far longer. */
const MAY_CITE = /[)”"’'.!?,;:(]\d|[.!?”"’')] \d|\d{5}/;

/** Whether a text looks like an entry of a bibliography: a year and what only journals and archives write. */
export function isBibliographic(text: string): boolean {
  if (/\b10\.\d{4,9}\/\S|\bPMID\b|\bdata on file\b|\[author\b[^\]]*\byear\]/i.test(text)) return true;
  return (
    /\b(?:19|20)\d\d\b/.test(text) &&
    /\d\s*\(\d+\)|\d+:\s?[A-Za-z]?\d+|\bet al\b|https?:|\uFFFC|\bdoi\b|\b(?:J|Journal|Proc|Clin|Dermatol|Med|Surg|Sci)\b\.?.*\d/i.test(
      text,
    )
  );
}

/** "A trial of 2021 reported fewer lines (doi:10.1000/x).": no entry, but a sentence that names its source. */
const isSentenceWithSource = (text: string): boolean =>
  /\((?:[^()]*[ :/])?10\.\d{4,9}\/[^()]*(?:\([^()]*\)[^()]*)*\)[.!?]$/.test(text) &&
  !NUMBERED.test(text) &&
  !/\(\d{4}\)|\bet al\b|\d:\d/.test(text);

/** What the pieces of a document hold, with its reference lists found. Sorted by their places. */
export interface ResolvedReferences {
  readonly references: readonly ReferenceEntry[];
  readonly citations: readonly CitationMarker[];
}

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/**
 * Finds the reference lists of a document, turns their blocks into references, and then takes the numbers that
 * cite them out of the text where only the list shows that they are citations. Each piece keeps what became of it.
 */
export class References {
  #pieces: readonly Piece[] = [];
  #resolved: ResolvedReferences | null = null;
  /** Labels of the references, and the key of a piece that has none itself. */
  #labels: ReadonlySet<string> = new Set();
  #plain = "";

  /** `pieces` are those of the reading before but for a stretch that has been read anew. */
  resolve(pieces: readonly Piece[], source: string): ResolvedReferences {
    if (!this.#resolved || !this.#staysAsItWas(pieces)) this.#resolved = this.#resolveAll(pieces, source);
    this.#pieces = pieces;
    return this.#resolved;
  }

  /** Whether what has been read anew has no part in references, nor had what stood there before. */
  #staysAsItWas(pieces: readonly Piece[]): boolean {
    const old = this.#pieces;
    const { from, to, oldTo } = changedStretch(old, pieces);
    if (from > 0 && (pieces[from - 1] as Piece).inReferences) return false;
    if (!endsTrailingEntries(pieces, to)) return false;
    for (let index = from; index < oldTo; index++) if (!isApart(old[index] as Piece)) return false;
    for (let index = from; index < to; index++) {
      const piece = pieces[index] as Piece;
      if (this.#labels.size > 0) resolve(piece, this.#plain, undefined, [], this.#labels);
      if (!isApart(piece)) return false;
    }
    return true;
  }

  #resolveAll(pieces: readonly Piece[], source: string): ResolvedReferences {
    const entries = findEntries(pieces);
    const references: ReferenceEntry[] = [];
    for (const { found } of pieces) for (const entry of found.references) references.push(entry);
    const own = new Map<Piece, readonly ReferenceEntry[]>();
    let count = 0;
    for (const [piece, indexes] of entries) {
      const key = `${[...indexes].join()}@${count}`;
      const entered =
        piece.resolved.key.startsWith(`${key}#`) && piece.resolved.references.length > 0
          ? piece.resolved.references
          : enter(piece, indexes, source, count);
      own.set(piece, entered);
      for (const entry of entered) references.push(entry);
      count += indexes.size;
    }
    const labels = new Set<string>();
    for (const entry of references) if (entry.style !== "key") labels.add(entry.label);
    this.#labels = labels;
    const plain = `#${[...labels].join()}`;
    // The same string where it says the same: then pieces need not compare all of it.
    if (plain !== this.#plain) this.#plain = plain;
    let citations: CitationMarker[] = [];
    for (const { found } of pieces) for (const citation of found.citations) citations.push(citation);
    if (entries.size > 0) citations = withoutOwnLabels(citations, references, source);
    let first = 0;
    for (const piece of pieces) {
      const indexes = entries.get(piece);
      const at = indexes ? `${[...indexes].join()}@${first}` : "";
      if (indexes) first += indexes.size;
      if (at !== "" || labels.size > 0 || piece.resolved.key !== "")
        resolve(piece, at === "" ? this.#plain : at + this.#plain, indexes, own.get(piece) ?? [], labels);
      for (const citation of piece.resolved.citations) citations.push(citation);
    }
    return { references: references.sort(byStart), citations: citations.sort(byStart) };
  }
}

/** What may stand below the entries of a list without a heading: an address, a disclaimer, a sign-off. */
const blocksOfFooter = 3;

/** Whether a piece neither refers nor cites, nor names a section that does. */
function isApart(piece: Piece): boolean {
  const { found, resolved } = piece;
  return (
    found.references.length === 0 &&
    found.citations.length === 0 &&
    resolved.references.length === 0 &&
    resolved.citations.length === 0 &&
    !namesSection(piece)
  );
}

/**
 * Whether so much stands from the piece number `index` on that is no entry that whoever looks for entries from the end
 * of the document stops before it.
 */
function endsTrailingEntries(pieces: readonly Piece[], index: number): boolean {
  let below = 0;
  for (let at = index; at < pieces.length; at++) {
    const { found, resolved } = pieces[at] as Piece;
    if (resolved.references.length > 0) continue;
    for (const block of found.blocks) if (endsEntries(block) && ++below > blocksOfFooter) return true;
  }
  return false;
}

function endsEntries({ kind }: ProseBlock): boolean {
  return kind !== "alt" && kind !== "data" && kind !== "reference";
}

function namesSection(piece: Piece): boolean {
  piece.namesReferences ??= piece.found.blocks.some((block) => namesReferences(block) !== null);
  return piece.namesReferences;
}

/** Works out what becomes of a piece, unless it was worked out before from the same. */
function resolve(
  piece: Piece,
  key: string,
  indexes: ReadonlySet<number> | undefined,
  references: readonly ReferenceEntry[],
  labels: ReadonlySet<string>,
): void {
  if (piece.resolved.key === key) return;
  const citations: CitationMarker[] = [];
  let changed = false;
  const blocks = piece.found.blocks.map((block, index) => {
    const entry = indexes?.has(index) === true ? asReference(block) : block;
    const made =
      labels.size === 0 || entry.kind === "reference" || entry.kind === "heading"
        ? entry
        : takeOutGlued(entry, labels, citations);
    changed ||= made !== block;
    return made;
  });
  piece.resolved = { key, blocks: changed ? blocks : piece.found.blocks, references, citations };
}

function asReference(block: ProseBlock): ProseBlock {
  const marks = block.marks.filter((mark) => mark.kind !== "citation" || mark.start > 0);
  return { ...block, kind: "reference", level: 0, marks };
}

/** The entries of a piece; `before` is how many stand before it in the document. */
function enter(piece: Piece, indexes: ReadonlySet<number>, source: string, before: number): ReferenceEntry[] {
  let count = before;
  return [...indexes].flatMap((index) =>
    referenceOf(piece.found.blocks[index] as ProseBlock, source, ++count),
  );
}

/** The blocks of each piece that are entries of a reference list, in the order of the document. */
function findEntries(pieces: readonly Piece[]): Map<Piece, Set<number>> {
  const found: Place[] = [...sectionEntries(pieces), ...trailingEntries(pieces)];
  const entries = new Map<Piece, Set<number>>();
  if (found.length === 0) return entries;
  found.sort((a, b) => a.piece - b.piece || a.index - b.index);
  for (const { piece, index } of found) {
    const at = pieces[piece] as Piece;
    const indexes = entries.get(at);
    if (indexes) indexes.add(index);
    else entries.set(at, new Set([index]));
  }
  return entries;
}

/** A block by the number of its piece and its own in that piece. */
interface Place {
  readonly piece: number;
  readonly index: number;
}

/** Whether a block is the heading of a reference list: surely, or perhaps of other notes. */
function namesReferences({ kind, text }: ProseBlock): "sure" | "likely" | null {
  if (text.length >= 40 || (kind !== "heading" && kind !== "paragraph" && kind !== "term")) return null;
  if (SURE_HEADING.test(text)) return "sure";
  return LIKELY_HEADING.test(text) ? "likely" : null;
}

/** The blocks of reference sections. */
function* sectionEntries(pieces: readonly Piece[]): Generator<Place> {
  let sure = false;
  let inside = false;
  /** In a section of notes: an entry has come, and others follow in its manner. */
  let begun = false;
  for (let piece = 0; piece < pieces.length; piece++) {
    const own = pieces[piece] as Piece;
    const { blocks } = own.found;
    const names = namesSection(own);
    own.inReferences = inside || names;
    if (!own.inReferences) continue;
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as ProseBlock;
      const named = names ? namesReferences(block) : null;
      if (named) {
        inside = true;
        sure = named === "sure";
        begun = false;
        continue;
      }
      if (block.kind === "heading") inside = false;
      if (!inside || block.kind === "reference") continue;
      if (block.kind !== "listItem" && block.kind !== "paragraph" && block.kind !== "definition") continue;
      const numbered = block.list?.ordered === true || NUMBERED.test(block.text);
      if (
        (isBibliographic(block.text) && !isSentenceWithSource(block.text)) ||
        (sure && (numbered || block.kind === "listItem")) ||
        (begun && (numbered || startsWithCitation(block)))
      ) {
        begun = numbered || startsWithCitation(block);
        yield { piece, index };
      }
    }
    own.inReferences = inside;
  }
}

/** The last blocks when they are numbered and look like entries of a bibliography. */
function* trailingEntries(pieces: readonly Piece[]): Generator<Place> {
  let below = 0;
  for (let piece = pieces.length - 1; piece >= 0; piece--) {
    const { blocks } = (pieces[piece] as Piece).found;
    for (let index = blocks.length - 1; index >= 0; index--) {
      const block = blocks[index] as ProseBlock;
      if (!endsEntries(block)) continue;
      if (block.kind !== "paragraph" && block.kind !== "listItem") return;
      const numbered = block.list?.ordered === true || NUMBERED.test(block.text) || startsSuperscript(block);
      if (!numbered || !isBibliographic(block.text)) {
        if (numbered || ++below > blocksOfFooter) return;
        continue;
      }
      below = blocksOfFooter;
      yield { piece, index };
    }
  }
}

function startsSuperscript(block: ProseBlock): boolean {
  return SUPERSCRIPT_START.test(block.text) || startsWithCitation(block);
}

function startsWithCitation(block: ProseBlock): boolean {
  return block.marks.some((mark) => mark.kind === "citation" && mark.start === 0);
}

/** The "[2]" at the start of a reference, or just before it, is its label and no citation. */
function withoutOwnLabels(
  citations: readonly CitationMarker[],
  references: readonly ReferenceEntry[],
  source: string,
): CitationMarker[] {
  const starts = new Set(references.map((entry) => entry.start));
  return citations.filter(({ start, end }) => {
    if (starts.has(start)) return false;
    // On the same line: a citation may close the paragraph before the list.
    for (let at = end; at <= end + 4; at++) {
      if (starts.has(at)) return false;
      if (/[\r\n]/.test(source[at] ?? "")) break;
    }
    return true;
  });
}

function referenceOf(block: ProseBlock, source: string, count: number): ReferenceEntry[] {
  const lines = source.slice(block.start, block.end).split(/\r\n|\r|\n/);
  const numbered = lines.length > 1 ? lines.map((line) => NUMBERED.exec(line)) : [];
  if (numbered.length > 1 && numbered.every((match) => match !== null)) {
    // Lines that Markdown runs together into one paragraph are entries of their own.
    let from = block.start;
    return lines.map((line, index) => {
      const start = source.indexOf(line, from);
      from = start + line.length;
      const match = numbered[index] as RegExpExecArray;
      const text = line.slice(match[0].length).trim();
      return { label: labelOf(match), style: "numbered" as const, start, end: from, text };
    });
  }
  const match = NUMBERED.exec(block.text);
  const cited = block.marks.find((mark) => mark.kind === "citation" && mark.start === 0);
  const label = block.list?.ordered
    ? String(block.list.index + 1)
    : match && !/^(?:19|20)\d\d/.test(block.text)
      ? labelOf(match)
      : (cited?.target ?? String(count));
  const text = match && !block.list?.ordered ? block.text.slice(match[0].length) : block.text;
  return [{ label, style: "numbered", start: block.start, end: block.end, text }];
}

function labelOf(match: RegExpExecArray): string {
  return String(Number(match[1] ?? match[2] ?? match[3]));
}

/** Numbers in a text that may cite: glued to a sentence's end, or in round brackets within prose. */
function citingNumbers({ kind, text }: ProseBlock): RegExpExecArray[] {
  const glued = [...text.matchAll(GLUED)].filter((match) => {
    // After a space only what ends a sentence is cited: "medicine. 2", not "phase 2".
    const before = text.charAt(match.index - 1);
    return match[1] === " " ? /[.!?”"’')]/.test(before) : !/[\p{L}\p{M}%]/u.test(before);
  });
  // In a menu "Facial (3)" is a number of visits.
  const isProse = kind === "paragraph" || /[.!?]\s*$/.test(text);
  if (!isProse) return glued;
  return [...glued, ...text.matchAll(BRACKETED)].sort((a, b) => a.index - b.index);
}

/** Takes the numbers that cite an entry out of a block, and adds what they cite to `citations`. */
function takeOutGlued(block: ProseBlock, numbers: ReadonlySet<string>, into: CitationMarker[]): ProseBlock {
  if (!(block.map instanceof RunMap) || !MAY_CITE.test(block.text)) return block;
  const cuts: [number, number][] = [];
  const marks: InlineMark[] = [];
  const citations: CitationMarker[] = [];
  let removed = 0;
  for (const match of citingNumbers(block)) {
    const labels = numberLabels(match[2] as string);
    if (!labels?.every((label) => numbers.has(label))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const numberStart = start + (match[1] as string).length;
    for (const label of labels) {
      marks.push({ kind: "citation", start: start - removed, end: start - removed, target: label });
      const from = block.start + block.map.startOf(numberStart);
      citations.push({ label, style: "numbered", start: from, end: block.start + block.map.endOf(end) });
    }
    cuts.push([start, end]);
    removed += end - start;
  }
  if (cuts.length === 0) return block;
  for (const citation of citations) into.push(citation);
  let text = "";
  let at = 0;
  for (const [from, to] of cuts) {
    text += block.text.slice(at, from);
    at = to;
  }
  text += block.text.slice(at);
  const shifted = block.marks.map((mark) => ({
    ...mark,
    start: mark.start - removedBefore(cuts, mark.start),
    end: mark.end - removedBefore(cuts, mark.end),
  }));
  const all = [...shifted, ...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...block, text, map: block.map.without(cuts), marks: all };
}

/** How much of the text before `offset` the cuts take out. */
function removedBefore(cuts: readonly (readonly [number, number])[], offset: number): number {
  let removed = 0;
  for (const [from, to] of cuts) {
    if (from >= offset) break;
    removed += Math.min(to, offset) - from;
  }
  return removed;
}
