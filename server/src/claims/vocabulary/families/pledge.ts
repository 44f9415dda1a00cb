/** Certainty sworn, wagered or insured. Patterns by family; labels as families.ts says. */

/** Said outright; a negation takes it back. */
const sworn = `
  unfailing|unfailingly|infallible|infallibly|unerring|unerringly
  fail safe
  sure bet|thing !about|is
  dead cert|certainty
  a cert|lock|shoo in
  racing|absolute|dead|moral certainty
  foregone conclusion
  done deal
  nailed|locked on|in|down <payoff>|result|success|glow
  cast|iron iron|clad|cast ..1 promise|guarantee|pledge|results|result|assurance|commitment
  ironclad|copper|bulletproof|watertight|bankable|dependable ..1 promise|guarantee|pledge|results|result|assurance|commitment|outcome
  <payoff> ..1 be/v|'s|'re ..2 given|certainty|certain|inevitable|inevitability|sealed|unavoidable|foregone|automatic
  <payoff> ..1 be/v|'s ..1 in the bag
  total|absolute|complete|full|utter|perfect|hundred certainty|confidence ..1 that ..4
  ( definite|emphatic|resounding|guaranteed yes ) ..1 for every|all|any|each|everyone ..3
  assured|dependable|certain|inevitable|unmissable|infallible <payoff>
  <payoff> assured|certain|insured|underwritten|warranted|pledged
  as sure|certain|reliable|dependable|predictable as ..3
  sure as sunrise|day|eggs|night|death|taxes|anything
  like clockwork
  rest assured , ..1 it|they|exosome/n|results will|'ll ..8
  rest assured it|they|exosome/n|results will|'ll ..8
  bank|bet|count|depend on it|this|that|them $
  bet|wager|stake|gamble|staked ..1 our|my|the ..2 clinic|house|license|reputation|name|shirt|mortgage|business|practice|farm|savings|car|career
  lost a bet
  vow|pledge|swear ..1 that? you|your|results|it|they will|'ll ..3
  promise/v ..2 that? you|your will|'ll|are|can ..2 love|see|look|glow|feel|notice|thank|adore|be|leave
  be/v|'s a vow|promise|pledge|certainty $
  not a hope|wish|maybe|gamble|promise ,? but ..1 ( certainty|fact|promise|guarantee )
  promise|pledge|vow|word kept|fulfilled|honored|delivered
  results|outcome|satisfaction|happiness|radiance|glow|success|improvement ..1 pledge|warranty|promise|insurance|vow|assurance
  promise|pledge|warranty|vow|assurance|certainty|guarantee of ..1 results|success|satisfaction|improvement|change|radiance|glow|outcome
  pledge|warranty|vow|promise that you|your|it|they will|'ll ..3
  written|signed|binding|solemn|money|quibble|unconditional ..1 promise|pledge|commitment|warranty|vow|undertaking
  you|you've have|'ve|got ..1 our|my word !for|on
  mark my|our words
  talk|speak|deal|trade in certainties
  hit|success|satisfaction|response|strike rate of ..1 # %
  hit|success|satisfaction|response|strike rate :|,|is|was|– ..1 # %
  hundred|100 percent|per|% cent? hit|success|strike|satisfaction|response rate
  ( 100|hundred out of|in|from 100|hundred )
  going to work $
  will|'ll|going ..2 work for|on|in|with you|everyone|everybody|anyone|all|every
  ( works|work|act|acts|perform|performs|succeed|succeeds|deliver|delivers|effective ..1 on|for|in|with all|each|every|anyone|everyone|everybody|anybody ) !layers|levels|angles|fronts|stages|area|areas|parts|sides
  it works on you
  every|any|all ..2 , every|any|all ..2 , ( every|each time )
  every|any|all|each <bodily> , ( every|each time )
  on|for any|every|all|each|anyone|everyone ..1 <bodily> , every|each time|visit
  every|each last|single <bodily> ..8 <better>
  every|each last|single <bodily> ..3 has|have|is|are left|leaves|gone|goes|walked|walks ..4
  each and every <bodily> ..3 loves|loved|sees|saw|glows|responds|responded|improves|improved|leaves|before
  ( do|does|done|works|worked|deliver|delivered ..3 for|on each and every ) ..3
  all|every|any|each|everyone|works|acts ,,8 without|no exception|exceptions $
  you 'll|will|are|'re ..2 look|feel|be|see|love|glow ..3 , period|guaranteed|promise|promised|trust
  you 'll|will ..1 look|feel|be|glow ..1 better|fresher|younger|brighter|smoother|radiant|transformed , ..2
  you 'll|will be ..1 a? believer|convert|converted|convinced|hooked|amazed|astonished|delighted|thrilled
  flawless|radiant|glowing|younger|fresher|works ,,4 no matter how|what|who|where|which ..4
  works|work ,,4 whether you|you're|your ..6
  work/v for|on me|us|my|mine ..3 ?
  whether you|you're 're|are? # or #
  happiness|satisfaction|delight|results|glow|radiance be/v ..2 underwritten|insured|guaranteed|assured|promised|covered|certain
`;

