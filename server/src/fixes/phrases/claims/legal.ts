/** Approvals and registrations. */
import type { Profile } from "../../../rules/profiles/index.ts";
import { casedLike, lowerFirst, upperFirst } from "../../grammar.ts";
import type { Passage } from "../../passage.ts";
import { outOfList } from "../clauses.ts";
import { cut, type Piece, piece } from "../piece.ts";
import { questionLeftBy } from "../questions.ts";
import { listsReasons } from "../siblings.ts";
import { regulatorIn } from "../words.ts";
import { adjectiveOut, copula, dropped, isAttribute, type Rewriter, said } from "./context.ts";

/** A place or a firm as the subject of what is marked. */
const ofMaker =
  /\b(?:labs?|laborator(?:y|ies)|facilit(?:y|ies)|factor(?:y|ies)|plants?|premises|buildings?|clean ?rooms?|suppliers?|manufacturers?|pharmac(?:y|ies)|compounders?|tissue banks?)\b(?! (?:cells?|exosomes?|extracts?|vesicles?|stem))[^.;:]*$/i;

/** "The supplier assures us that …": others' words up to the claim. */
const toldThat =
  /\b(?:told|tells?|assure[sd]?|hear|heard|informed|understand|understood|believe[sd]?|gather) (?:us |me |you )?that [^.;:]*$/i;

export const approval: Rewriter = (context) => {
  const { before, after, words, mark, profile, passage } = context;
  // "The lab that fills it is licensed by the TGA": that is so, and is no approval of what it fills.
  if (
    passage.shape === "sentence" &&
    ofMaker.test(before) &&
    /licen[sc]|certif|authori[sz]|approv|clear/i.test(words)
  )
    return registration(context);
  const found: Piece[] = [];
  // "We are told that they are compliant": nobody was told that they are not.
  if (passage.shape === "sentence" && toldThat.test(before)) return dropped(context);
  const by = regulatorIn(words, profile);
  const verb = /approv|clear|licen[sc]|authori[sz]|certif/i.exec(words)?.[0].toLowerCase() ?? "approv";
  const done = verb.startsWith("clear")
    ? "cleared"
    : verb.startsWith("licen")
      ? "licensed"
      : verb.startsWith("author")
        ? verb.includes("s")
          ? "authorised"
          : "authorized"
        : verb.startsWith("certif")
          ? "certified"
          : "approved";
  // "Licensed in Seoul": by whom is told by the place.
  if (/^\s+in (?:the )?\p{Lu}/u.test(after) && passage.shape === "sentence" && !isAttribute(context))
    return dropped(context);
  const own = /^((?:has|have) been|is|are|was|were)\s+(?:\w+ly\s+)?/i.exec(words);
  if (own && /approv|clear|licen|authori|certif/i.test(words)) {
    const is = /^(?:has|is|was)/i.test(own[1] as string) ? "is" : "are";
    const named = /\bby\b[\s\S]*$/i.exec(words)?.[0] ?? `by ${by}`;
    found.push(said(context, mark.start, mark.end + tailOfTime(after), `${is} not ${done} ${named}`));
    if (!/regulator|authorit|ministry/i.test(named))
      found.push(said(context, mark.start, mark.end + tailOfTime(after), `${is} not ${done} by ${by}`));
  }
  // "Compliant with TGA | rules on exosomes".
  const rules =
    /^\s+(?:rules|standards|requirements|regulations|guidelines)\b(?:\s+(?:on|for|of)\s[^.,;:!?]*)?/i.exec(
      after,
    )?.[0].length ?? 0;
  const outer = copula.exec(before);
  if (
    outer &&
    !own &&
    /approv|clear|licen[sc]|authori[sz]|certif|complian|legal|waved|green|register/i.test(words)
  ) {
    const list = outOfList(passage, mark);
    if (list && /,|\band\b/.test(before.slice(outer.index))) found.push(list);
    const perfect = /^(has|have) been/i.exec(outer[0]);
    const predicate = perfect ? `${/has/i.test(perfect[0]) ? "is" : "are"} not` : "not";
    found.push(
      said(
        context,
        perfect ? outer.index : mark.start,
        mark.end + (rules || tailOfTime(after)),
        `${predicate} ${done} by ${by}`,
      ),
    );
  }
  if (
    isAttribute(context) &&
    !/^(?:meets?|compl(?:y|ies)|conforms?|carr(?:y|ies)|has|have|holds?|pass)/i.test(words)
  )
    found.push(adjectiveOut(context));
  if ((passage.shape === "cell" || passage.shape === "bullet") && !listsReasons(passage)) {
    if (words.trim().length >= passage.text.trim().length * 0.6)
      found.push(piece(0, passage.text.length, upperFirst(`not ${done} by ${by}`)));
  }
  if (/^approved\b/i.test(words) && /\p{L}\s+$/u.test(before) && !outer)
    found.push(cut(context.text, mark.start, mark.end));
  found.push(...dropped(context));
  return found;
};

