import type { Directive } from "./prose.ts";

/** A directive before it is known what it covers. */
export type FoundDirective = Omit<Directive, "covers">;

const HEAD = /^\s*exoclaim-allow(-file)?(?=[\s:,]|$)/;
const FIELD = /;\s*(by|until)\s*:\s*([^;]*)/gi;

/**
 * Reads an `exoclaim-allow` comment. `from` and `to` are the source offsets of the whole comment, `open` and
 * `close` the lengths of its delimiters.
 */
export function parseDirective(
  source: string,
  from: number,
  to: number,
  open: number,
  close: number,
): FoundDirective | null {
  // A comment may be a whole commented-out page: look at its first characters before anything else.
  if (!HEAD.test(source.slice(from + open, Math.min(to, from + open + 60)))) return null;
  const body = source.slice(from + open, Math.max(from + open, to - close));
  // A comment that never closes may end within the word.
  const head = HEAD.exec(body);
  if (!head) return null;
  const rest = body.slice(head[0].length).replace(/\s+/g, " ");
  const colon = rest.indexOf(":");
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const tail = colon < 0 ? "" : rest.slice(colon + 1);
  let by: string | null = null;
  let until: string | null = null;
  let reason = tail;
  for (const field of `;${tail}`.matchAll(FIELD)) {
    const value = (field[2] as string).trim();
    if ((field[1] as string).toLowerCase() === "by") by = value === "" ? null : value;
    else until = value === "" ? null : value;
  }
  const firstField = /(?:^|;)\s*(?:by|until)\s*:/i.exec(tail);
  if (firstField) reason = tail.slice(0, firstField.index);
  return {
    scope: head[1] ? "file" : "block",
    rules: names.split(/[\s,]+/).filter((name) => name !== ""),
    reason: reason.trim(),
    by,
    until,
    start: from,
    end: to,
  };
}
