/** Safety put by idiom: nothing can happen, nobody minds, no one was ever hurt. Labels as families.ts says. */

const nothingHappens = `
  incapable of ..2 harm/v|hurt/v|cause/v|do/v|irritate/v|damage/v|trigger/v|upset/v|offend/v|react/v ..3
  no|never|zero|without ..1 reason|cause|grounds|need to|for ..2 fight|reject|attack|react|worry|fear|resist|object|fret|concern|alarm
  without so much as a|an ..2
  nothing ..2 can|could|will|would|to|should ..1 possibly? happen|befall ..1 you|your|it|them|here|$
  nothing ..2 can|could|will|would ..2 harm|hurt|irritate|injure|damage|upset|bother|burn|scar ..1
  nothing ..2 go/v|gone|going|be/v ..1 amiss|awry|wrong
  not|never ..2 worry ..2 about|over ,,3 amiss|wrong|awry|happening|anything
  nothing at all will show
  nothing|little ..1 to ..1 warn|alert|caution|tell you|anyone|us about|of
  nothing be/v|'s off limits
  nothing to recover from
  no such thing as a|an ..2 <harm>|bad
  no|not|never ..2 way|chance|possibility|odds|prospect|likelihood ..4 react|rejecting|reacting|harm|harming|reject|problem|trouble|wrong
  not even the|a ..1 faintest|slightest|smallest|tiniest|remotest|merest ..1 chance|risk|hint|possibility|trace|twinge|blush|mark ..4
  do|does|can|could|will|would|did|has|have not|never ..1 do|cause|cause|bring|make|spell|mean ..1 trouble|ill|harm|mischief|upset|grief|wrong|evil|problems|damage
  can|could|will do|cause|bring ..1 no ..1 ill|harm|wrong|evil|trouble|damage|mischief
  can|could|will not ..1 give you ..1 <harm>|cancer|allergies
  can not|never mutate|multiply|divide|replicate , ..10 <harm>|cancer|tumors
  never ..2 hurt|harmed|injured|bothered|upset|troubled|irritated anybody|anyone|a|somebody|someone|one|skin ..2
  nature|plants|plant|roses|rose|botanicals ..2 do|does|can|could|will|would|never not? ..1 harm|hurt|bite|sting|injure
  harms|bothers|hurts|irritates|upsets|offends none|nobody|no
  kind to all|everyone , ..3
  so|and it could|can|will|would not|never ..1 object|protest|rebel|complain|reject ..1
  body|bodies|skin|system|defenses|complexion ..3 will|can|could|does|would|do not|never ..1 object|protest|bat|flinch|blink|rebel|complain|argue|kick|balk|fuss|wince|fight
  no|not|never ..1 objection|complaint|protest from ..2 skin|body|immune
  risk|danger|risks|harm do|does|be|is|are not ..2 come|enter|part|factor|exist|figure|feature|apply|come ..4
  zilch|nada|zip|diddly|nought ..5 <harm>
  zero|no|not|nil|without|never ..2 documented|known|recorded|reported|single|registered|logged ..1 problem|problems|complaint|complaints|incident|incidents|case|cases|issue|issues
  complication|reaction|incident|infection|allergy|risk rate|count|tally|level ..1 :|of|is|=|– ..1 0|zero|nil|none
  side effects|effect|risks|dangers|complications ,,6 ( blank|empty|nonexistent|unwritten|zero )
  blank|empty ..1 list|page|sheet ..2 of <harm>
  no|zero ..1 recovery|downtime|healing of any|whatsoever|at|whatever|to ..2
  no ..1 surprises ..1 the? next|day|morning ..2 after|later
  no|without ..1 contraindication/n ..1
  can not|never|impossible ..2 overdo|overdose|overuse|misuse
  overdose|overdosing|overdoing be/v ..1 impossible|unthinkable|not
  need not|never give|spare|waste ..3 second thought|moment 's? ..1 thought
  not ..1 need|have|give|giving to? give|spare? ..3 second thought
  without|not a|any|giving second|moment thought ..2
  safety ..2 never|not ..4 question|doubt|ask|worry
  ( more|better|greater|higher ..1 odds|likely|chance ,,3 struck|hit ..1 lightning )
`;

