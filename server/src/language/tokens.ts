/**
 * Words, numbers and signs of a block's text. A hyphen joins words without hiding them: "FDA-approved" is
 * two tokens, the second `glued`. Contractions are opened ("don't" is "do" and "n't"), a hashtag is
 * opened into the words that the vocabulary knows.
 */
import { splitJoined, wordKey } from "./spelling.ts";
import { wordIds } from "./wordIds.ts";

export type TokenKind = "word" | "number" | "sign" | "emoji";

/** Offsets are text offsets, UTF-16 code units, end exclusive. */
export interface Token {
  readonly key: string;
  /** Number of the key among the words that patterns know; 0 for another. */
  readonly id: number;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Joined to the token before by a hyphen. */
  readonly glued: boolean;
  readonly capital: boolean;
  readonly hashtag: boolean;
}

const scanner =
  /(?<hashtag>#[\p{L}][\p{L}\p{N}_]*)|(?<rank>#\p{N}+)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<word>(?:[Rr]e[-‐‑](?=\p{Ll}))?[\p{L}\uFFFC](?:[\p{L}\p{M}]|['’](?=\p{L}))*)|(?<emoji>\p{Extended_Pictographic}(?:[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*)|(?<sign>\.{2,}|[^\s])/gu;

const negatedAuxiliary: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "can't": "can",
    cant: "can",
    cannot: "can",
    "won't": "will",
    wont: "will",
    "shan't": "shall",
    "ain't": "is",
    dont: "do",
    doesnt: "does",
    isnt: "is",
    arent: "are",
  }),
);

const hyphens = new Set(["-", "‐", "‑", "⁃"]);

class TokenList {
  readonly tokens: Token[] = [];
  #previousEnd = 0;
  #hyphen = false;

  constructor(readonly knows: (word: string) => boolean) {}

  push(key: string, kind: TokenKind, start: number, end: number, capital: boolean, hashtag = false): void {
    const glued = this.#hyphen && start === this.#previousEnd;
    const id = wordIds.known(key);
    this.tokens.push({
      // One string for all the places of a known word.
      key: id > 0 ? wordIds.name(id) : key,
      id,
      kind,
      start,
      end,
      spaced: start > this.#previousEnd || this.tokens.length === 0,
      glued,
      capital,
      hashtag,
    });
    this.#previousEnd = end;
    this.#hyphen = false;
  }

  /** A hyphen between two words: no token of its own. */
  hyphen(end: number): void {
    this.#hyphen = true;
    this.#previousEnd = end;
  }

  get previousEnd(): number {
    return this.#previousEnd;
  }
}

function pushWord(list: TokenList, written: string, start: number): void {
  let word = written;
  const capital = word[0] !== word[0]?.toLowerCase();
  const end = start + word.length;
  // "Re-educate" and "reeducate" are one word.
  word = word.replace(/^(re)[-‐‑]/i, "$1");
  const plain = word.toLowerCase().replace(/’/g, "'");
  const auxiliary = negatedAuxiliary.get(plain);
  if (auxiliary !== undefined || (plain.endsWith("n't") && plain.length > 3)) {
    const tail = plain.endsWith("not") ? 3 : plain.endsWith("'t") ? 3 : 2;
    const cut = Math.max(start + 1, end - tail);
    list.push(auxiliary ?? wordKey(plain.slice(0, -3)), "word", start, cut, capital);
    list.push("not", "word", cut, end, false);
    return;
  }
  const apostrophe = plain.indexOf("'");
  if (apostrophe > 0) {
    list.push(wordKey(plain.slice(0, apostrophe)), "word", start, start + apostrophe, capital);
    list.push(plain.slice(apostrophe), "word", start + apostrophe, end, false);
    return;
  }
  const joined = splitJoined(word);
  if (joined) {
    const cut = start + Math.min(word.length - 1, (joined[0] ?? "").length);
    list.push(wordKey(joined[0] ?? ""), "word", start, cut, capital);
    list.push(wordKey(joined.slice(1).join("")), "word", cut, end, false);
    return;
  }
  list.push(wordKey(word), "word", start, end, capital);
}

/** Opens "#stemcellfacial" into the longest known words; a hashtag with no known split stays one word. */
function pushHashtag(list: TokenList, tag: string, start: number): void {
  const word = tag.slice(1);
  const parts = hashtagParts(word, list.knows);
  let at = start + 1;
  for (const part of parts) {
    list.push(wordKey(part), "word", at, at + part.length, false, true);
    at += part.length;
  }
}

/** The fewest known words that spell a hashtag; null where there are none. */
function knownParts(lower: string, knows: (word: string) => boolean): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= lower.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const head = best[start];
      if (!head) continue;
      const piece = lower.slice(start, end);
      if (end - start > 1 && !knows(wordKey(piece))) continue;
      if (end - start === 1 && piece !== "a") continue;
      const candidate = [...head, piece];
      const current = best[end];
      if (!current || candidate.length < current.length) best[end] = candidate;
    }
  }
  return best[lower.length] ?? null;
}

function hashtagParts(word: string, knows: (word: string) => boolean): readonly string[] {
  if (word.length > 60) return [word];
  const known = knownParts(word.toLowerCase(), knows);
  if (known) return known;
  const camel = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|_/gu);
  if (camel && camel.length > 1 && camel.join("") === word) return camel;
  return [word];
}

/** The tokens of a text. `knows` tells whether the vocabulary holds a word key (for hashtags). */
export function tokenize(text: string, knows: (word: string) => boolean): readonly Token[] {
  const list = new TokenList(knows);
  scanner.lastIndex = 0;
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const groups = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const whole = match[0];
    if (groups.word !== undefined) pushWord(list, whole, start);
    else if (groups.rank !== undefined) list.push(whole, "word", start, start + whole.length, false);
    else if (groups.number !== undefined) list.push(whole, "number", start, start + whole.length, false);
    else if (groups.hashtag !== undefined) pushHashtag(list, whole, start);
    else if (groups.emoji !== undefined) list.push(whole, "emoji", start, start + whole.length, false);
    else if (
      whole === "–" &&
      start === list.previousEnd &&
      /\p{L}–\p{Ll}/u.test(text.slice(start - 1, start + 2))
    )
      list.hyphen(start + 1);
    else if (
      hyphens.has(whole) &&
      start === list.previousEnd &&
      start > 0 &&
      /[\p{L}\p{N}]/u.test(text[start + 1] ?? "")
    )
      list.hyphen(start + 1);
    else list.push(whole, "sign", start, start + whole.length, false);
  }
  return list.tokens;
}
