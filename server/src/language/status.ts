/**
 * How a sentence means what it says, token by token: a claim whose predicate stands under one of these flags
 * is not asserted. Knows constructions, not treatments.
 */

import { clauseEnd, clauseStart, endsClause, finite, finiteThird, joiners, opensClause } from "./clauses.ts";
import type { ConceptTable } from "./concepts.ts";
import type { Cue } from "./cue.ts";
import { type PatternMatch, PatternSet } from "./patterns.ts";
import { markQuotes } from "./quotes.ts";
import type { SentenceSpan } from "./sentences.ts";
import { cuePatterns, emptyNegations } from "./statusCues.ts";
import { Status, setFlag } from "./statusFlags.ts";
import type { Token } from "./tokens.ts";
import { ownTurn } from "./turns.ts";

export { Status };

/** Any of these and the sentence does not assert. */
export const notAsserted =
  Status.negated |
  Status.reported |
  Status.advised |
  Status.conditional |
  Status.denied |
  Status.example |
  Status.risk;

const empty = new PatternSet<"empty">("emptyNegations", [["empty", emptyNegations]]);
const cues = new PatternSet<Cue>("status", cuePatterns);

/** Words of the cues, for the vocabulary of hashtags. */
export function knowsCueWord(word: string): boolean {
  return cues.knows(word);
}

/** Flags for each token of the block, as far as they do not depend on sentences; index is the token's. */
export function quoteFlags(tokens: readonly Token[]): Uint16Array {
  const flags = new Uint16Array(tokens.length);
  markQuotes(tokens, flags);
  return flags;
}

/** Adds the flags that a sentence gives its own tokens. */
export function markSentence(
  tokens: readonly Token[],
  table: ConceptTable,
  sentence: SentenceSpan,
  flags: Uint16Array,
): void {
  const { from, to } = sentence;
  const hidden = new Set<number>();
  for (const match of empty.match(tokens, table, from, to))
    for (let i = match.first; i < match.last; i++) hidden.add(i);
  for (const match of cues.match(tokens, table, from, to)) {
    switch (match.label) {
      case "not":
        if (
          !hidden.has(match.first) &&
          !(tokens[match.first + 1]?.key === "at" && isAnswerParticle(tokens, match.first))
        )
          setFlag(flags, match.first, negationEnd(tokens, match.last - 1, to), Status.negated);
        break;
      case "noPhrase":
        if (!hidden.has(match.first) && !isAnswerParticle(tokens, match.first))
          markNo(tokens, match, sentence, flags);
        break;
      case "denied":
        setFlag(flags, from, ownTurn(tokens, match.last, denialEnd(tokens, match.last, to)), Status.denied);
        break;
      case "discredited":
        // "Two hundred reviews can't be wrong."
        if (!/^(?:not|never)$/.test(tokens[match.first - 1]?.key ?? ""))
          setFlag(flags, from, denialEnd(tokens, match.last, to), Status.denied | Status.reported);
        break;
      case "reportedAll":
        // "No contraindications", "nothing is off limits": told as a merit.
        if (isDenied(tokens, match, from) || isRefused(tokens, match)) break;
        setFlag(flags, from, ownTurn(tokens, match.last, to), Status.reported);
        break;
      case "risk":
        setFlag(flags, from, to, Status.risk);
        break;
      case "reported":
        if (!ofItself(tokens, match, from))
          setFlag(
            flags,
            match.first,
            ownTurn(tokens, match.last, reportEnd(tokens, match.last - 1, to)),
            Status.reported,
          );
        break;
      case "unlike":
        setFlag(flags, match.last, commaAfter(tokens, match.last, to), Status.reported);
        break;
      case "example":
        setFlag(flags, match.last, ownTurn(tokens, match.last, to), Status.example);
        break;
      case "advice":
        if (!isAskedOf(tokens, match.first, from))
          setFlag(flags, match.first, adviceEnd(tokens, match, to), Status.advised);
        break;
      case "conditional":
        if (!(sentence.question && isAsked(tokens, match.first)) && !isForetold(tokens, match.first, from))
          setFlag(flags, match.first, ownTurn(tokens, match.last, to), Status.conditional);
        break;
      case "whether":
        if (!sentence.question && !(match.first === from && offersWhatIsWanted(tokens, from, to)))
          setFlag(flags, match.first, clauseEnd(tokens, match.first, to), Status.conditional);
        break;
      case "hedge":
        setFlag(flags, match.first, clauseEnd(tokens, match.first, to), Status.hedged);
        break;
      case "distance":
        setFlag(flags, match.last, to, Status.distanced);
        break;
      case "studied":
        setFlag(flags, from, to, Status.studied);
        break;
      default:
        break;
    }
  }
  markIfClause(tokens, sentence, flags);
}

