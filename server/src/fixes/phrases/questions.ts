/** Questions: which one a passage answers, and what it asks for. */
import type { ProseBlock } from "../../reading/prose.ts";
import type { Passage } from "../passage.ts";

/** Who speaks, or what a line is: "Q: ", "[Ann] ", "Dr. Roe: ", "Mia (bot): ", "[9:04] Desk: ", "Lars asks: ". */
const speaker =
  /^\s*(?:[QA][.:]\s*|\[[\p{L}\d][\p{L}\d .-]{0,20}\]\s*|(?:\[?\d{1,2}[:.]\d{2}\]?\s+)?@?(?:(?:Dr|DR|Mrs?|MRS?|Ms|MS|Prof|PROF|St)\.\s)?[\p{L}\p{N}_’'&/ -]{1,28}(?:\s\([^()]{1,20}\))?:\s*)/u;
/** A label that an advertisement or a page gives its lines: nobody speaks. */
const partOfPage =
  /^\W*(?:headline|subject(?: line)?|preheader|title|description|body|cta|caption|overlay|text|slide|frame|card|hook|scene|reel|button|push|sms|email|ad|post|story|myth|fact|truth|reality|(?:\d{1,2}[:.]\d{2}\s*(?:[ap]m\s*)?)?(?:talk|demo|panel|tour|lunch|doors|workshop|lecture|raffle))\b/i;
const endsInQuestion = /\?["”’')\]*_]*\s*$/;

/** "They do: …", "No: …", and the letters of a list: nobody speaks there either. */
const opensClause =
  /^\W*(?:(?:yes|no|nope|not|sure|plenty)\b|(?:they|it|we|I|you|he|she|there|that|this|these|those|in|on|at|for|with|as|if|one|two|three|a|an|the)[’'\s])|^\s*(?![QA]\b)\p{L}[:.]\s*$/iu;

/** The label with which a speaker's line begins; empty where nobody is named. */
export function speakerOf(text: string): string {
  const label = speaker.exec(text)?.[0] ?? "";
  return partOfPage.test(label) || opensClause.test(label) ? "" : label;
}

/** "You asked how it compares.", "Many wonder whether it lasts.": a question that is told. */
const told =
  /\b(?:you (?:also )?ask(?:ed)?|(?:it is|we are|I am) (?:often |sometimes )?asked|(?:patients|clients|people|many|some|readers|guests) (?:\p{L}+ )?(?:ask(?:ed)?|wonder(?:ed)?)|fair question|question is) (?=(?:whether|if|how|why|what|when|who)\b)/iu;

const lastSentence = (text: string): string => /[^.!?]*[.!?]*\W*$/.exec(text)?.[0] ?? text;

/** The words that ask, without who asks and what was told before. */
export function asked(question: string): string {
  const last = lastSentence(question);
  return last.slice(speakerOf(last).length).replace(told, "").trim();
}

/** Whether a text ends by asking something, in whatever words. */
const asksSomething = (text: string): boolean => endsInQuestion.test(text) || told.test(lastSentence(text));

/** "so is it better than prp": a line of a chat asks without a mark. */
const asksUnmarked =
  /^\W*(?:(?:so|and|but|ok|okay|hi|hey|wait|well|then|lol|hm+|sold|nice|cool|great|thanks)\W+)*(?:is|are|do|does|did|can|could|will|would|has|have|should|what|which|who|how|why|when|where|any|vs)\b/i;
const longestUnmarked = 14;

/** Whether a line is a question that another speaker than that of `reply` asks without a mark. */
export function asksInChat(line: string, reply: string): boolean {
  const who = speakerOf(line);
  const words = line.slice(who.length).trim();
  return (
    who !== "" &&
    speakerOf(reply) !== "" &&
    who !== speakerOf(reply) &&
    asksUnmarked.test(words) &&
    !/[.!]$/.test(words) &&
    words.split(" ").length <= longestUnmarked
  );
}

/** "A:", "Ann:" */
const labelAlone = (text: string): boolean => text.trim() === "" || speakerOf(text).trim() === text.trim();

/** "What’s not to love?": nobody waits for an answer. */
export const isRhetorical =
  /\bwhat(?:[’']s| is) not to [\p{L} ]+\?\W*$|\bwhat (?:should|could|can|would) (?:possibly )?go wrong\?\W*$|\bwhat more (?:could|can|do|would) (?:you|anyone|anybody|one) (?:want|need|ask)[^?]*\?\W*$|\bwho (?:would|could)(?:n[’']t| not)? [^?]*\?\W*$|\bwhy (?:bother|go|pay|suffer|settle|wait|risk|choose|use|freeze|spend|put up)\b[^?]*\bwhen\b[^?]*\?\W*$|\bwhere(?:[’']s| is) the (?:downside|harm|catch|problem)\?\W*$|^\W*(?:and )?what if your\b/iu;

/** "Pores? What pores?" */
export const isEcho = (text: string): boolean => /\b(\p{L}[\p{L}’' -]*)[?!.,]+\s+what \1\?\W*$/iu.test(text);

/** The question right before a passage, in its block or in the block above; null where none is asked. */
export function questionBefore({ document, block, blockIndex, from }: Passage): string | null {
  const lead = block.text.slice(0, from);
  if (!labelAlone(lead)) {
    // "Q: Is it strong? A: …"
    const before = withoutAsker(
      lead
        .replace(/\s(?:a|answer)\s*[:.]\s*$|(?<=\?["”’]?)\s+\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?:\s*$/iu, "")
        .trim(),
    );
    return asksSomething(before) && !isEcho(before) && !isRhetorical.test(asked(before)) ? before : null;
  }
  const question = questionBlock({ document, blockIndex });
  // "A: Needle-free?", "B: …": subject lines that are tried against each other.
  if (!question || /^\W*A[:.]\s/.test(question.text) || !isAnswerTo(block, question)) return null;
  const asks =
    asksSomething(withoutAsker(question.text)) ||
    asksInChat(question.text, block.text) ||
    (question.kind === "heading" && headingAsks.test(question.text));
  return asks && !isRhetorical.test(asked(question.text)) ? withoutAsker(question.text) : null;
}

/** "--- #12, staff (Ann)": who wrote what follows. */
export const byline = /^\s*(?:-{2,}|#\d|(?:from|by|posted by|reply from)\b[^.!?]*$)/i;

/** The block above, past the name of who answers. */
function questionBlock({
  document,
  blockIndex,
}: Pick<Passage, "document" | "blockIndex">): ProseBlock | undefined {
  const above = document.blocks[blockIndex - 1];
  return above && byline.test(above.text) ? document.blocks[blockIndex - 2] : above;
}

/** "Who should have it": a heading asks without a mark. */
const headingAsks =
  /^\W*(?:who (?:should|can|may|is|will|it)\b|(?:is|does|will|can) (?:it|this|they)\b|how (?:many|often|soon)\b)/i;

/** "“Does it help?” asks Ann." */
const withoutAsker = (text: string): string =>
  text
    .replace(/(\?["”’]+)\s*[-–—]\s*\p{Lu}[^.!?"”]{0,30}$/u, "$1")
    .replace(/(\?["”’]*),?\s*(?:asks?|asked|writes?|wrote|wonders?)\b[^.!?"”]{1,40}[.!]$/, "$1");

/** "Q: My acne left scars. Can you treat them?": what somebody who asks tells of themselves. */
export function isToldByAsker({ block, from, to, text }: Passage): boolean {
  if (!/^\W*(?:I|my|our|me)\b/i.test(text)) return false;
  const lead = block.text.slice(0, from);
  const rest = block.text.slice(to);
  if (!/^[\s*_]*[^.!?\n]*\?/.test(rest)) return false;
  return (
    block.kind === "term" ||
    block.kind === "heading" ||
    /^\s*Q[:.]\s*$/.test(lead) ||
    (lead.trim() === "" && /^[\s*_]*[^.!?\n]*\?\W*\n/.test(rest))
  );
}

/** Whether the block of a passage asks its question itself: "**Is it safe?** …". */
export const asksInBlock = ({ block, from }: Passage): boolean => !labelAlone(block.text.slice(0, from));

/** … in the midst of a story, where other sentences stand before the question. */
export const asksInProse = ({ block, from }: Passage): boolean =>
  /[.!]["”’)]*\s+(?!A[:.]\s)["“]?\p{Lu}[^.!?\n]*\?\W*$/u.test(block.text.slice(0, from)) &&
  !/["”]\W*$/.test(block.text.slice(0, from));

function isAnswerTo(block: ProseBlock, question: ProseBlock): boolean {
  if (block.kind === "definition") return question.kind === "term";
  if (block.kind === "data") return question.kind === "data";
  return (
    block.kind === "paragraph" &&
    (question.kind === "heading" || question.kind === "paragraph" || question.kind === "term")
  );
}

/** The question that would stay without an answer if the passage went; null where none would. */
export function questionLeftBy(passage: Passage): string | null {
  const question = questionBefore(passage);
  if (question === null) return null;
  const within = asksInBlock(passage);
  if (asksWhether.test(within ? asked(question) : question) || asksWhether.test(asked(question)))
    return question;
  return passage.block.text.slice(passage.to).trim() !== "" || (!within && goesOnBelow(passage))
    ? null
    : question;
}

/** Another paragraph goes on with the answer. */
export function goesOnBelow({ document, block, blockIndex }: Passage): boolean {
  const next = document.blocks[blockIndex + 1];
  return (
    next !== undefined &&
    next.kind === block.kind &&
    block.kind === "paragraph" &&
    !endsInQuestion.test(next.text) &&
    (speakerOf(next.text) === "" || speakerOf(next.text) === speakerOf(block.text))
  );
}

const opening = String.raw`^\W*(?:q\W+)?(?:(?:and|so|but|then)\W+)?`;
const opens = (words: string): RegExp => new RegExp(`${opening}(?:${words})`, "iu");

export const asksWhether =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:am|is|are|do|does|did|can|could|will|would|has|have|should|shall|must|may|might|whether|if)\b/i;

export const asksIt = (question: string): boolean =>
  asksWhether.test(asked(question)) || asksWhether.test(question);

/** "What about acne?", "And melasma?", "My eczema?": as good as whether it helps. */
export const asksAboutNamed =
  /^\W*(?:q\W+)?(?:(?:and|so|but|ok|okay)\W+)?(?:what about|how about)\b|^\W*(?:and|my|and my|so|but) (?:\p{L}[\p{L}’'-]*\W+){1,6}$/iu;

/** "Old scars?": in a list of questions that is, too. */
export const asksAboutBare =
  /^\W*(?!(?:what|how|why|who|whose|when|where|which|is|are|do|does|did|can|could|will|would|under|last|only)\b)(?:\p{L}[\p{L}’'-]*,? ){0,3}\p{L}[\p{L}’'-]*(?:, then)?\?\W*$/iu;

export const asksWhen =
  /\bhow (?:many|long|soon|often|quickly|fast)\b|^\W*(?:q\W+)?(?:and |so |but )?when (?:will|would|do|does|can|could|should|might|am|are|is)\b/i;

/** "Where does it go?", "How deep do they get?" */
export const asksPlace =
  /^\W*(?:q\W+)?(?:and |so |but )?(?:where (?:do|does|will|is|are)\b|how (?:far|deep)\b)/i;

/** "What goes on underneath?" */
export const asksInside =
  /^\W*(?:q\W+)?(?:and |so |but )?what (?:happens|goes on|is going on|takes place|changes|do(?:es)? [\p{L} ]+)\b[^?]*\b(?:inside|underneath|beneath|below|in there|deep down|cells?)\b/iu;

/** "And what do they do for thin hair?" */
export const whatItDoes =
  /^\W*(?:q\W+)?(?:and |so |but )?what (?:exactly )?(do|does) (?:it|they|these|this|exosomes|the (?:\p{L}+ )?\p{L}+) do\b(?! (?:in|inside|under)\b)/iu;

/** "Worth a try?" */
export const asksToTry = /\bworth (?:a (?:try|go|shot)|trying|the try)\b/i;

/** "How young will I look?" */
export const asksAge = /\bhow (?:much )?(?:young|old)(?:er)?\b/i;

/** "Can I cancel my facelift?", "Do I need Botox as well?" */
export const asksToGiveUp =
  /\b(?:can|could|may|should|must|do) (?:I|we) (?:now |still |just )?(?:cancel|skip|stop|quit|drop|give up|throw (?:out|away)|ditch|put off)\b|\b(?:do|will|would) (?:I|we|one) (?:still |even )?need\b/i;

/** "Will it be licensed one day?" */
export const asksFuture =
  /\b(?:will|would|might|ever|soon|one day|some ?day|future|when|expect\p{L}*|horizon|change|on (?:the|its) way|(?:round|around) the corner|coming|pending|next)\b/iu;

/** "Will I need it for ever?", "How do you keep going?" */
export const asksToKeepOn =
  /\b(?:need|have|must|should|do|does) (?:I|you|we|one|it)?\b[^?]*\b(?:forever|for ever|for life|keep (?:on )?(?:using|coming|going|doing|having|applying|buying)|carry on|go on (?:using|with)|repeat(?:ed)?|top[- ]?ups?|maintenance|upkeep)\b/i;

/** "How many visits will I need?", "Is one session enough?"; the noun that is counted. */
export function visitsAsked(question: string): string | null {
  const counted =
    /\bhow many (?:more |exosome )*(visits|sessions|treatments|appointments|rounds|facials|courses)\b/i.exec(
      question,
    )?.[1] ??
    /\b(visit|session|treatment|appointment|round|facial|course)\b[^?]*\benough\b|\b(visit|session|treatment|appointment)s needed\b/i
      .exec(question)
      ?.slice(1)
      .find(Boolean);
  if (counted !== undefined) return counted.toLowerCase().replace(/s?$/, "s");
  return /\bhow many (?:of (?:them|these) |injections |doses |shots |infusions |drips )?(?:will|do|would|should|might|must|are needed)\b|\b(?:need|have to (?:have|come back for)) (?:a (?:whole |full )?(?:second|course|series)|another|more than one)\b|\bdo I (?:have|need) to come back\b/i.test(
    question,
  )
    ? "visits"
    : null;
}

/** "Can I get in this week?": what only the desk can tell. */
const forDesk =
  /\b(?:get in|come in|can I come|could I come|book(?:ed)?(?: in)?|be seen|get an? (?:appointment|slot|place|visit)|appointments?|reserve|order|in stock|sold out|restock|ship|deliver|open(?:ings?)?|wait for|wait(?:ing)?[- ]?lists?|queue|left|spots?|slots?|places?|availab\w+|discounts?|deals?|offers?|specials?|reviews?|photos?|pictures?|pics?|before[- ]and[- ]afters?|testimonials?|codes?|stories|references|in it for (?:me|us))\b/i;
export const asksDesk = (question: string): boolean => forDesk.test(question);

/** "Do you struggle with …?": what follows is no answer. */
export const asksReader =
  /^\W*(?:and |so |but )?(?:did you (?:ever )?(?:know|hear|notice)|(?!have you (?:ever|yet) (?:had|seen) (?:an? |any )?(?:problem|trouble|accident|complication|complaint|reaction)s?\b|are you (?:expecting|hoping|waiting)\b)(?:do you (?:want|wish|dream|struggle|suffer|have|know|feel|hate|love|live|wake|remember|look|miss|think|need)|have you (?:ever|been|noticed|heard|tried everything)|are you (?!paid|trained|insured|licensed|registered|qualified|open|sure|doctors|nurses)|would you (?:like|love)|can you (?:imagine|believe)|(?:would|do|are)n[’']t you))\b/i;

/** "Do you recommend it to brides?": only we can tell. */
export const asksUs = opens(
  String.raw`(?:do|did|have|had|are|were|would|could|will) (?:you|we)\b|(?:does|did|has|is|would) (?:Dr|Mrs?|Ms|Prof|Nurse|he|she)\b|is it true that (?:you|we)|(?:is|are)n[’']t (?:it|this|these|that|they)\b`,
);
export const asksWhatWeDo = opens(
  String.raw`(?:do|will|would) you (?:ever |also |still |only )?(?:\p{L}+ )?(?:treat|see|offer|do|take|use|have|sell|ship|work with|open|put|apply)\b|(?:can|could|may) (?:he|she|they|men|women|my \p{L}+) (?:come|have it|get it|do it|try it)\b|(?:is|are) (?:it|this|they|these) (?:\p{L}+ )?for (?:women|men|teens|teenagers|everybody|everyone|both)\b|do (?:men|women|brides|grooms|teenagers) `,
);

/** "Would you do it yourself?" */
export const asksOurOwn =
  /\b(?:would|do|have|did) you (?:ever )?(?:\p{L}+ ){1,3}(?:yourself|yourselves|on your (?:own )?(?:\p{L}+))\b/iu;

/** "May I go swimming?": it is for the clinician to say. */
export const asksLeave =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:can|could|may|should|must|shall) (?:I|we|my \w+)\b(?! (?:expect|see|look|get|grow|really|trust|believe|notice|count|come|book|use your))(?![^?]* (?:for|against)\b)|\b(?:pregnan\w+|nursing|breast-?feeding|allerg\w+|blood thinners?|my (?:medication|condition|cancer|diabetes|pacemaker)|children|newborns?|bab(?:y|ies)|toddlers?|too (?:old|young))\b/i;

/** "Is it right for me?": that, too. */
export const asksFit =
  /^\W*(?:q\W+)?(?:and |so |but |then )?(?:is|are|am|would|will) [^?]*\b(?:right|suitable|suited|appropriate|a good (?:fit|choice|idea|match|candidate)|good candidates?) (?:for|to|of|me|if)\b|^\W*(?:am I|are you) (?:a |an )?(?:good |right |suitable )*(?:candidate|suitable|eligible)\b|^\W*(?:is|are) (?:it|this|they|these) for (?:me|you|us)\b/i;

/** "Can I see somebody you have treated?" */
export const asksToSee = /\b(?:see|show|meet|talk (?:to|with)|speak (?:to|with)|look at)\b/i;

/** "May I use your pictures?" */
export const asksLeaveToUse = /\b(?:may|can|could) (?:I|we) (?:use|have|borrow|take|share)\b/i;

/** "May we call it proven?": what copy may say. */
export const asksToSay =
  /\b(?:may|can|could|should|do) (?:we|I|you) (?:still |also )?(?:say|call|write|print|mention|post|quote|claim|advertise|promise)\b|\b(?:all right|okay|ok|fine|allowed) (?:for|in|on) (?:our |the )?(?:captions?|headlines?|ads?|adverts?|labels?|posts?|pages?|sites?|websites?)\b/i;

/** "Is it worth the money?" */
export const asksWorth = /\bworth\b/i;

/** "Exosomes or PRP?", "vs laser?", "Why not Botox?" */
export const asksToCompare =
  /\bvs\b|\bversus\b|\bcompar\w+\b|\bdiffer(?:s|ent|ence)?\b|\b(?:why|when) (?:[\p{L}-]+ ){0,4}not\b|\bwhy (?:choose|pick|prefer)\b|\binstead of\b|\bwhich (?:one|would|do|is|should|of (?:the (?:two|three)|these|those|them))\b|^\W*(?:and |so )?[\p{L}-]+ or [\p{L}-]+\?|\bover (?:botox|filler|prp|laser|microneedling|retinol)\b/iu;

export const asksProof =
  /\b(?:proven|proof|evidence|stud(?:y|ies)|trials?|science|scientific|research|tested|numbers|data|(?:know|sure|say) (?:that )?(?:it|they|this) works?|hype (?:deserved|real|justified))\b/i;

export const compares = /^\W*(?:q\W+)?(?:better|safer|stronger|kinder|gentler|cheaper) than\b/i;

/** A question proper: "Fewer wrinkles by Thanksgiving?" is none. */
export const asksAnything =
  /^\W*(?:q\W+)?(?:and |so |but |then |[^,.?]{3,30}, )?(?:am|is|are|do|does|did|can|could|will|would|has|have|should|shall|must|may|might|what|which|who|whose|how|why|when|where|whether|any|anyone|anybody|isn|aren|don|doesn|won|can)\b/i;

/** "Who is a good candidate?" */
export const forWhom =
  /^\W*(?:q\W+)?for whom\b|\bwho(?:m|[’']s)?\b[^?]*\b(?:for|candidates?|benefits?|suit\w*|do(?:es)? (?:well|best)|responds?|book|come|have it|get it|try|buy|can have|can use)\b/i;

/** "The outcome?": a thing is asked for. */
export const asksThing =
  /^\W*(?:and )?(?:the|our|their|your) (?:\p{L}+ )?(?:outcome|results?|pay-?off|upshot|effects?|benefits?|reward|promise|end result|finish)\?\W*$|^\W*(?:q\W+)?(?:and |so )?what (?:do|will|would|can|might) (?:you|I|we) get\?\W*$|^\W*(?:q\W+)?(?:and |so )?what(?:[’']s| is| are) (?:the |your )?(?:\p{L}+ ){0,2}(?:reasons?|benefits?|outcome|results?|draw|appeal|point|goal|aim)\b/iu;

/** "What do you call it?" */
export const asksName =
  /\bwhat (?:do|would|should|did|does|can) (?:you|they|we|I|clients|people|patients|guests|staff) (?:\p{L}+ )?call\b|\bwhat(?:[’']s| is) it called\b/iu;

/** "Do I need to hurry?" */
export const asksHaste = /\b(?:hurry|rush|decide (?:now|today)|be quick|act (?:fast|now))\b/i;
