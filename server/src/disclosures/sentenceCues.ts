/** What the words around a signal make of it: denied, quoted, compared, of others, of the market. */
import type { SentenceFacts } from "../claims/blockFacts.ts";
import { wordKey } from "../language/spelling.ts";
import type { Token } from "../language/tokens.ts";

/** A range of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function spans(tokens: readonly Token[], from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test((tokens[i] as Token).key)) return true;
  return false;
}

export function keys(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");
}

export function quotedTokens(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  if (!hasQuotation(tokens, from, to)) return noQuotation;
  const quoted = new Set<number>();
  let open = false;
  for (let i = from; i < to; i++) {
    const key = (tokens[i] as Token).key;
    if (key === "“" || (key === '"' && !open)) open = true;
    else if (key === "”" || key === '"') open = false;
    else if (open) quoted.add(i);
  }
  return quoted;
}

const noQuotation: ReadonlySet<number> = new Set();

function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { key } = tokens[i] as Token;
    if (key === "“" || key === '"') return true;
  }
  return false;
}

/** What is said of a whole kind of exosomes: that the law keeps it out. */
const banned =
  /^(?:banned|prohibited|forbidden|outlawed|unlawful|illegal|disallowed|ban|bans|bar|bars|barred|excluded)$/;

/** "They say it comes from “pure, young tissue”", "plant exosomes may have little effect", "human ones are banned". */
export function isReported(
  tokens: readonly Token[],
  { tokenFrom: from, tokenTo: to, claims }: SentenceFacts,
  hint: { readonly from: number; readonly to: number },
  quoted: ReadonlySet<number>,
): boolean {
  const words = tokens.slice(from, to).map((token) => token.key);
  if (quoted.has(hint.to - 1) && words.some((word) => /^(?:says?|said|claims?|claimed|told)$/.test(word)))
    return true;
  if (
    words.some((word) => banned.test(word)) ||
    /\b(?:may|must|can|could|cannot|are|is) not (?:be )?(?:used?|sold|allowed|permitted|lawful|legal)\b/.test(
      words.join(" "),
    )
  )
    return true;
  if (hint.from !== from || !/^plants?$/.test(words[0] ?? "")) return false;
  return (
    claims.some((claim) => claim.family === "plant-equivalence") ||
    /^(?:may|might|can|do)$/.test(words[2] ?? "")
  );
}

/** A botanical or zoological name in brackets: "(Crithmum maritimum)". */
export function isSpecies(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).key !== "(" || tokens[at + 3]?.key !== ")") return false;
  const [genus, species] = [tokens[at + 1], tokens[at + 2]];
  return (
    genus?.capital === true &&
    species?.capital === false &&
    /(?:us|um|is|ii|ae|ens|ea|oides|ata|era|ana|ica|osa|ina|alis|aris|lia)$/.test(species.key)
  );
}

/** "PRP comes from your own blood": of the reader, and of no exosomes. */
export function isAutologous(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      (tokens[i] as Token).key === "own" &&
      /^(?:your|their|his|her|the|patient|patient's|'s|one's)$/.test(tokens[i - 1]?.key ?? "")
    )
      return true;
  return false;
}

/** "From there the exosomes penetrate to the fibroblasts": where they go, and not where they come from. */
export function isDestination(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { key } = tokens[i] as Token;
    if (/^(?:penetrates?|reach(?:es)?|travels?|sinks?|goes|go|delivers?|wakes?|into|down)$/.test(key))
      return true;
    if (key === "to" && /^(?:the|your|our|those|tired|aging)$/.test(tokens[i + 1]?.key ?? "")) return true;
  }
  return false;
}

/** "Our estheticians are not licensed to inject": leave for people, and no status of a product. */
export function isLeaveToAct(tokens: readonly Token[], last: number): boolean {
  return tokens[last - 1]?.key === "licensed" && tokens[last]?.key === "to";
}

/** "No approval is needed", "approval isn't required". */
export const notNeeded = /^(?:needed|required|necessary|hoops?|requirement)$/;

/** "There isn't anything to be approved", "nothing to approve": told as leave to sell. */
export function leavesNothing(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:anything|nothing)$/.test((tokens[i] as Token).key) && tokens[i + 1]?.key === "to") return true;
  return false;
}

/** "Not from human cells": denied just before it is named. */
export function isNegated(tokens: readonly Token[], from: number, at: number, reach = 4): boolean {
  for (let i = Math.max(from, at - reach); i <= at; i++) {
    const key = (tokens[i] as Token).key;
    // "Serum No. 7".
    if (key === "no" && tokens[i + 1]?.key === "." && tokens[i + 2]?.kind === "number") continue;
    if (/^(?:not|never|no|nothing|without|neither|banned|nor|instead|than|unlike|as)$/.test(key)) return true;
  }
  return false;
}

