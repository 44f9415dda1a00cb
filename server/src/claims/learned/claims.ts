/** What a sentence's words weigh: claims in wordings that no pattern knows. */
import type { ConceptTable } from "../../language/concepts.ts";
import type { SentenceSpan } from "../../language/sentences.ts";
import { notAsserted, Status } from "../../language/status.ts";
import type { Token } from "../../language/tokens.ts";

import type { ClaimFamily } from "../claim.ts";
import { frameVerbs, frameWords } from "../effects/objects.ts";
import type { LocalClaim } from "../localClaim.ts";
import { scopeOf } from "../subject.ts";
import { learnedFamilies } from "./model.ts";
import { WeighedSentence, type WordingSpan } from "./recognise.ts";

/** As probable as a family has to be where no pattern speaks for it, and that the sentence claims anything at all. */
const likely = 0.5;
const notUnlikely = 0.3;
/** Where the sentence as a whole claims something and nothing says what, the likeliest family will do. */
const claimsSomething = 0.6;
const conceivable = 0.15;

/** Families in which a denial may be the claim itself: "nothing to recover from", "never wears off". */
const deniesItself: ReadonlySet<ClaimFamily> = new Set([
  "safety-claim",
  "guarantee-claim",
  "stability-claim",
  "exemption-claim",
  "superiority-claim",
  "trend-pressure",
  "endorsement-claim",
]);

/** A wording is reported under one of each group. */
const exclusive: readonly ReadonlySet<ClaimFamily>[] = [
  new Set(["disease-claim", "structure-function-claim", "appearance-overclaim"]),
  new Set(["approval-claim", "registration-claim", "approval-forecast"]),
];

/** The claims of a sentence: `patterned`, that patterns have found in it, and those recognised; none of `cleared`. */
export function weighClaims(
  tokens: readonly Token[],
  table: ConceptTable,
  span: SentenceSpan,
  flags: Uint16Array,
  patterned: readonly LocalClaim[],
  cleared: ReadonlySet<ClaimFamily>,
): readonly LocalClaim[] {
  const weighed = new WeighedSentence(tokens, span.from, span.to);
  // Where a pattern has judged a family, asserted or not, its judgement holds.
  const judged = new Set(cleared);
  for (const { bare, family } of patterned) if (!bare) judged.add(family);
  const added = unjudged(weighed, judged).map((family) =>
    toClaim(tokens, table, span, flags, family, weighed.span(family)),
  );
  if (added.length === 0) return patterned;
  return [...patterned, ...added].sort((a, b) => a.start - b.start);
}

/** The families that the wording speaks for and no pattern has looked at: of those that exclude each other the likeliest. */
function unjudged(weighed: WeighedSentence, judged: ReadonlySet<ClaimFamily>): ClaimFamily[] {
  if (weighed.anything < notUnlikely) return [];
  const taken = new Set(judged);
  const found: ClaimFamily[] = [];
  for (const family of candidates(weighed, judged)) {
    if (exclusive.some((group) => group.has(family) && [...group].some((other) => taken.has(other))))
      continue;
    if (family === "appearance-overclaim" && weighed.has(framing)) continue;
    taken.add(family);
    found.push(family);
  }
  return found;
}

/** The likeliest first. */
function candidates(weighed: WeighedSentence, judged: ReadonlySet<ClaimFamily>): ClaimFamily[] {
  const ranked = learnedFamilies
    .filter((family) => !judged.has(family))
    .map((family) => ({ family, probability: weighed.probability(family) ?? 0 }))
    .filter(({ probability }) => probability >= conceivable)
    .sort((a, b) => b.probability - a.probability);
  const found = ranked.filter(({ probability }) => probability >= likely);
  const something = found.length === 0 && judged.size === 0 && weighed.anything >= claimsSomething;
  return (something ? ranked.slice(0, 1) : found).map(({ family }) => family);
}

/** "The look of": whether it covers what the sentence says of appearance is for the patterns to tell. */
const framing: ReadonlySet<string> = new Set([...frameWords, ...frameVerbs]);

function toClaim(
  tokens: readonly Token[],
  table: ConceptTable,
  span: SentenceSpan,
  flags: Uint16Array,
  family: ClaimFamily,
  { from, to, anchor }: WordingSpan,
): LocalClaim {
  const flag = flags[anchor] as number;
  const clears = deniesItself.has(family)
    ? notAsserted & ~(Status.negated | Status.denied | Status.risk)
    : notAsserted;
  return {
    family,
    shade: null,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    scope: scopeOf(tokens, table, span, from, to, false),
    asserted: (flag & clears) === 0,
    bare: false,
    quoted: (flag & Status.quoted) !== 0,
    research: (flag & Status.studied) !== 0 ? "reported" : "none",
  };
}
