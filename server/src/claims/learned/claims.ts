/** What a sentence's words weigh: claims in wordings that no pattern knows. */
import type { ConceptTable } from "../../language/concepts.ts";
import type { SentenceSpan } from "../../language/sentences.ts";
import { notAsserted, Status } from "../../language/status.ts";
import type { Token } from "../../language/tokens.ts";
import type { WeighedSentence, WordingSpan } from "../../language/weighing/weighedSentence.ts";
import type { ClaimFamily } from "../claim.ts";
import { frameVerbs, frameWords } from "../effects/objects.ts";
import type { LocalClaim } from "../localClaim.ts";
import { exosomeIn, otherIn, type Scope, scopeOf } from "../subject.ts";
import { anything, learnedFamilies, numberOf, weigh } from "./families.ts";

/** As probable as a family has to be where no pattern speaks for it, and that the sentence claims anything at all. */
const likely = 0.5;
const surer = 0.75;
const notUnlikely = 0.3;
/** Where the sentence as a whole claims something and nothing says what, the likeliest family will do. */
const claimsSomething = 0.8;
const conceivable = 0.3;
/** Below this a pattern's words have met by chance, in a sentence that has more of them than a headline. */
const chance = 0.0005;
const telling = 9;

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

/** What the patterns have made of a sentence. */
export interface Patterned {
  readonly claims: readonly LocalClaim[];
  /** Families whose words stand in a wording that claims nothing. */
  readonly cleared: ReadonlySet<ClaimFamily>;
  /** Whom or what the sentence as a whole is about. */
  readonly subject: Scope;
}

/**
 * The claims of a sentence: those that patterns have found in it, less those whose words have met by chance, and those
 * recognised.
 */
export function weighClaims(
  tokens: readonly Token[],
  table: ConceptTable,
  span: SentenceSpan,
  flags: Uint16Array,
  { claims, cleared, subject }: Patterned,
): readonly LocalClaim[] {
  if (isOnlyTags(tokens, span)) return claims;
  const weighed = weigh(tokens, span.from, span.to);
  const standing = claims.filter(({ bare, family }) => bare || !isChance(weighed, family));
  // Where a pattern has judged a family, asserted or not, its judgement holds.
  const judged = new Set(cleared);
  for (const { bare, family } of claims) if (!bare) judged.add(family);
  if (!span.question && onlyNames(tokens, span, claims)) for (const family of effects) judged.add(family);
  // "Pain fell by 60% in our patients" is a figure that wants its source, and neither promise nor pressure.
  if (judged.has("citation-missing")) for (const family of besideFigures) judged.add(family);
  if (describesConcern(tokens, span, claims) || isRefusal(tokens, span))
    for (const family of effects) judged.add(family);
  if (isQuotedByReporter(tokens, span, flags)) judged.add("endorsement-claim");
  const ofOther = subject === "other" && opensOnOther(tokens, table, span);
  const label = words(tokens, span) <= 2;
  const added = unjudged(weighed, judged).map((family) => {
    const claim = toClaim(tokens, table, span, flags, family, weighed.span(numberOf(family) as number));
    // "Skin boosters were yesterday" is about what comes after them, "Lip filler, one syringe" is not.
    const leaves =
      claim.scope === "open" &&
      ((ofOther && family !== "superiority-claim") || (label && subject === "other"));
    return leaves ? { ...claim, scope: subject } : claim;
  });
  if (added.length === 0) return standing;
  return [...standing, ...added].sort((a, b) => a.start - b.start);
}

/** "Alopecia areata is an attack by …", "Scarring alopecia destroys the follicle", "She had acne since college". */
function describesConcern(
  tokens: readonly Token[],
  { from, to }: SentenceSpan,
  claims: readonly LocalClaim[],
): boolean {
  for (const { bare, family, start, end } of claims) {
    if (!bare || family !== "disease-claim") continue;
    let at = from;
    while (at < to && (tokens[at] as Token).start < start) at++;
    if (/^(?:had|has|have)$/.test(tokens[at - 1]?.key ?? "") && at - from <= 3) return true;
    if (at - from > 2) continue;
    while (at < to && (tokens[at] as Token).start < end) at++;
    const [verb, next] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
    if (harms.test(verb)) return true;
    if (/^(?:is|are)$/.test(verb) && (whatItIs.test(next) || felt.test(next))) return true;
    if (verb === "had" && next === "been") return true;
  }
  return false;
}

const harms =
  /^(?:shrinks?|destroys?|attacks?|affects?|strikes?|starts|begins|runs|happens|occurs?|develops?|spreads?|damages?|weakens?|causes|means|follows)$/;
const felt = /^(?:often|desperate|vulnerable|wary|told|sold|right|everywhere|real|hard|cruel|complex)$/;
const whatItIs = /^(?:an?|the|caused|common|usually|thought|known|driven|due|chronic|hereditary|genetic)$/;

