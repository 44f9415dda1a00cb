/** Wordings for claims that are no effects: what each family's words become, the best first. */

import type { Profile } from "../../rules/rule.ts";
import { casedLike } from "../grammar.ts";
import type { Mark, Passage } from "../passage.ts";
import { outOfList, withoutClause } from "./clauses.ts";
import { cut, type Piece, piece } from "./piece.ts";
import { productNouns, regulatorIn } from "./words.ts";

/** A rewriter of one family: the pieces that could take the mark's place, the best first. */
type Rewriter = (context: Context) => Piece[];

interface Context {
  readonly passage: Passage;
  readonly mark: Mark;
  readonly text: string;
  /** The marked words. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly profile: Profile;
}

export function claimPieces(passage: Passage, marked: Mark, profile: Profile): Piece[] {
  const { text } = passage;
  const prefix = describing.test(marked.rule)
    ? (/[\p{L}\d]+[-‑]$/u.exec(text.slice(0, marked.start))?.[0].length ?? 0)
    : 0;
  const mark = withoutNoun(text, { ...marked, start: marked.start - prefix });
  const context: Context = {
    passage,
    mark,
    text,
    words: text.slice(mark.start, mark.end),
    before: text.slice(0, mark.start),
    after: text.slice(mark.end),
    profile,
  };
  const hashtag = hashtagAt(text, mark.start);
  if (hashtag) return [cut(text, hashtag.start, hashtag.end)];
  return rewriters[mark.rule]?.(context) ?? [];
}

const describing =
  /^(?:approval-claim|purity-claim|hype|proof-claim|potency-claim|superiority-claim|registration-claim)$/;

/** "FDA-approved | exosomes": a mark that takes in the noun which it describes is cut back to the adjective. */
function withoutNoun(text: string, mark: Mark): Mark {
  if (!describing.test(mark.rule)) return mark;
  const words = text.slice(mark.start, mark.end);
  const noun =
    /^((?:[\p{L}\d]+(?:[-‑ ])){0,3}?[\p{L}\d‑-]+(?:ed|grade|pure|purest|est|potent|concentrated|strength|backed|compliant|advanced|effective|proven|revolutionary|miracle))\s+exosom\p{L}*(?:\s.*)?$/iu.exec(
      words,
    );
  return noun ? { ...mark, end: mark.start + (noun[1] as string).length } : mark;
}

/** "The purest, clinically proven, FDA-approved | exosomes": adjectives of one noun that go together. */
export function adjectiveRuns(passage: Passage): { marks: Mark[]; piece: Piece }[] {
  const { text } = passage;
  const found: { marks: Mark[]; piece: Piece }[] = [];
  let run: Mark[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length > 1) {
      const end = withoutNoun(text, last).end;
      const owned = text.slice(0, first.start);
      const superlative = /^(?:\w+est|most)\b/i.test(text.slice(first.start));
      const article = superlative ? /\b(?:the|an?)\s+$/i.exec(text.slice(0, first.start)) : null;
      if (noun.test(text.slice(end)) && !copula.test(owned)) {
        // An adjective that stays before them keeps no comma.
        const led = /(?<=\p{L}),\s*(?:and\s+)?$/u.exec(owned);
        found.push({
          marks: run,
          piece: led ? piece(led.index, end, "") : cut(text, article?.index ?? first.start, end),
        });
      }
    }
    run = [];
  };
  for (const mark of passage.marks) {
    const last = run.at(-1);
    const joined =
      last !== undefined &&
      mark.start >= withoutNoun(text, last).end &&
      /^,?\s*(?:(?:and|&)\s+)?$/i.test(text.slice(withoutNoun(text, last).end, mark.start));
    if (!joined) close();
    const words = text.slice(mark.start, withoutNoun(text, mark).end);
    if (
      (describing.test(mark.rule) || /-(?:recommended|loved|approved)$|^award-winning$/i.test(words)) &&
      words.split(/\s+/).length <= 2 &&
      !/\bof\b|^\W*(?:performed|made|is|are)\b/i.test(words)
    )
      run.push(mark);
    else close();
  }
  close();
  return found;
}

export function hashtagAt(text: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}_]/u.test(text[start - 1] as string)) start--;
  if (text[start - 1] !== "#") return null;
  let end = at;
  while (end < text.length && /[\p{L}\p{N}_]/u.test(text[end] as string)) end++;
  return { start: start - 1, end };
}

const copula =
  /\b((?:is|are|was|were|has been|have been|had been|[’']s|[’']re|am|be|becomes?)(?:\s+(?:all|both|now|also|fully|of course|in fact|considered))*)\s+$/i;
const noun = new RegExp(
  `^\\s+(?:(?!(?:that|which|in|of|for|to|and|with|is|are|has|have|by|as|,)\\b)[\\p{L}’'-]+,?\\s+){0,3}?(?:exosom\\p{L}*|vesicles?|exo|${productNouns}|power|results?|skin|glow|care|technology|therapy|experience|evening|fullness|ingredients?|seal|clinic|option|science|formula)\\b`,
  "iu",
);

/** Whether the marked words describe the noun behind them. */
function isAttribute({ before, after }: Context): boolean {
  return !copula.test(before) && noun.test(after);
}

