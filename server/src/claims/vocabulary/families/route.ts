/** Route: exosomes injected, infused, inhaled, or said to get below the surface. Patterns by family; labels as families.ts says. */
export const routePatterns: readonly (readonly [string, string])[] = [
  [
    "injection-claim",
    `
    ( <exosome> ,,4 injection/n|injectable/n|infusion/n|iv|ivs|drip/n|shot/n|shots|jab/n|mesotherapy|injected|infused|injecting|nebulized|nebulizer|nebuliser|inhalation|intravenously|intranasally|intravenous|intranasal|intradermally|intradermal|push|needle shots )
    ( injection/n|injectable/n|infusion/n|iv|ivs|drip/n|shot/n|jab/n|mesotherapy|intravenous|intradermal|intranasal|nasal|nebulized|nebulised|inhaled|intrathecal|injected|infused|intralesional|intra|subcutaneous|intramuscular|epidural|push|injectables ,,4 <exosome> )
    inject/v ,,4 <exosome>|them|it|vesicles
    <exosome> ,,8 ( be/v? ..2 injected|infused|dripped|nebulized|inhaled|instilled )
    be/v ..2 ( injected|infused ..3 into|under|beneath|directly|deep|in|intravenously|by )
    been injected
    ( injected|infused|infusing|injecting|delivered|placed|administered ..3 into|under|beneath|in|to ..5 skin|scalp|joint/n|knee/n|dermis|vein/n|face|bloodstream|muscle|disc|spine|shoulder|hip|gums|follicles|wrinkles|lips )
    microinjection/n
    micro injection/n
    meso|mesotherapy
    intravenously
    by|via|through ..2 iv|drip|injection/n|infusion|nebuliser|nebulizer|vein|needle|syringe|injections|inhalation
    nasal spray|mist
    intranasal
    intranasally
    nebulized
    nebulised
    nebulizer
    nebuliser
    nebulization
    nebulizing
    intradermal
    intradermally
    intrathecal
    intrathecally
    subdermal
    subcutaneous
    intralesional
    intra articular
    go in ..3 drip|iv|needle|vein
    iv drip/n
    drip/n ,,3 <exosome>
    goes|go|going|straight|directly into ..3 vein/n|bloodstream|joint|knee|scalp|arm
    through ..2 drip|needle|vein
    a series of ..3 injections|shots
    scalp injections
    joint injections
    injectable|injectables
    shots into
    iv infusion/n
    iv push
    iv therapy
    needle free injection
    hyaluron pen
    inhaled
    in the arm
    into ..2 vein/n|bloodstream
    tiny|small|quick|painless|gentle|a|our|the|under|micro injections|jab|jabs|shots|blebs
    injections
    infusion/n
    drip/n
    meso gun
    mesogun
    booster shot/n
    hook you up
    infuse/v ,,4 into
    inject/v
  `,
  ],
  [
    "penetration-claim",
    `
    penetrate/v ,,4 skin|dermis|layer/n|barrier|deep|deeply|deeper|epidermis|follicle/n|cell/n|tissue|pore/n|scalp|corneum|surface|further|beneath|hair|membrane/n|everything
    penetrating exosome/n|serum|formula|power|ability|deep
    deep|deeply|deeper|skin penetrating|penetration
    penetration
    absorb/v ,,4 deep|deeper|deeply|dermis|barrier|bloodstream|layer/n|cells|lower|into
    absorbed ,,3 deep|deeper|into|by|straight|right|far|beneath|at|down
    absorption ,,4 deep|deeper|dermis|layers|dramatically|up|into
    deep|deeper|deepest|enhanced|maximum|better|superior absorption|delivery
    sink/v ,,4 deep|deeper|dermis|into|layers|below|beneath|down|in
    seep/v ,,4 into|deep|dermis|down|through|below|beneath
    soak/v ..2 deep|deeper|deeply|through|down|right
    reach/v ,,7 dermis|layer/n|follicle/n|deep|deeper|deepest|root/n|cell/n|bloodstream|brain|beneath|corneum|tissue|bulb/n|nucleus|places|where|mitochondria|fibroblasts|dermal|papilla|basal|depth/n|below|level
    ( get/v|travel/v|pass/v|move/v|slip/v|dive/v|delve/v|sneak/v|flow/v|work/v|burrow/v|go|goes|going|went|push/v|drive/v|driven|carry|carries|carried|send|sends|sent|funnel/v|deliver/v|transport/v|channel/v|pump/v|press/v|pull/v|draw/v|glide/v|slide/v|slid|migrate/v|swim/v|filter/v|diffuse/v|ferried|escorted|shuttle/v|bring/v|brings|plunge/v|plunges|make/v|infiltrate/v|permeate/v|drill/v|ride/v|rides|tunnel/v|fall/v|journey/v|drop/v|feed/v|land/v|enter/v|settle/v ,,8 dermis|barrier|barriers|deeper|deepest|follicle/n|bloodstream|corneum|basal|root/n|living|mm|subdermal|dermal|underneath|beneath|brain|fibroblasts|bulb/n|papilla|lower ..1 layer/n? )
    cross/v ,,4 barrier/n|skin|membrane/n|dermis|corneum|brain
    breach/v ..3 barrier
    bypass/v ,,4 barrier|skin|epidermis|surface|corneum
    slip/v past
    past|through|across|beyond|below|beneath|under|inside ..4 barrier/n|corneum|dermis|epidermis|membrane/n|surface ..2
    into ..4 dermis|deeper layer/n|deep layers|cell/n|follicle/n|lower layers|living skin|tissue|skin cells|deeper
    deep|deeper|deepest|far|straight|right|directly|down into|inside|within|below|beneath|under|through|to ..4 skin|dermis|tissue|layers|cell/n|follicle/n|scalp|surface|root/n|layer
    # mm|millimeters|millimetres deep|below|beneath|down|into|under
    mm|millimeters|millimetres deep
    infuse/v ..2 deep|deeply|deeper
    deep|deeper|deepest ..2 layer/n
    delivered ..4 where|to where|deep|cells|straight|deeper
    permeate/v ,,3 skin|layers|dermis|barrier|deep|cells
    transdermal|transdermally
    trans epidermal
    not|more than ..2 just|merely|only ..3 surface
    beyond|below|beneath|under ..1 surface
    skin deep
    deep inside|within
    small enough to ..6 pores|barrier|skin|cells|through|past|pass|slip|penetrate|cross|into|enter
    cellular level
    enter/v ..3 cell/n|dermis|follicle/n|bloodstream
    open|opens|opening ..3 channels|pathways ..3 so|that|for|to|letting|allowing
    taken up by ..4 cell/n|skin|fibroblasts|follicles
    fuse/v with ..4 cell/n
  `,
  ],
];
