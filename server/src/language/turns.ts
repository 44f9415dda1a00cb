/** Where a sentence turns to the house's own voice: what was told of others before it reaches no further. */
import type { Token } from "./tokens.ts";

const joins = /^(?:but|and|so|because|as|for|yet|while|whereas|,|;|:|–|—)$/;
const own = /^(?:our|ours|ors|we)$/;

/** The token at which the house begins to speak of itself, after `at`; `to` where it does not. */
export function ownTurn(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i + 1 < to; i++) {
    if (!joins.test((tokens[i] as Token).key)) continue;
    let next = i + 1;
    while (next < to && joins.test((tokens[next] as Token).key)) next++;
    // ", which is why we …"
    if (tokens[next]?.key === "which" && tokens[next + 2]?.key === "why") next += 3;
    if (own.test(tokens[next]?.key ?? "") && !takesPart(tokens, i, next)) return i;
  }
  return to;
}

/** "Our staff, our posts and our pages": one more of a list, no turn. */
function takesPart(tokens: readonly Token[], join: number, next: number): boolean {
  if (tokens[next]?.key !== "our") return false;
  const before = tokens.slice(Math.max(0, join - 4), join).some(({ key }) => key === "our");
  return before && /^(?:and|,)$/.test((tokens[join] as Token).key) && next === join + 1;
}
