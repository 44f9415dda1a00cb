/** Superiority: better than, best, alternative to. Patterns by family; labels as families.ts says. */

const comparison = `
  ( better|stronger|safer|superior|gentler|smarter|faster|quicker|greater|kinder|deeper|richer|purer|cleaner|further|higher|bigger|fuller|longer ,,6 than|to ,,5 <rival>|stem|others|any|anything|traditional|conventional|ordinary|other|creams|most|every|surgery|competing|older|either|what|everything|rivals|rival )
  ( more|less ..3 effective|potent|powerful|natural|advanced|noticeable|stable|reliable|invasive|sophisticated|efficient|concentrated|comfortable|active|consistent|robust|impressive ,,5 than ,,4 <rival>|anything|any|stem|other|traditional|conventional|ordinary|others|most|every|either|rivals )
  more ,,4 growth factors|exosomes|particles|vesicles|signals|results|collagen ,,3 than ,,4 <rival>|any|other|others|stem
  ( times|x ..2 more ..4 than )
  # times|x the ..3 of ..3 <rival>
  ten|five|twenty|hundred times the ..3 of ..3 <rival>
  unlike <rival> ,,14 more|better|actually|truly|without|lift|works|lasts|no
  unlike <rival> , they|exosomes|it|our ..2 lift|lifts|work|works|last|lasts|contain|deliver|regenerate|go|carry|do
  better than
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
  leave/v ..4 standing|behind|dust
  leaves|leave|left <rival> ..3
  put/v ..3 <rival> ..2 shame|shade
  make/v ..3 <rival> ..3 obsolete|unnecessary|redundant|outdated|old
  instead of ..2 <rival>
  alternative/n to ..5 <rival>|injectables|injections|surgery|needles
  <rival> alternative/n
  rival/v ..2 <rival>
  rivals <rival>|surgery
  replace/v ..4 <rival>
  replacement for ..3 <rival>
  substitute for ..3 <rival>
  switch from ..3 <rival>
  swap/v ..3 <rival> for ..3 something|this|better
  ditch|skip|forget|cancel|retire|dump ..4 <rival>
  move over ..2 <rival>
  throw/v out ..3 <rival>
  reply|response to ..2 <rival>
  move over , ..2 <rival>
  say goodbye to ..2 <rival>
  no ..1 need for ..3 <rival>
  answer to ..2 <rival>
  ( over <rival> )
  > <rival>
  > prp|botox|filler|fillers|retinol|lasers
  compared to|with ..4 <rival> ,,10 better|more|faster|stronger|superior|quicker|safer|fewer|less
  compared|next to ..3 exosome/n|them ,,10 outdated|old|waste|primitive|pale|nothing|money|drain
  can not|never hold a candle
  hold a candle
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
  same job|results|effect ..2 without
  does the same job
  the same job , without
  <rival> without the needle|needles|knife|downtime
  choose|prefer|prefers|chosen|pick ..3 over ..2 <rival>
  preferred to|over <rival>
  work|works better
  work better
  worked better
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
`;

const ranking = `
  superior
  superiority
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
  head and shoulders above
  a? cut above
  leader in ..6
  leading exosome/n|clinic|provider|brand|treatment|product|supplier|name
  leading ..2 provider|exosome/n
  market|world|industry leading|leader|class
  number one|1
  no . 1
  no 1
  #1
  top rated|tier|ranked|choice|selling
  the best ..5
  best exosome/n|treatment|serum|facial|results|product|therapy|anti|skin|hair|exosomes
  best ..3 exosome/n|in town|texas|city|market
  simply|quite|absolutely the? best
  america|britain|london|world|nation|city|state|country|europe|california 's ..2 best|leading|finest|top|favorite|number|most
  finest ..2 exosome/n|serum|facial|vial|product|in
  the finest
  the greatest
  greatest potential
  most advanced|effective|powerful|sophisticated|innovative|reliable|efficient|complete|comprehensive|successful|impressive
  the most ..1 advanced|effective|powerful|sophisticated|natural|complete|efficient|reliable|comprehensive|exclusive|studied|dramatic|intelligent|trusted
  smartest ..2 drop|serum|thing|treatment|way|skincare
  fastest way|treatment|results|route
  highest performing|rated
  nothing|nobody|none ..3 more effective
  nothing ..4 more effective|better|stronger
  ( nothing|no|none ..1 else ..2 works|work|comes|compares|does|can|matches|delivers|like|offers|gives|gets )
  nothing ..5 comes|come near|close
  no other exosome/n|treatment|serum|facial|product|clinic|therapy|cream ..6
  nothing compares|matches|beats|rivals
  nothing like it
  like nothing ..3 on|in|else|you
  will not find|see ..4 cleaner|better|elsewhere|stronger|anywhere
  not find ..4 anywhere|elsewhere
  that you will not see elsewhere
  hard to beat
  can not be beaten|matched|beat
  than any rival|other|competitor|clinic
  dose|times of any rival
  any rival
  old news
  outdated
  old fashioned|school
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
`;

export const superiorityPatterns: readonly (readonly [string, string])[] = [
  ["superiority-claim", comparison],
  ["superiority-claim+own", ranking],
  [
    "superiority-claim:denigration",
    "fillers|filler|toxin|botox|lasers|retinol|peels|surgery ,,2 deform/v|freeze/v|burn/v|ruin/v|thin/v|damage/v|destroy/v|poison/v ..6",
  ],
];
