/** What a sentence claims as far as it alone tells: effects, wordings and research, whose they are, and whether it means them. */

import { clauseEnd, clauseStart } from "../language/clauses.ts";
import type { SentenceSpan } from "../language/sentences.ts";
import { notAsserted, Status } from "../language/status.ts";
import type { Token } from "../language/tokens.ts";
import { isBiology, opensOnCells, tellsOfOrganism } from "./biology.ts";
import type { ClaimFamily } from "./claim.ts";
import { type Effect, findEffects } from "./effects/index.ts";
import { findResearch } from "./evidence.ts";
import { type FamilyMatch, findFamilies } from "./familyMatches.ts";
import type { LocalClaim } from "./localClaim.ts";
import { exosomeIn, mentionIn, otherIn, otherThings } from "./mentions.ts";
import { isForOther, type Scope, scopeOf } from "./subject.ts";
import type { concepts } from "./vocabulary/index.ts";

type Table = ReturnType<typeof concepts.find>;

/** The claims of a sentence, and what its patterns clear. `subject`: what it is about as a whole. */
export function findClaims(
  tokens: readonly Token[],
  table: Table,
  span: SentenceSpan,
  flags: Uint16Array,
  subject: Scope,
): { readonly claims: readonly LocalClaim[]; readonly cleared: ReadonlySet<ClaimFamily> } {
  const effects = findEffects(tokens, table, span);
  const { matches: matched, cleared } = findFamilies(tokens, table, span);
  const stated = findResearch(tokens, table, span);
  // "Clinically shown to …" is proof claimed; "studies have shown …" is research reported.
  const proof = matched.find(
    (match) => match.family === "proof-claim" && stated && match.from < stated.to && stated.from < match.to,
  );
  const research = proof && stated && !stated.study && !stated.figureOnly && !stated.share ? null : stated;
  const families = proof && research ? matched.filter((match) => match !== proof) : matched;
  let reportedAnywhere = false;
  for (let i = span.from; i < span.to; i++)
    if ((flags[i] as number) & Status.reported) reportedAnywhere = true;
  const claims: LocalClaim[] = [];
  const place = (from: number, to: number) => ({
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
  });
  const researchKind = research && !research.figureOnly ? (research.reported ? "reported" : "flat") : "none";
  for (const effect of effects) {
    claims.push({
      family: effect.family,
      shade: effect.mild ? "mild" : null,
      ...place(effect.from, effect.to),
      scope: effectScope(tokens, table, span, effect),
      asserted: effectAsserted(effect, flags, reportedAnywhere) && !actsOnNone(tokens, effect),
      distanced: ((flags[effect.from] as number) & Status.distanced) !== 0,
      bare: effect.bare,
      quoted: ((flags[effect.anchor] as number) & Status.quoted) !== 0,
      research: (flags[effect.anchor] as number) & Status.studied ? "reported" : researchKind,
    });
  }
  for (const match of families) {
    if (match.shade === "with-effect" && !effects.some((effect) => !effect.bare)) continue;
    claims.push({
      family: match.family,
      shade: match.shade,
      ...place(match.from, match.to),
      scope: familyScope(tokens, table, span, match, subject),
      asserted: familyAsserted(tokens, match, flags, span, reportedAnywhere),
      distanced: ((flags[match.from] as number) & Status.distanced) !== 0,
      bare: false,
      quoted: (((flags[match.from] as number) | (flags[match.to - 1] as number)) & Status.quoted) !== 0,
      research: (flags[match.from] as number) & Status.studied ? "reported" : researchKind,
    });
  }
  const effectClaimed = effects.some((e) => !e.bare && effectAsserted(e, flags, reportedAnywhere));
  if (research && (!research.figureOnly || research.outcome || effectClaimed)) {
    const flag = flags[research.from] as number;
    claims.push({
      family: "citation-missing",
      shade: null,
      ...place(research.from, research.to),
      scope: researchScope(tokens, table, span, research),
      asserted: (flag & (Status.advised | Status.conditional | Status.denied | Status.example)) === 0,
      distanced: (flag & Status.distanced) !== 0,
      bare: false,
      quoted: (flag & Status.quoted) !== 0,
      research: research.figureOnly || research.house ? "flat" : "none",
    });
  }
  claims.sort((a, b) => a.start - b.start);
  return { claims, cleared };
}

