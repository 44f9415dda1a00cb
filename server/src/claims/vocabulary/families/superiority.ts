/** Superiority: better than, best, alternative to. Patterns by family; labels as families.ts says. */
export const superiorityPatterns: readonly (readonly [string, string])[] = [
  [
    "superiority-claim",
    `
    better|stronger|safer|superior|gentler|smarter|faster|quicker|cheaper|greater|longer|kinder|more|deeper|richer|purer|newer|cleaner|further|higher|bigger ,,6 than|to ,,5 <rival>|stem|others|any|anything|traditional|conventional|ordinary|other|creams|most|every|all|surgery|a|your|what|competing|older|old
    ( more|less ..2 effective|potent|powerful|natural|advanced|noticeable|stable|results|reliable|invasive|growth|sophisticated|efficient|concentrated|expensive|painful|comfortable|active ..3 than ,,4 <rival>|anything|any|stem|other|traditional|conventional|ordinary|others|most|every )
    outperform/v
    outshine/v
    outlast/v
    outdo/v
    outclass/v
    outrank/v
    outstrip/v
    surpass/v
    exceed/v what|anything|<rival>
    beat/v ..3 <rival>|anything|everything|any|every|other|hands|them|it
    beats
    trump/v ..2 <rival>|any
    top/v <rival>
    crush/v <rival>
    leave/v ..4 <rival> ..2 behind|dust|shade|standing
    put/v ..3 <rival> ..2 shame|shade
    make/v ..3 <rival> ..3 obsolete|unnecessary|look|redundant|outdated|old|feel|seem
    instead of ..2 <rival>
    alternative/n to
    <rival> alternative/n
    an? ..2 alternative
    rival/v ..2 <rival>
    rivals
    rivalling ..2 <rival>
    replace/v ..4 <rival>
    replacement for
    substitute for
    swap/v ..4 <rival> for
    ditch|skip|forget|cancel|drop|trade|retire ..4 <rival>
    move over
    say goodbye to ..3 <rival>
    no ..1 need for ..3 <rival>
    answer to <rival>|retinol
    answer to ..2 <rival>
    over <rival>
    > <rival>
    > prp
    vs <rival> : ,,6 win|wins|winner
    unlike ..3 <rival> ,,12 no|without|not|really|actually|works|never|natural|lasts|safe|delivers|true
    compared ..1 to|with ..4 <rival> ,,8 better|more|faster|stronger|superior|quicker|less|safer|fewer
    next to ..2 exosome/n|them|it|our
    superior
    superiority
    unbeatable
    unbeaten
    unmatched
    unrivaled
    unrivalled
    unsurpassed
    unparalleled
    unequaled
    incomparable
    peerless
    second to none
    without equal|rival|peer
    has no equal|rival|peer
    no equal
    no rival
    no competition
    in a league|class of ..2 own
    in a class
    head and shoulders
    a cut above
    cut above
    light years ahead
    leaps ahead
    steps|step|years|decade ahead of
    ahead of ..3 <rival>|rest|competition|competitors|pack|field|everything|everyone
    leader|leading ..2 in|brand|exosome/n|clinic|provider|edge of|treatment|product|supplier
    market leading|leader
    world leading|class|leader
    industry leading|leader
    number one|1
    no.1
    no 1
    no . 1
    # 1 ..3
    #1
    top rated|tier|ranked|of the line|choice|selling|shelf|quality
    top ..1 exosome/n
    best ..3 exosome/n|treatment|serum|facial|clinic|results|product|in|on|option|available|way|choice|solution|money|therapy|thing|results|kept|selling|of|possible|anti|for|skin|hair|quality|ever|we|you
    the best
    america 's|britain 's|london 's|world 's|nation 's|city 's|texas 's ..2 best|leading|finest|top|favorite|number|most
    finest
    greatest
    the most ..1 advanced|effective|powerful|sophisticated|innovative|natural|complete|potent|efficient|reliable|technologically|comprehensive|refined|modern|exclusive|impressive|studied|noticeable|dramatic|scientifically|intelligent
    most ..1 advanced|effective|powerful|sophisticated|innovative|reliable|efficient|complete
    highest performing|rated
    strongest
    fastest ..2 way|treatment|results|route
    most results
    nothing ..3 more effective|better|stronger|compares|comparable|comes close|close|like it|beats|works|matches|rivals|else|as
    nothing|no|none|no one|nobody|not else|other|treatment|serum|product|therapy|cream|facial|clinic ..3 works|comes|compares|does|can|matches|delivers|gets|has|as|like|offers|beats|touches|gives|is ..4
    hard to beat
    cannot be beaten|matched|beat
    can not be beaten|matched|beat
    can not compete|compare|match
    cannot compete|compare|match
    do/v not compare
    do/v not come close
    does not come close
    pale/v in|beside|next
    pales
    old news
    outdated
    old fashioned
    old school
    yesterday 's
    thing of the past
    so last year|season
    dinosaur
    waste of money
    waste of
    obsolete
    first choice
    treatment of choice
    gold medal
    champion
    award winning exosome/n|serum|treatment|facial|product
    winner of
    king|queen of
    goat
    the upgrade from|to
    upgrade from|on ..2 <rival>
    step up from ..2 <rival>
    evolution of <rival>
    next generation of <rival>
    prp 2.0|on steroids
    prp #
    # x|times ..3 better|stronger|more|faster
    # x the
    twice|double|triple ..3 as|the effective|results|power|as
    most effective
    more effective
    more powerful
    more potent than
    works better|faster|harder
    work better
    far|much|way|even better
    better results
    better outcome/n
    better than
    greatest potential
    one step|steps above|beyond
    beyond|above and beyond <rival>
    goes beyond ..3 <rival>
    all the ..3 benefits ..3 <rival> ..2 without
    results ..4 without ,,3 <rival>
    without ,,2 surgery|the knife|fillers|filler|botox
    everything <rival> ..4 and more
    wins ..1 over|hands|every
    choose|chose|prefer|prefers|preferred|pick ..3 over ..2 <rival>
    preferred to|over
    hands down
    as good as ..2 <rival>|botox|a
    as effective as
    just as ..1 effective|good|powerful as
    equal to ..2 <rival>
    on par with
    on a par with
    same results as ..3 <rival>
    does the job|work of ..2 <rival>
    bigger|bigger brother
    big brother
    big sister
    ultimate alternative
  `,
  ],
];
