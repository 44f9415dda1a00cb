/** What a page says of how it was built, once its fixes are made: its counts, its lead-ins and the numbers of its lists. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Edit } from "../finding.ts";
import type { CopyLanguage, ProseBlock, ProseDocument } from "../reading/prose.ts";
import type { FixedPage } from "./fixedPage.ts";
import { removeBlock } from "./removal.ts";
import { editsFor, type Hunk } from "./sourceEdits.ts";

/** Edits that settle `document` with what is left of `before`; none where all of it holds still. */
export function settledEdits(page: FixedPage): readonly Edit[] {
  const { source, language, document, before, sourceBefore } = page;
  const edits = document.blocks.flatMap((block, index): readonly Edit[] => {
    const known = itemsKnown(before, document, index);
    if (known === null) return [];
    const now = itemsBelow(document.blocks, index).length;
    if (now === 0 && known > 0) return leadRemoved(source, language, document, block);
    const hunk = now < known ? recounted(block.text, known, now) : null;
    return hunk ? (editsFor(source, language, block, [hunk]) ?? []) : [];
  });
  return [...edits, ...renumbered(source, document, numbersIn(sourceBefore, before))];
}

/** The items of the list that a heading or a lead-in heads. */
function itemsBelow(blocks: readonly ProseBlock[], index: number): readonly ProseBlock[] {
  const first = blocks[index + 1];
  const isLead = blocks[index]?.kind === "heading" || leadsIn.test(blocks[index]?.text ?? "");
  if (!isLead || first?.kind !== "listItem") return [];
  return blocks.filter(({ list }) => list?.list === first.list?.list && list?.depth === first.list?.depth);
}

/** How many items stood below the same words before; null where there were none, or the words are new. */
function itemsKnown({ blocks }: ProseDocument, document: ProseDocument, index: number): number | null {
  const { kind, text } = document.blocks[index] as ProseBlock;
  if (kind !== "heading" && kind !== "paragraph") return null;
  const same = (all: readonly ProseBlock[]): number[] =>
    all.flatMap((block, at) => (block.kind === kind && block.text === text ? [at] : []));
  const at = same(blocks)[same(document.blocks).indexOf(index)];
  const items = at === undefined ? [] : itemsBelow(blocks, at);
  return items.length > 0 ? items.length : null;
}

const leadsIn = /:["”’)*_\s]*$/;

/** "People come to us with:", where no list is left. */
function leadRemoved(
  source: string,
  language: CopyLanguage,
  document: ProseDocument,
  block: ProseBlock,
): readonly Edit[] {
  if (block.kind === "heading" || block.marks.some(({ kind }) => kind === "citation")) return [];
  const lead = analyseBlock(block.text).sentences.at(-1);
  if (!lead || !leadsIn.test(block.text.slice(lead.start))) return [];
  if (lead.start === 0) {
    const edit = removeBlock(source, language, document, block);
    return edit ? [edit] : [];
  }
  const start = lead.start - (/\s+$/.exec(block.text.slice(0, lead.start))?.[0].length ?? 0);
  return editsFor(source, language, block, [{ start, end: block.text.length, text: "" }]) ?? [];
}

const words = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const counted = new RegExp(
  String.raw`(?<!\p{L}|\d|[$£€₩.,]\s?)(${words.slice(1).join("|")}|\d{1,2})(?= (?:\p{L}+ ){0,2}?(\p{L}{2,}s|people|women|men)\b| we\b|:| to\b| by\b)`,
  "iu",
);

/** "Six reasons", where five are left. */
function recounted(text: string, known: number, now: number): Hunk | null {
  const found = counted.exec(text);
  if (!found?.[1]) return null;
  const [, said, noun] = found;
  const number = /\d/.test(said) ? Number(said) : words.indexOf(said.toLowerCase()) + 1;
  if (number !== known) return null;
  const left = /\d/.test(said) ? String(now) : casedAs(words[now - 1] as string, said);
  const start = found.index;
  if (now > 1) return { start, end: start + said.length, text: left };
  // "Three reasons", "these three": of one it is told in the singular.
  if (
    noun === undefined ||
    !/[^sui]s$/i.test(noun) ||
    /\b(?:these|those|the|our|all|other)\s+$/i.test(text.slice(0, start))
  )
    return null;
  const end = text.indexOf(noun, start) + noun.length;
  return { start, end: end, text: left + text.slice(start + said.length, end - 1) };
}

const casedAs = (word: string, like: string): string =>
  like === like.toUpperCase()
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(like)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;

/** "Step 3", "see 4 below": the numbers of a list are told elsewhere. */
const toldElsewhere = /\b(?:steps?|numbers?|no\.|points?|items?|tips?|see|reasons?|rules?|lines?) #?\d/i;

/** Lists whose numbers stand in the source and have gaps now, on a page that counted from one to the last. */
function renumbered(source: string, document: ProseDocument, counted: readonly Numbers[]): readonly Edit[] {
  if (document.blocks.some(({ text }) => toldElsewhere.test(text))) return [];
  if (!counted.every((places) => places.every(({ number }, i) => Number(number) === i + 1))) return [];
  return numbersIn(source, document).flatMap((places) =>
    places.flatMap(({ start, number }, i) =>
      Number(number) === i + 1 ? [] : [{ start, end: start + number.length, newText: String(i + 1) }],
    ),
  );
}

/** The numbers before the items of one list. */
type Numbers = readonly { readonly start: number; readonly number: string }[];

function numbersIn(source: string, { blocks }: ProseDocument): readonly Numbers[] {
  const lists = new Map<number, { start: number; number: string }[]>();
  for (const { kind, list, start } of blocks) {
    if (kind !== "listItem" || !list?.ordered || list.depth > 0) continue;
    const at = source.lastIndexOf("\n", start - 1) + 1;
    const [, lead = "", number] = /^([\s>]*)(\d{1,3})[.)]\s/.exec(source.slice(at, start + 1)) ?? [];
    if (number === undefined) continue;
    const places = lists.get(list.list) ?? [];
    lists.set(list.list, [...places, { start: at + lead.length, number }]);
  }
  return [...lists.values()];
}
