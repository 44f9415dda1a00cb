/** Constructions that no sentence has, family by family: what a wrong cut or a wrong join leaves behind. */
import { lookPhrase } from "./lookPhrase.ts";
import { nameRemnants } from "./nameRemnants.ts";
import { remnants } from "./remnants.ts";

/** Constructions that only a wrong cut leaves behind. */
const neverEnglish: readonly RegExp[] = [
  // "Those who speak of do us no favours".
  /\b(?:of|about|with|for|from) (?:do|does|is|are|was|were|has|have|will|can) (?!not\b|n[’']t\b|the\b|with\b|so\b)/,
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
  // "Trade up and lose the facial": what was an ill is none.
  /\b(?:lose|fade|erase|fight|clear|beat|banish) (?:the|your) (?:exosome )?(?:facial|treatment)\b/i,
  // "We're fully compliant with the rules": it is no person that is approved.
  /\bwe(?:[’']re| are) not (?:approved|cleared|licen[cs]ed|authori[sz]ed|certified) by\b/i,
  // "Nothing calms it as exosomes do": what nothing does, exosomes would not.
  /\bnothing (?:improves|helps|gives|softens|reduces|leaves) (?:the look|skin|hair)\b/i,
  /[’'](?:re|s) to (?:improve|help|give|leave|soften|reduce)\b/i,
  // A name where a name cannot stand: "with popcorn, and facial by breakfast", "Exosome facial refill".
  /(?:\b(?:and|no|some|much|more|with|for|sturdy|new|of|on|against|at|about|over)|,) (?:facial|scalp treatment)\b(?! (?:mask|massage|oil|mist|serum|steam|cleans|treatment|hair|muscle|nerve))/,
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
  /^\W*(?:As|Because|Since|Being|At|Small|Tiny)\b[^,]*\b(?:size|small|tiny|nano\w*|width|thousandth|as)\b[^,]*,? (?:it|they|exosomes|the exosomes) (?:is|are) applied/i,
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
  /(?<!\bfrom [^.;:]*)\bto (?:(?:exosome )?facials?|scalp treatments?)\b/i,
  /\bgood news: so\b/i,
  /\b(?:is|are|was|were) (?:while|when|after|before|but|because)\b/i,
  /^\W*so (?:do|does|did|is|are)\b/i,
  /[’'](?:s|re) (?:\w+ly )?(?:looked|helped|given|improved|softened)\b/i,
  /\bapplied\b[^.;]*\bapplied\b/i,
  /\b(?:carry|take|push|drive|deliver|bring|send|help|let|get)s? (?:the |our )?(?:exosomes|vesicles) (?:are|is) applied\b/i,
  /\b(?:added|add|offers?|use|used|choose|chose|try|started|of|for|to|on) (?:our )?exosomes (?:improve|give|soften|leave)\b/i,
  /\bexosomes (?!(?:may|can|will|also|could|might|to|would|should|must|really|do|then|still|even|just|only|never|that|which|and|who|\w+ly)\b)\w+ (?:improve|give|soften|leave|help)\b/i,
  /\b(skin|hair)\b[^.,;:]* to help (?:your |the )?\1 look\b/i,
  /\bby the (\w+)(?: and|,)(?: by)? the (?:U\.?S\.? |UK )?\1\b/i,
  /\bExosome \p{Lu}[\p{L}-]+ (?:facial|scalp treatment)\b/u,
  /^\W*exosomes:\s*(?:an? |exosome )?(?:therapy|facial|treatment|serum|product)s?\W*$/i,
  /\b(?:the look of|\p{L}+-looking) [\p{L}’' -]+ (?:de-?\p{L}+ed|lifted|firmed|tightened|smoothed|plumped|erased|zapped|banished|softened|sorted|filled|blurred|cleared|gone)\W*$/iu,
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
  /\blook of [\p{L}’' ]+ (?:packing|marching|(?<!the )back|away|up|down|out|off|home)\b/iu,
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
  /\b(?:the look of|\p{L}+-looking) [\p{L}’' -]+ (?:disappear|vanish|shrink|fade|melt|soften|close|heal|go)\b/iu,
  /\b(?:the )?look of (?:face|neck|jaw|jawline|chin|forehead|complexion|chest|scalp|eye)\b(?![ -](?:(?:frown )?lines|wrinkles|creases|furrows|folds|bags|hollows|circles|shadows|puffiness)\b)/i,
  /^\W*\p{L}+ing (?:\p{L}+ )?exosomes(?: \p{L}+){0,3}? (?:improve|help|give|soften|leave) /iu,
];

/** A frame before words that name no look: a label, an agent, a clause that goes on. */
const misframed: readonly RegExp[] = [
  /^\W*(?:the look of|reduces? the look of)\b[^.]*(?::|\b(?:eraser|remover|will be|can be|ironed|refined|gone|flat|broken)\b)/i,
  /^\W*(?:less noticeable|\w+-looking) [^.:]*\b(?:will be|can be|ironed|broken up|refined|looks?)\b/i,
  /\b(?:reduces?|softens?|improves?) the look of [\w ]*\b(?:refined|ironed|broken up)\b/i,
  // A half of a word, an article or a verb that nothing answers to.
  /(?:hair|skin|look|facial|treatment|serum)-(?!looking)\p{L}/iu,
  /\b(?:carries|pushes|drives|rides|steers) (?:the |our )?(?:exosomes|vesicles) (?:are|is)\b/i,
  /\bThere (?:is|are) (?:purified|applied|not)\b/i,
  /\b(?:is|are|was|were|this|as|it[’']s) (?:exosome facial|scalp treatment)\b/i,
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
  /\ban exosome\b(?! (?:facial|serum|treatment|cream|gel|mask|product|session|visit|peel|mist|course|booster|ampoule|kit|line|scalp|hour|evening|masterclass|night|skincare|skin|hair|range|brand|clinic|collection))/i,
  /\bare not (?:approved|licensed|cleared|authori[sz]ed) by [^.;,]*, [^.;]*\band\b/i,
  /-looking (?:\w+ )?(?:eraser|filler|remover|zapper|set of|buster)\b/i,
  /\b(?:you|we|they|it) (?:facials?|scalp treatments?)\b|\(\w+ is not approval\) on\b/i,
  /\p{L}\.\d|\bThe \p{L}+ our\b|\brelief for a (?:fresher|fuller)|\bFacial and \w+ With\b/iu,
  /^\W*(?:this|it) is an? (?:product|serum|treatment|facial|cream|ampoule)\W*$/i,
  /^\W*only the exosomes are\b|\(\w\) facial\b|^\W*\w+ put together\b/i,
  /\b(?:is|are) (?!what|that|who|where|how|why|it|this|there|not|all|one|as)[\p{L}\d]+ (?:has|have|is|are)\b/iu,
];

const stock =
  "(?:results vary(?: from person to person)?|may have little effect on human cells|evidence for [^.;,]* is limited|(?:registration|listing|inspection|certification) is not approval|side effects are possible|will explain the possible side effects|are not stem cells)";

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
  /\b(?:growth factors?|cytokines?|(?<!of )proteins|fibroblasts?|factory|(?:skin |old |your )?cells|follicles?|melanocytes?|roots|colou?r|users|wearers|tests?|measurements|instruments|fans)\b(?: \w+){0,5} (?:helps?|gives?|improves?|leaves?|softens?|helping|giving) (?:your )?(?:skin|hair|the look)\b/i;

/** All of them. */
export const impossible: readonly RegExp[] = [
  ...neverEnglish,
  ...remainders,
  ...unmeasured,
  ...unparted,
  ...misframed,
  ...carriedOn,
  ...misplaced,
  ...leftOver,
  ...remnants,
  ...nameRemnants,
  wrongSubject,
];