const movedSet = new Set(["exosome", "vesicle"]);

/** Where needles are the subject but exosomes are what moves, the claim is about the exosomes. */
function familyScope(
  tokens: readonly Token[],
  table: Table,
  span: SentenceSpan,
  match: FamilyMatch,
  subject: Scope,
): Scope {
  const moves = match.family === "injection-claim" || match.family === "penetration-claim";
  // "The needles reach the dermis; the exosomes stay on top": only what its own clause moves.
  if (
    moves &&
    mentionIn(
      table,
      clauseStart(tokens, match.from, span.from),
      clauseEnd(tokens, match.to - 1, span.to),
      movedSet,
    )
  )
    return "exosomes";
  // "The laser leaves columns that carry them down": what is carried is what was spoken of.
  if (match.family === "penetration-claim")
    for (let at = Math.max(span.from, match.from - 4); at < Math.min(match.from + 4, match.to); at++)
      if (/^(?:them|particles|droplets)$/.test((tokens[at] as Token).key)) return "pronoun";
  // "FDA-approved exosome microneedling": the attribute is said of what names the exosomes.
  if (match.attribute && exosomeIn(table, match.from, match.to)) return "exosomes";
  if (match.family !== "superiority-claim" && isOfOther(tokens, table, span, match.to)) return "other";
  const scope = scopeOf(tokens, table, span, match.from, match.to, match.attribute);
  if (match.family === "penetration-claim" && scope === "other" && isByMeans(tokens, table, span, match.from))
    return "pronoun";
  // "Lip filler Friday 💋 3 spots left!": the places are those of what the line offers.
  if (match.family === "trend-pressure" && scope === "open" && subject === "other") {
    return exosomeIn(table, span.from, span.to) ? scope : "other";
  }
  return scope;
}

/** "Pressed in by ultrasound until …", "With the laser's help they …": the other is the means, not what moves. */
function isByMeans(tokens: readonly Token[], table: Table, { from }: SentenceSpan, at: number): boolean {
  const other = mentionIn(table, from, at, otherThings);
  if (!other) return false;
  const before = tokens[other.from - 1]?.key ?? "";
  const means = /^(?:the|our|a|an|your)$/.test(before) ? tokens[other.from - 2]?.key : before;
  return other.from > from && /^(?:by|with|through|via|using|behind)$/.test(means ?? "");
}

/** "Before-and-after pictures of filler", "places left for Botox Friday". */
function isOfOther(tokens: readonly Token[], table: Table, span: SentenceSpan, at: number): boolean {
  for (let i = at; i < Math.min(span.to, at + 3); i++) {
    if (!/^(?:of|for|with)$/.test((tokens[i] as Token).key)) continue;
    return (
      otherIn(tokens, table, i + 1, Math.min(span.to, i + 4)) !== null &&
      !exosomeIn(table, span.from, span.to)
    );
  }
  return false;
}

function firstComma(tokens: readonly Token[], { from, to }: SentenceSpan): number {
  for (let i = from + 1; i < to; i++) if ((tokens[i] as Token).key === ",") return i;
  return -1;
}

function effectScope(tokens: readonly Token[], table: Table, span: SentenceSpan, effect: Effect): Scope {
  // "While stem cells are known to mend tissue, exosomes carry signals."
  if (opensOnCells(tokens, span)) {
    const comma = firstComma(tokens, span);
    if (comma > 0 && effect.to <= comma) return "other";
  }
  if (isForOther(tokens, table, span, effect.from)) return "other";
  const scope = scopeOf(tokens, table, span, effect.from, effect.to, false);
  if (scope === "open" || scope === "pronoun") {
    if (effect.family !== "disease-claim" && isBiology(tokens, table, span, effect)) return "other";
    if (tellsOfOrganism(tokens, table, span, effect)) return "other";
  }
  return scope === "open" && personActs(tokens, table, span, effect.anchor) ? "other" : scope;
}

function effectAsserted(effect: Effect, flags: Uint16Array, reportedAnywhere: boolean): boolean {
  const flag =
    (flags[effect.anchor] as number) |
    ((flags[effect.to - 1] as number) & (Status.example | Status.reported));
  const clears =
    notAsserted & ~(effect.own ? Status.negated : 0) & ~(effect.leadsIn ? Status.conditional : 0);
  if (flag & clears) return false;
  return !(flag & Status.quoted && reportedAnywhere);
}

