import { CopyReader } from "./copyReader.ts";
import type { CopyLanguage, ProseDocument } from "./prose.ts";

export * from "./prose.ts";

/** Reads a document: what a visitor of the published page sees, with every character's place in `text`. */
export function read(text: string, language: CopyLanguage): ProseDocument {
  const reader = new CopyReader(text, language);
  for (const _ of reader.read());
  return reader.document();
}
