/** Promises: guaranteed, permanent, instant, for everyone, in one visit. Patterns by family; labels as families.ts says. */

/** What a promise is about: without it "every client gets …" or "after one session …" promises nothing. */
const outcome =
  "result/n|improve/v|improvement/n|improved|difference|change/n|glow/v|glowing|glowy|radiant|happy|thrilled|delighted|younger|smoother|brighter|firmer|fuller|thicker|clearer|tighter|plumper|fresher|softer|regrowth|benefit/v|transform/v|transformation/n|transformed|respond/v|noticeable|visible|visibly|dramatic|wrinkles|years|rejuvenated";
const visit = "round|session|visit|treatment|appointment|sitting|facial|application|vial|dose";

/** Kinds of certainty; a negation takes them back. */
const certainty = `
  see|notice|feel|watch it|results|this|difference|change ..2 in|within seconds|minutes|moments
  first time , ..1 every time
  visible|real|dramatic change|results|difference , ..3 every time|client|patient
  brand? new skin|face|complexion|you by|before|in|within ..2 weekend|friday|monday|tomorrow|morning|christmas|sunday|saturday|days|week
  everyone|everybody|all respond|responds|benefit|benefits|improve|improves
  new ..1 face|skin|you|complexion|hair|hairline in ..4 minutes|hour|hours|day|days|visit|session|lunch
  works|work|effective on|for everyone|everybody|anyone
  guarantee/v ..1
  guarantee/n
  guaranteed
  permanent
  permanently
  # % of patients|clients|customers !said|saw|had|report|reported|noticed
  # % effective|success|satisfaction|guaranteed|money|satisfied|certain|cure
  100 % results|improvement|visible|positive|response
  hundred percent ..2 effective|success|satisfied|results
  ( work/v|suit/v ..2 for|on everyone|everybody|anyone|all|every|each|any !layer|level|layers|levels|angle|of )
  ( work/v with every|any|all ..2 skin|face|body|type )
  ( a? single|one ${visit} ..1 delivers|gives|transforms|restores|erases|produces|brings ..4 ) ${outcome}
  # % results|result|effective
  be/v immediate !and|that|family
  be/v ..2 immediate|instant|permanent and ..2 long|lasting|visible|dramatic
  ( see|notice|feel|results|difference ..5 right|straight away )
  ( proven|guaranteed|sure|certain to work for|on )
  glass|new|perfect|flawless|younger|better|glowing|healthier skin|complexion|hair ..3 ( in|after|with|from just|only? one|single|1 ${visit} )
  glass|new|perfect|flawless|younger|better|glowing|healthier skin|complexion|hair ..3 ( in|after|with|from a single ${visit} )
  ( perfect|effective|successful ..2 for|on|with everyone|everybody|anyone|all|every|each|any )
  ( work/v ..2 every time )
  ( results|delivers|works ,,6 every ..1 time )
  ( suits everyone|everybody|all|every )
  ( for everyone , always )
  every ..2 patient|client|person|body|face|user|customer|guest ..4 ${outcome}
  on every single client|patient
  everyone|everybody ..6 see/v|notice/v|get/v|leave/v|feel/v|experience/v ..3 ${outcome}
  change|changes|results|result|difference|improvement|improvements that ..1 stay/v|last/v|stick|sticks|endure|endures|remain/v $
  change|changes|results|result|difference|improvement|improvements that ..1 stay/v|last/v|stick|sticks|endure|endures|remain/v ..1 ,|forever|put|and
  every|each one of our|my ..1 patients|clients|guests|customers ..3 see/v|seen|saw|notice/v|has|had|got|leaves|left ..4
  everyone|everybody ..2 responds|improves|glows|benefits
  all ..3 patients|clients|users|customers|guests ..3 see|saw|experience|notice|report|get ..3 ${outcome}
  all ..3 patients|clients|users|customers ..1 improve|respond|improved|responded
  ( certain|bound|sure to ..1 work|see|love|improve|notice )
  you will|'ll definitely|certainly|surely|absolutely see|notice|love|get|feel|have|look
  definitely|certainly see|work|notice
  results ..2 assured|certain|promised|guaranteed|permanent|instant|immediate|overnight|unconditional
  assured results|improvement
  results you|that ..2 count|rely|depend|bank on
  we promise ..4 results|younger|smoother|visible|you 'll|firmer|new|love
  promise/v you ..3 ${outcome}
  promised results
  # % success rate
  success rate ..2 of? # %
  always works|work|delivers|deliver|improves
  # out of # ..1 every time
  permanent solution|fix|cure|result/n
  one|single|1 ${visit} ..2 is|be|are ..2 enough|all|sufficient|plenty|needed|required|that
  single|one ${visit} ,? all ..2 takes|need
  ( one|single round|go|pass is all ..2 takes|need|needed )
  one|single ${visit} ..1 does ..1 it|the|job
  ( just|only one|single|1 ${visit} !is|per|at|costs|takes|of|lasts|bed|room|chair|table|couch )
  ( only ever need|want|needs one|once|1 !vial )
  ( only need|needs|takes|take|require|requires one|once|1 !vial )
  once is ..2 enough
  one|a|single ..1 session|visit|treatment|facial|go and you 're|are done|set|sorted
  one|1|once be/v ..2 all it|you takes|need|needs|take
  one|1|once is ..1 usually|often|normally|generally ..1 all|enough|plenty ..3
  one is enough|plenty|all
  ( not need another|more|one|repeat|top ) ..4 for ..2 year|years|months
  after one ${visit} ,,3 ( not need another|more|any )
  ( in|after|with|from one|single|1 ${visit}|go|drop|use ) ..6 ${outcome}
  ( in|after|with|from a|just|only single|one|1 ${visit}|go|drop|use ) ..6 ${outcome}
  ${outcome} ..6 ( in|after|with|from one|single|1 ${visit}|go|drop|use )
  ${outcome} ..6 ( in|after|with|from a|just|only single|one|1 ${visit}|go|drop|use )
`;

