/** What may be written in an `exoclaim.yml`, and what is written there means. From the one schema. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import { schemaAt } from "../project/configuration.ts";
import type { ReferenceLibrary } from "../project/references.ts";
import type { SchemaNode } from "../project/schema.ts";
import type { KeyPath } from "../project/yamlPlaces.ts";
import { isRuleId } from "../rules/ids.ts";
import { rules } from "../rules/index.ts";
import { outlineKeys, placeAt } from "./configurationOutline.ts";

/** A suggestion, and the offsets that it takes the place of (UTF-16 code units, end exclusive). */
export interface Suggestion extends CompletionItem {
  readonly start: number;
  readonly end: number;
}

/** What may stand at an offset of an `exoclaim.yml`. */
export function completeConfiguration(
  text: string,
  offset: number,
  references: ReferenceLibrary | null = null,
): readonly Suggestion[] {
  const place = placeAt(text, offset);
  if (!place) return [];
  const rest = /^[\w.-]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const span = { start: place.start, end: offset + rest };
  const node = schemaAt(place.path);
  if (!node) return [];
  if (place.at === "value" || node.type === "string") {
    const { path } = place;
    if (path[0] === "products" && path[2] === "references") return keys(references, span);
    return values(node, span);
  }
  if (node.type === "array") return item(node, span);
  const given = new Set(
    outlineKeys(text)
      .filter(({ group, start }) => start !== span.start && samePath(group, place.path))
      .map(({ key }) => key),
  );
  return Object.entries(node.properties ?? {})
    .filter(([key]) => !given.has(key))
    .map(([key, own], index) => ({
      ...span,
      label: key,
      kind: CompletionItemKind.Property,
      insertText: key + opening(own),
      insertTextFormat: InsertTextFormat.PlainText,
      sortText: String(index).padStart(3, "0"),
      documentation: { kind: MarkupKind.Markdown, value: describe(key, own) },
    }));
}

/** What follows a new key: a value behind it, or a list below. */
function opening({ type, items }: SchemaNode): string {
  if (type === "string") return ": ";
  if (type === "object") return ":\n";
  return items?.enum ? ": []" : ":\n  - ";
}

function values(node: SchemaNode, span: { start: number; end: number }): readonly Suggestion[] {
  const choices = node.enum ?? node.items?.enum ?? [];
  const meanings = node.enumDescriptions ?? node.items?.enumDescriptions;
  return choices.map((choice, index) => ({
    ...span,
    label: choice,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(3, "0"),
    ...(meanings?.[index]
      ? { detail: meanings[index] }
      : isRuleId(choice)
        ? { detail: titleOf(choice) }
        : {}),
  }));
}

/** A new item of a list: its dash, and the first key where it is a group. */
function item(node: SchemaNode, span: { start: number; end: number }): readonly Suggestion[] {
  const first = node.items?.required?.[0] ?? Object.keys(node.items?.properties ?? {})[0];
  const insertText = first ? `- ${first}: ` : "- ";
  return [
    {
      ...span,
      label: insertText.trim(),
      kind: CompletionItemKind.Property,
      insertText,
      detail: node.description,
    },
  ];
}

function keys(
  references: ReferenceLibrary | null,
  span: { start: number; end: number },
): readonly Suggestion[] {
  return (references?.entries ?? []).map(({ key, text }) => ({
    ...span,
    label: key,
    kind: CompletionItemKind.Reference,
    detail: text,
  }));
}

export interface ConfigurationHover {
  /** Markdown. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the key or the value at an offset of an `exoclaim.yml` means; null where nothing is to be said. */
export function hoverConfiguration(text: string, offset: number): ConfigurationHover | null {
  const key = outlineKeys(text).find(({ start, end }) => start <= offset && offset <= end);
  if (key) {
    const own = schemaAt([...key.group, key.key]);
    return own ? { text: describe(key.key, own), start: key.start, end: key.end } : null;
  }
  const before = /[\w.-]*$/.exec(text.slice(0, offset))?.[0] ?? "";
  const after = /^[\w.-]*/.exec(text.slice(offset))?.[0] ?? "";
  const word = before + after;
  const place = word === "" ? null : placeAt(text, offset);
  const node = place && schemaAt(place.path);
  const index = node?.enum?.indexOf(word) ?? -1;
  if (!node || index < 0) return null;
  const span = { start: offset - before.length, end: offset + after.length };
  const meaning = node.enumDescriptions?.[index] ?? (isRuleId(word) ? explained(word) : null);
  return meaning ? { text: `**${word}**\n\n${meaning}`, ...span } : null;
}

function describe(key: string, node: SchemaNode): string {
  const meaning = isRuleId(key) ? explained(key) : node.description;
  const choices = node.enum ?? node.items?.enum;
  return `**${key}**\n\n${meaning}${choices && choices.length < 12 ? `\n\nOne of: ${choices.map((own) => `\`${own}\``).join(", ")}.` : ""}`;
}

function explained(id: string): string {
  const rule = rules.find((own) => own.id === id);
  return rule ? `${rule.title}: ${rule.message}\n\n${rule.explanation}` : "";
}

function titleOf(id: string): string {
  return rules.find((own) => own.id === id)?.title ?? "";
}

function samePath(a: KeyPath, b: KeyPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
