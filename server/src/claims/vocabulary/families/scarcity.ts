/** Pressure by what is scarce, ends or is everywhere. Patterns by family; labels as families.ts says. */

const scarce = `
  only|just ..1 #|<amount> ..2 <seat> !per|a|in|each|apart|contains
  only|just ..1 #|<amount> ..1 packages|courses|vouchers|kits|boxes|places ..3 sold|offered|available|released
  only|just ..2 <amount> made|make|left|remain|remaining|reach|will|can|get|going
  only|just ..2 #|<amount> ..2 of? <wearer>|people|women|brides|faces ..2 each|every|can|will ..3 taken|accepted|accommodated|seen|treated|lucky
  last|final|next|lucky #|<amount> ..1 <seat>|replies|callers|bookings|people|clients|guests|messages|dms|texts|comments !minutes|weeks|months|days|years|hours|steps
  lucky few|dozen|#|<amount>
  one of the ..1 lucky|first|chosen ..1 few|dozen|ten|#|<amount>
  down|whittled|dwindled to ..1 last|final <amount>|#|vials|bottles|ampoules|seats|places ..2
  exclusive|tiny|small|one|limited|strict ..1 allocation|drop|batch|release|quantities|quantity|production|intake of|:|,|– ..1 #|<amount>|only
  limited ..1 drop|batch|allocation|production|quantity|quantities|places|intake|release|numbers
  strictly|severely limited
  then|after ..1 the mold|mould|list|door|doors|books be/v|'s ..1 broken|closed|shut
  <seat> ,,8 ( evaporating|evaporate|vanishing|melting|dwindling|disappearing|snapped|snapping )
  <seat> ,,6 filling|fill|booking|selling ..1 faster|quicker|quickly|fast|up|out
  dates|diary|calendar|slots|days ,,4 filling|fills|fill ..3 faster|quicker|quickly|fast|up|than
  almost|nearly|practically|virtually ..2 all? taken|snapped|claimed|reserved|full|spoken
  almost|nearly all gone
  up for grabs
  rare|unique|golden|one|last|unmissable|once|fleeting ..1 chance|opportunity ..1 to|:|,|! ..3
  once only|in ..1 offer|deal|chance|price
  once|when|after ..1 these|this|that|those ..2 <amount>|#|batch|lot|drop|places|spots|vials|delivery ..1 be/v ..1 booked|gone|taken|sold|full|finished
  batch|lot|drop|delivery|shipment ..1 be/v gone ..4
  in ..1 short|scarce|tight supply
  supply|supplies|stock|stocks be/v ..1 short|tight|scarce|running|dwindling|precious
  demand ,,4 off|through ..1 charts|chart|roof|scale
  demand ..2 outstrip/v|outpace/v|exceed/v ..1 supply
  scarcer|rarer|hotter|harder ..3 than ..2 tickets|gold|july|taylor|hen|unicorns|the
  only|just # ..1 made|survived|left|reached ..1 the? boat|cut|list
  one|a ..1 seat|chair|place|spot ..1 has|just ..2 opened|freed|come
  <seat> ..1 left|remaining|remain !over|behind|to|by|in|open|on
  limited|restricted ..1 to ..2 #|<amount> ..2 <seat>|people|clients|guests
  # ampoules|jars|vials|bottles|pots|kits ..1 for|in the ..1 entire|whole
  along with ..1 only|just #|<amount> ..2
`;

