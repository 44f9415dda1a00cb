/**
 * What a rewrite leaves standing. The checker judges claims; a reader also hears what is left of one: the disease
 * without its cure, the reason without its claim, the result of a study that found something else.
 */
import { findObjects } from "../claims/effects/objects.ts";
import { Acts, effectVerbs } from "../claims/effects/words.ts";
import { concepts } from "../claims/vocabulary/index.ts";
import { tokenize } from "../language/tokens.ts";
import type { Mark, Passage } from "./passage.ts";
import { isSold, nameOf } from "./priceLines.ts";

/** Whether words that a passage's marks stood on still say what they said, or now say what nobody found. */
export function stillClaims(after: string, passage: Passage): boolean {
  const rules = new Set<string>(passage.marks.map((mark) => mark.rule));
  // "… – Trinity Follicle Institute": what the site is called.
  const own =
    passage.block.kind === "title" ? after.replace(/\s[|–—·]\s[^|–—·]+$/u, "") : behindName(after, passage);
  if (announcesOnly.test(after) && !announcesOnly.test(passage.text)) return true;
  const told = denials.reduce((text, denial) => text.replace(denial, " "), own);
  for (const rule of rules) for (const pattern of leftovers[rule] ?? []) if (pattern.test(told)) return true;
  if (
    rules.has("registration-claim") &&
    !/\b(?:is not|neither is|none of this is) approval/i.test(after) &&
    badge.test(told)
  )
    return true;
  if (!passage.marks.some(isOfEffect)) return false;
  return (
    (stillDone.some((pattern) => pattern.test(told)) && !ofRival.test(told)) ||
    inventsResult(own, passage) ||
    effectsLeft(told, rules)
  );
}

/** What is told of something that is sold under a name in which nothing was found: "Exosome Roots-and-Shine, $240". */
function behindName(after: string, passage: Passage): string {
  const name = isSold(passage) ? nameOf(passage.text) : "";
  return name !== "" && after.startsWith(name) && passage.marks.every(({ start }) => start >= name.length)
    ? after.slice(name.length)
    : after;
}

/** "Our sachets are another matter": what it announced is gone. */
const announcesOnly =
  /^[^.;:!?]{3,60} (?:is|are|was|were|’s|'s) (?:(?:quite |altogether |entirely )?(?:another|a different|quite another) (?:matter|story|thing|case)|(?:the|an) exceptions?|(?:quite |altogether )?different)\W*$/i;

const badge = /\b(?:FDA|MHRA|TGA|ISO|listed|list|accredited|certified|audited)\b/i;
const isOfEffect = (mark: Mark): boolean => effects.has(mark.rule);
const effects = new Set(["disease-claim", "structure-function-claim", "appearance-overclaim"]);

/** What the rewrites themselves say against a claim. */
const denials: readonly RegExp[] = [
  /\bno exosome product is[^.;:]*/gi,
  /\bno exosome(?: (?:we|you|they) \p{L}+)? is (?:approved|cleared|licensed|authori[sz]ed|certified)(?:(?! and )[^.;,])*/giu,
  /\bnothing\b[^.;,]* is (?:approved|cleared|licensed|authori[sz]ed|certified)(?:(?! and )[^.;,])*/gi,
  /\b(?:is|are) not (?:approved|cleared|licensed|authori[sz]ed|certified)(?:(?! and )[^.;,])*/gi,
  /\bnot (?:approved|cleared|licensed|authori[sz]ed|certified) by(?:(?! and )[^.;,])*/gi,
  /\b\w+ is not approval\b|\b(?:neither|none of this) is approval\b/gi,
  /\b(?:is|are) not (?:\w+ )?stem cells?\b/gi,
  /\bdifferent from (?:(?! and )[^.;,])*/gi,
  /\bwithout [^.;,]*/gi,
  /\bmay have little effect on human cells\b/gi,
  /\[[^\]]*\]/g,
  /#[\p{L}\p{N}_]+/gu,
];

