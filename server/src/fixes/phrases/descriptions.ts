/** Titles and descriptions of pages: what they name stays where what they promise goes. */
import { casedLike, upperFirst } from "../grammar.ts";
import type { Passage } from "../passage.ts";
import { speaksToTrade } from "../readers.ts";
import { bottledGoods, productNouns } from "./words.ts";

const things = `(?:${productNouns}|programs?|programmes?|series|plans?|care|facials?)`;
const describers =
  "(?!(?:of|with|from|by|and|or|for|to|in|at|on|that|are|is|the|our|an?|about|your|all)\\b)[\\p{L}’'-]+";
/** "… from [our salmon exosome booster].", "[Grapevine exosomes] that make …" */
const named = new RegExp(
  `(?<![\\p{L}’'-])((?:our|the|this|an?) )?((?:${describers} ){0,2}?)\\b(exosomes|(?:exosome|exosomal)(?: ${things}){1,2})\\b`,
  "iu",
);
/** Where they come from, who gives them, what is not in them. */
const origin = /^ (?:from|without|by|at|in) (?:(?!, and\b| that\b| which\b| for\b)[^.;:–—])+/iu;
const besides = /, (?:plus|along with|and also) [^.;:]+/iu;

const tellsAbout = /^\W*(?:how|why|what|when|where|everything|all about)\b/i;

/** What a description names, without what it says of that; null where it names nothing but exosomes. */
function namedIn({ text, marks }: Passage): string | null {
  const found = named.exec(text);
  if (!found) return null;
  const [whole, article = "", described = "", thing] = found as unknown as [
    string,
    string?,
    string?,
    string?,
  ];
  const claimed = (start: number, end: number): boolean =>
    marks.some((mark) => mark.end - mark.start < text.length / 2 && mark.start < end && mark.end > start);
  const at = found.index + article.length;
  const how = claimed(at, at + described.length) ? "" : described;
  const end = found.index + whole.length;
  const from = origin.exec(text.slice(end))?.[0] ?? "";
  const tail = claimed(end, end + from.length) ? "" : from.trimEnd();
  const rest = text.slice(end + tail.length);
  const also = tail === "" ? segmentsBehind(rest, end, claimed) : (besides.exec(rest)?.[0] ?? "");
  if (how === "" && tail === "" && /^exosomes$/i.test(thing ?? "")) return null;
  const name = `${article}${how}${thing}${tail}${also}`.trim();
  // "How our rose exosomes heal, and what they cost".
  return tellsAbout.test(text) ? `about ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** "…, 50 billion a vial, [shipped overnight].": what else is told, of which nothing was claimed. */
function segmentsBehind(rest: string, at: number, claimed: (start: number, end: number) => boolean): string {
  const plus = besides.exec(rest)?.[0];
  if (plus !== undefined) return plus;
  if (!rest.startsWith(",")) return "";
  return [...rest.matchAll(/, (?!and\b)[^,.;:]+/gu)]
    .filter(({ 0: words, index }) => !claimed(at + index, at + index + words.length) && !/\d/.test(words))
    .map(([words]) => words)
    .join("");
}

const siteName = /^\p{Lu}[\p{L}’'.&-]*(?:,? (?:\p{Lu}[\p{L}’'.-]*|&|and|of|the|de|du|la))*$/u;
const longestName = 50;

/** "Exosome facial | [Juniper Loft, Dallas]": whose page it is. */
function siteOf({ blocks }: Passage["document"]): string | null {
  const title = blocks.find(({ kind }) => kind === "title")?.text ?? "";
  return (
    title
      .split(/\s+[|–—·-]\s+/)
      .map((part) => part.trim())
      .filter((part) => siteName.test(part) && part.length <= longestName && !/\bexo/i.test(part))
      .at(-1) ?? null
  );
}

/** Titles and descriptions of which nothing that was claimed can stay, the fullest first. */
export function described(passage: Passage): string[] {
  const { block, text, document } = passage;
  const stop = /[.!?]\s*$/.test(text) ? "." : "";
  if (block.kind === "title") return [casedLike(`About exosomes${placeIn(text)}`, text)];
  const name = namedIn(passage);
  const site = siteOf(document);
  // "Tired of cortisone? Exosomes are …": an answer to what was asked.
  const about = passage.alone ? "About" : "Ask about";
  const of = bottledGoods(document) !== null || speaksToTrade(document) ? "from" : "at";
  return [
    ...(name === null ? [] : [upperFirst(name) + stop]),
    ...(site === null ? [] : [`${about} exosomes ${of} ${site}${stop}`]),
    `${about} exosomes${stop}`,
  ];
}

/** "Exosome Infusions [in Coral Gables]". */
export const placeIn = (text: string): string =>
  / in (?:\p{Lu}[\p{L}’'.-]*,? ?){1,4}$/u.exec(text.replace(/[.!]\s*$/, ""))?.[0].trimEnd() ?? "";
