/** The language of the interface: its words come from the client, which knows its user; without them they are English. */
import * as l10n from "@vscode/l10n";
import type { InitializeParams } from "vscode-languageserver";

/** Takes the translations that a client hands over; before anything is said. */
export function useTranslations({ initializationOptions }: InitializeParams): void {
  const { translations } = (initializationOptions ?? {}) as { translations?: unknown };
  if (typeof translations !== "object" || translations === null) return;
  const contents = Object.fromEntries(
    Object.entries(translations).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  l10n.config({ contents });
}