/** "Don't count as drugs", "rather than as a drug": the rule is said not to hold. */
function isRefused(tokens: readonly Token[], { first, last }: PatternMatch<Cue>): boolean {
  if (!/^(?:drugs?|medicines?|biologics?)$/.test(tokens[last - 1]?.key ?? "")) return false;
  return (
    /^(?:not|never|neither)$/.test(tokens[first - 1]?.key ?? "") ||
    tokens.slice(first, last).some(({ key }) => /^(?:not|than|never)$/.test(key))
  );
}

/** "Our exosomes are sold as an approved product": what the house says of its own. */
function ofItself(tokens: readonly Token[], { first, last }: PatternMatch<Cue>, from: number): boolean {
  if (!/^(?:is|are|be|been|being|sold|marketed)$/.test(tokens[first]?.key ?? "")) return false;
  // "Sold for professional use only": to whom, not as what.
  if (/^(?:professional|home|salon|clinic|retail|export|external|topical)$/.test(tokens[last]?.key ?? ""))
    return true;
  return tokens
    .slice(clauseStart(tokens, first, from), first)
    .some(({ key }) => /^(?:our|ours|ors|we)$/.test(key));
}

/** "Patients often ask whether …": told, not advised. */
function isAskedOf(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.key !== "ask" || at === from) return false;
  return /^(?:patients|clients|people|guests|readers|customers|they|we|i|often|sometimes|frequently|regularly|usually|callers|many)$/.test(
    tokens[at - 1]?.key ?? "",
  );
}

/** Advice reaches to a "but", one against something to do ends with its clause. */
function adviceEnd(tokens: readonly Token[], match: PatternMatch<Cue>, to: number): number {
  const { first, last } = match;
  const end = denialEnd(tokens, first, to);
  const [word, second] = [tokens[first]?.key, tokens[first + 1]?.key];
  // "Instead of rolling it on, our doctor injects it."
  if (/^(?:instead|rather)$/.test(word ?? "")) return Math.min(end, commaAfter(tokens, first, to));
  if (last - first === 2 && word === "do" && second === "not")
    return Math.min(end, afterStop(tokens, first + 1, to));
  // "Not in our hands: ours talk to the skin": what is set aside ends at the colon.
  if (word === "not" && second !== ":")
    for (let at = first + 1; at < end; at++) if ((tokens[at] as Token).key === ":") return at;
  if (word === "look" && second === "for") return Math.min(end, clauseEnd(tokens, first, to));
  return ownTurn(tokens, last, end);
}

/** "Don't think twice, because …": the stop after which something else is said. */
function afterStop(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i + 1 < to; i++) {
    const { key } = tokens[i] as Token;
    if (/^[:;–—]$/.test(key)) return i;
    if (
      key === "," &&
      (opensClause(tokens, i + 1, to) || /^(?:because|as|since)$/.test((tokens[i + 1] as Token).key))
    )
      return i;
  }
  return to;
}

/** "Told visitors that approval would be granted". */
function isForetold(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    tokens[at]?.key === "would" &&
    tokens
      .slice(from, at)
      .some(({ key }) => /^(?:said|told|predicted|announced|promised|assured|forecast|expects?)$/.test(key))
  );
}

function isDenied(tokens: readonly Token[], { first, last }: PatternMatch<Cue>, from: number): boolean {
  const first3 = tokens.slice(Math.max(from, first - 3), first);
  return (
    first3.some(
      ({ key }, i) => key === "nothing" || (i === first3.length - 1 && /^(?:no|without|zero)$/.test(key)),
    ) || tokens.slice(first, last).some(({ key }, i) => key === "never" && i > 0)
  );
}

