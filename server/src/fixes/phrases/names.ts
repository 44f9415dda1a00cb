/** Names of services and goods, less the effect that they promise. */
import { effectVerbs } from "../../claims/effects/words.ts";
import { wordKey } from "../../language/spelling.ts";
import { namesConcern } from "../labels.ts";
import { type Piece, piece } from "./piece.ts";

/** What is to be had, alternatives of an expression. */
const had =
  "sessions?|protocol|balm|serum|package|facials?|mask|cream|program(?:me)?|course|kit|visit|gel|mist|booster|peel|ritual|menu|upgrade|ampoules?|drops?|club|evening|day|clinic|spa|bar|products?|line|night|toner|oil|shampoo|treatments?|therapy|microneedling|series|weekend|lotion|patch|tonic|massage|cocktail|exo-facial|wraps?|soaks?|bath|polish|stick|pads?|pen|film|capsules?|set|duo|trio|year|hour|week|month|method|salve|ointment|butter|elixir|spray|top-up|refill|bundle|plan|concentrate|essence|vials?|pair|edition|add-ons?";
export const things = new RegExp(`^(?:${had})$`, "i");
/** Words of a name that promise nothing. */
const neutral = new RegExp(`^(?:${had}|exosomes?|exosomal|scalp|laser|topical|exo|infusion)$`, "i");
/** What is treated, where it is not the face as a whole. */
const parts =
  /^(?:under-eyes?|eyes?|eyelids?|lids?|brows?|eyebrows?|lash|lashes|lips?|neck|d[eé]collet(?:é|e|age)|chest|bust|jaw|jawline|chin|cheeks?|forehead|nose|hands?|knuckles|arms?|legs?|thighs?|belly|tummy|elbows?|knees)$/i;
export const isPart = (word: string): boolean => parts.test(word);
export const isPlainWord = (word: string): boolean => plainWords.test(word);
/** "Face + neck", "both hands": which parts, and no more. */
export const isPartOfFace = (words: string): boolean =>
  (words.match(/[\p{L}-]+/gu) ?? []).every(
    (word) => parts.test(word) || /^(?:face|scalp|crown|back|body|full|both|upper|lower|or|and)$/i.test(word),
  );
/** Words that say how long or for whom, and promise nothing. */
const plainWords =
  /^(?:\w+-(?:month|week|step|session|minute|day|visit)|(?:post|after|pre)-\w+|weekly|monthly|classic|express|deluxe|signature|men[’']s|women[’']s)$/i;

/** "Orla ", "Fenwick Lab ": a name, and no promise. */
const isBrand = (words: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+\s+){1,2}$/u.test(words) &&
  !namesConcern(words) &&
  !(words.match(/\p{L}+/gu) ?? []).some((word) => effectVerbs.has(wordKey(word)) || empty.test(word));
/** Words of praise that stand before a name. */
const empty =
  /^(?:the|our|your|an?|advanced|ultimate|total|complete|instant|best|new|anti|age|youth|young|pure|ultra|super|clinical|medical|regenerative|rapid|deep|permanent|intensive)$/i;

