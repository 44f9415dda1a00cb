/** Safety: no side effects, no risk, safe for everyone. Patterns by family; labels as families.ts says. */

/** Negating a harm is the claim. */
const noHarm = `
  zero recovery
  nothing foreign|strange|alien|harmful|artificial in|about them|it|exosome/n|this
  ( without|minus|none ..1 any|all|of|the of? the? ..1 risk|risks|danger|dangers|downsides|complications of|that )
  ( no|zero allergies|allergy|scabs|scab|scabbing|crusts|crusting|blisters|scars|hiding|hangover|aftermath ) !treated|history
  nothing to ..1 recover|heal from
  nothing ,,4 body|skin|system ..2 react|object|reject ..1
  as ..1 though|if nothing ..1 happened
  ( nobody ..1 it|they|who ..1 do|does|can not ..1 suit|tolerate|use|agree )
  ( no one ..1 it|they|who ..1 do|does|can not ..1 suit|tolerate|use|agree )
  ( not overdo )
  no recovery $
  ( have|has|had yet to ..5 <harm>|complaint )
  ( in|after|over # ..4 , not one|a ..3 <harm>|complaint )
  ( <harm> ? ..2 none|zero|nothing|never )
  ( <harm> ,,2 be/v ..1 not ..1 possible|issue|concern|something|thing|known|seen|reported )
  ( without ..2 single|one ..1 problem|issue|complaint|incident|hitch )
  ( no ..1 recovery|downtime|risk to speak of )
  ( no|zero|without|never|nil|0 ..2 <harm> !that|whether|from|than|if|warnings|medication|medications|relief|killers|relievers|management|data|factors|assessment|score )
  ( no|zero|without any|a|known|reported|serious|real|recorded|observed|single|minute ..3 <harm> )
  ( not one|a ..3 <harm> )
  ( not one|any|single ..2 case|trace|hint|minute ..2 of ..2 <harm> )
  ( not a single ..4 <harm>|complaint|problem|incident|bad )
  ( <harm> ,,6 be/v ..2 unheard of )
  ( <harm> ,,6 do|does ..2 not ..1 happen|occur|exist|arise )
  ( <harm> ,,6 never|not ..1 happen|happens|occur|occurs|arise|arises )
  ( <harm> ..2 be/v ..2 impossible|nonexistent|excluded )
  ( <harm> be/v ..1 unknown to|here|at|among ..3 )
  no surgery|needles|pills|scalpel|knife|pain , ..1 no <harm>
  ( bye|goodbye ..2 downtime|pain|swelling|bruising )
  ( <harm> ..2 : ..1 no|none|zero|nil|never|impossible )
  ( <harm> ? ..1 none|zero|nil|never|nope )
  ( <harm> free )
  ( free of|from ..3 <harm>|risk )
  ( have|has been no ..4 <harm> )
  ( have|has had no ..4 <harm> )
  ( have|has|had not ..1 seen|had|recorded|observed ..2 single|one ..2 <harm>|problem|complaint )
  impossible to ..2 be|become|get ..1 allergic
  ( can|could not ..1 be|become|get allergic )
  ( never had|seen|recorded ..3 <harm>|problem|complaint )
  ( none of the ..1 <harm>|risk|risks|pain )
  ( nobody ,,4 reacted|harmed|allergic|problem|hurt )
  ( no one ,,4 reacted|harmed|allergic|problem|hurt )
  ( no one ,,5 reacted|harmed|allergic|reaction|hurt|problem )
  ( nobody ,,5 reaction )
  nobody is allergic
  no risk|risks|danger|chance
  eliminate/v|remove/v|avoid/v|exclude/v|abolish/v|rule/v ..1 the|any|all|every ..1 risk|danger|possibility of|that ..4
  ( can|could|will|do|does|would not|never ..1 have|get|suffer|develop ..4 <harm>|reaction )
  zero risk|risks|danger|chance|irritation|downtime|complications
  zero down time
  zero . down . time
  ( no chance|possibility|danger|likelihood|risk of ..5 <harm>|tumors|cancer|rejection|infection|reaction )
  ( not|never ..2 any ..2 <harm> )
  not ..1 set off ..3 <harm>|reaction
  not ..1 provoke|cause|trigger|carry|pose|induce|elicit|result|lead ..4 <harm>
  ( can|could|will|do|does|would not|never ..3 harm|hurt|upset|irritate ..2 you|anyone|skin|it|any|even )
  ( can|could|will|do|does|would not|never ..2 cause|trigger|provoke|react|reject|turn|form|become|lead|get ..5 <harm>|you|anyone|rejection|tumors|tumor|cancer|wrong|react )
  ( can|could not|never ..2 be rejected )
  ( not|never ..1 do ..1 you ..2 harm )
  ( do not react )
  nothing to ..1 fear|worry|reject|react|upset
  nothing ..3 that ..4 wrong|upset|harm|hurt|irritate
  nothing ..3 to react|fear|reject|worry
  nothing ..3 can|could go wrong
  can not|never go wrong
  no no downtime
  ( need not|not have to ..1 worry about|over ..3 <harm> )
  not ..2 worry about|over ..3 <harm>
  no ..1 contraindication/n
  impossible ..4 to ..3 cause|trigger|react|reject|harm ..4
  no recovery|healing time|needed|period|required
  no time off
  no down time
  no pain !medication|medications|relief|killers|relievers|killer|reliever
  what are the risks ..4 none
  zero . down . time
  no worries $
  not a chance
  zero complaints
`;

