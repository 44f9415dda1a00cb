/** The project's references in a document: which it cites, which of its keys lead nowhere, which are retracted. */
import { type Identifier, identifiers, spellingsOf } from "../project/referenceData.ts";
import type { ReferenceLibrary } from "../project/references.ts";
import { nearest } from "../project/suggest.ts";
import type { Reference } from "../project/types.ts";
import { type ProseDocument, toSource } from "../reading/prose.ts";

/** A place of a document at which a reference is cited. Source offsets, end exclusive. */
export interface Cited {
  readonly reference: Reference;
  readonly start: number;
  readonly end: number;
}

/** Cheap test whether a text can cite anything of a library. */
export const mayCite = /@|\b10\.\d{4}|pmid|pubmed|\bnct[\s:#-]*\d/i;

/** A key in running text: "@smith2024 [p. 3] found", "-@smith2024", "@{smith2024}". */
const keyInText =
  /(?<![\p{L}\p{N}.@/])-?@(?:\{([^{}\s]{1,100})\}|([\p{L}\p{N}_](?:[\w:.#$%&+?<>~/-]*\w)?))(\s?\[(?:(?:pp?|pages?|ch(?:ap)?|chapters?|sec|sections?|fig|figures?|tab|tables?|vol|para?)\b[^[\]@]{0,80}|\d[\d\s,–-]{0,40})\])?/gu;

/** Everything that the document cites of the library, by key, DOI, PMID or NCT number, in the order of the text. */
export function citedReferences(document: ProseDocument, library: ReferenceLibrary): readonly Cited[] {
  const found: Cited[] = [];
  const add = (reference: Reference | undefined, place: { start: number; end: number }): void => {
    if (reference) found.push({ reference, start: place.start, end: place.end });
  };
  for (const marker of document.citations)
    if (marker.style === "key") add(library.byKey.get(marker.label), marker);
  const find = (own: Identifier): Reference | undefined =>
    spellingsOf(own)
      .map((id) => library.byIdentifier.get(id))
      .find((known) => known !== undefined);
  for (const entry of document.references) for (const own of identifiers(entry.text)) add(find(own), entry);
  for (const block of document.blocks) {
    if (block.kind === "reference") continue;
    for (const { kind, target, start, end } of block.marks)
      if (kind === "link" && target)
        for (const own of identifiers(decoded(target))) add(find(own), toSource(block, start, end));
    for (const own of identifiers(block.text)) add(find(own), toSource(block, own.start, own.end));
    for (const { key, start, end } of keysInText(block.text))
      add(library.byKey.get(key), toSource(block, start, end));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Sentences that cite a key of the library in their text: "as @smith2024 found". Source ranges. */
export function sentencesWithKeys(
  { blocks }: ProseDocument,
  library: ReferenceLibrary,
): readonly { readonly start: number; readonly end: number }[] {
  return blocks.flatMap((block) =>
    keysInText(block.text)
      .filter(({ key }) => library.byKey.has(key))
      .map((cited) => {
        const before = /[\s\S]*[.!?]["”’)]*\s+/.exec(block.text.slice(0, cited.start))?.[0].length ?? 0;
        const after = /[.!?]["”’)]*(?=\s|$)/.exec(block.text.slice(cited.end));
        return toSource(block, before, after ? cited.end + after.index : block.text.length);
      }),
  );
}

/** Keys outside of brackets, as they may be cited. Text offsets. `located`: with a place in the work behind them. */
function keysInText(text: string): { key: string; start: number; end: number; located: boolean }[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(keyInText), (match) => ({
    key: (match[1] ?? match[2]) as string,
    start: match.index,
    end: match.index + match[0].length,
    located: match[3] !== undefined,
  }));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Findings of a document that cites the project's references. */
export interface ReferenceDraft {
  readonly rule: "citation-broken" | "reference-retracted";
  readonly start: number;
  readonly end: number;
  readonly shade: string | null;
  readonly message: string;
  /** The key that may be meant. */
  readonly instead?: string;
}

/** Keys that neither the document nor the project explains. One in running text may be a name on a network. */
export function brokenKeys(document: ProseDocument, library: ReferenceLibrary): readonly ReferenceDraft[] {
  const own = new Set(document.references.map(({ label }) => label));
  const cited = [
    ...document.citations
      .filter(({ style }) => style === "key")
      .map(({ label, start, end }) => ({ key: label, start, end })),
    ...document.blocks.flatMap((block) =>
      keysInText(block.text)
        .filter(({ located }) => located)
        .map(({ key, start, end }) => ({ key, ...toSource(block, start, end) })),
    ),
  ];
  return cited
    .filter(({ key }) => !own.has(key) && !library.byKey.has(key))
    .map(({ key, start, end }) => {
      const meant = nearest(key, [...library.byKey.keys()]);
      const remedy = meant ? `did you mean '${meant}'?` : "add it, or correct the key.";
      return {
        rule: "citation-broken",
        start,
        end,
        shade: "no-entry",
        message: `The project's references hold no '${key}': ${remedy}`,
        ...(meant ? { instead: meant } : {}),
      };
    });
}

export function retractions(cited: readonly Cited[]): readonly ReferenceDraft[] {
  return cited
    .filter(({ reference }) => reference.retracted)
    .map(({ reference, start, end }) => ({
      rule: "reference-retracted",
      start,
      end,
      shade: null,
      message: `“${reference.title || reference.key}” has been retracted: cite other evidence, or take the statement out.`,
    }));
}
