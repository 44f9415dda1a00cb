/** Whether a text is to be looked at at all: most pages of a clinic never mention exosomes, and cost one scan. */

const exosomes =
  /ex[oz]?s[oz]?[mn]|exos|exoz|exo\b|exo[-\s&]|exof|exog|exol|extracellular|vesicle|secretome|conditioned\s+medi|\bs?evs?\b/gi;

/** Longest run without white space that either wording needs to be recognised, and a character around it. */
const REACH = 24;

/** A wording that is looked for in a text that changes. */
class Wording {
  readonly #pattern: RegExp;
  /** A place at which it stands; null where it does not. */
  #place: { start: number; end: number } | null;

  constructor(pattern: RegExp, text: string) {
    this.#pattern = pattern;
    this.#place = this.#find(text, 0, text.length);
  }

  get found(): boolean {
    return this.#place !== null;
  }

  edit(text: string, start: number, end: number, length: number): void {
    const place = this.#place;
    if (!place) {
      const from = back(text, start);
      this.#place = this.#find(text, from, ahead(text, start + length));
    } else if (end < place.start - 1) {
      const delta = length - (end - start);
      this.#place = { start: place.start + delta, end: place.end + delta };
    } else if (start <= place.end + 1) this.#place = this.#find(text, 0, text.length);
  }

  #find(text: string, from: number, to: number): { start: number; end: number } | null {
    for (const match of text.slice(from, to).matchAll(this.#pattern)) {
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      // At the edge of what is looked at a word may be cut.
      if ((start > from || from === 0) && (end < to || to === text.length)) return { start, end };
    }
    return null;
  }
}

/** Where a wording that reaches `at` may begin. White space within it may be as long as it likes. */
function back(text: string, at: number): number {
  let left = REACH;
  while (at > 0 && left > 0) if (!/\s/.test(text.charAt(--at))) left--;
  return at;
}

function ahead(text: string, at: number): number {
  let left = REACH;
  while (at < text.length && left > 0) if (!/\s/.test(text.charAt(at++))) left--;
  return at;
}

export class Relevance {
  readonly #exosomes: Wording;
  readonly #directives: Wording;

  constructor(text: string) {
    this.#exosomes = new Wording(exosomes, text);
    this.#directives = new Wording(/exoclaim-allow/g, text);
  }

  /** The text may mention exosomes. */
  get exosomes(): boolean {
    return this.#exosomes.found;
  }

  /** It may, or it holds comments of ours. */
  get any(): boolean {
    return this.#exosomes.found || this.#directives.found;
  }

  /** What stood from `start` to `end` has become `length` units long; `text` is the new text. */
  edit(text: string, start: number, end: number, length: number): void {
    this.#exosomes.edit(text, start, end, length);
    this.#directives.edit(text, start, end, length);
  }
}