/** Certainty put by negation, or by what the buyer gets back: nothing there takes it back. */
const noFailure = `
  if ,,6 not ,,10 ( again for free )
  no ..2 result/n|change|difference|improvement|regrowth|glow ?|.|, no charge|fee|bill|pay|cost|invoice
  no ..2 result/n|change|difference|improvement|regrowth|glow ?|.|, ..2 not pay
  no ifs ..3 buts
  or it|this|they 's|is|are on the house|us
  not|no ..3 face|skin|client|patient|case|scalp|person that|who do|does not ..2 respond|benefit|improve|react
  no|not|nothing ,,8 ( you|we pay|charge nothing )
  if|when ,,6 no|not|nothing ,,8 ( nothing to pay )
  if|when ,,6 no|not|nothing ,,8 ( owe ..1 nothing )
  ( pay|charged only if|when ..3 it|you|works|see )
  if ,,6 not ,,8 we treat|repeat|redo ..3 ( free|again )
  never need|want another ..2 facial|serum|treatment|filler|peel
  have|has yet to let|disappoint|fail ..2 down|anyone|a
  has never ..1 let ..3 down
  no such thing as ..2 non
  no ..1 non responders
  no ..1 results|result|change|difference , ..2 no ..2 pay|charge|fee|bill|cost
  success be/v ..1 certain|assured|guaranteed|inevitable
  works|work , ..1 full stop|period
  it works full stop|period
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
  without fail
  no doubt ..1 you|your ..2 love|see|notice|feel|skin|hair
  ^ without a? doubt $
  money back
  your money back|too
  keep your money !and|.
  or|and|can|may keep your money
  ^ full refund
  full refund ..4 if|when ..3 not|no|do
  refund/v ..5 if|when ..3 not|no|do|dissatisfied|unhappy|disappointed|results|nothing|feel
  if ,,4 not|no|dissatisfied|unhappy|disappointed ,,10 ( refund|refunded|money )
  if ,,4 not|no ,,12 ( on us )
  effect/n|result/n|glow|lift|benefit/n never|not ..1 wear/v|fade/v|go|stop|end ..1 off|away|$
  if ,,4 not|no ,,12 ( at no charge|cost )
  if ,,4 not|no ,,12 we repeat|redo|treat ..4 ( free )
  if ,,4 not|no ,,12 ( free of charge )
  if ,,4 not|no ,,12 ( on the house )
  if ,,4 not|no ,,8 visit|session|treatment|facial|infusion|one ..2 ( free )
  refunded ..2 if|when ..3 no|not|nothing|wrinkles
  we refund wrinkles|anyone|everyone
  no ..1 results|result|change|glow|difference|improvement ..2 no ..2 pay|charge|fee|bill|payment|cost
  or it|they|this 's|is|are free
  work/v ,,4 whatever|regardless|any ..2 age|skin|type|hair|concern
  only|just need|have ..1 to? ..3 once
  once is ..1 enough|all
  see|notice|spot ..6 the same day|evening|night|afternoon
  one is all ..4
  or you|we|your|the ..7 free !of|from|on|at
  or you ..1 not pay ..3
  or we refund|pay|repeat ..4
  or ..4 next ..3 free|house|us
  or ..5 on us
  or we go again
  you pay nothing
  if ,,4 not ,,6 ( you do not pay )
  do not pay ..2 until|unless|if
  pay ..1 only when|if ..2 see|work|love|happy|works|glow
  satisfaction guaranteed|or
  nobody|no one ,,12 left|leave|leaves|gone ..1 without
  nobody|none|no one ,,10 left|leaves|walked|walks|leave|needed|gone ,,3 unhappy|disappointed|without|dissatisfied|two|more
  nobody|no one ..4 disappointed|unhappy|dissatisfied
  not a single ..2 disappointed|unhappy
  single client|patient ..1 been? disappointed|unhappy
  have yet to ..3 patient/n|client/n|skin|anyone|face
  yet to meet ..2 <bodily>|anyone|someone|somebody
  never ..1 had|seen|met ,,6 that|who ..3 not
  not|never ..1 had|seen|met|treated ..2 a|one|any ..2 patient/n|client/n|customer/n|guest/n ..1 who|that ..3 no|not|nothing
  not ..1 had|seen a|one single|one ..1 patient/n|client/n|customer/n
  never ..1 had|seen|met ..4 patient/n|client/n|anyone|customer/n|person|skin ..4 not|who
  zero failures
  it has not so far
`;

