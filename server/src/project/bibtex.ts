/** Entries of a BibTeX file. A bundle of its own: loaded only where there is one. */
import { type Entry, type Library, parse } from "@retorquere/bibtex-parser";
import { identifiersIn, isRetraction, type RawReference, type ReadReferences } from "./referenceData.ts";

export function readBibtex(text: string): ReadReferences {
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
  let from = 0;
  for (const entry of library.entries) {
    if (entry.input === "") continue;
    const start = text.indexOf(entry.input, from);
    if (start < 0) continue;
    from = start + entry.input.length;
    entries.push(reference(entry, start, text));
  }
  const problems = library.errors.map(({ error, input }) => {
    const wanted = (input ?? "").trim();
    const start = Math.max(0, wanted === "" ? 0 : text.indexOf(wanted.slice(0, 60)));
    const line = text.indexOf("\n", start);
    const end = line < 0 ? text.length : line;
    return { start, end: Math.max(end, Math.min(text.length, start + 1)), message: problemWords(error) };
  });
  return { entries, problems };
}

function problemWords(error: string): string {
  if (/unterminated/i.test(error))
    return "This entry does not end, and is left out: close its braces and quotation marks.";
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
  const at = text.indexOf(key, start);
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
