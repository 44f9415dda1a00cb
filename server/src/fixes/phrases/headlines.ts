/** Headlines of advertisements and descriptions of pages: where a disclaimer would head nothing, or describe nothing. */
import type { Passage } from "../passage.ts";

/** Rules whose stock sentence is a disclaimer, which heads no advertisement. */
const disclaimed: ReadonlySet<string> = new Set([
  "stability-claim",
  "purity-claim",
  "approval-claim",
  "approval-forecast",
  "safety-claim",
  "guarantee-claim",
  "potency-claim",
  "penetration-claim",
  "proof-claim",
  "stem-cell-conflation",
]);
/** Rules whose claim goes with its line. */
const praised: ReadonlySet<string> = new Set([
  "hype",
  "trend-pressure",
  "superiority-claim",
  "endorsement-claim",
]);
/** A page that is described by nothing but a promise: a disclaimer in its place describes no page. */
export const isDisclaimedDescription = ({ block, alone }: Passage, rules: readonly string[]): boolean =>
  block.kind === "description" && alone && rules.every((rule) => disclaimed.has(rule) || rule === "hype");

const headline = /^(?:headline|subject(?: line)?|preheader|title|card|link text)\s*\d*:/i;
const headlines =
  /^\W*(?:[\p{L}\d]+,? ){0,3}(?:headlines?|subject lines?|subjects|preheaders|titles|callouts?|sitelinks)\b[^.]{0,24}$/iu;
const otherLines =
  /^\W*(?:[\p{L}\d]+,? ){0,3}(?:descriptions?|body|captions?|primary texts?|text)\b[^.]{0,24}$/iu;

/** "GOOGLE HEADLINES", "Descriptions (90)": what stands over the lines of advertisements. */
export const headsAdverts = (text: string): boolean => headlines.test(text) || otherLines.test(text);

/** The headline of an advertisement, the subject of a message: labelled so, or in a list of such. */
function isHeadline({ text, block, blockIndex, document }: Passage): boolean {
  if (headline.test(text) || headline.test(block.text)) return true;
  for (let at = blockIndex - 1; at >= Math.max(0, blockIndex - 16); at--) {
    const { kind, text: above } = document.blocks[at] as typeof block;
    if (headlines.test(above) && !headline.test(above)) return true;
    if (kind === "heading" || otherLines.test(above)) return false;
  }
  return false;
}

/** A headline with a label of its own leaves a gap; one of several goes, unless a disclaimer would take its place. */
export function keepsHeadline(passage: Passage, rules: readonly string[]): boolean {
  if (/^\W*headline\s*\d*:/i.test(passage.text))
    return rules.some((rule) => disclaimed.has(rule) || praised.has(rule));
  return isHeadline(passage) && rules.some((rule) => disclaimed.has(rule));
}
