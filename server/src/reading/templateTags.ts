import { isAsciiLetter, isDigit } from "./characters.ts";

/** How far a tag may reach, in UTF-16 units: an opening that never closes must not cost a search to the end. */
const REACH = 1000;

function isNamePart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 95;
}

/** End of a delimited tag; -1 when it does not close, or when another opens inside it. */
function closing(text: string, from: number, end: number, open: string, close: string): number {
  const limit = Math.min(end, from + REACH);
  for (let at = from; at < limit; at++) {
    if (text.startsWith(close, at)) return at + close.length;
    if (text.startsWith(open, at)) return -1;
  }
  return -1;
}

function handlebars(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 123) {
    const triple = text.charCodeAt(at + 2) === 123;
    return triple ? closing(text, at + 3, end, "{{", "}}}") : closing(text, at + 2, end, "{{", "}}");
  }
  if (next === 37) return closing(text, at + 2, end, "{%", "%}");
  return next === 35 ? closing(text, at + 2, end, "{#", "#}") : -1;
}

/** `%%FIRST_NAME%%` and `*|FNAME|*`. */
function mergeField(text: string, at: number, end: number, close: string): number {
  let stop = at + 2;
  const limit = Math.min(end, at + 80);
  while (stop < limit) {
    const code = text.charCodeAt(stop);
    if (!isNamePart(code) && code !== 58 && code !== 46 && code !== 45 && code !== 32) break;
    stop++;
  }
  return stop > at + 2 && stop + 2 <= end && text.startsWith(close, stop) ? stop + 2 : -1;
}

/** `[gallery ids="1"]`, `[/vc_column]`, `[contact-form-7 …]`, `[[field]]`; not `[month year]`. */
function shortCode(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + REACH);
  let from = at + 1;
  const next = text.charCodeAt(from);
  if (next === 91) {
    const close = mergeField(text, at, limit, "]]");
    const isField = close > 0 && isAsciiLetter(text.charCodeAt(at + 2)) && text.charCodeAt(close) !== 40;
    return isField && !text.slice(at, close).includes(" ") ? close : -1;
  }
  const closes = next === 47;
  if (closes) from++;
  if (!isAsciiLetter(text.charCodeAt(from))) return -1;
  let nameEnd = from;
  while (nameEnd < limit && (isNamePart(text.charCodeAt(nameEnd)) || text.charCodeAt(nameEnd) === 45))
    nameEnd++;
  const name = text.slice(from, nameEnd);
  let quote = 0;
  for (let stop = nameEnd; stop < limit; stop++) {
    const code = text.charCodeAt(stop);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if ((code === 34 || code === 8221 || code === 39) && text.charCodeAt(stop - 1) === 61) {
      quote = code;
    } else if (code === 91) {
      return -1;
    } else if (code === 93) {
      const inner = text.slice(nameEnd, stop);
      const isCode =
        closes ||
        /^\s+[\w-]+=/.test(inner) ||
        /\s[\w-]+=["'”]/.test(inner) ||
        inner.endsWith("/") ||
        (inner === "" && /[_]|-\d/.test(name));
      return isCode ? stop + 1 : -1;
    }
  }
  return -1;
}

/** Whether a character can begin a template tag. */
export function beginsTemplateTag(code: number): boolean {
  return code === 123 || code === 91 || code === 37 || code === 42 || code === 36 || code === 60;
}

/**
 * Source offset after the template tag, merge field or short code that begins at `at`; -1 for none.
 * Looks a bounded way ahead only.
 */
export function templateTagEnd(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 123:
      return handlebars(text, at, end);
    case 60:
      return next === 37 ? closing(text, at + 2, end, "<%", "%>") : -1;
    case 37:
      return next === 37 ? mergeField(text, at, end, "%%") : -1;
    case 42:
      return next === 124 ? mergeField(text, at, end, "|*") : -1;
    case 36:
      return next === 123 ? closing(text, at + 2, Math.min(end, at + 200), "${", "}") : -1;
    case 91:
      return shortCode(text, at, end);
    default:
      return -1;
  }
}
