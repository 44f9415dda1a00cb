/** What others say, told over two sentences: "Clinics advertise everywhere. They promise scar-free skin." */
import type { SentenceFacts } from "./blockFacts.ts";

/** Others' promotion, named without "our". */
const others =
  /(?<!\b(?:our|my|this) (?:[\w-]+ )?)\b(?:adverts?|advertisements?|ads|clips|videos|brochures?|leaflets?|flyers?|hashtags|headlines|(?:the|these|those|such|some|online) (?:posts|sites|websites|pages|captions)|clinics|companies|brands|sellers|makers|vendors|influencers|marketers|promoters|competitors|manufacturers|suppliers|distributors|reps|salesmen|salespeople|(?:the|a|an|her|his|this|that|one) (?:glossy )?(?:brochure|leaflet|flyer|advert|advertisement|poster|salesman|sales rep|rep|seller|consultant))\b/i;

/** "They promise …", "Each claimed …", "Most of them say …". */
const theySay =
  /^\W*(?:they|it|he|she|each|all|some|most|many|both|others|one)(?: of (?:them|these))?(?: (?:also|often|usually|even|all|will|still|then))? (?:promis|sa(?:ys?|id)\b|claim|advertis|insist|boast|declar|assert|swear|swore|t(?:ells?|old)\b|suggest|talk|call|speak|sp(?:eak|oke)|tout|hint)\w*/i;

/** "[9:08] Visitor: jowls and my knee", "Dear Doctor: …": what a chat's visitor or a reader says. */
const visitor =
  /^\W{0,3}(?:\d{1,2}[:.]\d{2}\W{1,3})?(?:(?:visitor|user|caller|reader|guest)\s*\d*\s*:|dear (?:dr\.?|doctor|nurse|editor|[A-Z][a-z]+)(?: [A-Z][a-z]+)?\s*[:,]\s*\S)/i;

export const isVisitors = (text: string): boolean => visitor.test(text);

/** "What we don't say. That it treats any disease. That it lasts.": clauses that hang on what goes before. */
const hangs = /^\W*That (?:it|they|exosomes|these|you|we|the|our)\b/;
const notSaid = /n[’']t\b|\b(?:not|never|nobody|no one|others|myths?|nonsense|wrong|untrue)\b/i;

/** Nothing but a wording in quotation marks. */
const onlyQuoted = /^\W{0,3}[“"][^“”"]{3,60}[”"]\W*$/;
const scoffs =
  /^\W*(?:by whom|says who|so (?:is|are|does|do|has|can)\b|the (?:phrase|words?|term|claim)\b|whatever that|(?:that|it|this) means (?:nothing|little)|at what\b|in what\b|compared with what|according to whom|reps\b)|\bwho (?:checked|says|counted)\b|\b(?:is|are|has|have|do|does)(?: not|n[’']t|\b no)\b|\bno legal\b/i;

/** "“Clinically proven.” By whom, they can't tell us.": a wording held up, and what is thought of it. */
export function isHeldUp(text: string, facts: SentenceFacts, next: SentenceFacts | null): boolean {
  return (
    next !== null &&
    next.start > facts.start &&
    next.end <= text.length &&
    onlyQuoted.test(text.slice(facts.start, facts.end)) &&
    scoffs.test(text.slice(next.start, next.end))
  );
}

/** "What happens when a rose vesicle meets a skin cell has hardly been studied": asked, and left open. */
const leftOpen =
  /^\W*(?:what|whether|how|why|if|which)\b.*\b(?:(?:has|have|had) (?:hardly|barely|scarcely|rarely|never|not(?: yet)?|yet to) (?:been|be) (?:\w+ly )?(?:studied|tested|examined|investigated|shown|established|measured|proven|answered|settled)|(?:is|are|remains?) (?:still )?(?:not (?:yet )?known|unknown|unclear|uncertain|open|an open question|anyone[’']s guess|unproven|untested|(?:a )?matters? of debate))\b/i;

export function isLeftOpen(text: string): boolean {
  return leftOpen.test(text);
}

/** "*Sample 4 (rejected).* …": a label that says what became of the wording behind it. */
const refusedLabel =
  /^\W*(?:[^.!?:]{0,40}\((?:rejected|refused|struck|cut|deleted|not approved|do not use|don[’']t use|banned|bad|wrong|no|before|old|withdrawn)\)|(?:rejected|refused|struck out|deleted|withdrawn|bad example|wrong))\W*$/i;

export function isLabelledRefused(text: string, previous: SentenceFacts | null): boolean {
  return previous !== null && refusedLabel.test(text.slice(previous.start, previous.end));
}

/** Whether a sentence is a clause of its own that goes on with what is not said. */
export function hangsOnDenial(text: string, facts: SentenceFacts, previous: SentenceFacts | null): boolean {
  if (previous === null || !hangs.test(text.slice(facts.start, facts.end))) return false;
  const before = text.slice(previous.start, previous.end);
  return (
    notSaid.test(before) ||
    (hangs.test(before) && notSaid.test(text.slice(Math.max(0, previous.start - 300), previous.start)))
  );
}

/** Whether a sentence repeats what those say whom the sentence before has named. */
export function repeatsOthers(text: string, facts: SentenceFacts, previous: SentenceFacts | null): boolean {
  return (
    previous !== null &&
    theySay.test(text.slice(facts.start, facts.end)) &&
    others.test(text.slice(previous.start, previous.end))
  );
}
