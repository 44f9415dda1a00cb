/** Superiority: better than, best, alternative to. Patterns by family; labels as families.ts says. */

const comparison = `
  ( pick of the bunch|crop|lot )
  last|only ..3 treatment|serum|cream|facial|product|thing ..1 you 'll|will ever|need ..1 need|want|buy
  goodbye|farewell|bye|adieu to? ..3 pills|foam/n|tablets|needles|injections|wigs|concealer|fillers
  no more ..2 pills|foam/n|tablets|needles|injections|wigs|fillers
  a|two|three|one generation|generations|decade|decades|century|step|leap|world|worlds ..1 ahead|beyond ..1 of !me|him|us|her|you|schedule
  twice|double|triple the ..1 result/n|effect/n|glow|lift|impact
  two|three|four|five|ten|# times the ..1 result/n|effect/n|glow|lift|impact
  half|fraction|third of? the ..1 price|cost|downtime|pain|fuss of ..2 <rival> ..6
  spare/v you the ..1 knife|scalpel|surgery|needle|surgeon|operation
  as much|many ..1 hair|hairs|grafts|collagen|lift|volume $
  set/v the standard ..6
  no better|finer|stronger|smarter ..2 than ..2 <exosome>
  no better|finer|stronger|smarter ..1 treatment|way|option|choice|serum|facial|therapy !than|can|could
  <rival> ,,1 only|just|merely mask/v|hide/v|cover/v|paper|disguise/v|treat/v|freeze/v|fill/v ..6
  standard by which ..8
  works|work better|faster
  # times the usual
  ten|five|three times the usual
  never need|want another serum|cream|moisturizer|facial|product
  safest|best|finest|strongest thing|treatment on ..2 menu
  smarter|wiser|superior|stronger choice|option|alternative|investment|bet|pick|buy
  the ..1 better choice|option|investment|bet|pick
  trade|step|move up to ..2 <exosome>
  fewer|less ..2 than ,,2 <rival>
  stronger|better|superior|deeper ..1 outcomes|results than ..4
  rolls royce|ferrari|mercedes|cadillac|porsche|bentley|tesla|champagne of
  where <rival>|creams|serums ..2 give/v up|stop/v|end/v|fail/v , ..2 <exosome>|they|it|we|ours begin|start|take|succeed|step
  your|the ..1 old|other|current|usual|expensive serum/n|cream/n|skincare ..3 look|looks|seem|seems|feel|feels like|pale
  gold medal|star|crown go/v|belong/v to ..2 <exosome>
  ( cream of the crop )
  ( better|stronger|safer|superior|gentler|smarter|faster|quicker|greater|kinder|deeper|richer|purer|cleaner|further|higher|bigger|fuller|longer ,,6 than|to ,,5 <rival>|stem|others|any|anything|traditional|conventional|ordinary|other|creams|most|every|surgery|competing|older|either|what|everything|rivals|rival )
  ( more|less ..3 effective|potent|powerful|natural|advanced|noticeable|stable|reliable|invasive|sophisticated|efficient|concentrated|comfortable|active|consistent|robust|impressive ,,5 than ,,4 <rival>|anything|any|stem|other|traditional|conventional|ordinary|others|most|every|either|rivals )
  <rival> ,,16 whereas|while|but ..2 <exosome> ,,8 ( more effective|potent|powerful|consistent|reliable|advanced|precise )
  <rival> ,,16 whereas|while|but ..2 <exosome> ..4 ( better|stronger|faster|safer|cleaner|gentler|quicker )
  <exosome> be/v ..3 ( more effective|potent|powerful|reliable|advanced ) $
  ( results|outcomes be/v ..2 better|superior )
  a|the ..2 more|better ..1 effective|reliable|powerful|advanced|lasting one|option|choice|alternative|way|answer|route
  way|manner that no ..2 <rival>|cream|creams|serum|treatment|facial|procedure can|could ..1 match|equal|do|rival|beat|touch
  no ..2 <rival>|cream|creams|serum|treatment|facial can|could ..1 match|equal|rival|touch|beat
  more ,,4 growth factors|exosomes|particles|vesicles|signals|results|collagen ,,3 than ,,4 <rival>|any|other|others|stem
  ( times|x ..2 more ..4 than )
  # times|x the ..3 of ..3 <rival>
  ten|five|twenty|hundred times the ..3 of ..3 <rival>
  unlike ..2 <rival> ,,20 ( more|less ..1 biocompatible|natural|invasive|effective|powerful|lasting|gentle|subtle|complete|sustainable|advanced )
  advantage/n|benefit/n over ..5 <rival>|traditional|conventional|techniques|methods|ordinary|other
  unlike <rival> ,,14 more|better|actually|truly|without|lift|works|lasts|no
  unlike <rival> , they|exosomes|it|our ..2 lift|lifts|work|works|last|lasts|deliver|delivers|regenerate|regenerates|address|target|repair|actually
  better than
  <rival> be/v ..2 ( yesterday|history|dead|passe )
  why settle for ..1 <rival>
  why choose|bother|suffer|pay|inject|have ..4 <rival> ,,3 when
  ^ who needs ..1 <rival>
  like ..1 <rival> , ..1 but|only|without|minus|just ..4
  what ..1 <rival> wish|wishes|dream|dreams|want|wants ..4
  <rival> ..1 mask|hide|freeze|cover|burn|paralyze|inflate|patch|disguise
  <rival> take/v ..6 ( what this|it|<exosome> do|does ..5 )
  only dream of ..2
  smartest|wisest|best|soundest investment|money|decision|move|choice you|ever|for|there|going ..4
  nothing ,,6 works|work|compares|performs|delivers|glows|feels ..2 like ..2 <exosome>|this|these|ours|it
  ^ why ..6 <rival> when ..2 <exosome>|it|you|there
  only ..4 that ..2 works|delivers|performs
  difference be/v ..1 night and day
  night and day difference
  do/v|does|fare/v|respond/v|heal/v ..1 far|much|so|even|a? ..1 better|faster|sooner|quicker with|on|from <exosome>|it|them than
  twice|double|triple ..1 what|the ..4 other|others|rivals|competitors|clinics|anyone|elsewhere
  <amount>|# times ..1 what|the ..4 other|others|rivals|competitors|clinics|anyone|elsewhere
  <rival> 's ..2 successor|replacement|rival
  <rival> ..2 successor
  stronger|safer than ..4 online|elsewhere|others|market
  leave|leaves it|them|others ..2 standing|behind|dust
  safer than
  outperform/v
  outshine/v
  outlast/v !the ..1 antibiotics
  outdo/v
  outclass/v
  surpass/v
  beat/v ..3 <rival>|anything|everything|any|every|hands|four|three|all|both|them
  trump/v ..2 <rival>|any
  top/v <rival>
  crush/v <rival>
  leave/v ..3 <rival>|everything|rest|competition ..3 standing|behind|dust
  leaves|leave|left <rival> ..3
  put/v ..3 <rival> ..2 shame|shade
  make/v ..3 <rival> ..3 obsolete|unnecessary|redundant|outdated|old
  alternative/n to ..5 <rival>|injectables|injections|surgery|needles
  <rival> alternative/n
  rival/v ..2 <rival>
  rivals <rival>|surgery
  replace/v ..4 <rival> !after|tip|tips|between
  replacement for ..3 <rival>
  substitute for ..3 <rival>
  switch from ..3 <rival>
  swap/v ..3 <rival> for ..3 something|this|better
  ditch|skip|forget|cancel|retire|dump|bin|scrap|drop|trash|toss|shelve|lose|quit ..4 <rival>
  outlast|outlasts|outlasted|outlive|outlives|outclass|outclasses|outpace|outpaces ..4 <rival>
  leave/v ..3 <rival> ..2 dust|behind|standing|shade|dead
  everything|all ..1 that? <rival> does|do|can|offers|gives|promises|did
  bin|ditch|dump|toss|trash|scrap|shelve|chuck|quit the|your ..2 pill/n|cream/n|serum/n|tablet/n|foam|tonic/n|wig|needles
  throw/v|chuck|toss|put away|out|aside ..3 <rival>|pills|creams|serums|tablets|foam|tonic|wig
  cream|creams|serums|retinol|pills|fillers|injector|tablets can|may|will|could ..1 retire|rest
  move over ..2 <rival>
  throw/v out ..3 <rival>
  reply|response to ..2 <rival>
  move over , ..2 <rival>
  say goodbye to ..2 <rival>
  no ..1 need for ..3 <rival>
  answer to ..2 <rival>
  exosome/n ( over <rival> )
  ^ over <rival>
  > <rival>
  > prp|botox|filler|fillers|retinol|lasers
  compared to|with ..4 <rival> ,,10 better|more|faster|stronger|superior|quicker|safer|fewer|less
  compared|next to ..3 exosome/n|them ,,10 outdated|old|waste|primitive|pale|nothing|money|drain
  light years ahead
  ahead of ..3 <rival>|rest|competition|competitors|pack|everything|everyone
  faster than|quicker ..2 <rival>
  onset than
  ( twice|double|triple|# times as ..3 as )
  just as ..1 effective|good|powerful as ..4
  as good|effective|powerful as ..2 <rival>|a
  on ..1 par with
  equal to ..2 <rival>
  everything <rival> ..4 and more
  in ..3 hour|hours|day|session what ..4 do|does|take|takes
  do|does ..4 what ..4 <rival>|creams|retinoids|lasers ..3 do|does|in|can
  what creams|<rival> can only ..4
  does the same job
  facelift|botox|surgery|filler like|results|effects
  surgery like|level results|result
  surgical results|result
  botox|facelift|filler in a bottle|vial|jar
  choose|prefer|prefers|chosen|pick ..3 over ..2 <rival>
  preferred to|over <rival>
  exosome/n|they ..1 work/v better
  ( <rival> can|could not|never ..2 hold|compare|compete|match|touch ..3 )
  <rival> ..6 can not compare|compete|match
  do not compare
  not come close
  pale/v in comparison
  upgrade from|on ..2 <rival>
  step up from ..2 <rival>
  better results|outcome/n than|without
  without the ..2 needles|knife|scalpel
  by a country mile
  by a mile
  safer , ..2 more
  are|is safer|stronger|better|more ..1 potent|effective|powerful ..1 and ..6
  replacement for surgery
  ( do neither )
  work/v better ..2 than
  say? goodbye|bye ,? to? <rival>
  hello ..4 goodbye|bye <rival>
  the new botox|filler|facelift|retinol|prp|gold
  exosome/n win|wins
  <rival> ..1 on steroids
  forget ,? about? <rival>
`;

