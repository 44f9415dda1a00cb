import { decodeEntity } from "./entities.ts";
import { PARAGRAPH, type Page } from "./page.ts";
import type { TextBuilder } from "./textBuilder.ts";

/** The properties of schema.org whose strings people read. */
const READABLE = new Set(
  "name headline description text articleBody reviewBody slogan alternateName alternativeHeadline caption disambiguatingDescription abstract".split(
    " ",
  ),
);

/** In UTF-16 units; what does not close by then is no tag. */
const LONGEST_TAG = 1000;

const ESCAPES: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "", f: " " };

/** Reads the strings of a JSON-LD script. It needs no valid JSON: strings, keys and brackets are enough. */
export function readJsonLd(page: Page, from: number, to: number): void {
  const { source } = page;
  // The key in force for each open bracket: an array's strings belong to the key before the array.
  const keys: string[] = [];
  let key = "";
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 123) {
      keys.push(key);
      key = "";
    } else if (code === 91) keys.push(key);
    else if (code === 125 || code === 93) {
      keys.pop();
      key = code === 93 ? (keys[keys.length - 1] ?? "") : "";
    } else if (code === 34) {
      const end = stringEnd(source, at + 1, to);
      let after = end + 1;
      while (after < to && source.charCodeAt(after) <= 32) after++;
      if (source.charCodeAt(after) === 58) key = source.slice(at + 1, end);
      else if (READABLE.has(key)) readString(page, at + 1, end);
      at = end;
    }
  }
}

function stringEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === 34) return at;
    at += code === 92 ? 2 : 1;
  }
  return to;
}

function readString(page: Page, from: number, to: number): void {
  const { source } = page;
  const builder = page.builder();
  let run = from;
  let at = from;
  const put = (value: string, end: number): void => {
    builder.literal(run, at);
    if (value === "\n") builder.hardBreak(at, end);
    else if (value === "<") builder.space(at, end);
    else if (value !== "") builder.piece(value, at, end);
    run = at = end;
  };
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === 92) {
      const decoded = jsonEscape(source, at, to);
      put(decoded.value, decoded.end);
    } else if (code === 38) {
      const entity = decodeEntity(source, at, to);
      if (entity) put(entity.value, entity.end);
      else at++;
    } else if (code === 60 && /^<\\?\/?[a-z]/i.test(source.slice(at, at + 4))) {
      // Answers of FAQ pages are HTML inside the JSON.
      const close = at + source.slice(at, Math.min(to, at + LONGEST_TAG)).indexOf(">");
      const tag = source.slice(at, at + 12);
      if (close > at) put(/^<\\?\/?(?:p|br|li|ul|ol|div|h\d)[\s/>]/i.test(tag) ? "\n" : "", close + 1);
      else at++;
    } else at++;
  }
  builder.literal(run, to);
  page.finish(builder satisfies TextBuilder, { ...PARAGRAPH, kind: "data" });
}

function jsonEscape(source: string, at: number, to: number): { value: string; end: number } {
  const letter = source.charAt(at + 1);
  if (letter === "u") {
    const unit = source.slice(at + 2, at + 6);
    if (/^[0-9a-fA-F]{4}$/.test(unit) && at + 6 <= to) {
      return { value: String.fromCharCode(Number.parseInt(unit, 16)), end: at + 6 };
    }
  }
  return { value: ESCAPES[letter] ?? letter, end: Math.min(to, at + 2) };
}