const duration = `
  ( last/v|stay/v|endure/v|remain/v ..3 forever|ever|lifetime|life|permanently|eternity|decades )
  forever !grateful|thankful|chemicals
  for ever !grateful
  results|effects|effect|glow be/v here to stay
  see|notice|feel|spot ..3 after|from the ..1 first|very $
  stay|stays|staying|remain|remains with you for good|life|ever
  stay/v ..1 gone|reset|away|put|fixed|smooth|that way !put
  for the rest of your life|days
  once is plenty|enough|all
  not|never ..1 happy|thrilled|delighted|satisfied|convinced|impressed|pleased ..8 ( free|refund|refunded|refunds|money back )
  not|never ..1 happy|thrilled|delighted|satisfied|convinced|impressed|pleased ..8 ( on us|the house )
  see|notice|feel|spot it|results|this|that|change|difference ..1 the ..1 very? next|following day|morning|evening
  see|notice|feel|spot ..1 difference|change|results ..1 the ..1 very? next|following day|morning|evening
  results ..2 for life|good|keeps
  for keeps
  set for life
  lifelong !<disease> !learning|learner|friend|friends|dream|resident|passion
  everlasting
  a lifetime of
  once and for all
  never come/v|return/v ..1 back|$
  never need|have|worry|think ,,4 again
  no one needs two
  irreversible !damage|harm
  will not|never come|return ..1 back|$
  will not come back|return
  results ..3 for years|decades|ever|life|keeps
`;

