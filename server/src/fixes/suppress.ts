/** Comments that allow a finding, with their reason: for the block it stands in, or for the whole file. */
import { type CheckInput, type CheckSettings, check } from "../checker.ts";
import type { Edit, Finding } from "../finding.ts";
import { read } from "../reading/index.ts";
import { blockAt } from "./passage.ts";
import { applyEdits } from "./sourceEdits.ts";

export type SuppressScope = "block" | "file";

/** Why something is allowed, by whom and until when. */
export interface Grounds {
  readonly reason: string;
  readonly by: string | null;
  /** 2027-03-01. */
  readonly until: string | null;
}

/** Whether a format has comments that can carry a suppression. */
export function canCarry(language: CheckInput["language"]): boolean {
  return language !== "plaintext";
}

/** The comment that allows a finding; null where none would cover it. */
export function suppression(
  input: CheckInput,
  settings: CheckSettings,
  finding: Pick<Finding, "rule" | "start" | "end">,
  scope: SuppressScope,
  { reason, by, until }: Grounds,
): Edit | null {
  if (!canCarry(input.language)) return null;
  const said = inComment(reason);
  if (said === "") return null;
  const who = inComment(by ?? "");
  const fields = [said, who && `by: ${who}`, until && `until: ${until}`].filter(Boolean).join("; ");
  const name = scope === "file" ? "exoclaim-allow-file" : "exoclaim-allow";
  const body = `${name} ${finding.rule}: ${fields}`;
  const comment = input.language === "mdx" ? `{/* ${body} */}` : `<!-- ${body} -->`;
  const eol = /\r\n|\n|\r/.exec(input.text)?.[0] ?? "\n";
  const before = count(input, settings, finding.rule);
  for (const at of scope === "file" ? filePlaces(input) : blockPlaces(input, finding)) {
    for (const gap of [eol, eol + eol]) {
      const edit = { start: at, end: at, newText: comment + gap };
      const text = applyEdits(input.text, [edit]);
      if (text !== null && count({ ...input, text }, settings, finding.rule) < before) return edit;
    }
  }
  return null;
}

/** Words that end neither the comment nor the field they stand in. */
function inComment(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/-{2,}|\*\/|[<>]/g, "–")
    .replace(/;\s*(by|until)\s*:/gi, ", $1")
    .trim();
}

/** Findings of a rule that nobody has allowed. */
function count(input: CheckInput, settings: CheckSettings, rule: string): number {
  return check(input, settings).filter((f) => f.rule === rule && f.suppressed === null).length;
}

function filePlaces({ text, language }: CheckInput): number[] {
  const front = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (language !== "html") return [front ? front[0].length : text.charCodeAt(0) === 0xfeff ? 1 : 0];
  const body = /<body\b[^>]*>[ \t]*(?:\r\n|\n|\r)?/i.exec(text);
  return [body ? body.index + body[0].length : text.charCodeAt(0) === 0xfeff ? 1 : 0];
}

/** Places before the block, from the nearest outwards. */
function blockPlaces({ text, language }: CheckInput, { start }: Pick<Finding, "start">): number[] {
  const document = read(text, language);
  const block = document.blocks[blockAt(document, start)];
  if (!block) return [];
  const first =
    document.blocks.find(
      (b) =>
        (block.list && b.list?.list === block.list.list) ||
        (block.table && b.table?.table === block.table.table),
    ) ?? block;
  const from = Math.min(first.start, block.start);
  if (language !== "html") {
    // The first line of those that belong together.
    let at = lineStart(text, from);
    while (at > 0) {
      const above = lineStart(text, at - 1 - (text[at - 2] === "\r" && text[at - 1] === "\n" ? 1 : 0));
      if (text.slice(above, at).trim() === "" || /^\s*<!--/.test(text.slice(above, at))) break;
      at = above;
    }
    return [...new Set([at, lineStart(text, from)])];
  }
  const places: number[] = [];
  let at = from;
  for (;;) {
    const open = /<(?!\/|!)[a-zA-Z][^<>]*>\s*$/.exec(text.slice(0, at));
    if (!open || /^<(?:html|head|body|main|article|section|div|header|footer)\b/i.test(open[0])) break;
    at = open.index;
    places.push(at);
  }
  return places.reverse();
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}
