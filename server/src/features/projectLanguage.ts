/** Completion and hover of what a project knows: inside its `exoclaim.yml`, and for the keys of its references in copy. */
import type { CompletionItem, Hover, Position, Range } from "vscode-languageserver";
import { MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { completeConfiguration, hoverConfiguration, type Suggestion } from "./configurationCompletion.ts";
import { copyLanguage } from "./convert.ts";
import { completeReference, hoverReference } from "./referenceCompletion.ts";
import { isConfiguration, type ServerProjects } from "./serverProjects.ts";

/** What may be written at a place of a document. */
export async function completeFromProject(
  document: TextDocument,
  position: Position,
  projects: ServerProjects,
): Promise<CompletionItem[]> {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const library = (await projects.of(document.uri))?.references ?? null;
  const found = isConfiguration(document.uri)
    ? completeConfiguration(text, offset, library)
    : library && copyLanguage(document)
      ? completeReference(text, offset, library)
      : [];
  return found.map((suggestion) => toItem(document, suggestion));
}

/** What is known of what stands at a place; null where nothing is. */
export async function hoverFromProject(
  document: TextDocument,
  position: Position,
  projects: ServerProjects,
): Promise<Hover | null> {
  const text = document.getText();
  const offset = document.offsetAt(position);
  let found = null;
  if (isConfiguration(document.uri)) found = hoverConfiguration(text, offset);
  else if (copyLanguage(document)) {
    const library = (await projects.of(document.uri))?.references;
    found = library ? hoverReference(text, offset, library) : null;
  }
  if (!found) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.text }, range: rangeOf(document, found) };
}

function toItem(document: TextDocument, { start, end, ...item }: Suggestion): CompletionItem {
  return {
    ...item,
    textEdit: { range: rangeOf(document, { start, end }), newText: item.insertText ?? item.label },
  };
}

function rangeOf(document: TextDocument, { start, end }: { start: number; end: number }): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
