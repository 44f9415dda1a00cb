/** Halves: what is left of a sentence whose other half was the claim, or its reason. */
import { effectVerbs } from "../claims/effects/words.ts";
import { wordKey } from "../language/spelling.ts";
import { wordCount } from "./grammar.ts";
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";
import { goods } from "./phrases/words.ts";

const purposes = "for (?:an? \\w+ look|fuller-looking (?:hair|brows|lashes)|fresher-looking skin)";
const looksSo = `(?:${lookPhrase}|\\blooks? (?:fresher|fuller|firmer|calm|softer|less noticeable))`;

const halves: readonly RegExp[] = [
  /^\W*exosomes?: (?:facial|scalp treatment)\W*$/i,
  // "Laid over needled skin.": what is?
  /^\W*(?:laid|spread|brushed|placed|dripped|patted|smoothed|pressed|worn|used|given|rolled) (?:over|on|onto|into|under|after|before|right|as|with|by)\b[^,;:]*[.!]$/i,
  // "After the scalp has been numbed.": what then?
  /^\W*(?:after|before|once|when|while|until|although|though|because|since|as soon as|whenever) (?:the|your|you|we|it|they|our|an?)\b[^,;:–—]*[.!]$/i,
  // "Hair looks fuller, so that nothing is lost on the surface": what the rest was for.
  new RegExp(`${looksSo}[^.;]*, so that (?!(?:the |your )?(?:skin|hair)\\b)`, "i"),
  /\ban? there (?:is|are)\b/i,
  // "Its conclusion is right.": which one?
  /^\W*(?:its|the|their|his|her|our|my) (?:conclusion|point|lesson|verdict|message|claim|argument|moral|view) is \p{L}+(?:, in (?:our|my) view)?\W*$/iu,
  /\b(?:proofs?|proves?|proven|hunch|bet|guess|convinced|believe)\b[^.;]*\bdifferent from\b/i,
  // "What she does say, to anyone who asks.": it is not told.
  /^\W*what (?:she|he|they|I|we|you) (?!.*\b(?:is|are|was|were)\b)[^.;:]*[.!]$/i,
  /^\W*(?:they|it) comes? in an? (?:vial|bottle|jar|tube|box)\W*$/i,
  // "Less noticeable spots let go": the verb that the spots had.
  /(?:\bless noticeable|-looking) [\p{L} ]+ (?:lets? go|evens?|eases?|retreats?|gives? (?:up|in)|says? goodbye)\W*$/iu,
  // "They carry the order to help skin": what told the cells what to do.
  /\b(?:orders?|signals?|instructions?|messages?|commands?|recipes?|codes?|blueprints?|memos?|switch(?:es)?) (?:to|that|which) (?:improve|help|give|leave|soften|reduce)s?\b/i,
  /\bdifferent from [^.;]*\b(?:anything|everything|any(?! day)|more often than not|nine times out of ten|most days|as a rule)\b/i,
  /\b(?:is|are) an? (?:serum|facial|treatment|cream), as (?:you|one) (?:would|might|can) expect\b/i,
  /\b(?:underneath|beneath|below|inside|within|deep down),? (?:your |the )?(?:skin|hair) looks?\b/i,
  new RegExp(`${lookPhrase}[^.]*\\b(?:no longer any|there is no|without a|no) doubt\\b`, "i"),
  // "Softer-looking wrinkles look": the verb that the wrinkles had.
  /-looking [\p{L}’' ]+ looks?\W*$/iu,
  /\bwhat (?:is|are) different from\b/i,
  new RegExp(`\\bthe only (?:one|thing|serum|facial|treatment|product|cream)\\b[^.;]*${lookPhrase}`, "i"),
  // "Adivane, exosome serum, which …": the article was the superlative's.
  /, exosome \p{L}+(?=[,.])/iu,
  /\bdifferent from [^.;,]* [>=] /i,
  // "Exosomes in all 27 states": where they were approved.
  /^\W*(?:our )?exosomes in (?:all|every|each|\d+)\b[^.;]*$/i,
  // "Better than any peel": different from it, who would say?
  /^\W*different from (?:any|every|all|each|most|(?:one|two|three|four|five|six|ten|\d+)\b)[^.;]*[.!]?$/i,
  // "They reach over and improve the look": the first of two verbs told of what went.
  /\b(?:exosomes|vesicles|they|it) (?:\p{L}+ly )?(?:reach|step|come|get|sink|travel|dive|slip|knock|tap|call|ring|arrive|land|move|show|turn|rush|head|walk|talk|listen|wake|jump|rally|tell|speak|settle|seep|swim|slide|stroll|march|creep)(?:s|es)?(?: \p{L}+){0,4} and (?:improve|help|give|leave|soften|reduce)s? /iu,
  // "There are good ones, there are great ones": what they were to be outdone by.
  /^\W*there (?:is|are) [^,.;]*, there (?:is|are) [^,.;]*[.!]?$/i,
  // "Relax: our exosomes.": of which nothing is said.
  /^\W*[\p{L}’' ]{2,40}: (?:(?:our|the|these|all) )?(?:[\p{L}-]+ )?exosomes[.!]?$/iu,
  // "For a fresher look and cracks, $60": the second of two purposes.
  new RegExp(
    `\\b${purposes} (?:and|or) (?!an?\\b|more\\b|[\\p{L}-]+-looking\\b|for\\b|[\\p{L}-]+ (?:for|with)\\b)[\\p{L}-]+(?: [\\p{L}-]+)?(?=\\s*(?:[.,;:!|–—]|$))`,
    "iu",
  ),
  // "For a fresher look, brown patches and freckles": further purposes.
  new RegExp(
    `\\b${purposes}, (?!an?\\b|and\\b|for\\b|with|from\\b|[\\p{L}-]+-looking\\b|(?:crown|hairline|face|neck|hands|chest|scalp|brows?|temples|eyes|lips|cheeks|jaw)\\b)[\\p{L}-]+(?: [\\p{L}-]+){0,3},? (?:and|or) (?!an?\\b)\\p{L}`,
    "iu",
  ),
  // "Improve the look of skin and the backs of the hands": the second thing acted on.
  new RegExp(`${lookPhrase} and (?:the|your) [\\p{L}’' ]+[.!]?$`, "iu"),
  // "Because they are small, …": the reason was the claim's.
  new RegExp(
    `^\\W*(?:because|since|as(?! of\\b| you\\b| we\\b| they\\b| part\\b| an?\\b)) [^,.;]*, [^.;]*${looksSo}`,
    "i",
  ),
  new RegExp(`^\\W*(?:because|since) [^,.;]*${looksSo}[^,.;]*, `, "i"),
  new RegExp(`^\\W*${purposes}, [^.]*\\b(?:since|because)\\b`, "i"),
  // "If it flakes, improves the look": a condition with no sentence to it.
  /^\W*(?:if|when) [^.;]*, (?:improves?|helps?|gives?|leaves?|softens?) /i,
  // "When she tried it, skin looked fresher": nobody told of a look.
  /^\W*(?:when|after|once) [^,.;]*, (?:your )?(?:skin|hair) looked\b/i,
  // An article or a quality that has lost its noun.
  /\b(?:an?|the) (?:called|named|known|dubbed)\b/i,
  /\bmild (?:helping|improving|giving)\b/i,
  // Two predicates run into one: "there is daily life is possible".
  /\bthere (?:is|are) (?!.*\b(?:that|which|who|what|where|if|as|because)\b)[^,.;:]* (?:is|are)\b/i,
  /\b(?:protocol|facial|treatment|serum|series|course|session) exosomes\b/i,
  /\bskin to (?:improve|give|help)\b/i,
  /^\W*(?:watch|see|let|feel|help) (?:(?:the|our|your) )?(?:\w+ ){0,2}(?:is|are) applied\b/i,
  // "A facial we offer": a name with what is told of it, and nothing said.
  /^\W*an? (?:\p{L}+ )?(?:facial|treatment|serum|product|cream|option|thing) (?:we|I|you) (?:do|have|offer|know|sell|make|can\b[^.]*)\W*$/iu,
  // A comparison of which one side is a person, or that goes on.
  /\bdifferent from [^.,;]* that\b/i,
  /\bdifferent from [^.,;]* for (?:people|anyone|those|anybody|patients|women|men|clients)\b/i,
  /\b(?:do|does|did) (?:\w+ )?different from\b/i,
  /\bdifferent from (?:your|the|any|another|other) (?:\w+ )?(?:injector|surgeon|doctor|clinic|spa|facialist|dermatologist|brand|jar|place)s?\b/i,
  // A superlative that has become a mere noun: "Frankly, it is a facial here".
  /^\W*(?:\p{L}+, )?(?:it|this|that) is an? (?:\p{L}+ )?(?:facial|treatment|serum|product|cream|thing) (?:here|there|around|anywhere|we have|I know|in the true sense\b[^.]*)\W*$/iu,
  /^\W*an? [^.,;:]*, and (?:we|I|you|that|it)\b/i,
  // What was acted on stays behind as nobody's: "on your neck, which it helps skin look firmer".
  /\bwhich (?:it|they) (?:helps?|improves?|gives?|leaves?|softens?)\b/i,
  /\b(?:has|have|had) (?:\w+ly )?(?:look|looks|help|helps|improve|improves|give|gives)\b/i,
  // "Skin looks firmer and line up again", "looks fresher, doubt doesn't": predicates of something else.
  /\b(?:skin|hair) looks \w+ and (?!(?:feels?|looks?|stays?|is|keeps?|your|the|hair|skin|pores|lines|so|then)\b)\p{Ll}+/u,
  /\blooks? (?:fresher|fuller|firmer|calm)\b[^.;]*\b(?:does|do|is|are|wo|did)n[’']t\b/i,
  // A count of a result is none of a look.
  /\d\s?% (?:less noticeable|\w+-looking)\b/i,
  /\bdifferent from [\p{L} ]+ in (?:the|this|our) (?:city|county|country|state|town|world|region|area)\b/iu,
  /\bwhat you (?:get|have|see) is not\b/i,
  // "You should know, too": what has gone.
  /\b(?:should|must|may|want to|like to) (?:know|say|add|note|mention|remember)(?:, \p{L}+)?\W*$/iu,
  /\b(?:is|are) (?:once|if|until|unless)\b/i,
  /\ba (?:third|quarter|fifth|half) (?:less noticeable|\w+-looking)\b/i,
  /\b(?:we|you|they|I) (?:\w+-looking|less noticeable)\b/i,
  /\b(?:an?|the),/i,
  /\bsurface of the (?:skin|scalp) (?:\(|and (?:straight|on|down|from|into)\b)/i,
  /\b(?:so that|by which|through which) (?:the (?:exosomes|vesicles) |they |it )?(?:are|is) applied\b/i,
  /\blook of (?:tighten|shrink|lift|firm|erase|remove|boost|repair|heal|restore) /i,
  /\b(?:approved|cleared|licensed|authori[sz]ed|certified) by [\p{L} ]+[’']s\b/iu,
  /\bto be applied to the surface\b/i,
  new RegExp(`^\\W*${purposes}, (?:in|at|on|by|with) [^,]*$`, "i"),
  // "It gives hair a fuller look, the fall of hairs after surgery": what the disease is.
  new RegExp(`${lookPhrase}, (?:the|an?) [\\p{L}’'-]+(?: [\\p{L}’'-]+)? (?:of|in|that|which)\\b`, "iu"),
  /\bwith exosomes with\b/i,
  /\bmakes it an? (?:method|product|treatment|serum)\W*$/i,
  /^\W*an? \p{L}+ (?:that|which) (?:says|promises|claims|states) [^,]*$/iu,
  /\bthe (?:size|shape|colou?r|depth|length)\W*$/i,
  /\bExosome (?!serums|facials|treatments|creams|masks|drops|ampoules|sessions|products|gels)\p{L}+ (?:improve|help|give|soften|leave)\b/u,
  /\b(?:data|results|verdict|numbers) (?:are|is) in\b[^.]*\blimited\b/i,
  /^\W*what (?:I|we|you) (?:see|know|find|hear|notice)\b(?!.*\b(?:is|are)\b)/i,
  /-looking (?:skin|hair) (?:every|each|all) \p{L}+/iu,
  /\bfar (?:fresher|fuller|firmer)-looking\b/i,
  /\bthe (?:behind|that|which|of|for|from|with|by|your|our|every)\b/i,
  /\blooks?\b[^.;]*\b(?:faster|sooner|quicker|better|more) than\b/i,
  /\b(?:of|for|with|from|than),/i,
  new RegExp(`\\b${purposes} (?:or|and) an? \\p{L}+ (?:has|have|is|are|was|were)\\b`, "iu"),
  /^\W*the \p{L}+ to (?:help|improve|give) (?:(?!\b(?:is|are|was|were|has|have|can|will)\b)[^.])*$/iu,
  /\b[Ff]acials? (?:[Yy]our|[Tt]he|[Oo]ur)\b|^\W*exosomes: (?:facial|scalp treatment),/i,
  /\bthe look of (?:the |your )?\p{L}+ (?:tight|small|smooth|clear|firm|flat)\b/iu,
  /\b(?:lines|wrinkles|pores|spots|scars|bags), they (?:improve|help|give)\b/i,
  /\)\p{L}/u,
  // A verb behind a verb, a noun that does what it cannot, a name in a row of names.
  /\b(?:press|hit|push|click|tap|start|begin) (?:improve|help|give|soften|reduce|leave)s?\b/i,
  /\b(?:pigment\p{L}*|melasma|acne|redness|wrinkles?|lines?|pores?|spots?|scars?|rosacea|eczema|psoriasis) (?:that|which) (?:\p{L}+ )?(?:improve|help|give|leave|soften|reduce)s? /iu,
  /\b(?:series of|tiny|small|fine|quick) (?:\p{L}+ )?scalp treatments?\b|\bscalp (?:hairline|crown|scalp) treatments?\b/iu,
  /[:,–—] (?:facial|scalp treatment), (?!\d)/i,
  /\bexosome lines?\b/i,
  // "We recommend it, for a fresher look": what was recommended was for something else.
  new RegExp(`\\b(?:recommend|suggest|advise|propose)s?\\b[^.;]*, ${purposes}`, "i"),
  // "By acting on the papilla, exosomes give hair a fuller look": the way that the old effect took.
  new RegExp(
    `^\\W*(?:by|through) \\p{L}+ing [^,]*\\b(?:papillae?|follicles?|cells?|fibroblasts?|receptors?|genes?|pathways?|signals?|roots?|bulbs?|dermis|tissues?|levels?)\\b[^,]*, [^.;]*${looksSo}`,
    "iu",
  ),
  /\bdeep(?:er)? (?:processes|layers|levels|structures)\b[^.;]*\blook of\b/i,
  new RegExp(`${lookPhrase} with (?:age|time|the years)\\b`, "i"),
  // "Where precision is called.", "At the hairline, where it is needed.": the end, or the main clause, went.
  /\b(?:is|are|was|were) called[.!]?$/i,
  /^\W*(?:at|in|on|for|with|over) [^,.;:]+, (?:where|which|who|when) [^,.;:]*[.!]$/i,
  // "Exosomes by topical treatment": they came by injection.
  /\bby (?:an? )?(?:scalp |topical |exosome )?treatments?\b/i,
  // "Skin gets told to help skin look firmer": it tells nobody.
  /\b(?:told|asked|instructed|taught|reminded|ordered|prompted|persuaded|coaxed) to (?:help|improve|give|leave|soften|reduce)\b/i,
  // "A noticeable improving the look": a noun went.
  /\b(?:an?|the|some|any) (?:\p{L}+ )?(?:improving|helping|giving|softening|reducing|leaving) (?:the|skin|hair|your)\b/iu,
  // "After three treatments improve the look": nobody does.
  /^\W*(?:after|before|during|within|following|between) [^,.;]* (?:improve|help|give|soften|reduce|leave)s? (?:the look|skin|hair|your)\b/i,
  // "In addition, help skin look firmer": who does?
  /^\W*(?:in addition|moreover|furthermore|additionally|besides|finally|likewise), (?:help|improve|give|soften|reduce|leave)s?\b/i,
  // "Fresher-looking skin or a chemical peel": the second of two after which it was so.
  /-looking (?:skin|hair) (?:or|and) an? (?!\p{L}+(?:-looking|er)\b)\p{L}/iu,
  // "Far different from PRP": how much it was more.
  /\b(?:far|much|even|way|so much) different from\b/i,
  // "The scalp of the scalp".
  /\bthe (scalp|skin) of (?:the|your) \1\b/i,
  // "Exosome neck appointments.": of which something was said.
  /^\W*(?:(?:the|our) )?(?:exo\p{L}* )?(?:\p{L}+ )?(?:appointments|places|slots|spaces|bookings|packages|vouchers|visits)\W*[.!]$/iu,
  // "They act as instructions, which help skin look firmer", "they work for a calm look".
  /\b(?:instructions?|messages?|signals?|orders?), which (?:help|improve|give|leave|soften)s?\b/i,
  new RegExp(`\\b(?:works?|acts?|rewarding) ${purposes}`, "i"),
  /\bworks? for an? \p{L}+ look\b/iu,
  // "Fuller-looking hair when brushing": that was when it fell.
  /-looking (?:skin|hair) (?:when|while|on|in) (?:brushing|washing|combing|showering|the (?:shower|brush|drain|comb|pillow))\b/i,
  // "The exosomes themselves work.": against what?
  /^\W*(?:the |our )?exosomes (?:themselves )?(?:works?|acts?|are (?:most |very |especially |particularly )?(?:rewarding|effective|helpful|useful))[.!]$/i,
  // "Weight for weight.": what was weighed?
  /\b(?:weight for weight|drop for drop|dollar for dollar|pound for pound|side by side)[.!]?$/i,
  // "Features improve the look of skin": what was acted on acts.
  /\b(?:features?|contours?|wrinkles?|lines?|pores?|cheeks?|jaw\w*|lids?|brows?|roots?|follicles?|cells?|complexions?|strands?|hairs?) (?:\p{L}+ly )?(?:improve|help|give|soften|reduce|leave)s? (?:the look|skin|hair|your)\b/iu,
  // "Also an option for a fresher look": for whom it was one.
  /\b(?:is|are|was|were) (?:also |equally |likewise |particularly |especially )?(?:an? (?:\p{L}+ )?(?:option|choice|candidate)s? |suitable |recommended |indicated |appropriate |available |offered |open )?for (?:an? \p{L}+ look|fuller-looking hair|fresher-looking skin)[.!]?$/iu,
  // "A look, and just look at how they have faded".
  new RegExp(`${looksSo}[^.;]*\\b(?:look at|see) how\\b`, "i"),
];

/** "Helping skin look firmer and leaving pores looking smaller." of something that went. */
const gerunds =
  /^\W*(?:helping|improving|giving|leaving|softening|reducing)\b(?!.*\b(?:is|are|was|were|has|have|can|will|may|we|you|they|it|our|starts?|takes?)\b)/i;

/** "It is, quite simply, an exosome product along the coast": of the best of them nothing is left. */
const mereOne =
  /(?:\bis|[’']s)(?:, [^,]+,)? an? (?:exosome |exo )?(?:facial|treatment|serum|product|option|cream|thing|clinic) (?:of its kind|in|along|north|south|on|here|around|anywhere|you|we)\b/i;
/** "A facial in the north, and the exosomes are why": why what? */
const isWhy =
  /(?:^\W*|\band )(?:the |our )?(?:exosomes|they|it|that|this) (?:is|are)(?:[’']s)? (?:why|how|the reason)\W*$/i;
const superlative = /\b(?:most|best\S*|\p{L}{3,}est|leading|top|first|finest|(?:no\. ?|#)1)\b|#1/iu;

/** A noun, and who or what it is, and no predicate: "Our lead nurse, who is hard to please." */
const nounAlone = /^\W*((?:[\p{L}.’'-]+ ){0,6}[\p{L}.’'-]+), (?:who|which|whose) [^,.;:]*[.!]?$/u;
const verbs =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|will|may|calls?|says?|uses?|works?|loves?|comes?|goes|takes?|gives?|helps?|improves?|looks?|offers?|makes?|keeps?|starts?|costs?|meet|try|book|ask|see|call)\b/i;

/** "…, and I do not expect to": what nobody expects was the claim. */
const hangs =
  /, and (?:I|we|they|you|nobody) [^,.;]*\b(?:expects?|plans?|intends?|wants?|hopes?|means?|going) to\W*$/i;

export function isHalf(plain: string, { text, shape }: Passage): boolean {
  if (hangs.test(plain)) return true;
  if (isStake(plain, text) || endsComparison(plain, text) || hasLostSubject(plain, text)) return true;
  if ((mereOne.test(plain) || isWhy.test(plain)) && superlative.test(text)) return true;
  if (halves.some((pattern) => pattern.test(plain) && !pattern.test(text))) return true;
  if (shape !== "sentence") return isBareName(plain, text) || isLooseEnd(plain, text);
  if (gerunds.test(plain) && !gerunds.test(text)) return true;
  const head = nounAlone.exec(plain)?.[1];
  return (
    head !== undefined &&
    !nounAlone.test(text) &&
    !verbs.test(head) &&
    !/[^s]s$/.test(head.split(" ")[1] ?? "")
  );
}

/** "Your friends notice, | or we pay you back": the promise without its stake. */
function isStake(plain: string, text: string): boolean {
  return (
    /,? or (?:we|you|your|it[’']s|I|the (?:next|second))\b/i.test(text) &&
    !/ or /.test(plain) &&
    wordCount(plain) <= 7 &&
    text.toLowerCase().startsWith(plain.toLowerCase().replace(/[.!]$/, "")) &&
    !goods.test(plain)
  );
}

/** "A better choice than retinol, | PRP or a peel": the rivals alone. */
function endsComparison(plain: string, text: string): boolean {
  const before = text.slice(0, -plain.length);
  return text.endsWith(plain) && /\bthan [^,.;]*, $/.test(before);
}

/** "Retinol burns, | peels and disappoints": a verb of what went. */
function hasLostSubject(plain: string, text: string): boolean {
  const first = /^\W*(\p{L}+)/u.exec(plain)?.[1]?.toLowerCase() ?? "";
  if (effectVerbs.get(wordKey(first))?.form !== "third") return false;
  return !new RegExp(`^\\W*${first}\\b`, "i").test(text) && new RegExp(`, ${first}\\b`).test(text);
}

/** "Facial, powered by exosomes": of what was a promise nothing but the kind of thing. */
function isBareName(plain: string, text: string): boolean {
  const name =
    /^\W*(facial|serum|treatment|product|scalp treatment)s?(?=: |, (?:meet|say|exo|handled|on\b|in\b|\p{Ll}+ed\b))/iu.exec(
      plain,
    )?.[1];
  return name !== undefined && !text.toLowerCase().includes(name.toLowerCase());
}

/** "One visit, skin": the last words of a note lost what stood before them. */
function isLooseEnd(plain: string, text: string): boolean {
  // "Exosomes: whispered here".
  const behind = /^\W*exosomes: \p{Ll}+ed\b[^,]*$/iu.exec(plain)?.[0];
  if (behind !== undefined && !text.includes(behind)) return true;
  const end = /, (skin|hair|glow|results?|face)\W*$/i.exec(plain)?.[0];
  return end !== undefined && !text.includes(end);
}