/** ", just like the laser", "and carry full certification": what it was like or had besides when it was approved. */
const besideApproval =
  /^,? (?:just |exactly |much )?(?:like|as (?:is|are)|and so (?:is|are)|the same as|unlike) (?!(?:any|every|all|no)\b)[^.;!?]*|^ and (?:carry|carries|have|has|hold|holds|come|comes with|bear|bears) [^.;!?]*\b(?:certif\p{L}+|approvals?|clearance|licen[cs]e|papers|paperwork|seal|stamp)\b[^.;!?]*/iu;

function tailOfTime(after: string): number {
  const beside = besideApproval.exec(after);
  if (beside) return beside[0].length;
  // "…, so please feel at ease": what followed from it.
  const so = /^,\s+so\b(?! (?:far|called)\b)[^.;!?]*/.exec(after);
  if (so) return so[0].length;
  const which = /^,\s+which\b[^.;!?]*/.exec(after);
  if (which) return which[0].length;
  return (
    /^\s+(?:as well|too|already|(?:last|since|in|this|early|late)\s+(?:\w+\s+)?(?:year|month|week|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/i.exec(
      after,
    )?.[0].length ?? 0
  );
}

/** ", and that is why doctors trust the name", ", so you know". */
const concludes =
  /[,:]?\s+(?:and (?:that|this|it)(?: is|[’']s) (?:why|how|what)|and (?:both|all(?: three)?|each|that|it|they|this) (?:says?|tells?|speaks?|shows?|proves?|means?) (?:you )?(?:a lot|much|volumes|plenty|enough|everything|all)\b|and (?:we|I) (?:picked|chose|choose|pick|trust|use|like|love) (?:them|it|him|her) for (?:that|it)|and you can (?:rest|sleep|relax|breathe|be|trust|count)\b|which is more than|(?:quality|safety|care) (?:that )?you can|and (?:our|the|its) (?:exosomes|serums?|products?) (?:meets?|follows?|pass(?:es)?|compl\p{L}+ with)|which (?:is why|means|tells|says|shows|proves|speaks|comes to|amounts to)|so (?:the )?quality|so (?:that )?(?:you|we|nobody|everyone|there)|that[’']s why|(?:and (?:that|it) is |which is )?your (?:proof|seal|guarantee|assurance)|so (?:please )?(?:rest|relax|sleep|breathe|trust|can trust)\b|and (?:we (?:think|like to think) )?(?:it|that|this) (?:shows|tells|says|speaks|counts|means|makes)|as good a sign as|an? (?:real )?(?:mark|sign|seal|badge|guarantee) of|which (?:ought to|should)|which (?:puts|sets) (?:our|your|my) minds? at (?:ease|rest)|which (?:few|(?:no |most |many )?others?|not many|nobody|none|hardly any)\b|an? (?:fact|thing|detail|point) (?:that|which) (?:should|ought|will|can|speaks|says)|the (?:highest|best|strictest|toughest) (?:level|standard|mark|sign|form|grade) of|and that[’']s the \p{L}+ (?:you|we|they|I)\b|and that \p{L}+ (?:puts|makes|says|tells|shows|means)|and (?:you|your|our|the) (?:\p{L}+ )?(?:(?:will|can) )?(?:feel|notice|see|taste|tell)s? (?:the difference|it)|(?<=(?:facilit\p{L}+|labs?|laborator\p{L}+|plants?|sites?|makers?|suppliers?|houses?|manufacturers?) )(?<!\b(?:is|are) (?:an? )?\p{L}+ )(?:that |which )?you can (?:trust|rely on|count on|believe in))\b/iu;

const acts: readonly (readonly [RegExp, string])[] = [
  [/certif|\bISO\b(?![^,;.]{0,14}(?:accredit|regist|inspect|audit|listed))/i, "certification"],
  [/accredit/i, "accreditation"],
  [/inspect|audit|\bvisit(?:s|ed)?\b|\bcheck(?:s|ed)? on\b/i, "inspection"],
  [/notif/i, "notification"],
  [/listed|listing/i, "listing"],
  [/regist/i, "registration"],
  [/licen[cs]/i, "a licence"],
];

/** What the authorities did, by the words that tell of it; of several in a sentence neither is approval. */
export function notApproval(passage: Passage, words: string, profile: Profile): string {
  const act = toldAct(passage.text, words, profile) ?? toldAct(questionLeftBy(passage) ?? "", "", profile);
  return act ?? "registration is not approval";
}

/** The same in a sentence of its own, which names what they did. */
export function notApprovalAlone(passage: Passage, words: string, profile: Profile): string {
  const act = notApproval(passage, words, profile);
  if (!/^(?:neither|none)\b/.test(act)) return act;
  const told = acts.filter(([pattern]) => pattern.test(passage.text)).map(([, noun]) => noun);
  return `${told.slice(0, -1).join(", ")} and ${told.at(-1)} are not approval`;
}

/** What is told first of all that they did. */
const firstIn = (text: string): string | undefined =>
  acts
    .map(([pattern, noun]) => ({ noun, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.noun;

/** "A certificate from an inspected plant": two things that do not stand side by side, of which there is no "neither". */
function isApart(text: string): boolean {
  const [first, second] = acts
    .map(([pattern]) => text.search(pattern))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  return (
    first !== undefined &&
    second !== undefined &&
    /\b(?:from|that|which|who|where|whose)\b/i.test(text.slice(first, second))
  );
}

/** … null where nothing tells of it. */
export function toldAct(text: string, words: string, profile: Profile): string | null {
  const told = acts.filter(([pattern]) => pattern.test(text)).map(([, noun]) => noun);
  // "FDA-registered, cGMP, ISO 13485": three of them.
  const many =
    told.length + (/\bc?GMP\b(?![- ](?:certif|audit|inspect|regist|licen|accredit))/.test(text) ? 1 : 0) > 2;
  const isOne = told.length < 2 || (!many && isApart(text));
  if (!isOne) return many ? "none of this is approval" : "neither is approval";
  const act = firstIn(words) ?? firstIn(text);
  if (act === undefined) return null;
  // "Licensed" is the verb in British English, too.
  const american = /^(?:us|kr)$/.test(profile) && /\blicens/i.test(text) && !/\blicenc/i.test(text);
  const noun = act === "a licence" && american ? "a license" : act;
  return `${noun} is not approval`;
}

const ofLab =
  /\b(?:labs?|laborator(?:y|ies)|facility|maker|manufacturer|supplier|warehouse|site|plant|factory)\b/i;

/** "Is the lab certified?": what was done there is no approval of what it makes. */
export function actOnLab(question: string, profile: Profile): string[] {
  const act = ofLab.test(question) ? toldAct(question, "", profile) : null;
  if (act === null) return [];
  return [...(/certif/i.test(question) ? [] : affirmed(question, act)), `${upperFirst(act)}.`];
}

/** "Is the lab registered?": it is, and that is no approval; whether it is was asked, and not what that is worth. */
export function affirmed(question: string, act: string): string[] {
  const [, verb, plural] =
    /^\W*(?:q\W+)?(?:(?:and|so|but|then)\W+)?(?:[\p{L}’'-]+ )?(?:(is|has)|(are|have))(?:n[’']t)? [^?]*\b(?:regist\p{L}+|listed|inspected|audited|notified|accredited|certified)\b/iu.exec(
      question,
    ) ??
    /^\W*(?:(?:and|so|but|then)\W+)?[^?]{2,30} (?:(is|has)|(are|have)) (?:[\p{L}-]+[ -])?(?:regist\p{L}+|listed|inspected|audited|notified|accredited|certified)\b/iu.exec(
      question,
    ) ??
    [];
  if (verb === undefined && plural === undefined) return [];
  return [`${verb === undefined ? "They" : "It"} ${(verb ?? plural)?.toLowerCase()}; ${act}.`];
}

const doneFirst =
  /^((?:filled|made|bottled|produced|packed|manufactured|prepared|processed|mixed|blended|brewed|grown|tested)\b[^,;:]*), ((?:our |the |all |these )?(?:[\p{L}-]+ )?(?:they|it|these|exosomes|vesicles|serums?|creams?|ampoules?|vials?|products?)) (?:are|is|come|comes|has|have|arrives?|can|will|carry|carries|leaves?|gives?|offers?|need|needs|bring|brings)\b[^;:]*$/iu;

export const registration: Rewriter = (context) => {
  const { text, words, mark, after, passage, profile } = context;
  // "…, so you're in good hands": what would follow if it were an approval.
  const conclusion =
    /(?:,\s+(?:so (?!far\b|called\b)|(?:and )?(?:thus|hence|therefore)\b|which (?:other|few|not|no|(?:we|I|you) (?:find|think|consider|call)|tells?|sets?|gives?|puts?|makes?|distinguish(?:es)?|reassures?|is (?:as|just|your)|means|says|shows|proves|speaks)|(?:your|the|an?) (?:\p{L}+ )?(?:proof|seal|guarantee|mark|sign|badge|stamp|hallmark)\b|because clients|as (?:\p{L}+[’']s )?strictest)|:\s+(?:(?:three|two|\w+) badges|(?:quality|safety|care) (?:that )?you can))[^.;!?]*(?=[.!?]*$)/iu.exec(
      after,
    );
  const act = notApproval(passage, words, profile);
  const found: Piece[] = [];
  // "Filled under an auditor's eye, they come with their quality built in": what was done stays, and not what it is to mean.
  const [, how = "", who = ""] = (passage.shape === "sentence" && doneFirst.exec(text)) || [];
  if (who !== "" && mark.start < how.length) {
    const plural = /^(?:they|these|ours|(?:our|the|all) [\p{L} -]*[^s]s)$/iu.test(who);
    found.push(
      piece(0, text.length, `${upperFirst(who)} ${plural ? "are" : "is"} ${lowerFirst(how)}; ${act}.`),
    );
  }
  // What follows from it may be a part of what was marked.
  const reassured = concludes.exec(text);
  const told = passage.shape !== "cell" && passage.shape !== "heading";
  if (!conclusion && told && reassured && reassured.index > mark.start)
    found.push(piece(reassured.index, text.search(/[.!?]?["”’)]*\s*$/), `; ${act}`));
  // "…, which she called “the same as a prescription.”": nothing is added to what is quoted.
  const quotes = /["“][^"“”]*[.!?]?["”]\s*$/.test(after);
  for (const said of [...new Set([act, "registration is not approval"])]) {
    const end = text.search(/[.!?]?["”’)]*\s*$/);
    if (!conclusion && passage.shape === "sentence" && end >= mark.end && !quotes)
      found.push(piece(end, end, `; ${said}`));
    const noun =
      /^(?:[-\s]+(?:facility|facilities|labs?|laboratory|laboratories|plants?|clean room|tissue bank|products?|exosomes|(?:FDA )?tissue establishment|(?:exosome\s+)?(?:therapy|serum|facial|cream|ampoule|gel|kit|formula)|manufacturer|maker|certificates?|labell?er|and [A-Z]+ certificates)\b|\s+of Tissue Banks)?/iu.exec(
        after,
      )?.[0].length ?? 0;
    const remark = ` (${/\p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(text) ? casedLike(said, text) : said})`;
    // "A certificate hangs by the till": behind what goes on with it.
    const goesOn =
      /^\s+(?:of|by|in|at|on|from|for|with|and|&)\s[^,.;:–—|(]*/i.exec(after.slice(noun))?.[0] ?? "";
    const place =
      mark.end +
      noun +
      (/[$£€₩]|\b(?:is|are|was|were|has|have)\b/.test(goesOn) ? 0 : goesOn.trimEnd().length);
    if (conclusion && conclusion.index >= noun)
      found.push(
        piece(mark.end + conclusion.index, mark.end + conclusion.index + conclusion[0].length, `; ${said}`),
      );
    else found.push(piece(place, place, remark));
  }
  if (isAttribute(context)) found.push(adjectiveOut(context));
  found.push(...dropped(context));
  return found;
};
