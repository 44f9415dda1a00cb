/** Cues of criticism, refusal and harm: what copy says of others' claims, of practices it will not follow, of what went wrong. */
import type { Cue } from "./cue.ts";

export const criticismCues: readonly (readonly [Cue, string])[] = [
  [
    "discredited",
    `
    ^ ,,2 little|hardly|scarcely|barely any? ..1 of ..4 get/v|got|reach/v|pass/v|make/v|penetrate/v|cross/v|sink/v
    let/v hardly|barely|scarcely|little|few|nothing ..6 through|past|in|by
    not ..1 wait|hold|count|bank|rely ..2 for|on|breath
    be/v ,,6 indefensible|irresponsible|unjustified|unjustifiable|unethical|reckless|dishonest|indecent|misguided
    be/v ..1 banned|forbidden|prohibited|barred|out $
    ” comes|goes|is out; " comes|goes|is out; ” gets|is|was cut|struck|deleted; " gets|is|was cut|struck|deleted
    used to ,,8 , and|but ..2 stopped|stop|gave|dropped|quit|ceased|no|not|do
    we|i ..1 stopped ..1 offering|doing|selling|stocking|using
    ^ never|avoid|wrong|rejected|banned|not ..2 :
    should|ought|must ..1 make|leave|put|give|set|send ..2 you|us|anyone|readers|patients ..3 suspicious|wary|skeptical|nervous|pause|doubt/n|guard|running|think|ask|wonder|walk
    sent|send|sends it|them back|away
    no place in|on|for
    lost the? argument|case|appeal
    court|judge|tribunal|regulator|agency|jury ..2 threw|thrown|rejected|dismissed|disagreed|refused|struck
    a stretch
    a bad|terrible|poor|silly|foolish idea
    put no money
    not ..1 hold|bet ..1 your|our|my breath|house
    pinch|grain of salt
    none ..2 has ..1 come|arrived|materialized
    oldest trick
    made|makes|make us|me|you ..1 suspicious|wary|skeptical|nervous|laugh|wince
    there is|be no such thing
    could|can|did not ..1 trace|verify|confirm|reproduce|substantiate it|them|this|that
    far fetched
    fairy tale/n
    be/v ..2 fantasy
    be/v ..1 guessing
    `,
  ],
  [
    "reported",
    `
    hide/v|hid|hidden|shelter/v|cower/v behind
    sign|banner/n|poster/n|board/n|window|display/n|stand|booth/n ,,3 advertise/v|promise/v|shout/v|shouted|boast/v|proclaim/v
    salesman|saleswoman|salesmen|rep|reps|representative/n|exhibitor/n|promoter/n ..1 tell/v|told|assure/v|assured|promise/v|swear/v|swore ..2
    it is|'s|was also? said|claimed|alleged|asserted|argued|rumored|promised|suggested that
    represented|asserted ..1 to ..1 practice/n|clinic/n|doctor/n|patient/n|provider/n|client/n|us|me that
    assure/v|assured her|him|them|us|me|patients|clients|customers|visitors that
    patients|clients|readers|consumers|people may|might|will|could ..1 hear|read|encounter ..2 that
    see|seen|find|hear them|it|these|exosomes ..1 advertised|described|marketed|promoted|touted|recommended for|as
    according to ,,2 people|those|companies|clinics|sellers|marketers|advertisers|promoters|proponents|supporters|brochures|websites|leaflets|adverts|advertisements
    cite/v|cites|quote/v|quotes ..6 website|site|page/n|post/n|advert/n|label/n|brochure , which|that
    ^ ,,4 of them|these|those ..1 said|described|claimed|promised|called|told|advertised
    ^ #|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve ..1 described|claimed|promised|called|advertised|told
    go/v|went on to say|claim|promise|suggest|argue that
    he|she|they described ..5 as
    tend/v|inclined to ..1 think|regard|treat ..5 as harmless|safe|innocent
    told people|viewers|readers|visitors|callers|audiences|listeners|shoppers ..1
    it is|'s|was ..1 often|widely|commonly|generally|sometimes|frequently|usually|popularly assumed|believed|thought|claimed|supposed|said|hoped
    sentence|line|caption|headline|paragraph|draft|wording|slogan|sign said|says|read|reads|stated|claimed|promised that
    advertisement/n|advert/n|ads|brochure/n|leaflet/n|flyer/n speak/v|spoke|talk/v|tell/v|sing/v of|about
    next time|when|whenever|if ..1 an|any|some ad|advert|post|clinic|salesman|influencer|brochure|website promise/v|tell/v|offer/v|swear/v
    been|was|were told ..5 that
    told by ,,5 that
    marketer/n|seller/n|advertiser/n|brands|clinics|companies|makers|spas often|sometimes|routinely|regularly ..1 write|present|label|mention|quote|show|tell|point
    reject/v|dismiss/v|dispute/v|rebut/v|refute/v|contest/v ..3 argument/n|claim/n|notion|idea|view|suggestion|theory that
    warned|warns|warnings|warning ..2 about|against|of|over
    warned|fined|sued|probed|raided|prosecuted over|for|about|after
    charged|investigated|cited over|after
    regulator/n|<regulator>|watchdog|prosecutors ..1 question|questions|probe/v|target/v|investigate/v|sue/v|raid/v
    said|claimed|supposed|reputed|advertised to hold|contain|be|have|deliver|carry
    companies|brands|makers|sellers|clinics|suppliers ,,3 keen|eager|quick|happy|fond|fast|prone to|of say|saying|claim|claiming|tell|telling|promise|promising
    another|fourth|third|second|other|others ,,6 was|were ..2 offering|selling|advertising|promoting
    , which ..1 suggests|implies|hints ..1 that
    brochure|leaflet|website|advert|label|video|flyer|poster ,,8 describes|described|calls|called that|the|its|exosome/n|it
    card|sign|notice|poster ..5 says|said that
    cover behind
    fall/v|fell back on
    seen|heard|read ..6 advertised|marketed|promoted|touted|hyped|billed
    was|were|been ..1 withdrawn|pulled|retracted|dropped|deleted|amended ..1 after|when|following|because ..4 complaint/n|ruling|letter|warning|notice|watchdog|objection/n|inspection
    `,
  ],
  [
    "reportedAll",
    `
    if|when ,,14 , walk|stay away
    if|when ,,14 , leave|run|decline|refuse $
    condemn/v|denounce/v|deplore/v
    that|which|who ,,12 do|does|did|are|is doing? so without ..3 evidence|proof|data|license|licence|permission|approval|authorization|authority
    for ,,12 there is|'s|are ..1 next to nothing|none
    for ,,12 there is|'s|are ..1 nothing|none|neither .|,|but
    turned|turn|turns away|down ..6 patient/n|request/n|client/n|people|anyone|caller/n
    using|selling|giving|offering|is an|a? unapproved product|medicine|treatment
    , which no|nobody|not ..8 claim|demonstrated|shown|proven|established|substantiated
    , rewrite|delete|cut|remove|strike it|them|that|this
    be/v quoted|cited|reposted|reprinted|repeated ..1 at length|verbatim|in full
    why i|we ..2 not ..1 offer|recommend|sell|use|stock|do|give
    no|nobody ..2 should ..1 offer|sell|do|use|give|have it|them
    suit|lawsuit|complaint over|against
    phrases|words|terms|claims|wording|lines that ,,5 no|nobody|not|never ..4 support|say|use|stand|prove|defend|allowed
    frown/v on|upon
    i|we would never ..1 make|offer|sell|advertise|promise|claim|say|print|recommend|inject
    , which|something we|i ..1 do|will|would not|never ..1 do|offer|use|sell|allow|recommend
    `,
  ],
  [
    "risk",
    `
    granuloma/n|nodule/n|lump/n|bump/n|infection/n|abscess|abscesses|sepsis|necrosis|blindness|plaque/n|ulcer/n|reaction/n|inflammation|scarring ,,8 have|has|had|were|was ..2 reported|described|seen|recorded|documented|noted|turned|appeared|followed|occurred|emerged|developed|happened
    could|may|might|can ..2 do|cause ..2 harm|damage|injury
    have|has|had ..1 blinded|harmed|injured|hospitalized|maimed|killed
    presented with|to
    swelled|swollen|ulcerated|blistered|bled|scarred|died after|following
    describe/v|report/v ..3 necrosis|granuloma/n|blindness|sepsis|nodule/n|abscesses
    `,
  ],
  [
    "reportedAll",
    // Words of cell biology, where nothing is sold.
    "mvb|mvbs|multivesicular|endosome/n|endosomal|exocytosis|endocytosis|biogenesis; intended|meant|marketed|used|sold ..1 to|for ..1 treat|cure|mitigate|prevent|treating|diagnose ,,10 require/v|need/v ..3 approval|clearance|license|authorization|review",
  ],
  [
    "not",
    "advise/v|recommend/v|counsel/v|caution/v|warn/v|urge/v ..1 against; would never make|offer|sell|recommend",
  ],
  [
    "example",
    `
    words|phrases|terms|claims|lines|headlines ..1 we|you|to|i ..2 avoid|skip|ban|cut|leave|drop|retire|refuse|shun|strike ..4 :|–|—
    ^ ..1 common|usual|frequent|classic|typical error|mistake|slip|confusion|misunderstanding ..2 :|–|—|is|to
    ^ not fine|ok|okay|allowed|good|acceptable :
    ^ forbidden|banned|prohibited|disallowed :
    error|mistake ,,2 saying|writing|calling|thinking|claiming
    `,
  ],
  // News, letters and columns that tell of others' sales.
  [
    "reportedAll",
    `
    said|claimed|promised|boasted|insisted|swore|told one|another|others|several|most|two|three
    earlier|previous|first|original version|edition|draft of ..1 article|story|page|post|column|report ..2 said|stated|claimed|called
    , which we|i ..1 should|ought not ..1 have|do
    promise/v ..1 everything from|,|:
    which|that ..4 called|labeled|dubbed|considered|found|thought nonsense|rubbish|false|untrue|misleading|absurd|ridiculous|laughable|unproven|bogus
    i|we find|found that|this|it ..1 shameful|disgraceful|appalling|outrageous|wrong|shocking|dishonest|sad|sickening|worrying
    suspend/v|arrest/v|indict/v|discipline/v|reprimand/v|censure/v|jail/v|strip/v|charge/v ,,5 over|after|for|who ,,2 <exosome>|infused|injected|drip/n|injections
    for ..3 <disease> , ..1 go|speak|talk|off|straight to ..1 doctor|dermatologist|gp|physician|specialist|hospital
    `,
  ],
  [
    "reported",
    `
    website|site|page|ad|advert|poster|leaflet|brochure|flyer|email|menu|banner offered|promised|advertised|boasted|announced|listed
    ^ one|another had ..1 called|described|offered|labeled|billed|promised|advertised|sold
    ^ the other|first|second|third had ..1 called|described|offered|labeled|billed|promised|advertised|sold
    ^ two|three|four|five|some|several|most of ..2 called|described|labeled|billed|advertised their|its|it|them
    owner|company|firm|clinic|lawyer/n|defendant|lounge|seller|maker ..1 argued|contended|maintained|pleaded|insisted that
    a|one|another ..2 clinic|spa|lounge|practice|salon that|which sold|offered|gave|injected|pushed|advertised
    adverts|ads|advertisements|posts|pages ,,4 that|which promised|claimed|offered|advertised
    `,
  ],
  [
    "risk",
    "of whom|them|these ..5 had|got|developed|reported ..2; people|patients|clients|guests developed|reported ..4",
  ],
  ["example", '^ that|this includes|covers ..3 "|“'],
  // How posters, panels and laboratories tell what they saw.
  [
    "studied",
    `
    conference|meeting|congress ..1 poster/n|abstract/n|talk/n|presentation/n
    ^ in one|another|both|two|three|four|five|the ..1 , ..1 #|half|most|a|some|patients|people|women|men|scars|scores
    ^ a|another|one ..1 larger|smaller|later|second|third|bigger|newer|longer one|trial|study ..4 found|showed|reported|saw|counted|measured
    group|team|lab|laboratory treated|gave|compared|injected|applied ,,14 and found|saw|reported|measured|counted|noted
    photographs|photos|biopsies|scans|ultrasound show/v|showed|revealed|recorded ..8 in # ..2
    prospective|retrospective|randomized|blinded|controlled|consecutive ..1 series|study|trial|comparison of
    in|on a|an|the? ..1 skin|tissue|organoid|explant|epidermal model|models|explants|equivalents
    in cultured|isolated|harvested cells|follicles|skin|fibroblasts|keratinocytes
    `,
  ],
  [
    "conditional",
    "should ..5 be approved|cleared|licensed|authorized; may|might|could ..1 turn out|prove to; would have ..1 taken|ruled|upheld|decided|viewed|objected|complained|banned",
  ],
  [
    "discredited",
    "that ..1 should|ought ..1 worry|alarm|concern|bother you|us|me|anyone; phrases|words|terms|labels|slogans|claims that ..1 mean|means nothing|little|anything",
  ],
  ["example", "when|whenever i|we|you see/v|read|hear/v ..1 ‘|“|\"|'"],
  ["advice", "^ wash|cleanse|rinse ,|and|your ..2"],
];