const ranking = `
  superior
  superiority
  head and shoulders above
  a cut above !the
  leader in ..6
  leading exosome/n|clinic|provider|brand|treatment|product|supplier|name
  leading ..2 provider|exosome/n
  market|world|industry leading|leader|class
  number one|1
  no . 1
  no 1
  #1
  top rated|tier|ranked|choice|selling
  the? best ..2 exosome/n|treatment|serum|facial|therapy|clinic|provider|option|choice|product|skincare|anti|skin|hair|way|thing|results|solution|value|source|place|medspa|option|formula|technology !for|suited
  the best in|on|of|around|available|money|you|that ..3
  be/v ..1 the best $
  ^ the best $
  best exosome/n
  best ..3 exosome/n|in town|texas|city|market
  simply|quite|absolutely the? best
  america|britain|london|world|nation|city|state|country|europe|california 's ..2 best|leading|finest|top|favorite|number|most
  finest ..2 exosome/n|serum|facial|vial|product|in
  the finest
  the greatest
  greatest potential
  most advanced|powerful|sophisticated|innovative|reliable|efficient|complete|comprehensive|successful|impressive|effective
  the most ..1 advanced|effective|powerful|sophisticated|natural|complete|efficient|reliable|comprehensive|exclusive|studied|dramatic|intelligent|trusted
  smartest ..2 drop|serum|thing|treatment|way|skincare
  fastest way|treatment|results|route
  highest performing|rated
  hard to beat
  than any rival|other|competitor|clinic
  dose|times of any rival
  any rival
  old news
  outdated
  <rival> ..2 old fashioned|school
  <rival> ..2 so last year|decade|season
  yesterday 's <rival>|skincare
  thing of the past $
  waste of money
  obsolete
  first choice
  treatment of choice
  award winning exosome/n|serum|treatment|facial|product
  king|queen of exosome/n|skincare|facials|serums
  next generation of <rival>
  prp 2.0
  # x|times better|stronger|faster
  best of all ..2 exosome/n
  more effective and
  far|much|way better|superior
  top|premier|foremost|premiere ..1 exosome/n|medspa|destination
  top|premier clinic|provider|treatment|choice ..3 in|for ..4
  the premier|foremost ..4
  highest quality|grade|standard|potency|concentration|purity ..4 on the market|available|anywhere
  most|purest|strongest|finest|cleanest|freshest|highest ..5 on the market
  most !of ..4 available|anywhere
  purest|strongest|finest|cleanest|freshest ..4 available|anywhere
  most|purest|strongest ..4 in the ..1 world|industry|country|state
  ranked ..2 1|one|first
  ultimate ..2 exosome/n|treatment|facial|solution|serum|boost|rejuvenation|upgrade
  strongest|purest|most|finest ..4 you can buy|get|find
  the only exosome/n|treatment|serum|facial that|with|to
`;

