/** Where sentences end. Works on tokens, so that a decimal, "Dr." or a bullet without a full stop never breaks one. */
import type { Token } from "./tokens.ts";

/** Token indexes, `to` exclusive. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
  readonly exclaimed: boolean;
}

const abbreviations = new Set(
  "dr mr mrs ms prof st vs eg ie etc approx mon tue wed thu fri sat jan feb mar apr jun jul aug sept oct nov dec approx dept est fig no nos vol inc ltd llc co corp jr sr ph md d al cf ca resp incl excl min max tel ext ave blvd rd mt sq ft oz lb lbs pp ed eds rev gen".split(
    " ",
  ),
);

/** Abbreviations after which a capital letter may still start a sentence. */
const maybeFinal = new Set(
  "mon tue wed thu fri sat jan feb mar apr jun jul aug sept oct nov dec etc inc ltd llc co corp md jr sr d al ca min max".split(
    " ",
  ),
);

/** Titles before a name, with a capital letter: "Rep. Moffitt"; "ask your rep." ends. */
const titles = new Set(
  "rep reps sen sens gov capt lt sgt col hon pres supt insp cllr maj cmdr mme mlle messrs fr".split(" "),
);

const enders = new Set([".", "!", "?", "…", "...", "。"]);
const closers = new Set(['"', "”", "’", "'", ")", "]", "»", "*", "_"]);
const separators = new Set(["|", "•", "·", "¦", "►", "▪", "●", "■", "✓", "✔", "|"]);

function isEnder(token: Token): boolean {
  return token.kind === "sign" && (enders.has(token.key) || token.key.startsWith(".."));
}

/** In tokens. Nobody writes a longer sentence; a run of words without a full stop is cut here, so that work stays linear. */
const longestSentence = 250;

