/**
 * What a learned weighing sees of a sentence: its words in their stems, one by one and two and three in a row,
 * each as a number. Numbers, counts and figures of speech are told apart by their neighbours, not by themselves.
 */
import { stemmer } from "stemmer";
import type { Token } from "../tokens.ts";

/** A run of words as a number, and the tokens in which it stands; `to` exclusive. */
export interface Feature {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

const longest = 3;
const edge = hashOf("\u0002");
const known = new Map<string, number>();
/** Words kept in `known` at the most: copy has few beyond the vocabulary of the trade. */
const most = 20_000;

/** The features of tokens `from` to `to`, each once; only those that somebody `knows`, where one is asked. */
export function featuresOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  knows: ((hash: number) => boolean) | null = null,
): readonly Feature[] {
  const found: Feature[] = [];
  const seen = new Set<number>();
  const word = (at: number): number => (at < from || at >= to ? edge : symbolOf(tokens[at] as Token));
  for (let at = from - 1; at <= to; at++) {
    let hash = 0;
    for (let length = 1; length <= longest && at + length - 1 <= to; length++) {
      hash = mix(hash, word(at + length - 1));
      if ((knows && !knows(hash)) || seen.has(hash)) continue;
      seen.add(hash);
      found.push({ hash, from: Math.max(from, at), to: Math.min(to, at + length) });
    }
  }
  return found;
}

function symbolOf({ kind, key }: Token): number {
  if (kind === "number") return numberSymbol;
  if (kind === "emoji") return emojiSymbol;
  let symbol = known.get(key);
  if (symbol === undefined) {
    if (known.size >= most) known.clear();
    symbol = hashOf(kind === "word" && /^[a-z]+$/.test(key) ? stemmer(key) : key);
    known.set(key, symbol);
  }
  return symbol;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const numberSymbol = hashOf("\u0003");
const emojiSymbol = hashOf("\u0004");

/** The number of a run that is one word longer; the order of the words counts. */
function mix(run: number, word: number): number {
  let hash = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) + word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  // A few thousand of sixteen million numbers are taken: a run that nobody has seen seldom meets one.
  return (hash ^ (hash >>> 13)) >>> 8;
}
