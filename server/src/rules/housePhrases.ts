/** Wordings that the house avoids: where they stand in a block, and what is said of them. */
import { inFormOf } from "../language/inflections.ts";
import type { Token } from "../language/tokens.ts";
import type { HousePhrase } from "../project/types.ts";
import type { ProjectWords } from "../project/words.ts";

/** Text offsets, end exclusive. */
export interface AvoidedWording {
  /** Number of the phrase. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
  /** What stands there: its keys, and whether it begins with a capital or is all in capitals. */
  readonly found: FoundWording;
}

interface FoundWording {
  readonly keys: readonly string[];
  readonly capital: boolean;
}

export function avoidedWordings(
  tokens: readonly Token[],
  { avoided }: ProjectWords,
): readonly AvoidedWording[] {
  if (!avoided) return [];
  return avoided.find(tokens).map(({ of, from, to }) => {
    const first = tokens[from] as Token;
    return {
      of,
      start: first.start,
      end: (tokens[to - 1] as Token).end,
      found: { keys: tokens.slice(from, to).map(({ key }) => key), capital: first.capital },
    };
  });
}

/** The message, and the wording that takes its place in the form that fits. */
export function phraseFacts(
  { avoid, because, instead }: HousePhrase,
  { keys, capital }: FoundWording,
): { readonly message: string; readonly instead?: string } {
  const reason = because ? ` ${/[.!?]$/.test(because) ? because : `${because}.`}` : "";
  const message = `The house avoids “${avoid}”.${reason}${instead ? ` It writes “${instead}”.` : ""}`;
  if (instead === null) return { message };
  const only = keys.length === 1 ? keys[0] : undefined;
  const fitting = only === undefined ? instead : inFormOf(instead, avoid, only);
  return { message, instead: capital ? fitting.charAt(0).toUpperCase() + fitting.slice(1) : fitting };
}
