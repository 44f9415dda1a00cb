/** Quotations that go as one, with who signs them: a name, a handle, a standing, in the same block or behind it. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";
import type { Passage } from "./passage.ts";

/** A testimonial of several sentences in one pair of quotation marks: it goes as one. Offsets of the block's text. */
export function quotation(passage: Passage): { from: number; to: number } {
  const { block, from, to } = passage;
  const same = { from, to };
  const named = quotedBefore(passage);
  if (named) return { from: named.open, to };
  if (
    !isPraise(passage) &&
    isBalanced(block.text.slice(from, to)) &&
    !/^\W*[“"«]/.test(block.text.slice(from))
  )
    return same;
  // What stands before the quotation in its sentence stays, and nothing is half quoted.
  const before = (open: number): string => block.text.slice(from, open);
  // "– Ann P. “Not a line left!”": the name is that of another.
  const signed = (open: number): boolean => nameAlone.test(before(open));
  const quoted = quotedIn(block.text).find(
    ({ open, close }) => close + 1 >= to && (!/[\p{L}\p{N}]/u.test(before(open)) || signed(open)),
  );
  return quoted && quoted.close > from && quoted.close - quoted.open <= 400
    ? { from: signed(quoted.open) ? quoted.open : Math.min(from, quoted.open), to: quoted.close + 1 }
    : same;
}

/** "“Never without it.” – Ines, Porto": the quotation that a name which is praise by itself stands behind. */
function quotedBefore(passage: Passage): { readonly open: number; readonly close: number } | null {
  const { text } = passage.block;
  if (!isPraise(passage) || /[“"«]/.test(passage.text)) return null;
  if (!/[”»"]\s*$/.test(text.slice(0, passage.from))) return null;
  const quoted = quotedIn(text).findLast(({ close }) => close < passage.from) ?? null;
  return quoted && text.slice(quoted.close + 1, passage.from).trim() === "" ? quoted : null;
}

const isPraise = ({ marks }: Passage): boolean => marks.some((mark) => mark.rule === "endorsement-claim");

function isBalanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/«/g) === count(/»/g) && count(/"/g) % 2 === 0;
}

/** Where quotations open and close; straight marks by turns. */
function quotedIn(text: string): { readonly open: number; readonly close: number }[] {
  const found: { open: number; close: number }[] = [];
  for (const { 0: whole, index } of text.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"/g))
    found.push({ open: index, close: index + whole.length - 1 });
  return found;
}

/**
 * How far behind a testimonial that reaches `to` its writer's name goes on: "– Steve, 44", and right behind a quotation
 * without a dash, too.
 */
export function signature(passage: Passage, to: number): number {
  const { text } = passage.block;
  const quotes =
    /^\W*[“"«]/.test(text.slice(passage.from)) ||
    /[”»]/.test(text[to - 1] ?? "") ||
    (text[to - 1] === '"' && isBalanced(text.slice(0, to)));
  if (!isPraise(passage) && to === passage.to && !quotes) return 0;
  const isWhole = passage.block.quoted && isPraise(passage);
  const signed = isWhole || /["”»]/.test(text[to - 1] ?? "") ? signedBehind : signedByDash;
  return signed.exec(text.slice(to))?.[0].trimEnd().length ?? 0;
}

const byDash = /[–—-]{1,2}\s*\p{Lu}[\p{L}.’' -]{0,30}/u.source;
const byName =
  /(?!(?:Skip|Avoid|Write|Say|Use|Drop|Try|Not|Never|Instead|Also|Or|And|But|Prefer|Choose|Delete|Cut)\b)\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}’'-]*\.?){0,2}/u
    .source;
const signedAs = (name: string): RegExp =>
  new RegExp(String.raw`^[^\S\n]*(?:\n\s*)?(?:${name})(?:,[^.!?\n"“]{1,40})?\.?(?=\s*(?:$|\n|["“]))`, "u");
const inBrackets = /\((?:\p{Lu}|an? |after |from |on |age )[^()]{1,50}\)/u.source;
const signedByDash = signedAs(byDash);
/** "– verified buyer, Leeds": who it was, without a name, at the end of the line. */
const bySort = /[–—-]{1,2}\s*\p{Ll}[^.!?\n"“]{2,40}/u.source;
/** "— Ann, Leeds Parking is free.", "Ann B., Leeds Parking is free.": a name and a town, where a sentence follows. */
const before = String.raw`(?=\s+\p{Lu}[\p{L}’']*,? \p{Ll})`;
const word = String.raw`\p{Lu}[\p{L}’']*\.?`;
const inRunningText = String.raw`(?:[–—-]\s*${word}(?: ${word})?(?:, ${word}(?: ${word})?)?|${word}(?: ${word})?, ${word}(?: ${word})?)${before}`;
/** "… it!” writes Ann from Leeds." */
const byVerb = String.raw`(?:say|write|rave|laugh|report|tell|add)s?(?:ed)?\b[^.!?\n]{2,60}[.!]|(?:said|wrote|told)\b[^.!?\n]{2,60}[.!]`;
/** "Member since 2022", "Name withheld". */
const byStanding = String.raw`(?:(?:[Vv]erified )?(?:[Mm]ember|[Cc]lient|[Pp]atient|[Gg]uest|[Cc]ustomer|[Bb]uyer|[Rr]eviewer)(?: (?:since|from|in|of) [^.!?\n"“]{2,30})?|[Nn]ame withheld|Anonymous)`;
/** "by glow_ann", "@ann.glows", "an**": the name of an account. */
const byHandle = String.raw`(?:by |[–—-]{1,2}\s*)?(?:@[\p{L}\d._]+|[\p{L}\d]+[_*][\p{L}\d_*]*|by [\p{L}\d._]+|\p{Ll}+\d+)`;
/** The words that a sentence begins with, and no name. */
const opener = String.raw`(?:An?(?= \p{Ll})|The|This|That|These|We|Our|My|It|They|She|He|You|Your|All|Some|One|Two|Three|Most|In|At|On|For|From|With|Every|Everyone|Everybody|Each|No|Not|There|Members|Clients|Patients|Guests|Folks|People|Half|Rated|Book|Call|Now|Then|After|Before|When|If|Exosomes?)\b`;
/** "Ann, piper, Leeds The next one …": a name with what she is, where a sentence begins of which she is no part. */
const beforeOpener = String.raw`(?!${opener})(?<first>${word})(?: (?!${opener})${word})?(?:, [^.,!?\n"“]{1,30}?){0,2}(?=\s+(?:${opener}|\k<first>\s))`;
/** "Thanks, Ann!" */
const byThanks = String.raw`[Tt]hank(?:s| you)\b[^.!?\n"“]{0,30}[.!]`;
/** "A grateful mother", "Left on our answerphone": words without a stop under a quotation tell whose it is. */
const unstopped = String.raw`(?!(?:[Bb]ook|[Cc]all|[Tt]ext|[Dd]M|[Ss]hop|[Oo]rder|[Aa]sk|[Vv]isit|[Rr]ead|[Ss]ee)\b)(?:[^.!?\n"“”»$£€₩#:]|\b(?:St|Mt|Dr|Mrs?|Ms|Prof|\p{Lu})\.-?){2,45}`;
/** "- Lena Orr, spa director": to the end of the line. */
const byDashAndTrade = String.raw`^[^\S\n]*[–—-]{1,2}\s*${word}(?: ${word}){0,2}, \p{Ll}[^.!?\n"“]{1,30}(?=\s*(?:$|\n))`;
const signedBehind = new RegExp(
  String.raw`${byDashAndTrade}|^[^\S\n]*(?:\n\s*)?(?:${inBrackets}\.?|${inRunningText}|${byVerb}|${byThanks}|${beforeOpener}|(?:${unstopped}|${byHandle})(?=\s*$))|${signedAs(`${byDash}|${byStanding}|${byName}|${bySort}`).source}`,
  "u",
);

/** The line with the writer's name that a testimonial leaves behind, in a block of its own. */
export function signatureBlock(
  source: string,
  document: ProseDocument,
  { blockIndex }: Passage,
): ProseBlock | null {
  const block = document.blocks[blockIndex] as ProseBlock;
  const next = document.blocks[blockIndex + 1];
  if (!next || next.kind !== block.kind || next.list) return null;
  const between = source.slice(block.end, next.start);
  // "“…”" and "Pharmacist, Leeds" below it: whatever ends without a stop there.
  const inQuotes = /^\s*[“"«].*[”"»]\s*$/su.test(block.text);
  if (!nameAlone.test(next.text) && !(inQuotes && underQuotation.test(next.text))) return null;
  // The same quotation holds both, or the name stands right under it.
  return /^[\s>]*(?:<\/(?:p|blockquote)>\s*(?:<\/blockquote>\s*)?(?:<(?:p|footer|cite|figcaption)[^<>]*>\s*(?:<cite[^<>]*>\s*)?)?)?[\s>]*$/i.test(
    between,
  ) &&
    (block.quoted || inQuotes || /<\/(?:p|blockquote)>/i.test(between))
    ? next
    : null;
}

const underQuotation = new RegExp(`^\\s*(?:${unstopped}|${byHandle})\\s*$`, "u");
const nameAlone = new RegExp(
  String.raw`^\s*(?:${byDash}|${byStanding}|${byName}|${inBrackets})(?:,[^.!?\n]{1,40})?\s*$`,
  "u",
);

const speaks = "(?:say|said|write|wrote|add|laugh|insist|explain|argue|report|tell)(?:s|ed)?";
const who = String.raw`(?:(?:our|her|his|their|its) (?:own )?)?(?:(?:Dr|Mr|Mrs|Ms|Prof|St)\. )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*\.?){0,2}`;
/** "“…,” said Mara Quill, its director." */
const saidLast = new RegExp(String.raw`[”"]\s*(${speaks} ${who}(?:, [^.“”"]{3,160})?)\.?\s*$`, "u");
/** "“…,” Brandt said." */
const saidInside = new RegExp(String.raw`[”"]\s*(${who} ${speaks})\.?\s*$`, "u");
/** A line that is in quotation marks from its first word to its last. */
export const quotedWhole = /^[^\p{L}\p{N}“"]*[“"][^“”"]+[”"]\W*$/u;
const bareQuotation = /^\W*["“][^"“”]*[.!?,]["”]\s*$/u;

/** Who said the words of a quotation, as it tells behind them; null where it names nobody. */
function attributionOf(text: string): string | null {
  const told = (saidLast.exec(text) ?? saidInside.exec(text))?.[1];
  return told === undefined
    ? null
    : told.replace(/^add(s|ed)\b/, (_, end) => (end === "s" ? "says" : "said"));
}

/** "[“It mends,” said Dr. Roe.] “It is quick.”": who said the first says the next. */
export function withSpeaker(sentence: string, gone: string): string {
  const told = bareQuotation.test(sentence) ? attributionOf(gone) : null;
  if (told === null) return sentence;
  const end = /[.,]?(["”])\s*$/.exec(sentence);
  if (!end) return sentence;
  const words = sentence.slice(0, end.index);
  return `${words}${/[!?]$/.test(words) ? "" : ","}${end[1]} ${told}.`;
}

/** A quotation without a name, which goes on with the words of one who was named before. */
export function goesOnQuoting({ block, from, text }: Passage): boolean {
  if (!bareQuotation.test(text)) return false;
  const before = analyseBlock(block.text)
    .sentences.filter(({ end }) => end <= from)
    .map(({ start, end }) => block.text.slice(start, end));
  const named = before.findLast((sentence) => !bareQuotation.test(sentence));
  return named !== undefined && attributionOf(named) !== null;
}
