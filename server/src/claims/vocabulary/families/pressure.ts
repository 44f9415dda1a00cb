/** Pressure: trends, scarcity, haste. Patterns by family; labels as families.ts says. */
export const pressurePatterns: readonly (readonly [string, string])[] = [
  [
    "trend-pressure:cleared",
    "sell/v|sold|run/v|ran out of ..1 gift|voucher/n|vouchers|cards|boxes|candles|parking|coffee|cake; ticket/n ..3 gone|left|limited|going|remain|remaining|available; voucher/n|ticket/n|card/n|candles|cakes|hampers ..1 sell/v out; cash/v in ..4 craze|trend|boom|hype; warn/v ..6 craze|trend; trend ..4 hype|fad|gimmick|caution; must have ..1 safety|report|license|label|consent|doctor|prescription|training|insurance|to; of the first # ..6; opening ..1 hours|times; need|reason to rush|hurry; rush anyone|you|people|them|anybody; trend report/n|line/n|data; the trend in|towards|of ..2 results|data|values; viral infection/n|illness|disease|load|vector/n|transmission|safety|inactivation|clearance|screening|marker/n|testing; follow|find|message|tag|join us ..2 on; hurry ..3 results|process|healing; they|cells|it|that|who|always hurry|rush; no rush|hurry; limited to !#|<amount>|just|only|<wearer> ..2; limited evidence|data|research|company|studies|shelf; trending|viral|fashionable|trend , which ..6 nothing|not|no|little; was|were|been ..2 most ..1 talked|hyped|wanted|popular|fashionable; was|were ..1 everywhere|trending|viral; thousands of patients have ..2 helped; a limited number of ..2 studies|trials|patients|people; price/n|prices ..3 valid",
  ],
  [
    "trend-pressure",
    `
    hottest ..4 trend|treatment|thing|ticket|craze|ingredient|facial|topic|name|new|in|procedure|beauty|right|buzzword|skincare|therapy|serum|product|innovation
  claim|grab|snag|bag|nab|secure ..1 your|a|the|yours ..1 spot|slot|place|seat|appointment ..2 before|now|while|today
  # million|thousand|m|k ..1 views|posts|videos|likes|searches ..4
  million|thousand views|posts|videos|likes ..4
  # million|m views
  on every|everyone 's? ..2 lips
  on every|each celebrity|star|a ..1 lister 's? lips
  last|first|previous ..1 launch|round|batch|intake ,,1 filled|sold|went ..1 out? in ..2
  only|last one|person|woman|girl ..6 not|hasn ..1 tried|had|heard|booked
  seen it ..2 for you page
  for you page , ..2 try|book|now
  travel/v|travelling|traveling|fly/v|flying|come/v|coming ..2 from ..2 all over|across|around
  travel/v|travelling|traveling|fly/v|flying|come/v|coming ..2 from across|around|as ..2
  among the first in|to ..6 experience|try|have|offer|enjoy|discover
  one of the first in|to ..6 experience|try|have|offer|enjoy|discover
  only ..1 take|accept|see|treat|fit ..1 three|four|five|six|seven|eight|nine|# ..4 day|week|month
  when|once ..2 slots|spots|spaces|places|they|chairs be/v|'re ..1 gone|full|taken
  waitlist|list|books|diary|calendar ..9 fill/v|sell/v|close/v|gone ..2 within|in ..1 the? hour|minutes|day|days|hours|morning
  now ..1 it 's your turn
  your turn next
  # ..1 slots|spots|places ..1 left|open|free|only
  your|the|my|every feed|timeline|algorithm|fyp ..1 keep|keeps|full|obsessed|loves|knows|flooded|talking ..2
  diary|diaries|calendar|calendars|books ,,5 filling|full|closing
  got|has|have|'ve ..3 two|three|four|five|few|couple|handful|# ..1 of? slots|slot|spots|spot|openings ..1 $
  everyone|everybody from ,,8 doing|booking|wearing|trying|having|on|loves|wants|swears
    before they|it|these|spots|places be/v ..1 gone|full
  <exosome> be/v ..1 everywhere !in|on
  going , going|gone
    ^ viral for|on|all
    <celebrity> favorite|favourite !treatment
  phone|phones|inbox ..1 be/v ..1 melting|exploding|buzzing
  sign|book|order|reserve|join|enroll up? before|by ..3 or ..1 pay|miss|wait|lose
    break/v|broke|breaks tiktok|instagram|social|facebook|reddit
  ^ one|two|three|four|five|six|seven|# left ..4
  cap/v|capped|capping ..3 at ..3
    limit/v|restrict/v|limiting|restricting ..3 to ..2 guests|clients|people|places|bookings|patients|visits|appointments|bottles
  #|dozen|few|handful ..1 appointment/n|spot/n|slot/n|place/n|seat/n|visits at ..3 launch|intro|introductory|opening|this|special|old price|rate|offer
  last|previous|first ..1 one|batch|lot|drop|delivery|release|box|pallet ,,1 be/v? ..2 gone|went|sold|vanished|disappeared|snapped ..1 up|out? in|within|before|by|the ..3
    hot new treatment|facial|trend|thing|ingredient|serum|skincare|therapy
    hot ticket|item|topic|right
    the ..4 trend !report|reports|in|line|towards
    trend ..2 from|sweeping|taking|that|of|everyone|alert
    trends ..2 from|sweeping|alert
    # ..3 trend/n
    this|latest|newest|biggest|hot|korean|beauty|skincare|skin|wellness|tiktok|celebrity|exosome|top|new|next|k ..1 trend/n
    on ..1 trend !line|lines
    trendy ..1 treatment|facial|ingredient|skincare|serum|therapy
    viral ..2 facial|serum|treatment|exosome/n|trend|skincare|sensation|video|videos|hit|product|moment|tiktok|video|glow|hair|now
    facial|serum|treatment|exosome/n|product|skincare|it|sensation ..3 viral $
    gone|go|goes|going|went|getting ..1 viral
    instagram|tiktok|seoul|korea|hollywood 's ..2 favorite|favourite|obsession|darling|hottest|facial
    tiktok 's? ..2 favorite|favourite|famous|trend|made|sensation|obsession|darling|craze|hit|approved|viral
    ( over|on|from|by tiktok ) ..4 trend|sensation|viral|craze|loved|favorite|favourite
    all|seen|saw|exploding|big|huge|hot|popular|trending ..2 on|over|across tiktok|instagram|social|tv|insta
    your ..2 feed $
    as seen ..1 on|in tiktok|instagram|tv|social|the
    everyone|everybody ..3 whispering|gossiping|dreaming|searching|googling|crazy|mad|talking|talks|raving|raves|buzzing|obsessed|wants|want|wanting|asking|doing|lining|flying|booking|flocking|loves|craves|posting
    everyone|everybody is in !the|a|an|our|their|town|pain
    everyone|everybody|anyone|girl|woman on|in !the|our ..3 wants|want|loves|books|is|needs|talks
    almost|nearly|already|completely|practically|virtually|just about ..2 full|booked|sold|filled|taken
    going|filling|selling|booking fast
    obsessed with ..4
    be/v ..2 obsessed
    limited ..1 time|spot/n|place/n|slot/n|space/n|availability|appointment/n|offer|number|supply|stock|seat/n|opening/n|run|intake|dates|quantities|release !use|period
    limited edition|time offer
    limited number of ..2 spot/n|place/n|slot/n|space/n|appointment/n|bookings|clients|patients|seats|bottles|vials
    place/n|spot/n|space/n|availability|slot/n|appointment/n|seat/n|stock|supply|supplies|numbers|opening/n ..2 limited|scarce|filling|going|running|disappearing|vanishing|flying|tight|strictly
    places|spots|spaces|slots|appointments|seats|they|dates ..1 go|fill|sell|book|disappear|vanish ..1 fast|quick|quickly|up|out
    only|just ..3 spot/n|place/n|slot/n|space/n|seat/n|chair/n|bed/n|opening/n|appointment/n|bottles|vials ..3 left|remain|remaining|available|month|week|day|offer
    only|just ..2 few|handful|couple|# ..2 spot/n|place/n|slot/n|space/n|seat/n|chair/n|bed/n|opening/n|appointment/n|bottles|dates !per|in
    only|just # ..1 left|remain|remaining
    a|the? few|handful|couple ..1 of? spot/n|place/n|slot/n|space/n|seat/n|chair/n|bed/n|opening/n|appointment/n|bottles|dates ..2 left|remain|remaining|available|only
    last|final few|# ..2 spot/n|place/n|slot/n|space/n|seat/n|chance|opening/n|appointment/n|bottles|left|days|remaining|bookings
    last|final chance|spots|places|slots|spaces
    once they|it are|is|'re|'s gone
    # ..1 spot/n|slot/n|place/n|space/n|seat/n|chair/n|opening/n|appointment/n|bottles ..1 left|remaining
    last # $
    last # ..1 left
    # ..2 left before
    two|three|four|five|six|one|few ..2 spot/n|place/n|slot/n|space/n|opening/n ..2 left|remaining|only|before
    first # ..3 get|receive|only|clients|callers|bookings|guests|customers|people|patients|bookers ..3 !treated|had|who|we
    final call|hours|chance|places|spots|slots
    today only :
    # %? off ..3 today only
    ^ today only
    # % off ..2 today only
    offer|deal|discount|price ..2 today only
    only today|tonight
    book|call|reserve|order|act ..3 before it|they|prices|price|spots|places|slots|spaces|we|everyone|someone|all
    hurry|rush !in|out|over|around|from|past|off|towards|toward|home|inside|into|to|through|a|an|the|you|your|us|hour|hours|or
    do not wait !for|until|at|to|more|longer|and|if|:
    do not delay|hesitate !to
    do not sleep|snooze on
    do not dawdle
    be the first|last to|in|on|one
    be left behind
    act now|fast|quick
    be quick , !or
    be quick $
    be quick !to ..2 before|as|only|we|places|spots
    celebrity|celeb|celebrities|hollywood|lister 's? ..1 favorite|favourite|obsession|obsessed|must
    celebrity facial|treatment|skincare|trend
    favorite|favourite of ..1 celebrities|stars|hollywood
    the treatment|facial|serum|thing|ingredient everyone|everybody|celebrities|women|people|influencers|hollywood ..1 wants|want|love|loves|knows|needs|asks|is|are
    fly/v in ..3 for ..3 glow|facial|this|it
    latest ..1 craze|obsession|trend|must|buzz|rage|sensation|beauty
    newest craze|obsession|it
    fully booked ..4 book|hurry|month|until|already|so
    first come
    waiting list|lists ..3 grow/v|growing|long|open|months|fast|already|now
    sold out ..6 times|time|last|hours|days|minutes|twice|fast|again|already
    be/v|nearly|almost sold out
    jump on ..3 trend|craze|train|bandwagon|wagon
    hop on ..3 trend|craze|train|bandwagon|wagon
    season|year|summer|winter|fall|spring|moment 's ..2 hottest|must|trend|most|favorite|favourite|biggest|obsession|coolest
    this year|season|summer|winter 's ..3 trend|favorite|favourite|must|hit|glow|facial|treatment|skin
    of the moment|year|summer|season
    everyone 's ..1 favorite|favourite
    the it product|serum|ingredient|word
    there be/v a trend !in|towards|of
    late to ..2 trend
    waiting list into|until|of
    everyone|everybody|half in|at your|the ..2 has|have ..2 had|tried|done|booked ..2
    appointments|spots|slots|places ,,8 go|gone|fill|sell ..2 within|in ..2 minutes|hours|days|seconds
    before your|the ..1 friends|neighbors|colleagues|sister|boss|rest do|does|finds|find|hear|hears
    can|could not get enough of ..2 it|this|them|our|us|<exosome>
  tiktok|instagram|internet|everyone|hollywood|celebrities|clients|you can not get enough
  on everyone|everybody 's lips|radar|list|wishlist|mind
  half of ..3 is|are|has|have ..1 booked|talking|queueing|queuing|doing|trying|hooked|obsessed|signed ..1
    you|you're are|be? ..1 behind $
    our|the waiting list ..1 prove/v|say/v|speak/v|tell/v|stretch/v|run/v|fill/v
    ^ ..1 two|three|four|five|six|seven|eight|nine|ten|twelve|# spot/n|place/n|slot/n|space/n|opening/n ..1 this|for|in ..1 week|month|weekend|year|summer|spring|autumn|winter $
    beauty|skincare|hollywood|industry|internet|town|world|everyone|editors ..3 buzzing|abuzz|obsessed
    buzz ..2 is|about|around ..2 real|exosomes
    buzz|hype ,,8 be/v|seem/v ..3 everywhere
    creating|generating ..2 buzz
    in demand ..2 treatment|facial|serum
    most in demand
    so in demand
    taking|taken|took over ..3 hollywood|tiktok|instagram|la|seoul|beauty|world|skincare|social|internet
    the rush is on
    runway ready
    trending
    trendiest
    on trend
    craze
    going viral
    gone viral
    queue/v|queuing|line up|lining up ..3 for
    first ..1 five|ten|twelve|fifteen|twenty|thirty|fifty|three|# ..1 bookings|booking|replies|callers|clients|guests|orders|readers ..4 get|receive|save|pay|enjoy
    january|february|march|april|may|june|july|august|september|october|november|december|diary|calendar ..1 be/v ..3 gone|full|booked|taken
    be the last ..3
    list|books|diary closes|close|closed ..3
    intro|launch|introductory price|offer ..1 is|are ..1 history|over|ending|gone
    batch|drop|restock|delivery|shipment ..1 went|gone|sold ..1 in ..2 days|hours|minutes
    only take|accept|see|treat|fit ..1 ten|twelve|fifteen|twenty|thirty|forty|fifty ..3
    whole|entire internet|world|town|city|country|instagram|tiktok|office ..4 about|for|over|with
    only|just ..1 run|take|accept|offer|open|make|see|treat # ..3
    # ..1 be/v ..1 spoken for
    spoken for
    saved you a|your chair|spot|seat|place
    neighbor/n|friend/n|colleague/n|everyone|half ..3 already ..2 booked|tried|had|switched|joined
    last in|of|among ..4 to try|know|hear|book|switch
    # be/v the year of ..1 <exosome>
    year of the <exosome>
    worst kept ..1 secret
    break/v|broke|breaking the internet
    all over tiktok|instagram|social|your
    everybody ..3 talking|raving|obsessed|wants|doing|asking
    all anyone ..3 talking|talk
    number one|1 ..1 treatment|facial|trend|request|gift in ..3 this year|season|summer|now
    the whole ..3 talking
    everyone|everybody is raving|talking|obsessed
    everyone 's ..2 talking|raving
    everyone ..2 talking|raving about ..2
    on everyone 's lips
    almost|nearly full|sold
    ^ almost|nearly|all gone
    spot|spots|place|places|slot|slots|seats|vials|stock|tickets|offer|it|they ..2 ( almost|nearly gone )
    # ..2 left before
    down to ..2 single figures|last|final
    capped at ..3
    do not dawdle
    nearly full
    seats|spots|places ..2 vanishing|going|filling
    the it facial|treatment
    it facial
    everybody|everyone ..3 about to buy
    talk of the town
    buzzy
    buzziest
    buzzing !sound|noise|of|from
    buzzworthy
    most talked about
    much|so|widely talked about
    everyone|everybody|people ..2 talked about
    most requested
    must have
    must try
    must do
    it facial
    it treatment
    it girl/n
    all the rage
    be/v ..1 in vogue
    cult favorite|favourite|status|following
    fomo
    not be the last
    everyone|everybody 's ..1 booking|getting|trying|wearing|buying
    before it's|it|they|spots|spaces|places|slots|we|summer !could|can|may|might|should|must|would ,,6 gone|go|fill|sell|fills|sells|full|ends|run|runs|late|disappear|close|booked|vanish|sold !on|to|into|back|through|home|ahead
    before the ..4 gone|full|sold|closes|closed
    before ..5 gone|sells|fills|fill|sell out
    while ..2 supplies|stocks|stock|spots|they|it ..1 last|lasts
    while stocks last
    selling ..1 fast|out
    sell/v out
    sells out
    go|going|goes|gone ,,2 fast|quick|quickly
    filling|fills|fill|book|booking|books ..2 fast|up|quickly
    # ..2 spot/n|place/n|slot/n|space/n|seat/n|chair/n|bed/n|opening/n|appointment/n|vials|bottles ..2 left|remaining|remain|available|only|to go
    last chance|call|spots|minute
    last few !years|months|weeks|days|decades|hours|minutes|centuries|steps
    hurry
    act now|fast|today|quickly
    move fast
    quick before
    run do not walk
    run , do
    grab ..5 spot|place|slot|now|before|while|yours|seat|one of
    snag ..4 spot|place|slot|yours|one
    snap up
    secure ..3 spot|place|slot|now|yours|before
    claim ..3 spot|place|slot|yours
    reserve before
    waitlist ..3 grow/v|growing|long|months|fast|already|now|open
    join|on the|our waitlist
    long waitlist
    wait list
    booked solid|out|up
    ends|ending|expires|closes|finishes tonight|soon|today|tomorrow|sunday|midnight|friday|monday|this
    this week|weekend|month only
    one day only
    for a limited
    when they're|they|it's ..1 gone ..3
    once they're|they gone
    gone ..3 gone
    back by popular demand
    popular demand
    flying off ..2 shelves
    hollywood 's ..3 secret|favorite|favourite|new
    red carpet ready|favourite|favorite|favourite|facial|secret|glow|
    the facial everyone
    the new botox
    join the ..2 crowd|movement|club|revolution|thousands|hundreds|waitlist|craze
    get in on
    thousands|hundreds|millions ..3 already|have|are|swear|can't
    # people|women|clients|patients ..2 already
    taking ..2 world|internet|industry|beauty|la|hollywood|city|london|social ..3 storm|over
    by storm
    blowing up
    breaking the internet
    having ..1 moment
    new black
    your friends are
    your favorite|favourite ..2 already
    clock is ticking
    time is running
    countdown !clock|clocks|in|timer|timers
    doors close
    offer ends|expires|closes|valid
    price goes|rises|increases|going up
    prices rise|rising|going
    flash sale
    drop alert
    back in stock
    the secret is out
    hype is real
    believe the hype
  `,
  ],
  [
    "trend-pressure+own",
    `
    place/n|spot/n|space/n|slot/n|appointment/n|seat/n|opening/n|offer|stock|they|price/n ..1 will not|never last !long|all|forever|more|for|as
    will not last long
  will not|never hang|stick|last|be|stay ..1 around|long|here|forever
    no treatment|facial|serum|ingredient|thing ..1 be/v ..1 hotter|bigger|trendier|cooler
    nothing be/v ..1 hotter|bigger|trendier|cooler
    will not ..1 shut up|stop talking
    phone|phones|inbox|inboxes ..3 not stopped
    blink and
    do not miss !your|a|any|the|doses
    do not miss the|this|your ..2 chance|offer|opportunity|deal|trend|moment|event
    miss|missing out
    price/n|place/n|offer/n|deal/n ,,5 not|never be ..1 offered|repeated|available ..1 again
    not be the ..1 last|only one|person|woman|girl ..8
  your|the|my feed|timeline|algorithm|fyp will|can not ..1 stop|quit|shut showing|serving|telling|talking ..2 you|me|about|us
    your|the|my feed|timeline|algorithm|fyp will|can not ..1 stop|quit|shut
    list|diary|phones|waitlist ..2 never|not been ..1 longer|busier|fuller
    do not leave ..1 it|this ..1 too late
    fomo
    not be the last
    not to be missed
    you do not want to miss
    `,
  ],
];