/** "If you have acne scars, …": what the condition names is not claimed. */
function markIfClause(
  tokens: readonly Token[],
  { from, to, question }: SentenceSpan,
  flags: Uint16Array,
): void {
  for (let i = from; i < to; i++) {
    if ((tokens[i] as Token).key !== "if") continue;
    // "You asked if it helps": a question told.
    if (question && isAsked(tokens, i)) continue;
    // "Long-lasting, if not permanent".
    if (i > from + 1 && tokens[i + 1]?.key === "not" && i + 3 >= lastWordOf(tokens, to)) continue;
    if (i === from && offersWhatIsWanted(tokens, from, to)) continue;
    if (i === from && pointsAtIt(tokens, from, to)) continue;
    // "As if by magic": a likeness, no condition.
    if (
      tokens[i - 1]?.key === "as" &&
      /^(?:by|you|your|it|they|someone|somebody)$/.test(tokens[i + 1]?.key ?? "")
    )
      continue;
    let end = i + 1;
    // After its main clause it reaches to the end: "not if you are pregnant, unwell or being treated for …".
    const trailing = i > from + 1;
    while (
      end < to &&
      !endsClause(tokens, end) &&
      ((tokens[end] as Token).key !== "," ||
        (trailing ? !opensClause(tokens, end + 1, to) : goesOn.has(tokens[end + 1]?.key ?? "")))
    )
      end++;
    setFlag(flags, i, end, Status.conditional);
  }
}

/** One past the last word of a sentence that ends at `to`. */
function lastWordOf(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && (tokens[end - 1] as Token).kind === "sign") end--;
  return end;
}

/** "If there is a holy grail, this is it", "if you want a miracle, come up the hill": the condition names what is meant. */
function pointsAtIt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let comma = from + 3; comma + 2 < to; comma++) {
    if ((tokens[comma] as Token).key !== "," && (tokens[comma] as Token).key !== "–") continue;
    const main = tokens
      .slice(comma + 1, Math.min(to, comma + 9))
      .map((token) => token.key)
      .join(" ");
    if (pointing.test(main)) return true;
  }
  return false;
}

const pointing =
  /^(?:(?:then|well|surely|friends) ,? ?)?(?:(?:this|here|that|it|exosomes?|ours)(?: \w+)? (?:is|'s|are) (?:it|the one|surely|one|yours|your|our)\b|(?:make|let) it (?:this|be|our|an|exo)|come (?:up|and|to|in|over|see|find)|look no further|meet (?:the|our|your)|you(?: have|'ve)? (?:just )?found|here (?:it|they) (?:is|are)|i (?:would|'d|do not|don 't) (?:know|use it here|say it here)|(?:i|we) do not know what|nothing is|start here|exosomes? (?:is|are)\b|(?:it|they) (?:comes?|lives?|sits?) in (?:this|a|our|the))/;

/** "Whether you want to soften scars or even out your skin, we can help": what is wanted is what is offered. */
function offersWhatIsWanted(tokens: readonly Token[], from: number, to: number): boolean {
  const key = (at: number): string => tokens[at]?.key ?? "";
  if (!/^(?:whether|if)$/.test(key(from)) || key(from + 1) !== "you") return false;
  let at = from + 2;
  while (/^(?:'re|are|'d|would|just|simply|really)$/.test(key(at))) at++;
  const wants =
    (/^(?:want|wish|hope|hoping|like|need|long|dream|dreaming|looking|hoping|aim|keen|ready)$/.test(
      key(at),
    ) &&
      /^(?:to|of)$/.test(key(at + 1))) ||
    (key(at) === "want" && !/^(?:a|an|the)$/.test(key(at + 1)));
  if (!wants) return false;
  for (let comma = to - 1; comma > at; comma--) {
    if (key(comma) !== ",") continue;
    const main = tokens.slice(comma + 1, Math.min(to, comma + 7)).map((token) => token.key);
    if (main.some((word) => /^(?:we|our|us|exo\w*|this|these|it|book|here)$/.test(word))) return true;
    if (main[0] === "you" && /^(?:can|will|'ll)$/.test(main[1] ?? "")) return true;
  }
  return false;
}

/** "Asked if", "wonder if". */
function isAsked(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => /^(?:ask|wonder)/.test(tokens[at - back]?.key ?? ""));
}

/** After a comma: the condition names one thing more ("if you are pregnant, have an infection or …"). */
const goesOn = new Set("have has are is take takes use uses suffer smoke had were".split(" "));

/** The reach of "not": over coordinated verbs in the same form, not over a new finite verb or subject. */
function negationEnd(tokens: readonly Token[], at: number, to: number): number {
  const end = clauseEnd(tokens, at, to);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (!next || i + 1 >= end) break;
    if (token.key === "," && result.has(next.key)) return i;
    if (
      (token.key === "and" || token.key === ",") &&
      finiteThird(next) &&
      i > at + 2 &&
      verbless(tokens, i + 1, end)
    )
      return i;
  }
  return end;
}