/** Takes an adjective away, with the comma or "and" that joined it. */
function adjectiveOut(context: Context): Piece {
  const { text, mark, before, after } = context;
  const joined = /^\s*(?:,|and|&)\s+(?=\p{L})/u.exec(after);
  if (joined && /(?:^|\s)(?:our|the|a|an|your|this|these)\s+$|^[^\p{L}]*$/iu.test(before))
    return piece(mark.start, mark.end + joined[0].length, "");
  const led = /(?:,|\s+and|\s+&)\s+$/.exec(before);
  if (
    led &&
    /^\s+\p{L}/u.test(after) &&
    !/(?:exosom\p{L}*|products?|serums?)\s*,?\s*(?:and\s+)?$/iu.test(before)
  )
    return piece(led.index, mark.end, "");
  return cut(text, mark.start, mark.end);
}

/** What can be dropped where it stands: from a list, with its clause. */
function dropped(context: Context): Piece[] {
  const found: (Piece | null)[] = [
    outOfList(context.passage, context.mark),
    withoutClause(context.passage, context.mark),
  ];
  return found.filter((p): p is Piece => p !== null);
}

const said = (context: Context, start: number, end: number, words: string): Piece =>
  piece(start, end, casedLike(words, context.text));

/** The article before the mark, where one stands there. */
function articleBefore({ before }: Context): { start: number; article: string } | null {
  const match = /(?:^|\s)((?:the|a|an)\s+)$/i.exec(before);
  return match
    ? { start: before.length - (match[1] as string).length, article: (match[1] as string).trim() }
    : null;
}

