/** The wordings that say how a sentence means what it says: denied, reported, advised against, hedged. */

import { criticismCues } from "./criticismCues.ts";
import type { Cue } from "./cue.ts";

/** Phrases whose "not" or "no" denies nothing; they are looked up first and hide their negation. */
export const emptyNegations = `
  not only|just|merely|simply|alone|solely; not to mention|brag|forget; no wonder|doubt|question|matter|surprise|joke|lie|exaggeration|secret; no other|fewer|less
  nothing less|else|short|like|beats|more|comes|compares; nothing ,,9 like|as ..2 <exosome>; nothing|never|nobody ,,8 like this|it|these|them|our; not ..3 seen|had|found|tried|met|known ,,8 like this|it|these|them|our; why not; do not miss|wait|worry|settle|forget|delay|hesitate|sleep|let|blink|take|just|be; can not wait|stop|beat|go|miss|believe; can not get enough; will not believe|regret|want; will not find ,,6 better|anywhere|elsewhere|cheaper|stronger|like|another|equal; could not be|believe|love
  do not ..6 lightly; no more; say/v no to; not stand a chance; not a day; do not need; do not have to; no need; never again|better|looked|felt|seen; never been ..2 better|easier|smoother|younger|so|more|brighter|happier|softer|simpler|closer|quicker|fuller|thicker|as; no longer hide|hiding; not your; not all; not every; not until; not since; not even !think|believe|know|close|sure; not by; if not; whether or not; or not; not yet convinced; non surgical|invasive|toxic; do not just|only|merely; does not just|only|merely|stop; not as; no time; there is no better; there be/v no better
`;

