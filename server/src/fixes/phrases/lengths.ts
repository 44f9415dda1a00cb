/** Lines of advertisements that may be only so long: "HEADLINES (30)", "Descriptions, max. 90 characters". */
import type { Passage } from "../passage.ts";
import { headsAdverts } from "./headlines.ts";

const stated =
  /\(\s*(?:max\.? )?(\d{2,3})(?: ?(?:characters|chars?\.?|max\.?))?\s*\)|\b(\d{2,3}) (?:characters|chars?)\b/i;
/** What search engines allow a headline. */
const searchHeadline = 30;
const ofSearch = /\b(?:search|google|responsive|PPC|adwords|bing)\b/i;
/** Lines above among which the head of the list is looked for. */
const reach = 24;

/** How many letters may take a passage's place; as many as one likes where nothing says how many. */
export function roomFor({ document, block, blockIndex, text, alone }: Passage): number {
  if (block.kind !== "paragraph" && block.kind !== "listItem") return Number.POSITIVE_INFINITY;
  for (let at = blockIndex - 1; at >= Math.max(0, blockIndex - reach); at--) {
    const head = document.blocks[at]?.text ?? "";
    if (head.length > 60 || !headsAdverts(head)) continue;
    const [, inBrackets, told] = stated.exec(head) ?? [];
    const limit = Number(inBrackets ?? told ?? (alone && isOfSearch(document, head) ? searchHeadline : 0));
    const room = limit - (block.text.length - text.length);
    // A line that was too long before may be so.
    return limit > 0 && text.length <= room ? room : Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

/** Headlines of a campaign in a search engine, as its title or the head of their list tells. */
const isOfSearch = ({ blocks }: Passage["document"], head: string): boolean =>
  /\bheadlines?\b/i.test(head) &&
  [head, ...blocks.slice(0, 3).map(({ text }) => text)].some((text) => ofSearch.test(text));

/** Shorter words for what the rewrites say. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/\bare different from\b/i, "differ from"],
  [/\bexosome treatments\b/i, "exosomes"],
  [/\bno exosome product is (?:approved by the FDA|FDA-approved)/i, "exosomes are not FDA-approved"],
  [
    /\bexosomes (?:that )?(?:give hair a fuller look|help hair look fuller|improve the look of hair)/i,
    "exosomes: fuller-looking hair",
  ],
  [/\bexosomes for fuller-looking hair/i, "exosomes: fuller-looking hair"],
  [
    /^(?:give hair a fuller look|help hair look fuller|improve the look of hair) with/i,
    "fuller-looking hair with",
  ],
  [/\bexosomes (?:that )?(?:help skin look firmer)\b/i, "exosomes for a firmer look"],
  [/\bexosomes (?:that )?(?:improve|help|leave|soften|reduce|give)\b.*/i, "exosomes for a fresher look"],
  [/^help skin look firmer with/i, "a firmer look with"],
  [/^(?:improve the look of skin|help skin look fresh) with/i, "a fresher look with"],
  [/^((?:fuller|younger|fresher|firmer|softer|smoother|brighter)-looking [\p{L} ]+) with exosomes$/iu, "$1"],
  [/^results vary from person to person/i, "results vary"],
];

/** The text in so many letters, if it can be said so. */
export function fitted(text: string, room: number): string | null {
  if (text.length <= room) return text;
  for (const [long, short] of shorter) {
    const said = text.replace(long, short);
    if (said !== text && said.length <= room) return said;
  }
  return null;
}