/** Splits the tokens of a block into sentences. `text` tells hard breaks apart from spaces. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  const close = (to: number): void => {
    const start = afterSpeaker(tokens, from, to);
    const last = spans.at(-1);
    // "Exosomes are alive. True or false?" asks as a whole.
    if (last && last.to === start && isQuiz(tokens, start, to, "?")) {
      spans[spans.length - 1] = describe(tokens, last.from, to);
    } else if (to > start) spans.push(describe(tokens, start, to));
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (i - from >= longestSentence && next?.spaced) {
      close(i + 1);
      continue;
    }
    if (next?.spaced && hasLineBreak(text, token.end, next.start)) {
      close(i + 1);
      continue;
    }
    if (token.kind === "sign" && separators.has(token.key) && (token.spaced || next?.spaced)) {
      close(i + 1);
      continue;
    }
    if (closesQuote(token) && opensLabel(tokens, i + 1)) {
      close(i + 1);
      continue;
    }
    if (!isEnder(token)) continue;
    let end = i + 1;
    while (end < tokens.length && canTrail(tokens[end] as Token)) end++;
    if (end >= tokens.length) break;
    if (breaksAfter(tokens, i, end)) {
      i = end - 1;
      close(end);
    }
  }
  close(tokens.length);
  return spans;
}

const closesQuote = ({ key, spaced }: Token): boolean => /^["”»]$/.test(key) && !spaced;

/** `Good: "Looks rested" Bad: "Heals acne"`: lines that their markup runs together. */
function opensLabel(tokens: readonly Token[], at: number): boolean {
  const [label, colon, after] = tokens.slice(at, at + 3);
  return (
    label?.kind === "word" &&
    label.capital &&
    label.spaced &&
    colon?.key === ":" &&
    !colon.spaced &&
    /^["“«]$/.test(after?.key ?? "")
  );
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** "Q: Is it safe?", "[9:12] Desk: It is.": who speaks, and when, is no part of what is said. */
function afterSpeaker(tokens: readonly Token[], from: number, to: number): number {
  const start = afterTime(tokens, from, to);
  const label = tokens[start];
  // "Visitor 12:"
  const at = tokens[start + 1]?.kind === "number" ? start + 2 : start + 1;
  const sign = tokens[at];
  if (!label || !sign || at + 1 >= to || !label.capital || sign.spaced) return from;
  if (sign.key === ":" && (start > from || speakers.has(label.key))) return at + 1;
  return /^[qa]$/.test(label.key) && /^[.)]$/.test(sign.key) ? at + 1 : from;
}

const speakers = new Set(
  (
    "q a question answer host guest interviewer presenter us me you reader caller client visitor patient " +
    "desk reception receptionist nurse np rn md doctor dr reply editor clinic them mum husband listener agent"
  ).split(" "),
);

/** "[14:07] ", "9:12 ". */
function afterTime(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  const bracket = tokens[at]?.key === "[";
  if (bracket) at++;
  if (tokens[at]?.kind !== "number") return from;
  while (at < to && (tokens[at]?.kind === "number" || /^[:.]$/.test(tokens[at]?.key ?? ""))) at++;
  if (!bracket) return at < to && tokens[at + 1]?.key === ":" ? at : from;
  return tokens[at]?.key === "]" ? at + 1 : from;
}

/** Signs that belong to the sentence that has just ended. */
function canTrail(token: Token): boolean {
  if (isEnder(token)) return !token.spaced;
  if (token.spaced) return false;
  return closers.has(token.key);
}

function breaksAfter(tokens: readonly Token[], at: number, end: number): boolean {
  const ender = tokens[at] as Token;
  const next = tokens[end] as Token;
  if (!next.spaced) return false;
  const startsSentence =
    next.capital || next.kind === "number" || next.kind === "emoji" || next.hashtag || isOpening(next);
  if (ender.key === "." && at > 0) {
    const before = tokens[at - 1] as Token;
    if (!ender.spaced && before.kind === "word") {
      if (abbreviations.has(before.key) && !(maybeFinal.has(before.key) && next.capital)) return false;
      if (before.capital && next.capital && titles.has(before.key)) return false;
      // An initial ("J. Smith") or an abbreviation in small letters ("e.g. retinol").
      // "At −80 °C. Most …": a unit.
      const unit = /^[°º]$/.test(tokens[at - 2]?.key ?? "") || tokens[at - 2]?.kind === "number";
      const letter = before.end - before.start === 1 && before.key !== "i" && !unit;
      if (letter && (before.capital || !next.capital)) return false;
      if (isDotted(tokens, at - 1) && !next.capital) return false;
    }
    return startsSentence || next.kind !== "word" || isLowercaseStart(next);
  }
  if (ender.key === "…" || ender.key.startsWith("..")) return startsSentence && next.capital;
  return startsSentence || next.kind !== "word" || ender.key === "?" || ender.key === "!";
}

/** "e.g.", "i.e.", "a.m.": a letter after a letter and a full stop, nothing between them. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  const [letter, stop, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!letter || !stop || !last || stop.key !== "." || stop.spaced || last.spaced) return false;
  return letter.kind === "word" && letter.end - letter.start === 1 && last.end - last.start === 1;
}

/** Careless copy starts sentences in lower case; a full stop with a space before a word ends one all the same. */
function isLowercaseStart(token: Token): boolean {
  return token.kind === "word";
}

function isOpening(token: Token): boolean {
  return token.kind === "sign" && /^["“‘'([«¿#@$£€₩+\-–—*]/.test(token.key);
}

function describe(tokens: readonly Token[], from: number, to: number): SentenceSpan {
  let last = to - 1;
  while (last > from) {
    const token = tokens[last] as Token;
    if (closers.has(token.key) || token.kind === "emoji" || separators.has(token.key)) last--;
    else break;
  }
  let question = false;
  let exclaimed = false;
  for (
    let i = last;
    (i > from && isEnder(tokens[i] as Token)) || (i === last && enders.has((tokens[i] as Token).key));
    i--
  ) {
    const key = (tokens[i] as Token).key;
    if (key === "?") question = true;
    if (key === "!") exclaimed = true;
    if (i <= from) break;
  }
  const marked = isEnder(tokens[last] as Token) || enders.has((tokens[last] as Token).key);
  if (!question && !marked) question = asksUnmarked(tokens, from, to);
  return { from, to, question: question || reportsQuestion(tokens, from, to), exclaimed };
}

/** Words with which a chat or a heading leads in to its question: "hey is it approved", "USER: does it hurt". */
const greetings = new Set(
  "hey hi hello ok okay so and but q user guest visitor client customer caller patient quick question".split(
    " ",
  ),
);
const inverted = new Map(
  Object.entries({
    is: /^(?:it|this|that|there|the|my|your|any|one|everyone)$/,
    are: /^(?:they|these|those|there|the|my|your|you|exosomes|any|we)$/,
    do: /^(?:you|they|i|we|these|those|exosomes)$/,
    does: /^(?:it|this|that|the|my|your|anyone|exosome)$/,
    did: /^(?:it|they|you|the|your|anyone)$/,
    can: /^(?:it|they|i|you|we|this|these|exosomes|the|my|your)$/,
    could: /^(?:it|they|i|you|we|this|these|exosomes|the|my)$/,
    will: /^(?:it|they|i|you|we|this|these|exosomes|the|my)$/,
    would: /^(?:it|they|i|you|we|this|these|exosomes|the|my)$/,
    should: /^(?:it|they|i|you|we|my)$/,
    has: /^(?:it|the|anyone|your|my)$/,
    have: /^(?:you|they|these|exosomes)$/,
    what: /^(?:about|if|is|are|does|do)$/,
    how: /^(?:long|many|much|often|deep|soon|about|does|do|is|are)$/,
  }),
);

/** A question that nobody gave its mark: the verb stands before its subject. */
function asksUnmarked(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (
    at < to - 2 &&
    (greetings.has((tokens[at] as Token).key) || (at > from && /^[:,–—-]$/.test((tokens[at] as Token).key)))
  )
    at++;
  return inverted.get((tokens[at] as Token).key)?.test(tokens[at + 1]?.key ?? "") ?? false;
}

const asking = new Set("ask asks asked wonder wonders wondered wondering".split(" "));
const askers = new Set(
  "you patients clients people readers customers callers guests women men many most some several everyone everybody".split(
    " ",
  ),
);
const told = new Set("to should must can could may might please always and or do first".split(" "));

/** "True or false: exosomes are alive." What follows decides. */
function isQuiz(tokens: readonly Token[], from: number, to: number, end: ":" | "?"): boolean {
  const [one, or, other, sign] = [0, 1, 2, 3].map((at) =>
    from + at < to ? tokens[from + at]?.key : undefined,
  );
  return (
    /^(?:true|fact|myth|right)$/.test(one ?? "") &&
    /^(?:or|\/)$/.test(or ?? "") &&
    /^(?:false|fiction|myth|fact|wrong)$/.test(other ?? "") &&
    (end === "?" ? sign === "?" : /^[:–—-]$/.test(sign ?? ""))
  );
}

/** "You asked whether it helps with melasma." The sentence after it may answer, as after a question mark. */
function reportsQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  if (isQuiz(tokens, from, to, ":")) return true;
  for (let i = from + 1; i < Math.min(to, from + 5); i++) {
    if (!asking.has((tokens[i] as Token).key) || told.has((tokens[i - 1] as Token).key)) continue;
    const passive = /^(?:are|am|get|been|being|often|frequently|regularly|always)$/.test(
      (tokens[i - 1] as Token).key,
    );
    if (!passive && !tokens.slice(from, i).some(({ key }) => askers.has(key))) return false;
    return tokens.slice(i + 1, Math.min(to, i + 4)).some(({ key }) => key === "whether" || key === "if");
  }
  return false;
}