const approval: Rewriter = (context) => {
  const { before, after, words, mark, profile, passage } = context;
  const found: Piece[] = [];
  const by = regulatorIn(words, profile);
  const verb = /approv|clear|licen[sc]|authori[sz]|certif/i.exec(words)?.[0].toLowerCase() ?? "approv";
  const done = verb.startsWith("clear")
    ? "cleared"
    : verb.startsWith("licen")
      ? "licensed"
      : verb.startsWith("author")
        ? verb.includes("s")
          ? "authorised"
          : "authorized"
        : verb.startsWith("certif")
          ? "certified"
          : "approved";
  const own = /^((?:has|have) been|is|are|was|were)\s+(?:\w+ly\s+)?/i.exec(words);
  if (own && /approv|clear|licen|authori|certif/i.test(words)) {
    const is = /^(?:has|is|was)/i.test(own[1] as string) ? "is" : "are";
    const named = /\bby\b[\s\S]*$/i.exec(words)?.[0] ?? `by ${by}`;
    found.push(said(context, mark.start, mark.end + tailOfTime(after), `${is} not ${done} ${named}`));
    if (!/regulator|authorit|ministry/i.test(named))
      found.push(said(context, mark.start, mark.end + tailOfTime(after), `${is} not ${done} by ${by}`));
  }
  const outer = copula.exec(before);
  if (
    outer &&
    !own &&
    /approv|clear|licen[sc]|authori[sz]|certif|complian|legal|waved|green|register/i.test(words)
  ) {
    const list = outOfList(passage, mark);
    if (list && /,|\band\b/.test(before.slice(outer.index))) found.push(list);
    const perfect = /^(has|have) been/i.exec(outer[0]);
    const predicate = perfect ? `${/has/i.test(perfect[0]) ? "is" : "are"} not` : "not";
    found.push(
      said(
        context,
        perfect ? outer.index : mark.start,
        mark.end + tailOfTime(after),
        `${predicate} ${done} by ${by}`,
      ),
    );
  }
  if (isAttribute(context)) found.push(adjectiveOut(context));
  if (passage.shape === "cell" || passage.shape === "bullet") {
    if (words.trim().length >= passage.text.trim().length * 0.6)
      found.push(piece(0, passage.text.length, capital(`not ${done} by ${by}`)));
  }
  if (/^approved\b/i.test(words) && /\p{L}\s+$/u.test(before) && !outer)
    found.push(cut(context.text, mark.start, mark.end));
  found.push(...dropped(context));
  return found;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function tailOfTime(after: string): number {
  const which = /^,\s+which\b[^.;!?]*/.exec(after);
  if (which) return which[0].length;
  return (
    /^\s+(?:as well|too|already|(?:last|since|in|this|early|late)\s+(?:\w+\s+)?(?:year|month|week|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/i.exec(
      after,
    )?.[0].length ?? 0
  );
}

const registration: Rewriter = (context) => {
  const { text, words, mark, after, passage } = context;
  const act = /certif/i.test(words)
    ? "certification"
    : /accredit/i.test(words)
      ? "accreditation"
      : /inspect|audit/i.test(words)
        ? "inspection"
        : /listed|notif/i.test(words)
          ? "listing"
          : "registration";
  const found: Piece[] = [];
  for (const said of [...new Set([act, "registration"])]) {
    const end = text.search(/[.!?]?["”’)]*\s*$/);
    if (passage.shape === "sentence" && end >= mark.end)
      found.push(piece(end, end, `; ${said} is not approval`));
    const noun =
      /^(?:[-\s]+(?:facility|facilities|labs?|laboratory|laboratories|plants?|clean room|tissue bank|products?|(?:exosome\s+)?(?:therapy|serum|facial|cream|ampoule|gel|kit|formula)|manufacturer|maker|certificates?|and [A-Z]+ certificates)|\s+of Tissue Banks)?/iu.exec(
        after,
      )?.[0].length ?? 0;
    found.push(piece(mark.end + noun, mark.end + noun, ` (${casedLike(`${said} is not approval`, text)})`));
  }
  if (isAttribute(context)) found.push(adjectiveOut(context));
  found.push(...dropped(context));
  return found;
};

const past = /\b(?:was|were|had|did)\b/i;

/** "Exosomes are placed under the skin": the subject stays. */
function withoutSubject(context: Context): Context {
  const subject = /^(?:[\w-]+\s+){1,4}?(?=(?:is|are|was|were)\s)/i.exec(context.words);
  if (!subject) return context;
  const start = context.mark.start + subject[0].length;
  return {
    ...context,
    mark: { ...context.mark, start },
    words: context.text.slice(start, context.mark.end),
    before: context.text.slice(0, start),
  };
}

const injection: Rewriter = (given) => {
  const context = withoutSubject(given);
  const { words, before, after, mark, text, passage } = context;
  const found: Piece[] = [];
  // What goes into a joint or a vein is no treatment of the skin: the offer goes.
  if (/\b(?:knees?|hips?|shoulders?|joints?|penile|penis|vaginal)\b/i.test(text)) return dropped(context);
  // An infusion or a drip is no treatment of the skin: the offer goes.
  if (
    /\b(?:IVs?|drips?|infusions?|intraven\w*|vein|nebuli[sz]\w*|intranasal|nasal|intrathecal|breathed|inhal\w*|push)\b/i.test(
      text,
    ) &&
    !/into the (?:skin|scalp|face)/i.test(text)
  )
    return dropped(context);
  if (/^injected$/i.test(words.trim()) && /,\s*$/.test(before))
    found.push(said(context, mark.start, mark.end, `applied to the ${passage.hair ? "scalp" : "skin"}`));
  // "Can be injected, infused or applied topically": applied.
  const beside =
    /\b(?:injected|infused)(?:,\s*(?:injected|infused|dripped))*,?\s+(?:or|and)\s+(?=applied|massaged|used topically)/i.exec(
      text,
    );
  if (beside) found.push(piece(beside.index, beside.index + beside[0].length, ""));
  const into =
    /^\s+(?:in|into|under|beneath|along|across|at|to|around)\s+(?:the\s+|your\s+)?(?:skin|scalp|face|hairline|areas? of thinning|under-eyes?|cheeks|eyes and in the scalp|joints?)(?:\s+with a fine needle)?/i;
  const place = into.exec(after)?.[0] ?? "";
  const passive =
    /^(?:(?:is|are|was|were|be|being|been)\s+(?:then\s+)?)(?:injected|infused|placed|delivered|administered|put)\b/i.exec(
      words,
    );
  if (passive) {
    const is = /^(\w+(?:\s+then)?)/i.exec(words)?.[1] ?? "are";
    const open = /\b(?:under|into|in|with|by|through|over)$/i.test(words)
      ? (/^[^,.;:!?]*/.exec(after)?.[0].length ?? 0)
      : 0;
    const withNeedle =
      /^(?:\s+of thinning)?\s+(?:with|by|through) (?:a |our )?(?:fine |thin )?(?:needles?|cannula|syringe)|^\s+of thinning(?:\s+with a fine needle)?/i.exec(
        after,
      )?.[0].length ?? 0;
    found.push(
      said(
        context,
        mark.start,
        mark.end + Math.max(withNeedle, place.length, open),
        `${is} applied to the ${passage.hair ? "scalp" : "skin"}`,
      ),
    );
  }
  const active = /^(inject|injects|injecting|injected|infuse|infuses|infusing|infused)\b\s*/i.exec(words);
  if (active) {
    const verb = (active[1] as string).toLowerCase();
    const form = verb.endsWith("ing")
      ? "applying"
      : verb.endsWith("ed")
        ? "applied"
        : verb.endsWith("s")
          ? "applies"
          : "apply";
    const rest = words.slice(active[0].length);
    const on = /\s+(?:along|into|in|under|beneath|across|at|to|around)\b[\s\S]*$/i.exec(rest);
    const where = on
      ? on[0].replace(/\b(?:into|in|under|beneath)\b/i, "to")
      : /\b(?:into|in|under)\b/.test(place)
        ? ""
        : "";
    const object = on ? rest.slice(0, on.index) : rest;
    const needle =
      /^\s+(?:with|by|through|using) (?:an? |our |the )?(?:\w+ )?(?:needles?|syringe|cannula|technique)\b/i.exec(
        after,
      )?.[0];
    if (needle)
      found.push(
        said(
          context,
          mark.start,
          mark.end + needle.length,
          `${form} ${object}${where || " to the skin"}`.replace(/\s+/g, " "),
        ),
      );
    found.push(said(context, mark.start, mark.end, `${form} ${object}${where}`.trim()));
    found.push(said(context, mark.start, mark.end, `${form} ${object} to the skin`.replace(/\s+/g, " ")));
  }
  const noun = /\b(?:injections?|shots?|jabs?|mesotherapy|injectables?)\b/i.exec(words);
  if (noun) {
    const many = /s$/i.test(noun[0]) && !/therapy/i.test(noun[0]);
    const exosome = /\bexosom\w*|\bexo\b/i.exec(words);
    const kind = passage.hair && !/\bscalp\b/i.test(after) ? "scalp" : "topical";
    const thing = many ? "treatments" : "treatment";
    const inner = words.replace(noun[0], thing);
    const spot = /^\s+(?:under|in|into|along|around|at|across)\s[^,.;:!?]*/i.exec(after)?.[0];
    if (exosome && /\bwith\b/i.test(words.slice(noun.index, exosome.index)))
      found.push(said(context, mark.start, mark.end, cleaned(inner)));
    if (/^\s+with exosomes/i.test(after)) found.push(said(context, mark.start, mark.end, cleaned(inner)));
    if (exosome && spot)
      found.push(
        said(
          context,
          mark.start,
          mark.end + spot.length,
          `${cleaned(`topical exosome ${thing}`)}${spot.replace(/\b(?:into|in) the\b/gi, "on the")}`,
        ),
      );
    if (exosome) {
      const place = /\b(?:scalp|lip|joint|knee|hip|hair)\b/i.test(words);
      const led = place
        ? inner
        : inner.replace(
            exosome[0],
            `${kind} ${exosome[0].toLowerCase() === exosome[0] ? exosome[0] : exosome[0].toLowerCase()}`,
          );
      for (const wording of [led, inner]) found.push(said(context, mark.start, mark.end, cleaned(wording)));
      found.push(said(context, mark.start, mark.end, cleaned(`${kind} exosome ${thing}`)));
    } else found.push(said(context, mark.start, mark.end, cleaned(inner.replace(thing, `${kind} ${thing}`))));
  }
  const intradermal = /\b(?:intradermal(?:ly)?|subcutaneous|injectable|sub-?dermal)\b/i.exec(words);
  if (intradermal) {
    const word = /ly$/i.test(intradermal[0]) ? "topically" : "topical";
    found.push(
      said(
        context,
        mark.start + intradermal.index,
        mark.start + intradermal.index + intradermal[0].length,
        capitalAs(word, intradermal[0]),
      ),
    );
  }
  if (
    /under the skin|fine needle|needle/i.test(words) &&
    /^(?:is|are|was|were|placed|delivered|given|put)\b/i.test(words) &&
    passive === null
  ) {
    found.push(
      said(context, mark.start, mark.end, `${past.test(words) ? "were" : "are"} applied to the skin`),
    );
    found.push(said(context, mark.start, mark.end, "applied to the skin"));
  }
  if (/^(?:goes|go|goes in)\b/.test(words))
    found.push(said(context, mark.start, mark.end, "is applied to the skin"));
  void before;
  found.push(...dropped(context));
  return found;
};

const cleaned = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/\b(topical|scalp) \1\b/gi, "$1")
    .trim();

function capitalAs(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? capital(word) : word;
}

const penetration: Rewriter = (context) => {
  const { words, before, mark, passage, text, after } = context;
  const found: Piece[] = [];
  const surface = passage.hair ? "the surface of the scalp" : "the surface of the skin";
  if (
    /\b(?:the|our|your|these)?\s*(?:exosomes|vesicles|them)\b/i.test(words.replace(/^\S+\s/, " ")) &&
    !/^(?:exosomes|vesicles)/i.test(words)
  )
    return dropped(context).filter(({ start }) => start > 0);
  const deep = /^(?:[-\w]*ly\s+)?(?:deep(?:ly)?[-\s‑])?penetrating(?=\s|$)/i.exec(words);
  if (deep) return [cut(text, mark.start, mark.start + deep[0].length)];
  const bullet = passage.shape === "bullet" || passage.shape === "cell";
  const end = bullet ? text.search(/[.!?]?\s*$/) : mark.end + depthBehind(after);
  const modal = /\b(?:can|may|will|could|might)\s+(?:also\s+|easily\s+)?$/i.exec(before);
  const motion =
    /\b(?:walk|go|pass|travel|slip|sink|soak|get|move|flow|pour|push|drive|goes|sinks?)(?:s|es)?\s+(?:\w+\s+)?$/i.exec(
      before,
    );
  const start = modal
    ? modal.index
    : motion && !/\b(?:to|not)\s+$/i.test(before.slice(0, motion.index))
      ? motion.index
      : mark.start;
  const leading = text.slice(0, start).trimEnd();
  const whole = leading === "" || /[:|]$/.test(leading);
  const own = /^(is|are|was|were|be|being)\s+/i.exec(words);
  if (own) found.push(said(context, mark.start, end, `${own[1]} applied to ${surface}`));
  else if (whole)
    found.push(
      said(
        context,
        start,
        end,
        /^\p{Ll}/u.test(text.slice(start)) ? `applied to ${surface}` : capital(`applied to ${surface}`),
      ),
    );
  else if (/\b(?:is|are|was|were|be|easily|been)$/i.test(leading))
    found.push(said(context, start, end, `applied to ${surface}`));
  else if (/\b(?:to)$/i.test(leading)) found.push(said(context, start, end, `be applied to ${surface}`));
  else if (/\b(?:an?|the|our|this)\s+(?:[\w-]+\s+)*?[\w-]*[^s\s]\s+(?:that|which)$/i.test(leading))
    found.push(said(context, start, end, `is applied to ${surface}`));
  else if (/\b(?:exosomes|they|vesicles|that|which|these|ones)$/i.test(leading))
    found.push(said(context, start, end, `are applied to ${surface}`));
  else if (/\b(?:it|serum|cream|gel|facial|formula|mist)$/i.test(leading))
    found.push(said(context, start, end, `is applied to ${surface}`));
  found.push(...dropped(context));
  return found;
};

/** What still belongs to the depth: up to the next clause. */
function depthBehind(after: string): number {
  const stop =
    /[,.;:!?…()–—"”]|\s+(?:while|when|where|after|before|within|so|overnight|but|because|every|with)\b|\s+and\s+(?:is|are|they|it|we|then|costs?|stays?|feels?|looks?)\b|$/i.exec(
      after,
    );
  return after.slice(0, stop?.index ?? 0).trimEnd().length;
}

const isEffectRule = (rule: string): boolean =>
  /^(?:disease-claim|structure-function-claim|appearance-overclaim)$/.test(rule);

const proof: Rewriter = (context) => {
  const { words, after, before, mark, text } = context;
  const found: Piece[] = [];
  const to =
    /\b(?:is|are|has|have|been|be)?\s*(?:been\s+)?(?:\w+ly\s+)?(?:proven|shown|tested|validated)\s+to\s*$/i.exec(
      words,
    );
  if (to && context.passage.marks.some((other) => isEffectRule(other.rule) && other.start >= mark.end - 1)) {
    const auxiliary = /\b(?:is|are|has|have)\s+$/i.exec(before);
    const start = auxiliary ? auxiliary.index : mark.start;
    const third = /\b(?:is|has)\s+$/i.test(before) || /^(?:is|has)\b/i.test(words);
    found.push(third ? piece(start, mark.end, "can") : cut(text, start, mark.end));
  }
  if (isAttribute(context)) found.push(adjectiveOut(context));
  if (/^(?:proven|clinically proven|science[-\s]backed)\s+\w+$/i.test(words)) {
    const adjective = /^(?:clinically\s+)?[\w-]+\s+/i.exec(words)?.[0].length ?? 0;
    if (!/results/i.test(words)) found.push(cut(text, mark.start, mark.start + adjective));
  }
  void after;
  found.push(...dropped(context));
  return found;
};

const guarantee: Rewriter = (context) => {
  const { words, before, mark, text, passage } = context;
  const found: Piece[] = [];
  if (/\b(?:no change|not|nothing)\b/i.test(before)) return [];
  if (/\band\s+(?:(?:is|are|was|were|will)\s+)?(?:\w+ly\s+)?$/i.test(before) || /^and\b/i.test(words))
    found.push(...dropped(context));
  if (found.length > 0) return found;
  if (copula.test(before) || /^(?:is|are|lasts?|works?|may be)\b/i.test(words)) return [];
  if (/\bresults?\b/i.test(words) || /^\s+results?\b/i.test(context.after)) {
    if (
      passage.shape !== "sentence" &&
      /^(?:[\p{L}%\d]+\s+)?results?$/iu.test(text.trim().replace(/[.!]$/, ""))
    )
      return [piece(0, text.search(/[.!]?\s*$/), casedLike("Results vary from person to person", text))];
    return [];
  }
  if (isAttribute(context) && words.split(/\s+/).length <= 2) found.push(adjectiveOut(context));
  // "100-Day Guarantee Plan": a name.
  if (/^guaranteed?$/i.test(words) && /\p{Lu}\S*\s+$/u.test(before) && /^\s+\p{Lu}/u.test(context.after))
    found.push(cut(text, mark.start, mark.end));
  if (/^immediate|^instant|^permanent|^lasting/i.test(words) && words.includes(" "))
    found.push(cut(text, mark.start, mark.start + words.indexOf(" ")));
  if (
    /^(?:(?:in|after|from) (?:just |only )?(?:one|a single|the (?:very )?first) (?:visit|session|treatment|use|facial)|permanently|for good|for keeps|forever|instantly|immediately|overnight|guaranteed|before the kettle boils)$/i.test(
      words,
    )
  ) {
    const start = /(?:,|—|–|\s-)\s*$/.exec(before)?.index ?? mark.start;
    found.push(cut(text, start, mark.end));
  }
  if (/^or\b/i.test(words))
    found.push(cut(text, mark.start, mark.end + (/^[^.!?;]*/.exec(context.after)?.[0].length ?? 0)));
  if (/^before\b/i.test(words)) found.push(...dropped(context), cut(text, mark.start, mark.end));
  found.push(...dropped(context));
  return found;
};

const safety: Rewriter = (context) => {
  const { words, before, passage } = context;
  const found: Piece[] = [];
  const led = /^(?:(?:perfectly|completely|totally|100\s?%)\s+)?(?:safe|risk[-\s]free)\s+(?=exosom)/i.exec(
    words,
  );
  if (led) found.push(cut(context.text, context.mark.start, context.mark.start + led[0].trimEnd().length));
  if (
    /^(?:risk[-\s]free|side[-\s]effect[-\s]free|safe|perfectly safe|completely safe|100\s?% safe)$/i.test(
      words.trim(),
    ) &&
    isAttribute(context) &&
    !copula.test(before)
  )
    found.push(adjectiveOut(context));
  const priced = /exosom/i.test(context.text) && /[$£€]\s?\d/.test(context.text);
  if (
    ((passage.shape !== "bullet" && passage.shape !== "cell") || priced) &&
    !/\b(?:zero|nothing|without|no)\b/i.test(before + context.after)
  )
    found.push(...dropped(context));
  return found;
};

const hypeNouns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?gold standard(?= (?:in|for|of))?/i, "an option"],
  [/\ba (?:total |real |true |complete )?breakthrough\b/i, "a development"],
  [/\bbreakthrough\b/i, "development"],
  [/\bmiracle\b/i, "serum"],
  [/\bgame[-\s‑]?changer\b/i, "treatment"],
];

const hype: Rewriter = (context) => {
  const { words, mark, after, before, text } = context;
  const found: Piece[] = [];
  if (isAttribute(context) && words.trim().split(/\s+/).length <= 2) found.push(adjectiveOut(context));
  // "The serum that science calls a breakthrough": the serum.
  const called = /\s+(?:that|which)\s[^.,;:!?]*\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.exec(before);
  if (called) {
    const close = text.search(/[.!?]?["”’)]*\s*$/);
    found.push(cut(text, called.index + 1, close));
  }
  const scare = /^[^”"]+[”"](?=\s)/.exec(words);
  if (scare && /[“"]$/.test(before)) found.push(cut(text, mark.start - 1, mark.start + scare[0].length));
  if (/[“"]$/.test(before) && /^[”"]\s+\p{L}/u.test(after))
    found.push(cut(text, mark.start - 1, mark.end + 1));
  if (/^breakthrough$/i.test(words) && /^\s+(?:that )?(?:it|you|they|your \w+) deserves?\b/i.test(after))
    found.push(said(context, mark.start, mark.end, "care"));
  for (const [pattern, instead] of hypeNouns) {
    const match = pattern.exec(words);
    if (/\bcalls?\s+(?:it\s+)?(?:an?\s+)?$/i.test(before)) break;
    if (!match) continue;
    // In a name the word goes.
    if (/^\p{Lu}/u.test(match[0]) && /^\s+\p{Lu}/u.test(after)) {
      found.push(cut(text, mark.start + match.index, mark.start + match.index + match[0].length));
      break;
    }
    const determiner =
      /^(?:an?|the) /i.test(match[0]) || instead.startsWith("an ") ? articleBefore(context) : null;
    found.push(
      said(
        context,
        determiner ? determiner.start : mark.start + match.index,
        mark.start + match.index + match[0].length,
        instead,
      ),
    );
    break;
  }
  found.push(...dropped(context));
  return found;
};

const goods = new RegExp(
  `\\b(?:the|our|this|an?)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${productNouns}|offer)\\s+$`,
  "iu",
);

/** "The exosome serum [the whole internet is arguing about] just landed": the clause goes, the serum stays. */
function withoutRelative({ text, mark, words, before, after }: Context): Piece[] {
  if (!goods.test(before) || /^(?:is|are|was|has|have|will|in|on|of|at)\b/i.test(words)) return [];
  if (!/\b(?:about|for|over|wants?|loves?|up about)$|\b(?:is|are|has|have|won[’']t|can[’']t)\b/i.test(words))
    return [];
  const tail = /^\s+(?:about|for|over)(?: right now)?(?=\s*(?:$|[.,;:!?]))/i.exec(after)?.[0].length ?? 0;
  return [cut(text, mark.start, mark.end + tail)];
}

const trend: Rewriter = (context) => [
  ...withoutRelative(context),
  ...(/^\S+-\S+$/.test(context.words.trim()) && isAttribute(context) ? [adjectiveOut(context)] : []),
  ...dropped(context),
];

const superiority: Rewriter = (context) => {
  const { words, mark, before, after, text } = context;
  const found: Piece[] = [];
  const than =
    /^(?:(?:far|much|even|so much|way)\s+)?(?:better|stronger|safer|gentler|smarter|faster|(?:more|less) \w+(?: and more \w+)?|greater)\s+than\s+([\s\S]+)$/i.exec(
      words,
    );
  if (than) found.push(said(context, mark.start, mark.end, `different from ${than[1]}`));
  const alternative =
    /^(?:(?:an?|the|our|your)\s+)?(?:[\w-]+\s+)?(?:alternative|answer|reply)\s+to\s+([\s\S]+)$/i.exec(words);
  if (alternative) {
    const article = articleBefore(context);
    const linked = copula.test(text.slice(0, article?.start ?? mark.start));
    if (linked)
      found.push(said(context, article?.start ?? mark.start, mark.end, `different from ${alternative[1]}`));
    else if (/(?:^[^\p{L}]*|[:,]\s*)(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/iu.test(before))
      found.push(
        said(
          context,
          before.search(/(?:(?:the|an?|our)\s+)?(?:[\w-]+\s+)?$/i),
          mark.end,
          `different from ${alternative[1]}`,
        ),
      );
  }
  const beats = /^(?:beats?|outperforms?|surpass(?:es)?|outshines?)\s+([\s\S]+)$/i.exec(words);
  if (beats)
    found.push(
      said(
        context,
        mark.start,
        mark.end,
        `${/^\w+s\b/i.test(words) ? "is" : "are"} different from ${beats[1]}`,
      ),
    );
  const over = /^(?:>|over)\s+([\s\S]+)$/i.exec(words);
  if (over) found.push(said(context, mark.start, mark.end, `are different from ${over[1]}`));
  const superlative =
    /^(?:(?:the|our|your)\s+)?(?:very\s+)?(?:most\s+\w+|#1|best|number[-\s]one|no\. ?1|leading|top|ultimate|finest|smartest|world’s best|safest|strongest)(?:\s+(?=\p{L})|$)/iu.exec(
      words,
    );
  if (superlative) {
    const article = articleBefore(context);
    const start = article?.start ?? mark.start;
    const end = mark.start + superlative[0].trimEnd().length;
    const rest = text.slice(end);
    const plural = /^\s+(?:exosomes|results|treatments|facials)\b/i.test(rest);
    const had = article !== null || /^(?:the|our|your)\b/i.test(superlative[0]);
    const determiner = !had || plural ? "" : /^\s*[aeiou]/i.test(rest) ? "an" : "a";
    found.push(determiner === "" ? cut(text, start, end) : said(context, start, end, determiner));
    const market = /\s+(?:on the market|in the world|around|anywhere|in town)$/i.exec(words);
    if (market) {
      const kept = text.slice(end, mark.start + market.index);
      found.unshift(piece(start, mark.end, `${determiner}${kept}`.trimStart()));
    }
  }
  void after;
  found.push(...dropped(context));
  return found;
};

const endorsement: Rewriter = (context) => {
  const { words, mark, text, before, after } = context;
  const found: Piece[] = [];
  if (
    /^\S+-recommended$|^[\w’'-]+[-\s]loved$|^(?:award-winning|five-star)$/i.test(words.trim()) &&
    isAttribute(context)
  )
    found.push(adjectiveOut(context));
  found.push(...withoutRelative(context));
  const relative = /^(?:that|which|who)\b/i.test(words);
  if (relative) found.push(cut(text, mark.start, mark.end));
  if (
    /^before[-\s]and[-\s]after/i.test(words) &&
    /^\s+(?:photos?|pictures?|images?|exosomes|an exosome|four exosome)?/i.test(after)
  )
    void before;
  found.push(...dropped(context));
  return found;
};

const stemCell: Rewriter = (context) => {
  const { words, before, mark, text, after } = context;
  const found: Piece[] = [];
  const service =
    /^(?:live[-\s])?stem[-\s‑]?cells?\s*(facials?|therapy|treatments?|serum|drops|cream|mask|booster|rejuvenation|exosomes?|products?)?$/i.exec(
      words.trim(),
    );
  if (service?.[1] && !/rejuvenation/i.test(service[1])) {
    const thing = service[1].toLowerCase();
    const named = /^exosome/.test(thing)
      ? thing
      : /therapy/.test(thing)
        ? "exosome facial"
        : `exosome ${thing}`;
    if (/exosomes:?\s*$/i.test(before) || /^\s+(?:uses|with) (?:live )?exosomes/i.test(after)) {
      const bare = /therapy/.test(thing) ? "facial" : thing;
      if (/exosomes:\s*$/i.test(before)) found.push(said(context, mark.start, mark.end, `a ${bare}`));
      if (/^\s+uses/.test(after)) found.push(said(context, mark.start, mark.end, bare));
      found.push(
        said(context, mark.start, mark.end, /^\s+with (?:live )?exosomes/i.test(after) ? bare : named),
      );
    }
    found.push(said(context, mark.start, mark.end, named));
  }
  // "Stem cell exosome facial": an exosome facial.
  const before2 = /^(?:live[-\s])?stem[-\s‑]?cells?\s+(?=exosomes?\b)/i.exec(words);
  if (before2) found.push(cut(text, mark.start, mark.start + before2[0].trimEnd().length));
  if (/^(?:live[-\s])?stem[-\s‑]?cells?$/i.test(words.trim()) && /^\s+exosomes?\b/i.test(after))
    found.push(cut(text, mark.start, mark.end));
  const are = /^(are|is)\s+(?:really\s+|just\s+|simply\s+)?([\s\S]+)$/i.exec(words);
  // What they would do were they cells goes with it: "… with one job", "… that fit in a bottle".
  const cells = /\b(?:stem|live|living) cells?\b/i.exec(words + after);
  if (context.passage.shape === "sentence" && cells && (are || copula.test(before))) {
    const stop = text.search(/[.!?]?["”’)]*\s*$/);
    const rest = text.slice(mark.end, stop);
    if (!/[$£€]|\[|\bnot\b|[;:]/.test(rest))
      found.push(
        said(
          context,
          mark.start,
          stop,
          `${are ? `${are[1]} ` : ""}not ${cells[0].toLowerCase().replace(/cell$/, "cells")}`,
        ),
      );
  }
  if (are)
    found.push(
      said(
        context,
        mark.start,
        mark.end,
        `${are[1]} not ${(are[2] as string).replace(/^(?:tiny|very small|little)\s+/i, "")}`,
      ),
    );
  if (copula.test(before))
    found.push(
      said(context, mark.start, mark.end, `not ${words}`),
      said(context, mark.start, mark.end, "not stem cells"),
    );
  if (/^live(?:[-\s](?:stem[-\s])?cells?)?(?:\s+exosomes?)?$/i.test(words.trim())) {
    const exosome = /exosomes?$/i.exec(words)?.[0];
    if (exosome) found.push(said(context, mark.start, mark.end, exosome));
  }
  if (/exosom\w*\s+stem cells/i.test(words))
    found.push(said(context, mark.start, mark.end, words.replace(/\s+stem cells/i, "s")));
  if (/\bexosom\w*\s+$/i.test(before) && /^stem cells?$/i.test(words))
    found.push(said(context, before.search(/exosom\w*\s+$/i), mark.end, "exosomes"));
  if (/^\s*[([]/.test(text.slice(Math.max(0, mark.start - 1), mark.start)) && /^[)\]]/.test(after))
    found.push(cut(text, mark.start - 1, mark.end + 1));
  const bracket = /\s*\([^)]*$/.exec(words);
  if (bracket && after.startsWith(")")) found.push(cut(text, mark.start + bracket.index, mark.end + 1));
  const beside = /\s+with\s+$/i.exec(before);
  if (beside && /^\s*(?:[,.;!?]|$)/.test(after)) found.push(piece(beside.index, mark.end, ""));
  if (/^(?:also )?known as\s*$/i.test(before.slice(before.lastIndexOf(",") + 1).trim()))
    found.push(piece(before.lastIndexOf(","), mark.end, ""));
  if (
    context.passage.shape === "sentence" ||
    /facial|serum|drops|cream|mask|treatment|package/i.test(before + after)
  )
    found.push(...dropped(context));
  return found;
};

const potency: Rewriter = (context) => {
  const { words } = context;
  const found: Piece[] = [];
  if (!/\d|billion|trillion|million/i.test(words) && isAttribute(context)) found.push(adjectiveOut(context));
  // "High-dose exosomes, 50 billion": exosomes.
  const plain = words
    .replace(
      /^(?:(?:high|ultra|maximum|max|triple|double|extra)[-\s](?:dose|strength|potency|concentration))\s+/i,
      "",
    )
    .replace(
      /,?\s*\(?\d[\d,.]*\s*(?:billion|trillion|million|bn|B)\b(?:\s+(?:particles|vesicles))?\)?$/i,
      "",
    );
  if (
    plain !== words &&
    plain.split(" ").length <= 3 &&
    /exosom/i.test(plain) &&
    context.passage.shape !== "sentence"
  )
    found.push(said(context, context.mark.start, context.mark.end, capitalAs(plain, words)));
  const factors = /\d[\d,.]*\+?\s+(?=(?:different\s+)?growth factors)/i.exec(words);
  if (factors) {
    const more = /(?:more than|over|up to|about|some)\s+$/i.exec(
      context.before + words.slice(0, factors.index),
    );
    const from = more ? more.index : context.mark.start + factors.index;
    found.push(cut(context.text, from, context.mark.start + factors.index + factors[0].trimEnd().length));
  }
  const adjective =
    /^(?:the\s+)?(?:most potent|strongest|most concentrated|highly concentrated|triple-strength|our strongest)\s+(?=exosom)/i.exec(
      words,
    );
  if (adjective) {
    const start = articleBefore(context)?.start ?? context.mark.start;
    found.push(cut(context.text, start, context.mark.start + adjective[0].trimEnd().length));
  }
  found.push(...dropped(context));
  return found;
};

const stability: Rewriter = (context) => (context.passage.shape === "sentence" ? dropped(context) : []);

const purity: Rewriter = (context) => {
  const { words, before, mark, text } = context;
  const level = /^\s+(?:to|beyond|until)\s[^,.;:!?]*/i.exec(context.after)?.[0].length ?? 0;
  const found: Piece[] = [];
  const superlative = /^(?:purest|cleanest|finest)$/i.test(words.trim()) ? articleBefore(context) : null;
  if (superlative) found.push(cut(text, superlative.start, mark.end));
  if (isAttribute(context)) found.push(adjectiveOut(context));
  const led =
    /^(?:ultra[-\s‑]?pure|high[-\s‑]purity|highest[-\s‑]purity|pure|purest|super pure|(?:pharmaceutical|medical|clinical|hospital|pharma|laboratory|lab)[-\s‑](?:grade|pure|strength))\s+(?=exosom)/i.exec(
      words,
    );
  if (led) {
    const start = articleBefore(context)?.start ?? mark.start;
    const superlative = /est\b/i.test(led[0]);
    found.push(cut(text, superlative ? start : mark.start, mark.start + led[0].trimEnd().length));
  }
  if (/^(?:is|are) (?:ultra|highly|thoroughly|doubly|super)?-?\s?purified$/i.test(words))
    found.push(
      said(context, mark.start, mark.end, `${/^is/i.test(words) ? "is" : "are"} purified by [method]`),
    );
  if (copula.test(before)) found.push(said(context, mark.start, mark.end + level, "purified by [method]"));
  const first =
    /^(?:(?:pharmaceutical|medical|clinical|hospital|pharma|laboratory|lab)[-\s‑](?:grade|pure)|ultra[-\s‑]?pure|high[-\s‑]purity)(,\s+|\s+)(?=\p{L})/iu.exec(
      words,
    );
  if (first && !led) found.unshift(piece(mark.start, mark.start + first[0].length, ""));
  found.push(...dropped(context));
  return found;
};

/** What a profile prohibits goes: with its clause, or out of a name. */
const prohibited: Rewriter = (context) => {
  const { text, mark, words, before, after, passage } = context;
  const found = dropped(context);
  if (passage.shape === "sentence" || passage.shape === "cell") return found;
  const human =
    /\b(?:human(?:[-\s‑](?:derived|cell))?|donated)\s*(?=$|[\s-](?:(?:adipose|placental|cord|platelet|stem cell)\s+)?exosom)/i.exec(
      words,
    );
  if (human)
    found.push(cut(text, mark.start + human.index, mark.start + human.index + human[0].trimEnd().length));
  const bracket = /\($/.exec(before);
  if (bracket && after.startsWith(")")) found.push(cut(text, mark.start - 1, mark.end + 1));
  const use = /\s+for use(?:\s+with)?\s+$/i.exec(before);
  if (mark.start > 0) found.push(use ? piece(use.index, mark.end, "") : cut(text, mark.start, mark.end));
  return found;
};

/** The end of a sentence may go, its beginning may not: what follows would answer to nothing. */
const dropEnd: Rewriter = (context) => dropped(context).filter(({ start }) => start > 0);

const rewriters: Partial<Record<string, Rewriter>> = {
  "approval-claim": approval,
  "registration-claim": registration,
  "approval-forecast": dropEnd,
  "exemption-claim": (context) => [
    ...(isAttribute(context) && /exempt/i.test(context.words) && !/,\s+so\b/.test(context.after)
      ? [adjectiveOut(context)]
      : []),
    ...dropped(context),
  ],
  "injection-claim": injection,
  "penetration-claim": penetration,
  "proof-claim": proof,
  "guarantee-claim": guarantee,
  "safety-claim": safety,
  hype,
  "trend-pressure": trend,
  "superiority-claim": superiority,
  "endorsement-claim": endorsement,
  "stem-cell-conflation": stemCell,
  "plant-equivalence": () => [],
  "potency-claim": potency,
  "stability-claim": stability,
  "purity-claim": purity,
  "human-source-prohibited": prohibited,
  "public-advertising-prohibited": prohibited,
  "restricted-expression": prohibited,
};
