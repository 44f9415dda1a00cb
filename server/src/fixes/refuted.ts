/** Claims that are only told to be denied: what the next words answer is not to be mended, or they answer nothing. */
import { analyseBlock } from "../claims/blockFacts.ts";
import type { Passage } from "./passage.ts";
import { speakerOf } from "./phrases/questions.ts";
import { columnHead } from "./phrases/rows.ts";
import { quotedWhole } from "./quotations.ts";

/** "Myth: no product is.", "False." */
const judged = /^\W*(?:myth|false|fiction|untrue|not true)\b(?! (?:or|and|friends?|hope)\b)/i;
/** "Nope, and if somebody tells you so …": said by another, or of words in quotation marks. */
const denied =
  /^\W*(?:nope|wrong|nonsense|rubbish|not so|hardly|(?:it|they|that|this|those|these|you) (?:(?:is|are|do|does|did|was|were|can|will|has|have) not|(?:is|are|do|does|did|was|were|wo|has|have)n[’']t|cannot|can[’']t|never)\b|(?:nobody|no one|we|you) (?:can|may|should|could)(?:not|n[’']t| not| never)? (?:say|promise|claim)\b)/i;
/** "We let others say that.", "List everything that is wrong with it." */
const declined = /^\W*we (?:let|leave) (?:that|it|others|the others)\b|\bwrong with (?:it|this|that)\b/i;
/** "Those are banned.", "Please do not buy them.", "We used to be asked for these, and we never hung one." */
const refused =
  /^\W*(?:(?:they|those|these|such [\p{L} ]{2,20}|it|that|this|the use of [\p{L} ]+) (?:is|are) (?:\p{L}+ )?(?:forbidden|prohibited|banned|illegal|unlawful|against the (?:law|rules))\b|please (?:do not|don[’']t|never) \p{L}+ (?:those|these|them|it)\b|we used to be asked for|we (?:have )?(?:never|refuse|decline)\b[^.;]*\b(?:those|these|them|it|one)\b)/iu;
const ofWhatIsForbidden =
  /^(?:injection-claim|human-source-prohibited|public-advertising-prohibited|restricted-expression)$/;

/** "Wrong answer | Right answer" */
const ofTheWrong = /^\W*(?:the )?(?:wrong|bad|poor)\b|^\W*(?:myth|mistake|error)s?\W*$/i;

export function isRefuted(passage: Passage): boolean {
  if (passage.shape === "cell" && ofTheWrong.test(columnHead(passage))) return true;
  const next = wordsBehind(passage);
  if (next === null) return false;
  const said = next.slice(speakerOf(next).length);
  const byAnother =
    speakerOf(next) !== "" &&
    speakerOf(passage.block.text) !== "" &&
    speakerOf(next) !== speakerOf(passage.block.text);
  const isQuoted = quotedWhole.test(passage.text);
  if (judged.test(said) || declined.test(said)) return byAnother || isQuoted || !passage.alone;
  if (denied.test(said)) return byAnother || isQuoted;
  return refused.test(said) && passage.marks.every(({ rule }) => ofWhatIsForbidden.test(rule));
}

/** The sentence behind a passage, or the first of the block below it. */
function wordsBehind({ block, blockIndex, document, to }: Passage): string | null {
  const rest = block.text.slice(to);
  const below = document.blocks[blockIndex + 1];
  if (!/\p{L}/u.test(rest) && (!below || !/^(?:paragraph|definition|listItem)$/.test(below.kind)))
    return null;
  const text = /\p{L}/u.test(rest) ? rest.trimStart() : (below?.text ?? "");
  const first = analyseBlock(text).sentences[0];
  return first ? text.slice(0, first.end) : null;
}

/** "Is your pen cleared?", "Does it sting?", "[Is it better than laser?] For scars, no.": nothing is claimed of exosomes. */
export function claimsNothing(question: string, answer: string): boolean {
  if (/^\W*(?:for|with|on|in) [^,.;]{2,40}, (?:no|never|not really)\W*$/i.test(answer)) return true;
  if (/\bexo|\b(?:serum|product|vial|ampoule)s?\b/i.test(`${question} ${answer}`)) return false;
  return (
    /^\W*(?:(?:and|but|so) )?(?:is|are|was|has) (?:your |the |this |that |its )?(?:\p{L}+ )?(?:pens?|lasers?|devices?|machines?|rollers?|needles?|lamps?|handpieces?)\b[^?]*\b(?:approv\p{L}+|cleared|licen[cs]\p{L}+|authori[sz]\p{L}+)\b/iu.test(
      question,
    ) ||
    /^\W*(?:does|will|did|do) (?:it|they|the \p{L}+) (?:burn|sting|itch|tingle)\b[^?]*\?\W*$/iu.test(question)
  );
}