/** Certainty put by what never fails, or by what the house forfeits. */
const unfailing = `
  tear|rip up the|your ..1 invoice|bill|receipt|check
  or|and we will|'ll|would|shall? ..1 pay|refund|redo|repeat|tear|treat|return|reimburse|credit ..1 you|your|it|the|again|them|every ..2
  or your|the ..2 deposit|fee|payment|cash|purchase|cost|invoice|bill back|returned|refunded|waived|credited|free
  or a|your? ..1 full|complete|total|prompt|entire|instant|immediate refund|reimbursement|credit
  or leave|walk|go ..1 out|away|home? without paying
  unhappy|dissatisfied|disappointed|unimpressed|unconvinced <bodily> be/v|get/v ..2 repaid|refunded|reimbursed|credited|compensated
  if|unless|when ,,12 ( repaid|refunded|reimbursed|credited|reimbursement|refund ) !within|policy|deposit
  refund|reimbursement if|when|unless|should ..3 mirror|friends|you|results ..4 disagree|disagrees|not|unhappy|disappointed|dissatisfied|see|dull
  send|post|return ..2 the|your? empty|empties|bottle|jar ..6 ( refund|reimbursement|money )
  complete|total|quibble|questions|hassle|unconditional ..3 refund|reimbursement
  risk nothing :|,|–|—|. ..6 refund|money|back|return
  zero|no|never|not|nil ..4 dud/n|flop/n|letdown/n|misfire/n|disappointment/n|nonresponder/n|failure/n|misses !fee|charge
  zero|no|never|nil ..2 let downs
  zero|no|nil ..2 non responders
  zero|no|never|nil|not ..2 unhappy|unsatisfied|dissatisfied|disappointed <bodily>
  nobody|one be/v ..1 non responder
  nobody|one be/v ..1 a non responder
  responder left behind
  nobody|none|no|never|not one? ..4 walk/v|leave/v|come/v|go/v|head/v ..4 disappointed|unhappy|empty|dissatisfied|unsatisfied|unchanged
  not one|a|any|single of? ..3 <bodily> ..5 without|unhappy|no|disappointed|unchanged
  not one|a|any|single of? ..3 <bodily> ..2 has|have|had come|left|gone|walked|failed|complained ..6
  there be/v|'s|has never|no|not been? ..2 <bodily> ..2 it|they|this|that|which|exosome/n ..1 could|can|does|do|did|has|have|fails|failed ..4
  no <bodily> ..1 it|they|this could|can|does|do|did|has|have not ..3
  incapable of ..1 let/v|fail/v|disappoint/v|underperform/v ..2
  can not|never|hardly not|but|fail|help ..1 love|notice|see|glow|smile|adore|look
  can not|never help but ..1 love|notice|see|glow|smile|adore|look|work
  can not|never|hardly go wrong
  no maybes|ifs|gamble|guesswork|luck , ..8
  no question|doubt|two ways|argument|maybes about ..3 it|this|results
  never|nor|not ..2 let|lets ..2 down
`;

export const pledgePatterns: readonly (readonly [string, string])[] = [
  [
    "guarantee-claim:cleared",
    `
    cancel/v|canceled ,,10 refund/v|refunded
    look|looks|looking|feel|feels|feeling ..2 <better> ..2 by|before ..3
    refund/v ..3 session/n|unused|balance|remaining|deposit
    want/v|get/v|give/v|demand/v|gave|got their|her|his|him|them ..1 money back
    want/v|ask/v|demand/v|need/v|expect/v ..2 guarantee
    not every|all|everyone|everybody|each ..8
    booking|booked|slot|seat|appointment|place|price|match|delivery|dispatch|shipping|confidentiality|privacy|discretion|availability|refund ,,6 guaranteed
    guarantee/v nothing|no|neither
    guarantee/v ..1 that|your ..2 data|booking|order|details|photos|privacy|appointment|parcel
    instant|instantly ..1 online|chat|booking|book|bookings|noodles|reply|answer|price|savings|win
    money back policy|terms|period ..2 cover/v|exclude/v|apply|applies|only
    number|umbrella|parking|form|details|phone|coat|receipt|aftercare|patch|card ..3 before you leave
    before you leave ..2 home|for|work|your
    work/v ..1 with|for all|every|each|any ..2 budget|budgets|brand|schedule|schedules|insurer|insurers
    not count|bank|bet on it|this|that
    `,
  ],
  ["guarantee-claim", sworn],
  ["guarantee-claim+own", unfailing],
];
