/** The project's references in a document: which it cites, which of its keys lead nowhere, which are retracted. */
import { allDois, allNcts, allPmids } from "../project/referenceData.ts";
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
export const mayCite = /@|\b10\.\d{4}|pmid|pubmed|\bnct\d/i;

/** Everything that the document cites of the library, by key, DOI, PMID or NCT number, in the order of the text. */
export function citedReferences(document: ProseDocument, library: ReferenceLibrary): readonly Cited[] {
  const found: Cited[] = [];
  const add = (reference: Reference | undefined, place: { start: number; end: number }): void => {
    if (reference) found.push({ reference, start: place.start, end: place.end });
  };
  for (const marker of document.citations)
    if (marker.style === "key") add(library.byKey.get(marker.label), marker);
  for (const entry of document.references)
    for (const id of identifiers(entry.text)) add(library.byIdentifier.get(id), entry);
  for (const block of document.blocks) {
    if (block.kind === "reference") continue;
    for (const { kind, target, start, end } of block.marks)
      if (kind === "link" && target)
        for (const id of identifiers(decoded(target)))
          add(library.byIdentifier.get(id), toSource(block, start, end));
    for (const match of block.text.matchAll(
      /\b10\.\d{4,9}\/[^\s"<>,;\]}]+|\bPMID:?\s*\d{1,8}\b|\bNCT\d{8}\b/gi,
    ))
      for (const id of identifiers(match[0]))
        add(library.byIdentifier.get(id), toSource(block, match.index, match.index + match[0].length));
  }
  return found.sort((a, b) => a.start - b.start);
}

function identifiers(text: string): string[] {
  return [...allDois(text), ...allPmids(text), ...allNcts(text)];
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
}

/** Keys that neither the document nor the project explains. */
export function brokenKeys(document: ProseDocument, library: ReferenceLibrary): readonly ReferenceDraft[] {
  const own = new Set(document.references.map(({ label }) => label));
  return document.citations
    .filter(({ style, label }) => style === "key" && !own.has(label) && !library.byKey.has(label))
    .map(({ label, start, end }) => {
      const meant = nearest(label, [...library.byKey.keys()]);
      const remedy = meant ? `did you mean '${meant}'?` : "add it, or correct the key.";
      return {
        rule: "citation-broken",
        start,
        end,
        shade: "no-entry",
        message: `The project's references hold no '${label}': ${remedy}`,
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
