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
  const fitting = inSameForm(instead, avoid, keys);
  return { message, instead: capital ? fitting.charAt(0).toUpperCase() + fitting.slice(1) : fitting };
}

/** "Looks fresher" for "knocks ten years off": the first word as its counterpart stands, or else the last. */
function inSameForm(instead: string, avoid: string, keys: readonly string[]): string {
  const given = avoid.split(/\s+/);
  const words = instead.split(/\s+/);
  for (const at of [0, -1]) {
    const [avoided, found, word] = [given.at(at), keys.at(at), words.at(at)];
    if (avoided === undefined || found === undefined || word === undefined || avoided === "*") continue;
    const form = inFormOf(word, avoided, found);
    if (form !== word)
      return at === 0 ? [form, ...words.slice(1)].join(" ") : [...words.slice(0, -1), form].join(" ");
  }
  return instead;
}