/** "It involves no surgery, making it safe": what follows from the denial is asserted. */
const result = new Set("making leaving meaning allowing letting giving ensuring".split(" "));

/** "…, heals scars": a third-person verb follows the comma, with its object after it. */
function verbless(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined && at + 1 < end && next.kind === "word" && !joiners.has(next.key) && next.key !== "of"
  );
}

/** "No, …": answers, and denies nothing of what follows it. */
function isAnswerParticle(tokens: readonly Token[], at: number): boolean {
  // "Not at all: …" is one, too.
  const idiom = tokens[at + 1]?.key === "at" && tokens[at + 2]?.key === "all";
  const next = tokens[idiom ? at + 3 : at + 1];
  return next !== undefined && next.kind === "sign" && /^[,:;.!—–-]/.test(next.key);
}

/** "No X …" denies its clause where it is the subject, only its noun phrase elsewhere. */
function markNo(
  tokens: readonly Token[],
  match: PatternMatch<Cue>,
  { from, to }: SentenceSpan,
  flags: Uint16Array,
): void {
  const start = clauseStart(tokens, match.first, from);
  const isSubject =
    match.first - start <= 1 && hasFiniteAfter(tokens, match.last, clauseEnd(tokens, match.first, to));
  const introducedByThere = match.first >= 2 && tokens[match.first - 2]?.key === "there";
  let end = clauseEnd(tokens, match.last - 1, to);
  if (!isSubject && !introducedByThere) {
    for (let i = match.last; i < end; i++) {
      const key = (tokens[i] as Token).key;
      if (key === "," && !listContinues(tokens, i, end)) {
        end = i;
        break;
      }
    }
  }
  // "They go where no serum can, straight to the dermis."
  if (tokens[match.first - 1]?.key === "where")
    for (let i = match.last; i < end; i++) if ((tokens[i] as Token).key === ",") end = i;
  if (afterReason.has(tokens[start - 1]?.key ?? "")) end = pronounAfter(tokens, match.last, end);
  setFlag(flags, match.first, end, Status.negated);
}

/** "Because exosomes hold no cells they fall outside …": the main clause begins without a comma. */
const afterReason = new Set(["because", "since"]);
const nominative = new Set(["they", "it", "we", "he", "she"]);

function pronounAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (nominative.has((tokens[i] as Token).key)) return i;
  return to;
}

function listContinues(tokens: readonly Token[], comma: number, end: number): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= end) return false;
  return next.key === "or" || next.key === "nor" || (tokens[comma + 2]?.key === "or" && comma + 2 < end);
}

function hasFiniteAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (finite.has(token.key)) return true;
    if (i > from && finiteThird(token) && !/(?:ss|us|is)$/.test(token.key) && i - from <= 3) return true;
  }
  return false;
}

/** The next comma, or the end. */
function commaAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) if ((tokens[i] as Token).key === ",") return i;
  return to;
}

/** What is denied or advised stands before a "but"; what follows it speaks for itself. */
function denialEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const key = (tokens[i] as Token).key;
    if (key === "but" || key === "yet" || key === "though" || key === "however") return i;
  }
  return to;
}

/** A report reaches to the end of its sentence, unless "but our" turns to the writer's own product. */
function reportEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i + 1 < to; i++) {
    const key = (tokens[i] as Token).key;
    const next = (tokens[i + 1] as Token).key;
    if (/^(?:but|;|whereas|while)$/.test(key) && ownVoice.has(next)) return i;
    // "If a patient asks: our lab is registered.": what is to be said.
    if (key === ":" && /^(?:our|ours|we)$/.test(next)) return i;
  }
  return to;
}

const ownVoice = new Set(["our", "ours", "we", "with", "at", "here", "in"]);
