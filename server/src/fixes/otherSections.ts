/** Sections that hold something else than their heading says, once their claims have gone. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Edit } from "../finding.ts";
import type { ProseBlock, ProseDocument } from "../reading/prose.ts";
import { headingThen, isConsent, isOfPraise, sectionBelow } from "./emptySections.ts";
import type { FixedPage } from "./fixedPage.ts";
import { casedLike, wordCount } from "./grammar.ts";
import { removeBlock, removeHeading } from "./removal.ts";
import { editsFor } from "./sourceEdits.ts";

/** Edits that give such headings another name, or take along what told only of a route that nobody offers now. */
export function otherSections(page: FixedPage): readonly Edit[] {
  const { source, language, document, before, sourceBefore } = page;
  const edits = document.blocks.flatMap((head, index): readonly Edit[] => {
    if (head.kind !== "heading" || index === 0) return [];
    const left = sectionBelow(document.blocks, index);
    const then = headingThen(before, document, head);
    const had = then < 0 ? [] : sectionBelow(before.blocks, then);
    if (left.length === 0 || textOf(had) === textOf(left)) return [];
    if (isOfRoute(head) && had.some(tellsRoute) && !left.some(tellsRoute) && isSpare(left)) {
      const gone = [head, ...left].map((block) =>
        block.kind === "heading"
          ? removeHeading(source, language, block)
          : removeBlock(source, language, document, block),
      );
      return gone.every((edit) => edit !== null) ? gone : [];
    }
    const name = otherName(head, had, left);
    if (name === null) return [];
    const text = /\p{Ll}/u.test(head.text) ? casedLike(name, head.text) : name.toUpperCase();
    return editsFor(source, language, head, [{ start: 0, end: head.text.length, text }]) ?? [];
  });
  edits.push(...consentsRemoved(page));
  const isOurs = language === "html" && emptyElements(sourceBefore).length === 0;
  return edits.length === 0 && isOurs ? emptyElements(source) : edits;
}

const textOf = (blocks: readonly ProseBlock[]): string => blocks.map(({ text }) => text).join("\n");

/** What the heading is called now; null where it may stay. */
function otherName(head: ProseBlock, had: readonly ProseBlock[], left: readonly ProseBlock[]): string | null {
  if (isOfCandidates(head.text) && !had.every(excludes) && left.every(excludes)) return "Please note";
  if (isOfPraise(head) && had.some(isPraise) && !left.some(isPraise)) return "Good to know";
  return null;
}

/** "Who it is for", "What we treat", "Good candidates", "People who come to us", "When we suggest them". */
const candidates =
  /\b(?:who (?:it|this|they|we|comes?|is|are|may|can|benefits?)\b|(?:good |ideal |right )?candidates?\b|(?:what|whom) (?:we|people|members|clients|patients|they|dr|do we)\b.{0,25}\b(?:treat|see|use|help|come|work)|(?:people|those|clients|patients) who come|conditions|indications|when we (?:suggest|use|recommend|offer)|where it goes|which pets)/i;
const negated = /\b(?:not|never|no|cannot|nobody)\b|n[’']t\b/i;

const isOfCandidates = (text: string): boolean =>
  candidates.test(text) && !negated.test(text) && wordCount(text) <= 9;

const exclusion =
  /^\W*(?:not|no|never|nobody)\b|\b(?:do|does|did|can|could|will|would|should|must|may|are|is)(?: not| never|n[’']t)\b|\bcannot\b|\b(?:turn|turned|turns) (?:away|down)\b|\brules? (?:you |them |it )?out\b|\b(?:exclude|decline|postpone)\b/i;
/** What may be said on any page. */
const stock =
  /^(?:results vary|your clinician will|side effects are|the evidence for|evidence for exosomes|(?:the )?exosomes (?:come from|are purified)|\[maker\])/i;

/** Who is not treated, told as it may be. */
const excludes = ({ kind, text }: ProseBlock): boolean =>
  kind === "alt" ||
  (kind !== "heading" &&
    analyseBlock(text).sentences.every(({ start, end }, at) => {
      const sentence = text.slice(start, end);
      return exclusion.test(sentence) || (at > 0 && stock.test(sentence));
    }));

/** Words of others, or stars. */
const isPraise = ({ kind, text, quoted }: ProseBlock): boolean =>
  kind !== "alt" && (quoted === true || /["“”«»★⭐]|\b(?:I|my|me)\b/.test(text));

/** "Everyone quoted here agreed to it.", where none of those is quoted any more. */
function consentsRemoved({ source, language, document, before }: FixedPage): readonly Edit[] {
  const stays = new Set(document.blocks.map(({ text }) => text));
  return document.blocks.flatMap((block): readonly Edit[] => {
    if (block.kind !== "paragraph") return [];
    const { sentences } = analyseBlock(block.text);
    const at = sentences.findIndex(({ start, end }) => isConsent(block.text.slice(start, end)));
    const sentence = sentences[at];
    if (!sentence) return [];
    const said = block.text.slice(sentence.start, sentence.end);
    const quoted = quotedAbove(before, said);
    if (quoted.length === 0 || quoted.some(({ text }) => stays.has(text))) return [];
    if (sentences.length === 1) {
      const edit = removeBlock(source, language, document, block);
      return edit ? [edit] : [];
    }
    const [start, end] =
      at > 0
        ? [sentences[at - 1]?.end ?? 0, sentence.end]
        : [sentence.start, sentences[1]?.start ?? sentence.end];
    return editsFor(source, language, block, [{ start, end, text: "" }]) ?? [];
  });
}

/** The words of others above a sentence, in its section. */
function quotedAbove({ blocks }: ProseDocument, said: string): readonly ProseBlock[] {
  const at = blocks.findIndex(({ text }) => text.includes(said));
  const head = blocks.slice(0, Math.max(at, 0)).findLastIndex(({ kind }) => kind === "heading");
  return at < 0 ? [] : blocks.slice(head + 1, at).filter(isPraise);
}

/** "The infusion", "Whole-body option": ways to give exosomes that go with what was said of them. */
const route =
  /\b(?:infusions?|drips?|ivs?|intravenous(?:ly)?|injections?|injected|inject|shots|needle|vein|bag|whole[- ]body|into (?:the|a|an|your)|nebuli[sz](?:ed|er)|intrathecal)\b/i;

const isOfRoute = ({ text }: ProseBlock): boolean =>
  wordCount(text) <= 8 && /\b(?:infusions?|drips?|iv|shots|injections?|whole[- ]body)\b/i.test(text);

const tellsRoute = ({ text }: ProseBlock): boolean => route.test(text);

/** Few words, and none of them a price, a disclosure, a caution or a way to reach anybody. */
const isSpare = (blocks: readonly ProseBlock[]): boolean =>
  blocks.every(
    ({ kind, text }) =>
      kind !== "cell" && !/[$£€₩@[\]]|\d{3}|\b(?:risks?|allerg|side effects?|approv|exosomes?)/i.test(text),
  ) && wordCount(textOf(blocks)) <= mostSpare;
const mostSpare = 30;

/** Lists that have lost all of their items, headings and sections that hold nothing. */
function emptyElements(source: string): readonly Edit[] {
  return [
    ...source.matchAll(/^[ \t]*<(ul|ol|dl|h[1-6]|section|blockquote)>\s*<\/\1>[ \t]*(?:\r\n|\n|\r)?/gim),
  ].map((found) => ({ start: found.index, end: found.index + found[0].length, newText: "" }));
}
