/** What is known of a reference whatever file it comes from. */
import type { Reference } from "./types.ts";

/** An entry before it has its place. Offsets of its key in its file, UTF-16 code units, end exclusive. */
export interface RawReference {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: string | null;
  readonly container: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly nct: string | null;
  readonly retracted: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ReadReferences {
  readonly entries: readonly RawReference[];
  readonly problems: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** The first identifier of each kind that a text holds. */
export function identifiersIn(text: string): Pick<Reference, "doi" | "pmid" | "nct"> {
  return { doi: allDois(text)[0] ?? null, pmid: allPmids(text)[0] ?? null, nct: allNcts(text)[0] ?? null };
}

/** DOIs in small letters, as they compare. */
export function allDois(text: string): string[] {
  return Array.from(text.matchAll(/\b10\.\d{4,9}\/[^\s"<>,;\]}]+/g), ([doi]) =>
    doi.replace(/[.)'”’]+$/, "").toLowerCase(),
  );
}

export function allPmids(text: string): string[] {
  return Array.from(
    text.matchAll(/(?:\bPMID:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,8})\b/gi),
    (match) => match[1] as string,
  );
}

export function allNcts(text: string): string[] {
  return Array.from(text.matchAll(/\bNCT\d{8}\b/gi), ([nct]) => nct.toUpperCase());
}

export function isRetraction(title: string, extra: string): boolean {
  return (
    /^\W*(?:retracted|retraction(?: note)?|withdrawn)\b/i.test(title) ||
    /\b(?:retracted|retraction)\b/i.test(extra)
  );
}

/** "Smith & Doe 2024. Title. Journal." */
export function referenceText({ authors, year, title, container, doi }: RawReference): string {
  const [first, second] = authors.filter((name) => name !== "");
  const who = authors.length > 2 ? `${first} et al.` : [first, second].filter(Boolean).join(" & ");
  const head = [who, year].filter(Boolean).join(" ");
  const parts = [head, title, container].filter(Boolean).map((part) => String(part).replace(/\.$/, ""));
  return `${parts.join(". ")}.${doi ? ` doi:${doi}` : ""}`;
}