/** Safe, without more. */
const safe = `
  so gentle|mild|safe|harmless ..1 that|you|we|even|babies
  as gentle|mild|soft|harmless|innocent|kind as ..3
  completely|totally|perfectly|entirely|absolutely|fully|utterly|wholly|always|extremely|inherently|incredibly|exceptionally|naturally|super|ultra|remarkably|undeniably|intrinsically|so safe
  # % safe|natural and safe
  very safe
  safe and|& effective|natural|gentle|painless|proven|simple|easy|comfortable|quick|sound|well|non
  safe , ..2 effective|natural|gentle|painless|simple|non
  effective|natural|gentle|proven|painless|quick|easy|simple and|& ..1 safe
  safe for|on|in|during|while ..3 all|every|everyone|everybody|sensitive|anyone|pregnancy|children|both|teens|babies|moms|mothers|pregnant|nursing|breastfeeding|repeated|daily|whole|any|face|eyes|use|home|skin|tones
  ( be/v|'re|'s ..1 safe !if|whether|enough|to|when|or|?|with|in|from )
  be/v safe to use
  safe $
  safe way|option|treatment|choice|alternative|solution|therapy|method|procedure|exosome/n|approach|bet|remedy
  a safe ..2 treatment|option|way|alternative|procedure|therapy
  safety proven|assured|guaranteed
  proven|unmatched|impeccable|excellent|outstanding|perfect|spotless|unblemished|stellar|flawless|clean safety
  safety record|profile ..2 be/v ..2 spotless|excellent|perfect|flawless|impeccable|second
  safely treat|treats|reduces|heals|improves|removes|restores|rejuvenates
  take/v|remove/v|strip/v ..1 the ..1 risk|risks|danger|worry|fear|guesswork out|away from|of
  safest !to|if|when|for|place|is|course
  risk free
  riskless
  harmless
  side effect|effects free
  complication|downtime|hassle|worry|danger|reaction|allergy|allergen free
  pain free procedure|treatment|facial
  painless !alternative
  nontoxic
  hypoallergenic
  immune privileged
  safe for ..2 mums|moms|mothers|babies|grandmothers|toddlers|kids|teenagers|seniors ..6
  back at|in your|the desk|office|work|gym|classroom ..1 in|within ..3
  pregnancy|baby safe
  immune system|body|skin|defenses ..2 leave/v|let/v|ignore/v ..1 them|it|exosome/n ..1 alone|be|pass|in
  pregnancy|baby|toddler|bump|breastfeeding friendly|approved|proof
  mothers to be
  whole|entire family ,,5 baby|babies|grandma|children|kids|newborn
  from baby|newborn|babies|infants to ..1 grandma|grandmother|granny|grandparents|adults
  kind|gentle|friendly|suited|suitable to|on|for ..1 all|every|any|each ..1 skin|skins|type|types|complexion|tone|tones
  suitable|safe|gentle|fine from birth|day|newborn|month
  for all the family
  even newborns|newborn|babies|infants|toddlers|mums|moms|children|pensioners|pregnant|expectant|nursing ..3 can|may|could|love|tolerate|use
  in|throughout|during pregnancy ..1 too|also|as|and
  no nucleus|dna ,,4 safe
  mums to be
  gentle enough for ..3 babies|baby|newborn|pregnant|sensitive|everyone|children|anyone|all
  suitable for ..2 everyone|pregnant|children|babies
  safe as ..2 water|houses|milk|it
  straight|right ..1 out|off|on|over? to ..1 dinner|lunch|drinks|brunch|party|meeting|event|gym|date
  straight|right back to ..4 work|gym|life|day|desk|normal|school|business|office
  tolerated by ..1 everyone|all|everybody|every
  body|skin ..2 recognizes|accepts|welcomes ..5 own
  worry free
  proven safe|safety
  shown to be safe
  safe in ..2 patients|people|women|pregnancy|hands !of
  considered ..2 safe
  safe full stop
  entirely|wholly|completely without ..1 risk|side|danger
  safe , ..1 non|gentle|effective|reliable|natural
  as safe as ..3
`;

