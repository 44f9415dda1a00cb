/** Effects at once, or for ever. Patterns by family; labels as families.ts says. */

const atOnce = `
  #|<amount>|a|one ..1 second|seconds|minute|minutes|hour|moment|moments to ..2 <better>
  #|<amount> seconds|minutes , ..2 done|transformed|new|radiant|glowing|fresh|for good|younger
  within|in|under the time it|that takes|took to? ..6
  less|quicker|faster ..1 time? than it takes to ..3
  quicker|faster than you|it can|could|takes|to ..4 coffee|kettle|espresso|tea|blink|latte|egg|sandwich|say
  instantaneous|instantaneously
  straightaway <payoff>
  split second|lightning ..1 fast? <payoff>
  immediate|instant|instantaneous|overnight|same day|afternoon? <payoff>
  on the spot <payoff>|radiance|results
  same|the|very ..1 same|very ..1 afternoon|evening|morning|hour|night|minute|lunchtime ..1 <payoff>
  same afternoon|evening|morning|hour|night|minute|lunchtime <payoff>|glow
  <payoff>|magic|it|difference ..1 show/v|appear/v|arrive/v|start/v|begin/v|land/v|kick/v ..2 the ..1 very? same|second|moment|instant|minute ..4
  <payoff>|proof|it ..1 arrive/v|appear/v|come/v|show/v|land/v ..1 in|within minutes|seconds|hours|moments
  <payoff> be/v ..1 in|there|visible|obvious|clear ..1 before ..6
  <payoff> ,,3 ( in|within ..1 #|<amount>|a|an|mere|just ..1 seconds|minutes|hours|minute|hour ) !or|of
  see/v|notice/v|feel/v|spot ..4 <payoff> ..3 before you|your|the|it ..4
  before you|your|the|it ,,10 see|notice|feel|spot ..3 <payoff>
  by the time|when? you|your|the ,,8 see|notice|stare|staring|ask|asking|<better>|compliments|jealous|marvel
  by ..2 's ..3 school|run|meeting|dinner|breakfast|lunch|party|date|drinks ..4 staring|asking|jealous|notice|envious|<better>|wondering
  <better> ..2 by|before ..1 noon|one|two|three|tonight|tomorrow|lunch|lunchtime|dinner|teatime|breakfast|sundown|sunset|friday|monday|saturday|sunday|weekend|cocktails|bedtime|morning|midday|evening|midnight
  glow|lift ..1 by tonight|tomorrow|lunch|lunchtime|friday|morning|dinner|cocktails|noon|saturday
  in by ..2 , ..2 by ..2
  in|out at|before|by ..2 , ..1 <better> ..2 by|at ..2
  tonight 's ..3 , ..1 tomorrow 's ..3
  tonight|today ..4 , ..1 see|wake|glow|shine|notice ,,6 tomorrow|morning|breakfast|mirror
  today ..3 , ..1 <better> ..1 tomorrow
  today ..3 , tomorrow ..1 <better>
  wake up ..4 to|with|as|in ..3 <better>
  new ..1 face|skin|complexion|you ..1 tomorrow|overnight|tonight
  tomorrow 's ..1 new|better ..1 skin|face|you|complexion
  see|notice ..3 in the mirror at|by|tomorrow|before|next ..2
  ( straight|right out of the ..2 chair|door|box|clinic|gate ) !to
  job done
  one|1 ${"session|visit|appointment|treatment|facial|pass|round|go"} ..1 and|, ..1 you 're|are ..1 done|set|sorted|finished|good
  session|visit|treatment|day|step one|1 , ..3 job? done
  change|difference|results|it be/v ..1 at once
`;

const atOnceWithEffect = `
  in a|the ..1 blink|flash|heartbeat|jiffy|wink|snap|twinkling|tick|trice|instant|blinking
  before|by the time you|your|the ..3 home|car|door|desk|taxi|coat|shoes|coffee|chair
  quick|quicker as a flash
  at|by breakfast|lunchtime|sundown|supper
  no exceptions
  without exception
`;

const forEver = `
  ( stay|stays|stayed|remain|remains ..1 fixed|gone|cured|lifted|reset|corrected|banished|transformed ) !closed
  stay/v|remain/v ..1 put|strong|yours|you|way year|forever|always|permanently ..2
  stay/v|remain/v ..1 put|strong|yours|you|way for good|ever|keeps
  change|difference|effect|result|results|glow|improvement|lift|this one ,,4 ( stay/v|remain/v|last/v ..1 with you|put|always|yours )
  year after|upon|in year ..4
  for all time|eternity
  till|until ..1 end of time
  till|until death ..2 part
  from here|now on in|out
  yours|you|ours to keep ,|$|forever|for
  outlast/v|outlive/v your|any|the ..1 mortgage|marriage|car|goldfish|passport|warranty|wallpaper|sofa|house|handbag|lease|phone
  now , ..1 always
  glow|glowing|radiant|gorgeous|beautiful|young ..2 always|evermore|eternally|for ever
  forget ,,5 for good
  done|sorted|fixed|finished|gone|cured for good
  banish/v|erase/v|remove/v|fix/v ,,5 for good|ever|eternity|keeps
  one|single ${"pass|visit|session|treatment|application"} ,,4 ( lasting|life long result|change|effect|glow )
  irreversible|irreversibly !damage|harm|loss|scarring
  set it and forget it
  fix that|which stays|sticks|lasts|holds
  never|not look|looked|looking back
`;

const forEverDenied = `
  <payoff> ..1 can|could|will|would|do|does|is not|never ..1 budge|wear|fade|shift|wane|dim|lapse|expire|slip|quit|reverse|dwindle|vanish|wash|budging|fading|disappear|undo
  it|that|which|one can|could|will|would|do|does|is not|never ..1 budge|wane|dim|lapse|expire|quit|dwindle !you
  it|that|which|one can|could|will|would|do|does|is not|never ..1 fade|wear|vanish|slip|disappear|reverse off|away? $
  no ..1 top|touch ups|up
  no ..1 upkeep|maintenance|refreshers|refresher|boosters|repeats|repeat !fee
  no ..1 return|repeat|follow|second|further visits|visit|appointments|treatments|sessions|session ..1 needed|required|necessary|$
  , ..1 then|and never again
  not|never ..1 need|want|require ..1 a|another|any? second|third|another|next|repeat|follow|further <stint>|round
  never ,,2 need|have|want|has to? ..1 think|worry|bother|fuss|fret|fix ,,8 again
  never ..2 think|worry|bother|fret ,,6 again|ever
  there be/v|'s no ..1 going|turning|way|return back|to ..2 dull|tired|old|then|before|you
  no going|turning|looking back
  never|not ..1 go|goes|went back to ..1 dull|tired|the old|how|being|looking
  treatments|treatment|fillers|creams that|which need/v|require/v|demand/v topping|repeating|upkeep|maintenance|refreshing ..8
`;

export const lastingPatterns: readonly (readonly [string, string])[] = [
  ["guarantee-claim", atOnce],
  ["guarantee-claim:with-effect", atOnceWithEffect],
  ["guarantee-claim", forEver],
  ["guarantee-claim+own", forEverDenied],
];
