/**
 * Phrases in inverted commas on a page that offers nothing: "They sold a “miracle neck lift” for $700". They are held up,
 * not said, unless the page recommends them. (Of 300 such phrases in the labelled copy five are claims.)
 */

/** Words of a recommendation: "You may write: “…”", "Lines for spring". */
const recommending =
  /\b(?:write|use|say|try|prefer|good|better|ok|okay|fine|approved|permitted|may|allowed|instead|yes|copy|lines? (?:for|that|we|you)|samples?|suggested|recommended|ready|examples?|for (?:the|instance|example|spring|summer|autumn|fall|winter)|headlines?|captions?|script|print|house|stays?)\b/i;

export const recommends = (text: string): boolean => recommending.test(text);

/** "Print “…”", "Instead, you may write: “…”": what a guide would have its readers say, whatever its section is about. */
const advice =
  /^\W*(?:(?:instead|better|rather|so|now|then|here|after a \w+|on \w+)[,:]?\s+)?(?:(?:you|we|they|writers?)(?:[’']d)? (?:may|can|could|might|should|would)(?: also| now| still)? |please |we now )?(?:print|write|say|use|put|try|prefer|run|post|go with|make it|keep|lead with)\b(?: \p{L}+){0,4}:? *[“"«]/iu;

/** "New line: “…”". */
const replacement =
  /^\W*(?:the )?(?:new|final|better|agreed|approved|revised|corrected|suggested) (?:line|version|wording|headline|caption|copy|text)s?(?:\s*:| (?:is|reads|says|now reads))\s*[“"«]/i;

export const advises = (sentence: string): boolean =>
  /[“"«]/.test(sentence) && (advice.test(sentence) || replacement.test(sentence));

/** The paragraph after a statement that settles it: "False: it has approved none." */
const falsely =
  /^\W*(?:(?:can|could|is|was) (?:that|this|it|she|he|they) (?:really |actually |be )*(?:true|right|correct|so)\b|there (?:is|[’']s) no (?:trial|study|evidence|proof|data)\b|false|wrong|untrue|not true|incorrect|nonsense|rubbish|a? ?myth)\b/i;
/** An editor's word on the line quoted above it: "Too much; try …", "It doesn't, and we can't say so." */
const struck =
  /^\W*(?:no\b|not\b|too (?:much|far|strong|bold|big)|cut\b|out\b|strike|delete|drop|lose this|make it\b|try\b|change\b|replace|we can(?:not|[’']t)|it (?:does|is|can|has)(?: not|n[’']t)|they (?:do|are|can|have)(?: not|n[’']t)|nobody|says who|by whom|prove it|this (?:goes|has to go)|never\b|please don|banned|careful)/i;

/** "Exosomes are stem cells. Myth, they have no nucleus."; "Myth: …" would begin the next. */
export const isCalledFalse = (next: string): boolean => falsely.test(next) && !/^\W*a? ?myth\s*:/i.test(next);

/** UTF-16 units of a line that are looked at: a paragraph may be one line without an end. */
const lineReach = 300;

/** "Aldana: ", "**Q.** ": who says what follows, in a transcript. */
const speaker = /^\W*((?:Dr\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}):\W*/u;

/**
 * Whether what stands in the block behind a sentence says that it is false or has to go; `own`: the block of the sentence,
 * `answers`: it was quoted, and the next is not.
 */
export function isTakenBack(next: string, own: string, answers: boolean): boolean {
  const [first, second] = [speaker.exec(own.slice(0, lineReach)), speaker.exec(next)];
  // Of two speakers the other answers.
  const replies = first !== null && second !== null && first[1] !== second[1];
  const said = replies ? next.slice((second as RegExpExecArray)[0].length) : next;
  return falsely.test(said) || ((answers || replies) && struck.test(said));
}

const quotation = /“[^”]*”|"[^"]*"|«[^»]*»/g;
/** Of as many words at the most: longer ones are what somebody says. */
const longest = 6;

/** "Submitted: “…”", "As sent: …": a wording that was handed in. */
const handedIn =
  /^\W*(?:(?:as )?(?:submitted|sent|received|drafted|filed|proposed|pitched|first drafted)|(?:the |their |first |old |original |client[’']s |our )*(?:draft|original|before|old|wording|version|pitch|line|claim)(?: (?:received|submitted|sent|as sent))?|before|was|from|theirs|client|rejected|refused|cut|struck|wrong|bad|not|no|never|instead of)\s*:/i;
/** "Evicts acne → Skin that looks calm" */
const arrow = /→|⇒|➔|➜|➡|(?<=\s)(?:=>|->|-->)(?=\s)/u;

/** Whether all of `start` to `end` is a wording that its line tells to have been handed in or replaced. Offsets of `text`. */
export function isReplaced(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  end: number,
): boolean {
  const from = Math.max(0, sentence.start - lineReach);
  const before = text.slice(from, end);
  const line = before.slice(before.lastIndexOf("\n", sentence.start - from) + 1);
  const rest = text.slice(end, end + lineReach).split("\n", 1)[0] as string;
  return (handedIn.test(line) && !arrow.test(line)) || (arrow.test(rest) && !arrow.test(line));
}

/** "A caption underneath stated “…”": what an advert says, however long. */
const advertised =
  /\b(?:ads?|adverts?|advertisements?|posts?|pages?|sites?|websites?|captions?|e-?mails?|banners?|videos?|clips?|reels?|stor(?:y|ies)|leaflets?|brochures?|flyers?|posters?|listings?|labels?|box(?:es)?|text|it|they|headlines?|signs?|packag\w+|newsletters?|claims?)\b[^.!?“”"]{0,40}\b(?:stat(?:e[sd]?|ing)|head(?:ed|lined)|reads?|sa(?:id|ys?|ying)|claim(?:s|ed|ing)?|announc\w+|caption(?:ed|s)|label(?:led|ed)|titled|includ\w+|carried|promis\w+|boast\w*|declar\w+|featured|used|told (?:\w+ ){1,2}that)(?: that)?[\s:,]*$/i;

/** Whether all of `start` to `end` stands in a short quotation that its sentence does not recommend. Offsets of `text`. */
export function isHeldUpPhrase(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): boolean {
  const own = text.slice(sentence.start, sentence.end);
  for (const { 0: quoted, index } of own.matchAll(quotation)) {
    const from = sentence.start + index;
    if (from > start || from + quoted.length < end) continue;
    if (advertised.test(own.slice(0, index))) return true;
    if ((quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > longest) return false;
    return !recommends(`${own.slice(0, index)} ${own.slice(index + quoted.length)}`);
  }
  return false;
}