/** What is still said to be done to skin or hair beside the look that took a claim's place. */
const stillDone: readonly RegExp[] = [
  // "… and refills lines", "empties bags and …", "they iron the brow and take the grey from your face".
  /\b(?:re)?(?:fills?|plumps?|empt(?:y|ies)|drains?|deflates?|blots?|irons?|hoists?|mops?|chases?|smooths?|restor(?:e|es)|replaces?) (?:(?:in|up|out|away|off) )?(?:(?:the|your|lost|old|tired|deep|fine) )*(?:lines?|wrinkles?|bags?|hollows?|shadows?|volume|creases?|folds?|damage|sun damage|spots?|jowls?|cheeks?)\b/i,
  /\b(?:darkens?|colou?rs?|restores?|banish(?:es)?) (?:the |your )?gr[ae]ys?\b|\btakes? the gr[ae]y\b|\bopens? up (?:the|your) eyes?\b/i,
  /\b(?:bags?|wrinkles?|lines|creases|spots?|shadows|furrows?|puffiness)\b(?: (?!look|less|that|which|and|or|of)\p{L}+){0,4} (?:go|goes|fall|falls|come|comes) (?:down|flat|away|out)\b/iu,
  /\bundo(?:es)? (?:some of )?(?:what|the (?:sun|years))\b|\b(?:tightened|lifted|firmed) it\b|\bback on (?:its|their) feet\b|\bputs? the (?:bounce|spring|life) back\b|\bdoubles as a shield\b/i,
  /\bleaves? the (?:surface|skin|face) (?:smooth|firm|flat|clear|even)\b|\bcomes in next is \p{L}+er\b|\bturn (?:it|things) (?:a)?round\b/iu,
  // "… for deep lines, skip surgery", "when pills can't": in what stead.
  /\b(?:skip|no|avoid|without|instead of|forget) (?:the )?(?:surgery|surgeon|knife|scalpel)\b|\bwhen (?:\p{L}+ ){1,3}(?:can[’']t|cannot|can not|fail(?:s|ed)?|won[’']t)(?=[.,!]?$|,)/iu,
  // "… before you reach the parking lot": how soon.
  /,? before (?:you|your) (?:reach|leave|get|are|drive|know|finish|have|pay|\p{L}+ (?:is|are|has|have))\b/iu,
  /\bharder to believe\b|\b(?:collagen|elastin|hair|skin|barrier) (?:restored|rebuilt|regrown|repaired|renewed)\b/i,
  /\bdo(?:es)?(?:n[’']t| not) (?:just|only|merely|simply) (?:sit|stay|lie|rest) on\b|\bwhere (?:no|other) (?:serum|cream|balm|facial)s? \p{L}+\b/iu,
  /\b(?:replenish(?:es)?|builds?|boosts?|rebuilds?) (?:new |more |your )?(?:collagen|elastin)\b|^\W*gradual (?:firming|lifting|tightening) (?:takes place|occurs|follows|sets in)\b/i,
  /\b(?:essentially|truly|genuinely|in essence) regenerative\b|\bdo so in \p{L}+/iu,
  // "It works by delivering …", "… with your own biology": how it is done.
  /\bworks? (?:by (?:deliver|send|bring|feed|carry)ing|with your (?:own )?(?:body|biology))\b|\bcarr(?:y|ies) the (?:blueprint|instructions|orders|code)s?\b/i,
  /\b(?:visits?|sessions?|sittings?) (?:is|are) (?:enough|plenty|all it takes)\b|\bthe (?:safest|surest|quickest|fastest|only) way to\b/i,
  /\breplac(?:es?|ing) (?:lost )?volume\b|\b(?:treatment|care|renewal|look) from within\b/i,
];

/** What is done by another treatment may be told of. */
const ofRival = /\b(?:fillers?|toxins?|botox|lasers?|PRP|retin\p{L}+|peels?|acids?|scalpels?|surgeons?)\b/iu;

/** By rule: words that carry the claim on though the checker would let them pass. */
const leftovers: Readonly<Record<string, readonly RegExp[]>> = {
  "approval-claim": [
    /^\W*exosomes?, \p{L}+/iu,
    /\bso (?:you|please) (?:can |may )?(?:relax|rest|breathe|sleep)\b/i,
    /^\W*(?:yes|yep|yeah|absolutely|of course|certainly|indeed)\b(?!.*\b(?:not|no)\b)/i,
    /\bthe only\b/i,
    /^\W*(?:it|they) (?:has|have|is|are|does|do)\s*[;,:]/i,
    /\blegit(?:imate)?\b|\brequires? no prescription\b|\blegal\b/i,
    /^\W*(?:\p{Lu}\w+,? )+and (?:the )?\p{Lu}\w+\W*$/u,
    /\b(?:clearance|approv(?:ed|al)|licen[cs]ed?|cleared|certified|complian\w+|authori[sz](?:ed|ation))\b/i,
  ],
  "approval-forecast": [
    /^\W*be first in line\W*$|\bany (?:month|week|time) now\b/i,
    /\bfilings?\b|\bphase \d\b/i,
    /\b(?:a few|some) (?:weeks|months|years)\b|\buntil then\b|\bsoon\b|\bany day\b|\bapproval\b|\b510\(k\)|\bin preparation\b/i,
  ],
  "guarantee-claim": [
    /^\W*it works (?:on|for) \p{L}+\W*$|^\W*(?:do|finish|complete|take) the (?:full |whole )?(?:course|series)\W*$/iu,
    /\bby (?:bedtime|morning|tonight|lunch|dinner)\W*$/i,
    /\b(?:one|single|once)\b[^.;]*\b(?:is|are) (?:all|enough|plenty)\b/i,
    /\b(?:promises?|guarantees?)\b|\bbefore you[’']ve\b/i,
    /\b(?:nobody|no one) has ever\b/i,
    /^\W*1 (?:session|visit|appointment|treatment)\W*$/i,
    /^\W*(?:it[’']s|it is|that[’']s|just|only) (?:just |only )?one (?:visit|session|appointment)\W*$/i,
    /\bthere to stay\b|\bkeeps? (?:it|them)\b|^\W*one \w+ is enough\b|^\W*every (?:client|patient|time|visit)\W*$|\bthere won[’']t be any\b/i,
    /\bone (?:afternoon|morning|evening|sitting|session|visit|appointment) is enough\b|\bovernight\b(?! (?:facial|treatment|mask|cream|serum|oil|balm)\b)|\bfor keeps\b|\b(?:till|until) you[’']re happy\b|\bhowever many (?:visits|sessions)\b/i,
    /^\W*before (?:the|you|your)\b[^,]*\W*$/i,
    /\bor you (?:don[’']t|do not) pay\b|\bresults you can see\b/i,
    /^\W*(?:see no change|love your|if you (?:don|see|look)|try it)\b/i,
    /^\W*(?:satisfied|love it|see results?|one (?:session|visit|course))\b(?![^.]*\bexosom)/i,
    /\b(?:almost )?everyone\b|\blasts?\b|\byou will leave\b|\brefunds?\b|\btreat territory\b/i,
    /\d\s?%|\b(?:nine|eight|\d+) (?:in|out of) (?:ten|\d+)\b|\b(?:better|high(?:er)?)\W*$/i,
    /\bnew growth shows\b|\bon the day\b|\byesterday[’']s news\b|\bare history\b/i,
    /\bso far\b|\bevery single\b|\byears younger\b|^\W*(?:you(?: will|[’']ll) )?see (?:a difference|results?)\b[^.,;]*\W*$/i,
  ],
  "safety-claim": [
    /^\W*(?:it|they|ours|exosomes|the \p{L}+) (?:is|are) (?:natural|suitable|gentle|clean)(?:, [^,.;]+)?[.!]?$/iu,
    /^\W*neither can\b|\bit comes from an? (?:plant|flower|leaf|root)\b/i,
    /\bnone (?:is|are) (?:to be )?expected\b|\b(?:so|as|because|something) [^.;]*\bnatural\b/i,
    /\b(?:always|never|every (?:time|visit|session)) (?:\w+ )?(?:works?|fails?|pays?)\b/i,
    /\b(?:every|any|all) (?:skin (?:types?|tones?)|complexions?)\b/i,
    /\bthere won[’']t be any\b|\bno (?:body|cells?) (?:that|to) (?:could )?(?:object|react)\b/i,
    /\bdrawbacks?\b|\bnone to plan for\b|\bnothing to do with (?:the )?exosomes\b|\bno harm\b/i,
    /\bas much (?:of it )?as (?:you|they) (?:like|want|please)\b|\byou can skip\b/i,
    /\bnothing to (?:lose|fear|worry)\b|\bnobody will know\b|\btoo much of it\b/i,
    /\b(?:straight back|back at|back to) (?:to )?(?:your |the )?(?:desk|work|office)\b/i,
    /\b(?:totally|completely|perfectly|entirely|100\s?%) safe\b|\bharmless\b|\bno complaints\b|\bwithout a trace\b/i,
  ],
  "penetration-claim": [
    /^\W*(?:use|add|try|start with) (?:an? |the |your )?(?:derma)?(?:rollers?|stamps?|pens?)\b[^,;]*$/i,
    /\bwhere (?:no|other) (?:serum|cream|balm|facial)s? \p{L}+\b|\bare the exception\W*$/iu,
    /^\W*(?:owing|thanks|due|because|given|with|at|as)\b[^,]*\b(?:nano|size|sized|diameter|molecular|weight|small|tiny)\b/i,
    /\bwhen the \p{L}+ is (?:smoothed|spread|applied|massaged|patted|brushed)\b[^.;]*\bapplied to the surface\b/iu,
    /\bonly\b[^.;,]*\b(?:is|are) applied to the surface\b/i,
    /\bopen(?:s|ed)? (?:up )?(?:the|a) (?:door|way|gate|path)s?\b|\bopen doors?\b|\bcolumns?\b/i,
    /(?<!while the )\bchannels?\b|\bpathways?\b|\b(?:pen|stamp|roller|needles?) opens?\b|\bwide open\b/i,
    /\bnanomet\w+|\d ?nm\b|\b(?:so|how) (?:small|tiny|fine|light|little|minute)\b|\bsmall enough\b|\bswallowed\b|\bgoes a lot further\b/i,
    /\bsurface of the (?:skin|scalp) (?:within (?:the hour|seconds|minutes|hours)|overnight)\b|\btaken up\b/i,
    /\bnot just (?:on )?the surface\b/i,
    /\b(?:times|twice) (?:as|more|deeper)\b|\b(?:more|deeper|further|better) than\b/i,
  ],
  "injection-claim": [
    /\bturn (?:it|things) (?:a)?round\b/i,
    /\b(?:is|are) in (?:your|the) (?:scalp|skin|dermis|follicles?|face)\b/i,
    /\b(?:needles?|syringe|cannula|(?:same|this|that) technique)\b/i,
    /\b(?:joints?|knees?|hips?|shoulders?|drips?|IV|ultrasound\S*|infusions?|nasal)\b/,
    /\bstop it\b/i,
  ],
  "registration-claim": [
    /\b(?:approved|cleared) (?:labs?|laborator|facilit|plants?|sites?|factor)|\bmeets? (?:every|all) (?:\p{L}+ )?(?:rules?|requirements?|standards?)\b|\bquality built in\b|\bis an? (?:fine|good|great) thing\b/iu,
    /\bsets? (?:it|us|them|ours?) apart\b|\bunlike (?:our |most |other |many )\b/i,
    /\btells? you (?:how|all|what|that|everything)\b|\bspeaks? for itself\b/i,
    /\b(?:so (?:your|you|that|it)|trust(?:ed)?|relax|sleep well|says? a lot|count on|peace of mind|rely|reassur\w+|confiden\w+)\b/i,
  ],
  "proof-claim": [
    /\b(?:bench|lab|clinic|science|doctor)-(?:tested|backed|validated|led)\b|\b(?:two|three|several|many|independent) (?:labs?|teams|studies|trials) agree\b|^\W*either way\b/i,
    /\bto (?:show|prove) (?:it|you|for it)\b/i,
    /^\W*(?:the )?exosomes work\W*$|\btrust(?:ed)?\b/i,
    /\b(?:proven|proves|validated|confirms? it|substantiated|verified)\b/i,
  ],
  "endorsement-claim": [
    /\blooks (?:incredible|amazing|fantastic|radiant|ten years younger)\b|\bI floated\b/i,
    /\b(?:our word for it|results may vary|no filter|same (?:girl|guest|client)|did that)\b/i,
  ],
  "trend-pressure": [
    /\b(?:just|only) (?:\d+|[a-z]+) (?:kits?|vials?|places?|slots?|spaces?|spots?|boxes|bottles|tubes)\b/i,
    /^\W*(?:so )?(?:call|book|order|act|come|be) (?:soon|early|first(?: in line)?)\W*$|^\W*meet the (?:treatment|facial|serum|product)\W*$|\bmost (?:photographed|talked|shared|searched)\b|\b(?:all|what) (?:anyone|anybody|people)\b[^.;]*\btalks? about\b/i,
    /^\W*the (?:treatment|facial|serum|product|one)\W*$|\banyone who is anyone\b|\bword is\b|\bspreading\b|\bon fire\b|\bbook(?:s|ed)? out\b/i,
    /\b(?:(?:talking|posting|raving) about|limited|restock|booked|nearly full|busiest|won[’']t hang|everyone|everybody|they[’']re gone|sold out|be quick|hurry|grab yours|miracle)\b|^\W*plus\W*$|\bher quick\b|^\W*link in bio\W*$/i,
    /^\W*(?:they|it)[’'](?:ve|s) (?:finally )?(?:landed|here)\W*$/i,
    /\binfluencers?\b/i,
  ],
  "superiority-claim": [
    /\b(?:the|one of the) only\b|\b(?:of|in) my (?:career|life|working life)\b|\b(?:was|were) the first\b/i,
    /\bthe one (?:we|I)(?:[’']d| would| will)?\b|\b(?:is|are) (?:\w+ )?the first\b|\branked\b|\bbar none\b|\bby (?:some|a) (?:distance|margin)\b/i,
    /\band the (?:best|finest|most \w+|strongest|safest)\b/i,
    /\bgets there\b|\btried them all\b|\bis an? thing\b/i,
    /\b(?:stronger|lasts? longer|sooner|faster|quicker|better|superior|outperform\w*|gentler)\b/i,
    /\b(?:thing|tool|treatment|product|drop|one|option|step|choice|investment|facial) (?:that |which )?(?:one|I|he|she|we|you) (?:ha[sd]|have|can|could|had)\b/i,
    /\bis an? (?:\w+ )?(?:treatment|option|thing|one) (?:that )?(?:we|you)\b/i,
    /\bretired?\b|\bobsolete\b|\byesterday\b|\boutdated\b|\bredundant\b|\bold[- ]fashioned\b|\bdinosaurs?\b/i,
    /\bhands down\b|\bvoted\b|^\W*(?:an? )?upgrade\b/i,
    /^\W*(?:the )?[\p{L} ]+[’']s (?:clinic|spa|choice|favou?rite)\W*$/iu,
    /^\W*an? (?:drop|thing|tool|option|step|choice|leap)\b/i,
    /\bdo(?:es)? so in\b/i,
    /^\W*exosomes on the market\W*$|\bmoney can buy\b|\bfacial there is\b/i,
  ],
  "potency-claim": [
    /\b(?:jealous|envious|envy|competition|competitors?|rivals?)\b/i,
    /^\W*\p{Ll}+ed\b(?! exosom)/u,
    /\b(?:no|none|nobody|not one)\b[^.;]*\b(?:higher|more|stronger|bigger|larger|denser)\b/i,
    /\bnobody has more\b|\brichest\b|^\W*(?:choose|pick) [\d, or]+\W*$|\bbody can tell\b|\bfeel it\b/i,
    /\b\d[\d,.]* (?:billion|trillion|million)\b|^\W*the exosomes in [\w ]+\.$/i,
    /\b(?:times|twice|triple|double|half) (?:as|the|more)\b|\bconcentrated\b/i,
  ],
  "stability-claim": [
    /\b(?:bench|counter|drawer|handbag|bathroom|car|desk)\b[^.;]* is fine\b/i,
    /\bwhenever you are\b|\bwherever you go\b/i,
    /\b(?:leave|keep|toss|throw|put) (?:\w+ ){1,3}(?:in|on|anywhere)\b|\bneedn[’']t\b|\bno need\b|\bdo(?:es)?n[’']t (?:need|have to)\b/i,
    /\b(?:warm|hot|heat|glove ?box|sunny|windowsill)\b/i,
    /\bno preservatives (?:is|are) needed\b|^\W*(?:[\p{L} ]{2,16}: )?if (?:it|they) (?:is|are) [\p{L}-]+(?:, (?:sure|yes|of course))?\W*$/iu,
    /\bfull strength\b|\bis stable\b|\bcold chain\b|\bshelf\b|\bfridge\b|\broom temp|\bno cooling\b/i,
  ],
  "stem-cell-conflation": [
    /\bc[ée]lulas (?:estaminais|madre)|\bstammzell|\bcellules souches|\bcellule staminali/iu,
    /\b(?:power|strength|muscle) in an? (?:drop|bottle|jar|vial)\b|\bpart of the stem cell\b|\balive\b|\bwithout (?:the |any )?(?:stem )?cells\b/i,
  ],
  "purity-claim": [
    /^\W*(?:[\p{L}-]+,? (?:and )?){0,2}(?:approved|safe|sterile)\b(?:,? (?:and )?[\p{L}-]+){0,2}\W*$/iu,
    /\bnothing else in (?:it|them|there)\b|\bno fillers?\b|\bnothing less\b/i,
    /\bfrom nothing else\b|\b(?:hospital|clinic|lab)-(?:clean|grade|pure)\b/i,
    /\bthe only\b|\b(?:jealous|envious|envy)\b/i,
    /\bmoney\b|\b(?:above|beyond|better than|than) (?:any|every|what|the)\b|\b(?:we|you|I|it|they)(?:[’']ve| has| have)? ever\b/i,
    /\b(?:you|money) can buy\b|\bknow how to make\b/i,
  ],
  "restricted-expression": [
    /\b(?:cord|umbilical|placent\p{L}*|foreskin|adipose|fat) (?:blood|stem|cells?)\b|\bstamps?\b/iu,
  ],
  hype: [
    /\bby the name of\b|\b(?:serum|facial|treatment|cream) of the (?:decade|century|year|season)\b|\bsay lightly\b|\bharder to believe\b|\bwho (?:have|has) seen it all\W*$/i,
    /\b(?:can[’']t|cannot|won[’']t) argue\b|\bsay (?:this|that|it|so) lightly\b/i,
    /^\W*(?:it[’']s |this is )?an? (?:total |real |true |complete )?(?:treatment|development|serum)\W*$/i,
    /\b(?:biggest|greatest|most exciting|largest) (?:\w+ )?(?:thing|development|leap|step|advance)\b/i,
  ],
  "exemption-claim": [
    /\bcan (?:still )?(?:use|offer|sell|provide) (?:it|them|ours|these) (?:all the same|anyway|regardless|nonetheless)\b/i,
    /\b361\b|\bno (?:FDA |TGA |MHRA )?approval is (?:called for|needed|required)\b|^\W*fine\b|\b(?:nope|no|yes), prescription\b|^\W*I (?:accept|agree|understand) that, as\b/i,
    /\b(?:under|into|beneath) the (?:skin|scalp)\b|\binject/i,
    /\b(?:outside|beyond) the (?:reach|scope|remit)\b|\blegitimate(?:ly)?\b|\blawful(?:ly)?\b|\bentitled to\b|\bfree to (?:use|offer|provide|give)\b/i,
    /^\W*(?:it|they) (?:do(?:es)?n[’']t|do(?:es)? not) (?:have|need) to(?: be)?\W*$/i,
    /:\s+so\b/i,
    /\b(?:no|without an?) (?:IND|licen[cs]e|prescription|permit|trial)\b|\bstraight to your\b|\bdrug (?:law|rule|statute)s?\b/i,
  ],
  "disease-claim": [
    /\buntil (?:it|they) (?:stops?|goes|clears?|heals?)\b/i,
    /\b(?:stops?|ends?|fix(?:es)?|halts?|banish(?:es)?|clears?|fades?|tackles?|beats?) (?:it|them|that)\b/i,
    /\bnot (?:just|only|merely) the (?:symptoms?|surface|signs)\b|\btakes? the heat\b|\bwithout (?:tablets|pills|drugs|medication)\b/i,
    /\broot of the (?:problem|matter)\b|\bnew hope\b|\blifeline\b|\bturning point\b|\bskin of a (?:child|baby)\b/i,
    /\bavoid\b|\bultrasound\S*|\bjoint\b|\bregrow\b/i,
  ],
  "structure-function-claim": [
    /\b(?:rebuilding|regenerat(?:ion|ing)|regrowth|renewal|repair|healing|remodell?ing) (?:takes|needs|continues|goes on|is)\b/i,
    /(?:,|\band|\bor) (?:new |more |fresh )?(?:elastin|collagen|keratin|hyaluron\w+)\b/i,
    /\b(?:damaged|dead|aged|ag(?:e)?ing|tired|old|senescent) (?:proteins?|cells?|fib(?:re|er)s?)\b/i,
    /\bpenetrates?\b|\bwhere no cream\b/i,
    /\bso (?:that )?(?:wrinkles|lines|pores|spots|scars)\b/i,
    /\bso (?:redness|lines|pores|spots)\b[^.]*\b(?:fades?|shrinks?|softens?)\b|\b(?:looking for|find) inflammation\b|\bskin of a (?:child|baby)\b/i,
    /\bso that (?:fresh|new)\b|\bcascade\b|\bpigment cells\b|\boxygen\b|\bthickens\b|\benergy\b|\bgenes\b|\bskin how to\b/i,
    /\bfibroblasts?\b|\breplac(?:e|es|ed|ing)\b|\brenewal\b/i,
  ],
  "appearance-overclaim": [
    /\b(?:reverse|erase|undo|remove|correct|repair|heal|clear|fade) (?:the )?(?:existing|old|present|deeper|other)\b/i,
    /\b(?:they|it|those|that) (?:ha(?:ve|s) )?(?:faded|gone|cleared|vanished|disappeared)\b/i,
    /\bpenetrates?\b|\bwhere no cream\b/i,
    /\b(?:is|are|was|were|been) (?:undone|reversed|rewound|erased|smoothed)\b|\bprevents? new\b|\blooks? and (?:is|are|be)\b|\blose their\b|\bfewer (?:fine )?(?:lines|wrinkles|spots)\b/i,
  ],
};

/** Diseases, structures and looks that are named still, with no frame around them. */
function effectsLeft(after: string, rules: ReadonlySet<string>): boolean {
  const tokens = tokenize(after, (word) => concepts.knows(word));
  const denied = (at: number): boolean =>
    tokens.slice(Math.max(0, at - 6), at).some(({ key }) => /^(?:not|no|without|never|nor)$/.test(key));
  // "Lids are smoothed, …": said in the passive, and not of exosomes, it is no finding on its own.
  const undone = (end: number): boolean =>
    /^(?:is|are|was|were|been)$/.test(tokens[end]?.key ?? "") &&
    tokens.slice(end + 1, end + 3).some(({ key }) => {
      const verb = effectVerbs.get(key);
      return verb?.form === "past" && (verb.acts & Acts.appearance) !== 0;
    });
  // "It softens fine lines and helps skin look firm": of two things acted on only one is framed.
  const actedOn = (from: number): boolean =>
    tokens.slice(Math.max(0, from - 2), from).some(({ key }) => {
      const verb = effectVerbs.get(key);
      return verb !== undefined && verb.form !== "past" && (verb.acts & Acts.appearance) !== 0;
    });
  return findObjects(tokens, concepts.find(tokens), 0, tokens.length).some(({ kind, framed, from, to }) => {
    if (framed || denied(from)) return false;
    if (kind === "disease") return true;
    if (kind === "structure") return rules.has("structure-function-claim");
    return kind === "appearance" && rules.has("appearance-overclaim") && (undone(to) || actedOn(from));
  });
}

/** Somebody's skin, told to look as nobody said it did. */
const somebodys = /\b(?:her|his|their|my) (?:skin|hair) look(?:s|ed)\b/i;
/** … where somebody tells of her own. */
const othersOnly = /\b(?:her|his|their) (?:skin|hair) look(?:s|ed)\b/i;
const look = /\b(?:looks?|looked|looking)\b/gi;
/** What a study, a count or a person is told to have found. */
const findings: readonly RegExp[] = [
  /\d\s?%|\bper ?cent\b|\b(?:half|most|one in \w+|\w+ out of \w+) of (?:our|the|them)\b/i,
  /\b(?:study|studies|trials?|research|experiments?|data|scores?|lab work|papers?|evidence) (?:has |have |also )*(?:\w+ )?(?:show|find|found|establish|confirm|suggest|prove|indicat|report|demonstrat|follow|for|from|with)/i,
  /\b(?:has|have) (?:shown|found|demonstrated|confirmed|proved|proven) that\b/i,
  /\b(?:has|have|been) (?:also )?(?:been )?(?:shown|found|demonstrated|reported) to\b/i,
  /\b(?!(?:I|we)\b)\p{L}+,? (?:said|says|told|writes?|wrote|claims?|claimed|reports?|reported|added|announced|concedes?|conceded|admits?|admitted|acknowledges?|argues?|argued|maintains?|insists?|insisted|countered|replied|remarked) (?:\w+ ){0,2}that\b|, (?:he|she|they|\p{Lu}\p{L}+) (?:says?|said|told|added|wrote),?/u,
  /^\W*(?:some|many|others|patients|people) (?:say|write|report|tell)\b/i,
  // "Dr. Ito closed the day: exosomes …": her words.
  /^\W*(?:Dr|Prof|Professor|Mrs?|Ms)\.? \p{Lu}[^:.;]*: /u,
];
/** In animals nobody has seen a look. */
const inAnimals = /\b(?:mice|mouse|rats|rabbits|piglets|pigs|rodents|beagles|zebrafish)\b/i;

/** A look that is new in a sentence which tells what others found or said: nobody found it. */
function inventsResult(after: string, { text }: Passage): boolean {
  const whose = /\bI\b[^.;]*\bmy\b/.test(text) ? othersOnly : somebodys;
  if (whose.test(after) && !whose.test(text)) return true;
  return (after.match(look)?.length ?? 0) > (text.match(look)?.length ?? 0) && tellsResult(after);
}

function tellsResult(text: string): boolean {
  return findings.some((pattern) => pattern.test(text));
}

/** Told of others' words, which are not ours to change. */
export function isReported(text: string): boolean {
  return inAnimals.test(text) || findings.slice(-3).some((pattern) => pattern.test(text));
}
