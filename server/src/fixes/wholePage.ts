/** What is told by a whole page: worked out when first asked for, and known as long as the page stands. */
import type { ProseDocument } from "../reading/prose.ts";

/** The same work, done once for each page. */
export function perPage<T>(work: (document: ProseDocument) => T): (document: ProseDocument) => T {
  const done = new WeakMap<ProseDocument, { readonly result: T }>();
  return (document) => {
    let known = done.get(document);
    if (!known) {
      known = { result: work(document) };
      done.set(document, known);
    }
    return known.result;
  };
}

/** The words of a page, block by block. */
export const textOf = perPage(({ blocks }) => blocks.map(({ text }) => text).join("\n"));

/** The word that is said most often; of equals the first. Null where there is none. */
export function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
