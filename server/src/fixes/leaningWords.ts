/** The words by which a sentence shows that it goes on with the one before it, and says nothing alone. */

/** A few words that only go on with what stood before them: "She cried happy tears.", "Left: March. Right: June." */
const goesOn =
  /^\W*(?:(?:she|he|it|they|this|that|these|those|so|and|but|neither|same|(?:left|right)(?= ?:)|before|after|no filter|do the math|everywhere else|all of it|both) ?\b|(?:hers?|his|theirs)\b)/i;
export const shortest = 7;
/** "My barber swears by exosomes. He charged me full price all the same.": of him nothing is told any more. */
const ofPerson = /^\W*(?:she|he|her|his)\b/i;
export const longestOfPerson = 14;
/** "That is my impression, and impressions are no trials.": of the whole sentence before it. */
const ofSentenceWords = [
  /^\W*(?:that|this) (?:alone |also |in turn )?(?:(?:is|was) (?:why|how|what|because|where|when)|makes?|means?|explains?|translates?|amounts?|takes|includes?|leaves|does|doesn[’']t|goes)\b/,
  /^\W*(?:if )?that (?:is|isn[’']t|was|wasn[’']t)\b|^\W*if that[’']s not\b/,
  /^\W*that (?:story|sentence|(?:last )?(?:line|point)|claim|remark|promise|argument|advice|phrase|opinion|view|impression)\b|^\W*this is (?:only|just|merely|at best)\b|\bwrote (?:that|this|it) down\b/,
  /^\W*whether (?:that|this|(?:they|it|these|those) (?:do|does|can|will|would|did) (?:so|this|that|it)?)\b|^\W*so (?:did|do|does|has|have|had|is|are|was|were|will|can) /,
  // "Another trial reached the same conclusion.", "Earlier work points the same way."
  /\b(?:reach(?:ed|es)?|came to|found|find|reports?|reported|points?|pointed|says?|said|saw|shows?|showed|tells?|told) (?:(?:to|at|us|me) )?(?:much |exactly |just )?the same(?: (?:conclusion|result|thing|story|way|direction|pattern))?\W*$/,
  // "Colleagues disagree with this.", "Expect no more than that.", "I would want that repeated."
  /\b(?:used|has|had|chose|prefers?|preferred|gave|said|says|holds?|took|takes) (?:us )?(?:another|a different one|the opposite)\W*$/,
  /\b(?:dis)?agrees? with (?:this|that|it|him|her)\b|\b(?:more|less|better|other) than (?:this|that)\W*$/,
  /^\W*(?:I|we)(?:[’']d| would|[’']ll| will)(?: still)?(?: like| love| want| need)?(?: to)? (?:want|see|believe|like) (?:this|that|it)\b/,
  /^\W*(?:I|we)(?:[’']ve| have) seen (?:this|that|it|them) (?:do|happen|work)\b/,
  // "No pen has been cleared for that purpose."
  /\b(?:for|to|with) (?:that|this) (?:purpose|use|end|effect|aim)\b/,
  /^\W*(?:neither|none|both) of us\b|^\W*(?:they|these|those) (?:are|were) (?:also )?the (?:ones?|kind|sort)\b/,
  /^\W*(?:stories|results|cases|comments|words|reviews|messages|outcomes) like (?:his|hers|theirs|this|that|these|those)\b/,
];
const ofSentence = new RegExp(ofSentenceWords.map(({ source }) => source).join("|"), "i");
export const longestOfSentence = 18;
/** "Posted with her permission.", "I couldn't have put it better.": said of the words or the picture that went. */
const comment =
  /\b(?:her|his|their|(?:client|patient)[’']s) (?:written |kind |full )?(?:permission|consent|ok(?:ay)?|blessing)\b|\b(?:let|allowed|gave) us (?:to )?(?:post|share|show|use|print|written permission|permission|consent)\b|\b(?:could|can)(?:n[’']t| not) (?:have )?(?:put|said?|agree)(?: it| that)? (?:any )?(?:better|more)\b|^\W*(?:and |so )?(?:(?:you|we|I) can (?:see|guess|imagine) why|(?:no|small|little) wonder|enough said|need (?:we|I) say more|I know how (?:that|this|it) sounds|(?:we|I) (?:will not|won[’']t|can[’']t) (?:tell you|say) (?:which|who)|clues? in (?:our |the )?stor(?:y|ies)|thank(?:s| you)(?: so much| for [^.!?,]{3,30})?,? \p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)?)\W*$/iu;
/** "Photographed in daylight.", "Light by the window, phone by Marco.": said of a picture. */
const ofPicture =
  /^\W*(?:(?:(?:all |both |these |the )?(?:photos?|photographs?|pictures?|images?) )?(?:(?:is|are|was|were) )?(?:photographed|pictured|(?:taken|shot|shown|posted|used|snapped)(?= (?:in|by|with|at|on|under|the)\b))|light(?:ing)? (?:by|from)|(?:photo|phone|camera|picture)s? (?:by|credit)|same (?:light|lamp|room|camera|day|lighting)|actual (?:patient|client))\b/iu;
/** "Ghosted.", "SHOOK.", "Perfectly.": one word about what went. */
export const oneWord =
  /^\W*(?:(?!(?:open|clos|limit|unscent|includ|requir|recommend|book|reserv|seal|seat|need|red)ed\b)\p{Ll}?\p{L}\p{Ll}{2,}(?:ed|(?<!fami|ear|dai|week|month|on|friend|li|ju|ita)ly)|shook|relax|gone|done|poof|wow|boom|magic|exactly|sold|history|toast|bye|vanished)[.!]+\W*$/iu;

/** "Guaranteed.", "No exceptions.": it says once more how sure the claim was. */
export const echo =
  /^\W*(?:ever|for ?ever|guaranteed|promised?|(?:we|I) promise|cross my heart|period|full stop|seriously|truly|really|honestly|no (?:exceptions?|joke|kidding|question|matter what)|without (?:exception|question|fail)|every (?:single )?time|for (?:good|life|keeps)|hands down|end of story|single(?: time)?|time|that[’']s (?:it|all|the (?:whole )?list)|that is (?:it|all)|simple as that|just like that|(?:that[’']s )?a (?:fact|promise)|trust (?:me|us)|(?:you )?do the math|still (?:fine|good|fresh|perfect|as good as new)|(?:so )?(?:rest|breathe|sleep) (?:easy|well|assured)|no (?:excuses|worries)|don[’']t worry|(?:there|well|yes), (?:we|I) said it|(?:ok(?:ay)?,? )?(?:we|I)[’']ll (?:calm down|stop (?:there|now))|the \p{L}+s? sees? to (?:it|that)|(?:and |no, )?we (?:didn[’']t|did not|never) (?:pay|paid|ask|asked) (?:her|him|them)|poof|boom|bam|voil[aà]|vanished|erased|(?:enter|cue|hire|thanks,?|thank you,?|hello,?|blame|credit|it wants|they want) (?:our )?exosomes|exosomes (?:ring|sound|flip|hit|press) the (?:bell|alarm|switch|button)|we[’']ve (?:treated|seen|helped|done) (?:hundreds|thousands|dozens|scores)(?: of them)?)\b[.!]*\W*$/iu;

/** What is denied or asked of the reader stays whatever stood before: "It will not prevent scars.", "And bring a hat." */
const ownMatter =
  /\b(?:not|never|cannot|no)\b[^.;]*\b(?:treat|cure|heal|prevent|replace|remove|erase|regrow|reverse)|n[’']t (?:\p{L}+ )?(?:treat|cure|heal|prevent|replace|remove|erase|regrow|reverse)|^\W*(?:they|you) (?:should|must)\b|^\W*and (?:please\b|do\b|don[’']t\b|remember\b|bring\b|wear\b|call\b|book\b|ask\b|note\b|mind\b|keep\b|tell\b|let\b|if\b)/iu;
export const keeps = (text: string): boolean => /[$£€₩\d]|\bexo|\uFFFC/i.test(text) || ownMatter.test(text);

/** What was foretold: "I will believe it when I see it.", "They would not put a date on it." */
export const ofForecast =
  /\b(?:believe (?:it|that)|when (?:it|that) (?:is|does|happens|comes|arrives)|(?:put|name|give) (?:a|any) (?:date|day)|a date on it|any (?:timetable|date|timeline)|declined (?:to|further)|holding (?:my|our|their|her|his) breath)\b|^\W*(?:should|if|when) (?:that|it|this) (?:happens?|comes?|occurs?)\b|^\W*its (?:members?|board|chair\w*)\b|\b(?:that|this) (?:expectation|forecast|prediction|date|timetable)\b/i;

/** What a thing is, how long it takes, how it is used: "It rinses off in a minute.", "They are not stem cells." */
const tellsFact =
  /^\W*(?:it|they) (?:takes? (?:about |around )?(?:\p{L}+|\d+) (?:minutes?|hours?)|(?:rinses?|washes) (?:off|out)|smells? (?:of|like)|dr(?:y|ies) (?:in|clear|down)|can be (?:worn|used|applied|stored)|comes? in an?\b|(?:is|are) (?:not (?:stem )?cells|smaller than|unscented|scented|fragrance-free|worn|rinsed)\b)/iu;
/** "No device has been cleared for that purpose.": a warning, of which the purpose can be named. */
export const warnsOfUse =
  /\b(?:cleared|approved|licen[cs]ed|test(?:s|ed)?|intended|designed|meant)\b[^.;]* for (?:that|this) (?:purpose|use)\b/i;

/** Whether a sentence or a line says nothing where the one before it is gone. */
export function leans(text: string, words: number): boolean {
  if (echo.test(text)) return true;
  if (keeps(text) || text.includes("?") || tellsFact.test(text) || warnsOfUse.test(text)) return false;
  if (comment.test(text) || ofPicture.test(text)) return words <= longestOfSentence;
  if (oneWord.test(text)) return true;
  if (ofSentence.test(text)) return words <= longestOfSentence;
  return ofPerson.test(text) ? words <= longestOfPerson : goesOn.test(text) && words <= shortest;
}

/** "She has had our exosome facial twice.": who she is was what went. */
export const tellsOfSomebody = (text: string, words: number): boolean =>
  ofPerson.test(text) && words <= longestOfPerson && !/[?$£€₩\d\uFFFC]/.test(text) && !ownMatter.test(text);

/** "Roe: “Which laser?”": what another asked back. */
export const asksBack = /^\W*\p{Lu}\p{L}+: [“"][^“”"]{2,40}\?[”"]\W*$/u;

const reaction =
  /^\W*(?:nah|nope|no thanks|hm+|wow|omg|lol|ah+|sold|ok(?:ay)?|cool|nice|guilty|blimey|thank(?:s| you)\b.{0,12}|that(?:[’']?s| is) \p{L}+|(?:she|he|they|you) must|(?:she|he|they|it) (?:are|is|do|does|has|have)\b(?=[,.!])|sure it is|those are|I (?:hear|heard|saw|know|bet|believe|doubt) (?:that|it|so)|me too|same here|says who|really\?)/iu;

/** "She must be pleased.", "nah": what another says to a line, and nothing without it. */
export const reacts = (text: string, words: number): boolean =>
  words <= 10 && reaction.test(text) && !/[$£€₩\d]|\bexo/i.test(text);

/** Whether a sentence tells nothing but what the one before it told, where that says something else now. */
export function echoes(text: string, words: number): boolean {
  return (
    echo.test(text) ||
    (ofSentence.test(text) &&
      words <= longestOfSentence &&
      !keeps(text) &&
      !text.includes("?") &&
      !warnsOfUse.test(text))
  );
}
