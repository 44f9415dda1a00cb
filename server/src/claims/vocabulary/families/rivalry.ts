/** Rivals beaten, retired or left behind. Patterns by family; labels as families.ts says. */

/** What else a reader might buy; beside the rivals by name. */
const lesser =
  "<rival>|anything|everything|any|every|all|others|other|competing|competitors|rivals|creams|serums|traditional|conventional|ordinary|peptides|peptide|platelets|plasma|syringes|needles|surgery|injectables|cream|serum|moisturizers|mucin|toxin";

const beaten = `
  blow/v|knock/v|blew ..3 ${lesser} ..4 out of the|away water|park
  blow/v|knock/v|blew ..4 out of the water|park
  run/v rings|circles around|round ..3
  wipe/v|mop/v the floor with ..3
  knock/v|beat/v|kick/v the ..1 socks|spots|stuffing|pants|hell|living|butt off|out ..3
  knock/v spots off ..3
  eclipse/v|outstrip/v|outrank/v|outmatch/v|dwarf/v|trounce/v|thrash/v|dethrone/v|outrun/v|overshadow/v|upstage/v|trump/v|annihilate/v|demolish/v|vanquish/v|humble/v|supersede/v ..2 ${lesser}
  leave/v|left ..2 ${lesser} ..6 dust|behind|standing|shade|dead|wake
  make/v ..5 <rival>|cream|creams|serum|serums|moisturizer ..1 look|seem|feel ..5
  compared|next ..1 to|with this|it|these|them|exosome/n|ours , ..6 be/v|look/v|seem/v|feel/v|fall/v ..4
  ( gather/v|collecting|gathering dust )
  retire/v|shelve/v|mothball/v|bin/v|scrap/v|axe|axed our|my|the|their ..2 <rival>
  give/v|gave|given up ..1 on? <rival> ..4
  quit/v|ditch/v|dump/v|drop/v|swap/v|trade/v|leave/v|exchange/v|abandon/v|desert/v ..2 <rival> for|to ..2 <exosome>|it|this|us|them|ours
  say no to the? ..1 knife|scalpel|needle|needles|syringe|surgeon
  goodbye|farewell|bye|adieu|cheerio|rip ,? to? ..2 syringe/n|needle/n|scalpel/n|knife|surgeon|toxins|freezing|<rival>
  game|match over , <rival>
  <rival> , ..1 eat your heart|hearts
  <rival> , ..2 meet your ..2 match|successor|replacement
  sorry , <rival>
  prefer/v it|them|this|exosome/n|ours to|over ..2 <rival>
  put|puts your|the ..2 scalpel|needle|syringe|knife ..4 away|down
  take/v|took the place of ..3 surgery|surgeon|operation|operating|<rival>|knife|scalpel
  in place|lieu of ..3 <rival>|real|surgery|scalpel|knife
  stand in for ..3 <rival>|syringe|surgery|scalpel|knife
  do/v|does the same job $
  do/v|does surgeon|filler|botox 's job
  <rival>|platelets|peptides|creams had|has|have ..1 its|their|had day|moment|time|turn
  <rival> ,,8 second|runner best|up|rate
  why ..4 second best|rate
  second best be/v
  where <rival>|cream/n|serum/n|others|surgery|lasers stop/v|end/v|give/v|quit/v|falter/v|fail/v|struggle/v|run/v|flag/v|plateau/v up|out|short|off? , ..1 <exosome>|it|they|ours|this
  succeed/v|work/v|deliver/v|win/v|thrive/v|excel/v where ..3 <rival>|cream/n|serum/n|others|lasers|surgery|everything ..2 give/v|stop/v|fail/v|quit/v|falter/v|end/v|struggle/v|flop/v|disappoint/v|can|could ..1 up|not
  everything else be/v ..1 just|merely|only|mere|simply ..2
  the rest be/v ..1 just|merely|only|mere ..2
  other|most|ordinary|regular|lesser|rival serums|creams|facials ,,5 ours|<exosome> do|does|performs|perform|works|work|delivers|deliver ..1 $
  competitors|rivals be/v ..1 still ..4
  more bang|for ..2 buck|money than ..3
  <exosome> do|does more $
  they|it|this do|does ..1 so|far|much? more $|than
  do|does|did|doing ..2 a finer|better|superior|cleaner|smarter job ..2
  ( #|<amount> times ..2 as|more ..4 as|than ) !a|per|likely
  patients|clients|people|guests|faces|skin ..2 so|far|much happier
  rival|smarter|stronger|younger|cleverer|prettier|better|cooler|wiser ,,3 sister|sibling|cousin|brother|successor|heir|twin
  <rival> 's ..4 sister|sibling|cousin|brother|successor|heir|nemesis|worst
  surgeon|surgeons|injector|injectors|competitor|competitors|rivals 's? ..1 worst nightmare
  <rival> 's? ..1 worst nightmare
  would|'d|will need a|an ..1 surgeon|surgery|facelift|scalpel to ..5
  <rival> ,? but? ..1 on steroids
  do/v what ..2 <rival>|creams|serums|needles ..2 dream|dreams|wish|wishes|hope|hopes|try|tries|promise|promises|attempt ..2
  last ..1 syringe|needle|injection|filler|cream|serum you 'll|will ..2 ever
  ^ ..3 your last syringe|needle|injection|filler|jab|peel|laser
  surgery|surgical|salon|operating|laser|surgeon|facelift|filler|clinic grade|level|worthy|caliber|style|strength ..1 change|result|results|lift|effect|transformation|glow|rejuvenation|outcome
  avoid|skip|dodge|escape|spare|sidestep|instead the|of? ..1 knife|scalpel|operating ..2
  choose|pick|go|went|opt for|a? ..1 <rival> when ..2 <exosome>|there|this|you
  beat/v|beats ..3 cream|serum|peel|peptide|injection|facial|competition ..2 hands|every|hollow
  <exosome> # ,|–|-|:|. <rival> #
  <exosome> # - # <rival>
  <rival> < <exosome>
  upgrade|improvement|advance on|from|over ..2 anything|everything|any|your|<rival>|what
  two|one|ten|three|several|many|streets|miles|leagues ..1 steps|leagues|classes|miles|streets|lightyears ..1 past|ahead|above|beyond ..2
  ask/v|asks|come/v|switch/v only for <exosome>
  more|stronger|better|richer|clearer|louder|finer ..2 than ..2 platelets|plasma|cream|peptides|syringe|needle|scalpel|surgeon ..3
  more collagen|hair|lift|glow|growth|volume|elastin|hydration than <rival>|any|anything|other
  worthier|wiser|finer|subtler|surer|mightier|savvier|sounder|shrewder|cleverer|sleeker|braver|fresher|brighter|smoother|truer|happier|nicer|lovelier ..3 than ..2 <rival>|any|anything|surgery|surgical|creams
  <rival> be/v|look/v|feel/v|seem/v ..1 tin|bronze|silver|pond|water|history|primitive|blunt|crude|dated|tame|pale|obsolete
  silver|bronze , ..1 <rival>
`;