/** "Treats no disease": the denial stands with what is acted on. */
function actsOnNone(tokens: readonly Token[], { anchor, to }: Effect): boolean {
  if (tokens[anchor + 1]?.key !== "no" || to <= anchor + 2) return false;
  return !/^(?:more|longer|fewer|less|end|doubt|matter|time)$/.test(tokens[anchor + 2]?.key ?? "");
}

/** What clears a claim whose own wording negates or names a harm. */
const ownClears = notAsserted & ~(Status.negated | Status.denied | Status.risk);

function familyAsserted(
  tokens: readonly Token[],
  match: FamilyMatch,
  flags: Uint16Array,
  span: SentenceSpan,
  reportedAnywhere: boolean,
): boolean {
  const flag = (flags[match.from] as number) | (match.own ? 0 : (flags[match.to - 1] as number));
  if (flag & Status.quoted && reportedAnywhere) return false;
  // An injection presupposed ("before deciding on another round") is on offer all the same.
  if (match.family === "injection-claim") return (flag & (notAsserted & ~Status.conditional)) === 0;
  // "A trade body said that it expects approval": telling it soberly takes nothing back.
  if (match.family === "approval-forecast" && isSoberlyTold(tokens, span))
    return (flag & (notAsserted & ~Status.reported)) === 0;
  if (!match.own) return (flag & notAsserted) === 0;
  // "Without scars, without side effects": one denial after the other.
  const follows = /^(?:,|and|or|&|–|—)$/.test(tokens[match.from - 1]?.key ?? "");
  const before = match.from > span.from && !follows ? (flags[match.from - 1] as number) : 0;
  if (before & Status.negated) return false;
  return (flag & ownClears) === 0;
}

function isSoberlyTold(tokens: readonly Token[], { from, to }: SentenceSpan): boolean {
  const keys = tokens.slice(from, to).map(({ key }) => key);
  return (
    keys.some((key) => /^(?:said|says|told|added|expects?|expected|believes?|thinks?)$/.test(key)) &&
    !keys.some((key) =>
      /^(?:claims?|claimed|promis\w+|boast\w*|advertis\w+|market\w*|tout\w*|hint\w*)$/.test(key),
    )
  );
}

/** "A review of polynucleotides found …": what was studied is what the sentence names. */
function researchScope(
  tokens: readonly Token[],
  table: Table,
  span: SentenceSpan,
  { from, to }: { readonly from: number; readonly to: number },
): Scope {
  const scope = scopeOf(tokens, table, span, from, to, false);
  if (scope !== "open" || exosomeIn(table, span.from, span.to)) return scope;
  return otherIn(tokens, table, span.from, span.to) ? "other" : scope;
}

/** "Dr. Lee has treated acne for years": a person's work, not the product's. */
function personActs(tokens: readonly Token[], table: Table, span: SentenceSpan, at: number): boolean {
  let person = false;
  // "Your dermatologist can treat acne; our facials can't": its own clause.
  const from = clauseStart(tokens, at, span.from);
  const to = clauseEnd(tokens, at, span.to);
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (productWords.has(token.key)) return false;
    // "Acne is treated by our dermatologist": whose work it is.
    if (i > at && token.key === "by" && personFollows(tokens, table, i + 1, to)) return true;
    if (i < at && (token.key === "she" || token.key === "he")) person = true;
    // "Doctors' favourite for acne": whose word it is.
    if (i < at && !isPossessive(tokens[i + 1]) && table[i]?.some((m) => m.concept === "person"))
      person = true;
  }
  return person;
}

const isPossessive = (token: Token | undefined): boolean => /^['’](?:s)?$/.test(token?.key ?? "");

function personFollows(tokens: readonly Token[], table: Table, at: number, to: number): boolean {
  const noun = /^(?:our|the|a|an|your|my)$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
  return noun < to && Boolean(table[noun]?.some((m) => m.concept === "person"));
}

const productWords = new Set(
  "it this them these they serum facial treatment therapy product gel cream formula our".split(" "),
);