const speed = `
  by the time you ..2 reach|leave|get|are|hit ..3 door|car|home|street|desk|car
  ( see|notice|feel ..1 <payoff>|it|this|the|your ..5 before you leave )
  <payoff>|gone|visible|visibly|glowing|<better> ..5 ( before you leave )
  one|1 and done
  one time|visit|session fix|cure|wonder|miracle
  just the one
  ^ just|only one $
  instant !confirmation|coffee|message|quote|reply|booking|access|download|messaging|discount|saving|savings|estimate|credit|messenger
  instantly !confirm|confirmed|book
  immediate ,,3 results|effect/n|improvement|lift|difference|change|tightening|plumping|relief|transformation|firming|rejuvenation|glow|radiance
  immediately ..2 visible|firmer|smoother|brighter|younger|plumper|tighter|lifts|plumps|firms|reduces|smooths|tightens|brightens|erases|improves|heals
  overnight ..1 results|transformation|change|miracle|success|difference|fix|lift|recovery
  wake up to|with ..3 younger|firmer|new|smoother|brighter|glowing|different
  before the kettle boils
  same day results|change|improvement|difference|transformation|effect/n|lift|fix|glow
  results ..2 same|next day
  results ..2 within|in ..2 minutes|hours|seconds|moments
  difference ..2 within|in ..2 minutes|hours|seconds|moments
  from day one
  from|after|on|with the? very? first ..1 application|use|drop|session|treatment|visit|minute|night|day|spritz !session|day|night ..3 ${outcome}
  ${outcome} ..4 ( from|after|on|with the? very? first ..1 application|use|drop|session|treatment|visit|minute|night|day|spritz )
  see it|this|them|results ..2 ( before you leave|pay )
  before you leave ..1 the ..1 chair|couch
  before you have paid
  right there in the mirror
  works straight|right away
  work/v from ..3 first ..2
  results straight|right away
`;

/** Times that promise only beside an effect. */
const speedOfEffect = `
  overnight
  within|in ..1 minutes|seconds|moments|hours
  within|in just? one|two|1|2 days
  by morning|tonight|tomorrow|dinner
  by ..1 next morning
  by tomorrow ..2
  for good !reason|measure
  set|yours for life
  for life
  in a flash|instant|heartbeat
  the same day
  in|after|with|from just|only? one|single|1 ${visit}|go
  in|after|with|from a single ${visit}|go
  from|after|with the? very? first ..1 application|use|drop|session|treatment|visit|day
`;

const innocent = `
  scar/n|scarring|damage|baldness|loss ,,3 be/v ..2 permanent
  strive/v|aim/v|try|tries for|to ..2 # % satisfaction|results|success
  permanent ..1 hair loss|scarring|scars|scar|damage|baldness|discoloration
  permanent|permanently make|makeup|resident/n|address|brow/n|cosmetics|tattoo/n|filler/n|team|staff|home|record|store|clinic|marker|closed|position
  semi permanent
  settle/v|subside/v|fade/v|calm/v|go/v|goes|disappear/v|resolve/v|ease/v|clear/v ..3 within|in ..2 hours|minutes|days
  permanent hair removal
  responds|reacts ..1 differently
  no|little|any|not ..1 change|difference|improvement
  after one session ..1 some
  some ..1 people|clients|patients ..3 see|notice
  guarantee/v ..3 privacy|confidentiality|appointment|slot|place|spot|price|delivery|payment|time|availability|seat
  guarantee card|period|fund|form
  get/v to work ..1 on every|all|each
  we|team|nurses|to|staff|doctors work/v ..2 with|on|for every|everyone|everybody|all|each|any
  every|each ..1 patient|client|person|guest ..3 get/v|receive/v|see/v|have/v|sign/v|need/v|start/v|be|is ..4 consultation|nurse|doctor|physician|patch|aftercare|instructions|form|plan|assessment|different|consent|check|towel
  every ..1 face|body|skin|client|patient|person is|be ..1 different|unique|individual
  all ..2 patients|clients|users ..2 see ..3 nurse|doctor|physician|clinician
  shipped|ship|shipping|delivery|delivered|apply|applied|leave|left|keep|stored|store|wear|worn ..3 overnight
  only|just one|1|single vial|dose ..2 used|opened|thawed|per|of
  it takes only one vial
  overnight shipping|delivery|courier|mask|stay|cream|bag
  refund/v ..6 unopened|cancel|cancellation
  deposit ..8 refunded|refund
  gift ..6 money back
`;

export const promisePatterns: readonly (readonly [string, string])[] = [
  ["guarantee-claim:cleared", innocent],
  ["guarantee-claim", certainty],
  ["guarantee-claim+own", noFailure],
  ["guarantee-claim+own", duration],
  ["guarantee-claim+own", speed],
  [
    "guarantee-claim:if-denied",
    "has|have ..4 client|patient|customer|guest|anyone|anybody ..3 disappointed|unhappy|dissatisfied",
  ],
  ["guarantee-claim:with-effect", speedOfEffect],
];