/** "No; those are medical conditions": what an answer refuses it does not claim. */
function isRefusal(tokens: readonly Token[], { from }: SentenceSpan): boolean {
  return (
    /^(?:no|sorry|nope)$/.test((tokens[from] as Token).key) && /^[,;.]$/.test(tokens[from + 1]?.key ?? "")
  );
}

/** A false or empty word is one in whatever company. */
const plain: ReadonlySet<ClaimFamily> = new Set(["hype", "registration-claim"]);

/** Neither the family nor any claim at all is at home in such a sentence. */
function isChance(weighed: WeighedSentence, family: ClaimFamily): boolean {
  const number = numberOf(family);
  if (number === undefined || plain.has(family) || weighed.length <= telling) return false;
  const some = weighed.probability(anything);
  return some < claimsSomething && some * weighed.probability(number) < chance;
}

const besideFigures: readonly ClaimFamily[] = ["guarantee-claim", "trend-pressure", "stability-claim"];

const effects: readonly ClaimFamily[] = ["disease-claim", "structure-function-claim", "appearance-overclaim"];

function words(tokens: readonly Token[], { from, to }: SentenceSpan): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((tokens[at] as Token).kind === "word") count++;
  return count;
}

/** "Laser caps are …", "Hydration drip"; and neither "lines that used to need Botox" nor "a natural facelift". */
function opensOnOther(tokens: readonly Token[], table: ConceptTable, { from, to }: SentenceSpan): boolean {
  const other = otherIn(tokens, table, from, to);
  if (!other || other.from > from + 3 || exosomeIn(table, from, to)) return false;
  return !/^(?:natural|gentle|liquid|lunchtime|instant|free|needleless|surgical|need)$/.test(
    tokens[other.from - 1]?.key ?? "",
  );
}

/** "#exosomes #melasma": tags claim what they spell, and that the patterns read. */
function isOnlyTags(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  for (let at = from; at < to; at++) {
    const { kind, hashtag } = tokens[at] as Token;
    if (kind === "word" && !hashtag) return false;
  }
  return true;
}

/** "Lines and wrinkles", "Acne scars, old or new": a concern and nothing said of it. */
function onlyNames(
  tokens: readonly Token[],
  { from, to }: SentenceSpan,
  claims: readonly LocalClaim[],
): boolean {
  const named = claims.filter(({ bare }) => bare);
  if (named.length === 0) return false;
  for (let at = from; at < to; at++) {
    const { kind, key, start } = tokens[at] as Token;
    if (kind !== "word" || beside.has(key)) continue;
    if (!named.some((claim) => claim.start <= start && start < claim.end)) return false;
  }
  return true;
}

/** What stands beside the name of a concern without saying anything of it. */
const beside = new Set(
  "and or & of the a an in on around old new fresh recent deep fine mild severe early late your my face scalp skin other tone texture".split(
    " ",
  ),
);

/** “It's my third time,” said a realtor: in a report, not in praise. */
function isQuotedByReporter(
  tokens: readonly Token[],
  { from, to }: SentenceSpan,
  flags: Uint16Array,
): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      reporting.test((tokens[at] as Token).key) &&
      ((flags[at] as number) & Status.quoted) === 0 &&
      [1, 2, 3].some((back) => ((flags[at - back] ?? 0) & Status.quoted) !== 0)
    )
      return true;
  return false;
}

const reporting = /^(?:said|added|recalled|told|explained|wrote|noted|conceded|replied|answered)$/;

/** The families that the wording speaks for and no pattern has looked at: of those that exclude each other the likeliest. */
function unjudged(weighed: WeighedSentence, judged: ReadonlySet<ClaimFamily>): ClaimFamily[] {
  if (weighed.probability(anything) < notUnlikely) return [];
  const taken = new Set(judged);
  const found: ClaimFamily[] = [];
  for (const family of candidates(weighed, judged)) {
    if (exclusive.some((group) => group.has(family) && [...group].some((other) => taken.has(other))))
      continue;
    if (lookedAt.has(family) && weighed.has(framing)) continue;
    if (family === "appearance-overclaim" && weighed.has(lessSeen)) continue;
    taken.add(family);
    found.push(family);
  }
  return found;
}

/** The likeliest first. */
function candidates(weighed: WeighedSentence, judged: ReadonlySet<ClaimFamily>): ClaimFamily[] {
  const ranked = learnedFamilies
    .map((family, number) => ({ family, probability: weighed.probability(number) }))
    .filter(({ family, probability }) => probability >= conceivable && !judged.has(family))
    .sort((a, b) => b.probability - a.probability);
  const found = ranked.filter(({ probability }) => probability >= (weighed.length <= 3 ? surer : likely));
  const something =
    found.length === 0 && judged.size === 0 && weighed.probability(anything) >= claimsSomething;
  return (something ? ranked.slice(0, 1) : found).map(({ family }) => family);
}

const lookedAt: ReadonlySet<ClaimFamily> = new Set(effects);

/** "The look of": whether it covers what the sentence says of appearance is for the patterns to tell. */
const lessSeen: ReadonlySet<string> = new Set(["noticeable", "obvious", "pronounced"]);
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
