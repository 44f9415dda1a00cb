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

/** A DOI, PMID or NCT number in a text. Offsets in UTF-16 code units, end exclusive. */
export interface Identifier {
  readonly kind: "doi" | "pmid" | "nct";
  /** As it compares: DOIs in small letters, PMIDs as digits, NCT numbers in capitals. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const identifier =
  /\b10\.\d{4,9}\/[^\s"<>,;\]}?#]+|(?:\bPMID|\bPubMed[ -]?(?:ID|no|number)\b|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/)[\s:.#]*(\d{1,8})(?!\w)|\bNCT[\s:#-]*(\d{8})(?!\w)/gi;

/** The identifiers of a text in whatever notation, in its order. */
export function identifiers(text: string): Identifier[] {
  return Array.from(text.matchAll(identifier), (match): Identifier => {
    const [all, pmid, nct] = match;
    const start = match.index;
    if (pmid) return { kind: "pmid", id: pmid.replace(/^0+(?=\d)/, ""), start, end: start + all.length };
    if (nct) return { kind: "nct", id: `NCT${nct}`, start, end: start + all.length };
    const doi = withoutClosing(all);
    return { kind: "doi", id: doi.toLowerCase(), start, end: start + doi.length };
  });
}

/** Without the signs that end the sentence or the brackets around a DOI: it may hold brackets itself. */
function withoutClosing(doi: string): string {
  for (let at = doi; ; ) {
    const last = at.at(-1) ?? "";
    const opens = at.split("(").length;
    const isOuter = last === ")" && at.split(")").length > opens;
    if (!isOuter && !/[.:'’”*_|]/.test(last)) return at;
    at = at.slice(0, -1);
  }
}

/** What publishers add to a DOI in an address: "/full", ".pdf", "v2". */
const addressEnd =
  /(?:\/(?:full|fulltext|abstract|abs|pdf|epdf|html|htm|meta|summary)|\.(?:pdf|html?)|v\d{1,2}|\/)$/;

/** The ways an identifier may be filed, the likeliest first. */
export function spellingsOf({ kind, id }: Identifier): string[] {
  const spellings = [id];
  if (kind === "doi")
    for (let at = id; addressEnd.test(at); ) {
      at = at.replace(addressEnd, "");
      spellings.push(at);
    }
  return spellings;
}

/** The first identifier of each kind that a text holds. */
export function identifiersIn(text: string): Pick<Reference, "doi" | "pmid" | "nct"> {
  const found = identifiers(text);
  const first = (kind: Identifier["kind"]): string | null =>
    found.find((own) => own.kind === kind)?.id ?? null;
  return { doi: first("doi"), pmid: first("pmid"), nct: first("nct") };
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