/** First place by denying it to the others. */
const noEqual = `
  will|do|need not ..1 need|want|miss ..1 <rival> any|again|anymore
  <rival> can not|hardly ..1 compete|compare|match|keep|rival
  <rival>|pills|tablets|creams|drugs|peels ,,12 and|but|while|whereas ..1 <exosome>|ours|these do|does|are|is|have|has not|none|neither $
  do/v ..1 what|things none|no|nothing ..3 can|could|do|does
  do/v ..1 what|things <rival>|they|others|nothing can|could not|never
  you|you'll never ..1 go|look back $
  go|goes|reach|reaches|get|gets|work|works|do where ..2 <rival>|creams|serums can|could|do|will not|never|only
  of all ..5 , none|nothing|nobody|no ..5
  make/v ..2 <rival> look|seem|feel ..6
  work/v|fight/v|try/v harder ..1 than
  know of|about no|nothing ,,8 that|which do|does ..1 as|so|this|half ..1 much|well|the
  nothing|none ..2 work/v|perform/v|do|does|is|hits ..1 better|harder|faster|stronger
  twice|double|triple as ..1 powerful|strong|effective as ..3
  strongest|best|finest|sharpest|most ..4 tool|weapon|option|thing ..1 we|you|there|medicine|science ..1 have|has|is|are|offer|offers|know|own
  if <rival> be/v ..6 , <exosome> ..8
  no ..3 treatment|serum|facial|product|cream|therapy ..6 like these|this|it|ours
  no one else ..6 offers|offer|has|does|gets|can|matches|achieves|delivers
  nobody else ..6 offers|offer|has|does|gets|can|matches|achieves|delivers
  nothing better ..2 offer|available|exists|around|out|money|yet|today
  nothing|no ..8 as|so much|well|good|effective|powerful|potent promise|results|as|for
  where|while|whereas <rival> take/v|need/v|require/v ..5 , <exosome>|ours|it|they take|takes|need|needs|do|does
  <rival> be/v yesterday|dead|finished|history|passe|outdated|obsolete|so !treatment|visit
  none|nothing ..1 perform/v|compare/v|work/v|deliver/v|measure/v|stack/v ..1 like|as|up|to ..2
  none of ..1 these|those|them|the|others ..2 attain/v|match/v|equal/v|achieve/v|reach/v|rival/v|offer/v|give/v|deliver/v ..2 the|a ..1 quality|result/n|effect/n|change|finish|standard|same
  simply|just|really? no comparison !group|arm|was|were
  there be/v ..1 no ..1 comparison|contest|competition|substitute|match $
  compared|next|beside ..1 to? this|it|these|them|exosomes , ..4 old|outdated|obsolete|yesterday|history|tame|weak|primitive|dated|passé|passe|pale|nothing|dinosaur
  <rival> ..3 old news|hat|school|fashioned
  would|'d ..1 choose|pick|take|have|recommend it|them|this|exosomes ..1 over|above|before ..2 <rival>
  no other vial|bottle|serum|product|clinic|formula ..2 holds|contains|has|carries|packs|uses ..3
  never ..2 go|look|turn|return back? ..1 to ..2 <rival>
  benefits|results|effects|power|lift|payoff of ..3 <rival> ,,1 with none|no|zero
  no treatment|serum|facial|product|cream ..4 be/v ..1 as effective|good|powerful|potent|advanced
  works|succeed|succeeds|work|wins|win where ..3 other|others|everything|nothing|<rival> ..2 fail|fails|failed
  can not|never hold a candle
  hold a candle
  same job|results|effect ..2 without
  the same job , without
  <rival> ..2 without ..2 needle|needles|knife|downtime|scalpel|incisions
  results without ..1 surgery|knife|scalpel|needles
  benefits|advantages of ..2 <rival> ..2 without
  unbeatable
  unbeaten
  unmatched
  unrivaled
  unsurpassed
  unparalleled
  unequaled
  incomparable
  peerless
  second to none
  without equal|rival|peer
  has|have no equal|rival|peer
  no equal|rival|competition
  in a league|class of ..2 own
  nothing|nobody|none ..3 more effective
  nothing ..4 more effective|better|stronger
  ( nothing|no|none ..1 else ..2 works|work|comes|compares|does|can|matches|delivers|like|offers|gives|gets )
  nothing ..5 comes|come near|close
  no other exosome/n|treatment|serum|facial|product|clinic|therapy|cream ..6
  nothing ..4 compares|matches|beats|rivals|competes|tops|betters|outdoes|equals|touches
  nothing like it
  like nothing ..3 on|in|else
  will not find|see ..4 cleaner|better|elsewhere|stronger|anywhere
  not find ..4 anywhere|elsewhere
  that you will not see elsewhere
  can not be beaten|matched|beat
  exosome/n ..2 instead of ..2 <rival>
  ^ instead of <rival>
  unrivalled
`;