const champion = `
  champion/n|heavyweight|champions|premier|superpower|aristocrat|goat|olympics|titan|thoroughbred|undisputed league? of ..3 <field>|serum/n|facial/n|<exosome>
  gold medal|plated , ..2 <exosome>
  gold plated choice|option|alternative ..4
  top|head|best|front of the|its|their class|table|game|tree|league|charts|pile|line|pack|range|heap $
  top|head of the|its class|league|charts|tree|pile|table
  world|chart|table|record|field beating|topping|leading ..3
  class|category|field|pack leading ..1 serum|exosome|facial|treatment|product|vial|formula
  best in class|show|world|breed|field
  highest|top|uppermost ..1 tier|level|rung|echelon|class of ..2 <field>|available
  beyond|without compare|comparison
  beyond|past|ahead|above ..1 every|all|any rival|rivals|competitor|competitors
  the only exosome ..2 worth|you|that|anyone ..3
  only ..3 serum|facial|treatment|cream|exosome/n|product|vial worth ..2
  only ..2 facial|serum|treatment|product|exosome/n ..1 that|to|which comes|works|delivers|actually|matters|does ..3
  be/v second to no
  state of the art ,,6 past|beyond ..2
`;

const unequaled = `
  lift|facelift|change|effect|glow|result|results|volume|plumpness ,,3 ( without|minus|sans|no|with ..1 the|a|any|no? ..1 surgeon|needle|knife|scalpel|syringe|filler )
  filler|botox|surgery|facelift|laser effect|effects|results|look ..1 with|without|minus ..1 no|the|any ..2
  rather|prefer ..1 not ..1 go|going under the ..1 knife|scalpel
  not ..1 go|going under the ..1 knife|scalpel , ..3 <exosome>
  no ,,8 can|could|will|comes|gets|come|do|does ..1 ( compete|compare|match|rival|touch ) ..1 $|it|this|them|with|exosomes|what
  nothing ..6 touch|touches|beats|tops|equals it|this|them|these|ours|exosome/n
  nothing you|anyone|we ..2 tried|used|had|seen|own|bought ..3
  nothing ,,8 hold/v a candle
  hold/v a candle
  no|not|none|never ..4 come/v|get/v|came ..1 close|near|within|anywhere ..3
  do|does|did|can|will|could not|never come|get|even ..1 close|near|within ..2 shouting|touching|spitting|striking|a ..1 distance|mile
  no one|body do|does exosome/n|it|this|skin like|better|quite ..3
  nobody do|does exosome/n|it|this|skin like|better|quite
  no ..1 product|serum|cream|facial|treatment|clinic|vial|rival ..4 be/v|has|have|works|does ..1 more advanced|effective|potent|powerful|active|refined|sophisticated
  no ..1 product|serum|cream|facial|treatment|clinic|vial|rival ..4 be/v|works ..1 better|stronger|finer|purer|superior|smarter
  nothing ..2 higher|better|finer|stronger|greater|purer $
  no ..2 contest|comparison $
  not on this|the planet|earth
  anything ..2 close to it|this
`;