const harmlessAsSuch = `
  <harm>|reactions ..1 be/v|'s ..1 unthinkable|impossible|inconceivable|excluded
  <harm>|reactions ..1 be/v|'s ..1 ruled out
  <harm>|reactions ..1 be/v|'s ..1 unheard of
  <harm>|reactions ..1 be/v|'s ..1 off the table
  off the table|menu , ..4
  ( take|took|taken|remove/v|strip/v|eliminate/v ..1 the ..1 risk|danger|fear|worry|gamble from|out|off ) ..3
  immune|immunologically|immunity|biologically ..1 silent|invisible|neutral|inert|stealthy|undetectable|privileged|friendly
  biocompatible with every|all|everyone|any|each|you ..3
  bulletproof|unblemished|spotless|perfect|unimpeachable|pristine|faultless|immaculate|blameless|unbroken ..1 safety|track
  as risky|dangerous|scary|hazardous|harmful|threatening|safe|risk as ..5
  totally|completely|entirely|perfectly|utterly|absolutely|wholly|simply benign|innocuous|inert|innocent|harmless|gentle|risk
  fear not ,|:|–|—|. ..4 nature|natural|safe|gentle
  only|just|nothing|merely|all ..1 but? nature|natural|water|plants $
  rest easy|assured ,|:|–|—|. ..6 not|no|never|safe|harm|nothing|natural ..3
  relax ,|:|–|—|. ..6 nothing|safe|harmless|cannot|natural
  anyone|everyone|everybody|anybody can|may|could ..1 have|use|try|enjoy|book|tolerate ..1 it|this|them|one ,,6 whatever|regardless|any|every|condition|history|age|medication|pregnant|allergies|$
  whatever|regardless ..2 of? ..2 health|medical history|record|conditions|condition|background
  on|with every|any|all ..1 medication|medications|condition|medicine ,,10 can|may ..1 have|use|book|enjoy|try ..1
  <bodily>|people who|that react to everything|anything|soap|water
  touchiest|fussiest|pickiest|most sensitive|angriest|grumpiest skin|skins|complexion|complexions ..10
  kids|children|grandmas|grannies|grandparents|newborns|babies|toddlers|moms|mums|mothers|pregnant|expectant ,,8 be/v|'re ..1 fine|safe|ok|okay|harmless|suitable
  fine|safe|ok|okay|suitable|harmless|perfect for all|everyone|everybody|anyone ..3
  safe|gentle|mild|pure|harmless enough ..1 to|for|that ..4
  could|can|would|might ..1 bathe|feed|dress|wash ..2 baby|newborn|toddler|child|infant ..3
  feed|give it to ..1 baby|toddler|dog|goldfish
  safety ..2 be/v ..1 absolute|total|unquestionable|complete|unconditional|guaranteed|assured|built
  absolute|total|complete|utter|guaranteed|built ..1 safety
  sail/v|breeze/v|glide/v through ..1 $
  without a|any hitch|hiccup|murmur|complaint|blush|flinch
  zero|no drama|trouble|nasties|bother|fuss $
`;

export const troubleFreePatterns: readonly (readonly [string, string])[] = [
  [
    "safety-claim:cleared",
    `
    i|you ..1 have no ..3 infection|infections|redness|swelling|fever|rash
    safe bet for|to ..4
    not|never ..2 anyone|everyone|everybody can have|use|try|book
    pregnant|breastfeeding ..2 or ..3 not|active
    no downtime|risk|pain free ..2
    nothing ..3 be/v|can|could be? ..1 called ..2 risk|safe|harmless
    not ..1 rash|burn|allergy|infection|bruise
    safe enough to? ..1 ?
    mothers|mums|moms to be :|,|see|should|please|we ..6
    peace of mind , ..2 ask|check|see
    no prices|offers|pictures|claims|adjectives|headlines ,,4 without ..2 risks|risk|side
    `,
  ],
  ["safety-claim+own", nothingHappens],
  ["safety-claim", harmlessAsSuch],
];
