import { concepts } from "../../server/src/claims/vocabulary/index.ts";
import { splitSentences } from "../../server/src/language/sentences.ts";
import { markSentence, quoteFlags, Status } from "../../server/src/language/status.ts";
import { type Token, tokenize } from "../../server/src/language/tokens.ts";

const hashtagWords = new Set(["stem", "cell", "facial", "exosome", "glow", "no", "filter", "hair", "loss"]);

export function tokensOf(text: string): readonly Token[] {
  return tokenize(text, (word) => hashtagWords.has(word));
}

/** The keys of a text's tokens, a space between two. */
export function keys(text: string): string {
  return tokensOf(text)
    .map((token) => token.key)
    .join(" ");
}

/** The sentences of a text, as they stand in it. */
export function sentences(text: string): string[] {
  const tokens = tokensOf(text);
  return splitSentences(text, tokens).map(({ from, to }) =>
    text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end),
  );
}

type StatusName = keyof typeof Status;

/** Names of the flags at the (last letter of the) first occurrence of `word`. */
export function statusAt(text: string, word: string): StatusName[] {
  const tokens = tokensOf(text);
  const table = concepts.find(tokens);
  const flags = quoteFlags(tokens);
  for (const sentence of splitSentences(text, tokens)) markSentence(tokens, table, sentence, flags);
  const at = text.indexOf(word);
  const index = tokens.findIndex((token) => token.start <= at && at < token.end);
  if (at < 0 || index < 0) throw new Error(`"${word}" does not stand in "${text}"`);
  return (Object.keys(Status) as StatusName[]).filter((name) => (flags[index] as number) & Status[name]);
}
