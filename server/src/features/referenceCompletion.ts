/** The project's references in copy: their keys while one is written, their entry where one stands. */
import * as l10n from "@vscode/l10n";
import { CompletionItemKind } from "vscode-languageserver";
import type { ReferenceLibrary } from "../project/references.ts";
import type { Reference } from "../project/types.ts";
import type { ConfigurationHover, Suggestion } from "./configurationCompletion.ts";

/** Characters of a key, as Pandoc has them. */
const keyBefore = /(?:^|[\s[;(-])-?@([\w:.#$%&+?<>~/-]*)$/;

/** The keys that may follow an "@" before an offset (UTF-16 code units). */
export function completeReference(
  text: string,
  offset: number,
  library: ReferenceLibrary,
): readonly Suggestion[] {
  const line = text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 200), offset);
  const match = keyBefore.exec(line);
  if (!match) return [];
  const start = offset - (match[1] ?? "").length;
  const rest = /^[\w:.-]*\w/.exec(text.slice(offset))?.[0].length ?? 0;
  const inBrackets = line.lastIndexOf("[") > line.lastIndexOf("]");
  return library.entries.map((entry) => ({
    start: inBrackets ? start : start - 1,
    end: offset + rest,
    label: entry.key,
    kind: CompletionItemKind.Reference,
    detail: entry.retracted ? l10n.t("Retracted. {0}", entry.text) : entry.text,
    filterText: inBrackets ? entry.key : `@${entry.key}`,
    insertText: inBrackets ? entry.key : `[@${entry.key}]`,
    sortText: `${entry.retracted ? "1" : "0"}${entry.key}`,
    documentation: entry.title,
  }));
}

/** The entry of the key that stands at an offset; null where none does. */
export function hoverReference(
  text: string,
  offset: number,
  library: ReferenceLibrary,
): ConfigurationHover | null {
  const before = /@[\w:.#$%&+?<>~/-]*$|@?$/.exec(text.slice(Math.max(0, offset - 120), offset))?.[0] ?? "";
  const after = /^@?[\w:.#$%&+?<>~/-]*/.exec(text.slice(offset, offset + 120))?.[0] ?? "";
  const word = before + after;
  if (!word.startsWith("@")) return null;
  for (let key = word.slice(1); key !== ""; key = key.slice(0, -1)) {
    const entry = library.byKey.get(key);
    if (!entry) continue;
    const start = offset - before.length;
    return { text: entryText(entry), start, end: start + 1 + key.length };
  }
  return null;
}

/** An entry for a reader, in Markdown. */
export function entryText(entry: Reference): string {
  const link = entry.doi ? `https://doi.org/${entry.doi}` : entry.url;
  const lines = [plain(entry.text)];
  if (entry.retracted) lines.unshift(`**${l10n.t("Retracted: it supports nothing any more.")}**`);
  if (link) lines.push(`<${link}>`);
  return lines.join("\n\n");
}

function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");
}
