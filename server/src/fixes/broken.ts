/** English that cannot be: a check of what the rewriters put together. */
import { effectVerbs } from "../claims/effects/words.ts";
import { wordKey } from "../language/spelling.ts";
import { wordCount } from "./grammar.ts";
import { isHalf } from "./halves.ts";
import { predicatesFit } from "./junctions.ts";
import { lookPhrase } from "./lookPhrase.ts";
import type { Passage } from "./passage.ts";
import { verbOfItem } from "./phrases/siblings.ts";
import { remnants } from "./remnants.ts";
import { isLooseLine } from "./tails.ts";

/** Constructions that only a wrong cut leaves behind. */
const neverEnglish: readonly RegExp[] = [
  /\b(?:will|can|may|would|could|should)\s+(?:the|a|an|our)\b/i,
  /,\s+(?:is|are|was|were|has)\b/i,
  /\b(?:a|an|our)\s+[\w-]+(?:ed|ing)\s*[.!]$/i,
  /,\s+and if\b[^,]*[.!]$/i,
  /\band,\s[^,]*[.!]$/i,
  /\band (?:whereas|that is)\b/i,
  // "Our vials contain exosomes are purified by …".
  /\b(?:contain|hold|carry|carrie|use|have|has|is|are|mean|of|with|from|in|for)s? (?:only |nothing but )?exosomes are purified\b/i,
  // "Eyebrows that gave brows a fuller look": what is treated treats nothing.
  /\b(?:eye)?(?:brows?|lashes|hair|skin|lines|wrinkles|pores|scars?|cheeks?) that (?:g[ai]ve|leave|left|improve|help|soften)(?:s|d|ed)?\b/i,
  /\bgetting exosome facial\b/i,
  /[’'](?:re|s) to (?:improve|help|give|leave|soften|reduce)\b/i,
  // A name where a name cannot stand: "with popcorn, and facial by breakfast", "Exosome facial refill".
  /(?:\b(?:and|no|some|much|more|with|for|sturdy|new|of|on|against|at|about|over)|,) (?:scalp )?facial\b(?! (?:mask|massage|oil|mist|serum|steam|cleans|treatment|hair|muscle|nerve))/,
  /\bfacials? (?!(?:with|at|in|for|from|and|or|that|which|by|to|on|of|as|is|are|was|per|plus|only|each|every|here|this|than|before|after|over|without|using|session|sessions|course|courses|treatments?|add-ons?|package|packages|mask|massage|menu|bar|room|series|visit|visits|twice|once|if|when|while|until|can|may|will|has|improves|helps|gives|softens|reduces|costs?|takes?|lasts?|starts?|includes?|leaves|you|we)\b)\p{Ll}/u,
  /\bFacials? (?!(?:With|At|In|For|From|And|Or|By|To|On|Of|As|Per|Plus|Each|Every|Before|After|Over|Without|Using|Sessions?|Courses?|Treatments?|Add-[Oo]ns?|Packages?|Packs?|Peels?|Masks?|Massages?|Menu|Bar|Room|Series|Visits?|Oil|Mist|Serum|Club|Day|Night|Evening|Trio|Set|Kit|Membership|Vouchers?|Prices?|Is|Are|Has|Helps?|Improves?|Gives?)\b)\p{Lu}\p{Ll}+(?![^|]* \|)/u,
  /\bExosome (?:improve|improves|help|helps|give|gives|leave|leaves|soften|softens)\b/,
  /\b\w+-(?:Exosome|exosome)\b/,
  // What tells how sure one is of the claim is said of no look.
  /\b(?:no longer in doubt|beyond (?:all )?doubt|said with confidence|verdict of|is in, for|scientifically sound|made it official|know(?:n)? for certain)\b[^.]*\blook/i,
  /\bnot approved by the \w+(?:,? (?:in every|on the strength|to the letter|across|through and|down to|from top|with flying|without))\b/i,
  /\b(?:that|which) leaves (?:it|our \w+|the \w+) is not approved\b/i,
  /\bis approved by the \w+(?: \w+)?, and [^.]*\b(?:ours|yes)\b|-approved, and [^.]*\b(?:ours|yes)\b/i,
  /\bthe look of [\w ]+ (?:gives?|fades?|goes|lifts?|heals?|softens?)\W*$/i,
  /\bis the (?:vial|serum|bottle|one) in the\b/i,
  /^\W*(?:Wrinkles|Lines|Pores|Creases|Scars|Spots|Cheeks|Brows)\b[^.,;]* looks\b/,
  /^\W*(?:caught|taken|treated|left|begun|seen|started)\b[^.;]*, (?:is|are|was|were) /i,
  /^\W*(?:Jaw|Jawline|Face|Neck|Chin|Forehead|Complexion) looks\b/,
  /\b(?:a|an) (?:on|in|from|of|for|with|at|today|now|anywhere)\b/i,
  /^\W*An? \w+s (?:today|now|contain|are|have|that|which)\b/,
  /\bthe look of (?:(?!(?:and|or|leav\w+|help\w*|giv\w+|look\w*)\b)\w+ )+(?:smaller|firmer|softer|brighter|fuller|thicker|lighter|flatter|paler|smoother|tighter)\b/i,
  /\b(?:look of (?:your )?(?:skin|hair)|looks? (?:fresh|fresher|firmer|calm|fuller)) and \w+ (?:have|has|had|are|were|do)\b/i,
  /\blooks? (?:less noticeable|softer|smaller|firmer|fresher)\b[^.;,]*\b(?:level|ease|fade|go|drop|fall|lift)s? (?:off|out|away|down|up)\b/i,
  /\bby the (?:FDA|MHRA|EMA|TGA) (?:exosomes?|serum|facial|product|formula)\b/,
  /\b(?:with|by|in|at) (?:inspected|registered|certified|listed|audited)\b/i,
  /^\W*Not (?!established\b)(?:\w+|an? \w+)\W*$/i,
  /\b(?:You|We|I|you|we) (?:are|am|get|have) (?:getting )?not (?:the )?(?:very )?stem cells\b/,
  /\bexosome is not stem cells\b|\bexosome (?:improve|help|give|soften|leave|reduce)\b/i,
  /\bwhat is (?:clear|certain|plain|sure) is that\b[^.]*\blook/i,
  /^\W*(?:As|Because|Since|Being|At)\b[^,]*\b(?:size|small|tiny|nano\w*|width|thousandth)\b[^,]*, (?:it|they|exosomes|the exosomes) (?:is|are) applied/i,
  /\b(?:is|are), [^,]{3,40}, (?:always|never|and)\b/i,
  // Behind a full stop nothing small goes on.
  /\.\s+(?:single|time)\.?\s/,
  /\bgets? to (?:help|improve|give|leave|soften)\b/i,
  /\b(?:is|are) as (?![^.!?]*\bas\b)/i,
  /^\W*(?:But|And|So) (?:if|when|because)\b[^,]*[.!]$/,
  /\b(?:the )?(?:FDA|MHRA|TGA|EMA) (?:has |have )?(?:help|improve|soften|reduce|leave|give)/i,
  /\bFacial (?:Weeks?|Days?|Months?|Hours?|Minutes?)\b/i,
  /\b(?:Less noticeable|(?:Softer|Smaller|Firmer|Plumper)-looking) [\w’' -]+ (?:\w{3,}ed|soften|fade|stay|lift)\b/,
  /^\W*(?:approved|cleared|licensed|certified|registered)\W*$/i,
  /\b(?:starts?|begins?|keeps?|stops?|goes on) (?:helping|improving|giving|leaving|softening)\b/i,
  /\b(?:own|body[’']s|system) (?:help|improv|giv|leav|soften)(?:e?s|ing)\b/i,
  /\bto (?:exosome |scalp )?facials?\b/i,
  /\bgood news: so\b/i,
  /\b(?:is|are|was|were) (?:while|when|after|before|but|because)\b/i,
  /^\W*so (?:do|does|did|is|are)\b/i,
  /[’'](?:s|re) (?:\w+ly )?(?:looked|helped|given|improved|softened)\b/i,
  /\bapplied\b[^.;]*\bapplied\b/i,
  /\b(?:carry|take|push|drive|deliver|bring|send|help|let|get)s? (?:the |our )?(?:exosomes|vesicles) (?:are|is) applied\b/i,
  /\b(?:added|add|offers?|use|used|choose|chose|try|started|of|for|to|on) (?:our )?exosomes (?:improve|give|soften|leave)\b/i,
  /\bexosomes (?!(?:may|can|will|also|could|might|to|would|should|must|really|do|then|still|even|just|only|never|that|which|and|who|\w+ly)\b)\w+ (?:improve|give|soften|leave|help)\b/i,
  /\bskin (?:\w+ ){0,3}helps? skin\b|\bskin how to\b/i,
  /\b(?:inflammation|swelling|bacteria) (?:helps|gives|improves|leaves)\b/i,
  /\bexosome \w+ with exosomes\b/i,
  /\b(?:years younger-looking|be (?:ten|five|twenty) years)\b/i,
  /\b(?:you|I)(?:[’']ll)? (?:(?:can |will )?finally )?(?:improve|soften|reduce|help|give|leave) (?:the look|your|skin|hair)/i,
  /\bthe look of (?:your )?skin\b(?! tone)[^.;]*\bthe look of (?:your )?skin\b(?! tone)/i,
  /\b(?:only|use|uses|we offer|choose|chose|contains?|holds?)\W*$/i,
  /(?<!\b(?:let|help|helps|see|make|and) (?:the |our |your |this )?(?:exosome )?)\b(?:treatment|therapy|facial|serum|product|cream|mask|ampoule) (?:give|help|improve|leave|soften|reduce) /i,
  /\bfacials? by (?:up to )?\d/i,
  /\bis the (?:treatment|facial|serum|product|one)\W*$/i,
  /^\W*this is the [\w ]{3,20}\W*$/i,
  /\b(?:patients|clients|guests|people|men|women|athletes|customers) (?:(?:also|now|can|will|have started to) )*(?:help|improve|give|leave|soften)(?:ed)? /i,
  // A clause where a phrase has to stand, and a phrase where a clause has to.
  /\b(?:considers?|calls?|finds?) (?:our )?exosomes (?:improve|help|give|soften|leave)\b/i,
  /\b(?:we|you|I|they|he|she|it|that) (?!say\b|says\b|said\b|think\b|know\b|believe\b)\w+ exosomes (?:improve|help|give|soften|leave)\b/i,
  /\b(?:skin|hair|body|face) that (?:has |have )?(?:help|giv|gave|improv|leav|left|soften)/i,
  /(?<!so )\bthat (?:your )?(?:skin|hair) looks\b/i,
  /\b(?:coach|teach|train|trick|coax|nudge|push|talk|persuad|convinc)\w* [^.;]*\binto (?:helping|improving|giving|leaving)\b/i,
  /\bImagine (?:improving|helping|giving)\b/i,
  /^\W*Like (?:improving|helping|giving)\b/,
  /\bdo(?:es)? for (?:a fresher|fuller)\b/i,
  /^\W*What (?:improves|helps|gives|leaves|you haven[’']t done is)\b/,
  /^\W*What [^,]*, (?:our |the )?exosomes (?:improve|help|give|soften)\b/,
  /\b(?:do|does|can|lifting|much)\b[^:.]*: (?:improve|help|give|soften|reduce|leave) /i,
  /^\W*(?:think of|picture|call) [^.]*(?:\b(?:improv|help|giv|soften)|for (?:a fresher|fuller))/i,
  /\b(?:foreman|foremen|postm[ae]n|builders|parcels|couriers?|crew)\b (?:who|that) (?:improve|help|give|soften)/i,
  /\bsurface of the (?:skin|scalp), so (?:that )?(?:your )?(?:skin|hair) looks\b/i,
  /\btreatment at (?:\w+ )?depths?\b/i,
  /\b(?:times|grew|grow|works?|worked|did|does|acts?|heals?) different from\b/i,
  /\bdifferent from [^.;,]*\b(?:any day|hands down|by a mile|by months)\b/i,
  /\b(?:told|ordered|asked|warned|wondered)\b[^.;]*\b(?:to improve|how it improved)\b/i,
  /\bpurified by \[method\] and we\b/i,
  /\b(?:fully|truly|highly|totally) exosomes\b/i,
  /\bIt[’']s (?:formula|serum|product|cream|facial|treatment)\b/,
  /\bthe look of (?:shrank|takes|gone|tighter|sharper|higher|anyone|loss of|skin is visibly)/i,
  /\b(?:look of (?:your )?(?:skin|hair)) (?:every (?!day|night|morning|week|month)|each|both|all)\b/i,
  /^\W*\w+[^.;,]* in the (?:country|world|nation)\b/i,
  /\blooks? (?:fuller|firmer|calm|fresher), \w+ and \w+er\b|\blooked fuller, /i,
  /\bthe look of [\w ]+ but (?!not\b)\w+/i,
  /\bapproved by the \w+ (?:rules|standards|requirements|regulations)\b/i,
  /\bpromis\w* (?:you )?an? (?:serum|development|treatment)\b|\bserum worker\b/i,
  /\bthe lines\b[^.]*\bthey (?:simply )?(?:improve|help|give)\b/i,
  /\b(?:whether|if) you are (?:giving|helping|improving)\b/i,
  /\b(?:lifesaver|boost) for a fresher\b/i,
  /\b(?:Facial|Skin|Hair) Out\b|\byour (?:exosome )?facials?\b/i,
  /\bfresher look (?:have|has|that|which|and (?:[\w-]+ )+of)\b/i,
  /\bthat really is \w+-looking\b/i,
  /\bfrom (?:fresher|younger)-looking\b/i,
  /\b\w+-(?:leaving|giving|helping|improving) (?:skin|hair|the)\b|\w -and\b/i,
  /\bOn a \w+ (?:helping|improving)\b|\bhow it (?:helped|gave)\b/i,
  /\blook, and (?:our )?exosomes (?:improve|give|help)\b|: \w+s, (?:helps?|gives?|leaves?) /i,
  /\bthings (?:our )?exosomes (?:help|improve|give)\b|\bbetter: results vary\b/i,
  /\bexosome (?:improves|helps|gives|softens)\b/i,
  /\b(?:parting|crown|hairline|density|part line)\b[^.;]*\b(?:gave|gives?|given|help(?:s|ed)?) (?:hair|skin|the scalp)\b/i,
];

const purposeSaid =
  "(?:for (?:an? )?(?:fuller-looking (?:hair|brows|lashes)|(?:fresher|firmer|calm|rested) look|fresher-looking skin)|fuller-looking (?:hair|brows|lashes)|fresher-looking skin)";

/** What the old predicate leaves where the new phrase ends the clause, or has none. */
const remainders: readonly RegExp[] = [
  // A noun and its look, and then the verb that it had.
  /^\W*(?:less noticeable|(?:softer|smaller|firmer|fresher|fuller|plumper|brighter)-looking) [\p{L}’' -]+? (?:stands?|gets?|goes|falls?|drops?|takes?|makes?|has|have|stops?|starts?|packs?|runs?|calls?|comes?|loses?|finds?|meets?|moves?|gives?|says?|bids?|keeps?|turns?)\b/iu,
  // A part of the body that would give looks.
  /\b(?:hands?|necks?|part(?:ing)?s?|(?:eye)?brows?|lash(?:es)?|lids?|cheeks?|lips?|knees?|elbows?|jaw\w*|foreheads?|crowns?|hairlines?|temples?|chins?|eyes|scalps?|side) (?:that|which|simply|really|just)? ?(?:help|give|improve|leave|soften|reduce)s? /i,
  // The way down to a surface.
  /\b(?:through (?:them|it|these|those|the)|from there|once (?:inside|there|through)|down there|along (?:them|these|those)|under the)\b[^.]*\bsurface of the (?:skin|scalp)/i,
  /\bsurface of the (?:skin|scalp)\b[^.]*\b(?:under|into|beneath|below|deep\w*|where|inside|down)\b/i,
  new RegExp(`\\b${purposeSaid} (?:is|are|was|were|have|has|had|who|that|which|can|will|should)\\b`, "i"),
  /\b(?:we|they|you|I)[’'](?:re|ve) (?:talking|saying|thinking|having|looking)\W*$/i,
  /\bit is not (?:\w+ )?stem cells\b/i,
  /\bby \(/,
  /\blook of (?:it|them|this|that|their|his)\b(?! own\b)/i,
  /\blook of [\p{L}’' ]+ (?:packing|marching|back|away|up|down|out|off|home)\b/iu,
  /\b(?:keeps?|kept|continues?) (?:on )?(?:improving|helping|giving|softening|reducing)\b/i,
  /\p{L}-(?:treatment|facial|serum)s?\b/u,
  /\b(?:therapy|facial|serum|treatment|product|cream) are\b/i,
  /-looking [\p{L}’' -]+(?:, and (?:each|every|all|both)\b|: \p{L}+ed\b)/iu,
  /\bLess noticeable [\p{L}’' -]+: \p{L}+ed\b/u,
  // An auxiliary, an article or an adverb that has lost its head.
  /\bmakes? (?:our )?exosomes (?:are|is)\b|\b(?:an|ours|yours|theirs) exosomes\b/i,
  /^\W*(?:it|they) (?:has|have|is|are) (?:on|in|at|every|of)\b/i,
  /\b\p{L}+ly (?:hair|skin|brows) that\b/iu,
  /\b(?:approved|cleared|licensed) by the \p{L}+ (?!for\b|in\b|as\b|or\b|and\b|to\b|of\b|yet\b)\p{Ll}+(?:ed)? \p{Ll}/u,
  /, that (?:improves|helps|gives|leaves)\b|\bskin (?:\p{L}+ ){1,3}and (?:improves|helps|gives|leaves)\b/iu,
  // Half of the old object, or what it was an attribute of.
  /\blook(?:ing)? \p{L}+(?:,| and) (?:dry|tired|thin|cracked|itchy|sore|red|rough|dull|crepey)\b/iu,
  /\blooking \p{L}+ and (?:the|your) (?!.*\blook)[\p{L} ]+$/iu,
  /\blook of (?:collagen|elastin|cells?|tissue|follicles?|elasticity|firmness|hydration|circulation|growth)\b/i,
  /\bdifferent from [^.;,]*\b(?:by (?:miles|far|a mile|a long way)|in every way|on every count)\b/i,
  /^\W*power (?:in|of|from)\b/i,
  /^\W*(?:reserve|book|grab|claim|get) yours\W*$/i,
  /\b(?:and|or) (?:so do |so are )?(?:its|their) (?:marks?|scars?|aftermath|traces)\b/i,
  /\blook of (?:your )?(?:skin|hair), the \p{L}+ (?:that|which|who)\b/iu,
  /\blook of [\p{L}’' ]+ (?:together|apart)\b/iu,
  /^\W*(?:[^:]{1,30}: )?then some\b/i,
  /\bthem (?:helping|improving|giving|leaving|softening)\b|\b(?:go|goes|come|comes) to (?:improve|help|give) (?:the look|skin|hair)\b/i,
  /\bfor (?:fuller|fresher|firmer|softer|smoother|calmer)\W*$/i,
];

/** "Plumper-looking cheeksfrom the first night": two words in one. */
const runTogether = (plain: string, { text }: Passage): boolean =>
  (plain.match(/\b\p{L}{3,}(?:from|with)\b/gu) ?? []).some((word) => !text.includes(word));

/** What a superlative was followed by, without it: "it is an I know", "the product we have found", "a thing ever to happen". */
const unmeasured: readonly RegExp[] = [
  /\b(?:an?|the) (?:I|we|you|they|he|she)\b/,
  /\b(?:an?|the|\p{L}+s) (?:\p{L}+ )?ever\b/iu,
  /(?:\b(?:an?|the) \p{L}+|\bexosomes),? (?:that )?(?:we|I|you)(?:[’']ve| have| will| can| could)? (?:ever )?(?:found|seen|tried|used|know|known|met|come across|find)(?: of)?\b/iu,
  /\b(?:an?|the) [\p{L}-]+,? (?:by (?:a|some) distance|by far|bar none|by a (?:country )?mile|without question|on the menu)\b/iu,
  /\bonly (?:fraction|part|batch|grade|portion)\b/i,
  /^\W*(?:\p{L}+ ){1,3}(?:that )?(?:we|I|you|anyone|anybody|money)(?: or (?:anyone|anybody|\p{L}+))?(?:[’']ve| has| have| can)\b/iu,
  /\b(?:works?|lasts?|acts?|does|heals?) (?:and|or) (?:from|different)\b/i,
  /\bexosomes?: \p{Ll}+ (?:less|more|better|faster|longer)\b/iu,
];

/** A verb behind a verb, or behind words that are no subject: "Elasticity goes look better", "A second help". */
const unparted: readonly RegExp[] = [
  /\b(?:treatment|facial|serum)s? (?:draw|fade|lift|tighten|shrink|close|clear|smooth)s?\b/i,
  /\b(?:lift|fade|clear|treat|fight|tackle|erase|remove|smooth|tighten)(?:s|ing)? (?:the |a |your )?(?:exosome )?facials?\b/i,
  /\b(?:goes|go|comes|gets|get|turns|keeps|stays|rises|drops|falls) (?:look|looks|help|helps|improve|improves|give|gives)\b/i,
  /^\W*(?:a|an|the|one|every) (?:first|second|third|fourth|next|last|single|new|fresh|extra)? ?(?:help|give|improve|soften|leave|reduce)s? (?:the look|hair|skin)/i,
  /\bthe look of [\p{L}’' -]+ (?:disappear|vanish|shrink|fade|melt|soften|close|heal|go)\b/iu,
  /\b(?:the )?look of (?:face|neck|jaw|jawline|chin|forehead|complexion|chest|scalp|eye)\b/i,
  /^\W*\p{L}+ing (?:\p{L}+ )?exosomes(?: \p{L}+){0,3}? (?:improve|help|give|soften|leave) /iu,
];

/** What stood behind the words that went: "…, twice what the others offer", "clocking on at nine". */
const openings =
  /^\W*(?:twice|thrice|double|triple|half|give or take|more than|less than|that[’']s|(?!(?:micro|nano)?needling|dermaplaning)\p{L}{3,}ing)\b/iu;

/** "Course of three for rosacea | and flushing": the second of two purposes. */
function isSecondPurpose(plain: string, { text, shape }: Passage): boolean {
  const last =
    shape === "sentence"
      ? null
      : /\b(?:and|or|&) ([\p{L}-]+(?: [\p{L}-]+)?)(?:\W*$|\s*[,–—]\s*[$£€₩])/u.exec(plain);
  return (
    last !== null &&
    new RegExp(`\\bfor [^.]*\\b(?:and|or|&) ${last[1]}\\b`, "i").test(text) &&
    !/\bfor\b/i.test(plain)
  );
}

/** A frame before words that name no look: a label, an agent, a clause that goes on. */
const misframed: readonly RegExp[] = [
  /^\W*(?:the look of|reduces? the look of)\b[^.]*(?::|\b(?:eraser|remover|will be|can be|ironed|refined|gone|flat|broken)\b)/i,
  /^\W*(?:less noticeable|\w+-looking) [^.:]*\b(?:will be|can be|ironed|broken up|refined|looks?)\b/i,
  /\b(?:reduces?|softens?|improves?) the look of [\w ]*\b(?:refined|ironed|broken up)\b/i,
  // A half of a word, an article or a verb that nothing answers to.
  /(?:hair|skin|look|facial|treatment|serum)-(?!looking)\p{L}/iu,
  /\b(?:carries|pushes|drives|rides|steers) (?:the |our )?(?:exosomes|vesicles) (?:are|is)\b/i,
  /\bThere (?:is|are) (?:purified|applied|not)\b/i,
  /\b(?:is|are|was|were|this|as|it[’']s) (?:exosome|scalp) facial\b/i,
  /\[method\] (?:purity|exosomes?|serum|gel)/i,
  /\bnot for (?:(?:a )?(?:fuller|fresher|firmer|softer))/i,
  /-looking (?:hair|skin), more of (?:it|them)\b/i,
  /\bhelps? (?:your )?(?:skin|hair)[^.;]*\band to (?:help|give|improve)\b/i,
  /\bbecause (?:helping|improving|giving)\b/i,
  /\b(?:the|an?|exact|such|same|every|this|very) (?:gives|helps|improves|leaves|softens) (?:your )?(?:hair|skin|the look)/i,
  /\bevidence for (?:since|because|when|after|it|there|then)\b/i,
  /\b(?:skin|hair|scalp) will (?:improve|help|give|leave)\b/i,
  /^\W*(?:facial|protocol|treatment|kit|series) (?:the|our|exosomes?|it)\b/i,
  /\bonly the (?:touch|reach|meet|go)\b/i,
  /^\W*(?:it|they|you|your body)(?: can)? (?:stays?|shows?|tells?|feels? it|tell)\W*$/i,
  /^\W*more than there are\b|^\W*come \w+ or [\w ]+\W*$/i,
  /^\W*(?:(?:Dr|Prof)\.? )?(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}, who [^,.]*\W*$/u,
  /\b(?:came|come|comes|went|left|ran|walked|raised \w+|marathon) (?:\w+ ){0,3}(?:for|with) a (?:fresher|fuller) look\b/i,
  /\blook(?:ing)? (?:soft|fresh|fuller|firmer|calm) or\b/i,
  /\bdifferent from [^.;]*\b(?:at its own|put together|has been|and (?:kinder|it|I|we|they))\b/i,
  /\bdifferent from\b[^.;]*\bdifferent from\b/i,
  /\b(?:exosomes|serums|facials|they|ours) are an? \p{L}/iu,
  /\ban exosome\b(?! (?:facial|serum|treatment|cream|gel|mask|product|session|visit|peel|mist|course|booster|ampoule|kit|line|scalp|hour|evening|masterclass|night))/i,
  /\bare not (?:approved|licensed|cleared|authori[sz]ed) by [^.;,]*, [^.;]*\band\b/i,
  /-looking (?:\w+ )?(?:eraser|filler|remover|zapper|set of|buster)\b/i,
  /\b(?:you|we|they|it) (?:scalp )?facials?\b|\(\w+ is not approval\) on\b/i,
  /\p{L}\.\d|\bThe \p{L}+ our\b|\brelief for a (?:fresher|fuller)|\bFacial and \w+ With\b/iu,
  /^\W*(?:this|it) is an? (?:product|serum|treatment|facial|cream|ampoule)\W*$/i,
  /^\W*only the exosomes are\b|\(\w\) facial\b|^\W*\w+ put together\b/i,
  /\b(?:is|are) (?!what|that|who|where|how|why|it|this|there|not|all|one|as)[\p{L}\d]+ (?:has|have|is|are)\b/iu,
];

const goodsAlone =
  /^\W*(?:(?:the|an?) )?(?:creams?|ampoules?|vials?|serums?|masks?|gels?|kits?|products?|treatments?|concentrates?|essences?|mists?|facials?|therapy|formulas?)(?: only|,? \d+ ?(?:ml|g|oz))?\W*$/i;

const stock =
  "(?:results vary(?: from person to person)?|may have little effect on human cells|evidence for [^.;,]* is limited|(?:registration|listing|inspection|certification) is not approval|side effects are possible|are not stem cells)";

/** What followed from the claim does not follow from what may be said. */
const carriedOn: readonly RegExp[] = [
  new RegExp(
    `\\b${stock}\\s*[,;:—–]?\\s*(?:and|so|because|but|what|that|even|which|as|whatever|however|till|until|for)\\b`,
    "i",
  ),
  /\b(?:no doubt|settled|certain|count on|sure|obvious|undeniable|a fact|proven|expect)\b[^.;]*\b(?:look of (?:your )?(?:skin|hair)|look (?:fresh|fuller|firmer|calm)|fuller look)/i,
  /\b(?:tell|tells|told|ask|asks|asked) it to [^.;]*\b(?:improve|help|give)\b/i,
];

/** Who cannot help skin look better either, and clauses that answer to nothing. */
const misplaced: readonly RegExp[] = [
  /\b(?:creases?|lines?|wrinkles|folds|pigmentation|patches|new skin|everyone|everybody|scientists|(?:patients|clients|people|women|men) in (?:ten|five|three|\d+))\b(?: (?!and\b|or\b|with\b|by\b)\w+){0,5} (?:have |has |to |can )?(?:improved?|improves|gives?|gave|help(?:s|ed)?) (?:the look|hair|skin)/i,
  /\b(?:look|looks) \w+, so (?:that )?(?:your )?(?:skin|hair) looks\b/i,
  /\bbecause (?:your )?(?:skin|hair) looks\b/i,
  /\b(?:firm|lift|tighten|smooth|plump)s? the \w+ and helps?\b/i,
  /\blook of (?:light|short) work\b|\bbuild for (?:a|fuller)/i,
  /\b(?:is|are) (?:comes?|gets?|makes?|takes?|goes|keeps?|lasts?)\b|^\W*Every \w+ is not\b/i,
  /^\W*(?:pour|put|press|apply|roll|bring|take|mix|spread) (?:our )?exosomes (?:improve|give|help|soften|leave)\b/i,
  /\b(?:and|the) skin (?:improves|helps|gives|leaves) (?:the look of )?skin\b/i,
  /\bnot (?:approved|licensed|cleared|authori[sz]ed) by [^.;,]*, \w+s /i,
  /^\W*an? \w+ \w+, (?:comes?|is|are|goes)\b/i,
  /^\W*they human\b/i,
  /^\W*what (?:our )?exosomes do\W*$/i,
  /\b(?:is|are) (?:ideal|made|an option|suitable|perfect|indicated)\W*$/i,
  /\b(?:had|came|was|were|went)\b[^.;]*, and (?:results vary|your clinician)\b/i,
  /\bbetween topical\W*$|\bexosomes and everything\b/i,
];

/** What only leads in to the rest of a sentence. */
const subordinate =
  /^\W*(?:because|since|if|unless|until|when|although|while|helping|improving|giving|leaving|softening|reducing)\b[^,;:–—]*[.!]?$/i;
const prepositional = /^\W*(?:for|with|thanks to|by|after|as(?! of))\b[^,;:–—]*[.!]?$/i;
const acts =
  /\b(?:we|you|they|it|I|is|are|was|were|has|have|do|does|takes?|can|will|looks|gives?|helps?|improves?|softens?)\b|[’'](?:s|re|ve)\b/i;

/** A lead-in that has lost what it led to: "For a fresher look.", "With exosomes added." */
function isFragment(plain: string, passage: Passage): boolean {
  if (passage.shape !== "sentence") return false;
  if (subordinate.test(plain)) return !subordinate.test(passage.text.trim());
  if (!prepositional.test(plain) || acts.test(plain)) return false;
  return acts.test(passage.text) || (wordCount(plain) <= 5 && wordCount(passage.text) > 8);
}

/** "IL-10: a messenger that calms follicles": a name alone says nothing. */
function isNameAlone(plain: string, { text }: Passage): boolean {
  const name = /^\W*([^:]{1,24}):\s/.exec(text)?.[1];
  return (
    name !== undefined && !/exosom|[$£€₩]\s?\d/i.test(name) && plain.replace(/[.:!]+$/, "") === name.trim()
  );
}

/** What a predicate leaves behind where its object went on: "…, wind and late nights", "… so often lies behind". */
const leftOver: readonly RegExp[] = [
  new RegExp(`${lookPhrase},? (?:that|which(?! is why)|who|whose|where|lost|of)\\b`, "i"),
  new RegExp(`${lookPhrase} (?:so (?:often|much|many|rarely)|lies)\\b`, "i"),
  new RegExp(`${lookPhrase} before (?:it|they)\\b`, "i"),
  new RegExp(`${lookPhrase} [+&/] `, "i"),
  new RegExp(
    `${lookPhrase}(?:,| and) (?:dry|tired|thin|cracked|itchy|sore|red|rough|dull|crepey|new|fresh)\\b`,
    "i",
  ),
  new RegExp(
    `${lookPhrase},? (?:and|or) (?:flushing|itch(?:ing|iness)?|flaking|shedding|scarring|swelling|peeling|burning|bruising|scaling)\\b`,
    "i",
  ),
  new RegExp(`${lookPhrase} and (?:set|put|let|get|make|send) (?:them|it)\\b`, "i"),
  new RegExp(`${lookPhrase}, (?:your|our|the) [\\w’'-]+(?: [\\w’'-]+)?,? (?:and|or) `, "i"),
  new RegExp(`${lookPhrase} with (?:fresh|new|more)\\b`, "i"),
  new RegExp(
    `${lookPhrase} and (?!(?:makes?|leaves?|keeps?)\\b)\\w+s? (?:[\\w’'-]+ )*?(?:it|them) (?:down|up|off|out)\\b`,
    "i",
  ),
  new RegExp(`${lookPhrase} (?:below|beneath|down)\\b`, "i"),
];

/** Who cannot help skin look better: cells, and the people who are treated. */
const wrongSubject =
  /\b(?:fibroblasts?|factory|(?:skin |old |your )?cells|follicles?|melanocytes?|roots|colou?r|users|wearers|tests?|measurements|instruments|fans)\b(?: \w+){0,5} (?:helps?|gives?|improves?|leaves?|softens?|helping|giving) (?:skin|hair|the look)\b/i;

const impossible: readonly RegExp[] = [
  ...neverEnglish,
  ...remainders,
  ...unmeasured,
  ...unparted,
  ...misframed,
  ...carriedOn,
  ...misplaced,
  ...leftOver,
  ...remnants,
  wrongSubject,
];

/** Nobody would argue with a look. */
const arguesNot = /\bwho (?:are we|am I) to \p{L}+\?/iu;

/** "It turns out that …", "It's melasma, and exosomes …": no product that could improve a look. */
const standsForNothing =
  /^\W*it (?:turns out|seems|appears|happens|follows|stands to reason)\b|^\W*it(?:[’']s| is) [^,;.]*,? (?:and|but|so) (?:our |the )?exosomes?\b/i;
const saysOfNothing = /^\W*it (?:improves?|helps?|gives?|leaves?|softens?|reduces?|keeps?)\b/i;

/** English that cannot be: a check of the builder's own work. */
export function isBroken(text: string, passage: Passage): boolean {
  const plain = text.trim();
  if (!/\p{L}/u.test(plain)) return plain !== "—";
  if (
    passage.shape === "sentence" &&
    wordCount(plain) < 3 &&
    wordCount(passage.text) > 4 &&
    !/^\W*(?:(?!with|from|for|by|in|on|no|and|of|to|our|the)\w+ exosomes?\W*$|(?:book|call|order|reserve|enquire|visit)\b)/i.test(
      plain,
    )
  )
    return true;
  const opening =
    /^[^\p{L}]*(in|of|by|with|to|at|from|on|that|which|and|or|so|though|although|thanks|while|whereas|as|now as|because|behind|under|for|than|into|through|without)\b/iu;
  const opened = opening.exec(plain)?.[1]?.toLowerCase();
  // "That has not been established.": what was asked.
  if (opened && !/^\W*that has\b/i.test(plain) && opening.exec(passage.text)?.[1]?.toLowerCase() !== opened)
    return true;
  if (arguesNot.test(plain) || isHalf(plain, passage) || isLooseLine(plain, passage)) return true;
  if (isFragment(plain, passage) || isNameAlone(plain, passage) || isSecondPurpose(plain, passage))
    return true;
  if (runTogether(plain, passage)) return true;
  if (saysOfNothing.test(plain) && standsForNothing.test(passage.text)) return true;
  // "Only the purest extraction": the article was the superlative's.
  if (/\bonly the \p{L}+est\b/iu.test(passage.text) && /\bonly (?!the\b|exosomes\b)\p{Ll}/u.test(plain))
    return true;
  // "Facial season is over": nobody spoke of a facial.
  if (/(?:^|:\s)[^\p{L}]*Facial \p{Ll}/u.test(plain) && !/facial/i.test(passage.text)) return true;
  if (
    openings.test(plain) &&
    !openings.test(passage.text) &&
    passage.text.trim().toLowerCase().endsWith(plain.toLowerCase())
  )
    return true;
  // "It is filtered and | arrives with its report": the verb has lost its subject.
  const verb = /^\W*(Arrives|Keeps|Stays|Costs|Comes|Makes|Lasts|Works|Takes|Ships|Leaves|Has|Gets)\b/
    .exec(plain)?.[1]
    ?.toLowerCase();
  if (
    passage.shape === "sentence" &&
    verb &&
    new RegExp(`\\band ${verb} (?!\\w+ed\\b)`).test(passage.text) &&
    acts.test(passage.text.split(` and ${verb}`)[0] ?? "")
  )
    return true;
  // Among hashtags stands a hashtag.
  if (/^\W*#\p{L}+\W*$/u.test(passage.text) && !plain.includes("#")) return true;
  // "Exosome Miracle Cream": a name of one word names nothing.
  if (passage.shape !== "sentence" && /exo/i.test(passage.text) && goodsAlone.test(plain)) return true;
  // A note in running prose.
  if (
    passage.shape === "sentence" &&
    /^\W*Applied to the surface\b/.test(plain) &&
    passage.block.kind === "paragraph"
  )
    return true;
  // What was asked is not told.
  if (/\?[”"’)*]*$/.test(passage.text.trim()) && !/\?/.test(plain)) return true;
  // "Swipe again for what they do: they hand your cells a list": nobody was told to do it.
  if (
    passage.shape !== "heading" &&
    /^\W*(?:Improve|Help|Give|Soften|Reduce|Leave)\b/i.test(plain) &&
    !tellsToAct(passage.text) &&
    verbOfItem(passage) !== "base"
  )
    return true;
  // "Patches fill in", "Cuts and scrapes close": nothing was said of what gives.
  if (
    passage.shape === "sentence" &&
    /^\W*(?:Improves|Helps|Gives|Softens|Reduces|Leaves)\b/.test(plain) &&
    beginsWithThings(passage.text)
  )
    return true;
  // "Repair continues": a noun does not tell anybody to do anything.
  if (
    /^\W*(?:Improve|Help|Give|Soften|Reduce|Leave)\b/.test(plain) &&
    /^\W*\p{Lu}\p{Ll}+ (?:continues?|shows?|comes?|starts?|begins?|is|are|goes)\b|^\W*Even\b[^,.;]*\b(?:have|has|is|are|was|were)\b/u.test(
      passage.text,
    )
  )
    return true;
  if (/^[^\p{L}]*(?:Are|Is|Has|Have|Was|Were|Will|Can)\b/u.test(plain) && !/[?]\W*$/.test(plain)) return true;
  if (
    /^\W*(?:is|are|has|have|was|were)\b/.test(plain) &&
    !/^\W*(?:is|are|has|have|was|were)\b/i.test(passage.text)
  )
    return true;
  if (/\bare exosomes\b/i.test(plain) && !/\bare (?:[\w-]+ )?exosomes\b/i.test(passage.text)) return true;
  if (impossible.some((p) => p.test(plain) && !p.test(passage.text))) return true;
  if (!predicatesFit(plain, passage)) return true;
  if (/\bthe (?:FDA|MHRA|EMA|TGA)-/.test(plain)) return true;
  if (/\b(\p{L}+)\s+\1\b(?!-)/iu.test(plain) && !/\b(\p{L}+)\s+\1\b/iu.test(passage.text)) return true;
  if (
    /\b(?:a|an|the|our|your|of|to|by|for|with|and|or|is|are|was|were|that|than|from|has|have|while|because|when|if)\s*[.!?,;:]*$/i.test(
      plain,
    )
  ) {
    const last = /(\p{L}+)[.!?,;:]*$/u.exec(plain)?.[1];
    if (!last || !new RegExp(`${last}[.!?,;:]*$`, "i").test(passage.text.trim())) return true;
  }
  if (/\b(?:a|an|the|our|your)\s+(?:a|an|the|our|your|is|are|and|or|of|to|by)\b/i.test(plain)) return true;
  if (/\b(?:is|are|was|were)\s+(?:(?:is|are|was|were)\b|[.,;!?])/i.test(plain)) return true;
  if (
    /\b(?:of|to|by|for|with|from|in)\s+(?:(?:of|to|by|for|with|from|and|or|is|are)\b|[.,;!?])/i.test(plain) &&
    !/up to|in for|from in|away with/i.test(plain)
  )
    return true;
  if (/[,;:]\s*[,;:.!?]/.test(plain) || /^[,;:.!?)]/.test(plain)) return true;
  for (const [open, close] of ["()", "[]", "“”"] as const)
    if (
      count(plain, open as string) !== count(plain, close as string) &&
      count(passage.text, open as string) === count(passage.text, close as string)
    )
      return true;
  if (count(plain, '"') % 2 !== count(passage.text, '"') % 2) return true;
  return false;
}

/** "Cuts, scrapes and wounds close": words that are verbs, too, and here are what something happens to. */
function beginsWithThings(text: string): boolean {
  const [, first, joint, second] = /^\W*(\p{L}+s)(,| and|) (\p{L}+)/u.exec(text) ?? [];
  if (!first || !second || effectVerbs.get(wordKey(first))?.form !== "third") return false;
  if (joint !== "") return effectVerbs.get(wordKey(second))?.form !== "third";
  return /^(?:patches|spots|lines|marks|scars|burns|cuts|nurses|fans|tests)$/i.test(first);
}

/** Begins with a verb that tells the reader to bring about an effect. */
function tellsToAct(text: string): boolean {
  // "Give it a month and your pores will have closed", "Thin brows: …", "Nurse-led visits that …".
  if (
    /^\W*(?:thin|dull)\b|\band (?:your|his|her|our|the|you|they|it) [^.]*\b(?:will|have|are|is)\b|\band (?:you|they|it|your \p{L}+) \p{L}+[^s\W]s\b/iu.test(
      text,
    )
  )
    return false;
  if (/^\W*\p{L}+-\p{L}+ (?:\p{L}+ ){1,3}(?:that|which|who) /u.test(text)) return false;
  const first = /\p{L}+/u.exec(text)?.[0] ?? "";
  return (
    effectVerbs.get(wordKey(first))?.form === "base" ||
    /^(?:give|take|get|put|knock|say|bring|call|hand|leave|keep|make|turn|hush|treat|wake|let|send|help|watch|see|do|banish|ditch|drop|lose|kiss|wave|meet|feel|have|enjoy|trade|swap|pack|show|tell|teach|coax|hit|press|welcome|bid|don|never|please|and|want|could|can|will)/i.test(
      first,
    )
  );
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
