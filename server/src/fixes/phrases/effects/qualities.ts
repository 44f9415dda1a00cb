/** Effects as qualities: "anti-ageing serum", "makes skin firmer", "smoother skin". */

import { type Goal, nounPhrase } from "../goals.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { productNouns } from "../words.ts";
import { goals } from "./looks.ts";
import { reach } from "./reach.ts";
import type { Search } from "./search.ts";

export const adjectives =
  /^(?:anti[-\s‑]?(?:ag(?:e)?ing|wrinkle|blemish|redness)|regenerative|rejuvenating|restorative|healing|curative|reparative|age[-\s]defying|youth[-\s]\w+|\w+[-‑](?:boosting|stimulating|repairing|healing|smoothing|tightening|firming|reducing|reversing|defying|resetting|rewinding|brightening|plumping|regenerating|renewing|fighting|erasing|lifting|clearing|calming|rebuilding|busting|waking))(?=$|[\s,])/i;

/** "Firming, lifting, smoothing exosome serum": participles of one noun. */
const participles = new RegExp(
  `^\\p{L}+ing(?:(?:,| and|,? &) (?:\\p{L}+ing))*(?= (?:exosom\\p{L}*|${productNouns})\\b)`,
  "iu",
);

/** "Anti-ageing serum": what stands before the thing that it describes. */
export function adjective({ text, phrase, cluster, passage }: Search): Piece[] {
  const run = passage.shape === "sentence" ? null : participles.exec(text.slice(cluster.start));
  if (run && text.slice(0, cluster.start).trim() === "" && !/ing\W*$/.test(text))
    return [cut(text, cluster.start, cluster.start + run[0].length)];
  const match = adjectives.exec(phrase);
  if (!match) return [];
  const end = cluster.start + match[0].length;
  const after = text.slice(end);
  if (!/^[”"]?(?:,\s*[\p{L}-]+)*\s+(?!and\b|or\b|in\b|on\b|with\b|for\b|at\b|of\b|by\b)\p{L}/u.test(after))
    return [];
  const comma = /^,\s+/.exec(after);
  if (/[“"]$/.test(text.slice(0, cluster.start)) && /^[”"]/.test(after))
    return [cut(text, cluster.start - 1, end + 1)];
  return [comma ? piece(cluster.start, end + comma[0].length, "") : cut(text, cluster.start, end)];
}

export const makes =
  /^(makes?|making|made|leaves?|leaving|left|keeps?|keeping)\s+((?:[\p{L}’'-]+\s+){0,2}?[\p{L}’'-]+)\s+((?:visibly |noticeably |much )?(?:(?:firm|smooth|bright|soft|fresh|tight|plump|clear|light|calm|full|thick|dens|young|taut)i?er|(?:firm|smooth|bright|plump|tight|taut)|more even|less red))$/iu;

/** "Makes skin firmer", "leaves pores smaller": made to look so. */
export function made({ phrase, cluster, text }: Search): Piece[] {
  const match = makes.exec(phrase);
  if (!match || /^\s+(?:and|or|skin|hair)\b/i.test(text.slice(cluster.end))) return [];
  const [, verb, object, quality] = match as unknown as [string, string, string, string];
  const as = quality
    .replace(/^(?:visibly|noticeably|much) /i, "")
    .replace(/^(?:tighter|tauter)$/i, "firmer")
    .replace(/^(?:tight|taut)$/i, "firm")
    .replace(/^younger$/i, "fresher")
    .replace(/^(?:thicker|denser)$/i, /\bskin\b/i.test(object) ? "fresher" : "fuller");
  return [
    piece(cluster.start, cluster.end, `${verb} ${object} ${/^m/i.test(verb) ? "look" : "looking"} ${as}`),
  ];
}

const results =
  /^((?:(?:visibly|noticeably|much|far|a)\s+)?(?:(?:small|smooth|firm|bright|full|thick|dens|soft|fresh|young|tight|plump|clear|light|calm|health|strong|spring)i?er|more \w+|youthful|plump|radiant|fewer|less)(?:(?:,\s*|\s+and\s+|\s*&\s*)(?:\w+er|more \w+))*)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)$/iu;

/** "Smoother skin, thicker hair": each of them made to look so; null where one of them is something else. */
function comparatives(phrase: string): string | null {
  const parts = phrase.split(/(,\s*(?:and\s+)?|\s+(?:and|&)\s+)/);
  if (parts.length < 3) return null;
  const said = parts.map((part, i) => {
    if (i % 2 === 1 || /^(?:strong|long|health)i?er nails$/i.test(part)) return part;
    const match =
      /^((?:small|smooth|firm|bright|full|thick|dens|soft|fresh|young|tight|plump|clear|calm)i?er)\s+(skin|pores|hair|complexion|brows|lashes|cheeks|lips|neck)$/i.exec(
        part,
      );
    if (!match) return null;
    const as = (match[1] as string)
      .replace(
        /^(?:thicker|denser)$/i,
        /skin|complexion|cheeks|lips|neck/i.test(match[2] as string) ? "fresher" : "fuller",
      )
      .replace(/^tighter$/i, "firmer")
      .replace(/^younger$/i, "fresher");
    return `${as}-looking ${match[2]}`;
  });
  return said.every((part) => part !== null) ? said.join("") : null;
}

/** "Firmer skin", "smaller pores": results, in the look of which nothing is promised. */
export function comparative(search: Search): Piece[] {
  const { phrase, text, cluster, passage } = search;
  const ready = /^(?:get|getting) ready for\s+/i.exec(phrase)?.[0] ?? "";
  const several = comparatives(phrase.slice(ready.length));
  if (several && ready) return [piece(cluster.start + ready.length, cluster.end, several)];
  if (several) return [piece(cluster.start, cluster.end, several)];
  // "Smaller pores along the nose": there.
  const where =
    /(?<=pores) (?:across|along|around|on|at|over|under|between) (?:(?:the|your|my) )?[\p{L}-]+$/u.exec(
      phrase,
    )?.[0] ?? "";
  // "Two visits, no scalpel, more hair."
  if (/^(?:more|new|extra) hair$/i.test(phrase.trim()) && goals(search)[0]?.kind === "hair")
    return [piece(cluster.start, cluster.end, "fuller-looking hair")];
  const match = results.exec(phrase) ?? results.exec(phrase.slice(0, phrase.length - where.length));
  const place = match && !match[0].endsWith(where) ? where : "";
  if (!match && ready) {
    const made = results.exec(phrase.slice(ready.length));
    const noun = nounPhrase(goals(search)[0] as Goal);
    return made ? [piece(cluster.start + ready.length, reach(text, cluster.end), noun)] : [];
  }
  if (!match)
    return /^younger$/i.test(phrase.trim()) ? [piece(cluster.start, cluster.end, `${phrase}-looking`)] : [];
  const quality = (match[1] as string).replace(/^a\s+/i, "");
  const thing = (match[2] as string).toLowerCase();
  const looks = /^(?:fewer|less)\b/i.test(phrase);
  const goal = goals(search)[0] as Goal;
  const kept =
    /^(?:skin|pores|face|necks?|jawline|complexion|cheeks|hair|crown|brows?|lashes|eyes|lids|eyelids|lips|forehead|hands|scalp|jaw|chin|jowls|arms|legs|chest|bust|d[eé]collet(?:é|e|age)|temples|knees|elbows|tummy|belly|thighs|contours?|lines|wrinkles)$/.test(
      thing,
    );
  const as =
    goal.kind === "hair"
      ? "fuller"
      : (quality
          .split(/,|\band\b|&/)[0]
          ?.trim()
          .replace(/^(?:visibly|noticeably|much|far)\s+/i, "")
          .toLowerCase() ?? "fresher");
  const article = /\ba\s+$/i.exec(text.slice(0, cluster.start));
  const noun = looks
    ? nounPhrase(goal, search.variant)
    : kept
      ? `${as
          .replace(/^(?:thicker|denser)$/, /hair|brow|lash|crown|scalp/.test(thing) ? "fuller" : "fresher")
          .replace(/^younger$/, "fresher")
          .replace(/^more (\w+)$/, "more $1")}-looking ${thing}`
      : goal.kind === "framed" && goal.verb === "soften" && /^(?:soft|smooth)/.test(as)
        ? nounPhrase(goal)
        : goal.kind === "look" || goal.kind === "framed"
          ? `${as}-looking skin`
          : nounPhrase(goal);
  const countable =
    /(?:neck|jawline|jaw|chin|chest|bust|brow|tummy|belly|face|crown|complexion|scalp|forehead)$/.test(noun);
  const start = article && !countable ? cluster.start - article[0].length : cluster.start;
  void passage;
  return [piece(start, reach(text, cluster.end), noun + place)];
}
