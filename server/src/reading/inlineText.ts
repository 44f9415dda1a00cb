import { GAP } from "./characters.ts";
import { bracketCitation, caretCitation } from "./citations.ts";
import { decodeEntity } from "./entities.ts";
import { beginsTemplateTag, templateTagEnd } from "./templateTags.ts";
import type { TextBuilder } from "./textBuilder.ts";

const URL_START = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’\])]+/iy;

/** End of a `{…}` with its inner braces balanced; `to` when it does not close. */
export function bracesEnd(source: string, from: number, to: number): number {
  if (source.startsWith("{/*", from)) {
    const close = source.indexOf("*/}", from + 3);
    return close < 0 || close + 3 > to ? to : close + 3;
  }
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return to;
}

/**
 * Adds running text outside Markdown: entities decoded (`entities`), merge fields and URLs left as gaps, citation
 * markers as marks. `expression` is told of `{…}` where braces are code.
 */
export function appendInline(
  builder: TextBuilder,
  source: string,
  from: number,
  to: number,
  braces = false,
  expression: (start: number, end: number) => void = () => {},
  entities = true,
): void {
  let run = from;
  let at = from;
  const replace = (end: number, value: string | null): void => {
    builder.literal(run, at);
    if (value !== null) builder.piece(value, at, end);
    run = at = end;
  };
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === 38 && entities) {
      const entity = decodeEntity(source, at, to);
      if (entity) {
        replace(entity.end, entity.value);
        continue;
      }
    } else if (beginsTemplateTag(code)) {
      const tag = templateTagEnd(source, at, to);
      if (tag > 0) {
        replace(tag, GAP);
        continue;
      }
      if (braces && code === 123) {
        const end = bracesEnd(source, at, to);
        expression(at, end);
        replace(end, source.startsWith("{/*", at) ? null : GAP);
        continue;
      }
      const found = code === 91 ? bracketCitation(source, at, to) : null;
      if (found) {
        builder.literal(run, at);
        for (const label of found.labels) builder.cite(label, found.style, at, found.end);
        run = at = found.end;
        continue;
      }
    } else if (code === 94) {
      const found = caretCitation(source, at, to);
      if (found) {
        builder.literal(run, at);
        for (const label of found.labels) builder.cite(label, found.style, at, found.end);
        run = at = found.end;
        continue;
      }
    } else if ((code | 32) === 104 || (code | 32) === 119) {
      const before = source.charCodeAt(at - 1) | 32;
      if (at === from || !(before >= 97 && before <= 122)) {
        URL_START.lastIndex = at;
        const match = URL_START.exec(source);
        if (match && at + match[0].length <= to) {
          replace(at + match[0].replace(/[.,;:!?]+$/, "").length, GAP);
          continue;
        }
      }
    }
    at++;
  }
  builder.literal(run, to);
}