/** Words of rank that rank no exosomes. */
const innocent = `
  grow/v|grew|growing|sell/v|sold|selling|rise/v|rose|spread/v ..1 faster|quicker than
  superior street|avenue|road|st|lane|court|drive|boulevard|, ..2
  some|many|most|few ..1 patients|people|clients|women|men|practitioners choose|prefer|ask|have|pick|want ..3 <exosome> instead|over|rather ..3
  best ..8 <rival> work
  better|safer|cheaper|easier for ..2 clinic|company|practice|business|seller|brand|firm|maker
  the best thing to|about
  work/v best ..4
  nothing beats a|good|sleep
  best ..2 for you|your|each|him|her|everyone|them
  find|choose|discuss|decide|recommend|suggest|determine|select ..5 best ..3
  for ..1 best results
  essential|important|crucial|key|vital|necessary|matters ,,12 best ..1 results|outcome|outcomes
  ensure/v|get/v|achieve/v|see|reach|maximize/v|deliver|have ..2 best results|result|outcome|outcomes
  better suited ..6 than others
  some|which|why ..3 be/v ..1 better than others
  best of ..1 studies|trials|evidence|papers
  best we can
  best of ..1 luck|sense|experience|knowledge
  best ..1 evidence|before|used|kept|interest|interests|practice|practices|suited|guess|friend|friends|answer|advice|wishes|stored|time|day|possible|avoided|known|left
  our|your|their best
  the best way to ..1 store|apply|reach|contact|book|prepare|find|know|learn|clean|use|ask
  ^ most effective treatments|therapies
  skip|stop|avoid|swap|forget|pause|drop ..3 <rival> ..3 for|until|before|on|days|hours|night|nights|during
  skip|stop|avoid|pause ..3 <rival> for ..2 days|weeks|hours|nights
  take/v ..3 longer than ..3
  longer|more|higher|older|cheaper|newer than ..3 minutes|days|weeks|hours|people|facial
  superior eyelid|lip|quadrant|border|orbital
  number one|1 question|priority|reason|goal|rule|concern|cause|request|complaint
  #1 question|priority|reason|goal|rule|concern|cause
  less|fewer|weaker|thinner|more|stronger|better ..2 evidence|data|studies|trials|research
  leading scientists|researchers|cause|journal|journals|experts|up|to|authorities|edge
  outdated information|data|browser|page|studies|law
  <disease>|<appearance> ..1 that|which ..2 outlast/v|outlive/v|survive/v|beat/v|defeat/v|defy/v|withstand/v ..4
  better than nothing|sorry|cure|average
  no ..1 better than
  replace/v ..3 needle/n|cartridge/n
  to ..4 over <rival>
`;

export const superiorityPatterns: readonly (readonly [string, string])[] = [
  ["superiority-claim:cleared", innocent],
  ["superiority-claim", comparison],
  ["superiority-claim", ranking],
  ["superiority-claim+own", noEqual],
  [
    "superiority-claim:denigration",
    "fillers|filler|toxin|botox|lasers|retinol|peels|surgery ,,2 deform/v|freeze/v|burn/v|ruin/v|thin/v|damage/v|destroy/v|poison/v ..6",
  ],
];
