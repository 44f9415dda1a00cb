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

/** "How our serum heals, what it costs and …": what else a page tells, without what it promises. */
export function toldBesides({ text, marks, block, alone }: Passage): string | null {
  if (block.kind !== "description" || !alone) return null;
  // "Learn how microneedling boosts collagen and what to expect."
  const learnt =
    /^(?<verb>\W*(?:learn|discover|find out|see|read)) how (?<what>(?:(?!\band (?:what|how)\b)[^,.;:])+?) (?<does>\p{L}+s? [^,.;:]*?),? and (?<rest>(?:what|how|where|when|who|why)\b[^.;:]*[.]?)$/iu.exec(
      text,
    )?.groups;
  const doing = marks[0] ? text.slice(0, marks[0].start) : "";
  if (
    learnt?.verb &&
    learnt.rest &&
    marks.every(({ end }) => end <= text.length - (learnt.rest ?? "").length)
  ) {
    const what = doing.slice(`${learnt.verb} how `.length).trim();
    if (/\bexo/i.test(what)) return `${learnt.verb} about ${what} and ${learnt.rest}`;
  }
  // "How our serum heals, what it costs and how to prepare."
  const asked =
    /^\W*(?:how|why) (?<what>(?:our|the) (?:[\p{L}-]+ ){0,2}?(?:serum|therapy|facial|treatment|cream|mask)) \p{L}+(?: [^,]*)?, (?<word>what|how|where|when) it (?<rest>[^.;:]*[.]?)$/iu.exec(
      text,
    )?.groups;
  if (asked?.what && asked.word && asked.rest) return `${upperFirst(asked.word)} ${asked.what} ${asked.rest}`;
  // "Everything that you ask about our facial, from the price to why …"
  const all = /^(\W*(?:everything|all)\b[^,.;:]{10,80}), from [^.;:]* to [^.;:]*?([.]?)$/iu.exec(text);
  if (all?.[1]) return all[1] + (all[2] ?? "");
  // "Skin rejuvenation with exosomes, five minutes from the beach."
  const near =
    /^\W*[^,.;:]{4,50} (?:with|by|from|using) exosomes(?<where>,? (?:[\p{L}\d-]+ (?:minutes?|miles?|steps?|blocks?|doors?|km) |next to |near |opposite |above |by )[^;:]*)$/iu.exec(
      text,
    )?.groups?.where;
  if (near) return `Exosome facials${near}`;
  // "Regenerate, lift, glow: the ampoule that we ship to 40 countries."
  const behind = /^[^:.;]{4,60}: (?<rest>(?:the|an?|our) [^:;]*)$/iu.exec(text)?.groups?.rest;
  return behind && marks.every(({ end }) => end <= text.length - behind.length) ? upperFirst(behind) : null;
}

/** Titles and descriptions of which nothing that was claimed can stay, the fullest first. */
export function described(passage: Passage): string[] {
  const { block, text, document } = passage;
  const stop = /[.!?]\s*$/.test(text) ? "." : "";
  if (block.kind === "title") return [casedLike(`About exosomes${placeIn(text)}`, text)];
  const besides = toldBesides(passage);
  const name = namedIn(passage);
  const site = siteOf(document);
  // "Tired of cortisone? Exosomes are …": an answer to what was asked.
  const about = passage.alone ? "About" : "Ask about";
  const of = bottledGoods(document) !== null || speaksToTrade(document) ? "from" : "at";
  return [
    ...(besides === null ? [] : [besides]),
    ...(name === null ? [] : [upperFirst(name) + stop]),
    ...(site === null ? [] : [`${about} exosomes ${of} ${site}${stop}`]),
    `${about} exosomes${stop}`,
  ];
}

/** "Exosome Infusions [in Coral Gables]". */
export const placeIn = (text: string): string =>
  / in (?:\p{Lu}[\p{L}’'.-]*,? ?){1,4}$/u.exec(text.replace(/[.!]\s*$/, ""))?.[0].trimEnd() ?? "";
