/** How pages that offer exosomes speak, and those that only tell of them. */

/** Words of a page that offers rather than tells. */
export const offerPatterns: readonly (readonly [
  (
    | "own"
    | "editorial"
    | "tag"
    | "decline"
    | "house"
    | "call"
    | "cart"
    | "trade"
    | "asking"
    | "price"
    | "guide"
    | "reader"
    | "benefit"
    | "teach"
    | "announcement"
    | "sale"
  ),
  string,
])[] = [
  [
    "benefit",
    `
    look/v|feel/v|appear/v|seem/v ..3 fresh/a|smooth/a|soft/a|calm/a|rested|full/a|small/a|bright/a|young/a|firm/a|even|radiant|luminous|hydrated|plump/a|healthy/a|refreshed|glowing|clear/a|comfortable|better|good|great|younger|dewy|rejuvenated
    the? look|appearance of ..6
    more ..1 looking
    fresher|younger|brighter|radiant|even|smoother|firmer|fuller|calmer|healthy|healthier looking
    looking skin|complexion|face|hair|glow|tone
    glow !bar|clinic|studio|room|rooms|lab|house|co|aesthetics|med|medspa|skin|skincare|spa
    radiance|luminosity
    benefit/n
  `,
  ],
  [
    "own",
    `
    our|your !policy|position|view|views|stance|statement|guide|thoughts|advice|guidance|notes|policies ..2 <exosome>
    my !first|second|last|own ..1 <exosome>
    our patients|clients|guests|customers|members ..1 love|choose|enjoy|adore|swear|come|book ..4 <exosome>
    our !patients|clients|guests|customers|members|visitors|followers|city|town|area|region|country|desk|reporter|survey|newsletter|community|policy|position|stance|statement|thoughts|guidance|notes|department|study|trial|group|laboratory|university|article|guide|review|view|research|readers|first|second|last ..4 <exosome>
    my !patients|clients|readers|colleagues|inbox|husband|wife|mother|sister|daughter|editor|position|thoughts|notes|guidance|study|trial|group|laboratory|university|article|view|research|first|second|last|project|friend|question|opinion|experience|talk|thesis|paper|book|clinic|salon|spa ..2 <exosome>
    ^ give|treat|spoil|surprise|gift her|him|them|yourself|mum|mom|someone|your|a ,,8 <exosome>
    our doctor/n|nurse/n|physician/n|therapist/n|team|specialist/n|aesthetician/n|practitioner/n|trichologist/n|facialist/n ..3 offer/v|use/v|apply/v|applies|finish/v|add/v|pair/v|combine/v|press/v|inject/v|recommend/v|place/v|smooth/v ,,8 <exosome>
    <exosome> ..4 back on|in|at ..1 menu|stock
    <exosome> ..4 on ..1 menu
    ^ reserve|book|try|get|treat ..3 your ..3 <exosome>
    ours be/v|come/v|contain/v
    do|are yours ..4
    will|do|would i need ..2 more|another|one|many|a ..2 session/n|visit/n|treatment/n
    how many sessions|visits|treatments ..2 i need|have
    we ..3 offer|use|provide|apply|inject|treat|pair|add|combine|perform|stock|carry|sell|deliver|recommend|introduce|finish|follow|infuse|layer|bring|press|spread|smooth ,,10 <exosome>
    <exosome> ..8 at|from|with our|us
    introducing ..6 <exosome>
    new : ..4 <exosome>
    new ..5 : ..3 <exosome>
    new in|at ..3 our|the ..4 <exosome>
    meet ..6 <exosome>
    ^ try ..4 <exosome>
    come|ready|and|now|wanting|eager|dare|love to? try ..4 <exosome>
    now offering ..4 <exosome>
    <exosome> ..4 now available|here
    <exosome> ..4 has|have arrived|landed
    ^ <exosome> facial|facials|therapy|treatment|treatments|hair|skin|serum|clinic|microneedling treatment|treatments|session|sessions|packages|restoration|boost? in|at|by ..3
    add ..2 <exosome>
    <exosome> menu|membership|package|packages|bar|upgrade|special|specials|price|prices
    # <exosome> ..2 spots|places|session|sessions
    swap ..3 for <exosome>
  `,
  ],
  [
    "tag",
    `
    <exosome> ,,4 from? $ #
    <exosome> ,,6 $|£|€|₩ # !billion|million|bn|trillion|to|–|b|m
    `,
  ],
  [
    "decline",
    `
    we|i ..1 do|will|would not ..2 offer|sell|stock|provide|carry|perform ..5 <exosome>
    we|i ..2 decided|chosen|chose|agreed|prefer not to
    we|i ..1 will not be offering|selling|adding|stocking|using
    we|i ..1 do not plan|intend to offer|add|sell|stock
    we|i ..1 do|will|would not ..2 offer|sell|stock|provide|carry them|it|these|this
    we|i never|no ..1 offer|sell|longer ..4 <exosome>
    why we ..2 not|stopped ..2 offer|sell|use|offering|selling ..4 <exosome>
    `,
  ],
  [
    "editorial",
    `
    ^ write|say|print|prefer|use :
    ^ never|not|cannot write|say|print|publish|claim|promise|call|describe
    ^ do not write|say|print|publish|claim|promise|call|describe|use
    ^ avoid|cut|replace|delete|strike ..3 words|phrase|phrases|claims|superlatives|wording
    you|we may|can say|write
    before you publish|post
    copy|page|post|caption must|should|may
    ask ..2 compliance|legal|editor
    `,
  ],
  [
    "house",
    `
    our|my ..2 product|serum|fluid|bottle|cream|concentrate|oil|essence|mist|mask|gel|formula|ampoule/n|vial/n|treatment/n|facial/n|protocol/n|physician/n|doctor/n|nurse/n|therapist/n|specialist/n|practitioner/n|team|clinic|studio|practice|patient/n|client/n|guest/n|customer/n|results
    we ..3 treat|give|administer|use|offer|apply|provide|perform|stock|source|ship|combine|inject|place
    what we treat
    we have ..2 been helping|treating
    in our hands
    `,
  ],
  [
    "call",
    `
    book|booking ..4 now|today|online|your|a|an|in|here|consultation|by|via|at|before
    book now
    ^ book|reserve|order|shop|schedule|enquire|claim ..2
    call ..1 us|today|now|#|(
    call|ring|text|phone|email ..4 to|and book|reserve|order|ask|schedule|enquire
    text|ring|phone|whatsapp #|(|+
    add to ..1 cart|bag|basket
    buy ..1 now|online
    free consultation
    schedule|arrange|request ..3 consultation|appointment|visit|assessment|session
    sign up !for|to
    sign up for ..3 visit|session|treatment|facial|slot|package|membership|launch|list|waitlist|trial|offer|first|course
    visit us
    reply to ..3
    claim yours|your
    ^ comment ..4
    comment below|with|and ..2
    contact us|our
    trade|wholesale price/n|account/n|order/n
    ask|email|ring|phone us|our
    get in touch
    reply yes
    link in bio
    dm ..2 us|me|to|now|for
    message us
    text us
    whatsapp
    gift card/n
    voucher/n
    order before|by|today|now|online
    in stock
    free shipping
    shipping ..2 free
    use code
    see you
    reserve your|a|an|now|today|online|here
    to book
    bookings|appointments by|via|on|at|from|online|open|available|welcome|here|now|:|–|(|#
    membership|memberships
    pop in
    stop by
  `,
  ],
  [
    "cart",
    `
    add to ..1 cart|bag|basket|order
    buy ..1 now|online
    ^ buy it
    ^ buy|order|shop ..1 now|$
    shop now|online|the
    order now|yours|online
    in|out of? stock
    sold out
    free shipping|delivery
    pre order
    ships from|in|within
    `,
  ],
  [
    "trade",
    `
    starter|launch|intro|introductory|opening kit/n|order|orders|pack/n|bundle/n
    territory|territories ..2 limited|available|exclusive|open|left|closed|taken
    exclusive territory|territories|zip|zips|postcodes|region/n
    minimum order
    margin/n ..3 # %
    reseller|distributor|stockist|wholesale|trade|partner ..1 presentation|deck|pricing|prices|terms|program|programme|kit|price|discount|login|portal
    for your practice|clinic|spa|salon|medspa
    per ..1 case|carton of #
  `,
  ],
  [
    "asking",
    `
    ^ a|the|each|one|every ..2 bottle|jar|vial|tube|box|pump|set|kit|duo|ampoule|pack is|costs|comes|sells|retails ..3 $|£|€ #
    ^ our|it|ours is|costs|sells|retails ..2 $|£|€ #
  `,
  ],
  [
    "price",
    `
    $|£|€|₩ # !billion|million|bn|m|mn|b|tn|trillion
    # $|£|€|usd|eur|gbp|dollars|euros|pounds
    a|c|us $ #
    aud|cad|nzd # ..1
    # min|mins|minutes|hr|hour|hours ,,2 # !min|mins|minutes|days|weeks|months|sessions|hours|%
  `,
  ],
  [
    "guide",
    `
    ^ before|after your|the|an ..3 facial|treatment|session|visit|appointment|therapy $
    aftercare|consent and|& aftercare|consent
    before you come in
    aftercare ..2 sheet|instructions|advice|guide|card|leaflet|notes
    aftercare $
    policy|position|stance|statement|views|thoughts on ..2 <exosome>
    pre|post treatment|care|procedure ..1 instructions|advice|guidelines|care|sheet
    preparing for your ..3
    style guide|sheet|notes|manual|rules
    guidance for|on|to ..3
    advertising|promoting|marketing|describing ..3 : guidance|advice|rules|code
    code of practice
    advice note
    reader|consumer|buyer|patient 's ..1 guide
    writing|wording|copy|editing|caption|captioning|proofreading|proofing rules|guide|guidelines|checklist|notes|standards|tips|policy
    rules|notes|tips for|on ..1 writing|wording|copy|captions|posts|drafts
    words|phrases|lines|claims|terms|sentences we|you|to ..2 leave|avoid|like|use|keep|cut|never|skip|drop|retire|prefer|love|change|write|print|publish
    how|what we|you|to ..1 write|phrase|word|describe|say|edit|publish ..3 exosomes|exosome|about|copy|pages|online
    when you write about
    house style
    copywriter/n
    tone of voice
    writing about ..2
    how ..1 to|we write|talk
    words|wording|language|copy|editorial|caption|content ..3 guide|guidelines|rules|checklist|manual|policy|standards
    guide|notes|rules|checklist|brief|training for ..4 writers|editors|copywriters|marketers|teams|staff|freelancers
    compliance guide|notes|training|checklist|sheet
    brand guidelines|voice
    before you publish
    do and do not
    dos and don
    what ..2 may|can say
    staff guide
    pairs sheet
    information for ..1 public|consumers|patients|parents|travellers|travelers
    safety notice|notification|alert|communication|warning
    consumer alert|update|warning|advice|desk
    stock room|list|check|count|take
    stocktake|inventory
    policy|plan ..2 not cover
    exclusions
    incident report/n
    adverse event report
    book review/n
    careers|vacancy|vacancies
    we are hiring
    job ..1 opening|description|advert
    volunteers|participants wanted|needed|sought
    consent form|sheet
    say this
    what we|you do not say|write|claim
    approved|banned|preferred|safe wording|phrases|words|terms|language
    claims|claim policy|checklist|matrix|register|log|review
    marketing|advertising|copy compliance|review|policy|standards|rules
    lines to take
    brand book|voice
    messaging framework|guide|house
    for our? writers|editors|copywriters|freelancers|agencies|authors
    glossary
    reading list|group|club
    journal club
    letters to the editor
    readers 's? letters|write|ask
    literature watch|digest|scan|search
    staff training|handbook|notes|briefing
    training module|notes|session|day|slides
    terms and conditions
    privacy policy|notice
    minutes of
    quiz
    case report
    trial protocol
    participant information
    informed consent
    conference|congress ..2 programme|program|report|notes
  `,
  ],
  [
    "teach",
    `
    one|two|three|half|full|# day course|workshop|masterclass|training|seminar
    online|practical|accredited|advanced|introductory course|workshop|masterclass|training
    course|workshop|masterclass|webinar|seminar|training|module for|on|in ..4
    cpd points|hours|credits|accredited
    salary|vacancy
    nurse|doctor|receptionist|therapist|aesthetician|injector wanted
    apply by|with ..8 cv|resume|letter
    `,
  ],
  [
    "announcement",
    `
    for immediate release
    media|press contact/n|enquiries|inquiries|office|inquiry
    notes|note to editors
    today|yesterday|proudly announce/v|launch/v|present/v|unveil/v|introduce/v
    announce/v|launch/v|present/v|unveil/v ..1 today
    be/v ..1 pleased|proud|delighted|excited|thrilled to announce|present|introduce|unveil|launch
    forward looking statements
    `,
  ],
  [
    "sale",
    `
    go/v on|to sale|market
    will|to be ..1 sold|available|stocked
    be/v|become/v ..1 available|sold|stocked ..2 from|in|at|through|online|nationwide|now|exclusively
    hit/v|reach/v|arrive/v ..2 shelves|pharmacies|stores|shops|clinics|counters
    roll/v out
    retail/v ..1 at|for
    cost/v|price/v|priced ..1 $|£|€
    `,
  ],
  [
    "reader",
    "your skin|hair|face|complexion|scalp|glow|visit|treatment|consultation|provider|results; you 'll; you get|see|feel",
  ],
];