/** Safety said of everybody, or with an idiom. */
const untroubled = `
  skip|dodge|sidestep|bypass|spare ..3 <harm>|peeling|flaking|downtime
  nobody|one has ..1 ever? had ..2 problem|issue|reaction|complaint with|from|after
  ( not one|a single? complaint|problem|incident|reaction )
  sail/v through ..1 it|treatment|session|this $
  suitable|fine|ok|okay|ideal|perfect|gentle|allowed ,,6 during|in|for|throughout|while ..1 pregnancy|breastfeeding|nursing|pregnant
  ( forget about ..2 <harm>|allergies|allergy )
  <harm>|rejection|allergies be/v out of the question
  <harm>|rejection|allergies ,,2 out of the question
  safety ..3 beyond doubt|question|dispute
  safety be/v ..1 certain|assured|guaranteed|unquestioned
  agree/v with every|all|any ..1 skin|skins|type
  most sensitive|delicate|reactive skin|skins|complexions ..2 take|takes|tolerate|tolerates|love|loves|accept
  use it on ..1 newborn|baby|babies|child|children|toddler
  ( your|the skin|body can not object|react|reject|argue|complain )
  no one will notice ..4 had
`;

/** Safety argued from what is absent. */
const argued = `
  non toxic
  non irritating
  non immunogenic
  non tumorigenic
  nature makes no mistakes
  natural ,,6 so|therefore|thus|hence|meaning ,,4 safe|no|harmless|nothing|gentle|risk
  they 're natural , after
  be/v natural , after all
  because|since|as|given ,,12 safe|harmless ..1
  because|since|as ,,10 dna|cell|cells|natural|own|nucleus|nature|plant ,,10 no|never|not|without ..3 harm|risk|reject|reaction|tumor|rejection|side|danger
  no ..2 dna|nucleus|cells ,,6 so|therefore|hence|meaning|which ,,4 no|not|never|safe|cannot ..4
  body ..2 not reject
  without incident
  possibly hurt ..2 you|anyone
  could ..6 possibly hurt|harm
  no kidding side
  recovery : ..1 nil|none|zero|no
  downtime ..2 none|nil|zero|nope
  no harm !in|done|asking|trying|but|if
`;

/** Words of safety about something else, or a harm that is only named. */
const innocent = `
  no|without serious|severe|major ..1 adverse|side|unwanted? events|effects|reactions|complications ..1 occurred|were|was|happened
  safest ..2 sentence|wording|phrase|line|choice|course|option|bet|answer|thing|assumption|advice ..2
  relatively|generally|usually|fairly|reasonably ..1 safe ..2
  little|minimal to no ..3
  low|lower|less|minimal|minimum ..2 <harm>
  ask ..4 safe
  how safe
  sterile|new|fresh ,,5 safe
  covid|child|food|fish|crime|color|reef|dishwasher|microwave|freezer|bleach|travel|cabin|silk ..1 safe
  safe place|side|storage|disposal|distance|zone|space|hands|deposit|box|ground
  safe with us
  safe and sound
  trace of contamination|contaminants|impurities
  keep/v|stay ..4 safe
  ensure/v|ensuring|guarantee/v ..3 safe ..3
  no|nothing ..4 be/v ..1 risk|side|complication|pain free
  life|days|wake/v|waking|walk/v|live/v|move/v|run/v|sleep/v|stand/v ..2 without ..3 pain|ache|aches|aching|stiffness|itching|itch
  walk/v|live/v|move/v|run/v|sleep/v|stay|be|become|life|lives|years ..1 pain free
  pain free life|living|knees|joints|movement|again
  no more redness|pain|inflammation|scarring|irritation|itching|swelling
  ( data|deposit|details|information|money|card|parking|payment|payments be/v ..1 safe )
  no|any harm in
  no worries if|about
  may|might|can|could have|see|feel|notice no ..1 <harm>
  if ..3 no ..2 <harm>
  when|until|once ..3 no ..2 <harm>
  no ..2 <harm> ?
  report ..2 <harm>
  back to ..2 normal skincare|routine after|in
`;

export const safetyPatterns: readonly (readonly [string, string])[] = [
  ["safety-claim:cleared", innocent],
  ["safety-claim+own", noHarm],
  ["safety-claim", safe],
  ["safety-claim+own", untroubled],
  ["safety-claim+own", argued],
  [
    "safety-claim:if-denied",
    "anything|something ,,6 body|skin|i|you|we ..2 reject|react; can|could anything|something ..1 go wrong",
  ],
];
