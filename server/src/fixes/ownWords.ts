/** What leant on a claim goes with it: the studies that found it, what followed from it, how much of it there was. */
import { capitalLike } from "./grammar.ts";
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";
import { isEffect } from "./phrases/effects/search.ts";

const attribution =
  /(?<=^|["“]|^[^.]*: )(?:(?:a |one |two |our |the |across the board, |numerous |many |several |recent |clinical |lab |laboratory |further )*(?:study|studies|trials?|research|science|data|evidence|lab work|tests|papers?|(?:\w+ )?(?:researchers|scientists|experts|dermatologists)) (?:now |also )*(?:has |have )?(?:\w+ly )?(?:shows?|shown|confirms?|suggests?|proves?|demonstrates?|finds?|found|confirmed|demonstrated|proven) (?:that )?|it (?:has been|is) (?:(?:now |generally |widely |commonly |well |clinically |scientifically )*)(?:shown|proven|demonstrated|established|accepted|agreed|known|recogni[sz]ed|documented|understood) that )/i;
const shown =
  /\b(?:has|have) (?:also )?been (?:clinically |repeatedly )?(?:shown|proven|found|demonstrated)(?: (?:time and (?:time )?again|again and again|over and over|many times|repeatedly|consistently|clinically|scientifically))? to\s+/i;
/** What was so because the claim was: "…, which is why families seek them out". */
const consequence =
  /,? so (?:the|your|that) [^.;!?]*\b(?:sooner|faster|quicker)\b[^.;!?]*|, so (?:expect|buy|throw|say|forget|don[’']t|you (?:can|will)|you[’']ll|there[’']s no) [^.;!?]*|,? (?:which|and that) is why [^.;!?]*|,? so that (?![^.;!?]*\b(?:look|looks|looking|notice\w*|appear\w*)\b)[^.;!?]*/gi;
/** What the claim was to lead to: "…, which is thought to make the outcome last". */
const furtherEffect = new RegExp(
  `(${lookPhrase}),? which (?:(?:is|are) (?:thought|believed|said|known|reported|understood|expected) to|(?:in turn|also|then) |(?:may|can|could|will|should|helps?|leads?|means?|results?|makes?|allows?|gives?|explains?) )[^.;!?]*`,
  "gi",
);
/** The same once more: "…, so that your skin looks fresher while you sleep". */
const again = /,? so (?:that )?(?:your )?(?:skin|hair) looks (?:fresher|fuller|firmer|calm)/gi;

const twice =
  /(\bthe look of (?:your )?skin\b[^.;]*?),? (?:while|by|and) improving the look of (?:your )?skin\b(?! tone)/i;

/** "Helps skin look calm and improves the look of skin": the first says it. */
const alsoLooks =
  /(\bhelp(?:s|ing|ed)? (?:your )?skin look \w+)(?:,? and(?: they| it)?|,) improv(?:es?|ing|ed) the look of (?:your )?skin\b(?! tone)/i;
/** How much of it there was: "… after laser by half". */
const byHow = new RegExp(`(${lookPhrase}[^.;,]*?) by (?:half|a third|up to [^.,;]*|\\d[\\d.,]*\\s?%)`, "i");

/** What was to bring it about: "… with a younger set of instructions". */
const withOrders = new RegExp(
  `(${lookPhrase}) with [^.,;]*\\b(?:instructions?|signals?|messages?|blueprints?|code|orders|recipes?|scaffold\\w*|building blocks)\\b`,
  "i",
);
const meanwhile = /,? while (?:they|it|you)(?:[’'](?:re|s)| are| is) (?:at it|about it|there)\b/gi;

/** "Once inside, they …", "Once the message has been received, …": the way that the old effect took. */
const onceThere =
  /^(\W*)(?:once|when|after) (?:(?:they|it|exosomes|the exosomes)(?:[’'](?:re|s|ve)| are| is| have| has)? )?(?:(?:deep )?(?:inside|within|in there|in|there|through|absorbed|past|down there)\b|(?:the|your) \p{L}+ (?:has|have|is|are) (?:been )?(?:received|read|delivered|reached|absorbed|taken up|passed on)\b)[^,;.]*, (?=\p{L})/iu;

/** The rewritten claim without what leaned on the old one: the studies that found it, what followed from it. */
export function ownWords(text: string, passage: Passage): string {
  if (!passage.marks.some(isEffect)) return text;
  const whole = text
    .replace(attribution, "")
    .replace(shown, "")
    .replace(onceThere, "$1")
    .replace(byHow, "$1")
    .replace(meanwhile, "")
    .replace(withOrders, "$1")
    .replace(furtherEffect, "$1")
    .replace(consequence, (tail) => (passage.text.includes(tail) ? "" : tail));
  const told = whole
    .replace(twice, "$1")
    .replace(alsoLooks, "$1")
    .replace(again, (tail) => (passage.text.includes(tail) ? tail : ""));
  if (told === text) return text;
  return capitalLike(told, passage.text).replace(/(?<=["“])\p{Ll}/gu, (letter, at: number) =>
    passage.text.slice(0, at) === told.slice(0, at) && /\p{Lu}/u.test(passage.text[at] ?? "")
      ? letter.toUpperCase()
      : letter,
  );
}