const haste = `
  clock be/v|'s ticking
  clocks ticking
  tick tock
  time ..1 be/v|'s ..1 running out
  <offer> ..1 die/v|vanish/v|disappear/v|evaporate/v|expires|ends ..3 noon|midnight|tonight|soon|sunday|monday|friday|hour|hours|when|page|today|tomorrow|weekend
  <offer> be/v ..1 history|toast|over|gone ..3
  <offer> go|goes|going|jump|jumps|rise|rises|climb|climbs ..1 up !by|in|on|from|with|to
  you have|'ve until|till|# ..3 pm|p|hours|midnight|noon|minutes|tonight|left
  # hour|hours|hr flash|sale|only|drop|deal|offer|left|countdown
  flash ..1 sale|deal|offer|drop|friday
  timer ..2 hits|reaches|runs|ends|zero ..2
  hits|strikes zero|midnight ..4
  gone for good
  after sunday|today|tonight|friday|midnight|monday|this ,,2 it|they|this 's|is|are|'re gone ..2
  3 , 2 , 1
  three , two , one ,|–|…|: ..2 gone|go
  get|grab|snap|book|have|catch ..1 it|one|them|yours while|before ..3 hot|neighbor|goes|go|does|gone|lasts|out
  get|book|grab|buy it|now|one|yours or regret|miss|lose|cry|weep ..2
  snooze ..2 lose
  ( closing|ending|selling|going|leaving soon ) $|:|!|.
  closing|ending|ends soon
  quick , ..2 before
  before ..1 word|secret gets|spreads|is|leaks ..1 out|around|$
  before everyone|everybody ..1 gets|finds|hears|else
  before your|the|her ..2 neighbor|friend|sister|boss|colleague|ex|bestie ..2 does|do|finds|hears|gets|books
  or|otherwise you 'll|will ..2 wait|be waiting|miss|regret|kick|cry|weep|lose
  or wait until|till ..2
  book|order|preorder|pre|reserve|sign|act|secure|grab|dm|call|text|apply|come order?|up? ..3 now|early|today|quickly|fast , ,,3 or|before|since|because|as|while ..4
  apply|book|reserve|order early
  pick up the phone now
  set your|an|the ..1 alarm|alarms|reminder
  be ..1 crazy|mad|foolish|silly|daft|nuts to ..2 miss|pass|skip|ignore|wait|say
  shut|close the|our list|books|door|waitlist|diary
  <seat>|places ..2 go|goes|went|vanish|vanished|disappeared|sold ..1 in|within ..1 #|<amount>|minutes|hours|seconds ..1
  drop|batch|launch|stock|release ..1 vanished|disappeared|sold|went|gone|evaporated ..1 out? in|within ..2 minutes|hours|seconds|days|weekend|morning|minute|hour
  all aboard
  once in a while , ..2 book
  your name 's|is on the ..1 list
  final boarding
  going|gone once , ..2 twice
`;

const hasteDenied = `
  no time to lose|waste|dither|spare|dawdle
  not ..2 be|get|getting|being left|fall|falling ..1 behind|out
  not ..1 fall|slip behind
  not ..2 be|want ..4 last|only ..1 one|person|woman|girl|of ..6 tried|had|know|knows|find|hear|heard|out|friends|try|without
  nobody|one wants to be the|left ..1 last|only|behind|out
  not|never wait ..1 for ..1 ever|you|long
  <seat>|it|they will not ..1 wait|last|hang|linger|keep
  there will|'ll|may not be another|more ..1 until|till|batch|this|for|one|chance
  not|never ..1 be|get ..1 another chance|batch|opportunity|drop
  hashtags|hashtag|posts|views|likes|videos can not ..1 be wrong|lie
  feed|fyp|timeline|algorithm ..1 be/v|has ..1 not ..1 lying|wrong|stopped
  million|thousand ..3 can not ..1 be wrong
  still ..1 have|has|not|yet ..1 not? tried|had|booked|heard ..4
  if you have not ..2 heard|tried ..2 yet , ..6
  not ..1 for ..1 much longer
`;