/** "Exosomes > laser": another treatment beside them, not under them. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:>|than|vs|versus|over|unlike|beats?|or)$/.test(tokens[at - 1]?.key ?? "");
}

/** "Do not use it after needling": a treatment that it is kept away from. */
export function isAvoided(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 7); i < at; i++)
    if (
      /^(?:not|never|avoid)$/.test((tokens[i] as Token).key) &&
      /^(?:use|apply|combine|combined|used|applied|put|layer|mix|wear)$/.test((tokens[i + 1] as Token).key)
    )
      return true;
  return false;
}

/** "Not just the surface", "below the surface of the skin". */
export function isBeyond(tokens: readonly Token[], from: number, first: number, last: number): boolean {
  for (let i = Math.max(from, first - 3); i + 1 < last; i++) {
    const key = (tokens[i] as Token).key;
    if (/^(?:beyond|below|beneath|underneath|past|under)$/.test(key)) return true;
    if (key === "not" && /^(?:just|only|merely|simply)$/.test((tokens[i + 1] as Token).key)) return true;
  }
  return false;
}

/** "I had your exosome facial", "no product of ours": what a client or a report says of a house. */
export function isOthersOwn(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  if (key === "your")
    return tokens
      .slice(Math.max(0, at - 3), at)
      .some((token) => /^(?:had|tried|bought|received|regret)$/.test(token.key));
  return key === wordKey("ours") && tokens[at - 1]?.key === "of";
}

/** "A book", "the order": no call to book or to order. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:book|order|shop|schedule|reserve)$/.test(tokens[at]?.key ?? "") &&
    /^(?:'s|the|an?|his|her|this|my|their|your|our|each|every|in|of)$/.test(tokens[at - 1]?.key ?? "")
  );
}

export function isComposition(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (
      /^(?:bubbles?|bags?|sacs?|spheres?|membranes?|envelopes?|parcels?|packets?|droplets?)$/.test(
        (tokens[i] as Token).key,
      ) &&
      (tokens[i + 1] as Token).key === "of"
    )
      return true;
  return false;
}

/** "Before you book", "if you order": a visit supposed, not asked for. */
export function isSupposed(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(Math.max(from, at - 3), at).map((token) => token.key);
  return before.some((key) =>
    /^(?:before|if|when|whether|until|unless|who|anyone|people|wrote|written|writes|readers)$/.test(key),
  );
}

const priced = new Set(
  "cost costs run runs range ranges sell sells sold charge charges charged pay pays paid ask asks".split(" "),
);
const ownVoice = new Set("our ours we us here book my".split(" "));
/** "In our city": a place, no seller. */
const ownPlaces = new Set("city town area region country state readers survey".split(" "));
/** "My clinic wants $600". */
const ownSellers = new Set(
  "clinic salon spa doctor dermatologist facialist nurse sister friend mother".split(" "),
);
/** "Registration costs €700". */
const otherCosts = new Set(
  "registration ticket tickets admission subscription parking postage fines damages salary rent paperback hardback".split(
    " ",
  ),
);
const currencies = new Set(["$", "€", "£", "₩"]);
const ofTheMarket = new Set("clinics some usually typically average most sellers".split(" "));
/** "I paid £250": what a client gave, not what a seller asks. */
const spending = new Set("paid spent forked said tried booked went got asked".split(" "));
const spent =
  /\b(?:i|she|he|they) (?:have |had )?(?:paid|spent|forked)\b|\bi (?:said|tried|booked|went|got|asked)\b/;

/** "$1,500–5,000": two numbers in a row, with or without the dash as a word of its own. */
function opensRange(tokens: readonly Token[], at: number, to: number): boolean {
  const second = /^[-–—]$/.test(tokens[at + 2]?.key ?? "") ? at + 3 : at + 2;
  return second < to && tokens[at + 1]?.kind === "number" && tokens[second]?.kind === "number";
}

/** "A session costs between $300 and $900": what the market asks, not this page. */
export function isMarketPrice(tokens: readonly Token[], { tokenFrom, tokenTo }: SentenceFacts): boolean {
  let own = false;
  let asks = false;
  let general = false;
  let comma = false;
  let prices = 0;
  for (let i = tokenFrom; i < tokenTo; i++) {
    const { key } = tokens[i] as Token;
    const next = i + 1 < tokenTo ? (tokens[i + 1] as Token).key : "";
    if (spending.has(key) && spent.test(keys(tokens, tokenFrom, tokenTo))) return true;
    if (otherCosts.has(key) || (key === "my" && ownSellers.has(next))) return true;
    if (ownVoice.has(key)) own ||= !ownPlaces.has(next);
    else if (priced.has(key)) asks = true;
    else if (ofTheMarket.has(key)) general = true;
    else if (currencies.has(key)) prices += opensRange(tokens, i, tokenTo) ? 2 : 1;
    else if (key === ",") comma = true;
  }
  if (own) return false;
  return prices > 1 ? asks || !comma : asks && general;
}