/** A noun behind the promise, at the end of its name. */
const ownNoun =
  /^\s+\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?(?: \p{Lu}\p{Ll}+)?(?=\s*(?:[,(|–—:…]|\.{2}|[$£€₩]|\d|$|for\b|with\b))/u;

/**
 * "Exosome Tissue Repair Session" → "Exosome Session", "Exosome Hair Restoration" → "Exosomes for fuller-looking
 * hair"; null where the words are no name. Offsets are those of the marked words in the text; `listed`: one of
 * several on a menu, which keeps a noun of its own.
 */
export function serviceName(
  text: string,
  from: number,
  given: number,
  hair: boolean,
  listed = false,
): Piece | null {
  // "Exosome Spot Fader, hands": what stands behind the comma stays.
  const comma =
    /(?<=\p{L}),(?=\s+(?:exo|(?:(?:upper|lower|both|full) )?(?:lips?|hands?|neck|(?:under-?)?eyes?|(?:eye)?lids?|face|forehead|jaw\w*|chin|chest|back|arms?|legs?|brows?|cheeks?|scalp|crown|hairline|temples?|beard|knees?|elbows?|d[eé]collet)))/iu.exec(
      text.slice(from, given),
    )?.index ?? 0;
  const to = comma > 0 ? from + comma : given;
  // "Where skin goes to start over", "Keep the wrinkles, …": no name.
  const told = /^\W*\p{L}+ (?:the|your|an?)\s+$/iu.test(text.slice(0, from));
  if (told && !/\bexo/i.test(text.slice(from, to))) return null;
  if (/\b(?:to|that|which|will|can)\s+$/i.test(text.slice(0, from))) return null;
  // "Hair loss ends here", "arm smoothing, exo + pen": told, or a list.
  if (/^\s+(?:ends?|stops?|meets?|starts?)\b/i.test(text.slice(to))) return null;
  if (text.slice(from, to).includes("+")) return null;
  let start = from;
  // Words of the name before the mark: letters only, back to a sign.
  const before = /(?:[\p{L}’'&+-]+\s+){0,4}$/u.exec(text.slice(0, from))?.[0] ?? "";
  const exosomeBefore = /\bexo(?:som\p{L}*)?\s+(?:[\p{L}’'&-]+\s+)?$/iu.exec(before);
  if (exosomeBefore) start = from - exosomeBefore[0].length;
  else if (/^(?:The|Our|This|Your)\s+$/.test(before) && /\bexo/i.test(text)) start = from;
  // "Marco's scar repair package": Marco's package.
  else if (/[’']s\s+$/.test(before)) start = from;
  // "Orla Exosome Neck Lift": whose it is stays.
  else if (/^exo/i.test(text.slice(from)) && isBrand(before) && before.length === from) start = from;
  else if (!told && /^(?:[\p{L}’'-]+\s+){1,2}$/u.test(before) && before.length === from) start = 0;
  // "Burn & Scar Exosome Salve": of two concerns.
  else if (/^\W*\p{L}+(?:,| &| and| \+) $/u.test(text.slice(0, from))) start = 0;
  let end = to;
  const behind = /^(?:\s+[\p{L}-]+)+/u.exec(text.slice(to))?.[0] ?? "";
  const following = [...behind.matchAll(/\s+([\p{L}-]+)/gu)];
  for (const [i, match] of following.entries()) {
    const known = neutral.test(match[1] as string) || parts.test(match[1] as string);
    // "Acne | Spot Serum": the serum.
    const named = /^\p{Lu}/u.test(match[1] as string) && things.test(following[i + 1]?.[1] ?? "");
    if (!known && !named) break;
    end = to + match.index + match[0].length;
  }
  const words =
    text
      .slice(start, end)
      .match(
        /add-ons?\b|(?:(?:post|after|pre)-)?[\p{L}\p{N}'’]+(?:-(?:month|week|step|session|minute|day|visit|eyes?)\b)?/giu,
      ) ?? [];
  const ofFace = (word: string | undefined): boolean => word !== undefined && isPart(word);
  // "Fine line treatment": that line is none of goods.
  const kept = words.filter(
    (word, i) =>
      ([neutral, plainWords, parts].some((known) => known.test(word)) ||
        (word === "and" && ofFace(words[i - 1]) && ofFace(words[i + 1]))) &&
      !(/^lines?$/i.test(word) && /^(?:fine|frown|laugh|lip|smile|worry)$/i.test(words[i - 1] ?? "")),
  );
  const exosome = kept.find((word) => /^exo/i.test(word));
  // "Exosome Hair Restoration Manchester": a phrase with "for" could not be followed by the town.
  const followed =
    /^\s+(?!(?:in|at|for|with|and|or|by|on|from|near|per|after|before|over|under|to|as)\b)\p{L}/u.test(
      text.slice(end),
    );
  if (hair && exosome && !followed && kept.every((word) => /^exo|^scalp$|^hair$/i.test(word)))
    return piece(start, end, `${/^\p{Lu}/u.test(exosome) ? "Exosomes" : "exosomes"} for fuller-looking hair`);
  // "Exo Pore Patrol", "Exosome Scar Dab, small": whatever it is, it is called so.
  if (
    listed &&
    kept.some((word) => /^exo/i.test(word)) &&
    !kept.some((word) => things.test(word)) &&
    ownNoun.test(text.slice(end))
  )
    return piece(start, end, kept.join(" "));
  // "Faster recovery after laser": what it is after is no name.
  if (kept.length > 0 && kept.every((word) => /^(?:laser|topical)$/i.test(word))) return null;
  if (!kept.some((word) => things.test(word))) {
    const body = /\b(?:belly|thighs?|hands?|arms?|legs?|body|back|hips?|tummy)\b/i.test(text.slice(end));
    const named =
      body || /\bstretch marks?\b/i.test(text.slice(start, end)) || kept.some((word) => parts.test(word))
        ? "treatment"
        : "facial";
    const name =
      hair && !kept.some((word) => parts.test(word) || /^scalp$/i.test(word)) ? "scalp treatment" : named;
    if (/^scalp /.test(name)) end += /^,\s*scalp\b/i.exec(text.slice(end))?.[0].length ?? 0;
    // "Exosome" describes it.
    kept.forEach((word, i) => {
      if (/^exosomes$/i.test(word)) kept[i] = word.slice(0, -1);
    });
    const others = words.slice(1).filter((word) => word.length > 3);
    kept.push(
      kept[0] &&
        /^\p{Lu}/u.test(kept[0]) &&
        (others.length === 0 || others.some((word) => /^\p{Lu}/u.test(word)))
        ? name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
        : name,
    );
  }
  // "Exosome Hair Growth Therapy": a therapy for the scalp still.
  const at = kept.findIndex((word) => /^exo/i.test(word));
  if (
    hair &&
    at >= 0 &&
    words.some((word) => /^(?:hair|scalp|follic\w*)$/i.test(word)) &&
    !kept.some((word) => parts.test(word) || /scalp|hair/i.test(word))
  )
    kept.splice(at + 1, 0, /^\p{Lu}/u.test(kept[at + 1] ?? "") ? "Scalp" : "scalp");
  const said = kept.filter(
    (word, i) => kept.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i,
  );
  // A knee's treatment was guided by ultrasound; a facial is not.
  const guided = /^,\s+ultrasound[-\s]guided(?=\s*(?:,|$))/i.exec(text.slice(end));
  if (guided) end += guided[0].length;
  const among = /\b(?:in|of)\s+$/i.test(text.slice(0, start));
  return piece(
    start,
    end,
    said.join(" ").replace(/\bfacial$/i, (last) => (among ? `${last}s` : last)),
  );
}