const everywhere = `
  latest|current|newest|biggest|new|favorite|official|number ..1 crush|obsession|craze|darling|fixation|fad|addiction|love|buzzword|buzz|flavor|fascination
  <field> 's ..2 crush|obsession|craze|darling|fixation|hottest|buzziest|rage|moment|love|it|new
  skintok|beautytok|hairtok|glowtok 's ..3
  mad|crazy|wild|nuts|gaga|bonkers|potty|bananas for|about|over ..1 it|this|them|these|our|<exosome>
  <exosome> mad|crazy|mania|fever|craze|obsessed|frenzy
  exo|exosome train !your
  gone|going|go|goes|went ..1 <exosome> ..1 mad|crazy
  half of? ..3 be/v|'s|has|have ..1 talking|queueing|queuing|booked|lining|obsessed|hooked|raving|swearing ..3
  half our|the|my|your street|town|office|gym|team|neighborhood|school ..1 has|have|is|are ..1 had|tried|done|booked|having|doing|in|on ..1
  whole|entire|rest of? the? ..1 world|town|city|country|internet|neighborhood|street|office|team ..1 be/v|has|have|wants|talks|keeps|seems|went ..3
  the world has|'s|is ..1 gone|going|fallen|obsessed|hooked|talking|mad
  in fashion|vogue|style :|–
  be/v ..1 what|so|very|hugely|really ..1 in $
  what 's|is ..1 in|hot|trending ..1 $|now|right|this
  what all|every|everyone|half the? ..1 cool|best|smart|chic|savvy|hot ..2 girls|kids|people|women|crowd|set|moms|mums ..4
  cool|it|chic|smart|fashion girls|girl|crowd|set|kids|people ..1 be/v|book/v|love/v|swear/v|do/v|get/v ..3
  as ..1 hyped|trending|featured|seen|gone on|over|across ..1 your|my|everyone ..2 fyp|feed|stories|for|reels|timeline|explore
  hyped|trending|exploding|massive|huge|everywhere on|over|across instagram|tiktok|social|socials|insta|youtube|reels
  all over instagram|tiktok|social|socials|insta|youtube|reels
  ride|riding|catch|join|surf|surfing the|this ..1 exosome? wave|train|craze|trend|movement|party
  get|move|keep|keeping|stay with|up ..1 the|to times|trend|trends|joneses|date|curve !:
  ahead of the ..1 curve|trend|crowd|pack !in
  jump|climb|hop|get aboard|onboard|on board|on the exosome|exo
  everyone|everybody and|, her|his|their|your ..2
  everyone|everybody at|in|on|from ..3 will|'ll|is|are|keeps ..1 ask|asking|wonder|talking|know
  your ..1 friend|neighbor|boss|sister|mother|colleague|bestie|ex|hairdresser|coworker|aunt ,,3 booked|tried|had|got|did|scheduled ..1 hers|his|theirs|it|one|them
  why have|has not you|yours
  group|family|whatsapp|mums moms? chat|chats ..2 be/v|has|have|talking|already|buzzing ..3
  # million|m|k|billion|thousand ..1 hashtags|tags|mentions|shares|posts|views
  sell/v|selling|sold|going|go|went|flying like hot|hotcakes ..1 cakes
  empty|emptied|empties|strip|stripped|cleared|flew|fly off? the ..1 shelf|shelves
  queue/v|queue|line|lines|lineup|queues|lining ,,5 round|around|outside|down|out ..1 the ..1 block|corner|street|door
  phenomenon|facial|serum|treatment|thing ..1 all|half|everyone|everybody of|in|is ..2 queueing|queuing|talking|chasing|lining|after|raving|waiting
  cross/v ..1 state|county|city|country|town|ocean|continent lines|borders|line|border|the
  people|clients|guests|women|brides|patients be/v|'re ..1 crossing|flying|driving|traveling|travelling|lining|queueing|queuing ..6
  pass/v|whisper/v|whispered ..1 around|round ..3 office|offices|kitchens|gym|town|playground|dinner
  break/v|broke|broken|blew|blow|blown the|our|up ..1 internet|instagram|insta|dms|phones|inbox|site
  our|the ..1 instagram|tiktok|inbox|dms|phone|phones|socials ..1 blew|exploded|blown|melted|crashed|broke ..1 up?
  on|atop every|everyone|each|all ..2 's? ..2 mood|vision|wish|bucket|shopping|gift board|list|lists
  scroll/v|scrolled past it|them|this|exosome/n ..4
  living|lived|hiding under a rock
  you be/v|'re|are ..1 falling|left|fallen behind
  wants|want in $|!|.|on
  heard|hear about|of? it|them everywhere
  everywhere you look
  out : ..6 in :
  in : ..4 out :
  dropping|ditching|swapping|leaving|trading|quitting ..3 for <exosome> ..1 $
  the name on everyone 's ..1 lips
`;

export const scarcityPatterns: readonly (readonly [string, string])[] = [
  [
    "trend-pressure:cleared",
    `
    trending|viral|fashionable|popular ..4 be/v not ..2 reason|proof|evidence|argument
    trend ..1 began|started|arose|originated|emerged|came|reached|was ..3
    resist/v|resisted|avoid/v|ignore/v|skip/v|fear/v ..1 the|this|every|any ..1 trend|trends|craze|hype
    <offer> end/v|ends|expires|closes|runs ..2 #|january|february|march|april|may|june|july|august|september|october|november|december
    craze|trend in ..2 , ..2 question
    a rush on|of ..2
    in a ..1 hurry|rush
    started|start|gold|joined the? rush
    will not|'t be long ..1 before|until|till|now
    was|were all the rage
    booked up to
    parking ..1 bay|space|spot ..2 left
    collagen|blood|cells ..2 hurry|rush
    only|just ..2 <seat> ..4 laser|botox|filler|massage|peel|course|room|parking
    before we begin|start ..8
    before it|they 's|is|are|get|gets ..1 far|too ..1 gone
    <seat> go|goes|went|gone ..2 to
    one appointment|dose|vial|bottle|ampoule is|was|of|per|for|at|lasts|costs|holds|contains
    only|just one <seat>
    `,
  ],
  ["trend-pressure", scarce],
  ["trend-pressure", haste],
  ["trend-pressure+own", hasteDenied],
  ["trend-pressure", everywhere],
];
