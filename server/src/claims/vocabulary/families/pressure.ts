/** Pressure: trends, scarcity, haste. Patterns by family; labels as families.ts says. */
export const pressurePatterns: readonly (readonly [string, string])[] = [
  [
    "trend-pressure",
    `
    hottest|hot ..3 trend|treatment|thing|ticket|craze|ingredient|facial|topic|name|new|in|procedure|beauty|right|buzzword|skincare
    trend/n
    trending
    trendy
    trendiest
    on trend
    craze
    viral
    going viral
    gone viral
    tiktok
    all over tiktok|instagram|social|the|your
    everyone ..3 talking|raving|buzzing|obsessed|wants|wanting|asking|doing|lining|getting|flying|booking|knows|flocking|is in|loves
    everybody ..3 talking|raving|obsessed|wants|doing|asking
    all anyone ..3 talking|talk
    the whole ..3 talking
    everyone|everybody is raving|talking|obsessed
    everyone 's ..2 talking|raving
    everyone ..2 talking|raving about ..2
    on everyone 's lips
    will not shut up
    almost|nearly gone|full|sold
    # ..2 left before
    down to ..2 single figures|last|final
    blink and
    capped at ..3
    do not dawdle
    nearly full
    seats|spots|places ..2 vanishing|going|filling
    the it facial|treatment
    it facial
    everybody|everyone ..3 about to buy
    phones ..3 not stopped
    talk of the town
    the buzz
    buzz
    buzzy
    buzziest
    buzzing
    buzzworthy
    most talked about
    talked about
    most wanted
    most requested
    must have
    must try
    must do
    it facial
    it treatment
    it girl/n
    all the rage
    in demand
    in vogue
    obsessed
    cult favorite|favourite|status|following
    fomo
    don 't miss
    do not miss out?
    miss out
    missing out
    do not wait|delay|hesitate|sleep|snooze|blink|be left|get left
    before it's|it|they|spots|spaces|places|slots|we|the|summer ,,6 gone|go|fill|sell|fills|sells|full|ends|run|runs|late|out|disappear|close|booked|vanish|is
    before ..5 gone|sells|fills|fill|sell out
    while ..2 supplies|stocks|stock|spots|they|it ..1 last|lasts
    while stocks last
    selling ..1 fast|out
    sell/v out
    sold out
    sells out
    almost|nearly|fast|already|completely|practically|virtually|just about ..2 gone|full|booked|sold|filled|out|over|taken
    go|going|goes|gone ,,2 fast|quick|quickly
    filling|fills|fill|book|booking|books ..2 fast|up|quickly
    limited ..4 time|spot/n|place/n|slot/n|space/n|availability|appointment/n|offer|edition|number|supply|stock|seat/n|opening/n|run|intake|only|dates|quantities
    only ..3 left|remain|remaining|available|spots|places|slots|spaces|seats|openings|appointments|bottles|vials
    only # ,,4 spot/n|place/n|slot/n|space/n|seat/n|bottles|left|vials|appointments|openings|people|clients|patients|remaining|per|at this|available
    just # ,,4 spot/n|place/n|slot/n|space/n|seat/n|left|openings|appointments|bottles|vials
    # ..2 spot/n|place/n|slot/n|space/n|seat/n|opening/n|appointment/n|vials|bottles ..2 left|remaining|remain|available|only|to go
    last|final few|# ..2 spot/n|place/n|slot/n|space/n|seat/n|chance|opening/n|appointment/n|bottles|left|vials|days|remaining|places
    last chance|call|few|spots|minute
    last #
    final ..1 call|hours|days|chance|places|spots|slots
    last of the
    hurry
    act now|fast|today|quickly
    act fast
    move fast
    be quick
    quick before
    run do not walk
    run , do
    grab ..5 spot|place|slot|now|before|while|yours|seat|one of
    snag ..4 spot|place|slot|yours|one
    snap up
    secure ..3 spot|place|slot|now|yours|before
    claim ..3 spot|place|slot|yours
    reserve before
    book ..2 before ,,6
    call before ,,8
    order before they
    waiting list|lists
    waitlist
    wait list
    fully booked
    booked solid|out|up
    be the first
    first # ..3 get|receive|only|to|clients|callers|bookings|people|patients|guests
    first come
    ends|ending|expires|closes|finishes tonight|soon|today|tomorrow|sunday|midnight|friday|monday|this
    today only
    this week|weekend|month only
    one day only
    for a limited
    limited edition
    when they're|they|it's ..1 gone ..3
    once they're|they gone
    gone ..3 gone
    back by popular demand
    popular demand
    flying off ..2 shelves
    fly/v in ..3 for
    celebrity favorite|favourite
    hollywood 's ..3 secret|favorite|favourite|new
    red carpet ready|favourite|favorite|facial|secret|glow|
    the facial everyone
    the new botox
    new it
    in the know
    join the ..2 crowd|movement|club|revolution|thousands|hundreds|waitlist|craze
    jump on
    hop on
    get in on
    thousands|hundreds|millions ..3 already|have|are|swear|can't
    # people|women|clients|patients ..2 already
    taking ..2 world|internet|industry|beauty|la|hollywood|city|london|social ..3 storm|over
    by storm
    taking over
    blowing up
    breaking the internet
    having ..1 moment
    moment ..1 is
    treatment of the ..1 moment|year|summer|season
    season 's ..3
    this year 's ..4
    this summer 's
    new black
    what ..3 cool|stylish
    catwalk
    runway
    as seen ..1 on|in
    seen on tiktok|instagram|tv|social
    your friends are
    your favorite|favourite ..2 already
    clock is ticking
    time is running
    countdown
    doors close
    offer ends|expires|closes|valid
    price goes|rises|increases|going up
    prices rise|rising|going
    disappear fast
    not last long
    will not last
    won't last
    flash sale
    drop alert
    restock|restocked
    back in stock
    the secret is out
    hype is real
    believe the hype
    latest craze|thing|obsession|trend|must|buzz|rage|sensation|beauty
  `,
  ],
];
