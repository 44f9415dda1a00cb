/** Small English: articles, capitals, spaces and punctuation after words have gone or come. */

const vowelSound =
  /^(?:[aeio]|u(?!ni(?![nm])|s(?:e|a|u)|k\b|tili|biq)|hour|honest|honou?r|heir|[FHLMNRSX](?=[A-Z\d-]|\b)|8|11\b|18\b)/;

function startsWithVowel(word: string): boolean {
  if (/^[A-Z]{2,}/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return vowelSound.test(word.toLowerCase()) && !/^(?:one|once|eu|uk\b|us\b)/i.test(word);
}

/** Mends the spaces, commas and articles of a text from which words were taken. */
export function tidy(text: string, original: string): string {
  let mended = text
    .replace(/[ \t]{2,}/g, " ")
    // Dots that lead to a price stay apart, and so do faces: ":)".
    .replace(/ +([,;:!?)\]”](?!(?<=[;:])-?[)(DP])|\.(?!\.))/g, "$1")
    .replace(/([([“]) +/g, "$1")
    .replace(/\(\s*\)|“”|""/g, "")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/[,;:]+(?=\s*[.!?])/g, "")
    .replace(/([;:])\s*[,;:]/g, "$1")
    .replace(/([.!?])\s*[,;:]+/g, (whole, stop: string) => (original.includes(whole) ? whole : stop))
    .replace(/\s*[–—-]\s*(?=[.!?,]|$)/g, (dash, at: number, all: string) =>
      at + dash.length === all.length || /\s/.test(dash) ? "" : dash,
    )
    .replace(/\b(and|or|with|plus)\s+(?:and|or)\b/gi, "$1")
    .replace(/,\s*(?:and|or|but|so|plus|with)\s*(?=[.!?]|$)/gi, "")
    .replace(/\s+(and|or|but|so|plus|with|for|of|to|by|is|are)\s*(?=[.!]*$)/i, (whole, word: string) =>
      new RegExp(`\\b${word}[.!]*$`, "i").test(original.trim()) ? whole : "",
    )
    .replace(/\s{2,}/g, " ");
  if (!/^\s*[–—-]/.test(original)) mended = mended.replace(/^[\s,;:–—]+/, "");
  mended = mended.replace(/[\s,;:]+$/, (end) => (/[:]$/.test(original.trim()) && /:/.test(end) ? ":" : ""));
  return capitalLike(afterColon(articles(mended, original), original), original);
}

/** A capital behind a colon where there was one: "Description: Exosome therapy". */
function afterColon(text: string, original: string): string {
  return text.replace(/(?<=: )\p{Ll}/gu, (letter, at: number) =>
    original.startsWith(text.slice(0, at)) && /\p{Lu}/u.test(original[at] ?? "")
      ? letter.toUpperCase()
      : letter,
  );
}

/** A and an as the next word asks; only where that word is new behind it. */
function articles(text: string, original: string): string {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 6 && letters === letters.toUpperCase();
  return text.replace(/\b(an?)\s+([\p{L}\p{N}][\p{L}\p{N}-]*)/giu, (whole, article: string, word: string) => {
    if (original.includes(whole)) return whole;
    const right = startsWithVowel(shouted ? word.toLowerCase() : word) ? "an" : "a";
    const cased =
      !shouted && (article === "A" || article === "An")
        ? upperFirst(right)
        : shouted || article === "AN"
          ? right.toUpperCase()
          : right;
    return whole.replace(article, cased);
  });
}

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The first letter as large as the first letter was. */
export function capitalLike(text: string, original: string): string {
  const first = /\p{L}/u.exec(original)?.[0];
  const at = text.search(/\p{L}/u);
  if (first === undefined || at < 0 || first === first.toLowerCase()) return text;
  return text.slice(0, at) + (text[at] as string).toUpperCase() + text.slice(at + 1);
}

const units = /^(?:ml|cl|l|g|mg|kg|oz|mm|cm|min|mins|h|hr|hrs|x)$/;
const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs|with)$/;
/** Words that have their capitals anywhere. */
const proper =
  /^(?:\p{Lu}{2,}|Korean?s?|Japan(?:ese)?|Seoul|Europe(?:an)?|Swiss|Switzerland|German(?:y)?|French|France|British|Britain|Americ\p{L}+|Austral\p{L}+|Canad\p{L}+|Health|Botox|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving|Halloween|Valentine[’']s)$/u;
const labelled = /^[^:.!?\s]+(?: [^:.!?\s]+)?(?: \d+)?:\s+(?=\S+ \S)/u;

/** "Exosome Injections, full scalp": how a name is written is seen from its own words. */
function nameIn(text: string): string {
  const name = /^[^,.!?()…$£€₩]+(?=,\s|\s\(|\s?\.{2,}|\s?…)/u.exec(text)?.[0] ?? "";
  const short = text.length <= 80 && !/[.!?]\W*$/.test(text);
  return short && /\p{L}\s+\p{L}/u.test(name) ? name : text;
}

/** Title Case and CAPITALS where the words around are so. */
export function casedLike(text: string, given: string, at = 0): string {
  // "Headline: …": how a label is written tells of no other words.
  const label = labelled.exec(given)?.[0].length ?? 0;
  const whole = at > 0 && at < label ? given : given.slice(label);
  const name = nameIn(whole);
  const around = at - label < name.length ? name : whole;
  const words = around.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const letters = around.replace(/[^\p{L}]/gu, "");
  if (letters.length > 6 && letters === letters.toUpperCase()) return text.toUpperCase();
  const common = words.filter((word) => ![small, proper].some((known) => known.test(word)));
  const long = common.filter(
    (word) =>
      word.length > 3 && !/^exosome/i.test(word) && ![small, proper].some((known) => known.test(word)),
  );
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const titled =
    long.length > 1
      ? capitals / long.length > 0.7
      : long.length === 1 &&
        common.length > 1 &&
        words.every((word) => small.test(word) || /^\p{Lu}/u.test(word));
  if (!titled) return text;
  // What is to be filled in is no part of a name.
  return text.replace(/\[[^\]]*\]|\p{L}[\p{L}'’]*/gu, (word, at: number) =>
    word.startsWith("[") ||
    (at > 0 && (small.test(word) || (units.test(word) && /\d\s?$/.test(text.slice(0, at)))))
      ? word
      : upperFirst(word),
  );
}

/** "Perfect" stands behind has and have. */
export type Form = "base" | "third" | "participle" | "past" | "perfect";

const forms: Readonly<Record<string, readonly [string, string, string, string, string?]>> = {
  give: ["give", "gives", "giving", "gave", "given"],
  improve: ["improve", "improves", "improving", "improved"],
  help: ["help", "helps", "helping", "helped"],
  soften: ["soften", "softens", "softening", "softened"],
  reduce: ["reduce", "reduces", "reducing", "reduced"],
  refresh: ["refresh", "refreshes", "refreshing", "refreshed"],
  leave: ["leave", "leaves", "leaving", "left"],
  look: ["look", "looks", "looking", "looked"],
};

/** A verb of the fixes in the form that the verb before it had. */
export function inForm(verb: string, form: Form): string {
  const known = forms[verb];
  const at = { base: 0, third: 1, participle: 2, past: 3, perfect: 4 }[form];
  return known?.[at] ?? known?.[3] ?? verb;
}

/** Words joined as a list: "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