export const rivalryPatterns: readonly (readonly [string, string])[] = [
  [
    "superiority-claim:cleared",
    `
    nothing that touch/v ..6
    purer|cleaner than ..4
    unmatched|peerless|unrivaled|unparalleled|unequaled|unsurpassed|exceptional ..1 purity|potency|concentration|density|stability|count
    per drop|pump|vial|ml ..1 than ..4
    usual|normal|standard|accepted first choice
    only ..3 that|which be/v ..1 approved|cleared|fda|licensed|authorized|registered
    about|unclear|know|unknown|questions the best ..2
    bin|discard|drop|throw the rest
    superior room/n|suite/n|court
    the finest needle|mesh|mist|gauge
    outperform/v our ..2
    nobody|no one else can|does|knows|has|will|could either|yet|tell|say
    ^ number 1|one , ..3
    superior street|road|lake|avenue
    no rival|competition|alternative to|for|of
    ^ botox|filler|prp|laser alternatives : ..6
    outdated platelets|plasma|blood|stock|vials
    come/v|came close|near|within ..1 to|reach|#|an|the|minutes
    not ..1 better than|or ..2 placebo|nothing|water
    spot/n|seat/n ..1 more ..2 than
    not because|that ..3 work/v|be/v ..1 better
    <exosome> do|does more harm|than|research
    swap|trade ..2 <rival> for ..2 days|nights|weeks
    `,
  ],
  ["superiority-claim", beaten],
  ["superiority-claim", champion],
  ["superiority-claim+own", unequaled],
];
