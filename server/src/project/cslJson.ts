/** Entries of a CSL-JSON file, as Zotero and Pandoc write them. */
import { isMap, isSeq, parseDocument } from "yaml";
import { identifiersIn, isRetraction, type RawReference, type ReadReferences } from "./referenceData.ts";

type Item = Readonly<Record<string, unknown>>;

export function readCslJson(text: string): ReadReferences {
  const problems: { start: number; end: number; message: string }[] = [];
  if (text.trim() === "") return { entries: [], problems };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const start =
      at === undefined ? Math.max(0, text.trimEnd().length - 1) : Math.min(Number(at), text.length - 1);
    return {
      entries: [],
      problems: [
        {
          start: Math.max(0, start),
          end: Math.max(1, start + 1),
          message: "This is no valid JSON: correct it here.",
        },
      ],
    };
  }
  const items = Array.isArray(value)
    ? value
    : isItem(value) && Array.isArray(value.items)
      ? value.items
      : null;
  if (!items)
    return {
      entries: [],
      problems: [{ start: 0, end: 1, message: "CSL-JSON is a list of entries: begin the file with [." }],
    };
  const spans = itemSpans(text);
  const entries: RawReference[] = [];
  items.forEach((item: unknown, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 1 };
    const key = isItem(item) ? textOf(item.id) || textOf(item["citation-key"]) : "";
    if (!isItem(item) || key === "") {
      problems.push({ start, end: start + 1, message: "This entry has no 'id', and is left out: add one." });
      return;
    }
    entries.push({ ...reference(item, key), ...keySpan(text, key, start, end) });
  });
  return { entries, problems };
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** Where the entries stand: JSON is YAML. */
function itemSpans(text: string): { start: number; end: number }[] {
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const list = isMap(contents) ? contents.get("items", true) : contents;
  if (!isSeq(list)) return [];
  return list.items.map((item) => {
    const range = (item as { range?: readonly [number, number, number] | null }).range;
    return range ? { start: range[0], end: range[1] } : { start: 0, end: 1 };
  });
}

function keySpan(text: string, key: string, start: number, end: number): { start: number; end: number } {
  const at = text.indexOf(key, start);
  return at < 0 || at >= end ? { start, end: start + 1 } : { start: at, end: at + key.length };
}

function reference(item: Item, key: string): Omit<RawReference, "start" | "end"> {
  const title = textOf(item.title).replace(/<[^>]+>/g, "");
  const extra = [textOf(item.note), textOf(item.status)].join(" ");
  const people = Array.isArray(item.author) ? item.author : Array.isArray(item.editor) ? item.editor : [];
  const issued = isItem(item.issued) ? item.issued : {};
  const parts: unknown = Array.isArray(issued["date-parts"]) ? issued["date-parts"][0] : undefined;
  const date = Array.isArray(parts) ? textOf(parts[0]) : textOf(issued.literal) || textOf(issued.raw);
  const pmid = textOf(item.PMID);
  const doi = textOf(item.DOI);
  return {
    key,
    title,
    authors: people.filter(isItem).map((person) => textOf(person.family) || textOf(person.literal)),
    year: /\d{4}/.exec(date)?.[0] ?? null,
    container: textOf(item["container-title"]) || textOf(item.publisher) || null,
    url: textOf(item.URL) || null,
    ...identifiersIn(
      [doi && `doi:${doi}`, pmid && `PMID: ${pmid}`, textOf(item.URL), textOf(item.number), extra].join(" "),
    ),
    retracted: isRetraction(title, extra),
  };
}
