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

  push(
    { key, id }: Key,
    kind: TokenKind,
    start: number,
    end: number,
    capital: boolean,
    hashtag = false,
  ): void {
    this.tokens.push({
      key,
      id,
      kind,
      start,
      end,
      spaced: start > this.#previousEnd || this.tokens.length === 0,
      glued: this.#hyphen && start === this.#previousEnd,
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

interface Key {
  readonly key: string;
  readonly id: number;
}

function keyOf(key: string): Key {
  const id = wordIds.known(key);
  // One string for all the places of a known word.
  return { key: id > 0 ? wordIds.name(id) : key, id };
}

/** A part of a word as it is written, by its place in the word. */
interface WordPart extends Key {
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
}

/** Words as they are written, with the parts that they are opened into: most words of a text come again. */
class WordMemory {
  static readonly #most = 4096;
  /** The number of words known to patterns when these were looked up. */
  #known = 0;
  #words = new Map<string, readonly WordPart[]>();

  parts(written: string): readonly WordPart[] {
    if (this.#known !== wordIds.size || this.#words.size > WordMemory.#most) {
      this.#words = new Map();
      this.#known = wordIds.size;
    }
    const known = this.#words.get(written);
    if (known) return known;
    const parts = openWord(written);
    // A longer string may be a view of the text that it was cut from, and keep all of it.
    const own = written.length <= 12 ? written : parts.find(({ id, key }) => id > 0 && key === written)?.key;
    if (own !== undefined) this.#words.set(own, parts);
    return parts;
  }
}

const memory = new WordMemory();

function openWord(written: string): readonly WordPart[] {
  const capital = written[0] !== written[0]?.toLowerCase();
  const length = written.length;
  // "Re-educate" and "reeducate" are one word.
  const word = written.replace(/^(re)[-‐‑]/i, "$1");
  const plain = word.toLowerCase().replace(/’/g, "'");
  const two = (first: string, second: string, cut: number): readonly WordPart[] => [
    { ...keyOf(first), from: 0, to: cut, capital },
    { ...keyOf(second), from: cut, to: length, capital: false },
  ];
  const auxiliary = negatedAuxiliary.get(plain);
  if (auxiliary !== undefined || (plain.endsWith("n't") && plain.length > 3)) {
    const tail = plain.endsWith("not") ? 3 : plain.endsWith("'t") ? 3 : 2;
    return two(auxiliary ?? wordKey(plain.slice(0, -3)), "not", Math.max(1, length - tail));
  }
  const apostrophe = plain.indexOf("'");
  if (apostrophe > 0) return two(wordKey(plain.slice(0, apostrophe)), plain.slice(apostrophe), apostrophe);
  const joined = splitJoined(word);
  if (joined) {
    const [first = ""] = joined;
    return two(wordKey(first), wordKey(joined.slice(1).join("")), Math.min(word.length - 1, first.length));
  }
  return [{ ...keyOf(wordKey(word)), from: 0, to: length, capital }];
}

function pushWord(list: TokenList, written: string, start: number): void {
  for (const part of memory.parts(written))
    list.push(part, "word", start + part.from, start + part.to, part.capital);
}

/** Opens "#stemcellfacial" into the longest known words; a hashtag with no known split stays one word. */
function pushHashtag(list: TokenList, tag: string, start: number): void {
  const word = tag.slice(1);
  const parts = hashtagParts(word, list.knows);
  let at = start + 1;
  for (const part of parts) {
    list.push(keyOf(wordKey(part)), "word", at, at + part.length, false, true);
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const end = plainEnd(text, at, code);
    if (end > 0) {
      const whole = text.slice(at, end);
      if (isLetter(code)) pushWord(list, whole, at);
      else if (isDigit(code)) list.push(keyOf(whole), "number", at, end, false);
      else pushSign(list, text, whole, at);
      at = end;
    } else at = scanOne(list, text, at);
  }
  return list.tokens;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Signs beyond ASCII that surely are no part of a word or a number: quotation marks, dashes, an ellipsis, no-break space. */
function isForeignSign(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201e) ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0xa0
  );
}

/**
 * Where the word, number or sign that begins at `at` ends, if it is of plain letters, digits or signs; 0 where that
 * is for the scanner to say, which knows all of Unicode and takes its time.
 */
function plainEnd(text: string, at: number, code: number): number {
  if (isLetter(code)) return plainWordEnd(text, at);
  if (isDigit(code)) return plainNumberEnd(text, at);
  // "." may be one of several, "#" the beginning of a hashtag; controls may be white space.
  const plain = code > 32 && code < 127 && code !== 46 && code !== 35;
  return plain || (code !== 0xa0 && isForeignSign(code)) ? at + 1 : 0;
}

function plainWordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (code === 39 || code === 0x2019) {
      const next = text.charCodeAt(at + 1);
      if (isLetter(next)) continue;
      if (next < 128 || isForeignSign(next) || Number.isNaN(next)) break;
      return 0;
    }
    if (code >= 128 && !isForeignSign(code)) return 0;
    break;
  }
  // "Re-educate".
  const hyphen = at === start + 2 && hyphens.has(text.charAt(at)) && /^re$/i.test(text.slice(start, at));
  return hyphen ? 0 : at;
}

function plainNumberEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (code >= 128 && !isForeignSign(code)) return 0;
    if (code !== 44 && code !== 46) break;
    const next = text.charCodeAt(at + 1);
    if (isDigit(next)) continue;
    if (next >= 128 && !isForeignSign(next)) return 0;
    break;
  }
  return at;
}

/** Adds the next token from `from` on, wherever it begins, and gives its end. */
function scanOne(list: TokenList, text: string, from: number): number {
  scanner.lastIndex = from;
  const match = scanner.exec(text);
  if (!match) return text.length;
  const groups = match.groups as Record<string, string | undefined>;
  const start = match.index;
  const whole = match[0];
  const end = start + whole.length;
  if (groups.word !== undefined) pushWord(list, whole, start);
  else if (groups.rank !== undefined) list.push(keyOf(whole), "word", start, end, false);
  else if (groups.number !== undefined) list.push(keyOf(whole), "number", start, end, false);
  else if (groups.hashtag !== undefined) pushHashtag(list, whole, start);
  else if (groups.emoji !== undefined) list.push(keyOf(whole), "emoji", start, end, false);
  else pushSign(list, text, whole, start);
  return end;
}

/** A sign, or a hyphen that joins two words. */
function pushSign(list: TokenList, text: string, sign: string, start: number): void {
  const adjacent = start === list.previousEnd;
  const joins =
    adjacent &&
    ((sign === "–" && /\p{L}–\p{Ll}/u.test(text.slice(start - 1, start + 2))) ||
      (hyphens.has(sign) && start > 0 && /[\p{L}\p{N}]/u.test(text[start + 1] ?? "")));
  if (joins) list.hyphen(start + 1);
  else list.push(keyOf(sign), "sign", start, start + sign.length, false);
}
