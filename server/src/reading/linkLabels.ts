const DEFINITION = /^[ >\t]*\[([^[\]\r\n]{1,200})\]:/gm;
const NONE: readonly string[] = [];

function fold(label: string): string {
  return label.trim().toLowerCase();
}

/** The labels that `[label]: URL` lines of a stretch of source define, folded as Markdown compares them. */
export function definedLabels(source: string): readonly string[] {
  if (!source.includes("]:")) return NONE;
  return Array.from(source.matchAll(DEFINITION), (match) => fold(match[1] as string));
}

/** The link labels that a document defines, and those that its text asked for since the last time. */
export class LinkLabels {
  readonly #labels: ReadonlySet<string>;
  #asked: Map<string, boolean> | null = null;

  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  defines(label: string): boolean {
    const folded = fold(label);
    const defined = this.#labels.has(folded);
    this.#asked ??= new Map();
    this.#asked.set(folded, defined);
    return defined;
  }

  /** What was asked since the last time, with the answers; null for nothing. */
  takeAsked(): ReadonlyMap<string, boolean> | null {
    const asked = this.#asked;
    this.#asked = null;
    return asked;
  }

  /** Whether what was asked once would be answered alike. */
  agrees(asked: ReadonlyMap<string, boolean> | null): boolean {
    if (asked) for (const [label, defined] of asked) if (this.#labels.has(label) !== defined) return false;
    return true;
  }
}
