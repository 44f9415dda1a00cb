/** Promises: guaranteed, permanent, instant, for everyone, in one visit. Patterns by family; labels as families.ts says. */

const certainty = `
  guarantee/v ..1
  guarantee/n
  guaranteed
  permanent
  permanently
  # % effective|success|satisfaction|results|improvement|guaranteed|of patients|of clients|money|satisfied|visible|positive|certain|response|cure|success
  hundred percent ..2 effective|success|satisfied|results
  ( work/v|suit/v|perfect|effective|successful ..2 for|on|with everyone|everybody|anyone|all|every|each|any )
  ( work/v ..2 every time )
  ( suits everyone|everybody|all|every )
  ( for everyone , always )
  every ..1 patient|client|person|body|face|user|customer|guest ..4 improve/v|see/v|leave/v|get/v|respond/v|love/v|glow/v|notice/v|report/v
  on every single client|patient
  everyone ..2 sees|gets|leaves|responds|improves|notices|will|glows|walks
  all ..2 patients|clients|users ..2 see|improve|respond|saw
  never fail/v
  never fade|fades
  never disappoint/v
  can not|never fail|lose
  can it fail
  foolproof
  fool proof
  failsafe
  sure fire
  surefire
  ( certain|bound|sure to ..1 work|see|love|improve|notice )
  without fail|doubt
  you will definitely|certainly|surely|absolutely see|notice|love|get|feel|have
  definitely|certainly see|work|notice
  results ..2 assured|certain|promised|guaranteed|permanent|instant|immediate|overnight
  assured results|improvement
  we promise ..4 results|you|that|to
  promise you|results
  promised results
  money back
  your money back|too
  keep your money
  full refund
  refund/v ..2 if|when|you|your|wrinkles
  we refund wrinkles|anyone|everyone|you|your|any
  refunded ..2 if|when
  no ..1 results|change|glow|difference ..2 no ..2 pay|charge|fee|bill|payment
  or it|they|we|you ..6 free|refund
  or ..4 next ..4 free|us|house
  next ..3 free|house|us $
  ( is on us )
  ( or ..5 on us )
  or we go again
  you pay nothing|not
  do not pay ..2 until|unless|if
  pay ..1 only when|if ..3
  satisfaction guaranteed|or
  nobody|none|no one ,,8 left|leaves|walked|walks|leave|needed|gone ,,3 unhappy|disappointed|without|dissatisfied|two|more
  not a single ..2 patient|client|disappointed|unhappy
  single client been disappointed
  have yet to ..3 patient/n|client/n|skin|anyone|face
  yet to meet ..6
  never ..1 had|seen|met ,,6 that|who ..3 not
  never ..1 had|seen|met ..4 patient/n|client/n|anyone|customer/n|person|skin ..4 not|who
  zero failures
  # % success rate
  success rate ..2 of? # %
  always works|work|delivers|deliver|improves
  it has not so far
  # out of # ..1 every time
`;

const duration = `
  ( last/v|stay/v|endure/v|remain/v ..3 forever|ever|lifetime|life|permanently|eternity|decades )
  forever
  for ever
  for good !reason|measure
  for life
  for keeps
  lifelong
  everlasting
  a lifetime of
  once and for all
  never come/v|return/v ..1 back|$
  never need|have ..4 again
  no one needs two
  irreversible
  will not come back|return
  results ..3 for years|decades|ever|life|keeps
`;

const speed = `
  one|single|just|only ..1 session|visit|treatment|appointment|sitting|facial|vial|application ..3 is|be|enough|all|does|will|needed|required|that|it
  one|single session|visit|treatment|appointment|facial ..2 does it
  ( just|only one|single session|visit|treatment|appointment )
  ( in|after|with|from ..2 one|single|a|1 session|visit|treatment|appointment|sitting|application|facial|drop|dose|go )
  ( in|after|with a|just|only single|one ..1 session|visit|treatment|appointment|sitting|application|facial )
  one|1 and done
  one time|visit|session fix|cure|wonder|miracle
  just the one
  only need|needs|takes one|once
  often ..2 one session|treatment
  once is ..2 enough
  instant !confirmation|coffee|message|quote|reply|booking|access|download
  instantly !confirm
  immediate ..1 results|effect/n|improvement|lift|difference|change|tightening|plumping|relief|transformation|firming|rejuvenation|glow|radiance
  immediately ..2 visible|firmer|smoother|brighter|younger|plumper|tighter|lifts|plumps|firms|reduces|smooths|tightens|brightens|erases|improves|heals
  overnight ..1 results|transformation|change|miracle|success|difference|fix|lift|recovery
  wake up to|with ..3 younger|firmer|new|smoother
  in a flash|instant|heartbeat
  before the kettle boils
  same day results|change|improvement|difference|transformation|effect/n|lift|fix|glow
  from day one
  from|after|on|with the? very? first ..1 application|use|drop|session|treatment|visit|minute|night|day|spritz
  ( see ..3 before you leave|pay )
  before you leave ..2 chair|clinic|room|$
  before you have paid
  right there in the mirror
  by ..1 next morning
  works straight|right away
  results straight|right away
  by tomorrow ..2
`;

/** Times that promise only beside an effect. */
const speedOfEffect = `
  overnight
  within|in ..1 minutes|seconds|moments|hours|days
  by morning|tonight|tomorrow|dinner
  for good
`;

export const promisePatterns: readonly (readonly [string, string])[] = [
  ["guarantee-claim+own", certainty],
  ["guarantee-claim+own", duration],
  ["guarantee-claim+own", speed],
  ["guarantee-claim:with-effect+own", speedOfEffect],
];
