/** Wordings given as plain words, found in any inflection; `*` stands for one word. */
import { inflectionsOf } from "./inflections.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface WordingMatch {
  /** Number of the wording. */
  readonly of: number;
  /** Token range, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Null stands for any word. */
type Element = ReadonlySet<string> | null;

interface Wording {
  readonly of: number;
  readonly elements: readonly Element[];
}

const quoteSigns = /^["“”‘’«»*®™©]$/;
const joinSigns = /(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/u;

export class WordPatterns {
  readonly #byFirst = new Map<string, Wording[]>();
  readonly #anywhere: Wording[] = [];

  constructor(wordings: readonly string[]) {
    wordings.forEach((wording, of) => {
      this.#add(of, elementsOf(wording));
      const closed = closedElements(wording);
      if (closed) this.#add(of, closed);
    });
  }

  #add(of: number, elements: Element[]): void {
    if (elements.every((element) => element === null)) return;
    const own = { of, elements };
    const first = elements[0];
    if (!first) this.#anywhere.push(own);
    else for (const key of first) this.#byFirst.set(key, [...(this.#byFirst.get(key) ?? []), own]);
  }

  /** All matches, in order; of those that overlap the first and longest. */
  find(tokens: readonly Token[]): readonly WordingMatch[] {
    const found: WordingMatch[] = [];
    let free = 0;
    for (let from = 0; from < tokens.length; from++) {
      if (from < free) continue;
      const tried = [...(this.#byFirst.get((tokens[from] as Token).key) ?? []), ...this.#anywhere];
      let best: WordingMatch | null = null;
      for (const { of, elements } of tried) {
        const to = endOf(elements, tokens, from);
        if (to > (best?.to ?? from)) best = { of, from, to };
      }
      if (!best) continue;
      found.push(best);
      free = best.to;
    }
    return found;
  }
}

function elementsOf(wording: string): Element[] {
  return tokenize(wording.replace(/\*/g, " * "), () => false)
    .filter(({ key, kind }) => key === "*" || kind !== "sign" || key === "%" || key === "$" || key === "&")
    .map(({ key }) =>
      key === "*" ? null : new Set(key === "and" || key === "&" ? ["and", "&"] : inflectionsOf(key)),
    );
}

/** "anti-aging" written as one word, in any form of its last part; null where nothing is joined. */
function closedElements(wording: string): Element[] | null {
  if (!joinSigns.test(wording)) return null;
  return wording
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word): Element[] => {
      const parts = word.split(joinSigns);
      const last = parts.pop() as string;
      if (parts.length === 0) return elementsOf(word);
      const head = tokenize(parts.join(""), () => false)[0]?.key ?? "";
      return elementsOf(last).map((forms) => forms && new Set([...forms].map((form) => head + form)));
    });
}

/** The token after a match that begins at `from`; -1 where there is none. */
function endOf(elements: readonly Element[], tokens: readonly Token[], from: number): number {
  let at = from;
  for (const [index, element] of elements.entries()) {
    while (index > 0 && quoteSigns.test(tokens[at]?.key ?? "")) at++;
    const token = tokens[at];
    if (!token) return -1;
    if (element === null ? token.kind !== "word" && token.kind !== "number" : !element.has(token.key))
      return -1;
    at++;
  }
  return at;
}
