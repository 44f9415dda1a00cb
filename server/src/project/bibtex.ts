/** Entries of a BibTeX file. A bundle of its own: loaded only where there is one. */
import { type Entry, type Library, parse } from "@retorquere/bibtex-parser";
import { identifiersIn, isRetraction, type RawReference, type ReadReferences } from "./referenceData.ts";

/** Fields that nothing is read from, and that make up most of a file. */
const leftOut = /\b(?:abstract|annotation|annote|file|keywords)\s*=\s*\{/gi;

/** The text with those fields emptied and every offset as it was: what is parsed costs time. */
function withoutLongFields(text: string): string {
  let lean = "";
  let from = 0;
  leftOut.lastIndex = 0;
  for (let match = leftOut.exec(text); match; match = leftOut.exec(text)) {
    const start = leftOut.lastIndex;
    const end = closingBrace(text, start);
    // What does not close is for the parser to tell of.
    if (end < 0) continue;
    lean += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
    leftOut.lastIndex = end;
  }
  return lean + text.slice(from);
}

/** Where a group ends that begins before `at`; -1 where it does not, or where the next entry begins first. */
function closingBrace(text: string, at: number): number {
  let depth = 1;
  const signs = /[{}\\]|^@/gm;
  signs.lastIndex = at;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (match[0] === "\\") signs.lastIndex++;
    else if (match[0] === "@") return -1;
    else if (match[0] === "{") depth++;
    else if (--depth === 0) return match.index;
  }
  return -1;
}

export function readBibtex(source: string): ReadReferences {
  const text = withoutLongFields(source);
  let library: Library;
  try {
    library = parse(text, { english: false, sentenceCase: false, unsupported: "ignore" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      entries: [],
      problems: [{ start: 0, end: 1, message: `This is no BibTeX: ${oneLine(reason)}` }],
    };
  }
  const entries: RawReference[] = [];
  const keyless: ReadReferences["problems"][number][] = [];
  let from = 0;
  for (const entry of library.entries) {
    if (entry.input === "") continue;
    const start = text.indexOf(entry.input, from);
    if (start < 0) continue;
    from = start + entry.input.length;
    const own = reference(entry, start, text);
    if (own.key.trim() === "") keyless.push({ start, end: lineEnd(text, start), message: noKey });
    else entries.push(own);
  }
  const problems = library.errors.map(({ error, input }) => {
    const wanted = (input ?? "").trim();
    const start = Math.max(0, wanted === "" ? 0 : text.indexOf(wanted.slice(0, 60)));
    return { start, end: lineEnd(text, start), message: problemWords(error) };
  });
  if (entries.length + keyless.length + problems.length === 0 && holdsText(text))
    problems.push({ start: 0, end: lineEnd(text, 0), message: noEntry });
  return { entries, problems: [...keyless, ...problems].sort((a, b) => a.start - b.start) };
}

const noKey = "This entry has no key, and is left out: write one behind the brace, as in @article{smith2024,";
const noEntry = "There is no entry in this file: BibTeX entries begin as in @article{smith2024,";

/** Whether there is anything but what BibTeX takes for a note. */
function holdsText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(
    text.replace(/^\s*%.*$/gm, "").replace(/@(?:comment|preamble|string)\b[^@]*/gi, ""),
  );
}

/** The end of the line that begins a problem; at least one character further. */
function lineEnd(text: string, start: number): number {
  const line = text.indexOf("\n", start);
  return Math.max(line < 0 ? text.length : line, Math.min(text.length, start + 1));
}

function problemWords(error: string): string {
  const found = /^Token mismatch, expected .*?, found "([^"]*)/.exec(error)?.[1];
  if (/unterminated/i.test(error) || found?.startsWith("@"))
    return "This entry does not end, and is left out: close its braces and quotation marks.";
  const field = /^\s*([\w-]+)\s*=/.exec(found ?? "")?.[1];
  if (field) return `This entry is malformed, and is left out: put a comma before '${field}'.`;
  if (/expected '\{' or '\('/.test(error))
    return "This @ begins no entry: write @article{key, …}, or put a space behind the @.";
  if (/@string/.test(error)) return `${oneLine(error)} Write its @string, or put the value in braces.`;
  return `This entry is malformed, and is left out: ${oneLine(error)}`;
}

function oneLine(message: string): string {
  const line = (message.split("\n", 1)[0] as string).trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function reference({ key, fields, type, input }: Entry, start: number, text: string): RawReference {
  const field = (name: string): string => {
    const value = (fields as Record<string, unknown>)[name];
    return typeof value === "string" ? value.replace(/<[^>]+>/g, "").trim() : "";
  };
  const people = fields.author ?? fields.editor ?? [];
  const title = field("title");
  const extra = [field("note"), field("extra"), field("addendum"), field("pubstate"), field("status")].join(
    " ",
  );
  const ids = identifiersIn(
    [
      field("doi") && `doi:${field("doi")}`,
      field("pmid") && `PMID: ${field("pmid")}`,
      field("eprinttype").toLowerCase() === "pubmed" ? `PMID: ${field("eprint")}` : "",
      field("url"),
      field("number"),
      extra,
      field("howpublished"),
    ].join(" "),
  );
  const at = text.indexOf(key, start + Math.max(0, input.search(/[{(]/)));
  return {
    key,
    title,
    authors: people.map(({ lastName, name, firstName }) => lastName ?? name ?? firstName ?? ""),
    year: /\d{4}/.exec(field("year") || field("date"))?.[0] ?? null,
    container:
      field("journal") || field("journaltitle") || field("booktitle") || field("howpublished") || null,
    url: field("url") || null,
    ...ids,
    retracted:
      isRetraction(title, extra) || type === "retracted" || /^(?:true|yes|1)$/i.test(field("retracted")),
    start: at < 0 || at > start + input.length ? start : at,
    end: at < 0 || at > start + input.length ? start + 1 : at + key.length,
  };
}
