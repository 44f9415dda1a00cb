/** How soon and how surely a claim was to come true: of the look that takes its place nobody promises that. */
import { inForm, upperFirst } from "./grammar.ts";

const look =
  "(?:the look of (?:(?! (?:in|within|by|overnight|while)\\b)[^.,;:!?]){3,60}?|\\p{L}-looking \\p{L}+(?: (?:and|at|along|across|on) (?:the |your )?[\\p{L}-]+)?|\\blook(?:s|ing)? (?:more )?\\p{L}+|\\b\\p{L}+ look(?: (?:at|for) the \\p{L}+)?)";
const number =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|\\d+(?: ?(?:to|–|-) ?\\d+)?)";
const unit =
  "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|weekends?|weeks?|fortnights?|months?)(?: or (?:so|two|three))?";
const date =
  "(?:(?:the )?(?:weekend|morning|evening|end of (?:the|this) \\p{L}+)|next \\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|spring|summer|autumn|fall|winter|halloween|thanksgiving|tomorrow|tonight|lunch(?:time)?|dinner|bedtime|breakfast)";
const soon = `(?:(?:in|within) (?:just |only |about |under |barely |as little as |less than )?${number} (?:short |single )?${unit}|in (?:seconds|minutes|hours|days|no time)(?: rather than \\p{L}+)?|(?:in|within) (?:weeks|days|hours|months)(?: (?:rather than|not) \\p{L}+)?|by (?:about |around )?(?:day|week|month) (?:\\p{L}+|\\d+)|by ${date}|overnight|while you (?:scroll|nap|wait|blink))`;
const hasty = new RegExp(
  `(${look}),? (?:${soon}|for (?:weeks|months|years|good))(?=\\s*(?:[.!;:,"”)|]|$)| (?:and|with)\\b)`,
  "giu",
);

const acts = "improve|help|give|leave|soften|reduce";
const surely = new RegExp(
  `\\b(exosomes|vesicles|they|it|\\p{L}+s)(?: (?:certainly|really|truly|indeed|definitely))? (do|does)(?: (?:certainly|really|truly|indeed|definitely))? (${acts})\\b(?=([^.;]*?\\blook))`,
  "giu",
);
/** "…, as every clinic sees", "…, whatever the sceptics say". */
const insisted =
  /, (?:as (?:every|any|each|our|all) [^,.;:]*\b(?:sees?|knows?|confirms?|tells?|can \p{L}+|will \p{L}+)|whatever (?:the |any )?(?:skeptics?|sceptics?|critics|doubters|cynics|others)\b[^,.;:]*|(?:nobody|no one) (?:\p{L}+ ){0,4}(?:dispute|doubt|deny|question)s? (?:it|that))(?=[.!]?$)/giu;
const atLast = new RegExp(
  `^(\\W*)(?:at last|finally),? (?:something|a \\p{L}+|the \\p{L}+) that ((?:${acts})s)\\b`,
  "iu",
);
const unlike =
  /^(\W*)unlike (?:(?:most|many|all|any|the|other|ordinary|conventional|regular) )+[^,.;:]{2,40}, /iu;

/** A draft without such words; what the old text itself says of a look stays as it is. */
export function withoutHaste(text: string, before: string): string {
  const known = before.toLowerCase();
  return text
    .replace(hasty, (whole, said: string) => (known.includes(whole.toLowerCase()) ? whole : said))
    .replace(surely, (whole, who: string, does: string, verb: string, rest: string) =>
      known.includes((whole + rest).toLowerCase())
        ? whole
        : `${who} ${inForm(verb.toLowerCase(), does.toLowerCase() === "does" ? "third" : "base")}`,
    )
    .replace(insisted, (tail) => (/\blook/.test(text) ? "" : tail))
    .replace(atLast, (_, sign: string, verb: string) => sign + upperFirst(verb))
    .replace(unlike, "$1")
    .replace(/\bthe look of (?:new|future) (?=lines|wrinkles|spots|creases)/gi, "the look of ");
}
