/** The project's references in copy: their keys while one is written, their entry where one stands. */
import * as l10n from "@vscode/l10n";
import { CompletionItemKind } from "vscode-languageserver";
import { identifiers, spellingsOf } from "../project/referenceData.ts";
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

/** The entry of the key, DOI, PMID or NCT number that stands at an offset; null where none does. */
export function hoverReference(
  text: string,
  offset: number,
  library: ReferenceLibrary,
): ConfigurationHover | null {
  const before = /@\{?[\w:.#$%&+?<>~/-]*$|@?$/.exec(text.slice(Math.max(0, offset - 120), offset))?.[0] ?? "";
  const after = /^@?\{?[\w:.#$%&+?<>~/-]*/.exec(text.slice(offset, offset + 120))?.[0] ?? "";
  const word = before + after;
  const sign = /^@\{?/.exec(word)?.[0].length ?? 0;
  for (let key = sign > 0 ? word.slice(sign) : ""; key !== ""; key = key.slice(0, -1)) {
    const entry = library.byKey.get(key);
    if (!entry) continue;
    const start = offset - before.length;
    return { text: entryText(entry), start, end: start + sign + key.length };
  }
  return hoverIdentifier(text, offset, library);
}

/** Characters of a line around an offset that an identifier is looked for in. */
const REACH = 300;

function hoverIdentifier(text: string, offset: number, library: ReferenceLibrary): ConfigurationHover | null {
  const from = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - REACH);
  const line = /^.*/.exec(text.slice(from, offset + REACH))?.[0] ?? "";
  const here = identifiers(line).find(({ start, end }) => from + start <= offset && offset <= from + end);
  const entry =
    here &&
    spellingsOf(here)
      .map((id) => library.byIdentifier.get(id))
      .find(Boolean);
  return here && entry ? { text: entryText(entry), start: from + here.start, end: from + here.end } : null;
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
