/** Safety: no side effects, no risk, safe for everyone. Patterns by family; labels as families.ts says. */
export const safetyPatterns: readonly (readonly [string, string])[] = [
  [
    "safety-claim+own",
    `
    completely|totally|perfectly|entirely|absolutely|% |fully|utterly|wholly|always|extremely|very|inherently|incredibly|exceptionally|proven|naturally|so|super|ultra|just|both|simple|is|are|it's|'re|'s|remarkably|quite|really|undeniably|as safe ..1 and|for|to|$|as|,|.|-|with|in|treatment|option|procedure|therapy|because|effective|alternative|enough|way|exosome/n|during|or|even
    # % safe
    perfectly|completely|totally|entirely|absolutely|fully|% safe
    safe and|& effective|natural|gentle|painless|proven|simple|non|easy|comfortable|quick|sound|well
    safe , ..1 effective|natural|gentle|painless|simple
    effective and|& safe
    natural|gentle and|& safe
    safe for|on|during|in|with|to ..3 all|every|any|everyone|sensitive|anyone|pregnancy|skin|use|children|both|teens|babies|moms|mothers|pregnant|nursing|repeated|long|daily|whole|you|your
    safe $
    safe way|option|treatment|choice|alternative|solution|therapy|method|procedure|exosome/n|approach|bet|hands free|to|for
    safety ..3 proven|assured|guaranteed|profile|is|established|unmatched|100
    impeccable|excellent|outstanding|perfect|flawless|spotless|unblemished|remarkable|proven|superb|unmatched|exceptional|stellar|clean safety
    safely treat|treats|reduces|heals|improves|removes|restores|without|used|use|rejuvenate
    safest
    risk free|less
    riskless
    risk-free
    harmless
    side effect free
    side effects free
    complication|pain|downtime|hassle|worry|danger|trauma|toxin|reaction free
    downtime free
    free of|from ..4 side effects|side effect|risk|risks|downtime|complications|harm|adverse|rejection|reactions|danger
    zero|no|without|without any|not one|not a single|never|nil|none|not any|0 ..3 <harm> !that|whether|but|from|than
    no|zero|without|never ,,1 known|reported|serious|real|any|recorded|documented|observed|significant|nasty|long|lasting|major|such ..2 <harm>
    no|zero risk whatsoever|whatever|involved|at all|of
    not ..3 any ..3 <harm>
    never any ..2 <harm>
    there be/v ..2 ( no|zero|never ..3 <harm> )
    no ..2 reported|recorded|known ..3 <harm>
    have ..2 no ..2 <harm>
    no to <harm>
    ( <harm> : no|none|zero|nil|never )
    <harm> ..2 - none
    <harm> free
    free from <harm>
    can|could|will|do|does|would not|never ..1 ( harm|hurt|damage|irritate|react|cause|trigger|provoke|carry|pose|be rejected|reject|form|transmit|go|upset ..4 <harm>|you|anyone|skin|reaction|rejection|tumors|cancer|wrong|them|it|anything|$ )
    not|never ( provoke|cause|trigger|carry|pose|induce|produce|lead|create|elicit|bring|involve|result ..4 <harm> )
    ( zero|no chance|possibility|danger|likelihood of ..3 <harm>|tumors|cancer|rejection|infection|reaction )
    nothing to fear|worry|lose|reject
    nothing ..2 go|goes wrong
    cannot go wrong
    can not go wrong
    impossible to reject|react|overdose
    natural ,,6 so|therefore|thus|hence|meaning|which ..4 safe|no|harmless|nothing|gentle|risk
    natural ..2 , ..1 safe
    because|since ,,8 natural|dna|cell free|acellular|own|body|plant|cells|nature ,,8 safe|harmless|risk|no|cannot|never|reject|reaction
    no dna ,,6 so|therefore|hence|meaning ,,6
    safe ..2 because|since|as
    contains|contain|carry|carries|has|have|with no ..2 dna|cells|nuclei|nucleus ..1 , ,,8 safe|risk|no|cannot|never
    nature makes no mistakes
    body ..3 not ..1 reject
    body|skin|system recognizes ..5
    body accepts|welcomes
    gentle enough for ..3 babies|baby|newborn|pregnan|sensitive|everyone|children|anyone
    suitable ..1 for ..2 all|everyone|every|anyone|pregnant|children|babies
    zero|no|without down time|downtime|recovery
    no time off
    straight|right back to ..4 work|gym|life|day|desk|normal|school|business
    no recovery|healing time|needed|period|required
    zero|no irritation
    non toxic
    nontoxic
    non irritating
    hypoallergenic
    allergy|allergen free
    non immunogenic
    not immunogenic
    zero immunogenicity
    immune privileged
    non tumorigenic
    painless
    pain free procedure|treatment|facial
    mothers to be
    pregnancy safe
    baby safe
    mums ..3 be
    never ..4 problem|complaint/n|issue|incident
    not a single ..4 complaint|reaction|problem|complication|incident
    without incident
    no one ,,4 reacted|harmed|problem
    never hurt/v ..2 anyone
    zero complaint/n
    as safe as
    safer than water
    worry free
    fear free
    completely natural so
    nothing ..2 harmful
    no harm
    no worries
    no need to worry
    do no harm
    well tolerated by everyone|all|every
  `,
  ],
];
