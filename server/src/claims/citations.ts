/** Citations: which sentences carry one, and what is wrong with markers, entries and identifiers. */
import type { CitationMarker, ProseBlock, ReferenceEntry } from "../reading/prose.ts";
import type { Claim } from "./claim.ts";
import { type PlacedSentence, textOf } from "./context.ts";

/** Where the citation of a sentence stands: in it, or at the end of its paragraph. */
export type Citation = "none" | "sentence" | "paragraph";

/** Which sentences carry a citation, or stand in a paragraph whose last sentence does. */
export function citedSentences(placed: readonly PlacedSentence[]): Map<PlacedSentence, Citation> {
  const result = new Map<PlacedSentence, Citation>();
  const lastOfBlock = new Map<number, PlacedSentence>();
  for (const sentence of placed) lastOfBlock.set(sentence.blockIndex, sentence);
  for (const sentence of placed) {
    if (carriesCitation(sentence)) result.set(sentence, "sentence");
    else {
      const last = lastOfBlock.get(sentence.blockIndex);
      if (last && last !== sentence && carriesCitation(last)) result.set(sentence, "paragraph");
    }
  }
  return result;
}

const identifier = /\b(?:doi:?\s*10\.|(?:doi:|PMID |NCT )\[|10\.\d{4,9}\/|PMID:?\s*\d|PMC\d|NCT\d|arXiv:)/i;
const scholarlyLink =
  /doi\.org|pubmed|ncbi|clinicaltrials|nature\.com|sciencedirect|wiley|springer|jamanetwork|nejm|thelancet|bmj|frontiersin|mdpi|academic\.oup|plos|study|trial|journal|abstract|article/i;

/** A paper or report to be opened, or a page elsewhere that the link's words call one. */
const paper = /\.pdf(?:[?#]|$)/i;
const callsIt =
  /\b(?:stud(?:y|ies)|trials?|papers?|protocols?|reports?|results|abstracts?|posters?|publications?|findings|data)\b/i;

function leadsToStudy(target: string, words: string): boolean {
  return (
    scholarlyLink.test(target) || paper.test(target) || (/^https?:/i.test(target) && callsIt.test(words))
  );
}

function carriesCitation(sentence: PlacedSentence): boolean {
  const { facts, block } = sentence;
  for (const mark of block.marks) {
    if (mark.kind === "citation" && mark.start > facts.start && mark.start <= facts.end + 1) return true;
    if (
      mark.kind === "link" &&
      mark.start >= facts.start &&
      mark.end <= facts.end + 1 &&
      leadsToStudy(mark.target ?? "", block.text.slice(mark.start, mark.end))
    )
      return true;
  }
  return identifier.test(textOf(sentence));
}

/** Markers without an entry, entries without a marker, malformed identifiers. */
export function citationProblems(
  references: readonly ReferenceEntry[],
  citations: readonly CitationMarker[],
): Claim[] {
  const claims: Claim[] = [];
  const broken = (start: number, end: number, shade: string): void => {
    claims.push({ family: "citation-broken", shade, start, end });
  };
  const entries = new Set(references.map((r) => r.label));
  const markers = new Set(citations.map((c) => c.label));
  for (const marker of citations) {
    if (marker.style === "key" && references.length === 0) continue;
    if (!entries.has(marker.label)) broken(marker.start, marker.end, "no-entry");
  }
  for (const entry of references) {
    if (!markers.has(entry.label) && entry.style !== "key") broken(entry.start, entry.end, "no-marker");
    else if (isMalformed(entry)) broken(entry.start, entry.end, "malformed");
  }
  return claims;
}

/** Entries stay the same objects from edit to edit. */
const malformed = new WeakMap<ReferenceEntry, boolean>();

function isMalformed(entry: ReferenceEntry): boolean {
  let known = malformed.get(entry);
  if (known === undefined) {
    known = hasMalformedIdentifier(entry.text);
    malformed.set(entry, known);
  }
  return known;
}

/** What every identifier is written with. */
const mayIdentify = /doi|pmid|nct/i;

/** Malformed identifiers of a block, outside the reference entries. Text offsets. */
export function malformedIdentifiers(block: ProseBlock): { readonly start: number; readonly end: number }[] {
  if (block.kind === "reference" || !mayIdentify.test(block.text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of block.text.matchAll(/\b(?:doi:?|PMID:?|NCT)[\s:]*[^\s,;)\]]*\d[^\s,;)\]]*/gi)) {
    if (hasMalformedIdentifier(match[0].replace(/[.)]+$/, "")))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A DOI, PMID or NCT number that cannot be one. */
export function hasMalformedIdentifier(text: string): boolean {
  if (!mayIdentify.test(text)) return false;
  for (const match of text.matchAll(
    /\bdoi\b(?!\.org|\/):?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?([^\s,;)\]]*)/gi,
  )) {
    if (!toFillIn(match[1]) && !/^10\.\d{4,9}\/\S+/.test(match[1] ?? "")) return true;
  }
  for (const match of text.matchAll(/\bdoi\.org\/([^\s,;)\]]*)/gi))
    if (!/^10\.\d{4,9}\/\S+/.test(match[1] ?? "")) return true;
  for (const match of text.matchAll(/\bPMID:?\s*([^\s,;.)\]]*)/g))
    if (!toFillIn(match[1]) && !/^\d{1,8}$/.test(match[1] ?? "")) return true;
  for (const match of text.matchAll(/\bNCT[\s:]*([0-9A-Za-z]*)/g))
    if (!/^[\s:]*\[/.test(text.slice(match.index + 3)) && !/^\d{8}$/.test(match[1] ?? "")) return true;
  return false;
}

/** "doi:[correct number]": a placeholder, which is told of as one. */
const toFillIn = (id: string | undefined): boolean => id?.startsWith("[") ?? false;
