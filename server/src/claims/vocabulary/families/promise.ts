/** Promises: guaranteed, permanent, instant results. Patterns by family; labels as families.ts says. */
export const promisePatterns: readonly (readonly [string, string])[] = [
  [
    "guarantee-claim+own",
    `
    guarantee/v
    guarantee/n
    guaranteed
    guarantees
    permanent
    permanently
    # % effective|success|satisfaction|results|improvement|guaranteed|of patients|of clients|money|satisfied|happy|back|visible|positive|certain|response|cure|growth|of the time|effectiveness|work|works|every
    hundred percent|per cent
    works|work|working|worked|suits|suit|perfect|effective|successful|results for|on|with|in every|everyone|everybody|all|anyone|absolutely|each|any
    works ..2 every time
    every ..2 patient|client|person|body|face|user|single ..4 improves|improve|see|sees|leaves|left|gets|get|got|responds|saw|loves|love|glows|walks|walked|looked|looks|sees|noticed|notices|reported|had|has
    everyone ..3 sees|gets|leaves|responds|improves|notices|loves|will|glows|walks
    all ..2 patients|clients|users|skin ..3 see|get|improve|respond|saw|types respond|leave|loved
    never fail/v
    never failed
    cannot fail
    can not fail|lose
    foolproof
    fool proof
    fail safe
    failsafe
    sure fire
    surefire
    certain to
    bound to
    without fail
    never disappoint/v
    every time
    you will definitely|certainly|surely|absolutely see|notice|love|get|feel|have|look
    definitely|certainly see|work|notice
    assured ..2 results|improvement|outcome
    results ..2 assured|certain|promised|guaranteed|permanent|instant|immediate|overnight|instantly|right away|straight away|same day|same
    promise/v ..3 results|you|that|to
    we promise
    promised results
    or ..3 money|refund|free|pay ..3 back?|nothing?|you|we
    money back
    your money back
    full refund|refunds
    refund/v
    refunded ..2 if|when
    no ..1 results no ..2 pay|charge|fee|bill|payment
    no ..2 change no ..2 pay|charge|fee|bill
    or it|they|it's|your ..6 free|us
    or ..4 next ..3 free|us
    on us ..1 if
    or we ..6 free|again|refund|pay|back
    or you pay nothing|not
    you do not pay ..2 until|unless|if
    pay ..1 only when|if
    risk free ..2 trial|guarantee
    satisfaction guaranteed|or
    one|single|just one|a single|only one|# ..1 session|visit|treatment|appointment|sitting|facial|vial|application|dose ..3 is|be/v|enough|all|does|will|and|only|needed|required|that|it takes|does it|and you
    in|after|with|from just|only|as little as ,,1 one|a single|single|# session|visit|treatment|appointment|sitting|application|facial|drop|dose|shot
    in|after|with|from one|a single|single session|visit|treatment|appointment|sitting|application|facial|drop|dose|shot|go
    one ..1 session|visit|treatment|appointment|and|facial|course ..1 done
    one and done
    once and for all|done
    one visit wonder
    one time fix|cure|treatment
    only need|needed|takes one|a single|once
    just once
    often ..2 one session
    instant|instantly
    immediate ..2 results|glow|effect/n|improvement|lift|difference|change|radiance|tightening|plumping|relief|plump|benefit/n|transformation|firming|brightness|hydration|rejuvenation|visible
    immediately ..2 visible|see|look|looks|firmer|smoother|brighter|younger|plumper|tighter|visible|lifts|plumps|firms|reduces|smooths|tightens|brightens|erases|improves|noticeable|heals
    overnight ..1 results|transformation|change|glow|miracle|success|difference|fix|lift
    overnight $
    overnight !success
    within|in minutes|seconds|hours|moments|an instant|a flash|no time|a day|one day|# minutes|# hours|hours
    same day results|change|glow|improvement|difference|transformation|effect/n|lift|fix
    from day one
    from ..1 first ..1 application|use|drop|session|treatment|visit|minute|day|spritz
    by ..1 next morning
    straight away
    right away
    lasts|last|lasting|stays|stay|endure|endures|remain|remains ..3 forever|for ever|lifetime|life|permanently|good|eternity|a lifetime
    forever
    for ever
    for good
    for life
    lifelong
    life long
    a lifetime
    everlasting
    never come|comes|coming|return|returns|returned|returning back?
    never have to|need ..4 again
    never need ..4 again
    irreversible
    once and for all
    will not come back|return
    unlimited results
    certain results
    undeniable results
    flawless results
    perfect|dramatic results ..2 every|guaranteed|always
    success rate
    always ..2 works|work|deliver|delivers|see|sees|improves|leaves
    results you can count|rely|bank
    count on results
    no maybes
    never had ..3 patient/n|client/n|anyone|customer/n|person who|that did|does not
    never seen ..3 patient/n|client/n not
    have yet to ..3 patient/n|client/n
    no one|nobody|none ,,3 leaves|left|has|walked|walks ,,3 unhappy|disappointed|without|dissatisfied
    everyone leaves
    not a single ..2 patient|client|disappointed|unhappy
    tomorrow ..3 skin
    permanence
    zero failures
    never ..2 fails|failed|lets
    failure is|rate
    lunchtime miracle
    by ..1 tonight|tomorrow|friday|monday
    by ..1 weekend
    within days|hours
    last/v for years|decades|ever
    results ..3 for years|decades|ever|life
  `,
  ],
];