export const cuePatterns: readonly (readonly [Cue, string])[] = [
  ...criticismCues,
  [
    "not",
    `
    not|never|hardly|barely|neither|nor|rarely|seldom|scarcely; by no means; far from; fail/v to; refuse/v to; decline/v to; unable to; doubts|doubted|doubting that|whether|if|the|exosome/n; i|we|they|experts|doctors|scientists|many|some|researchers doubt that|whether|if|they|it; stop/v short of; deny/v; denies|denied; anything but; no longer; in no way; refrain/v from; free of|from; prevent/v|limit/v|block/v|hinder/v|restrict/v|resist/v ..2 absorption|penetration|entry|passage|most; have/v yet to; instead of; rather than; too early to; not yet; unlikely to; impossible to; lack/v
  `,
  ],
  [
    "noPhrase",
    "no|without|zero|none|nobody|nothing; no one; no body; nowhere; not one|a|any; devoid of; absent",
  ],
  [
    "denied",
    `
    with|without|had|lacked no? ..1 comparison|control|placebo group|arm|side; no ..2 evidence|proof|data|indication|guarantee|assurance|sign that|for|of|to|yet; there is|are no|not|little|scant|limited ..3 evidence|proof|data; little|scant|limited|insufficient|weak|thin|poor|early evidence|proof|data; not|never be? ..2 proven|shown|established|demonstrated|confirmed|known|supported|studied|tested; unproven; be/v not $; be/v ..1 questionable|doubtful|debatable|disputed|implausible|unverifiable; not enough evidence|data|proof; unclear|unknown|uncertain whether|if|how; remain/v unproven|unclear|unknown|uncertain|speculative; remain/v to be seen|proven|shown
    evidence ..4 be/v limited|weak|thin|early|scarce|lacking|sparse|preliminary|missing; evidence for|behind|on|that ,,14 be/v still? limited|weak|thin|early|scarce|lacking|sparse|preliminary|missing|small; evidence|proof|data ..3 be/v not; can not|never be ,,4 claimed|guaranteed|promised|advertised|marketed|sold|called|described|presented; have/v not been ..2 proven|shown|established|demonstrated|approved|cleared; be/v yet to be; not been ..2 evaluated|approved|proven|shown|established; no ..3 has|have ..2 been|shown|proven|received|approved|granted; too small to; open question; unsupported; unsubstantiated; unfounded; overstated; oversold; exaggerated; ahead of the evidence|science|data
    go/v beyond|past|further the|than ..1 data|evidence|science|studies|trials; single|one|small ..1 trial|study ,,6 not ..1 settle|prove|show|tell|decide; no ..2 , ours|our ..1 included|too ,
    evaluated no|none|nothing|neither; is|are|remains|remain ..1 plausible|untested|unknown|theoretical
    word|words|phrase|term|name|claim|expression that|which we ..2 not|never ..1 use|say|write|print|make; wrong name|word|term|label; no legal|real|fixed|agreed|official meaning; a? misnomer
    claims range|run|vary from; assumption|belief|idea|notion ..1 is ..1 wrong|misleading|false|dangerous; be/v not true; not ..1 mean ..1 that|it|they|exosomes|will|you|the; do/v not ..1 exist; dearth of; lack of ..3 understanding|knowledge|clarity|consensus|standardization; certainty ..6 be/v ..1 low; evidence|data ..4 be/v ..1 low|poor; live|lives|lived up to ..2 hype|promise|promises|claims|billing; science|research|data ..8 be/v ..2 lacking|limited|thin|missing|scarce|sparse|young|preliminary; in its|their|the ..1 early|earliest stages|days; in its|their infancy; no ..5 trials|studies|data to|that|have|has|on|of; be/v not true; not true that; no truth; myth $; ^ myth; ^ claim :|–|—|#|number|one|two|three|that; ^ fiction; ^ false; contrary to; statement|claim|letter|agency ,,6 contradicts|contradicted|refutes|disputes|rejected|rejects; too good to be true; overpromise/v; over promise/v
  `,
  ],
  [
    "discredited",
    `
    as ..1 exciting|promising|good|tempting|impressive|appealing|seductive as ..6 sound/v|seem/v|look/v; do|does|did ..5 no favors|favor|good|service; be/v no such thing; which|that ,,4 data|evidence|studies|trials|science|papers|research do|does|did not ..1 support|back|bear|confirm|show|justify; no one|body could|can|would ..1 support|back|prove|substantiate|justify|defend; nobody could|can|would ..1 support|back|prove|substantiate|justify|defend; evidence|proof|science|data|support for|behind that|this|it|them|these|those be/v ..2 slim|thin|weak|scant|poor|small|sparse|limited; we|i|they|reviewers|regulators could|can not ..1 trace|verify|reproduce|replicate|find it|them|this|that|any|the|a; phrase/n|claim/n|statement/n|line|wording that|which|nobody|no ..4 indefensible|untenable|unsupportable; neither <exosome> nor|or; do|does not mix; claims|evidence|data|experts|findings|studies|regulators|they|we|i do|does not agree; do|does not go together; " becomes|became|becoming ,,1 "|“; ” becomes|became ,,1 “|"
    ^ rejected|declined|refused|deleted|banned|withdrawn :; would be ..1 silly|wrong|foolish|dishonest|untrue|absurd|overstatement|exaggeration|ridiculous; be/v not ..1 a|an|any ..1 reason|argument|proof|evidence|study|trial|qualification|recommendation|endorsement !to ..1 book|come; be/v not ..1 always worth; be/v ..1 misleading|mistaken; be/v a? myth|false|untrue|misleading|wrong|mistaken|nonsense|fiction|unfounded|hype|wishful; myth that; myth is; misconception; red flag/n; warning sign/n; alarm bells; snake oil; ^ rumor|rumors|hearsay|gossip|urban :|–|—; should|ought set|raise|ring ..2 bells|alarm; empty promise/n; buyer beware; wild claims
  `,
  ],
  [
    "reportedAll",
    `
    to|must|should stop|cease|halt|quit ..1 marketing|selling|promoting|advertising|offering ..8; ^ they|he|she|you|it has|have ..1 warned|warn ..1 about|against|of|over; less|little|limited|mixed|no success with|in|for; " appear/v|appeared|featured|occurred|recurred ..2 in|on|across; ” appear/v|appeared|featured|occurred|recurred ..2 in|on|across
    be/v not ..2 phrase/n|word/n|term/n|claim/n|line/n|wording|expression/n|language|sentence/n|promise/n ..2 we|our|you|i|that|for|to
    clinics|providers|practitioners|companies|people|spas|sellers|those that|which|who ..3 inject/v|infuse/v|sell/v|offer/v|advertise/v ,,8 law|illegal|illegally|fined|prosecuted|rules|offence|offense|risk|breach
    with or without treatment|exosomes|it|them|any; unlawful|illegal to ..1 suggest|claim|imply|say|advertise|promise|state; be/v ..1 banned|barred|excluded|prohibited|forbidden|illegal|unlawful|outlawed|restricted; be/v an? offense|offence|crime; would ..2 make|turn it|them|this|that ..2 one|drug|medicine|drugs|medicines|medicinal; not allowed|permitted|lawful|legal; against the law; be/v not|never ..2 allowed|permitted; breach/v; violate/v; violation/n; infringe/v; break|breaks|broke the rules|law|code; not ..2 be/v? allowed|permitted to; unapproved ..2 drug/n; drug claim/n; disease claim/n; medical claim/n; medicinal claim/n; health claim/n that; be/v a !licensed|approved|registered|cleared ..2 drug|medicine; be/v drugs|medicines|biologics|biologicals; make/v it a drug|medicine|medicinal; be/v considered ..3 drug/n; regard/v|treat/v|count/v|classify/v|see|view/v ,,10 as ..1 drug|drugs|medicine|medicines|biologic|biologics; be/v|them|exosomes regulated as ..2 drug|drugs|medicine|medicines|medicinal|biologic|biologics|device; warning letter/n; unauthorised|unauthorized ..2 claim/n; upheld complaint/n; complaint ..3 upheld; misbranded; adulterated; recall/v|recalled; fined; prosecuted; sued; lawsuit; class action; crackdown; be/v ..1 investigated by|over; opened|opening|launched ..2 investigation|inquiry; under investigation; inspectors ..3 found|noted|cited|warned|seized|closed|discovered|shut; safety notice; safety notification; safety alert; consumer alert; ^ stop|pause|call|ring ..4 sign|signs of; needs|need|require|requires ..1 citation|source|reference|evidence|proof ..2; be/v ..1 a|the|one phrase|term|claim|line|word|wording|headline|expression|statement|sentence to|we|that|you|nobody|no|which ..3 avoid|never|not|banned|cut|delete|drop|lose|cannot|out|trouble|illegal|false|unsupported; may|should|must not ..3 claim|say|state|promise|imply|advertise|describe|market|suggest|call|write|use|mention; must not; may not be; should not be; before you publish|post|share|upload|print|send; told|ordered|asked|instructed|required|forced|made ..4 to? ..1 remove|delete|withdraw|drop|retract ..1; stopped|ceased|quit|stop ..1 advertising|promising|claiming|promoting|posting|using|telling|saying|writing|printing; would have you|us|people believe|think; turned|turn|turns down ,,3 offer|request|invitation|chance|money; declined|refused|rejected ..2 offer|request|invitation|chance; asked|paid|begged|pressed to ,,12 and we|i|she|he refused|declined|will|would|did|said; promising|claiming|saying|telling ,,10 letter|trouble|fine|complaint|court; common|classic|usual|frequent error|mistake|slip|trap; anyone|anybody|those|people|patients|whoever hoping|wanting|looking ,,10 disappointed|elsewhere|frustrated; anyone|anybody|those|people|patients|whoever hoping|wanting|looking ,,8 should ..1 see|ask|consult|speak|visit|talk; companies|firms|anyone|clinics|makers|sponsors|whoever ,,10 must|need|needs|have|has ..1 to? file|apply|submit|register|obtain; house style; compliance team; peer|our|your|legal|copy|the reviewers
    answer is ..1 no|never|maybe|unknown|not; diagnosis|diagnose , ..1 cure|treat|treatment; cure , ..1 mitigate|mitigation; cure|treatment|treat or|, mitigate|mitigation; dig|cut|look|see|get past|through|beyond|behind ..3 hype|marketing|headlines|noise|jargon|spin; taking advantage of; deceive/v; mislead/v ..1 patients|consumers|people|readers|the|clients; put|puts|putting ..2 at risk; have/v|had ..1 caused|harmed|hurt|injured; caused ..4 nodule/n|infection/n|granuloma/n|harm|necrosis; ordered ..6 remove|stop|withdraw|delete|to; no business making|saying; do not make ..2 claims|promises; did not make ..2 claims; not make those claims; we would not; take|took|taken down; asked ..3 to remove
    contraindicated; refer/v|send/v you|them|him|her|patients|people|clients ..1 to ..2 gp|doctor|dermatologist|specialist|hospital|colleague|physician; contraindication/n; not suitable for|if; unsuitable for; should ..3 wait|avoid|postpone|skip|reschedule; wait until|if; reschedule if; tell us if|about|of; let us know if|about; tell|inform your|the ..1 nurse|clinician|therapist|provider|doctor|practitioner ..2 if|about|of; do not book if; avoid if; not ..3 if you have; we do not treat; we can not treat; not right for; off limits; speak to|with your doctor|gp|physician ..3 if; see a|your doctor|gp|physician|dermatologist; talk to your doctor|gp|physician
  `,
  ],
  [
    "risk",
    `
    lead/v|leading|contribute/v|contributing to ,,3 issues|problems|concerns|wrinkles|sagging|damage|laxity|dullness|thinning|breakdown
    can|could|may|might|will|would a|an|any|the? ..1 <disease>|<harm> ..1 follow|happen|occur|result|develop|arise|appear|flare
    ^ dealing|living|coping|struggling|suffering with|from ,,6 can|could|may|might|is|feels|takes ..2
    call|ring|phone|contact|message|text|tell|email us|me|your|the|a ..2 for|if|about|with ..6 fever|swelling|bleeding|worsening|worse|spreading|pus|infection|infected|chills|blisters|blistering|rash; you|skin|scalp|face|area|joint|knee may|might|could|can|will ..1 feel|look|be|get|notice|have ..2 flushed|achy|sore|tender|pink|tight|swollen|itchy|dizzy|bruised|puffy|stiff|tired|raw|warm|stinging; should|must|has|have|needs|need to? ..1 be ..2 settled|cleared|healed|calm|treated|controlled|stable|under|closed|dry ..3 before|first
    side effects ..2 include|including|are|may|can|listed; possible side effects; risk/n include|including|of; adverse events ..3 include|including|reported; be/v|been linked|tied to; have/v led to !believe; led to; was|were treated for|in; lead to|cause|causes|trigger ..3 adverse|infections|infection|scarring|reactions|complications|granulomas|nodules|harm|burns|necrosis; result/v in ..3 infection|granuloma|necrosis|nodule/n; reports of; reported cases; case reports; <disease> may|might|can|could ..2 wake|flare|worsen|return|recur|reactivate|erupt|spread|darken|reappear; was|were hospitalized|hospitalised|harmed|injured; fell ..2 ill; became ill; develop/v ..4 abscess|abscesses|lump/n|reaction/n|scar/n|infection/n|sepsis|granuloma/n|nodule/n|necrosis; suffered
  `,
  ],
  [
    "reported",
    `
    be/v|was|were|been ..1 promised|assured ..2 a|an|the|that|miracle|cure|results|permanent|instant; she|he|they|patient/n|client/n|customer/n|people|couple|families ..1 was|were|had|been ..1 been? ..1 told ..1 that|the|exosomes|it; slide/n|seminar|webinar|deck|clip/n|reel/n|clips|infomercial|billboard|talk|sales ,,8 promise/v|called|calls|claimed|claims|said|billed; paper/n|post/n|page/n|article/n|review/n|author/n that|which|who ..1 call/v|describe/v|bill/v|label/v|present/v; product/n|vial/n|serum/n|sample/n|bottle/n|brand/n said|claimed|reported|labeled|labelled|alleged ..1 to ..1 hold|contain|have|carry|be; work|papers|pages|posts ..1 claim/v # %; salon/n|parlor/n|parlour/n|chain/n|wellness ..6 claim/v|promise/v|advertise/v|market/v|say/v|tout/v|sell/v|had|sold
    arrive/v|come/v|walk/v|turn/v|ring|rings|email|emails|write|writes ,,5 convinced|persuaded|believing|thinking|expecting|hoping|sure|adamant ..1 that|<exosome>|we|it|they; be/v|are under the impression
    copy|text|draft/n|pages|page|captions|caption|sentence/n|wording|paragraph/n|anything that|which ..1 say/v|use/v|contain/v|claim/v|promise/v|mention/v|read/v ,,20 goes|go|is|are|gets|will|must|should|has|have ..1 back|out|cut|rejected|returned|deleted|rewritten|sent|removed|changed|not|to|be
    for|against <disease> is|are|would ..1 a|an medicinal|medical|therapeutic|disease claim|purpose|indication|use
    promise/v ,,12 but|yet|though ..2 experts|critics|doctors|regulators|scientists|dermatologists|evidence|few; describe/v them|it|exosomes that|this way and; language|copy|pitch|marketing|advert|headline ..1 writes itself; they|people|media|press|influencers|'re|are calling|dubbing|dubbed ..1 it|them|this|exosomes
    it 's|has|is been? said that; slide/n|deck/n|vendor/n ..2 said|claimed|promised; been|was|were told ..1 that? it|they|exosome/n|there|everything|this be/v|'s|'re|was|do|does|has|have|can|will; speaker/n|presenter/n|salesman|salesmen|panelist/n|lecturer/n|blogger/n ,,4 call/v|described|promised|claimed|swore; a number|plenty|lots|dozens of sites|clinics|brands|pages|sellers|shops ,,3 crown/v|call/v|claim/v|promise/v|bill/v|say/v; ^ some|others ..1 tell/v you ..1 that; if|when|should ..1 a|any|anyone|the|someone ..1 caller|patient|client|customer|guest|reader|person|asks|follower ..1 asks|ask|says|wants|calls
    another ..1 promised|claimed|offered|advertised|swore
    one|another clinic|salon|spa|shop|seller|brand|company|practice ..5 say/v|said|claim/v|promise/v|swear/v|insist/v|advertise/v; press|papers|magazines|tabloids|newspapers|bloggers|media ,,2 report/v|repeat/v|write/v|claim/v|proclaim/v; criticized|condemned|attacked|faulted|slated ,,2 leaflets|adverts|ads|posts|brochures|pages|clinics|websites; a vial|bottle|jar|drip|cream|potion that|which ..1 promise/v|claim/v
    pitch|promise|premise|sales|marketing ..3 be/v|goes|runs ..3 :
    agency|regulator|watchdog|authorities|officials ..2 warned|warns|accused|accuses|fined|fines|reprimanded
    claimed|claims could|would|can|will
    one|another|third|second|fourth|first had ..1 promised|claimed|offered|advertised|boasted|told
    another|third|second|fourth ..1 said|claimed|promised its|their
    seen|heard|read|see|hear ..4 called|described|advertised|touted|marketed|hyped ..1 a|as|an|the
    banner|sign|poster|headline|title|caption|leaflet|flyer ..1 read|reads|said|says|ran|promised
    brochures|adverts|labels|leaflets|posts ..1 assert|declare|proclaim|allege|insist
    another firm|clinic|company|seller|maker|brand|supplier ,,6 argue/v|claim/v|say/v|promise/v|insist/v|maintain/v|advertise/v
    some|other|many|certain|most|several|few|rival|unscrupulous|these|those|competing|online|social|dishonest|careless|countless|plenty|aggressive|various ..3 clinic/n|company|companies|brand/n|seller/n|marketer/n|provider/n|website/n|site/n|page/n|advert/n|ad|ads|advertisement/n|influencer/n|practice/n|spa/n|medspa/n|firm/n|supplier/n|manufacturer/n|maker/n|vendor/n|competitor/n|rival/n|outlet/n|retailer/n|post/n|posts|video/n|salesperson|salespeople|rep|reps|distributor/n|people|articles|blogs|promoters|copywriters|writers ,,8 claim/v|promise/v|advertise/v|market/v|promote/v|say/v|tout/v|sell/v|boast/v|suggest/v|call/v|offer/v|describe/v|insist/v|hint/v|imply/v|push/v|present/v|pitch/v|swear/v|talk/v|write/v|assure/v|tell/v|state/v|inject/v|bill/v|hype/v|use/v|make/v|maintain/v|label/v|argue/v|trumpet/v|peddle/v|post/v|wave/v|brandish/v|flaunt/v|parade/v
    supporters|fans|devotees|believers|backers|adherents ..3 say/v|claim/v|argue/v|insist/v|maintain/v|promise/v|swear/v|believe/v
    advertisement/n|advert/n|ad/n|website/n|page/n|leaflet/n|brochure/n|flyer/n|post/n|caption/n|video/n|listing/n ..1 frequently|often|usually|typically|commonly|regularly|routinely|sometimes|also|now|still state/v|assert/v|declare/v|say/v|claim/v|suggest/v|imply/v|promise/v|maintain/v|describe/v|present/v|speak/v|tell/v
    advertisement/n|advert/n|ad/n|website/n|leaflet/n|brochure/n|flyer/n state/v|assert/v|declare/v|maintain/v|contend/v that
    representative/n|rep/n|salesperson|salespeople|salesman|salesmen|seller/n|vendor/n ..2 describe/v|present/v|call/v|tell/v|portray/v|promise/v|assure/v
    half|third|quarter|majority|most|many|several|few|some|all ..2 described|presented|portrayed|referred ..1 to? <exosome>|them|it ..1 as
    i|we am|are|was|were|have|had ..1 been? ..1 told ..1 that
    quoted ..3 to ..1 me|us ..2 :|that
    factsheet/n|fact sheet/n|leaflet/n|booklet/n|guide/n|charity|support|helpline ..1 group/n? for people|adults|patients|those|anyone|readers|families ..6
    written|published|prepared|compiled for adults|people|patients|readers|anyone|those ..5
    far? too many ..8 promise/v|claim/v|say/v|tell/v|print/v|swear/v|boast/v|suggest/v|imply/v|insist/v
    had ..1 written|posted|printed|claimed|promised|advertised|stated|told|boasted ..2 that
    competitors|rivals|colleagues|clinics|brands|sellers|others|those who|that|which ..1 speak/v|talk/v|write/v|boast/v|rave/v ..1 of|about
    reader/n|viewer/n|listener/n|follower/n|patient/n|client/n ..2 asks|asked|wonders|wants ..2 :|to|about
    brochure|leaflet|website|advert|label|video|flyer|poster ,,7 say/v|promise/v|claim/v|boast/v|declare/v
    in|by|from an|a|his|her|their email|statement|letter|interview ,,4 wrote|said|says|told|insisted|claimed|believes
    they|he|she|i|we|who|friend|neighbor have|has|had ..2 read|heard that|a
    usually|often|rarely|normally|typically|sometimes|generally|really mean|means|meant ..1 that|the|a|no|only|eleven|nothing|little
    letter/n|complaint/n|notice/n|warning/n ..3 about|over|for|because ..4 line/n|phrase/n|wording|claim/n|statement/n|copy|words|sentence/n|posts|adverts|ads
    marketing|promotional|sales ..1 material|materials|copy|messages|messaging|literature|campaigns|pitch|pitches|claims ..2 promise/v|claim/v|say/v|tout/v|suggest/v|imply/v|describe/v|boast/v
    hypothesis|theory ..4 that|:
    marketer/n|seller/n|promoter/n|competitor/n|advert/n|advertiser/n|manufacturer/n|brands|clinics|companies|makers|vendors|enthusiasts|proponents|influencers|salespeople|advocates|retailers|headlines|brochures|leaflets|websites|captions ..2 claim/v|promise/v|advertise/v|market/v|promote/v|say/v|tout/v|sell/v|boast/v|suggest/v|call/v|describe/v|insist/v|hint/v|imply/v|push/v|pitch/v|swear/v; marketer/n|seller/n|advertiser/n|brands|clinics|companies|makers ..1 like to
    a|any|every|each clinic|company|brand|seller|supplier|maker|manufacturer|distributor|vendor|retailer|rep|website|page|advert|ad|provider|practice|spa|post|salesperson|firm|product|serum that|who|which ..3 claim/v|promise/v|advertise/v|say/v|tout/v|call/v|offer/v|tell/v|boast/v|guarantee/v|insist/v|describe/v|sell/v|inject/v|market/v|mention/v
    anyone|anybody|someone|somebody|people|those|whoever who|that? ..2 claim/v|promise/v|say/v|tell/v|offer/v|call/v|guarantee/v|insist/v|sell/v|inject/v|swear/v|market/v|describe/v|advertise/v
    be/v ..2 marketed|sold|advertised|touted|billed|hyped|pitched|hailed|portrayed|peddled|sometimes|often|widely as|for|to|under|described|called|said|claimed; be/v ..2 promoted as|to|under; be/v ..2 promoted for !at|up|months|weeks|a|several|many|longer|around|about|#; be/v ..2 marketed|touted|advertised|hyped ..5 as|for|to|under|in; be/v ..2 promoted ..5 as|to|under|in; promoting|touting|marketing|hyping|hailing|billing them|it|these|exosomes as; purported|alleged|supposed|claimed|touted|advertised|hyped ..2 benefit/n|effect/n|advantage/n|power|powers|properties|property|ability|abilities; claims ..1 state|say|suggest|include|that; be/v ..1 used|sold|offered|allowed|permitted|legal|available in|by some|other|several|certain; be/v ..1 said|claimed|thought|rumored|reputed|supposed|purported|alleged|believed to; claim/v to|that; purport/v to; supposedly; allegedly; purportedly; reputedly; self styled; self proclaimed; so called; advertised as; marketed as; sold as; touted as; promoted as; promoted for !at|up|months|weeks|a|several|many|longer|around|about|#; billed as; described as; advertising|marketing that|which; promises that; promise/v of; claims of|about|for
    site|website|page|brochure|leaflet|advert|advertisement|video|post|company|firm|seller|supplier|defendant|clinic 's? ..3 told|called|claimed|promised|said|advertised|described|boasted|marketed|stated
    according to ..3 letter|agency|regulator|complaint|fda|mhra|tga|website|company|complaint|ruling|notice; letter|agency|regulator|watchdog|court|judge|complaint|ruling|notice|guidance|code|statute|law|rule|regulation ..4 say/v !yes|ok|okay|go; letter|agency|regulator|watchdog|court|judge|complaint|ruling|notice|guidance|code|statute|law|rule|regulation ..4 state/v|quote/v|read/v|list/v|note/v|cite/v|add/v|describe/v|treat/v|forbid/v|bar/v|require/v|define/v|apply/v
    <regulator> ..2 said|says !yes|ok|okay|go; <regulator> ..2 warn/v|stated|advise/v|caution/v|notes|noted|considers|considered|regards|classifies|classified|ban/v|prohibit/v|issued|issues|published|sent|acted|reject/v|requires|remind/v|ordered|fined|fines|told|tells|object/v|treats|defines|views|forbid/v|wrote|cites|cited|urge/v|stopped
    <regulator> ..1 guidance|letter/n|warning/n; <regulator> ..1 inspectors ..3 found|find|noted|cited|warned|wrote|saw|seized|closed|discovered|reported|recorded|raised|shut
    one|another|third|second|first|post|posts|page|pages|brochure|deck|leaflet|flyer|rep|salesman|slide|ad|advert|poster|video|email|pitch|label ..2 that|which|who? ..2 promise/v|claim/v|advertise/v|told|tells ..1|boast/v|announced|announces|marketed|swore|insisted|assured|declared
    patients|readers|people|customers ..3 read|heard|hear|hearing|told|assume|imagine ..4 that|claims; you ..3 read|heard|hear|hearing|told|seen ..4 that|claims|posts|ads|adverts|promises|headlines|videos|which|about; told customers|patients|clients|us|her|him|them|me; i|we keep hearing; you|they|patients|clients hear|heard that; you will hear|read; you will see ..4 described|called|marketed|advertised|sold|promised|claimed|claims|ads|adverts|posts|promises|headlines|pages; when a|the|someone|anyone ..3 tells|says|claims|promises|offers
    brands|companies|makers|retailers|sellers|shops|clinics ,,8 promising|claiming|touting|advertising|boasting
    spas|medspas|practices|practitioners|providers|salons ,,6 market/v|promote/v|advertise/v|claim/v|tout/v|present/v|pitch/v
    ads|adverts|advertisements|posts|pages|captions|headlines|brochures|leaflets|websites|clips|videos that|which ..2 promise|promised|claim|claimed|say|said|advertise|boast|tout|guarantee|offer|suggest
    anecdotes; anecdotal; hyped; hype around|about|behind|surrounding; the hype; hope|theory|thinking|hypothesis|premise is that|to; hopes|hoped that; dr|doctor/n|scientist/n|researcher/n|expert/n|dermatologist/n|surgeon/n ..2 hopes|hope|hoped|speculate/v|theorize/v|suspect/v; expert/n|doctor/n|dermatologist/n|scientist/n|authorities|officials|critics|physicians ..2 warn/v|caution/v|urge/v; temptation to; tempting to; tempted to; be|been tempted
  `,
  ],
  ["unlike", "unlike ..5 that|which|who"],
  [
    "distance",
    `
    so called; self styled; purported; purportedly; allegedly; supposedly
    company|companies|practitioners|clinics|sellers|brands|makers|marketers|spas|providers|others|people ..3 promoting|advertising|selling|marketing|hyping|touting|pushing|peddling|promising
    marketed|touted|hyped|billed|advertised|pitched|promoted|peddled|portrayed as|for|to|with|under
    touting|hyping|peddling exosome/n|them|it|these
    claims of|about|that|to
    is|are said|supposed|claimed|rumored to
    hope|theory|idea|hypothesis|premise|thinking|promise|pitch|assumption|argument is|goes|was|being
    expert/n|doctors|dermatologist/n|regulator/n|critics|scientists warn/v|caution/v|stress|stresses|stressed|worry/v
    play/v a|an ..1 role|part in
    is|are involved in
    `,
  ],
  [
    "example",
    `
    dispute/v|disputed|reject/v|rejected|refute/v|refuted|dismiss/v|dismissed|contest/v|contested|challenge/v|challenged|rebut/v ..4 that; view|argument|position|assertion|contention that ,,12 rejected|dismissed|refuted|disputed|down
    ^ ,,4 do not|never : ..1; words|lines|claims|phrases|terms|adjectives we|to|you ..1 avoid|ban|cut|skip|delete|never ..2 :; : delete|cut|strike|remove; ^ so is|are; what ..3 not ..2 :|–|—; things|lines|claims|words|phrases|sentences|what ,,3 never|not ..2 say|write|claim|promise|print|hear|post ..8 :; ^ ..1 before|original|draft|wrong|bad|old|not|weak|instead ..1 of :|–|—; ^ ..1 before|original|draft|wrong|bad|old|not|weak|avoid :|–|—; line/n|words such|like ..1 as ..2;
    claim/n|phrase/n|word/n|statement/n|wording|language|headline/n|promise/n|line/n|term/n|expression/n|slogan/n|superlative/n|adjective/n|label/n|sentence/n such as; claim/n|phrase/n|word/n|statement/n|wording|language|headline/n|promise/n|line/n|term/n|expression/n|slogan/n|superlative/n|adjective/n|label/n|sentence/n like|including; claim/n|phrase/n|statement/n|headline/n|promise/n|slogan/n|sentence/n|assertion/n|representation/n that|about; word/n|wording|language|line/n|term/n|label/n about; wording|language|line/n|term/n that ..2 suggest/v|imply/v|claim/v|promise/v|say/v|sound/v|we|you|breaks|crosses|must|should; buzzword/n|jargon|catchphrase/n ,,2 like|such|–|—|: ,,2; claim/n of; take/v exception to; complaint/n|ruling|objection/n against|about|over; spoke|speaks|mentioned|mentions|carried|listed|boasted|read of? the? line|words? “|"; a|one|another word|term|phrase|line|claim ..1 we ..2 retired|dropped|avoid|avoided|banned|struck|strike|stopped|left|cut|no; the word|term !exosome; the phrase|claim|phrases|expression|statement|slogan; the label “|"; the claim that; words to avoid; anything like|about; anything that ..2 sounds|suggests|implies|hints|claims|promises|says|reads|looks|could; nothing like; nothing about !this|the|our|it|these; any mention|claim|promise|suggestion|hint|reference|talk of|that|to|about; a suggestion that; mention/v of; talk of|about !the; the idea|notion|belief|suggestion|impression|assumption that|of
  `,
  ],
  [
    "advice",
    `
    ^ please? keep|wash|avoid|cover|change|drink|wear|ice|rest|sleep|elevate ,,9 to ..1 prevent|reduce|avoid|lower|minimize|limit|ease ..4; ^ please? ask !us ,,8 whether|if|what|how|who|which|where|when|why; ^ please? ask !us ..4 for ..3 proof|evidence|data|certificate|certificates|documentation|study|studies|source|papers|numbers; ^ please? ask to see|yourself; ask !us|our ..4 whether|if; ^ be wary|careful|cautious|skeptical|sceptical|suspicious; be wary|skeptical|sceptical|suspicious of; ^ beware; beware of; ^ avoid; ^ check !out; ^ make sure; ^ question; ^ look out|for; ^ watch out|for; ^ steer clear; ^ get|seek ..2 diagnosis|diagnosed|opinion; ^ discuss ..6 with ..2 doctor|dermatologist|gp|physician|surgeon|specialist; ^ walk away; walk away from|if; ^ run ..2 from|if; ^ think twice; ^ never trust|believe|accept|buy|let|write|say|use|call|promise|claim|describe|mention|imply; ^ do not trust|believe|accept|buy|let|write|say|use|call|promise|claim|describe|mention|imply|publish|repeat|expect|print; ^ treat ..4 with caution|skepticism|scepticism|suspicion; ^ ignore; ^ distrust; ^ write|say|prefer|use ,,8 never|instead|not; ^ delete; ^ cut !with|your|down|the|back; ^ strike; ^ cross out|through; ^ take out; ^ replace; ^ reject; ^ refuse; ^ leave out; ^ drop !a|it|by|in|one|two|five|ten|years|#; ^ instead of; ^ rather than; ^ not !only|just|merely|simply|alone|to|a|one|every|all|long|until|any|even|so; ^ do not !miss|wait|delay|hesitate|sleep|snooze|blink|settle|dawdle|just|be|get|fall|lag; ^ do not be !the|left|last|late|behind|one; ^ do not get !left|caught; ^ do not fall !behind; ^ don 't; ^ wrong; ^ bad; ^ banned; ^ forbidden; you should ask; should ask; worth asking; question to ask; good question; steer clear of; walk away from; stay away from; keep away from; ^ report; ^ verify; ^ remember that no
  `,
  ],
  [
    "conditional",
    "would|'d ..1 love|like to ..1 tell|say|promise|claim; may|might|could ..1 one|some day; of their own accord; if ..2 a|any|someone|somebody|anyone|your|the|they|it|you ..4 claim/v|promise/v|say/v|tell/v|told|advertise/v|offer/v|call/v|guarantee/v|market/v|inject/v; if ..2 you ..1 see/v|hear/v|read/v a|an|any|that|these|such|the|adverts|ads|claims|someone|somebody|copy|words|phrases|of; if exosome/n; if they could; if it could; were it; would have to; would need; would be; would make; should they; unless; until ..4 approved|approves|cleared|trials",
  ],
  [
    "whether",
    "while|until|till|as|once your|the|treated ..1 skin|face|scalp|wound|wounds|area heal/v|recover/v|heals|settle/v !faster|quicker|sooner|better; whether; find out if; wondering if; wonder if; wondering whether; ask us if; not sure if; unsure if; see if; find out whether|how",
  ],
  [
    "hedge",
    "may|might|could|can|possibly|potentially|perhaps|appear/v|seem/v|suggest/v|likely|promising|sometimes; thought to; believed to; reported to",
  ],
  [
    "studied",
    `
    describe/v|summarize/v|outline/v|collect/v|map/v ,,2 early|preliminary|laboratory|animal|preclinical|experimental work|studies|research|experiments|trials; and colleagues|coworkers ..1 tested|compared|gave|treated|studied|followed|applied|injected; et al ..1 tested|compared|gave|treated|studied|followed; tested|tried ,,8 in|on # ..2 people|patients|women|men|volunteers|adults|mice|rats|subjects|participants; in ..1 a|one|another ..1 series|sample|group|panel of ..1 #
    aim/v|aimed|sought|seek/v|designed|set ..1 out? to ..2 evaluate|assess|determine|characterize|compare|investigate|examine|test|explore|measure; given their|its ..2 role|ability|importance in|to; be/v ..2 studied|investigated|explored|researched|examined|evaluated|trialled|trialed|assessed ..2 for|as|in|to|by|on; being ..2 studied|investigated|explored|researched|examined|evaluated|tested ..2 for|as|in|to; scientist/n|researcher/n|team/n|investigator/n|group/n|laboratory|laboratories|labs ..3 are|is|were|have|has ..2 study/v|studying|investigating|exploring|looking|testing|examining|asking; interest in; ^ the|a|an|one field|branch|area|discipline|science that|of|which; under study; under investigation; in that|this|the|one|another|their|her|his ..1 trial|study|paper|experiment|pilot; study|trial|paper|pilot|experiment used|tested|compared|gave|applied|enrolled|followed|treated; study|studies|trials|research|papers has|have|had? ..1 explored|investigated|examined|looked|evaluated|assessed|considered; hypothesis is|that; hypothesi|hypothesize/v; in theory; theoretically; be/v involved in; regenerative medicine is|aims|seeks|focuses; initially|originally ..2 developed|designed|discovered|studied|intended; vital|important|essential|crucial|central|key|critical ..1 for|to|in ,,8 process|processes|health|homeostasis; physiological|biological process|processes; be/v ..3 coordinated|biological|natural|complex|normal|bodily process|processes; trial/n ..8 underway|ongoing|recruiting|planned|registered; ongoing trial/n; trial/n of; study|studies of; research into; review of; papers on; investigated for; in mouse|mice|rats|animals|vitro|dish|culture; given|fed|applied|administered|injected ..1 to|into ..1 mice|rats|rabbits|pigs|dogs|animals; in the laboratory|lab ..2 they|it|exosomes|cells|vesicles; in a? laboratory|lab|petri dish|plate|flask?; in a dish; in cell culture; cell culture; animal model/n; in laboratory; body 's own? vesicles|exosomes; your own exosomes; in nature; in your own skin; within the body; in the body ,; naturally occurring; our own cells; cells use|uses; cells ..2 use them; body ..2 uses
  `,
  ],
  // A study's own manner of telling, and an audit's.
  [
    "studied",
    `
    ^ mice|rats|rabbits|rodents|zebrafish ..1 !were
    ^ mice|rats|rabbits|animals|pigs|dogs|horses with|that|whose|given|treated|injected
    on|in|for the treated|untreated|control|needled|other ..1 cheek|side|half|arm|eye ..3 but|and|than|at|after|did|was|were
    scores|ratings|readings ..6 differed|rose|fell|improved|were|was
  `,
  ],
  [
    "reported",
    '^ two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|dozens|most|# showed|used|claimed|promised|named|quoted|displayed|called ..1 before|photographs|photos|testimonials|no|it|them|"|“',
  ],
  [
    "reported",
    "^ one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|dozens|several|# of ..3 said|told|claimed|promised|insisted|advertised; ^ two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|dozens|several offered|promised|advertised|guaranteed|claimed|insisted|boasted; i|we read|heard|saw ..1 that",
  ],
  ["example", "^ not ..1 fine|ok|okay|allowed|acceptable|permitted|good :|–|—"],
];
