import { isAsciiLetter } from "./characters.ts";
import { templateTagEnd } from "./templateTags.ts";

/** What the scanner reports; all numbers are source offsets, ends exclusive. */
export interface HtmlEvents {
  /** Text between tags, entities and merge fields still in it. */
  text(from: number, to: number): void;
  open(name: string, tag: TagSource): void;
  close(name: string, from: number, to: number): void;
  /** A comment with its delimiters. */
  comment(from: number, to: number): void;
  /** The raw content of an element that holds no markup (script, style, title, textarea). */
  raw(name: string, tag: TagSource, from: number, to: number): void;
  /** Asked after every tag, `trusted` saying that all quotes closed so far: whether the scan ends here. */
  pause?(at: number, trusted: boolean): boolean;
}

/** An open tag as it stands in the source; its attributes are read only when someone asks. */
export interface TagSource {
  readonly from: number;
  readonly to: number;
  readonly nameEnd: number;
  readonly selfClosing: boolean;
}

/** Source range of an attribute's value, without quotes. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
}

const RAW = new Set(["script", "style", "title", "textarea", "xmp", "noembed", "noframes"]);

/**
 * Reports the tags, text and comments of `source` in one pass, as browsers tokenise it: nothing is an error,
 * and what never closes ends at `to`. `braces` says that attributes may hold `{…}` (JSX). Returns whether all
 * quotes closed.
 */
export function scanHtml(
  source: string,
  from: number,
  to: number,
  events: HtmlEvents,
  braces = false,
): boolean {
  let text = from;
  let at = from;
  // Once a quote was found that never closes, quotes are not believed any more: that keeps the scan linear.
  let trustQuotes = true;
  const flush = (end: number): void => {
    if (text < end) events.text(text, end);
  };
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code !== 60) {
      const tag = code === 123 ? templateTagEnd(source, at, to) : -1;
      at = tag > 0 ? tag : at + 1;
      continue;
    }
    const next = source.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      flush(at);
      at = scanDeclaration(source, at, to, events);
      text = at;
      continue;
    }
    if (next === 37) {
      // <% … %> stays in the text: it has a place in the sentence.
      const tag = templateTagEnd(source, at, to);
      at = tag > 0 ? tag : at + 2;
      continue;
    }
    const closing = next === 47;
    const nameStart = closing ? at + 2 : at + 1;
    const fragment = braces && source.charCodeAt(nameStart) === 62;
    if (nameStart >= to || (!isAsciiLetter(source.charCodeAt(nameStart)) && !fragment)) {
      at++;
      continue;
    }
    let end = tagEnd(source, nameStart, to, trustQuotes, braces);
    if (end < 0) {
      if (trustQuotes) {
        trustQuotes = false;
        end = tagEnd(source, nameStart, to, false, braces);
      }
      if (end < 0) end = to;
    }
    flush(at);
    let nameEnd = nameStart;
    while (nameEnd < end && isNameCode(source.charCodeAt(nameEnd))) nameEnd++;
    const name = source.slice(nameStart, nameEnd).toLowerCase();
    if (closing) {
      events.close(name, at, end);
      at = end;
    } else {
      const tag = { from: at, to: end, nameEnd, selfClosing: source.charCodeAt(end - 2) === 47 };
      if (RAW.has(name) && !tag.selfClosing) {
        const close = rawEnd(source, name, end, to);
        events.raw(name, tag, end, close);
        at = source.indexOf(">", close);
        at = at < 0 || at >= to ? to : at + 1;
      } else {
        events.open(name, tag);
        at = end;
      }
    }
    text = at;
    if (events.pause?.(at, trustQuotes)) return trustQuotes;
  }
  flush(to);
  return trustQuotes;
}

function isNameCode(code: number): boolean {
  return code > 32 && code !== 47 && code !== 62 && code !== 60;
}

function scanDeclaration(source: string, at: number, to: number, events: HtmlEvents): number {
  let close: number;
  let length: number;
  if (source.startsWith("<!--", at)) {
    close = source.indexOf("-->", at + 4);
    length = 3;
    if (close >= 0 && close + 3 <= to) {
      events.comment(at, close + 3);
      return close + 3;
    }
    return to;
  }
  if (source.charCodeAt(at + 1) === 63) {
    // <?php … ?> may hold ">": prefer its own end, but take a plain <?xml …> too.
    close = source.indexOf("?>", at);
    length = 2;
  } else {
    close = source.startsWith("<![CDATA[", at) ? source.indexOf("]]>", at) : source.indexOf(">", at);
    length = source.startsWith("<![CDATA[", at) ? 3 : 1;
  }
  return close < 0 || close + length > to ? to : close + length;
}

/** Offset after the ">" of a tag; -1 where it does not come before `to`. */
function tagEnd(source: string, from: number, to: number, quotes: boolean, braces: boolean): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (depth === 0 && code === 62) return at + 1;
    if (quotes && (code === 34 || code === 39) && (depth > 0 || isValueStart(source, at))) {
      const close = source.indexOf(source.charAt(at), at + 1);
      if (close < 0 || close >= to) return -1;
      at = close;
    } else if (braces && code === 123) depth++;
    else if (braces && code === 125 && depth > 0) depth--;
    else if (!quotes && code === 60) return at;
  }
  return -1;
}

/** A quote opens a value only after "=", so that a stray apostrophe in a tag does not swallow the page. */
function isValueStart(source: string, at: number): boolean {
  let before = at - 1;
  while (source.charCodeAt(before) === 32) before--;
  return source.charCodeAt(before) === 61;
}

function rawEnd(source: string, name: string, from: number, to: number): number {
  let at = source.indexOf("</", from);
  while (at >= 0 && at < to) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
    at = source.indexOf("</", at + 2);
  }
  return to;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of an open tag, names in lower case; the first of a name counts. */
export function readAttributes(source: string, tag: TagSource): Map<string, ValueRange> {
  const attributes = new Map<string, ValueRange>();
  const inner = source.slice(tag.nameEnd, tag.to - 1);
  for (const match of inner.matchAll(ATTRIBUTE)) {
    const name = (match[1] as string).toLowerCase();
    if (attributes.has(name)) continue;
    const value = match[2] ?? match[3] ?? match[4];
    const end =
      tag.nameEnd + match.index + match[0].length - (match[4] === undefined && value !== undefined ? 1 : 0);
    attributes.set(name, { from: end - (value?.length ?? 0), to: end });
  }
  return attributes;
}
